// Which links of each hop can hold together in time. A choice takes one link a hop; it fits when the condition of the
// time mode holds for every two hops. Answers are, for each hop, the positions of the links in some fitting choice.
"use strict";
const Choices = ((Dates) => {
  const startsOf = { possible: 0, certain: 1 };
  const endsOf = { possible: 3, certain: 2 };

  /** The links that take part in some choice that fits ("possible" or "certain"), or null when no choice does. */
  function fitting(hops, mode, window, reading) {
    const holds = reading === "certain" ? Dates.certainIn : Dates.possibleIn;
    const inside = hops.map((spans) => positions(spans).filter((at) => !window || holds(spans[at], window)));
    if (inside.some((hop) => hop.length === 0)) return null;
    if (mode === "any" || hops.length === 1) return inside;
    const meets = meeting(mode, reading, window);
    const taking = inside.map((candidates, hop) =>
      candidates.filter((at) => extend(hops, inside, meets, 0, [], hop, at)));
    return taking.every((hop) => hop.length > 0) ? taking : null;
  }

  const positions = (list) => list.map((_, at) => at);

  /** Whether link `a` of an earlier hop and link `b` of a later one fit each other. */
  function meeting(mode, reading) {
    const start = startsOf[reading];
    const end = endsOf[reading];
    if (mode === "in-order") return (a, b) => a[start] <= b[end];
    return (a, b) => a[start] <= b[end] && b[start] <= a[end];
  }

  /** Whether the links chosen so far can be completed, with link `at` for the hop `fixed`. */
  function extend(hops, inside, meets, number, chosen, fixed, at) {
    if (number === hops.length) return true;
    return (number === fixed ? [at] : inside[number]).some((candidate) => {
      const span = hops[number][candidate];
      return chosen.every((earlier) => meets(earlier, span))
        && extend(hops, inside, meets, number + 1, [...chosen, span], fixed, at);
    });
  }

  return { fitting };
})(typeof require === "function" ? require("./dates.js") : Dates);
if (typeof module === "object") module.exports = Choices;
