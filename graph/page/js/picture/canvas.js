// The picture on the canvas. vis-network holds the view and says what is clicked, dragged and zoomed; where boxes and
// ribbons are comes from the layout, and what is to be seen of them from the paint.
import * as Choosing from "./choosing.js";
import * as Hit from "./flow/hit.js";
import * as Model from "./flow/model.js";
import * as Painting from "./painting.js";
import * as Placing from "./placing.js";
import * as Pointer from "./pointer.js";
import * as Screen from "./screen.js";

const phone = window.matchMedia("(max-width: 760px)");
const REACH = 6; // pixels from a ribbon within which it is meant

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
  let revealing = 0; // the timer that brings an actor into view
  const placing = Placing.create({
    ...{ container, network, nodes, edges, graph, store, kept, kinds, measure },
    placed: () => painting.repaint(),
  });
  const { camera, layout, sharesOf } = placing;
  const painting = Painting.create({ container, network, graph, store, placing, kinds, measure });
  const choosing = Choosing.create({ container, network, graph, store, placing, painting, on });

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
   * What is under a point of the container, in pixels.
   *
   * @param {{ x: number, y: number }} spot
   * @returns {Pointed | null}
   */
  const under = (spot) => Hit.at(layout(), network.DOMtoCanvas(spot), REACH / network.getScale());

  for (const event of ["zoom", "dragging", "dragEnd", "animationFinished"]) network.on(event, camera.hold);
  const pointer = Pointer.listen(container, network, {
    under,
    click: (what, spot) => {
      clearTimeout(revealing);
      choosing.choose(what, spot);
    },
    expand: on.expand,
    toggle: choosing.toggle,
    lasso: choosing.lasso,
    asked: on.asked,
    menu: (what, at) => on.menu(what, at),
    touched: () => {
      camera.touched = true;
    },
    hover: (what, event) => {
      painting.light(what);
      on.hover(what, event);
    },
    drag: placing.drag,
    drop: (ids) => store.set({ pinned: { ...store.get().pinned, ...sharesOf(ids) } }),
  });

  let outer = "";
  let above = 0; // where the canvas begins in the window
  new ResizeObserver(() => {
    const { x, y, scale } = camera.corner;
    network.setSize("100%", "100%");
    if (!container.clientWidth || !placing.made) return;
    // on a phone the header folds when a panel opens; a panel that asks a question has the picture beside it
    const { open } = store.get();
    const beside = phone.matches && open && open.id === undefined ? open.type : "";
    const now = `${window.innerWidth} ${window.innerHeight} ${beside}`;
    const { top } = container.getBoundingClientRect();
    if (now !== outer) {
      outer = now;
      camera.touched = false;
      on.redraw();
      camera.fit();
      const lit = painting.lit();
      if (beside && lit) {
        const { left, right, top: upper, bottom } = Hit.around(layout(), lit.actors);
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
    asked: placing.asked,
    beside: (id, dx, dy) => Hit.beside(layout(), id, dx, dy),
    actorsOf: choosing.actorsOf,
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
    highlight: painting.highlight,
    lasso: pointer.lasso,
    compare: painting.compare,
    kept,
    layout,
    measure,
    network,
    picture: painting.picture,
    placeOf: (id) => sharesOf([id])[id],
    repaint: painting.repaint,
    reveal,
    scene: painting.scene,
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
    update: placing.update,
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
