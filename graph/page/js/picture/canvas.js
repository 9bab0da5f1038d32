// The picture on the canvas. vis-network holds the view and says what is clicked, dragged and zoomed; where boxes and
// ribbons are comes from the layout, and what is to be seen of them from the paint.
import * as Pairs from "../query/pairs.js";
import * as Shown from "../query/shown.js";
import * as Flow from "./flow/flow.js";
import * as Hit from "./flow/hit.js";
import * as Model from "./flow/model.js";
import * as Paint from "./flow/paint.js";
import * as Route from "./flow/route.js";
import * as Painter from "./painter.js";
import * as Scene from "./scene.js";

const dark = window.matchMedia("(prefers-color-scheme: dark)");
const still = window.matchMedia("(prefers-reduced-motion: reduce)");
const print = window.matchMedia("print");
const REACH = 6; // pixels from a ribbon within which it is meant
const USUAL = [1180, 660]; // pixels of a window in which the picture has scale 1; a larger one enlarges it
const ENLARGED = 1.5; // of the scale at rest: from here on dashes and marks are drawn
const MOST_USUAL = 3;
const MARGIN = 26;
const DOUBLE = 600; // milliseconds in which a second click makes a double click

/** The colours of the theme, read from the style sheet. */
function theme() {
  const style = getComputedStyle(document.documentElement);
  /** @param {string} name */
  const read = (name) => style.getPropertyValue(`--${name}`).trim();
  return {
    ground: read("ground"),
    ink: read("ink"),
    caption: read("quiet"),
    strip: read("strip"),
    line: read("line"),
    accent: read("accent"),
  };
}

/**
 * The width of a text in the page's font, measured once.
 *
 * @returns {MeasureText}
 */
