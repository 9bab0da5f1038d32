// The support of an actor: a row for each kind, and a tile with the number of links for each level of confidence.
import { CONFIDENCES } from "../core/vocabulary.js";
import { all, el, words } from "./dom.js";
import * as Letters from "./letters.js";
import * as Numbers from "./numbers.js";
import * as Roving from "./roving.js";

const SIDES = /** @type {const} */ ([
  ["received", "Received", "to"],
  ["given", "Given", "from"],
]);
const LEVELS = [...CONFIDENCES].reverse();

/**
 * @param {Graph} graph
 * @param {Id} id
 * @param {ProfileRow[]} rows
 * @param {OpenRecord} open
 */
export function table(graph, id, rows, open) {
  const sum = (/** @type {Record<Confidence, number>} */ levels) =>
    LEVELS.reduce((all, level) => all + levels[level], 0);
  const sides = SIDES.filter(([side]) => rows.some((row) => sum(row[side]) > 0));
  if (!sides.length) return null;
  const made = el(
    "section",
    { "aria-label": "Support by kind and confidence" },
    el(
      "table",
      { class: "strip" },
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          el("th", { scope: "col" }, "Support"),
          sides.map(([side, title, end]) => {
            const number = rows.reduce((all, row) => all + sum(row[side]), 0);
            const counted = /** @type {Counted} */ ({ type: "links", where: { [end]: id, family: "support" } });
            const shown = number.toLocaleString("en");
            return el("th", { scope: "col" }, `${title} `, Numbers.door(graph, open, counted, number, { text: shown }));
          }),
        ),
      ),
      el(
        "tbody",
        {},
        rows.map((row) =>
          el(
            "tr",
            {},
            el(
              "th",
              { scope: "row" },
              el("span", { class: "strip-kind" }, Letters.tile(graph, row.kind), words(graph.kinds[row.kind].label)),
            ),
            sides.map(([side, , end]) =>
              el(
                "td",
                {},
                LEVELS.filter((level) => row[side][level]).map((level) => {
                  const where = { [end]: id, kind: row.kind, confidence: level };
                  const text = String(row[side][level]);
                  return Numbers.door(graph, open, { type: "links", where }, row[side][level], {
                    text,
                    class: `level ${level}`,
                  });
                }),
              ),
            ),
          ),
        ),
      ),
    ),
    el(
      "p",
      { class: "strip-key fine" },
      "Links by confidence:",
      LEVELS.map((level) => el("span", {}, el("span", { class: `level ${level}`, "aria-hidden": "true" }), level)),
    ),
  );
  Roving.attach(made, () => all(made, "tr").map((row) => all(row, "button"))).update();
  return made;
}
