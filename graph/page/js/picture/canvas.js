// The picture on the canvas. vis-network holds the view and says what is clicked, dragged and zoomed; where boxes and
// ribbons are comes from the layout, and what is to be seen of them from the paint.
import * as Pairs from "../query/pairs.js";
import * as Shown from "../query/shown.js";
import * as Camera from "./camera.js";
import * as Flow from "./flow/flow.js";
import * as Hit from "./flow/hit.js";
import * as Model from "./flow/model.js";
import * as Paint from "./flow/paint.js";
import * as Route from "./flow/route.js";
import * as Painter from "./painter.js";
import * as Pointer from "./pointer.js";
import * as Screen from "./screen.js";
import * as Scene from "./scene.js";

const dark = window.matchMedia("(prefers-color-scheme: dark)");
const print = window.matchMedia("print");
const phone = window.matchMedia("(max-width: 760px)");
const BESIDE = 12; // pixels around a click on a ribbon that no panel should cover
const REACH = 6; // pixels from a ribbon within which it is meant
const USUAL = [1180, 660]; // pixels of a window in which the picture has scale 1; a larger one enlarges it
const MOST_USUAL = 3;
const ENLARGED = 1.5; // of the scale at rest: from here on dashes and marks are drawn

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
  const measure = Screen.measurer();
  const state = {
    /** @type {{ shown: Pictured, plan: FlowPlan, layout: FlowLayout } | null} */
    made: null,
    /** @type {Lit | null} */
    lit: null,
    /** @type {Changes | null} */
    changes: null,
    /** @type {Lit | null} */
    hovered: null,
    /** @type {{ shapes: Shape[], texts: TextShape[], scale: number } | null} */
    painted: null,
    /** @type {Spot[]} */
    lasso: [],
  };
  let colours = Screen.theme();
  let revealing = 0; // the timer that brings an actor into view
  const camera = Camera.create(container, network, () => state.made && state.made.layout);
  let pictured = graph;

  /** What is in the picture and where. Throws before the first `update`. */
  function current() {
    if (!state.made) throw new Error("the picture has nothing to show before its first update");
    return state.made;
  }
  const layout = () => current().layout;

  /** The size of the picture in pixels; that of a question is beside the panel, so that its ends are in view. */
  function size() {
    const { left, right, above, below } = Camera.covered();
    const asked = pictured !== graph;
    return {
      width: (container.clientWidth || USUAL[0]) - (asked ? left + right : 0),
      height: (container.clientHeight || USUAL[1]) - (asked ? above + below : 0),
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
      camera.usual = usual;
      const { width, height } = size();
      const plan = Flow.plan(model, { width: width / usual, height: height / usual }, measure);
      if (plan.fits || usual === 1) return plan;
    }
    throw new RangeError("a window has a scale");
  }

  /**
   * Bring what is drawn in line with the state of the page.
   *
   * @param {Pictured} shown
   */
  function update(shown) {
    const window = Shown.windowOf(graph, store.get());
    // a question has columns of its own, and all its actors are boxes
    pictured = shown.columns ? { ...graph, columns: shown.columns } : graph;
    camera.beside = pictured !== graph;
    const { kinds: chosen } = store.get();
    const every = chosen?.length === Object.keys(graph.kinds).length;
    const asked = shown.columns ? store.get() : { ...store.get(), question: null, kinds: every ? null : chosen };
    const model = Model.of(pictured, shown, asked, shown.columns ? shown.actors : kept, window, kinds);
    const { open } = store.get();
    const anchor = () => (open?.type === "actor" && state.made ? Hit.areaOf(layout(), open.id) : null);
    const area = anchor();
    const before = area && { ...area };
    settle(shown, planned(model));
    camera.keep(before, anchor());
  }

  /**
   * Where these actors are, in shares of the picture.
   *
   * @param {Id[]} ids
   * @returns {Record<Id, Point>}
   */
  function sharesOf(ids) {
    const { across, height } = current().plan;
    return Object.fromEntries(
      ids.map((id) => {
        const { x, y } = network.getPosition(id);
        return [id, [Math.round((x / across.width) * Flow.SHARES), Math.round((y / height) * Flow.SHARES)]];
      }),
    );
  }

  /**
   * Put all at its place, or where it was dragged.
   *
   * @param {Pictured} shown
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
   * Bring an actor into view if it is not, once no second click can be meant for it where it is.
   *
   * @param {Id} id
   */
  function reveal(id) {
    clearTimeout(revealing);
    const show = () => {
      const area = Hit.areaOf(layout(), id);
      if (area && store.get().view === "graph") camera.bring(area);
    };
    const pending = pointer.pending();
    if (pending) revealing = window.setTimeout(show, pending);
    else show();
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

  /**
   * @param {Pointed | null} what
   * @param {Spot} spot Where it was clicked, in pixels of the container.
   */
  function choose(what, spot) {
    clearTimeout(revealing);
    if (what?.type === "stack") store.set({ stacks: [...store.get().stacks, what.key] });
    else if (what?.type === "more") on.unfold(what.ids);
    else if (what) on.select(what.type === "strand" ? Pairs.ofRibbon(graph, what) : what, clickedBox(what, spot));
    else on.select(null);
  }

  /**
   * The box that was clicked, or the place on a ribbon, in pixels of the window.
   *
   * @param {Pointed} what
   * @param {Spot} spot
   */
  function clickedBox(what, spot) {
    const frame = container.getBoundingClientRect();
    const area = what.type === "actor" ? Hit.areaOf(layout(), what.id) : null;
    const [from, to] = area
      ? [area, { x: area.x + area.width, y: area.y + area.height }].map((point) => network.canvasToDOM(point))
      : [
          { x: spot.x - BESIDE, y: spot.y - BESIDE },
          { x: spot.x + BESIDE, y: spot.y + BESIDE },
        ];
    return {
      left: frame.left + from.x,
      right: frame.left + to.x,
      top: frame.top + from.y,
      bottom: frame.top + to.y,
    };
  }

  /**
   * Draw a lasso; when it is closed, select the actors in it, or with those selected before if it began on one.
   *
   * @param {Spot[]} way
   * @param {boolean} closed
   */
  function lasso(way, closed) {
    const own = way.map((spot) => network.DOMtoCanvas(spot));
    state.lasso = closed ? [] : own;
    if (closed) {
      /** @param {Area} area */
      const middle = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });
      const inside = [...layout().nodes.values()].filter((node) => Pointer.encloses(own, middle(node)));
      const ids = inside.flatMap(({ id, box }) => (box.members.length ? box.members : [id]));
      store.set({ selected: [...new Set([...store.get().selected, ...ids])] });
    }
    network.redraw();
  }

  /**
   * Select what is not selected, and the other way round.
   *
   * @param {Pointed | null} what
   */
  function toggle(what) {
    const ids = actorsOf(what);
    const { selected } = store.get();
    const all = ids.every((id) => selected.includes(id));
    if (ids.length)
      store.set({ selected: all ? selected.filter((id) => !ids.includes(id)) : [...new Set([...selected, ...ids])] });
  }

  /**
   * The actors that something stands for.
   *
   * @param {Pointed | null} what
   * @returns {Id[]}
   */
  function actorsOf(what) {
    if (!what) return [];
    if (what.type === "actor") return [what.id];
    if (what.type === "strand")
      return [...new Set(what.links.flatMap((id) => [graph.links[id].source, graph.links[id].target]))];
    return what.ids;
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
  for (const event of ["zoom", "dragging", "dragEnd", "animationFinished"]) network.on(event, camera.hold);
  const pointer = Pointer.listen(container, network, {
    under,
    click: choose,
    expand: on.expand,
    toggle,
    lasso,
    asked: on.asked,
    menu: (what, at) => on.menu(what, at),
    touched: () => {
      camera.touched = true;
    },
    hover: (what, event) => {
      light(what);
      on.hover(what, event);
    },
    drag: (ids) => {
      const { shown, plan } = current();
      const pinned = { ...store.get().pinned, ...sharesOf(ids) };
      state.made = { shown, plan, layout: Flow.places(plan, pinned) };
      repaint();
    },
    drop: (ids) => store.set({ pinned: { ...store.get().pinned, ...sharesOf(ids) } }),
  });

  for (const query of [dark, print])
    query.addEventListener("change", () => {
      colours = Screen.theme();
      repaint();
    });
  let outer = "";
  let above = 0; // where the canvas begins in the window
  new ResizeObserver(() => {
    const { x, y, scale } = camera.corner;
    network.setSize("100%", "100%");
    if (!container.clientWidth || !state.made) return;
    // on a phone the header folds when a panel opens; a panel that asks a question has the picture beside it
    const { open } = store.get();
    const beside = phone.matches && open && open.id === undefined ? open.type : "";
    const now = `${window.innerWidth} ${window.innerHeight} ${beside}`;
    const { top } = container.getBoundingClientRect();
    if (now !== outer) {
      outer = now;
      camera.touched = false;
      update(state.made.shown);
      camera.fit();
      if (beside && state.lit) {
        const { left, right, top: upper, bottom } = Hit.around(layout(), state.lit.actors);
        camera.bring({ x: left, y: upper, width: right - left, height: bottom - upper });
      }
      on.resized();
    } else {
      camera.moveTo(x, y + (top - above) / scale, scale); // nothing moves in the window
    }
    above = top;
    network.redraw();
  }).observe(container);

  return {
    asked: () => pictured !== graph,
    beside: (id, dx, dy) => Hit.beside(layout(), id, dx, dy),
    actorsOf,
    /**
     * The actors of a box: its own, those drawn in it as parts, and the members of a stack.
     *
     * @param {Id} id
     */
    boxed: (id) => {
      const { boxOf } = layout();
      const own = boxOf.get(id);
      return own ? [...boxOf].filter(([, box]) => box === own).map(([each]) => each) : [id];
    },
    core,
    degree,
    extent: (ids = null) => Hit.around(layout(), ids),
    fit: (ids) => {
      camera.touched = false;
      camera.fit(ids, true);
    },
    highlight,
    lasso: pointer.lasso,
    compare,
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
    placeOf: (id) => sharesOf([id])[id],
    repaint,
    reveal,
    scene: (theirs = colours) => {
      const detail = network.getScale() >= ENLARGED * camera.usual;
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
      camera.touched = false;
      camera.fit();
    },
    update,
    /**
     * The middle of an actor's box in the window, or of the canvas.
     *
     * @param {Id | null} id
     * @returns {Spot}
     */
    whereIs: (id) => {
      const frame = container.getBoundingClientRect();
      const area = id === null ? null : Hit.areaOf(layout(), id);
      if (!area) return { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 };
      const at = network.canvasToDOM({ x: area.x + area.width / 2, y: area.y + area.height / 2 });
      return { x: frame.left + at.x, y: frame.top + at.y };
    },
    zoom: camera.zoom,
  };
}
