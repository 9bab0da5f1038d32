// The path finder: a question with all its filters, and the answer as chains of evidence side by side, or why there is
// none.
import * as Dates from "../core/dates.js";
import * as State from "../core/state.js";
import { DEFAULTS, FAMILIES, PATH_FAMILIES } from "../core/vocabulary.js";
import * as Words from "../core/words.js";
import * as Paths from "../query/paths.js";
import { linkButton } from "./buttons.js";
import * as Claims from "./claims.js";
import * as Combobox from "./combobox.js";
import * as Dom from "./dom.js";
import { el, words } from "./dom.js";
import * as WhyNotView from "./why_not_view.js";

/** @type {[string, string][]} */
const TIMES = [
  ["any", "each at any time"],
  ["together", "together on one day"],
  ["in-order", "one after another"],
];
let answer = null; // { key, found, none } of the question last asked
/** @type {Graph} */
let graph;
/** @type {Store} */
let store;
/** @type {Actions} */
let on;
let unfolded = false; // whether all fields are shown

const question = () => store.get().question ?? { from: null, to: null, filter: {} };

/**
 * Change the question; what is as it is by default is left out of it.
 *
 * @param {{ from?: Id | null, to?: Id | null }} change
 * @param {Partial<Filter>} [filter]
 */
function ask(change, filter = {}) {
  const old = question();
  const whole = { ...old.filter, ...filter };
  const kept = Object.fromEntries(
    Object.entries(whole).filter(([name, value]) => !State.same(value, DEFAULTS[name]) && value !== ""),
  );
  store.set({ question: { from: old.from, to: old.to, ...change, filter: kept }, chosen: 0 });
}

/** The path that is on the graph: the chosen one of the answer. */
export function answered() {
  if (!store || store.get().open?.type !== "paths") return null;
  const { paths } = found() ?? {};
  return paths?.[Math.min(store.get().chosen, paths.length - 1)] ?? null;
}

/** The answer to the question of the state, found once; null while an end is missing. */
function found() {
  const { from, to, filter } = question();
  if (!from || !to) return null;
  const key = JSON.stringify([from, to, filter]);
  if (answer?.key === key) return answer.found;
  answer = { key, found: null };
  try {
    answer.found = Paths.find(graph, from, to, filter);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    answer.found = { wrong: `${error.message[0].toUpperCase()}${error.message.slice(1)}.`, paths: [] };
  }
  return answer.found;
}

/**
 * @param {string} name
 * @param {string} label
 * @param {Child} control
 * @param {Child} [list]
 */
function field(name, label, control, list = null) {
  return el("div", { class: "field" }, el("label", { for: `path-${name}` }, label), control, list);
}

/**
 * @param {"from" | "to"} name
 * @param {string} label
 */
function actorField(name, label) {
  const list = el("ul", { class: "options", hidden: true });
  const id = question()[name];
  const input = el("input", {
    type: "text",
    id: `path-${name}`,
    value: id ? Dom.plain(graph.actors[id].name) : "",
    placeholder: "Name of an actor",
    dir: "auto",
  });
  Combobox.attach(input, list, {
    graph,
    entries: on.entries,
    types: ["actor"],
    say: on.say,
    keep: true,
    choose: (chosen) => {
      if (chosen) ask({ [name]: chosen });
    },
  });
  return field(name, label, input, list);
}

/**
 * Several actors: those chosen as buttons that let them go, and a field for one more.
 *
 * @param {"via" | "without"} name
 * @param {string} label
 */
function actorsField(name, label) {
  const chosen = question().filter[name] ?? [];
  const list = el("ul", { class: "options", hidden: true });
  const input = el("input", { type: "text", id: `path-${name}`, placeholder: "Add an actor", dir: "auto" });
  Combobox.attach(input, list, {
    graph,
    entries: on.entries,
    types: ["actor"],
    say: on.say,
    choose: (id) => {
      if (id) ask({}, { [name]: [...new Set([...chosen, id])] });
    },
  });
  const chips = chosen.map((id) =>
    el(
      "button",
      {
        type: "button",
        class: "chip",
        "aria-label": `Remove ${Dom.plain(graph.actors[id]?.name ?? id)}: ${label}`,
        onclick: () => ask({}, { [name]: chosen.filter((each) => each !== id) }),
      },
      words(graph.actors[id]?.name ?? id),
      " ×",
    ),
  );
  return el(
    "div",
    { class: "field" },
    el("label", { for: `path-${name}` }, label),
    chips.length > 0 && el("div", { class: "chips" }, chips),
    input,
    list,
  );
}

