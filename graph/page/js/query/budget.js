// The work that a question may take, counted in links examined like in graph/query/search/budget.py: a question takes
// the same number of units in both, on every machine.
import { Fault } from "../core/faults.js";
import { WORK } from "../core/vocabulary.js";

const SLICE = 20_000; // links examined between two pauses

/** The budget of a question is spent. */
export class OutOfWork extends Error {}

/** The number of links that may be examined: at least 0. Throws a Fault for another number. */
export class Budget {
  /** @param {number} [work] */
  constructor(work = WORK) {
    if (!Number.isSafeInteger(work) || work < 0)
      throw new Fault(`\`work\` is a whole number of links, at least 0, not ${JSON.stringify(work)}`);
    this.work = work;
    this.spent = 0;
    this.pause = SLICE;
  }

  /** The links that may still be examined. */
  get left() {
    return this.work - this.spent;
  }

  /**
   * Count links examined. Throws OutOfWork if they exceed what is left.
   *
   * @param {number} links
   */
  spend = (links) => {
    this.spent += links;
    if (this.spent > this.work) {
      this.spent = this.work;
      throw new OutOfWork();
    }
  };

  /** Whether a slice of the work is finished, so that a search should pause. */
  tired() {
    if (this.spent < this.pause) return false;
    this.pause = this.spent + SLICE;
    return true;
  }

  /**
   * The result of `use`, called with a budget of at most `most` of the remainder, which is charged what it spends.
   *
   * @template T
   * @param {number} most
   * @param {(part: Budget) => T} use
   * @returns {T}
   */
  share(most, use) {
    const part = new Budget(Math.min(most, this.left));
    try {
      return use(part);
    } finally {
      this.spent += part.spent;
    }
  }
}

/**
 * The answer of a question that pauses, computed without pauses.
 *
 * @template T
 * @param {Generator<unknown, T>} steps
 * @returns {T}
 */
export function atOnce(steps) {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
