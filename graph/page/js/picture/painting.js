// What is to be seen of the picture at the moment: its shapes, what of them is lit, and their numbers.
import * as Shown from "../query/shown.js";
import * as Hit from "./flow/hit.js";
import * as Model from "./flow/model.js";
import * as Paint from "./flow/paint.js";
import * as Route from "./flow/route.js";
import * as Painter from "./painter.js";
import * as Scene from "./scene.js";
import * as Screen from "./screen.js";

const dark = window.matchMedia("(prefers-color-scheme: dark)");
const print = window.matchMedia("print");
const ENLARGED = 1.5; // of the scale at rest: from here on dashes and marks are drawn

/**
 * @param {{
 *   container: HTMLElement, network: VisNetwork, graph: Graph, store: Store, placing: Placing, kinds: Id[],
 *   measure: MeasureText
 * }} what
 * @returns {Painting}
 */
export function create({ container, network, graph, store, placing, kinds, measure }) {
  const { camera, current, layout } = placing;
  const state = {
    /** @type {Lit | null} */
    lit: null,
    /** @type {Lit | null} */
    hovered: null,
    /** @type {Changes | null} */
    changes: null,
    /** @type {{ shapes: Shape[], texts: TextShape[], scale: number } | null} */
    painted: null,
    /** @type {Spot[]} */
    lasso: [],
  };
  let colours = Screen.theme();

  /**
   * The layout with ribbons for lit links that have none at rest.
   *
   * @param {Lit | null} lit
   * @returns {FlowLayout}
   */
  function withMore(lit) {
    const { shown, layout, plan } = current();
    if (!lit?.links.length) return layout;
    const drawn = new Set(layout.ribbons.flatMap(({ ribbon }) => ribbon.links));
    const missing = lit.links.filter((id) => shown.links.has(id) && !drawn.has(id));
    const window = Shown.windowOf(graph, store.get());
    const more = Model.ribbonsOf(graph, missing, (id) => layout.boxOf.get(id), window, new Set(), kinds);
    const ribbons = more.map((ribbon, at) => Route.extra(ribbon, plan, at));
    return { ...layout, ribbons: [...layout.ribbons, ...ribbons] };
  }

  /**
   * @param {Theme} theirs
   * @param {number} scale
   * @returns {FlowPaint}
   */
  function how(theirs, scale) {
    const lit = state.hovered ?? state.lit;
    const layout = withMore(lit);
    const focus = Hit.focusOf(layout, lit);
    return {
      graph: placing.pictured,
      layout,
      colours: theirs,
      focus,
      pinned: store.get().pinned,
      selected: new Set(store.get().selected.flatMap((id) => [id, layout.boxOf.get(id) ?? id])),
      measure,
      scale,
      detail: scale >= ENLARGED * camera.usual,
      changes: state.changes,
    };
  }

  /** The shapes and texts for the scale that the canvas has: the same ones until it has changed enough to matter. */
  function seen() {
    const scale = network.getScale();
    const ratio = state.painted ? scale / state.painted.scale : 0;
    if (!state.painted || ratio < 0.998 || ratio > 1.02) {
      const own = how(colours, scale);
      state.painted = { shapes: Paint.shapes(own), texts: Paint.texts(own), scale };
    }
    return state.painted;
  }

  /**
   * Whether a shape is no text that the edge of the canvas would cut.
   *
   * @param {Shape} shape
   */
  function uncut(shape) {
    if (shape.type !== "text") return true;
    const area = Hit.textArea(shape, measure);
    const [from, to] = [
      { x: area.x, y: area.y },
      { x: area.x + area.width, y: area.y + area.height },
    ].map((spot) => network.canvasToDOM(spot));
    return from.x >= 0 && from.y >= 0 && to.x <= container.clientWidth && to.y <= container.clientHeight;
  }

  function repaint() {
    state.painted = null;
    network.redraw();
  }

  /**
   * Make some actors and links stand out; null: everything is equal again.
   *
   * @param {Lit | null} what
   */
  function highlight(what) {
    state.lit = what && (what.actors.length || what.links.length) ? what : null;
    repaint();
  }

  /** @param {Changes | null} changes */
  function compare(changes) {
    state.changes = changes;
    state.painted = null;
  }

  /**
   * Light what is under the pointer with its neighbours.
   *
   * @param {Pointed | null} what
   */
  function light(what) {
    const next = what && Hit.litOf(layout(), what);
    const key = JSON.stringify(next?.key ?? null);
    if (key === JSON.stringify(state.hovered?.key ?? null)) return;
    state.hovered = next;
    repaint();
  }

  network.on("beforeDrawing", (context) => {
    const { shapes, texts } = seen();
    Painter.draw(context, [...shapes, ...texts].filter(uncut));
  });
  network.on("afterDrawing", (context) => {
    if (state.lasso.length < 2) return;
    const d = `M${state.lasso.map(({ x, y }) => `${x} ${y}`).join("L")}z`;
    const look = { stroke: colours.accent, width: 1.6 / network.getScale(), dash: [6, 4] };
    Painter.draw(context, [
      { type: "path", d, fill: colours.accent, alpha: 0.12 },
      { type: "path", d, ...look, alpha: 1 },
    ]);
  });
  for (const query of [dark, print])
    query.addEventListener("change", () => {
      colours = Screen.theme();
      repaint();
    });

  return {
    lit: () => state.lit,
    highlight,
    compare,
    light,
    repaint,
    lasso: (way) => {
      state.lasso = way;
      network.redraw();
    },
    picture: () => {
      const box = container.getBoundingClientRect();
      const scale = network.getScale();
      /** @param {Point} point */
      const place = ([x, y]) => {
        const at = network.canvasToDOM({ x, y });
        return /** @type {Point} */ ([at.x + box.left, at.y + box.top]);
      };
      const { shapes, texts } = seen();
      const drawn = withMore(state.hovered ?? state.lit);
      return Hit.picture(drawn, texts.filter(uncut), shapes.filter(uncut), place, scale, measure);
    },
    scene: (theirs = colours) => {
      const detail = network.getScale() >= ENLARGED * camera.usual;
      return Scene.painted({ ...how(theirs, 1), detail, selected: new Set() });
    },
  };
}
