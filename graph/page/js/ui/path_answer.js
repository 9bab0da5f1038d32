// The answer to a question for paths: chains of evidence side by side, or why there is none.
import * as Dates from "../core/dates.js";
import * as State from "../core/state.js";
import * as Words from "../core/words.js";
import { linkButton } from "./buttons.js";
import * as Claims from "./claims.js";
import { el, first, flat, words } from "./dom.js";
import * as PathQuestion from "./path_question.js";
import { graph, on, store } from "./path_question.js";
import * as WalkAnswer from "./walk_answer.js";
import * as WhyNotView from "./why_not_view.js";

/** The paths of the answer, or the actors that it reaches; or why there is none, or that the search goes on. */
export function render() {
  const now = store.get();
  if (!State.asks(now))
    return [
      el(
        "p",
        { class: "notice" },
        "Choose one actor for what leads to it or from it, or two for the paths between them. A path follows the " +
          "arrows. Symmetric links are followed in both directions, and denied links are not followed.",
      ),
    ];
  const got = PathQuestion.state();
  if (!got) return [];
  if (typeof got === "string") return waiting(got);
  if ("walked" in got) return WalkAnswer.render(graph, store, on, got.truncated);
  if ("wrong" in got) return [el("p", { class: "notice wrong", role: "alert" }, got.wrong)];
  const { paths, truncated } = got;
  const summary = Words.found(paths.length, truncated);
  on.say(summary);
  return [
    el("h3", { class: "found" }, summary),
    paths.length > 1 && stepper(paths),
    got.why && WhyNotView.render(graph, got.why, { loosen: PathQuestion.loosen, open: on.open }),
    el(
      "ol",
      { class: "chains", onkeydown: stepped },
      paths.map((path, at) => chain(path, at, at === (now.chosen ?? 0))),
    ),
    WalkAnswer.terminal(graph, now),
  ].filter(Boolean);
}

/**
 * Buttons to single out one path after another in the picture.
 *
 * @param {Path[]} paths
 */
function stepper(paths) {
  const { chosen } = store.get();
  /** @param {number} by */
  const go = (by) => {
    const next = chosen === null ? (by > 0 ? 0 : paths.length - 1) : (chosen + by + paths.length) % paths.length;
    store.set({ chosen: next }, { tracked: false });
  };
  const said = chosen === null ? "All in the picture" : `Path ${chosen + 1} of ${paths.length}`;
  return el(
    "p",
    { class: "stepper" },
    el("button", { type: "button", "data-key": "previous", "aria-label": "Previous path", onclick: () => go(-1) }, "‹"),
    el("span", {}, said),
    el("button", { type: "button", "data-key": "next", "aria-label": "Next path", onclick: () => go(1) }, "›"),
    chosen !== null &&
      el(
        "button",
        {
          type: "button",
          class: "text",
          "data-key": "all",
          onclick: () => store.set({ chosen: null }, { tracked: false }),
        },
        "Show all",
      ),
  );
}

/**
 * Arrow keys in the list single out the path before or after.
 *
 * @param {On<KeyboardEvent>} event
 */
function stepped(event) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by || !event.target.closest(".route")) return;
  event.preventDefault();
  const most = PathQuestion.paths().length - 1;
  const next = Math.max(0, Math.min(most, (store.get().chosen ?? (by > 0 ? -1 : most + 1)) + by));
  store.set({ chosen: next }, { tracked: false });
  first(document, `[data-key="path:${next}"]`)?.focus();
}

/**
 * Show the answer where the panel has a place for it: the search has begun to take long, has ended, or was cancelled.
 */
export function update() {
  const place = document.getElementById("path-answer");
  if (!place) return;
  const held = document.activeElement;
  const key = held instanceof HTMLElement && place.contains(held) ? (held.dataset.key ?? "") : null;
  place.replaceChildren(...flat(render()));
  if (key !== null) (first(place, `[data-key="${key}"]`) ?? first(place, "button"))?.focus();
}

/**
 * Return the lines for a search that has no answer yet.
 *
 * @param {PathQuestion.Waiting} state
 */
function waiting(state) {
  if (state === "starting") return [];
  const searching = state === "searching";
  const said = searching ? "Searching ..." : "The search was cancelled.";
  on.say(said);
  return [
    el("p", { class: "notice", "aria-busy": String(searching) }, said),
    el(
      "p",
      { class: "actions" },
      searching
        ? el("button", { type: "button", "aria-keyshortcuts": "Escape", onclick: PathQuestion.cancel }, "Cancel")
        : el("button", { type: "button", onclick: PathQuestion.again }, "Search again"),
    ),
  ];
}

/**
 * @param {Path} path
 * @param {number} at
 * @param {boolean} chosen
 */
