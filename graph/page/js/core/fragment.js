// The state as the fragment of the address (URL), and back: each part that differs from the default.
import * as Asking from "./asking.js";
import * as Comparison from "./comparison.js";
import * as Counted from "./counted.js";
import * as Former from "./former.js";
import { FAMILIES } from "./vocabulary.js";
import * as State from "./state.js";
import { DEFAULTS, MATRIX_FAMILIES, MATRIX_ORDERS, NAMES, TABLES, VIEWS, WIDTHS, same, valuesOf } from "./state.js";

/** @type {RecordType[]} */
const RECORDS = ["actor", "link", "source", "event"];
/** @type {("paths" | "stories" | "compare")[]} */
const PANELS = ["paths", "stories", "compare"];
const ALL = "all"; // instead of every value of a facet
/** @type {TimelineShown[]} */
const TIMELINES = ["lanes", "events"];
/** @type {TimeLevel[]} */
const TIME_LEVELS = ["certain", "possible", "undated"];
const MOST_NOTES = 5;
const QUOTED = 60; // characters
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Whether a text is a day of the calendar; some browsers read 30 February as 2 March.
 *
 * @param {string} text
 */
function isDay(text) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/**
 * A text of the address, quoted for the reader: short, and without characters that hide or reverse other text.
 *
 * @param {string} text
 */
const quoted = (text) => `“${text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text}”`.replace(HIDDEN, "�");
/**
 * @param {object} table
 * @param {string} id
 */
const has = (table, id) => Object.hasOwn(table, id);
/** @param {unknown} value */
const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

/** @param {unknown} value */
const texts = (value) =>
  Array.isArray(value) && value.length <= 1000 && value.every((each) => typeof each === "string");
/** @param {unknown} value */
const text = (value) => value === null || (typeof value === "string" && value.length <= 100);
/** @param {unknown} value */
const flag = (value) => typeof value === "boolean";
/**
 * @param {number} most
 * @returns {(value: unknown) => boolean}
 */
