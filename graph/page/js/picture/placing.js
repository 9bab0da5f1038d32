// Where all of the picture is: the layout for what is drawn, the size of the window and what was dragged.
import * as State from "../core/state.js";
import * as Shown from "../query/shown.js";
import * as Camera from "./camera.js";
import * as Flow from "./flow/flow.js";
import * as Hit from "./flow/hit.js";
import * as Model from "./flow/model.js";

const USUAL = [1180, 660]; // pixels of a window in which the picture has scale 1; a larger one enlarges it
const MOST_USUAL = 3;
const FROM_AFAR = [0.85, 0.7, 0.55, 0.4]; // scales of a picture that is too large for the room beside the panel

/**
 * @param {{
 *   container: HTMLElement, network: VisNetwork, nodes: VisDataSet<PackedNode>,
 *   edges: VisDataSet<Drawing["edges"][number]>, graph: Graph, store: Store,
 *   kept: Set<Id>, kinds: Id[], measure: MeasureText, placed: () => void
 * }} what
 * @returns {Placing}
 */
export function create({ container, network, nodes, edges, graph, store, kept, kinds, measure, placed }) {
  /** @type {Placing["made"]} */
  let made = null;
  let pictured = graph;
  const camera = Camera.create(container, network, () => made && made.layout);

  /** What is in the picture and where. Throws before the first `update`. */
  function current() {
    if (!made) throw new Error("the picture has nothing to show before its first update");
    return made;
  }

  /** The size of the picture in pixels; that of a question is beside the panel, so that its ends are in view. */
  function size() {
    const { left, right, above, below } = Camera.covered();
    const asked = camera.beside;
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
   * The plan of a picture: enlarged as the window allows, less if it does not fit so. One that is shown whole beside
   * the panel is planned for a larger window where more of it can be read so, from afar.
   *
   * @param {FlowModel} model
   */
  function planned(model) {
    const most = usualScale();
    const { width, height } = size();
    const scales = [most, Math.sqrt(most), 1, ...(camera.whole() ? FROM_AFAR : [])];
    for (const [at, usual] of scales.entries()) {
      camera.usual = usual;
      const plan = Flow.plan(model, { width: width / usual, height: height / usual }, measure);
      const next = scales[at + 1] ?? 0;
      if (plan.fits || (usual <= 1 && Math.min(width / plan.across.width, height / plan.height) >= next)) return plan;
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
    camera.beside = pictured !== graph || State.comparedSides(store.get()) !== null;
    const { kinds: chosen } = store.get();
    const every = chosen?.length === Object.keys(graph.kinds).length;
    const asked = shown.columns ? store.get() : { ...store.get(), question: null, kinds: every ? null : chosen };
    const model = Model.of(pictured, shown, asked, shown.columns ? shown.actors : kept, window, kinds);
    const { open } = store.get();
    const anchor = () => (open?.type === "actor" && made ? Hit.areaOf(current().layout, open.id) : null);
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
    made = { shown, plan, layout };
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
    placed();
  }

  /**
   * Where all is while these are dragged.
   *
   * @param {Id[]} ids
   */
  function drag(ids) {
    const { shown, plan } = current();
    made = { shown, plan, layout: Flow.places(plan, { ...store.get().pinned, ...sharesOf(ids) }) };
    placed();
  }

  return {
    camera,
    get made() {
      return made;
    },
    get pictured() {
      return pictured;
    },
    asked: () => pictured !== graph,
    current,
    layout: () => current().layout,
    update,
    sharesOf,
    drag,
  };
}
