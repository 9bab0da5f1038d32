// How far walks lead from an actor, by the fewest hops.
import { afterHop, goesDown, goesUp } from "./moves.js";

/**
 * The fewest hops of a walk from one actor to another, or null when there is none. A walk with steps may have to come
 * to an actor twice, so that no path is as short.
 *
 * @param {View} view
 * @param {number} start
 * @param {number} end
 * @returns {number | null}
 */
export function fewestHops(view, start, end) {
  /** @type {{ actor: number, phase: Phase }[]} */
  let frontier = [{ actor: start, phase: "start" }];
  const seen = new Set();
  /**
   * @param {number} actor
   * @param {Phase | null} phase
   */
  const isNew = (actor, phase) => {
    const key = `${actor} ${phase}`;
    return phase !== null && !seen.has(key) && Boolean(seen.add(key));
  };
  for (let hops = 0; frontier.length; hops++) {
    for (const { actor, phase } of frontier) {
      if (actor === end && phase !== "start" && phase !== "down") return hops;
      if (!view.steps) continue;
      if (goesDown(phase))
        for (const part of view.parts(actor).others)
          if (isNew(part, "down")) frontier.push({ actor: part, phase: "down" });
      if (goesUp(phase))
        for (const whole of view.wholes(actor).others)
          if (isNew(whole, "up")) frontier.push({ actor: whole, phase: "up" });
    }
    /** @type {typeof frontier} */
    const reached = [];
    for (const { actor, phase } of frontier) {
      for (const other of view.ahead(actor).others) {
        const came = afterHop(view, phase, actor, other);
        if (came && isNew(other, came)) reached.push({ actor: other, phase: came });
      }
    }
    frontier = reached;
  }
  return null;
}