/**
 * @param {keyof Filter} name
 * @param {string} label
 * @param {[string | number, string | number][]} options
 */
function choice(name, label, options) {
  const now = String(question().filter[name] ?? DEFAULTS[name] ?? "");
  return field(
    name,
    label,
    el(
      "select",
      {
        id: `path-${name}`,
        onchange: (event) => {
          const { value } = event.target;
          ask({}, { [name]: ["maxHops", "limit"].includes(name) ? Number(value) : value || null });
        },
      },
      options.map(([value, text]) => el("option", { value, selected: now === String(value) }, text)),
    ),
  );
}

/**
 * @param {"on" | "between"} name
 * @param {string} label
 * @param {string} placeholder
 */
function textField(name, label, placeholder) {
  return field(
    name,
    label,
    el("input", {
      type: "text",
      id: `path-${name}`,
      value: question().filter[name] ?? "",
      placeholder,
      onchange: (event) =>
        ask({}, { [name]: event.target.value.trim() || null, [name === "on" ? "between" : "on"]: null }),
    }),
  );
}

/**
 * @param {string} label
 * @param {boolean} checked
 * @param {(ticked: boolean) => void} onchange
 */
function check(label, checked, onchange) {
  return el(
    "label",
    { class: "check" },
    el("input", { type: "checkbox", checked, onchange: (event) => onchange(event.target.checked) }),
    label,
  );
}

function familyField() {
  const filter = question().filter;
  const now = filter.families ?? (filter.kinds ? [] : PATH_FAMILIES);
  return el(
    "fieldset",
    {},
    el("legend", {}, "Include"),
    FAMILIES.map((family) =>
      check(family, now.includes(family), (ticked) => {
        const chosen = FAMILIES.filter((each) => (each === family ? ticked : now.includes(each)));
        ask({}, { families: State.same(chosen, PATH_FAMILIES) ? [] : chosen });
      }),
    ),
  );
}

function kindField() {
  const chosen = question().filter.kinds ?? [];
  const left = Object.keys(graph.kinds)
    .filter((id) => !chosen.includes(id))
    .sort((a, b) => (graph.kinds[a].label < graph.kinds[b].label ? -1 : 1));
  return el(
    "div",
    { class: "field" },
    el("label", { for: "path-kinds" }, "Kinds (default: all)"),
    chosen.length > 0 &&
      el(
        "div",
        { class: "chips" },
        chosen.map((id) =>
          el(
            "button",
            {
              type: "button",
              class: "chip",
              "aria-label": `Remove the kind ${graph.kinds[id]?.label ?? id}`,
              onclick: () => ask({}, { kinds: chosen.filter((each) => each !== id) }),
            },
            words(graph.kinds[id]?.label ?? id),
            " ×",
          ),
        ),
      ),
    el(
      "select",
      {
        id: "path-kinds",
        onchange: (event) => {
          if (event.target.value) ask({}, { kinds: [...chosen, event.target.value] });
        },
      },
      el("option", { value: "" }, "Add a kind"),
      left.map((id) => el("option", { value: id }, graph.kinds[id].label)),
    ),
  );
}

function form() {
  const { filter, from, to } = question();
  return el(
    "form",
    { class: "path-form", onsubmit: (event) => event.preventDefault() },
    actorField("from", "From"),
    actorField("to", "To"),
    el("button", { type: "button", class: "swap", onclick: () => ask({ from: to, to: from }) }, "Swap ends"),
    !filter.kinds?.length && familyField(),
    el(
      "details",
      {
        open: unfolded,
        ontoggle: (event) => {
          unfolded = event.target.open;
        },
      },
      el("summary", {}, "Kinds, dates, confidence, via, without"),
      el(
        "div",
        { class: "grid" },
        kindField(),
        choice("minConfidence", "Minimum confidence", [
          ["", "any"],
          ["moderate", "moderate"],
          ["high", "high"],
        ]),
        textField("on", "Active on", "2013, 2013-07, 199X"),
        textField("between", "Active between", "2012..2014-06"),
        choice("time", "Links are active", TIMES),
        choice(
          "maxHops",
          "Longest, in hops",
          [1, 2, 3, 4, 5, 6].map((hops) => [hops, hops]),
        ),
        actorsField("via", "Via"),
        actorsField("without", "Without"),
        choice(
          "limit",
          "Paths shown",
          [5, 10, 20, 50].map((number) => [number, number]),
        ),
      ),
      el(
        "div",
        { class: "checks" },
        check("only if certain at that time", Boolean(filter.certain), (ticked) => ask({}, { certain: ticked })),
        check("follow links in both directions", Boolean(filter.undirected), (ticked) =>
          ask({}, { undirected: ticked }),
        ),
      ),
    ),
  );
}

