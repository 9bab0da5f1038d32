// Steps between wholes and parts: knowledge about an actor is passed on to the actors that reach it by steps.

/**
 * The values `known` of actors, extended to the actors from which steps in one direction reach them.
 *
 * @template T
 * @param {View} view
 * @param {Map<number, T>} known
 * @param {(actor: number, other: number, strength: number, known: T) => T | null} back what a step from an actor on to
 *   the other makes known of the actor, if anything
 * @param {(one: T, other: T) => T} both puts together two things known of one actor
 * @param {Spend} spend
 * @param {{ down?: boolean }} [ways]
 * @returns {Map<number, T>}
 */
export function spread(view, known, back, both, spend, { down = true } = {}) {
  if (!view.steps) return known;
  const found = new Map(known);
  /**
   * @param {Map<number, T>} map
   * @param {number} actor
   * @param {T} made
   */
  const add = (map, actor, made) => {
    const old = map.get(actor);
    map.set(actor, old === undefined ? made : both(old, made));
  };
  for (const before of down ? [view.wholes, view.parts] : [view.parts]) {
    let ends = known;
    for (let length = 0; ends.size && length <= view.index.actors.length; length++) {
      /** @type {Map<number, T>} */
      const begins = new Map();
      for (const [other, beyond] of ends) {
        const { others, levels } = before(other);
        spend(others.length);
        others.forEach((actor, at) => {
          const made = back(actor, other, levels[at], beyond);
          if (made !== null) add(begins, actor, made);
        });
      }
      for (const [actor, made] of begins) add(found, actor, made);
      ends = begins;
    }
  }
  return found;
}
