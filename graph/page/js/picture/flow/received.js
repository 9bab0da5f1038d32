// How many kinds of support each box receives, in words: the kinds of the ribbons that end in it.

const NOTHING = Object.freeze({ brief: "", full: "" });
const NOT_COUNTED = new Set(["patron", "opponent"]); // what these receive is beside the question of the picture

/**
 * The kinds of support that each box receives by its ribbons.
 *
 * @param {Graph} graph
 * @param {Ribbon[]} ribbons
 * @param {(id: Id) => Id | undefined} boxOf
 * @returns {Map<Id, Set<Id>>}
 */
function kindsOf(graph, ribbons, boxOf) {
  /** @type {Map<Id, Set<Id>>} */
  const kinds = new Map();
  const gone = graph.changes?.gone.links ?? {};
  for (const id of ribbons.flatMap(({ links }) => links)) {
    if (Object.hasOwn(gone, id)) continue;
    const { kind, target } = graph.links[id];
    if (graph.kinds[kind].family !== "support") continue;
    const box = boxOf(target) ?? target;
    kinds.set(box, (kinds.get(box) ?? new Set()).add(kind));
  }
  return kinds;
}

/**
 * What a box says of the kinds that it receives: "8 kinds", in full "receives 8 kinds". Nothing for patrons and
 * opponents, and where all support is of one kind.
 *
 * @param {Graph} graph
 * @param {Ribbon[]} ribbons
 * @param {(id: Id) => Id | undefined} boxOf
 * @returns {(id: Id) => FlowReceived}
 */
export function of(graph, ribbons, boxOf) {
  const kinds = kindsOf(graph, ribbons, boxOf);
  const several = new Set([...kinds.values()].flatMap((each) => [...each])).size > 1;
  const { columns, of: columnOf } = graph.columns;
  return (id) => {
    const count = kinds.get(id)?.size ?? 0;
    if (!count || !several || NOT_COUNTED.has(columns[columnOf[id]]?.tone)) return NOTHING;
    const brief = `${count} ${count === 1 ? "kind" : "kinds"}`;
    return { brief, full: `receives ${brief}` };
  };
}
