// The bibliography, with the records that depend on each source.
import * as Dates from "../core/dates.js";
import * as Grades from "../core/grades.js";
import { RELIABILITY_WORDS } from "../core/vocabulary.js";
import * as Words from "../core/words.js";
import * as Bibliography from "../query/bibliography.js";
import * as Rows from "../query/rows.js";
import * as Dom from "./dom.js";
import { all, el, outward, words } from "./dom.js";
import * as Numbers from "./numbers.js";
import * as Roving from "./roving.js";

const MORE = 150; // entries shown at a time
const PAUSE = 120; // milliseconds after the last key before a text filters

/**
 * @param {HTMLElement} container
 * @param {Graph} graph
 * @param {Store} store
 * @param {Actions} on
 */
export function create(container, graph, store, on) {
  /** @type {Now | undefined} */
  let now;
  /** @type {Map<Id, Hanging>} */
  let hung = new Map();
  let [limit, text] = [MORE, ""];
  /**
   * @param {string} label
   * @param {Record<string, string>} choices
   * @param {string} value
   */
  const select = (label, choices, value) => {
    const element = el(
      "select",
      { "aria-label": label, onchange: again },
      Object.entries(choices).map(([id, title]) => el("option", { value: id }, title)),
    );
    element.value = value;
    return element;
  };
  const group = select("Group the sources", Bibliography.GROUPS, "none");
  const sort = select("Sort the sources", Bibliography.SORTS, "falls");
  const folded = new Map(); // the text of each source that is searched
  let waiting = 0; // the timer of a text that filters
  const find = el("input", {
    type: "search",
    class: "table-find",
    placeholder: "Filter the sources",
    "aria-label": "Filter the sources by a text",
    dir: "auto",
    oninput: () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        text = find.value;
        again();
      }, PAUSE);
    },
  });
  const summary = el("p", { class: "table-told", role: "status" });
  const key = el(
    "p",
    { class: "timeline-key" },
    [
      ["falls", "left without support"],
      ["weakens", "less confident"],
      ["stands", "unchanged"],
    ].map(([kind, label]) => el("span", { class: "key-item" }, el("span", { class: `key-square ${kind}` }), label)),
  );
  const figures = el("p", { class: "view-figures" });
  const list = el("div", { class: "bibliography", tabindex: -1 });
  const roving = Roving.attach(list, () => all(list, ".source-entry").map((each) => all(each, "button, a")));
  container.append(el("div", { class: "view-bar" }, find, group, sort, key, summary), figures, list);

  function again() {
    limit = MORE;
    show();
  }

  /**
   * The numbers of its links that lose support, lose confidence or remain, as one bar.
   *
   * @param {Hanging} own
   * @param {number} most
   */
  function bar(own, most) {
    const parts = [
      { kind: "falls", number: own.unsupported },
      { kind: "weakens", number: own.weaker },
      { kind: "stands", number: own.links - own.unsupported - own.weaker },
    ].filter(({ number }) => number);
    return el(
      "div",
      { class: "hang-bar", "aria-hidden": "true" },
      parts.map(({ kind, number }) => {
        const part = el("span", { class: kind });
        part.style.width = `${Math.max(1.5, (number / most) * 100)}%`;
        return part;
      }),
    );
  }

  /** Show the number of support links in the view that have two independent sources. */
  function figure() {
    if (!now) return;
    const { all, core } = Bibliography.twoSources(graph, now.view.links, graph.info.core);
    /** @param {TwoSources} found */
    const said = ({ links, all_claims: several, strong_and_fair: good }) =>
      `${Words.share(several, links)}, by strong and fair claims alone ${Words.share(good, links)}`;
    figures.hidden = !all.links;
    const inCore = core?.links ? `; among the core actors: ${said(core)}` : "";
    figures.textContent = `Support links with two independent sources: ${said(all)}${inCore}`;
  }

  /**
   * A number of records under a condition on a source, as a door; null if there are none.
   *
   * @param {"links" | "events"} type
   * @param {string} condition
   * @param {Id} id
   * @param {number} number
   */
  const door = (type, condition, id, number) =>
    number > 0 && Numbers.door(graph, on.open, { type, where: { [condition]: id } }, number);

  /**
   * Items with commas between them.
   *
   * @param {Child[]} items
   * @returns {Child[]}
   */
  const listed = (items) => items.filter(Boolean).map((item, at) => [at ? ", " : "", item]);

  /**
   * @param {Hanging} own
   * @returns {Child}
   */
  function consequence({ id, links, events, unsupported, weaker, lost }) {
    if (links + events === 0) return "not cited in this view";
    const said = listed([
      unsupported > 0 && [door("links", "alone", id, unsupported), " left without support"],
      lost > 0 && [door("events", "alone", id, lost), " without a claim"],
      weaker > 0 && [door("links", "weaker", id, weaker), " less confident"],
    ]);
    return said.length ? ["without it: ", said] : "everything here has other support";
  }

  /**
   * @param {Hanging} own
   * @param {number} most
   */
  function entry(own, most) {
    const source = graph.sources[own.id];
    const [from] = Grades.originals(source);
    /** @param {Id} id */
    const open = (id) => on.open({ type: "source", id });
    const about = [
      words(source.publisher),
      source.author && words(source.author),
      source.class && Words.spaced(source.class),
      source.published && Dates.inWords(source.published),
    ].filter(Boolean);
    const hangs = listed([door("links", "rests", own.id, own.links), door("events", "rests", own.id, own.events)]);
    const element = el(
      "li",
      { class: `source-entry ${own.depth ? "derived" : ""}`, "data-source": own.id },
      el(
        "span",
        {
          class: `source-grade grade-${source.reliability}`,
          title: `Reliability ${source.reliability}: ${RELIABILITY_WORDS[source.reliability]}`,
        },
        source.reliability,
      ),
      el(
        "div",
        { class: "source-what" },
        el(
          "button",
          {
            type: "button",
            class: "source-title",
            "aria-current": own.id === store.get().open?.id ? "true" : null,
            onclick: () => open(own.id),
          },
          words(source.title),
        ),
        el(
          "p",
          { class: "fine" },
          about.map((each, at) => [at ? " · " : "", each]),
          ` · ${RELIABILITY_WORDS[source.reliability]}`,
          source.url && [
            " · ",
            outward(source.url, "open"),
            el("span", { class: "hidden" }, ` ${Dom.plain(source.title)}`),
          ],
        ),
        from &&
          !own.depth &&
          el(
            "p",
            { class: "fine" },
            "derives from ",
            graph.sources[from]
              ? el(
                  "button",
                  { type: "button", class: "inline", onclick: () => open(from) },
                  words(graph.sources[from].title),
                )
              : words(from),
          ),
        own.derived.length > 0 &&
          el("p", { class: "fine" }, `repeated by ${Words.count(own.derived.length, "other source")}`),
      ),
      el(
        "div",
        { class: "source-hangs" },
        bar(own, most),
        el("p", {}, hangs.length ? hangs : "–"),
        el("p", { class: own.unsupported || own.lost ? "fine falling" : "fine" }, consequence(own)),
      ),
    );
    element.style.setProperty("--depth", String(own.depth));
    return element;
  }

  function show() {
    const wanted = Rows.fold(text).split(/\s+/).filter(Boolean);
    /** @param {Hanging} own */
    const holds = (own) => {
      const source = graph.sources[own.id];
      if (!folded.has(own.id))
        folded.set(
          own.id,
          Rows.fold(
            [source.title, source.publisher, source.author, source.class, source.published, source.url, own.id]
              .filter(Boolean)
              .join(" "),
          ),
        );
      return wanted.every((word) => folded.get(own.id).includes(word));
    };
    const entries = Bibliography.sorted(graph, [...hung.values()].filter(holds), sort.value);
    const groups = Bibliography.grouped(graph, entries, group.value);
    const most = Math.max(1, ...entries.map((own) => own.links));
    const [alone, derived] = [
      entries.filter((own) => own.unsupported || own.lost).length,
      entries.filter((own) => Grades.originals(graph.sources[own.id]).length).length,
    ];
    summary.textContent = [
      Words.count(entries.length, "source"),
      `${alone.toLocaleString("en")} are the only support of some record`,
      `${derived.toLocaleString("en")} repeat another source`,
    ].join("; ");
    let left = limit;
    const sections = [];
    for (const { title, entries: own } of groups) {
      if (left <= 0) break;
      sections.push(
        el(
          "section",
          {},
          group.value !== "none" &&
            el("h2", {}, words(title), el("span", { class: "count" }, own.length.toLocaleString("en"))),
          el(
            "ul",
            {},
            own.slice(0, left).map((each) => entry(each, most)),
          ),
        ),
      );
      left -= own.length;
    }
    if (entries.length > limit)
      sections.push(
        el(
          "p",
          {},
          el(
            "button",
            {
              type: "button",
              onclick: () => {
                limit += MORE;
                show();
              },
            },
            `Show ${Math.min(MORE, entries.length - limit)} more of ` +
              `${(entries.length - limit).toLocaleString("en")} sources`,
          ),
        ),
      );
    if (!entries.length) {
      sections.push(
        el(
          "p",
          { class: "notice" },
          hung.size
            ? ["No source contains “", words(text), "”. Clear the filter above."]
            : Object.keys(graph.sources).length
              ? "Nothing in this view cites a source. Widen the filters in the legend, or clear the time window."
              : "This data has no sources. " + "Sources in sources.yaml appear here once a claim cites them.",
        ),
      );
    }
    list.replaceChildren(...sections);
    roving.update();
  }

  store.on((state, before) => {
    if (state.view !== "sources" || state.open === before.open) return;
    for (const element of all(list, "[data-source]")) {
      const title = element.querySelector(".source-title");
      const is = state.open?.type === "source" && state.open.id === element.dataset.source;
      is ? title?.setAttribute("aria-current", "true") : title?.removeAttribute("aria-current");
    }
  });

  /** @param {Now} told_ */
  function update(told_) {
    const same = now?.view === told_.view;
    now = told_;
    if (same) return;
    hung = Bibliography.hanging(graph, now.view);
    figure();
    show();
  }

  return { update };
}
