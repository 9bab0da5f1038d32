// Stories: sequences of titled views, each with a paragraph whose sentences are backed by links.
import * as Asking from "../core/asking.js";
import * as Words from "../core/words.js";
import { eventButton, linkButton } from "./buttons.js";
import { el, words } from "./dom.js";

/** @type {Graph} */
let graph;
/** @type {Store} */
let store;
/** @type {Actions} */
let on;

/** @param {Id} id */
function storyOf(id) {
  const found = graph.stories.find((story) => story.id === id);
  if (!found) throw new RangeError(`the page has no story ${id}`);
  return found;
}

/**
 * The state of the page for a step; parts that the step does not mention have their defaults.
 *
 * @param {Partial<Step> & Pick<Step, "sentences">} step
 */
function stateOf(step) {
  /**
   * @param {"links" | "events" | "actors"} table
   * @param {Id} id
   */
  const has = (table, id) => Object.hasOwn(graph[table], id);
  const backing = step.sentences.flatMap((sentence) => sentence.links ?? []).filter((id) => has("links", id));
  const events = step.sentences.flatMap((sentence) => sentence.events ?? []).filter((id) => has("events", id));
  const roles = events.flatMap((id) => graph.events[id].roles.map(({ actor }) => actor));
  const actors = [
    ...new Set([
      ...(step.show ?? []),
      ...roles,
      ...backing.flatMap((id) => [graph.links[id].source, graph.links[id].target]),
    ]),
  ].filter((id) => has("actors", id));
  const filter = step.filter ?? {};
  /** @type {Partial<State>} */
  const change = {
    kinds: null,
    types: null,
    confidences: null,
    statuses: null,
    countries: null,
    window: null,
    certain: false,
    without: [],
    only: null,
    focus: null,
    unfolded: actors,
    question: null,
    chosen: null,
    view: "graph",
  };
  Object.assign(change, step.path ? Asking.asking(graph, { ...step.path, filter }) : Asking.stateOf(graph, filter));
  if (step.focus && has("actors", step.focus)) change.focus = { id: step.focus, depth: step.depth ?? 1 };
  return change;
}

/**
 * @param {Id} id
 * @param {number} number
 */
function go(id, number) {
  const story = storyOf(id);
  const step = Math.max(0, Math.min(story.steps.length - 1, number));
  store.set({ ...stateOf(story.steps[step]), story: { id, step }, open: { type: "stories" } });
  on.say(`${story.title}: ${step + 1} of ${story.steps.length}, ${story.steps[step].title}`);
  on.canvas().fit();
}

/**
 * Open a story at its beginning.
 *
 * @param {Graph} own
 * @param {Store} itsStore
 * @param {Actions} actions
 * @param {Id} id
 */
export function tell(own, itsStore, actions, id) {
  [graph, store, on] = [own, itsStore, actions];
  go(id, 0);
}

/**
 * The state of a page that opens on a story.
 *
 * @param {Graph} own
 * @param {{ id: Id, step: number }} story
 * @returns {Partial<State>}
 */
export function opening(own, { id, step }) {
  graph = own;
  return { ...stateOf(storyOf(id).steps[step]), story: { id, step }, open: { type: "stories" } };
}

const leave = () => store.set({ ...stateOf({ sentences: [] }), story: null });

function untold() {
  const missing = graph.info.untold ?? [];
  return missing.map(({ title }) =>
    el("p", { class: "notice" }, words(title), ": not available, because this page lacks some of its records."),
  );
}

function list() {
  return el(
    "ul",
    { class: "stories" },
    (graph.stories ?? []).map((story) =>
      el(
        "li",
        {},
        el(
          "button",
          { type: "button", class: "record", onclick: () => go(story.id, 0) },
          el(
            "span",
            { class: "what" },
            words(story.title),
            story.summary && el("span", { class: "ends" }, " ", words(story.summary)),
          ),
          el("span", { class: "fine" }, Words.count(story.steps.length, "step")),
        ),
      ),
    ),
  );
}

/** @param {Sentence} sentence */
function sentence({ text, links = [], events = [] }) {
  const records = [
    ...links.filter((id) => graph.links[id]).map((id) => linkButton(graph, id, on.open)),
    ...events.filter((id) => graph.events[id]).map((id) => eventButton(graph, id, on.open)),
  ];
  const known = links.filter((id) => graph.links[id]);
  const light = () =>
    on
      .canvas()
      .highlight({ actors: known.flatMap((id) => [graph.links[id].source, graph.links[id].target]), links: known });
  return el(
    "li",
    {
      class: "sentence",
      onpointerenter: light,
      onpointerleave: () => on.light(),
      onfocusin: light,
      onfocusout: () => on.light(),
    },
    el("p", {}, words(text)),
    records.length > 0 &&
      el(
        "details",
        {},
        el("summary", {}, `Based on ${Words.count(records.length, "record")}`),
        el(
          "ul",
          { class: "links" },
          records.map((each) => el("li", {}, each)),
        ),
      ),
  );
}

/**
 * @param {Story} story
 * @param {number} step
 */
function stepper(story, step) {
  return el(
    "p",
    { class: "stepper" },
    el(
      "button",
      { type: "button", "aria-label": "Previous step", disabled: step === 0, onclick: () => go(story.id, step - 1) },
      "‹",
    ),
    el("span", {}, `${step + 1} of ${story.steps.length}`),
    el(
      "button",
      {
        type: "button",
        "aria-label": "Next step",
        class: "primary",
        disabled: step === story.steps.length - 1,
        onclick: () => go(story.id, step + 1),
      },
      "›",
    ),
    el("button", { type: "button", class: "text", onclick: leave }, "All stories"),
  );
}

/**
 * @param {Graph} own
 * @param {Store} itsStore
 * @param {Actions} actions
 */
export function render(own, itsStore, actions) {
  [graph, store, on] = [own, itsStore, actions];
  const now = store.get().story;
  const story = now && storyOf(now.id);
  if (!story)
    return {
      eyebrow: ["A sequence of views; links or events support each sentence"],
      title: "Stories",
      body: [list(), untold()],
    };
  const step = Math.min(now.step, story.steps.length - 1);
  const { title, sentences } = story.steps[step];
  return {
    eyebrow: [words(story.title)],
    title: words(title),
    body: [
      stepper(story, step),
      el("ul", { class: "sentences" }, sentences.map(sentence)),
      story.steps[step].path &&
        el(
          "p",
          { class: "actions" },
          el("button", { type: "button", onclick: () => on.open({ type: "paths" }) }, "Open the paths of this step"),
        ),
    ],
  };
}
