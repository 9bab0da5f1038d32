// The search made ready after the page is drawn, in slices: the texts of large data take seconds to prepare.
import * as Slices from "../core/slices.js";
import * as Search from "../query/search.js";

const AT_ONCE = 20_000; // records that the first search may prepare by itself

/**
 * Prepare the records of the search; a large number of them in slices.
 *
 * @param {Entry[]} entries
 * @returns {Readiness}
 */
export function prepare(entries) {
  let ready = entries.length <= AT_ONCE;
  /** @type {(() => void) | null} */
  let waiting = null;
  const begin = () =>
    Slices.run(
      Search.prepare(entries),
      () => {
        ready = true;
        waiting?.();
      },
      (error) => {
        throw error;
      },
    );
  if (!ready) requestAnimationFrame(() => setTimeout(begin)); // the picture first
  return {
    is: () => ready,
    when: (next) => {
      waiting = next;
    },
  };
}
