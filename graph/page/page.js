// Linked from graph/page/js by scripts/link_page.js (make page-script): edit those, not this.
/*! With parts of d3-array:

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.
*/
/*! With parts of d3-time:

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.
*/
"use strict";
(() => {
  var __defProp = Object.defineProperty;
  var __export = (target, all2) => {
    for (var name2 in all2)
      __defProp(target, name2, { get: all2[name2], enumerable: true });
  };

  // graph/page/js/core/decode.js
  var TABLES = ["actors", "links", "sources", "events"];
  function column(packed) {
    if (Array.isArray(packed)) return packed;
    if ("values" in packed) return packed.at.map((at4) => packed.values[at4]);
    const lengths = column(packed.lengths);
    const all2 = rows(
      packed.rows,
      lengths.reduce((sum, length) => sum + (length ?? 0), 0)
    );
    let next = 0;
    return lengths.map((length) => length === null ? null : all2.slice(next, next += length));
  }
  function rows(fields, count4) {
    const made3 = Array.from({ length: count4 }, () => ({}));
    for (const [name2, packed] of Object.entries(fields)) {
      const values2 = column(packed);
      for (let at4 = 0; at4 < count4; at4 += 1) if (values2[at4] !== null) made3[at4][name2] = values2[at4];
    }
    return made3;
  }
  function table({ ids: ids3, fields }) {
    const records = rows(fields, ids3.length);
    const byId2 = /* @__PURE__ */ Object.create(null);
    ids3.forEach((id, at4) => {
      byId2[id] = records[at4];
    });
    return byId2;
  }
  function columnsOf({ columns, at: at4, wholes }, ids3) {
    return {
      columns,
      of: Object.assign(/* @__PURE__ */ Object.create(null), Object.fromEntries(ids3.map((id, row) => [id, at4[row]]))),
      wholes
    };
  }
  function graph(payload) {
    return {
      ...payload,
      columns: columnsOf(payload.columns, payload.actors.ids),
      ...Object.fromEntries(TABLES.map((name2) => [name2, table(payload[name2])]))
    };
  }

  // graph/page/js/core/former.js
  function tables({ actors: actors2, links, sources, events, kinds: kinds2, unusedKinds, stories = [] }) {
    const byId2 = Object.fromEntries(stories.map((story) => [story.id, story]));
    return [actors2, links, sources, events, kinds2, unusedKinds, byId2].filter(Boolean);
  }
  function renames(graph8) {
    const all2 = tables(graph8);
    const found = /* @__PURE__ */ new Map();
    for (const table5 of all2)
      for (const [id, { former_ids: former }] of Object.entries(table5))
        for (const old of former ?? []) if (!all2.some((each2) => Object.hasOwn(each2, old))) found.set(old, id);
    return found;
  }
  function removal({ info }, id) {
    const removed = info?.removed ?? {};
    return Object.hasOwn(removed, id) ? `“${id}” was removed: ${removed[id]}` : null;
  }

  // graph/page/js/core/vocabulary.js
  var CONFIDENCES = ["low", "moderate", "high"];
  var STATUSES = ["asserted", "disputed", "denied"];
  var STATUS_TITLES = { "asserted": "not contested", "disputed": "disputed", "denied": "denied" };
  var RELIABILITY_WORDS = { "A": "completely reliable", "B": "usually reliable", "C": "fairly reliable", "D": "not usually reliable", "E": "unreliable", "F": "reliability cannot be judged" };
  var CREDIBILITY_WORDS = { "1": "confirmed by other sources", "2": "probably true", "3": "possibly true", "4": "doubtful", "5": "improbable", "6": "truth cannot be judged" };
  var FAMILIES = ["support", "structure", "alignment", "hostility"];
  var PATH_FAMILIES = ["support", "structure", "alignment"];
  var PATH_STATUSES = ["asserted", "disputed"];
  var FILTER_WORDS = ["kinds", "families", "on", "between", "certain", "minConfidence", "status", "without"];
  var WALK_WORDS = ["via", "maxHops", "limit", "undirected", "time", "parts", "sort"];
  var DEFAULTS = { "kinds": [], "families": [], "on": null, "between": null, "certain": false, "minConfidence": null, "status": [], "without": [], "via": [], "maxHops": 4, "limit": 10, "undirected": false, "time": "any", "parts": true, "sort": "shortest" };
  var TIMES = ["any", "together", "in-order"];
  var ORDERS = ["shortest", "strongest"];
  var MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
  var SEASON_WORDS = ["spring {}", "summer {}", "autumn {}", "winter {}", "spring {} (Northern Hemisphere)", "summer {} (Northern Hemisphere)", "autumn {} (Northern Hemisphere)", "winter {} (Northern Hemisphere)", "spring {} (Southern Hemisphere)", "summer {} (Southern Hemisphere)", "autumn {} (Southern Hemisphere)", "winter {} (Southern Hemisphere)", "the first quarter of {}", "the second quarter of {}", "the third quarter of {}", "the fourth quarter of {}", "the first third of {}", "the second third of {}", "the third third of {}", "the first half of {}", "the second half of {}"];
  var ONGOING = "ongoing";
  var QUALIFIER_WORDS = { "about": "about", "up-to": "up to", "at-least": "at least" };
  var HOLDING_KINDS = ["leads", "member-of"];
  var FAMILY_WIDTHS = { "support": 2.5, "structure": 1.5, "alignment": 1.5, "hostility": 1.7 };
  var DASHES = { "high": null, "moderate": [9, 4], "low": [2.5, 3.5] };
  var TABLE_COLUMNS = { "actors": ["id", "name", "type", "plural", "country", "ideology", "founded", "dissolved", "born", "died", "url", "summary", "not_to_confuse_with", "former_ids", "wikidata", "ucdp", "gw", "iso", "opensanctions", "ofac", "eu", "uk", "un"], "links": ["id", "source", "target", "kind", "role", "start", "end", "periods", "items", "purpose", "summary", "former_ids", "family", "symmetric", "status", "weakly_disputed", "confidence", "independent_sources", "earliest_start", "latest_start", "earliest_end", "latest_end"], "claims": ["record_type", "record", "position", "id", "source", "stance", "credibility", "locator", "summary", "attributed_to", "holds"], "sources": ["id", "title", "publisher", "reliability", "class", "author", "published", "url", "host", "archived_url", "accessed", "language", "derives_from", "summary", "former_ids"], "events": ["id", "name", "date", "place", "responds_to", "summary", "former_ids"] };
  var IDENTIFIERS = ["wikidata", "ucdp", "gw", "iso", "opensanctions", "ofac", "eu", "uk", "un"];
  var LETTERS = { "ي": "ی", "ى": "ی", "ئ": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "ؤ": "و", "ـ": "", "ß": "ss", "ı": "i" };
  var ONE_SOUND = { "q": "k", "c": "k", "z": "s", "p": "b" };
  var DIGRAPHS = [["dsch", "j"], ["dj", "j"], ["sch", "s"], ["sh", "s"], ["ch", "k"], ["kh", "k"], ["gh", "k"], ["th", "t"], ["dh", "d"]];
  var ARTICLES = ["ad", "al", "an", "ar", "as", "ash", "at", "az", "e", "ed", "el", "i", "il", "ul", "ye"];
  var SHORTEST_ARABIC = 4;
  var LONGEST_SLIP = 500;
  var NEAREST_SLIP = 70;
  var LEAST_ALIKE = 75;
  var SHORTEST_SOUND = 3;
  var WORK = 5e6;
  var JUDGED = 10;
  var MOST_TRACKED = 6;
  var MANY_REFUSED = 50;
  var MANY_TRIED = 2e3;
  var MORE_HOPS = 8;

  // graph/page/js/core/state.js
  var VIEWS = ["graph", "timeline", "table", "matrix", "sources"];
  var TABLES2 = ["actors", "links", "claims", "sources", "events"];
  var FACETS = ["kinds", "types", "confidences", "statuses", "countries"];
  var FILTERS = [...FACETS, "window", "certain", "without", "only"];
  var NO_COUNTRY = "none";
  var MATRIX_FAMILIES = [...FAMILIES, "all"];
  var MATRIX_ORDERS = ["kinds", "name", "role"];
  var DEFAULTS2 = Object.freeze({
    view: "graph",
    table: "actors",
    matrix: (
      /** @type {MatrixState} */
      { family: "support", order: "kinds", grouped: true, opened: [] }
    ),
    kinds: null,
    types: null,
    confidences: null,
    statuses: null,
    countries: null,
    window: null,
    certain: false,
    without: [],
    only: null,
    unfolded: [],
    focus: null,
    pinned: {},
    stacks: [],
    families: null,
    selected: [],
    open: null,
    question: null,
    chosen: 0,
    story: null
  });
  var NAMES = (
    /** @type {(keyof State)[]} */
    Object.keys(DEFAULTS2)
  );
  var windowed = (window2) => window2 ? { window: window2 } : { window: window2, certain: false };
  function valuesOf(graph8, facet2) {
    if (facet2 === "kinds") return Object.keys(graph8.kinds);
    if (facet2 === "types") return Object.keys(graph8.types);
    if (facet2 === "confidences") return [...CONFIDENCES].reverse();
    if (facet2 === "statuses") return [...STATUSES];
    const countries = new Set(Object.values(graph8.actors).map((actor) => actor.country ?? NO_COUNTRY));
    return [...countries].sort();
  }
  var same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

  // graph/page/js/core/fragment.js
  var RECORDS = ["actor", "link", "source", "event"];
  var PANELS = ["paths", "stories"];
  var TIME_LEVELS = ["certain", "possible", "undated"];
  var MOST_NOTES = 5;
  var QUOTED = 60;
  var HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
  function isDay(text7) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text7)) return false;
    const day = new Date(text7);
    return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text7;
  }
  var quoted = (text7) => `“${text7.length > QUOTED ? `${text7.slice(0, QUOTED)}…` : text7}”`.replace(HIDDEN, "�");
  var has = (table5, id) => Object.hasOwn(table5, id);
  var isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
  var texts = (value) => Array.isArray(value) && value.length <= 1e3 && value.every((each2) => typeof each2 === "string");
  var text = (value) => value === null || typeof value === "string" && value.length <= 100;
  var flag = (value) => typeof value === "boolean";
  var number = (most) => (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
  var FILTER = {
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
    limit: number(1e4)
  };
  function list(known3, what) {
    return {
      write: (value) => value.join(","),
      read: (text7) => [...new Set(text7.split(",").filter(Boolean))].map((id) => {
        if (!known3(id)) throw new RangeError(`no ${what} ${quoted(id)}`);
        return id;
      })
    };
  }
  function oneOf(values2) {
    return {
      write: String,
      read: (text7) => {
        const found = values2.find((value) => value === text7);
        if (found === void 0) throw new RangeError(`${quoted(text7)} is not one of ${values2.join(", ")}`);
        return found;
      }
    };
  }
  var whole = (least3, most) => ({
    write: String,
    read: (text7) => {
      const number5 = /^\d{1,6}$/.test(text7) ? Number(text7) : NaN;
      if (!(number5 >= least3 && number5 <= most))
        throw new RangeError(`${quoted(text7)} is not a number from ${least3} to ${most}`);
      return number5;
    }
  });
  var window_ = {
    write: (span4) => span4.map((day) => day ?? "").join(".."),
    read: (text7) => {
      const days2 = text7.split("..");
      const wrong = days2.length !== 2 || days2.some((day) => day && !isDay(day)) || !days2.join("") || days2[0] && days2[1] && days2[0] > days2[1];
      if (wrong) throw new RangeError(`${quoted(text7)} is not a span of days`);
      return [days2[0] || null, days2[1] || null];
    }
  };
  var matrix = {
    write: ({ family, order, grouped: grouped3, opened: opened2 }) => [family, order, grouped3 ? "grouped" : "flat", ...opened2.toSorted()].join(":"),
    read: (text7) => {
      const [family, order, grouped3, ...opened2] = text7.split(":");
      const wrong = opened2.find((key) => !/^(from|to)\d{1,3}$/.test(key));
      if (wrong !== void 0) throw new RangeError(`${quoted(wrong)} is not a group of the matrix`);
      return {
        family: oneOf(MATRIX_FAMILIES).read(family),
        order: oneOf(MATRIX_ORDERS).read(order ?? ""),
        grouped: oneOf(["grouped", "flat"]).read(grouped3 ?? "") === "grouped",
        opened: [...new Set(opened2)]
      };
    }
  };
  var pins = (known3) => ({
    write: (pinned) => Object.entries(pinned).map(([id, at4]) => [id, ...at4.map(Math.round)].join(":")).join(","),
    read: (text7) => Object.fromEntries(
      text7.split(",").filter(Boolean).map((pin) => {
        const [id, x, y, ...more] = pin.split(":");
        if (!known3(id) || more.length || ![x, y].every((each2) => /^-?\d{1,6}$/.test(each2)))
          throw new RangeError(`${quoted(pin)} is not an actor and a place`);
        const at4 = [Number(x), Number(y)];
        return [id, at4];
      })
    )
  });
  var record = (graph8) => ({
    write: ({ type, id }) => id ? `${type}:${id}` : type,
    read: (text7) => {
      if (text7 === "stories" && !graph8.stories?.length) throw new RangeError("the page has no stories");
      const panel = PANELS.find((name2) => name2 === text7);
      if (panel) return { type: panel };
      const id = text7.slice(text7.indexOf(":") + 1);
      const level2 = TIME_LEVELS.find((each2) => text7 === `dated:${each2}`);
      if (level2) return { type: "dated", id: level2 };
      const type = RECORDS.find((name2) => name2 === text7.split(":", 1)[0]);
      if (!type || !has(graph8[`${type}s`], id)) throw new RangeError(`no record ${quoted(text7)}`);
      return { type, id };
    }
  });
  function question(graph8) {
    return {
      write: ({ from, to, filter }) => JSON.stringify([from, to, filter ?? {}]),
      read: (text7) => {
        let parts3 = null;
        try {
          parts3 = JSON.parse(text7);
        } catch {
        }
        if (!Array.isArray(parts3) || parts3.length !== 3 || !isObject(parts3[2]))
          throw new RangeError("the path question cannot be read");
        for (const id of parts3.slice(0, 2))
          if (id !== null && (typeof id !== "string" || !has(graph8.actors, id)))
            throw new RangeError(`no actor ${quoted(String(id))}`);
        for (const [name2, value] of Object.entries(parts3[2])) {
          if (!has(FILTER, name2) || !FILTER[name2](value))
            throw new RangeError(`the filter ${quoted(name2)} for paths cannot be read`);
        }
        return { from: parts3[0], to: parts3[1], filter: parts3[2] };
      }
    };
  }
  var pair = (known3, what, most) => ({
    write: ([id, number5]) => `${id}:${number5}`,
    read: (text7) => {
      const at4 = text7.lastIndexOf(":");
      const id = text7.slice(0, at4);
      if (at4 < 1 || !known3(id)) throw new RangeError(`no ${what} ${quoted(id || text7)}`);
      return [id, whole(0, most).read(text7.slice(at4 + 1))];
    }
  });
  function codecs(graph8) {
    const actor = (id) => has(graph8.actors, id);
    const facet2 = (name2) => {
      const known3 = new Set(valuesOf(graph8, name2));
      return list((value) => known3.has(value), name2);
    };
    const focus = pair(actor, "actor", 6);
    const story = pair((id) => (graph8.stories ?? []).some((each2) => each2.id === id), "story", 1e3);
    return {
      view: oneOf(VIEWS),
      table: oneOf(TABLES2),
      matrix,
      kinds: facet2("kinds"),
      types: facet2("types"),
      confidences: facet2("confidences"),
      statuses: facet2("statuses"),
      countries: facet2("countries"),
      window: window_,
      certain: { write: () => "1", read: (text7) => oneOf(["1"]).read(text7) === "1" },
      without: list((id) => actor(id) || has(graph8.links, id), "actor or link"),
      only: list(actor, "actor"),
      unfolded: list(actor, "actor"),
      focus: {
        write: ({ id, depth }) => focus.write([id, depth]),
        read: (text7) => {
          const [id, depth] = focus.read(text7);
          return { id, depth };
        }
      },
      pinned: pins(actor),
      stacks: list((key) => /^[a-z-]+\.\d+$/.test(key), "stack"),
      families: (
        /** @type {Codec<Family[]>} */
        list((each2) => FAMILIES.some((family) => family === each2), "family")
      ),
      selected: list(actor, "actor"),
      open: record(graph8),
      question: question(graph8),
      chosen: whole(0, 1e3),
      story: {
        write: ({ id, step }) => story.write([id, step]),
        read: (text7) => {
          const [id, step] = story.read(text7);
          return { id, step };
        }
      }
    };
  }
  function encode(graph8, state2) {
    const written2 = new URLSearchParams();
    const known3 = codecs(graph8);
    const write6 = (name2) => {
      const value = state2[name2];
      if (value !== null && !same(value, DEFAULTS2[name2])) written2.set(name2, known3[name2].write(value));
    };
    NAMES.forEach(write6);
    return written2.toString();
  }
  var SLUG = /[a-z0-9]+(?:-+[a-z0-9]+)*/g;
  function decode(graph8, fragment) {
    const state2 = { ...DEFAULTS2 };
    const notes = [];
    const known3 = codecs(graph8);
    const renamed = /* @__PURE__ */ new Set();
    const now2 = renames(graph8);
    const current = (id) => {
      const present3 = now2.get(id);
      if (!present3) return id;
      renamed.add(`${quoted(id)} is now ${quoted(present3)}`);
      return present3;
    };
    const read3 = (name2, text7) => {
      state2[name2] = known3[name2].read(text7.replace(SLUG, current));
    };
    for (const [name2, text7] of new URLSearchParams(fragment.replace(/^#/, ""))) {
      const part2 = NAMES.find((each2) => each2 === name2);
      if (!part2) {
        notes.push(`${quoted(name2)} is not a setting of the view`);
        continue;
      }
      try {
        read3(part2, text7);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        const gone = (text7.match(SLUG) ?? []).map((id) => removal(graph8, id)).filter((said) => said !== null);
        notes.push(...gone.length ? new Set(gone) : [error.message]);
      }
    }
    if (notes.length > MOST_NOTES) notes.splice(MOST_NOTES, Infinity, "and more");
    return { state: state2, notes, renamed: [...renamed].slice(0, MOST_NOTES) };
  }

  // graph/page/js/core/store.js
  var MOST_STEPS = 200;
  function create(initial) {
    let state2 = Object.freeze(initial);
    const past2 = [];
    const future = [];
    const listeners = [];
    function replace(next) {
      const before2 = state2;
      state2 = Object.freeze(next);
      for (const listener of listeners) listener(state2, before2);
    }
    function set2(change2, { tracked = true } = {}) {
      const next = { ...state2, ...change2 };
      if (NAMES.every((name2) => same(state2[name2], next[name2]))) return;
      if (tracked) {
        past2.push(state2);
        if (past2.length > MOST_STEPS) past2.shift();
        future.length = 0;
      }
      replace(next);
    }
    function step(from, to) {
      const next = from.pop();
      if (!next) return false;
      to.push(state2);
      replace(next);
      return true;
    }
    return {
      get: () => state2,
      set: set2,
      on: (listener) => {
        listeners.push(listener);
      },
      undo: () => step(past2, future),
      redo: () => step(future, past2),
      canUndo: () => past2.length > 0,
      canRedo: () => future.length > 0
    };
  }

  // graph/page/js/core/words.js
  var count = (number5, one, many = `${one}s`) => `${number5.toLocaleString("en")} ${number5 === 1 ? one : many}`;
  var share = (part2, whole2) => `${part2.toLocaleString("en")} of ${whole2.toLocaleString("en")} (${Math.floor(100 * part2 / whole2)}%)`;
  function amount({ value, upper, currency, per, qualifier, as_of: asOf }, inWords3) {
    const number5 = (each2) => each2.toLocaleString("en", { maximumFractionDigits: 2 });
    const sum = upper ? `${number5(value)} to ${number5(upper)}` : number5(value);
    const when = `${per ? ` a ${per}` : ""}${asOf ? ` (${inWords3(asOf)})` : ""}`;
    return `${qualifier ? `${QUALIFIER_WORDS[qualifier]} ` : ""}${currency} ${sum}${when}`;
  }
  function spoken({ speak, other, unstated }) {
    if (!speak && !other) return null;
    const behind = speak + other + unstated;
    return `${speak} of ${count(behind, "source")} ${speak === 1 || behind === 1 ? "speaks" : "speak"} of this time.`;
  }
  var folded = (text7) => text7.toLowerCase().trim();
  function joining(graph8, link) {
    const kind2 = graph8.kinds[link.kind] ?? graph8.unusedKinds[link.kind];
    const verb = graph8.actors[link.source]?.plural ? kind2.pluralVerb ?? kind2.verb : kind2.verb;
    if (!link.role) return { said: ` ${verb} `, named: false };
    if (!HOLDING_KINDS.includes(link.kind)) return { said: `, ${link.role}, ${verb} `, named: false };
    const named2 = folded(link.role).endsWith(` ${folded(graph8.actors[link.target]?.name ?? "")}`);
    return { said: named2 ? `, ${link.role}` : `, ${link.role} of `, named: named2 };
  }
  function sentence(graph8, link, source2, target) {
    const { said, named: named2 } = joining(graph8, link);
    return `${source2}${said}${named2 ? "" : target}`;
  }
  function runs(path3) {
    const found = [{ actors: [path3.actors[0]], rises: false }];
    for (const hop of path3.hops) {
      if (!hop.through) found.push({ actors: [hop.target], rises: false });
      else {
        const run2 = found[found.length - 1];
        run2.actors.push(hop.target);
        run2.rises = hop.links[0].source === hop.source;
      }
    }
    return found;
  }
  var before = (at4, rises2) => at4 === 0 ? "" : rises2 ? ", part of " : at4 === 1 ? ", through its " : " and its ";
  var route = (path3, name2) => runs(path3).map(({ actors: actors2, rises: rises2 }) => actors2.map((id, at4) => `${before(at4, rises2)}${name2(id)}`).join("")).join(" → ");
  var spaced = (slug) => slug.replaceAll("-", " ").replace(/\b(un|eu|us|uk)\b/g, (word) => word.toUpperCase());
  var sentenceOf = (text7) => /^.*?[.!?](?=\s|$)/s.exec(text7)?.[0] ?? text7;

  // graph/page/js/core/days.js
  var BEGINNING = -(10 ** 9);
  var FOREVER = 10 ** 9;
  var LAST = 3652059;
  var BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
  var leaps = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  function daysIn(year, month) {
    if (month === 2) return leaps(year) ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  }
  var exists = (year, month, day) => year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  function number2(year, month, day) {
    const past2 = year - 1;
    return 365 * past2 + Math.floor(past2 / 4) - Math.floor(past2 / 100) + Math.floor(past2 / 400) + BEFORE[month - 1] + (month > 2 && leaps(year) ? 1 : 0) + day;
  }
  var ofIso = (text7) => number2(Number(text7.slice(0, 4)), Number(text7.slice(5, 7)), Number(text7.slice(8, 10)));
  function iso(day) {
    if (day <= 0 || day > LAST) return null;
    let year = Math.floor(day / 365.2425) + 1;
    while (number2(year, 1, 1) > day) year -= 1;
    while (number2(year + 1, 1, 1) <= day) year += 1;
    let month = 12;
    while (number2(year, month, 1) > day) month -= 1;
    const two = (part2) => String(part2).padStart(2, "0");
    return `${String(year).padStart(4, "0")}-${two(month)}-${two(day - number2(year, month, 1) + 1)}`;
  }
  function reader() {
    const known3 = /* @__PURE__ */ new Map();
    const read3 = (day) => {
      if (!known3.has(day)) known3.set(day, ofIso(day));
      return known3.get(day);
    };
    return (span4) => (
      /** @type {DaySpan} */
      span4.map((day, at4) => day ? read3(day) : at4 % 2 ? FOREVER : BEGINNING)
    );
  }

  // graph/page/js/core/faults.js
  var Fault = class extends RangeError {
    /**
     * @param {string} what
     * @param {string} [help]
     */
    constructor(what, help = "") {
      super(help ? `${what}; ${help}` : what);
      this.what = what;
      this.help = help;
    }
  };
  var didYouMean = (near5, otherwise = "") => near5.length ? `did you mean ${near5.map((each2) => `\`${each2}\``).join(" or ")}?` : otherwise;
  var unknown = (what, id, near5 = []) => new Fault(`no ${what} \`${id}\``, didYouMean(near5));

  // graph/page/js/core/edtf.js
  var LONGEST = 64;
  var PLAIN = /^(\d{4})(?:-([01]\d)(?:-(\d\d))?)?[?~%]?$/;
  var MASKED = /^(?=.*X)([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?[?~%]?$/;
  var SEASON = /^(\d{4})-(2[1-9]|3\d|4[01])(?:[?~%]|\^\S)?$/;
  var SIGNIFICANT = /^(\d{4})S(\d+)[?~%]?$/;
  var SET = /^(?:\[.*\]|\{.*\})$/;
  var INTERVAL = /^([^/]*)\/([^/]*)$/;
  var YEARS = /^(\d{4})-(\d{4})$/;
  var QUALIFIED_PART = /^(?:[?~%]?(\d{4})|(\d{4})[?~%])(?:-[?~%]?(\d\d)(?:-[?~%]?(\d\d))?)?$/;
  var QUALIFIED_MONTH = /^(\d{4}-\d\d)[?~%](-\d\d)$/;
  var UNSPECIFIED = /^([\dX]{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/;
  var CLOCK = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|24:00:00`;
  var ZONE = String.raw`Z|[+-](?:(?:0[1-9]|1[0-3])(?::[0-5]\d)?|14:00|00:(?:0[1-9]|[1-5]\d))`;
  var TIME = new RegExp(String.raw`^(\d{4}(?:-\d\d){0,2})T(?:${CLOCK})(?:${ZONE})?$`);
  var FAR = /^(?:Y-?[1-9]\d{4,}(?:S\d+)?|Y-?[1-9]\d*E[1-9]\d*(?:S\d+)?|-(?!0000)\d{4}(?:-\d\d){0,2}[?~%]?)$/;
  var NORTH = [
    [3, 3],
    [6, 3],
    [9, 3],
    [12, 3]
  ];
  var SOUTH = [NORTH[2], NORTH[3], NORTH[0], NORTH[1]];
  var PARTS = [
    [1, 3],
    [4, 3],
    [7, 3],
    [10, 3],
    [1, 4],
    [5, 4],
    [9, 4],
    [1, 6],
    [7, 6]
  ];
  var MONTHS_OF = [...NORTH, ...NORTH, ...SOUTH, ...PARTS];
  var FORMS = [
    [PLAIN, plainDays],
    [MASKED, masked],
    [SEASON, season],
    [SIGNIFICANT, significant],
    [SET, set],
    [INTERVAL, between]
  ];
  var noDate = (text7) => new Fault(`\`${text7}\` is not an EDTF date (such as 2012, 2012-07, 2012-07-14, 199X, 2012?)`);
  var noDay = () => new Fault("not a day of the calendar in the years 0001 to 9999");
  var backwards = (text7) => new Fault(`\`${text7}\` ends before it begins`);
  function parse(text7) {
    if (text7.length > LONGEST && [...text7].length > LONGEST) throw new Fault(`a date has at most ${LONGEST} characters`);
    if (text7 === "") throw new Fault("a date is needed here, and not an empty text");
    if (text7 !== text7.trim()) throw new Fault("a date must not have spaces around it");
    return bounds(text7);
  }
  function bounds(text7) {
    for (const [form2, read3] of FORMS) {
      const parts3 = form2.exec(text7);
      if (parts3) return read3(text7, ...parts3.slice(1));
    }
    return rare(text7);
  }
  function plainDays(text7, y, m, d) {
    const [year, month, day] = [Number(y), m ? Number(m) : void 0, d ? Number(d) : void 0];
    if (year === 0) throw new Fault("years run from 0001 to 9999");
    if (month !== void 0 && (month < 1 || month > 12))
      throw new Fault(`there is no month ${m}; a date is written YEAR-MONTH-DAY`);
    if (month && day !== void 0 && !exists(year, month, day))
      throw new Fault(`${text7} is not a day of the calendar`);
    return span(year, month, day);
  }
  function span(year, month, day) {
    const last3 = month || 12;
    return [number2(year, month || 1, day || 1), number2(year, last3, day || daysIn(year, last3))];
  }
  function between(text7, first3, last3) {
    const open2 = (side) => side === "" || side === "..";
    if (open2(first3) && open2(last3)) throw new Fault(`\`${text7}\` names no date`);
    const days2 = [open2(first3) ? BEGINNING : bounds(first3)[0], open2(last3) ? FOREVER : bounds(last3)[1]];
    if (days2[0] > days2[1]) throw backwards(text7);
    return days2;
  }
  function set(text7) {
    const spans2 = text7.slice(1, -1).split(",").map((member) => {
      const dots = member.trim().indexOf("..");
      if (dots < 0) return bounds(member.trim());
      return between(text7, member.trim().slice(0, dots), member.trim().slice(dots + 2));
    });
    return [Math.min(...spans2.map(([first3]) => first3)), Math.max(...spans2.map(([, last3]) => last3))];
  }
  function masked(text7, year, month = "XX", day = "XX") {
    const parts3 = [fitting(year, 9999), fitting(month, 12), fitting(day, 31)];
    const first3 = existing(parts3);
    const last3 = existing(parts3.map((numbers) => [...numbers].reverse()));
    if (!first3 || !last3) throw new Fault(`${text7} is not a day of the calendar`);
    return [number2(...first3), number2(...last3)];
  }
  function fitting(mask, most) {
    if (!mask.includes("X")) return [Number(mask)];
    const pattern2 = new RegExp(`^${mask.replaceAll("X", "\\d")}$`);
    const numbers = Array.from({ length: most }, (_, at4) => at4 + 1);
    return numbers.filter((number5) => pattern2.test(String(number5).padStart(mask.length, "0")));
  }
  function existing([years2, months, days2]) {
    for (const year of years2)
      for (const month of months) for (const day of days2) if (exists(year, month, day)) return [year, month, day];
    return null;
  }
  function season(text7, year, code) {
    const [month, length] = MONTHS_OF[Number(code) - 21];
    const over = month + length > 13;
    const [first3] = plainDays(text7, year, over ? "01" : String(month).padStart(2, "0"));
    const end = Number(year) + (over ? 1 : 0);
    return [first3, end > 9999 ? number2(9999, 12, 31) : span(end, (month + length - 2) % 12 + 1)[1]];
  }
  function significant(text7, year, digits) {
    if (!/^[1-4]$/.test(digits)) throw new Fault(`\`${text7}\`: of a year, 1 to 4 digits are significant`);
    return masked(text7, year.slice(0, Number(digits)).padEnd(4, "X"));
  }
  function rare(text7) {
    if (FAR.test(text7)) throw noDay();
    const days2 = element(TIME.exec(text7)?.[1] ?? text7);
    if (!days2) throw noDate(text7);
    return days2;
  }
  function element(text7) {
    const month = QUALIFIED_MONTH.exec(text7);
    const parts3 = QUALIFIED_PART.exec(month ? month[1] + month[2] : text7);
    if (parts3) return unspecified(parts3[1] ?? parts3[2], parts3[3], parts3[4], !/[?~%]/.test(text7));
    const bare2 = text7.replace(/[?~%]$/, "");
    const open2 = UNSPECIFIED.exec(bare2);
    if (!open2 || text7 !== bare2 && !MASKED.test(bare2) && !/^\dX*$|^\d{4}(-\d\d(-\d\d)?)?$/.test(bare2)) return null;
    return unspecified(open2[1], open2[2], open2[3]);
  }
  function unspecified(year, month, day, plain3 = false) {
    const fixed = (part2, most) => !part2 || part2 === "XX" || Number(part2) >= 1 && Number(part2) <= most;
    if (!fixed(month, 12) || !fixed(day, plain3 ? daysIn(4, Number(month)) : 31)) return null;
    const edge2 = (digit, openMonth, last3) => {
      const y = Number(year.replaceAll("X", digit));
      const m = month && month !== "XX" ? Number(month) : openMonth;
      const d = day && day !== "XX" ? Number(day) : last3 ? daysIn(y, m) : 1;
      if (!exists(y, m, d)) throw noDay();
      return number2(y, m, d);
    };
    return [edge2("0", 1, false), edge2("9", 12, true)];
  }
  function parseBetween(text7) {
    const years2 = YEARS.exec(text7);
    const dots = text7.indexOf("..");
    if (dots < 0 && !years2) throw new Fault(`\`${text7}\` is not of the form FIRST..LAST, such as 2012..2014`);
    const [first3, last3] = years2 ? years2.slice(1) : [text7.slice(0, dots).trim(), text7.slice(dots + 2).trim()];
    const window2 = [first3 ? parse(first3)[0] : BEGINNING, last3 ? parse(last3)[1] : FOREVER];
    if (window2[0] > window2[1]) throw backwards(text7);
    return window2;
  }

  // graph/page/js/core/names.js
  var WRITTEN = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");
  var SOUNDED = new RegExp(`[${Object.keys(ONE_SOUND).join("")}]`, "g");
  var SMALL = { ß: "ss", ς: "σ", և: "եւ" };
  var combining = /* @__PURE__ */ new Map();
  var decomposed = /* @__PURE__ */ new Map();
  function joins(mark) {
    if (!combining.has(mark))
      combining.set(mark, mark === "ͅ" || `ͅ${mark}`.normalize("NFD") !== `ͅ${mark}`);
    return combining.get(mark);
  }
  function bare(char) {
    if (!decomposed.has(char))
      decomposed.set(
        char,
        char.normalize("NFKD").replace(/\p{M}/gu, (mark) => joins(mark) ? "" : mark)
      );
    return decomposed.get(char);
  }
  function fold(name2) {
    const plain3 = /^\p{ASCII}*$/u.test(name2) ? name2 : name2.replace(/\P{ASCII}/gu, bare).replace(WRITTEN, (letter) => LETTERS[letter]);
    return plain3.replace(/['’‘`ʿʾʻʼ´]/g, "").toLowerCase().replace(/[ßςև]/g, (letter) => SMALL[letter]).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  }
  function sounds(folded3) {
    const words5 = folded3 ? folded3.split(" ") : [];
    if (!/^\p{ASCII}*$/u.test(folded3))
      return words5.map((word) => [...word].length > SHORTEST_ARABIC ? word.replace(/^ال/, "") : word);
    return words5.filter((word) => words5.length === 1 || !ARTICLES.includes(word)).map(consonants);
  }
  function consonants(word) {
    const heard = DIGRAPHS.reduce((text7, [written2, sound]) => text7.replaceAll(written2, sound), word);
    const first3 = heard[0].replace(/[aeiouwvy]/, "a");
    const rest = heard.slice(1).replace(SOUNDED, (letter) => ONE_SOUND[letter]).replace(/[aeiouwvyh]/g, "");
    return ((ONE_SOUND[first3] ?? first3) + rest).replace(/(.)\1+/g, "$1");
  }
  var codePoints = (text7) => Array.from(text7, (char) => char.codePointAt(0) ?? 0);
  function pattern(text7) {
    const points = codePoints(text7);
    const bits = new Int32Array(128);
    const others2 = /* @__PURE__ */ new Map();
    points.slice(0, 32).forEach((point, at4) => {
      if (point < 128) bits[point] |= 1 << at4;
      else others2.set(point, (others2.get(point) ?? 0) | 1 << at4);
    });
    return { points, bits, others: others2 };
  }
  function common({ points, bits, others: others2 }, other) {
    if (points.length > 32) return commonOfLong(points, other);
    let open2 = -1;
    for (const point of other) {
      const match = open2 & (point < 128 ? bits[point] : others2.get(point) ?? 0);
      open2 = open2 + match | open2 - match;
    }
    let found = 0;
    for (let at4 = 0; at4 < points.length; at4++) found += ~(open2 >>> at4) & 1;
    return found;
  }
  function commonOfLong(points, other) {
    const row = new Uint16Array(other.length + 1);
    for (const point of points) {
      for (let at4 = 1, diagonal = 0; at4 <= other.length; at4++) {
        const above2 = row[at4];
        row[at4] = other[at4 - 1] === point ? diagonal + 1 : Math.max(above2, row[at4 - 1]);
        diagonal = above2;
      }
    }
    return row[other.length];
  }
  function ratio(wanted, other, least3 = 0) {
    const whole2 = wanted.points.length + other.length;
    if (whole2 === 0) return 100;
    if (200 * Math.min(wanted.points.length, other.length) < least3 * whole2) return 0;
    return (1 - (whole2 - 2 * common(wanted, other)) / whole2) * 100;
  }
  function suggest(wrong, known3, most = 1) {
    if (wrong.length > LONGEST_SLIP) return [];
    const wanted = pattern(wrong.toLowerCase());
    const scored = [...new Set(known3)].sort().map((word) => (
      /** @type {[number, string]} */
      [ratio(wanted, pattern(word).points, NEAREST_SLIP), word]
    ));
    return scored.filter(([score]) => score >= NEAREST_SLIP).sort(([a], [b]) => b - a).slice(0, most).map(([, word]) => word);
  }

  // graph/page/js/core/filters.js
  var KNOWN = (
    /** @type {(keyof Filter)[]} */
    Object.keys(DEFAULTS)
  );
  var LISTS = KNOWN.filter((name2) => Array.isArray(DEFAULTS[name2]));
  function complete(given2 = {}) {
    for (const name2 of Object.keys(given2 ?? {})) {
      if (Object.hasOwn(DEFAULTS, name2)) continue;
      throw new Fault(
        `there is no filter \`${name2}\``,
        didYouMean(suggest(name2, KNOWN), `it is one of ${KNOWN.join(", ")}`)
      );
    }
    const whole2 = { ...DEFAULTS, ...given2 };
    for (const name2 of KNOWN) whole2[name2] ??= DEFAULTS[name2];
    for (const name2 of LISTS) whole2[name2] = words(name2, whole2[name2]);
    checkWords("family", whole2.families, FAMILIES);
    checkWords("status", whole2.status, STATUSES);
    if (whole2.minConfidence !== null) checkWords("confidence", [whole2.minConfidence], CONFIDENCES);
    checkWords("time", [whole2.time], TIMES);
    checkWords("sort", [whole2.sort], ORDERS);
    if (whole2.on !== null && whole2.between !== null) {
      throw new Fault("`on` and `between` exclude each other", "give only one of them");
    }
    for (const name2 of ["maxHops", "limit"]) {
      if (Number.isInteger(whole2[name2]) && whole2[name2] >= 1) continue;
      throw new Fault(`\`${name2}\` must be a whole number of at least 1, not ${JSON.stringify(whole2[name2])}`);
    }
    windowOf(whole2);
    return whole2;
  }
  function words(name2, value) {
    const list5 = typeof value === "string" ? [value] : Array.isArray(value) ? value : null;
    if (!list5 || list5.some((word) => typeof word !== "string"))
      throw new Fault(`\`${name2}\` takes texts, not ${JSON.stringify(value)}`);
    return [...new Set(list5)];
  }
  function checkWords(what, given2, allowed) {
    for (const word of given2) {
      if (allowed.includes(word)) continue;
      throw new Fault(
        `no ${what} \`${word}\``,
        didYouMean(suggest(String(word), allowed), `it is one of ${allowed.join(", ")}`)
      );
    }
  }
  function windowOf({ on: on6 = null, between: between4 = null }) {
    try {
      if (on6 !== null) return parse(String(on6));
      return between4 === null ? null : parseBetween(String(between4));
    } catch (fault) {
      if (fault instanceof Fault) throw new Fault(`\`${on6 === null ? "between" : "on"}\`: ${fault.message}`);
      throw fault;
    }
  }
  function forPaths(given2) {
    const whole2 = complete(given2);
    const families = whole2.families.length || whole2.kinds.length ? whole2.families : PATH_FAMILIES;
    return { ...whole2, families: [...families], status: [...whole2.status.length ? whole2.status : PATH_STATUSES] };
  }

  // graph/page/js/core/dates.js
  var BEFORE_ALL = "0000-00-00";
  var AFTER_ALL = "9999-99-99";
  var spansOf = ({ span: span4, spans: spans2 }) => spans2 ?? [span4];
  function bounded([s1, s2, e1, e22]) {
    return [s1 ?? BEFORE_ALL, s2 ?? AFTER_ALL, e1 ?? BEFORE_ALL, e22 ?? AFTER_ALL];
  }
  var texts2 = ([first3, last3]) => [iso(first3) ?? BEFORE_ALL, iso(last3) ?? AFTER_ALL];
  var spanOf = (text7) => texts2(parse(text7));
  function windowOf2({ on: on6, between: between4 } = {}) {
    const window2 = windowOf({ on: on6 || null, between: between4 || null });
    return window2 && texts2(window2);
  }
  function openWindowOf(asked3) {
    const window2 = windowOf2(asked3);
    return window2 && [window2[0] === BEFORE_ALL ? null : window2[0], window2[1] === AFTER_ALL ? null : window2[1]];
  }
  var possibleIn = ([s1, , , e22], [first3, last3]) => s1 <= last3 && e22 >= first3;
  var certainIn = ([, s2, e1], [first3, last3]) => s2 <= last3 && e1 >= first3;
  function certainty(link, [first3, last3]) {
    const window2 = [first3 ?? BEFORE_ALL, last3 ?? AFTER_ALL];
    const spans2 = spansOf(link).map(bounded);
    if (spans2.some((span4, at4) => !link.outside?.includes(at4) && certainIn(span4, window2))) return "certain";
    return spans2.some((span4) => possibleIn(span4, window2)) ? "possible" : null;
  }
  function dayInWords(iso2) {
    const [year, month, day] = iso2.split("-").map(Number);
    return `${day} ${MONTHS[month - 1]} ${year}`;
  }
  var FORMS2 = [
    [/^(\d{4})$/, (year) => year],
    [/^(\d{4}-(?:0[1-9]|1[0-2]))$/, (month) => monthInWords(month)],
    [/^(\d{4}-(?:0[1-9]|1[0-2])-\d\d)(?:T.+)?$/, (day) => dayInWords(day)],
    [/^(\d{3})X$/, (tens) => `the ${tens}0s`],
    [/^(\d{4})-XX$/, (year) => `some month of ${year}`],
    [/^(\d{4})-XX-XX$/, (year) => `some day of ${year}`],
    [/^(\d{4}-(?:0[1-9]|1[0-2]))-XX$/, (month) => `some day of ${monthInWords(month)}`],
    [
      /^(\d{4}-(?:2[1-9]|3\d|4[01]))(?:\^.+)?$/,
      (season2) => SEASON_WORDS[Number(season2.slice(5)) - 21].replace("{}", season2.slice(0, 4))
    ]
  ];
  var BOUNDS = /^\[([^,.\]]*)\.\.([^,.\]]*)\]$/;
  var PLAIN2 = /^\d{4}(-\d\d){0,2}$/;
  var monthInWords = (month) => `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
  function inWords(text7) {
    if (text7 === "..") return ONGOING;
    if (/^[[{].*[\]}]$/.test(text7)) return setInWords(text7);
    if (text7.includes("/")) return rangeInWords(text7.split("/"));
    if (/[?~%]/.test(text7)) {
      const doubt = /[?%]/.test(text7) ? "perhaps " : "";
      const near5 = /[~%]/.test(text7) ? "about " : "";
      return `${doubt}${near5}${inWords(text7.replace(/[?~%]/g, ""))}`;
    }
    for (const [form2, say3] of FORMS2) {
      const match = form2.exec(text7);
      if (match) return say3(match[1]);
    }
    return byDays(text7);
  }
  function setInWords(text7) {
    const members = text7.slice(1, -1).split(",").map((member) => member.includes("..") ? rangeInWords(member.trim().split("..")) : inWords(member.trim()));
    const [others2, last3] = [members.slice(0, -1), members[members.length - 1]];
    return others2.length ? `${others2.join(", ")} ${text7[0] === "[" ? "or" : "and"} ${last3}` : last3;
  }
  function rangeInWords([first3, last3]) {
    const open2 = (side) => side === "" || side === "..";
    if (open2(first3)) return `${inWords(last3)} or earlier`;
    return open2(last3) ? `${inWords(first3)} or later` : `between ${inWords(first3)} and ${inWords(last3)}`;
  }
  function byDays(text7) {
    let days2;
    try {
      days2 = parse(text7);
    } catch {
      return "an unknown date";
    }
    const [first3, last3] = days2.map((day) => iso(day));
    if (first3?.endsWith("-01-01") && last3?.endsWith("-12-31"))
      return `between ${first3.slice(0, 4)} and ${last3.slice(0, 4)}`;
    if (first3 && last3) return `between ${dayInWords(first3)} and ${dayInWords(last3)}`;
    return first3 ? `${dayInWords(first3)} or later` : last3 ? `${dayInWords(last3)} or earlier` : "an unknown date";
  }
  function atDate(text7) {
    const said = inWords(text7);
    if (/^(about|perhaps|some day|between) | or (later|earlier)$/.test(said)) return said;
    return /^\d{1,2} \D/.test(said) ? `on ${said}` : `in ${said}`;
  }
  function written({ start: start2, end, periods }) {
    if (!periods) return [{ start: start2, end }];
    return periods.map((text7) => {
      const sides = text7.split("/");
      const [first3, last3] = sides.length === 1 ? [text7, text7] : sides;
      return { start: first3 === ".." ? "" : first3, end: last3 };
    });
  }
  function lifetimeInWords(link, asOfDay) {
    const said = written(link).map((dates) => beginningAndEnd(dates, asOfDay));
    if (link.outside) return [said.join(" "), "These dates contradict the lives of the actors, so no day is certain."];
    return [said.join(" "), spansOf(link).map(certainDays).join(" ")];
  }
  function beginningAndEnd(dates, asOfDay) {
    const [seen2, confirmed] = [seenOn(dates), stillSo(dates)];
    const began = seen2 ? `Seen ${atDate(seen2)}, start unknown` : dates.start ? `Began ${inWords(dates.start)}` : "Start unknown";
    const record2 = asOfDay ? ` on ${dayInWords(asOfDay)}, the date of record` : " at the date of record";
    const ended = !dates.end ? "end unknown" : dates.end === ".." ? `ongoing${record2}` : confirmed ? dates.start === confirmed ? "end unknown" : `last confirmed ${inWords(confirmed)}, end unknown` : `ended ${inWords(dates.end)}`;
    return `${began}; ${ended}.`;
  }
  function certainDays([s1, s2, e1, e22]) {
    const wider = [];
    if (s1 !== s2) wider.push(s1 ? `from ${dayInWords(s1)}` : "before");
    if (e1 !== e22) wider.push(e22 ? `until ${dayInWords(e22)}` : "after");
    if (!s2 || !e1 || s2 > e1) return "These dates give no day on which it certainly held.";
    const certain = s2 === e1 ? `Certain on ${dayInWords(s2)} alone` : `Certain from ${dayInWords(s2)} to ${dayInWords(e1)}`;
    return certain + (wider.length ? `; possible ${wider.join(" and ")}.` : ".");
  }
  function seenOn(link) {
    const date = stillSo(link);
    return date && link.start === `[..${date}]` ? date : null;
  }
  var stillSo = ({ end }) => /^\[([^,.\]]+)\.\.\]$/.exec(end ?? "")?.[1] ?? null;
  function brief(link) {
    const spans2 = written(link);
    const known3 = spans2.map(documented);
    return spans2.length > 1 && known3.every(Boolean) ? known3.join(", ") : spans2.map(briefly).join(", ");
  }
  function documented({ start: start2, end }) {
    const first3 = (start2 ?? "").replace(BOUNDS, "$2");
    const last3 = (end ?? "").replace(BOUNDS, "$1");
    if (!PLAIN2.test(first3) || !(last3 === ".." || PLAIN2.test(last3))) return null;
    if (last3 === "..") return `${inWords(first3)} – ongoing`;
    if (first3 === last3) return inWords(first3);
    return parse(first3)[0] <= parse(last3)[1] ? `${inWords(first3)} – ${inWords(last3)}` : null;
  }
  function briefly(dates) {
    const [seen2, confirmed] = [seenOn(dates), stillSo(dates)];
    if (seen2) return `seen ${inWords(seen2)}`;
    const start2 = dates.start ? inWords(dates.start).replace(/^the /, "") : "?";
    const end = !dates.end ? "?" : dates.end === ".." ? ONGOING : confirmed ? dates.start === confirmed ? "?" : `last confirmed ${inWords(confirmed)}` : inWords(dates.end).replace(/^the /, "");
    return start2 === "?" && end === "?" ? "dates not known" : start2 === end ? start2 : `${start2} – ${end}`;
  }
  function firstDay(link) {
    const starts = written(link).flatMap(({ start: start2 }) => start2 || []);
    if (starts.length < written(link).length) return null;
    return starts.flatMap((start2) => openSpan(start2)[0] ?? []).sort()[0] ?? null;
  }
  function lastDay(link) {
    const days2 = written(link).map(({ end }) => end && end !== ".." ? openSpan(end)[1] : null);
    return days2.every(Boolean) ? days2.sort().at(-1) : null;
  }
  function spells(link) {
    const days2 = ({ start: start2, end }) => [start2 && openSpan(start2)[0], end && end !== ".." ? openSpan(end)[1] : null];
    const each2 = link.periods ? written(link).map(days2) : [];
    return each2.map(([first3, last3]) => `${first3 || ".."}/${last3 || ".."}`).join("; ");
  }
  var openSpan = (text7) => parse(text7).map(iso);

  // graph/page/js/core/grades.js
  var level = (confidence2) => CONFIDENCES.indexOf(confidence2);
  var originals = (source2) => [source2.derives_from ?? []].flat();
  var statusInWords = ({ status: status3, weakly_disputed: weakly }) => weakly ? `weakly ${status3}` : status3;
  function joined(ids3, sources) {
    const above2 = /* @__PURE__ */ new Map();
    const top = (mark) => {
      if (!above2.has(mark)) above2.set(mark, mark);
      let at4 = mark;
      while (above2.get(at4) !== at4) {
        above2.set(at4, above2.get(above2.get(at4)));
        at4 = above2.get(at4);
      }
      return at4;
    };
    for (const id of ids3) {
      const [first3, ...others2] = sources[id].marks;
      top(first3);
      for (const mark of others2) above2.set(top(mark), top(first3));
    }
    return { marks: [...above2.keys()], top };
  }
  function groups(ids3, sources) {
    const { marks, top } = joined(ids3, sources);
    const labels = /* @__PURE__ */ new Map();
    for (const mark of marks.sort()) if (!labels.has(top(mark))) labels.set(top(mark), mark);
    return [...labels.values()];
  }
  function grouped(ids3, sources) {
    const { top } = joined(ids3, sources);
    const parts3 = /* @__PURE__ */ new Map();
    for (const id of ids3) {
      const group = top(sources[id].marks[0]);
      parts3.set(group, [...parts3.get(group) ?? [], id]);
    }
    return [...parts3.values()];
  }
  function assess(claims2, sources) {
    const supporting = claims2.filter((claim2) => claim2.stance === "supports");
    const contesting = claims2.filter((claim2) => claim2.stance !== "supports");
    const strong = supporting.some((claim2) => claim2.strength === "strong");
    const good = supporting.filter((claim2) => claim2.strength !== "weak");
    const behind = groups(new Set(good.map((claim2) => claim2.source)), sources).length;
    let step = strong && behind >= 2 ? 2 : strong || behind >= 2 ? 1 : 0;
    const weakly = contesting.every((claim2) => claim2.strength === "weak");
    if (step > 0 && !weakly) step -= 1;
    const status3 = !contesting.length ? "asserted" : supporting.length ? "disputed" : "denied";
    return {
      status: status3,
      confidence: CONFIDENCES[step],
      roots: groups(new Set(supporting.map((claim2) => claim2.source)), sources),
      weakly_disputed: status3 === "disputed" && weakly
    };
  }

  // graph/page/js/core/graph_index.js
  var known = /* @__PURE__ */ new WeakMap();
  function of(graph8) {
    if (!known.has(graph8)) known.set(graph8, build(graph8));
    return known.get(graph8);
  }
  function build(graph8) {
    const allKinds = { ...graph8.kinds, ...graph8.unusedKinds };
    const [actors2, links, kinds2] = [graph8.actors, graph8.links, allKinds].map((table5) => Object.keys(table5).sort());
    const [actorAt2, linkAt, kindAt] = [actors2, links, kinds2].map((ids3) => new Map(ids3.map((id, at4) => [id, at4])));
    const made3 = {
      graph: graph8,
      actors: actors2,
      links,
      kinds: kinds2,
      actorAt: actorAt2,
      linkAt,
      kindAt,
      families: kinds2.map((id) => allKinds[id].family),
      labels: kinds2.map((id) => allKinds[id].label),
      symmetric: Uint8Array.from(kinds2, (id) => allKinds[id].symmetric ? 1 : 0),
      composes: Uint8Array.from(kinds2, (id) => allKinds[id].composes ? 1 : 0)
    };
    for (const name2 of ["source", "target"]) made3[name2] = new Int32Array(links.length);
    made3.kind = new Uint16Array(links.length);
    made3.level = new Uint8Array(links.length);
    made3.status = new Uint8Array(links.length);
    made3.weakly = new Uint8Array(links.length);
    const spans2 = links.map((id) => spansOf(graph8.links[id]));
    made3.spans = new Int32Array(links.length + 1);
    spans2.forEach((own2, at4) => {
      made3.spans[at4 + 1] = made3.spans[at4] + own2.length;
    });
    for (const name2 of ["s1", "s2", "e1", "e2"]) made3[name2] = new Int32Array(made3.spans[links.length]);
    const spanOf2 = reader();
    links.forEach((id, at4) => {
      const link = graph8.links[id];
      made3.source[at4] = actorAt2.get(link.source);
      made3.target[at4] = actorAt2.get(link.target);
      made3.kind[at4] = kindAt.get(link.kind);
      made3.level[at4] = level(link.confidence);
      made3.status[at4] = STATUSES.indexOf(link.status);
      made3.weakly[at4] = link.weakly_disputed ? 1 : 0;
      spans2[at4].forEach((own2, n) => {
        const [to, span4] = [made3.spans[at4] + n, spanOf2(own2)];
        const outside = link.outside?.includes(n);
        made3.s1[to] = span4[0];
        made3.s2[to] = outside ? FOREVER + 1 : span4[1];
        made3.e1[to] = outside ? BEGINNING - 1 : span4[2];
        made3.e2[to] = span4[3];
      });
    });
    made3.outgoing = rows2(made3.source, made3.target, actors2.length);
    made3.incoming = rows2(made3.target, made3.source, actors2.length);
    return made3;
  }
  var spansOf2 = ({ spans: spans2, s1, s2, e1, e2: e22 }, link) => Array.from({ length: spans2[link + 1] - spans2[link] }, (_, n) => {
    const at4 = spans2[link] + n;
    return [s1[at4], s2[at4], e1[at4], e22[at4]];
  });
  function rows2(near5, far, actors2) {
    const inOrder4 = bucketed(
      far,
      Int32Array.from(near5, (_, at4) => at4),
      actors2
    ).links;
    const made3 = bucketed(near5, inOrder4, actors2);
    const others2 = new Int32Array(actors2);
    for (let actor = 0; actor < actors2; actor++)
      for (let at4 = made3.start[actor]; at4 < made3.start[actor + 1]; at4++)
        if (at4 === made3.start[actor] || far[made3.links[at4]] !== far[made3.links[at4 - 1]]) others2[actor] += 1;
    return { ...made3, others: others2 };
  }
  function bucketed(keys, order, size2) {
    const start2 = new Int32Array(size2 + 1);
    for (const key of keys) start2[key + 1] += 1;
    for (let at4 = 0; at4 < size2; at4++) start2[at4 + 1] += start2[at4];
    const next = start2.slice();
    const links = new Int32Array(order.length);
    for (const link of order) links[next[keys[link]]++] = link;
    return { start: start2, links };
  }

  // graph/page/js/core/lists.js
  var last = (list5) => list5[list5.length - 1];
  var there = (item) => Boolean(item);
  function held(map, key) {
    const value = map.get(key);
    if (value === void 0) throw new RangeError(`nothing is known of ${key}`);
    return value;
  }
  function gather(map, key, value) {
    const list5 = map.get(key);
    if (list5) list5.push(value);
    else map.set(key, [value]);
  }

  // graph/page/js/query/views.js
  var DENIED = STATUSES.indexOf("denied");
  function of2(index3, filter) {
    check(index3, filter);
    const window2 = windowOf(filter);
    const mask = maskOf(index3, filter, window2, kindsOf(index3, filter));
    const steps4 = filter.parts && index3.kind.some((kind2, link) => composes(index3, kind2) && index3.status[link] !== DENIED);
    const stepMask = steps4 ? stepMaskOf(index3, filter, window2) : null;
    const bothWays = index3.symmetric.map((symmetric) => filter.undirected ? 1 : symmetric);
    const narrowed = { index: index3, filter, window: window2, mask, bothWays, steps: steps4, stepMask };
    const { incoming, outgoing, source: source2, target } = index3;
    return {
      ...narrowed,
      ahead: remembered((actor) => hops(narrowed, actor, outgoing, target, incoming, source2)),
      behind: remembered((actor) => hops(narrowed, actor, incoming, source2, outgoing, target)),
      parts: remembered((actor) => best(index3, stepMask, actor, [[incoming, source2, null]])),
      wholes: remembered((actor) => best(index3, stepMask, actor, [[outgoing, target, null]]))
    };
  }
  function remembered(make2) {
    const known3 = /* @__PURE__ */ new Map();
    return (actor) => {
      const steps4 = known3.get(actor) ?? make2(actor);
      known3.set(actor, steps4);
      return steps4;
    };
  }
  function check(index3, filter) {
    for (const kind2 of filter.kinds)
      if (!index3.kindAt.has(kind2)) throw unknown("kind", kind2, suggest(kind2, index3.kinds));
    for (const actor of filter.via) actorAt(index3, actor);
    for (const id of filter.without) {
      if (![index3.actorAt, index3.linkAt, index3.kindAt].some((table5) => table5.has(id))) {
        throw unknown("actor, link or kind", id, nearActors(index3, id));
      }
    }
  }
  function actorAt(index3, id) {
    const at4 = index3.actorAt.get(id);
    if (at4 === void 0) throw unknown("actor", id, nearActors(index3, id));
    return at4;
  }
  function nearActors(index3, text7) {
    const ids3 = /* @__PURE__ */ new Map();
    for (const id of index3.actors) {
      const actor = index3.graph.actors[id];
      for (const { name: name2 } of [actor, ...actor.names ?? []])
        if (!ids3.has(fold(name2))) ids3.set(fold(name2), id);
      ids3.set(fold(id), id);
    }
    return suggest(fold(String(text7)), ids3.keys()).map((near5) => ids3.get(near5));
  }
  var kindsOf = (index3, filter) => index3.kinds.map(
    (id, at4) => (filter.kinds.length === 0 || filter.kinds.includes(id)) && (filter.families.length === 0 || filter.families.includes(index3.families[at4]))
  );
  var composes = (index3, kind2) => index3.composes[kind2] === 1 && index3.symmetric[kind2] === 0;
  function stepMaskOf(index3, filter, window2) {
    const composing = index3.kinds.map((_, kind2) => composes(index3, kind2));
    return maskOf(index3, filter, window2, composing).map((holds, link) => index3.status[link] === DENIED ? 0 : holds);
  }
  function maskOf(index3, filter, window2, asked3) {
    const { kind: kind2, level: level2, status: status3, weakly, source: source2, target, spans: spans2, s1, s2, e1, e2: e22 } = index3;
    const without2 = new Set(filter.without);
    const kinds2 = index3.kinds.map((id, at4) => asked3[at4] && !without2.has(id));
    const statuses = STATUSES.map((each2) => filter.status.length === 0 || filter.status.includes(each2));
    const least3 = level(filter.minConfidence ?? "low");
    const gone = new Uint8Array(index3.actors.length);
    const lost = /* @__PURE__ */ new Set();
    for (const id of without2) {
      const actor = index3.actorAt.get(id);
      if (actor !== void 0) gone[actor] = 1;
      if (index3.linkAt.has(id)) lost.add(index3.linkAt.get(id));
    }
    const [first3, last3] = window2 ?? [-Infinity, Infinity];
    const [starts, ends] = filter.certain ? [s2, e1] : [s1, e22];
    const inWindow2 = (link) => {
      for (let at4 = spans2[link]; at4 < spans2[link + 1]; at4++) if (starts[at4] <= last3 && ends[at4] >= first3) return true;
      return false;
    };
    const mask = new Uint8Array(kind2.length);
    for (let at4 = 0; at4 < mask.length; at4++) {
      if (kinds2[kind2[at4]] && level2[at4] >= least3 && (statuses[status3[at4]] || weakly[at4] && statuses[0]) && !gone[source2[at4]] && !gone[target[at4]] && (!window2 || inWindow2(at4)))
        mask[at4] = 1;
    }
    for (const at4 of lost) mask[at4] = 0;
    return mask;
  }
  var hops = ({ index: index3, mask, bothWays }, actor, along, far, against, near5) => best(index3, mask, actor, [
    [along, far, null],
    [against, near5, bothWays]
  ]);
  function best(index3, mask, actor, sides) {
    if (!mask) return { others: new Int32Array(), levels: new Uint8Array() };
    const found = /* @__PURE__ */ new Map();
    for (const [{ start: start2, links }, ends, kinds2] of sides) {
      for (let at4 = start2[actor]; at4 < start2[actor + 1]; at4++) {
        const link = links[at4];
        if (!mask[link] || kinds2 && !kinds2[index3.kind[link]]) continue;
        const known3 = found.get(ends[link]);
        if (known3 === void 0 || index3.level[link] > known3) found.set(ends[link], index3.level[link]);
      }
    }
    found.delete(actor);
    const others2 = Int32Array.from(found.keys()).sort();
    return { others: others2, levels: Uint8Array.from(others2, (other) => found.get(other)) };
  }
  function stepping({ index: index3, stepMask }, source2, target) {
    const up = between2(index3.outgoing, index3.target, source2, target);
    const down = between2(index3.incoming, index3.source, source2, target);
    return [...up, ...down].filter((link) => stepMask?.[link]).sort((a, b) => a - b);
  }
  function rises(view, source2, target) {
    if (view.filter.undirected || !view.wholes(source2).others.includes(target)) return false;
    const steps4 = stepping(view, source2, target);
    return joining2(view, source2, target).every((link) => steps4.includes(link));
  }
  function joining2({ index: index3, mask, bothWays }, source2, target) {
    const along = between2(index3.outgoing, index3.target, source2, target).filter((link) => mask[link]);
    const against = between2(index3.incoming, index3.source, source2, target).filter(
      (link) => mask[link] && bothWays[index3.kind[link]]
    );
    return [.../* @__PURE__ */ new Set([...along, ...against])].sort((a, b) => a - b);
  }
  function between2({ start: start2, links }, far, actor, other) {
    let [low, high] = [start2[actor], start2[actor + 1]];
    while (low < high) {
      const middle = low + high >> 1;
      if (far[links[middle]] < other) low = middle + 1;
      else high = middle;
    }
    const found = [];
    for (; low < start2[actor + 1] && far[links[low]] === other; low++) found.push(links[low]);
    return found;
  }

  // graph/page/js/query/facets.js
  var NAMES2 = ["kinds", "families", "types", "confidences", "statuses", "countries"];
  var OF_ACTORS = /* @__PURE__ */ new Set(["types", "countries"]);
  var NO_COUNTRY2 = "";
  var values = /* @__PURE__ */ new WeakMap();
  function numbered(given2, order = [...new Set(given2)].sort()) {
    const at4 = new Map(order.map((value, number5) => [value, number5]));
    return { order, number: Uint16Array.from(given2, (value) => held(at4, value)) };
  }
  function valuesOf2(index3) {
    const known3 = values.get(index3);
    if (known3) return known3;
    const { actors: actors2 } = index3.graph;
    const byKind = numbered(index3.families, FAMILIES);
    const made3 = {
      kinds: { order: index3.kinds, number: index3.kind },
      families: { ...byKind, number: Uint16Array.from(index3.kind, (kind2) => byKind.number[kind2]) },
      types: numbered(index3.actors.map((id) => actors2[id].type)),
      confidences: { order: CONFIDENCES, number: index3.level },
      statuses: { order: STATUSES, number: index3.status },
      countries: numbered(index3.actors.map((id) => actors2[id].country ?? NO_COUNTRY2))
    };
    values.set(index3, made3);
    return made3;
  }
  function walk(graph8, chosen2, given2, see) {
    const index3 = of(graph8);
    const { mask } = of2(index3, complete(given2));
    const only = chosen2.only && new Set(chosen2.only);
    const inside2 = (actor) => only?.has(index3.actors[actor]) ?? true;
    const asked3 = NAMES2.map((name2, at4) => {
      const [on6, ofActors] = [chosen2[name2], OF_ACTORS.has(name2)];
      const { order, number: number5 } = valuesOf2(index3)[name2];
      return on6 && { number: number5, ofActors, at: at4, shows: Uint8Array.from(order, (value) => on6.includes(value) ? 1 : 0) };
    });
    for (let link = 0; link < mask.length; link++) {
      if (!mask[link] || !inside2(index3.source[link]) || !inside2(index3.target[link])) continue;
      let failed = -1;
      let hidden = 0;
      for (const { number: number5, ofActors, shows, at: at4 } of asked3.filter(there)) {
        const shown2 = ofActors ? shows[number5[index3.source[link]]] && shows[number5[index3.target[link]]] : shows[number5[link]];
        if (shown2) continue;
        hidden += 1;
        failed = at4;
      }
      if (hidden < 2) see(link, failed);
    }
    return index3;
  }
  function count2(graph8, chosen2 = {}, given2 = {}) {
    const index3 = of(graph8);
    const facets = valuesOf2(index3);
    const links = NAMES2.map((name2) => new Uint32Array(facets[name2].order.length));
    const touched = NAMES2.map((name2) => OF_ACTORS.has(name2) ? new Uint8Array(index3.actors.length) : null);
    const shown2 = new Uint8Array(index3.actors.length);
    let all2 = 0;
    walk(graph8, chosen2, given2, (link, failed) => {
      const [source2, target] = [index3.source[link], index3.target[link]];
      if (failed < 0) {
        all2 += 1;
        shown2[source2] = shown2[target] = 1;
      }
      for (let at4 = 0; at4 < NAMES2.length; at4++) {
        if (failed >= 0 && failed !== at4) continue;
        const { number: number5 } = facets[NAMES2[at4]];
        const ends = touched[at4];
        if (ends === null) {
          links[at4][number5[link]] += 1;
          continue;
        }
        ends[source2] = ends[target] = 1;
        links[at4][number5[source2]] += 1;
        if (number5[source2] !== number5[target]) links[at4][number5[target]] += 1;
      }
    });
    const made3 = { links: all2, actors: shown2.reduce((sum, one) => sum + one, 0) };
    NAMES2.forEach((name2, at4) => {
      const { order, number: number5 } = facets[name2];
      const actors2 = new Uint32Array(order.length);
      touched[at4]?.forEach((one, actor) => {
        actors2[number5[actor]] += one;
      });
      made3[name2] = Object.fromEntries(
        order.map((value, n) => [value, touched[at4] ? { links: links[at4][n], actors: actors2[n] } : links[at4][n]])
      );
    });
    return made3;
  }
  function shown(graph8, chosen2 = {}, given2 = {}) {
    const index3 = of(graph8);
    const links = [];
    const joined3 = new Uint8Array(index3.actors.length);
    walk(graph8, chosen2, given2, (link, failed) => {
      if (failed >= 0) return;
      links.push(index3.links[link]);
      joined3[index3.source[link]] = joined3[index3.target[link]] = 1;
    });
    return { actors: index3.actors.filter((_, actor) => joined3[actor]), links };
  }

  // graph/page/js/query/shown.js
  var MOST_ELEMENTS = 1200;
  var CODE_OF = (country2) => country2 === NO_COUNTRY ? NO_COUNTRY2 : country2;
  function asked(state2) {
    const chosen2 = Object.fromEntries(FACETS.map((facet2) => [facet2, state2[facet2]]));
    const between4 = state2.window && state2.window.map((day) => day ?? "").join("..");
    return [
      { ...chosen2, countries: state2.countries && state2.countries.map(CODE_OF), only: state2.only },
      { between: between4, certain: state2.certain, without: state2.without }
    ];
  }
  var windowOf3 = (graph8, { window: window2 }) => window2 ?? openWindowOf(graph8.info.narrowedBy);
  function inView(graph8, state2) {
    const [chosen2, filter] = asked(state2);
    const without2 = new Set(state2.without);
    const only = state2.only && new Set(state2.only);
    const actors2 = new Set(
      Object.keys(graph8.actors).filter((id) => {
        const { type, country: country2 } = graph8.actors[id];
        return !without2.has(id) && (only?.has(id) ?? true) && (chosen2.types?.includes(type) ?? true) && (chosen2.countries?.includes(country2 ?? NO_COUNTRY2) ?? true);
      })
    );
    const { window: window2, certain } = state2;
    return { actors: actors2, links: new Set(shown(graph8, chosen2, filter).links), time: { window: window2, certain } };
  }
  function around(graph8, links, id, depth) {
    const found = /* @__PURE__ */ new Set([id]);
    for (let step = 0; step < depth; step += 1) {
      const reached = [];
      for (const link of links) {
        const { source: source2, target } = graph8.links[link];
        if (found.has(source2) !== found.has(target)) reached.push(source2, target);
      }
      if (reached.length === 0) break;
      for (const each2 of reached) found.add(each2);
    }
    return found;
  }
  function neighbours(graph8, links, id) {
    const found = around(graph8, links, id, 1);
    found.delete(id);
    return found;
  }
  function drawn(graph8, state2, core2, view = inView(graph8, state2)) {
    const wanted = state2.focus ? around(graph8, view.links, state2.focus.id, state2.focus.depth) : new Set(state2.only ?? core2);
    for (const id of state2.unfolded) wanted.add(id);
    const asked3 = [...wanted].filter((id) => view.actors.has(id));
    const actors2 = /* @__PURE__ */ new Set();
    let elements = 0;
    const boxOf = (id) => graph8.columns.wholes[id] ?? id;
    const joined3 = new Map(asked3.map((id) => [id, /* @__PURE__ */ new Set()]));
    const boxes = /* @__PURE__ */ new Set();
    for (const id of view.links) {
      const { source: source2, target } = graph8.links[id];
      const [from, to] = [joined3.get(source2), joined3.get(target)];
      if (!from || !to) continue;
      from.add(boxOf(target));
      to.add(boxOf(source2));
    }
    for (const [id, others2] of joined3) {
      let more = 1;
      for (const other of others2) if (boxes.has(other) && other !== boxOf(id)) more += 1;
      if (elements + more > MOST_ELEMENTS && actors2.size) continue;
      elements += more;
      actors2.add(id);
      boxes.add(boxOf(id));
    }
    const links = /* @__PURE__ */ new Set();
    for (const id of view.links)
      if (actors2.has(graph8.links[id].source) && actors2.has(graph8.links[id].target)) links.add(id);
    return { actors: actors2, links, time: view.time, folded: view.actors.size - actors2.size, cut: asked3.length - actors2.size };
  }

  // graph/page/js/picture/colours.js
  var GROUNDS = {
    light: {
      ground: "#fdfdfc",
      ink: "#18212c",
      caption: "#566374",
      strip: "#f3f5f7",
      line: "#d9dee4",
      accent: "#0a5cab"
    },
    dark: { ground: "#11151b", ink: "#e7ebf1", caption: "#9fabba", strip: "#171d25", line: "#303945", accent: "#7ab8ff" }
  };
  var parts = (hex) => [1, 3, 5].map((at4) => parseInt(hex.slice(at4, at4 + 2), 16));
  var hexOf = (rgb) => `#${rgb.map((part2) => Math.round(part2).toString(16).padStart(2, "0")).join("")}`;
  function luminance(hex) {
    const [r, g, b] = parts(hex).map((part2) => {
      const share2 = part2 / 255;
      return share2 <= 0.04045 ? share2 / 12.92 : ((share2 + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
  function contrast(one, other) {
    const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  }
  function mix(one, other, share2) {
    const to = parts(other);
    return hexOf(parts(one).map((part2, at4) => part2 + (to[at4] - part2) * share2));
  }
  function visible(colour, ground3, least3 = 4.6) {
    const towards = luminance(ground3) < 0.2 ? "#ffffff" : "#000000";
    for (let share2 = 0; share2 < 1; share2 += 0.06) {
      const mixed = mix(colour, towards, share2);
      if (contrast(mixed, ground3) >= least3) return mixed;
    }
    return towards;
  }
  function quiet(colour, ground3, share2, least3 = 3.05) {
    for (let left = share2; left < 1; left += 0.04) {
      const mixed = mix(ground3, colour, left);
      if (contrast(mixed, ground3) >= least3) return mixed;
    }
    return colour;
  }

  // graph/page/js/picture/flow/layers.js
  function blocksOf({ ribbons }, boxes) {
    const inside2 = new Map(boxes.map((box2) => [box2.id, box2]));
    const beside3 = /* @__PURE__ */ new Map();
    const rank = new Map(boxes.map(({ id }) => [id, 0]));
    for (const { from, to, main, kinds: kinds2, back: back2 } of ribbons) {
      const [a, b] = [inside2.get(from), inside2.get(to)];
      const oneWay = main && kinds2.length && !back2.length ? 1 : 0;
      if (a && b) {
        gather(beside3, from, to);
        gather(beside3, to, from);
        rank.set(from, held(rank, from) + oneWay);
        rank.set(to, held(rank, to) - oneWay);
      }
    }
    const found = [];
    const seen2 = /* @__PURE__ */ new Set();
    const byRank = [...boxes].sort((a, b) => held(rank, b.id) - held(rank, a.id) || compare(a.id, b.id));
    for (const start2 of byRank) {
      const waiting2 = [start2.id];
      for (let id = waiting2.shift(); id !== void 0; id = waiting2.shift()) {
        if (seen2.has(id)) continue;
        seen2.add(id);
        found.push(held(inside2, id));
        const next = (beside3.get(id) ?? []).filter((each2) => !seen2.has(each2));
        next.sort((a, b) => (beside3.get(a)?.length ?? 0) - (beside3.get(b)?.length ?? 0) || compare(a, b));
        waiting2.push(...next);
      }
    }
    found.sort((a, b) => Math.sign(held(rank, b.id)) - Math.sign(held(rank, a.id)));
    const blocks = /* @__PURE__ */ new Map();
    for (const box2 of found) gather(blocks, box2.frame ?? box2.id, box2);
    return [...blocks.values()];
  }
  var compare = (a, b) => a < b ? -1 : 1;
  function of3(model, narrow, parts3) {
    const used = [...new Set(model.boxes.map(({ column: column2 }) => column2))].sort((a, b) => a - b);
    const layerOf2 = /* @__PURE__ */ new Map();
    if (narrow && used.length > 1) {
      const columns2 = [used.slice(0, used.length >> 1), used.slice(used.length >> 1)];
      for (const { id, column: column2 } of model.boxes) layerOf2.set(id, columns2[0].includes(column2) ? 0 : 1);
      return { layerOf: layerOf2, columns: columns2 };
    }
    const columns = [];
    for (const column2 of used) {
      const boxes = model.boxes.filter((box2) => box2.column === column2);
      const count4 = parts3.get(column2) ?? 1;
      const share2 = boxes.length / count4;
      let placed = 0;
      for (const block of count4 > 1 ? blocksOf(model, boxes) : [boxes]) {
        const part2 = Math.min(count4 - 1, Math.floor((placed + block.length / 2) / share2));
        for (const { id } of block) layerOf2.set(id, columns.length + (count4 > 1 ? part2 : 0));
        placed += block.length;
      }
      for (let part2 = 0; part2 < count4; part2 += 1) columns.push([column2]);
    }
    return { layerOf: layerOf2, columns };
  }

  // graph/page/js/picture/flow/text.js
  var HIDDEN2 = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
  var JOINERS = "‌‍";
  var MOST_LINES = 3;
  var WHOLE = 1.3;
  var graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
  var plain = (text7) => text7.slice(0, 400).replace(HIDDEN2, (char) => JOINERS.includes(char) ? char : " ").replace(/\s+/g, " ").trim() || "…";
  function cut(text7, width, measure) {
    const clean = plain(text7);
    if (measure(clean) <= width) return clean;
    const letters = [...clean];
    let [least3, most] = [0, letters.length];
    while (least3 + 1 < most) {
      const middle = least3 + most >> 1;
      if (measure(`${letters.slice(0, middle).join("")}…`) <= width) least3 = middle;
      else most = middle;
    }
    return `${letters.slice(0, least3).join("").trimEnd()}…`;
  }
  var wasCut = (lines2, text7) => Boolean(lines2.at(-1)?.endsWith("…")) && !plain(text7).endsWith("…");
  function pieces(word, width, measure) {
    if (measure(word) <= WHOLE * width) return [word];
    const parts3 = word.split(/(?<=[-\u2010-\u2015/])/u);
    if (parts3.length > 1) return parts3.flatMap((part2) => pieces(part2, width, measure));
    const made3 = [];
    for (const { segment } of graphemes.segment(word)) {
      const last3 = made3.at(-1);
      if (last3 && measure(last3 + segment) <= width) made3[made3.length - 1] = last3 + segment;
      else made3.push(segment);
    }
    return made3;
  }
  function wrap(text7, width, measure, most = MOST_LINES) {
    const lines2 = [];
    for (const word of plain(text7).split(" "))
      pieces(word, width, measure).forEach((piece, at4) => {
        const longer = lines2.length ? `${lines2.at(-1)}${at4 ? "" : " "}${piece}` : piece;
        if (lines2.length && measure(longer) <= width) lines2[lines2.length - 1] = longer;
        else lines2.push(piece);
      });
    if (lines2.length <= most) return lines2;
    return [...lines2.slice(0, most - 1), cut(lines2.slice(most - 1).join(" "), width, measure)];
  }

  // graph/page/js/picture/flow/nodes.js
  var MOST_LINES2 = 7;
  var chipHeight = (lines2, look) => look.chip + (lines2 - 1) * (look.small + 3);
  function nodeOf(box2, layer, look, measure) {
    const lines2 = wrap(box2.label, look.wrap, (text7) => measure(text7, look.name, 650), MOST_LINES2);
    const sub = look.subs ? box2.sub : box2.ended;
    const subs = sub ? wrap(sub, look.wrap, (text7) => measure(text7, look.sub, 400)) : [];
    const chips = box2.chips.map((chip) => ({
      ...chip,
      lines: wrap(chip.label, look.wrap, (text7) => measure(text7, look.small, 400))
    }));
    const inner = lines2.length * look.line + subs.length * (look.sub + 4) + (chips.length ? 4 : 0) + chips.reduce((sum, { lines: own2 }) => sum + chipHeight(own2.length, look) + look.chipGap, 0);
    const widest = Math.max(
      ...lines2.map((text7) => measure(text7, look.name, 650)),
      ...subs.map((text7) => measure(text7, look.sub, 400)),
      ...chips.flatMap((chip) => chip.lines.map((text7) => measure(text7, look.small, 400) + 20))
    );
    return {
      id: box2.id,
      box: box2,
      chips,
      ribbon: null,
      layer,
      column: box2.column,
      lines: lines2,
      subs,
      inner,
      group: box2.frame,
      head: box2.head,
      width: widest + 2 * look.pad + 6,
      height: Math.max(look.box, inner + 2 * look.pad),
      x: 0,
      y: 0,
      left: [],
      right: []
    };
  }
  var widthOf = ({ main, kinds: kinds2, denied }, look) => main && !denied ? look.base + look.each * Math.min(8, kinds2.length) : look.thin;
  function of4(model, look, narrow, measure, parts3) {
    const { layerOf: layerOf2, columns } = of3(model, narrow, parts3);
    const layers = columns.map(() => []);
    const nodes = /* @__PURE__ */ new Map();
    for (const box2 of model.boxes) {
      const node = nodeOf(box2, held(layerOf2, box2.id), look, measure);
      nodes.set(box2.id, node);
      layers[node.layer].push(node);
    }
    const routes = model.ribbons.map((ribbon2, index3) => routeOf(ribbon2, index3, nodes, layers, look));
    for (const route3 of routes) addPorts(route3, look);
    for (const node of nodes.values())
      for (const side of [node.left, node.right]) {
        const need = side.reduce((sum, port) => sum + port.need + look.portGap, 8 - look.portGap);
        node.height = Math.max(node.height, need);
      }
    const cut2 = [...nodes.values()].some(({ lines: lines2, box: box2 }) => wasCut(lines2, box2.label));
    return { layers, columns, nodes, routes, cut: cut2 };
  }
  function routeOf(ribbon2, index3, nodes, layers, look) {
    const [a, b] = [held(nodes, ribbon2.from), held(nodes, ribbon2.to)];
    const width = widthOf(ribbon2, look);
    const forward = a.layer <= b.layer;
    const [first3, last3] = forward ? [a, b] : [b, a];
    const route3 = {
      ribbon: ribbon2,
      index: index3,
      width,
      forward,
      same: a.layer === b.layer,
      chain: [first3],
      lane: 0,
      weight: ribbon2.main ? 3 : 1
    };
    for (let layer = first3.layer + 1; layer < last3.layer; layer += 1) {
      const lane2 = {
        id: `${ribbon2.id} ${layer}`,
        box: null,
        ribbon: ribbon2,
        layer,
        column: -1,
        height: width,
        width: 0,
        group: null,
        head: false,
        x: 0,
        y: 0,
        left: [],
        right: []
      };
      layers[layer].push(lane2);
      route3.chain.push(lane2);
    }
    route3.chain.push(last3);
    return route3;
  }
  function addPorts(route3, look) {
    const { ribbon: ribbon2, chain: chain3, forward, same: same3, width } = route3;
    const [first3, last3] = [chain3[0], last(chain3)];
    const strips = forward ? [ribbon2.back.length, ribbon2.kinds.length] : [ribbon2.kinds.length, ribbon2.back.length];
    const need = (strip) => ribbon2.main ? Math.max(width, strip ? look.strip + look.tileGap : 0) : 2;
    first3.right.push({ route: route3, end: 0, need: need(strips[0]), y: 0 });
    (same3 ? last3.right : last3.left).push({ route: route3, end: 1, need: need(strips[1]), y: 0 });
  }

  // graph/page/js/picture/flow/shapes.js
  var SMALLEST = 11;
  var unreadable = (size2, scale2) => size2 * scale2 < SMALLEST - 0.05;
  var near = (value) => Math.round(value * 100) / 100;
  function rounded({ x, y, width, height }, r) {
    const radius = Math.min(r, width / 2, height / 2);
    const [left, top, right, bottom] = [x, y, x + width, y + height].map(near);
    const [a, b, c, d] = [x + radius, x + width - radius, y + radius, y + height - radius].map(near);
    return [
      `M${a} ${top}L${b} ${top}Q${right} ${top} ${right} ${c}L${right} ${d}`,
      `Q${right} ${bottom} ${b} ${bottom}L${a} ${bottom}Q${left} ${bottom} ${left} ${d}L${left} ${c}`,
      `Q${left} ${top} ${a} ${top}z`
    ].join("");
  }

  // graph/page/js/picture/flow/tones.js
  var TONES = { patron: "#1f5fa8", between: "#b8560c", partner: "#64748b", opponent: "#b5304f", plain: "#7a828e" };
  var FAMILY_TONES = { support: "#5c8cc4", structure: "#6b7686", alignment: "#2f8a5b", hostility: "#cf5f7d" };
  function box(tone, colours) {
    const edge2 = visible(TONES[tone] ?? TONES.plain, colours.ground, 3.6);
    return { edge: edge2, fill: mix(colours.ground, edge2, tone === "partner" || tone === "plain" ? 0.03 : 0.1) };
  }
  var FROM_PATRONS = "#2f5f99";
  function ribbon(family, colours, tone) {
    const own2 = family === "support" && tone === "patron" ? FROM_PATRONS : FAMILY_TONES[family];
    return quiet(visible(own2, colours.strip, 3.4), colours.strip, 0.86, 3.2);
  }
  var tile = (colour) => visible(colour, "#ffffff", 4.6);

  // graph/page/js/picture/flow/paint_boxes.js
  var DIM = 0.35;
  var DIM_TEXT = 0.45;
  var BLOCK = 0.5;
  var TALL = 1.15;
  function chipAreas(node, look) {
    let y = node.y + (node.height - node.inner) / 2 + node.lines.length * look.line + node.subs.length * (look.sub + 4) + 4;
    return node.chips.map((chip) => {
      const height = chipHeight(chip.lines.length, look);
      const area = { x: node.x + 9, y, width: node.width - 18, height };
      y += height + look.chipGap;
      return { id: chip.id, chip, area };
    });
  }
  var chipsAt = (node, look, scale2) => unreadable(look.sub, scale2) ? [] : chipAreas(node, look);
  function fromAfar(node, { scale: scale2, measure }) {
    const size2 = SMALLEST / scale2;
    const [width, most] = [node.width - 6 / scale2, Math.floor((node.height - 2 / scale2) / (size2 * TALL))];
    const wide = (text7) => measure(text7, size2, 650);
    if (most < 1) return { lines: [], size: size2 };
    const lines2 = wrap(node.box.label, width, wide, most);
    const whole2 = lines2.every((line3) => wide(line3) <= width) && !wasCut(lines2, node.box.label);
    return { lines: whole2 ? lines2 : [], size: size2 };
  }
  function boxShapes(node, how) {
    const { graph: graph8, layout, colours, focus, pinned, selected, scale: scale2 } = how;
    const { look } = layout;
    const { tone } = graph8.columns.columns[node.column];
    const { edge: edge2, fill: fill5 } = box(tone, colours);
    const lit = focus ? focus.boxes.has(node.id) : null;
    const alpha = lit === false && !selected.has(node.id) ? DIM : 1;
    const chosen2 = focus?.chosen === node.id;
    const block = unreadable(look.sub, scale2) && fromAfar(node, how).lines.length === 0;
    const shapes2 = [];
    if (node.box.members.length)
      shapes2.push({
        type: "path",
        d: rounded({ ...node, x: node.x + 4, y: node.y + 4 }, 9),
        fill: colours.ground,
        stroke: edge2,
        width: 1,
        alpha
      });
    if (selected.has(node.id))
      shapes2.push({
        type: "path",
        d: rounded({ x: node.x - 4, y: node.y - 4, width: node.width + 8, height: node.height + 8 }, 12),
        stroke: colours.accent,
        width: 2.4,
        alpha: 1
      });
    shapes2.push({ type: "path", d: rounded(node, 9), fill: colours.ground, alpha: 1 });
    shapes2.push({
      type: "path",
      d: rounded(node, 9),
      fill: block ? mix(colours.ground, edge2, BLOCK) : fill5,
      stroke: chosen2 ? colours.accent : edge2,
      width: chosen2 ? 3 : lit ? 2.2 : 1.4,
      dash: node.box.ended ? [5, 4] : null,
      alpha
    });
    if (Object.hasOwn(pinned, node.id)) {
      const [x, y] = [node.x + node.width - 8, node.y + 8];
      shapes2.push({ type: "path", d: rounded({ x: x - 3, y: y - 3, width: 6, height: 6 }, 3), fill: colours.ink, alpha });
    }
    for (const { id, area } of chipsAt(node, look, scale2)) {
      const own2 = focus?.chosen === id || selected.has(id);
      shapes2.push({
        type: "path",
        d: rounded(area, 5),
        fill: colours.ground,
        stroke: own2 ? colours.accent : edge2,
        width: own2 ? 2.4 : 0.8,
        dash: id.startsWith("more:") ? [3, 2] : null,
        alpha,
        ...id.startsWith("more:") ? {} : { node: id }
      });
    }
    return shapes2;
  }
  function boxTexts(node, how) {
    const {
      layout: { look },
      colours,
      focus,
      selected,
      scale: scale2
    } = how;
    const alpha = focus && !focus.boxes.has(node.id) && !selected.has(node.id) ? DIM_TEXT : 1;
    const x = node.x + node.width / 2;
    const made3 = [];
    const rows3 = (lines2, top2, { size: size2, weight, high, fill: fill5, id = node.id }) => lines2.forEach((text7, at4) => {
      const y = top2 + (at4 + 0.5) * high + size2 * 0.35;
      made3.push({ type: "text", text: text7, x, y, size: size2, weight, fill: fill5, anchor: "middle", alpha, node: id });
    });
    if (unreadable(look.sub, scale2)) {
      const { lines: lines2, size: size2 } = fromAfar(node, how);
      const high = size2 * TALL;
      const top2 = node.y + (node.height - lines2.length * high) / 2;
      rows3(lines2, top2, { size: size2, weight: 650, high, fill: colours.ink });
      return made3;
    }
    const top = node.y + (node.height - node.inner) / 2;
    rows3(node.lines, top, { size: look.name, weight: 650, high: look.line, fill: colours.ink });
    const under = top + node.lines.length * look.line;
    rows3(node.subs, under, { size: look.sub, weight: 400, high: look.sub + 4, fill: colours.caption });
    for (const { id, area, chip } of chipAreas(node, look)) {
      const high = look.small + 3;
      const first3 = area.y + (area.height - chip.lines.length * high) / 2;
      const style = { size: look.small, weight: 400, high, fill: colours.ink };
      rows3(chip.lines, first3, { ...style, id: id.startsWith("more:") ? node.id : id });
    }
    return made3;
  }

  // graph/page/js/picture/flow/hit.js
  var inside = (area, { x, y }) => x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height;
  function areaOf({ nodes, boxOf, look }, id) {
    const own2 = boxOf.get(id);
    const node = own2 && nodes.get(own2);
    if (!node || node.id === id) return node || null;
    return chipAreas(node, look).find((chip) => chip.id === id)?.area ?? node;
  }
  var actors = (layout, ids3) => [...ids3].flatMap((id) => {
    const area = areaOf(layout, id);
    return area ? [[id, { area, own: layout.nodes.has(id) }]] : [];
  });
  function around2(layout, ids3) {
    const areas = (ids3 ?? []).map((id) => areaOf(layout, id)).filter(there);
    if (!areas.length) return { left: 0, right: layout.width, top: 0, bottom: layout.height };
    return {
      left: Math.min(...areas.map(({ x }) => x)),
      right: Math.max(...areas.map(({ x, width }) => x + width)),
      top: Math.min(...areas.map(({ y }) => y)),
      bottom: Math.max(...areas.map(({ y, height }) => y + height))
    };
  }
  function distance(points, { x, y }) {
    let nearest = Infinity;
    for (let step = 1; step < points.length; step += 1) {
      const [[ax, ay], [bx, by]] = [points[step - 1], points[step]];
      const square = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
      const t = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square));
      nearest = Math.min(nearest, Math.hypot(ax + t * (bx - ax) - x, ay + t * (by - ay) - y));
    }
    return nearest;
  }
  function at(layout, spot, reach) {
    for (const node of layout.nodes.values()) {
      if (!inside(node, spot)) continue;
      const chip = chipAreas(node, layout.look).find(({ area }) => inside(area, spot))?.chip;
      if (chip?.more.length) return { type: "more", id: node.id, ids: chip.more };
      if (chip && !chip.id.startsWith("more:")) return { type: "actor", id: chip.id };
      if (node.box.members.length)
        return { type: "stack", key: node.id.slice("stack:".length), id: node.id, ids: node.box.members };
      return { type: "actor", id: node.id };
    }
    let best2 = { far: Infinity, ribbon: null };
    for (const { ribbon: ribbon2, points, width } of layout.ribbons) {
      const far = Math.max(0, distance(points, spot) - width / 2);
      if (far < reach && far < best2.far - (ribbon2.main ? 0 : 1)) best2 = { far, ribbon: ribbon2 };
    }
    return best2.ribbon && { type: "strand", links: best2.ribbon.links, id: best2.ribbon.id };
  }
  function litOf(layout, what) {
    const own2 = what.type === "strand" ? null : layout.boxOf.get(what.id) ?? what.id;
    const ribbons = layout.ribbons.map(({ ribbon: ribbon2 }) => ribbon2).filter((ribbon2) => own2 ? ribbon2.from === own2 || ribbon2.to === own2 : ribbon2.id === what.id);
    const boxes = [...own2 ? [own2] : [], ...ribbons.flatMap(({ from, to }) => [from, to])];
    return { actors: [], links: [], boxes, ribbons: ribbons.map(({ id }) => id), key: own2 ?? what.id };
  }
  function focusOf(layout, lit) {
    if (!lit) return null;
    if (lit.boxes) return { boxes: new Set(lit.boxes), ribbons: new Set(lit.ribbons), chosen: null };
    const links = new Set(lit.links);
    const ribbons = layout.ribbons.filter(({ ribbon: ribbon2 }) => ribbon2.links.some((id) => links.has(id)));
    const boxes = new Set(lit.actors.map((id) => layout.boxOf.get(id)).filter(there));
    return { boxes, ribbons: new Set(ribbons.map(({ ribbon: ribbon2 }) => ribbon2.id)), chosen: lit.chosen ?? null };
  }
  function busiest({ nodes }) {
    let [most, y] = [-1, 0];
    for (const node of nodes.values()) {
      const ribbons = node.left.length + node.right.length;
      if (ribbons > most) [most, y] = [ribbons, node.y + node.height / 2];
    }
    return y;
  }
  function beside(layout, id, dx, dy) {
    const actual = [...layout.nodes.values()].filter(({ box: box2 }) => !box2.members.length);
    const from = id === null ? null : areaOf(layout, id);
    const ribbons = ({ left, right }) => left.length + right.length;
    if (!from) {
      const most = Math.max(...actual.map(ribbons));
      return actual.find((node) => ribbons(node) === most)?.id ?? null;
    }
    const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
    let best2 = { cost: Infinity, id: null };
    for (const node of actual) {
      const [far, down] = [node.x + node.width / 2 - x, node.y + node.height / 2 - y];
      const ahead = far * dx + down * dy;
      const aside = Math.abs(down * dx) + Math.abs(far * dy);
      if (node.id !== id && ahead > 1 && ahead + 2 * aside < best2.cost) best2 = { cost: ahead + 2 * aside, id: node.id };
    }
    return best2.id;
  }
  function textArea({ text: text7, x, y, size: size2, weight, anchor }, measure) {
    const width = measure(text7, size2, weight);
    const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
    return { x: left, y: y - size2 * 0.8, width, height: size2 };
  }
  function picture(layout, texts5, shapes2, place, scale2, measure) {
    const placed = ({ x, y, width, height }) => {
      const [left, top] = place([x, y]);
      return { x: left, y: top, width: width * scale2, height: height * scale2 };
    };
    const textOf = (shape3) => ({
      text: shape3.text,
      ...placed(textArea(shape3, measure)),
      size: shape3.size * scale2
    });
    const boxes = [...layout.nodes.values()].flatMap((node) => [
      { id: node.id, ...placed(node) },
      ...chipsAt(node, layout.look, scale2).map(({ id, area }) => ({ id, ...placed(area) }))
    ]);
    return {
      boxes,
      texts: [...texts5, ...shapes2.filter((shape3) => shape3.type === "text")].map(textOf),
      ribbons: layout.ribbons.map(({ ribbon: ribbon2, points }) => ({
        from: ribbon2.from,
        to: ribbon2.to,
        family: ribbon2.family,
        links: ribbon2.links,
        points: points.map(place)
      }))
    };
  }

  // graph/page/js/picture/camera.js
  var MARGIN = 26;
  var BESIDE = 14;
  var MOVE = { duration: 180, easingFunction: "easeOutQuad" };
  var still = window.matchMedia("(prefers-reduced-motion: reduce)");
  function covered() {
    const [panel, canvas2] = [document.getElementById("panel"), document.getElementById("canvas")];
    if (!panel?.offsetParent || !canvas2 || getComputedStyle(panel).position !== "absolute") return [0, 0];
    const [over, under] = [panel.getBoundingClientRect(), canvas2.getBoundingClientRect()];
    const beside3 = over.left > under.left + 1;
    return beside3 ? [Math.max(0, under.right - over.left), 0] : [0, Math.max(0, under.bottom - over.top)];
  }
  function create2(container, network, drawn2) {
    const camera = { touched: false, usual: 1, corner: { x: 0, y: 0, scale: 1 }, hold, moveTo, fit, zoom, bring, keep };
    function hold() {
      camera.corner = { ...network.DOMtoCanvas({ x: 0, y: 0 }), scale: network.getScale() };
    }
    function moveTo(x, y, scale2, smoothly = false) {
      const [width, height] = [container.clientWidth, container.clientHeight];
      const animation = smoothly && !still.matches && MOVE;
      network.moveTo({ position: { x: x + width / scale2 / 2, y: y + height / scale2 / 2 }, scale: scale2, animation });
      camera.corner = { x, y, scale: scale2 };
    }
    function fit(ids3 = null, whole2 = false) {
      const layout = drawn2();
      if (!container.clientWidth || !container.clientHeight || !layout) return;
      const [beside3, below] = whole2 ? covered() : [0, 0];
      const [width, height] = [container.clientWidth - beside3, container.clientHeight - below];
      const { left, right, top, bottom } = around2(layout, ids3);
      const margin = ids3 ? MARGIN : 0;
      const all2 = Math.min(camera.usual, (width - margin) / (right - left), (height - margin) / (bottom - top));
      const scale2 = whole2 ? Math.max(0.05, all2) : Math.max(all2, Math.min(1, camera.usual));
      const x = right - left < width / scale2 ? (left + right) / 2 - width / scale2 / 2 : left;
      const tall = bottom - top - height / scale2;
      const middle = ids3 || tall <= 0 ? 0 : busiest(layout) - height / scale2 / 2;
      const y = tall <= 0 ? top + tall / 2 : Math.max(top, Math.min(top + tall, middle));
      moveTo(x, y, scale2);
    }
    function zoom(factor) {
      camera.touched = true;
      const scale2 = Math.min(4, Math.max(0.05, network.getScale() * factor));
      network.moveTo({ scale: scale2, animation: still.matches ? false : MOVE });
      if (still.matches) hold();
    }
    function bring(area) {
      const { x, y, scale: scale2 } = camera.corner;
      const [beside3, below] = covered();
      const [width, height] = [container.clientWidth - beside3, container.clientHeight - below];
      const step = (from, size2, room) => {
        const [start2, end] = [from * scale2, (from + size2) * scale2];
        if (start2 < BESIDE || size2 * scale2 > room - 2 * BESIDE) return Math.min(0, start2 - BESIDE);
        return Math.max(0, end - (room - BESIDE));
      };
      const [dx, dy] = [step(area.x - x, area.width, width), step(area.y - y, area.height, height)];
      if (Math.abs(dx) > 0.5 || Math.abs(dy) > 0.5) moveTo(x + dx / scale2, y + dy / scale2, scale2, true);
    }
    function keep(before2, after3) {
      const layout = drawn2();
      if (!layout) return;
      const { x, y, scale: scale2 } = camera.corner;
      const fits = layout.width * camera.usual <= container.clientWidth + 1;
      if (!camera.touched && fits && layout.height * camera.usual <= container.clientHeight + 1) fit();
      else if (before2 && after3) {
        const now2 = camera.touched ? scale2 : Math.max(1, Math.min(scale2, camera.usual));
        const [left, top] = [(before2.x - x) * scale2, (before2.y - y) * scale2];
        moveTo(after3.x - left / now2, after3.y - top / now2, now2);
      } else if (!camera.touched) fit();
    }
    return camera;
  }

  // graph/page/js/picture/flow/across.js
  var TILES = { letters: (kinds2) => kinds2, count: () => 1, none: () => 0 };
  function lanesOf(arcs, look) {
    const middle = (node) => node.y + node.height / 2;
    const span4 = ({ chain: [a, b] }) => [Math.min(middle(a), middle(b)), Math.max(middle(a), middle(b))];
    const length = (route3) => span4(route3)[1] - span4(route3)[0];
    const sorted3 = [...arcs].sort((a, b) => length(a) - length(b) || a.index - b.index);
    const lanes = [];
    const room = look.strip + look.box / 2;
    for (const route3 of sorted3) {
      const [first3, last3] = span4(route3);
      const trunk = trunkOf(route3, look);
      let lane2 = lanes.findIndex(
        (taken2) => taken2.every(
          (other) => trunk && other.trunk === trunk || other.last + room < first3 || other.first - room > last3
        )
      );
      if (lane2 < 0) lane2 = lanes.push([]) - 1;
      lanes[lane2].push({ first: first3, last: last3, trunk });
      route3.lane = lane2;
    }
    return lanes.length;
  }
  function trunkOf({ ribbon: ribbon2, chain: [a, b] }, { tiles: tiles2 }) {
    if (tiles2 === "letters" || ribbon2.main && tiles2 === "count") return null;
    return `${ribbon2.family} ${ribbon2.main ? ribbon2.from : a.column > b.column ? a.id : b.id}`;
  }
  var slotsOf = (routes, order) => {
    const kinds2 = new Set(routes.flatMap(({ ribbon: ribbon2 }) => ribbon2.kinds));
    return order.filter((id) => kinds2.has(id));
  };
  function measured({ layers, routes }, look, order, lanesFor) {
    const own2 = layers.map((layer) => Math.max(look.box, ...layer.filter(({ box: box2 }) => box2).map((node) => node.width)));
    const edge2 = layers.map((layer) => layer.some((node) => node.group) ? look.frame : 0);
    const mark = look.arrow + look.mark;
    const gaps = layers.map((_, layer) => {
      const near5 = routes.filter(({ chain: chain3 }) => chain3[0].layer <= layer && last(chain3).layer > layer);
      const arcs = routes.filter(({ same: same3, chain: chain3 }) => same3 && chain3[0].layer === layer);
      const packed = (kinds2) => kinds2.length ? TILES[look.tiles](kinds2.length) * look.slot + mark : 0;
      const back2 = near5.filter(({ chain: chain3 }) => chain3[0].layer === layer);
      const left = [
        ...back2.map(({ ribbon: ribbon2, forward }) => ribbon2.main ? packed(forward ? ribbon2.back : ribbon2.kinds) : 0),
        ...arcs.flatMap(({ ribbon: ribbon2 }) => ribbon2.main ? [packed(ribbon2.kinds), packed(ribbon2.back)] : [])
      ];
      const arriving = near5.filter(({ chain: chain3, ribbon: ribbon2 }) => last(chain3).layer === layer + 1 && ribbon2.main);
      const slots = slotsOf(
        arriving.filter(({ forward }) => forward),
        order
      );
      const right = Math.max(
        look.packed ? 0 : packed(slots),
        0,
        ...arriving.map(({ ribbon: ribbon2, forward }) => packed(forward ? ribbon2.kinds : ribbon2.back))
      );
      const lanes = lanesFor(arcs, look);
      return {
        left: Math.max(0, ...left),
        right,
        slots,
        arcRoom: lanes ? look.bend + 3 + lanes * look.lane : 0,
        load: near5.length
      };
    });
    const loads = gaps.slice(0, -1).map(({ load }) => 1 + 0.06 * load);
    const fixed = 2 * look.margin + own2.reduce((sum, each2, at4) => sum + each2 + 2 * edge2[at4], 0) + gaps.reduce((sum, gap) => sum + gap.left + gap.right + gap.arcRoom, 0);
    return { own: own2, edge: edge2, gaps, fixed, loads };
  }
  function least(net, look, order) {
    const { fixed, loads } = measured(net, look, order, (arcs) => Math.min(1, arcs.length));
    return fixed + look.shortest * loads.length;
  }
  function of5(net, look, width, order) {
    const { own: own2, edge: edge2, gaps, fixed, loads } = measured(net, look, order, lanesOf);
    const room = Math.max(look.shortest * loads.length, width - fixed);
    const all2 = loads.reduce((sum, each2) => sum + each2, 0) || 1;
    const layersAt = [];
    const zones = [];
    let x = look.margin;
    own2.forEach((wide, at4) => {
      x += edge2[at4];
      layersAt.push(x);
      x += wide + edge2[at4];
      const arcs = x + gaps[at4].left;
      x += gaps[at4].left + gaps[at4].arcRoom;
      const from = x;
      x += (loads[at4] ?? 0) / all2 * room;
      zones.push({ arcs, from, to: x, slots: gaps[at4].slots });
      x += gaps[at4].right;
    });
    return { layers: layersAt, widths: own2, edges: edge2, zones, width: Math.max(width, fixed + room) };
  }

  // graph/page/js/picture/flow/heights.js
  var ROUNDS = 60;
  var PULL = 0.4;
  var STRAIGHT = 6;
  var LANED = 1.5;
  var LOOSE = 0.85;
  var MOST_LOOSE = 2.5;
  function gapOf(above2, below, look) {
    const between4 = above2.box && below.box ? look.boxGap : look.laneGap + (above2.box || below.box ? 3 : 0);
    if (above2.group && above2.group === below.group) return look.framed;
    const columns = above2.column >= 0 && below.column >= 0 && above2.column !== below.column ? look.top : 0;
    return between4 + columns + (above2.group ? look.frame : 0) + (below.group ? look.frame : 0);
  }
  var needed = (layer, look) => layer.reduce((sum, node, at4) => sum + node.height + (at4 ? gapOf(layer[at4 - 1], node, look) : 0), 0) + (layer[0]?.group ? look.frame : 0) + (layer.at(-1)?.group ? look.frame : 0);
  function loosened(layer, look, room) {
    const lanes = layer.filter(({ box: box2 }) => !box2).length;
    const spare = LOOSE * room - needed(layer, look);
    const more = Math.max(0, Math.min((MOST_LOOSE - 1) * look.laneGap, spare / Math.max(1, lanes)));
    return { ...look, laneGap: look.laneGap + more };
  }
  function settle(layers, touching, tight, height) {
    const [top, bottom] = [tight.top, height - tight.bottom];
    const plans = layers.map((layer) => {
      const look = loosened(layer, tight, bottom - top);
      let offset = layer[0]?.group ? look.frame : 0;
      const offsets = layer.map((node, at4) => {
        if (at4) offset += layer[at4 - 1].height + gapOf(layer[at4 - 1], node, look);
        return offset;
      });
      const need = needed(layer, look);
      const spare = Math.max(0, bottom - top - need);
      layer.forEach((node, at4) => {
        node.y = top + offsets[at4] + spare * (at4 + 1) / (layer.length + 1);
      });
      return { layer, offsets, most: Math.max(top, bottom - need) };
    });
    const middle = (top + bottom) / 2;
    for (let round = 0; round < ROUNDS; round += 1)
      for (const { layer, offsets, most } of round % 2 ? [...plans].reverse() : plans) {
        const wanted = layer.map((node) => {
          let [sum, weight] = [PULL * middle, PULL];
          for (const edge2 of touching.get(node) ?? []) {
            if (edge2.same) continue;
            const other = edge2.a === node ? edge2.b : edge2.a;
            const pull = edge2.weight * (node.box || other.box ? 1 : STRAIGHT) * (node.box && other.box ? 1 : LANED);
            sum += pull * (other.y + other.height / 2);
            weight += pull;
          }
          return { at: sum / weight - node.height / 2, weight: node.box ? weight : 0.7 * weight };
        });
        const pooled = monotone(wanted.map(({ at: at4, weight }, index3) => ({ at: at4 - offsets[index3], weight })));
        layer.forEach((node, index3) => {
          node.y = Math.max(top, Math.min(most, pooled[index3])) + offsets[index3];
        });
      }
  }
  function monotone(wanted) {
    const pools = [];
    for (const { at: at4, weight } of wanted) {
      let pool = { sum: at4 * weight, weight, count: 1 };
      for (let last3 = pools.at(-1); last3 && last3.sum / last3.weight > pool.sum / pool.weight; last3 = pools.at(-1)) {
        pools.pop();
        pool = { sum: pool.sum + last3.sum, weight: pool.weight + last3.weight, count: pool.count + last3.count };
      }
      pools.push(pool);
    }
    return pools.flatMap(({ sum, weight, count: count4 }) => Array(count4).fill(sum / weight));
  }

  // graph/page/js/picture/flow/look.js
  var ROOMY = {
    margin: 16,
    top: 52,
    bottom: 14,
    boxGap: 14,
    laneGap: 8,
    portGap: 4,
    box: 44,
    pad: 9,
    chip: 23,
    chipGap: 5,
    frame: 8,
    framed: 8,
    name: 14,
    line: 18,
    sub: 11,
    small: 12,
    wrap: 176,
    slot: 12,
    strip: 14,
    tileGap: 2,
    arrow: 9,
    mark: 8,
    bend: 10,
    shortest: 44,
    lane: 9,
    thin: 1.4,
    base: 2.4,
    each: 1.5,
    tiles: "letters",
    packed: false,
    subs: true
  };
  var AIRY = { ...ROOMY, boxGap: 22, laneGap: 13, portGap: 7, framed: 11, lane: 13, wrap: 250 };
  var TIGHT = { ...ROOMY, top: 46, boxGap: 9, box: 38, pad: 6, laneGap: 6, portGap: 3, line: 17, wrap: 140 };
  var SLIM = { ...TIGHT, name: 13, wrap: 112, line: 16, lane: 7, margin: 8, packed: true };
  var FLAT = { ...SLIM, boxGap: 6, box: 28, pad: 4, laneGap: 4, portGap: 2, top: 44, line: 15, chip: 20, frame: 6 };
  var COUNTED = { ...FLAT, name: 12, line: 14, wrap: 112, tiles: "count", mark: 3, shortest: 36, base: 2, each: 1 };
  var DENSE = {
    ...COUNTED,
    name: 11,
    line: 13,
    small: 11,
    chip: 17,
    chipGap: 3,
    wrap: 96,
    box: 20,
    pad: 3,
    boxGap: 5,
    laneGap: 3,
    portGap: 1.5,
    bend: 6,
    lane: 5,
    thin: 1,
    base: 1.4,
    each: 0.5,
    arrow: 6,
    strip: 7,
    tileGap: 0,
    frame: 4,
    framed: 4,
    tiles: "none",
    subs: false
  };
  var WIDE = [
    [
      AIRY,
      { ...AIRY, wrap: 176 },
      { ...AIRY, wrap: 140, packed: true },
      { ...ROOMY, wrap: 250 },
      ROOMY,
      { ...ROOMY, wrap: 140, packed: true },
      { ...TIGHT, wrap: 250 },
      TIGHT,
      { ...TIGHT, wrap: 116, packed: true },
      SLIM,
      { ...SLIM, name: 12, line: 15, wrap: 96, mark: 4, shortest: 36 },
      { ...FLAT, wrap: 150 },
      { ...FLAT, boxGap: 9, laneGap: 6, wrap: 136, mark: 4, shortest: 36 },
      { ...FLAT, wrap: 136, mark: 4, shortest: 36 },
      { ...FLAT, wrap: 116, mark: 4, shortest: 36 },
      { ...FLAT, name: 12, wrap: 96, mark: 4, shortest: 36 }
    ],
    [{ ...COUNTED, wrap: 150 }, COUNTED],
    [{ ...DENSE, wrap: 150 }, DENSE]
  ];
  var NARROW_ROOMY = {
    ...ROOMY,
    margin: 5,
    top: 24,
    bottom: 5,
    boxGap: 9,
    laneGap: 4,
    portGap: 3,
    box: 34,
    pad: 4,
    chip: 18,
    chipGap: 3,
    frame: 4,
    framed: 5,
    name: 12,
    line: 14,
    small: 11,
    wrap: 88,
    slot: 14,
    strip: 13,
    tileGap: 1,
    arrow: 7,
    mark: 2,
    lane: 5,
    thin: 1.1,
    base: 1.8,
    each: 0.8,
    bend: 7,
    shortest: 40,
    tiles: "count"
  };
  var NARROW_TIGHT = {
    ...NARROW_ROOMY,
    top: 19,
    boxGap: 3,
    box: 20,
    pad: 2,
    portGap: 0.5,
    strip: 12,
    chip: 15,
    chipGap: 2,
    framed: 3,
    name: 11,
    line: 12,
    wrap: 84,
    subs: false
  };
  var NARROW_DENSE = {
    ...DENSE,
    each: 0.75,
    margin: 4,
    top: 20,
    bottom: 5,
    line: 12,
    wrap: 76,
    pad: 2,
    lane: 4,
    shortest: 34
  };
  var NARROW = [
    [
      NARROW_ROOMY,
      { ...NARROW_ROOMY, boxGap: 6, box: 30, portGap: 2, name: 11, line: 13, wrap: 80 },
      { ...NARROW_ROOMY, boxGap: 4, pad: 2, box: 22, portGap: 1, name: 11, line: 12, wrap: 80, subs: false, top: 20 },
      { ...NARROW_TIGHT, wrap: 104 },
      NARROW_TIGHT,
      { ...NARROW_DENSE, wrap: 112 },
      { ...NARROW_DENSE, wrap: 96 },
      NARROW_DENSE
    ]
  ];
  var NARROWEST = 700;

  // graph/page/js/picture/flow/order.js
  var SWEEPS = 8;
  var ROUNDS2 = 10;
  var EFFORT = 2e7;
  var SAME = 0.6;
  function edgesOf(routes) {
    const edges = [];
    for (const { chain: chain3, same: same3, weight } of routes)
      for (let at4 = 0; at4 + 1 < chain3.length; at4 += 1) edges.push({ a: chain3[at4], b: chain3[at4 + 1], weight, same: same3 });
    return edges;
  }
  function byNode(edges) {
    const found = /* @__PURE__ */ new Map();
    for (const edge2 of edges) for (const end of [edge2.a, edge2.b]) gather(found, end, edge2);
    return found;
  }
  function arrange(layers, edges) {
    const at4 = /* @__PURE__ */ new Map();
    const place = (node) => held(at4, node);
    const number5 = (layer) => layer.forEach((node, index3) => at4.set(node, index3));
    const touching = byNode(edges);
    const gaps = layers.map((_, layer) => edges.filter(({ a, same: same3 }) => !same3 && a.layer === layer));
    const arcs = layers.map((_, layer) => edges.filter(({ a, same: same3 }) => same3 && a.layer === layer));
    function crossings(list5) {
      let sum = 0;
      const tops = list5.map(({ a }) => place(a));
      const ends = list5.map(({ b }) => place(b));
      for (let i = 0; i < list5.length; i += 1)
        for (let j = i + 1; j < list5.length; j += 1)
          if ((tops[i] - tops[j]) * (ends[i] - ends[j]) < 0) sum += list5[i].weight * list5[j].weight;
      return sum;
    }
    const local = (layer) => crossings(gaps[layer]) + (layer > 0 ? crossings(gaps[layer - 1]) : 0) + arcs[layer].reduce((sum, { a, b, weight }) => sum + SAME * weight * Math.abs(place(a) - place(b)), 0);
    const total = () => gaps.reduce((sum, list5) => sum + crossings(list5), 0) + arcs.flat().reduce((sum, { a, b, weight }) => sum + SAME * weight * Math.abs(place(a) - place(b)), 0);
    function put(layer, blocks) {
      layers[layer].splice(0, Infinity, ...blocks.flat());
      number5(layers[layer]);
    }
    function barycentre(node, way2) {
      let [sum, weight] = [0, 0];
      for (const edge2 of touching.get(node) ?? []) {
        const other = edge2.a === node ? edge2.b : edge2.a;
        if (edge2.same || other.layer - node.layer !== way2) continue;
        sum += place(other) / Math.max(1, layers[other.layer].length - 1) * edge2.weight;
        weight += edge2.weight;
      }
      return weight ? sum / weight : place(node) / Math.max(1, layers[node.layer].length - 1);
    }
    layers.forEach((layer, index3) => {
      layer.sort((a, b) => a.column - b.column);
      put(index3, blocksOf2(layer));
    });
    let best2 = { cost: total(), layers: layers.map((layer) => [...layer]) };
    for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
      const way2 = sweep % 2 ? 1 : -1;
      for (let step = 0; step < layers.length; step += 1) {
        const layer = way2 < 0 ? step : layers.length - 1 - step;
        if (!layers[layer + way2]) continue;
        const blocks = blocksOf2(layers[layer]).map((block) => {
          const inside2 = block.filter((node) => !node.head).sort((a, b) => barycentre(a, way2) - barycentre(b, way2));
          const nodes = [...block.filter((node) => node.head), ...inside2];
          return { nodes, at: nodes.reduce((sum, node) => sum + barycentre(node, way2), 0) / nodes.length };
        });
        blocks.sort((a, b) => a.nodes[0].column - b.nodes[0].column || a.at - b.at);
        if (blocks.some(({ nodes }) => nodes[0].box === null)) blocks.sort((a, b) => a.at - b.at);
        put(
          layer,
          blocks.map(({ nodes }) => nodes)
        );
      }
      const cost2 = total();
      if (cost2 < best2.cost) best2 = { cost: cost2, layers: layers.map((layer) => [...layer]) };
    }
    best2.layers.forEach((layer, index3) => put(index3, [layer]));
    improve(layers, { put, local, edges: edges.length });
  }
  function copy(layers, others2) {
    layers.forEach((layer, index3) => {
      const at4 = new Map(others2[index3].map(({ id }, place) => [id, place]));
      layer.sort((a, b) => held(at4, a.id) - held(at4, b.id));
    });
  }
  function blocksOf2(layer) {
    const blocks = [];
    const framed = /* @__PURE__ */ new Map();
    for (const node of layer) {
      const block = node.group ? framed.get(node.group) : null;
      if (block) {
        if (node.head) block.unshift(node);
        else block.push(node);
        continue;
      }
      const own2 = [node];
      blocks.push(own2);
      if (node.group) framed.set(node.group, own2);
    }
    return blocks;
  }
  function improve(layers, { put, local, edges }) {
    let effort = EFFORT;
    for (let [round, again2] = [0, true]; again2 && round < ROUNDS2 && effort > 0; round += 1) {
      again2 = false;
      for (let layer = 0; layer < layers.length; layer += 1) {
        const blocks = blocksOf2(layers[layer]);
        let cost2 = local(layer);
        const attempt = (change2, undo) => {
          change2();
          put(layer, blocks);
          effort -= edges * edges;
          const changed2 = local(layer);
          if (changed2 < cost2 - 1e-9) {
            [again2, cost2] = [true, changed2];
            return true;
          }
          undo();
          put(layer, blocks);
          return false;
        };
        for (let from = 0; from < blocks.length && effort > 0; from += 1)
          for (const to of [from + 1, from + 2, from + 3]) {
            if (to >= blocks.length || !together(blocks, from, to)) continue;
            const there2 = () => blocks.splice(to, 0, ...blocks.splice(from, 1));
            const back2 = () => blocks.splice(from, 0, ...blocks.splice(to, 1));
            if (!attempt(there2, back2)) attempt(back2, there2);
          }
        for (const block of blocks)
          for (let first3 = block[0].head ? 1 : 0; first3 + 1 < block.length; first3 += 1) {
            const swap = () => block.splice(first3, 2, block[first3 + 1], block[first3]);
            attempt(swap, swap);
          }
      }
    }
  }
  function together(blocks, from, to) {
    const columns = new Set(
      blocks.slice(from, to + 1).map(([node]) => node.column).filter((column2) => column2 >= 0)
    );
    return columns.size <= 1;
  }

  // graph/page/js/picture/flow/route.js
  var STEPS = 12;
  var CLEAR = 8;
  function placePorts(node, look) {
    const middle = node.y + node.height / 2;
    function key({ route: route3, end }) {
      const other = end === 0 ? route3.chain[1] : route3.chain[route3.chain.length - 2];
      const at4 = other.y + other.height / 2;
      if (!route3.same) return at4;
      return at4 < middle ? -1e6 + route3.lane : 1e6 - route3.lane;
    }
    for (const side of [node.left, node.right]) {
      side.sort((a, b) => key(a) - key(b) || a.route.index - b.route.index);
      const need = side.reduce((sum, port) => sum + port.need + look.portGap, -look.portGap);
      let y = middle - need / 2;
      for (const port of side) {
        port.y = y + port.need / 2;
        y += port.need + look.portGap;
      }
    }
  }
  var Pen = class {
    constructor() {
      this.d = "";
      this.points = [];
    }
    /**
     * @param {number} x
     * @param {number} y
     */
    to(x, y) {
      const last3 = this.points.at(-1);
      if (last3 && Math.abs(last3[0] - x) < 0.01 && Math.abs(last3[1] - y) < 0.01) return;
      this.d += `${this.d ? "L" : "M"}${near2(x)} ${near2(y)}`;
      this.points.push([x, y]);
    }
    /**
     * A curve that begins and ends level.
     *
     * @param {number} x
     * @param {number} y
     */
    sway(x, y) {
      const [fromX, fromY] = last(this.points);
      if (Math.abs(fromY - y) < 0.5) {
        this.to(x, y);
        return;
      }
      const middle = (fromX + x) / 2;
      this.d += `C${near2(middle)} ${near2(fromY)} ${near2(middle)} ${near2(y)} ${near2(x)} ${near2(y)}`;
      for (let step = 1; step <= STEPS; step += 1) {
        const t = step / STEPS;
        const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
        this.points.push([a * fromX + (b + c) * middle + d * x, (a + b) * fromY + (c + d) * y]);
      }
    }
    /**
     * A rounded corner.
     *
     * @param {number} cx
     * @param {number} cy
     * @param {number} x
     * @param {number} y
     */
    corner(cx, cy, x, y) {
      const [fromX, fromY] = last(this.points);
      this.d += `Q${near2(cx)} ${near2(cy)} ${near2(x)} ${near2(y)}`;
      for (const t of [0.25, 0.5, 0.75, 1])
        this.points.push([
          (1 - t) ** 2 * fromX + 2 * t * (1 - t) * cx + t * t * x,
          (1 - t) ** 2 * fromY + 2 * t * (1 - t) * cy + t * t * y
        ]);
    }
  };
  var near2 = (value) => Math.round(value * 100) / 100;
  function arc({ chain: [first3, last3], lane: lane2 }, [from, to], across, look) {
    const outer = Math.max(first3.x + first3.width, last3.x + last3.width);
    const wanted = Math.max(across.zones[first3.layer].arcs, outer) + look.bend + lane2 * look.lane;
    const far = Math.max(outer + look.bend, Math.min(wanted, across.width - 2));
    const bend = Math.min(look.bend, Math.abs(to - from) / 2);
    const sign = to > from ? 1 : -1;
    const pen = new Pen();
    pen.to(first3.x + first3.width, from);
    pen.to(far - bend, from);
    pen.corner(far, from, far, from + sign * bend);
    pen.to(far, to - sign * bend);
    pen.corner(far, to, far - bend, to);
    pen.to(last3.x + last3.width, to);
    return pen;
  }
  function through({ chain: chain3 }, [from, to], across) {
    const pen = new Pen();
    const [first3, last3] = [chain3[0], last(chain3)];
    pen.to(first3.x + first3.width, from);
    for (const node of chain3.slice(1)) {
      const zone = across.zones[node.layer - 1];
      const y = node === last3 ? to : node.y + node.height / 2;
      pen.to(zone.from, last(pen.points)[1]);
      pen.sway(zone.to, y);
    }
    pen.to(last3.x, to);
    return pen;
  }
  function gapIn(layer, wanted) {
    const boxes = layer.filter(({ box: box2 }) => box2).sort((a, b) => a.y - b.y);
    const bottoms = [-Infinity, ...boxes.map(({ y, height }) => y + height)];
    const tops = [...boxes.map(({ y }) => y), Infinity];
    let best2 = wanted;
    let far = Infinity;
    bottoms.forEach((above2, at4) => {
      const room = Math.min(CLEAR, (tops[at4] - above2) / 2);
      const y = Math.max(above2 + room, Math.min(tops[at4] - room, wanted));
      if (tops[at4] > above2 && Math.abs(y - wanted) < far) [best2, far] = [y, Math.abs(y - wanted)];
    });
    return best2;
  }
  function extra(ribbon2, { net, across, look }, lane2) {
    const [from, to] = [held(net.nodes, ribbon2.from), held(net.nodes, ribbon2.to)];
    const [first3, last3] = from.layer <= to.layer ? [from, to] : [to, from];
    const same3 = first3.layer === last3.layer;
    const middle = ({ y, height }) => y + height / 2;
    const [start2, end] = [middle(first3), middle(last3)];
    let pen;
    if (same3) pen = arc({ chain: [first3, last3], lane: lane2 + 0.5 }, [start2, end], across, look);
    else {
      pen = new Pen();
      pen.to(first3.x + first3.width, start2);
      for (let layer = first3.layer + 1; layer <= last3.layer; layer += 1) {
        const zone = across.zones[layer - 1];
        const wanted = start2 + (end - start2) * (layer - first3.layer) / (last3.layer - first3.layer);
        pen.to(zone.from, last(pen.points)[1]);
        pen.sway(zone.to, layer === last3.layer ? end : gapIn(net.layers[layer], wanted));
      }
      pen.to(last3.x, end);
    }
    const right = { x: first3.x + first3.width, y: start2, way: -1 };
    const left = same3 ? { x: last3.x + last3.width, y: end, way: -1 } : { x: last3.x, y: end, way: 1 };
    const [at4, tail] = first3 === from ? [left, right] : [right, left];
    const heads = ribbon2.directed ? [
      { ...at4, kinds: ribbon2.kinds, slots: ribbon2.kinds },
      ...ribbon2.back.length ? [{ ...tail, kinds: ribbon2.back, slots: ribbon2.back }] : []
    ] : [];
    return { ribbon: ribbon2, width: look.thin, d: pen.d, points: first3 === from ? pen.points : [...pen.points].reverse(), heads };
  }
  function heightOf(side, route3, end) {
    const port = side.find((each2) => each2.route === route3 && each2.end === end);
    if (!port) throw new RangeError(`no port of ${route3.ribbon.id}`);
    return port.y;
  }
  function draw(route3, across, look) {
    const { ribbon: ribbon2, chain: chain3, same: same3, forward, width } = route3;
    const [first3, last3] = [chain3[0], last(chain3)];
    const start2 = heightOf(first3.right, route3, 0);
    const end = heightOf(same3 ? last3.right : last3.left, route3, 1);
    const pen = same3 ? arc(route3, [start2, end], across, look) : through(route3, [start2, end], across);
    const right = { x: first3.x + first3.width, y: start2, way: -1 };
    const left = same3 ? { x: last3.x + last3.width, y: end, way: -1 } : { x: last3.x, y: end, way: 1 };
    const [at4, tail] = forward ? [left, right] : [right, left];
    const heads = [];
    const fixed = !same3 && forward && look.tiles === "letters" && !look.packed ? across.zones[last3.layer - 1].slots : null;
    if (ribbon2.kinds.length && (ribbon2.main || ribbon2.directed))
      heads.push({ ...at4, kinds: ribbon2.kinds, slots: fixed ?? ribbon2.kinds });
    if (ribbon2.back.length) heads.push({ ...tail, kinds: ribbon2.back, slots: ribbon2.back });
    return { ribbon: ribbon2, width, d: pen.d, points: forward ? pen.points : [...pen.points].reverse(), heads };
  }

  // graph/page/js/picture/flow/flow.js
  var MOST_PARTS = 6;
  var MOST_NARROW = 2;
  var LEAST_DIVIDED = 4;
  var CUT = 1.4;
  function plan(model, size2, measure) {
    const narrow = size2.width < NARROWEST;
    const orders = /* @__PURE__ */ new Map();
    function planned(look, net, parts3) {
      const edges = edgesOf(net.routes);
      const key = [...parts3].join(";");
      const order = orders.get(key);
      if (order) copy(net.layers, order);
      else arrange(net.layers, edges);
      orders.set(key, net.layers);
      const height = Math.max(size2.height, heightOf2(net, look));
      settle(net.layers, byNode(edges), look, height);
      const across = of5(net, look, size2.width, model.order);
      return { model, net, look, narrow, across, height, fits: height <= size2.height && across.width <= size2.width };
    }
    let best2 = null;
    for (const group of narrow ? NARROW : WIDE)
      for (const { look, net, parts: parts3 } of candidates(model, group, size2.height, narrow, measure)) {
        const high = heightOf2(net, look) / size2.height;
        const wide = least(net, look, model.order) / size2.width;
        if (high <= 1 && wide <= 1 && !net.cut) {
          const made3 = planned(look, net, parts3);
          if (made3.fits) return made3;
        }
        const beside3 = Math.max(1, wide);
        const far = Math.max(1, high) * (narrow ? beside3 ** 4 : beside3) * (net.cut ? CUT : 1);
        if (!best2 || far < 0.97 * best2.far) best2 = { far, made: () => planned(look, net, parts3) };
      }
    if (!best2) throw new RangeError("there is no look");
    return best2.made();
  }
  function* candidates(model, group, height, narrow, measure) {
    let open2 = group.map((general) => {
      const look = { ...general, slot: slotOf(model, general, measure) };
      const netOf = (parts3) => of4(model, look, narrow, measure, parts3);
      return { look, divided: divisions(netOf, look, height, narrow) };
    });
    while (open2.length) {
      const still2 = [];
      for (const each2 of open2) {
        const { value, done } = each2.divided.next();
        if (done) continue;
        yield { look: each2.look, ...value };
        still2.push(each2);
      }
      open2 = still2;
    }
  }
  function slotOf({ letters }, { tiles: tiles2, slot, sub }, measure) {
    const texts5 = tiles2 === "letters" ? letters : tiles2 === "count" ? ["8"] : [];
    return Math.max(slot, ...texts5.map((text7) => Math.ceil(measure(text7, sub, 700)) + 3));
  }
  function* divisions(netOf, look, height, narrow) {
    const parts3 = /* @__PURE__ */ new Map();
    for (; ; ) {
      const net = netOf(parts3);
      yield { net, parts: new Map(parts3) };
      const needed2 = net.layers.map((layer) => needed(layer, look) + look.top + look.bottom);
      const tallest = needed2.indexOf(Math.max(...needed2));
      const merged = net.columns.some(({ length }) => length > 1);
      if (merged || !(needed2[tallest] > height)) return;
      const boxes = net.layers[tallest].filter(({ box: box2 }) => box2).length;
      const [column2] = net.columns[tallest];
      const count4 = (parts3.get(column2) ?? 1) + 1;
      if (boxes < LEAST_DIVIDED || count4 > (narrow ? MOST_NARROW : MOST_PARTS)) return;
      parts3.set(column2, count4);
    }
  }
  function places({ model, net, look, narrow, across, height }, pinned = {}) {
    const { nodes } = net;
    for (const node of nodes.values()) {
      node.settled ??= node.y;
      node.x = across.layers[node.layer];
      node.y = node.settled;
      node.width = across.widths[node.layer];
      if (!Object.hasOwn(pinned, node.id)) continue;
      node.x = pinned[node.id][0] - node.width / 2;
      node.y = pinned[node.id][1] - node.height / 2;
    }
    for (const node of nodes.values()) placePorts(node, look);
    return {
      look,
      narrow,
      nodes,
      frames: framesOf(net, look),
      ribbons: net.routes.map((route3) => draw(route3, across, look)),
      captions: captionsOf(model, net, across, look),
      boxOf: model.boxOf,
      main: model.main,
      drawn: model.drawn,
      present: model.present,
      width: across.width,
      height
    };
  }
  var heightOf2 = ({ layers }, look) => look.top + look.bottom + Math.max(0, ...layers.map((layer) => needed(layer, look)));
  function framesOf({ nodes }, look) {
    const groups4 = /* @__PURE__ */ new Map();
    for (const node of nodes.values()) if (node.group) gather(groups4, node.group, node);
    return [...groups4].map(([id, inside2]) => {
      const [top, bottom] = [
        Math.min(...inside2.map(({ y }) => y)),
        Math.max(...inside2.map(({ y, height }) => y + height))
      ];
      const [left, right] = [Math.min(...inside2.map(({ x }) => x)), Math.max(...inside2.map(({ x, width }) => x + width))];
      return {
        id,
        x: left - look.frame,
        y: top - look.frame,
        width: right - left + 2 * look.frame,
        height: bottom - top + 2 * look.frame
      };
    });
  }
  function captionsOf({ columns }, net, across, look) {
    const made3 = [];
    net.columns.forEach((group, layer) => {
      for (const column2 of group) {
        if (net.columns[layer - 1]?.includes(column2)) continue;
        let last3 = layer;
        while (net.columns[last3 + 1]?.includes(column2)) last3 += 1;
        const [left, right] = [across.layers[layer], across.layers[last3] + across.widths[last3]];
        const first3 = net.layers[layer].find((node) => node.column === column2);
        const alone = group.length === 1;
        made3.push({
          ...columns[column2],
          x: (left + right) / 2,
          y: alone || !first3 ? 0 : first3.y - (first3.group ? look.frame : 0) - look.top,
          width: right - left
        });
      }
    });
    return made3;
  }

  // graph/page/js/query/strands.js
  var highest = (levels) => levels.reduce((best2, level2) => level(level2) > level(best2) ? level2 : best2);
  function summary(graph8, ids3, window2) {
    const links = ids3.map((id) => graph8.links[id]);
    const asOf = graph8.info.asOfDay;
    return {
      confidence: highest(links.map((link) => link.confidence)),
      disputed: links.some((link) => link.status === "disputed"),
      denied: links.every((link) => link.status === "denied"),
      ended: asOf !== null && links.every((link) => link.span[3] !== null && link.span[3] < asOf),
      possible: window2 !== null && links.every((link) => certainty(link, window2) !== "certain")
    };
  }

  // graph/page/js/picture/flow/model.js
  var LEAST_STACKED = 4;
  var MOST_UNSTACKED = 9;
  var MOST_CHIPS = 8;
  var LEAST_COUNTED = 4;
  var MEMBER = "member-of";
  var AT_REST = ["support", "hostility"];
  var regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
  function kindsInOrder(graph8) {
    const links = /* @__PURE__ */ new Map();
    for (const { kind: kind2 } of Object.values(graph8.links)) links.set(kind2, (links.get(kind2) ?? 0) + 1);
    return Object.keys(graph8.kinds).sort((a, b) => (links.get(b) ?? 0) - (links.get(a) ?? 0) || (a < b ? -1 : 1));
  }
  function endOf(graph8, { dissolved, died }) {
    const text7 = dissolved ?? died;
    if (!text7 || text7 === "..") return "";
    const last3 = spanOf(text7)[1];
    if (!last3 || graph8.info.asOfDay && last3 > graph8.info.asOfDay) return "";
    return `${died ? "died" : "ended"} ${inWords(text7).replace(/(\d) ([A-Z][a-z]{2})[a-z]+ /, "$1 $2 ")}`;
  }
  function subOf(graph8, actor) {
    const country2 = actor.country && actor.type !== "state" ? regions.of(actor.country) : "";
    return [country2, endOf(graph8, actor)].filter(Boolean).join(" · ");
  }
  function framesOf2(graph8, links, boxed) {
    const members = /* @__PURE__ */ new Map();
    for (const id of links) {
      const { kind: kind2, source: source2, target, status: status3 } = graph8.links[id];
      if (kind2 !== MEMBER || status3 === "denied" || !boxed(source2) || !boxed(target) || source2 === target) continue;
      if (graph8.columns.of[source2] === graph8.columns.of[target]) gather(members, target, source2);
    }
    const frames = /* @__PURE__ */ new Map();
    const heads = [...members].filter(([, inside2]) => new Set(inside2).size > 1);
    heads.sort((a, b) => a[1].length - b[1].length || (a[0] < b[0] ? -1 : 1));
    const used = /* @__PURE__ */ new Set();
    for (const [head3, inside2] of heads) {
      if (frames.has(head3)) continue;
      const free = [...new Set(inside2)].filter((id) => !frames.has(id) && !used.has(id));
      if (free.length < 2) continue;
      used.add(head3);
      for (const id of free) frames.set(id, head3);
    }
    return frames;
  }
  function stacksOf(graph8, boxed, kept2, opened2) {
    const columns = /* @__PURE__ */ new Map();
    for (const id of boxed) gather(columns, graph8.columns.of[id], id);
    const stacks = /* @__PURE__ */ new Map();
    for (const [column2, ids3] of columns) {
      if (ids3.length <= MOST_UNSTACKED) continue;
      for (const id of ids3) if (!kept2.has(id)) gather(stacks, `${graph8.actors[id].type}.${column2}`, id);
    }
    for (const [key, ids3] of stacks) if (ids3.length < LEAST_STACKED || opened2.has(key)) stacks.delete(key);
    return stacks;
  }
  function chipsOf(graph8, id, drawn2, hidden) {
    const shown2 = drawn2.slice(0, MOST_CHIPS).map((part2) => ({ id: part2, label: graph8.actors[part2].name, more: [] }));
    const more = [...drawn2.slice(MOST_CHIPS), ...hidden];
    if (!more.length || !shown2.length && more.length < LEAST_COUNTED) return shown2;
    const organs = more.every((part2) => graph8.actors[part2].type === "state-organ");
    const noun = organs ? "organ" : more.every((part2) => graph8.actors[part2].type === "armed-wing") ? "wing" : "part";
    const label2 = `${more.length}${shown2.length ? " more" : ""} ${noun}${more.length === 1 ? "" : "s"}`;
    return [...shown2, { id: `more:${id}`, label: label2, more: hidden }];
  }
  function familiesOf(graph8, links, { kinds: kinds2, families }) {
    const present3 = new Set([...links].map((id) => graph8.kinds[graph8.links[id].kind].family));
    const wanted = families ?? (kinds2 || !present3.has("support") ? FAMILIES : AT_REST);
    const chosen2 = new Set(wanted.filter((family) => present3.has(family)));
    const drawn2 = chosen2.size ? chosen2 : present3;
    return { main: new Set(drawn2.has("support") ? ["support"] : drawn2), drawn: drawn2, present: present3 };
  }
  function ribbonsOf(graph8, links, boxOf, window2, main, order) {
    const pairs = /* @__PURE__ */ new Map();
    for (const id of links) {
      const { source: source2, target, kind: kind2 } = graph8.links[id];
      const [a, b] = [boxOf(source2), boxOf(target)];
      if (!a || !b || a === b) continue;
      const [one, other] = a < b ? [a, b] : [b, a];
      const { family, symmetric } = graph8.kinds[kind2];
      const key = `${one}>${other}:${family}`;
      if (!pairs.has(key)) pairs.set(key, { one, other, family, there: /* @__PURE__ */ new Set(), back: /* @__PURE__ */ new Set(), links: [] });
      const pair2 = held(pairs, key);
      pair2.links.push(id);
      if (symmetric || a === one) pair2.there.add(kind2);
      if (!symmetric && a === other) pair2.back.add(kind2);
    }
    const sorted3 = (kinds2) => order.filter((id) => kinds2.has(id));
    const made3 = [...pairs].map(([, { one, other, family, there: there2, back: back2, links: own2 }]) => {
      const turned = back2.size > there2.size;
      const [from, to] = turned ? [other, one] : [one, other];
      return {
        id: `${from}>${to}:${family}`,
        from,
        to,
        family,
        kinds: sorted3(turned ? back2 : there2),
        back: sorted3(turned ? there2 : back2),
        directed: own2.some((id) => !graph8.kinds[graph8.links[id].kind].symmetric),
        main: main.has(family),
        links: own2,
        ...summary(graph8, own2, window2)
      };
    });
    const rank = ({ family }) => FAMILIES.indexOf(family);
    return made3.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  }
  function of6(graph8, shown2, state2, kept2, window2, order) {
    const { wholes } = graph8.columns;
    const whole2 = (id) => Object.hasOwn(wholes, id) && shown2.actors.has(wholes[id]) ? wholes[id] : null;
    const boxed = [...shown2.actors].filter((id) => !whole2(id)).sort();
    const frames = framesOf2(graph8, shown2.links, (id) => shown2.actors.has(id) && !whole2(id));
    const heads = new Set(frames.values());
    const plain3 = boxed.filter((id) => !frames.has(id) && !heads.has(id));
    const stacks = stacksOf(graph8, plain3, kept2, new Set(state2.stacks));
    const parts3 = /* @__PURE__ */ new Map();
    for (const id of [...shown2.actors].sort()) {
      const own2 = whole2(id);
      if (own2) gather(parts3, own2, id);
    }
    const hidden = /* @__PURE__ */ new Map();
    for (const id of shown2.hidden ?? []) {
      const own2 = whole2(id);
      if (own2 && !shown2.actors.has(id) && graph8.actors[id].type !== "person") gather(hidden, own2, id);
    }
    const boxOf = /* @__PURE__ */ new Map();
    const boxes = [];
    for (const [key, ids3] of stacks) {
      const [type, column2] = key.split(".");
      const id = `stack:${key}`;
      for (const each2 of ids3) boxOf.set(each2, id);
      const label2 = `${ids3.length} ${graph8.types[type].plural}`;
      boxes.push({
        id,
        label: label2,
        sub: "",
        column: Number(column2),
        chips: [],
        frame: null,
        head: false,
        ended: "",
        members: ids3
      });
    }
    for (const id of boxed) {
      if (boxOf.has(id)) continue;
      boxOf.set(id, id);
      const actor = graph8.actors[id];
      boxes.push({
        id,
        label: actor.name,
        sub: subOf(graph8, actor),
        column: graph8.columns.of[id],
        chips: chipsOf(graph8, id, parts3.get(id) ?? [], hidden.get(id) ?? []),
        frame: frames.get(id) ?? (heads.has(id) ? id : null),
        head: heads.has(id),
        ended: endOf(graph8, actor),
        members: []
      });
    }
    for (const [id, inside2] of parts3) for (const part2 of inside2) boxOf.set(part2, held(boxOf, id));
    const { main, drawn: drawn2, present: present3 } = familiesOf(graph8, shown2.links, state2);
    const links = [...shown2.links].filter((id) => {
      const { kind: kind2, source: source2, target } = graph8.links[id];
      if (!drawn2.has(graph8.kinds[kind2].family)) return false;
      return !(kind2 === MEMBER && frames.get(source2) === target);
    });
    const ribbons = ribbonsOf(graph8, links, (id) => boxOf.get(id), window2, main, order);
    const tiled = new Set(ribbons.flatMap((ribbon2) => ribbon2.main ? [...ribbon2.kinds, ...ribbon2.back] : []));
    const letters = [...tiled].map((id) => graph8.kinds[id].letters);
    return { boxes, ribbons, boxOf, main, drawn: drawn2, present: present3, columns: graph8.columns.columns, order, letters };
  }

  // graph/page/js/picture/flow/captions.js
  var APART = 10;
  var MOST_LINES3 = 2;
  function roomFor({ captions, width }, at4) {
    const { x, y } = captions[at4];
    const others2 = captions.filter((each2, other) => other !== at4 && each2.y === y && each2.title);
    const left = Math.max(-x, ...others2.filter((each2) => each2.x < x).map((each2) => each2.x - x));
    const right = Math.min(width - x, ...others2.filter((each2) => each2.x > x).map((each2) => each2.x - x));
    const half = Math.min(left === -x ? Infinity : -left / 2, right === width - x ? Infinity : right / 2);
    return 2 * Math.min(half, width / 2) - APART;
  }
  function texts3({ layout, colours, scale: scale2, measure }) {
    const { look, narrow } = layout;
    const size2 = Math.max(narrow ? 11 : 12, SMALLEST / scale2);
    const line3 = size2 * 1.2;
    if (size2 > look.top - 4) return [];
    const made3 = [];
    layout.captions.forEach(({ title, note: note2, x, y }, at4) => {
      if (!title) return;
      const room = roomFor(layout, at4);
      const wide = (points, weight) => (text7) => measure(text7, points, weight);
      const most = narrow || look.top < 20 + line3 ? 1 : MOST_LINES3;
      const lines2 = wrap(title.toUpperCase(), room, wide(size2, 650), most);
      if (lines2.some((text7) => measure(text7, size2, 650) > room + APART)) return;
      const write6 = (text7, base, points, weight) => {
        const half = Math.min(measure(text7, points, weight) / 2 + 4, layout.width / 2);
        const middle = Math.min(Math.max(x, half), layout.width - half);
        const look2 = {
          size: points,
          weight,
          fill: colours.caption,
          anchor: (
            /** @type {"middle"} */
            "middle"
          ),
          alpha: 1
        };
        made3.push({ type: "text", text: text7, x: middle, y: base, ...look2 });
      };
      const top = narrow ? y + look.top - 8 : y + Math.max(20, size2 + 4);
      lines2.forEach((text7, row) => write6(text7, top + row * line3, size2, 650));
      const under = top + (lines2.length - 1) * line3 + 15;
      const fits = note2 && measure(note2, look.sub, 400) <= room && under < y + look.top - 2;
      if (!narrow && fits && !unreadable(look.sub, scale2)) write6(note2, under, look.sub, 400);
    });
    return made3;
  }

  // graph/page/js/picture/flow/paint_ribbons.js
  var DIM2 = 0.13;
  var HALO = 2.5;
  function middleOf(points) {
    const lengths = points.slice(1).map(([x, y], at4) => Math.hypot(x - points[at4][0], y - points[at4][1]));
    let left = lengths.reduce((sum, each2) => sum + each2, 0) / 2;
    for (const [at4, length] of lengths.entries()) {
      if (left <= length && length) {
        const [[ax, ay], [bx, by]] = [points[at4], points[at4 + 1]];
        return [ax + (bx - ax) * left / length, ay + (by - ay) * left / length];
      }
      left -= length;
    }
    return points[0] ?? [0, 0];
  }
  function ribbonShapes({ ribbon: ribbon2, width, d, points, heads }, { graph: graph8, layout, colours, focus, detail }) {
    const lit = focus ? focus.ribbons.has(ribbon2.id) : null;
    const told = lit || detail;
    const alpha = lit === false ? DIM2 : 1;
    const from = layout.nodes.get(ribbon2.from);
    const stroke = ribbon(ribbon2.family, colours, from && graph8.columns.columns[from.column].tone);
    const drawn2 = ribbon2.possible ? layout.look.thin : width * (lit && !ribbon2.main ? 1.6 : 1);
    const shapes2 = [];
    if (ribbon2.main && alpha === 1)
      shapes2.push({ type: "path", d, stroke: colours.ground, width: drawn2 + HALO, alpha: 1 });
    shapes2.push({ type: "path", d, stroke, width: drawn2, alpha, dash: told ? DASHES[ribbon2.confidence] : null });
    const [x, y] = middleOf(points);
    if (ribbon2.denied || told && ribbon2.disputed) {
      const [left, right, top, bottom] = [x - 6, x + 6, y - 6, y + 6].map(near);
      const cross = `M${left} ${top}L${right} ${bottom}M${left} ${bottom}L${right} ${top}`;
      const diamond = `M${near(x)} ${top}L${right} ${near(y)}L${near(x)} ${bottom}L${left} ${near(y)}z`;
      shapes2.push(
        ribbon2.denied ? { type: "path", d: cross, stroke, width: 2, alpha } : { type: "path", d: diamond, fill: colours.ground, stroke, width: 1.8, alpha }
      );
    }
    for (const head3 of heads)
      if (ribbon2.main || told) shapes2.push(arrow(head3, ribbon2, layout.look, colours, stroke, alpha, told));
    return shapes2;
  }
  function arrow({ x, y, way: way2 }, ribbon2, look, colours, stroke, alpha, told) {
    const base = x - way2 * look.arrow;
    const half = ribbon2.main ? look.strip / 2 : 4;
    const open2 = told && ribbon2.ended;
    const d = `M${near(base)} ${near(y - half)}L${near(x)} ${near(y)}L${near(base)} ${near(y + half)}${open2 ? "" : "z"}`;
    if (open2) return { type: "path", d, stroke, width: 1.8, alpha };
    if (ribbon2.possible) return { type: "path", d, fill: colours.ground, stroke, width: 1.2, alpha };
    return { type: "path", d, fill: mix(stroke, colours.ink, 0.35), alpha };
  }
  function tiles({ x, y, way: way2, kinds: kinds2, slots }, look) {
    const start2 = x - way2 * (look.arrow + 2);
    if (look.tiles === "none") return [];
    if (look.tiles === "count") return [{ kind: null, x: start2 - (way2 > 0 ? look.slot : 0), y: y - look.strip / 2 }];
    return kinds2.map((kind2) => {
      const at4 = way2 > 0 ? slots.length - 1 - slots.indexOf(kind2) : slots.indexOf(kind2);
      return { kind: kind2, x: start2 - way2 * at4 * look.slot - (way2 > 0 ? look.slot : 0), y: y - look.strip / 2 };
    });
  }
  function tileShapes({ ribbon: ribbon2, heads }, { graph: graph8, layout, colours, focus, scale: scale2 }) {
    const { look } = layout;
    if (!ribbon2.main || unreadable(look.sub, scale2)) return [];
    const alpha = focus && !focus.ribbons.has(ribbon2.id) ? DIM2 : 1;
    return heads.flatMap(
      (head3) => tiles(head3, look).flatMap(({ kind: kind2, x, y }) => {
        const fill5 = tile(kind2 ? graph8.kinds[kind2].colour : ribbon(ribbon2.family, colours));
        const text7 = kind2 ? graph8.kinds[kind2].letters : String(head3.kinds.length);
        const area = { x: x + 0.5, y, width: look.slot - 1, height: look.strip };
        return [
          { type: "path", d: rounded(area, 2), fill: fill5, stroke: colours.ground, width: 1, alpha },
          {
            type: "text",
            text: text7,
            x: x + look.slot / 2,
            y: y + look.strip / 2 + 4,
            size: look.sub,
            weight: 700,
            fill: "#ffffff",
            anchor: "middle",
            alpha
          }
        ];
      })
    );
  }

  // graph/page/js/picture/flow/paint.js
  function shapes(how) {
    const { layout, colours, focus } = how;
    const made3 = [];
    for (const frame of layout.frames)
      made3.push({ type: "path", d: rounded(frame, 12), fill: colours.strip, stroke: colours.line, width: 1, alpha: 1 });
    const front = ({ ribbon: ribbon2, width }) => (focus?.ribbons.has(ribbon2.id) ? 1e3 : 0) + (ribbon2.main ? 100 - width : 0);
    const order = [...layout.ribbons].sort((a, b) => front(a) - front(b));
    for (const drawn2 of order)
      for (const shape3 of ribbonShapes(drawn2, how)) made3.push(Object.assign(shape3, { strand: drawn2.ribbon.id }));
    for (const drawn2 of order)
      for (const shape3 of tileShapes(drawn2, how)) made3.push(Object.assign(shape3, { cue: drawn2.ribbon.id }));
    for (const node of layout.nodes.values())
      for (const shape3 of boxShapes(node, how)) made3.push(Object.assign(shape3, { node: shape3.node ?? node.id }));
    return made3;
  }
  var texts4 = (how) => [
    ...texts3(how),
    ...[...how.layout.nodes.values()].flatMap((node) => boxTexts(node, how))
  ];

  // graph/page/js/picture/painter.js
  var FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";
  function path(context, shape3) {
    shape3.path ??= new Path2D(shape3.d);
    if (shape3.fill) {
      context.fillStyle = shape3.fill;
      context.fill(shape3.path);
    }
    if (!shape3.stroke) return;
    context.strokeStyle = shape3.stroke;
    context.lineWidth = shape3.width ?? 1;
    context.setLineDash(shape3.dash ?? []);
    context.stroke(shape3.path);
  }
  function text2(context, { text: words5, x, y, size: size2, weight, fill: fill5, halo, anchor }) {
    context.font = `${weight} ${size2}px ${FONT}`;
    context.textAlign = anchor === "middle" ? "center" : anchor;
    context.textBaseline = "alphabetic";
    if (halo) {
      context.setLineDash([]);
      context.strokeStyle = halo;
      context.lineWidth = 4;
      context.strokeText(words5, x, y);
    }
    context.fillStyle = fill5;
    context.fillText(words5, x, y);
  }
  function draw2(context, shapes2) {
    context.save();
    context.lineJoin = "round";
    context.direction = "ltr";
    for (const shape3 of shapes2) {
      context.globalAlpha = shape3.alpha ?? 1;
      if (shape3.type === "text") text2(context, shape3);
      else path(context, shape3);
    }
    context.restore();
  }

  // graph/page/js/picture/pointer.js
  var REACH = 6;
  var DOUBLE = 900;
  var LONG = 550;
  function listen(container, network, on6) {
    let clicked = { time: -Infinity, x: 0, y: 0, what: null, done: true };
    let lasso = null;
    let asked3 = false;
    let waiting2 = 0;
    let pressed = null;
    const spotOf = ({ clientX, clientY }) => {
      const box2 = container.getBoundingClientRect();
      return { x: clientX - box2.left, y: clientY - box2.top };
    };
    const again2 = ({ timeStamp, clientX, clientY }) => timeStamp - clicked.time < DOUBLE && Math.hypot(clientX - clicked.x, clientY - clicked.y) < REACH;
    function second2() {
      if (clicked.done) return;
      clicked.done = true;
      if (clicked.what?.type === "actor") on6.expand(clicked.what.id);
    }
    container.addEventListener("click", (event2) => {
      const { clientX: x, clientY: y, timeStamp: time } = event2;
      if (!pressed || Math.hypot(x - pressed.x, y - pressed.y) > REACH) return;
      if (again2(event2)) {
        second2();
        return;
      }
      clicked = { time, x, y, what: on6.under(spotOf(event2)), done: false };
      on6.click(clicked.what);
    });
    document.addEventListener(
      "pointerdown",
      (event2) => {
        if (container.contains(
          /** @type {Node} */
          event2.target
        ) || !again2(event2)) return;
        event2.preventDefault();
        window.addEventListener("click", (click) => click.stopPropagation(), { capture: true, once: true });
        second2();
      },
      { capture: true }
    );
    network.on("zoom", on6.touched);
    network.on("dragStart", () => on6.hover(null));
    network.on("dragging", ({ nodes }) => {
      on6.touched();
      if (nodes.length) on6.drag(nodes);
    });
    network.on("dragEnd", ({ nodes }) => {
      if (nodes.length) on6.drop(nodes);
    });
    container.addEventListener("pointermove", (event2) => {
      if (event2.buttons || event2.pointerType === "touch") return;
      on6.hover(on6.under(spotOf(event2)), event2);
    });
    container.addEventListener("pointerleave", () => on6.hover(null));
    container.addEventListener(
      "pointerdown",
      (event2) => {
        clearTimeout(waiting2);
        pressed = event2.isPrimary ? { x: event2.clientX, y: event2.clientY } : null;
        const at4 = { clientX: event2.clientX, clientY: event2.clientY };
        if (event2.pointerType === "touch" && !asked3) waiting2 = window.setTimeout(() => menu2(at4), LONG);
        if (event2.button || !(event2.shiftKey || asked3)) return;
        event2.stopPropagation();
        pressed = null;
        lasso = [spotOf(event2)];
        on6.hover(null);
        container.setPointerCapture(event2.pointerId);
      },
      { capture: true }
    );
    container.addEventListener(
      "pointermove",
      (event2) => {
        const first3 = lasso?.[0];
        const spot = spotOf(event2);
        if (Math.hypot(event2.movementX, event2.movementY) > REACH / 2) clearTimeout(waiting2);
        if (!lasso || !first3) return;
        event2.stopPropagation();
        if (lasso.length > 1 || Math.hypot(spot.x - first3.x, spot.y - first3.y) > REACH) {
          lasso.push(spot);
          on6.lasso(lasso, false);
        }
      },
      { capture: true }
    );
    for (
      const name2 of
      /** @type {const} */
      ["pointerup", "pointercancel"]
    )
      container.addEventListener(
        name2,
        (event2) => {
          clearTimeout(waiting2);
          if (!lasso) return;
          event2.stopPropagation();
          const drawn2 = lasso;
          const wasAsked = asked3;
          lasso = null;
          ask2(false);
          if (name2 === "pointercancel") on6.lasso([], false);
          else if (drawn2.length > 1) on6.lasso(drawn2, true);
          else if (!wasAsked || event2.shiftKey) on6.toggle(on6.under(drawn2[0]));
        },
        { capture: true }
      );
    function menu2(at4) {
      pressed = null;
      on6.menu(on6.under(spotOf(at4)), { x: at4.clientX, y: at4.clientY });
    }
    container.addEventListener("contextmenu", (event2) => {
      event2.preventDefault();
      clearTimeout(waiting2);
      menu2(event2);
    });
    function ask2(yes) {
      asked3 = yes;
      container.classList.toggle("lasso", yes);
      on6.asked(yes);
    }
    return {
      lasso: () => ask2(!asked3),
      /** Milliseconds until a click can no longer become a double click. */
      pending: () => clicked.done ? 0 : Math.max(0, DOUBLE - (performance.now() - clicked.time))
    };
  }
  function encloses(way2, { x, y }) {
    let inside2 = false;
    way2.forEach((a, at4) => {
      const b = way2[(at4 + way2.length - 1) % way2.length];
      if (a.y > y !== b.y > y && x < (b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x) inside2 = !inside2;
    });
    return inside2;
  }

  // graph/page/js/picture/screen.js
  function theme() {
    const style = getComputedStyle(document.documentElement);
    const read3 = (name2) => style.getPropertyValue(`--${name2}`).trim();
    return {
      ground: read3("ground"),
      ink: read3("ink"),
      caption: read3("quiet"),
      strip: read3("strip"),
      line: read3("line"),
      accent: read3("accent")
    };
  }
  function measurer() {
    const context = (
      /** @type {CanvasRenderingContext2D} */
      document.createElement("canvas").getContext("2d")
    );
    const known3 = /* @__PURE__ */ new Map();
    return (text7, size2, weight) => {
      const key = `${weight} ${text7}`;
      let width = known3.get(key);
      if (width === void 0) {
        context.font = `${weight} 100px ${FONT}`;
        width = context.measureText(text7).width / 100;
        known3.set(key, width);
      }
      return width * size2;
    };
  }

  // graph/page/js/picture/canvas.js
  var dark = window.matchMedia("(prefers-color-scheme: dark)");
  var print = window.matchMedia("print");
  var REACH2 = 6;
  var USUAL = [1180, 660];
  var MOST_USUAL = 3;
  var ENLARGED = 1.5;
  var SHARES = 1e4;
  function create3(container, graph8, drawing3, store7, on6) {
    const nodes = new vis.DataSet(drawing3.nodes);
    const edges = new vis.DataSet(drawing3.edges);
    const network = new vis.Network(container, { nodes, edges }, drawing3.options);
    container.querySelector(".vis-network").tabIndex = -1;
    const degree = /* @__PURE__ */ new Map();
    for (const { source: source2, target } of Object.values(graph8.links))
      for (const end of [source2, target]) degree.set(end, (degree.get(end) ?? 0) + 1);
    const core2 = drawing3.nodes.map(({ id }) => id);
    const kept2 = new Set(core2);
    const kinds2 = kindsInOrder(graph8);
    const measure = measurer();
    const state2 = {
      /** @type {{ shown: InView & { hidden?: Iterable<Id> }, plan: FlowPlan, layout: FlowLayout } | null} */
      made: null,
      /** @type {Lit | null} */
      lit: null,
      /** @type {Lit | null} */
      hovered: null,
      /** @type {{ shapes: Shape[], texts: TextShape[], scale: number } | null} */
      painted: null,
      /** @type {Spot[]} */
      lasso: []
    };
    let colours = theme();
    let revealing = 0;
    const camera = create2(container, network, () => state2.made && state2.made.layout);
    function current() {
      if (!state2.made) throw new Error("the picture has nothing to show before its first update");
      return state2.made;
    }
    const layout = () => current().layout;
    const size2 = () => ({ width: container.clientWidth || USUAL[0], height: container.clientHeight || USUAL[1] });
    function usualScale() {
      const { width, height } = size2();
      return Math.max(1, Math.min(width / USUAL[0], height / USUAL[1], MOST_USUAL));
    }
    function planned(model) {
      const most = usualScale();
      for (const usual of [most, Math.sqrt(most), 1]) {
        camera.usual = usual;
        const { width, height } = size2();
        const plan2 = plan(model, { width: width / usual, height: height / usual }, measure);
        if (plan2.fits || usual === 1) return plan2;
      }
      throw new RangeError("a window has a scale");
    }
    function update6(shown2) {
      const window2 = windowOf3(graph8, store7.get());
      const model = of6(graph8, shown2, store7.get(), kept2, window2, kinds2);
      const { open: open2 } = store7.get();
      const anchor = () => open2?.type === "actor" && state2.made ? areaOf(layout(), open2.id) : null;
      const area = anchor();
      const before2 = area && { ...area };
      settle2(shown2, planned(model));
      camera.keep(before2, anchor());
    }
    const placesOf = ({ across, height }, pinned) => Object.fromEntries(
      Object.entries(pinned).map(([id, [x, y]]) => [id, [x * across.width / SHARES, y * height / SHARES]])
    );
    function sharesOf(ids3) {
      const { across, height } = current().plan;
      return Object.fromEntries(
        ids3.map((id) => {
          const { x, y } = network.getPosition(id);
          return [id, [Math.round(x / across.width * SHARES), Math.round(y / height * SHARES)]];
        })
      );
    }
    function settle2(shown2, plan2) {
      const layout2 = places(plan2, placesOf(plan2, store7.get().pinned));
      state2.made = { shown: shown2, plan: plan2, layout: layout2 };
      const drawn2 = new Map(actors(layout2, shown2.actors));
      nodes.remove(nodes.getIds().filter((id) => !drawn2.has(id)));
      nodes.update(
        [...drawn2].map(([id, { area, own: own2 }]) => ({
          id,
          x: area.x + area.width / 2,
          y: area.y + area.height / 2,
          fixed: !own2,
          shape: "custom",
          label: "",
          ctxRenderer: () => ({ drawNode() {
          }, nodeDimensions: { width: area.width, height: area.height } })
        }))
      );
      edges.remove(edges.getIds().filter((id) => !drawn2.has(edges.get(id).from) || !drawn2.has(edges.get(id).to)));
      repaint();
    }
    function withMore(lit) {
      const { shown: shown2, layout: layout2, plan: plan2 } = current();
      if (!lit?.links.length) return layout2;
      const drawn2 = new Set(layout2.ribbons.flatMap(({ ribbon: ribbon2 }) => ribbon2.links));
      const missing = lit.links.filter((id) => shown2.links.has(id) && !drawn2.has(id));
      const window2 = windowOf3(graph8, store7.get());
      const more = ribbonsOf(graph8, missing, (id) => layout2.boxOf.get(id), window2, /* @__PURE__ */ new Set(), kinds2);
      const ribbons = more.map((ribbon2, at4) => extra(ribbon2, plan2, at4));
      return { ...layout2, ribbons: [...layout2.ribbons, ...ribbons] };
    }
    function how(theirs, scale2) {
      const lit = state2.hovered ?? state2.lit;
      const layout2 = withMore(lit);
      const focus = focusOf(layout2, lit);
      return {
        graph: graph8,
        layout: layout2,
        colours: theirs,
        focus,
        pinned: store7.get().pinned,
        selected: new Set(store7.get().selected.flatMap((id) => [id, layout2.boxOf.get(id) ?? id])),
        measure,
        scale: scale2,
        detail: scale2 >= ENLARGED * camera.usual
      };
    }
    function seen2() {
      const scale2 = network.getScale();
      const ratio2 = state2.painted ? scale2 / state2.painted.scale : 0;
      if (!state2.painted || ratio2 < 0.998 || ratio2 > 1.02) {
        const own2 = how(colours, scale2);
        state2.painted = { shapes: shapes(own2), texts: texts4(own2), scale: scale2 };
      }
      return state2.painted;
    }
    function uncut(shape3) {
      if (shape3.type !== "text") return true;
      const area = textArea(shape3, measure);
      const [from, to] = [
        { x: area.x, y: area.y },
        { x: area.x + area.width, y: area.y + area.height }
      ].map((spot) => network.canvasToDOM(spot));
      return from.x >= 0 && from.y >= 0 && to.x <= container.clientWidth && to.y <= container.clientHeight;
    }
    function repaint() {
      state2.painted = null;
      network.redraw();
    }
    function reveal(id) {
      clearTimeout(revealing);
      const show6 = () => {
        const area = areaOf(layout(), id);
        if (area && store7.get().view === "graph") camera.bring(area);
      };
      const pending = pointer.pending();
      if (pending) revealing = window.setTimeout(show6, pending);
      else show6();
    }
    function highlight(what) {
      state2.lit = what && (what.actors.length || what.links.length) ? what : null;
      repaint();
    }
    const under = (spot) => at(layout(), network.DOMtoCanvas(spot), REACH2 / network.getScale());
    function light2(what) {
      const next = what && litOf(layout(), what);
      const key = JSON.stringify(next?.key ?? null);
      if (key === JSON.stringify(state2.hovered?.key ?? null)) return;
      state2.hovered = next;
      repaint();
    }
    function choose(what) {
      clearTimeout(revealing);
      if (what?.type === "stack") store7.set({ stacks: [...store7.get().stacks, what.key] });
      else if (what?.type === "more") on6.unfold(what.ids);
      else on6.select(what?.type === "strand" ? { type: "link", id: what.links[0] } : what);
    }
    function lasso(way2, closed3) {
      const own2 = way2.map((spot) => network.DOMtoCanvas(spot));
      state2.lasso = closed3 ? [] : own2;
      if (closed3) {
        const middle = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });
        const inside2 = [...layout().nodes.values()].filter((node) => encloses(own2, middle(node)));
        const ids3 = inside2.flatMap(({ id, box: box2 }) => box2.members.length ? box2.members : [id]);
        store7.set({ selected: [.../* @__PURE__ */ new Set([...store7.get().selected, ...ids3])] });
      }
      network.redraw();
    }
    function toggle(what) {
      const ids3 = actorsOf(what);
      const { selected } = store7.get();
      const all2 = ids3.every((id) => selected.includes(id));
      if (ids3.length)
        store7.set({ selected: all2 ? selected.filter((id) => !ids3.includes(id)) : [.../* @__PURE__ */ new Set([...selected, ...ids3])] });
    }
    function actorsOf(what) {
      if (!what) return [];
      if (what.type === "actor") return [what.id];
      if (what.type === "strand")
        return [...new Set(what.links.flatMap((id) => [graph8.links[id].source, graph8.links[id].target]))];
      return what.ids;
    }
    network.on("beforeDrawing", (context) => {
      const { shapes: shapes2, texts: texts5 } = seen2();
      draw2(context, [...shapes2, ...texts5].filter(uncut));
    });
    network.on("afterDrawing", (context) => {
      if (state2.lasso.length < 2) return;
      const d = `M${state2.lasso.map(({ x, y }) => `${x} ${y}`).join("L")}z`;
      const look = { stroke: colours.accent, width: 1.6 / network.getScale(), dash: [6, 4] };
      draw2(context, [
        { type: "path", d, fill: colours.accent, alpha: 0.12 },
        { type: "path", d, ...look, alpha: 1 }
      ]);
    });
    for (const event2 of ["zoom", "dragging", "dragEnd", "animationFinished"]) network.on(event2, camera.hold);
    const pointer = listen(container, network, {
      under,
      click: choose,
      expand: on6.expand,
      toggle,
      lasso,
      asked: on6.asked,
      menu: (what, at4) => on6.menu(what, at4),
      touched: () => {
        camera.touched = true;
      },
      hover: (what, event2) => {
        light2(what);
        on6.hover(what, event2);
      },
      drag: (ids3) => {
        const { shown: shown2, plan: plan2 } = current();
        const pinned = placesOf(plan2, { ...store7.get().pinned, ...sharesOf(ids3) });
        state2.made = { shown: shown2, plan: plan2, layout: places(plan2, pinned) };
        repaint();
      },
      drop: (ids3) => store7.set({ pinned: { ...store7.get().pinned, ...sharesOf(ids3) } })
    });
    for (const query of [dark, print])
      query.addEventListener("change", () => {
        colours = theme();
        repaint();
      });
    let outer = "";
    new ResizeObserver(() => {
      const { x, y, scale: scale2 } = camera.corner;
      network.setSize("100%", "100%");
      if (!container.clientWidth || !state2.made) return;
      const now2 = `${window.innerWidth} ${window.innerHeight}`;
      if (now2 !== outer) {
        outer = now2;
        camera.touched = false;
        update6(state2.made.shown);
        camera.fit();
        on6.resized();
      } else {
        camera.moveTo(x, y, scale2);
      }
      network.redraw();
    }).observe(container);
    return {
      beside: (id, dx, dy) => beside(layout(), id, dx, dy),
      actorsOf,
      /**
       * The actors of a box: its own, those drawn in it as parts, and the members of a stack.
       *
       * @param {Id} id
       */
      boxed: (id) => {
        const { boxOf } = layout();
        const own2 = boxOf.get(id);
        return own2 ? [...boxOf].filter(([, box2]) => box2 === own2).map(([each2]) => each2) : [id];
      },
      core: core2,
      degree,
      extent: (ids3 = null) => around2(layout(), ids3),
      fit: (ids3) => {
        camera.touched = false;
        camera.fit(ids3, true);
      },
      highlight,
      lasso: pointer.lasso,
      layout,
      network,
      picture: () => {
        const box2 = container.getBoundingClientRect();
        const scale2 = network.getScale();
        const place = ([x, y]) => {
          const at4 = network.canvasToDOM({ x, y });
          return (
            /** @type {Point} */
            [at4.x + box2.left, at4.y + box2.top]
          );
        };
        const { shapes: shapes2, texts: texts5 } = seen2();
        const drawn2 = withMore(state2.hovered ?? state2.lit);
        return picture(drawn2, texts5.filter(uncut), shapes2.filter(uncut), place, scale2, measure);
      },
      placeOf: (id) => sharesOf([id])[id],
      repaint,
      reveal,
      scene: (theirs = colours) => {
        const own2 = { ...how(theirs, 1), detail: Boolean(state2.lit) };
        return {
          shapes: [...shapes(own2), ...texts4(own2)],
          box: around2(layout(), null),
          colours: theirs,
          ribbons: layout().ribbons.map(({ ribbon: ribbon2 }) => ribbon2)
        };
      },
      start: () => {
        camera.touched = false;
        camera.fit();
      },
      update: update6,
      /**
       * The middle of an actor's box in the window, or of the canvas.
       *
       * @param {Id | null} id
       * @returns {Spot}
       */
      whereIs: (id) => {
        const frame = container.getBoundingClientRect();
        const area = id === null ? null : areaOf(layout(), id);
        if (!area) return { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 };
        const at4 = network.canvasToDOM({ x: area.x + area.width / 2, y: area.y + area.height / 2 });
        return { x: frame.left + at4.x, y: frame.top + at4.y };
      },
      zoom: camera.zoom
    };
  }

  // graph/page/js/picture/lit.js
  var BY_TYPE = {
    actor: (id) => ([, link]) => link.source === id || link.target === id,
    link: (id) => ([own2]) => own2 === id,
    source: (id) => ([, link]) => link.claims.some((claim2) => claim2.source === id),
    event: () => () => false
  };
  function of7(graph8, { open: open2, story }, path3) {
    if (open2?.type === "paths")
      return path3 && { actors: path3.actors, links: path3.hops.flatMap((hop) => hop.links.map(({ id }) => id)) };
    if (open2?.type === "stories") return story && ofStory(graph8, story);
    if (!open2?.id || !BY_TYPE[open2.type]) return null;
    const lit = Object.entries(graph8.links).filter(BY_TYPE[open2.type](open2.id));
    const actors2 = new Set(lit.flatMap(([, link]) => [link.source, link.target]));
    if (open2.type === "actor") actors2.add(open2.id);
    if (open2.type === "event") for (const { actor } of graph8.events[open2.id].roles) actors2.add(actor);
    return { actors: [...actors2], links: lit.map(([id]) => id), chosen: open2.type === "actor" ? open2.id : null };
  }
  function ofStory(graph8, { id, step }) {
    const own2 = (graph8.stories ?? []).find((story) => story.id === id)?.steps[step];
    if (!own2) return null;
    const backing = (name2) => [...new Set(own2.sentences.flatMap((sentence3) => sentence3[name2] ?? []))].filter(
      (each2) => Object.hasOwn(graph8[name2], each2)
    );
    const links = backing("links");
    const actors2 = new Set(links.flatMap((each2) => [graph8.links[each2].source, graph8.links[each2].target]));
    for (const each2 of backing("events")) for (const { actor } of graph8.events[each2].roles) actors2.add(actor);
    return actors2.size ? { actors: [...actors2], links, chosen: Object.hasOwn(graph8.actors, own2.select ?? "") ? own2.select : null } : null;
  }

  // graph/page/js/query/named.js
  var named_exports = {};
  __export(named_exports, {
    TYPES: () => TYPES,
    inOrder: () => inOrder,
    index: () => index
  });
  var TYPES = ["actor", "event", "source", "link", "story"];
  var REGISTERS = { wikidata: "Wikidata", gw: "Gleditsch-Ward", opensanctions: "OpenSanctions" };
  var inOrder = (words5) => [...words5].sort().join(" ");
  var way = (sort, text7, more) => ({ text: text7, sort, shown: text7, ...more });
  var each = (sort, ...texts5) => texts5.filter(there).map((text7) => way(sort, text7));
  var ids = (sort, id, { former_ids: former = [] }) => [id, ...former].map((own2) => way(sort, own2));
  function ofActor(id, actor) {
    const codes = Object.entries(actor.identifiers ?? {}).flatMap(([register, value]) => {
      const label2 = REGISTERS[register] ?? register.toUpperCase();
      const spelled = /* @__PURE__ */ new Set([`${value}`, `${label2} ${value}`, `${register} ${value}`]);
      return [...spelled].map((text7) => way("code", text7, { shown: `${label2} ${value}` }));
    });
    return [
      way("name", actor.name),
      ...actor.names.map(({ name: name2, lang }) => way("name", name2, { lang })),
      ...ids("name", id, actor),
      ...codes,
      ...each("code", actor.url)
    ];
  }
  var ofSource = (id, source2) => [
    way("phrase", source2.title),
    ...ids("phrase", id, source2),
    ...each("beside", source2.publisher, source2.author),
    ...each("code", source2.url, source2.archived_url)
  ];
  function index(graph8) {
    const { actors: actors2, events = {}, sources = {}, links = {}, stories = [] } = graph8;
    const said = (link) => sentence(graph8, link, actors2[link.source].name, actors2[link.target].name);
    const all2 = (type, table5, name2, ways) => Object.keys(table5).sort().map((id) => entry(type, id, name2(table5[id]), () => ways(id, table5[id])));
    return [
      ...all2("actor", actors2, ({ name: name2 }) => name2, ofActor),
      ...all2(
        "event",
        events,
        ({ name: name2 }) => name2,
        (id, event2) => [way("phrase", event2.name), ...ids("phrase", id, event2), ...each("beside", event2.place)]
      ),
      ...all2("source", sources, ({ title }) => title, ofSource),
      ...all2("link", links, said, (id, link) => [way("phrase", said(link)), ...ids("phrase", id, link)]),
      ...all2(
        "story",
        Object.fromEntries(stories.map((story) => [story.id, story])),
        ({ title }) => title,
        (id, story) => [way("phrase", story.title), ...ids("phrase", id, story)]
      )
    ];
  }
  function entry(type, id, name2, ways) {
    let ready = null;
    return {
      type,
      id,
      name: name2,
      get ways() {
        return ready ??= ways().map(madeReady);
      }
    };
  }
  function madeReady(way2) {
    const folded3 = fold(way2.text);
    const words5 = folded3 ? folded3.split(" ") : [];
    const own2 = codePoints(folded3);
    const said = way2.sort === "code" ? [] : sounds(folded3);
    return {
      ...way2,
      folded: folded3,
      joined: words5.join(""),
      points: own2,
      inOrder: words5.length > 1 ? codePoints(inOrder(words5)) : own2,
      distinct: new Set(words5),
      words: words5.length > 1 ? [...new Set(words5)].map(codePoints).filter((word) => word.length > 3) : [],
      said,
      heard: said.join("")
    };
  }

  // graph/page/js/query/search.js
  var SAME2 = 97;
  var LESS = 10;
  var BETWEEN = 96;
  var LONGEST2 = 1e3;
  var named = /* @__PURE__ */ new WeakMap();
  var { index: index2 } = named_exports;
  function wantedOf(text7) {
    const folded3 = fold([...text7.slice(0, 2 * LONGEST2)].slice(0, LONGEST2).join(""));
    const words5 = folded3 ? folded3.split(" ") : [];
    const pattern2 = pattern(folded3);
    return {
      folded: folded3,
      words: words5,
      joined: words5.join(""),
      pattern: pattern2,
      inOrder: words5.length > 1 ? pattern(inOrder(words5)) : pattern2,
      heard: sounds(folded3).join("")
    };
  }
  function likeness(wanted, way2) {
    const score = wholeLikeness(wanted, way2);
    return way2.sort === "beside" || way2.sort === "phrase" && score < SAME2 ? score - LESS : score;
  }
  function wholeLikeness(wanted, way2) {
    if (wanted.folded === way2.folded) return 100;
    if (wanted.joined === way2.joined) return SAME2;
    if (way2.sort === "code") return 0;
    if (wanted.pattern.points.length > 1 && ` ${way2.folded}`.includes(` ${wanted.folded}`))
      return way2.folded.startsWith(wanted.folded) ? 95 : 93;
    return hasAllWords(wanted, way2) ? 90 : alike(wanted, way2);
  }
  function hasAllWords({ words: words5 }, { distinct }) {
    const begun = last(words5);
    if (words5.length < 2 || !words5.every((word, at4) => at4 === words5.length - 1 || distinct.has(word))) return false;
    return [...distinct].some((word) => word.startsWith(begun));
  }
  function alike(wanted, way2) {
    const least3 = way2.sort === "name" ? LEAST_ALIKE : LEAST_ALIKE + LESS;
    let best2 = ratio(wanted.pattern, way2.points, least3);
    if (way2.inOrder !== way2.points || wanted.inOrder !== wanted.pattern)
      best2 = Math.max(best2, ratio(wanted.inOrder, way2.inOrder, least3));
    for (const word of way2.words) best2 = Math.max(best2, ratio(wanted.pattern, word, least3 + 4) - 4);
    return Math.max(best2, sameSound(wanted, way2));
  }
  function sameSound({ heard, pattern: pattern2 }, way2) {
    if ([...heard].length < SHORTEST_SOUND || !way2.heard.includes(heard) || !hasRun(way2.said, heard)) return 0;
    return (way2.heard === heard ? 88 : 84) + 3 * ratio(pattern2, way2.points) / 100;
  }
  function hasRun(said, heard) {
    return said.some((_, from) => {
      let run2 = "";
      for (let at4 = from; at4 < said.length && run2.length < heard.length && heard.startsWith(run2); at4 += 1)
        run2 += said[at4];
      return run2 === heard;
    });
  }
  function rounded2(score) {
    if (!Number.isInteger(score * 4)) return Number(score.toFixed(1));
    const tenths = Math.floor(score * 10);
    const half = score * 10 - tenths;
    return (half > 0.5 || half === 0.5 && tenths % 2 ? tenths + 1 : tenths) / 10;
  }
  function pairOf(entries2, words5) {
    if (words5.length < 2) return null;
    const known3 = named.get(entries2) ?? namedActors(entries2);
    named.set(entries2, known3);
    for (let at4 = 1; at4 < words5.length; at4 += 1) {
      const [starts, ends] = [words5.slice(0, at4), words5.slice(at4)].map((part2) => [...known3.get(part2.join(" ")) ?? []]);
      if (starts.length === 1 && ends.length === 1 && starts[0] !== ends[0]) return [starts[0], ends[0]];
    }
    return null;
  }
  function namedActors(entries2) {
    const known3 = /* @__PURE__ */ new Map();
    for (const { type, id, ways } of entries2)
      for (const { sort, folded: folded3 } of type === "actor" ? ways : [])
        if (sort === "name" && folded3) known3.set(folded3, (known3.get(folded3) ?? /* @__PURE__ */ new Set()).add(id));
    return known3;
  }
  function ranked(graph8, entries2, text7, limit, types) {
    const wanted = wantedOf(text7);
    if (!wanted.folded) return { found: [], pair: null };
    const pair2 = pairOf(entries2, wanted.words);
    const joinsPair = (id) => [graph8.links[id].source, graph8.links[id].target].every((end) => pair2?.includes(end));
    const found = [];
    for (const entry2 of entries2) {
      if (types.length && !types.includes(entry2.type)) continue;
      let [score, best2] = [-1, entry2.ways[0]];
      for (const way2 of entry2.ways) {
        const own2 = likeness(wanted, way2);
        if (own2 > score) [score, best2] = [own2, way2];
      }
      if (pair2 && score < BETWEEN && entry2.type === "link" && joinsPair(entry2.id))
        [score, best2] = [BETWEEN, entry2.ways[0]];
      if (score >= LEAST_ALIKE) found.push({ entry: entry2, score: rounded2(score), way: best2 });
    }
    const type = ({ entry: entry2 }) => TYPES.indexOf(entry2.type);
    const length = ({ way: way2 }) => [...way2.shown].length;
    found.sort(
      (a, b) => b.score - a.score || type(a) - type(b) || length(a) - length(b) || (a.entry.id < b.entry.id ? -1 : 1)
    );
    return { found: found.slice(0, limit), pair: pair2 };
  }
  function find(graph8, entries2, text7, { limit = 8, types = [] } = {}) {
    const { found, pair: pair2 } = ranked(graph8, entries2, text7, limit, types);
    const results = found.map(({ entry: { type, id, name: name2 }, score, way: way2 }) => ({
      type,
      id,
      name: name2,
      score,
      matched: way2.shown === id || way2.shown === name2 ? null : way2.shown,
      lang: way2.lang ?? null
    }));
    return { results, pair: pair2, removed: removal(graph8, text7.trim()) };
  }
  function answer(graph8, entries2, text7, { limit = 10, types = [] } = {}) {
    const { found, pair: pair2 } = ranked(graph8, entries2, text7, limit, types);
    const results = found.map(({ entry: { type, id: id2, name: name2 }, score, way: way2 }) => ({
      id: id2,
      type,
      name: name2,
      matched: way2.shown,
      score,
      notToConfuseWith: type === "actor" ? graph8.actors[id2].not_to_confuse_with ?? [] : []
    }));
    const removed = graph8.info?.removed ?? {};
    const id = text7.trim();
    return { results, pair: pair2, removed: Object.hasOwn(removed, id) ? removed[id] : null };
  }

  // graph/page/js/ui/address.js
  var PAUSE = 150;
  var timer = 0;
  var seen = window.location.hash;
  function write(graph8, state2) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (window.location.hash !== seen) return;
      try {
        window.history.replaceState(null, "", `#${encode(graph8, state2)}`);
      } catch {
      }
      seen = window.location.hash;
    }, PAUSE);
  }
  function say({ notes, renamed }, note2) {
    const said = [...renamed.map((each2) => `${each2}.`)];
    if (notes.length) said.push(`Parts of the link to this view could not be read: ${notes.join("; ")}.`);
    if (said.length) note2(said.join(" "));
  }
  function create4(graph8, store7, note2) {
    window.addEventListener("hashchange", () => {
      clearTimeout(timer);
      seen = window.location.hash;
      const fragment = seen.slice(1);
      if (fragment === encode(graph8, store7.get())) return;
      const { state: state2, ...read3 } = decode(graph8, fragment);
      store7.set(state2);
      say(read3, note2);
    });
  }
  function here(graph8, state2) {
    const written2 = encode(graph8, state2);
    return window.location.href.split("#")[0] + (written2 && `#${written2}`);
  }

  // graph/page/js/ui/dom.js
  var SVG = "http://www.w3.org/2000/svg";
  function el(tag, attributes = {}, ...children) {
    return fill(document.createElement(tag), attributes, children);
  }
  function svg(tag, attributes = {}, ...children) {
    return fill(document.createElementNS(SVG, tag), attributes, children);
  }
  function fill(element3, attributes, children) {
    for (const [name2, value] of Object.entries(attributes)) {
      if (value === null || value === void 0 || value === false) continue;
      if (name2.startsWith("on")) element3.addEventListener(
        name2.slice(2),
        /** @type {EventListener} */
        value
      );
      else if (name2 === "colour") element3.style.setProperty("--colour", String(value));
      else element3.setAttribute(name2, value === true ? "" : String(value));
    }
    element3.append(...flat(children));
    return element3;
  }
  function flat(children) {
    const all2 = (
      /** @type {any[]} */
      [children].flat(Infinity)
    );
    return all2.filter((child) => child !== null && child !== void 0 && child !== false);
  }
  var all = (root, selector) => [...root.querySelectorAll(selector)].map((each2) => (
    /** @type {HTMLElement} */
    each2
  ));
  var first = (root, selector) => root.querySelector(selector);
  var words2 = (text7, attributes = {}) => el("bdi", { dir: "auto", ...attributes }, String(text7));
  function outward(address2, text7) {
    if (!/^https?:\/\//i.test(address2)) return words2(text7);
    return el("a", { href: address2, target: "_blank", rel: "noopener noreferrer", class: "outward" }, words2(text7));
  }
  var plain2 = (text7) => String(text7).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "").slice(0, 300);
  function byId(id) {
    const element3 = document.getElementById(id);
    if (!element3) throw new RangeError(`the page has no element ${id}`);
    return element3;
  }
  var fact = (term, ...content) => [el("dt", {}, term), el("dd", {}, content)];

  // graph/page/js/picture/marks.js
  var SHAPES = {
    dot: (r) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
    square: (r) => polygon(
      [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1]
      ],
      r * 0.86
    ),
    diamond: (r) => polygon(
      [
        [0, -1],
        [1, 0],
        [0, 1],
        [-1, 0]
      ],
      r * 1.08
    ),
    triangle: (r) => polygon(
      [
        [0, -1],
        [1, 0.75],
        [-1, 0.75]
      ],
      r * 1.08
    ),
    triangleDown: (r) => polygon(
      [
        [0, 1],
        [1, -0.75],
        [-1, -0.75]
      ],
      r * 1.08
    ),
    hexagon: (r) => polygon(
      [
        [-0.5, -0.87],
        [0.5, -0.87],
        [1, 0],
        [0.5, 0.87],
        [-0.5, 0.87],
        [-1, 0]
      ],
      r * 1.04
    ),
    star: (r) => polygon(
      Array.from({ length: 10 }, (_, at4) => {
        const far = at4 % 2 ? 0.45 : 1.12;
        return [far * Math.sin(at4 * Math.PI / 5), -far * Math.cos(at4 * Math.PI / 5)];
      }),
      r
    )
  };
  var outline = (shape3, r) => SHAPES[shape3](r);
  var near3 = (value) => Math.round(value * 100) / 100;
  var polygon = (corners, r) => `M${corners.map(([x, y]) => `${near3(x * r)} ${near3(y * r)}`).join("L")}z`;
  var at2 = (x, y) => `${near3(x)} ${near3(y)}`;
  function moved(d, x, y) {
    return d.replace(
      /([ML])(-?[\d.]+) (-?[\d.]+)/g,
      (_, command, px, py) => `${command}${at2(Number(px) + x, Number(py) + y)}`
    );
  }
  function plate(width, height) {
    const [x, y] = [(width - height) / 2, height / 2].map(near3);
    return `M${-x} ${-y}L${x} ${-y}a${y} ${y} 0 0 1 0 ${2 * y}L${-x} ${y}a${y} ${y} 0 0 1 0 ${-2 * y}z`;
  }

  // graph/page/js/ui/legend.js
  var NOWHERE = "No country given";
  var regions2 = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
  var shape = (look) => svg(
    "svg",
    {
      class: look.hollow ? "swatch hollow" : "swatch",
      viewBox: "-9 -9 18 18",
      "aria-hidden": "true",
      colour: look.colour
    },
    svg("path", { d: outline(look.shape, look.shape === "star" ? 8 : 7) })
  );
  function line({ colour, dash, arrow: arrow2 = true, mark, ended, possible, letters }) {
    const end = letters ? 36 : 30;
    return svg(
      "svg",
      { class: letters ? "line-swatch wide" : "line-swatch", viewBox: `0 0 ${end} 12`, "aria-hidden": "true", colour },
      svg("path", {
        d: arrow2 ? `M1 6h${end - 8}` : `M1 6h${end - 2}`,
        "stroke-dasharray": dash,
        class: possible && "thin"
      }),
      arrow2 && svg("path", {
        d: ended ? `M${end - 8} 2.5 ${end - 2} 6l-6 3.5` : `M${end - 8} 2l7 4-7 4z`,
        class: ended ? "open" : possible ? "thin hollow" : "head"
      }),
      mark === "denied" && svg("path", { d: "M10 2.500l7 7M10 9.500l7-7" }),
      mark === "disputed" && svg("path", { d: "M13 1.500 17.500 6 13 10.500 8.500 6z", class: "hollow" }),
      letters && svg("path", { d: moved(plate(20, 11), 15, 6), class: "plate" }),
      letters && svg("text", { x: 15, y: 9.2 }, letters)
    );
  }
  var capital = (text7) => text7[0].toUpperCase() + text7.slice(1);
  function sections(graph8) {
    const kinds2 = Object.keys(graph8.kinds);
    const families = FAMILIES.filter((family) => kinds2.some((id) => graph8.kinds[id].family === family));
    const kindRow = (id) => ({
      value: id,
      key: `kind:${id}`,
      label: words2(graph8.kinds[id].label),
      sample: line({
        colour: graph8.kinds[id].colour,
        arrow: !graph8.kinds[id].symmetric,
        letters: graph8.kinds[id].letters
      })
    });
    const total = /* @__PURE__ */ new Map();
    for (const { kind: kind2 } of Object.values(graph8.links)) total.set(kind2, (total.get(kind2) ?? 0) + 1);
    const order = (a, b) => (total.get(b) ?? 0) - (total.get(a) ?? 0) || (a < b ? -1 : 1);
    const made3 = [
      {
        title: "Links",
        facet: "kinds",
        groups: families.map((family) => ({
          name: capital(family),
          key: `family:${family}`,
          rows: kinds2.filter((id) => graph8.kinds[id].family === family).sort(order).map(kindRow)
        }))
      },
      {
        title: "Actors",
        facet: "types",
        groups: [
          {
            rows: Object.keys(graph8.types).map((id) => ({
              value: id,
              key: `type:${id}`,
              label: graph8.types[id].label,
              sample: shape(graph8.types[id])
            }))
          }
        ]
      },
      {
        title: "Confidence",
        facet: "confidences",
        groups: [
          {
            rows: [...CONFIDENCES].reverse().map((value) => ({
              value,
              key: `confidence:${value}`,
              label: capital(value),
              sample: line({ dash: DASHES[value]?.join(" ") })
            }))
          }
        ]
      },
      {
        title: "Status",
        facet: "statuses",
        groups: [
          {
            rows: STATUSES.map((value) => ({
              value,
              key: `status:${value}`,
              label: capital(STATUS_TITLES[value]),
              sample: line({ mark: value })
            }))
          }
        ]
      },
      {
        title: "Countries",
        facet: "countries",
        folded: true,
        groups: [
          {
            rows: valuesOf(graph8, "countries").map((value) => ({ value, label: value === NO_COUNTRY ? NOWHERE : regions2.of(value) ?? value })).sort((a, b) => a.label < b.label ? -1 : 1).map(({ value, label: label2 }) => ({ value, key: `country:${value}`, label: label2, sample: null }))
          }
        ]
      }
    ];
    return made3;
  }
  var numberOf = (count4) => typeof count4 === "object" ? count4.actors : count4 ?? 0;
  function create5(container, graph8, store7) {
    const rows3 = [];
    const chosen2 = (facet2) => store7.get()[facet2] ?? valuesOf(graph8, facet2);
    function choose(facet2, values2) {
      const all2 = valuesOf(graph8, facet2);
      const kept2 = all2.filter((value) => values2.has(value));
      store7.set({ [facet2]: kept2.length === all2.length ? null : kept2 });
    }
    function tick2(facet2, values2, on6) {
      const now2 = new Set(chosen2(facet2));
      for (const value of values2) on6 ? now2.add(value) : now2.delete(value);
      choose(facet2, now2);
    }
    function row(facet2, { key, label: label2, sample: sample3 }, values2, isFamily) {
      const box2 = el("input", {
        type: "checkbox",
        checked: true,
        "data-filter": key,
        onchange: (event2) => tick2(facet2, values2, event2.target.checked)
      });
      const count4 = el("span", { class: "count" });
      const element3 = el(
        "div",
        { class: isFamily ? "row family" : "row" },
        el("label", {}, box2, sample3, el("span", { class: "label" }, label2), count4),
        el(
          "button",
          {
            type: "button",
            class: "only",
            "aria-label": `Show only ${plain2(typeof label2 === "string" ? label2 : label2.textContent)}`,
            onclick: () => choose(facet2, new Set(values2))
          },
          "only"
        )
      );
      rows3.push({ facet: facet2, values: values2, box: box2, count: count4, element: element3 });
      return element3;
    }
    function section2({ title, facet: facet2, groups: groups4, folded: folded3 }) {
      const all2 = el(
        "button",
        {
          type: "button",
          class: "text",
          "aria-label": `Show all: ${title}`,
          onclick: () => store7.set({ [facet2]: null })
        },
        "all"
      );
      const none = el(
        "button",
        { type: "button", class: "text", "aria-label": `Show none: ${title}`, onclick: () => store7.set({ [facet2]: [] }) },
        "none"
      );
      const body = groups4.map(
        ({ name: name2, key, rows: own2 }) => el(
          "div",
          { role: "group", "aria-label": name2 ?? title },
          name2 !== void 0 && key !== void 0 && row(
            facet2,
            { key, label: name2, sample: null },
            own2.map(({ value }) => value),
            true
          ),
          own2.map((each2) => row(facet2, each2, [each2.value], false))
        )
      );
      if (!folded3)
        return el(
          "section",
          { "aria-label": title },
          el("div", { class: "section-head" }, el("h2", {}, title), all2, none),
          body
        );
      return el(
        "section",
        { "aria-label": title },
        el("details", {}, el("summary", {}, el("h2", {}, title)), el("div", { class: "section-head" }, all2, none), body)
      );
    }
    function update6(state2) {
      const counts2 = count2(graph8, ...asked(state2));
      for (const { facet: facet2, values: values2, box: box2, count: count4, element: element3 } of rows3) {
        const chosen3 = state2[facet2];
        const on6 = chosen3 === null ? values2.length : values2.filter((value) => chosen3.includes(value)).length;
        box2.checked = on6 > 0;
        box2.indeterminate = on6 > 0 && on6 < values2.length;
        const number5 = values2.reduce(
          (sum, value) => sum + numberOf(counts2[facet2]?.[value === NO_COUNTRY ? NO_COUNTRY2 : value]),
          0
        );
        count4.textContent = number5.toLocaleString("en");
        element3.classList.toggle("nothing", number5 === 0);
      }
    }
    container.append(
      ...sections(graph8).map(section2),
      el(
        "section",
        { "aria-label": "Marks" },
        el("div", { class: "section-head" }, el("h2", {}, "Marks")),
        el(
          "ul",
          { class: "key" },
          el("li", {}, line({ ended: true }), "Ended before the date of record"),
          el("li", {}, line({ possible: true }), "Thin: possible, not certain, at the time chosen")
        )
      )
    );
    update6(store7.get());
    store7.on((state2, before2) => {
      if (FILTERS.some((part2) => state2[part2] !== before2[part2])) update6(state2);
    });
  }

  // graph/page/js/ui/combobox.js
  var number3 = 0;
  function attach(input, list5, { graph: graph8, entries: entries2, choose, choosePair, say: say3, types = [], keep = false }) {
    const own2 = `options-${++number3}`;
    let found = [];
    let active = -1;
    list5.id ||= own2;
    list5.setAttribute("role", "listbox");
    for (const [name2, value] of Object.entries({
      role: "combobox",
      autocomplete: "off",
      spellcheck: "false",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": list5.id
    }))
      input.setAttribute(name2, value);
    function close2() {
      list5.hidden = true;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }
    function mark(at4) {
      active = at4;
      [...list5.children].forEach((option, index3) => option.setAttribute("aria-selected", String(index3 === at4)));
      if (at4 >= 0) {
        input.setAttribute("aria-activedescendant", `${own2}-${at4}`);
        list5.children[at4].scrollIntoView({ block: "nearest" });
      }
    }
    function take(at4) {
      const option = found[at4];
      if (!option) return;
      input.value = keep ? plain2(option.name) : "";
      close2();
      if ("pair" in option) choosePair?.(...option.pair);
      else choose(option.id, option.type);
    }
    function offered() {
      const { results, pair: pair2, removed } = find(graph8, entries2, input.value, { types });
      if (!pair2 || !choosePair) return { options: results, removed };
      const [from, to] = pair2.map((id) => graph8.actors[id].name);
      return { options: [{ pair: pair2, name: `Paths from ${from} to ${to}` }, ...results], removed };
    }
    function shown2(option, at4) {
      const record2 = "pair" in option ? null : option;
      const actor = record2?.type === "actor" && graph8.actors[record2.id];
      return el(
        "li",
        {
          role: "option",
          id: `${own2}-${at4}`,
          "data-actor": actor && record2?.id,
          "data-found": record2 ? `${record2.type}:${record2.id}` : "paths",
          onpointerdown: (event2) => {
            event2.preventDefault();
            take(at4);
          }
        },
        actor && shape(graph8.types[actor.type]),
        el("span", { class: "what" }, words2(option.name)),
        types.length !== 1 && el("span", { class: "found-type" }, record2?.type ?? "paths"),
        record2?.matched && el("span", { class: "fine" }, words2(record2.matched, { lang: record2.lang }))
      );
    }
    function propose() {
      const { options, removed } = offered();
      found = options;
      list5.replaceChildren(...found.map(shown2));
      const typed = input.value.trim() !== "";
      const one = types.length === 1 ? types[0] : "record";
      if (typed && !found.length)
        list5.append(
          el(
            "li",
            { class: "none", role: "option", "aria-disabled": "true", "aria-selected": "false" },
            removed ?? `No ${one} has a name like this`
          )
        );
      list5.hidden = !typed;
      input.setAttribute("aria-expanded", String(typed));
      mark(found.length ? 0 : -1);
      if (typed)
        say3(found.length ? `${count(found.length, one === "record" ? "result" : one)} found` : `No ${one} found`);
    }
    input.addEventListener("input", () => {
      if (keep) choose(null, null);
      propose();
    });
    input.addEventListener("blur", close2);
    input.addEventListener("keydown", (event2) => {
      if (event2.key === "ArrowDown" && list5.hidden) propose();
      else if (event2.key === "ArrowDown") mark(Math.min(active + 1, found.length - 1));
      else if (event2.key === "ArrowUp") mark(Math.max(active - 1, 0));
      else if (event2.key === "Enter" && !list5.hidden) take(active);
      else if (event2.key === "Escape" && !list5.hidden) close2();
      else return;
      event2.preventDefault();
      event2.stopPropagation();
    });
    close2();
  }

  // graph/page/js/core/view_words.js
  var MOST_NAMED = 12;
  var TURNS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
  var CONTROLS = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu;
  function line2(text7, most = 300) {
    const clean = String(text7).replace(TURNS, "").replace(CONTROLS, " ").trim();
    const letters = [...clean.slice(0, 2 * most)];
    return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : clean;
  }
  function listed(names) {
    const rest = names.length - MOST_NAMED;
    return rest > 1 ? `${names.slice(0, MOST_NAMED).join(", ")} and ${rest} more` : names.join(", ");
  }
  var nameOf = (graph8, id) => line2(graph8.actors[id]?.name ?? id, 80);
  var FACETS2 = {
    kinds: ["Kinds of link", (graph8, id) => line2(graph8.kinds[id].label)],
    types: ["Types of actor", (graph8, id) => graph8.types[id].label],
    confidences: ["Confidence", (_, level2) => level2],
    statuses: ["Status", (_, status3) => STATUS_TITLES[
      /** @type {Status} */
      status3
    ]],
    countries: ["Countries", (_, code) => code === NO_COUNTRY ? "none given" : code]
  };
  function facet(graph8, state2, name2) {
    const chosen2 = state2[name2];
    if (chosen2 === null) return null;
    const [title, inWords3] = FACETS2[name2];
    const all2 = valuesOf(graph8, name2);
    const out = all2.filter((value) => !chosen2.includes(value));
    if (chosen2.length === 0) return `${title}: none`;
    if (out.length < chosen2.length) return `${title}: all but ${listed(out.map((value) => inWords3(graph8, value)))}`;
    return `${title}: ${listed(chosen2.map((value) => inWords3(graph8, value)))}`;
  }
  function span2({ window: window2, certain }) {
    if (!window2) return null;
    const [first3, last3] = window2;
    const days2 = first3 && last3 ? first3 === last3 ? `on ${dayInWords(first3)}` : `from ${dayInWords(first3)} to ${dayInWords(last3)}` : first3 ? `from ${dayInWords(first3)} on` : `until ${last3 && dayInWords(last3)}`;
    return `${certain ? "Certainly" : "Possibly"} active ${days2}`;
  }
  function filters(graph8, state2) {
    const narrowed = Object.entries(graph8.info.narrowedBy ?? {}).map(
      ([name2, value]) => `${name2.replaceAll("_", " ")} ${[value].flat().join(", ")}`
    );
    const hidden = state2.without.map((id) => Object.hasOwn(graph8.actors, id) ? nameOf(graph8, id) : id);
    return [
      narrowed.length > 0 && `The page holds only: ${narrowed.join("; ")}`,
      ...FACETS.map((name2) => facet(graph8, state2, name2)),
      span2(state2),
      state2.only && `Only: ${listed(state2.only.map((id) => nameOf(graph8, id)))}`,
      hidden.length > 0 && `Hidden: ${listed(hidden)}`
    ].filter(Boolean);
  }
  var asked2 = (graph8) => Object.values(graph8.kinds).some(({ family }) => family === "support") ? "Who supports whom?" : "Who is linked with whom?";
  var question2 = (graph8, state2) => [asked2(graph8), ...filters(graph8, state2)].join(" · ");
  function drawing(graph8, state2, { folded: folded3 = 0 } = {}) {
    if (state2.focus)
      return `In focus: ${nameOf(graph8, state2.focus.id)} and actors within ${count(state2.focus.depth, "step")}`;
    return folded3 > 0 ? `${folded3.toLocaleString("en")} more actors are not shown` : null;
  }

  // graph/page/js/ui/copy.js
  function offer(text7, title) {
    const box2 = el("textarea", { readonly: true, rows: 12, "aria-label": title, class: "copy-text", dir: "auto" });
    box2.value = text7;
    const dialog = el(
      "dialog",
      { "aria-labelledby": "copy-title", class: "copy" },
      el("form", { method: "dialog" }, el("button", { class: "text", "aria-label": "Close" }, "Close")),
      el("h2", { id: "copy-title" }, title),
      el("p", {}, "The browser does not let the page write to the clipboard. Copy the text from here:"),
      box2
    );
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
    box2.focus();
    box2.select();
  }
  async function text3(words5, title) {
    try {
      await navigator.clipboard.writeText(words5);
      return true;
    } catch {
      offer(words5, title);
      return false;
    }
  }

  // graph/page/js/ui/menu.js
  var opener = null;
  var items = () => (
    /** @type {HTMLElement[]} */
    [...byId("menu").querySelectorAll("[role=menuitem]")]
  );
  function close() {
    const menu2 = byId("menu");
    if (menu2.hidden) return;
    const focused = menu2.contains(document.activeElement);
    menu2.hidden = true;
    menu2.replaceChildren();
    if (focused) opener?.focus();
  }
  function focusOn(to) {
    const all2 = items();
    all2[(to + all2.length) % all2.length]?.focus();
  }
  function onKey(event2) {
    const at4 = items().indexOf(
      /** @type {HTMLElement} */
      document.activeElement
    );
    const doing = {
      ArrowDown: () => focusOn(at4 + 1),
      ArrowUp: () => focusOn(at4 - 1),
      Home: () => focusOn(0),
      End: () => focusOn(-1),
      Escape: close,
      Tab: close
    };
    if (!doing[event2.key]) return;
    event2.preventDefault();
    event2.stopPropagation();
    doing[event2.key]();
  }
  function show(title, groups4, at4) {
    const menu2 = byId("menu");
    if (menu2.hidden) opener = /** @type {HTMLElement} */
    document.activeElement;
    const parts3 = groups4.filter((group) => group.length);
    menu2.replaceChildren(
      el("p", { class: "menu-title", role: "presentation", dir: "auto" }, title),
      ...parts3.map(
        (group) => el(
          "div",
          { role: "group" },
          ...group.map(
            ({ label: label2, keys, run: run2 }) => el(
              "button",
              {
                type: "button",
                role: "menuitem",
                tabindex: -1,
                "aria-keyshortcuts": keys,
                onclick: () => {
                  close();
                  run2();
                }
              },
              el("span", {}, label2),
              keys && el("kbd", { "aria-hidden": "true" }, keys)
            )
          )
        )
      )
    );
    menu2.setAttribute("aria-label", title);
    menu2.hidden = false;
    const { offsetWidth, offsetHeight } = menu2;
    menu2.style.left = `${Math.max(4, Math.min(at4.x, window.innerWidth - offsetWidth - 4))}px`;
    menu2.style.top = `${Math.max(4, Math.min(at4.y, window.innerHeight - offsetHeight - 4))}px`;
    focusOn(0);
  }
  function create6() {
    const menu2 = byId("menu");
    menu2.addEventListener("keydown", onKey);
    menu2.addEventListener("contextmenu", (event2) => event2.preventDefault());
    document.addEventListener(
      "pointerdown",
      (event2) => {
        if (!menu2.contains(
          /** @type {Node} */
          event2.target
        )) close();
      },
      { capture: true }
    );
    window.addEventListener("blur", close);
    window.addEventListener("resize", close);
  }

  // graph/page/js/ui/commands.js
  var MOST_LISTED = 12;
  function create7(graph8, store7, on6) {
    const named2 = (ids3) => ids3.length === 1 ? nameOf(graph8, ids3[0]) : count(ids3.length, "actor");
    const selected = () => store7.get().selected;
    function only(ids3) {
      const all2 = new Set(ids3.flatMap((id) => on6.canvas().boxed(id)));
      store7.set({ only: [...all2], selected: [], focus: null, view: "graph" });
      on6.canvas().start();
      on6.note(`Only ${named2(ids3)} and what joins them; undo (z) to show the rest again.`);
    }
    function hide2(ids3) {
      const { without: without2, open: open2 } = store7.get();
      store7.set({
        without: [.../* @__PURE__ */ new Set([...without2, ...ids3])],
        selected: [],
        open: open2?.id && ids3.includes(open2.id) ? null : open2
      });
      on6.note(`${named2(ids3)} hidden; undo (z) to show ${ids3.length === 1 ? "it" : "them"} again.`);
    }
    function fold3(ids3) {
      const { unfolded: unfolded2, only: alone } = store7.get();
      store7.set({
        unfolded: unfolded2.filter((id) => !ids3.includes(id)),
        only: alone && alone.filter((id) => !ids3.includes(id)),
        selected: []
      });
    }
    const foldable = (ids3) => {
      const { unfolded: unfolded2 } = store7.get();
      return ids3.every((id) => unfolded2.includes(id)) && ids3.length > 0;
    };
    function pin(ids3) {
      const free = ids3.filter((id) => !on6.pinned(id));
      const pinned = { ...store7.get().pinned };
      for (const id of free) pinned[id] = on6.canvas().placeOf(id);
      if (!free.length) for (const id of ids3) delete pinned[id];
      store7.set({ pinned });
    }
    const select2 = (ids3) => store7.set({ selected: [.../* @__PURE__ */ new Set([...selected(), ...ids3])] });
    const unselect = (ids3) => store7.set({ selected: selected().filter((id) => !ids3.includes(id)) });
    async function copyLink() {
      const link = here(graph8, store7.get());
      if (await text3(link, "Link to this view")) on6.note("The link to this view is on the clipboard.");
    }
    const share2 = () => [
      { label: "Copy link to this view", run: copyLink },
      { label: "Export…", keys: "x", run: () => byId("show-take").click() }
    ];
    function forActors(ids3) {
      const one = ids3.length === 1 ? ids3[0] : null;
      const chosen2 = ids3.every((id) => selected().includes(id));
      const pinned = ids3.every((id) => on6.pinned(id));
      const drawn2 = ids3.filter((id) => on6.canvas().layout().nodes.has(id));
      const seeing = [
        ...one ? [{ label: "Open", run: () => on6.open({ type: "actor", id: one }) }] : [],
        { label: "Expand", keys: "e", run: () => ids3.forEach((id) => on6.expand(id)) },
        ...one ? [{ label: "Focus on it", keys: "f", run: () => on6.focus(one) }] : [],
        { label: one ? "Only this" : "Only these", keys: "o", run: () => only(ids3) },
        { label: "Hide", keys: "h", run: () => hide2(ids3) },
        ...foldable(ids3) ? [{ label: "Fold away", run: () => fold3(ids3) }] : []
      ];
      const asking = one ? [
        { label: "Paths from here…", run: () => on6.pathFrom(one, null) },
        { label: "Paths to here…", run: () => on6.pathFrom(null, one) }
      ] : ids3.length === 2 ? [
        { label: `Paths from ${named2([ids3[0]])} to ${named2([ids3[1]])}`, run: () => on6.pathFrom(ids3[0], ids3[1]) },
        { label: `Paths from ${named2([ids3[1]])} to ${named2([ids3[0]])}`, run: () => on6.pathFrom(ids3[1], ids3[0]) }
      ] : [];
      const placing = drawn2.length ? [{ label: pinned ? "Unpin" : "Pin", keys: "k", run: () => pin(drawn2) }] : [];
      return [
        seeing,
        asking,
        [
          chosen2 ? { label: "Unselect", run: () => unselect(ids3) } : { label: "Select", run: () => select2(ids3) },
          ...placing
        ],
        share2()
      ];
    }
    function forRibbon({ links }) {
      const ends = on6.canvas().actorsOf({ type: "strand", id: "", links });
      return [
        [
          { label: "Open", run: () => on6.open({ type: "link", id: links[0] }) },
          { label: "Only these", run: () => only(ends) },
          {
            label: links.length === 1 ? "Hide this link" : `Hide these ${links.length} links`,
            run: () => store7.set({ without: [.../* @__PURE__ */ new Set([...store7.get().without, ...links])] })
          }
        ],
        ends.length === 2 ? [
          {
            label: `Paths from ${named2([ends[0]])} to ${named2([ends[1]])}`,
            run: () => on6.pathFrom(ends[0], ends[1])
          },
          {
            label: `Paths from ${named2([ends[1]])} to ${named2([ends[0]])}`,
            run: () => on6.pathFrom(ends[1], ends[0])
          }
        ] : [],
        [{ label: "Select its actors", run: () => select2(ends) }],
        share2()
      ];
    }
    const forStack = (what) => [
      [
        {
          label: "Show each",
          run: () => what.type === "stack" ? store7.set({ stacks: [...store7.get().stacks, what.key] }) : on6.unfold(what.ids)
        },
        { label: "Only these", run: () => only(what.ids) },
        { label: "Hide", run: () => hide2(what.ids) },
        { label: "Select", run: () => select2(what.ids) }
      ],
      what.ids.slice(0, MOST_LISTED).map((id) => ({
        label: nameOf(graph8, id),
        run: () => on6.open({ type: "actor", id })
      })),
      share2()
    ];
    const forNothing = () => [
      [
        { label: "Show all", keys: "0", run: () => on6.canvas().fit() },
        { label: "Back to the first view", run: on6.fold },
        { label: "Select with a lasso", keys: "l", run: () => on6.canvas().lasso() },
        ...selected().length ? [{ label: "Clear the selection", run: () => store7.set({ selected: [] }) }] : []
      ],
      [
        ...store7.canUndo() ? [{ label: "Undo", keys: "z", run: on6.undo }] : [],
        ...store7.canRedo() ? [{ label: "Redo", keys: "y", run: on6.redo }] : []
      ],
      share2()
    ];
    function menu2(what, at4) {
      const ids3 = what && what.type !== "strand" ? on6.canvas().actorsOf(what) : [];
      if (ids3.length && selected().length > 1 && ids3.every((id) => selected().includes(id)))
        show(`${selected().length} actors selected`, forActors(selected()), at4);
      else if (what?.type === "actor") show(named2([what.id]), forActors([what.id]), at4);
      else if (what?.type === "strand")
        show(
          on6.canvas().actorsOf(what).map((id) => named2([id])).join(" – "),
          forRibbon(what),
          at4
        );
      else if (what) show(named2(what.ids), forStack(what), at4);
      else show("The picture", forNothing(), at4);
    }
    function update6() {
      const ids3 = selected();
      const bar2 = byId("selection");
      bar2.hidden = ids3.length === 0;
      document.body.dataset.selection = String(ids3.length);
      if (!ids3.length) return;
      const button2 = (text7, run2) => el("button", { type: "button", class: "text", onclick: run2 }, text7);
      bar2.replaceChildren(
        el("span", {}, `${ids3.length} selected`),
        button2("Only these", () => only(ids3)),
        button2("Hide", () => hide2(ids3)),
        button2(
          "More…",
          (event2) => show(`${ids3.length} actors selected`, forActors(ids3), { x: event2.clientX, y: event2.clientY })
        ),
        button2("Clear", () => store7.set({ selected: [] }))
      );
    }
    function targets() {
      const { open: open2 } = store7.get();
      return selected().length ? selected() : open2?.type === "actor" ? [open2.id] : [];
    }
    return { menu: menu2, only, hide: hide2, pin, fold: fold3, targets, update: update6 };
  }

  // graph/page/js/ui/header.js
  var BY_KEYS = "find one (/), or expand an actor (double click, or e)";
  var touch = window.matchMedia("(pointer: coarse), (max-width: 760px)");
  function create8(graph8, on6) {
    const { description, asOf, narrowedBy } = graph8.info;
    const size2 = (table5) => Object.keys(graph8[table5]).length;
    const lead = description ? sentenceOf(description) : "";
    byId("lead").append(lead ? words2(lead) : "");
    byId("lead").title = plain2(lead);
    byId("about").append(description ? words2(description) : "");
    const facts2 = [
      count(size2("actors"), "actor"),
      count(size2("links"), "link"),
      count(size2("sources"), "source")
    ];
    if (asOf) facts2.push(`as of ${inWords(asOf)}`);
    if (Object.keys(narrowedBy).length)
      facts2.push(
        `narrowed by ${Object.entries(narrowedBy).map(([name2, value]) => `${name2.replaceAll("_", " ")} ${[value].flat().join(", ")}`).join("; ")}`
      );
    byId("facts").append(...facts2.map((fact2) => el("li", {}, words2(fact2))));
    byId("unfocus").addEventListener("click", on6.unfocus);
    byId("fold").addEventListener("click", on6.fold);
    byId("undo").addEventListener("click", on6.undo);
    byId("redo").addEventListener("click", on6.redo);
    byId("show-help").addEventListener("click", () => byId("help").showModal());
    byId("zoom-in").addEventListener("click", () => on6.canvas().zoom(1.25));
    byId("zoom-out").addEventListener("click", () => on6.canvas().zoom(0.8));
    byId("zoom-fit").addEventListener("click", () => on6.canvas().fit());
    byId("lasso").addEventListener("click", () => on6.canvas().lasso());
    byId("show-legend").addEventListener("click", () => {
      const open2 = document.body.dataset.legend !== "open";
      if (open2 && window.matchMedia("(max-width: 760px)").matches) on6.open(null);
      document.body.dataset.legend = open2 ? "open" : "closed";
      byId("show-legend").setAttribute("aria-expanded", String(open2));
    });
  }
  function update(graph8, { state: state2, view, drawn: drawn2 }) {
    const place = byId("folded");
    const changed2 = state2.unfolded.length > 0 || state2.without.length > 0 || Object.keys(state2.pinned).length > 0;
    const parts3 = [
      asked2(graph8),
      `${count(drawn2.actors.size, "actor")}, ${count(drawn2.links.size, "link")} drawn`
    ];
    if (state2.focus)
      parts3.push(
        `in focus: ${plain2(graph8.actors[state2.focus.id].name)} and actors within ${count(state2.focus.depth, "step")}`
      );
    else if (drawn2.folded > 0)
      parts3.push(`${drawn2.folded.toLocaleString("en")} more not shown${touch.matches ? "" : `: ${BY_KEYS}`}`);
    if (view.links.size < Object.keys(graph8.links).length)
      parts3.push(`${count(view.links.size, "link")} pass the filters`);
    place.textContent = parts3.join(" · ");
    byId("unfocus").hidden = !state2.focus;
    byId("fold").hidden = Boolean(state2.focus) || !changed2;
  }

  // graph/page/js/ui/key.js
  var LINE = { d: "M1 6h24" };
  var sample = (className, attributes, name2 = "path") => svg("svg", { class: `key-sample ${className}`, viewBox: "0 0 26 12", "aria-hidden": "true" }, svg(name2, attributes));
  var phone = window.matchMedia("(max-width: 760px)");
  var touch2 = window.matchMedia("(pointer: coarse), (max-width: 760px)");
  function familySwitch(family, store7, drawn2) {
    const name2 = family[0].toUpperCase() + family.slice(1);
    const on6 = drawn2.has(family);
    const others2 = [...drawn2].filter((each2) => each2 !== family);
    return el(
      "button",
      {
        type: "button",
        class: "text",
        "data-family": family,
        "aria-pressed": String(on6),
        title: on6 ? `Drawn; click to leave ${family} out of the picture` : `In view but not drawn; click to draw ${family}`,
        onclick: () => store7.set({ families: FAMILIES.filter((each2) => others2.includes(each2) || each2 === family && !on6) })
      },
      on6 && sample(family, LINE),
      on6 ? name2 : `+ ${name2}`
    );
  }
  function update2(graph8, store7, canvas2) {
    const brief2 = phone.matches;
    const { ribbons: all2, nodes, look, main, drawn: drawn2, present: present3 } = canvas2.layout();
    const ribbons = all2.map(({ ribbon: ribbon2 }) => ribbon2);
    const lettered = new Set(ribbons.filter((ribbon2) => ribbon2.main).flatMap(({ kinds: kinds2, back: back2 }) => [...kinds2, ...back2]));
    const switched = FAMILIES.filter((family) => present3.has(family) && !main.has(family) && present3.has("support"));
    const [shown2, left] = [
      switched.filter((family) => drawn2.has(family)),
      switched.filter((family) => !drawn2.has(family))
    ];
    const ended = [...nodes.values()].some(({ box: box2 }) => box2?.ended);
    const toneOf = ({ from }) => graph8.columns.columns[nodes.get(from)?.column ?? 0]?.tone;
    const tones = new Set(ribbons.filter(({ family }) => family === "support").map(toneOf));
    const shades = !brief2 && tones.has("patron") && tones.size > 1 ? "; darker from patrons" : "";
    const wide = look.tiles === "count" ? "the number counts kinds" : "the wider, the more kinds";
    const subject = main.has("support") ? "Support" : "Links";
    const letters = look.tiles === "letters" ? kindsInOrder(graph8).filter((id) => lettered.has(id)) : [];
    const [click, again2, menu2] = touch2.matches ? ["Tap", "double tap", "hold"] : ["Click", "double click", "right click"];
    byId("hint").textContent = nodes.size ? `${click} for evidence, ${again2} to expand, ${menu2} for more` : "";
    byId("key").replaceChildren(
      ...[
        lettered.size > 0 && el("li", {}, sample("support", LINE), `${subject}: ${wide}${shades}`),
        ...letters.map(
          (id) => el(
            "li",
            {},
            el("span", { class: "key-letter", colour: tile(graph8.kinds[id].colour) }, graph8.kinds[id].letters),
            words2(graph8.kinds[id].label)
          )
        ),
        ended && el("li", {}, sample("ended", { x: "1", y: "1", width: "24", height: "10", rx: "3" }, "rect"), "Ended"),
        ...shown2.map((family) => el("li", {}, familySwitch(family, store7, drawn2))),
        left.length > 0 && el("li", {}, brief2 ? "" : "Not drawn:", ...left.map((family) => familySwitch(family, store7, drawn2)))
      ].filter((item) => item instanceof Node)
    );
  }

  // graph/page/js/core/questions.js
  var OF_ACTORS2 = ["types", "countries"];
  var TAKEN = Object.freeze({
    paths: [...FILTER_WORDS, ...WALK_WORDS],
    whyNot: [...FILTER_WORDS, ...WALK_WORDS.filter((name2) => !["limit", "sort"].includes(name2))],
    setFilter: [...FILTER_WORDS, ...OF_ACTORS2]
  });
  function taken(question5, given2) {
    const known3 = TAKEN[question5];
    for (const name2 of Object.keys(given2 ?? {})) {
      if (known3.includes(name2)) continue;
      if (!Object.hasOwn(DEFAULTS, name2)) {
        throw new Fault(
          `there is no filter \`${name2}\``,
          didYouMean(suggest(name2, known3), `it is one of ${known3.join(", ")}`)
        );
      }
      const why = TAKEN.paths.includes(name2) ? "belongs to paths" : "is not for the page";
      throw new Fault(`\`${name2}\` ${why}; \`${question5}\` takes ${known3.join(", ")}`);
    }
    if (
      /** @type {Asked} */
      (given2 ?? {}).certain && !timed(given2)
    ) {
      const words5 = ["on", "between", "time"].filter((name2) => known3.includes(name2)).map((name2) => `\`${name2}\``);
      throw new Fault("`certain` has no effect without a time", `give ${words5.join(" or ")}`);
    }
    return given2;
  }
  var timed = ({ on: on6, between: between4, time = DEFAULTS.time }) => Boolean(on6 || between4 || time !== DEFAULTS.time);

  // graph/page/js/core/slices.js
  var SLICE = 30;
  function run(steps4, done, failed) {
    let cancelled = false;
    const slice2 = () => {
      if (cancelled) return;
      const end = performance.now() + SLICE;
      let next;
      try {
        do
          next = steps4.next();
        while (!next.done && performance.now() < end);
      } catch (error) {
        failed(error);
        return;
      }
      if (!next.done) {
        soon(slice2);
        return;
      }
      done(next.value);
    };
    slice2();
    return {
      cancel() {
        cancelled = true;
      }
    };
  }
  function soon(next) {
    const { port1: here2, port2: there2 } = new MessageChannel();
    here2.onmessage = () => {
      here2.close();
      next();
    };
    there2.postMessage(null);
  }

  // graph/page/js/query/budget.js
  var SLICE2 = 2e4;
  var OutOfWork = class extends Error {
  };
  var Budget = class _Budget {
    /** @param {number} [work] */
    constructor(work = WORK) {
      if (!Number.isSafeInteger(work) || work < 0)
        throw new Fault(`\`work\` is a whole number of links, at least 0, not ${JSON.stringify(work)}`);
      this.work = work;
      this.spent = 0;
      this.pause = SLICE2;
    }
    /** The links that may still be examined. */
    get left() {
      return this.work - this.spent;
    }
    /**
     * Count links examined. Throws OutOfWork if they exceed what is left.
     *
     * @param {number} links
     */
    spend = (links) => {
      this.spent += links;
      if (this.spent > this.work) {
        this.spent = this.work;
        throw new OutOfWork();
      }
    };
    /** Whether a slice of the work is finished, so that a search should pause. */
    tired() {
      if (this.spent < this.pause) return false;
      this.pause = this.spent + SLICE2;
      return true;
    }
    /**
     * The result of `use`, called with a budget of at most `most` of the remainder, which is charged what it spends.
     *
     * @template T
     * @param {number} most
     * @param {(part: Budget) => T} use
     * @returns {T}
     */
    share(most, use) {
      const part2 = new _Budget(Math.min(most, this.left));
      try {
        return use(part2);
      } finally {
        this.spent += part2.spent;
      }
    }
  };
  function atOnce(steps4) {
    for (; ; ) {
      const { done, value } = steps4.next();
      if (done) return value;
    }
  }

  // graph/page/js/query/choices.js
  var ALWAYS = [BEGINNING, FOREVER];
  function fitting2(hops3, mode, window2, reading2) {
    const [first3, last3] = window2 ?? ALWAYS;
    const days2 = reading2 === "certain" ? ([, s2, e1]) => [s2, e1] : ([s1, , , e22]) => [s1, e22];
    const within2 = hops3.map(
      (links) => links.flatMap(
        (spans2, link) => spans2.map(days2).filter((span4) => span4[0] <= last3 && span4[1] >= first3).map((span4) => ({ link, span: span4 }))
      )
    );
    if (within2.some((hop) => hop.length === 0)) return null;
    const inside2 = within2.map((hop) => hop.map(({ span: span4 }) => span4));
    const taken2 = mode === "any" || inside2.length === 1 ? inside2.map((hop) => hop.map(() => true)) : choose(inside2);
    return taken2 && within2.map((hop, at4) => [...new Set(hop.filter((_, n) => taken2[at4][n]).map(({ link }) => link))].sort(byNumber));
    function choose(spans2) {
      if (mode === "in-order") return inOrder2(spans2);
      return reading2 === "certain" ? togetherForCertain(spans2, [first3, last3]) : together2(spans2, [first3, last3]);
    }
  }
  var byNumber = (a, b) => a - b;
  var commonDays = (hops3, window2) => common2(
    hops3.map((links) => links.flatMap((spans2) => spans2.map(([s1, , , e22]) => (
      /** @type {DayWindow} */
      [s1, e22]
    )))),
    window2 ?? ALWAYS
  );
  var common2 = (inside2, window2) => inside2.reduce((days2, hop) => meetingDays(days2, union(hop)), [window2]);
  function meetingDays(some, others2) {
    const met = [];
    for (let at4 = 0, other = 0; at4 < some.length && other < others2.length; ) {
      const [first3, last3] = [Math.max(some[at4][0], others2[other][0]), Math.min(some[at4][1], others2[other][1])];
      if (first3 <= last3) met.push([first3, last3]);
      if (some[at4][1] < others2[other][1]) at4 += 1;
      else other += 1;
    }
    return met;
  }
  var inTime = (a, b) => a[0] - b[0] || a[1] - b[1];
  function union(spans2) {
    const merged = [];
    for (const [first3, last3] of spans2.filter((span4) => span4[0] <= span4[1]).sort(inTime)) {
      const before2 = merged.at(-1);
      if (before2 && first3 <= before2[1] + 1) before2[1] = Math.max(before2[1], last3);
      else merged.push([first3, last3]);
    }
    return merged;
  }
  function after(sorted3, value, equal = false) {
    let [low, high] = [0, sorted3.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (equal ? sorted3[middle] < value : sorted3[middle] <= value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  function meeting(days2) {
    const firsts = days2.map(([first3]) => first3);
    return (span4) => {
      const at4 = after(firsts, span4[1]) - 1;
      return at4 >= 0 && span4[0] <= span4[1] && days2[at4][1] >= span4[0];
    };
  }
  function together2(inside2, window2) {
    const days2 = common2(inside2, window2);
    return days2.length ? inside2.map((hop) => hop.map(meeting(days2))) : null;
  }
  function togetherForCertain(inside2, window2) {
    const meets = meeting(common2(inside2, window2));
    const covers = inside2.map(covering);
    const gaps = inside2.map(
      (hop, own2) => hop.filter((span4) => span4[0] > span4[1] && covers.every((covers2, at4) => at4 === own2 || covers2(span4)))
    );
    const taken2 = inside2.map((hop, number5) => {
      const own2 = new Set(gaps[number5]);
      const covers2 = coveringAny(gaps.flatMap((found, at4) => at4 === number5 ? [] : found));
      return hop.map((span4) => meets(span4) || own2.has(span4) || covers2(span4));
    });
    return taken2.every((hop) => hop.includes(true)) ? taken2 : null;
  }
  function covering(spans2) {
    const ordered = [...spans2].sort(inTime);
    const firsts = ordered.map(([first3]) => first3);
    const farthest = ordered.map(([, last3]) => last3);
    for (let at4 = 1; at4 < farthest.length; at4 += 1) farthest[at4] = Math.max(farthest[at4 - 1], farthest[at4]);
    return ([start2, end]) => {
      const at4 = after(firsts, end) - 1;
      return at4 >= 0 && farthest[at4] >= start2;
    };
  }
  function coveringAny(gaps) {
    const ordered = gaps.map(([start2, end]) => (
      /** @type {DayWindow} */
      [end, start2]
    )).sort(inTime);
    const befores = ordered.map(([before2]) => before2);
    const nearest = ordered.map(([, start2]) => start2);
    for (let at4 = nearest.length - 2; at4 >= 0; at4 -= 1) nearest[at4] = Math.min(nearest[at4 + 1], nearest[at4]);
    return (span4) => {
      const at4 = after(befores, span4[0], true);
      return at4 < befores.length && nearest[at4] <= span4[1];
    };
  }
  function inOrder2(inside2) {
    const reached = [BEGINNING];
    for (const hop of inside2) {
      const latest = reached[reached.length - 1];
      let least3 = Infinity;
      for (const [start2, end] of hop) if (end >= latest) least3 = Math.min(least3, Math.max(latest, start2));
      if (least3 === Infinity) return null;
      reached.push(least3);
    }
    const allowed = [FOREVER];
    for (const hop of [...inside2].reverse()) {
      const most = allowed[0];
      let farthest = BEGINNING - 1;
      for (const [start2, end] of hop) if (start2 <= most) farthest = Math.max(farthest, Math.min(end, most));
      allowed.unshift(farthest);
    }
    return inside2.map(
      (hop, h) => hop.map(([start2, end]) => end >= reached[h] && Math.max(start2, reached[h]) <= allowed[h + 1])
    );
  }

  // graph/page/js/query/detours.js
  function fewestHops(view, start2, end, via, spend) {
    let fewest2 = 1;
    for (const actor of via) {
      if (actor === start2 || actor === end) continue;
      const hops3 = past(view, start2, actor, end, spend);
      if (hops3 === null) return null;
      if (!view.steps) fewest2 = Math.max(fewest2, hops3);
    }
    return fewest2;
  }
  function past(view, start2, middle, end, spend) {
    const [to, on6] = [shortest(view, start2, middle, [end], spend), shortest(view, middle, end, [start2], spend)];
    if (!to || !on6) return null;
    let fewest2 = to.length + on6.length;
    for (const twice of to.filter((actor) => on6.includes(actor)).sort((a, b) => a - b)) {
      const aroundTo = shortest(view, start2, middle, [end, twice], spend);
      const aroundOn = shortest(view, middle, end, [start2, twice], spend);
      if (!aroundTo && !aroundOn) return null;
      fewest2 = Math.max(
        fewest2,
        Math.min(aroundTo ? aroundTo.length + on6.length : Infinity, aroundOn ? to.length + aroundOn.length : Infinity)
      );
    }
    return fewest2;
  }
  function shortest(view, start2, end, without2, spend) {
    const from = {
      steps: view.ahead,
      others: view.index.outgoing.others,
      known: /* @__PURE__ */ new Map([[start2, start2]]),
      farthest: [start2]
    };
    const back2 = {
      steps: view.behind,
      others: view.index.incoming.others,
      known: /* @__PURE__ */ new Map([[end, end]]),
      farthest: [end]
    };
    while (from.farthest.length && back2.farthest.length) {
      const [near5, far] = cost(from) <= cost(back2) ? [from, back2] : [back2, from];
      for (const actor of near5.farthest) {
        spend(1);
        const met = moves(view, near5.steps, actor).filter((other) => far.known.has(other));
        if (!met.length) continue;
        const [last3, next] = near5 === from ? [actor, Math.min(...met)] : [Math.min(...met), actor];
        return [...chain(from.known, last3).reverse(), ...chain(back2.known, next)].slice(1);
      }
      const reached = [];
      for (const actor of near5.farthest) {
        const after3 = moves(view, near5.steps, actor);
        spend(after3.length);
        for (const other of after3) {
          if (near5.known.has(other) || without2.includes(other)) continue;
          near5.known.set(other, actor);
          reached.push(other);
        }
      }
      near5.farthest = reached.sort((a, b) => a - b);
    }
    return null;
  }
  var moves = (view, hops3, actor) => view.steps ? [...new Set([hops3, view.parts, view.wholes].flatMap((ahead) => [...ahead(actor).others]))] : [...hops3(actor).others];
  var cost = ({ others: others2, farthest }) => farthest.reduce((sum, actor) => sum + others2[actor], 0);
  function chain(following, actor) {
    const found = [actor];
    for (let next = following.get(actor); next !== void 0 && next !== last(found); next = following.get(next))
      found.push(next);
    return found;
  }

  // graph/page/js/query/evidence.js
  function ofLink(graph8, id, window2 = null) {
    const {
      kind: kind2,
      source: source2,
      target,
      start: start2,
      end,
      periods,
      status: status3,
      weakly_disputed: weakly,
      confidence: confidence2,
      claims: claims2
    } = graph8.links[id];
    return {
      id,
      kind: kind2,
      source: source2,
      target,
      start: start2 ?? null,
      end: end ?? null,
      periods: periods ?? [],
      status: status3,
      weaklyDisputed: weakly ?? false,
      confidence: confidence2,
      sources: [...new Set(claims2.map((claim2) => claim2.source))].sort(),
      sourcesInWindow: spokenOf(graph8, [id], window2)
    };
  }
  function spokenOf(graph8, ids3, window2) {
    if (!window2) return null;
    const said = /* @__PURE__ */ new Map();
    for (const { stance, source: source2, spoken: spoken3 = [] } of ids3.flatMap((id) => graph8.links[id].claims)) {
      if (stance !== "supports") continue;
      const days2 = said.get(source2) ?? [];
      said.set(source2, days2);
      for (const [first3, last3] of spoken3) {
        const begins = first3 === null ? BEGINNING : ofIso(first3);
        days2.push(begins <= window2[1] && (last3 === null ? FOREVER : ofIso(last3)) >= window2[0]);
      }
    }
    const found = { speak: 0, other: 0, unstated: 0 };
    for (const group of grouped([...said.keys()], graph8.sources)) {
      const met = group.flatMap((source2) => said.get(source2));
      found[met.includes(true) ? "speak" : met.length ? "other" : "unstated"] += 1;
    }
    return found;
  }
  function independent(graph8, ids3) {
    const supporting = /* @__PURE__ */ new Set();
    for (const id of ids3)
      for (const { stance, source: source2 } of graph8.links[id].claims) if (stance === "supports") supporting.add(source2);
    return groups(supporting, graph8.sources).length;
  }

  // graph/page/js/query/moves.js
  var goesDown = (phase) => phase === "start" || phase === "down" || phase === "arrived";
  var goesUp = (phase) => phase === "arrived" || phase === "up";
  function afterHop(view, phase, actor, other) {
    if (!view.steps || !rises(view, actor, other)) return "arrived";
    return phase === "start" || phase === "rising" ? "rising" : null;
  }
  function folded2(view, { actors: actors2, through: through2 }) {
    const left = [actors2[0]];
    through2.forEach((step, at4) => {
      const other = actors2[at4 + 1];
      if (!step) left.push(other);
      else if (view.wholes(actors2[at4]).others.includes(other)) left[left.length - 1] = other;
    });
    return left;
  }
  function byTrail(one, other) {
    for (let at4 = 0; at4 < Math.min(one.actors.length, other.actors.length); at4++)
      if (one.actors[at4] !== other.actors[at4]) return one.actors[at4] - other.actors[at4];
    if (one.actors.length !== other.actors.length) return one.actors.length - other.actors.length;
    for (let at4 = 0; at4 < one.through.length; at4++)
      if (one.through[at4] !== other.through[at4]) return one.through[at4] ? 1 : -1;
    return 0;
  }

  // graph/page/js/query/steps.js
  function spread(view, known3, back2, both, spend, { down = true } = {}) {
    if (!view.steps) return known3;
    const found = new Map(known3);
    const add2 = (map, actor, made3) => {
      const old = map.get(actor);
      map.set(actor, old === void 0 ? made3 : both(old, made3));
    };
    for (const before2 of down ? [view.wholes, view.parts] : [view.parts]) {
      let ends = known3;
      for (let length = 0; ends.size && length <= view.index.actors.length; length++) {
        const begins = /* @__PURE__ */ new Map();
        for (const [other, beyond] of ends) {
          const { others: others2, levels } = before2(other);
          spend(others2.length);
          others2.forEach((actor, at4) => {
            const made3 = back2(actor, other, levels[at4], beyond);
            if (made3 !== null) add2(begins, actor, made3);
          });
        }
        for (const [actor, made3] of begins) add2(found, actor, made3);
        ends = begins;
      }
    }
    return found;
  }

  // graph/page/js/query/spaces.js
  var LEVELS = CONFIDENCES.length;
  var MOST_STEPS2 = 2047;
  var AT_END = LEVELS << 6;
  var weakestOf = (code) => code >> 6 & 3;
  var fewestSteps = (code) => code >> 8 & MOST_STEPS2;
  var mostSteps = (code) => code >> 19;
  function kept(map, key, number5) {
    map.set(key, number5);
    return number5;
  }
  function outlooks() {
    const sets = [[]];
    const numbers = /* @__PURE__ */ new Map([["", 0]]);
    const movedTo = /* @__PURE__ */ new Map();
    const unions = /* @__PURE__ */ new Map();
    const joins2 = /* @__PURE__ */ new Map();
    function number5(codes) {
      const spans2 = /* @__PURE__ */ new Map();
      for (const code of codes) {
        const [fewest2, most] = spans2.get(code & 255) ?? [MOST_STEPS2, 0];
        spans2.set(code & 255, [Math.min(fewest2, fewestSteps(code)), Math.max(most, mostSteps(code))]);
      }
      const sorted3 = [...spans2].map(([code, [fewest2, most]]) => most << 19 | fewest2 << 8 | code).sort((a, b) => a - b);
      const key = sorted3.join();
      return numbers.get(key) ?? kept(numbers, key, sets.push(sorted3) - 1);
    }
    function moved4(outlook, level2, bit, step = 0) {
      const key = ((outlook * LEVELS + level2) * 64 + bit) * 2 + step;
      const more = (steps4) => Math.min(steps4 + step, MOST_STEPS2);
      const before2 = (code) => more(mostSteps(code)) << 19 | more(fewestSteps(code)) << 8 | Math.min(weakestOf(code), level2) << 6 | code & 63 | bit;
      return movedTo.get(key) ?? kept(movedTo, key, number5(sets[outlook].map(before2)));
    }
    function union2(one, other) {
      if (one === other || other === 0) return one;
      if (one === 0) return other;
      const key = Math.min(one, other) * 2 ** 24 + Math.max(one, other);
      return unions.get(key) ?? kept(unions, key, number5([...sets[one], ...sets[other]]));
    }
    function join(one, other) {
      const key = one * 2 ** 24 + other;
      const onward2 = (first3) => sets[other].map(
        (second2) => mostSteps(first3) + mostSteps(second2) << 19 | fewestSteps(first3) + fewestSteps(second2) << 8 | Math.min(weakestOf(first3), weakestOf(second2)) << 6 | (first3 | second2) & 63
      );
      return joins2.get(key) ?? kept(joins2, key, number5(sets[one].flatMap(onward2)));
    }
    const of16 = (outlook) => sets[outlook];
    return { number: number5, moved: moved4, union: union2, join, of: of16 };
  }
  function create9(view, start2, end, via, spend) {
    const known3 = outlooks();
    const middle = via.find((actor) => actor !== start2 && actor !== end);
    if (middle === void 0) return searchSpace({ view, via, spend, known: known3 }, start2, end);
    return viaSpace({ view, via, spend, known: known3 }, start2, middle, end);
  }
  function searchSpace({ view, via, spend, known: known3 }, start2, end, { begins = true, ends = true } = {}) {
    const size2 = view.index.actors.length;
    const bits = new Map(via.slice(0, MOST_TRACKED).map((actor, at4) => [actor, 1 << at4]));
    const forward = [stepped3([start2], { up: !begins })];
    const backward = [withSteps(/* @__PURE__ */ new Map([[end, known3.number([AT_END])]]), { down: !ends })];
    function stepped3(actors2, { up = true } = {}) {
      if (!view.steps) return actors2;
      const found = new Set(actors2);
      for (const after3 of up ? [view.parts, view.wholes] : [view.parts]) {
        const passed = new Set(actors2);
        for (const actor of passed) {
          const { others: others2 } = after3(actor);
          spend(others2.length);
          for (const other of others2) passed.add(other);
        }
        for (const actor of passed) found.add(actor);
      }
      return [...found];
    }
    function withSteps(outlook, ways) {
      const back2 = (_, other, level2, beyond) => known3.moved(beyond, level2, bits.get(other) ?? 0, 1);
      return layerOf(size2, spread(view, outlook, back2, known3.union, spend, ways));
    }
    function growForward() {
      const reached = /* @__PURE__ */ new Set();
      for (const actor of last(forward)) {
        const { others: others2 } = view.ahead(actor);
        spend(others2.length);
        for (const other of others2) reached.add(other);
      }
      forward.push(stepped3([...reached]));
    }
    function growBackward() {
      const { members, outlook } = last(backward);
      const reached = /* @__PURE__ */ new Map();
      for (const actor of members) {
        const bit = bits.get(actor) ?? 0;
        const after3 = CONFIDENCES.map((_, level2) => known3.moved(outlook[actor], level2, bit));
        const { others: others2, levels } = view.behind(actor);
        spend(others2.length);
        others2.forEach((other, at4) => {
          reached.set(other, known3.union(reached.get(other) ?? 0, after3[levels[at4]]));
        });
      }
      backward.push(withSteps(reached));
    }
    function leading(actors2, next) {
      const found = /* @__PURE__ */ new Map();
      for (const actor of actors2) {
        const { others: others2, levels } = view.ahead(actor);
        let [outlook, links] = [0, 0];
        others2.forEach((other, at4) => {
          const beyond = next.outlook[other];
          if (beyond === 0) return;
          links += 1;
          outlook = known3.union(outlook, known3.moved(beyond, levels[at4], bits.get(other) ?? 0));
        });
        spend(links);
        if (outlook !== 0) found.set(actor, outlook);
      }
      return withSteps(found);
    }
    function layers(hops3) {
      while (forward.length + backward.length < hops3 + 1) {
        const [ahead, behind] = [last(forward), last(backward).members];
        if (!ahead.length || !behind.length) return null;
        if (neighbours2(view.index.outgoing, ahead) <= neighbours2(view.index.incoming, behind)) growForward();
        else growBackward();
      }
      const made3 = backward.slice(0, hops3 + 1);
      for (const actors2 of forward.slice(0, hops3 + 1 - made3.length).reverse()) {
        made3.push(leading(actors2, last(made3)));
        if (!last(made3).members.length) return null;
      }
      return made3[hops3].outlook[start2] !== 0 ? made3 : null;
    }
    function within2(whole2, actors2) {
      const made3 = [];
      const left = ({ members, outlook }) => layerOf(size2, new Map(members.filter((actor) => actors2.has(actor)).map((actor) => [actor, outlook[actor]])));
      for (const layer of whole2) made3.push(made3.length ? left(leading(left(layer).members, last(made3))) : left(layer));
      return made3;
    }
    return { bits, layers, within: within2, outlook: known3.of };
  }
  function viaSpace(asked3, start2, middle, end) {
    const { view, spend, known: known3 } = asked3;
    const to = searchSpace(asked3, start2, middle, { ends: false });
    const on6 = searchSpace(asked3, middle, end, { begins: false });
    const fewest2 = view.steps ? 0 : 1;
    const parts3 = /* @__PURE__ */ new Map([
      [to, []],
      [on6, []]
    ]);
    function part2(space, hops3) {
      const made3 = parts3.get(space) ?? [];
      if (made3[hops3] === void 0) made3[hops3] = space.layers(hops3);
      return made3[hops3];
    }
    function add2(layer, { members, outlook }, through2) {
      spend(members.length);
      for (const actor of members) layer.set(actor, known3.union(layer.get(actor) ?? 0, through2(outlook[actor])));
    }
    function layers(hops3) {
      const made3 = Array.from({ length: hops3 + 1 }, () => /* @__PURE__ */ new Map());
      for (let first3 = fewest2; first3 <= hops3 - fewest2; first3++) {
        const rest = hops3 - first3;
        if (!(first3 <= rest ? part2(to, first3) && part2(on6, rest) : part2(on6, rest) && part2(to, first3))) continue;
        const [coming, going] = [part2(to, first3) ?? [], part2(on6, rest) ?? []];
        const beyond = last(going).outlook[middle];
        going.forEach((layer, left) => add2(made3[left], layer, (outlook) => outlook));
        coming.forEach(
          (layer, left) => add2(made3[going.length - 1 + left], layer, (outlook) => known3.join(outlook, beyond))
        );
      }
      return made3[0].size ? made3.map((layer) => layerOf(view.index.actors.length, layer)) : null;
    }
    return { bits: to.bits, layers, within: to.within, outlook: known3.of };
  }
  function layerOf(size2, known3) {
    const outlook = new Int32Array(size2);
    for (const [actor, found] of known3) outlook[actor] = found;
    return { members: [...known3.keys()], outlook };
  }
  var neighbours2 = ({ others: others2 }, actors2) => actors2.reduce((sum, actor) => sum + others2[actor], 0);

  // graph/page/js/query/variants.js
  function variants(view, spend) {
    const meetings = /* @__PURE__ */ new Map();
    const runs2 = /* @__PURE__ */ new Map();
    const asked3 = {
      view,
      spend,
      meeting: (whole2, other) => remembered2(meetings, `${whole2},${other}`, () => meeting2(view, spend, whole2, other)),
      runs: (whole2, part2) => remembered2(runs2, `${whole2},${part2}`, () => runsTo(view, spend, whole2, part2))
    };
    return (wholes) => grown(asked3, wholes, { actors: wholes.slice(0, 1), through: [] }, "start");
  }
  function remembered2(known3, key, make2) {
    const found = known3.get(key) ?? make2();
    known3.set(key, found);
    return found;
  }
  function meeting2(view, spend, whole2, other) {
    const parts3 = closed(other, view.parts);
    const found = [];
    for (const part2 of closed(whole2, view.parts)) {
      const met = [...view.ahead(part2).others].filter((actor) => parts3.has(actor));
      spend(1 + met.length);
      if (met.length) found.push([part2, met]);
    }
    return found;
  }
  function* grown(asked3, wholes, trail, phase) {
    asked3.spend(1);
    if (wholes.length === 1) {
      yield trail;
      return;
    }
    const [whole2, other] = wholes;
    for (const [part2, met] of asked3.meeting(whole2, other)) {
      if (part2 !== whole2 && !goesDown(phase)) continue;
      for (const down of asked3.runs(whole2, part2)) {
        const actors2 = [...trail.actors, ...down.slice(1)];
        const through2 = [...trail.through, ...stepped(down)];
        for (const first3 of met) {
          const came = afterHop(asked3.view, part2 === whole2 ? phase : "down", part2, first3);
          if (came === null || first3 !== other && !goesUp(came)) continue;
          for (const run2 of asked3.runs(other, first3)) {
            const all2 = [...actors2, ...[...run2].reverse()];
            if (new Set(all2).size < all2.length) continue;
            const arrived = { actors: all2, through: [...through2, false, ...stepped(run2)] };
            yield* grown(asked3, wholes.slice(1), arrived, first3 === other ? came : "up");
          }
        }
      }
    }
  }
  var stepped = (run2) => Array.from({ length: run2.length - 1 }, () => true);
  function closed(actor, ahead) {
    const found = /* @__PURE__ */ new Set([actor]);
    for (const each2 of found) for (const other of ahead(each2).others) found.add(other);
    return found;
  }
  function runsTo(view, spend, whole2, part2) {
    const above2 = closed(part2, view.wholes);
    const pending = [[whole2]];
    const found = [];
    for (let run2 = pending.pop(); run2; run2 = pending.pop()) {
      spend(1);
      if (last(run2) === part2) found.push(run2);
      else
        for (const each2 of view.parts(last(run2)).others)
          if (above2.has(each2) && !run2.includes(each2)) pending.push([...run2, each2]);
    }
    return found;
  }

  // graph/page/js/query/time_outlook.js
  function create10(view, layers, spend) {
    const { index: index3, window: window2, filter } = view;
    const way2 = wayOf(filter, window2 ?? [BEGINNING, FOREVER], spend);
    const joins2 = /* @__PURE__ */ new Map();
    function hop(actor, other, through2) {
      const key = `${actor} ${other} ${through2}`;
      if (!joins2.has(key)) {
        const links = through2 ? stepping(view, actor, other) : joining2(view, actor, other);
        spend(links.length);
        const days2 = links.flatMap((link) => spansOf2(index3, link)).map(([s1, s2, e1, e22]) => (
          /** @type {DayWindow} */
          filter.certain ? [s2, e1] : [s1, e22]
        )).filter(([first3, end]) => !window2 || first3 <= window2[1] && end >= window2[0]);
        joins2.set(key, way2.ofHop(days2));
      }
      return joins2.get(key);
    }
    const needs = [new Map(layers[0].members.map((actor) => [actor, way2.first.end]))];
    for (const { members } of layers.slice(1)) {
      const beyond = last(needs);
      const found = /* @__PURE__ */ new Map();
      for (const actor of members) {
        const others2 = [...view.ahead(actor).others].filter((other) => beyond.has(other));
        const need = way2.anyOf(others2.map((other) => way2.join(hop(actor, other, false), beyond.get(other), "before")));
        if (need !== null) found.set(actor, need);
      }
      const back2 = (actor, other, _, need) => way2.join(hop(actor, other, true), need, "before");
      needs.push(spread(view, found, back2, (one, other) => way2.anyOf([one, other]), spend));
    }
    return {
      first: way2.first.start,
      walked: (actors2, through2) => through2.reduce(
        (state2, step, at4) => state2 === null ? null : way2.join(hop(actors2[at4], actors2[at4 + 1], step), state2, "after"),
        /** @type {any} */
        way2.first.start
      ),
      move(state2, actor, other, through2, left) {
        const need = needs[left].get(other);
        if (state2 === null || need === void 0) return null;
        const after3 = way2.join(hop(actor, other, through2), state2, "after");
        return after3 !== null && way2.meets(after3, need) ? after3 : null;
      }
    };
  }
  function wayOf(filter, window2, spend) {
    if (filter.time === "in-order") return inOrder3(spend);
    return filter.certain ? togetherForCertain2(window2, spend) : together3(window2, spend);
  }
  var inOrder3 = (spend) => ({
    first: { start: BEGINNING, end: FOREVER },
    ofHop: (days2) => days2,
    join(hop, known3, side) {
      spend(hop.length);
      let found = null;
      for (const [start2, end] of hop) {
        if (side === "before" ? start2 > known3 : end < known3) continue;
        const each2 = side === "before" ? Math.min(end, known3) : Math.max(known3, start2);
        if (found === null || (side === "before" ? each2 > found : each2 < found)) found = each2;
      }
      return found;
    },
    anyOf: (needs) => needs.reduce((best2, need) => best2 === null || need !== null && need > best2 ? need : best2, null),
    meets: (state2, need) => state2 <= need
  });
  function together3(window2, spend) {
    const join = (hop, known3) => {
      spend(hop.length + known3.length);
      return some(meetingDays(hop, known3));
    };
    const some = (days2) => days2.length ? days2 : null;
    return {
      first: { start: [window2], end: [window2] },
      ofHop: union,
      join,
      anyOf: (needs) => some(union(needs.flatMap((need) => need ?? []))),
      meets: (state2, need) => join(state2, need, "after") !== null
    };
  }
  function togetherForCertain2(window2, spend) {
    const first3 = { days: [window2], gaps: [] };
    const join = (hop, known3) => {
      spend(hop.days.length + hop.gaps.length + known3.days.length + known3.gaps.length);
      const days2 = longest(meetingDays(hop.days, known3.days));
      const gaps = [
        ...known3.gaps.filter((gap) => covered2(gap, hop.days)),
        ...hop.gaps.filter((gap) => covered2(gap, known3.days))
      ];
      return days2.length || gaps.length ? { days: days2, gaps: shortest2(gaps) } : null;
    };
    return {
      first: { start: first3, end: first3 },
      ofHop: (spans2) => ({
        days: longest(spans2.filter(([from, to]) => from <= to)),
        gaps: shortest2(spans2.filter(([from, to]) => from > to).map(([from, to]) => [to, from]))
      }),
      join,
      anyOf(needs) {
        const known3 = needs.filter((need) => need !== null);
        return known3.length ? { days: longest(known3.flatMap(({ days: days2 }) => days2)), gaps: shortest2(known3.flatMap(({ gaps }) => gaps)) } : null;
      },
      meets: (state2, need) => join(state2, need, "after") !== null
    };
  }
  function longest(spans2) {
    const found = [];
    for (const span4 of [...spans2].sort((a, b) => a[0] - b[0] || b[1] - a[1]))
      if (!found.length || span4[1] > last(found)[1]) found.push(span4);
    return found;
  }
  function shortest2(gaps) {
    const found = [];
    for (const gap of [...gaps].sort((a, b) => b[0] - a[0] || a[1] - b[1]))
      if (!found.length || gap[1] < last(found)[1]) found.push(gap);
    return found.reverse();
  }
  function covered2(gap, days2) {
    let [low, high] = [0, days2.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (days2[middle][0] <= gap[0]) low = middle + 1;
      else high = middle;
    }
    return low > 0 && days2[low - 1][1] >= gap[1];
  }

  // graph/page/js/query/traps.js
  function passable(view, layers, start2, end, spend) {
    const ahead = /* @__PURE__ */ new Map([[start2, /* @__PURE__ */ new Set()]]);
    const behind = /* @__PURE__ */ new Map([[end, /* @__PURE__ */ new Set()]]);
    const add2 = (map, actor, other) => {
      const known3 = map.get(actor);
      if (known3) known3.add(other);
      else map.set(actor, /* @__PURE__ */ new Set([other]));
    };
    layers.forEach((layer, at4) => {
      for (const actor of layer.members) {
        const moves2 = at4 ? [[view.ahead(actor), layers[at4 - 1]]] : [];
        if (view.steps) moves2.push([view.parts(actor), layer], [view.wholes(actor), layer]);
        for (const [{ others: others2 }, { outlook }] of moves2) {
          for (const other of others2) {
            if (outlook[other] === 0) continue;
            spend(1);
            if (actor === end || other === start2) continue;
            add2(ahead, actor, other);
            add2(behind, other, actor);
          }
        }
      }
    });
    const [before2, after3] = [dominators(start2, ahead, behind), dominators(end, behind, ahead)];
    const found = /* @__PURE__ */ new Set([start2, end]);
    for (const actor of before2.keys()) {
      if (!after3.has(actor)) continue;
      const both = new Set(above(before2, actor));
      if (!above(after3, actor).some((other) => both.has(other))) found.add(actor);
    }
    return found;
  }
  function dominators(start2, ahead, behind) {
    const order = postorder(start2, ahead);
    const place = new Map(order.map((actor, at4) => [actor, at4]));
    const found = /* @__PURE__ */ new Map([[start2, null]]);
    const common3 = (one, other) => {
      const at4 = (actor) => place.get(actor) ?? 0;
      while (one !== other) {
        if (at4(one) < at4(other)) one = found.get(one) ?? start2;
        else other = found.get(other) ?? start2;
      }
      return one;
    };
    for (let changed2 = true; changed2; ) {
      changed2 = false;
      for (const actor of order.slice(0, -1).reverse()) {
        const known3 = [...behind.get(actor) ?? []].filter((other) => found.has(other));
        const nearest = known3.reduce(common3);
        if (found.get(actor) !== nearest) {
          found.set(actor, nearest);
          changed2 = true;
        }
      }
    }
    return found;
  }
  function postorder(start2, ahead) {
    const order = [];
    const seen2 = /* @__PURE__ */ new Set([start2]);
    const pending = [{ actor: start2, others: [...ahead.get(start2) ?? []] }];
    while (pending.length) {
      const { actor, others: others2 } = last(pending);
      const other = others2.pop();
      if (other === void 0) {
        order.push(actor);
        pending.pop();
      } else if (!seen2.has(other)) {
        seen2.add(other);
        pending.push({ actor: other, others: [...ahead.get(other) ?? []] });
      }
    }
    return order;
  }
  function above(dominators2, actor) {
    const found = [];
    for (let at4 = dominators2.get(actor); at4 !== null && at4 !== void 0; at4 = dominators2.get(at4)) found.push(at4);
    return found;
  }

  // graph/page/js/query/walks.js
  function* trails(asked3, turn) {
    const { start: start2, end, budget, space, untracked } = asked3;
    const { layers } = turn;
    let aim = { ...turn, layers: asked3.passable.get(layers.length) ?? layers };
    let times = timesOf(asked3, layers);
    const walked = [start2];
    const first3 = {
      weakest: CONFIDENCES.length,
      passed: space.bits.get(start2) ?? 0,
      left: layers.length - 1,
      through: [],
      phase: "start",
      time: times?.first
    };
    let states = [[first3]];
    const ways = [onward(asked3, aim, start2, [first3])];
    while (ways.length) {
      if (!times && looksAhead(asked3)) {
        const outlook = timesOf(asked3, layers);
        const timed2 = (state2) => ({ ...state2, time: outlook?.walked(walked, state2.through) });
        states = states.map((each2) => each2.map(timed2));
        times = outlook;
      }
      if (budget.tired()) yield null;
      const { done, value } = last(ways).next();
      if (done) {
        for (const stack of [ways, states, walked]) stack.pop();
        continue;
      }
      const [other, moves2] = value;
      budget.spend(moves2.length);
      aim = withoutTraps(asked3, aim, moves2.length);
      const reached = walked.includes(other) ? [] : moves2.flatMap((move) => after2(asked3, aim, times, last(states)[move.state], move, last(walked), other) ?? []);
      if (other === end) {
        if (!untracked.every((actor) => walked.includes(actor) || actor === other)) continue;
        const ends = reached.filter((state2) => state2.left === 0 && state2.phase !== "down").map(({ through: through2 }) => through2);
        ends.sort((a, b) => a.join() < b.join() ? -1 : 1);
        for (const through2 of ends) yield { actors: [...walked, other], through: through2 };
      } else if (reached.length) {
        walked.push(other);
        states.push(reached);
        ways.push(onward(asked3, aim, other, reached));
      }
    }
  }
  function onward({ view, budget }, { layers, level: level2 }, actor, states) {
    const moves2 = /* @__PURE__ */ new Map();
    states.forEach((state2, number5) => {
      const add2 = ({ others: others2, levels }, { outlook }, step) => {
        let links = 0;
        others2.forEach((other, at4) => {
          if (outlook[other] === 0) return;
          links += 1;
          if (levels[at4] >= level2) gather(moves2, other, { state: number5, strength: levels[at4], step });
        });
        budget.spend(links);
      };
      if (state2.left > 0) add2(view.ahead(actor), layers[state2.left - 1], null);
      if (view.steps && goesDown(state2.phase)) add2(view.parts(actor), layers[state2.left], "down");
      if (view.steps && goesUp(state2.phase)) add2(view.wholes(actor), layers[state2.left], "up");
    });
    return [...moves2].sort(([a], [b]) => a - b).values();
  }
  function after2(asked3, aim, times, state2, { strength, step }, actor, other) {
    const phase = step ?? afterHop(asked3.view, state2.phase, actor, other);
    if (!phase) return null;
    const reached = {
      weakest: Math.min(state2.weakest, strength),
      passed: state2.passed | (asked3.space.bits.get(other) ?? 0),
      left: state2.left - (step ? 0 : 1),
      through: [...state2.through, step !== null],
      phase,
      time: null
    };
    if (!canEnd(asked3, aim, reached, other)) return null;
    if (!times) return reached;
    const time = times.move(state2.time, actor, other, step !== null, reached.left);
    return time === null ? null : { ...reached, time };
  }
  function canEnd({ end, space, toPass }, { layers, steps: steps4, level: level2 }, state2, other) {
    const left = steps4 - state2.through.filter(Boolean).length;
    const codes = other === end ? [AT_END] : space.outlook(layers[state2.left].outlook[other]);
    return codes.some(
      (code) => Math.min(state2.weakest, weakestOf(code)) === level2 && ((state2.passed | code) & toPass) === toPass && fewestSteps(code) <= left && left <= mostSteps(code)
    );
  }
  var looksAhead = ({ refused, view }) => refused >= MANY_REFUSED && view.filter.time !== "any";
  function timesOf(asked3, layers) {
    if (!looksAhead(asked3)) return null;
    const known3 = asked3.outlooks.get(layers.length) ?? create10(asked3.view, layers, asked3.budget.spend);
    asked3.outlooks.set(layers.length, known3);
    return known3;
  }
  function withoutTraps(asked3, aim, moves2) {
    const { view, start: start2, end, space, budget } = asked3;
    const length = aim.layers.length;
    const tried = (asked3.tried.get(length) ?? 0) + moves2;
    asked3.tried.set(length, tried);
    if (asked3.passable.has(length) || tried <= MANY_TRIED) return aim;
    const actors2 = aim.layers.reduce((sum, layer) => sum + layer.members.length, 0);
    if (tried <= MANY_TRIED * Math.max(1, Math.floor(actors2 / 1e3))) return aim;
    const layers = space.within(aim.layers, passable(view, aim.layers, start2, end, budget.spend));
    asked3.passable.set(length, layers);
    return { ...aim, layers };
  }

  // graph/page/js/query/paths.js
  var find2 = (graph8, from, to, given2 = {}, limits = {}) => atOnce(steps(graph8, from, to, given2, limits));
  function* steps(graph8, from, to, given2 = {}, { work, budget = new Budget(work), beyond = true } = {}) {
    const index3 = of(graph8);
    const [start2, end] = [from, to].map((id) => actorAt(index3, id));
    if (start2 === end) throw new Fault(`a path needs two different actors, not \`${from}\` twice`);
    const filter = forPaths(given2);
    const view = of2(index3, filter);
    const answer2 = { from, to, filter, truncated: false, truncatedBy: null, paths: [] };
    if ([from, to, ...filter.via].some((id) => filter.without.includes(id))) return answer2;
    const known3 = /* @__PURE__ */ new Set();
    const equal = variants(view, budget.spend);
    try {
      for (const found of search(view, start2, end, budget)) {
        if (!found) {
          yield;
          continue;
        }
        const { trail, path: path3 } = found;
        const wholes = folded2(view, trail);
        if (known3.has(wholes.join())) continue;
        if (answer2.paths.length === filter.limit) {
          answer2.truncatedBy = "limit";
          break;
        }
        known3.add(wholes.join());
        const shown2 = { ...path3, variants: [] };
        answer2.paths.push(shown2);
        shown2.variants = alike2(view, trail, wholes, equal, budget.spend);
        if (!beyond && answer2.paths.length === filter.limit) break;
      }
    } catch (error) {
      if (!(error instanceof OutOfWork)) throw error;
      answer2.truncatedBy = "work";
    }
    answer2.truncated = answer2.truncatedBy !== null;
    return answer2;
  }
  function alike2(view, trail, wholes, equal, spend) {
    if (wholes.every((actor) => view.parts(actor).others.length === 0)) return [];
    const via = view.filter.via.map((id) => held(view.index.actorAt, id));
    const found = [];
    for (const other of equal(wholes)) {
      if (byTrail(other, trail) === 0 || !via.every((actor) => other.actors.includes(actor))) continue;
      const path3 = judge(view, other, spend);
      if (path3) found.push({ trail: other, path: path3 });
    }
    const strongest = view.filter.sort === "strongest";
    const rank = ({ path: path3 }) => {
      const weakness = -level(path3.confidence);
      return strongest ? [weakness, path3.steps] : [path3.steps, weakness];
    };
    found.sort((one, other) => {
      const [a, b] = [rank(one), rank(other)];
      return a[0] - b[0] || a[1] - b[1] || byTrail(one.trail, other.trail);
    });
    return found.map(({ path: path3 }) => path3);
  }
  function* search(view, start2, end, budget) {
    const via = view.filter.via.map((id) => held(view.index.actorAt, id));
    const space = create9(view, start2, end, via, budget.spend);
    const between4 = [...space.bits].filter(([actor]) => actor !== start2 && actor !== end);
    const asked3 = {
      view,
      start: start2,
      end,
      budget,
      space,
      toPass: between4.reduce((all2, [, bit]) => all2 | bit, 0),
      untracked: via.filter((actor) => !space.bits.has(actor)),
      refused: 0,
      outlooks: /* @__PURE__ */ new Map(),
      tried: /* @__PURE__ */ new Map(),
      passable: /* @__PURE__ */ new Map()
    };
    const waiting2 = /* @__PURE__ */ new Map();
    for (const turn of turns(asked3, via)) {
      if (budget.tired()) yield null;
      yield* inTurn(asked3, turn, waiting2);
    }
  }
  function* turns({ view, start: start2, end, budget, space }, via) {
    const longest2 = Math.min(view.filter.maxHops, view.index.actors.length - 1);
    const fewest2 = fewestHops(view, start2, end, via, budget.spend) ?? longest2 + 1;
    function* lengths() {
      for (let hops3 = fewest2; hops3 <= longest2; hops3++) {
        const layers = space.layers(hops3);
        if (layers) yield layers;
      }
    }
    const stepsOf = (layers) => {
      const codes = space.outlook(last(layers).outlook[start2]);
      const fewest3 = Math.min(...codes.map(fewestSteps));
      return Array.from({ length: Math.max(...codes.map(mostSteps)) + 1 - fewest3 }, (_, at4) => fewest3 + at4);
    };
    const levels = CONFIDENCES.map((_, at4) => CONFIDENCES.length - 1 - at4);
    if (view.filter.sort === "strongest") {
      const all2 = [...lengths()];
      for (const level2 of levels)
        for (const layers of all2) for (const steps4 of stepsOf(layers)) yield { layers, steps: steps4, level: level2 };
      return;
    }
    for (const layers of lengths())
      for (const steps4 of stepsOf(layers)) for (const level2 of levels) yield { layers, steps: steps4, level: level2 };
  }
  function* inTurn(asked3, turn, waiting2) {
    const { layers, steps: steps4, level: level2 } = turn;
    const key = (confidence2) => [layers.length, steps4, confidence2].join();
    const weaker = (waiting2.get(key(level2)) ?? []).sort((a, b) => byTrail(a.trail, b.trail));
    for (const trail of trails(asked3, turn)) {
      if (!trail) {
        yield null;
        continue;
      }
      const path3 = judge(asked3.view, trail, asked3.budget.spend);
      if (!path3) {
        asked3.refused += 1;
        continue;
      }
      const actual = level(path3.confidence);
      if (actual !== level2) {
        gather(waiting2, key(actual), { trail, path: path3 });
        continue;
      }
      while (weaker.length && byTrail(weaker[0].trail, trail) < 0) yield* weaker.splice(0, 1);
      yield { trail, path: path3 };
    }
    yield* weaker;
  }
  function judge(view, { actors: actors2, through: through2 }, spend) {
    const { index: index3, filter, window: window2 } = view;
    const spansOf3 = (link) => spansOf2(index3, link);
    let joins2 = actors2.slice(1).map((other, at4) => (through2[at4] ? stepping : joining2)(view, actors2[at4], other));
    spend(JUDGED * joins2.reduce((sum, links) => sum + links.length, 0));
    let time = null;
    if (window2 || filter.time !== "any") {
      const spans2 = joins2.map((links) => links.map(spansOf3));
      const certain = fitting2(spans2, filter.time, window2, "certain");
      const chosen2 = filter.certain ? certain : fitting2(spans2, filter.time, window2, "possible");
      if (!chosen2) return null;
      time = certain ? "certain" : "possible";
      joins2 = joins2.map((links, hop) => chosen2[hop].map((at4) => links[at4]));
    }
    const days2 = commonDays(
      joins2.map((links) => links.map(spansOf3)),
      window2
    );
    const hops3 = joins2.map((links, at4) => ({
      ...hopOf(index3, actors2[at4], actors2[at4 + 1], links, window2),
      through: through2[at4]
    }));
    const levels = hops3.map((hop) => level(hop.confidence));
    const weakest = Math.min(...levels);
    const weakestHop = levels.indexOf(weakest);
    return {
      actors: actors2.map((actor) => index3.actors[actor]),
      steps: through2.filter(Boolean).length,
      time,
      confidence: CONFIDENCES[weakest],
      weakestHop,
      independentSources: independent(
        index3.graph,
        joins2.flat().map((link) => index3.links[link])
      ),
      weakestHopSources: hops3[weakestHop].independentSources,
      disputed: hops3.some((hop) => hop.disputed),
      weaklyDisputed: allWeakly(hops3.filter((hop) => hop.disputed).map((hop) => hop.weaklyDisputed)),
      sourcesInWindow: spokenOf(
        index3.graph,
        joins2.flat().map((link) => index3.links[link]),
        window2
      ),
      window: days2.length ? { first: iso(days2[0][0]), last: iso(last(days2)[1]) } : null,
      hops: hops3
    };
  }
  var allWeakly = (disputes) => disputes.length > 0 && disputes.every(Boolean);
  function hopOf(index3, source2, target, numbers, window2) {
    const ids3 = numbers.map((link) => index3.links[link]);
    return {
      source: index3.actors[source2],
      target: index3.actors[target],
      confidence: CONFIDENCES[Math.max(...numbers.map((link) => index3.level[link]))],
      independentSources: independent(index3.graph, ids3),
      disputed: numbers.some((link) => index3.status[link] !== 0),
      weaklyDisputed: allWeakly(
        numbers.filter((link) => index3.status[link] !== 0).map((link) => index3.weakly[link] === 1)
      ),
      sourcesInWindow: spokenOf(index3.graph, ids3, window2),
      links: ids3.map((id) => ofLink(index3.graph, id, window2))
    };
  }

  // graph/page/js/query/reach.js
  function fewestHops2(view, start2, end, spend) {
    let frontier = [{ actor: start2, phase: "start" }];
    const seen2 = /* @__PURE__ */ new Set([`${start2} start`]);
    const isNew = (actor, phase) => {
      const key = `${actor} ${phase}`;
      return phase !== null && !seen2.has(key) && Boolean(seen2.add(key));
    };
    const examined = ({ others: others2 }) => {
      spend(others2.length);
      return others2;
    };
    for (let hops3 = 0; frontier.length; hops3++) {
      for (const { actor, phase } of frontier) {
        if (goesDown(phase)) {
          for (const part2 of examined(view.parts(actor)))
            if (isNew(part2, "down")) frontier.push({ actor: part2, phase: "down" });
        }
        if (goesUp(phase)) {
          for (const whole2 of examined(view.wholes(actor)))
            if (isNew(whole2, "up")) frontier.push({ actor: whole2, phase: "up" });
        }
      }
      if (frontier.some(({ actor, phase }) => actor === end && phase !== "start" && phase !== "down")) return hops3;
      const reached = [];
      for (const { actor, phase } of frontier) {
        for (const other of examined(view.ahead(actor))) {
          const came = afterHop(view, phase, actor, other);
          if (came && isNew(other, came)) reached.push({ actor: other, phase: came });
        }
      }
      frontier = reached;
    }
    return null;
  }

  // graph/page/js/query/why_not.js
  var find3 = (graph8, from, to, given2 = {}, limits = {}) => atOnce(steps2(graph8, from, to, given2, limits));
  function* steps2(graph8, from, to, given2 = {}, { work, budget = new Budget(work) } = {}) {
    const filter = forPaths(given2);
    function* first3(changed2) {
      yield;
      const { paths, truncatedBy } = yield* steps(
        graph8,
        from,
        to,
        { ...changed2, limit: 1 },
        { budget, beyond: false }
      );
      if (truncatedBy === "work" && !paths.length) asked3.truncated = true;
      return paths[0] ?? null;
    }
    const asked3 = { graph: graph8, index: of(graph8), from, to, filter, truncated: false, budget, first: first3 };
    const answer2 = {
      from,
      to,
      filter,
      truncated: false,
      truncatedBy: null,
      path: yield* first3(filter),
      relaxations: [],
      together: [],
      parts: null
    };
    if (!answer2.path && !asked3.truncated) {
      try {
        yield* fill2(asked3, answer2);
      } catch (error) {
        if (!(error instanceof OutOfWork)) throw error;
        asked3.truncated = true;
      }
    }
    return { ...answer2, truncated: asked3.truncated, truncatedBy: asked3.truncated ? "work" : null };
  }
  function* fill2(asked3, answer2) {
    answer2.parts = parts2(asked3);
    if (answer2.parts) return;
    const { filter } = asked3;
    function* tried(changes) {
      for (const steps4 of changes) {
        const relaxation = yield* opened(asked3, steps4);
        if (relaxation) answer2.relaxations.push(relaxation);
      }
    }
    yield* tried(strictness(filter));
    yield* tried(yield* windows(asked3));
    yield* tried([yield* hops2(asked3)]);
    yield* tried(kinds(asked3).map((each2) => [each2]));
    yield* tried(others(filter));
    if (!answer2.relaxations.length) answer2.together = yield* together4(asked3);
  }
  function withWords(filter, changed2) {
    const made3 = { ...filter, ...changed2 };
    return timed(made3) ? made3 : { ...made3, certain: false };
  }
  function* opened({ filter, first: first3 }, steps4) {
    for (const { parts: changed2, ...said } of steps4) {
      const relaxed = withWords(filter, changed2);
      const path3 = yield* first3(relaxed);
      if (path3) return { ...said, filter: complete(relaxed), path: path3 };
    }
    return null;
  }
  function parts2({ index: index3, from, to, budget }) {
    const tied = (id) => {
      const found = /* @__PURE__ */ new Set([held(index3.actorAt, id)]);
      for (const actor of found) {
        budget.spend(index3.outgoing.others[actor] + index3.incoming.others[actor]);
        for (const { rows: rows3, ends } of [
          { rows: index3.outgoing, ends: index3.target },
          { rows: index3.incoming, ends: index3.source }
        ]) {
          for (let at4 = rows3.start[actor]; at4 < rows3.start[actor + 1]; at4++) found.add(ends[rows3.links[at4]]);
        }
      }
      return found;
    };
    const near5 = tied(from);
    if (near5.has(held(index3.actorAt, to))) return null;
    return [near5, tied(to)].map((part2) => [...part2].sort((a, b) => a - b).map((actor) => index3.actors[actor]));
  }
  var change = (name2, words5, options, changed2) => ({ change: name2, words: words5, options, parts: changed2 });
  var withParts = change("parts", "allow steps between whole and part", "without --no-parts", { parts: true });
  var smaller = (asked3, name2) => [...strictness(asked3.filter).flat(), ...kinds(asked3), ...others(asked3.filter).flat()].filter(
    (each2) => each2.change === name2
  );
  var RELAXED = { together: ["in-order", "any"], "in-order": ["any"], any: [] };
  function strictness(filter) {
    const found = [];
    if (filter.certain)
      found.push([
        change("certain", "include links that are only possibly active", "without --certain", { certain: false })
      ]);
    const lower = CONFIDENCES.slice(0, level(filter.minConfidence ?? "low")).reverse();
    found.push(
      lower.map(
        (level2) => change("minConfidence", `include links of ${level2} confidence`, `--min-confidence ${level2}`, {
          minConfidence: level2
        })
      )
    );
    const modes = RELAXED[filter.time];
    found.push(modes.map((mode) => change("time", `relax the time rule to ${mode}`, `--time ${mode}`, { time: mode })));
    return found;
  }
  var EXCEPTIONS = [
    { name: "without", words: "do not exclude" },
    { name: "via", words: "do not require" }
  ];
  function others(filter) {
    const found = [];
    for (const { name: name2, words: words5 } of EXCEPTIONS) {
      for (const id of filter[name2]) {
        found.push([
          change(name2, `${words5} ${id}`, `without --${name2} ${id}`, {
            [name2]: filter[name2].filter((other) => other !== id)
          })
        ]);
      }
    }
    if (!filter.parts) found.push([withParts]);
    for (const status3 of STATUSES.filter((each2) => !filter.status.includes(each2))) {
      const statuses = [...filter.status, status3];
      found.push([change("status", `include ${status3} links`, `--status ${statuses.join(",")}`, { status: statuses })]);
    }
    if (!filter.undirected)
      found.push([change("undirected", "follow links in both directions", "--undirected", { undirected: true })]);
    return found;
  }
  function* hops2(asked3) {
    const { filter, index: index3, first: first3 } = asked3;
    const longest2 = index3.actors.length - 1;
    const nearest = distance2(asked3);
    if (nearest === null || filter.maxHops >= longest2) return [];
    const path3 = yield* first3({ ...filter, maxHops: Math.min(longest2, Math.max(nearest, filter.maxHops + MORE_HOPS)) });
    if (!path3) return [];
    return [allowing(path3.hops.length - path3.steps)];
  }
  var allowing = (hops3) => change("maxHops", `allow ${hops3.toLocaleString("en")} ${hops3 === 1 ? "hop" : "hops"}`, `--max-hops ${hops3}`, {
    maxHops: hops3
  });
  function distance2({ index: index3, filter, from, to, budget }) {
    return fewestHops2(of2(index3, filter), held(index3.actorAt, from), held(index3.actorAt, to), budget.spend);
  }
  function kinds({ index: index3, filter }) {
    const numbers = index3.kinds.map((_, at4) => at4);
    const walks = (at4) => (filter.kinds.length === 0 || filter.kinds.includes(index3.kinds[at4])) && (filter.families.length === 0 || filter.families.includes(index3.families[at4]));
    const walked = numbers.filter(walks).map((at4) => index3.kinds[at4]);
    const family = (at4) => FAMILIES.indexOf(index3.families[at4]);
    return numbers.filter((at4) => !walks(at4) && !filter.without.includes(index3.kinds[at4])).sort((a, b) => family(a) - family(b) || a - b).map((at4) => {
      const wider = [...walked, index3.kinds[at4]].sort();
      return change("kinds", `include ${index3.labels[at4].toLowerCase()} links`, `--kind ${wider.join(",")}`, {
        kinds: wider,
        families: []
      });
    });
  }
  function* windows(asked3) {
    const window2 = windowOf(asked3.filter);
    if (!window2) return [];
    const { s1, s2, e1, e2: e22 } = asked3.index;
    const sorted3 = (lists, holds) => [...new Set(lists.flatMap((days2) => Array.from(days2.filter(holds))))].sort((a, b) => a - b);
    const starts = sorted3([s1, s2], (day) => window2[1] < day && day < FOREVER);
    const ends = sorted3([e1, e22], (day) => BEGINNING < day && day < window2[0]).reverse();
    const earlier = yield* least2(
      asked3,
      ends.map((day) => between3(asked3.filter, day, window2[1]))
    );
    const later = yield* least2(
      asked3,
      starts.map((day) => between3(asked3.filter, window2[0], day))
    );
    const found = [earlier, later].filter(there).map((each2) => [each2]);
    return found.length ? found : [[change("time", "drop the date", "without --on or --between", { on: null, between: null })]];
  }
  function between3(filter, first3, last3) {
    const asked3 = `${iso(first3) ?? ""}..${iso(last3) ?? ""}`;
    return change(
      filter.on === null ? "between" : "on",
      `look at ${daysInWords(iso(first3), iso(last3))}`,
      `--between ${asked3}`,
      { on: null, between: asked3 }
    );
  }
  function daysInWords(first3, last3) {
    if (first3 && last3) return first3 === last3 ? first3 : `${first3} to ${last3}`;
    if (first3) return `from ${first3}`;
    return last3 ? `up to ${last3}` : "any day";
  }
  function* least2(asked3, wider) {
    let [low, high] = [0, wider.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (yield* asked3.first({ ...asked3.filter, ...wider[middle].parts })) high = middle;
      else low = middle + 1;
    }
    return wider[low] ?? null;
  }
  function* together4(asked3) {
    const { filter, first: first3 } = asked3;
    const relaxedBy = (list5) => withWords(filter, Object.assign({}, ...list5.map((each2) => each2.parts)));
    function* opens(list5) {
      return (yield* first3(relaxedBy(list5))) !== null;
    }
    const needed2 = yield* fewest(asked3, opens);
    if (!needed2) return [];
    for (const [at4, { change: name2 }] of needed2.entries()) {
      for (const step of smaller(asked3, name2)) {
        if (!(yield* opens(needed2.with(at4, step)))) continue;
        needed2[at4] = step;
        break;
      }
    }
    const path3 = yield* first3(relaxedBy(needed2));
    if (!path3) return [];
    const last3 = needed2.map((each2) => each2.change === "maxHops" ? allowing(path3.hops.length - path3.steps) : each2);
    const relaxed = complete(relaxedBy(last3));
    return last3.map(({ parts: _, ...said }) => ({ ...said, filter: relaxed, path: path3 }));
  }
  function* fewest(asked3, opens) {
    const every2 = everything(asked3.filter, mostHops(asked3));
    const near5 = every2.filter((each2) => each2.change !== "maxHops");
    const found = yield* smallest(near5, opens);
    if (!found) return yield* smallest(every2, opens);
    const most = near5.length === every2.length ? 0 : found.length - 2;
    for (let number5 = 1; number5 <= most; number5++) {
      for (const more of combinations(near5, number5)) {
        const chosen2 = every2.filter((each2) => more.includes(each2) || !near5.includes(each2));
        if (yield* opens(chosen2)) return chosen2;
      }
    }
    return found;
  }
  function* smallest(every2, opens) {
    if (!(yield* opens(every2))) return null;
    const must = [];
    for (const each2 of every2) if (!(yield* opens(every2.filter((other) => other !== each2)))) must.push(each2);
    const may = every2.filter((each2) => !must.includes(each2));
    for (let number5 = 0; number5 < may.length; number5++) {
      for (const more of combinations(may, number5)) {
        const chosen2 = every2.filter((each2) => must.includes(each2) || more.includes(each2));
        if (yield* opens(chosen2)) return chosen2;
      }
    }
    return every2;
  }
  function mostHops(asked3) {
    const { filter, index: index3 } = asked3;
    const relaxed = Object.assign({}, filter, ...everything(filter, 1).map((each2) => each2.parts));
    const nearest = distance2({ ...asked3, filter: relaxed }) ?? 0;
    return Math.max(filter.maxHops, Math.min(index3.actors.length - 1, Math.max(nearest, filter.maxHops + MORE_HOPS)));
  }
  function* combinations(items2, number5) {
    if (number5 === 0) yield [];
    else
      for (let at4 = 0; at4 + number5 <= items2.length; at4++)
        for (const rest of combinations(items2.slice(at4 + 1), number5 - 1)) yield [items2[at4], ...rest];
  }
  function everything(filter, most) {
    const all2 = [
      change("undirected", "follow links in both directions", "--undirected", { undirected: true }),
      withParts,
      change("status", "include denied links", `--status ${STATUSES.join(",")}`, { status: STATUSES }),
      change("without", "exclude nothing", "without --without", { without: [] }),
      change("via", "require no actor", "without --via", { via: [] }),
      change("kinds", "allow every kind of link", `--family ${FAMILIES.join(",")}`, {
        kinds: [],
        families: FAMILIES
      }),
      allowing(most),
      change("on", "drop the date", "without --on or --between", { on: null, between: null }),
      change("time", "relax the time rule to any", "--time any", { time: "any" }),
      change("minConfidence", "include links of low confidence", "--min-confidence low", { minConfidence: null }),
      change("certain", "include links that are only possibly active", "without --certain", { certain: false })
    ];
    const same3 = (one, other) => JSON.stringify(one) === JSON.stringify(other);
    return all2.filter(
      ({ parts: changed2 }) => (
        /** @type {(keyof Filter)[]} */
        Object.keys(changed2).some((name2) => !same3(filter[name2], changed2[name2]))
      )
    );
  }

  // graph/page/js/ui/path_question.js
  var TIME_WORDS = { any: "each at any time", together: "together on one day", "in-order": "one after another" };
  var SHOWN_AFTER = 150;
  var last2 = null;
  var graph2;
  var store;
  var on;
  function create11(own2, itsStore, actions2) {
    [graph2, store, on] = [own2, itsStore, actions2];
  }
  var question3 = () => store.get().question ?? { from: null, to: null, filter: {} };
  function ask(change2, filter = {}) {
    const old = question3();
    const whole2 = { ...old.filter, ...filter };
    for (
      const name2 of
      /** @type {(keyof Filter)[]} */
      Object.keys(whole2)
    )
      if (same(whole2[name2], DEFAULTS[name2]) || name2 === "certain" && !timed(whole2)) delete whole2[name2];
    store.set({ question: { from: old.from, to: old.to, ...change2, filter: whole2 }, chosen: 0 });
  }
  function answered() {
    if (!store || store.get().open?.type !== "paths") return null;
    const found = state();
    const paths = found && typeof found === "object" ? found.paths : [];
    return paths[Math.min(store.get().chosen, paths.length - 1)] ?? null;
  }
  function state() {
    const { from, to, filter } = question3();
    const key = from && to ? JSON.stringify([from, to, filter]) : null;
    if (last2?.key !== key) {
      last2?.cancel();
      last2 = null;
      if (from && to && key) begin(key, steps3(from, to, filter));
    }
    return last2?.state ?? null;
  }
  function cancel() {
    if (last2?.state !== "starting" && last2?.state !== "searching") return false;
    last2.cancel();
    show2(last2, "cancelled");
    return true;
  }
  function again() {
    last2 = null;
    on.answered();
  }
  function* steps3(from, to, filter) {
    const answer2 = yield* steps(graph2, from, to, filter);
    const why = answer2.paths.length ? null : yield* steps2(graph2, from, to, answer2.filter);
    return { ...answer2, why };
  }
  function begin(key, search2) {
    const own2 = { key, state: "starting", cancel: () => {
    } };
    last2 = own2;
    let sooner = true;
    const timer2 = setTimeout(() => show2(own2, "searching"), SHOWN_AFTER);
    const end = (answer2) => {
      clearTimeout(timer2);
      if (sooner) own2.state = answer2;
      else show2(own2, answer2);
    };
    const { cancel: cancel2 } = run(search2, end, (error) => {
      if (!(error instanceof RangeError)) throw error;
      end({ wrong: `${error.message[0].toUpperCase()}${error.message.slice(1)}.`, paths: [] });
    });
    own2.cancel = () => {
      clearTimeout(timer2);
      cancel2();
    };
    sooner = false;
  }
  function show2(own2, state2) {
    own2.state = state2;
    on.answered();
  }

  // graph/page/js/ui/keys.js
  var WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  function table2(store7, on6) {
    const toggle = (type) => on6.open(store7.get().open?.type === type ? null : { type });
    const withActor = (action) => () => {
      const { open: open2 } = store7.get();
      return open2?.type === "actor" ? action(open2.id) : false;
    };
    const withActors = (action) => () => {
      const ids3 = on6.commands().targets();
      return ids3.length ? action(ids3) : false;
    };
    const view = (name2) => () => store7.set({ view: name2 }, { tracked: false });
    return [
      [["/"], "find an actor, event, source, link or story", () => byId("search").focus()],
      [["1"], "the graph", view("graph")],
      [["2"], "the timeline", view("timeline")],
      [["3"], "the tables", view("table")],
      [["4"], "the matrix", view("matrix")],
      [["5"], "the sources", view("sources")],
      [["p"], "paths between two actors, as chains of evidence", () => toggle("paths")],
      [["s"], "stories: a sequence of views with text", () => byId("show-stories").hidden ? false : toggle("stories")],
      [["e"], "expand the selected actor: show its neighbours", withActor(on6.expand)],
      [
        ["f"],
        "focus on the selected actor, or leave the focus",
        () => store7.get().focus ? on6.unfocus() : withActor(on6.focus)()
      ],
      [["h"], "hide the selected actors", withActors((ids3) => on6.commands().hide(ids3))],
      [["k"], "pin or unpin the selected actors", withActors((ids3) => on6.commands().pin(ids3))],
      [["o"], "only the selected actors", withActors((ids3) => on6.commands().only(ids3))],
      [["l"], "select with a lasso: the next drag goes round actors", () => on6.canvas().lasso()],
      [["m"], "menu of the selected actor: all that can be done with it", () => menu(store7, on6)],
      [["z"], "undo", on6.undo],
      [["y"], "redo", on6.redo],
      [["x"], "export: pictures, tables, files, citations", () => byId("show-take").click()],
      [["+", "="], "closer", () => on6.canvas().zoom(1.25)],
      [["-"], "farther", () => on6.canvas().zoom(0.8)],
      [["0"], "show all", () => on6.canvas().fit()],
      [["?"], "this help", () => byId("help").showModal()]
    ];
  }
  function menu(store7, on6) {
    if (store7.get().view !== "graph") return false;
    const [id = null] = on6.commands().targets();
    return on6.commands().menu(id === null ? null : { type: "actor", id }, on6.canvas().whereIs(id));
  }
  function onCanvas(event2, store7, on6) {
    const { open: open2 } = store7.get();
    const at4 = open2?.type === "actor" ? open2.id : null;
    if (event2.key === "Enter" && at4) byId("panel-title").focus();
    if (event2.key === "ContextMenu" || event2.key === "F10" && event2.shiftKey) {
      event2.preventDefault();
      menu(store7, on6);
    }
    if (event2.key === " " && at4) {
      event2.preventDefault();
      const { selected } = store7.get();
      store7.set({ selected: selected.includes(at4) ? selected.filter((id) => id !== at4) : [...selected, at4] });
    }
    const way2 = WAYS[event2.key];
    if (!way2) return;
    event2.preventDefault();
    const next = on6.canvas().beside(at4, ...way2);
    if (next) on6.open({ type: "actor", id: next });
  }
  function create12(store7, on6) {
    const all2 = table2(store7, on6);
    const doing = new Map(all2.flatMap(([keys, , action]) => keys.map((key) => [key, action])));
    byId("keys").append(
      ...all2.flatMap(([keys, text7]) => [
        el(
          "dt",
          {},
          keys.map((key, at4) => [at4 ? " " : "", el("kbd", {}, key)])
        ),
        el("dd", {}, text7)
      ]),
      el("dt", {}, "arrows"),
      el("dd", {}, "on the graph: move between actors; Enter opens the panel, Space selects, Shift+F10 opens the menu"),
      el("dt", {}, el("kbd", {}, "Esc")),
      el("dd", {}, "cancel the search for paths, leave the field, or close the panel")
    );
    byId("canvas").addEventListener("keydown", (event2) => onCanvas(event2, store7, on6));
    document.addEventListener("keydown", (event2) => {
      if (event2.defaultPrevented || document.querySelector("dialog[open]")) return;
      const typing = event2.target.closest("input:not([type=checkbox], [type=range], [type=radio]), select, textarea");
      if (event2.key === "Escape") {
        if (cancel()) event2.preventDefault();
        else if (typing) typing.blur();
        else on6.open(null);
      }
      if (typing) return;
      const undo = (event2.ctrlKey || event2.metaKey) && event2.key.toLowerCase() === "z";
      if (undo) event2.shiftKey ? on6.redo() : on6.undo();
      else if (event2.ctrlKey || event2.metaKey || event2.altKey || doing.get(event2.key)?.() === false || !doing.has(event2.key))
        return;
      event2.preventDefault();
    });
  }

  // graph/page/js/ui/stories.js
  var stories_exports = {};
  __export(stories_exports, {
    opening: () => opening,
    render: () => render,
    tell: () => tell
  });

  // graph/page/js/ui/buttons.js
  var actorButton = (own2, id, open2) => el(
    "button",
    { type: "button", class: "inline", onclick: () => open2({ type: "actor", id }) },
    words2(own2.actors[id].name)
  );
  function linkButton(own2, id, open2, { from = null, bare: bare2 = false } = {}) {
    const link = own2.links[id];
    const kind2 = own2.kinds[link.kind];
    const name2 = (actor) => words2(own2.actors[actor].name);
    const arrow2 = kind2.symmetric ? "↔" : "→";
    const ends = bare2 ? [] : from === link.source ? [name2(link.target)] : from === link.target ? [name2(link.source)] : [name2(link.source), ` ${arrow2} `, name2(link.target)];
    const way2 = from && !bare2 && !kind2.symmetric && kind2.family !== "support" ? from === link.source ? "to " : "from " : "";
    return el(
      "button",
      { type: "button", class: "record", "data-link": id, onclick: () => open2({ type: "link", id }) },
      line({
        colour: kind2.colour,
        arrow: !kind2.symmetric,
        mark: link.status,
        dash: DASHES[link.confidence]?.join(" ")
      }),
      el("span", { class: "what" }, words2(kind2.label), el("span", { class: "ends" }, " ", way2, ends)),
      el(
        "span",
        { class: "fine" },
        brief(link),
        `, ${link.confidence}`,
        link.status === "asserted" ? "" : `, ${statusInWords(link)}`
      )
    );
  }
  var eventButton = (own2, id, open2) => el(
    "button",
    { type: "button", class: "record", onclick: () => open2({ type: "event", id }) },
    el("span", { class: "what" }, words2(own2.events[id].name)),
    el("span", { class: "fine" }, inWords(own2.events[id].date))
  );

  // graph/page/js/ui/scripting.js
  var TYPES2 = ["actor", "link", "source", "event"];
  var given = (list5) => list5?.length ? [...list5] : null;
  function stateOf(graph8, filter) {
    const { types, countries, ...rest } = filter;
    const whole2 = complete(rest);
    const fits = (id) => (!whole2.kinds.length || whole2.kinds.includes(id)) && (!whole2.families.length || whole2.families.includes(graph8.kinds[id].family)) && !whole2.without.includes(id);
    const kinds2 = Object.keys(graph8.kinds).filter(fits);
    return {
      types: given([types ?? []].flat()),
      countries: given([countries ?? []].flat()),
      statuses: given(whole2.status),
      certain: whole2.certain,
      kinds: kinds2.length === Object.keys(graph8.kinds).length ? null : kinds2,
      confidences: whole2.minConfidence && whole2.minConfidence !== CONFIDENCES[0] ? CONFIDENCES.slice(level(whole2.minConfidence)) : null,
      without: whole2.without.filter((id) => Object.hasOwn(graph8.actors, id) || Object.hasOwn(graph8.links, id)),
      window: openWindowOf(whole2)
    };
  }
  function create13(graph8, store7, on6) {
    const now2 = renames(graph8);
    const current = (id) => {
      const removed = now2.has(id) ? null : removal(graph8, id);
      if (removed) throw new Fault(removed);
      if (now2.has(id)) on6.note(`“${id}” is now “${now2.get(id)}”.`);
      return now2.get(id) ?? id;
    };
    const taken2 = (question5, filter) => {
      const given2 = { ...taken(question5, filter) };
      for (
        const name2 of
        /** @type {const} */
        ["kinds", "via", "without"]
      ) {
        const ids3 = given2[name2];
        if (ids3?.length) given2[name2] = [ids3].flat().map(current);
      }
      return given2;
    };
    const select2 = (given2) => {
      const id = current(given2);
      const type = TYPES2.find((each2) => Object.hasOwn(graph8[`${each2}s`], id));
      on6.open(type ? { type, id } : null);
      return Boolean(type);
    };
    const scripted = {
      ready: Promise.resolve(true),
      paths: (from, to, { work, ...filter } = {}) => find2(graph8, current(from), current(to), taken2("paths", filter), { work }),
      whyNot: (from, to, { work, ...filter } = {}) => find3(graph8, current(from), current(to), taken2("whyNot", filter), { work }),
      search: (text7, { types = [], limit = 10 } = {}) => answer(graph8, on6.entries, String(text7), { types: [types].flat(), limit }),
      setFilter: (filter = {}) => store7.set(stateOf(graph8, taken2("setFilter", filter))),
      select: select2,
      view: () => ({ actors: [...on6.now().drawn.actors].sort(), links: [...on6.now().drawn.links].sort() }),
      undo: on6.undo,
      redo: on6.redo,
      state: () => store7.get(),
      picture: () => ({ ...on6.canvas().picture(), question: question2(graph8, store7.get()) }),
      network: on6.canvas().network
    };
    window.axisgraph = Object.freeze(scripted);
  }

  // graph/page/js/ui/stories.js
  var graph3;
  var store2;
  var on2;
  function storyOf(id) {
    const found = graph3.stories.find((story) => story.id === id);
    if (!found) throw new RangeError(`the page has no story ${id}`);
    return found;
  }
  function stateOf2(step) {
    const has2 = (table5, id) => Object.hasOwn(graph3[table5], id);
    const backing = step.sentences.flatMap((sentence3) => sentence3.links ?? []).filter((id) => has2("links", id));
    const events = step.sentences.flatMap((sentence3) => sentence3.events ?? []).filter((id) => has2("events", id));
    const roles = events.flatMap((id) => graph3.events[id].roles.map(({ actor }) => actor));
    const actors2 = [
      .../* @__PURE__ */ new Set([
        ...step.show ?? [],
        ...roles,
        ...backing.flatMap((id) => [graph3.links[id].source, graph3.links[id].target])
      ])
    ].filter((id) => has2("actors", id));
    const filter = step.filter ?? {};
    const change2 = {
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
      unfolded: actors2,
      question: null,
      chosen: 0,
      view: "graph"
    };
    if (step.path) change2.question = { ...step.path, filter: (
      /** @type {Partial<Filter>} */
      filter
    ) };
    else Object.assign(change2, stateOf(graph3, filter));
    if (step.focus && has2("actors", step.focus)) change2.focus = { id: step.focus, depth: step.depth ?? 1 };
    return change2;
  }
  function go(id, number5) {
    const story = storyOf(id);
    const step = Math.max(0, Math.min(story.steps.length - 1, number5));
    store2.set({ ...stateOf2(story.steps[step]), story: { id, step }, open: { type: "stories" } });
    on2.say(`${story.title}: ${step + 1} of ${story.steps.length}, ${story.steps[step].title}`);
    on2.canvas().fit();
  }
  function tell(own2, itsStore, actions2, id) {
    [graph3, store2, on2] = [own2, itsStore, actions2];
    go(id, 0);
  }
  function opening(own2, { id, step }) {
    graph3 = own2;
    return { ...stateOf2(storyOf(id).steps[step]), story: { id, step }, open: { type: "stories" } };
  }
  var leave = () => store2.set({ ...stateOf2({ sentences: [] }), story: null });
  function untold() {
    const missing = graph3.info.untold ?? [];
    return missing.map(
      ({ title }) => el("p", { class: "notice" }, words2(title), ": not available, because this page lacks some of its records.")
    );
  }
  function list2() {
    return el(
      "ul",
      { class: "stories" },
      (graph3.stories ?? []).map(
        (story) => el(
          "li",
          {},
          el(
            "button",
            { type: "button", class: "record", onclick: () => go(story.id, 0) },
            el(
              "span",
              { class: "what" },
              words2(story.title),
              story.summary && el("span", { class: "ends" }, " ", words2(story.summary))
            ),
            el("span", { class: "fine" }, count(story.steps.length, "step"))
          )
        )
      )
    );
  }
  function sentence2({ text: text7, links = [], events = [] }) {
    const records = [
      ...links.filter((id) => graph3.links[id]).map((id) => linkButton(graph3, id, on2.open)),
      ...events.filter((id) => graph3.events[id]).map((id) => eventButton(graph3, id, on2.open))
    ];
    const known3 = links.filter((id) => graph3.links[id]);
    const light2 = () => on2.canvas().highlight({ actors: known3.flatMap((id) => [graph3.links[id].source, graph3.links[id].target]), links: known3 });
    return el(
      "li",
      {
        class: "sentence",
        onpointerenter: light2,
        onpointerleave: () => on2.light(),
        onfocusin: light2,
        onfocusout: () => on2.light()
      },
      el("p", {}, words2(text7)),
      records.length > 0 && el(
        "details",
        {},
        el("summary", {}, `Based on ${count(records.length, "record")}`),
        el(
          "ul",
          { class: "links" },
          records.map((each2) => el("li", {}, each2))
        )
      )
    );
  }
  function stepper(story, step) {
    return el(
      "p",
      { class: "stepper" },
      el(
        "button",
        { type: "button", "aria-label": "Previous step", disabled: step === 0, onclick: () => go(story.id, step - 1) },
        "‹"
      ),
      el("span", {}, `${step + 1} of ${story.steps.length}`),
      el(
        "button",
        {
          type: "button",
          "aria-label": "Next step",
          class: "primary",
          disabled: step === story.steps.length - 1,
          onclick: () => go(story.id, step + 1)
        },
        "›"
      ),
      el("button", { type: "button", class: "text", onclick: leave }, "All stories")
    );
  }
  function render(own2, itsStore, actions2) {
    [graph3, store2, on2] = [own2, itsStore, actions2];
    const now2 = store2.get().story;
    const story = now2 && storyOf(now2.id);
    if (!story)
      return {
        eyebrow: ["A sequence of views; links or events support each sentence"],
        title: "Stories",
        body: [list2(), untold()]
      };
    const step = Math.min(now2.step, story.steps.length - 1);
    const { title, sentences } = story.steps[step];
    return {
      eyebrow: [words2(story.title)],
      title: words2(title),
      body: [
        stepper(story, step),
        el("ul", { class: "sentences" }, sentences.map(sentence2)),
        story.steps[step].path && el(
          "p",
          { class: "actions" },
          el("button", { type: "button", onclick: () => on2.open({ type: "paths" }) }, "Open the paths of this step")
        )
      ]
    };
  }

  // graph/page/js/ui/opening.js
  function of8(graph8) {
    const { question: question5, focus, story } = graph8;
    if (question5) return { open: { type: "paths" }, question: question5 };
    if (story) return opening(graph8, story);
    if (focus && Object.hasOwn(graph8.actors, focus.id)) return { focus, open: { type: "actor", id: focus.id } };
    return {};
  }

  // graph/page/js/query/columns.js
  var STANCES = { supports: "supports", disputes: "disputes", denies: "denies" };
  var regions3 = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
  var name = (graph8, id) => graph8.actors[id]?.name ?? id;
  var linkWords = (graph8, link) => sentence(graph8, link, name(graph8, link.source), name(graph8, link.target));
  var country = (code) => {
    if (!code) return "";
    try {
      return regions3.of(code);
    } catch {
      return code;
    }
  };
  var amounts = (link) => (link.amounts ?? []).map((each2) => amount(each2, inWords)).join("; ");
  var independent2 = (link) => `${count(link.roots.length, "source")}, ${count(link.claims.length, "claim")}`;
  function gradeOf(graph8, { source: source2, credibility }) {
    const { reliability } = graph8.sources[source2];
    return `${reliability}${credibility} ${RELIABILITY_WORDS[reliability]}, ${CREDIBILITY_WORDS[credibility]}`;
  }
  var COLUMNS = {
    actors: (graph8) => [
      { id: "name", title: "Name", width: 190, share: 3, text: (row) => row.own.name },
      {
        id: "native",
        title: "Other script",
        width: 120,
        share: 1.5,
        text: (row) => row.own.native_names?.[0]?.name ?? ""
      },
      { id: "type", title: "Type", width: 140, share: 1, text: (row) => graph8.types[row.own.type].label },
      { id: "country", title: "Country", width: 110, share: 1, text: (row) => country(row.own.country) },
      {
        id: "links",
        title: "Links",
        width: 76,
        number: true,
        text: (row) => String(row.links),
        value: (row) => row.links
      },
      {
        id: "gives",
        title: "Supports",
        width: 98,
        number: true,
        text: (row) => String(row.gives),
        value: (row) => row.gives
      },
      {
        id: "gets",
        title: "Supported",
        width: 108,
        number: true,
        text: (row) => String(row.gets),
        value: (row) => row.gets
      },
      {
        id: "since",
        title: "Since",
        width: 112,
        share: 0.6,
        text: (row) => row.since ? inWords(row.since) : "",
        value: (row) => row.since
      }
    ],
    links: (graph8) => [
      { id: "from", title: "From", width: 160, share: 1.6, text: (row) => name(graph8, row.own.source) },
      { id: "kind", title: "Kind", width: 150, share: 1, text: (row) => graph8.kinds[row.own.kind].label },
      { id: "to", title: "To", width: 160, share: 1.6, text: (row) => name(graph8, row.own.target) },
      {
        id: "when",
        title: "When",
        width: 180,
        share: 1,
        text: (row) => brief(row.own),
        value: (row) => row.own.span[0] ?? row.own.span[3]
      },
      {
        id: "confidence",
        title: "Confidence",
        width: 112,
        text: (row) => row.own.confidence,
        value: (row) => level(row.own.confidence)
      },
      {
        id: "status",
        title: "Status",
        width: 122,
        text: (row) => row.own.status === "asserted" ? "not contested" : statusInWords(row.own),
        value: (row) => STATUSES.indexOf(row.own.status)
      },
      {
        id: "sources",
        title: "Rests on",
        width: 152,
        share: 0.3,
        text: (row) => independent2(row.own),
        value: (row) => row.own.roots.length * 1e3 + row.own.claims.length
      },
      {
        id: "amounts",
        title: "Amounts",
        width: 150,
        share: 1.5,
        text: (row) => amounts(row.own),
        value: (row) => row.own.amounts?.[0]?.value ?? null
      }
    ],
    claims: (graph8) => [
      { id: "about", title: "About", width: 240, share: 2.5, text: (row) => row.about },
      {
        id: "stance",
        title: "Stance",
        width: 100,
        text: (row) => STANCES[
          /** @type {Claim} */
          row.own.stance
        ],
        value: (row) => Object.keys(STANCES).indexOf(row.own.stance)
      },
      {
        id: "grade",
        title: "Grade",
        width: 290,
        share: 1.5,
        text: (row) => gradeOf(graph8, row.own),
        value: (row) => `${graph8.sources[row.own.source].reliability}${row.own.credibility}`
      },
      { id: "source", title: "Source", width: 220, share: 2.5, text: (row) => graph8.sources[row.own.source].title },
      { id: "locator", title: "Location", width: 150, share: 1.5, text: (row) => row.own.locator ?? "" }
    ],
    sources: () => [
      { id: "title", title: "Title", width: 240, share: 3, text: (row) => row.own.title },
      { id: "publisher", title: "Publisher", width: 180, share: 2, text: (row) => row.own.publisher },
      { id: "class", title: "Class", width: 130, share: 0.7, text: (row) => spaced(row.own.class ?? "") },
      {
        id: "reliability",
        title: "Reliability",
        width: 180,
        share: 0.7,
        text: (row) => `${row.own.reliability}: ${RELIABILITY_WORDS[row.own.reliability]}`
      },
      {
        id: "published",
        title: "Published",
        width: 130,
        share: 0.7,
        text: (row) => row.own.published ? inWords(row.own.published) : "",
        value: (row) => row.own.published ?? null
      },
      {
        id: "links",
        title: "Links",
        width: 76,
        number: true,
        text: (row) => String(row.links),
        value: (row) => row.links
      },
      {
        id: "events",
        title: "Events",
        width: 84,
        number: true,
        text: (row) => String(row.events),
        value: (row) => row.events
      }
    ],
    events: (graph8) => [
      { id: "name", title: "Event", width: 240, share: 3, text: (row) => row.own.name },
      {
        id: "date",
        title: "Date",
        width: 190,
        share: 1,
        text: (row) => inWords(row.own.date),
        value: (row) => row.own.days[0]
      },
      { id: "place", title: "Place", width: 150, share: 1.5, text: (row) => row.own.place ?? "" },
      {
        id: "actors",
        title: "Actors",
        width: 240,
        share: 3,
        text: (row) => row.own.roles.map(({ actor, role }) => `${name(graph8, actor)} (${spaced(role)})`).join(", ")
      },
      {
        id: "claims",
        title: "Claims",
        width: 84,
        number: true,
        text: (row) => String(row.own.claims.length),
        value: (row) => row.own.claims.length
      }
    ]
  };
  var SORTED = {
    actors: ["links", false],
    links: ["from", true],
    claims: ["about", true],
    sources: ["links", false],
    events: ["date", false]
  };
  var of9 = (graph8, table5) => COLUMNS[table5](graph8);

  // node_modules/d3-array/dist/d3-array.mjs
  function ascending(a, b) {
    return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
  }
  function descending(a, b) {
    return a == null || b == null ? NaN : b < a ? -1 : b > a ? 1 : b >= a ? 0 : NaN;
  }
  function bisector(f) {
    let compare1, compare2, delta;
    if (f.length !== 2) {
      compare1 = ascending;
      compare2 = (d, x) => ascending(f(d), x);
      delta = (d, x) => f(d) - x;
    } else {
      compare1 = f === ascending || f === descending ? f : zero;
      compare2 = f;
      delta = f;
    }
    function left(a, x, lo = 0, hi = a.length) {
      if (lo < hi) {
        if (compare1(x, x) !== 0) return hi;
        do {
          const mid = lo + hi >>> 1;
          if (compare2(a[mid], x) < 0) lo = mid + 1;
          else hi = mid;
        } while (lo < hi);
      }
      return lo;
    }
    function right(a, x, lo = 0, hi = a.length) {
      if (lo < hi) {
        if (compare1(x, x) !== 0) return hi;
        do {
          const mid = lo + hi >>> 1;
          if (compare2(a[mid], x) <= 0) lo = mid + 1;
          else hi = mid;
        } while (lo < hi);
      }
      return lo;
    }
    function center(a, x, lo = 0, hi = a.length) {
      const i = left(a, x, lo, hi - 1);
      return i > lo && delta(a[i - 1], x) > -delta(a[i], x) ? i - 1 : i;
    }
    return { left, center, right };
  }
  function zero() {
    return 0;
  }
  function number4(x) {
    return x === null ? NaN : +x;
  }
  var ascendingBisect = bisector(ascending);
  var bisectRight = ascendingBisect.right;
  var bisectLeft = ascendingBisect.left;
  var bisectCenter = bisector(number4).center;
  var blur2 = Blur2(blurf);
  var blurImage = Blur2(blurfImage);
  function Blur2(blur) {
    return function(data2, rx, ry = rx) {
      if (!((rx = +rx) >= 0)) throw new RangeError("invalid rx");
      if (!((ry = +ry) >= 0)) throw new RangeError("invalid ry");
      let { data: values2, width, height } = data2;
      if (!((width = Math.floor(width)) >= 0)) throw new RangeError("invalid width");
      if (!((height = Math.floor(height !== void 0 ? height : values2.length / width)) >= 0)) throw new RangeError("invalid height");
      if (!width || !height || !rx && !ry) return data2;
      const blurx = rx && blur(rx);
      const blury = ry && blur(ry);
      const temp = values2.slice();
      if (blurx && blury) {
        blurh(blurx, temp, values2, width, height);
        blurh(blurx, values2, temp, width, height);
        blurh(blurx, temp, values2, width, height);
        blurv(blury, values2, temp, width, height);
        blurv(blury, temp, values2, width, height);
        blurv(blury, values2, temp, width, height);
      } else if (blurx) {
        blurh(blurx, values2, temp, width, height);
        blurh(blurx, temp, values2, width, height);
        blurh(blurx, values2, temp, width, height);
      } else if (blury) {
        blurv(blury, values2, temp, width, height);
        blurv(blury, temp, values2, width, height);
        blurv(blury, values2, temp, width, height);
      }
      return data2;
    };
  }
  function blurh(blur, T, S, w, h) {
    for (let y = 0, n = w * h; y < n; ) {
      blur(T, S, y, y += w, 1);
    }
  }
  function blurv(blur, T, S, w, h) {
    for (let x = 0, n = w * h; x < w; ++x) {
      blur(T, S, x, x + n, w);
    }
  }
  function blurfImage(radius) {
    const blur = blurf(radius);
    return (T, S, start2, stop, step) => {
      start2 <<= 2, stop <<= 2, step <<= 2;
      blur(T, S, start2 + 0, stop + 0, step);
      blur(T, S, start2 + 1, stop + 1, step);
      blur(T, S, start2 + 2, stop + 2, step);
      blur(T, S, start2 + 3, stop + 3, step);
    };
  }
  function blurf(radius) {
    const radius0 = Math.floor(radius);
    if (radius0 === radius) return bluri(radius);
    const t = radius - radius0;
    const w = 2 * radius + 1;
    return (T, S, start2, stop, step) => {
      if (!((stop -= step) >= start2)) return;
      let sum = radius0 * S[start2];
      const s0 = step * radius0;
      const s1 = s0 + step;
      for (let i = start2, j = start2 + s0; i < j; i += step) {
        sum += S[Math.min(stop, i)];
      }
      for (let i = start2, j = stop; i <= j; i += step) {
        sum += S[Math.min(stop, i + s0)];
        T[i] = (sum + t * (S[Math.max(start2, i - s1)] + S[Math.min(stop, i + s1)])) / w;
        sum -= S[Math.max(start2, i - s0)];
      }
    };
  }
  function bluri(radius) {
    const w = 2 * radius + 1;
    return (T, S, start2, stop, step) => {
      if (!((stop -= step) >= start2)) return;
      let sum = radius * S[start2];
      const s = step * radius;
      for (let i = start2, j = start2 + s; i < j; i += step) {
        sum += S[Math.min(stop, i)];
      }
      for (let i = start2, j = stop; i <= j; i += step) {
        sum += S[Math.min(stop, i + s)];
        T[i] = sum / w;
        sum -= S[Math.max(start2, i - s)];
      }
    };
  }
  var array = Array.prototype;
  var slice = array.slice;
  var e10 = Math.sqrt(50);
  var e5 = Math.sqrt(10);
  var e2 = Math.sqrt(2);
  function tickSpec(start2, stop, count4) {
    const step = (stop - start2) / Math.max(0, count4), power = Math.floor(Math.log10(step)), error = step / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
    let i1, i2, inc;
    if (power < 0) {
      inc = Math.pow(10, -power) / factor;
      i1 = Math.round(start2 * inc);
      i2 = Math.round(stop * inc);
      if (i1 / inc < start2) ++i1;
      if (i2 / inc > stop) --i2;
      inc = -inc;
    } else {
      inc = Math.pow(10, power) * factor;
      i1 = Math.round(start2 / inc);
      i2 = Math.round(stop / inc);
      if (i1 * inc < start2) ++i1;
      if (i2 * inc > stop) --i2;
    }
    if (i2 < i1 && 0.5 <= count4 && count4 < 2) return tickSpec(start2, stop, count4 * 2);
    return [i1, i2, inc];
  }
  function tickIncrement(start2, stop, count4) {
    stop = +stop, start2 = +start2, count4 = +count4;
    return tickSpec(start2, stop, count4)[2];
  }
  function tickStep(start2, stop, count4) {
    stop = +stop, start2 = +start2, count4 = +count4;
    const reverse = stop < start2, inc = reverse ? tickIncrement(stop, start2, count4) : tickIncrement(start2, stop, count4);
    return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
  }
  var shuffle = shuffler(Math.random);
  function shuffler(random) {
    return function shuffle2(array2, i0 = 0, i1 = array2.length) {
      let m = i1 - (i0 = +i0);
      while (m) {
        const i = random() * m-- | 0, t = array2[m + i0];
        array2[m + i0] = array2[i + i0];
        array2[i + i0] = t;
      }
      return array2;
    };
  }

  // node_modules/d3-time/dist/d3-time.mjs
  var t0 = /* @__PURE__ */ new Date();
  var t1 = /* @__PURE__ */ new Date();
  function timeInterval(floori, offseti, count4, field3) {
    function interval(date) {
      return floori(date = arguments.length === 0 ? /* @__PURE__ */ new Date() : /* @__PURE__ */ new Date(+date)), date;
    }
    interval.floor = (date) => {
      return floori(date = /* @__PURE__ */ new Date(+date)), date;
    };
    interval.ceil = (date) => {
      return floori(date = new Date(date - 1)), offseti(date, 1), floori(date), date;
    };
    interval.round = (date) => {
      const d0 = interval(date), d1 = interval.ceil(date);
      return date - d0 < d1 - date ? d0 : d1;
    };
    interval.offset = (date, step) => {
      return offseti(date = /* @__PURE__ */ new Date(+date), step == null ? 1 : Math.floor(step)), date;
    };
    interval.range = (start2, stop, step) => {
      const range = [];
      start2 = interval.ceil(start2);
      step = step == null ? 1 : Math.floor(step);
      if (!(start2 < stop) || !(step > 0)) return range;
      let previous;
      do
        range.push(previous = /* @__PURE__ */ new Date(+start2)), offseti(start2, step), floori(start2);
      while (previous < start2 && start2 < stop);
      return range;
    };
    interval.filter = (test) => {
      return timeInterval((date) => {
        if (date >= date) while (floori(date), !test(date)) date.setTime(date - 1);
      }, (date, step) => {
        if (date >= date) {
          if (step < 0) while (++step <= 0) {
            while (offseti(date, -1), !test(date)) {
            }
          }
          else while (--step >= 0) {
            while (offseti(date, 1), !test(date)) {
            }
          }
        }
      });
    };
    if (count4) {
      interval.count = (start2, end) => {
        t0.setTime(+start2), t1.setTime(+end);
        floori(t0), floori(t1);
        return Math.floor(count4(t0, t1));
      };
      interval.every = (step) => {
        step = Math.floor(step);
        return !isFinite(step) || !(step > 0) ? null : !(step > 1) ? interval : interval.filter(field3 ? (d) => field3(d) % step === 0 : (d) => interval.count(0, d) % step === 0);
      };
    }
    return interval;
  }
  var millisecond = timeInterval(() => {
  }, (date, step) => {
    date.setTime(+date + step);
  }, (start2, end) => {
    return end - start2;
  });
  millisecond.every = (k) => {
    k = Math.floor(k);
    if (!isFinite(k) || !(k > 0)) return null;
    if (!(k > 1)) return millisecond;
    return timeInterval((date) => {
      date.setTime(Math.floor(date / k) * k);
    }, (date, step) => {
      date.setTime(+date + step * k);
    }, (start2, end) => {
      return (end - start2) / k;
    });
  };
  var milliseconds = millisecond.range;
  var durationSecond = 1e3;
  var durationMinute = durationSecond * 60;
  var durationHour = durationMinute * 60;
  var durationDay = durationHour * 24;
  var durationWeek = durationDay * 7;
  var durationMonth = durationDay * 30;
  var durationYear = durationDay * 365;
  var second = timeInterval((date) => {
    date.setTime(date - date.getMilliseconds());
  }, (date, step) => {
    date.setTime(+date + step * durationSecond);
  }, (start2, end) => {
    return (end - start2) / durationSecond;
  }, (date) => {
    return date.getUTCSeconds();
  });
  var seconds = second.range;
  var timeMinute = timeInterval((date) => {
    date.setTime(date - date.getMilliseconds() - date.getSeconds() * durationSecond);
  }, (date, step) => {
    date.setTime(+date + step * durationMinute);
  }, (start2, end) => {
    return (end - start2) / durationMinute;
  }, (date) => {
    return date.getMinutes();
  });
  var timeMinutes = timeMinute.range;
  var utcMinute = timeInterval((date) => {
    date.setUTCSeconds(0, 0);
  }, (date, step) => {
    date.setTime(+date + step * durationMinute);
  }, (start2, end) => {
    return (end - start2) / durationMinute;
  }, (date) => {
    return date.getUTCMinutes();
  });
  var utcMinutes = utcMinute.range;
  var timeHour = timeInterval((date) => {
    date.setTime(date - date.getMilliseconds() - date.getSeconds() * durationSecond - date.getMinutes() * durationMinute);
  }, (date, step) => {
    date.setTime(+date + step * durationHour);
  }, (start2, end) => {
    return (end - start2) / durationHour;
  }, (date) => {
    return date.getHours();
  });
  var timeHours = timeHour.range;
  var utcHour = timeInterval((date) => {
    date.setUTCMinutes(0, 0, 0);
  }, (date, step) => {
    date.setTime(+date + step * durationHour);
  }, (start2, end) => {
    return (end - start2) / durationHour;
  }, (date) => {
    return date.getUTCHours();
  });
  var utcHours = utcHour.range;
  var timeDay = timeInterval(
    (date) => date.setHours(0, 0, 0, 0),
    (date, step) => date.setDate(date.getDate() + step),
    (start2, end) => (end - start2 - (end.getTimezoneOffset() - start2.getTimezoneOffset()) * durationMinute) / durationDay,
    (date) => date.getDate() - 1
  );
  var timeDays = timeDay.range;
  var utcDay = timeInterval((date) => {
    date.setUTCHours(0, 0, 0, 0);
  }, (date, step) => {
    date.setUTCDate(date.getUTCDate() + step);
  }, (start2, end) => {
    return (end - start2) / durationDay;
  }, (date) => {
    return date.getUTCDate() - 1;
  });
  var utcDays = utcDay.range;
  var unixDay = timeInterval((date) => {
    date.setUTCHours(0, 0, 0, 0);
  }, (date, step) => {
    date.setUTCDate(date.getUTCDate() + step);
  }, (start2, end) => {
    return (end - start2) / durationDay;
  }, (date) => {
    return Math.floor(date / durationDay);
  });
  var unixDays = unixDay.range;
  function timeWeekday(i) {
    return timeInterval((date) => {
      date.setDate(date.getDate() - (date.getDay() + 7 - i) % 7);
      date.setHours(0, 0, 0, 0);
    }, (date, step) => {
      date.setDate(date.getDate() + step * 7);
    }, (start2, end) => {
      return (end - start2 - (end.getTimezoneOffset() - start2.getTimezoneOffset()) * durationMinute) / durationWeek;
    });
  }
  var timeSunday = timeWeekday(0);
  var timeMonday = timeWeekday(1);
  var timeTuesday = timeWeekday(2);
  var timeWednesday = timeWeekday(3);
  var timeThursday = timeWeekday(4);
  var timeFriday = timeWeekday(5);
  var timeSaturday = timeWeekday(6);
  var timeSundays = timeSunday.range;
  var timeMondays = timeMonday.range;
  var timeTuesdays = timeTuesday.range;
  var timeWednesdays = timeWednesday.range;
  var timeThursdays = timeThursday.range;
  var timeFridays = timeFriday.range;
  var timeSaturdays = timeSaturday.range;
  function utcWeekday(i) {
    return timeInterval((date) => {
      date.setUTCDate(date.getUTCDate() - (date.getUTCDay() + 7 - i) % 7);
      date.setUTCHours(0, 0, 0, 0);
    }, (date, step) => {
      date.setUTCDate(date.getUTCDate() + step * 7);
    }, (start2, end) => {
      return (end - start2) / durationWeek;
    });
  }
  var utcSunday = utcWeekday(0);
  var utcMonday = utcWeekday(1);
  var utcTuesday = utcWeekday(2);
  var utcWednesday = utcWeekday(3);
  var utcThursday = utcWeekday(4);
  var utcFriday = utcWeekday(5);
  var utcSaturday = utcWeekday(6);
  var utcSundays = utcSunday.range;
  var utcMondays = utcMonday.range;
  var utcTuesdays = utcTuesday.range;
  var utcWednesdays = utcWednesday.range;
  var utcThursdays = utcThursday.range;
  var utcFridays = utcFriday.range;
  var utcSaturdays = utcSaturday.range;
  var timeMonth = timeInterval((date) => {
    date.setDate(1);
    date.setHours(0, 0, 0, 0);
  }, (date, step) => {
    date.setMonth(date.getMonth() + step);
  }, (start2, end) => {
    return end.getMonth() - start2.getMonth() + (end.getFullYear() - start2.getFullYear()) * 12;
  }, (date) => {
    return date.getMonth();
  });
  var timeMonths = timeMonth.range;
  var utcMonth = timeInterval((date) => {
    date.setUTCDate(1);
    date.setUTCHours(0, 0, 0, 0);
  }, (date, step) => {
    date.setUTCMonth(date.getUTCMonth() + step);
  }, (start2, end) => {
    return end.getUTCMonth() - start2.getUTCMonth() + (end.getUTCFullYear() - start2.getUTCFullYear()) * 12;
  }, (date) => {
    return date.getUTCMonth();
  });
  var utcMonths = utcMonth.range;
  var timeYear = timeInterval((date) => {
    date.setMonth(0, 1);
    date.setHours(0, 0, 0, 0);
  }, (date, step) => {
    date.setFullYear(date.getFullYear() + step);
  }, (start2, end) => {
    return end.getFullYear() - start2.getFullYear();
  }, (date) => {
    return date.getFullYear();
  });
  timeYear.every = (k) => {
    return !isFinite(k = Math.floor(k)) || !(k > 0) ? null : timeInterval((date) => {
      date.setFullYear(Math.floor(date.getFullYear() / k) * k);
      date.setMonth(0, 1);
      date.setHours(0, 0, 0, 0);
    }, (date, step) => {
      date.setFullYear(date.getFullYear() + step * k);
    });
  };
  var timeYears = timeYear.range;
  var utcYear = timeInterval((date) => {
    date.setUTCMonth(0, 1);
    date.setUTCHours(0, 0, 0, 0);
  }, (date, step) => {
    date.setUTCFullYear(date.getUTCFullYear() + step);
  }, (start2, end) => {
    return end.getUTCFullYear() - start2.getUTCFullYear();
  }, (date) => {
    return date.getUTCFullYear();
  });
  utcYear.every = (k) => {
    return !isFinite(k = Math.floor(k)) || !(k > 0) ? null : timeInterval((date) => {
      date.setUTCFullYear(Math.floor(date.getUTCFullYear() / k) * k);
      date.setUTCMonth(0, 1);
      date.setUTCHours(0, 0, 0, 0);
    }, (date, step) => {
      date.setUTCFullYear(date.getUTCFullYear() + step * k);
    });
  };
  var utcYears = utcYear.range;
  function ticker(year, month, week, day, hour, minute) {
    const tickIntervals = [
      [second, 1, durationSecond],
      [second, 5, 5 * durationSecond],
      [second, 15, 15 * durationSecond],
      [second, 30, 30 * durationSecond],
      [minute, 1, durationMinute],
      [minute, 5, 5 * durationMinute],
      [minute, 15, 15 * durationMinute],
      [minute, 30, 30 * durationMinute],
      [hour, 1, durationHour],
      [hour, 3, 3 * durationHour],
      [hour, 6, 6 * durationHour],
      [hour, 12, 12 * durationHour],
      [day, 1, durationDay],
      [day, 2, 2 * durationDay],
      [week, 1, durationWeek],
      [month, 1, durationMonth],
      [month, 3, 3 * durationMonth],
      [year, 1, durationYear]
    ];
    function ticks2(start2, stop, count4) {
      const reverse = stop < start2;
      if (reverse) [start2, stop] = [stop, start2];
      const interval = count4 && typeof count4.range === "function" ? count4 : tickInterval(start2, stop, count4);
      const ticks3 = interval ? interval.range(start2, +stop + 1) : [];
      return reverse ? ticks3.reverse() : ticks3;
    }
    function tickInterval(start2, stop, count4) {
      const target = Math.abs(stop - start2) / count4;
      const i = bisector(([, , step2]) => step2).right(tickIntervals, target);
      if (i === tickIntervals.length) return year.every(tickStep(start2 / durationYear, stop / durationYear, count4));
      if (i === 0) return millisecond.every(Math.max(tickStep(start2, stop, count4), 1));
      const [t, step] = tickIntervals[target / tickIntervals[i - 1][2] < tickIntervals[i][2] / target ? i - 1 : i];
      return t.every(step);
    }
    return [ticks2, tickInterval];
  }
  var [utcTicks, utcTickInterval] = ticker(utcYear, utcMonth, utcSunday, unixDay, utcHour, utcMinute);
  var [timeTicks, timeTickInterval] = ticker(timeYear, timeMonth, timeSunday, timeDay, timeHour, timeMinute);

  // graph/page/js/picture/timescale.js
  var DAY = 864e5;
  var YEAR = 365.2425;
  var STEPS2 = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6e3, 12e3, 24e3, 6e4];
  var [YEAR_LABEL, MONTH_LABEL] = [38, 66];
  var known2 = /* @__PURE__ */ new Map();
  var dateOf = (day) => new Date(day * DAY);
  var numberOf2 = (date) => Math.round(date.getTime() / DAY);
  function every(months) {
    const interval = months < 12 ? utcMonth.every(months) : utcYear.every(months / 12);
    if (!interval) throw new RangeError(`no interval of ${months} months`);
    return interval;
  }
  function dayOf(iso2) {
    if (iso2 === null || iso2 === void 0) return null;
    let day = known2.get(iso2);
    if (day === void 0) {
      const [year, month, date] = iso2.split("-").map(Number);
      const moment = /* @__PURE__ */ new Date(0);
      moment.setUTCFullYear(year, month - 1, date);
      day = Math.round(moment.getTime() / DAY);
      known2.set(iso2, day);
    }
    return day;
  }
  function isoOf(day) {
    if (day === null || day === void 0) return null;
    const moment = new Date(day * DAY);
    const two = (part2) => String(part2).padStart(2, "0");
    const year = String(moment.getUTCFullYear()).padStart(4, "0");
    return `${year}-${two(moment.getUTCMonth() + 1)}-${two(moment.getUTCDate())}`;
  }
  function monthOf(day) {
    const moment = new Date(day * DAY);
    return moment.getUTCFullYear() * 12 + moment.getUTCMonth();
  }
  function firstOf(month) {
    const moment = /* @__PURE__ */ new Date(0);
    moment.setUTCFullYear(Math.floor(month / 12), (month % 12 + 12) % 12, 1);
    return Math.round(moment.getTime() / DAY);
  }
  function shifted(day, months) {
    const month = monthOf(day);
    const [first3, end] = [firstOf(month + months), firstOf(month + months + 1) - 1];
    return Math.min(end, first3 + day - firstOf(month));
  }
  function ticks(first3, end, width) {
    const months = Math.max(1, (end - first3 + 1) / YEAR * 12);
    const step = STEPS2.find((each2) => each2 / months * width >= (each2 < 12 ? MONTH_LABEL : YEAR_LABEL)) ?? last(STEPS2);
    return every(step).range(dateOf(first3), dateOf(end + 1)).map((date) => {
      const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
      const label2 = step < 12 ? `${MONTHS[month].slice(0, 3)} ${year}` : String(year);
      return { day: numberOf2(date), year: month === 0, label: label2 };
    });
  }
  function binName(start2, step) {
    const [year, month] = [start2.getUTCFullYear(), start2.getUTCMonth()];
    if (step === 1) return `${MONTHS[month]} ${year}`;
    if (step < 12) return `${MONTHS[month]} to ${MONTHS[month + step - 1]} ${year}`;
    return step === 12 ? String(year) : `${year} to ${year + step / 12 - 1}`;
  }
  function bins(first3, last3, width, least3 = 4) {
    const months = monthOf(last3) - monthOf(first3) + 1;
    const step = [1, 3, 12, 60, 120, 600, 1200, 12e3].find((each2) => each2 / months * width >= least3) ?? 12e3;
    const interval = every(step);
    const found = [];
    let start2 = interval.floor(dateOf(first3));
    while (numberOf2(start2) <= last3) {
      const next = interval.offset(start2, 1);
      found.push({ first: numberOf2(start2), last: numberOf2(next) - 1, name: binName(start2, step) });
      start2 = next;
    }
    return found;
  }
  var DENSE2 = 0.8;
  var RARE = 0.02;
  var WORTH = 0.15;
  function years(first3, last3) {
    const after3 = utcYear.offset(utcYear.floor(dateOf(last3)), 1);
    return { first: numberOf2(utcYear.floor(dateOf(first3))), last: numberOf2(after3) - 1 };
  }
  function fitted(sorted3) {
    const most = Math.min(sorted3.length, Math.max(2, Math.floor(sorted3.length * DENSE2)));
    let at4 = 0;
    for (let from = 1; from + most <= sorted3.length; from += 1)
      if (sorted3[from + most - 1] - sorted3[from] < sorted3[at4 + most - 1] - sorted3[at4]) at4 = from;
    const [low, high] = [sorted3[at4], sorted3[at4 + most - 1]];
    const reach = Math.max(high - low, YEAR);
    const near5 = sorted3.filter((day) => day >= low - reach && day <= high + reach);
    const [first3, end] = [near5[0], near5[near5.length - 1]];
    const few = Math.floor(sorted3.length * RARE);
    const [robust, until] = [sorted3[few], sorted3[sorted3.length - 1 - few]];
    return [robust - first3 > (end - first3) * WORTH ? robust : first3, end - until > (end - first3) * WORTH ? until : end];
  }
  function domain(days2) {
    const sorted3 = Float64Array.from(days2).sort();
    if (sorted3.length === 0) return null;
    const { first: first3, last: last3 } = years(...fitted(sorted3));
    const earlier = sorted3.filter((day) => day < first3).length;
    const later = sorted3.filter((day) => day > last3).length;
    return { first: first3, last: last3, earlier, later, whole: years(sorted3[0], sorted3[sorted3.length - 1]) };
  }
  function dated(events, ids3, domain2) {
    const found = [];
    for (const id of ids3) {
      const day = dayOf(events[id].days[0]);
      if (day !== null && day >= domain2.first) found.push([id, day]);
    }
    return found.sort(([, a], [, b]) => a - b);
  }

  // graph/page/js/picture/lanes.js
  var STUB = 46;
  var LEAST = 5;
  var GAP = 10;
  var MARK = 15;
  var ORDERS2 = {
    linked: "Most linked first",
    camps: "By camp",
    country: "By country",
    first: "Earliest first",
    name: "By name"
  };
  var collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });
  function campOf(graph8, id) {
    const { columns = [], of: of16 = {} } = graph8.columns ?? {};
    const at4 = of16[id] ?? columns.length;
    return [at4, columns[at4]?.title || `Column ${at4 + 1}`];
  }
  function of10(graph8, actors2, links, order) {
    const lanes = /* @__PURE__ */ new Map();
    for (const id of actors2) lanes.set(id, { id, links: [], first: "9999", group: null });
    for (const id of links) {
      const { source: source2, target, span: span4 } = graph8.links[id];
      for (const end of source2 === target ? [source2] : [source2, target]) {
        const lane2 = lanes.get(end);
        if (!lane2) continue;
        lane2.links.push(id);
        const day = span4[0] ?? span4[1] ?? "9999";
        if (day < lane2.first) lane2.first = day;
      }
    }
    const all2 = [...lanes.values()];
    const keys = new Map(
      all2.map((lane2) => {
        const { name: name2, country: country2 } = graph8.actors[lane2.id];
        const camp = order === "camps" ? campOf(graph8, lane2.id) : null;
        if (camp) lane2.group = camp[1];
        if (order === "country") lane2.group = country(country2) || "No country given";
        return [lane2, { name: name2, camp: camp?.[0] ?? 0, last: country2 ? 0 : 1 }];
      })
    );
    const most = (a, b) => b.links.length - a.links.length || collator.compare(held(keys, a).name, held(keys, b).name);
    const by = {
      linked: most,
      name: (a, b) => collator.compare(held(keys, a).name, held(keys, b).name),
      first: (a, b) => a.first < b.first ? -1 : a.first > b.first ? 1 : most(a, b),
      country: (a, b) => held(keys, a).last - held(keys, b).last || collator.compare(a.group ?? "", b.group ?? "") || most(a, b),
      camps: (a, b) => held(keys, a).camp - held(keys, b).camp || most(a, b)
    };
    return all2.sort(by[order]);
  }
  function shape2({ span: span4, spans: spans2 = [span4], end, periods = [] }, x, width) {
    const goesOn = periods.some((text7) => text7.endsWith("/.."));
    const parts3 = spans2.map((each2) => partOf(each2, end === ".." || goesOn && each2[2] !== null && each2[3] === null, x, width)).filter(there);
    if (parts3.length === 0) return null;
    return {
      left: Math.min(...parts3.map(({ left }) => left)),
      right: Math.max(...parts3.map(({ right }) => right)),
      solid: parts3.find(({ solid }) => solid)?.solid ?? null,
      fadeLeft: parts3[0].fadeLeft,
      fadeRight: last(parts3).fadeRight,
      ongoing: parts3.some(({ ongoing }) => ongoing),
      parts: parts3
    };
  }
  function partOf(span4, ongoing, x, width) {
    const [s1, s2, e1, e22] = span4.map(dayOf);
    const days2 = [s1, s2, e1, e22].filter((day) => day !== null);
    if (days2.length === 0) return null;
    const fadeLeft = s1 === null;
    const fadeRight = e22 === null;
    let left = x(s1 ?? Math.min(...days2)) - (fadeLeft ? STUB : 0);
    let right = x((e22 ?? Math.max(...days2)) + 1) + (fadeRight ? STUB : 0);
    const clip = (at4) => Math.max(0, Math.min(width, at4));
    [left, right] = [clip(Math.min(left, width - LEAST)), clip(Math.max(right, LEAST))];
    right = Math.max(right, left + LEAST);
    let solid = null;
    if (s2 !== null && e1 !== null && s2 <= e1) {
      const [from, to] = [clip(Math.min(x(s2), width - LEAST)), clip(Math.max(x(e1 + 1), LEAST))];
      solid = [from, Math.max(to, from + LEAST)];
      right = Math.max(right, solid[1]);
    }
    return { left, right, solid, fadeLeft, fadeRight, ongoing };
  }
  function label(graph8, id, actor) {
    const link = graph8.links[id];
    const { label: kind2, symmetric } = graph8.kinds[link.kind];
    const away = link.source === actor;
    return `${kind2} ${symmetric ? "with" : away ? "→" : "←"} ${graph8.actors[away ? link.target : link.source].name}`;
  }
  function bars(graph8, lane2, { x, width, measure, most = 4, all: all2 = false, wanted = null }) {
    const dated2 = [];
    let undated2 = 0;
    for (const id of lane2.links) {
      const own2 = shape2(graph8.links[id], x, width);
      if (own2) dated2.push({ link: id, ...own2 });
      else undated2 += 1;
    }
    const rank = ({ link }) => -level(graph8.links[link].confidence);
    const kind2 = ({ link }) => graph8.kinds[graph8.links[link].kind].label;
    dated2.sort(
      all2 ? (a, b) => collator.compare(kind2(a), kind2(b)) || a.left - b.left : (a, b) => Number(b.link === wanted) - Number(a.link === wanted) || Number(!a.solid) - Number(!b.solid) || rank(a) - rank(b) || b.right - b.left - (a.right - a.left) || a.left - b.left
    );
    const rows3 = [];
    const placed = [];
    for (const bar2 of dated2) {
      const text7 = label(graph8, bar2.link, lane2.id);
      const wide = Math.min(measure(text7) + (graph8.links[bar2.link].status === "asserted" ? 0 : MARK), width);
      const labelLeft = Math.max(0, Math.min(bar2.fadeLeft && bar2.solid ? bar2.solid[0] : bar2.left, width - wide));
      const from = Math.min(labelLeft, bar2.left);
      const to = Math.max(bar2.right, labelLeft + wide) + GAP;
      let row = rows3.findIndex((taken2) => taken2.every(([start2, end]) => to <= start2 || from >= end));
      if (row < 0 && !all2 && rows3.length >= most) continue;
      if (row < 0) row = rows3.push([]) - 1;
      rows3[row].push([from, to]);
      placed.push({ ...bar2, row, text: text7, labelLeft, wide });
    }
    return { bars: placed, rows: rows3.length, more: dated2.length - placed.length, undated: undated2 };
  }
  function eventLabels(graph8, events, { x, width, measure, most = 2 }) {
    const weight = (id) => graph8.events[id].roles.length + graph8.events[id].claims.length;
    const rows3 = Array.from({ length: most }, () => []);
    const placed = [];
    for (const [id, day] of [...events].sort(([a, first3], [b, second2]) => weight(b) - weight(a) || first3 - second2)) {
      const wide = measure(graph8.events[id].name) + 18;
      const at4 = x(day);
      const left = at4 + wide <= width ? at4 : Math.max(0, at4 + 2 - wide);
      const row = rows3.findIndex((taken2) => taken2.every(([start2, end]) => left + wide + 6 <= start2 || left >= end + 6));
      if (row < 0) continue;
      rows3[row].push([left, left + wide]);
      placed.push({ id, at: at4, left, wide, row });
    }
    return placed.sort((a, b) => a.at - b.at);
  }

  // graph/page/js/query/matrix.js
  var collator2 = new Intl.Collator("en", { sensitivity: "base", numeric: true });
  function kindsInOrder2(graph8) {
    const links = /* @__PURE__ */ new Map();
    for (const { kind: kind2 } of Object.values(graph8.links)) links.set(kind2, (links.get(kind2) ?? 0) + 1);
    const family = (id) => FAMILIES.indexOf(graph8.kinds[id].family);
    return Object.keys(graph8.kinds).sort(
      (a, b) => family(a) - family(b) || (links.get(b) ?? 0) - (links.get(a) ?? 0) || (a < b ? -1 : 1)
    );
  }
  function paired(graph8, links, family) {
    const cells = /* @__PURE__ */ new Map();
    const put = (from, to, kind2, link) => {
      const row = cells.get(from) ?? /* @__PURE__ */ new Map();
      const cell4 = row.get(to) ?? /* @__PURE__ */ new Map();
      cells.set(from, row.set(to, cell4.set(kind2, [...cell4.get(kind2) ?? [], link])));
    };
    for (const id of links) {
      const { source: source2, target, kind: kind2 } = graph8.links[id];
      if (source2 === target || family !== "all" && graph8.kinds[kind2].family !== family) continue;
      put(source2, target, kind2, id);
      if (graph8.kinds[kind2].symmetric) put(target, source2, kind2, id);
    }
    return cells;
  }
  var SHOWN = { from: 24, to: 20 };
  var FEW = 3;
  var OPENED = 150;
  function inGroups(graph8, side, sizes, { order, grouped: grouped3, opened: opened2, roleOf }) {
    const size2 = (id) => sizes.get(id) ?? 0;
    const byName = (a, b) => collator2.compare(graph8.actors[a].name, graph8.actors[b].name) || (a < b ? -1 : 1);
    const bySize = (a, b) => size2(b) - size2(a) || byName(a, b);
    const byRole = (a, b) => roleOf(a)[0] - roleOf(b)[0];
    const orders = { kinds: bySize, name: byName, role: (a, b) => byRole(a, b) || bySize(a, b) };
    const major = new Set([...sizes.keys()].sort(bySize).slice(0, SHOWN[side]));
    const groups4 = /* @__PURE__ */ new Map();
    for (const id of [...sizes.keys()].sort(orders[order])) gather(groups4, grouped3 ? roleOf(id)[0] : 0, id);
    return [...groups4].sort(([a], [b]) => a - b).map(([number5, ids3]) => {
      const key = `${side}${number5}`;
      const minor = ids3.filter((id) => !major.has(id)).sort(bySize);
      const folds = minor.length > FEW && opened2.includes(key);
      const left = minor.slice(folds ? OPENED : 0);
      const stack = new Set(left.length > FEW ? left : []);
      const entries2 = ids3.filter((id) => !stack.has(id)).map((id) => ({ key: id, ids: [id], kinds: size2(id), stack: false }));
      if (stack.size)
        entries2.push({ key, ids: [...stack], kinds: left.reduce((sum, id) => sum + size2(id), 0), stack: true });
      return { key, title: grouped3 ? roleOf(ids3[0])[1] : null, entries: entries2, folds };
    });
  }
  function of11(graph8, links, how) {
    const cells = paired(graph8, links, how.family);
    const order = kindsInOrder2(graph8);
    const given2 = /* @__PURE__ */ new Map();
    const received = /* @__PURE__ */ new Map();
    const used = /* @__PURE__ */ new Set();
    for (const [from, row] of cells)
      for (const [to, cell5] of row) {
        given2.set(from, (given2.get(from) ?? 0) + cell5.size);
        received.set(to, (received.get(to) ?? 0) + cell5.size);
        for (const ids3 of cell5.values()) for (const id of ids3) used.add(id);
      }
    function cell4(from, to) {
      const found = /* @__PURE__ */ new Map();
      for (const giver of from.ids)
        for (const receiver of to.ids)
          for (const [kind2, ids3] of cells.get(giver)?.get(receiver) ?? [])
            found.set(kind2, [...found.get(kind2) ?? [], ...ids3]);
      return [...found].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)).map(([kind2, ids3]) => ({ kind: kind2, links: ids3, ...summary(graph8, ids3, how.window) }));
    }
    const kinds2 = new Set([...used].map((id) => graph8.links[id].kind));
    return {
      givers: inGroups(graph8, "from", given2, how),
      receivers: inGroups(graph8, "to", received, how),
      links: used,
      kinds: order.filter((kind2) => kinds2.has(kind2)),
      cell: cell4
    };
  }

  // graph/page/js/ui/bubble.js
  var GAP2 = 12;
  var own;
  function hide() {
    if (own) own.hidden = true;
  }
  function show3(content, { left, right = left, top, bottom = top }) {
    if (!own) {
      own = el("div", { id: "bubble", role: "presentation" });
      document.body.append(own);
      document.addEventListener("keydown", (event2) => {
        if (event2.key === "Escape") hide();
      });
    }
    own.replaceChildren(
      ...flat(content).filter((line3) => line3 !== "").map((line3) => typeof line3 === "string" ? el("span", {}, line3) : line3)
    );
    own.hidden = false;
    const x = (left + right) / 2 - own.offsetWidth / 2;
    own.style.left = `${Math.max(6, Math.min(x, window.innerWidth - own.offsetWidth - 6))}px`;
    const above2 = top - own.offsetHeight - GAP2;
    own.style.top = `${above2 < 6 ? Math.min(bottom + GAP2, window.innerHeight - own.offsetHeight - 6) : above2}px`;
  }
  function attach2(element3, content) {
    const open2 = () => show3(content(), element3.getBoundingClientRect());
    element3.addEventListener("pointerenter", open2);
    element3.addEventListener("focus", () => {
      if (element3.matches(":focus-visible")) open2();
    });
    element3.addEventListener("pointerleave", hide);
    element3.addEventListener("blur", hide);
    return element3;
  }

  // graph/page/js/ui/matrix_grid.js
  var [LIGHT, DARK] = ["#ffffff", "#11151b"];
  var READABLE = 5;
  var LONGEST3 = 36;
  var GRADES = [
    ["high", "high confidence"],
    ["moderate", "moderate"],
    ["low", "low"],
    ["high disputed", "disputed"],
    ["high ended", "ended"]
  ];
  var grade = ([look, title]) => el("li", {}, el("span", { class: `tick plain ${look}`, "aria-hidden": "true" }), title);
  function tick(graph8, kind2, { links = [], confidence: confidence2 = "high", disputed, denied, ended, possible } = {}) {
    const { letters, colour } = graph8.kinds[kind2];
    const marks = { disputed, denied, ended, possible };
    const named2 = Object.entries(marks).filter(([, is]) => is);
    const made3 = el(
      "span",
      {
        class: ["tick", confidence2, ...named2.map(([name2]) => name2)].join(" "),
        "data-kind": kind2,
        "data-link": links[0],
        "aria-hidden": "true"
      },
      letters
    );
    made3.style.setProperty("--tick", visible(colour, LIGHT, READABLE));
    made3.style.setProperty("--tick-dark", visible(colour, DARK, READABLE));
    return made3;
  }
  var nameOf2 = (graph8, { ids: ids3, stack }) => stack ? `${ids3.length.toLocaleString("en")} more actors` : plain2(graph8.actors[ids3[0]].name);
  var short = (name2) => [...name2].length > LONGEST3 ? `${[...name2].slice(0, LONGEST3 - 1).join("")}…` : name2;
  function heading(graph8, entry2, side) {
    const { ids: ids3, kinds: kinds2, stack } = entry2;
    const name2 = nameOf2(graph8, entry2);
    return el(
      "th",
      {
        scope: side === "from" ? "row" : "col",
        class: stack ? "matrix-name stack" : "matrix-name",
        tabindex: -1,
        "data-entry": entry2.key,
        "data-side": side,
        "data-actor": stack ? null : ids3[0],
        "aria-expanded": stack ? "false" : null,
        title: stack ? "Show them one by one" : name2
      },
      el(
        "span",
        { class: "matrix-label" },
        !stack && shape(graph8.types[graph8.actors[ids3[0]].type]),
        stack ? name2 : words2(side === "to" ? short(name2) : name2)
      ),
      el(
        "span",
        { class: "count", title: "Kinds of link in all its cells" },
        kinds2.toLocaleString("en"),
        el("span", { class: "hidden" }, " kinds")
      )
    );
  }
  function groupTitle({ key, title, folds }, fold3) {
    const again2 = el("button", { type: "button", class: "text", onclick: () => fold3(key) }, "Fewer");
    return el("span", { class: "matrix-group-title" }, title ?? "", folds && again2);
  }
  function cell(graph8, matrix2, from, to) {
    const ticks2 = matrix2.cell(from, to);
    const kinds2 = ticks2.map(({ kind: kind2 }) => graph8.kinds[kind2].label).join(", ");
    return el(
      "td",
      {
        tabindex: -1,
        class: [ticks2.length > 0 && "some", (from.stack || to.stack) && "stack"].filter(there).join(" ") || null,
        "data-from": from.key,
        "data-to": to.key
      },
      ticks2.length > 0 && [
        el("span", { class: "hidden" }, `${nameOf2(graph8, from)} to ${nameOf2(graph8, to)}: ${kinds2}`),
        el(
          "span",
          { class: "ticks" },
          ticks2.map((each2) => tick(graph8, each2.kind, each2))
        )
      ]
    );
  }
  function table3(graph8, matrix2, { label: label2, corner, fold: fold3 }) {
    const columns = matrix2.receivers.flatMap(({ entries: entries2 }) => entries2);
    const titled = matrix2.receivers.some(({ title, folds }) => title !== null || folds);
    const first3 = new Set(matrix2.receivers.map(({ entries: entries2 }) => entries2[0].key));
    const sides = el(
      "td",
      { class: "matrix-corner", rowspan: titled ? 2 : 1 },
      el("ul", { class: "matrix-grades", "aria-label": "Key to the ticks" }, GRADES.map(grade)),
      el("span", { class: "matrix-to" }, `${corner[1]} →`),
      el("span", { class: "matrix-from" }, `${corner[0]} ↓`)
    );
    const names = columns.map((entry2) => heading(graph8, entry2, "to"));
    const rows3 = [
      titled && el(
        "tr",
        { class: "matrix-groups" },
        sides,
        matrix2.receivers.map(
          (group) => el("th", { scope: "colgroup", colspan: group.entries.length }, groupTitle(group, fold3))
        )
      ),
      el("tr", {}, !titled && sides, names)
    ].filter(there);
    const made3 = el(
      "table",
      { role: "grid", class: "matrix", "aria-label": label2 },
      el("thead", {}, rows3),
      matrix2.givers.map(
        (group) => el(
          "tbody",
          {},
          (group.title !== null || group.folds) && el(
            "tr",
            { class: "matrix-groups" },
            el("th", { scope: "rowgroup", colspan: columns.length + 1 }, groupTitle(group, fold3))
          ),
          group.entries.map(
            (from) => el(
              "tr",
              {},
              heading(graph8, from, "from"),
              columns.map((to) => cell(graph8, matrix2, from, to))
            )
          )
        )
      )
    );
    for (const each2 of all(made3, "td[data-to], th[data-side=to]"))
      if (first3.has(each2.dataset.to ?? each2.dataset.entry ?? "")) each2.classList.add("first");
    return made3;
  }
  function cellWords(graph8, from, to, ticks2) {
    const said = ({ links, confidence: confidence2, disputed, denied, ended, possible }) => [
      links.length > 1 && count(links.length, "link"),
      `${confidence2} confidence`,
      disputed && "disputed",
      denied && "denied",
      ended && "ended",
      possible && "possible, not certain, at the time chosen"
    ].filter(there);
    return [
      el("strong", {}, words2(nameOf2(graph8, from)), " → ", words2(nameOf2(graph8, to))),
      ...ticks2.map(
        (each2) => el(
          "span",
          { class: "matrix-said" },
          tick(graph8, each2.kind, each2),
          words2(graph8.kinds[each2.kind].label),
          el("span", { class: "fine" }, ` ${said(each2).join(", ")}`)
        )
      )
    ];
  }

  // graph/page/js/ui/matrix_moves.js
  var STEPS3 = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    PageUp: [-10, 0],
    PageDown: [10, 0]
  };
  function cellsOf(table5) {
    const rows3 = [...table5.rows].map((row) => all(row, "th[data-entry], td[data-to]")).filter((row) => row.length > 0);
    return rows3.map((row, at4) => at4 === 0 ? [null, ...row] : row);
  }
  function create14(act) {
    let table5 = null;
    let cells = [];
    let current = null;
    function enter(cell4) {
      if (!cell4) return;
      if (current) current.tabIndex = -1;
      current = cell4;
      current.tabIndex = 0;
    }
    function place(cell4) {
      const row = cells.findIndex((each2) => each2.includes(cell4));
      return [row, row < 0 ? -1 : cells[row].indexOf(cell4)];
    }
    function onKey2(event2) {
      if (!(event2.target instanceof HTMLElement) || event2.altKey || event2.metaKey) return;
      const [row, column2] = place(event2.target);
      if (row < 0) return;
      if (event2.key === "Enter" || event2.key === " ") {
        event2.preventDefault();
        act(event2.target);
        return;
      }
      const [down, right] = STEPS3[event2.key] ?? [0, 0];
      const far = event2.key === "End" ? Infinity : event2.key === "Home" ? -Infinity : 0;
      if (!down && !right && !far) return;
      event2.preventDefault();
      const within2 = (at4, most) => Math.max(0, Math.min(most, at4));
      const to = within2(row + (far && event2.ctrlKey ? far : down), cells.length - 1);
      const next = cells[to][within2(column2 + (far || right), cells[to].length - 1)] ?? cells[to][1];
      enter(next);
      next?.focus();
      next?.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
    return {
      /**
       * Takes over a new table; the cell in the tab order remains the same if it still exists.
       *
       * @param {HTMLTableElement} made
       */
      attach(made3) {
        const { entry: entry2, side, from, to } = current?.dataset ?? {};
        const focused = current !== null && current === document.activeElement;
        table5 = made3;
        cells = cellsOf(table5);
        table5.addEventListener("keydown", onKey2);
        table5.addEventListener("focusin", ({ target }) => {
          if (target instanceof HTMLElement && place(target)[0] >= 0) enter(target);
        });
        const same3 = cells.flat().find(
          (each2) => each2 && (entry2 ? each2.dataset.entry === entry2 && each2.dataset.side === side : each2.dataset.from === from) && each2.dataset.to === to
        );
        current = null;
        enter((from || entry2 ? same3 : null) ?? cells[1]?.find((each2) => each2?.classList.contains("some")) ?? cells[0][1]);
        return focused;
      },
      /** Moves the focus to the cell in the tab order. */
      focus: () => current?.focus({ preventScroll: true })
    };
  }

  // graph/page/js/ui/matrix_view.js
  var SIDES = {
    support: ["Givers", "Receivers"],
    structure: ["From", "To"],
    alignment: ["Actors", "Aligned with"],
    hostility: ["Actors", "Against"],
    all: ["From", "To"]
  };
  var ORDERS3 = { kinds: "Most kinds first", name: "By name", role: "By role" };
  var capital2 = (text7) => text7[0].toUpperCase() + text7.slice(1);
  function create15(container, graph8, store7, on6) {
    let now2;
    let matrix2;
    let entries2 = /* @__PURE__ */ new Map();
    const moves2 = create14(act);
    const choose = (change2) => store7.set({ matrix: { ...store7.get().matrix, ...change2 } }, { tracked: false });
    const families = el(
      "div",
      { class: "table-scope", role: "group", "aria-label": "Family of links" },
      MATRIX_FAMILIES.map(
        (family2) => el(
          "button",
          { type: "button", "data-family": family2, onclick: () => choose({ family: family2, opened: [] }) },
          capital2(family2)
        )
      )
    );
    const orders = el(
      "select",
      {
        "aria-label": "Order of rows and columns",
        onchange: (event2) => choose({ order: event2.target.value })
      },
      MATRIX_ORDERS.map((order) => el("option", { value: order }, ORDERS3[order]))
    );
    const grouped3 = el("input", {
      type: "checkbox",
      onchange: (event2) => choose({ grouped: event2.target.checked, opened: [] })
    });
    const summary2 = el("p", { class: "table-told", role: "status" });
    const key = el("ul", { class: "matrix-key", "aria-label": "Kinds of link" });
    const empty = el("p", { class: "notice view-none", hidden: true });
    const scroller = el("div", { class: "matrix-scroll", tabindex: -1 });
    container.append(
      el(
        "div",
        { class: "view-bar" },
        families,
        orders,
        el("label", { class: "check" }, grouped3, "Group by column of the picture"),
        summary2
      ),
      key,
      empty,
      scroller
    );
    function family() {
      const chosen2 = store7.get().matrix.family;
      const known3 = new Set(Object.values(graph8.links).map(({ kind: kind2 }) => graph8.kinds[kind2].family));
      return chosen2 === "all" || known3.has(chosen2) ? chosen2 : FAMILIES.find((each2) => known3.has(each2)) ?? chosen2;
    }
    const fold3 = (id) => choose({ opened: store7.get().matrix.opened.filter((each2) => each2 !== id) });
    const unfold = (id) => choose({ opened: [...store7.get().matrix.opened, id] });
    const ends = ({ dataset: { from, to } }) => {
      const [giver, receiver] = [entries2.get(from ?? ""), entries2.get(to ?? "")];
      return giver && receiver && { giver, receiver, ticks: matrix2.cell(giver, receiver) };
    };
    function act(target) {
      const { entry: entry2, actor } = target.dataset;
      if (actor) return on6.open({ type: "actor", id: actor });
      if (entry2) return unfold(entry2);
      const joined3 = ends(target);
      if (!joined3?.ticks.length) return void 0;
      const stack = [joined3.giver, joined3.receiver].find((each2) => each2.stack);
      return stack ? unfold(stack.key) : on6.open({ type: "link", id: joined3.ticks[0].links[0] });
    }
    function lay() {
      const { order, grouped: byRole, opened: opened2 } = store7.get().matrix;
      const shown2 = family();
      const at4 = [scroller.scrollLeft, scroller.scrollTop];
      matrix2 = of11(graph8, now2.view.links, {
        family: shown2,
        order,
        grouped: byRole,
        opened: opened2,
        window: windowOf3(graph8, store7.get()),
        roleOf: (id) => campOf(graph8, id)
      });
      entries2 = new Map([...matrix2.givers, ...matrix2.receivers].flatMap((group) => group.entries.map((e) => [e.key, e])));
      for (const button2 of all(families, "[data-family]"))
        button2.setAttribute("aria-pressed", String(button2.dataset.family === shown2));
      orders.value = order;
      grouped3.checked = byRole;
      say3(shown2);
      legend();
      empty.hidden = matrix2.links.size > 0;
      scroller.hidden = key.hidden = matrix2.links.size === 0;
      if (!matrix2.links.size) return;
      const table5 = table3(graph8, matrix2, {
        label: `${shown2 === "all" ? "All links" : capital2(shown2)}: ${SIDES[shown2].join(" by ").toLowerCase()}`,
        corner: SIDES[shown2],
        fold: fold3
      });
      const focused = moves2.attach(table5);
      scroller.replaceChildren(table5);
      [scroller.scrollLeft, scroller.scrollTop] = at4;
      if (focused) moves2.focus();
      marked();
    }
    function say3(shown2) {
      const size2 = (groups4) => groups4.flatMap((group) => group.entries.flatMap(({ ids: ids3 }) => ids3)).length;
      const others2 = now2.view.links.size - matrix2.links.size;
      const [from, to] = SIDES[shown2].map((side) => side.toLowerCase());
      const links = others2 ? `${matrix2.links.size.toLocaleString("en")} of ${count(now2.view.links.size, "link")}` : count(matrix2.links.size, "link");
      summary2.textContent = shown2 === "support" ? `${size2(matrix2.givers)} ${from}, ${size2(matrix2.receivers)} ${to}, ${links}` : links;
      if (matrix2.links.size) return;
      const what = shown2 === "all" ? "link" : `link of ${shown2}`;
      const all_ = el("button", { type: "button", onclick: () => choose({ family: "all" }) }, "Show all families");
      empty.replaceChildren(
        `No ${what} passes the filters. ${others2 ? "" : "Widen them in the legend, or clear the time window."}`,
        ...others2 ? [all_] : []
      );
    }
    function legend() {
      const { kinds: kinds2 } = store7.get();
      key.replaceChildren(
        ...matrix2.kinds.map((kind2) => {
          const alone = kinds2?.length === 1 && kinds2[0] === kind2;
          const button2 = el(
            "button",
            {
              type: "button",
              "aria-pressed": String(alone),
              title: alone ? "Show all kinds" : "Show only this kind",
              onclick: () => store7.set({ kinds: alone ? null : [kind2] }),
              onpointerenter: () => only(kind2),
              onpointerleave: () => only(null),
              onfocus: () => only(kind2),
              onblur: () => only(null)
            },
            tick(graph8, kind2),
            words2(graph8.kinds[kind2].label)
          );
          return el("li", {}, button2);
        })
      );
    }
    function only(kind2) {
      for (const tick2 of all(scroller, ".tick"))
        tick2.classList.toggle("faint", kind2 !== null && tick2.dataset.kind !== kind2);
    }
    function marked() {
      const state2 = store7.get();
      const lit = of7(graph8, state2, answered());
      const links = new Set(lit?.links ?? []);
      const open2 = state2.open?.type === "actor" ? state2.open.id : null;
      for (const heading3 of all(scroller, "th[data-entry]")) {
        const is = open2 !== null && (entries2.get(heading3.dataset.entry ?? "")?.ids.includes(open2) ?? false);
        is ? heading3.setAttribute("aria-current", "true") : heading3.removeAttribute("aria-current");
      }
      for (const cell4 of all(scroller, "td.some")) {
        const is = !open2 && (ends(cell4)?.ticks.some((tick2) => tick2.links.some((id) => links.has(id))) ?? false);
        is ? cell4.setAttribute("aria-selected", "true") : cell4.removeAttribute("aria-selected");
      }
    }
    function crossed(cell4) {
      for (const each2 of all(scroller, ".cross")) each2.classList.remove("cross");
      if (!(cell4 instanceof HTMLElement) || !cell4.dataset.to) return hide();
      const { from, to } = cell4.dataset;
      for (const each2 of all(scroller, "th[data-entry]"))
        if (each2.dataset.entry === (each2.dataset.side === "from" ? from : to)) each2.classList.add("cross");
      const joined3 = ends(cell4);
      if (!joined3?.ticks.length) return hide();
      const { giver, receiver, ticks: ticks2 } = joined3;
      return show3(cellWords(graph8, giver, receiver, ticks2), cell4.getBoundingClientRect());
    }
    scroller.addEventListener("pointerover", (event2) => {
      if (event2.pointerType !== "touch" && event2.target instanceof Element) crossed(event2.target.closest("td"));
    });
    scroller.addEventListener("pointerleave", () => crossed(null));
    scroller.addEventListener("focusin", ({ target }) => {
      if (target instanceof Element && target.matches(":focus-visible")) crossed(target.closest("td"));
    });
    scroller.addEventListener("focusout", () => crossed(null));
    scroller.addEventListener("click", ({ target }) => {
      if (!(target instanceof HTMLElement) || target.closest("button")) return;
      const cell4 = (
        /** @type {HTMLElement | null} */
        target.closest("th[data-entry], td[data-to]")
      );
      const joined3 = cell4 && ends(cell4);
      const link = target.dataset.link;
      if (joined3 && link && !joined3.giver.stack && !joined3.receiver.stack) on6.open({ type: "link", id: link });
      else if (cell4) act(cell4);
    });
    store7.on((state2, before2) => {
      if (state2.view !== "matrix" || !matrix2) return;
      if (state2.open !== before2.open || state2.question !== before2.question || state2.chosen !== before2.chosen) marked();
    });
    function update6(told_) {
      const same3 = now2 && now2.view === told_.view && same(now2.state.matrix, told_.state.matrix);
      now2 = told_;
      if (!same3) lay();
    }
    return { update: update6 };
  }

  // graph/page/js/query/fallout.js
  function ofSource2(graph8, source2) {
    return summed(withdrawn(graph8, source2));
  }
  function summed({ left: _, ...fallen }) {
    return fallen;
  }
  function withdrawn(graph8, source2) {
    if (!Object.hasOwn(graph8.sources, source2))
      throw unknown("source", source2, suggest(String(source2), Object.keys(graph8.sources)));
    const gone = derived(graph8.sources, source2);
    const fallen = {
      source: source2,
      sources: [source2, ...[...gone].filter((id) => id !== source2).sort()],
      claims: 0,
      unsupported: [],
      changed: [],
      events: [],
      amounts: [],
      left: {}
    };
    for (const id of Object.keys(graph8.links).sort()) {
      const link = graph8.links[id];
      const claims2 = link.claims.filter((claim2) => !gone.has(claim2.source));
      fallen.claims += link.claims.length - claims2.length;
      if (claims2.length === link.claims.length) fallen.left[id] = link;
      else if (unsupported(link.claims, gone)) fallen.unsupported.push(id);
      else {
        const after3 = assess(claims2, graph8.sources);
        fallen.left[id] = { ...link, ...after3, claims: claims2 };
        if (!same2(link, after3)) fallen.changed.push({ id, before: judged(link), after: judged(after3) });
      }
      for (const amount3 of link.amounts ?? [])
        if (!fallen.left[id] || link.claims.some((claim2) => claim2.id && claim2.id === amount3.claim && gone.has(claim2.source)))
          fallen.amounts.push({ link: id, amount: amount3 });
    }
    for (const id of Object.keys(graph8.events ?? {}).sort()) {
      const { claims: claims2 } = graph8.events[id];
      const kept2 = claims2.filter((claim2) => !gone.has(claim2.source)).length;
      fallen.claims += claims2.length - kept2;
      if (unsupported(claims2, gone) || claims2.length && !kept2) fallen.events.push(id);
    }
    return fallen;
  }
  function unsupported(claims2, gone) {
    const supporting = claims2.filter((claim2) => claim2.stance === "supports");
    return supporting.length > 0 && supporting.every((claim2) => gone.has(claim2.source));
  }
  function passedOn(sources) {
    const found = /* @__PURE__ */ new Map();
    for (const [id, each2] of Object.entries(sources))
      for (const from of originals(each2)) found.set(from, [...found.get(from) ?? [], id]);
    return found;
  }
  function derived(sources, source2, passing = passedOn(sources)) {
    const gone = /* @__PURE__ */ new Set([source2]);
    const left = /* @__PURE__ */ new Map();
    for (const each2 of gone)
      for (const id of passing.get(each2) ?? []) {
        left.set(id, (left.get(id) ?? originals(sources[id]).length) - 1);
        if (left.get(id) === 0) gone.add(id);
      }
    return gone;
  }
  var same2 = (one, other) => one.status === other.status && one.confidence === other.confidence && one.roots.length === other.roots.length && (one.weakly_disputed ?? false) === (other.weakly_disputed ?? false);
  var judged = ({ status: status3, weakly_disputed: weakly, confidence: confidence2, roots }) => ({
    status: status3,
    weaklyDisputed: weakly ?? false,
    confidence: confidence2,
    independentSources: roots.length
  });

  // graph/page/js/query/events.js
  var ALL_TIME = { window: null, certain: false };
  function byDate(graph8) {
    const key = (id) => [...graph8.events[id].days.map((day) => day ?? "9999-99-99"), id].join(" ");
    return (a, b) => key(a) < key(b) ? -1 : 1;
  }
  function inWindow({ days: days2 }, { window: window2, certain }) {
    if (!window2) return true;
    const [first3, last3] = [days2[0] ?? "0000-00-00", days2[1] ?? "9999-99-99"];
    const [from, until] = [window2[0] ?? "0000-00-00", window2[1] ?? "9999-99-99"];
    return certain ? first3 >= from && last3 <= until : first3 <= until && last3 >= from;
  }
  var inView2 = (graph8, { actors: actors2, time = ALL_TIME }) => Object.keys(graph8.events).filter((id) => {
    const event2 = graph8.events[id];
    return event2.roles.some((role) => actors2.has(role.actor)) && inWindow(event2, time);
  }).sort(byDate(graph8));
  function responses(graph8, id) {
    const order = byDate(graph8);
    const known3 = (each2) => Object.hasOwn(graph8.events, each2);
    return {
      to: (graph8.events[id].responds_to ?? []).filter(known3).sort(order),
      by: Object.keys(graph8.events).filter((each2) => (graph8.events[each2].responds_to ?? []).includes(id)).sort(order)
    };
  }

  // graph/page/js/query/bibliography.js
  var ALONE = "Publishers with one source";
  var OWN = "Original sources that no other source repeats";
  var GROUPS = {
    reliability: "By reliability",
    publisher: "By publisher",
    class: "By class",
    year: "By year",
    derivation: "By original source",
    none: "Not grouped"
  };
  var SORTS = {
    links: "Most links first",
    falls: "Most dependent links first",
    title: "By title",
    newest: "Newest first"
  };
  var collator3 = new Intl.Collator("en", { sensitivity: "base", numeric: true });
  var supports = (claim2) => claim2.stance === "supports";
  function hanging(graph8, shown2) {
    const children = passedOn(graph8.sources);
    const [links, events] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
    for (const id of shown2.links)
      for (const source2 of new Set(graph8.links[id].claims.map((claim2) => claim2.source))) gather(links, source2, id);
    for (const id of inView2(graph8, shown2))
      for (const source2 of new Set(graph8.events[id].claims.map((claim2) => claim2.source))) gather(events, source2, id);
    const wanted = /* @__PURE__ */ new Set([...links.keys(), ...events.keys()]);
    for (const id of wanted)
      for (const from of originals(graph8.sources[id])) if (graph8.sources[from]) wanted.add(from);
    const found = /* @__PURE__ */ new Map();
    for (const id of wanted) {
      const gone = derived(graph8.sources, id, children);
      const citing = (index3) => gone.size === 1 ? index3.get(id) ?? [] : [...new Set([...gone].flatMap((each2) => index3.get(each2) ?? []))];
      const own2 = {
        id,
        links: 0,
        events: 0,
        unsupported: 0,
        weaker: 0,
        lost: 0,
        derived: children.get(id) ?? []
      };
      for (const link of citing(links)) {
        const { claims: claims2, confidence: confidence2 } = graph8.links[link];
        const left = claims2.filter((claim2) => !gone.has(claim2.source));
        own2.links += 1;
        if (claims2.some(supports) && !left.some(supports)) own2.unsupported += 1;
        else if (level(assess(left, graph8.sources).confidence) < level(confidence2)) own2.weaker += 1;
      }
      for (const event2 of citing(events)) {
        own2.events += 1;
        const { claims: claims2 } = graph8.events[event2];
        if (unsupported(claims2, gone) || claims2.every((claim2) => gone.has(claim2.source))) own2.lost += 1;
      }
      found.set(id, own2);
    }
    return found;
  }
  function twoSources(graph8, links, core2) {
    const inside2 = new Set(core2);
    const found = { all: { links: 0, all_claims: 0, strong_and_fair: 0 } };
    if (core2.length) found.core = { ...found.all };
    for (const id of links) {
      const { kind: kind2, source: source2, target, claims: claims2, roots } = graph8.links[id];
      if (graph8.kinds[kind2].family !== "support") continue;
      const good = claims2.filter((claim2) => supports(claim2) && claim2.strength !== "weak").map((claim2) => claim2.source);
      const firm = groups(new Set(good), graph8.sources).length > 1;
      for (const own2 of inside2.has(source2) && inside2.has(target) ? [found.all, found.core] : [found.all]) {
        own2.links += 1;
        if (roots.length > 1) own2.all_claims += 1;
        if (firm) own2.strong_and_fair += 1;
      }
    }
    return found;
  }
  var falls = (own2) => own2.unsupported * 1e3 + own2.lost * 1e3 + own2.weaker;
  function sorted(graph8, entries2, by) {
    const title = (own2) => graph8.sources[own2.id].title;
    const published = (own2) => graph8.sources[own2.id].published ?? "";
    const most = (a, b) => b.links + b.events - a.links - a.events || collator3.compare(title(a), title(b));
    const orders = {
      links: most,
      falls: (a, b) => falls(b) - falls(a) || most(a, b),
      title: (a, b) => collator3.compare(title(a), title(b)),
      newest: (a, b) => published(b) > published(a) ? 1 : published(b) < published(a) ? -1 : most(a, b)
    };
    return [...entries2].sort(orders[by]);
  }
  var YEAR2 = /\d{4}/;
  function titleOf(graph8, own2, by, publishers) {
    const source2 = graph8.sources[own2.id];
    if (by === "publisher") return held(publishers, source2.publisher) > 1 ? source2.publisher : ALONE;
    if (by === "class") return source2.class ? spaced(source2.class) : "No class given";
    if (by === "year") return YEAR2.exec(source2.published ?? "")?.[0] ?? "No date of publication";
    if (by === "reliability") return `${source2.reliability}: ${RELIABILITY_WORDS[source2.reliability]}`;
    return "All sources";
  }
  function trees(graph8, entries2) {
    const known3 = new Map(entries2.map((own2) => [own2.id, own2]));
    const placed = /* @__PURE__ */ new Set();
    const groups4 = /* @__PURE__ */ new Map();
    const place = (own2, depth, into) => {
      if (placed.has(own2.id)) return;
      placed.add(own2.id);
      into.push({ ...own2, depth });
      for (const id of own2.derived) {
        const child = known3.get(id);
        if (child) place(child, depth + 1, into);
      }
    };
    const isRoot = (own2) => !originals(graph8.sources[own2.id]).some((from) => known3.has(from));
    for (const own2 of [...entries2.filter(isRoot), ...entries2]) {
      if (placed.has(own2.id)) continue;
      const [from] = originals(graph8.sources[own2.id]);
      const alone = isRoot(own2) && !from && !own2.derived.some((child) => known3.has(child));
      const title = alone ? OWN : from && !graph8.sources[from] ? String(from) : graph8.sources[own2.id].title;
      if (!groups4.has(title)) groups4.set(title, []);
      place(own2, 0, groups4.get(title));
    }
    return [...groups4].sort(([a], [b]) => Number(a === OWN) - Number(b === OWN)).map(([title, list5]) => ({ title, entries: list5 }));
  }
  function grouped2(graph8, entries2, by) {
    if (by === "derivation") return trees(graph8, entries2);
    const publishers = /* @__PURE__ */ new Map();
    for (const own2 of entries2)
      publishers.set(graph8.sources[own2.id].publisher, (publishers.get(graph8.sources[own2.id].publisher) ?? 0) + 1);
    const groups4 = /* @__PURE__ */ new Map();
    for (const own2 of entries2) gather(groups4, titleOf(graph8, own2, by, publishers), { ...own2, depth: 0 });
    const weight = (list5) => list5.reduce((sum, own2) => sum + own2.links, 0);
    const orders = {
      reliability: ([a], [b]) => collator3.compare(a, b),
      year: ([a], [b]) => Number(!YEAR2.test(a)) - Number(!YEAR2.test(b)) || collator3.compare(b, a),
      weight: ([a, some], [b, other]) => Number(a === ALONE) - Number(b === ALONE) || weight(other) - weight(some)
    };
    return [...groups4].sort(orders[by] ?? orders.weight).map(([title, list5]) => ({ title, entries: list5 }));
  }

  // graph/page/js/query/rows.js
  var collator4 = new Intl.Collator("en", { sensitivity: "base", numeric: true });
  function actorRows(graph8, { actors: actors2, links }) {
    const rows3 = /* @__PURE__ */ new Map();
    for (const id of actors2) {
      const own2 = graph8.actors[id];
      rows3.set(id, {
        key: id,
        open: { type: "actor", id },
        own: own2,
        actors: [id],
        links: 0,
        gives: 0,
        gets: 0,
        since: own2.founded ?? own2.born ?? null
      });
    }
    for (const id of links) {
      const { source: source2, target, kind: kind2 } = graph8.links[id];
      const support = graph8.kinds[kind2].family === "support" ? 1 : 0;
      const [from, to] = [rows3.get(source2), rows3.get(target)];
      if (from) {
        from.links += 1;
        from.gives += support;
      }
      if (to && to !== from) {
        to.links += 1;
        to.gets += support;
      }
    }
    return [...rows3.values()];
  }
  var linkRows = (graph8, { links }) => [...links].map((id) => {
    const own2 = graph8.links[id];
    return { key: id, open: { type: "link", id }, own: own2, actors: [own2.source, own2.target] };
  });
  var eventRows = (graph8, shown2) => inView2(graph8, shown2).map((id) => {
    const own2 = graph8.events[id];
    return {
      key: id,
      open: { type: "event", id },
      own: own2,
      actors: own2.roles.map(({ actor }) => actor).filter((actor) => graph8.actors[actor])
    };
  });
  function claimRows(graph8, shown2) {
    const rows3 = [];
    for (const row of [...linkRows(graph8, shown2), ...eventRows(graph8, shown2)]) {
      const about = row.open.type === "link" ? linkWords(graph8, row.own) : row.own.name;
      row.own.claims.forEach(
        (own2, at4) => rows3.push({ ...row, key: `${row.open.type}:${row.key}:${at4}`, own: own2, about })
      );
    }
    return rows3;
  }
  function sourceRows(graph8, shown2) {
    const rows3 = /* @__PURE__ */ new Map();
    const row = (id) => {
      if (!rows3.has(id))
        rows3.set(id, {
          key: id,
          open: { type: "source", id },
          own: graph8.sources[id],
          links: 0,
          events: 0,
          actors: /* @__PURE__ */ new Set()
        });
      return rows3.get(id);
    };
    const count4 = (record2, what, actors2) => {
      for (const id of new Set(record2.claims.map((claim2) => claim2.source))) {
        const own2 = row(id);
        own2[what] += 1;
        for (const actor of actors2) own2.actors.add(actor);
        const above2 = originals(graph8.sources[id]);
        for (const from of above2) {
          if (!graph8.sources[from] || rows3.has(from)) continue;
          row(from);
          above2.push(...originals(graph8.sources[from]));
        }
      }
    };
    for (const id of shown2.links) count4(graph8.links[id], "links", [graph8.links[id].source, graph8.links[id].target]);
    for (const id of inView2(graph8, shown2)) count4(graph8.events[id], "events", []);
    return [...rows3.values()];
  }
  var MAKERS = { actors: actorRows, links: linkRows, claims: claimRows, sources: sourceRows, events: eventRows };
  var of12 = (graph8, table5, shown2) => MAKERS[table5](graph8, shown2);
  function sorted2(rows3, column2, up) {
    const value = column2.value ?? column2.text;
    const keyed = rows3.map((row, at4) => ({ row, at: at4, key: value(row) ?? "" }));
    const way2 = up ? 1 : -1;
    const byText = /* @__PURE__ */ new Map();
    if (!column2.value)
      [...new Set(keyed.map(({ key }) => key))].sort(collator4.compare).forEach((text7, rank) => byText.set(text7, rank));
    if (byText.size) for (const each2 of keyed) each2.key = each2.key === "" ? "" : byText.get(each2.key);
    keyed.sort((a, b) => {
      if (a.key === b.key) return a.at - b.at;
      if (a.key === "" || b.key === "") return a.key === "" ? 1 : -1;
      return (a.key < b.key ? -1 : 1) * way2;
    });
    return keyed.map(({ row }) => row);
  }
  var fold2 = (text7) => (/^\p{ASCII}*$/u.test(text7) ? text7 : text7.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[’‘ʿʾ`]/g, "'")).toLowerCase();
  function holding(rows3, columns, text7) {
    const wanted = fold2(text7).split(/\s+/).filter(Boolean);
    if (wanted.length === 0) return rows3;
    return rows3.filter((row) => {
      const folded3 = row.folded ??= fold2(
        [
          ...columns.map((column2) => column2.text(row)),
          row.own.summary ?? "",
          ...(row.own.names ?? []).map((each2) => each2.name),
          row.key
        ].join("\n")
      );
      return wanted.every((word) => folded3.includes(word));
    });
  }

  // graph/page/js/ui/sources_view.js
  var MORE = 150;
  var PAUSE2 = 120;
  function create16(container, graph8, store7, on6) {
    let now2;
    let hung = /* @__PURE__ */ new Map();
    let [limit, text7] = [MORE, ""];
    const select2 = (label2, choices, value) => {
      const element3 = el(
        "select",
        { "aria-label": label2, onchange: again2 },
        Object.entries(choices).map(([id, title]) => el("option", { value: id }, title))
      );
      element3.value = value;
      return element3;
    };
    const group = select2("Group the sources", GROUPS, "reliability");
    const sort = select2("Sort the sources", SORTS, "falls");
    const folded3 = /* @__PURE__ */ new Map();
    let waiting2 = 0;
    const find4 = el("input", {
      type: "search",
      class: "table-find",
      placeholder: "Filter the sources",
      "aria-label": "Filter the sources by a text",
      dir: "auto",
      oninput: () => {
        clearTimeout(waiting2);
        waiting2 = setTimeout(() => {
          text7 = find4.value;
          again2();
        }, PAUSE2);
      }
    });
    const summary2 = el("p", { class: "table-told", role: "status" });
    const key = el(
      "p",
      { class: "timeline-key" },
      [
        ["falls", "left without support"],
        ["weakens", "less confident"],
        ["stands", "unchanged"]
      ].map(([kind2, label2]) => el("span", { class: "key-item" }, el("span", { class: `key-square ${kind2}` }), label2))
    );
    const figures = el("p", { class: "view-figures" });
    const list5 = el("div", { class: "bibliography", tabindex: -1, onkeydown: onKey2 });
    container.append(el("div", { class: "view-bar" }, find4, group, sort, key, summary2), figures, list5);
    function again2() {
      limit = MORE;
      show6();
    }
    function bar2(own2, most) {
      const parts3 = [
        { kind: "falls", number: own2.unsupported },
        { kind: "weakens", number: own2.weaker },
        { kind: "stands", number: own2.links - own2.unsupported - own2.weaker }
      ].filter(({ number: number5 }) => number5);
      return el(
        "div",
        { class: "hang-bar", "aria-hidden": "true" },
        parts3.map(({ kind: kind2, number: number5 }) => {
          const part2 = el("span", { class: kind2 });
          part2.style.width = `${Math.max(1.5, number5 / most * 100)}%`;
          return part2;
        })
      );
    }
    function figure() {
      if (!now2) return;
      const { all: all2, core: core2 } = twoSources(graph8, now2.view.links, graph8.info.core);
      const said = ({ links, all_claims: several, strong_and_fair: good }) => `${share(several, links)}, by strong and fair claims alone ${share(good, links)}`;
      figures.hidden = !all2.links;
      const inCore = core2?.links ? `; among the core actors: ${said(core2)}` : "";
      figures.textContent = `Support links with two independent sources: ${said(all2)}${inCore}`;
    }
    function consequence(own2) {
      const said = [
        own2.unsupported && `${count(own2.unsupported, "link")} left without support`,
        own2.lost && `${count(own2.lost, "event")} without a claim`,
        own2.weaker && `${count(own2.weaker, "link")} less confident`
      ].filter(Boolean);
      if (own2.links + own2.events === 0) return "not cited in this view";
      return said.length ? `without it: ${said.join(", ")}` : "everything here has other support";
    }
    function entry2(own2, most) {
      const source2 = graph8.sources[own2.id];
      const [from] = originals(source2);
      const open2 = (id) => on6.open({ type: "source", id });
      const about = [
        words2(source2.publisher),
        source2.author && words2(source2.author),
        source2.class && spaced(source2.class),
        source2.published && inWords(source2.published)
      ].filter(Boolean);
      const hangs = [own2.links && count(own2.links, "link"), own2.events && count(own2.events, "event")].filter(Boolean).join(", ");
      const element3 = el(
        "li",
        { class: `source-entry ${own2.depth ? "derived" : ""}`, "data-source": own2.id },
        el(
          "span",
          {
            class: `source-grade grade-${source2.reliability}`,
            title: `Reliability ${source2.reliability}: ${RELIABILITY_WORDS[source2.reliability]}`
          },
          source2.reliability
        ),
        el(
          "div",
          { class: "source-what" },
          el(
            "button",
            {
              type: "button",
              class: "source-title",
              "aria-current": own2.id === store7.get().open?.id ? "true" : null,
              onclick: () => open2(own2.id)
            },
            words2(source2.title)
          ),
          el(
            "p",
            { class: "fine" },
            about.map((each2, at4) => [at4 ? " · " : "", each2]),
            ` · ${RELIABILITY_WORDS[source2.reliability]}`,
            source2.url && [
              " · ",
              outward(source2.url, "open"),
              el("span", { class: "hidden" }, ` ${plain2(source2.title)}`)
            ]
          ),
          from && !own2.depth && el(
            "p",
            { class: "fine" },
            "derives from ",
            graph8.sources[from] ? el(
              "button",
              { type: "button", class: "inline", onclick: () => open2(from) },
              words2(graph8.sources[from].title)
            ) : words2(from)
          ),
          own2.derived.length > 0 && el("p", { class: "fine" }, `repeated by ${count(own2.derived.length, "other source")}`)
        ),
        el(
          "div",
          { class: "source-hangs" },
          bar2(own2, most),
          el("p", {}, hangs || "–"),
          el("p", { class: own2.unsupported || own2.lost ? "fine falling" : "fine" }, consequence(own2))
        )
      );
      element3.style.setProperty("--depth", String(own2.depth));
      return element3;
    }
    function show6() {
      const wanted = fold2(text7).split(/\s+/).filter(Boolean);
      const holds = (own2) => {
        const source2 = graph8.sources[own2.id];
        if (!folded3.has(own2.id))
          folded3.set(
            own2.id,
            fold2(
              [source2.title, source2.publisher, source2.author, source2.class, source2.published, source2.url, own2.id].filter(Boolean).join(" ")
            )
          );
        return wanted.every((word) => folded3.get(own2.id).includes(word));
      };
      const entries2 = sorted(graph8, [...hung.values()].filter(holds), sort.value);
      const groups4 = grouped2(graph8, entries2, group.value);
      const most = Math.max(1, ...entries2.map((own2) => own2.links));
      const [alone, derived2] = [
        entries2.filter((own2) => own2.unsupported || own2.lost).length,
        entries2.filter((own2) => originals(graph8.sources[own2.id]).length).length
      ];
      summary2.textContent = [
        count(entries2.length, "source"),
        `${alone.toLocaleString("en")} are the only support of some record`,
        `${derived2.toLocaleString("en")} repeat another source`
      ].join("; ");
      let left = limit;
      const sections2 = [];
      for (const { title, entries: own2 } of groups4) {
        if (left <= 0) break;
        sections2.push(
          el(
            "section",
            {},
            group.value !== "none" && el("h2", {}, words2(title), el("span", { class: "count" }, own2.length.toLocaleString("en"))),
            el(
              "ul",
              {},
              own2.slice(0, left).map((each2) => entry2(each2, most))
            )
          )
        );
        left -= own2.length;
      }
      if (entries2.length > limit)
        sections2.push(
          el(
            "p",
            {},
            el(
              "button",
              {
                type: "button",
                onclick: () => {
                  limit += MORE;
                  show6();
                }
              },
              `Show ${Math.min(MORE, entries2.length - limit)} more of ${(entries2.length - limit).toLocaleString("en")} sources`
            )
          )
        );
      if (!entries2.length) {
        sections2.push(
          el(
            "p",
            { class: "notice" },
            hung.size ? ["No source contains “", words2(text7), "”. Clear the filter above."] : Object.keys(graph8.sources).length ? "Nothing in this view cites a source. Widen the filters in the legend, or clear the time window." : "This data has no sources. Sources in sources.yaml appear here once a claim cites them."
          )
        );
      }
      list5.replaceChildren(...sections2);
    }
    function onKey2(event2) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event2.key];
      if (!step || !event2.target.matches(".source-title")) return;
      event2.preventDefault();
      const titles = all(list5, ".source-title");
      titles[Math.max(0, Math.min(titles.length - 1, titles.indexOf(event2.target) + step))].focus();
    }
    store7.on((state2, before2) => {
      if (state2.view !== "sources" || state2.open === before2.open) return;
      for (const element3 of all(list5, "[data-source]")) {
        const title = element3.querySelector(".source-title");
        const is = state2.open?.type === "source" && state2.open.id === element3.dataset.source;
        is ? title?.setAttribute("aria-current", "true") : title?.removeAttribute("aria-current");
      }
    });
    function update6(told_) {
      const same3 = now2?.view === told_.view;
      now2 = told_;
      if (same3) return;
      hung = hanging(graph8, now2.view);
      figure();
      show6();
    }
    return { update: update6 };
  }

  // graph/page/js/ui/table_cells.js
  function cell2(graph8, row, column2) {
    const content = column2.text(row);
    const own2 = [content && words2(content)];
    if (column2.id === "kind")
      own2.unshift(
        line({
          colour: graph8.kinds[row.own.kind].colour,
          arrow: !graph8.kinds[row.own.kind].symmetric,
          dash: DASHES[
            /** @type {Link} */
            row.own.confidence
          ]?.join(" ")
        })
      );
    if (column2.id === "type") own2.unshift(shape(graph8.types[row.own.type]));
    const tone = column2.id === "status" ? row.own.status : column2.id === "confidence" ? `confidence-${row.own.confidence}` : column2.id === "stance" ? row.own.stance : "";
    return el(
      "div",
      {
        role: "gridcell",
        class: `cell ${column2.number ? "number" : ""} ${tone}`,
        title: content.length > 14 ? plain2(content) : null
      },
      own2
    );
  }
  function spread2(scroller, columns) {
    const scale2 = parseFloat(getComputedStyle(scroller).fontSize) / 14 || 1;
    const widths = columns.map(({ width }) => Math.round(width * scale2));
    scroller.style.setProperty(
      "--columns",
      [
        "40px",
        ...columns.map(({ share: share2 }, at4) => share2 ? `minmax(${widths[at4]}px, ${share2}fr)` : `${widths[at4]}px`)
      ].join(" ")
    );
    scroller.style.setProperty("--least", `${widths.reduce((sum, width) => sum + width, 40)}px`);
  }

  // graph/page/js/ui/table_tabs.js
  var TITLES = { actors: "Actors", links: "Links", claims: "Claims", sources: "Sources", events: "Events" };
  var KEYS = { ArrowRight: 1, ArrowLeft: -1 };
  function create17(store7) {
    const element3 = el(
      "div",
      { class: "table-tabs", role: "tablist", "aria-label": "Tables" },
      TABLES2.map(
        (id) => el(
          "button",
          {
            type: "button",
            role: "tab",
            id: `tab-${id}`,
            "data-table": id,
            "aria-controls": "table-panel",
            onclick: () => store7.set({ table: id }, { tracked: false })
          },
          TITLES[id],
          " ",
          el("span", { class: "count" })
        )
      )
    );
    element3.addEventListener("keydown", (event2) => {
      const by = KEYS[event2.key];
      if (!by) return;
      event2.preventDefault();
      const ids3 = TABLES2;
      const next = ids3[(ids3.indexOf(store7.get().table) + by + ids3.length) % ids3.length];
      store7.set({ table: next }, { tracked: false });
      first(element3, `[data-table="${next}"]`)?.focus();
    });
    function update6(counts2) {
      for (const id of TABLES2) {
        const [button2, own2] = [first(element3, `[data-table="${id}"]`), id === store7.get().table];
        button2?.setAttribute("aria-selected", String(own2));
        button2?.setAttribute("tabindex", own2 ? "0" : "-1");
        button2?.querySelector(".count")?.replaceChildren(counts2[id]?.toLocaleString("en") ?? "");
      }
    }
    return { element: element3, update: update6 };
  }

  // graph/page/js/ui/virtual_rows.js
  var BEYOND = 8;
  function create18(scroller, head3, make2, attributes = {}) {
    const body = el("div", { class: "rows", ...attributes });
    const made3 = /* @__PURE__ */ new Map();
    let [count4, height] = [0, 36];
    function draw3() {
      const top = scroller.scrollTop;
      const first3 = Math.max(0, Math.floor(top / height) - BEYOND);
      const last3 = Math.min(count4 - 1, Math.ceil((top + scroller.clientHeight) / height) + BEYOND);
      for (const [index3, element3] of made3) {
        if (index3 >= first3 && index3 <= last3 || element3.contains(document.activeElement) && index3 < count4) continue;
        element3.remove();
        made3.delete(index3);
      }
      for (let index3 = first3; index3 <= last3; index3 += 1) {
        if (made3.has(index3)) continue;
        const element3 = make2(index3);
        element3.style.top = `${index3 * height}px`;
        made3.set(index3, element3);
        const next = [...made3.keys()].filter((other) => other > index3).sort((a, b) => a - b)[0];
        body.insertBefore(element3, made3.get(next) ?? null);
      }
    }
    function reset(number5) {
      count4 = number5;
      height = parseFloat(getComputedStyle(scroller).getPropertyValue("--row-height")) || 36;
      body.style.height = `${count4 * height}px`;
      for (const element3 of made3.values()) element3.remove();
      made3.clear();
      draw3();
    }
    function reveal(index3) {
      const [top, room] = [index3 * height, scroller.clientHeight - head3.offsetHeight];
      if (top < scroller.scrollTop) scroller.scrollTop = top;
      else if (top + height > scroller.scrollTop + room) scroller.scrollTop = top + height - room;
      draw3();
      return made3.get(index3);
    }
    scroller.addEventListener("scroll", () => requestAnimationFrame(draw3), { passive: true });
    new ResizeObserver(() => {
      if (scroller.clientHeight) draw3();
    }).observe(scroller);
    return {
      body,
      draw: draw3,
      made: made3,
      page: () => Math.max(1, Math.floor((scroller.clientHeight - head3.offsetHeight) / height) - 1),
      reset,
      reveal
    };
  }

  // graph/page/js/ui/table_view.js
  var PAUSE3 = 120;
  var recorded = (graph8, table5) => Object.keys(graph8[table5 === "claims" ? "links" : table5]).length > 0;
  function create19(container, graph8, store7, on6) {
    let now2;
    let all2 = [];
    let rows3 = [];
    let columns = [];
    let focused = 0;
    let drawnOnly = false;
    let text7 = "";
    let waiting2 = 0;
    const sort = structuredClone(SORTED);
    const chosen2 = new Map(TABLES2.map((table6) => [table6, /* @__PURE__ */ new Set()]));
    const table5 = () => store7.get().table;
    const selection = () => held(chosen2, table5());
    const isOpen = (row) => same(row.open, store7.get().open);
    const tabs = create17(store7);
    const find4 = el("input", {
      type: "search",
      class: "table-find",
      placeholder: "Filter these rows",
      "aria-label": "Filter these rows by a text",
      dir: "auto",
      oninput: typed
    });
    const scope = el(
      "div",
      { class: "table-scope", role: "group", "aria-label": "Rows to show" },
      [
        { drawn: false, label: "In view" },
        { drawn: true, label: "Drawn on the graph" }
      ].map(
        ({ drawn: drawn2, label: label2 }) => el(
          "button",
          {
            type: "button",
            "data-drawn": String(drawn2),
            onclick: () => {
              drawnOnly = drawn2;
              fill5();
            }
          },
          label2
        )
      )
    );
    const summary2 = el("p", { class: "table-told", role: "status" });
    const toGraph = el("button", { type: "button", class: "primary", onclick: showOnGraph }, "Show on the graph");
    const focus = el("button", { type: "button", onclick: () => on6.focus([...selection()][0]) }, "Focus");
    const none = el(
      "button",
      {
        type: "button",
        class: "text",
        onclick: () => {
          selection().clear();
          marked();
        }
      },
      "Select none"
    );
    const head3 = el("div", { role: "rowgroup", class: "grid-head" });
    const scroller = el("div", { class: "table-grid", role: "grid", "aria-multiselectable": "true", onkeydown: onKey2 });
    const empty = el("p", { class: "notice view-none", hidden: true });
    const virtual = create18(scroller, head3, make2, { role: "rowgroup" });
    scroller.append(head3, virtual.body);
    function make2(index3) {
      const row = rows3[index3];
      const name2 = plain2(
        columns.slice(0, 3).map((column2) => column2.text(row)).filter(Boolean).join(", ")
      );
      const box2 = el("input", {
        type: "checkbox",
        tabindex: -1,
        "aria-label": `Select ${name2}`,
        onchange: (event2) => select2(row, event2.target.checked)
      });
      box2.checked = selection().has(row.key);
      const element3 = el(
        "div",
        {
          role: "row",
          class: "grid-row",
          "aria-rowindex": index3 + 2,
          "aria-selected": String(box2.checked),
          "aria-current": isOpen(row) ? "true" : null,
          tabindex: index3 === focused ? 0 : -1,
          "data-index": index3,
          onclick: (event2) => {
            if (!event2.target.closest(".cell-check")) {
              move(index3, false);
              on6.open(row.open);
            }
          },
          onfocus: () => move(index3, false)
        },
        el("div", { role: "gridcell", class: "cell cell-check" }, el("label", {}, box2)),
        columns.map((column2) => cell2(graph8, row, column2))
      );
      return element3;
    }
    function heads() {
      const [by, up] = sort[table5()];
      const every2 = el("input", {
        type: "checkbox",
        "aria-label": "Select all these rows",
        onchange: () => {
          for (const row of rows3) every2.checked ? selection().add(row.key) : selection().delete(row.key);
          marked();
        }
      });
      head3.replaceChildren(
        el(
          "div",
          { role: "row", class: "grid-row", "aria-rowindex": 1 },
          el("div", { role: "columnheader", class: "cell cell-check" }, el("label", {}, every2)),
          columns.map(
            (column2) => el(
              "div",
              {
                role: "columnheader",
                class: column2.number ? "cell number" : "cell",
                "aria-sort": column2.id === by ? up ? "ascending" : "descending" : null
              },
              el(
                "button",
                { type: "button", "data-column": column2.id, onclick: () => sortBy(column2) },
                column2.title,
                el("span", { class: "arrow", "aria-hidden": "true" }, column2.id === by ? up ? "▲" : "▼" : "")
              )
            )
          )
        )
      );
      spread2(scroller, columns);
      scroller.setAttribute("aria-colcount", String(columns.length + 1));
    }
    function sortBy(column2) {
      const [by, up] = sort[table5()];
      sort[table5()] = [column2.id, by === column2.id ? !up : !column2.number];
      show6();
      first(head3, `[data-column="${column2.id}"]`)?.focus();
      on6.say(`Sorted by ${column2.title}, ${sort[table5()][1] ? "ascending" : "descending"}`);
    }
    function typed() {
      clearTimeout(waiting2);
      waiting2 = setTimeout(() => {
        text7 = find4.value;
        show6();
      }, PAUSE3);
    }
    function fill5() {
      const shown2 = drawnOnly ? now2.drawn : now2.view;
      columns = of9(graph8, table5());
      all2 = of12(graph8, table5(), shown2);
      tabs.update({ actors: shown2.actors.size, links: shown2.links.size, [table5()]: all2.length });
      for (const button2 of all(scope, "[data-drawn]"))
        button2.setAttribute("aria-pressed", String(button2.dataset.drawn === String(drawnOnly)));
      panel.setAttribute("aria-labelledby", `tab-${table5()}`);
      scroller.setAttribute("aria-label", TITLES[table5()]);
      show6();
    }
    function show6() {
      const [by, up] = sort[table5()];
      rows3 = sorted2(holding(all2, columns, text7), columns.find(({ id }) => id === by) ?? columns[0], up);
      focused = Math.max(0, rows3.findIndex(isOpen));
      heads();
      scroller.setAttribute("aria-rowcount", String(rows3.length + 1));
      scroller.hidden = rows3.length === 0;
      empty.hidden = rows3.length > 0;
      if (rows3.length === 0) why();
      scroller.scrollTop = 0;
      virtual.reset(rows3.length);
      if (rows3.length && isOpen(rows3[focused])) virtual.reveal(focused);
      marked();
    }
    function why() {
      const what = TITLES[table5()].toLowerCase();
      if (all2.length) {
        return empty.replaceChildren(
          `None of the ${all2.length.toLocaleString("en")} ${what} contains “`,
          words2(text7),
          "”. ",
          el(
            "button",
            {
              type: "button",
              onclick: () => {
                find4.value = text7 = "";
                show6();
                find4.focus();
              }
            },
            "Clear the filter"
          )
        );
      }
      if (drawnOnly && now2.view.actors.size > now2.drawn.actors.size)
        return empty.replaceChildren(
          `No ${what} are drawn on the graph. `,
          el(
            "button",
            {
              type: "button",
              onclick: () => {
                drawnOnly = false;
                fill5();
              }
            },
            "Show all in view"
          )
        );
      return empty.replaceChildren(
        recorded(graph8, table5()) ? `No ${what} pass the filters. Widen them in the legend, or clear the time window.` : `This data has no ${what}.`
      );
    }
    function select2(row, wanted) {
      wanted ? selection().add(row.key) : selection().delete(row.key);
      marked();
    }
    function marked() {
      for (const [index3, element3] of virtual.made) {
        const is = selection().has(rows3[index3].key);
        element3.setAttribute("aria-selected", String(is));
        const box2 = element3.querySelector("input");
        if (box2) box2.checked = is;
        isOpen(rows3[index3]) ? element3.setAttribute("aria-current", "true") : element3.removeAttribute("aria-current");
      }
      const number5 = selection().size;
      const every2 = head3.querySelector("input");
      const here2 = rows3.filter((row) => selection().has(row.key)).length;
      if (every2) every2.checked = here2 > 0 && here2 === rows3.length;
      if (every2) every2.indeterminate = here2 > 0 && here2 < rows3.length;
      const what = TITLES[table5()].toLowerCase();
      summary2.textContent = number5 ? `${number5.toLocaleString("en")} selected` : rows3.length < all2.length ? `${rows3.length.toLocaleString("en")} of ${all2.length.toLocaleString("en")} ${what}` : "";
      for (const button2 of [toGraph, none]) button2.hidden = number5 === 0;
      focus.hidden = number5 !== 1 || table5() !== "actors";
    }
    function showOnGraph() {
      const picked = of12(graph8, table5(), {
        actors: new Set(Object.keys(graph8.actors)),
        links: new Set(Object.keys(graph8.links))
      }).filter((row) => selection().has(row.key));
      const ids3 = [...new Set(picked.flatMap((row) => [...row.actors]))];
      const hidden = ids3.filter((id) => !now2.view.actors.has(id));
      store7.set({
        view: "graph",
        unfolded: [.../* @__PURE__ */ new Set([...store7.get().unfolded, ...ids3])],
        ...picked.length === 1 ? { open: picked[0].open } : {}
      });
      setTimeout(() => on6.canvas().fit(), 60);
      if (hidden.length)
        on6.note(
          hidden.length === 1 ? "1 actor of these does not pass the filters and is not shown." : `${count(hidden.length, "actor")} of these do not pass the filters and are not shown.`
        );
    }
    function move(index3, withFocus = true) {
      virtual.made.get(focused)?.setAttribute("tabindex", "-1");
      focused = Math.max(0, Math.min(rows3.length - 1, index3));
      const element3 = withFocus ? virtual.reveal(focused) : virtual.made.get(focused);
      element3?.setAttribute("tabindex", "0");
      if (withFocus) element3?.focus({ preventScroll: true });
    }
    function onKey2(event2) {
      if (!event2.target.closest(".rows")) return;
      const places2 = {
        ArrowDown: focused + 1,
        ArrowUp: focused - 1,
        PageDown: focused + virtual.page(),
        PageUp: focused - virtual.page(),
        Home: 0,
        End: rows3.length - 1
      };
      const to = places2[event2.key];
      const row = rows3[focused];
      if (to !== void 0) move(to);
      else if (event2.key === "Enter") on6.open(row.open);
      else if (event2.key === " " && event2.target.getAttribute("role") === "row") select2(row, !selection().has(row.key));
      else return;
      event2.preventDefault();
    }
    const panel = el(
      "div",
      { id: "table-panel", role: "tabpanel", class: "table-panel" },
      el("div", { class: "view-bar" }, find4, scope, summary2, toGraph, focus, none),
      empty,
      scroller
    );
    container.append(tabs.element, panel);
    store7.on((state2, before2) => {
      if (state2.view !== "table" || !now2) return;
      const own2 = TABLES2.find((id) => id === `${state2.open?.type}s`);
      if (before2.view !== "table" && own2 && own2 !== state2.table)
        queueMicrotask(() => store7.set({ table: own2 }, { tracked: false }));
      if (state2.open === before2.open) return;
      const index3 = rows3.findIndex(isOpen);
      if (index3 >= 0) {
        move(index3, false);
        virtual.reveal(index3);
      }
      marked();
    });
    function update6(told_) {
      const same3 = now2 && now2.view === told_.view && now2.drawn === told_.drawn && now2.state.table === told_.state.table && rows3.length;
      now2 = told_;
      if (!same3) fill5();
      else virtual.draw();
    }
    return { update: update6 };
  }

  // graph/page/js/picture/windows.js
  var within = (window2, domain2) => [dayOf(window2?.[0]) ?? domain2.first, dayOf(window2?.[1]) ?? domain2.last];
  function of13(one, other, domain2) {
    const [first3, last3] = one <= other ? [one, other] : [other, one];
    if (first3 <= domain2.first && last3 >= domain2.last) return null;
    return [first3 <= domain2.first ? null : isoOf(first3), last3 >= domain2.last ? null : isoOf(last3)];
  }
  function snapped(day, far, { exact = false } = {}) {
    if (exact) return Math.round(day);
    const month = monthOf(day);
    const [start2, next] = [firstOf(month), firstOf(month + 1)];
    return (day - start2 < next - day ? start2 : next) - (far ? 1 : 0);
  }
  var isWhole = ([first3, last3]) => firstOf(monthOf(first3)) === first3 && firstOf(monthOf(last3 + 1)) === last3 + 1;
  function moved2(window2, { months = 0, days: days2 = 0 }, domain2) {
    const [first3, last3] = within(window2, domain2);
    const limited = (by2, back2, ahead) => Math.max(Math.min(0, back2), Math.min(by2, Math.max(0, ahead)));
    if (!months) {
      const by2 = limited(days2, domain2.first - first3, domain2.last - last3);
      return [isoOf(first3 + by2), isoOf(last3 + by2)];
    }
    const by = limited(months, monthOf(domain2.first) - monthOf(first3), monthOf(domain2.last) - monthOf(last3));
    if (isWhole([first3, last3])) {
      const [start2, end] = [firstOf(monthOf(first3) + by), firstOf(monthOf(last3 + 1) + by) - 1];
      return [isoOf(start2), isoOf(end)];
    }
    return [isoOf(Math.max(domain2.first, shifted(first3, by))), isoOf(Math.min(domain2.last, shifted(last3, by)))];
  }
  var stepped2 = (day, side, months) => shifted(day + side, months) - side;
  function first2({ first: first3, last: last3 }, way2, months) {
    if (way2 > 0) return [isoOf(first3), isoOf(firstOf(monthOf(first3) + months) - 1)];
    return [isoOf(firstOf(monthOf(last3 + 1) - months)), isoOf(last3)];
  }
  var ROOM = 0.6;
  function around3(window2, whole2) {
    const [first3, last3] = within(window2, whole2);
    const months = Math.max(1, Math.round((last3 - first3) / 30.4 * ROOM));
    return {
      first: Math.max(whole2.first, firstOf(monthOf(first3) - months)),
      last: Math.min(whole2.last, firstOf(monthOf(last3) + months + 1) - 1)
    };
  }
  function resized(window2, side, day, domain2) {
    const days2 = within(window2, domain2);
    days2[side] = side === 0 ? Math.max(domain2.first, Math.min(day, days2[1])) : Math.min(domain2.last, Math.max(day, days2[0]));
    return of13(days2[0], days2[1], domain2);
  }
  function played(window2, months, domain2) {
    const [first3, last3] = within(window2, domain2);
    return last3 >= domain2.last ? null : moved2([isoOf(first3), isoOf(last3)], { months }, domain2);
  }
  function start(window2, domain2) {
    const [first3, last3] = within(window2, domain2);
    if (window2 && last3 < domain2.last) return [isoOf(first3), isoOf(last3)];
    const long = domain2.last - domain2.first > 4 * 366;
    if (!window2?.[0] || first3 <= domain2.first)
      return [isoOf(domain2.first), isoOf(firstOf(monthOf(domain2.first) + (long ? 12 : 1)) - 1)];
    if (!isWhole([first3, last3])) return [isoOf(domain2.first), isoOf(domain2.first + last3 - first3)];
    const months = monthOf(last3) - monthOf(first3) + 1;
    return [isoOf(domain2.first), isoOf(firstOf(monthOf(domain2.first) + months) - 1)];
  }
  function short2(iso2, side) {
    if (!iso2) return "";
    for (const length of [4, 7]) {
      if (spanOf(iso2.slice(0, length))[side] === iso2) return iso2.slice(0, length);
    }
    return iso2;
  }
  function inWords2(window2) {
    if (!window2 || !window2[0] && !window2[1]) return "all time";
    const [first3, last3] = [short2(window2[0], 0), short2(window2[1], 1)];
    if (!first3) return `until ${inWords(last3)}`;
    if (!last3) return `since ${inWords(first3)}`;
    return first3 === last3 ? inWords(first3) : `${inWords(first3)} to ${inWords(last3)}`;
  }

  // graph/page/js/picture/histogram.js
  var ALWAYS2 = Infinity;
  function spans(graph8, ids3) {
    const links = [...ids3].map((id) => graph8.links[id]);
    const starts = new Uint32Array(links.length + 1);
    links.forEach((link, n) => starts[n + 1] = starts[n] + spansOf(link).length);
    const numbers = new Float64Array(starts[links.length] * 4);
    links.forEach(
      (link, n) => spansOf(link).forEach(([s1, s2, e1, e22], period) => {
        const known3 = link.outside?.includes(period) ? [s1, null, null, e22] : [s1, s2, e1, e22];
        known3.forEach((day, bound2) => {
          numbers[4 * (starts[n] + period) + bound2] = day === null ? bound2 % 2 ? ALWAYS2 : -ALWAYS2 : dayOf(day);
        });
      })
    );
    return { numbers, starts };
  }
  var isUndated = (numbers, at4) => numbers[at4] === -ALWAYS2 && numbers[at4 + 3] === ALWAYS2;
  var LEVELS2 = (
    /** @type {const} */
    ["undated", "possible", "certain"]
  );
  function reading({ numbers, starts }, [first3, last3]) {
    const found = { certain: 0, possible: 0, undated: 0 };
    const [from, to] = [first3 ?? -ALWAYS2, last3 ?? ALWAYS2];
    const levelOf = (at4) => {
      if (numbers[at4 + 1] <= to && numbers[at4 + 2] >= from) return 2;
      if (isUndated(numbers, at4)) return 0;
      return numbers[at4] <= to && numbers[at4 + 3] >= from ? 1 : -1;
    };
    for (let link = 0; link + 1 < starts.length; link += 1) {
      let level2 = -1;
      for (let span4 = starts[link]; span4 < starts[link + 1]; span4 += 1) level2 = Math.max(level2, levelOf(4 * span4));
      if (level2 >= 0) found[LEVELS2[level2]] += 1;
    }
    return found;
  }
  function undated({ numbers, starts }) {
    let found = 0;
    for (let link = 0; link + 1 < starts.length; link += 1) {
      let span4 = starts[link];
      while (span4 < starts[link + 1] && isUndated(numbers, 4 * span4)) span4 += 1;
      if (span4 === starts[link + 1]) found += 1;
    }
    return found;
  }
  var binAfter = bisector(({ last: last3 }) => last3).left;
  function add(to, ranges) {
    if (ranges.length > 1) ranges.sort(([a], [b]) => a - b);
    let until = -1;
    for (const [start2, end] of ranges) {
      if (end <= until) continue;
      to[Math.max(start2, until + 1)] += 1;
      to[end + 1] -= 1;
      until = end;
    }
  }
  function counts({ numbers, starts }, bins2) {
    const certain = new Int32Array(bins2.length + 1);
    const active = new Int32Array(bins2.length + 1);
    const reach = (ranges, from, until) => {
      const outside = bins2.length === 0 || until < bins2[0].first || from > last(bins2).last;
      if (!outside) ranges.push([binAfter(bins2, from), Math.min(bins2.length - 1, binAfter(bins2, until))]);
    };
    for (let link = 0; link + 1 < starts.length; link += 1) {
      const sure = [];
      const any = [];
      for (let at4 = 4 * starts[link]; at4 < 4 * starts[link + 1]; at4 += 4) {
        const [s2, e1] = [numbers[at4 + 1], numbers[at4 + 2]];
        const undated2 = isUndated(numbers, at4);
        if (!undated2) reach(any, numbers[at4], numbers[at4 + 3]);
        const ordered = s2 <= e1;
        if (!ordered && (e1 < bins2[0]?.first || binAfter(bins2, s2) !== binAfter(bins2, e1))) continue;
        reach(sure, ordered ? s2 : e1, ordered ? e1 : s2);
        if (undated2) reach(any, ordered ? s2 : e1, ordered ? e1 : s2);
      }
      add(certain, sure);
      add(active, any);
    }
    for (let bin = 1; bin < bins2.length; bin += 1) {
      certain[bin] += certain[bin - 1];
      active[bin] += active[bin - 1];
    }
    return {
      certain: certain.subarray(0, bins2.length),
      possible: active.subarray(0, bins2.length).map((all2, bin) => all2 - certain[bin])
    };
  }

  // graph/page/js/ui/timebar_chart.js
  var HEIGHT = 66;
  var [BARS_TOP, BARS_BOTTOM] = [20, 51];
  var PAD = 24;
  var BUTTON = 24;
  var LISTED = 5;
  var CUT2 = 52;
  function scale(domain2, width) {
    const each2 = (width - 2 * PAD) / (domain2.last + 1 - domain2.first);
    const x = (day2) => PAD + (day2 - domain2.first) * each2;
    const day = (at4) => domain2.first + (at4 - PAD) / each2;
    return { x, day, each: each2 };
  }
  function barsPath(bins2, heights, bases, { x }, domain2) {
    let d = "";
    bins2.forEach((bin, at4) => {
      if (!heights[at4]) return;
      const [from, to] = [x(Math.max(bin.first, domain2.first)), x(Math.min(bin.last, domain2.last) + 1)];
      const base = BARS_BOTTOM - bases[at4];
      const ends = [from, to - (to - from > 5 ? 1 : 0.4), base, base - heights[at4]];
      const [left, right, bottom, top] = ends.map((each2) => each2.toFixed(1));
      d += `M${left} ${bottom}V${top}H${right}V${bottom}Z`;
    });
    return d;
  }
  function topsPath(bins2, tops, { x }, domain2) {
    return bins2.map((bin, at4) => {
      const y = (BARS_BOTTOM - tops[at4]).toFixed(1);
      const [from, to] = [x(Math.max(bin.first, domain2.first)), x(Math.min(bin.last, domain2.last) + 1)];
      return `${at4 ? "L" : "M"}${from.toFixed(1)} ${y}H${to.toFixed(1)}`;
    }).join("");
  }
  function create20(graph8, on6, whole2) {
    const picture3 = svg("svg", { class: "time-picture", height: HEIGHT, "aria-hidden": "true" });
    const marks = el("div", { class: "time-marks", role: "group", "aria-label": "Events" });
    const list5 = el("div", { class: "time-list", hidden: true });
    const cuts = ["first", "last"].map(
      (side) => el("button", { type: "button", class: `time-cut ${side}`, onclick: whole2, hidden: true })
    );
    let focused = 0;
    function bars2({ bins: bins2, counted: counted2, domain: domain2, across, certainOnly }) {
      const { certain, possible } = counted2;
      const most = Math.max(1, ...bins2.map((_, at4) => certain[at4] + (certainOnly ? 0 : possible[at4])));
      const high = (number5) => number5 ? Math.max(1, number5 / most * (BARS_BOTTOM - BARS_TOP)) : 0;
      const solid = Array.from(certain, high);
      const none = solid.map(() => 0);
      const faint = Array.from(possible, high);
      return [
        ...certainOnly ? [] : [
          svg("path", { class: "time-possible", d: barsPath(bins2, faint, solid, across, domain2) }),
          svg("path", {
            class: "time-tops",
            d: topsPath(
              bins2,
              faint.map((each2, at4) => each2 + solid[at4]),
              across,
              domain2
            )
          })
        ],
        svg("path", { class: "time-certain", d: barsPath(bins2, solid, none, across, domain2) })
      ];
    }
    function axis({ domain: domain2, across, width, cut: cut2 }) {
      const [left, right] = [cut2.first === null ? 14 : CUT2, cut2.last === null ? 14 : CUT2];
      return ticks(domain2.first, domain2.last, width - 2 * PAD).flatMap(({ day, label: label2, year }) => {
        const at4 = across.x(day);
        const room = at4 > left + 14 && at4 < width - right - 14;
        return [
          svg("path", { class: year ? "time-tick year" : "time-tick", d: `M${at4} ${BARS_BOTTOM}v4` }),
          room && svg("text", { x: at4, y: HEIGHT - 3, "text-anchor": "middle" }, label2)
        ];
      }).filter(Boolean);
    }
    function cutMarks({ cut: cut2 }) {
      cuts.forEach((button2, far) => {
        const day = far ? cut2.last : cut2.first;
        button2.hidden = day === null;
        if (day === null) return;
        const year = Number(String(isoOf(day)).slice(0, 4));
        button2.textContent = far ? `${year} ≫` : `≪ ${year}`;
        button2.title = `A few dates are ${far ? "later, up to" : "earlier, back to"} ${year}: show all years`;
        button2.setAttribute("aria-label", button2.title);
      });
    }
    const diamond = (x, y, size2) => `M${x} ${y - size2}l${size2} ${size2} ${-size2} ${size2} ${-size2} ${-size2}z`;
    function grouped3(events, { across, width }) {
      const slots = Math.max(1, Math.floor((width - 2 * PAD) / BUTTON));
      const wide = (width - 2 * PAD) / slots;
      const groups4 = /* @__PURE__ */ new Map();
      for (const [id, day] of events) {
        const slot = Math.max(0, Math.min(slots - 1, Math.floor((across.x(day) - PAD) / wide)));
        if (!groups4.has(slot)) groups4.set(slot, []);
        groups4.get(slot).push(id);
      }
      return [...groups4].sort(([a], [b]) => a - b).map(([slot, ids3]) => ({ ids: ids3, left: PAD + slot * wide, wide }));
    }
    function bubble2(ids3) {
      const line3 = (id) => el(
        "span",
        {},
        words2(graph8.events[id].name),
        el("span", { class: "fine" }, ` ${inWords(graph8.events[id].date)}`)
      );
      return [
        ...ids3.slice(0, LISTED).map(line3),
        ids3.length > LISTED && `and ${count(ids3.length - LISTED, "more event")}`
      ];
    }
    function openList(ids3, button2) {
      list5.replaceChildren(
        el(
          "ul",
          { class: "links" },
          ids3.map(
            (id) => el(
              "li",
              {},
              eventButton(graph8, id, (what) => {
                close2();
                on6.open(what);
              })
            )
          )
        )
      );
      list5.hidden = false;
      const room = (list5.parentElement?.clientWidth ?? 0) - list5.offsetWidth;
      list5.style.left = `${Math.max(0, Math.min(button2.offsetLeft + BUTTON / 2 - list5.offsetWidth / 2, room))}px`;
      list5.querySelector("button")?.focus();
      const close2 = () => {
        list5.hidden = true;
        document.removeEventListener("pointerdown", outside);
      };
      const outside = (event2) => {
        if (!list5.contains(event2.target)) close2();
      };
      document.addEventListener("pointerdown", outside);
      list5.onkeydown = (event2) => {
        const buttons = [...list5.querySelectorAll("button")];
        const step = { ArrowDown: 1, ArrowUp: -1 }[event2.key];
        if (event2.key === "Escape") {
          close2();
          button2.focus();
        } else if (step)
          buttons[Math.max(0, Math.min(buttons.length - 1, buttons.findIndex((each2) => each2 === document.activeElement) + step))].focus();
        else return;
        event2.preventDefault();
      };
    }
    function markButtons(groups4) {
      focused = Math.min(focused, Math.max(0, groups4.length - 1));
      marks.replaceChildren(
        ...groups4.map(({ ids: ids3, left, wide }, at4) => {
          const name2 = ids3.length === 1 ? `${plain2(graph8.events[ids3[0]].name)}, ${inWords(graph8.events[ids3[0]].date)}` : `${ids3.length} events: ${ids3.slice(0, 3).map((id) => plain2(graph8.events[id].name)).join(", ")}${ids3.length > 3 ? " and more" : ""}`;
          const button2 = el("button", {
            type: "button",
            class: "time-mark",
            "aria-label": name2,
            tabindex: at4 === focused ? 0 : -1,
            onclick: () => {
              hide();
              ids3.length === 1 ? on6.open({ type: "event", id: ids3[0] }) : openList(ids3, button2);
            },
            onfocus: () => {
              marks.children[focused]?.setAttribute("tabindex", "-1");
              focused = at4;
              button2.setAttribute("tabindex", "0");
            }
          });
          button2.style.left = `${left}px`;
          button2.style.width = `${wide}px`;
          return attach2(button2, () => bubble2(ids3));
        })
      );
    }
    marks.addEventListener("keydown", (event2) => {
      const to = { ArrowLeft: focused - 1, ArrowRight: focused + 1, Home: 0, End: marks.children.length - 1 }[event2.key];
      if (to === void 0) return;
      event2.preventDefault();
      all(marks, "button")[Math.max(0, Math.min(marks.children.length - 1, to))]?.focus();
    });
    function draw3(now2) {
      picture3.setAttribute("width", String(now2.width));
      const recorded2 = now2.asOf !== null && svg("path", { class: "time-record", d: `M${now2.across.x(now2.asOf)} ${BARS_TOP - 4}V${BARS_BOTTOM}` });
      const events = now2.events.map(([, day]) => diamond(Math.round(now2.across.x(day) * 10) / 10, 10, 4)).join("");
      picture3.replaceChildren(
        ...flat([
          bars2(now2),
          svg("path", { class: "time-base", d: `M${PAD} ${BARS_BOTTOM}H${now2.width - PAD}` }),
          axis(now2),
          recorded2,
          svg("path", { class: "time-events", d: events })
        ])
      );
      markButtons(grouped3(now2.events, now2));
      cutMarks(now2);
    }
    return { draw: draw3, parts: [picture3, marks, list5, ...cuts] };
  }

  // graph/page/js/ui/timebar_play.js
  var STEPS4 = { month: ["1 month", 1], quarter: ["3 months", 3], year: ["1 year", 12] };
  var PACE = 250;
  var STILL_PACE = 1500;
  var ICONS = {
    play: "M5 3.200v9.600l8-4.800z",
    pause: "M5 3.500v9M11 3.500v9",
    back: "M10 3.500 5.500 8l4.500 4.500",
    ahead: "M6 3.500 10.500 8 6 12.500"
  };
  var icon = (d) => svg("svg", { class: "icon", viewBox: "0 0 16 16", "aria-hidden": "true" }, svg("path", { d }));
  function create21(store7, sending, limits, stopped2) {
    let timer2 = 0;
    const button2 = (label2, d, onclick) => el("button", { type: "button", class: "square", "aria-label": label2, title: label2, onclick }, icon(d));
    const back2 = button2("Step back", ICONS.back, () => stepped3(-1));
    const ahead = button2("Step forward", ICONS.ahead, () => stepped3(1));
    const play = button2("Play", ICONS.play, () => timer2 ? stop() : start2());
    const step = el(
      "select",
      { class: "time-speed", "aria-label": "Step", title: "How far the window goes in one step" },
      Object.entries(STEPS4).map(([value, [label2]]) => el("option", { value }, label2))
    );
    step.value = "month";
    const months = () => STEPS4[step.value][1];
    function go2(to) {
      sending.send(to);
      sending.end();
    }
    function stepped3(way2) {
      stop();
      sending.begin();
      const { window: window2 } = store7.get();
      go2(window2 ? moved2(window2, { months: way2 * months() }, limits()) : first2(limits(), way2, months()));
    }
    function start2() {
      const still2 = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
      sending.begin();
      play.replaceChildren(icon(ICONS.pause));
      play.setAttribute("aria-label", "Pause");
      go2(start(store7.get().window, limits()));
      timer2 = setInterval(
        () => {
          const next = played(store7.get().window, months(), limits());
          if (next) go2(next);
          else stop();
        },
        still2 ? STILL_PACE : PACE
      );
    }
    function stop() {
      if (!timer2) return;
      clearInterval(timer2);
      timer2 = 0;
      play.replaceChildren(icon(ICONS.play));
      play.setAttribute("aria-label", "Play");
      stopped2();
    }
    return { elements: [back2, play, ahead, step], stop, isPlaying: () => timer2 !== 0 };
  }

  // graph/page/js/ui/timebar_reading.js
  function create22(store7, on6) {
    const element3 = el("p", { class: "time-reading" });
    const door = (number5, text7, title, onclick) => number5 ? el("button", { type: "button", class: "inline", title, onclick }, text7) : text7;
    const list5 = (id) => () => on6.open({ type: "dated", id });
    function show6(spans2, window2) {
      const counted2 = window2 && reading(spans2, [dayOf(window2[0]), dayOf(window2[1])]);
      const undated2 = counted2 ? counted2.undated : undated(spans2);
      const all2 = spans2.starts.length - 1;
      const name2 = inWords2(window2);
      const parts3 = counted2 ? [
        door(counted2.certain, `${count(counted2.certain, "link")} certain`, "List them", list5("certain")),
        door(counted2.possible, `${counted2.possible.toLocaleString("en")} possible`, "List them", list5("possible"))
      ] : [
        door(
          all2,
          count(all2, "link"),
          "Show them in the tables",
          () => store7.set({ view: "table", table: "links" }, { tracked: false })
        )
      ];
      if (undated2)
        parts3.push(
          door(
            undated2,
            `${undated2.toLocaleString("en")} have no usable dates`,
            "These links have no dates, or only days on which they were seen. The bars count them only where they are certain.",
            list5("undated")
          )
        );
      element3.replaceChildren(
        ...flat([
          el("strong", {}, name2[0].toUpperCase() + name2.slice(1)),
          ": ",
          parts3.map((part2, at4) => [at4 ? ", " : "", part2])
        ])
      );
    }
    return { element: element3, show: show6, text: () => element3.textContent };
  }

  // graph/page/js/core/time_text.js
  var EXAMPLES = "2012, Dec 2024, 8 Dec 2024, 2012 to 2017 or since 2012";
  var QUOTED2 = 40;
  var MONTH = String.raw`([a-z]{3,9})\.?`;
  var ANY_TIME = /^(all|any|no|clear)( time)?$/;
  var ORDINAL = /\b(\d{1,2})(?:st|nd|rd|th)\b/g;
  var TWO_WAYS = /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/;
  var OPENING = /^(?:in|on|during|at|time:?)\s+/;
  var SPANS = [
    [/^(?:until|till|to|up to|through) ([^]+)$/, (until) => [null, dayOf2(until, 1)]],
    [/^before ([^]+)$/, (date) => [null, beside2(dayOf2(date, 0), -1)]],
    [/^after ([^]+)$/, (date) => [beside2(dayOf2(date, 1), 1), null]],
    [/^between ([^]+) and ([^]+)$/, (from, until) => span3(from, until)],
    [/^(?:from )?([^]*?)\s*\.\.\s*([^]*)$/, (from, until) => span3(from, until)],
    [/^(?:from )?([^]+?)\s+(?:to|till|until|through|-)\s+([^]+)$/, (from, until) => span3(from, until)],
    [/^(\d{4})\s*-\s*(\d{4})$/, (from, until) => span3(from, until)],
    [/^([a-z0-9 .,]+?)\s*-\s*([a-z0-9 .,]*[a-z][a-z0-9 .,]*)$/, (from, until) => span3(from, until)],
    [/^(?:since|from) ([^]+?)(?: (?:on|onwards?))?$/, (from) => [dayOf2(from, 0), null]]
  ];
  var quoted2 = (text7) => `“${text7.length > QUOTED2 ? `${text7.slice(0, QUOTED2)}…` : text7}”`;
  var beside2 = (day, by) => day === null ? null : iso(ofIso(day) + by);
  var monthOf2 = (name2) => MONTHS.findIndex((each2) => each2.toLowerCase().startsWith(name2.replace(/^sept$/, "sep"))) + 1;
  function edtf(text7) {
    const made3 = (year, name2, day) => {
      const month = monthOf2(name2);
      const parts3 = [year, String(month).padStart(2, "0"), ...day ? [day.padStart(2, "0")] : []];
      return month ? parts3.join("-") : text7;
    };
    const forms = [
      [new RegExp(`^${MONTH},? (\\d{4})$`), ([name2, year]) => made3(year, name2)],
      [new RegExp(`^(\\d{4}) ${MONTH}$`), ([year, name2]) => made3(year, name2)],
      [new RegExp(`^(\\d{1,2})\\.? ${MONTH},? (\\d{4})$`), ([day, name2, year]) => made3(year, name2, day)],
      [new RegExp(`^${MONTH} (\\d{1,2}),? (\\d{4})$`), ([name2, day, year]) => made3(year, name2, day)],
      [/^(?:the )?(\d{3})0s$/, ([tens]) => `${tens}X`]
    ];
    for (const [form2, read3] of forms) {
      const found = form2.exec(text7);
      if (found) return read3(found.slice(1));
    }
    return text7.toUpperCase();
  }
  function dayOf2(text7, side) {
    const wanted = text7.trim();
    if (wanted === "" || wanted === "..") return null;
    if (TWO_WAYS.test(wanted))
      throw new RangeError(`${quoted2(wanted)} can be read in two ways: write the month in letters, as in 8 Dec 2024.`);
    let days2;
    try {
      days2 = spanOf(edtf(wanted));
    } catch {
      throw new RangeError(`${quoted2(wanted)} is not a date. Write, for example, ${EXAMPLES}.`);
    }
    return /^(0000|9999-99)/.test(days2[side]) ? null : days2[side];
  }
  function span3(from, until) {
    const last3 = /^(?:(\d{1,2}) )?([a-z]{3,9}\.? \d{4})$/.exec(until.trim());
    let first3 = from.trim();
    if (last3?.[1] && /^\d{1,2}$/.test(first3)) first3 = `${first3} ${last3[2]}`;
    else if (last3 && /^(\d{1,2} )?[a-z]{3,9}\.?$/.test(first3)) first3 = `${first3} ${last3[2].slice(-4)}`;
    const window2 = [dayOf2(first3, 0), dayOf2(until, 1)];
    if (window2[0] && window2[1] && window2[0] > window2[1])
      throw new RangeError(
        `The time ends (${dayInWords(window2[1])}) before it starts (${dayInWords(window2[0])}).`
      );
    return window2;
  }
  function read(typed) {
    const text7 = typed.toLowerCase().replace(/[–—−]/g, "-").replace(/…/g, "..").replace(/\s+/g, " ").trim().replace(OPENING, "").replace(ORDINAL, "$1");
    if (!text7 || ANY_TIME.test(text7)) return null;
    for (const [form2, window2] of SPANS) {
      const found = form2.exec(text7);
      if (found) return closed2(window2(found[1], found[2]));
    }
    return closed2([dayOf2(text7, 0), dayOf2(text7, 1)]);
  }
  var closed2 = (window2) => window2[0] || window2[1] ? window2 : null;

  // graph/page/js/ui/timebar_typed.js
  function create23(store7, typed) {
    const problem = el("p", { id: "time-problem", class: "time-problem", role: "alert", hidden: true });
    const input = el("input", {
      type: "text",
      class: "time-text",
      placeholder: "2012 to 2017, Dec 2024 …",
      autocomplete: "off",
      spellcheck: "false",
      "aria-label": "Time",
      title: "A time such as 2012, Dec 2024, 8 Dec 2024, 2012 to 2017 or since 2012",
      onchange: read3,
      onkeydown: (event2) => {
        if (event2.key === "Enter") read3();
      }
    });
    const clear = el(
      "button",
      {
        type: "button",
        class: "text",
        "aria-label": "Clear the window",
        onclick: () => {
          typed();
          store7.set(windowed(null));
        }
      },
      "Clear"
    );
    function say3(text7) {
      problem.textContent = text7;
      problem.hidden = !text7;
      for (const [name2, value] of [
        ["aria-invalid", "true"],
        ["aria-describedby", problem.id]
      ])
        text7 ? input.setAttribute(name2, value) : input.removeAttribute(name2);
    }
    function read3() {
      let window2;
      try {
        window2 = read(input.value);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        return say3(error.message);
      }
      typed();
      if (same(window2, store7.get().window)) show6(window2);
      else store7.set(windowed(window2));
    }
    function show6(window2) {
      const text7 = window2 ? inWords2(window2) : "";
      input.value = text7.charAt(0).toUpperCase() + text7.slice(1);
      clear.disabled = !window2;
      say3("");
    }
    return { element: el("div", { class: "time-typed" }, input, clear, problem), show: show6 };
  }

  // graph/page/js/ui/timebar_window.js
  var STILL = 4;
  var FINGER = 24;
  var PAUSE4 = 1e3;
  var KEYS2 = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -12, PageUp: 12 };
  var ENDS = { Home: "first", End: "last" };
  function sender(store7) {
    let timer2 = null;
    let pending = null;
    let [fresh, cost2] = [true, 0];
    function flush() {
      clearTimeout(timer2 ?? void 0);
      timer2 = null;
      if (same(store7.get().window, pending)) return;
      const before2 = performance.now();
      store7.set(windowed(pending), { tracked: fresh });
      fresh = false;
      cost2 = Math.min(400, (performance.now() - before2) * 1.2);
    }
    return {
      begin() {
        fresh = true;
      },
      /** @param {OpenWindow | null} window */
      send(window2) {
        pending = window2;
        timer2 ??= setTimeout(flush, 16 + cost2);
      },
      /** Send the pending window at once. */
      end() {
        if (timer2 !== null) flush();
      },
      isLast: (window2) => same(window2, pending)
    };
  }
  function create24(chart, store7, place, preview) {
    const sending = sender(store7);
    let pressed = 0;
    const slider = (part2, label2) => el("div", {
      class: `time-${part2}`,
      role: "slider",
      tabindex: 0,
      "data-part": part2,
      "aria-label": label2,
      "aria-orientation": "horizontal",
      onkeydown: (event2) => onKey2(event2, part2)
    });
    const parts3 = {
      body: slider("body", "Window, both ends"),
      first: slider("first", "Window from"),
      last: slider("last", "Window until")
    };
    function change2(window2) {
      preview(window2);
      sending.send(window2);
    }
    function draw3(window2) {
      const { limits, across } = place();
      const [begins, ends] = within(window2, limits);
      const [left, right] = [across.x(begins), across.x(ends + 1)];
      chart.classList.toggle("windowed", Boolean(window2));
      const spare = Math.max(0, FINGER - (right - left)) / 2;
      parts3.body.style.left = `${left - spare}px`;
      parts3.body.style.width = `${right - left + 2 * spare}px`;
      parts3.body.style.setProperty("--spare", `${spare}px`);
      parts3.first.style.left = `${left - spare - FINGER}px`;
      parts3.last.style.left = `${right + spare}px`;
      parts3.body.setAttribute("tabindex", window2 ? "0" : "-1");
      for (const { part: part2, day, side } of [
        { part: "first", day: begins, side: 0 },
        { part: "last", day: ends, side: 1 },
        { part: "body", day: begins, side: null }
      ]) {
        parts3[part2].setAttribute("aria-valuemin", limits.first);
        parts3[part2].setAttribute("aria-valuemax", limits.last);
        parts3[part2].setAttribute("aria-valuenow", Math.min(Math.max(day, limits.first), limits.last));
        const chosen2 = side === null ? null : window2?.[side];
        parts3[part2].setAttribute(
          "aria-valuetext",
          side === null ? inWords2(window2) : chosen2 ? dayInWords(chosen2) : `open, ${side ? "to the end" : "from the start"}`
        );
      }
    }
    function onKey2(event2, part2) {
      const { window: window2 } = store7.get();
      const { limits } = place();
      const by = KEYS2[event2.key] ?? 0;
      const end = ENDS[event2.key];
      if (!by && !end || event2.ctrlKey || event2.metaKey || event2.altKey) return;
      event2.preventDefault();
      if (event2.timeStamp - pressed > PAUSE4) sending.begin();
      pressed = event2.timeStamp;
      sending.end();
      const step = event2.shiftKey ? { days: Math.sign(by) } : { months: by };
      if (part2 === "body") change2(moved2(window2, end ? { days: end === "first" ? -1e6 : 1e6 } : step, limits));
      else {
        const side = part2 === "first" ? 0 : 1;
        const day = within(window2, limits)[side];
        change2(
          resized(
            window2,
            side,
            end ? limits[end] : step.days ? day + step.days : stepped2(day, side, by),
            limits
          )
        );
      }
      sending.end();
    }
    function drag(event2) {
      if (event2.button !== 0 || event2.target.closest(".time-mark, .time-list, .time-cut")) return;
      const { domain: domain2, limits, across, bins: bins2 } = place();
      const box2 = chart.getBoundingClientRect();
      const from = event2.clientX - box2.left;
      const part2 = event2.target.closest("[data-part]")?.dataset.part ?? "new";
      const before2 = store7.get().window;
      const start2 = within(before2, limits);
      const exact = across.each > 3;
      let dragged = false;
      chart.setPointerCapture(event2.pointerId);
      chart.classList.add("dragging");
      sending.begin();
      hide();
      function at4(x) {
        const by = Math.round((x - from) / across.each);
        if (part2 === "body") {
          const to = snapped(start2[0] + by, false, { exact });
          return moved2(
            before2,
            exact ? { days: to - start2[0] } : { months: monthOf(to) - monthOf(start2[0]) },
            limits
          );
        }
        if (part2 === "new") {
          const ends = [from, x].sort((a, b) => a - b).map((each2, far) => snapped(across.day(each2), Boolean(far), { exact }));
          return of13(Math.max(domain2.first, ends[0]), Math.max(ends[0], Math.min(domain2.last, ends[1])), limits);
        }
        const side = part2 === "first" ? 0 : 1;
        return resized(before2, side, snapped(start2[side] + by + side, Boolean(side), { exact }), limits);
      }
      function move(moved4) {
        const x = moved4.clientX - box2.left;
        dragged ||= Math.abs(x - from) > STILL;
        if (dragged) change2(at4(x));
      }
      function stop(ended) {
        chart.classList.remove("dragging");
        for (const [name2, listener] of listeners) chart.removeEventListener(name2, listener);
        document.removeEventListener("keydown", leave2, true);
        if (ended.type !== "pointerup") change2(before2);
        else if (!dragged && part2 === "new") {
          const bin = bins2.find((each2) => each2.last >= across.day(from)) ?? last(bins2);
          change2(of13(Math.max(bin.first, domain2.first), Math.min(bin.last, domain2.last), limits));
        }
        sending.end();
        if (parts3[part2]) parts3[part2].focus({ preventScroll: true, focusVisible: false });
      }
      function leave2(key) {
        if (key.key !== "Escape") return;
        key.preventDefault();
        stop(key);
      }
      const listeners = [
        ["pointermove", move],
        ["pointerup", stop],
        ["pointercancel", stop]
      ];
      for (const [name2, listener] of listeners) chart.addEventListener(name2, listener);
      document.addEventListener("keydown", leave2, true);
    }
    chart.addEventListener("pointerdown", drag);
    return { draw: draw3, parts: Object.values(parts3), sending };
  }

  // graph/page/js/ui/timebar.js
  var OTHER_FILTERS = FILTERS.filter((part2) => part2 !== "window" && part2 !== "certain");
  var phone2 = window.matchMedia("(max-width: 760px)");
  function domainOf(graph8) {
    const days2 = [];
    for (const { span: span4 } of Object.values(graph8.links)) for (const day of span4) if (day) days2.push(dayOf(day));
    for (const event2 of Object.values(graph8.events))
      for (const day of event2.days) if (day) days2.push(dayOf(day));
    if (graph8.info.asOfDay && days2.length) days2.push(dayOf(graph8.info.asOfDay));
    return domain(days2);
  }
  function create25(container, graph8, store7, on6) {
    const domain2 = domainOf(graph8);
    if (!domain2) {
      container.append(el("p", { class: "time-none" }, "No link or event in this data has a date."));
      return;
    }
    fill3(container, graph8, store7, on6, domain2);
  }
  function fill3(container, graph8, store7, on6, domain2) {
    const asOf = dayOf(graph8.info.asOfDay ?? null);
    const chart = el("div", { class: "time-chart" });
    const drawing3 = create20(graph8, on6, () => show6(domain2.whole));
    let spans2 = spans(graph8, /* @__PURE__ */ new Set());
    let events = [];
    let axis = domain2;
    let place;
    const limits = () => axis === domain2 ? domain2 : domain2.whole;
    const windowed2 = create24(
      chart,
      store7,
      () => place,
      (window2) => {
        windowed2.draw(window2);
        reading2.show(spans2, window2);
      }
    );
    const reading2 = create22(store7, on6);
    const play = create21(store7, windowed2.sending, limits, () => on6.say(reading2.text() ?? ""));
    const typed = create23(store7, play.stop);
    const zoom = el("button", {
      type: "button",
      class: "text",
      onclick: () => {
        const { window: window2 } = store7.get();
        show6(axis === domain2 && window2 ? around3(window2, domain2.whole) : domain2);
      }
    });
    const fold3 = el(
      "button",
      { type: "button", class: "square", "aria-label": "Time bar", onclick: () => folded3(!isFolded()) },
      icon("M4 6.500 8 10.500l4-4")
    );
    const certain = el("input", { type: "checkbox", onchange: (event2) => store7.set({ certain: event2.target.checked }) });
    const isFolded = () => container.classList.contains("folded");
    function folded3(closed3) {
      container.classList.toggle("folded", closed3);
      fold3.setAttribute("aria-expanded", String(!closed3));
      fold3.title = closed3 ? "Show the time bar" : "Hide the time bar";
      if (!closed3) draw3();
    }
    function show6(days2) {
      axis = days2;
      count4(store7.get());
      draw3();
      zoomable();
    }
    function zoomable() {
      const { window: window2 } = store7.get();
      zoom.disabled = axis === domain2 && !window2;
      zoom.textContent = axis === domain2 ? "Zoom in" : "Zoom out";
      zoom.setAttribute("aria-label", axis === domain2 ? "Zoom in on the window" : "Zoom out to all years");
    }
    function count4(state2) {
      const view = inView(graph8, { ...state2, window: null });
      spans2 = spans(graph8, view.links);
      events = dated(
        graph8.events,
        Object.keys(graph8.events).filter((id) => graph8.events[id].roles.some(({ actor }) => view.actors.has(actor))),
        axis
      );
    }
    function draw3() {
      const width = chart.clientWidth;
      if (!width) return;
      const bins2 = bins(axis.first, axis.last, width);
      place = {
        domain: axis,
        limits: limits(),
        bins: bins2,
        across: scale(axis, width),
        counted: counts(spans2, bins2),
        width,
        events,
        asOf,
        cut: {
          first: axis === domain2 && domain2.earlier ? domain2.whole.first : null,
          last: axis === domain2 && domain2.later ? domain2.whole.last : null
        },
        certainOnly: store7.get().certain
      };
      drawing3.draw(place);
      windowed2.draw(store7.get().window);
    }
    function follow() {
      const { window: window2 } = store7.get();
      if (!window2) return axis !== domain2 && show6(domain2);
      const [first3, last3] = within(window2, axis);
      if (first3 >= axis.first && last3 <= axis.last) return;
      show6(axis === domain2 ? domain2.whole : around3(window2, domain2.whole));
    }
    function tell2(state2) {
      typed.show(state2.window);
      certain.checked = state2.certain && Boolean(state2.window);
      certain.disabled = !state2.window;
      reading2.show(spans2, state2.window);
      zoomable();
    }
    function hovered(event2) {
      if (event2.target.closest(".time-mark, .time-list, .time-cut, [data-part]:not(.time-body)") || chart.classList.contains("dragging") || !place)
        return;
      const at4 = place.across.day(event2.clientX - chart.getBoundingClientRect().left);
      const index3 = place.bins.findIndex((each2) => each2.first <= at4 && at4 <= each2.last + 1);
      if (index3 < 0 || at4 < axis.first || at4 > axis.last + 1) return hide();
      const bin = place.bins[index3];
      const box2 = chart.getBoundingClientRect();
      show3(
        [
          el("strong", {}, bin.name),
          `${count(place.counted.certain[index3], "link")} certain`,
          `${place.counted.possible[index3].toLocaleString("en")} more possible`
        ],
        { left: box2.left + place.across.x((bin.first + bin.last) / 2), top: box2.top }
      );
    }
    chart.append(...drawing3.parts, ...windowed2.parts);
    chart.addEventListener("pointermove", hovered);
    chart.addEventListener("pointerleave", hide);
    container.append(
      el(
        "div",
        { class: "time-grid" },
        el("div", { class: "time-controls" }, fold3, play.elements),
        reading2.element,
        chart,
        typed.element,
        el(
          "div",
          { class: "time-more" },
          el(
            "label",
            { class: "check", title: "Only links that are certainly active in the window" },
            certain,
            "certain only"
          ),
          zoom
        )
      )
    );
    new ResizeObserver(draw3).observe(chart);
    store7.on((state2, before2) => {
      if (state2.window !== before2.window && play.isPlaying() && !windowed2.sending.isLast(state2.window)) play.stop();
      const others2 = OTHER_FILTERS.some((part2) => state2[part2] !== before2[part2]);
      if (others2) count4(state2);
      if (state2.window !== before2.window) follow();
      if (others2 || state2.certain !== before2.certain) draw3();
      else if (state2.window !== before2.window && place) windowed2.draw(state2.window);
      if (others2 || state2.certain !== before2.certain || state2.window !== before2.window) tell2(state2);
    });
    folded3(phone2.matches && !store7.get().window);
    follow();
    count4(store7.get());
    tell2(store7.get());
  }

  // graph/page/js/ui/timeline_axis.js
  var [YEARS2, EVENT_ROW] = [24, 26];
  var APART2 = 7;
  var at3 = (element3, left, width) => {
    element3.style.left = `${left}px`;
    if (width !== void 0) element3.style.width = `${width}px`;
    return element3;
  };
  function head(graph8, { across, domain: domain2, labels, events, asOf, on: on6 }) {
    const rows3 = labels.reduce((most, { row }) => Math.max(most, row + 1), 0);
    const years2 = ticks(domain2.first, domain2.last, across.width).filter(({ day }) => across.x(day) < across.width - 36).map(({ day, label: label2 }) => at3(el("span", { class: "axis-year" }, label2), across.x(day)));
    const marks = svg(
      "svg",
      { class: "axis-events", "aria-hidden": "true", width: across.width, height: 10 },
      svg("path", {
        d: events.map(([, day]) => `M${across.x(day).toFixed(1)} 0l4.500 4.500-4.500 4.500-4.500-4.500z`).join("")
      })
    );
    const names = labels.map(({ id, at: day, left, wide, row }) => {
      const button2 = attach2(
        at3(
          el(
            "button",
            {
              type: "button",
              class: "axis-event",
              onclick: () => {
                hide();
                on6.open({ type: "event", id });
              }
            },
            at3(el("span", { class: "axis-at" }), Math.max(0, Math.min(wide - 2, day - left))),
            words2(graph8.events[id].name)
          ),
          left,
          wide
        ),
        () => [
          el("strong", {}, words2(graph8.events[id].name)),
          inWords(graph8.events[id].date),
          graph8.events[id].place && words2(graph8.events[id].place)
        ]
      );
      button2.style.top = `${YEARS2 + row * EVENT_ROW}px`;
      return button2;
    });
    marks.style.top = `${YEARS2 + rows3 * EVENT_ROW + 2}px`;
    const element3 = el(
      "div",
      { class: "axis" },
      el(
        "div",
        { class: "axis-years", "aria-hidden": "true" },
        years2,
        asOf !== null && at3(
          el("span", { class: "axis-record", title: `Date of record: ${dayInWords(graph8.info.asOfDay ?? "")}` }),
          across.x(asOf + 1)
        )
      ),
      names,
      marks
    );
    element3.style.width = `${across.width}px`;
    element3.style.height = `${YEARS2 + rows3 * EVENT_ROW + (events.length ? 14 : 2)}px`;
    return element3;
  }
  function ground({ across, domain: domain2, events, asOf, window: window2 }) {
    const lines2 = ticks(domain2.first, domain2.last, across.width).map(
      ({ day }) => at3(el("span", { class: "ground-year" }), across.x(day))
    );
    let before2 = -APART2;
    const apart = events.filter(([, day]) => across.x(day) - before2 >= APART2 && (before2 = across.x(day), true));
    const happened = apart.slice(0, 400).map(([, day]) => at3(el("span", { class: "ground-event" }), across.x(day)));
    const marked = [...lines2, ...happened];
    if (window2) {
      const [left, right] = within(window2, domain2).map((day, side) => across.x(day + side));
      marked.unshift(at3(el("span", { class: "ground-window" }), left, Math.max(2, right - left)));
    }
    if (asOf !== null) marked.push(at3(el("span", { class: "ground-record" }), across.x(asOf + 1)));
    return marked;
  }

  // graph/page/js/ui/timeline_bar.js
  var sample2 = (kind2, text7) => el("span", { class: "key-item" }, el("span", { class: "key-bar" }, el("span", { class: kind2 })), text7);
  function create26(on6) {
    const orders = el(
      "select",
      { "aria-label": "Order of the lanes", onchange: (event2) => on6.order(event2.target.value) },
      Object.entries(ORDERS2).map(([value, label2]) => el("option", { value }, label2))
    );
    const [farther, closer, fit] = [
      { text: "−", label: "Zoom out", steps: -1 },
      { text: "+", label: "Zoom in", steps: 1 },
      { text: "All years", label: "Show all years", steps: null }
    ].map(
      ({ text: text7, label: label2, steps: steps4 }) => el("button", { type: "button", "aria-label": label2, onclick: () => on6.zoom(steps4) }, text7)
    );
    const toWindow = el("button", { type: "button", onclick: on6.toWindow }, "Zoom to the window");
    const summary2 = el("p", { class: "table-told" });
    const key = el(
      "p",
      { class: "timeline-key" },
      sample2("bar-certain", "certain"),
      sample2("bar-possible", "possible"),
      sample2("bar-possible fade-right", "end unknown"),
      sample2("bar-certain bar-arrow", "ongoing")
    );
    const zooms = el(
      "div",
      { class: "table-scope", role: "group", "aria-label": "Zoom of the years" },
      farther,
      closer,
      fit
    );
    return {
      element: el("div", { class: "view-bar" }, orders, zooms, toWindow, key, summary2),
      /** @param {string} text */
      say(text7) {
        summary2.textContent = text7;
      },
      /**
       * Enables the actions that are possible now.
       *
       * @param {{ window: OpenWindow | null, all: boolean, closest: boolean }} now
       */
      update({ window: window2, all: all2, closest }) {
        toWindow.hidden = !window2;
        farther.disabled = fit.disabled = all2;
        closer.disabled = closest;
      }
    };
  }

  // graph/page/js/ui/timeline_lanes.js
  var ROW = 25;
  var LEAST2 = 46;
  var PADDING = 5;
  var heightOf3 = (rows3) => Math.max(LEAST2, rows3 * ROW + 2 * PADDING);
  function bubble(graph8, id) {
    const link = graph8.links[id];
    const [dates, certain] = lifetimeInWords(link, graph8.info.asOfDay);
    const joining3 = joining(graph8, link);
    return [
      el(
        "strong",
        {},
        words2(graph8.actors[link.source].name),
        words2(joining3.said),
        joining3.named ? "" : words2(graph8.actors[link.target].name)
      ),
      words2(dates),
      el("span", { class: "fine" }, certain),
      el(
        "span",
        { class: "fine" },
        `${link.confidence} confidence${link.status === "asserted" ? "" : `, ${statusInWords(link)}`}`
      )
    ];
  }
  function bar(graph8, own2, on6) {
    const link = graph8.links[own2.link];
    const from = Math.min(own2.labelLeft, own2.left);
    const part2 = (name2, [left, right]) => {
      const element3 = el("span", { class: name2 });
      element3.style.left = `${left - from}px`;
      element3.style.width = `${right - left}px`;
      return element3;
    };
    const drawn2 = ({ left, right, solid, fadeLeft, fadeRight, ongoing }) => {
      const fades = `${fadeLeft ? " fade-left" : ""}${fadeRight ? " fade-right" : ""}`;
      const head3 = solid?.[1] ?? right - 46;
      return [
        part2(`bar-possible${fades}`, [left, right]),
        solid && part2("bar-certain", solid),
        ongoing && part2("bar-arrow", [head3, head3 + 7])
      ];
    };
    const text7 = el(
      "span",
      { class: "lane-label" },
      link.status !== "asserted" && el("span", { class: "lane-mark", "aria-hidden": "true" }, link.status === "denied" ? "✕ " : "◇ "),
      words2(own2.text)
    );
    text7.style.left = `${own2.labelLeft - from}px`;
    text7.style.maxWidth = `${own2.wide + 6}px`;
    const button2 = el(
      "button",
      {
        type: "button",
        class: `lane-bar ${link.confidence}`,
        tabindex: -1,
        "data-item": own2.link,
        colour: graph8.kinds[link.kind].colour,
        "aria-label": [
          plain2(own2.text),
          brief(link),
          `${link.confidence} confidence`,
          ...link.status === "asserted" ? [] : [statusInWords(link)]
        ].join(", "),
        onclick: () => {
          hide();
          on6.open({ type: "link", id: own2.link });
        }
      },
      text7,
      own2.parts.flatMap(drawn2)
    );
    button2.style.left = `${from}px`;
    button2.style.width = `${Math.max(own2.right, own2.labelLeft + own2.wide) - from}px`;
    button2.style.top = `${PADDING + own2.row * ROW}px`;
    return attach2(button2, () => bubble(graph8, own2.link));
  }
  function lane(graph8, own2, packed, { on: on6, toggle, unfolded: unfolded2, position, size: size2, across, events }) {
    const actor = graph8.actors[own2.id];
    const counts2 = [count(own2.links.length, "link"), packed.undated && `${packed.undated} undated`].filter(Boolean).join(", ");
    const more = (packed.more > 0 || unfolded2) && el(
      "button",
      {
        type: "button",
        class: "text lane-more",
        tabindex: -1,
        "data-item": "more",
        "aria-expanded": String(unfolded2),
        onclick: toggle
      },
      unfolded2 ? "fewer" : `+${packed.more}`,
      el("span", { class: "hidden" }, ` links of ${plain2(actor.name)}`)
    );
    const name2 = el(
      "div",
      { class: "lane-name" },
      shape(graph8.types[actor.type]),
      el(
        "button",
        {
          type: "button",
          class: "lane-actor",
          tabindex: -1,
          "data-item": "name",
          title: plain2(actor.name),
          onclick: () => on6.open({ type: "actor", id: own2.id })
        },
        words2(actor.name)
      ),
      el("span", { class: "fine" }, counts2),
      more
    );
    const marks = events.length > 0 && svg(
      "svg",
      { class: "lane-events", "aria-hidden": "true", width: across.width, height: 12 },
      svg("path", { d: events.map((day) => `M${across.x(day).toFixed(1)} 1l4 4-4 4-4-4z`).join("") })
    );
    const track = el(
      "div",
      { class: "lane-track" },
      marks,
      packed.bars.length === 0 && el("span", { class: "lane-none" }, own2.links.length ? "No dates are known" : "No links pass the filters"),
      [...packed.bars].sort((a, b) => a.left - b.left).map((each2) => bar(graph8, each2, on6))
    );
    track.style.width = `${across.width}px`;
    return el(
      "div",
      { class: "lane", role: "listitem", "data-actor": own2.id, "aria-setsize": size2, "aria-posinset": position },
      name2,
      track
    );
  }

  // graph/page/js/ui/timeline_view.js
  var MORE2 = 200;
  var HEADING = 32;
  var ZOOMS = [1, 1.5, 2.2, 3.2, 4.6, 6.6, 9.5, 14, 20, 30, 45];
  var ZOOM_KEYS = { "+": 1, "=": 1, "-": -1, 0: -ZOOMS.length };
  var SIDES2 = { ArrowRight: 1, ArrowLeft: -1 };
  var WAYS2 = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
  var BEYOND2 = 300;
  function create27(container, graph8, store7, on6) {
    const domain2 = domainOf(graph8);
    if (!domain2) {
      container.append(
        el(
          "p",
          { class: "notice view-none" },
          "No link or event in this data has a date. The tables (key 3) hold all records."
        )
      );
      return { update() {
      } };
    }
    return made(container, graph8, store7, on6, domain2);
  }
  function made(container, graph8, store7, on6, domain2) {
    const asOf = dayOf(graph8.info.asOfDay ?? null);
    let now2;
    let zoom = 0;
    let order = "linked";
    let limit = 0;
    let items2 = [];
    let place;
    const unfolded2 = /* @__PURE__ */ new Set();
    const shown2 = /* @__PURE__ */ new Map();
    let current = { actor: null, item: "name" };
    const bar2 = create26({
      order(chosen2) {
        order = chosen2;
        lay();
      },
      zoom: (steps4) => zoomed(steps4 === null ? 0 : zoom + steps4),
      toWindow: zoomToWindow
    });
    const head3 = el("div", { class: "timeline-head" });
    const corner = el("div", { class: "timeline-corner" });
    const ground3 = el("div", { class: "timeline-ground", "aria-hidden": "true" });
    const lanes = el("div", {
      class: "timeline-lanes",
      role: "list",
      "aria-label": "Actors with their links in time. Arrow keys move between lanes and bars."
    });
    const body = el("div", { class: "timeline-body" }, ground3, lanes);
    const scroller = el("div", { class: "timeline", tabindex: -1 }, head3, body);
    const empty = el("p", { class: "notice view-none", hidden: true });
    const more = el("button", {
      type: "button",
      class: "timeline-more",
      onclick: () => {
        limit += MORE2;
        lay();
      }
    });
    body.append(more);
    container.append(bar2.element, empty, scroller);
    const canvas2 = document.createElement("canvas").getContext("2d");
    const measured2 = /* @__PURE__ */ new Map();
    function measure(text7) {
      if (!canvas2) return 8 * text7.length;
      if (!canvas2.font.startsWith("12")) canvas2.font = `12.500px ${getComputedStyle(container).fontFamily}`;
      const width2 = measured2.get(text7) ?? canvas2.measureText(text7).width + 4;
      measured2.set(text7, width2);
      return width2;
    }
    function scale2() {
      const names = corner.offsetWidth || 190;
      const width2 = Math.max(120, Math.floor((scroller.clientWidth - names - 8) * ZOOMS[zoom]));
      const each2 = width2 / (domain2.last + 1 - domain2.first);
      return { width: width2, each: each2, x: (day) => (day - domain2.first) * each2, names };
    }
    const eventsInView = () => dated(graph8.events, inView2(graph8, now2.view), domain2);
    function lay() {
      if (!now2 || !scroller.clientWidth) return;
      const drawn2 = [...now2.drawn.actors];
      const others2 = limit ? of10(
        graph8,
        [...now2.view.actors].filter((id) => !now2.drawn.actors.has(id)),
        now2.view.links,
        "linked"
      ).slice(0, limit).map(({ id }) => id) : [];
      const across = scale2();
      const events = eventsInView();
      const { open: open2 } = store7.get();
      const wanted = open2?.type === "link" ? open2.id : null;
      const happened = /* @__PURE__ */ new Map();
      for (const [id, day] of events) for (const { actor } of graph8.events[id].roles) gather(happened, actor, day);
      place = { across, events, happened };
      items2 = [];
      let top = 6;
      let group = null;
      const all2 = of10(graph8, [...drawn2, ...others2], now2.view.links, order);
      all2.forEach((lane2, at4) => {
        if (lane2.group && lane2.group !== group) {
          group = lane2.group;
          items2.push({ heading: group, top, height: HEADING });
          top += HEADING;
        }
        const packed = bars(graph8, lane2, { ...across, measure, wanted, all: unfolded2.has(lane2.id) });
        const height = heightOf3(packed.rows);
        items2.push({ lane: lane2, packed, top, height, position: at4 + 1 });
        top += height;
      });
      const left = now2.view.actors.size - all2.length;
      more.hidden = left <= 0;
      more.textContent = left > 0 ? `Show ${Math.min(MORE2, left).toLocaleString("en")} more of ${count(left, "actor")} in view` : "";
      more.style.top = `${top + 8}px`;
      body.style.height = `${top + (left > 0 ? 56 : 12)}px`;
      body.style.width = `${across.names + across.width + 8}px`;
      for (const element3 of shown2.values()) element3.remove();
      shown2.clear();
      const links = new Set(all2.flatMap((lane2) => lane2.links)).size;
      bar2.say(`${count(all2.length, "actor")}, ${count(links, "link")}`);
      empty.hidden = all2.length > 0;
      scroller.hidden = all2.length === 0;
      if (!all2.length)
        empty.textContent = now2.view.actors.size ? "Nothing is drawn on the graph. Expand an actor there, or find one (/)." : "No actor passes the filters. Widen them in the legend.";
      if (!all2.some(({ id }) => id === current.actor)) current = { actor: all2[0]?.id ?? null, item: "name" };
      across_();
      draw3();
    }
    function across_() {
      const { across, events } = place;
      const labels = eventLabels(graph8, events, { ...across, measure, most: scroller.clientHeight < 420 ? 1 : 3 });
      const { window: window2 } = store7.get();
      head3.replaceChildren(corner, head(graph8, { across, domain: domain2, labels, events, asOf, on: on6 }));
      corner.textContent = events.length ? `${count(events.length, "event")}${labels.length < events.length ? `, ${labels.length} named` : ""}` : "";
      ground3.replaceChildren(...ground({ across, domain: domain2, events, asOf, window: window2 }));
      ground3.style.left = `${across.names}px`;
      bar2.update({ window: window2, all: zoom === 0, closest: zoom === ZOOMS.length - 1 });
    }
    function draw3() {
      if (!place) return;
      const [top, bottom] = [scroller.scrollTop - BEYOND2, scroller.scrollTop + scroller.clientHeight + BEYOND2];
      for (const [item, element3] of shown2) {
        if (item.top + item.height >= top && item.top <= bottom || element3.contains(document.activeElement)) continue;
        element3.remove();
        shown2.delete(item);
      }
      for (const item of items2) {
        if (shown2.has(item) || item.top + item.height < top || item.top > bottom) continue;
        const element3 = "heading" in item ? el("div", { class: "lane-heading", role: "listitem" }, words2(item.heading)) : laneOf(item);
        element3.style.top = `${item.top}px`;
        element3.style.height = `${item.height}px`;
        shown2.set(item, element3);
      }
      lanes.replaceChildren(...[...shown2].sort(([a], [b]) => a.top - b.top).map(([, element3]) => element3));
    }
    function laneOf({ lane: lane2, packed, position }) {
      const element3 = lane(graph8, lane2, packed, {
        on: on6,
        across: place.across,
        position,
        size: items2.length,
        unfolded: unfolded2.has(lane2.id),
        events: place.happened.get(lane2.id) ?? [],
        toggle: () => {
          unfolded2.has(lane2.id) ? unfolded2.delete(lane2.id) : unfolded2.add(lane2.id);
          lay();
          focusOn2(lane2.id, "more");
        }
      });
      mark(element3, lane2.id);
      return element3;
    }
    function mark(element3, actor) {
      const { open: open2 } = store7.get();
      element3.classList.toggle("open", open2?.type === "actor" && open2.id === actor);
      for (const each2 of all(element3, "[data-item]")) {
        const is = open2?.type === "link" && open2.id === each2.dataset.item;
        is ? each2.setAttribute("aria-current", "true") : each2.removeAttribute("aria-current");
        each2.tabIndex = actor === current.actor && each2.dataset.item === current.item ? 0 : -1;
      }
    }
    const marked = () => {
      for (const [item, element3] of shown2) if ("lane" in item) mark(element3, item.lane.id);
    };
    const laneItems = () => items2.filter((item) => "lane" in item);
    const itemOf = (actor) => laneItems().find(({ lane: lane2 }) => lane2.id === actor);
    function reveal(item) {
      const room = scroller.clientHeight - head3.offsetHeight;
      if (item.top < scroller.scrollTop) scroller.scrollTop = item.top - 6;
      else if (item.top + item.height > scroller.scrollTop + room)
        scroller.scrollTop = Math.min(item.top, item.top + item.height - room + 6);
      draw3();
      return shown2.get(item);
    }
    function focusOn2(actor, name2, x = null) {
      const item = itemOf(actor);
      const element3 = item && reveal(item);
      if (!element3) return;
      let target = first(element3, `[data-item="${CSS.escape(name2)}"]`);
      if (!target && x !== null) {
        const off = (each2) => Math.abs(each2.offsetLeft + each2.offsetWidth / 2 - x);
        target = all(element3, ".lane-bar").sort((a, b) => off(a) - off(b))[0];
      }
      target ??= first(element3, "[data-item=name]");
      if (!target) return;
      current = { actor, item: target.dataset.item ?? "name" };
      marked();
      target.focus({ preventScroll: !target.matches(".lane-bar") });
    }
    function onKey2(event2) {
      const zoomBy = ZOOM_KEYS[event2.key];
      const target = event2.target.closest("[data-item]");
      if (zoomBy && !event2.ctrlKey && !event2.metaKey) zoomed(zoom + zoomBy);
      else if (!target) return;
      else {
        const element3 = target.closest(".lane");
        const own2 = laneItems();
        const at4 = own2.findIndex((item) => item.lane.id === element3.dataset.actor);
        const inLane = all(element3, "[data-item]");
        const side = SIDES2[event2.key];
        const way2 = event2.key === "Home" ? -own2.length : event2.key === "End" ? own2.length : WAYS2[event2.key];
        if (side) {
          const next = inLane[Math.max(0, Math.min(inLane.length - 1, inLane.indexOf(target) + side))];
          focusOn2(element3.dataset.actor, next.dataset.item ?? "name");
        } else if (way2) {
          const next = own2[Math.max(0, Math.min(own2.length - 1, at4 + way2))].lane.id;
          target.dataset.item === "name" ? focusOn2(next, "name") : focusOn2(next, "", target.offsetLeft + target.offsetWidth / 2);
        } else return;
      }
      event2.preventDefault();
    }
    function zoomed(step, day = null) {
      const next = Math.max(0, Math.min(ZOOMS.length - 1, step));
      const half = (scroller.clientWidth - place.across.names) / 2;
      const middle = day ?? domain2.first + (scroller.scrollLeft + half) / place.across.each;
      zoom = next;
      lay();
      scroller.scrollLeft = place.across.x(middle) - half;
    }
    function zoomToWindow() {
      const [first3, last3] = within(store7.get().window, domain2);
      const share2 = (domain2.last - domain2.first) / Math.max(30, last3 - first3);
      const step = ZOOMS.findLastIndex((each2) => each2 <= share2 * 0.9);
      zoomed(Math.max(0, step), (first3 + last3) / 2);
    }
    scroller.addEventListener("scroll", () => requestAnimationFrame(draw3), { passive: true });
    scroller.addEventListener(
      "wheel",
      (event2) => {
        if (!event2.ctrlKey && !event2.metaKey) return;
        event2.preventDefault();
        zoomed(
          zoom + (event2.deltaY < 0 ? 1 : -1),
          domain2.first + (event2.clientX - scroller.getBoundingClientRect().left - place.across.names + scroller.scrollLeft) / place.across.each
        );
      },
      { passive: false }
    );
    scroller.addEventListener("keydown", onKey2);
    scroller.addEventListener("focusin", ({ target }) => {
      const item = target.closest("[data-item]");
      if (!item) return;
      current = { actor: item.closest(".lane").dataset.actor, item: item.dataset.item };
      marked();
    });
    let width = 0;
    new ResizeObserver(() => {
      if (scroller.clientWidth && scroller.clientWidth !== width) lay();
      else if (scroller.clientHeight) draw3();
      width = scroller.clientWidth;
    }).observe(scroller);
    store7.on((state2, before2) => {
      if (state2.view !== "timeline" || !now2) return;
      if (on6.now().drawn !== now2.drawn) update6({ ...on6.now(), state: state2 });
      if (state2.open === before2.open) return;
      const link = state2.open?.type === "link" ? state2.open.id : null;
      const actor = state2.open?.type === "actor" ? state2.open.id : null;
      if (link && !shownBar(link)) lay();
      else marked();
      const item = laneItems().find(({ lane: lane2 }) => link ? lane2.links.includes(link) : lane2.id === actor);
      if (item && !(link && shownBar(link))) reveal(item);
    });
    const shownBar = (id) => lanes.querySelector(`[data-item="${CSS.escape(id)}"]`);
    function update6(told_) {
      const same3 = now2 && now2.view === told_.view && now2.drawn === told_.drawn && place;
      now2 = told_;
      if (same3) marked();
      else lay();
    }
    return { update: update6 };
  }

  // graph/page/js/ui/pages.js
  var made2 = {};
  var graph4;
  var store3;
  var on3;
  var MAKERS2 = {
    timeline: create27,
    table: create19,
    matrix: create15,
    sources: create16
  };
  function create28(own2, itsStore, actions2) {
    [graph4, store3, on3] = [own2, itsStore, actions2];
    for (const button2 of all(byId("views"), "[data-view]"))
      button2.addEventListener(
        "click",
        () => store3.set({ view: (
          /** @type {ViewName} */
          button2.dataset.view
        ) }, { tracked: false })
      );
  }
  function update3(now2) {
    const { view } = now2.state;
    document.body.dataset.view = view;
    for (const button2 of all(byId("views"), "[data-view]")) {
      if (button2.dataset.view === view) button2.setAttribute("aria-current", "page");
      else button2.removeAttribute("aria-current");
    }
    for (const name2 of ["graph", ...Object.keys(MAKERS2)]) byId(`view-${name2}`).hidden = name2 !== view;
    if (view === "graph") return;
    made2[view] ??= MAKERS2[view](byId(`view-${view}`), graph4, store3, on3);
    made2[view].update(now2);
  }

  // graph/page/js/ui/panel_actor.js
  var DATES = [
    ["founded", "Founded"],
    ["dissolved", "Dissolved"],
    ["born", "Born"],
    ["died", "Died"]
  ];
  var REGISTERS2 = {
    wikidata: ["Wikidata", (id) => `https://www.wikidata.org/wiki/${id}`],
    ucdp: ["UCDP"],
    gw: ["Gleditsch-Ward"],
    iso: ["ISO 3166"],
    opensanctions: ["OpenSanctions"],
    ofac: ["OFAC"],
    eu: ["EU"],
    uk: ["UK"],
    un: ["UN"]
  };
  var languages = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });
  var regions4 = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
  function identifiers(actor) {
    const own2 = Object.entries(actor.identifiers ?? {});
    return own2.map(([register, id]) => {
      const [label2, address2] = REGISTERS2[register] ?? [register];
      return el("span", { class: "id" }, `${label2} `, address2 ? outward(address2(encodeURIComponent(id)), id) : words2(id));
    });
  }
  var native = (actor) => actor.native_names ?? [];
  function facts(graph8, actor, open2) {
    const aliases = actor.aliases ?? [];
    const apart = actor.not_to_confuse_with ?? [];
    return el(
      "dl",
      { class: "facts" },
      actor.country && fact("Country", regions4.of(actor.country)),
      actor.ideology && fact(
        "Ideology",
        actor.ideology.map((each2, at4) => [at4 ? ", " : "", words2(each2)])
      ),
      DATES.map(([field3, term]) => actor[field3] && fact(term, inWords(actor[field3]))),
      aliases.length > 0 && fact(
        "Aliases",
        aliases.map(({ name: name2, lang }, at4) => [at4 ? ", " : "", words2(name2, { lang })])
      ),
      apart.length > 0 && fact(
        "Not to be confused with",
        apart.map((id, at4) => [at4 ? ", " : "", actorButton(graph8, id, open2)])
      ),
      actor.identifiers && fact("Identifiers", identifiers(actor)),
      actor.url && fact("Address", outward(actor.url, actor.url))
    );
  }
  function groups2(graph8, id) {
    const found = { "Designated by": [], "Supported by": [], Supports: [], Structure: [], Alignment: [], Hostility: [] };
    for (const [link, { source: source2, target, kind: kind2 }] of Object.entries(graph8.links)) {
      if (source2 !== id && target !== id) continue;
      const { family } = graph8.kinds[kind2];
      const heading3 = kind2 === "designation" && target === id ? "Designated by" : family === "support" ? source2 === id ? "Supports" : "Supported by" : family[0].toUpperCase() + family.slice(1);
      found[heading3].push(link);
    }
    const order = (link) => `${graph8.kinds[graph8.links[link].kind].label} ${link}`;
    for (const links of Object.values(found)) links.sort((a, b) => order(a) < order(b) ? -1 : 1);
    return Object.entries(found).filter(([, links]) => links.length);
  }
  function render2(graph8, id, on6) {
    const { open: open2 } = on6;
    const actor = graph8.actors[id];
    const look = graph8.types[actor.type];
    const events = Object.entries(graph8.events).filter(([, event2]) => event2.roles.some((role) => role.actor === id));
    events.sort(([, a], [, b]) => (a.days[0] ?? "") < (b.days[0] ?? "") ? -1 : 1);
    return {
      eyebrow: [shape(look), look.label],
      title: words2(actor.name),
      body: [
        native(actor).length > 0 && el(
          "ul",
          { class: "natives", "aria-label": "Names in other scripts" },
          native(actor).map(
            ({ name: name2, lang }) => el(
              "li",
              {},
              words2(name2, { lang, class: "native" }),
              el("span", { class: "lang" }, lang ? languages.of(lang) : "")
            )
          )
        ),
        actor.summary && el("p", { class: "summary" }, words2(actor.summary)),
        el(
          "p",
          { class: "actions" },
          el(
            "button",
            { type: "button", title: "Expand (e): show its neighbours", onclick: () => on6.expand(id) },
            "Expand"
          ),
          el(
            "button",
            { type: "button", title: "Focus (f): show only it and its neighbours", onclick: () => on6.focus(id) },
            "Focus"
          ),
          el("button", { type: "button", title: "Hide (h)", onclick: () => on6.hide(id) }, "Hide"),
          el(
            "button",
            {
              type: "button",
              title: "Pin (k): keep its position",
              "aria-pressed": String(on6.pinned(id)),
              onclick: (event2) => {
                on6.pin(id, !on6.pinned(id));
                event2.currentTarget.setAttribute("aria-pressed", String(on6.pinned(id)));
              }
            },
            "Pin"
          ),
          el("button", { type: "button", onclick: () => on6.pathFrom(id, null) }, "Paths from"),
          el("button", { type: "button", onclick: () => on6.pathFrom(null, id) }, "Paths to")
        ),
        facts(graph8, actor, open2),
        groups2(graph8, id).map(
          ([title, links]) => el(
            "section",
            {},
            el("h3", {}, title, el("span", { class: "count" }, String(links.length))),
            el(
              "ul",
              { class: "links" },
              links.map((link) => el("li", {}, linkButton(graph8, link, open2, { from: id })))
            )
          )
        ),
        events.length > 0 && el(
          "section",
          {},
          el("h3", {}, "Events", el("span", { class: "count" }, String(events.length))),
          el(
            "ul",
            { class: "links" },
            events.map(([event2]) => el("li", {}, eventButton(graph8, event2, open2)))
          )
        )
      ]
    };
  }

  // graph/page/js/query/dating.js
  var isBounded = ([s1, , , e22]) => s1 !== null || e22 !== null;
  function byLevel(graph8, links, window2) {
    const found = { certain: [], possible: [], undated: [] };
    for (const id of links) {
      const link = graph8.links[id];
      const spans2 = spansOf(link);
      const dated2 = spans2.filter(isBounded);
      if (window2 && certainty(link, window2) === "certain") found.certain.push(id);
      else if (window2 ? certainty({ span: link.span, spans: dated2 }, window2) : dated2.length)
        found.possible.push(id);
      else if (dated2.length < spans2.length) found.undated.push(id);
    }
    return found;
  }

  // graph/page/js/ui/panel_dated.js
  var MOST = 300;
  var MEANINGS = {
    certain: "Their dates leave no doubt that they were active on some day of this time.",
    possible: "Their dates allow that they were active on some day of this time, but do not prove it.",
    undated: "They have no dates, or only days on which they were seen, so that they may be active at any time. The time bar counts them only where they are certain."
  };
  function render3(graph8, level2, on6) {
    const { state: state2, view } = on6.now();
    const links = byLevel(graph8, view.links, state2.window)[level2];
    const name2 = inWords2(state2.window);
    return {
      eyebrow: [name2[0].toUpperCase() + name2.slice(1)],
      title: `${count(links.length, "link")} ${level2 === "undated" ? "without usable dates" : level2}`,
      body: [
        el("p", { class: "summary" }, MEANINGS[level2]),
        el(
          "ul",
          { class: "links" },
          links.slice(0, MOST).map((id) => el("li", {}, linkButton(graph8, id, on6.open)))
        ),
        links.length > MOST && el("p", { class: "notice" }, `${(links.length - MOST).toLocaleString("en")} more are in the tables.`)
      ]
    };
  }

  // graph/page/js/ui/claims.js
  var HEADS = { supports: "Supports", disputes: "Disputes", denies: "Denies" };
  function claim(graph8, { source: id, stance, credibility, locator, summary: summary2, attributed_to: by, holds, strength }, open2) {
    const source2 = graph8.sources[id];
    const grade2 = `${source2.reliability}${credibility}`;
    return el(
      "li",
      { class: `claim ${stance}` },
      el(
        "div",
        { class: "claim-head" },
        el("span", { class: "stance" }, HEADS[stance]),
        el(
          "abbr",
          { class: "grade", title: "Admiralty code: reliability of the source, credibility of the claim" },
          grade2
        )
      ),
      summary2 && el("p", {}, words2(summary2)),
      by && el("p", { class: "by" }, "According to ", words2(by)),
      holds && el("p", { class: "by" }, "Speaks of ", words2(inWords(holds))),
      el(
        "p",
        { class: "cite" },
        el(
          "button",
          { type: "button", class: "inline", onclick: () => open2({ type: "source", id }) },
          words2(source2.title)
        ),
        el("span", { class: "where" }, words2(source2.publisher), locator && [" · ", words2(locator)])
      ),
      el(
        "p",
        { class: "fine" },
        `Source ${RELIABILITY_WORDS[source2.reliability]} (${source2.reliability}); `,
        `claim ${CREDIBILITY_WORDS[credibility]} (${credibility}); a ${strength} claim`
      )
    );
  }
  function list3(graph8, claims2, open2) {
    if (claims2.length === 0) return el("p", { class: "notice" }, "No source is cited for this.");
    const sides = [
      { title: "For", side: claims2.filter((each2) => each2.stance === "supports") },
      { title: "Against", side: claims2.filter((each2) => each2.stance !== "supports") }
    ].filter(({ side }) => side.length);
    return sides.map(({ title, side }) => [
      sides.length > 1 || title === "Against" ? el("h3", { class: "side" }, title) : null,
      el(
        "ul",
        { class: "claims" },
        side.map((each2) => claim(graph8, each2, open2))
      )
    ]);
  }
  var confidence = (level2) => el("span", { class: `badge ${level2}` }, `${level2} confidence`);

  // graph/page/js/ui/panel_link.js
  function status(graph8, link) {
    const independent3 = link.roots.length;
    const said = {
      asserted: "Not contested",
      disputed: link.weakly_disputed ? "Weakly disputed: every objection is weak" : "Disputed: sources differ",
      denied: "Denied: no source supports it"
    }[link.status];
    return el(
      "p",
      { class: "badges" },
      confidence(link.confidence),
      el("span", { class: `badge ${link.status}` }, said),
      el("span", { class: "badge" }, count(independent3, "independent source"))
    );
  }
  function besides(graph8, id) {
    const { source: source2, target } = graph8.links[id];
    return Object.keys(graph8.links).filter(
      (other) => other !== id && [graph8.links[other].source, graph8.links[other].target].every((end) => end === source2 || end === target)
    );
  }
  var IN_TIME = { certain: "certain", possible: "possible, not certain", never: "not active" };
  function spoken2(graph8, id, [first3, last3]) {
    const window2 = [first3 ? ofIso(first3) : BEGINNING, last3 ? ofIso(last3) : FOREVER];
    const sources = spokenOf(graph8, [id], window2);
    const said = sources && spoken(sources);
    return said && el("p", { class: "fine" }, said);
  }
  function render4(graph8, id, on6, time) {
    const { open: open2 } = on6;
    const link = graph8.links[id];
    const kind2 = graph8.kinds[link.kind];
    const [dates, certain] = lifetimeInWords(link, graph8.info.asOfDay);
    const others2 = besides(graph8, id);
    const joining3 = joining(graph8, link);
    return {
      eyebrow: [line({ colour: kind2.colour, arrow: !kind2.symmetric }), words2(kind2.label), ` (${kind2.family})`],
      title: [
        actorButton(graph8, link.source, open2),
        el("span", { class: "verb" }, words2(joining3.said), joining3.named ? ": " : ""),
        actorButton(graph8, link.target, open2)
      ],
      body: [
        status(graph8, link),
        link.summary && el("p", { class: "summary" }, words2(link.summary)),
        el(
          "dl",
          { class: "facts" },
          fact("When", el("p", {}, words2(dates)), el("p", { class: "fine" }, certain)),
          time && fact(
            "At the time chosen",
            el("p", {}, `${inWords2(time)}: ${IN_TIME[certainty(link, time) ?? "never"]}`),
            spoken2(graph8, id, time)
          ),
          link.amounts && fact(
            "Amount",
            link.amounts.map((amount3) => el("p", {}, amount(amount3, inWords)))
          ),
          link.items && fact(
            "Items",
            link.items.map((item, at4) => [at4 ? ", " : "", words2(item)])
          ),
          link.purpose && fact("Purpose", words2(link.purpose))
        ),
        el(
          "section",
          {},
          el("h3", {}, "Claims", el("span", { class: "count" }, String(link.claims.length))),
          list3(graph8, link.claims, open2)
        ),
        others2.length > 0 && el(
          "section",
          {},
          el("h3", {}, "Other links of the same actors", el("span", { class: "count" }, String(others2.length))),
          el(
            "ul",
            { class: "links" },
            others2.map((other) => el("li", {}, linkButton(graph8, other, open2)))
          )
        ),
        el(
          "p",
          { class: "actions" },
          el("button", { type: "button", onclick: () => on6.cite({ links: [id] }) }, "Copy citation"),
          el(
            "button",
            { type: "button", onclick: () => on6.unfold([link.source, link.target]) },
            "Show both on the graph"
          )
        ),
        el("p", { class: "fine" }, "Link ", el("code", {}, id))
      ]
    };
  }

  // graph/page/js/ui/panel_record.js
  var panel_record_exports = {};
  __export(panel_record_exports, {
    event: () => event,
    source: () => source
  });
  function source(graph8, id, open2) {
    const own2 = graph8.sources[id];
    const citing = (records) => Object.keys(records).filter((each2) => records[each2].claims.some((claim2) => claim2.source === id));
    const [links, events] = [citing(graph8.links), citing(graph8.events)];
    const from = originals(own2);
    return {
      eyebrow: ["Source"],
      title: words2(own2.title),
      body: [
        own2.summary && el("p", { class: "summary" }, words2(own2.summary)),
        el(
          "dl",
          { class: "facts" },
          fact("Publisher", words2(own2.publisher)),
          own2.author && fact("Author", words2(own2.author)),
          own2.published && fact("Published", inWords(own2.published)),
          fact("Reliability", `${own2.reliability}: ${RELIABILITY_WORDS[own2.reliability]}`),
          own2.class && fact("Class", spaced(own2.class)),
          ...from.map(
            (each2) => fact(
              "Derives from",
              graph8.sources[each2] ? el(
                "button",
                { type: "button", class: "inline", onclick: () => open2({ type: "source", id: each2 }) },
                words2(graph8.sources[each2].title)
              ) : words2(each2)
            )
          ),
          own2.accessed && fact("Accessed", inWords(own2.accessed)),
          own2.url && fact("Address", outward(own2.url, own2.url)),
          own2.host && fact("Address", words2(own2.host)),
          own2.archived_url && fact("Archived", outward(own2.archived_url, own2.archived_url))
        ),
        falls2(graph8, id, open2),
        section("Links that cite it", links, (link) => linkButton(graph8, link, open2)),
        section("Events that cite it", events, (event2) => eventButton(graph8, event2, open2))
      ]
    };
  }
  function falls2(graph8, id, open2) {
    const { sources, unsupported: unsupported2, changed: changed2, events } = ofSource2(graph8, id);
    const lower = changed2.filter(({ before: before2, after: after3 }) => level(after3.confidence) < level(before2.confidence));
    if (!unsupported2.length && !lower.length && !events.length)
      return el("p", { class: "notice" }, "Nothing depends on it alone: every record that cites it has other support.");
    return el(
      "section",
      { "aria-label": "If it is withdrawn" },
      el("h3", {}, "Without it"),
      sources.length > 1 && el(
        "p",
        { class: "fine" },
        `Withdrawn together with ${count(sources.length - 1, "source")} that only repeat it.`
      ),
      section("No support left", unsupported2, (link) => linkButton(graph8, link, open2)),
      section(
        "Less confident",
        lower.map((each2) => each2.id),
        (link) => linkButton(graph8, link, open2)
      ),
      section("Events left without support", events, (event2) => eventButton(graph8, event2, open2))
    );
  }
  function section(title, ids3, button2) {
    return ids3.length > 0 && el(
      "section",
      {},
      el("h3", {}, title, el("span", { class: "count" }, String(ids3.length))),
      el(
        "ul",
        { class: "links" },
        ids3.map((id) => el("li", {}, button2(id)))
      )
    );
  }
  function event(graph8, id, open2) {
    const own2 = graph8.events[id];
    const role = ({ actor, role: part2, qualifier }) => [
      graph8.actors[actor] ? actorButton(graph8, actor, open2) : words2(actor),
      el("span", { class: "fine" }, ` ${qualifier ? `${qualifier} ` : ""}${spaced(part2)}`)
    ];
    const { to, by } = responses(graph8, id);
    return {
      eyebrow: ["Event"],
      title: words2(own2.name),
      body: [
        own2.summary && el("p", { class: "summary" }, words2(own2.summary)),
        el(
          "dl",
          { class: "facts" },
          fact("When", words2(inWords(own2.date))),
          own2.place && fact("Where", words2(own2.place)),
          fact(
            "Who",
            own2.roles.map((each2) => el("p", {}, role(each2)))
          )
        ),
        section("Responds to", to, (each2) => eventButton(graph8, each2, open2)),
        section("Responses", by, (each2) => eventButton(graph8, each2, open2)),
        el(
          "section",
          {},
          el("h3", {}, "Claims", el("span", { class: "count" }, String(own2.claims.length))),
          list3(graph8, own2.claims, open2)
        )
      ]
    };
  }

  // graph/page/js/ui/path_form.js
  var path_form_exports = {};
  __export(path_form_exports, {
    render: () => render7
  });

  // graph/page/js/ui/why_not_view.js
  var MOST_NAMED2 = 8;
  var route2 = (graph8, actors2) => actors2.map((id, at4) => [
    at4 ? el("span", { class: "arrow", "aria-label": "to" }, " → ") : "",
    words2(graph8.actors[id].name)
  ]);
  var capital3 = (text7) => text7[0].toUpperCase() + text7.slice(1);
  function withNames(graph8, text7) {
    return text7.split(" ").map((word, at4) => [at4 ? " " : "", Object.hasOwn(graph8.actors, word) ? words2(graph8.actors[word].name) : word]);
  }
  function part(graph8, ids3, open2) {
    const named2 = ids3.slice(0, MOST_NAMED2).map((id, at4) => [at4 ? ", " : "", actorButton(graph8, id, open2)]);
    return el(
      "li",
      {},
      named2,
      ids3.length > MOST_NAMED2 && ` and ${count(ids3.length - MOST_NAMED2, "more actor", "more actors")}`
    );
  }
  function render5(graph8, why, { ask: ask2, open: open2 }) {
    const said = [];
    if (why.parts) {
      said.push(
        el("p", {}, "No change of the filters gives one: the two actors are in separate parts of the graph."),
        el(
          "ul",
          { class: "parts" },
          why.parts.map((ids3) => part(graph8, ids3, open2))
        )
      );
    }
    if (why.relaxations.length) {
      said.push(
        el("p", {}, "There is a path if you"),
        el(
          "ul",
          { class: "relaxations" },
          why.relaxations.map(
            (each2) => el(
              "li",
              {},
              el(
                "button",
                { type: "button", class: "inline", onclick: () => ask2({}, each2.filter) },
                withNames(graph8, capital3(each2.words))
              ),
              el("p", { class: "fine" }, route2(graph8, each2.path.actors), `: ${each2.path.confidence} confidence`)
            )
          )
        )
      );
    }
    if (why.together.length) {
      const whole2 = last(why.together).filter;
      said.push(
        el("p", {}, "No single change is enough. These changes together give a path:"),
        el(
          "ul",
          { class: "relaxations" },
          why.together.map((each2) => el("li", {}, withNames(graph8, capital3(each2.words))))
        ),
        whole2 && el("p", { class: "actions" }, el("button", { type: "button", onclick: () => ask2({}, whole2) }, "Apply"))
      );
    }
    if (said.length === 0)
      said.push(
        el(
          "p",
          {},
          why.truncated ? "The search for changes reached its limit." : "No small change of the filters gives one."
        )
      );
    return el("section", { class: "why-not", "aria-label": "Why there is no path" }, el("h3", {}, "Why not"), said);
  }

  // graph/page/js/ui/path_answer.js
  function render6() {
    const got = state();
    if (!got)
      return [
        el(
          "p",
          { class: "notice" },
          "Choose two actors. A path follows the arrows. Symmetric links are followed in both directions, and denied links are not followed."
        )
      ];
    if (typeof got === "string") return waiting(got);
    if ("wrong" in got) return [el("p", { class: "notice wrong", role: "alert" }, got.wrong)];
    const { paths, truncated } = got;
    const summary2 = paths.length ? `${count(paths.length, "path")}${truncated ? ", and there are more" : ""}` : "No path";
    on.say(summary2);
    on.unfold(paths[Math.min(store.get().chosen, paths.length - 1)]?.actors ?? []);
    return [
      el("h3", { class: "found" }, summary2),
      el("p", { class: "fine" }, rule(got.filter)),
      paths.length > 1 && stepper2(paths),
      got.why && render5(graph2, got.why, { ask, open: on.open }),
      el(
        "ol",
        { class: "chains" },
        paths.map((path3, at4) => chain2(path3, at4, at4 === Math.min(store.get().chosen, paths.length - 1)))
      )
    ].filter(Boolean);
  }
  function rule(filter) {
    const names = (ids3) => ids3.map((id) => plain2(graph2.actors[id]?.name ?? graph2.kinds[id]?.label ?? id)).join(", ");
    return [
      filter.kinds?.length ? `Kinds: ${names(filter.kinds)}` : `Families: ${filter.families.join(", ")}`,
      `at most ${count(filter.maxHops, "hop")}`,
      filter.minConfidence && `confidence at least ${filter.minConfidence}`,
      filter.on && `${filter.certain ? "certainly " : ""}active on ${inWords(filter.on)}`,
      filter.between && `${filter.certain ? "certainly " : ""}active between ${filter.between.replace("..", " and ")}`,
      filter.time !== "any" && `${filter.certain ? "certainly " : ""}${TIME_WORDS[filter.time]}`,
      filter.via.length && `via ${names(filter.via)}`,
      filter.without.length && `without ${names(filter.without)}`,
      filter.undirected && "in both directions",
      `${filter.status.join(" or ")} links`,
      !filter.parts && "without steps to parts",
      filter.sort === "strongest" && "the strongest first"
    ].filter(Boolean).join("; ").concat(".");
  }
  function stepper2(paths) {
    const now2 = Math.min(store.get().chosen, paths.length - 1);
    const go2 = (by) => store.set({ chosen: (now2 + by + paths.length) % paths.length }, { tracked: false });
    return el(
      "p",
      { class: "stepper" },
      el("button", { type: "button", "aria-label": "Previous path", onclick: () => go2(-1) }, "‹"),
      el("span", {}, `On the graph: path ${now2 + 1} of ${paths.length}`),
      el("button", { type: "button", "aria-label": "Next path", onclick: () => go2(1) }, "›")
    );
  }
  function update4() {
    const place = document.getElementById("path-answer");
    if (!place) return;
    const left = place.contains(document.activeElement);
    place.replaceChildren(...flat(render6()));
    if (left) first(place, "button")?.focus();
  }
  function waiting(state2) {
    if (state2 === "starting") return [];
    const searching = state2 === "searching";
    const said = searching ? "Searching ..." : "The search was cancelled.";
    on.say(said);
    return [
      el("p", { class: "notice", "aria-busy": String(searching) }, said),
      el(
        "p",
        { class: "actions" },
        searching ? el("button", { type: "button", "aria-keyshortcuts": "Escape", onclick: cancel }, "Cancel") : el("button", { type: "button", onclick: again }, "Search again")
      )
    ];
  }
  function chain2(path3, at4, chosen2) {
    const lit = (one) => on.canvas().highlight({ actors: one.actors, links: one.hops.flatMap((hop) => hop.links.map(({ id }) => id)) });
    const drawn2 = path3.actors.every((id) => on.now().drawn.actors.has(id));
    return el(
      "li",
      {
        class: chosen2 ? "chain chosen" : "chain",
        onpointerenter: () => {
          if (drawn2) lit(path3);
        },
        onpointerleave: () => on.light()
      },
      el(
        "button",
        {
          type: "button",
          class: "route",
          "aria-pressed": String(chosen2),
          onclick: () => store.set({ chosen: at4 }, { tracked: false })
        },
        runs(path3).map(({ actors: actors2, rises: rises2 }, hop) => [
          hop ? el("span", { class: "arrow", "aria-label": "to" }, " → ") : "",
          actors2.map((id, step) => [before(step, rises2), words2(graph2.actors[id].name)])
        ])
      ),
      el(
        "p",
        { class: "badges" },
        el("span", { class: "badge" }, count(path3.hops.length - path3.steps, "hop")),
        confidence(path3.confidence),
        path3.time && el(
          "span",
          { class: `badge time-${path3.time}` },
          path3.time === "certain" ? "certain in time" : "possible in time"
        ),
        path3.disputed && el("span", { class: "badge disputed" }, "disputed"),
        el("span", { class: "badge" }, count(path3.independentSources, "independent source"))
      ),
      chosen2 && el(
        "ol",
        { class: "hops" },
        path3.hops.map((hop, step) => hopItem(path3, hop, step))
      ),
      chosen2 && el("p", { class: "fine" }, restsOn(path3)),
      chosen2 && also(path3),
      chosen2 && el(
        "p",
        { class: "actions" },
        el("button", { type: "button", onclick: () => on.cite({ path: path3, question: question3() }) }, "Copy citation")
      )
    );
  }
  var MOST_VARIANTS = 8;
  function also({ variants: variants2 = [] }) {
    const more = variants2.length - MOST_VARIANTS;
    const said = variants2.slice(0, MOST_VARIANTS).map((path3) => `Also: ${route(path3, (id) => graph2.actors[id].name)} (${path3.confidence}).`);
    if (more > 0) said.push(`Also: ${more.toLocaleString("en")} more by way of parts.`);
    return said.map((text7) => el("p", { class: "fine", dir: "auto" }, text7));
  }
  function hopItem(path3, hop, step) {
    const weakest = path3.hops.length > 1 && step === path3.weakestHop;
    const weakness = weakest ? [`the weakest ${hop.through ? "step" : "hop"}`] : [];
    return el(
      "li",
      { class: weakest ? "weakest" : null },
      el(
        "p",
        { class: "hop" },
        words2(graph2.actors[hop.source].name),
        hop.through ? hop.links[0].source === hop.source ? ", part of " : ", through its " : " → ",
        words2(graph2.actors[hop.target].name),
        el(
          "span",
          { class: "fine" },
          `  ${[count(hop.links.length, "link"), hop.confidence, ...weakness].join(", ")}`
        )
      ),
      el(
        "ul",
        { class: "links" },
        hop.links.map(
          (link) => el("li", {}, linkButton(graph2, link.id, on.open, { from: hop.source, bare: link.source === hop.source }))
        )
      )
    );
  }
  function restsOn(path3) {
    const weakest = path3.hops[path3.weakestHop];
    const said = [`Rests on ${count(path3.independentSources, "independent source")}`];
    if (path3.hops.length > 1)
      said.push(
        `its weakest ${weakest.through ? "step" : "hop"} on ${count(weakest.independentSources, "source")}`
      );
    if (path3.window) said.push(`all hops may be active at once ${days(path3.window)}`);
    return `${said.join("; ")}.`;
  }
  function days({ first: first3, last: last3 }) {
    if (first3 && last3)
      return first3 === last3 ? `on ${dayInWords(first3)}` : `from ${dayInWords(first3)} to ${dayInWords(last3)}`;
    return first3 ? `from ${dayInWords(first3)} on` : last3 ? `until ${dayInWords(last3)}` : "on any day";
  }

  // graph/page/js/ui/path_form.js
  var unfolded = false;
  function field(name2, label2, control, list5 = null) {
    return el("div", { class: "field" }, el("label", { for: `path-${name2}` }, label2), control, list5);
  }
  function actorField(name2, label2) {
    const list5 = el("ul", { class: "options", hidden: true });
    const id = question3()[name2];
    const input = el("input", {
      type: "text",
      id: `path-${name2}`,
      value: id ? plain2(graph2.actors[id].name) : "",
      placeholder: "Name of an actor",
      dir: "auto"
    });
    attach(input, list5, {
      graph: graph2,
      entries: on.entries,
      types: ["actor"],
      say: on.say,
      keep: true,
      choose: (chosen2) => {
        if (chosen2) ask({ [name2]: chosen2 });
      }
    });
    return field(name2, label2, input, list5);
  }
  function actorsField(name2, label2) {
    const chosen2 = question3().filter[name2] ?? [];
    const list5 = el("ul", { class: "options", hidden: true });
    const input = el("input", { type: "text", id: `path-${name2}`, placeholder: "Add an actor", dir: "auto" });
    attach(input, list5, {
      graph: graph2,
      entries: on.entries,
      types: ["actor"],
      say: on.say,
      choose: (id) => {
        if (id) ask({}, { [name2]: [.../* @__PURE__ */ new Set([...chosen2, id])] });
      }
    });
    const chips = chosen2.map(
      (id) => el(
        "button",
        {
          type: "button",
          class: "chip",
          "aria-label": `Remove ${plain2(graph2.actors[id]?.name ?? id)}: ${label2}`,
          onclick: () => ask({}, { [name2]: chosen2.filter((each2) => each2 !== id) })
        },
        words2(graph2.actors[id]?.name ?? id),
        " ×"
      )
    );
    return el(
      "div",
      { class: "field" },
      el("label", { for: `path-${name2}` }, label2),
      chips.length > 0 && el("div", { class: "chips" }, chips),
      input,
      list5
    );
  }
  function choice(name2, label2, options) {
    const now2 = String(question3().filter[name2] ?? DEFAULTS[name2] ?? "");
    return field(
      name2,
      label2,
      el(
        "select",
        {
          id: `path-${name2}`,
          onchange: (event2) => {
            const { value } = event2.target;
            ask({}, { [name2]: ["maxHops", "limit"].includes(name2) ? Number(value) : value || null });
          }
        },
        options.map(([value, text7]) => el("option", { value, selected: now2 === String(value) }, text7))
      )
    );
  }
  function textField(name2, label2, placeholder) {
    return field(
      name2,
      label2,
      el("input", {
        type: "text",
        id: `path-${name2}`,
        value: question3().filter[name2] ?? "",
        placeholder,
        onchange: (event2) => ask({}, { [name2]: event2.target.value.trim() || null, [name2 === "on" ? "between" : "on"]: null })
      })
    );
  }
  function check2(label2, checked, onchange, { disabled = false } = {}) {
    return el(
      "label",
      { class: "check" },
      el("input", { type: "checkbox", checked, disabled, onchange: (event2) => onchange(event2.target.checked) }),
      label2
    );
  }
  function familyField() {
    const filter = question3().filter;
    const now2 = filter.families ?? (filter.kinds ? [] : PATH_FAMILIES);
    return el(
      "fieldset",
      {},
      el("legend", {}, "Include"),
      FAMILIES.map(
        (family) => check2(family, now2.includes(family), (ticked) => {
          const chosen2 = FAMILIES.filter((each2) => each2 === family ? ticked : now2.includes(each2));
          ask({}, { families: same(chosen2, PATH_FAMILIES) ? [] : chosen2 });
        })
      )
    );
  }
  function kindField() {
    const chosen2 = question3().filter.kinds ?? [];
    const left = Object.keys(graph2.kinds).filter((id) => !chosen2.includes(id)).sort((a, b) => graph2.kinds[a].label < graph2.kinds[b].label ? -1 : 1);
    return el(
      "div",
      { class: "field" },
      el("label", { for: "path-kinds" }, "Kinds (default: all)"),
      chosen2.length > 0 && el(
        "div",
        { class: "chips" },
        chosen2.map(
          (id) => el(
            "button",
            {
              type: "button",
              class: "chip",
              "aria-label": `Remove the kind ${graph2.kinds[id]?.label ?? id}`,
              onclick: () => ask({}, { kinds: chosen2.filter((each2) => each2 !== id) })
            },
            words2(graph2.kinds[id]?.label ?? id),
            " ×"
          )
        )
      ),
      el(
        "select",
        {
          id: "path-kinds",
          onchange: (event2) => {
            if (event2.target.value) ask({}, { kinds: [...chosen2, event2.target.value] });
          }
        },
        el("option", { value: "" }, "Add a kind"),
        left.map((id) => el("option", { value: id }, graph2.kinds[id].label))
      )
    );
  }
  function form() {
    const { filter, from, to } = question3();
    return el(
      "form",
      { class: "path-form", onsubmit: (event2) => event2.preventDefault() },
      actorField("from", "From"),
      actorField("to", "To"),
      el("button", { type: "button", class: "swap", onclick: () => ask({ from: to, to: from }) }, "Swap ends"),
      !filter.kinds?.length && familyField(),
      el(
        "details",
        {
          open: unfolded,
          ontoggle: (event2) => {
            unfolded = event2.target.open;
          }
        },
        el("summary", {}, "Kinds, dates, confidence, via, without"),
        el(
          "div",
          { class: "grid" },
          kindField(),
          choice("minConfidence", "Minimum confidence", [
            ["", "any"],
            ["moderate", "moderate"],
            ["high", "high"]
          ]),
          textField("on", "Active on", "2013, 2013-07, 199X"),
          textField("between", "Active between", "2012..2014-06"),
          choice("time", "Links are active", Object.entries(TIME_WORDS)),
          choice(
            "maxHops",
            "Maximum hops",
            [1, 2, 3, 4, 5, 6].map((hops3) => [hops3, hops3])
          ),
          actorsField("via", "Via"),
          actorsField("without", "Without"),
          choice(
            "limit",
            "Maximum paths",
            [5, 10, 20, 50].map((number5) => [number5, number5])
          )
        ),
        el(
          "div",
          { class: "checks" },
          check2("only if certain at that time", Boolean(filter.certain), (ticked) => ask({}, { certain: ticked }), {
            disabled: !timed(filter)
          }),
          check2(
            "follow links in both directions",
            Boolean(filter.undirected),
            (ticked) => ask({}, { undirected: ticked })
          )
        )
      )
    );
  }
  function render7(own2, store7, actions2) {
    create11(own2, store7, actions2);
    const region = el("div", { id: "path-answer", role: "region", "aria-label": "Paths found" }, render6());
    return { eyebrow: ["Chains of evidence"], title: "Paths", body: [form(), region] };
  }

  // graph/page/js/ui/panel.js
  var graph5;
  var store4;
  var on4;
  var returning = false;
  var history = [];
  var PANELS2 = ["paths", "stories"];
  function render8(open2) {
    if (open2.type === "dated") return render3(graph5, open2.id, on4);
    if (open2.id === void 0) return (open2.type === "paths" ? path_form_exports : stories_exports).render(graph5, store4, on4);
    if (open2.type === "actor") return render2(graph5, open2.id, on4);
    if (open2.type === "link") return render4(graph5, open2.id, on4, windowOf3(graph5, store4.get()));
    return panel_record_exports[open2.type](graph5, open2.id, on4.open);
  }
  var TELLS_OF = {
    link: ["window"],
    dated: [...FILTERS],
    paths: ["question", "chosen", "story"],
    stories: ["question", "chosen", "story"]
  };
  function update5(state2, before2) {
    const { open: open2 } = state2;
    const again2 = same(open2, before2.open);
    const told = (open2 && TELLS_OF[open2.type]) ?? [];
    if (again2 && !told.some((part2) => state2[part2] !== before2[part2])) return;
    if (!again2 && before2.open && open2 && !returning) history.push(before2.open);
    if (!open2) history.length = 0;
    document.body.dataset.panel = open2 ? "open" : "closed";
    for (const type of PANELS2) byId(`show-${type}`).setAttribute("aria-pressed", String(open2?.type === type));
    if (open2) fill4(open2, again2);
  }
  function fill4(open2, again2) {
    const { eyebrow, title, body } = render8(open2);
    byId("panel-back").hidden = history.length === 0;
    byId("panel-eyebrow").replaceChildren(...flat(eyebrow));
    byId("panel-title").replaceChildren(...flat(title));
    byId("panel-body").replaceChildren(...flat(body));
    if (!again2) byId("panel-scroll").scrollTop = 0;
  }
  function back() {
    const last3 = history.pop();
    returning = true;
    if (last3) on4.open(last3);
    returning = false;
    const { open: open2 } = store4.get();
    if (open2) fill4(open2, false);
  }
  function create29(own2, itsStore, actions2) {
    [graph5, store4, on4] = [own2, itsStore, actions2];
    byId("panel-back").addEventListener("click", back);
    byId("panel-close").addEventListener("click", () => on4.open(null));
    for (const type of PANELS2)
      byId(`show-${type}`).addEventListener("click", () => on4.open(store4.get().open?.type === type ? null : { type }));
    byId("show-stories").hidden = !graph5.stories?.length;
    byId("skip").addEventListener("click", (event2) => {
      event2.preventDefault();
      store4.set({ view: "table" }, { tracked: false });
      byId("view-table").focus();
    });
  }
  function pathFrom(from, to) {
    const { question: question5 } = store4.get();
    const ends = { from: from ?? question5?.from ?? null, to: to ?? question5?.to ?? null };
    if (ends.from === ends.to) ends[from ? "to" : "from"] = null;
    store4.set({ question: { ...ends, filter: question5?.filter ?? {} }, chosen: 0, open: { type: "paths" } });
  }

  // graph/page/js/files/citation.js
  var STANCES2 = { supports: null, disputes: "disputes it", denies: "denies it" };
  var LONG2 = 600;
  var words3 = (text7) => line2(text7, LONG2);
  var counted = (number5, word) => `${number5} ${word}${number5 === 1 ? "" : "s"}`;
  var stopped = (text7) => /[.!?…]$/.test(text7) ? text7 : `${text7}.`;
  var nameOf3 = (graph8, id) => line2(graph8.actors[id]?.name ?? id, 200);
  function linkSentence(graph8, id) {
    const link = graph8.links[id];
    const said = words3(sentence(graph8, link, nameOf3(graph8, link.source), nameOf3(graph8, link.target)));
    const independent3 = counted(link.roots.length, "independent source");
    const status3 = link.weakly_disputed ? "weakly disputed" : STATUS_TITLES[link.status];
    return `${said} (${brief(link)}): ${link.confidence} confidence, ${status3}, ${independent3}.`;
  }
  var webOnly = (address2) => address2 && /^https?:\/\//i.test(address2) ? words3(address2) : null;
  function sourceWords(graph8, id) {
    const own2 = graph8.sources[id];
    if (!own2) return `Source ${words3(id)}.`;
    const published = own2.published ? inWords(own2.published) : "no date";
    return [
      own2.author && stopped(words3(own2.author)),
      stopped(words3(own2.title)),
      `${words3(own2.publisher)}, ${published}.`,
      webOnly(own2.url),
      webOnly(own2.archived_url) && `Archived: ${webOnly(own2.archived_url)}`
    ].filter(Boolean).join(" ");
  }
  function claimLine(graph8, claim2) {
    const source2 = graph8.sources[claim2.source];
    const grade2 = `${source2?.reliability ?? "?"}${claim2.credibility}`;
    const inWords3 = source2 ? `source ${RELIABILITY_WORDS[source2.reliability]}, claim ${CREDIBILITY_WORDS[claim2.credibility]}` : "";
    const details = [
      claim2.locator && words3(claim2.locator),
      claim2.attributed_to && `according to ${words3(claim2.attributed_to)}`,
      STANCES2[claim2.stance]
    ].filter(Boolean);
    return `- [${[`${grade2}: ${inWords3}`, ...details].join("; ")}] ${sourceWords(graph8, claim2.source)}`;
  }
  function linkLines(graph8, id) {
    const { claims: claims2 } = graph8.links[id];
    return [
      linkSentence(graph8, id),
      ...claims2.length ? claims2.map((claim2) => claimLine(graph8, claim2)) : ["- No source is cited for this."]
    ];
  }
  function foot(graph8, address2) {
    const { title, version, asOf, licence, authors } = graph8.info;
    const data2 = [
      `Data: ${authors?.length ? `${words3(authors.join(", "))}, ` : ""}${words3(title)}`,
      version && `version ${words3(version)}`,
      asOf && `as of ${inWords(asOf)}`,
      licence && words3(licence)
    ];
    return [
      "",
      `${data2.filter(Boolean).join(", ")}. Grades are of the Admiralty code: reliability A to F, credibility 1 to 6.`,
      ...address2 ? [`View: ${address2}`] : []
    ];
  }
  var text4 = (...lines2) => `${lines2.flat().join("\n")}
`;
  var ofLinks = (graph8, ids3, address2) => text4(ids3.map((id, at4) => [...at4 ? [""] : [], ...linkLines(graph8, id)]).flat(), foot(graph8, address2));
  function ofPath(graph8, path3, question5, address2) {
    const route3 = route(path3, (id) => nameOf3(graph8, id));
    const judged2 = [
      counted(path3.hops.filter((hop) => !hop.through).length, "hop"),
      `${path3.confidence} confidence`,
      path3.disputed && "disputed in part",
      path3.time && `${path3.time} in time`,
      counted(path3.independentSources, "independent source")
    ];
    const filter = Object.entries(question5?.filter ?? {}).map(
      ([name2, value]) => `${name2.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${[value].flat().join(", ")}`
    );
    const ends = question5 && `paths from ${nameOf3(graph8, question5.from)} to ${nameOf3(graph8, question5.to)}`;
    const said = [ends, ...filter.length ? [words3(filter.join("; "))] : []].join("; ");
    const asked3 = question5?.from && question5?.to ? [`Asked: ${said}.`] : [];
    const number5 = (at4) => path3.hops.slice(0, at4 + 1).filter((hop) => !hop.through).length;
    const hops3 = path3.hops.map((hop, at4) => [
      "",
      [
        `${hop.through ? "Step" : `Hop ${number5(at4)}`}: ${nameOf3(graph8, hop.source)} → ${nameOf3(graph8, hop.target)}`,
        `${hop.confidence} confidence`,
        ...path3.hops.length > 1 && at4 === path3.weakestHop ? [`the weakest ${hop.through ? "step" : "hop"}`] : []
      ].join(", "),
      ...hop.links.flatMap(({ id }) => linkLines(graph8, id))
    ]);
    return text4(
      `Chain of evidence: ${route3} (${judged2.filter(Boolean).join(", ")}).`,
      asked3,
      hops3.flat(),
      foot(graph8, address2)
    );
  }
  function ofSource3(graph8, id, address2) {
    const own2 = graph8.sources[id];
    const citing = (records) => Object.values(records).filter(({ claims: claims2 }) => claims2.some(({ source: source2 }) => source2 === id)).length;
    const from = originals(own2).map((each2) => `It derives from: ${sourceWords(graph8, each2)}`);
    return text4(
      sourceWords(graph8, id),
      `Reliability ${own2.reliability}: ${RELIABILITY_WORDS[own2.reliability]}. ${counted(citing(graph8.links), "link")} and ${counted(citing(graph8.events), "event")} in the data cite it.`,
      from,
      foot(graph8, address2)
    );
  }
  function ofEvent(graph8, id, address2) {
    const own2 = graph8.events[id];
    return text4(
      `${words3(own2.name)} (${inWords(own2.date)}${own2.place ? `, ${words3(own2.place)}` : ""}).`,
      own2.claims.map((claim2) => claimLine(graph8, claim2)),
      foot(graph8, address2)
    );
  }

  // graph/page/js/files/csv.js
  var RISKY = /* @__PURE__ */ new Set(["=", "+", "-", "@", "	", "\r", "'"]);
  var MARK2 = "\uFEFF";
  var SPAN = TABLE_COLUMNS.links.slice(-4);
  var bound = (spans2, at4) => spans2.length === 1 ? spans2[0][at4] : spans2.map((span4) => span4[at4] ?? "..").join("; ");
  var actorCells = (actor) => ({
    ...actor,
    plural: Boolean(actor.plural),
    ...Object.fromEntries(IDENTIFIERS.map((name2) => [name2, actor.identifiers?.[name2]]))
  });
  var linkCells = (link) => ({
    ...link,
    weakly_disputed: Boolean(link.weakly_disputed),
    ...Object.fromEntries(SPAN.map((name2, at4) => [name2, bound(spansOf(link), at4)]))
  });
  var sourceCells = (source2) => ({ ...source2, derives_from: source2.derives_from && [source2.derives_from].flat() });
  var safe = (text7) => RISKY.has(text7[0]) ? `'${text7}` : text7;
  var list4 = (value) => `[${value.map((each2) => JSON.stringify(each2)).join(", ")}]`;
  function cell3(value) {
    if (value === null || value === void 0) return "";
    if (typeof value !== "string") return quoted3(Array.isArray(value) ? list4(value) : String(value));
    return quoted3(safe(value));
  }
  var quoted3 = (text7) => /[",\n\r]/.test(text7) ? `"${text7.replaceAll('"', '""')}"` : text7;
  var claimsOf = (type, records) => records.flatMap(
    (record2) => record2.claims.map((claim2, at4) => ({ ...claim2, record_type: type, record: record2.id, position: at4 + 1 }))
  );
  var ROWS = {
    actors: ({ actors: actors2 }) => actors2.map(actorCells),
    links: ({ links }) => links.map(linkCells),
    claims: ({ links, events }) => [...claimsOf("link", links), ...claimsOf("event", events)],
    sources: ({ sources }) => sources.map(sourceCells),
    events: ({ events }) => events.map((event2) => ({ ...event2 }))
  };
  function write2(selection, table5) {
    const columns = TABLE_COLUMNS[table5];
    const rows3 = ROWS[table5](selection).map((row) => columns.map((name2) => cell3(row[name2])).join(","));
    return `${MARK2}${[columns.join(","), ...rows3].join("\n")}
`;
  }

  // graph/page/js/files/xml.js
  var NOT_ALLOWED = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
  var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;", "\n": "&#10;", "	": "&#9;" };
  var text5 = (value) => String(value).replace(NOT_ALLOWED, "�").replace(/[&<>"\r\n\t]/g, (char) => ENTITIES[char]);
  function element2(name2, attributes, content = "") {
    const written2 = Object.entries(attributes).filter(([, value]) => value !== null && value !== void 0).map(([key, value]) => ` ${key}="${text5(value)}"`).join("");
    return content === "" ? `<${name2}${written2}/>` : `<${name2}${written2}>${content}</${name2}>`;
  }

  // graph/page/js/files/graphml.js
  var joined2 = (list5) => (list5 ?? []).join("; ");
  function amount2({ value, upper, currency, per, qualifier, as_of: asOf }) {
    return [qualifier, value, upper && `to ${upper}`, currency, per && `per ${per}`, asOf && `as of ${asOf}`].filter(Boolean).join(" ");
  }
  function actorAttributes(actor) {
    const given2 = {
      label: actor.name,
      type: actor.type,
      plural: actor.plural,
      country: actor.country,
      ideology: joined2(actor.ideology),
      founded: actor.founded,
      dissolved: actor.dissolved,
      born: actor.born,
      died: actor.died,
      aliases: joined2(actor.aliases?.map(({ name: name2 }) => name2)),
      native_names: joined2(actor.native_names?.map(({ name: name2 }) => name2)),
      summary: actor.summary,
      url: actor.url,
      not_to_confuse_with: joined2(actor.not_to_confuse_with),
      former_ids: joined2(actor.former_ids)
    };
    for (const [name2, id] of Object.entries(actor.identifiers ?? {})) given2[`id_${name2}`] = id;
    return given2;
  }
  function linkAttributes(graph8, link) {
    const supporting = link.claims.filter(({ stance }) => stance === "supports").length;
    return {
      kind: link.kind,
      family: link.family,
      role: link.role,
      start: link.start,
      end: link.end,
      periods: joined2(link.periods),
      status: link.status,
      weakly_disputed: link.weakly_disputed,
      confidence: link.confidence,
      independent_sources: link.independent_sources,
      claims: link.claims.length,
      items: joined2(link.items),
      purpose: link.purpose,
      summary: link.summary,
      former_ids: joined2(link.former_ids),
      symmetric: link.symmetric,
      kind_label: graph8.kinds[link.kind].label,
      supporting,
      contesting: link.claims.length - supporting,
      sources: joined2([...new Set(link.claims.map(({ source: source2 }) => source2))].sort()),
      amounts: joined2(link.amounts?.map(amount2)),
      first_day: firstDay(link),
      last_day: lastDay(link),
      spells: spells(link),
      link_id: link.id
    };
  }
  var TYPES3 = { string: "string", number: "long", boolean: "boolean" };
  function keysOf(all2, where) {
    const types = /* @__PURE__ */ new Map();
    for (const attributes of all2) for (const [name2, value] of present(attributes)) types.set(name2, TYPES3[typeof value]);
    return [...types].sort(([a], [b]) => a < b ? -1 : 1).map(
      ([name2, type]) => element2("key", { id: `${where[0]}-${name2}`, for: where, "attr.name": name2, "attr.type": type })
    );
  }
  var present = (attributes) => Object.entries(attributes).filter(([, value]) => value !== null && value !== void 0 && value !== "");
  var data = (attributes, where) => present(attributes).map(([name2, value]) => `<data key="${where[0]}-${name2}">${text5(value)}</data>`).join("");
  function write3(graph8, selection) {
    const nodes = selection.actors.map((own2) => ({ own: own2, attributes: actorAttributes(own2) }));
    const edges = selection.links.map((own2) => ({ own: own2, attributes: linkAttributes(graph8, own2) }));
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      '<key id="g-title" for="graph" attr.name="title" attr.type="string"/>',
      ...keysOf(
        nodes.map(({ attributes }) => attributes),
        "node"
      ),
      ...keysOf(
        edges.map(({ attributes }) => attributes),
        "edge"
      ),
      '<graph edgedefault="directed">',
      data({ title: graph8.info.title }, "graph"),
      ...nodes.map(({ own: own2, attributes }) => element2("node", { id: own2.id }, data(attributes, "node"))),
      ...edges.map(
        ({ own: { id, source: source2, target }, attributes }) => element2("edge", { id, source: source2, target }, data(attributes, "edge"))
      ),
      "</graph>",
      "</graphml>",
      ""
    ].join("\n");
  }

  // graph/page/js/files/view_json.js
  var lines = (records) => records.map((record2) => `${JSON.stringify(record2)}`).join(",\n").concat(records.length ? "\n" : "");
  function present2(record2) {
    return Object.fromEntries(
      Object.entries(record2).filter(
        ([, value]) => value !== null && value !== void 0 && !(Array.isArray(value) && value.length === 0)
      )
    );
  }
  function edge(link) {
    const { span: span4, spans: spans2, outside, ...own2 } = link;
    return { ...present2(own2), weakly_disputed: Boolean(link.weakly_disputed), key: link.id };
  }
  function kind({ symmetric, letters: _, pluralVerb: __, ...own2 }) {
    return symmetric ? { ...own2, direction: "symmetric" } : own2;
  }
  function write4(graph8, selection, question5 = {}) {
    const { title, description, asOf, version, licence, authors, core: core2 } = graph8.info;
    const dataset = present2({ title, description, as_of: asOf, version, licence, authors, core: core2 });
    const nodes = selection.actors.map((actor) => ({ ...actor, label: actor.name }));
    return `{"directed":true,"multigraph":true,
"graph":{
"dataset":${JSON.stringify(dataset)},
"question":${JSON.stringify(question5)},
"kinds":[
${lines(selection.kinds.map(kind))}],
"sources":[
${lines(selection.sources)}],
"events":[
${lines(selection.events)}]},
"nodes":[
${lines(nodes)}],
"edges":[
${lines(selection.links.map(edge))}]}
`;
  }

  // graph/page/js/files/png.js
  var TABLE = Uint32Array.from({ length: 256 }, (_, number5) => {
    let value = number5;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 3988292384 ^ value >>> 1 : value >>> 1;
    return value;
  });
  var HEAD = 33;
  function crc(bytes) {
    let value = 4294967295;
    for (const byte of bytes) value = TABLE[(value ^ byte) & 255] ^ value >>> 8;
    return (value ^ 4294967295) >>> 0;
  }
  function withDensity(file2, dpi) {
    const chunk = new DataView(new ArrayBuffer(21));
    chunk.setUint32(0, 9);
    [..."pHYs"].forEach((letter, at4) => chunk.setUint8(4 + at4, letter.charCodeAt(0)));
    const perMetre = Math.round(dpi / 0.0254);
    chunk.setUint32(8, perMetre);
    chunk.setUint32(12, perMetre);
    chunk.setUint8(16, 1);
    chunk.setUint32(17, crc(new Uint8Array(chunk.buffer, 4, 13)));
    const made3 = new Uint8Array(file2.length + 21);
    made3.set(file2.subarray(0, HEAD));
    made3.set(new Uint8Array(chunk.buffer), HEAD);
    made3.set(file2.subarray(HEAD), HEAD + 21);
    return made3;
  }

  // graph/page/js/files/svg.js
  var near4 = (value) => Math.round(value * 100) / 100;
  var HALO2 = 4;
  function path2({ d, stroke, width, dash, fill: fill5, alpha = 1 }) {
    return element2("path", {
      d,
      fill: fill5 ?? "none",
      stroke: stroke ?? null,
      "stroke-width": stroke && width !== void 0 ? near4(width) : null,
      "stroke-dasharray": dash ? dash.map(near4).join(" ") : null,
      "stroke-linejoin": stroke ? "round" : null,
      opacity: alpha === 1 ? null : near4(alpha)
    });
  }
  function text6({ text: words5, x, y, size: size2, weight, fill: fill5, halo, anchor, alpha = 1 }) {
    const place = {
      x: near4(x),
      y: near4(y),
      "font-size": near4(size2),
      "font-weight": weight,
      "text-anchor": anchor,
      opacity: alpha === 1 ? null : near4(alpha),
      "xml:space": "preserve"
    };
    const ring = halo ? element2(
      "text",
      {
        ...place,
        fill: "none",
        stroke: halo,
        "stroke-width": HALO2,
        "stroke-linejoin": "round",
        "aria-hidden": "true",
        class: "halo"
      },
      text5(words5)
    ) : "";
    return ring + element2("text", { ...place, fill: fill5 }, text5(words5));
  }
  function ownerOf(shape3, titles) {
    if (shape3.strand) return [`strand-${shape3.strand}`, titles.strand(shape3.strand)];
    if (shape3.cue) return [`cue-${shape3.cue}`, titles.strand(shape3.cue)];
    if (shape3.node) return [`actor-${shape3.node}`, titles.actor(shape3.node)];
    return [`picture-${shape3.part ?? "ground"}`, null];
  }
  function ids2() {
    const given2 = /* @__PURE__ */ new Set();
    return (key) => {
      const plain3 = key.replace(/[^A-Za-z0-9_.-]+/g, "-");
      let id = plain3;
      for (let more = 2; given2.has(id); more += 1) id = `${plain3}-${more}`;
      given2.add(id);
      return id;
    };
  }
  function write5({ shapes: shapes2, box: box2, ground: ground3 }, titles, font) {
    const idOf = ids2();
    const groups4 = /* @__PURE__ */ new Map();
    for (const shape3 of shapes2) {
      const [key, title] = ownerOf(shape3, titles);
      if (!groups4.has(key)) groups4.set(key, { title, drawn: [] });
      groups4.get(key).drawn.push(shape3.type === "text" ? text6(shape3) : path2(shape3));
    }
    const [width, height] = [box2.right - box2.left, box2.bottom - box2.top].map(Math.ceil);
    const [left, top] = [box2.left, box2.top].map(near4);
    const body = [...groups4].map(
      ([key, { title, drawn: drawn2 }]) => element2("g", { id: idOf(key) }, `${title ? element2("title", {}, text5(title)) : ""}${drawn2.join("\n")}`)
    );
    return `<?xml version="1.0" encoding="UTF-8"?>
${element2(
      "svg",
      {
        xmlns: "http://www.w3.org/2000/svg",
        version: "1.1",
        width,
        height,
        viewBox: `${left} ${top} ${width} ${height}`,
        "font-family": font,
        role: "img",
        direction: "ltr"
      },
      [
        "",
        element2("title", {}, text5(titles.whole)),
        element2("desc", {}, text5(titles.about)),
        element2("rect", { id: idOf("picture-paper"), x: left, y: top, width, height, fill: ground3 }),
        ...body,
        ""
      ].join("\n")
    )}
`;
  }

  // graph/page/js/picture/sheet.js
  var LEAST3 = 760;
  var MARGIN2 = 30;
  var THIN = 1;
  var ROOMY2 = 1500;
  var MARKS = (
    /** @type {const} */
    ["ended", "possible", "disputed", "denied"]
  );
  var MARK_TITLES = {
    ended: "ended before the date of record",
    possible: "possible, not certain, at the time chosen",
    disputed: STATUS_TITLES.disputed,
    denied: STATUS_TITLES.denied
  };
  var capital4 = (text7) => text7[0].toUpperCase() + text7.slice(1);
  function wrap2(text7, width, measure) {
    const made3 = [];
    for (const word of text7.split(" ")) {
      const last3 = made3.length - 1;
      const longer = last3 >= 0 ? `${made3[last3]} ${word}` : word;
      if (last3 >= 0 && measure(longer) <= width) made3[last3] = longer;
      else made3.push(...pieces2(word, width, measure));
    }
    return made3;
  }
  function pieces2(word, width, measure) {
    if (measure(word) <= width) return [word];
    const made3 = [""];
    for (const letter of word) {
      if (made3.at(-1) && measure(made3.at(-1) + letter) > width) made3.push(letter);
      else made3[made3.length - 1] += letter;
    }
    return made3;
  }
  var count3 = (number5, word) => `${number5.toLocaleString("en")} ${word}${number5 === 1 ? "" : "s"}`;
  function heading2({ graph: graph8, state: state2, drawn: drawn2, colours }) {
    const { asOf, version } = graph8.info;
    const facts2 = [
      `${count3(drawn2.actors.size, "actor")}, ${count3(drawn2.links.size, "link")}`,
      asOf && `as of ${inWords(asOf)}`,
      version && `version ${line2(version, 40)}`
    ];
    const drawing3 = drawing(graph8, state2, drawn2);
    const filters2 = filters(graph8, state2);
    const made3 = [
      [line2(graph8.info.title, 160), 24, 700, colours.ink],
      [facts2.filter(Boolean).join(" · "), 14, 400, colours.caption],
      [filters2.length ? `Filtered. ${filters2.join(". ")}.` : "Not filtered.", 14, 400, colours.caption]
    ];
    if (drawing3) made3.splice(2, 0, [drawing3, 14, 400, colours.caption]);
    return made3;
  }
  function headingShapes(parts3, x, width, k, measure) {
    const shapes2 = [];
    let y = 0;
    for (const [text7, size2, weight, fill5] of parts3) {
      for (const line3 of wrap2(text7, width, (each2) => measure(each2, size2 * k, weight))) {
        y += size2 * k * 1.45;
        shapes2.push({
          type: "text",
          text: line3,
          x,
          y,
          size: size2 * k,
          weight,
          fill: fill5,
          anchor: "start",
          alpha: 1,
          part: "heading"
        });
      }
    }
    return { shapes: shapes2, height: y };
  }
  function tileSample({ colour, letters }, k) {
    return [
      { d: moved(plate(15 * k, 13 * k), 0, 0), fill: tile(colour) },
      { text: letters, x: 0, fill: "#ffffff" }
    ];
  }
  function lineSample({ colour, colours, k, symmetric = true, dash = null, width = 2, mark = null }) {
    const stroke = visible(colour, colours.strip, 3.4);
    const [left, right] = [-16 * k, 16 * k];
    const tip = symmetric ? right : right - 7 * k;
    const made3 = [
      { d: `M${left} 0L${tip} 0`, stroke, width: width * k, dash: dash?.map((each2) => each2 * k * 0.8) ?? null }
    ];
    const head3 = `M${right - 8 * k} ${-4 * k}L${right} 0L${right - 8 * k} ${4 * k}`;
    if (!symmetric && mark === "ended") made3.push({ d: head3, stroke, width: 1.6 * k });
    else if (!symmetric)
      made3.push({
        d: `${head3}z`,
        ...mark === "possible" ? { fill: colours.ground, stroke, width: k } : { fill: stroke }
      });
    if (mark === "disputed")
      made3.push({ d: `M0 ${-6 * k}L${6 * k} 0L0 ${6 * k}L${-6 * k} 0z`, fill: colours.ground, stroke, width: 1.8 * k });
    if (mark === "denied")
      made3.push({
        d: `M${-5 * k} ${-5 * k}L${5 * k} ${5 * k}M${-5 * k} ${5 * k}L${5 * k} ${-5 * k}`,
        stroke,
        width: 2.2 * k
      });
    return made3;
  }
  function groups3({ graph: graph8, ribbons, colours }, k) {
    const quiet2 = { colour: colours.caption, colours, k };
    const lettered = new Set(ribbons.filter(({ main }) => main).flatMap(({ kinds: kinds2, back: back2 }) => [...kinds2, ...back2]));
    const marks = MARKS.filter((mark) => ribbons.some((ribbon2) => ribbon2[mark]));
    return [
      {
        title: "Kinds",
        items: Object.keys(graph8.kinds).filter((id) => lettered.has(id)).map((id) => ({
          label: line2(graph8.kinds[id].label, 60),
          sample: tileSample(graph8.kinds[id], k)
        }))
      },
      {
        title: "Ribbons",
        items: FAMILIES.filter((family) => ribbons.some((ribbon2) => ribbon2.family === family)).map((family) => {
          const main = ribbons.some((ribbon2) => ribbon2.family === family && ribbon2.main);
          return {
            label: main ? `${capital4(family)}: the wider, the more kinds` : capital4(family),
            sample: lineSample({
              ...quiet2,
              colour: ribbon(family, colours),
              symmetric: !main,
              width: main ? 2 * FAMILY_WIDTHS[family] : FAMILY_WIDTHS[family]
            })
          };
        })
      },
      {
        title: "Confidence",
        items: [...CONFIDENCES].reverse().filter((level2) => ribbons.some(({ confidence: confidence2 }) => confidence2 === level2)).map((level2) => ({ label: level2, sample: lineSample({ ...quiet2, dash: DASHES[level2] }) }))
      },
      {
        title: "Marks",
        items: marks.map((mark) => ({
          label: MARK_TITLES[mark],
          sample: lineSample({
            ...quiet2,
            mark,
            symmetric: !["ended", "possible"].includes(mark),
            width: mark === "possible" ? THIN : 2
          })
        }))
      }
    ].filter(({ items: items2 }) => items2.length);
  }
  function moved3(shapes2, x, y, k, colours) {
    return shapes2.map(
      (shape3) => shape3.text !== void 0 ? {
        type: "text",
        text: shape3.text,
        x: x + shape3.x,
        y: y + 3.4 * k,
        size: 9.5 * k,
        weight: 650,
        fill: shape3.fill ?? colours.ink,
        anchor: "middle",
        alpha: 1,
        part: "legend"
      } : { type: "path", alpha: 1, part: "legend", ...shape3, d: moved(shape3.d, x, y) }
    );
  }
  function legendShapes(made3, left, top, width, k, measure, colours) {
    const shapes2 = [];
    const [size2, row] = [13 * k, 25 * k];
    const indent = Math.max(...made3.map(({ title }) => measure(title, size2, 650))) + 18 * k;
    const text7 = (words5, x, y2, weight) => shapes2.push({
      type: "text",
      text: words5,
      x,
      y: y2 + size2 * 0.35,
      size: size2,
      weight,
      fill: colours.ink,
      anchor: "start",
      alpha: 1,
      part: "legend"
    });
    let y = top + row / 2;
    for (const { title, items: items2 } of made3) {
      text7(title, left, y, 650);
      let x = left + indent;
      for (const { label: label2, sample: sample3 } of items2) {
        const wide = 46 * k + measure(label2, size2, 400) + 18 * k;
        if (x + wide > left + width && x > left + indent) [x, y] = [left + indent, y + row];
        shapes2.push(...moved3(sample3, x + 17 * k, y, k, colours));
        text7(label2, x + 42 * k, y, 400);
        x += wide;
      }
      y += row;
    }
    return { shapes: shapes2, bottom: y - row / 2 };
  }
  function of14({ graph: graph8, state: state2, drawn: drawn2, scene, measure, titled = true }) {
    const { colours, ribbons, box: box2 } = scene;
    const k = Math.min(4, Math.max(1, (box2.right - box2.left) / ROOMY2));
    const width = Math.max(LEAST3 * k, box2.right - box2.left);
    const left = (box2.left + box2.right) / 2 - width / 2;
    const head3 = headingShapes(titled ? heading2({ graph: graph8, state: state2, drawn: drawn2, colours }) : [], left, width, k, measure);
    const top = box2.top - 8 * k - head3.height;
    for (const shape3 of head3.shapes) shape3.y += top;
    const made3 = groups3({ graph: graph8, ribbons, colours }, k);
    const legend = made3.length ? legendShapes(made3, left, box2.bottom + 18 * k, width, k, measure, colours) : { shapes: [], bottom: box2.bottom };
    const margin = MARGIN2 * k;
    return {
      shapes: [...head3.shapes, ...scene.shapes, ...legend.shapes],
      ground: colours.ground,
      box: { left: left - margin, right: left + width + margin, top: top - margin, bottom: legend.bottom + margin }
    };
  }

  // graph/page/js/files/picture.js
  var SIDE = 16e3;
  var AREA = 12e7;
  var CM_PER_INCH = 2.54;
  var PRINT_DPI = 300;
  var SCREEN_DPI = 96;
  function contextOf(canvas2) {
    const context = canvas2.getContext("2d");
    if (!context) throw new RangeError("the browser cannot draw a picture of this size");
    return context;
  }
  function measurer2() {
    const context = contextOf(document.createElement("canvas"));
    return (text7, size2, weight) => {
      context.font = `${weight} ${size2}px ${FONT}`;
      return context.measureText(text7).width;
    };
  }
  function sheet(graph8, on6, ground3, titled = true) {
    const { state: state2, drawn: drawn2 } = on6.now();
    return of14({
      graph: graph8,
      state: state2,
      drawn: drawn2,
      scene: on6.canvas().scene(GROUNDS[ground3]),
      measure: measurer2(),
      titled
    });
  }
  function scaleOf({ box: box2 }, { times = 1, cm }) {
    const [width, height] = [box2.right - box2.left, box2.bottom - box2.top];
    const wanted = cm ? cm / CM_PER_INCH * PRINT_DPI / width : times;
    const most = Math.min(SIDE / width, SIDE / height, Math.sqrt(AREA / (width * height)));
    return { scale: Math.min(wanted, most), cut: wanted > most };
  }
  var blobOf = (canvas2) => new Promise(
    (done, fail) => canvas2.toBlob(
      (blob) => blob ? done(blob) : fail(new RangeError("the browser cannot draw a picture of this size")),
      "image/png"
    )
  );
  async function png(graph8, on6, ground3, size2) {
    const made3 = sheet(graph8, on6, ground3);
    const { scale: scale2, cut: cut2 } = scaleOf(made3, size2);
    const canvas2 = document.createElement("canvas");
    canvas2.width = Math.round((made3.box.right - made3.box.left) * scale2);
    canvas2.height = Math.round((made3.box.bottom - made3.box.top) * scale2);
    const context = contextOf(canvas2);
    context.fillStyle = made3.ground;
    context.fillRect(0, 0, canvas2.width, canvas2.height);
    context.setTransform(scale2, 0, 0, scale2, -made3.box.left * scale2, -made3.box.top * scale2);
    draw2(context, made3.shapes);
    const bytes = new Uint8Array(await (await blobOf(canvas2)).arrayBuffer());
    const dpi = size2.cm ? PRINT_DPI : SCREEN_DPI * scale2;
    return {
      blob: new Blob([withDensity(bytes, dpi)], { type: "image/png" }),
      width: canvas2.width,
      height: canvas2.height,
      cut: cut2
    };
  }
  function svg2(graph8, on6, ground3, titled = true) {
    const { state: state2, drawn: drawn2 } = on6.now();
    const { ribbons } = on6.canvas().scene();
    const links = new Map(ribbons.map((ribbon2) => [ribbon2.id, ribbon2.links]));
    const titles = {
      whole: line2(graph8.info.title),
      about: [`${drawn2.actors.size} actors and ${drawn2.links.size} links`, ...filters(graph8, state2)].join(". "),
      strand: (id) => (links.get(id) ?? []).map((link) => linkSentence(graph8, link)).join(" "),
      actor: (id) => nameOf(graph8, id)
    };
    return write5(sheet(graph8, on6, ground3, titled), titles, FONT);
  }

  // graph/page/js/query/selection.js
  function without(record2, ...names) {
    const kept2 = { ...record2 };
    for (const name2 of names) delete kept2[name2];
    return kept2;
  }
  var claims = (list5) => (list5 ?? []).map((claim2) => without(claim2, "strength", "spoken"));
  function sourcesOf(graph8, records) {
    const found = /* @__PURE__ */ new Set();
    const waiting2 = records.flatMap((record2) => record2.claims.map(({ source: source2 }) => source2));
    for (const id of waiting2) {
      if (found.has(id) || !Object.hasOwn(graph8.sources, id)) continue;
      found.add(id);
      waiting2.push(...originals(graph8.sources[id]));
    }
    return [...found].sort(ascending);
  }
  function related(record2, field3, known3) {
    if (!record2[field3]) return record2;
    const kept2 = record2[field3].filter((id) => known3.has(id));
    return kept2.length ? { ...record2, [field3]: kept2 } : without(record2, field3);
  }
  function of15(graph8, { actors: actorIds, links: linkIds }) {
    const actors2 = new Set(actorIds);
    const inside2 = Object.entries(graph8.events).filter(([, event2]) => event2.roles.some(({ actor }) => actors2.has(actor)));
    const events = new Set(inside2.map(([id]) => id));
    const links = [...linkIds].sort(ascending).map((id) => {
      const link = graph8.links[id];
      const { family, symmetric } = graph8.kinds[link.kind];
      return {
        id,
        ...without(link, "roots"),
        claims: claims(link.claims),
        family,
        symmetric,
        independent_sources: link.roots.length
      };
    });
    const eventRecords = inside2.map(([id, event2]) => ({
      id,
      ...related(without(event2, "days"), "responds_to", events),
      claims: claims(event2.claims)
    })).sort((a, b) => ascending(a.id, b.id));
    return {
      actors: [...actors2].sort(ascending).map((id) => ({ id, ...related(without(graph8.actors[id], "names", "label"), "not_to_confuse_with", actors2) })),
      links,
      sources: sourcesOf(graph8, [...links, ...eventRecords]).map((id) => ({
        id,
        ...without(graph8.sources[id], "root", "marks")
      })),
      events: eventRecords,
      kinds: [...new Set(links.map(({ kind: kind2 }) => kind2))].sort(ascending).map((id) => ({ id, ...graph8.kinds[id] }))
    };
  }

  // graph/page/js/ui/print.js
  function picture2(graph8, on6) {
    const made3 = new DOMParser().parseFromString(svg2(graph8, on6, "light", false), "image/svg+xml");
    return document.importNode(made3.documentElement, true);
  }
  function head2(graph8, state2) {
    const filters2 = filters(graph8, state2);
    const { asOf, version } = graph8.info;
    const facts2 = [asOf && `as of ${inWords(asOf)}`, version && `version ${version}`].filter(Boolean).join(", ");
    return [
      facts2 && el("p", {}, "Data ", words2(facts2)),
      el("p", {}, filters2.length ? ["Filtered. ", words2(`${filters2.join(". ")}.`)] : "Not filtered."),
      el("p", { class: "address" }, words2(here(graph8, state2)))
    ].filter(Boolean);
  }
  function create30(graph8, store7, on6) {
    const place = byId("print");
    window.addEventListener("beforeprint", () => {
      const state2 = store7.get();
      place.replaceChildren(...head2(graph8, state2), ...state2.view === "graph" ? [picture2(graph8, on6)] : []);
    });
    window.addEventListener("afterprint", () => place.replaceChildren());
  }

  // graph/page/js/ui/takeaway.js
  var TIMES2 = [1, 2, 3, 4, 5, 6];
  var CM = { least: 3, most: 120, usual: 16 };
  var TABLES3 = [
    ["links", "Links"],
    ["actors", "Actors"],
    ["claims", "Claims"],
    ["sources", "Sources"],
    ["events", "Events"]
  ];
  var graph6;
  var store5;
  var on5;
  var address = () => here(graph6, store5.get());
  var status2 = () => byId("take-status");
  function report(text7) {
    if (byId("take").open) status2().textContent = text7;
    else on5.note(text7);
  }
  var fileName = (ending) => `${line2(graph6.info.title, 60).normalize("NFKD").replace(/[^A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "").toLowerCase() || "axisgraph"}${ending}`;
  function save(content, name2, type) {
    const blob = content instanceof Blob ? content : new Blob([content], { type: `${type};charset=utf-8` });
    const url = URL.createObjectURL(blob);
    const link = el("a", { href: url, download: name2, hidden: true });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 6e4);
    return count(Math.max(1, Math.round(blob.size / 1024)), "kilobyte");
  }
  var ground2 = () => byId("take-ground").value;
  var size = () => byId("take-size").value === "cm" ? { cm: Math.min(CM.most, Math.max(CM.least, Number(byId("take-cm").value) || CM.usual)) } : { times: Number(byId("take-size").value) };
  var chosen = () => byId("take-what").value === "drawn" ? on5.now().drawn : on5.now().view;
  async function png2() {
    try {
      const { blob, width, height, cut: cut2 } = await png(graph6, on5, ground2(), size());
      const name2 = fileName(".png");
      report(
        `${name2}: ${width} by ${height} pixels, ${save(blob, name2)}${cut2 ? "; reduced, because the browser cannot draw a larger one" : ""}.`
      );
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      report(`No picture: ${error.message}. Choose a smaller one, or SVG.`);
    }
  }
  function svg3() {
    const name2 = fileName(".svg");
    report(`${name2}: ${save(svg2(graph6, on5, ground2()), name2, "image/svg+xml")}.`);
  }
  var question4 = () => {
    const state2 = store5.get();
    const filter = Object.fromEntries(
      FILTERS.filter((part2) => !same(state2[part2], DEFAULTS2[part2])).map((part2) => [part2, state2[part2]])
    );
    return {
      ...Object.keys(filter).length ? { filter } : {},
      ...byId("take-what").value === "drawn" ? { drawn: true } : {}
    };
  };
  function table4(name2) {
    const selection = of15(graph6, chosen());
    const file2 = fileName(`-${name2}.csv`);
    const rows3 = name2 === "claims" ? [...selection.links, ...selection.events].reduce((sum, { claims: claims2 }) => sum + claims2.length, 0) : selection[name2].length;
    report(`${file2}: ${count(rows3, "row")}, ${save(write2(selection, name2), file2, "text/csv")}.`);
  }
  function file(ending, type, write6) {
    const selection = of15(graph6, chosen());
    const name2 = fileName(ending);
    report(
      `${name2}: ${count(selection.actors.length, "actor")} and ${count(selection.links.length, "link")}, ${save(write6(selection), name2, type)}.`
    );
  }
  var json = () => file(".json", "application/json", (selection) => write4(graph6, selection, question4()));
  var graphml = () => file(".graphml", "application/xml", (selection) => write3(graph6, selection));
  function citation({ links, path: path3, question: asked3, source: source2, event: event2 }) {
    if (links) return ofLinks(graph6, links, address());
    if (path3) return ofPath(graph6, path3, asked3, address());
    if (source2) return ofSource3(graph6, source2, address());
    return event2 ? ofEvent(graph6, event2, address()) : null;
  }
  async function copy2(text7, what) {
    if (await text3(text7, what)) report(`${what} copied.`);
  }
  function cite(what) {
    const text7 = what && citation(what);
    if (text7) copy2(text7, "Citation");
  }
  function citable() {
    const { open: open2, question: asked3 } = store5.get();
    if (open2?.type === "paths") {
      const path3 = answered();
      return path3 && { path: path3, question: asked3 };
    }
    if (open2?.type === "link") return { links: [open2.id] };
    if (open2?.type === "actor") {
      const links = [...on5.now().view.links].filter((id) => [graph6.links[id].source, graph6.links[id].target].includes(open2.id)).sort();
      return links.length ? { links } : null;
    }
    return open2?.type === "source" || open2?.type === "event" ? { [open2.type]: open2.id } : null;
  }
  var button = (label2, onclick, more = {}) => el("button", { type: "button", onclick, ...more }, label2);
  var field2 = (id, label2, control) => el("div", { class: "field" }, el("label", { for: id }, label2), control);
  var select = (id, options, more = {}) => el(
    "select",
    { id, ...more },
    options.map(([value, text7]) => el("option", { value }, text7))
  );
  function pictures() {
    const cm = el("input", { type: "number", id: "take-cm", min: CM.least, max: CM.most, step: "0.5", value: CM.usual });
    const cmField = el(
      "div",
      { class: "field", hidden: true },
      el("label", { for: "take-cm" }, "Width in cm, at 300 dpi"),
      cm
    );
    const size2 = select(
      "take-size",
      [...TIMES2.map((times) => [times, `${times} × the size on the page`]), ["cm", "for print, in cm"]],
      {
        onchange: () => {
          cmField.hidden = size2.value !== "cm";
        }
      }
    );
    size2.value = "2";
    return el(
      "section",
      { "aria-labelledby": "take-pictures" },
      el("h3", { id: "take-pictures" }, "Picture of the graph"),
      el("p", { class: "fine" }, "The graph as drawn, with title, legend, date of record and filters."),
      el(
        "div",
        { class: "fields" },
        field2(
          "take-ground",
          "Background",
          select("take-ground", [
            ["light", "light"],
            ["dark", "dark"]
          ])
        ),
        field2("take-size", "Size of the PNG", size2),
        cmField
      ),
      el(
        "p",
        { class: "actions" },
        button("PNG", png2, { id: "take-png", class: "primary" }),
        button("SVG", svg3, { id: "take-svg" })
      )
    );
  }
  function files() {
    return el(
      "section",
      { "aria-labelledby": "take-files" },
      el("h3", { id: "take-files" }, "Data"),
      el(
        "div",
        { class: "fields" },
        field2(
          "take-what",
          "What",
          select("take-what", [
            ["view", "all in view"],
            ["drawn", "what is drawn"]
          ])
        )
      ),
      el(
        "p",
        { class: "actions" },
        button("JSON", json, { id: "take-json" }),
        button("GraphML", graphml, { id: "take-graphml" }),
        TABLES3.map(([name2, label2]) => button(`${label2} as CSV`, () => table4(name2), { id: `take-csv-${name2}` }))
      ),
      el(
        "p",
        { class: "fine" },
        "JSON is in the node-link format of networkx. CSV is safe to open in a spreadsheet: cells that could run as formulas start with an apostrophe."
      )
    );
  }
  function words4() {
    return el(
      "section",
      { "aria-labelledby": "take-words" },
      el("h3", { id: "take-words" }, "Link and citation"),
      el("p", { class: "fine", id: "take-open" }),
      el(
        "p",
        { class: "actions" },
        button("Copy link to this view", () => copy2(address(), "Link to this view"), { id: "take-link" }),
        button("Copy citation", () => cite(citable()), { id: "take-cite" }),
        button(
          "Print",
          () => {
            byId("take").close();
            window.print();
          },
          { id: "take-print" }
        )
      )
    );
  }
  function show4() {
    const { view, drawn: drawn2 } = on5.now();
    const counts2 = ({ actors: actors2, links }) => `${count(actors2.size, "actor")}, ${count(links.size, "link")}`;
    [...byId("take-what").options].forEach((option) => {
      option.textContent = option.value === "drawn" ? `what is drawn: ${counts2(drawn2)}` : `all in view: ${counts2(view)}`;
    });
    const can = citable();
    byId("take-cite").disabled = !can;
    byId("take-open").textContent = can ? "The citation covers the record that is open in the panel: its claims with grades, their sources, the data set and the link to the view." : "To copy a citation, open an actor, a link, a source, an event or a path in the panel.";
    status2().textContent = "";
    byId("take").showModal();
  }
  function create31(own2, itsStore, actions2) {
    [graph6, store5, on5] = [own2, itsStore, actions2];
    byId("take-body").append(pictures(), files(), words4(), el("p", { id: "take-status", role: "status" }));
    byId("show-take").addEventListener("click", show4);
    create30(graph6, store5, on5);
  }

  // graph/page/js/ui/tip.js
  var MOST2 = 4;
  function describe(graph8, what, time) {
    if (what.type === "actor") {
      const actor = graph8.actors[what.id];
      return [
        el("strong", {}, words2(actor.name)),
        el("span", {}, graph8.types[actor.type].label),
        actor.summary && el("span", { class: "fine" }, words2(sentenceOf(actor.summary)))
      ];
    }
    if (what.type !== "strand")
      return [
        el("strong", {}, count(what.ids.length, "actor")),
        ...what.ids.slice(0, MOST2).map((id) => el("span", {}, words2(graph8.actors[id].name))),
        el("span", { class: "fine" }, "click to show each")
      ];
    const name2 = (actor) => words2(graph8.actors[actor].name);
    const listed2 = what.links.slice(0, MOST2).map((id) => {
      const link = graph8.links[id];
      const said = [
        brief(link),
        `${link.confidence} confidence`,
        link.status !== "asserted" && statusInWords(link),
        time && certainty(link, time) === "possible" && "possible, not certain, at the time chosen"
      ];
      const joining3 = joining(graph8, link);
      return el(
        "span",
        {},
        name2(link.source),
        words2(joining3.said),
        joining3.named ? "" : name2(link.target),
        el("span", { class: "fine" }, ` ${said.filter(Boolean).join("; ")}`)
      );
    });
    return [...listed2, what.links.length > MOST2 && el("span", { class: "fine" }, `and ${what.links.length - MOST2} more`)];
  }
  function show5(graph8, what, event2, time) {
    const tip = byId("tip");
    tip.hidden = !what;
    byId("canvas").classList.toggle("pointing", Boolean(what));
    if (!what || !event2) return;
    tip.replaceChildren(...flat(describe(graph8, what, time)));
    const stage = byId("stage").getBoundingClientRect();
    const [x, y] = [event2.clientX - stage.left, event2.clientY - stage.top];
    tip.style.left = `${Math.max(8, Math.min(x + 14, stage.width - tip.offsetWidth - 8))}px`;
    tip.style.top = `${y + 18 + tip.offsetHeight > stage.height ? y - tip.offsetHeight - 12 : y + 18}px`;
  }

  // graph/page/js/ui/main.js
  var drawing2 = JSON.parse(byId("drawing").textContent);
  var graph7 = graph(JSON.parse(byId("data").textContent));
  var entries = index2(graph7);
  var core = drawing2.nodes.map(({ id }) => id);
  var phone3 = window.matchMedia("(max-width: 760px)");
  var say2 = (text7) => {
    byId("live").textContent = text7;
  };
  var { state: opening2, ...read2 } = decode(graph7, window.location.hash);
  if (!window.location.hash) Object.assign(opening2, of8(graph7));
  var store6 = create(opening2);
  var canvas;
  var commands;
  var now = reckon(store6.get());
  var noted = 0;
  function note(text7) {
    const place = byId("note");
    place.textContent = text7;
    place.hidden = false;
    say2(text7);
    clearTimeout(noted);
    noted = setTimeout(() => {
      place.hidden = true;
    }, 7e3);
  }
  function reckon(state2) {
    const view = inView(graph7, state2);
    return { state: state2, view, drawn: drawn(graph7, state2, core, view) };
  }
  var DRAWN = [...FILTERS, "unfolded", "focus", "pinned", "stacks", "families"];
  var LIT = [...DRAWN, "open", "question", "chosen", "story"];
  function changed(state2, before2) {
    const touches = (parts3) => parts3.some((part2) => state2[part2] !== before2[part2]);
    if (touches(DRAWN)) {
      now = reckon(state2);
      canvas.update({ ...now.drawn, hidden: now.view.actors });
      if (touches(["focus"])) canvas.start();
      update2(graph7, store6, canvas);
      update(graph7, now);
    }
    if (touches(FILTERS)) say2(`${count(now.view.links.size, "link")} in view`);
    if (touches(["open", "question", "story", "chosen", ...FILTERS])) update5(state2, before2);
    if (touches(["selected"])) {
      commands.update();
      canvas.repaint();
      say2(state2.selected.length ? `${count(state2.selected.length, "actor")} selected` : "Nothing selected");
    }
    if (touches(LIT)) light();
    if (touches(["view", "table", "matrix"]) || touches(FILTERS)) update3({ ...now, state: state2 });
    byId("undo").disabled = !store6.canUndo();
    byId("redo").disabled = !store6.canRedo();
    write(graph7, state2);
  }
  function light() {
    canvas.highlight(of7(graph7, store6.get(), answered()));
  }
  function open(what) {
    if (what && phone3.matches) document.body.dataset.legend = "closed";
    const change2 = { open: what };
    if (what?.type === "actor" && !now.drawn.actors.has(what.id))
      change2.unfolded = [.../* @__PURE__ */ new Set([...store6.get().unfolded, what.id])];
    const stack = what?.type === "actor" ? canvas.layout().boxOf.get(what.id) : null;
    if (stack?.startsWith("stack:")) change2.stacks = [...store6.get().stacks, stack.slice("stack:".length)];
    store6.set(change2, { tracked: Boolean(change2.unfolded) });
    if (what?.type !== "actor") return;
    say2(`${plain2(graph7.actors[what.id].name)} selected`);
    canvas.reveal(what.id);
  }
  var actions = {
    open,
    say: say2,
    note,
    entries,
    // all neighbours of an actor that are in view
    expand(id) {
      const more = [...neighbours(graph7, now.view.links, id), id].filter((each2) => !now.drawn.actors.has(each2));
      store6.set({ unfolded: [...store6.get().unfolded, ...more] });
      canvas.reveal(id);
      const cut2 = now.drawn.cut ? `${count(now.drawn.cut, "actor")} not drawn` : "";
      say2(`${count(more.length, "actor")} unfolded${cut2 && `; ${cut2}`}`);
      if (cut2) note(`${cut2}, because there are too many: focus, filter or hide something first.`);
    },
    unfold(ids3) {
      const more = ids3.filter((id) => !now.drawn.actors.has(id));
      if (more.length) store6.set({ unfolded: [...store6.get().unfolded, ...more] }, { tracked: false });
    },
    hide: (id) => commands.hide([id]),
    focus(id, depth = 1) {
      store6.set({ focus: { id, depth }, open: { type: "actor", id }, view: "graph" });
    },
    unfocus() {
      store6.set({ focus: null });
    },
    pin(id, on6) {
      if (on6 !== actions.pinned(id)) commands.pin([id]);
    },
    pinned: (id) => Object.hasOwn(store6.get().pinned, id),
    fold() {
      store6.set({ unfolded: [], focus: null, without: [], only: null, selected: [], pinned: {}, stacks: [] });
      canvas.start();
    },
    undo() {
      if (store6.undo()) say2("Undone");
    },
    redo() {
      if (store6.redo()) say2("Redone");
    },
    cite,
    pathFrom,
    answered() {
      update4();
      light();
      update3({ ...now, state: store6.get() });
    },
    now: () => now,
    canvas: () => canvas,
    commands: () => commands,
    light
  };
  function make() {
    create8(graph7, actions);
    create29(graph7, store6, actions);
    commands = create7(graph7, store6, actions);
    create6();
    canvas = create3(byId("canvas"), graph7, drawing2, store6, {
      select: open,
      hover: (what, event2) => show5(graph7, what, event2, windowOf3(graph7, store6.get())),
      expand: actions.expand,
      unfold: (ids3) => store6.set({ unfolded: [.../* @__PURE__ */ new Set([...store6.get().unfolded, ...ids3])] }),
      menu: commands.menu,
      resized: () => update2(graph7, store6, canvas),
      asked: (yes) => byId("lasso").setAttribute("aria-pressed", String(yes))
    });
    canvas.update({ ...now.drawn, hidden: now.view.actors });
    update2(graph7, store6, canvas);
    canvas.start();
    update(graph7, now);
    create5(byId("legend-body"), graph7, store6);
    create28(graph7, store6, actions);
    create25(byId("timebar"), graph7, store6, actions);
    create12(store6, actions);
    create31(graph7, store6, actions);
    attach(
      /** @type {any} */
      byId("search"),
      byId("search-options"),
      {
        graph: graph7,
        entries,
        say: say2,
        choose(id, type) {
          if (id === null || type === null) return;
          if (type === "story") tell(graph7, store6, actions, id);
          else open({ type, id });
        },
        choosePair: pathFrom
      }
    );
    store6.on(changed);
    update5(store6.get(), DEFAULTS2);
    commands.update();
    light();
    update3(now);
    create4(graph7, store6, note);
    say(read2, note);
  }
  new ResizeObserver(([{ target }]) => {
    document.documentElement.style.setProperty("--below", `${/** @type {HTMLElement} */
    target.offsetHeight}px`);
  }).observe(byId("timebar"));
  make();
  create13(graph7, store6, actions);
})();
