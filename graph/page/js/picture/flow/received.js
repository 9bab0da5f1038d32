// How many kinds of support each actor receives, in words: the number of the kinds that its panel lists.

const NOTHING = Object.freeze({ brief: "", full: "" });

/**
 * The kinds of support that each actor receives by some links.
 *
 * @param {Graph} graph
 * @param {Iterable<Id>} links
 * @returns {Map<Id, Set<Id>>}
 */
function kindsOf(graph, links) {
  /** @type {Map<Id, Set<Id>>} */
  const kinds = new Map();
  for (const id of links) {
    const { kind, source, target } = graph.links[id];
    if (graph.kinds[kind].family !== "support" || source === target) continue;
    kinds.set(target, (kinds.get(target) ?? new Set()).add(kind));
  }
  return kinds;
}

/**
 * What the box of an actor says of the kinds that it receives: "8 kinds", in full "receives 8 kinds". Nothing for
 * patrons, which give, where no ribbon is support, and where all support is of one kind.
 *
 * @param {Graph} graph
 * @param {Iterable<Id>} found The links in view.
 * @param {Ribbon[]} ribbons
 * @returns {(id: Id) => FlowReceived}
 */
export function of(graph, found, ribbons) {
  const all = kindsOf(graph, found);
  const drawn = ribbons.some(({ family }) => family === "support");
  const several = new Set([...all.values()].flatMap((kinds) => [...kinds])).size > 1;
  const { columns, of: columnOf } = graph.columns;
  return (id) => {
    if (columns[columnOf[id]]?.tone === "patron") return NOTHING;
    const count = all.get(id)?.size ?? 0;
    if (!count || !several || !drawn) return NOTHING;
    const brief = `${count} ${count === 1 ? "kind" : "kinds"}`;
    return { brief, full: `receives ${brief}` };
  };
}