const number = (most) => (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;

// The valid values of each word of a question. Words that filter are of addresses before questions and filters were
// one; they are read into the facets.
/** @type {Record<string, (value: unknown) => boolean>} */
const FILTER = {
  kinds: texts,
  families: texts,
  status: texts,
  types: texts,
  countries: texts,
  without: texts,
  via: texts,
  on: text,
  between: text,
  minConfidence: text,
  time: text,
  sort: text,
  certain: flag,
  undirected: flag,
  parts: flag,
  maxHops: number(20),
  limit: number(10000),
};

// The notation of each part in the address. `read` returns the part, or throws a RangeError with the reason.
/**
 * @param {(id: string) => boolean} known
 * @param {string} what
 * @returns {Codec<string[]>}
 */
function list(known, what) {
  return {
    write: (value) => value.join(","),
    read: (text) =>
      [...new Set(text.split(",").filter(Boolean))].map((id) => {
        if (!known(id)) throw new RangeError(`no ${what} ${quoted(id)}`);
        return id;
      }),
  };
}

/**
 * @template {string} Word
 * @param {Word[]} values
 * @returns {Codec<Word>}
 */
function oneOf(values) {
  return {
    write: String,
    read: (text) => {
      const found = values.find((value) => value === text);
      if (found === undefined) throw new RangeError(`${quoted(text)} is not one of ${values.join(", ")}`);
      return found;
    },
  };
}

/**
 * @param {number} least
 * @param {number} most
 * @returns {Codec<number>}
 */
const whole = (least, most) => ({
  write: String,
  read: (text) => {
    const number = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
    if (!(number >= least && number <= most))
      throw new RangeError(`${quoted(text)} is not a number from ${least} to ${most}`);
    return number;
  },
});

/** @type {Codec<OpenWindow>} */
const window_ = {
  write: (span) => span.map((day) => day ?? "").join(".."),
  read: (text) => {
    const days = text.includes("..") ? text.split("..") : [text, text]; // one day is a span
    const wrong =
      days.length !== 2 ||
      days.some((day) => day && !isDay(day)) ||
      !days.join("") ||
      (days[0] && days[1] && days[0] > days[1]);
    if (wrong) throw new RangeError(`${quoted(text)} is not a span of days`);
    return [days[0] || null, days[1] || null];
  },
};

/** @type {Codec<MatrixState>} */
const matrix = {
  write: ({ family, order, grouped, opened }) =>
    [family, order, grouped ? "grouped" : "flat", ...opened.toSorted()].join(":"),
  read: (text) => {
    const [family, order, grouped, ...opened] = text.split(":");
    const wrong = opened.find((key) => !/^(from|to)\d{1,3}$/.test(key));
    if (wrong !== undefined) throw new RangeError(`${quoted(wrong)} is not a group of the matrix`);
    return {
      family: oneOf(MATRIX_FAMILIES).read(family),
      order: oneOf(MATRIX_ORDERS).read(order ?? ""),
      grouped: oneOf(["grouped", "flat"]).read(grouped ?? "") === "grouped",
      opened: [...new Set(opened)],
    };
  },
};

/**
 * @param {(id: string) => boolean} known
 * @returns {Codec<Record<Id, Point>>}
 */
const pins = (known) => ({
  write: (pinned) =>
    Object.entries(pinned)
      .map(([id, at]) => [id, ...at.map(Math.round)].join(":"))
      .join(","),
  read: (text) =>
    Object.fromEntries(
      text
        .split(",")
        .filter(Boolean)
        .map((pin) => {
          const [id, x, y, ...more] = pin.split(":");
          if (!known(id) || more.length || ![x, y].every((each) => /^-?\d{1,6}$/.test(each)))
            throw new RangeError(`${quoted(pin)} is not an actor and a place`);
          /** @type {Point} */
          const at = [Number(x), Number(y)];
          return [id, at];
        }),
    ),
});

/**
 * @param {Graph} graph
 * @returns {Codec<Open>}
 */
const record = (graph) => ({
  write: (open) => {
    if (open.type === "pair") return `pair:${open.from}:${open.to}`;
    if (open.type === "list") return `list:${open.list}`;
    return open.id ? `${open.type}:${open.id}` : open.type;
  },
  read: (text) => {
    if (text === "stories" && !graph.stories?.length) throw new RangeError("the page has no stories");
    const panel = PANELS.find((name) => name === text);
    if (panel) return { type: panel };
    if (text.startsWith("list:")) {
      const list = text.slice("list:".length);
      Counted.parse(graph, list);
      return { type: "list", list };
    }
    const [first, from, to, ...more] = text.split(":");
    if (first === "pair") {
      const wrong = more.length > 0 || from === to || ![from, to].every((end) => has(graph.actors, end ?? ""));
      if (wrong) throw new RangeError(`no pair of actors ${quoted(text)}`);
      return { type: "pair", from, to };
    }
    const id = text.slice(text.indexOf(":") + 1);
    const level = TIME_LEVELS.find((each) => text === `dated:${each}`);
    if (level) return { type: "dated", id: level };
    const type = RECORDS.find((name) => name === text.split(":", 1)[0]);
    if (!type || !has(graph[`${type}s`], id)) throw new RangeError(`no record ${quoted(text)}`);
    return { type, id };
  },
});

/**
 * A question as an address writes it, with words that filter if it is an old one.
 *
 * @param {Graph} graph
 * @param {string} text
 * @returns {GivenQuestion}
 */
function givenQuestion(graph, text) {
  let parts = null;
  try {
    parts = JSON.parse(text);
  } catch {
    /* reported below */
  }
  if (!Array.isArray(parts) || parts.length !== 3 || !isObject(parts[2]))
    throw new RangeError("the question cannot be read");
  const countries = valuesOf(graph, "countries").map(State.endOfCountry);
  for (const end of parts.slice(0, 2))
    if (end !== null && (typeof end !== "string" || !(has(graph.actors, end) || countries.includes(end))))
      throw new RangeError(`no actor ${quoted(String(end))}`);
  for (const [name, value] of Object.entries(parts[2])) {
    if (!has(FILTER, name) || !FILTER[name](value))
      throw new RangeError(`the filter ${quoted(name)} of the question cannot be read`);
  }
  return { from: parts[0], to: parts[1], filter: parts[2] };
}

/**
 * @param {Graph} graph
 * @returns {Codec<Question>}
 */
const question = (graph) => ({
  write: ({ from, to, walk }) => JSON.stringify([from, to, walk]),
  read: (text) => {
    const { from, to, filter = {} } = givenQuestion(graph, text);
    return Asking.tidy({ from, to, walk: Asking.walkOf(filter) });
  },
});

/**
 * An id and a number.
 *
 * @param {(id: string) => boolean} known
 * @param {string} what
 * @param {number} most
 * @returns {Codec<[Id, number]>}
 */
const pair = (known, what, most) => ({
  write: ([id, number]) => `${id}:${number}`,
  read: (text) => {
    const at = text.lastIndexOf(":");
    const id = text.slice(0, at);
    if (at < 1 || !known(id)) throw new RangeError(`no ${what} ${quoted(id || text)}`);
    return [id, whole(0, most).read(text.slice(at + 1))];
  },
});

/**
 * @param {Graph} graph
 * @returns {{ [name in keyof State]: Codec<NonNullable<State[name]>> }}
 */
function codecs(graph) {
  /** @param {string} id */
  const actor = (id) => has(graph.actors, id);
  /** @param {StateFacet} name */
  const facet = (name) => {
    const all = valuesOf(graph, name);
    const known = new Set(all);
    const { write, read } = list((value) => known.has(value), name);
    return {
      write: (/** @type {string[]} */ value) => (value.length === all.length && all.length > 1 ? ALL : write(value)),
      read: (/** @type {string} */ text) => (text === ALL && !known.has(ALL) ? all : read(text)),
    };
  };
  const focus = pair(actor, "actor", 6);
  const story = pair((id) => (graph.stories ?? []).some((each) => each.id === id), "story", 1000);
  /** @type {Codec<boolean>} */
  const certain = { write: () => "1", read: (text) => oneOf(["1"]).read(text) === "1" };
  const facets = {
    kinds: facet("kinds"),
    types: facet("types"),
    confidences: facet("confidences"),
    statuses: facet("statuses"),
    countries: facet("countries"),
  };
  return {
    view: oneOf(VIEWS),
    table: oneOf(TABLES),
    timeline: oneOf(TIMELINES),
    matrix,
    ...facets,
    window: window_,
    certain,
    without: list((id) => actor(id) || has(graph.links, id), "actor or link"),
    only: list(actor, "actor"),
    unfolded: list(actor, "actor"),
    focus: {
      write: ({ id, depth }) => focus.write([id, depth]),
      read: (text) => {
        const [id, depth] = focus.read(text);
        return { id, depth };
      },
    },
    pinned: pins(actor),
    stacks: list((key) => /^[a-z-]+\.\d+$/.test(key), "stack"),
    families: /** @type {Codec<Family[]>} */ (list((each) => FAMILIES.some((family) => family === each), "family")),
    width: oneOf(WIDTHS),
    selected: list(actor, "actor"),
    open: record(graph),
    compare: Comparison.codec({
      window: window_,
      actor,
      parts: { ...facets, certain },
      versions: Boolean(graph.changes),
    }),
    question: question(graph),
    chosen: whole(0, 1000),
    wrong: oneOf((graph.hypotheses?.without ?? []).map(({ source }) => source)),
    story: {
      write: ({ id, step }) => story.write([id, step]),
      read: (text) => {
        const [id, step] = story.read(text);
        return { id, step };
      },
    },
  };
}

/**
 * The parts of `state` that differ from the defaults, as the text of a URL fragment without its `#`.
 *
 * @param {Graph} graph
 * @param {State} state
 */
export function encode(graph, state) {
  const written = new URLSearchParams();
  const known = codecs(graph);
  /**
   * @template {keyof State} Name
   * @param {Name} name
   */
  const write = (name) => {
    const value = state[name];
    if (value !== null && !same(value, DEFAULTS[name])) written.set(name, known[name].write(value));
  };
  NAMES.forEach(write);
  return written.toString();
}

const SLUG = /[a-z0-9]+(?:-+[a-z0-9]+)*/g;

/**
 * The state that a fragment describes: { state, notes, renamed }. Parts that cannot be read, or are not in this graph,
 * keep their defaults and are named in `notes`; `renamed` gives the current id for each former one.
 *
 * @param {Graph} graph
 * @param {string} fragment
 * @returns {{ state: State, notes: string[], renamed: string[] }}
 */
export function decode(graph, fragment) {
  const state = { ...DEFAULTS };
  /** @type {string[]} */
  const notes = [];
  const known = codecs(graph);
  /** @type {Partial<State>} */
  let older = {}; // what an old question says of facets
  /** @type {Set<string>} */
  const renamed = new Set();
  const now = Former.renames(graph);
  /** @param {string} id */
  const current = (id) => {
    const present = now.get(id);
    if (!present) return id;
    renamed.add(`${quoted(id)} is now ${quoted(present)}`);
    return present;
  };
  /**
   * @template {keyof State} Name
   * @param {Name} name
   * @param {string} text
   */
  const read = (name, text) => {
    const renewed = text.replace(SLUG, current);
    state[name] = known[name].read(renewed);
    if (name === "question") older = Asking.asking(graph, givenQuestion(graph, renewed));
  };
  for (const [name, text] of new URLSearchParams(fragment.replace(/^#/, ""))) {
    const part = NAMES.find((each) => each === name);
    if (!part) {
      notes.push(`${quoted(name)} is not a setting of the view`);
      continue;
    }
    try {
      read(part, text);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const gone = (text.match(SLUG) ?? []).map((id) => Former.removal(graph, id)).filter((said) => said !== null);
      notes.push(...(gone.length ? new Set(gone) : [error.message]));
    }
  }
  for (const name of State.FILTERS)
    if (older[name] !== undefined && !same(older[name], DEFAULTS[name])) Object.assign(state, { [name]: older[name] });
  if (notes.length > MOST_NOTES) notes.splice(MOST_NOTES, Infinity, "and more");
  return { state: State.settled(state), notes, renamed: [...renamed].slice(0, MOST_NOTES) };
}