function measurer() {
  const context = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
  /** @type {Map<string, number>} */
  const known = new Map();
  return (text, size, weight) => {
    const key = `${weight} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = `${weight} 100px ${Painter.FONT}`;
      width = context.measureText(text).width / 100;
      known.set(key, width);
    }
    return width * size;
  };
}

/**
 * @param {HTMLElement} container
 * @param {Graph} graph
 * @param {Drawing} drawing
 * @param {Store} store
 * @param {CanvasListeners} on
 * @returns {GraphCanvas}
 */
export function create(container, graph, drawing, store, on) {
  const nodes = new vis.DataSet(drawing.nodes);
  const edges = new vis.DataSet(drawing.edges);
  const network = new vis.Network(container, { nodes, edges }, drawing.options);
  // the container itself takes the keys
  /** @type {HTMLElement} */ (container.querySelector(".vis-network")).tabIndex = -1;
  /** @type {Map<Id, number>} */
  const degree = new Map();
  for (const { source, target } of Object.values(graph.links))
    for (const end of [source, target]) degree.set(end, (degree.get(end) ?? 0) + 1);
  const core = drawing.nodes.map(({ id }) => id);
  const kept = new Set(core);
  const kinds = Model.kindsInOrder(graph);
  const measure = measurer();
  const state = {
    touched: false,
    /** @type {{ shown: InView & { hidden?: Iterable<Id> }, plan: FlowPlan, layout: FlowLayout } | null} */
    made: null,
    /** @type {Lit | null} */
    lit: null,
    /** @type {Lit | null} */
    hovered: null,
    /** @type {{ shapes: Shape[], texts: TextShape[], scale: number } | null} */
    painted: null,
    usual: 1,
    corner: { x: 0, y: 0, scale: 1 },
  };
  let colours = theme();
  let pictured = graph;

  /** What is in the picture and where. Throws before the first `update`. */
  function current() {
    if (!state.made) throw new Error("the picture has nothing to show before its first update");
    return state.made;
  }
  const layout = () => current().layout;

  /** What the open panel takes of the picture's width and height: the picture lies as if under it. */
  function covered() {
    const panel = document.getElementById("panel");
    if (pictured !== graph) return [0, 0]; // the ends of a question are to be seen
    if (!panel?.offsetParent || !panel.parentElement) return [0, 0];
    return getComputedStyle(panel.parentElement).flexDirection === "row"
      ? [panel.offsetWidth, 0]
      : [0, panel.offsetHeight];
  }

  /** The size of the picture in pixels. */
  function size() {
    const [beside, below] = covered();
    return {
      width: (container.clientWidth || USUAL[0]) + beside,
      height: (container.clientHeight || USUAL[1]) + below,
    };
  }

  /** How much a picture is enlarged in a window of this size, if it still fits. */
  function usualScale() {
    const { width, height } = size();
    return Math.max(1, Math.min(width / USUAL[0], height / USUAL[1], MOST_USUAL));
  }

  /**
   * The plan of a picture: enlarged as the window allows, less if it does not fit so.
   *
   * @param {FlowModel} model
   */
  function planned(model) {
    const most = usualScale();
    for (const usual of [most, Math.sqrt(most), 1]) {
      state.usual = usual;
      const { width, height } = size();
      const plan = Flow.plan(model, { width: width / usual, height: height / usual }, measure);
      if (plan.fits || usual === 1) return plan;
    }
    throw new RangeError("a window has a scale");
  }

  /**
   * Bring what is drawn in line with the state of the page.
   *
   * @param {InView & { hidden?: Iterable<Id>, columns?: Columns | null }} shown
   */
  function update(shown) {
    const window = Shown.windowOf(graph, store.get());
    // a question has columns of its own, and all its actors are boxes
    pictured = shown.columns ? { ...graph, columns: shown.columns } : graph;
    const { kinds: chosen } = store.get();
    const every = chosen?.length === Object.keys(graph.kinds).length;
    const asked = shown.columns ? store.get() : { ...store.get(), question: null, kinds: every ? null : chosen };
    const model = Model.of(pictured, shown, asked, shown.columns ? shown.actors : kept, window, kinds);
    settle(shown, planned(model));
    if (!state.touched) fit();
  }

  /**
   * Put all at its place, or where it was dragged.
   *
   * @param {InView & { hidden?: Iterable<Id> }} shown
   * @param {FlowPlan} plan
   */
  function settle(shown, plan) {
    const layout = Flow.places(plan, store.get().pinned);
    state.made = { shown, plan, layout };
    const drawn = new Map(Hit.actors(layout, shown.actors));
    nodes.remove(nodes.getIds().filter((id) => !drawn.has(id)));
    nodes.update(
      [...drawn].map(([id, { area, own }]) => ({
        id,
        x: area.x + area.width / 2,
        y: area.y + area.height / 2,
        fixed: !own,
        shape: "custom",
        label: "",
        ctxRenderer: () => ({ drawNode() {}, nodeDimensions: { width: area.width, height: area.height } }),
      })),
    );
    edges.remove(edges.getIds().filter((id) => !drawn.has(edges.get(id).from) || !drawn.has(edges.get(id).to)));
    repaint();
  }

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
    const { usual } = state;
    const lit = state.hovered ?? state.lit;
    const layout = withMore(lit);
    const focus = Hit.focusOf(layout, lit);
    return {
      graph: pictured,
      layout,
      colours: theirs,
      focus,
      pinned: store.get().pinned,
      selected: new Set(store.get().selected.flatMap((id) => [id, layout.boxOf.get(id) ?? id])),
      measure,
      scale,
      detail: scale >= ENLARGED * usual,
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
   * The box of the plane that holds all that is drawn, or these actors.
   *
   * @param {Id[] | null} [ids]
   * @returns {Box}
   */
  function extent(ids = null) {
    const { width, height } = layout();
    return ids ? Hit.around(layout(), ids) : { left: 0, right: width, top: 0, bottom: height };
  }

  /**
   * Show the plane from this corner on.
   *
   * @param {number} x
   * @param {number} y
   * @param {number} scale
   */
  function moveTo(x, y, scale) {
    const [width, height] = [container.clientWidth, container.clientHeight];
    network.moveTo({ position: { x: x + width / scale / 2, y: y + height / scale / 2 }, scale, animation: false });
    state.corner = { x, y, scale };
  }

  /**
   * Show the picture: whole if its texts stay readable, else its beginning. With `whole`, or for these actors, all.
   *
   * @param {Id[] | null} [ids]
   * @param {boolean} [whole]
   */
  function fit(ids = null, whole = false) {
    if (!container.clientWidth || !container.clientHeight || !state.made) return;
    const [beside, below] = ids ? [0, 0] : covered();
    const [width, height] = [container.clientWidth + beside, container.clientHeight + below];
    const { left, right, top, bottom } = extent(ids);
    const margin = ids ? MARGIN : 0;
    const all = Math.min(state.usual, (width - margin) / (right - left), (height - margin) / (bottom - top));
    const scale = whole || ids ? all : Math.max(all, Math.min(1, state.usual));
    const x = right - left < width / scale ? (left + right) / 2 - width / scale / 2 : left;
    const tall = bottom - top - height / scale;
    const middle = ids || tall <= 0 ? 0 : Hit.busiest(layout()) - height / scale / 2;
    const y = tall <= 0 ? top + tall / 2 : Math.max(top, Math.min(top + tall, middle));
    moveTo(x, y, scale);
  }

  /** @param {number} factor */
  function zoom(factor) {
    state.touched = true;
    const scale = Math.min(4, Math.max(0.05, network.getScale() * factor));
    network.moveTo({ scale, animation: still.matches ? false : { duration: 160, easingFunction: "easeOutQuad" } });
    if (still.matches) hold();
  }

  /**
   * Bring an actor into sight if it is not.
   *
   * @param {Id} id
   */
  function reveal(id) {
    const area = Hit.areaOf(layout(), id);
    if (!area) return;
    const middle = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
    const { scale, ...corner } = state.corner; // vis-network may not have seen yet that the panel took some of the room
    const at = { x: (middle.x - corner.x) * scale, y: (middle.y - corner.y) * scale };
    const inside = at.x > 20 && at.y > 20 && at.x < container.clientWidth - 20 && at.y < container.clientHeight - 20;
    if (inside) return;
    moveTo(middle.x - container.clientWidth / scale / 2, middle.y - container.clientHeight / scale / 2, scale);
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

  /**
   * What is under a point of the container, in pixels.
   *
   * @param {{ x: number, y: number }} spot
   * @returns {Pointed | null}
   */
  const under = (spot) => Hit.at(layout(), network.DOMtoCanvas(spot), REACH / network.getScale());

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

  /** @param {Pointed | null} what */
  function choose(what) {
    if (what?.type === "stack") store.set({ stacks: [...store.get().stacks, what.key] });
    else if (what?.type === "more") on.unfold(what.ids);
    else on.select(what?.type === "strand" ? Pairs.ofRibbon(graph, what) : what);
  }

  network.on("beforeDrawing", (context) => {
    const { shapes, texts } = seen();
    Painter.draw(context, [...shapes, ...texts].filter(uncut));
  });
  // what the user has in view, to be kept when the canvas changes its size
  const hold = () => {
    state.corner = { ...network.DOMtoCanvas({ x: 0, y: 0 }), scale: network.getScale() };
  };
  for (const event of ["zoom", "dragging", "dragEnd", "animationFinished"]) network.on(event, hold);
  /** @type {{ time: number, x: number, y: number, what: Pointed | null }} */
  let clicked = { time: -Infinity, x: 0, y: 0, what: null };
  /** @param {Pointed | null} what */
  function expand(what) {
    if (what?.type !== "actor" || clicked.time === Infinity) return;
    clicked = { ...clicked, time: Infinity };
    on.expand(what.id);
  }
  network.on("click", ({ pointer, event }) => {
    const what = under(pointer.DOM);
    const { x, y } = event.center ?? { x: 0, y: 0 };
    clicked = { time: performance.now(), x, y, what };
    choose(what);
  });
  network.on("doubleClick", ({ pointer }) => expand(under(pointer.DOM)));
  // the browser knows better what a double click is than vis-network, which waits no longer than 300 milliseconds
  document.addEventListener("dblclick", ({ clientX, clientY }) => {
    if (Math.hypot(clientX - clicked.x, clientY - clicked.y) < REACH) expand(clicked.what);
  });
  // the second click of a double click is meant for the actor, though the first has opened the panel over it
  document.addEventListener(
    "pointerdown",
    (event) => {
      const soon =
        performance.now() - clicked.time < DOUBLE &&
        Math.hypot(event.clientX - clicked.x, event.clientY - clicked.y) < REACH;
      if (!soon || container.contains(/** @type {Node} */ (event.target))) return;
      event.preventDefault();
      window.addEventListener("click", (click) => click.stopPropagation(), { capture: true, once: true });
      expand(clicked.what);
    },
    { capture: true },
  );
  network.on("zoom", () => {
    state.touched = true;
  });
  network.on("dragStart", () => {
    light(null);
    on.hover(null);
  });
  network.on("dragging", ({ nodes: ids }) => {
    state.touched = true;
    if (ids.length === 0) return;
    const { shown, plan } = current();
    state.made = { shown, plan, layout: Flow.places(plan, { ...store.get().pinned, ...placesOf(ids) }) };
    repaint();
  });
  network.on("dragEnd", ({ nodes: ids }) => {
    if (ids.length) store.set({ pinned: { ...store.get().pinned, ...placesOf(ids) } });
  });

  /**
   * Where these actors were dragged to.
   *
   * @param {Id[]} ids
   * @returns {Record<Id, Point>}
   */
  const placesOf = (ids) =>
    Object.fromEntries(
      ids.map((id) => {
        const { x, y } = network.getPosition(id);
        return [id, [Math.round(x), Math.round(y)]];
      }),
    );

  container.addEventListener("pointermove", (event) => {
    if (event.buttons || event.pointerType === "touch") return;
    const box = container.getBoundingClientRect();
    const what = under({ x: event.clientX - box.left, y: event.clientY - box.top });
    light(what);
    on.hover(what, event);
  });
  container.addEventListener("pointerleave", () => {
    light(null);
    on.hover(null);
  });
  for (const query of [dark, print])
    query.addEventListener("change", () => {
      colours = theme();
      repaint();
    });
  let outer = "";
  new ResizeObserver(() => {
    const { x, y, scale } = state.corner;
    network.setSize("100%", "100%");
    if (!container.clientWidth || !state.made) return;
    const now = `${window.innerWidth} ${window.innerHeight}`;
    if (now !== outer) {
      outer = now;
      state.touched = false;
      update(state.made.shown);
    } else {
      moveTo(x, y, scale);
    }
    network.redraw();
  }).observe(container);

  return {
    asked: () => pictured !== graph,
    beside: (id, dx, dy) => Hit.beside(layout(), id, dx, dy),
    core,
    degree,
    extent,
    fit: (ids) => {
      state.touched = false;
      fit(ids, true);
    },
    highlight,
    kept,
    layout,
    measure,
    network,
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
    reveal,
    scene: (theirs = colours) => {
      const detail = network.getScale() >= ENLARGED * state.usual;
      return Scene.painted({ ...how(theirs, 1), detail, selected: new Set() });
    },
    seen: () => {
      const [from, to] = [
        { x: 0, y: 0 },
        { x: container.clientWidth, y: container.clientHeight },
      ].map((spot) => network.DOMtoCanvas(spot));
      return { left: from.x, right: to.x, top: from.y, bottom: to.y };
    },
    start: () => {
      state.touched = false;
      fit();
    },
    update,
    zoom,
  };
}
