// How many links of each group are certain or possible in each year.
import * as Dates from "../core/dates.js";

const MOST = 200; // years

/** @param {Day | null} day */
const yearOf = (day) => (day === null ? null : Number(day.slice(0, 4)));

/**
 * The years in which links certainly hold: the first and the last; null if there are none.
 *
 * @param {Link[]} links
 * @returns {[number, number] | null}
 */
export function certain(links) {
  const spans = links.flatMap((link) => Dates.spansOf(link).filter((_, at) => !link.outside?.includes(at)));
  const firm = spans.filter(([, s2, e1]) => s2 !== null && e1 !== null && s2 <= e1);
  if (!firm.length) return null;
  return [
    Math.min(...firm.map(([, s2]) => Number(yearOf(s2)))),
    Math.max(...firm.map(([, , e1]) => Number(yearOf(e1)))),
  ];
}

/**
 * For each list of links the number that is certain, and that is only possible, in each year from `first` to `last`:
 * from the first year in which one certainly holds to the last, or to the date of record. Null if no link has a
 * certain day.
 *
 * @param {Link[][]} lists
 * @param {Day | null} asOf
 * @returns {YearTable | null}
 */
export function table(lists, asOf) {
  const span = certain(lists.flat());
  if (!span) return null;
  const last = Math.max(span[1], yearOf(asOf) ?? 0);
  const first = Math.max(span[0], last - MOST + 1);
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const rows = lists.map((links) =>
    years.map((year) => {
      const found = { certain: 0, possible: 0 };
      for (const link of links) {
        const is = Dates.certainty(link, [`${year}-01-01`, `${year}-12-31`]);
        if (is) found[is] += 1;
      }
      return found;
    }),
  );
  return { first, last, rows };
}