/**
 * @param {Graph} own
 * @param {Store} itsStore
 * @param {Actions} actions
 */
export function render(own, itsStore, actions) {
  [graph, store, on] = [own, itsStore, actions];
  const region = el("div", { id: "path-answer", role: "region", "aria-label": "Paths found" }, answerOf());
  return { eyebrow: ["Chains of evidence"], title: "Paths", body: [form(), region] };
}

function answerOf() {
  const got = found();
  if (!got)
    return [
      el(
        "p",
        { class: "notice" },
        "Choose two actors. A path follows the arrows. Symmetric links are followed in both directions, " +
          "and denied links are not followed.",
      ),
    ];
  if (got.wrong) return [el("p", { class: "notice wrong", role: "alert" }, got.wrong)];
  const { paths, truncated } = got;
  const told = paths.length
    ? `${Words.count(paths.length, "path")}${truncated ? ", and there are more" : ""}`
    : "No path";
  on.say(told);
  on.unfold(paths[Math.min(store.get().chosen, paths.length - 1)]?.actors ?? []);
  return [
    el("h3", { class: "found" }, told),
    el("p", { class: "fine" }, rule(got.filter)),
    paths.length > 1 && stepper(paths),
    paths.length === 0 && WhyNotView.render(graph, question(), { ask, open: on.open }),
    el(
      "ol",
      { class: "chains" },
      paths.map((path, at) => chain(path, at)),
    ),
  ].filter(Boolean);
}

/**
 * What the question narrows the answer to, in words.
 *
 * @param {Filter} filter
 */
function rule(filter) {
  /** @param {Id[]} ids */
  const names = (ids) => ids.map((id) => Dom.plain(graph.actors[id]?.name ?? graph.kinds[id]?.label ?? id)).join(", ");
  return [
    filter.kinds?.length ? `Over ${names(filter.kinds)}` : `Over ${filter.families.join(", ")}`,
    `at most ${Words.count(filter.maxHops, "hop")}`,
    filter.minConfidence && `confidence at least ${filter.minConfidence}`,
    filter.on && `${filter.certain ? "certainly " : ""}active on ${Dates.inWords(filter.on)}`,
    filter.between && `${filter.certain ? "certainly " : ""}active between ${filter.between.replace("..", " and ")}`,
    filter.time !== "any" && TIMES.find(([value]) => value === filter.time)[1],
    filter.via.length && `via ${names(filter.via)}`,
    filter.without.length && `without ${names(filter.without)}`,
    filter.undirected && "both ways",
    "nothing denied",
  ]
    .filter(Boolean)
    .join("; ")
    .concat(".");
}

/**
 * Buttons that lead from path to path on the graph.
 *
 * @param {Path[]} paths
 */
function stepper(paths) {
  const now = Math.min(store.get().chosen, paths.length - 1);
  /** @param {number} by */
  const go = (by) => store.set({ chosen: (now + by + paths.length) % paths.length }, { tracked: false });
  return el(
    "p",
    { class: "stepper" },
    el("button", { type: "button", "aria-label": "Previous path", onclick: () => go(-1) }, "‹"),
    el("span", {}, `On the graph: path ${now + 1} of ${paths.length}`),
    el("button", { type: "button", "aria-label": "Next path", onclick: () => go(1) }, "›"),
  );
}

/**
 * @param {Path} path
 * @param {number} at
 */
function chain(path, at) {
  const chosen = at === Math.min(store.get().chosen, found().paths.length - 1);
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
        "aria-pressed": String(chosen),
        onclick: () => store.set({ chosen: at }, { tracked: false }),
      },
      Words.runs(path).map(({ actors, rises }, hop) => [
        hop ? el("span", { class: "arrow", "aria-label": "to" }, " → ") : "",
        actors.map((id, step) => [Words.before(step, rises), words(graph.actors[id].name)]),
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
        el("button", { type: "button", onclick: () => on.cite({ path, question: question() }) }, "Copy citation"),
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
    .map((path) => `Also: ${Words.route(path, (id) => graph.actors[id].name)} (${path.confidence}).`);
  if (more > 0) said.push(`Also: ${more.toLocaleString("en")} more by way of parts.`);
  return said.map((text) => el("p", { class: "fine", dir: "auto" }, text));
}

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
      hop.through ? (hop.links[0].source === hop.source ? ", part of " : ", through its ") : " → ",
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
 * What the chain rests on, in a sentence.
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
