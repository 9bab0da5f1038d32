// What clicks and the lasso do: open what was clicked, and select actors.
import * as Pairs from "../query/pairs.js";
import * as Hit from "./flow/hit.js";
import * as Pointer from "./pointer.js";

const BESIDE = 12; // pixels around a click on a ribbon that no panel should cover

/**
 * @param {{
 *   container: HTMLElement, network: VisNetwork, graph: Graph, store: Store, placing: Placing, painting: Painting,
 *   on: CanvasListeners
 * }} what
 */
export function create({ container, network, graph, store, placing, painting, on }) {
  const { layout } = placing;

  /**
   * @param {Pointed | null} what
   * @param {Spot} spot Where it was clicked, in pixels of the container.
   */
  function choose(what, spot) {
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
    if (closed) {
      /** @param {Area} area */
      const middle = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });
      const inside = [...layout().nodes.values()].filter((node) => Pointer.encloses(own, middle(node)));
      const ids = inside.flatMap(({ id, box }) => (box.members.length ? box.members : [id]));
      store.set({ selected: [...new Set([...store.get().selected, ...ids])] });
    }
    painting.lasso(closed ? [] : own);
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

  return { choose, lasso, toggle, actorsOf };
}