function chain(path, at, chosen) {
  /** @param {Path} one */
  const lit = (one) =>
    on.canvas().highlight({ actors: one.actors, links: one.hops.flatMap((hop) => hop.links.map(({ id }) => id)) });
  const drawn = path.actors.every((id) => on.now().drawn.actors.has(id));
  return el(
    "li",
    {
      class: chosen ? "chain chosen" : "chain",
      onpointerenter: () => {
        if (drawn) lit(path);
      },
      onpointerleave: () => on.light(),
    },
    el(
      "button",
      {
        type: "button",
        class: "route",
        "data-key": `path:${at}`,
        "aria-pressed": String(store.get().chosen === at),
        "aria-expanded": String(chosen),
        onclick: () => store.set({ chosen: store.get().chosen === at ? null : at }, { tracked: false }),
      },
      Words.runs(path).map((run, hop) => [
        hop ? el("span", { class: "arrow", "aria-label": "to" }, " → ") : "",
        run.actors.map((id, step) => [Words.before(graph, run, step), words(graph.actors[id].name)]),
      ]),
    ),
    el(
      "p",
      { class: "badges" },
      el("span", { class: "badge" }, Words.count(path.hops.length - path.steps, "hop")),
      Claims.confidence(path.confidence),
      path.time &&
        el(
          "span",
          { class: `badge time-${path.time}` },
          path.time === "certain" ? "certain in time" : "possible in time",
        ),
      path.disputed && el("span", { class: "badge disputed" }, "disputed"),
      el("span", { class: "badge" }, Words.count(path.independentSources, "independent source")),
    ),
    chosen &&
      el(
        "ol",
        { class: "hops" },
        path.hops.map((hop, step) => hopItem(path, hop, step)),
      ),
    chosen && el("p", { class: "fine" }, restsOn(path)),
    chosen && also(path),
    chosen &&
      el(
        "p",
        { class: "actions" },
        el(
          "button",
          { type: "button", onclick: () => on.cite({ path, question: PathQuestion.given() }) },
          "Copy citation",
        ),
      ),
  );
}

const MOST_VARIANTS = 8; // shown

/**
 * The variants of a path by way of parts.
 *
 * @param {Path} path
 */
function also({ variants = [] }) {
  const more = variants.length - MOST_VARIANTS;
  const said = variants
    .slice(0, MOST_VARIANTS)
    .map((path) => `Also: ${Words.route(graph, path, (id) => graph.actors[id].name)} (${path.confidence}).`);
  if (more > 0) said.push(`Also: ${more.toLocaleString("en")} more by way of parts.`);
  return said.map((text) => el("p", { class: "fine", dir: "auto" }, text));
}

/**
 * A step between a whole and a part as a run of its own.
 *
 * @param {Hop} hop
 */
const stepOf = ({ source, target, links }) => ({ actors: [source, target], rises: links[0].source === source });

/**
 * @param {Path} path
 * @param {Hop} hop
 * @param {number} step
 */
function hopItem(path, hop, step) {
  const weakest = path.hops.length > 1 && step === path.weakestHop;
  const weakness = weakest ? [`the weakest ${hop.through ? "step" : "hop"}`] : [];
  return el(
    "li",
    { class: weakest ? "weakest" : null },
    el(
      "p",
      { class: "hop" },
      words(graph.actors[hop.source].name),
      hop.through ? Words.before(graph, stepOf(hop), 1) : " → ",
      words(graph.actors[hop.target].name),
      el(
        "span",
        { class: "fine" },
        `  ${[Words.count(hop.links.length, "link"), hop.confidence, ...weakness].join(", ")}`,
      ),
    ),
    el(
      "ul",
      { class: "links" },
      hop.links.map((link) =>
        el("li", {}, linkButton(graph, link.id, on.open, { from: hop.source, bare: link.source === hop.source })),
      ),
    ),
  );
}

/**
 * The sources of the chain, in a sentence.
 *
 * @param {Path} path
 */
function restsOn(path) {
  const weakest = path.hops[path.weakestHop];
  const said = [`Rests on ${Words.count(path.independentSources, "independent source")}`];
  if (path.hops.length > 1)
    said.push(
      `its weakest ${weakest.through ? "step" : "hop"} on ${Words.count(weakest.independentSources, "source")}`,
    );
  if (path.window) said.push(`all hops may be active at once ${days(path.window)}`);
  return `${said.join("; ")}.`;
}

/** @param {{ first: Day | null, last: Day | null }} window */
function days({ first, last }) {
  if (first && last)
    return first === last
      ? `on ${Dates.dayInWords(first)}`
      : `from ${Dates.dayInWords(first)} to ${Dates.dayInWords(last)}`;
  return first ? `from ${Dates.dayInWords(first)} on` : last ? `until ${Dates.dayInWords(last)}` : "on any day";
}
