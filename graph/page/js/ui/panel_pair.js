// Two actors: which support they give each other, and all links between them and their parts by family.
import * as Statements from "../core/statements.js";
import * as Words from "../core/words.js";
import * as Pairs from "../query/pairs.js";
import { actorButton, linkButton } from "./buttons.js";
import { el, words } from "./dom.js";
import * as SinceNotice from "./since_notice.js";
import * as RecordsList from "./records_list.js";

/**
 * @param {Graph} graph
 * @param {{ from: Id, to: Id }} ends
 * @param {Actions} on
 */
export function render(graph, ends, on) {
  const { from, to } = ends;
  const pair = Pairs.of(graph, on.now().view.links, ends);
  const all = pair.families.flatMap(({ links }) => links);
  return {
    eyebrow: [Words.count(all.length, "link")],
    title: [actorButton(graph, from, on.open), el("span", { class: "verb" }, " and "), actorButton(graph, to, on.open)],
    body: [
      all.length > 0 && el("p", { class: "statement" }, words(Statements.pair(graph, ends, pair))),
      el(
        "p",
        { class: "actions" },
        all.length > 0 && el("button", { type: "button", onclick: () => on.cite({ links: all }) }, "Copy citation"),
        el("button", { type: "button", onclick: () => on.unfold([from, to]) }, "Show both on the graph"),
        el("button", { type: "button", onclick: () => on.pathFrom(from, to) }, "Paths between them"),
      ),
      SinceNotice.goneLinks(graph, on.now().state, { pair: ends }, on.open),
      pair.families.map(({ family, links }) =>
        el(
          "section",
          {},
          el("h3", {}, Words.capital(family), el("span", { class: "count" }, String(links.length))),
          RecordsList.list(links, (link) => linkButton(graph, link, on.open)),
        ),
      ),
    ],
  };
}
