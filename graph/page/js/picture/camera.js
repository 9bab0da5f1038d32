// What of the picture is in view: vis-network holds it, and this moves it.
import * as Hit from "./flow/hit.js";

const MARGIN = 26;
const BESIDE = 14; // pixels between a box that is brought into view and what is beside the picture
const MOVE = { duration: 180, easingFunction: "easeOutQuad" };
const still = window.matchMedia("(prefers-reduced-motion: reduce)");

/** What the open panel covers of the picture, in pixels from the right and from below. */
export function covered() {
  const [panel, canvas] = [document.getElementById("panel"), document.getElementById("canvas")];
  if (!panel?.offsetParent || !canvas || getComputedStyle(panel).position !== "absolute") return [0, 0];
  const [over, under] = [panel.getBoundingClientRect(), canvas.getBoundingClientRect()];
  const beside = over.left > under.left + 1;
  return beside ? [Math.max(0, under.right - over.left), 0] : [0, Math.max(0, under.bottom - over.top)];
}

/**
 * @param {HTMLElement} container
 * @param {VisNetwork} network
 * @param {() => FlowLayout | null} drawn
 * @returns {Camera}
 */
export function create(container, network, drawn) {
  /** @type {Camera} */
  const camera = {
    touched: false,
    beside: false,
    usual: 1,
    corner: { x: 0, y: 0, scale: 1 },
    hold,
    moveTo,
    fit,
    zoom,
    bring,
    keep,
  };

  /** Remember what the user has in view, to be kept when the canvas changes its size. */
  function hold() {
    camera.corner = { ...network.DOMtoCanvas({ x: 0, y: 0 }), scale: network.getScale() };
  }

  /**
   * Show the plane from this corner on.
   *
   * @param {number} x
   * @param {number} y
   * @param {number} scale
   * @param {boolean} [smoothly]
   */
  function moveTo(x, y, scale, smoothly = false) {
    const [width, height] = [container.clientWidth, container.clientHeight];
    const animation = smoothly && !still.matches && MOVE;
    network.moveTo({ position: { x: x + width / scale / 2, y: y + height / scale / 2 }, scale, animation });
    camera.corner = { x, y, scale };
  }

  /**
   * Show the picture: whole if its texts stay readable, else the part around its busiest box. With `whole`, or for some
   * actors, all of it, beside the open panel.
   *
   * @param {Id[] | null} [ids]
   * @param {boolean} [whole]
   */
  function fit(ids = null, whole = false) {
    const layout = drawn();
    if (!container.clientWidth || !container.clientHeight || !layout) return;
    const [beside, below] = whole || camera.beside ? covered() : [0, 0];
    const [width, height] = [container.clientWidth - beside, container.clientHeight - below];
    const { left, right, top, bottom } = Hit.around(layout, ids);
    const margin = ids ? MARGIN : 0;
    const all = Math.min(camera.usual, (width - margin) / (right - left), (height - margin) / (bottom - top));
    const scale = whole ? Math.max(0.05, all) : Math.max(all, Math.min(1, camera.usual));
    const x = right - left < width / scale ? (left + right) / 2 - width / scale / 2 : left;
    const tall = bottom - top - height / scale;
    const middle = ids || tall <= 0 ? 0 : Hit.busiest(layout) - height / scale / 2;
    const y = tall <= 0 ? top + tall / 2 : Math.max(top, Math.min(top + tall, middle));
    moveTo(x, y, scale);
  }

  /** @param {number} factor */
  function zoom(factor) {
    camera.touched = true;
    const scale = Math.min(4, Math.max(0.05, network.getScale() * factor));
    network.moveTo({ scale, animation: still.matches ? false : MOVE });
    if (still.matches) hold();
  }

  /**
   * Bring an area of the plane into view, past the open panel: as little as needed, and not at all if it is in view.
   *
   * @param {Area} area
   */
  function bring(area) {
    const { x, y, scale } = camera.corner;
    const [beside, below] = covered();
    const [width, height] = [container.clientWidth - beside, container.clientHeight - below];
    /**
     * @param {number} from
     * @param {number} size
     * @param {number} room
     */
    const step = (from, size, room) => {
      const [start, end] = [from * scale, (from + size) * scale];
      if (start < BESIDE || size * scale > room - 2 * BESIDE) return Math.min(0, start - BESIDE);
      return Math.max(0, end - (room - BESIDE));
    };
    const [dx, dy] = [step(area.x - x, area.width, width), step(area.y - y, area.height, height)];
    if (Math.abs(dx) > 0.5 || Math.abs(dy) > 0.5) moveTo(x + dx / scale, y + dy / scale, scale, true);
  }

  /**
   * After a change of the picture: show it whole if it fits, otherwise keep a box where it was in the window.
   *
   * @param {Area | null} before
   * @param {Area | null} after
   */
  function keep(before, after) {
    const layout = drawn();
    if (!layout) return;
    const { x, y, scale } = camera.corner;
    const fits = layout.width * camera.usual <= container.clientWidth + 1;
    if (!camera.touched && fits && layout.height * camera.usual <= container.clientHeight + 1) fit();
    else if (before && after) {
      const now = camera.touched ? scale : Math.max(1, Math.min(scale, camera.usual));
      const [left, top] = [(before.x - x) * scale, (before.y - y) * scale];
      moveTo(after.x - left / now, after.y - top / now, now);
    } else if (!camera.touched) fit();
  }

  return camera;
}
