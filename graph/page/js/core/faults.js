// What cannot be answered: the words say what is wrong, and the way out where there is one.

/** A question that cannot be understood. `message` is all of it, `what` without and `help` only the way out. */
export class Fault extends RangeError {
  /**
   * @param {string} what
   * @param {string} [help]
   */
  constructor(what, help = "") {
    super(help ? `${what}; ${help}` : what);
    this.what = what;
    this.help = help;
  }
}

/**
 * @param {string[]} near
 * @param {string} [otherwise]
 */
export const didYouMean = (near, otherwise = "") =>
  near.length ? `did you mean ${near.map((each) => `\`${each}\``).join(" or ")}?` : otherwise;

/**
 * An id that the graph does not hold; `near` are ids that it may be a slip for.
 *
 * @param {string} what
 * @param {string} id
 * @param {string[]} [near]
 */
export const unknown = (what, id, near = []) => new Fault(`no ${what} \`${id}\``, didYouMean(near));
