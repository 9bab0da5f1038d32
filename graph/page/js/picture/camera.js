// What of the picture is in view: vis-network holds it, and this moves it.
import * as Hit from "./flow/hit.js";

const MARGIN = 26;
const BESIDE = 14; // pixels between a box that is brought into view and what is beside the picture
const MOVE = { duration: 180, easingFunction: "easeOutQuad" };
const still = window.matchMedia("(prefers-reduced-motion: reduce)");

/** What the open panel covers of the picture, in pixels from each side of it. */
export function covered() {
  const none = { left: 0, right: 0, above: 0, below: 0 };
  const [panel, canvas] = [document.getElementById("panel"), document.getElementById("canvas")];
  if (!panel || !canvas || !["absolute", "fixed"].includes(getComputedStyle(panel).position)) return none;
  const [over, under] = [panel.getBoundingClientRect(), canvas.getBoundingClientRect()];
  if (!over.width) return none;
  if (over.left > under.left + 1) return { ...none, right: Math.max(0, under.right - over.left) };
  if (over.right < under.right - 1) return { ...none, left: Math.max(0, over.right - under.left) };
  if (over.top > under.top + 1) return { ...none, below: Math.max(0, under.bottom - over.top) };
  return { ...none, above: Math.max(0, over.bottom - under.top) };
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
    whole: () => camera.beside && Object.values(covered()).some(Boolean),
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
    const over = whole || camera.beside ? covered() : { left: 0, right: 0, above: 0, below: 0 };
    whole ||= camera.whole();
    const width = container.clientWidth - over.left - over.right;
    const height = container.clientHeight - over.above - over.below;
    const { left, right, top, bottom } = Hit.around(layout, ids);
    const margin = ids ? MARGIN : 0;
    const all = Math.min(camera.usual, (width - margin) / (right - left), (height - margin) / (bottom - top));
    const scale = whole ? Math.max(0.05, all) : Math.max(all, Math.min(1, camera.usual));
    const x = right - left < width / scale ? (left + right) / 2 - width / scale / 2 : left;
    const tall = bottom - top - height / scale;
    const middle = ids || tall <= 0 ? 0 : Hit.busiest(layout) - height / scale / 2;
    const y = tall <= 0 ? top + tall / 2 : Math.max(top, Math.min(top + tall, middle));
    moveTo(x - over.left / scale, y - over.above / scale, scale);
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
    const over = covered();
    /**
     * @param {number} from
     * @param {number} size
     * @param {number} first
     * @param {number} last
     */
    const step = (from, size, first, last) => {
      const [start, end] = [from * scale, (from + size) * scale];
      if (start < first + BESIDE || size * scale > last - first - 2 * BESIDE)
        return Math.min(0, start - first - BESIDE);
      return Math.max(0, end - (last - BESIDE));
    };
    const dx = step(area.x - x, area.width, over.left, container.clientWidth - over.right);
    const dy = step(area.y - y, area.height, over.above, container.clientHeight - over.below);
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
