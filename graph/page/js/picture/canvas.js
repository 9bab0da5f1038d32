// The graph on the canvas. vis-network holds the actors and moves them and the view; what is to be seen comes from the
// scene.
import { NODE_SIZES } from "../core/vocabulary.js";
import * as Shown from "../query/shown.js";
import * as Strands from "../query/strands.js";
import * as Captions from "./captions.js";
import * as Geometry from "./geometry.js";
import * as Labels from "./labels.js";
import * as Painter from "./painter.js";
import * as Places from "./places.js";
import * as Scene from "./scene.js";

const dark = window.matchMedia("(prefers-color-scheme: dark)");
const still = window.matchMedia("(prefers-reduced-motion: reduce)");
const print = window.matchMedia("print");
const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
const REACH = 7; // pixels from a line within which it is meant
const MARGIN = 26;
const LITTLE = 300; // pixels of height in which not all can be shown beside what is chosen

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
    accent: read("accent"),
  };
}

/**
 * Half the width of an actor with this many links.
 *
 * @param {number} links
 */
const radius = (links) => NODE_SIZES[Math.min(links, NODE_SIZES.length - 1)];

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
  const degree = new Map();
  for (const { source, target } of Object.values(graph.links))
    for (const end of [source, target]) degree.set(end, (degree.get(end) ?? 0) + 1);
  const core = Object.keys(graph.pictures.wide.positions);
  const places = new Map(); // where unfolded actors were put
  const state = {
    tall: null,
    touched: false,
    shown: null,
    strands: [],
    lines: new Map(),
    nodes: new Map(),
    shapes: [],
    focus: null,
  };
  let colours = theme();

  const picture = () => graph.pictures[state.tall ? "tall" : "wide"];

  /** @param {Id} id */
  function placeOf(id) {
    const { pinned, focus } = store.get();
    if (Object.hasOwn(pinned, id)) return pinned[id];
    const { positions } = picture();
    return !focus && Object.hasOwn(positions, id) ? positions[id] : places.get(id);
  }

  /**
   * Give every drawn actor a place: its pin, its place in the picture, or a roomy one near its neighbours.
   *
   * @param {InView} shown
   */
  function settle(shown) {
    const focus = store.get().focus;
    if (focus && state.focusKey !== `${focus.id}:${focus.depth}`) {
      places.clear();
      for (const [id, at] of Places.rings(graph, shown, focus.id)) places.set(id, at);
      state.focusKey = `${focus.id}:${focus.depth}`;
    } else if (!focus && state.focusKey) {
      places.clear();
      state.focusKey = null;
    }
    const at = new Map();
    for (const id of shown.actors) if (placeOf(id)) at.set(id, placeOf(id));
    for (const id of shown.actors) {
      if (at.has(id)) continue;
      places.set(id, Places.near(graph, shown.links, id, at));
      at.set(id, places.get(id));
    }
    return at;
  }

  /**
   * @param {Id} id
   * @param {Point} at
   */
  function nodeOf(id, [x, y]) {
    const actor = graph.actors[id];
    const look = graph.types[actor.type];
    const r = radius(degree.get(id) ?? 0);
    const major = r > 18;
    const place = actor.country && actor.type !== "state" ? regions.of(actor.country) : "";
    return {
      id,
      x,
      y,
      r,
      place,
      shape: look.shape,
      colour: look.colour,
      hollow: look.hollow,
      lines: Labels.wrap(actor.name),
      size: major ? 14.5 : 13,
      major,
    };
  }

  /**
   * Bring what is drawn in line with the state of the page.
   *
   * @param {InView} shown
   */
  function update(shown) {
    state.shown = shown;
    const at = settle(shown);
    state.nodes = new Map([...shown.actors].sort().map((id) => [id, nodeOf(id, at.get(id))]));
    state.strands = Strands.of(graph, shown.links, Shown.windowOf(graph, store.get()));
    state.lines = Geometry.lines(state.strands, state.nodes);
    const drawn = new Set(state.strands.map(({ id }) => id));
    edges.remove(edges.getIds().filter((id) => !drawn.has(id)));
    nodes.remove(nodes.getIds().filter((id) => !state.nodes.has(id)));
    nodes.update(
      [...state.nodes.values()].map(({ id, x, y, r, lines }) => ({
        id,
        x,
        y,
        shape: "custom",
        label: "",
        ctxRenderer: () => ({
          drawNode() {},
          nodeDimensions: { width: 2 * r + 4, height: 2 * r + 4 + 16 * lines.length },
        }),
      })),
    );
    edges.update(state.strands.filter(({ id }) => !edges.get(id)).map(({ id, from, to }) => ({ id, from, to })));
    repaint();
  }

  function redraw() {
    state.lines = Geometry.lines(state.strands, state.nodes);
    repaint();
  }

  /** @param {Theme} theirs */
  function shapesIn(theirs) {
    const { focus, pinned } = store.get();
    const bands = focus ? [] : Captions.shapes(picture().bands, state.tall, extent(), theirs);
    return [
      ...bands,
      ...Scene.shapes({
        graph,
        nodes: state.nodes,
        strands: state.strands,
        lines: state.lines,
        colours: theirs,
        focus: state.focus,
        pinned,
      }),
    ];
  }

  /** Plates and labels for the scale that the canvas has: the same ones until it has changed enough to matter. */
  function textsNow() {
    const scale = network.getScale();
    if (!state.labels || Math.abs(scale / state.labelled - 1) > 0.04) {
      state.labels = labelsIn(colours, scale);
      state.labelled = scale;
      const enlarged = Scene.platesEnlarged(scale, state.focus);
      if (state.plates?.enlarged !== enlarged) state.plates = { enlarged, shapes: platesIn(colours, enlarged) };
    }
    return [...state.plates.shapes, ...state.labels];
  }

  /**
   * @param {Theme} theirs
   * @param {number} scale
   */
  const labelsIn = (theirs, scale) => Scene.labels({ nodes: state.nodes, colours: theirs, scale, focus: state.focus });

  /**
   * @param {Theme} theirs
   * @param {number} enlarged
   */
  function platesIn(theirs, enlarged) {
    const { nodes: drawn, strands, lines, focus } = state;
    return Scene.cues({ graph, nodes: drawn, strands, lines, colours: theirs, enlarged, focus });
  }

  function repaint() {
    state.shapes = shapesIn(colours);
    state.labels = null;
    state.plates = null;
    network.redraw();
  }

  function arrange() {
    const tall = window.innerWidth < window.innerHeight;
    if (tall === state.tall) return false;
    state.tall = tall;
    state.touched = false;
    return true;
  }

  /**
   * The box of the graph's plane that holds all that is drawn, with its captions.
   *
   * @param {Id[] | null} [ids]
   * @param {number} [scale]
   */
  function extent(ids = null, scale = 1) {
    const shownNodes = [...state.nodes.values()].filter(({ id }) => !ids || ids.includes(id));
    if (shownNodes.length === 0) return { left: -100, right: 100, top: -100, bottom: 100 };
    const around = Scene.box(shownNodes, scale);
    return ids || store.get().focus ? around : Captions.around(around, state.tall);
  }

  /**
   * Show all of the picture, or these actors alone; where there is little room, what is chosen.
   *
   * @param {Id[] | null} [ids]
   */
  function fit(ids = null) {
    const [width, height] = [container.clientWidth, container.clientHeight];
    if (!width || !height) return;
    const chosen = state.nodes.get(state.focus?.chosen);
    if (height < LITTLE && chosen && !ids) {
      network.moveTo({ position: { x: chosen.x, y: chosen.y }, scale: 0.7, animation: false });
      return;
    }
    /** @param {Box} box */
    const scaleOf = (box) =>
      Math.min(2, (width - MARGIN) / (box.right - box.left), (height - MARGIN) / (box.bottom - box.top));
    const around = extent(ids, scaleOf(extent(ids)));
    const scale = scaleOf(around);
    network.moveTo({
      position: { x: (around.left + around.right) / 2, y: (around.top + around.bottom) / 2 },
      scale,
      animation: false,
    });
  }

  /** @param {number} factor */
  function zoom(factor) {
    state.touched = true;
    const scale = Math.min(4, Math.max(0.05, network.getScale() * factor));
    network.moveTo({ scale, animation: still.matches ? false : { duration: 160, easingFunction: "easeOutQuad" } });
  }

  /**
   * Bring an actor into sight if it is not.
   *
   * @param {Id} id
   */
  function reveal(id) {
    const node = state.nodes.get(id);
    if (!node) return;
    const at = network.canvasToDOM(node);
    const inside = at.x > 60 && at.y > 60 && at.x < container.clientWidth - 60 && at.y < container.clientHeight - 60;
    if (!inside) network.moveTo({ position: { x: node.x, y: node.y }, animation: false });
  }

  /**
   * Make some actors and links stand out; null: everything is equal again.
   *
   * @param {Lit | null} what
   */
  function highlight(what) {
    if (!what || (what.actors.length === 0 && what.links.length === 0)) state.focus = null;
    else {
      const links = new Set(what.links);
      const strands = new Set(
        state.strands.filter((strand) => strand.links.some((id) => links.has(id))).map(({ id }) => id),
      );
      state.focus = { actors: new Set(what.actors), strands, chosen: what.chosen ?? null };
    }
    repaint();
  }

  /**
   * The nearest actor in a direction (dx, dy) from another one.
   *
   * @param {Id | null} id
   * @param {number} dx
   * @param {number} dy
   */
  function beside(id, dx, dy) {
    const from = state.nodes.get(id);
    if (!from) return largest(state.nodes);
    let best = { cost: Infinity, id: null };
    for (const node of state.nodes.values()) {
      const ahead = (node.x - from.x) * dx + (node.y - from.y) * dy;
      const aside = Math.abs((node.x - from.x) * dy) + Math.abs((node.y - from.y) * dx);
      if (node.id !== id && ahead > 1 && ahead + 2 * aside < best.cost) best = { cost: ahead + 2 * aside, id: node.id };
    }
    return best.id;
  }

  /**
   * What is under a point of the container, in pixels: an actor, a strand, or nothing.
   *
   * @param {{ x: number, y: number }} spot
   * @returns {Pointed | null}
   */
  function under({ x, y }) {
    const node = network.getNodeAt({ x, y });
    if (node !== undefined) return { type: "actor", id: node };
    const spot = network.DOMtoCanvas({ x, y });
    const most = REACH / network.getScale();
    let best = { far: most, strand: null };
    for (const strand of state.strands) {
      const far = Geometry.distance(state.lines.get(strand.id), [spot.x, spot.y], most);
      if (far < best.far) best = { far, strand };
    }
    return best.strand && { type: "strand", links: best.strand.links };
  }

  /** @param {Id[]} ids */
  function moved(ids) {
    for (const id of ids) Object.assign(state.nodes.get(id), network.getPosition(id));
  }

  network.on("beforeDrawing", (context) => {
    Painter.draw(context, state.shapes);
    Painter.draw(context, textsNow());
  });
  network.on("click", ({ pointer }) => {
    const what = under(pointer.DOM);
    on.select(what?.type === "strand" ? { type: "link", id: what.links[0] } : what);
  });
  network.on("doubleClick", ({ pointer }) => {
    const what = under(pointer.DOM);
    if (what?.type === "actor") on.expand(what.id);
  });
  network.on("zoom", () => {
    state.touched = true;
  });
  network.on("dragStart", () => on.hover(null));
  network.on("dragging", ({ nodes: ids }) => {
    state.touched = true;
    if (ids.length === 0) return;
    moved(ids);
    redraw();
  });
  network.on("dragEnd", ({ nodes: ids }) => {
    if (ids.length === 0) return;
    moved(ids);
    const pins = ids.map((id) => [id, [Math.round(state.nodes.get(id).x), Math.round(state.nodes.get(id).y)]]);
    store.set({ pinned: { ...store.get().pinned, ...Object.fromEntries(pins) } });
  });
  container.addEventListener("pointermove", (event) => {
    if (event.buttons || event.pointerType === "touch") return;
    const box = container.getBoundingClientRect();
    on.hover(under({ x: event.clientX - box.left, y: event.clientY - box.top }), event);
  });
  container.addEventListener("pointerleave", () => on.hover(null));
  for (const query of [dark, print])
    query.addEventListener("change", () => {
      colours = theme();
      repaint();
    });
  new ResizeObserver(() => {
    network.setSize("100%", "100%");
    if (arrange()) update(state.shown ?? { actors: new Set(), links: new Set() });
    if (!state.touched) fit();
    network.redraw();
  }).observe(container);
  arrange();

  return {
    beside,
    core,
    degree,
    extent,
    fit: (ids) => {
      state.touched = false;
      fit(ids);
    },
    highlight,
    network,
    reveal,
    scene: (theirs = colours) => ({
      shapes: [...shapesIn(theirs), ...platesIn(theirs, 1), ...labelsIn(theirs, 1)],
      box: extent(),
      colours: theirs,
      strands: state.strands,
      lines: state.lines,
    }),
    update,
    zoom,
  };
}

/**
 * The largest of some nodes: where the keyboard begins.
 *
 * @param {Map<Id, GraphNode>} nodes
 * @returns {Id | null}
 */
export const largest = (nodes) =>
  [...nodes.values()].reduce((most, node) => (node.r > (most?.r ?? 0) ? node : most), null)?.id ?? null;
