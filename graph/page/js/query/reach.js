// The fewest hops from an actor to others.
import { afterHop, goesDown, goesUp } from "./moves.js";

/**
 * The fewest hops of a walk from one actor to another, or null if there is none. A walk with steps may need to visit an
 * actor twice; then no path is as short.
 *
 * @param {View} view
 * @param {number} start
 * @param {number} end
 * @param {Spend} spend
 * @returns {number | null}
 */
export function fewestHops(view, start, end, spend) {
  /** @type {{ actor: number, phase: Phase }[]} */
  let frontier = [{ actor: start, phase: "start" }];
  const seen = new Set([`${start} start`]);
  /**
   * @param {number} actor
   * @param {Phase | null} phase
   */
  const isNew = (actor, phase) => {
    const key = `${actor} ${phase}`;
    return phase !== null && !seen.has(key) && Boolean(seen.add(key));
  };
  /** @param {Steps} steps */
  const examined = ({ others }) => {
    spend(others.length);
    return others;
  };
  for (let hops = 0; frontier.length; hops++) {
    for (const { actor, phase } of frontier) {
      if (goesDown(phase))
        for (const part of examined(view.parts(actor)))
          if (isNew(part, "down")) frontier.push({ actor: part, phase: "down" });
      if (goesUp(phase))
        for (const whole of examined(view.wholes(actor)))
          if (isNew(whole, "up")) frontier.push({ actor: whole, phase: "up" });
    }
    if (frontier.some(({ actor, phase }) => actor === end && phase !== "start" && phase !== "down")) return hops;
    /** @type {typeof frontier} */
    const reached = [];
    for (const { actor, phase } of frontier) {
      for (const other of examined(view.ahead(actor))) {
        const came = afterHop(view, phase, actor, other);
        if (came && isNew(other, came)) reached.push({ actor: other, phase: came });
      }
    }
    frontier = reached;
  }
  return null;
}
