// What changed since an earlier version, in the panel: how much, and each change as a way to its record.
import * as Words from "../core/words.js";
import * as Statements from "../core/statements.js";
import * as Compare from "../query/compare.js";
import { actorRow, eventButton, linkButton, sourceButton } from "./buttons.js";
import * as CompareForm from "./compare_form.js";
import * as CompareView from "./compare_view.js";
import { el, words } from "./dom.js";
import * as RecordsList from "./records_list.js";
import * as SinceNotice from "./since_notice.js";

const UNFOLDED = 40; // links of a group that is open

/**
 * "3 new, 1 gone and 5 changed".
 *
 * @param {Differences} found
 */
const counted = ({ began, ended, changed }) =>
  Statements.list(
    [
      [began, "new"],
      [ended, "gone"],
      [changed, "changed"],
    ]
      .filter(([ids]) => ids.length)
      .map(([ids, name]) => `${ids.length.toLocaleString("en")} ${name}`),
  );

/**
 * How much changed in a sentence a table: "Links: 3 new and 1 gone. Sources: 1 changed."
 *
 * @param {Compared} found
 * @param {DataChanges} changes
 */
export function summary(found, changes) {
  /** @param {DataChanges["events"]} table */
  const differing = ({ added, removed, changed }) =>
    counted({ began: added, ended: removed, changed: Object.keys(changed) });
  const said = Object.entries({
    Links: counted(found),
    Actors: counted(found.actors),
    Events: differing(changes.events),
    Sources: differing(changes.sources),
  })
    .filter(([, each]) => each)
    .map(([title, each]) => `${title}: ${each}.`);
  return said.length ? said.join(" ") : "No link, actor, event or source in view differs.";
}

/**
 * @param {string} change
 * @param {string} title
 * @param {number} links
 * @param {number} actors
 */
const heading = (change, title, links, actors) =>
  el(
    "h3",
    {},
    el("span", { class: `change-sample ${change}`, "aria-hidden": "true" }),
    title,
    el(
      "span",
      { class: "count" },
      [links && Words.count(links, "link"), actors && Words.count(actors, "actor")].filter(Boolean).join(", "),
    ),
  );

/**
 * Records, with what moved in each of them.
 *
 * @param {Id[]} ids
 * @param {(id: Id) => Child} row
 * @param {Record<Id, MovedLine[]>} [moved]
 */
const list = (ids, row, moved = {}) =>
  RecordsList.list(ids, (id) => [row(id), Object.hasOwn(moved, id) && SinceNotice.brief(moved[id])], {
    first: UNFOLDED,
    class: "links moved-records",
  });

/**
 * The links of a group, folded if they are many, unless they are to be `open`.
 *
 * @param {string} title
 * @param {Id[]} ids
 * @param {Child} body
 * @param {boolean} [open]
 */
const group = (title, ids, body, open = ids.length <= UNFOLDED) =>
  ids.length > 0 && el("details", { open }, el("summary", {}, `${title}: ${ids.length.toLocaleString("en")}`), body);

/**
 * The links that are new, gone or changed, and the actors.
 *
 * @param {Graph} graph
 * @param {DataChanges} changes
 * @param {Compared} found
 * @param {"began" | "ended" | "changed"} change
 * @param {Actions} on
 */
function section(graph, changes, found, change, on) {
  const [ids, actors] = [found[change], found.actors[change]];
  if (!ids.length && !actors.length) return null;
  const title = CompareView.titles(graph, { by: "versions" })[change];
  /** @param {Id} id */
  const link = (id) => linkButton(graph, id, on.open);
  const alone = ids.filter((id) => graph.links[id].roots.length < 2);
  const several = ids.filter((id) => graph.links[id].roots.length > 1);
  const shown = new Set(ids);
  return el(
    "section",
    { "data-change": change, "aria-label": title },
    heading(change, title, ids.length, actors.length),
    change === "began" && [
      group("Links on one independent source", alone, list(alone, link)),
      group("Links on several", several, list(several, link)),
    ],
    change === "ended" && group("Links", ids, list(ids, link)),
    change === "changed" &&
      changes.links.changed.map(({ title: name, because, records }, at) => {
        const own = Object.keys(records).filter((id) => shown.has(id));
        const causes = new Set(because.map(([what]) => what));
        const others = own.map((id) => [id, records[id].filter(([what]) => !causes.has(what))]);
        const body = [
          causes.size > 0 && el("div", { class: "because" }, el("p", {}, "Because of:"), SinceNotice.lines(because)),
          list(own, link, Object.fromEntries(others)),
        ];
        return group(`Links: ${name.toLowerCase()}`, own, body, at === 0 || undefined);
      }),
    actors.length > 0 &&
      group(
        "Actors",
        actors,
        list(actors, (id) => actorRow(graph, id, on.open), change === "changed" ? changes.actors.changed : {}),
      ),
    change !== "ended" && CompareView.drawOthers(graph, ids, on),
  );
}

