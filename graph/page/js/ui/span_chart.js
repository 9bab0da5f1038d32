// The years of an actor's links: a row for each group, darker where more links hold.
import { el, svg } from "./dom.js";

const HEIGHT = 10;
const LEAST = 0.25; // the opacity of one link

/**
 * The years of some groups of links; `window` is the chosen time.
 *
 * @param {{ title: string }[]} groups
 * @param {YearTable} table
 * @param {OpenWindow | null} window
 */
export function chart(groups, { first, last, rows }, window) {
  const years = last - first + 1;
  const most = Math.max(1, ...rows.flat().map(({ certain }) => certain));
  /** @param {Day | null} day */
  const at = (day) => Math.min(years, Math.max(0, Number(day?.slice(0, 4)) - first));
  const [from, to] = [window?.[0] ? at(window[0]) : 0, window?.[1] ? at(window[1]) + 1 : years];
  return el(
    "section",
    { "aria-label": "Years" },
    el("h3", {}, "Years"),
    el(
      "div",
      { class: "years" },
      rows.flatMap((row, at) => [
        el("span", { class: "years-title" }, groups[at].title),
        svg(
          "svg",
          {
            viewBox: `0 0 ${years} ${HEIGHT}`,
            preserveAspectRatio: "none",
            role: "img",
            "aria-label": `${groups[at].title}: ${inWords(row, first)}`,
          },
          svg("rect", { class: "years-ground", width: years, height: HEIGHT }),
          row.map(({ certain, possible }, year) => [
            possible > 0 && svg("rect", { class: "years-possible", x: year, y: HEIGHT - 2, width: 1.02, height: 2 }),
            certain > 0 &&
              svg("rect", {
                class: "years-certain",
                x: year,
                width: 1.02,
                height: HEIGHT,
                opacity: (LEAST + ((1 - LEAST) * certain) / most).toFixed(2),
              }),
          ]),
          window && svg("rect", { class: "years-window", x: from, width: to - from, height: HEIGHT }),
        ),
      ]),
      el("span", {}),
      el(
        "span",
        { class: "years-axis fine", "aria-hidden": "true" },
        [...new Set([first, Math.round((first + last) / 2), last])].map((year) => el("span", {}, String(year))),
      ),
    ),
    el("p", { class: "fine" }, "Darker: more links. A line at the foot: possible only."),
  );
}

/**
 * The years of a row in words.
 *
 * @param {{ certain: number, possible: number }[]} row
 * @param {number} first
 */
function inWords(row, first) {
  const held = row.flatMap(({ certain }, at) => (certain ? [at] : []));
  if (!held.length) return "possible only, in no year certain";
  const most = Math.max(...row.map(({ certain }) => certain));
  const peak = first + row.findIndex(({ certain }) => certain === most);
  const [from, to] = [first + held[0], first + held[held.length - 1]];
  const span = from === to ? `certain in ${from}` : `certain between ${from} and ${to}`;
  return `${span}; most links, ${most}, in ${peak}`;
}
