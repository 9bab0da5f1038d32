// Two letters for each kind of link, so that kinds can be told apart without their colours.
"use strict";
const Letters = (() => {
  const known = new WeakMap();

  /** What the letters of a kind may be, the best first: those that its label, and then its id, begins with. */
  function* candidates(label, id) {
    for (const text of [label, id]) {
      const [first, ...rest] = text.normalize("NFC").match(/[\p{L}\p{N}]/gu) ?? [];
      if (first === undefined) continue;
      if (rest.length === 0) yield first.toUpperCase();
      for (const letter of rest) yield first.toUpperCase() + letter.toLowerCase();
    }
    const [first] = id.toUpperCase();
    for (let number = 2; ; number += 1) yield `${first}${number}`;
  }

  /** The letters of every kind of the graph, as a Map by id: the same for the same kinds, whichever of them are in view. */
  function of(graph) {
    if (known.has(graph)) return known.get(graph);
    const kinds = { ...graph.kinds, ...graph.unusedKinds };
    const [made, taken] = [new Map(), new Set()];
    for (const id of Object.keys(kinds).sort()) {
      for (const letters of candidates(kinds[id].label, id)) {
        if (taken.has(letters)) continue;
        taken.add(letters);
        made.set(id, letters);
        break;
      }
    }
    known.set(graph, made);
    return made;
  }

  return { of };
})();
if (typeof module === "object") module.exports = Letters;