/**
 * Links and actors of which only wording, details and the id moved, which nothing marks.
 *
 * @param {Graph} graph
 * @param {DataChanges} changes
 * @param {Actions} on
 */
function wording(graph, { wording: { links, actors } }, on) {
  const [some, others] = [Object.keys(links), Object.keys(actors)];
  if (!some.length && !others.length) return null;
  const said = [some.length && Words.count(some.length, "link"), others.length && Words.count(others.length, "actor")];
  return el(
    "details",
    { "data-beside": "wording" },
    el("summary", {}, `Wording, details and ids only: ${said.filter(Boolean).join(", ")}`),
    list(others, (id) => actorRow(graph, id, on.open), actors),
    list(some, (id) => linkButton(graph, id, on.open), links),
  );
}

/**
 * Events or sources that differ.
 *
 * @param {string} title
 * @param {DataChanges["events"]} table
 * @param {Record<Id, MovedLine[]>} worded
 * @param {(id: Id) => Child} row
 */
function beside(title, { added, removed, changed }, worded, row) {
  const alone = Object.keys(worded);
  const ids = [...added, ...Object.keys(changed), ...alone];
  if (!ids.length && !removed.length) return null;
  const differing = counted({ began: added, ended: removed, changed: Object.keys(changed) });
  const renamed = alone.filter((id) => worded[id].every(([what]) => what === "id")).length;
  const said = [
    differing,
    alone.length > renamed && `${(alone.length - renamed).toLocaleString("en")} in wording only`,
    renamed && `${renamed.toLocaleString("en")} renamed`,
  ]
    .filter(Boolean)
    .join(", ");
  return el(
    "details",
    { "data-beside": title.toLowerCase() },
    el("summary", {}, `${title}: ${said}`),
    list(ids, row, { ...changed, ...worded }),
    removed.length > 0 &&
      el(
        "p",
        { class: "fine" },
        "Gone: ",
        removed.map((name, at) => [at ? "; " : "", words(name)]),
      ),
  );
}

/**
 * @param {Graph} graph
 * @param {Store} store
 * @param {Actions} on
 * @returns {PanelContent}
 */
export function render(graph, store, on) {
  const changes = /** @type {DataChanges} */ (graph.changes);
  const found = Compare.of(graph, store.get(), { by: "versions" });
  const { outside } = changes;
  return {
    eyebrow: ["What changed"],
    title: CompareForm.title(graph, { by: "versions" }),
    body: [
      el("p", { class: "statement" }, summary(found, changes)),
      section(graph, changes, found, "ended", on),
      section(graph, changes, found, "changed", on),
      section(graph, changes, found, "began", on),
      wording(graph, changes, on),
      beside("Events", changes.events, changes.wording.events, (id) => eventButton(graph, id, on.open)),
      beside("Sources", changes.sources, changes.wording.sources, (id) => sourceButton(graph, id, on.open)),
      changes.also.length > 0 &&
        el("p", { class: "fine" }, changes.also.map(([table, said]) => `${Words.capital(table)}: ${said}.`).join(" ")),
      outside > 0 &&
        el("p", { class: "fine" }, `${Words.count(outside, "change")} of links that this page does not include.`),
      el("button", { type: "button", onclick: () => store.set({ compare: null }) }, "Show the data without marks"),
      el(
        "details",
        { class: "compare-else" },
        el("summary", {}, "Compare something else"),
        CompareForm.create(graph, store, on),
      ),
    ],
  };
}
