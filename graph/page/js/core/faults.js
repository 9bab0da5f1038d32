// Faults of questions: the words describe the fault and, if there is one, the remedy.

/** A question that cannot be understood. `message` is the whole text, `what` omits the remedy, `help` is only that. */
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
 * An id that the graph does not have; `near` are similar ids.
 *
 * @param {string} what
 * @param {string} id
 * @param {string[]} [near]
 * @param {string} [otherwise]
 */
export const unknown = (what, id, near = [], otherwise = "") =>
  new Fault(`no ${what} \`${id}\``, didYouMean(near, otherwise));
