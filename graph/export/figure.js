// Linked from graph/page/js by scripts/link_page.js (make page-script): edit those, not this.
"use strict";
var axisgraphFigure = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

  // graph/page/js/files/figure.js
  var figure_exports = {};
  __export(figure_exports, {
    draw: () => draw2
  });

  // graph/page/js/core/changes.js
  var TABLES = ["actors", "links", "sources", "kinds", "types"];
  function added(graph2) {
    const { changes: changes3 } = graph2;
    if (!changes3) return graph2;
    const tables2 = TABLES.map((name) => [graph2[name], changes3.gone[name]]);
    tables2.push([graph2.columns.of, changes3.gone.at], [graph2.columns.wholes, changes3.gone.wholes]);
    for (const [table, gone2] of tables2)
      for (const [id, value] of Object.entries(gone2)) Object.defineProperty(table, id, { value });
    return graph2;
  }
  var present = ({ actors, links }, ids2) => ids2.filter((id) => [actors, links].some((table) => Object.prototype.propertyIsEnumerable.call(table, id)));
  var movedLinks = ({ links }) => Object.assign({}, ...links.changed.map(({ records }) => records));

  // graph/page/js/core/decode.js
  var TABLES2 = ["actors", "links", "sources", "events"];
  function column(packed2, ids2) {
    if (Array.isArray(packed2)) return packed2;
    if ("table" in packed2) {
      const own = ids2[packed2.table];
      return packed2.at.map((at2) => Array.isArray(at2) ? at2.map((row) => own[row]) : at2 === null ? null : own[at2]);
    }
    if ("values" in packed2) return packed2.at.map((at2) => packed2.values[at2]);
    const lengths = column(packed2.lengths, ids2);
    const all = rows(
      packed2.rows,
      lengths.reduce((sum2, length) => sum2 + (length ?? 0), 0),
      ids2
    );
    let next = 0;
    return lengths.map((length) => length === null ? null : all.slice(next, next += length));
  }
  function rows(fields, count2, ids2) {
    const made = Array.from({ length: count2 }, () => ({}));
    for (const [name, packed2] of Object.entries(fields)) {
      const values2 = column(packed2, ids2);
      for (let at2 = 0; at2 < count2; at2 += 1) if (values2[at2] !== null) made[at2][name] = values2[at2];
    }
    return made;
  }
  function tables(packed2) {
    const all = Object.fromEntries(Object.entries(packed2).map(([name, { ids: ids2 }]) => [name, ids2]));
    return Object.fromEntries(
      Object.entries(packed2).map(([name, { ids: ids2, fields }]) => {
        const records = rows(fields, ids2.length, all);
        const byId = /* @__PURE__ */ Object.create(null);
        ids2.forEach((id, at2) => {
          byId[id] = records[at2];
        });
        return [name, byId];
      })
    );
  }
  function columnsOf({ columns, at: at2, wholes }, ids2) {
    return {
      columns,
      of: Object.assign(/* @__PURE__ */ Object.create(null), Object.fromEntries(ids2.map((id, row) => [id, at2[row]]))),
      wholes
    };
  }
  function graph(payload) {
    return added({
      ...payload,
      columns: columnsOf(payload.columns, payload.actors.ids),
      ...tables(Object.fromEntries(TABLES2.map((name) => [name, payload[name]])))
    });
  }

  // graph/page/js/core/vocabulary.js
  var CONFIDENCES = ["low", "moderate", "high"];
  var STATUSES = ["asserted", "disputed", "denied"];
  var STATUS_TITLES = { "asserted": "not contested", "disputed": "disputed", "denied": "denied" };
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
  var HOLDING_KINDS = ["leads", "member-of"];
  var DASHES = { "high": null, "moderate": [9, 4], "low": [2.5, 3.5] };
  var LETTERS = { "ي": "ی", "ى": "ی", "ئ": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "ؤ": "و", "ـ": "", "ß": "ss", "ı": "i" };
  var ONE_SOUND = { "q": "k", "c": "k", "z": "s", "p": "b" };
  var LONGEST_SLIP = 500;
  var NEAREST_SLIP = 70;
  var WORK = 5e6;
  var JUDGED = 10;
  var MOST_TRACKED = 6;
  var MANY_REFUSED = 50;
  var MANY_TRIED = 2e3;

  // graph/page/js/core/state.js
  var FACETS = ["kinds", "types", "confidences", "statuses", "countries"];
  var FILTERS = [...FACETS, "window", "certain", "without", "only"];
  var NARROWS = [...FILTERS, "question"];
  var NO_COUNTRY = "none";
  var MATRIX_FAMILIES = [...FAMILIES, "all"];
  var DEFAULTS2 = Object.freeze({
    view: "graph",
    table: "actors",
    timeline: "lanes",
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
    width: "kinds",
    selected: [],
    open: null,
    compare: null,
    question: null,
    chosen: null,
    story: null,
    wrong: null
  });
  var NAMES = (
    /** @type {(keyof State)[]} */
    Object.keys(DEFAULTS2)
  );
  function valuesOf(graph2, facet2) {
    if (facet2 === "kinds") return Object.keys(graph2.kinds);
    if (facet2 === "types") return Object.keys(graph2.types);
    if (facet2 === "confidences") return [...CONFIDENCES].reverse();
    if (facet2 === "statuses") return [...STATUSES];
    const countries = new Set(Object.values(graph2.actors).map((actor) => actor.country ?? NO_COUNTRY));
    return [...countries].sort();
  }
  var NEAR = 2;
  var COUNTRY = "country:";
  var asks = ({ question }) => Boolean(question && (question.from || question.to || question.walk.via?.length));
  var comparedSides = ({ compare: compare3 }) => compare3 && compare3.by !== "actors" ? compare3 : null;
  var countryOf = (end) => end.startsWith(COUNTRY) ? end.slice(COUNTRY.length) : null;
  function pathEnds({ question }) {
    const { from, to } = question ?? {};
    return from && to && [from, to].every((end) => countryOf(end) === null) ? { from, to } : null;
  }
  function hopsOf({ question }) {
    return question?.walk.maxHops ?? (question?.from && question?.to ? DEFAULTS.maxHops : NEAR);
  }
  function usual(graph2, state, facet2) {
    if (!asks(state)) return null;
    if (facet2 === "statuses") return PATH_STATUSES;
    if (facet2 !== "kinds") return null;
    return Object.keys(graph2.kinds).filter((id) => PATH_FAMILIES.includes(graph2.kinds[id].family));
  }
  var shownBy = (graph2, state, facet2) => state[facet2] ?? usual(graph2, state, facet2);

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
  var parts = (hex) => [1, 3, 5].map((at2) => parseInt(hex.slice(at2, at2 + 2), 16));
  var hexOf = (rgb) => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
  function luminance(hex) {
    const [r, g, b] = parts(hex).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
  function contrast(one, other) {
    const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  }
  function mix(one, other, share) {
    const to = parts(other);
    return hexOf(parts(one).map((part, at2) => part + (to[at2] - part) * share));
  }
  var isDark = (ground) => luminance(ground) < 0.2;
  function visible(colour, ground, least3 = 4.6) {
    const towards = isDark(ground) ? "#ffffff" : "#000000";
    for (let share = 0; share < 1; share += 0.06) {
      const mixed = mix(colour, towards, share);
      if (contrast(mixed, ground) >= least3) return mixed;
    }
    return towards;
  }
  function quiet(colour, ground, share, least3 = 3.05) {
    for (let left = share; left < 1; left += 0.04) {
      const mixed = mix(ground, colour, left);
      if (contrast(mixed, ground) >= least3) return mixed;
    }
    return colour;
  }

  // graph/page/js/core/lists.js
  var last = (list) => list[list.length - 1];
  var there = (item) => Boolean(item);
  function held(map, key) {
    const value = map.get(key);
    if (value === void 0) throw new RangeError(`nothing is known of ${key}`);
    return value;
  }
  function gather(map, key, value) {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  }

  // graph/page/js/picture/flow/text.js
  var HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
  var JOINERS = "‌‍";
  var MOST_LINES = 3;
  var WHOLE = 1.3;
  var graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
  var plain = (text3) => text3.slice(0, 400).replace(HIDDEN, (char) => JOINERS.includes(char) ? char : " ").replace(/\s+/g, " ").trim() || "…";
  function cut(text3, width2, measure) {
    const clean = plain(text3);
    if (measure(clean) <= width2) return clean;
    const letters = [...clean];
    let [least3, most] = [0, letters.length];
    while (least3 + 1 < most) {
      const middle = least3 + most >> 1;
      if (measure(`${letters.slice(0, middle).join("")}…`) <= width2) least3 = middle;
      else most = middle;
    }
    return `${letters.slice(0, least3).join("").trimEnd()}…`;
  }
  var wasCut = (lines, text3) => Boolean(lines.at(-1)?.endsWith("…")) && !plain(text3).endsWith("…");
  var intact = (lines, text3) => lines.join(" ") === plain(text3);
  function pieces(word, width2, measure) {
    if (measure(word) <= WHOLE * width2) return [word];
    const parts3 = word.split(/(?<=[-\u2010-\u2015/])/u);
    if (parts3.length > 1) return parts3.flatMap((part) => pieces(part, width2, measure));
    const made = [];
    for (const { segment } of graphemes.segment(word)) {
      const last2 = made.at(-1);
      if (last2 && measure(last2 + segment) <= width2) made[made.length - 1] = last2 + segment;
      else made.push(segment);
    }
    return made;
  }
  function wrap(text3, width2, measure, most = MOST_LINES) {
    const lines = [];
    for (const word of plain(text3).split(" "))
      pieces(word, width2, measure).forEach((piece, at2) => {
        const longer = lines.length ? `${lines.at(-1)}${at2 ? "" : " "}${piece}` : piece;
        if (lines.length && measure(longer) <= width2) lines[lines.length - 1] = longer;
        else lines.push(piece);
      });
    if (lines.length <= most) return lines;
    return [...lines.slice(0, most - 1), cut(lines.slice(most - 1).join(" "), width2, measure)];
  }

  // graph/page/js/picture/flow/labels.js
  var APART = " · ";
  var [PLAIN, STRONG] = [400, 600];
  var weightOf = ({ strong }) => strong ? STRONG : PLAIN;
  var widthOf = (line3, { sub }, measure) => line3.reduce(
    (sum2, piece, at2) => sum2 + measure(piece.text, sub, weightOf(piece)) + (at2 ? measure(APART, sub, PLAIN) : 0),
    0
  );
  var afterName = (piece, look, measure) => measure(APART, look.sub, PLAIN) + widthOf([piece], look, measure);
  function packed(pieces3, look, measure) {
    const lines = [];
    for (const piece of pieces3) {
      const longer = [...lines.at(-1) ?? [], piece];
      if (longer.length > 1 && widthOf(longer, look, measure) <= look.wrap) lines[lines.length - 1] = longer;
      else
        for (const text3 of wrap(piece.text, look.wrap, (own) => measure(own, look.sub, weightOf(piece))))
          lines.push([{ ...piece, text: text3 }]);
    }
    return lines;
  }
  function of({ place, ended, received }, lines, look, measure) {
    const piece = (text3, strong) => text3 !== "" && { text: text3, strong };
    if (look.subs) {
      const said2 = [piece(place, false), piece(ended, false), piece(received.full, true)];
      return { beside: null, under: packed(said2.filter(there), look, measure) };
    }
    const count2 = piece(received.brief, false);
    const name = measure(last(lines), look.name, 650);
    const beside = count2 && name + afterName(count2, look, measure) <= look.wrap ? count2 : null;
    const said = [piece(ended, false), !beside && count2];
    return { beside, under: packed(said.filter(there), look, measure) };
  }
  function placed(line3, middle, { sub }, measure) {
    const dot = { text: APART.trim(), size: sub, weight: PLAIN, fill: line3[0].fill };
    const texts4 = line3.flatMap((each, at2) => at2 ? [dot, each] : [each]);
    const widths = texts4.map(({ text: text3, size, weight }) => measure(text3, size, weight));
    const apart = measure(" ", sub, PLAIN);
    let x = middle - (widths.reduce((sum2, each) => sum2 + each, 0) + (texts4.length - 1) * apart) / 2;
    return texts4.map((each, at2) => {
      const own = { ...each, x: x + widths[at2] / 2 };
      x += widths[at2] + apart;
      return own;
    });
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
      { ...NARROW_DENSE, wrap: 112, boxGap: 3, framed: 3 },
      { ...NARROW_DENSE, wrap: 96 },
      NARROW_DENSE
    ]
  ];
  var DIFFERENT = ["ended", "began", "changed"];
  function changeOf(links, changes3) {
    if (!changes3) return null;
    const marks = new Set([...links].map((id) => changes3.links.get(id) ?? "held"));
    const line3 = DIFFERENT.find((each) => marks.has(each)) ?? null;
    if (marks.size === 1) return { whole: [...marks][0], line: null };
    return { whole: "held", line: line3 };
  }
  var CHANGE_DASHES = { ended: [8, 5], began: null, changed: [2, 4], held: null };
  var SIGNS = { began: "+", ended: "−", changed: "~", held: "" };
  var SIGNED = (
    /** @type {Difference[]} */
    Object.keys(SIGNS)
  );
  function signsOf(links, changes3) {
    if (!changes3?.signed) return "";
    const marks = new Set([...links].map((id) => changes3.links.get(id) ?? "held"));
    return SIGNED.map((each) => marks.has(each) ? SIGNS[each] : "").join("");
  }
  var NARROWEST = 700;

  // graph/page/js/picture/flow/layers.js
  function blocksOf({ ribbons }, boxes) {
    const inside = new Map(boxes.map((box2) => [box2.id, box2]));
    const beside = /* @__PURE__ */ new Map();
    const rank = new Map(boxes.map(({ id }) => [id, 0]));
    for (const { from, to, main, kinds, back } of ribbons) {
      const [a, b] = [inside.get(from), inside.get(to)];
      const oneWay = main && kinds.length && !back.length ? 1 : 0;
      if (a && b) {
        gather(beside, from, to);
        gather(beside, to, from);
        rank.set(from, held(rank, from) + oneWay);
        rank.set(to, held(rank, to) - oneWay);
      }
    }
    const found = [];
    const seen = /* @__PURE__ */ new Set();
    const byRank = [...boxes].sort((a, b) => held(rank, b.id) - held(rank, a.id) || compare(a.id, b.id));
    for (const start of byRank) {
      const waiting = [start.id];
      for (let id = waiting.shift(); id !== void 0; id = waiting.shift()) {
        if (seen.has(id)) continue;
        seen.add(id);
        found.push(held(inside, id));
        const next = (beside.get(id) ?? []).filter((each) => !seen.has(each));
        next.sort((a, b) => (beside.get(a)?.length ?? 0) - (beside.get(b)?.length ?? 0) || compare(a, b));
        waiting.push(...next);
      }
    }
    found.sort((a, b) => Math.sign(held(rank, b.id)) - Math.sign(held(rank, a.id)));
    const blocks = /* @__PURE__ */ new Map();
    for (const box2 of found) gather(blocks, box2.frame ?? box2.id, box2);
    return [...blocks.values()];
  }
  var compare = (a, b) => a < b ? -1 : 1;
  function of2(model, narrow, parts3) {
    const used = [...new Set(model.boxes.map(({ column: column3 }) => column3))].sort((a, b) => a - b);
    const layerOf2 = /* @__PURE__ */ new Map();
    if (narrow && used.length > 1) {
      const columns2 = [used.slice(0, used.length >> 1), used.slice(used.length >> 1)];
      for (const { id, column: column3 } of model.boxes) layerOf2.set(id, columns2[0].includes(column3) ? 0 : 1);
      return { layerOf: layerOf2, columns: columns2 };
    }
    const columns = [];
    for (const column3 of used) {
      const boxes = model.boxes.filter((box2) => box2.column === column3);
      const count2 = parts3.get(column3) ?? 1;
      const share = boxes.length / count2;
      let placed3 = 0;
      for (const block of count2 > 1 ? blocksOf(model, boxes) : [boxes]) {
        const part = Math.min(count2 - 1, Math.floor((placed3 + block.length / 2) / share));
        for (const { id } of block) layerOf2.set(id, columns.length + (count2 > 1 ? part : 0));
        placed3 += block.length;
      }
      for (let part = 0; part < count2; part += 1) columns.push([column3]);
    }
    return { layerOf: layerOf2, columns };
  }

  // graph/page/js/core/words.js
  var count = (number2, one, many = `${one}s`) => `${number2.toLocaleString("en")} ${number2 === 1 ? one : many}`;
  var LEADS_ON = / (?:of|as|to|with|for|by|in|at)$/;
  var folded = (text3) => text3.toLowerCase().trim();
  var the = (actor) => actor?.definite && !/^the /i.test(actor.name) ? "the " : "";
  var opening = (text3) => text3.startsWith("the ") ? `T${text3.slice(1)}` : text3;
  function joining(graph2, link) {
    const kind = graph2.kinds[link.kind] ?? graph2.unusedKinds[link.kind];
    const [source, target] = [graph2.actors[link.source], graph2.actors[link.target]];
    const [opens, article] = [opening(the(source)), the(target)];
    const verb2 = source?.plural ? kind.pluralVerb ?? kind.verb : kind.verb;
    if (!link.role || folded(link.role) === folded(kind.label))
      return { opens, said: ` ${verb2} ${article}`, named: false };
    if (LEADS_ON.test(folded(link.role))) return { opens, said: `, ${link.role} ${article}`, named: false };
    if (!HOLDING_KINDS.includes(link.kind)) return { opens, said: `, ${link.role}, ${verb2} ${article}`, named: false };
    const named = folded(link.role).endsWith(` ${folded(target?.name ?? "")}`);
    return { opens, said: named ? `, ${link.role}` : `, ${link.role} of ${article}`, named };
  }
  function sentence(graph2, link, source, target) {
    const { opens, said, named } = joining(graph2, link);
    return `${opens}${source}${said}${named ? "" : target}`;
  }

  // graph/page/js/picture/flow/weights.js
  var MOST_KINDS = 8;
  var NAMES2 = ["weight", "Weight"];
  var PLAIN2 = new Intl.NumberFormat("en", { maximumSignificantDigits: 6 });
  var SCIENTIFIC = new Intl.NumberFormat("en", { maximumSignificantDigits: 3, notation: "scientific" });
  function weightOf2({ attributes = [] }) {
    for (const name of NAMES2) {
      const [, value] = attributes.find(([own]) => own === name) ?? [];
      if (typeof value === "number" && Number.isFinite(value)) return value;
    }
    return null;
  }
  function sum(graph2, ids2) {
    const all = ids2.map((id) => graph2.links[id]).filter(({ status }) => status !== "denied");
    const known2 = all.map(weightOf2).filter((weight) => weight !== null);
    const whole = known2.reduce((a, b) => a + b, 0);
    const within2 = Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, whole));
    return { weight: known2.length ? within2 : null, weightless: all.length - known2.length };
  }
  function range(ribbons) {
    const weights = ribbons.flatMap(({ main, weight }) => main && weight !== null ? [weight] : []);
    return weights.length ? { least: Math.min(...weights), most: Math.max(...weights) } : null;
  }
  function width(weight, { least: least3, most }, { base, each }) {
    const share = least3 === most ? 1 : (weight / 2 - least3 / 2) / (most / 2 - least3 / 2);
    return base + each * (1 + (MOST_KINDS - 1) * share);
  }
  function inWords(value) {
    const size = Math.abs(value);
    return (size && (size >= 1e9 || size < 1e-3) ? SCIENTIFIC : PLAIN2).format(value);
  }
  var scale = ({ least: least3, most }) => least3 === most ? `the weight is ${inWords(least3)}` : `the wider, the greater the weight (${inWords(least3)} to ${inWords(most)})`;
  function missing(ribbons) {
    const without = ribbons.reduce((all, { main, weightless }) => all + (main ? weightless : 0), 0);
    return without ? `No weight: ${count(without, "link")}` : null;
  }

  // graph/page/js/picture/flow/nodes.js
  var MOST_LINES2 = 7;
  var chipHeight = (lines, look) => look.chip + (lines - 1) * (look.small + 3);
  function nodeOf(box2, layer, look, measure) {
    const lines = wrap(box2.label, look.wrap, (text3) => measure(text3, look.name, 650), MOST_LINES2);
    const { beside, under } = of(box2, lines, look, measure);
    const chips2 = box2.chips.map((chip) => ({
      ...chip,
      lines: wrap(chip.label, look.wrap, (text3) => measure(text3, look.small, 400), MOST_LINES2)
    }));
    const inner = lines.length * look.line + under.length * (look.sub + 4) + (chips2.length ? 4 : 0) + chips2.reduce((sum2, { lines: own }) => sum2 + chipHeight(own.length, look) + look.chipGap, 0);
    const widest = Math.max(
      ...lines.map((text3) => measure(text3, look.name, 650)),
      beside ? measure(last(lines), look.name, 650) + afterName(beside, look, measure) : 0,
      ...under.map((line3) => widthOf(line3, look, measure)),
      ...chips2.flatMap((chip) => chip.lines.map((text3) => measure(text3, look.small, 400) + 20))
    );
    return {
      id: box2.id,
      box: box2,
      chips: chips2,
      ribbon: null,
      layer,
      column: box2.column,
      lines,
      beside,
      under,
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
  function widthOf2({ main, kinds, denied, weight }, { weights, weighed }, look) {
    if (!main || denied) return look.thin;
    if (weights && weighed) return weight === null ? look.thin : width(weight, weights, look);
    return look.base + look.each * Math.min(8, kinds.length);
  }
  function of3(model, look, narrow, measure, parts3) {
    const { layerOf: layerOf2, columns } = of2(model, narrow, parts3);
    const layers = columns.map(() => []);
    const nodes = /* @__PURE__ */ new Map();
    for (const box2 of model.boxes) {
      const node = nodeOf(box2, held(layerOf2, box2.id), look, measure);
      nodes.set(box2.id, node);
      layers[node.layer].push(node);
    }
    const routes = model.ribbons.map(
      (ribbon2, index) => routeOf(ribbon2, index, nodes, layers, widthOf2(ribbon2, model, look))
    );
    for (const route2 of routes) addPorts(route2, look);
    for (const node of nodes.values())
      for (const side of [node.left, node.right]) {
        const need = side.reduce((sum2, port) => sum2 + port.need + look.portGap, 8 - look.portGap);
        node.height = Math.max(node.height, need);
      }
    const cut2 = [...nodes.values()].some(({ lines, box: box2 }) => wasCut(lines, box2.label));
    return { layers, columns, nodes, routes, cut: cut2 };
  }
  function routeOf(ribbon2, index, nodes, layers, width2) {
    const [a, b] = [held(nodes, ribbon2.from), held(nodes, ribbon2.to)];
    const forward = a.layer <= b.layer;
    const [first, last2] = forward ? [a, b] : [b, a];
    const route2 = {
      ribbon: ribbon2,
      index,
      width: width2,
      forward,
      same: a.layer === b.layer,
      chain: [first],
      lane: 0,
      weight: ribbon2.main ? 3 : 1
    };
    for (let layer = first.layer + 1; layer < last2.layer; layer += 1) {
      const lane = {
        id: `${ribbon2.id} ${layer}`,
        box: null,
        ribbon: ribbon2,
        layer,
        column: -1,
        height: width2,
        width: 0,
        group: null,
        head: false,
        x: 0,
        y: 0,
        left: [],
        right: []
      };
      layers[layer].push(lane);
      route2.chain.push(lane);
    }
    route2.chain.push(last2);
    return route2;
  }
  function addPorts(route2, look) {
    const { ribbon: ribbon2, chain: chain2, forward, same: same2, width: width2 } = route2;
    const [first, last2] = [chain2[0], last(chain2)];
    const strips = forward ? [ribbon2.back.length, ribbon2.kinds.length] : [ribbon2.kinds.length, ribbon2.back.length];
    const need = (strip) => ribbon2.main ? Math.max(width2, strip ? look.strip + look.tileGap : 0) : 2;
    first.right.push({ route: route2, end: 0, need: need(strips[0]), y: 0 });
    (same2 ? last2.right : last2.left).push({ route: route2, end: 1, need: need(strips[1]), y: 0 });
  }

  // graph/page/js/picture/flow/shapes.js
  var SMALLEST = 11;
  var unreadable = (size, scale2) => size * scale2 < SMALLEST - 0.05;
  var near = (value) => Math.round(value * 100) / 100;
  function rounded({ x, y, width: width2, height }, r) {
    const radius = Math.min(r, width2 / 2, height / 2);
    const [left, top, right, bottom] = [x, y, x + width2, y + height].map(near);
    const [a, b, c, d] = [x + radius, x + width2 - radius, y + radius, y + height - radius].map(near);
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
    const edge = visible(TONES[tone] ?? TONES.plain, colours.ground, 3.6);
    return { edge, fill: mix(colours.ground, edge, tone === "partner" || tone === "plain" ? 0.03 : 0.1) };
  }
  var FROM_PATRONS = "#2f5f99";
  var ON_DARK = { from: "#86b4ea", other: "#4671a8" };
  function ribbon(family, colours, tone) {
    const first = tone === "patron";
    if (family === "support" && isDark(colours.ground)) return first ? ON_DARK.from : ON_DARK.other;
    const own = family === "support" && first ? FROM_PATRONS : FAMILY_TONES[family];
    return quiet(visible(own, colours.strip, 3.4), colours.strip, 0.86, 3.2);
  }
  var CHANGE_TONES = { ended: "#c2570c", began: "#0f62c4", changed: "#a0418a", held: "#9aa5b3" };
  var change = (change2, colours) => change2 === "held" ? mix(colours.strip, CHANGE_TONES.held, 0.55) : visible(CHANGE_TONES[change2], colours.strip, 3.4);
  var tile = (colour) => visible(colour, "#ffffff", 4.6);

  // graph/page/js/picture/flow/paint_ribbons.js
  var DIM = 0.13;
  var HALO = 2.5;
  function middleOf(points, share = 0.5) {
    const lengths = points.slice(1).map(([x, y], at2) => Math.hypot(x - points[at2][0], y - points[at2][1]));
    let left = lengths.reduce((sum2, each) => sum2 + each, 0) * share;
    for (const [at2, length] of lengths.entries()) {
      if (left <= length && length) {
        const [[ax, ay], [bx, by]] = [points[at2], points[at2 + 1]];
        return [ax + (bx - ax) * left / length, ay + (by - ay) * left / length];
      }
      left -= length;
    }
    return points[0] ?? [0, 0];
  }
  function ribbonShapes({ ribbon: ribbon2, width: width2, d, points, heads }, { graph: graph2, layout, colours, focus, detail, changes: changes3 }) {
    const lit = focus ? focus.ribbons.has(ribbon2.id) : null;
    const told = lit || detail;
    const alpha = lit === false ? DIM : 1;
    const from = layout.nodes.get(ribbon2.from);
    const change2 = changeOf(ribbon2.links, changes3);
    const plain2 = ribbon(ribbon2.family, colours, from && graph2.columns.columns[from.column].tone);
    const stroke = change2 ? change(change2.whole, colours) : plain2;
    const drawn2 = ribbon2.possible ? layout.look.thin : width2 * (lit && !ribbon2.main ? 1.6 : 1);
    const shapes2 = [];
    if (ribbon2.main && alpha === 1)
      shapes2.push({ type: "path", d, stroke: colours.ground, width: drawn2 + HALO, alpha: 1 });
    const dash = change2 ? CHANGE_DASHES[change2.whole] : told ? DASHES[ribbon2.confidence] : null;
    shapes2.push({ type: "path", d, stroke, width: drawn2, alpha, dash });
    if (change2?.line)
      shapes2.push({
        type: "path",
        d,
        stroke: change(change2.line, colours),
        width: Math.max(1.4, drawn2 * 0.4),
        alpha,
        dash: CHANGE_DASHES[change2.line]
      });
    const [x, y] = middleOf(points);
    if (ribbon2.denied || told && ribbon2.disputed) {
      const [left, right, top, bottom] = [x - 6, x + 6, y - 6, y + 6].map(near);
      const cross = `M${left} ${top}L${right} ${bottom}M${left} ${bottom}L${right} ${top}`;
      const diamond = `M${near(x)} ${top}L${right} ${near(y)}L${near(x)} ${bottom}L${left} ${near(y)}z`;
      shapes2.push(
        ribbon2.denied ? { type: "path", d: cross, stroke, width: 2, alpha } : { type: "path", d: diamond, fill: colours.ground, stroke, width: 1.8, alpha }
      );
    }
    for (const head of heads)
      if (ribbon2.main || told) shapes2.push(arrow(head, ribbon2, layout.look, colours, stroke, alpha, told));
    return shapes2;
  }
  function badge(signs, [x, y], fill, { ground }, alpha = 1) {
    const width2 = 6 + 8 * signs.length;
    const area = { x: x - width2 / 2, y: y - 7, width: width2, height: 14 };
    const text3 = {
      text: signs,
      x,
      y: y + 4,
      size: 12,
      weight: 700,
      fill: ground,
      anchor: (
        /** @type {"middle"} */
        "middle"
      )
    };
    return [
      { type: "path", d: rounded(area, 7), fill, stroke: ground, width: 1.5, alpha },
      { type: "text", ...text3, alpha }
    ];
  }
  function arrow({ x, y, way }, ribbon2, look, colours, stroke, alpha, told) {
    const base = x - way * look.arrow;
    const half = ribbon2.main ? look.strip / 2 : 4;
    const open = told && ribbon2.ended;
    const d = `M${near(base)} ${near(y - half)}L${near(x)} ${near(y)}L${near(base)} ${near(y + half)}${open ? "" : "z"}`;
    if (open) return { type: "path", d, stroke, width: 1.8, alpha };
    if (ribbon2.possible) return { type: "path", d, fill: colours.ground, stroke, width: 1.2, alpha };
    return { type: "path", d, fill: mix(stroke, colours.ink, 0.35), alpha };
  }
  function tiles({ x, y, way, kinds, slots }, look) {
    const start = x - way * (look.arrow + 2);
    if (look.tiles === "none") return [];
    if (look.tiles === "count") return [{ kind: null, x: start - (way > 0 ? look.slot : 0), y: y - look.strip / 2 }];
    return kinds.map((kind) => {
      const at2 = way > 0 ? slots.length - 1 - slots.indexOf(kind) : slots.indexOf(kind);
      return { kind, x: start - way * at2 * look.slot - (way > 0 ? look.slot : 0), y: y - look.strip / 2 };
    });
  }
  function tileShapes({ ribbon: ribbon2, heads }, { graph: graph2, layout, colours, focus, scale: scale2, changes: changes3 }) {
    const { look } = layout;
    if (!ribbon2.main || unreadable(look.sub, scale2)) return [];
    const alpha = focus && !focus.ribbons.has(ribbon2.id) ? DIM : 1;
    return heads.flatMap(
      (head) => tiles(head, look).flatMap(({ kind, x, y }) => {
        const own = kind ? ribbon2.links.filter((id) => graph2.links[id].kind === kind) : ribbon2.links;
        const change2 = changeOf(own, changes3);
        const plain2 = kind ? graph2.kinds[kind].colour : ribbon(ribbon2.family, colours);
        const fill = tile(change2 ? change(change2.line ?? change2.whole, colours) : plain2);
        const text3 = kind ? graph2.kinds[kind].letters : String(head.kinds.length);
        const area = { x: x + 0.5, y, width: look.slot - 1, height: look.strip };
        return [
          { type: "path", d: rounded(area, 2), fill, stroke: colours.ground, width: 1, alpha },
          {
            type: "text",
            text: text3,
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
  var PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78];
  var APART2 = 17;
  function signShapes(ribbons, { colours, focus, changes: changes3 }) {
    const taken = [];
    return ribbons.flatMap(({ ribbon: ribbon2, points }) => {
      const [signs, change2] = [signsOf(ribbon2.links, changes3), changeOf(ribbon2.links, changes3)];
      if (!signs || !change2) return [];
      const places2 = PLACES.map((share) => middleOf(points, share));
      const free = places2.find(([x, y]) => taken.every(([a, b]) => Math.hypot(a - x, b - y) > APART2)) ?? places2[0];
      taken.push(free);
      const alpha = focus && !focus.ribbons.has(ribbon2.id) ? DIM : 1;
      const shapes2 = badge(signs, free, change(change2.line ?? change2.whole, colours), colours, alpha);
      return shapes2.map((shape) => Object.assign(shape, { cue: ribbon2.id }));
    });
  }

  // graph/page/js/picture/flow/paint_boxes.js
  var DIM2 = 0.35;
  var DIM_TEXT = 0.45;
  var BLOCK = 0.5;
  var TALL = 1.15;
  var headHeight = ({ lines, under }, look) => lines.length * look.line + under.length * (look.sub + 4);
  function chipAreas(node, look) {
    let y = node.y + (node.height - node.inner) / 2 + headHeight(node, look) + 4;
    return node.chips.map((chip) => {
      const height = chipHeight(chip.lines.length, look);
      const area = { x: node.x + 9, y, width: node.width - 18, height };
      y += height + look.chipGap;
      return { id: chip.id, chip, area };
    });
  }
  var chipsAt = (node, look, scale2) => unreadable(look.sub, scale2) ? [] : chipAreas(node, look);
  function fromAfar(node, { scale: scale2, measure }) {
    const size = SMALLEST / scale2;
    const room = node.height - 1 / scale2 + (TALL - 1) * size;
    const [width2, most] = [node.width - 6 / scale2, Math.floor(room / (size * TALL))];
    const wide = (text3) => measure(text3, size, 650);
    if (most < 1) return { lines: [], size };
    const lines = wrap(node.box.label, width2, wide, most);
    const whole = lines.every((line3) => wide(line3) <= width2) && intact(lines, node.box.label);
    return { lines: whole ? lines : [], size };
  }
  function changeOf2({ id, box: box2 }, changes3) {
    if (!changes3?.signed || !box2.members.length) return changes3?.actors.get(id);
    return box2.members.map((each) => changes3.actors.get(each)).find(Boolean);
  }
  function boxShapes(node, how) {
    const { graph: graph2, layout, colours, focus, pinned, selected, scale: scale2, changes: changes3 } = how;
    const { look } = layout;
    const { tone } = graph2.columns.columns[node.column];
    const { edge, fill } = box(tone, colours);
    const lit = focus ? focus.boxes.has(node.id) : null;
    const alpha = lit === false && !selected.has(node.id) ? DIM2 : 1;
    const chosen = focus?.chosen === node.id;
    const change2 = changeOf2(node, changes3);
    const block = unreadable(look.sub, scale2) && fromAfar(node, how).lines.length === 0;
    const shapes2 = [];
    if (node.box.members.length)
      shapes2.push({
        type: "path",
        d: rounded({ ...node, x: node.x + 4, y: node.y + 4 }, 9),
        fill: colours.ground,
        stroke: edge,
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
      fill: block ? mix(colours.ground, edge, BLOCK) : fill,
      stroke: change2 ? change(change2, colours) : chosen ? colours.accent : edge,
      width: chosen || change2 ? 3 : lit ? 2.2 : 1.4,
      dash: (change2 && changes3?.signed ? CHANGE_DASHES[change2] : null) ?? (node.box.ended ? [5, 4] : null),
      alpha
    });
    if (Object.hasOwn(pinned, node.id)) {
      const [x, y] = [node.x + node.width - 8, node.y + 8];
      shapes2.push({ type: "path", d: rounded({ x: x - 3, y: y - 3, width: 6, height: 6 }, 3), fill: colours.ink, alpha });
    }
    for (const { id, area } of chipsAt(node, look, scale2)) {
      const own = focus?.chosen === id || selected.has(id);
      const differs = changes3?.signed ? changes3.actors.get(id) : null;
      shapes2.push({
        type: "path",
        d: rounded(area, 5),
        fill: colours.ground,
        stroke: own ? colours.accent : differs ? change(differs, colours) : edge,
        width: own ? 2.4 : differs ? 1.8 : 0.8,
        dash: differs ? CHANGE_DASHES[differs] : null,
        alpha,
        ...id.startsWith("more:") ? {} : { node: id }
      });
      if (differs) shapes2.push(...badge(SIGNS[differs], [area.x, area.y + 4], change(differs, colours), colours));
    }
    if (change2 && changes3?.signed)
      shapes2.push(...badge(SIGNS[change2], [node.x + 4, node.y + 2], change(change2, colours), colours));
    return shapes2;
  }
  function boxTexts(node, how) {
    const {
      layout: { look },
      colours,
      focus,
      selected,
      scale: scale2,
      measure
    } = how;
    const alpha = focus && !focus.boxes.has(node.id) && !selected.has(node.id) ? DIM_TEXT : 1;
    const x = node.x + node.width / 2;
    const made = [];
    const write2 = (line3, y, id) => {
      for (const text3 of placed(line3, x, look, measure))
        made.push({ type: "text", ...text3, y, anchor: "middle", alpha, node: id });
    };
    const rows4 = (lines, top2, { high: high2, id = node.id, beside: beside2, ...style }) => lines.forEach((text3, at2) => {
      const more = beside2 && at2 === lines.length - 1 ? [beside2] : [];
      write2([{ text: text3, ...style }, ...more], top2 + (at2 + 0.5) * high2 + style.size * 0.35, id);
    });
    const styled = (piece) => ({
      text: piece.text,
      size: look.sub,
      weight: weightOf(piece),
      fill: piece.strong ? colours.ink : colours.caption
    });
    if (unreadable(look.sub, scale2)) {
      const { lines, size } = fromAfar(node, how);
      const high2 = size * TALL;
      const top2 = node.y + (node.height - lines.length * high2) / 2;
      rows4(lines, top2, { size, weight: 650, high: high2, fill: colours.ink });
      return made;
    }
    const top = node.y + (node.height - node.inner) / 2;
    const beside = node.beside && styled(node.beside);
    rows4(node.lines, top, { size: look.name, weight: 650, high: look.line, fill: colours.ink, beside });
    const [under, high] = [top + node.lines.length * look.line, look.sub + 4];
    node.under.forEach((line3, at2) => write2(line3.map(styled), under + (at2 + 0.5) * high + look.sub * 0.35, node.id));
    for (const { id, area, chip } of chipAreas(node, look)) {
      const tall = look.small + 3;
      const first = area.y + (area.height - chip.lines.length * tall) / 2;
      const style = { size: look.small, weight: 400, high: tall, fill: colours.ink };
      rows4(chip.lines, first, { ...style, id: id.startsWith("more:") ? node.id : id });
    }
    return made;
  }

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
  function number(year, month, day) {
    const past2 = year - 1;
    return 365 * past2 + Math.floor(past2 / 4) - Math.floor(past2 / 100) + Math.floor(past2 / 400) + BEFORE[month - 1] + (month > 2 && leaps(year) ? 1 : 0) + day;
  }
  var ofIso = (text3) => number(Number(text3.slice(0, 4)), Number(text3.slice(5, 7)), Number(text3.slice(8, 10)));
  function iso(day) {
    if (day <= 0 || day > LAST) return null;
    let year = Math.floor(day / 365.2425) + 1;
    while (number(year, 1, 1) > day) year -= 1;
    while (number(year + 1, 1, 1) <= day) year += 1;
    let month = 12;
    while (number(year, month, 1) > day) month -= 1;
    const two = (part) => String(part).padStart(2, "0");
    return `${String(year).padStart(4, "0")}-${two(month)}-${two(day - number(year, month, 1) + 1)}`;
  }
  function reader() {
    const known2 = /* @__PURE__ */ new Map();
    const read = (day) => {
      if (!known2.has(day)) known2.set(day, ofIso(day));
      return known2.get(day);
    };
    return (span3) => (
      /** @type {DaySpan} */
      span3.map((day, at2) => day ? read(day) : at2 % 2 ? FOREVER : BEGINNING)
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
  var didYouMean = (near4, otherwise = "") => near4.length ? `did you mean ${near4.map((each) => `\`${each}\``).join(" or ")}?` : otherwise;
  var unknown = (what, id, near4 = [], otherwise = "") => new Fault(`no ${what} \`${id}\``, didYouMean(near4, otherwise));

  // graph/page/js/core/edtf.js
  var LONGEST = 64;
  var PLAIN3 = /^(\d{4})(?:-([01]\d)(?:-(\d\d))?)?[?~%]?$/;
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
    [PLAIN3, plainDays],
    [MASKED, masked],
    [SEASON, season],
    [SIGNIFICANT, significant],
    [SET, set],
    [INTERVAL, between]
  ];
  var noDate = (text3) => new Fault(`\`${text3}\` is not an EDTF date (such as 2012, 2012-07, 2012-07-14, 199X, 2012?)`);
  var noDay = () => new Fault("not a day of the calendar in the years 0001 to 9999");
  var backwards = (text3) => new Fault(`\`${text3}\` ends before it begins`);
  function parse(text3) {
    if (text3.length > LONGEST && [...text3].length > LONGEST) throw new Fault(`a date has at most ${LONGEST} characters`);
    if (text3 === "") throw new Fault("a date is needed here, and not an empty text");
    if (text3 !== text3.trim()) throw new Fault("a date must not have spaces around it");
    return bounds(text3);
  }
  function bounds(text3) {
    for (const [form, read] of FORMS) {
      const parts3 = form.exec(text3);
      if (parts3) return read(text3, ...parts3.slice(1));
    }
    return rare(text3);
  }
  function plainDays(text3, y, m, d) {
    const [year, month, day] = [Number(y), m ? Number(m) : void 0, d ? Number(d) : void 0];
    if (year === 0) throw new Fault("years run from 0001 to 9999");
    if (month !== void 0 && (month < 1 || month > 12))
      throw new Fault(`there is no month ${m}; a date is written YEAR-MONTH-DAY`);
    if (month && day !== void 0 && !exists(year, month, day))
      throw new Fault(`${text3} is not a day of the calendar`);
    return span(year, month, day);
  }
  function span(year, month, day) {
    const last2 = month || 12;
    return [number(year, month || 1, day || 1), number(year, last2, day || daysIn(year, last2))];
  }
  function between(text3, first, last2) {
    const open = (side) => side === "" || side === "..";
    if (open(first) && open(last2)) throw new Fault(`\`${text3}\` names no date`);
    const days2 = [open(first) ? BEGINNING : bounds(first)[0], open(last2) ? FOREVER : bounds(last2)[1]];
    if (days2[0] > days2[1]) throw backwards(text3);
    return days2;
  }
  function set(text3) {
    const spans = text3.slice(1, -1).split(",").map((member) => {
      const dots = member.trim().indexOf("..");
      if (dots < 0) return bounds(member.trim());
      return between(text3, member.trim().slice(0, dots), member.trim().slice(dots + 2));
    });
    return [Math.min(...spans.map(([first]) => first)), Math.max(...spans.map(([, last2]) => last2))];
  }
  function masked(text3, year, month = "XX", day = "XX") {
    const parts3 = [fitting(year, 9999), fitting(month, 12), fitting(day, 31)];
    const first = existing(parts3);
    const last2 = existing(parts3.map((numbers) => [...numbers].reverse()));
    if (!first || !last2) throw new Fault(`${text3} is not a day of the calendar`);
    return [number(...first), number(...last2)];
  }
  function fitting(mask, most) {
    if (!mask.includes("X")) return [Number(mask)];
    const pattern2 = new RegExp(`^${mask.replaceAll("X", "\\d")}$`);
    const numbers = Array.from({ length: most }, (_, at2) => at2 + 1);
    return numbers.filter((number2) => pattern2.test(String(number2).padStart(mask.length, "0")));
  }
  function existing([years, months, days2]) {
    for (const year of years)
      for (const month of months) for (const day of days2) if (exists(year, month, day)) return [year, month, day];
    return null;
  }
  function season(text3, year, code) {
    const [month, length] = MONTHS_OF[Number(code) - 21];
    const over = month + length > 13;
    const [first] = plainDays(text3, year, over ? "01" : String(month).padStart(2, "0"));
    const end = Number(year) + (over ? 1 : 0);
    return [first, end > 9999 ? number(9999, 12, 31) : span(end, (month + length - 2) % 12 + 1)[1]];
  }
  function significant(text3, year, digits) {
    if (!/^[1-4]$/.test(digits)) throw new Fault(`\`${text3}\`: of a year, 1 to 4 digits are significant`);
    return masked(text3, year.slice(0, Number(digits)).padEnd(4, "X"));
  }
  function rare(text3) {
    if (FAR.test(text3)) throw noDay();
    const days2 = element(TIME.exec(text3)?.[1] ?? text3);
    if (!days2) throw noDate(text3);
    return days2;
  }
  function element(text3) {
    const month = QUALIFIED_MONTH.exec(text3);
    const parts3 = QUALIFIED_PART.exec(month ? month[1] + month[2] : text3);
    if (parts3) return unspecified(parts3[1] ?? parts3[2], parts3[3], parts3[4], !/[?~%]/.test(text3));
    const bare2 = text3.replace(/[?~%]$/, "");
    const open = UNSPECIFIED.exec(bare2);
    if (!open || text3 !== bare2 && !MASKED.test(bare2) && !/^\dX*$|^\d{4}(-\d\d(-\d\d)?)?$/.test(bare2)) return null;
    return unspecified(open[1], open[2], open[3]);
  }
  function unspecified(year, month, day, plain2 = false) {
    const fixed = (part, most) => !part || part === "XX" || Number(part) >= 1 && Number(part) <= most;
    if (!fixed(month, 12) || !fixed(day, plain2 ? daysIn(4, Number(month)) : 31)) return null;
    const edge = (digit, openMonth, last2) => {
      const y = Number(year.replaceAll("X", digit));
      const m = month && month !== "XX" ? Number(month) : openMonth;
      const d = day && day !== "XX" ? Number(day) : last2 ? daysIn(y, m) : 1;
      if (!exists(y, m, d)) throw noDay();
      return number(y, m, d);
    };
    return [edge("0", 1, false), edge("9", 12, true)];
  }
  function parseBetween(text3) {
    const years = YEARS.exec(text3);
    const dots = text3.indexOf("..");
    if (dots < 0 && !years) throw new Fault(`\`${text3}\` is not of the form FIRST..LAST, such as 2012..2014`);
    const [first, last2] = years ? years.slice(1) : [text3.slice(0, dots).trim(), text3.slice(dots + 2).trim()];
    const window = [first ? parse(first)[0] : BEGINNING, last2 ? parse(last2)[1] : FOREVER];
    if (window[0] > window[1]) throw backwards(text3);
    return window;
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
  function fold(name) {
    const plain2 = /^\p{ASCII}*$/u.test(name) ? name : name.replace(/\P{ASCII}/gu, bare).replace(WRITTEN, (letter) => LETTERS[letter]);
    return plain2.replace(/['’‘`ʿʾʻʼ´]/g, "").toLowerCase().replace(/[ßςև]/g, (letter) => SMALL[letter]).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  }
  var codePoints = (text3) => Array.from(text3, (char) => char.codePointAt(0) ?? 0);
  function pattern(text3) {
    const points = codePoints(text3);
    const bits = new Int32Array(128);
    const others = /* @__PURE__ */ new Map();
    points.slice(0, 32).forEach((point, at2) => {
      if (point < 128) bits[point] |= 1 << at2;
      else others.set(point, (others.get(point) ?? 0) | 1 << at2);
    });
    return { points, bits, others };
  }
  function common({ points, bits, others }, other) {
    if (points.length > 32) return commonOfLong(points, other);
    let open = -1;
    for (const point of other) {
      const match = open & (point < 128 ? bits[point] : others.get(point) ?? 0);
      open = open + match | open - match;
    }
    let found = 0;
    for (let at2 = 0; at2 < points.length; at2++) found += ~(open >>> at2) & 1;
    return found;
  }
  function commonOfLong(points, other) {
    const row = new Uint16Array(other.length + 1);
    for (const point of points) {
      for (let at2 = 1, diagonal = 0; at2 <= other.length; at2++) {
        const above2 = row[at2];
        row[at2] = other[at2 - 1] === point ? diagonal + 1 : Math.max(above2, row[at2 - 1]);
        diagonal = above2;
      }
    }
    return row[other.length];
  }
  function ratio(wanted, other, least3 = 0) {
    const whole = wanted.points.length + other.length;
    if (whole === 0) return 100;
    if (200 * Math.min(wanted.points.length, other.length) < least3 * whole) return 0;
    return (1 - (whole - 2 * common(wanted, other)) / whole) * 100;
  }
  function suggest(wrong, known2, most = 1) {
    if (wrong.length > LONGEST_SLIP) return [];
    const wanted = pattern(wrong.toLowerCase());
    const scored = [...new Set(known2)].sort().map((word) => (
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
  var LISTS = KNOWN.filter((name) => Array.isArray(DEFAULTS[name]));
  function complete(given = {}) {
    for (const name of Object.keys(given ?? {})) {
      if (Object.hasOwn(DEFAULTS, name)) continue;
      throw new Fault(
        `there is no filter \`${name}\``,
        didYouMean(suggest(name, KNOWN), `it is one of ${KNOWN.join(", ")}`)
      );
    }
    const whole = { ...DEFAULTS, ...given };
    for (const name of KNOWN) whole[name] ??= DEFAULTS[name];
    for (const name of LISTS) whole[name] = words(name, whole[name]);
    checkWords("family", whole.families, FAMILIES);
    checkWords("status", whole.status, STATUSES);
    if (whole.minConfidence !== null) checkWords("confidence", [whole.minConfidence], CONFIDENCES);
    checkWords("time", [whole.time], TIMES);
    checkWords("sort", [whole.sort], ORDERS);
    if (whole.on !== null && whole.between !== null) {
      throw new Fault("`on` and `between` exclude each other", "give only one of them");
    }
    for (const name of ["maxHops", "limit"]) {
      if (Number.isInteger(whole[name]) && whole[name] >= 1) continue;
      throw new Fault(`\`${name}\` must be a whole number of at least 1, not ${JSON.stringify(whole[name])}`);
    }
    windowOf(whole);
    return whole;
  }
  function words(name, value) {
    const list = typeof value === "string" ? [value] : Array.isArray(value) ? value : null;
    if (!list || list.some((word) => typeof word !== "string"))
      throw new Fault(`\`${name}\` takes texts, not ${JSON.stringify(value)}`);
    return [...new Set(list)];
  }
  function checkWords(what, given, allowed) {
    for (const word of given) {
      if (allowed.includes(word)) continue;
      throw new Fault(
        `no ${what} \`${word}\``,
        didYouMean(suggest(String(word), allowed), `it is one of ${allowed.join(", ")}`)
      );
    }
  }
  function windowOf({ on = null, between: between3 = null }) {
    try {
      if (on !== null) return parse(String(on));
      return between3 === null ? null : parseBetween(String(between3));
    } catch (fault) {
      if (fault instanceof Fault) throw new Fault(`\`${on === null ? "between" : "on"}\`: ${fault.message}`);
      throw fault;
    }
  }
  function forPaths(given) {
    const whole = complete(given);
    const families2 = whole.families.length || whole.kinds.length ? whole.families : PATH_FAMILIES;
    return { ...whole, families: [...families2], status: [...whole.status.length ? whole.status : PATH_STATUSES] };
  }

  // graph/page/js/core/dates.js
  var BEFORE_ALL = "0000-00-00";
  var AFTER_ALL = "9999-99-99";
  var spansOf = ({ span: span3, spans }) => spans ?? [span3];
  function bounded([s1, s2, e1, e2]) {
    return [s1 ?? BEFORE_ALL, s2 ?? AFTER_ALL, e1 ?? BEFORE_ALL, e2 ?? AFTER_ALL];
  }
  var texts = ([first, last2]) => [iso(first) ?? BEFORE_ALL, iso(last2) ?? AFTER_ALL];
  var spanOf = (text3) => texts(parse(text3));
  function windowOf2({ on, between: between3 } = {}) {
    const window = windowOf({ on: on || null, between: between3 || null });
    return window && texts(window);
  }
  function openWindowOf(asked2) {
    const window = windowOf2(asked2);
    return window && [window[0] === BEFORE_ALL ? null : window[0], window[1] === AFTER_ALL ? null : window[1]];
  }
  var possibleIn = ([s1, , , e2], [first, last2]) => s1 <= last2 && e2 >= first;
  var certainIn = ([, s2, e1], [first, last2]) => s2 <= last2 && e1 >= first;
  function certainty(link, [first, last2]) {
    const window = [first ?? BEFORE_ALL, last2 ?? AFTER_ALL];
    const spans = spansOf(link).map(bounded);
    if (spans.some((span3, at2) => !link.outside?.includes(at2) && certainIn(span3, window))) return "certain";
    return spans.some((span3) => possibleIn(span3, window)) ? "possible" : null;
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
  var PLAIN4 = /^\d{4}(-\d\d){0,2}$/;
  var monthInWords = (month) => `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
  function inWords2(text3) {
    if (text3 === "..") return ONGOING;
    if (/^[[{].*[\]}]$/.test(text3)) return setInWords(text3);
    if (text3.includes("/")) return rangeInWords(text3.split("/"));
    if (/[?~%]/.test(text3)) {
      const doubt = /[?%]/.test(text3) ? "perhaps " : "";
      const near4 = /[~%]/.test(text3) ? "about " : "";
      return `${doubt}${near4}${inWords2(text3.replace(/[?~%]/g, ""))}`;
    }
    for (const [form, say] of FORMS2) {
      const match = form.exec(text3);
      if (match) return say(match[1]);
    }
    return byDays(text3);
  }
  function setInWords(text3) {
    const members = text3.slice(1, -1).split(",").map((member) => member.includes("..") ? rangeInWords(member.trim().split("..")) : inWords2(member.trim()));
    const [others, last2] = [members.slice(0, -1), members[members.length - 1]];
    return others.length ? `${others.join(", ")} ${text3[0] === "[" ? "or" : "and"} ${last2}` : last2;
  }
  function rangeInWords([first, last2]) {
    const open = (side) => side === "" || side === "..";
    if (open(first)) return `${inWords2(last2)} or earlier`;
    return open(last2) ? `${inWords2(first)} or later` : `between ${inWords2(first)} and ${inWords2(last2)}`;
  }
  function byDays(text3) {
    let days2;
    try {
      days2 = parse(text3);
    } catch {
      return "an unknown date";
    }
    const [first, last2] = days2.map((day) => iso(day));
    if (first?.endsWith("-01-01") && last2?.endsWith("-12-31"))
      return `between ${first.slice(0, 4)} and ${last2.slice(0, 4)}`;
    if (first && last2) return `between ${dayInWords(first)} and ${dayInWords(last2)}`;
    return first ? `${dayInWords(first)} or later` : last2 ? `${dayInWords(last2)} or earlier` : "an unknown date";
  }
  function written({ start, end, periods }) {
    if (!periods) return [{ start, end }];
    return periods.map((text3) => {
      const sides = text3.split("/");
      const [first, last2] = sides.length === 1 ? [text3, text3] : sides;
      return { start: first === ".." ? "" : first, end: last2 };
    });
  }
  function seenOn(link) {
    const date = stillSo(link);
    return date && link.start === `[..${date}]` ? date : null;
  }
  var stillSo = ({ end }) => /^\[([^,.\]]+)\.\.\]$/.exec(end ?? "")?.[1] ?? null;
  function brief(link) {
    const spans = written(link);
    const known2 = spans.map(documented);
    return spans.length > 1 && known2.every(Boolean) ? known2.join(", ") : spans.map(briefly).join(", ");
  }
  function documented({ start, end }) {
    const first = (start ?? "").replace(BOUNDS, "$2");
    const last2 = (end ?? "").replace(BOUNDS, "$1");
    if (!PLAIN4.test(first) || !(last2 === ".." || PLAIN4.test(last2))) return null;
    if (last2 === "..") return `${inWords2(first)} – ongoing`;
    if (first === last2) return inWords2(first);
    return parse(first)[0] <= parse(last2)[1] ? `${inWords2(first)} – ${inWords2(last2)}` : null;
  }
  function briefly(dates) {
    const [seen, confirmed] = [seenOn(dates), stillSo(dates)];
    if (seen) return `seen ${inWords2(seen)}`;
    const start = dates.start ? inWords2(dates.start).replace(/^the /, "") : "?";
    const end = !dates.end ? "?" : dates.end === ".." ? ONGOING : confirmed ? dates.start === confirmed ? "?" : `last confirmed ${inWords2(confirmed)}` : inWords2(dates.end).replace(/^the /, "");
    return start === "?" && end === "?" ? "dates not known" : start === end ? start : `${start} – ${end}`;
  }
  function short(iso2, side) {
    if (!iso2) return "";
    for (const length of [4, 7]) {
      if (spanOf(iso2.slice(0, length))[side] === iso2) return iso2.slice(0, length);
    }
    return iso2;
  }
  function windowInWords(window) {
    if (!window || !window[0] && !window[1]) return "all time";
    const [first, last2] = [short(window[0], 0), short(window[1], 1)];
    if (!first) return `until ${inWords2(last2)}`;
    if (!last2) return `since ${inWords2(first)}`;
    return first === last2 ? inWords2(first) : `${inWords2(first)} to ${inWords2(last2)}`;
  }

  // graph/page/js/core/grades.js
  var level = (confidence) => CONFIDENCES.indexOf(confidence);
  function joined(ids2, sources) {
    const above2 = /* @__PURE__ */ new Map();
    const top = (mark) => {
      if (!above2.has(mark)) above2.set(mark, mark);
      let at2 = mark;
      while (above2.get(at2) !== at2) {
        above2.set(at2, above2.get(above2.get(at2)));
        at2 = above2.get(at2);
      }
      return at2;
    };
    for (const id of ids2) {
      const [first, ...others] = sources[id].marks;
      top(first);
      for (const mark of others) above2.set(top(mark), top(first));
    }
    return { marks: [...above2.keys()], top };
  }
  function groups(ids2, sources) {
    const { marks, top } = joined(ids2, sources);
    const labels = /* @__PURE__ */ new Map();
    for (const mark of marks.sort()) if (!labels.has(top(mark))) labels.set(top(mark), mark);
    return [...labels.values()];
  }
  function grouped(ids2, sources) {
    const { top } = joined(ids2, sources);
    const parts3 = /* @__PURE__ */ new Map();
    for (const id of ids2) {
      const group = top(sources[id].marks[0]);
      parts3.set(group, [...parts3.get(group) ?? [], id]);
    }
    return [...parts3.values()];
  }

  // graph/page/js/core/questions.js
  var OF_ACTORS = ["types", "countries"];
  var TAKEN = Object.freeze({
    paths: [...FILTER_WORDS, ...WALK_WORDS],
    whyNot: [...FILTER_WORDS, ...WALK_WORDS.filter((name) => !["limit", "sort"].includes(name))],
    setFilter: [...FILTER_WORDS, ...OF_ACTORS]
  });
  var timed = ({ on, between: between3, time: time2 = DEFAULTS.time }) => Boolean(on || between3 || time2 !== DEFAULTS.time);

  // graph/page/js/core/asking.js
  function familiesOf(graph2, kinds) {
    const families2 = FAMILIES.filter((family) => kinds.some((id) => graph2.kinds[id].family === family));
    const all = Object.keys(graph2.kinds).filter((id) => families2.includes(graph2.kinds[id].family));
    return all.length === kinds.length ? families2 : null;
  }
  function filterOf(graph2, state) {
    if (FACETS.some((facet2) => state[facet2]?.length === 0)) return null;
    const { window, kinds, statuses, types, countries, confidences, only, question } = state;
    const families2 = kinds && familiesOf(graph2, kinds);
    const least3 = confidences && CONFIDENCES.find((level2) => confidences.includes(level2));
    const without = present(graph2, state.without);
    if (types || countries || only) {
      for (const [id, { type, country = NO_COUNTRY }] of Object.entries(graph2.actors))
        if (types && !types.includes(type) || countries && !countries.includes(country) || only && !only.includes(id))
          without.push(id);
    }
    const gaps = confidences && least3 && CONFIDENCES.slice(level(least3)).some((each) => !confidences.includes(each));
    if (gaps) {
      for (const [id, link] of Object.entries(graph2.links)) if (!confidences.includes(link.confidence)) without.push(id);
    }
    const words3 = {
      ...families2 ? { families: families2 } : kinds && { kinds },
      ...statuses && { status: statuses },
      ...least3 && least3 !== CONFIDENCES[0] && { minConfidence: least3 },
      ...without.length > 0 && { without: [...new Set(without)] },
      ...window && { between: window.map((day) => day ?? "").join("..") },
      ...question?.walk
    };
    return state.certain && timed(words3) ? { ...words3, certain: true } : words3;
  }

  // graph/page/js/core/graph_index.js
  var known = /* @__PURE__ */ new WeakMap();
  function of4(graph2) {
    if (!known.has(graph2)) known.set(graph2, build(graph2));
    return known.get(graph2);
  }
  function build(graph2) {
    const allKinds = { ...graph2.kinds, ...graph2.unusedKinds };
    const [actors, links, kinds] = [graph2.actors, graph2.links, allKinds].map((table) => Object.keys(table).sort());
    const [actorAt2, linkAt, kindAt] = [actors, links, kinds].map((ids2) => new Map(ids2.map((id, at2) => [id, at2])));
    const made = {
      graph: graph2,
      actors,
      links,
      kinds,
      actorAt: actorAt2,
      linkAt,
      kindAt,
      families: kinds.map((id) => allKinds[id].family),
      labels: kinds.map((id) => allKinds[id].label),
      symmetric: Uint8Array.from(kinds, (id) => allKinds[id].symmetric ? 1 : 0),
      composes: Uint8Array.from(kinds, (id) => allKinds[id].composes ? 1 : 0)
    };
    for (const name of ["source", "target"]) made[name] = new Int32Array(links.length);
    made.kind = new Uint16Array(links.length);
    made.level = new Uint8Array(links.length);
    made.status = new Uint8Array(links.length);
    made.weakly = new Uint8Array(links.length);
    const spans = links.map((id) => spansOf(graph2.links[id]));
    made.spans = new Int32Array(links.length + 1);
    spans.forEach((own, at2) => {
      made.spans[at2 + 1] = made.spans[at2] + own.length;
    });
    for (const name of ["s1", "s2", "e1", "e2"]) made[name] = new Int32Array(made.spans[links.length]);
    const spanOf2 = reader();
    links.forEach((id, at2) => {
      const link = graph2.links[id];
      made.source[at2] = actorAt2.get(link.source);
      made.target[at2] = actorAt2.get(link.target);
      made.kind[at2] = kindAt.get(link.kind);
      made.level[at2] = level(link.confidence);
      made.status[at2] = STATUSES.indexOf(link.status);
      made.weakly[at2] = link.weakly_disputed ? 1 : 0;
      spans[at2].forEach((own, n) => {
        const [to, span3] = [made.spans[at2] + n, spanOf2(own)];
        const outside = link.outside?.includes(n);
        made.s1[to] = span3[0];
        made.s2[to] = outside ? FOREVER + 1 : span3[1];
        made.e1[to] = outside ? BEGINNING - 1 : span3[2];
        made.e2[to] = span3[3];
      });
    });
    made.outgoing = rows2(made.source, made.target, actors.length);
    made.incoming = rows2(made.target, made.source, actors.length);
    return made;
  }
  var spansOf2 = ({ spans, s1, s2, e1, e2 }, link) => Array.from({ length: spans[link + 1] - spans[link] }, (_, n) => {
    const at2 = spans[link] + n;
    return [s1[at2], s2[at2], e1[at2], e2[at2]];
  });
  function rows2(near4, far, actors) {
    const inOrder3 = bucketed(
      far,
      Int32Array.from(near4, (_, at2) => at2),
      actors
    ).links;
    const made = bucketed(near4, inOrder3, actors);
    const others = new Int32Array(actors);
    for (let actor = 0; actor < actors; actor++)
      for (let at2 = made.start[actor]; at2 < made.start[actor + 1]; at2++)
        if (at2 === made.start[actor] || far[made.links[at2]] !== far[made.links[at2 - 1]]) others[actor] += 1;
    return { ...made, others };
  }
  function bucketed(keys, order, size) {
    const start = new Int32Array(size + 1);
    for (const key of keys) start[key + 1] += 1;
    for (let at2 = 0; at2 < size; at2++) start[at2 + 1] += start[at2];
    const next = start.slice();
    const links = new Int32Array(order.length);
    for (const link of order) links[next[keys[link]]++] = link;
    return { start, links };
  }

  // graph/page/js/query/budget.js
  var SLICE = 2e4;
  var OutOfWork = class extends Error {
  };
  var Budget = class _Budget {
    /** @param {number} [work] */
    constructor(work = WORK) {
      if (!Number.isSafeInteger(work) || work < 0)
        throw new Fault(`\`work\` is a whole number of links, at least 0, not ${JSON.stringify(work)}`);
      this.work = work;
      this.spent = 0;
      this.pause = SLICE;
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
      this.pause = this.spent + SLICE;
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
      const part = new _Budget(Math.min(most, this.left));
      try {
        return use(part);
      } finally {
        this.spent += part.spent;
      }
    }
  };
  function atOnce(steps3) {
    for (; ; ) {
      const { done, value } = steps3.next();
      if (done) return value;
    }
  }

  // graph/page/js/query/views.js
  var DENIED = STATUSES.indexOf("denied");
  var MOST_LISTED = 40;
  function of5(index, filter) {
    check(index, filter);
    const window = windowOf(filter);
    const mask = maskOf(index, filter, window, kindsOf(index, filter));
    const steps3 = filter.parts && index.kind.some((kind, link) => composes(index, kind) && index.status[link] !== DENIED);
    const stepMask = steps3 ? stepMaskOf(index, filter, window) : null;
    const bothWays = index.symmetric.map((symmetric) => filter.undirected ? 1 : symmetric);
    const narrowed2 = { index, filter, window, mask, bothWays, steps: steps3, stepMask };
    const { incoming, outgoing, source, target } = index;
    return {
      ...narrowed2,
      ahead: remembered((actor) => hops(narrowed2, actor, outgoing, target, incoming, source)),
      behind: remembered((actor) => hops(narrowed2, actor, incoming, source, outgoing, target)),
      parts: remembered((actor) => best(index, stepMask, actor, [[incoming, source, null]])),
      wholes: remembered((actor) => best(index, stepMask, actor, [[outgoing, target, null]]))
    };
  }
  function remembered(make) {
    const known2 = /* @__PURE__ */ new Map();
    return (actor) => {
      const steps3 = known2.get(actor) ?? make(actor);
      known2.set(actor, steps3);
      return steps3;
    };
  }
  function check(index, filter) {
    for (const kind of filter.kinds) if (!index.kindAt.has(kind)) throw unknownKind(index, kind);
    for (const actor of filter.via) actorAt(index, actor);
    for (const id of filter.without) {
      if (![index.actorAt, index.linkAt, index.kindAt].some((table) => table.has(id))) {
        throw unknown("actor, link or kind", id, nearActors(index, id));
      }
    }
  }
  function unknownKind(index, kind) {
    const near4 = suggest(kind, index.kinds);
    const own = index.kinds.filter((each) => index.graph.kinds[each].family === kind);
    if (own.length) return unknown("kind", kind, [], listed("that is a family, for `families`; its kinds are", own));
    return unknown("kind", kind, near4, listed("the kinds are", index.kinds));
  }
  var listed = (opens, ids2) => `${opens} ${ids2.slice(0, MOST_LISTED).join(", ")}${ids2.length > MOST_LISTED ? ", …" : ""}`;
  function actorAt(index, id) {
    const at2 = index.actorAt.get(id);
    if (at2 === void 0) throw unknown("actor", id, nearActors(index, id));
    return at2;
  }
  function nearActors(index, text3) {
    const ids2 = /* @__PURE__ */ new Map();
    for (const id of index.actors) {
      const actor = index.graph.actors[id];
      for (const { name } of [actor, ...actor.names ?? []])
        if (!ids2.has(fold(name))) ids2.set(fold(name), id);
      ids2.set(fold(id), id);
    }
    return suggest(fold(String(text3)), ids2.keys()).map((near4) => ids2.get(near4));
  }
  var kindsOf = (index, filter) => index.kinds.map(
    (id, at2) => (filter.kinds.length === 0 || filter.kinds.includes(id)) && (filter.families.length === 0 || filter.families.includes(index.families[at2]))
  );
  var composes = (index, kind) => index.composes[kind] === 1 && index.symmetric[kind] === 0;
  function stepMaskOf(index, filter, window) {
    const composing = index.kinds.map((_, kind) => composes(index, kind));
    return maskOf(index, filter, window, composing).map((holds, link) => index.status[link] === DENIED ? 0 : holds);
  }
  function maskOf(index, filter, window, asked2) {
    const { kind, level: level2, status, weakly, source, target, spans, s1, s2, e1, e2 } = index;
    const without = new Set(filter.without);
    const kinds = index.kinds.map((id, at2) => asked2[at2] && !without.has(id));
    const statuses = STATUSES.map((each) => filter.status.length === 0 || filter.status.includes(each));
    const least3 = level(filter.minConfidence ?? "low");
    const gone2 = new Uint8Array(index.actors.length);
    const lost = /* @__PURE__ */ new Set();
    for (const id of without) {
      const actor = index.actorAt.get(id);
      if (actor !== void 0) gone2[actor] = 1;
      if (index.linkAt.has(id)) lost.add(index.linkAt.get(id));
    }
    const [first, last2] = window ?? [-Infinity, Infinity];
    const [starts, ends] = filter.certain ? [s2, e1] : [s1, e2];
    const inWindow = (link) => {
      for (let at2 = spans[link]; at2 < spans[link + 1]; at2++) if (starts[at2] <= last2 && ends[at2] >= first) return true;
      return false;
    };
    const mask = new Uint8Array(kind.length);
    for (let at2 = 0; at2 < mask.length; at2++) {
      if (kinds[kind[at2]] && level2[at2] >= least3 && (statuses[status[at2]] || weakly[at2] && statuses[0]) && !gone2[source[at2]] && !gone2[target[at2]] && (!window || inWindow(at2)))
        mask[at2] = 1;
    }
    for (const at2 of lost) mask[at2] = 0;
    return mask;
  }
  var hops = ({ index, mask, bothWays }, actor, along, far, against, near4) => best(index, mask, actor, [
    [along, far, null],
    [against, near4, bothWays]
  ]);
  function best(index, mask, actor, sides) {
    if (!mask) return { others: new Int32Array(), levels: new Uint8Array() };
    const found = /* @__PURE__ */ new Map();
    for (const [{ start, links }, ends, kinds] of sides) {
      for (let at2 = start[actor]; at2 < start[actor + 1]; at2++) {
        const link = links[at2];
        if (!mask[link] || kinds && !kinds[index.kind[link]]) continue;
        const known2 = found.get(ends[link]);
        if (known2 === void 0 || index.level[link] > known2) found.set(ends[link], index.level[link]);
      }
    }
    found.delete(actor);
    const others = Int32Array.from(found.keys()).sort();
    return { others, levels: Uint8Array.from(others, (other) => found.get(other)) };
  }
  function stepping({ index, stepMask }, source, target) {
    const up = between2(index.outgoing, index.target, source, target);
    const down = between2(index.incoming, index.source, source, target);
    return [...up, ...down].filter((link) => stepMask?.[link]).sort((a, b) => a - b);
  }
  function rises(view, source, target) {
    if (view.filter.undirected || !view.wholes(source).others.includes(target)) return false;
    const steps3 = stepping(view, source, target);
    return joining2(view, source, target).every((link) => steps3.includes(link));
  }
  function joining2({ index, mask, bothWays }, source, target) {
    const along = between2(index.outgoing, index.target, source, target).filter((link) => mask[link]);
    const against = between2(index.incoming, index.source, source, target).filter(
      (link) => mask[link] && bothWays[index.kind[link]]
    );
    return [.../* @__PURE__ */ new Set([...along, ...against])].sort((a, b) => a - b);
  }
  function between2({ start, links }, far, actor, other) {
    let [low, high] = [start[actor], start[actor + 1]];
    while (low < high) {
      const middle = low + high >> 1;
      if (far[links[middle]] < other) low = middle + 1;
      else high = middle;
    }
    const found = [];
    for (; low < start[actor + 1] && far[links[low]] === other; low++) found.push(links[low]);
    return found;
  }

  // graph/page/js/query/facets.js
  var NAMES3 = ["kinds", "families", "types", "confidences", "statuses", "countries"];
  var OF_ACTORS2 = /* @__PURE__ */ new Set(["types", "countries"]);
  var STATUS = NAMES3.indexOf("statuses");
  var ASSERTED = STATUSES.indexOf("asserted");
  var NO_COUNTRY2 = "";
  var values = /* @__PURE__ */ new WeakMap();
  function numbered(given, order = [...new Set(given)].sort()) {
    const at2 = new Map(order.map((value, number2) => [value, number2]));
    return { order, number: Uint16Array.from(given, (value) => held(at2, value)) };
  }
  function valuesOf2(index) {
    const known2 = values.get(index);
    if (known2) return known2;
    const { actors } = index.graph;
    const byKind = numbered(index.families, FAMILIES);
    const made = {
      kinds: { order: index.kinds, number: index.kind },
      families: { ...byKind, number: Uint16Array.from(index.kind, (kind) => byKind.number[kind]) },
      types: numbered(index.actors.map((id) => actors[id].type)),
      confidences: { order: CONFIDENCES, number: index.level },
      statuses: { order: STATUSES, number: index.status },
      countries: numbered(index.actors.map((id) => actors[id].country ?? NO_COUNTRY2))
    };
    values.set(index, made);
    return made;
  }
  function walk(graph2, chosen, given, see) {
    const index = of4(graph2);
    const { mask } = of5(index, complete(given));
    const only = chosen.only && new Set(chosen.only);
    const inside = (actor) => only?.has(index.actors[actor]) ?? true;
    const asked2 = NAMES3.map((name, at2) => {
      const [on, ofActors] = [chosen[name], OF_ACTORS2.has(name)];
      const { order, number: number2 } = valuesOf2(index)[name];
      return on && { number: number2, ofActors, at: at2, shows: Uint8Array.from(order, (value) => on.includes(value) ? 1 : 0) };
    });
    for (let link = 0; link < mask.length; link++) {
      if (!mask[link] || !inside(index.source[link]) || !inside(index.target[link])) continue;
      let failed = -1;
      let hidden = 0;
      for (const { number: number2, ofActors, shows, at: at2 } of asked2.filter(there)) {
        const shown2 = ofActors ? shows[number2[index.source[link]]] && shows[number2[index.target[link]]] : shows[number2[link]] || at2 === STATUS && index.weakly[link] && shows[ASSERTED];
        if (shown2) continue;
        hidden += 1;
        failed = at2;
      }
      if (hidden < 2) see(link, failed);
    }
    return index;
  }
  function shown(graph2, chosen = {}, given = {}) {
    const index = of4(graph2);
    const links = [];
    const joined3 = new Uint8Array(index.actors.length);
    walk(graph2, chosen, given, (link, failed) => {
      if (failed >= 0) return;
      links.push(index.links[link]);
      joined3[index.source[link]] = joined3[index.target[link]] = 1;
    });
    return { actors: index.actors.filter((_, actor) => joined3[actor]), links };
  }

  // graph/page/js/query/choices.js
  var ALWAYS = [BEGINNING, FOREVER];
  function fitting2(hops2, mode, window, reading) {
    const [first, last2] = window ?? ALWAYS;
    const days2 = reading === "certain" ? ([, s2, e1]) => [s2, e1] : ([s1, , , e2]) => [s1, e2];
    const within2 = hops2.map(
      (links) => links.flatMap(
        (spans, link) => spans.map(days2).filter((span3) => span3[0] <= last2 && span3[1] >= first).map((span3) => ({ link, span: span3 }))
      )
    );
    if (within2.some((hop) => hop.length === 0)) return null;
    const inside = within2.map((hop) => hop.map(({ span: span3 }) => span3));
    const taken = mode === "any" || inside.length === 1 ? inside.map((hop) => hop.map(() => true)) : choose(inside);
    return taken && within2.map((hop, at2) => [...new Set(hop.filter((_, n) => taken[at2][n]).map(({ link }) => link))].sort(byNumber));
    function choose(spans) {
      if (mode === "in-order") return inOrder(spans);
      return reading === "certain" ? togetherForCertain(spans, [first, last2]) : together(spans, [first, last2]);
    }
  }
  var byNumber = (a, b) => a - b;
  var commonDays = (hops2, window) => common2(
    hops2.map((links) => links.flatMap((spans) => spans.map(([s1, , , e2]) => (
      /** @type {DayWindow} */
      [s1, e2]
    )))),
    window ?? ALWAYS
  );
  var common2 = (inside, window) => inside.reduce((days2, hop) => meetingDays(days2, union(hop)), [window]);
  function meetingDays(some, others) {
    const met = [];
    for (let at2 = 0, other = 0; at2 < some.length && other < others.length; ) {
      const [first, last2] = [Math.max(some[at2][0], others[other][0]), Math.min(some[at2][1], others[other][1])];
      if (first <= last2) met.push([first, last2]);
      if (some[at2][1] < others[other][1]) at2 += 1;
      else other += 1;
    }
    return met;
  }
  var inTime = (a, b) => a[0] - b[0] || a[1] - b[1];
  function union(spans) {
    const merged = [];
    for (const [first, last2] of spans.filter((span3) => span3[0] <= span3[1]).sort(inTime)) {
      const before = merged.at(-1);
      if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last2);
      else merged.push([first, last2]);
    }
    return merged;
  }
  function after(sorted, value, equal = false) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (equal ? sorted[middle] < value : sorted[middle] <= value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  function meeting(days2) {
    const firsts = days2.map(([first]) => first);
    return (span3) => {
      const at2 = after(firsts, span3[1]) - 1;
      return at2 >= 0 && span3[0] <= span3[1] && days2[at2][1] >= span3[0];
    };
  }
  function together(inside, window) {
    const days2 = common2(inside, window);
    return days2.length ? inside.map((hop) => hop.map(meeting(days2))) : null;
  }
  function togetherForCertain(inside, window) {
    const meets = meeting(common2(inside, window));
    const covers = inside.map(covering);
    const gaps = inside.map(
      (hop, own) => hop.filter((span3) => span3[0] > span3[1] && covers.every((covers2, at2) => at2 === own || covers2(span3)))
    );
    const taken = inside.map((hop, number2) => {
      const own = new Set(gaps[number2]);
      const covers2 = coveringAny(gaps.flatMap((found, at2) => at2 === number2 ? [] : found));
      return hop.map((span3) => meets(span3) || own.has(span3) || covers2(span3));
    });
    return taken.every((hop) => hop.includes(true)) ? taken : null;
  }
  function covering(spans) {
    const ordered = [...spans].sort(inTime);
    const firsts = ordered.map(([first]) => first);
    const farthest = ordered.map(([, last2]) => last2);
    for (let at2 = 1; at2 < farthest.length; at2 += 1) farthest[at2] = Math.max(farthest[at2 - 1], farthest[at2]);
    return ([start, end]) => {
      const at2 = after(firsts, end) - 1;
      return at2 >= 0 && farthest[at2] >= start;
    };
  }
  function coveringAny(gaps) {
    const ordered = gaps.map(([start, end]) => (
      /** @type {DayWindow} */
      [end, start]
    )).sort(inTime);
    const befores = ordered.map(([before]) => before);
    const nearest2 = ordered.map(([, start]) => start);
    for (let at2 = nearest2.length - 2; at2 >= 0; at2 -= 1) nearest2[at2] = Math.min(nearest2[at2 + 1], nearest2[at2]);
    return (span3) => {
      const at2 = after(befores, span3[0], true);
      return at2 < befores.length && nearest2[at2] <= span3[1];
    };
  }
  function inOrder(inside) {
    const reached = [BEGINNING];
    for (const hop of inside) {
      const latest = reached[reached.length - 1];
      let least3 = Infinity;
      for (const [start, end] of hop) if (end >= latest) least3 = Math.min(least3, Math.max(latest, start));
      if (least3 === Infinity) return null;
      reached.push(least3);
    }
    const allowed = [FOREVER];
    for (const hop of [...inside].reverse()) {
      const most = allowed[0];
      let farthest = BEGINNING - 1;
      for (const [start, end] of hop) if (start <= most) farthest = Math.max(farthest, Math.min(end, most));
      allowed.unshift(farthest);
    }
    return inside.map(
      (hop, h) => hop.map(([start, end]) => end >= reached[h] && Math.max(start, reached[h]) <= allowed[h + 1])
    );
  }

  // graph/page/js/query/detours.js
  function fewestHops(view, start, end, via, spend) {
    let fewest = 1;
    for (const actor of via) {
      if (actor === start || actor === end) continue;
      const hops2 = past(view, start, actor, end, spend);
      if (hops2 === null) return null;
      if (!view.steps) fewest = Math.max(fewest, hops2);
    }
    return fewest;
  }
  function past(view, start, middle, end, spend) {
    const [to, on] = [shortest(view, start, middle, [end], spend), shortest(view, middle, end, [start], spend)];
    if (!to || !on) return null;
    let fewest = to.length + on.length;
    for (const twice of to.filter((actor) => on.includes(actor)).sort((a, b) => a - b)) {
      const aroundTo = shortest(view, start, middle, [end, twice], spend);
      const aroundOn = shortest(view, middle, end, [start, twice], spend);
      if (!aroundTo && !aroundOn) return null;
      fewest = Math.max(
        fewest,
        Math.min(aroundTo ? aroundTo.length + on.length : Infinity, aroundOn ? to.length + aroundOn.length : Infinity)
      );
    }
    return fewest;
  }
  function shortest(view, start, end, without, spend) {
    const from = {
      steps: view.ahead,
      others: view.index.outgoing.others,
      known: /* @__PURE__ */ new Map([[start, start]]),
      farthest: [start]
    };
    const back = {
      steps: view.behind,
      others: view.index.incoming.others,
      known: /* @__PURE__ */ new Map([[end, end]]),
      farthest: [end]
    };
    while (from.farthest.length && back.farthest.length) {
      const [near4, far] = cost(from) <= cost(back) ? [from, back] : [back, from];
      for (const actor of near4.farthest) {
        spend(1);
        const met = moves(view, near4.steps, actor).filter((other) => far.known.has(other));
        if (!met.length) continue;
        const [last2, next] = near4 === from ? [actor, Math.min(...met)] : [Math.min(...met), actor];
        return [...chain(from.known, last2).reverse(), ...chain(back.known, next)].slice(1);
      }
      const reached = [];
      for (const actor of near4.farthest) {
        const after3 = moves(view, near4.steps, actor);
        spend(after3.length);
        for (const other of after3) {
          if (near4.known.has(other) || without.includes(other)) continue;
          near4.known.set(other, actor);
          reached.push(other);
        }
      }
      near4.farthest = reached.sort((a, b) => a - b);
    }
    return null;
  }
  var moves = (view, hops2, actor) => view.steps ? [...new Set([hops2, view.parts, view.wholes].flatMap((ahead) => [...ahead(actor).others]))] : [...hops2(actor).others];
  var cost = ({ others, farthest }) => farthest.reduce((sum2, actor) => sum2 + others[actor], 0);
  function chain(following, actor) {
    const found = [actor];
    for (let next = following.get(actor); next !== void 0 && next !== last(found); next = following.get(next))
      found.push(next);
    return found;
  }

  // graph/page/js/query/evidence.js
  function ofLink(graph2, id, window = null) {
    const {
      kind,
      source,
      target,
      start,
      end,
      periods,
      status,
      weakly_disputed: weakly,
      confidence,
      claims
    } = graph2.links[id];
    return {
      id,
      kind,
      source,
      target,
      start: start ?? null,
      end: end ?? null,
      periods: periods ?? [],
      status,
      weaklyDisputed: weakly ?? false,
      confidence,
      sources: [...new Set(claims.map((claim) => claim.source))].sort(),
      sourcesInWindow: spokenOf(graph2, [id], window)
    };
  }
  function spokenOf(graph2, ids2, window) {
    if (!window) return null;
    const said = /* @__PURE__ */ new Map();
    for (const { stance, source, spoken = [] } of ids2.flatMap((id) => graph2.links[id].claims)) {
      if (stance !== "supports") continue;
      const days2 = said.get(source) ?? [];
      said.set(source, days2);
      for (const [first, last2] of spoken) {
        const begins = first === null ? BEGINNING : ofIso(first);
        days2.push(begins <= window[1] && (last2 === null ? FOREVER : ofIso(last2)) >= window[0]);
      }
    }
    const found = { speak: 0, other: 0, unstated: 0 };
    for (const group of grouped([...said.keys()], graph2.sources)) {
      const met = group.flatMap((source) => said.get(source));
      found[met.includes(true) ? "speak" : met.length ? "other" : "unstated"] += 1;
    }
    return found;
  }
  function independent(graph2, ids2) {
    const supporting = /* @__PURE__ */ new Set();
    for (const id of ids2)
      for (const { stance, source } of graph2.links[id].claims) if (stance === "supports") supporting.add(source);
    return groups(supporting, graph2.sources).length;
  }

  // graph/page/js/query/moves.js
  var goesDown = (phase) => phase === "start" || phase === "down" || phase === "arrived";
  var goesUp = (phase) => phase === "arrived" || phase === "up";
  function afterHop(view, phase, actor, other) {
    if (!view.steps || !rises(view, actor, other)) return "arrived";
    return phase === "start" || phase === "rising" ? "rising" : null;
  }
  function folded2(view, { actors, through: through3 }) {
    const left = [actors[0]];
    through3.forEach((step, at2) => {
      const other = actors[at2 + 1];
      if (!step) left.push(other);
      else if (view.wholes(actors[at2]).others.includes(other)) left[left.length - 1] = other;
    });
    return left;
  }
  function byTrail(one, other) {
    for (let at2 = 0; at2 < Math.min(one.actors.length, other.actors.length); at2++)
      if (one.actors[at2] !== other.actors[at2]) return one.actors[at2] - other.actors[at2];
    if (one.actors.length !== other.actors.length) return one.actors.length - other.actors.length;
    for (let at2 = 0; at2 < one.through.length; at2++)
      if (one.through[at2] !== other.through[at2]) return one.through[at2] ? 1 : -1;
    return 0;
  }

  // graph/page/js/query/steps.js
  function spread(view, known2, back, both, spend, { down = true } = {}) {
    if (!view.steps) return known2;
    const found = new Map(known2);
    const add = (map, actor, made) => {
      const old = map.get(actor);
      map.set(actor, old === void 0 ? made : both(old, made));
    };
    for (const before of down ? [view.wholes, view.parts] : [view.parts]) {
      let ends = known2;
      for (let length = 0; ends.size && length <= view.index.actors.length; length++) {
        const begins = /* @__PURE__ */ new Map();
        for (const [other, beyond] of ends) {
          const { others, levels } = before(other);
          spend(others.length);
          others.forEach((actor, at2) => {
            const made = back(actor, other, levels[at2], beyond);
            if (made !== null) add(begins, actor, made);
          });
        }
        for (const [actor, made] of begins) add(found, actor, made);
        ends = begins;
      }
    }
    return found;
  }

  // graph/page/js/query/spaces.js
  var LEVELS = CONFIDENCES.length;
  var MOST_STEPS = 2047;
  var AT_END = LEVELS << 6;
  var weakestOf = (code) => code >> 6 & 3;
  var fewestSteps = (code) => code >> 8 & MOST_STEPS;
  var mostSteps = (code) => code >> 19;
  function kept(map, key, number2) {
    map.set(key, number2);
    return number2;
  }
  function outlooks() {
    const sets = [[]];
    const numbers = /* @__PURE__ */ new Map([["", 0]]);
    const movedTo = /* @__PURE__ */ new Map();
    const unions = /* @__PURE__ */ new Map();
    const joins2 = /* @__PURE__ */ new Map();
    function number2(codes) {
      const spans = /* @__PURE__ */ new Map();
      for (const code of codes) {
        const [fewest, most] = spans.get(code & 255) ?? [MOST_STEPS, 0];
        spans.set(code & 255, [Math.min(fewest, fewestSteps(code)), Math.max(most, mostSteps(code))]);
      }
      const sorted = [...spans].map(([code, [fewest, most]]) => most << 19 | fewest << 8 | code).sort((a, b) => a - b);
      const key = sorted.join();
      return numbers.get(key) ?? kept(numbers, key, sets.push(sorted) - 1);
    }
    function moved(outlook, level2, bit, step = 0) {
      const key = ((outlook * LEVELS + level2) * 64 + bit) * 2 + step;
      const more = (steps3) => Math.min(steps3 + step, MOST_STEPS);
      const before = (code) => more(mostSteps(code)) << 19 | more(fewestSteps(code)) << 8 | Math.min(weakestOf(code), level2) << 6 | code & 63 | bit;
      return movedTo.get(key) ?? kept(movedTo, key, number2(sets[outlook].map(before)));
    }
    function union2(one, other) {
      if (one === other || other === 0) return one;
      if (one === 0) return other;
      const key = Math.min(one, other) * 2 ** 24 + Math.max(one, other);
      return unions.get(key) ?? kept(unions, key, number2([...sets[one], ...sets[other]]));
    }
    function join(one, other) {
      const key = one * 2 ** 24 + other;
      const onward2 = (first) => sets[other].map(
        (second) => mostSteps(first) + mostSteps(second) << 19 | fewestSteps(first) + fewestSteps(second) << 8 | Math.min(weakestOf(first), weakestOf(second)) << 6 | (first | second) & 63
      );
      return joins2.get(key) ?? kept(joins2, key, number2(sets[one].flatMap(onward2)));
    }
    const of15 = (outlook) => sets[outlook];
    return { number: number2, moved, union: union2, join, of: of15 };
  }
  function create(view, start, end, via, spend) {
    const known2 = outlooks();
    const middle = via.find((actor) => actor !== start && actor !== end);
    if (middle === void 0) return searchSpace({ view, via, spend, known: known2 }, start, end);
    return viaSpace({ view, via, spend, known: known2 }, start, middle, end);
  }
  function searchSpace({ view, via, spend, known: known2 }, start, end, { begins = true, ends = true } = {}) {
    const size = view.index.actors.length;
    const bits = new Map(via.slice(0, MOST_TRACKED).map((actor, at2) => [actor, 1 << at2]));
    const forward = [stepped2([start], { up: !begins })];
    const backward = [withSteps(/* @__PURE__ */ new Map([[end, known2.number([AT_END])]]), { down: !ends })];
    function stepped2(actors, { up = true } = {}) {
      if (!view.steps) return actors;
      const found = new Set(actors);
      for (const after3 of up ? [view.parts, view.wholes] : [view.parts]) {
        const passed = new Set(actors);
        for (const actor of passed) {
          const { others } = after3(actor);
          spend(others.length);
          for (const other of others) passed.add(other);
        }
        for (const actor of passed) found.add(actor);
      }
      return [...found];
    }
    function withSteps(outlook, ways) {
      const back = (_, other, level2, beyond) => known2.moved(beyond, level2, bits.get(other) ?? 0, 1);
      return layerOf(size, spread(view, outlook, back, known2.union, spend, ways));
    }
    function growForward() {
      const reached = /* @__PURE__ */ new Set();
      for (const actor of last(forward)) {
        const { others } = view.ahead(actor);
        spend(others.length);
        for (const other of others) reached.add(other);
      }
      forward.push(stepped2([...reached]));
    }
    function growBackward() {
      const { members, outlook } = last(backward);
      const reached = /* @__PURE__ */ new Map();
      for (const actor of members) {
        const bit = bits.get(actor) ?? 0;
        const after3 = CONFIDENCES.map((_, level2) => known2.moved(outlook[actor], level2, bit));
        const { others, levels } = view.behind(actor);
        spend(others.length);
        others.forEach((other, at2) => {
          reached.set(other, known2.union(reached.get(other) ?? 0, after3[levels[at2]]));
        });
      }
      backward.push(withSteps(reached));
    }
    function leading(actors, next) {
      const found = /* @__PURE__ */ new Map();
      for (const actor of actors) {
        const { others, levels } = view.ahead(actor);
        let [outlook, links] = [0, 0];
        others.forEach((other, at2) => {
          const beyond = next.outlook[other];
          if (beyond === 0) return;
          links += 1;
          outlook = known2.union(outlook, known2.moved(beyond, levels[at2], bits.get(other) ?? 0));
        });
        spend(links);
        if (outlook !== 0) found.set(actor, outlook);
      }
      return withSteps(found);
    }
    function layers(hops2) {
      while (forward.length + backward.length < hops2 + 1) {
        const [ahead, behind] = [last(forward), last(backward).members];
        if (!ahead.length || !behind.length) return null;
        if (neighbours(view.index.outgoing, ahead) <= neighbours(view.index.incoming, behind)) growForward();
        else growBackward();
      }
      const made = backward.slice(0, hops2 + 1);
      for (const actors of forward.slice(0, hops2 + 1 - made.length).reverse()) {
        made.push(leading(actors, last(made)));
        if (!last(made).members.length) return null;
      }
      return made[hops2].outlook[start] !== 0 ? made : null;
    }
    function within2(whole, actors) {
      const made = [];
      const left = ({ members, outlook }) => layerOf(size, new Map(members.filter((actor) => actors.has(actor)).map((actor) => [actor, outlook[actor]])));
      for (const layer of whole) made.push(made.length ? left(leading(left(layer).members, last(made))) : left(layer));
      return made;
    }
    return { bits, layers, within: within2, outlook: known2.of };
  }
  function viaSpace(asked2, start, middle, end) {
    const { view, spend, known: known2 } = asked2;
    const to = searchSpace(asked2, start, middle, { ends: false });
    const on = searchSpace(asked2, middle, end, { begins: false });
    const fewest = view.steps ? 0 : 1;
    const parts3 = /* @__PURE__ */ new Map([
      [to, []],
      [on, []]
    ]);
    function part(space, hops2) {
      const made = parts3.get(space) ?? [];
      if (made[hops2] === void 0) made[hops2] = space.layers(hops2);
      return made[hops2];
    }
    function add(layer, { members, outlook }, through3) {
      spend(members.length);
      for (const actor of members) layer.set(actor, known2.union(layer.get(actor) ?? 0, through3(outlook[actor])));
    }
    function layers(hops2) {
      const made = Array.from({ length: hops2 + 1 }, () => /* @__PURE__ */ new Map());
      for (let first = fewest; first <= hops2 - fewest; first++) {
        const rest = hops2 - first;
        if (!(first <= rest ? part(to, first) && part(on, rest) : part(on, rest) && part(to, first))) continue;
        const [coming, going] = [part(to, first) ?? [], part(on, rest) ?? []];
        const beyond = last(going).outlook[middle];
        going.forEach((layer, left) => add(made[left], layer, (outlook) => outlook));
        coming.forEach(
          (layer, left) => add(made[going.length - 1 + left], layer, (outlook) => known2.join(outlook, beyond))
        );
      }
      return made[0].size ? made.map((layer) => layerOf(view.index.actors.length, layer)) : null;
    }
    return { bits: to.bits, layers, within: to.within, outlook: known2.of };
  }
  function layerOf(size, known2) {
    const outlook = new Int32Array(size);
    for (const [actor, found] of known2) outlook[actor] = found;
    return { members: [...known2.keys()], outlook };
  }
  var neighbours = ({ others }, actors) => actors.reduce((sum2, actor) => sum2 + others[actor], 0);

  // graph/page/js/query/variants.js
  function variants(view, spend) {
    const meetings = /* @__PURE__ */ new Map();
    const runs = /* @__PURE__ */ new Map();
    const asked2 = {
      view,
      spend,
      meeting: (whole, other) => remembered2(meetings, `${whole},${other}`, () => meeting2(view, spend, whole, other)),
      runs: (whole, part) => remembered2(runs, `${whole},${part}`, () => runsTo(view, spend, whole, part))
    };
    return (wholes) => grown(asked2, wholes, { actors: wholes.slice(0, 1), through: [] }, "start");
  }
  function remembered2(known2, key, make) {
    const found = known2.get(key) ?? make();
    known2.set(key, found);
    return found;
  }
  function meeting2(view, spend, whole, other) {
    const parts3 = closed(other, view.parts);
    const found = [];
    for (const part of closed(whole, view.parts)) {
      const met = [...view.ahead(part).others].filter((actor) => parts3.has(actor));
      spend(1 + met.length);
      if (met.length) found.push([part, met]);
    }
    return found;
  }
  function* grown(asked2, wholes, trail, phase) {
    asked2.spend(1);
    if (wholes.length === 1) {
      yield trail;
      return;
    }
    const [whole, other] = wholes;
    for (const [part, met] of asked2.meeting(whole, other)) {
      if (part !== whole && !goesDown(phase)) continue;
      for (const down of asked2.runs(whole, part)) {
        const actors = [...trail.actors, ...down.slice(1)];
        const through3 = [...trail.through, ...stepped(down)];
        for (const first of met) {
          const came = afterHop(asked2.view, part === whole ? phase : "down", part, first);
          if (came === null || first !== other && !goesUp(came)) continue;
          for (const run of asked2.runs(other, first)) {
            const all = [...actors, ...[...run].reverse()];
            if (new Set(all).size < all.length) continue;
            const arrived = { actors: all, through: [...through3, false, ...stepped(run)] };
            yield* grown(asked2, wholes.slice(1), arrived, first === other ? came : "up");
          }
        }
      }
    }
  }
  var stepped = (run) => Array.from({ length: run.length - 1 }, () => true);
  function closed(actor, ahead) {
    const found = /* @__PURE__ */ new Set([actor]);
    for (const each of found) for (const other of ahead(each).others) found.add(other);
    return found;
  }
  function runsTo(view, spend, whole, part) {
    const above2 = closed(part, view.wholes);
    const pending = [[whole]];
    const found = [];
    for (let run = pending.pop(); run; run = pending.pop()) {
      spend(1);
      if (last(run) === part) found.push(run);
      else
        for (const each of view.parts(last(run)).others)
          if (above2.has(each) && !run.includes(each)) pending.push([...run, each]);
    }
    return found;
  }

  // graph/page/js/query/time_outlook.js
  function create2(view, layers, spend) {
    const { index, window, filter } = view;
    const way = wayOf(filter, window ?? [BEGINNING, FOREVER], spend);
    const joins2 = /* @__PURE__ */ new Map();
    function hop(actor, other, through3) {
      const key = `${actor} ${other} ${through3}`;
      if (!joins2.has(key)) {
        const links = through3 ? stepping(view, actor, other) : joining2(view, actor, other);
        spend(links.length);
        const days2 = links.flatMap((link) => spansOf2(index, link)).map(([s1, s2, e1, e2]) => (
          /** @type {DayWindow} */
          filter.certain ? [s2, e1] : [s1, e2]
        )).filter(([first, end]) => !window || first <= window[1] && end >= window[0]);
        joins2.set(key, way.ofHop(days2));
      }
      return joins2.get(key);
    }
    const needs = [new Map(layers[0].members.map((actor) => [actor, way.first.end]))];
    for (const { members } of layers.slice(1)) {
      const beyond = last(needs);
      const found = /* @__PURE__ */ new Map();
      for (const actor of members) {
        const others = [...view.ahead(actor).others].filter((other) => beyond.has(other));
        const need = way.anyOf(others.map((other) => way.join(hop(actor, other, false), beyond.get(other), "before")));
        if (need !== null) found.set(actor, need);
      }
      const back = (actor, other, _, need) => way.join(hop(actor, other, true), need, "before");
      needs.push(spread(view, found, back, (one, other) => way.anyOf([one, other]), spend));
    }
    return {
      first: way.first.start,
      walked: (actors, through3) => through3.reduce(
        (state, step, at2) => state === null ? null : way.join(hop(actors[at2], actors[at2 + 1], step), state, "after"),
        /** @type {any} */
        way.first.start
      ),
      move(state, actor, other, through3, left) {
        const need = needs[left].get(other);
        if (state === null || need === void 0) return null;
        const after3 = way.join(hop(actor, other, through3), state, "after");
        return after3 !== null && way.meets(after3, need) ? after3 : null;
      }
    };
  }
  function wayOf(filter, window, spend) {
    if (filter.time === "in-order") return inOrder2(spend);
    return filter.certain ? togetherForCertain2(window, spend) : together2(window, spend);
  }
  var inOrder2 = (spend) => ({
    first: { start: BEGINNING, end: FOREVER },
    ofHop: (days2) => days2,
    join(hop, known2, side) {
      spend(hop.length);
      let found = null;
      for (const [start, end] of hop) {
        if (side === "before" ? start > known2 : end < known2) continue;
        const each = side === "before" ? Math.min(end, known2) : Math.max(known2, start);
        if (found === null || (side === "before" ? each > found : each < found)) found = each;
      }
      return found;
    },
    anyOf: (needs) => needs.reduce((best2, need) => best2 === null || need !== null && need > best2 ? need : best2, null),
    meets: (state, need) => state <= need
  });
  function together2(window, spend) {
    const join = (hop, known2) => {
      spend(hop.length + known2.length);
      return some(meetingDays(hop, known2));
    };
    const some = (days2) => days2.length ? days2 : null;
    return {
      first: { start: [window], end: [window] },
      ofHop: union,
      join,
      anyOf: (needs) => some(union(needs.flatMap((need) => need ?? []))),
      meets: (state, need) => join(state, need, "after") !== null
    };
  }
  function togetherForCertain2(window, spend) {
    const first = { days: [window], gaps: [] };
    const join = (hop, known2) => {
      spend(hop.days.length + hop.gaps.length + known2.days.length + known2.gaps.length);
      const days2 = longest(meetingDays(hop.days, known2.days));
      const gaps = [
        ...known2.gaps.filter((gap) => covered(gap, hop.days)),
        ...hop.gaps.filter((gap) => covered(gap, known2.days))
      ];
      return days2.length || gaps.length ? { days: days2, gaps: shortest2(gaps) } : null;
    };
    return {
      first: { start: first, end: first },
      ofHop: (spans) => ({
        days: longest(spans.filter(([from, to]) => from <= to)),
        gaps: shortest2(spans.filter(([from, to]) => from > to).map(([from, to]) => [to, from]))
      }),
      join,
      anyOf(needs) {
        const known2 = needs.filter((need) => need !== null);
        return known2.length ? { days: longest(known2.flatMap(({ days: days2 }) => days2)), gaps: shortest2(known2.flatMap(({ gaps }) => gaps)) } : null;
      },
      meets: (state, need) => join(state, need, "after") !== null
    };
  }
  function longest(spans) {
    const found = [];
    for (const span3 of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]))
      if (!found.length || span3[1] > last(found)[1]) found.push(span3);
    return found;
  }
  function shortest2(gaps) {
    const found = [];
    for (const gap of [...gaps].sort((a, b) => b[0] - a[0] || a[1] - b[1]))
      if (!found.length || gap[1] < last(found)[1]) found.push(gap);
    return found.reverse();
  }
  function covered(gap, days2) {
    let [low, high] = [0, days2.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (days2[middle][0] <= gap[0]) low = middle + 1;
      else high = middle;
    }
    return low > 0 && days2[low - 1][1] >= gap[1];
  }

  // graph/page/js/query/traps.js
  function passable(view, layers, start, end, spend) {
    const ahead = /* @__PURE__ */ new Map([[start, /* @__PURE__ */ new Set()]]);
    const behind = /* @__PURE__ */ new Map([[end, /* @__PURE__ */ new Set()]]);
    const add = (map, actor, other) => {
      const known2 = map.get(actor);
      if (known2) known2.add(other);
      else map.set(actor, /* @__PURE__ */ new Set([other]));
    };
    layers.forEach((layer, at2) => {
      for (const actor of layer.members) {
        const moves2 = at2 ? [[view.ahead(actor), layers[at2 - 1]]] : [];
        if (view.steps) moves2.push([view.parts(actor), layer], [view.wholes(actor), layer]);
        for (const [{ others }, { outlook }] of moves2) {
          for (const other of others) {
            if (outlook[other] === 0) continue;
            spend(1);
            if (actor === end || other === start) continue;
            add(ahead, actor, other);
            add(behind, other, actor);
          }
        }
      }
    });
    const [before, after3] = [dominators(start, ahead, behind), dominators(end, behind, ahead)];
    const found = /* @__PURE__ */ new Set([start, end]);
    for (const actor of before.keys()) {
      if (!after3.has(actor)) continue;
      const both = new Set(above(before, actor));
      if (!above(after3, actor).some((other) => both.has(other))) found.add(actor);
    }
    return found;
  }
  function dominators(start, ahead, behind) {
    const order = postorder(start, ahead);
    const place = new Map(order.map((actor, at2) => [actor, at2]));
    const found = /* @__PURE__ */ new Map([[start, null]]);
    const common3 = (one, other) => {
      const at2 = (actor) => place.get(actor) ?? 0;
      while (one !== other) {
        if (at2(one) < at2(other)) one = found.get(one) ?? start;
        else other = found.get(other) ?? start;
      }
      return one;
    };
    for (let changed = true; changed; ) {
      changed = false;
      for (const actor of order.slice(0, -1).reverse()) {
        const known2 = [...behind.get(actor) ?? []].filter((other) => found.has(other));
        const nearest2 = known2.reduce(common3);
        if (found.get(actor) !== nearest2) {
          found.set(actor, nearest2);
          changed = true;
        }
      }
    }
    return found;
  }
  function postorder(start, ahead) {
    const order = [];
    const seen = /* @__PURE__ */ new Set([start]);
    const pending = [{ actor: start, others: [...ahead.get(start) ?? []] }];
    while (pending.length) {
      const { actor, others } = last(pending);
      const other = others.pop();
      if (other === void 0) {
        order.push(actor);
        pending.pop();
      } else if (!seen.has(other)) {
        seen.add(other);
        pending.push({ actor: other, others: [...ahead.get(other) ?? []] });
      }
    }
    return order;
  }
  function above(dominators2, actor) {
    const found = [];
    for (let at2 = dominators2.get(actor); at2 !== null && at2 !== void 0; at2 = dominators2.get(at2)) found.push(at2);
    return found;
  }

  // graph/page/js/query/walks.js
  function* trails(asked2, turn) {
    const { start, end, budget, space, untracked } = asked2;
    const { layers } = turn;
    let aim = { ...turn, layers: asked2.passable.get(layers.length) ?? layers };
    let times = timesOf(asked2, layers);
    const walked = [start];
    const first = {
      weakest: CONFIDENCES.length,
      passed: space.bits.get(start) ?? 0,
      left: layers.length - 1,
      through: [],
      phase: "start",
      time: times?.first
    };
    let states = [[first]];
    const ways = [onward(asked2, aim, start, [first])];
    while (ways.length) {
      if (!times && looksAhead(asked2)) {
        const outlook = timesOf(asked2, layers);
        const timed2 = (state) => ({ ...state, time: outlook?.walked(walked, state.through) });
        states = states.map((each) => each.map(timed2));
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
      aim = withoutTraps(asked2, aim, moves2.length);
      const reached = walked.includes(other) ? [] : moves2.flatMap((move) => after2(asked2, aim, times, last(states)[move.state], move, last(walked), other) ?? []);
      if (other === end) {
        if (!untracked.every((actor) => walked.includes(actor) || actor === other)) continue;
        const ends = reached.filter((state) => state.left === 0 && state.phase !== "down").map(({ through: through3 }) => through3);
        ends.sort((a, b) => a.join() < b.join() ? -1 : 1);
        for (const through3 of ends) yield { actors: [...walked, other], through: through3 };
      } else if (reached.length) {
        walked.push(other);
        states.push(reached);
        ways.push(onward(asked2, aim, other, reached));
      }
    }
  }
  function onward({ view, budget }, { layers, level: level2 }, actor, states) {
    const moves2 = /* @__PURE__ */ new Map();
    states.forEach((state, number2) => {
      const add = ({ others, levels }, { outlook }, step) => {
        let links = 0;
        others.forEach((other, at2) => {
          if (outlook[other] === 0) return;
          links += 1;
          if (levels[at2] >= level2) gather(moves2, other, { state: number2, strength: levels[at2], step });
        });
        budget.spend(links);
      };
      if (state.left > 0) add(view.ahead(actor), layers[state.left - 1], null);
      if (view.steps && goesDown(state.phase)) add(view.parts(actor), layers[state.left], "down");
      if (view.steps && goesUp(state.phase)) add(view.wholes(actor), layers[state.left], "up");
    });
    return [...moves2].sort(([a], [b]) => a - b).values();
  }
  function after2(asked2, aim, times, state, { strength, step }, actor, other) {
    const phase = step ?? afterHop(asked2.view, state.phase, actor, other);
    if (!phase) return null;
    const reached = {
      weakest: Math.min(state.weakest, strength),
      passed: state.passed | (asked2.space.bits.get(other) ?? 0),
      left: state.left - (step ? 0 : 1),
      through: [...state.through, step !== null],
      phase,
      time: null
    };
    if (!canEnd(asked2, aim, reached, other)) return null;
    if (!times) return reached;
    const time2 = times.move(state.time, actor, other, step !== null, reached.left);
    return time2 === null ? null : { ...reached, time: time2 };
  }
  function canEnd({ end, space, toPass }, { layers, steps: steps3, level: level2 }, state, other) {
    const left = steps3 - state.through.filter(Boolean).length;
    const codes = other === end ? [AT_END] : space.outlook(layers[state.left].outlook[other]);
    return codes.some(
      (code) => Math.min(state.weakest, weakestOf(code)) === level2 && ((state.passed | code) & toPass) === toPass && fewestSteps(code) <= left && left <= mostSteps(code)
    );
  }
  var looksAhead = ({ refused, view }) => refused >= MANY_REFUSED && view.filter.time !== "any";
  function timesOf(asked2, layers) {
    if (!looksAhead(asked2)) return null;
    const known2 = asked2.outlooks.get(layers.length) ?? create2(asked2.view, layers, asked2.budget.spend);
    asked2.outlooks.set(layers.length, known2);
    return known2;
  }
  function withoutTraps(asked2, aim, moves2) {
    const { view, start, end, space, budget } = asked2;
    const length = aim.layers.length;
    const tried = (asked2.tried.get(length) ?? 0) + moves2;
    asked2.tried.set(length, tried);
    if (asked2.passable.has(length) || tried <= MANY_TRIED) return aim;
    const actors = aim.layers.reduce((sum2, layer) => sum2 + layer.members.length, 0);
    if (tried <= MANY_TRIED * Math.max(1, Math.floor(actors / 1e3))) return aim;
    const layers = space.within(aim.layers, passable(view, aim.layers, start, end, budget.spend));
    asked2.passable.set(length, layers);
    return { ...aim, layers };
  }

  // graph/page/js/query/paths.js
  function* steps(graph2, from, to, given = {}, { work, budget = new Budget(work), beyond = true } = {}) {
    const index = of4(graph2);
    const [start, end] = [from, to].map((id) => actorAt(index, id));
    if (start === end) throw new Fault(`a path needs two different actors, not \`${from}\` twice`);
    const filter = forPaths(given);
    const view = of5(index, filter);
    const answer = { from, to, filter, truncated: false, truncatedBy: null, paths: [] };
    if ([from, to, ...filter.via].some((id) => filter.without.includes(id))) return answer;
    const known2 = /* @__PURE__ */ new Set();
    const equal = variants(view, budget.spend);
    try {
      for (const found of search(view, start, end, budget)) {
        if (!found) {
          yield;
          continue;
        }
        const { trail, path: path2 } = found;
        const wholes = folded2(view, trail);
        if (known2.has(wholes.join())) continue;
        if (answer.paths.length === filter.limit) {
          answer.truncatedBy = "limit";
          break;
        }
        known2.add(wholes.join());
        const shown2 = { ...path2, variants: [] };
        answer.paths.push(shown2);
        shown2.variants = alike(view, trail, wholes, equal, budget.spend);
        if (!beyond && answer.paths.length === filter.limit) break;
      }
    } catch (error) {
      if (!(error instanceof OutOfWork)) throw error;
      answer.truncatedBy = "work";
    }
    answer.truncated = answer.truncatedBy !== null;
    return answer;
  }
  function alike(view, trail, wholes, equal, spend) {
    if (wholes.every((actor) => view.parts(actor).others.length === 0)) return [];
    const via = view.filter.via.map((id) => held(view.index.actorAt, id));
    const found = [];
    for (const other of equal(wholes)) {
      if (byTrail(other, trail) === 0 || !via.every((actor) => other.actors.includes(actor))) continue;
      const path2 = judge(view, other, spend);
      if (path2) found.push({ trail: other, path: path2 });
    }
    const strongest = view.filter.sort === "strongest";
    const rank = ({ path: path2 }) => {
      const weakness = -level(path2.confidence);
      return strongest ? [weakness, path2.steps] : [path2.steps, weakness];
    };
    found.sort((one, other) => {
      const [a, b] = [rank(one), rank(other)];
      return a[0] - b[0] || a[1] - b[1] || byTrail(one.trail, other.trail);
    });
    return found.map(({ path: path2 }) => path2);
  }
  function* search(view, start, end, budget) {
    const via = view.filter.via.map((id) => held(view.index.actorAt, id));
    const space = create(view, start, end, via, budget.spend);
    const between3 = [...space.bits].filter(([actor]) => actor !== start && actor !== end);
    const asked2 = {
      view,
      start,
      end,
      budget,
      space,
      toPass: between3.reduce((all, [, bit]) => all | bit, 0),
      untracked: via.filter((actor) => !space.bits.has(actor)),
      refused: 0,
      outlooks: /* @__PURE__ */ new Map(),
      tried: /* @__PURE__ */ new Map(),
      passable: /* @__PURE__ */ new Map()
    };
    const waiting = /* @__PURE__ */ new Map();
    for (const turn of turns(asked2, via)) {
      if (budget.tired()) yield null;
      yield* inTurn(asked2, turn, waiting);
    }
  }
  function* turns({ view, start, end, budget, space }, via) {
    const longest2 = Math.min(view.filter.maxHops, view.index.actors.length - 1);
    const fewest = fewestHops(view, start, end, via, budget.spend) ?? longest2 + 1;
    function* lengths() {
      for (let hops2 = fewest; hops2 <= longest2; hops2++) {
        const layers = space.layers(hops2);
        if (layers) yield layers;
      }
    }
    const stepsOf = (layers) => {
      const codes = space.outlook(last(layers).outlook[start]);
      const fewest2 = Math.min(...codes.map(fewestSteps));
      return Array.from({ length: Math.max(...codes.map(mostSteps)) + 1 - fewest2 }, (_, at2) => fewest2 + at2);
    };
    const levels = CONFIDENCES.map((_, at2) => CONFIDENCES.length - 1 - at2);
    if (view.filter.sort === "strongest") {
      const all = [...lengths()];
      for (const level2 of levels)
        for (const layers of all) for (const steps3 of stepsOf(layers)) yield { layers, steps: steps3, level: level2 };
      return;
    }
    for (const layers of lengths())
      for (const steps3 of stepsOf(layers)) for (const level2 of levels) yield { layers, steps: steps3, level: level2 };
  }
  function* inTurn(asked2, turn, waiting) {
    const { layers, steps: steps3, level: level2 } = turn;
    const key = (confidence) => [layers.length, steps3, confidence].join();
    const weaker = (waiting.get(key(level2)) ?? []).sort((a, b) => byTrail(a.trail, b.trail));
    for (const trail of trails(asked2, turn)) {
      if (!trail) {
        yield null;
        continue;
      }
      const path2 = judge(asked2.view, trail, asked2.budget.spend);
      if (!path2) {
        asked2.refused += 1;
        continue;
      }
      const actual = level(path2.confidence);
      if (actual !== level2) {
        gather(waiting, key(actual), { trail, path: path2 });
        continue;
      }
      while (weaker.length && byTrail(weaker[0].trail, trail) < 0) yield* weaker.splice(0, 1);
      yield { trail, path: path2 };
    }
    yield* weaker;
  }
  function judge(view, { actors, through: through3 }, spend) {
    const { index, filter, window } = view;
    const spansOf3 = (link) => spansOf2(index, link);
    let joins2 = actors.slice(1).map((other, at2) => (through3[at2] ? stepping : joining2)(view, actors[at2], other));
    spend(JUDGED * joins2.reduce((sum2, links) => sum2 + links.length, 0));
    let time2 = null;
    if (window || filter.time !== "any") {
      const spans = joins2.map((links) => links.map(spansOf3));
      const certain = fitting2(spans, filter.time, window, "certain");
      const chosen = filter.certain ? certain : fitting2(spans, filter.time, window, "possible");
      if (!chosen) return null;
      time2 = certain ? "certain" : "possible";
      joins2 = joins2.map((links, hop) => chosen[hop].map((at2) => links[at2]));
    }
    const days2 = commonDays(
      joins2.map((links) => links.map(spansOf3)),
      window
    );
    const hops2 = joins2.map((links, at2) => ({
      ...hopOf(index, actors[at2], actors[at2 + 1], links, window),
      through: through3[at2]
    }));
    const levels = hops2.map((hop) => level(hop.confidence));
    const weakest = Math.min(...levels);
    const weakestHop = levels.indexOf(weakest);
    return {
      actors: actors.map((actor) => index.actors[actor]),
      steps: through3.filter(Boolean).length,
      time: time2,
      confidence: CONFIDENCES[weakest],
      weakestHop,
      independentSources: independent(
        index.graph,
        joins2.flat().map((link) => index.links[link])
      ),
      weakestHopSources: hops2[weakestHop].independentSources,
      disputed: hops2.some((hop) => hop.disputed),
      weaklyDisputed: allWeakly(hops2.filter((hop) => hop.disputed).map((hop) => hop.weaklyDisputed)),
      sourcesInWindow: spokenOf(
        index.graph,
        joins2.flat().map((link) => index.links[link]),
        window
      ),
      window: days2.length ? { first: iso(days2[0][0]), last: iso(last(days2)[1]) } : null,
      hops: hops2
    };
  }
  var allWeakly = (disputes) => disputes.length > 0 && disputes.every(Boolean);
  function hopOf(index, source, target, numbers, window) {
    const ids2 = numbers.map((link) => index.links[link]);
    return {
      source: index.actors[source],
      target: index.actors[target],
      confidence: CONFIDENCES[Math.max(...numbers.map((link) => index.level[link]))],
      independentSources: independent(index.graph, ids2),
      disputed: numbers.some((link) => index.status[link] !== 0),
      weaklyDisputed: allWeakly(
        numbers.filter((link) => index.status[link] !== 0).map((link) => index.weakly[link] === 1)
      ),
      sourcesInWindow: spokenOf(index.graph, ids2, window),
      links: ids2.map((id) => ofLink(index.graph, id, window))
    };
  }

  // graph/page/js/query/stages.js
  var ORDINALS = ["", "Directly", "Two hops", "Three hops", "Four hops", "Five hops", "Six hops"];
  var title = (far) => ORDINALS[Math.abs(far)] ?? `${Math.abs(far)} hops`;
  function of6(graph2, state, view, actorsOf2) {
    const { from, to, walk: walk2 } = (
      /** @type {Question} */
      state.question
    );
    const { actors } = view;
    const { wholes } = graph2.columns;
    const boxOf2 = (id) => Object.hasOwn(wholes, id) && actors.has(wholes[id]) ? wholes[id] : id;
    const boxes = (ids2) => ids2.filter((id) => actors.has(id)).map(boxOf2);
    const [starts, ends] = [from, to].map((end) => end ? actorsOf2(end) : []);
    const net = netOf(graph2, view.links, boxOf2);
    const boxed = farOf(net, boxes(starts), boxes(ends), boxes(walk2.via ?? []), Boolean(walk2.undirected));
    const outer = Math.max(0, ...boxed.values());
    const far = new Map([...actors].map((id) => [id, boxed.get(boxOf2(id)) ?? outer]));
    const degree = /* @__PURE__ */ new Map();
    for (const id of view.links)
      for (const end of [graph2.links[id].source, graph2.links[id].target]) degree.set(end, (degree.get(end) ?? 0) + 1);
    const asked2 = /* @__PURE__ */ new Set([...starts, ...ends]);
    const several = [from, to].some((end) => end && countryOf(end) !== null);
    const nearness = (id) => several ? 0 : asked2.has(id) ? -1 : Math.abs(far.get(id) ?? 0);
    const inOrder3 = [...actors].sort(
      (a, b) => nearness(a) - nearness(b) || (degree.get(b) ?? 0) - (degree.get(a) ?? 0) || (a < b ? -1 : 1)
    );
    const columns = (drawn2) => columnsOf2(graph2, state, new Map([...far].filter(([id]) => drawn2.has(id))));
    return { far, inOrder: inOrder3, columns: several ? () => null : columns };
  }
  function netOf(graph2, links, boxOf2) {
    const net = { ahead: /* @__PURE__ */ new Map(), behind: /* @__PURE__ */ new Map() };
    for (const id of links) {
      const { source, target, kind } = graph2.links[id];
      const [a, b] = [boxOf2(source), boxOf2(target)];
      if (a === b) continue;
      gather(net.ahead, a, b);
      gather(net.behind, b, a);
      if (!graph2.kinds[kind].symmetric) continue;
      gather(net.ahead, b, a);
      gather(net.behind, a, b);
    }
    return net;
  }
  function distances(starts, next, without = /* @__PURE__ */ new Set()) {
    const far = new Map([...starts].map((id) => [id, 0]));
    for (const [id, steps3] of far) {
      const others = (next.get(id) ?? []).filter((other) => !far.has(other) && !without.has(other));
      for (const other of others) far.set(other, steps3 + 1);
    }
    return far;
  }
  function farOf(net, from, to, via, undirected) {
    if (from.length && to.length) {
      const ends = new Set(to);
      const far = distances(from, net.ahead, ends);
      const last2 = Math.max(0, ...far.values()) + 1;
      for (const id of ends) if (!far.has(id)) far.set(id, last2);
      return far;
    }
    if (undirected || !(from.length || to.length)) return aroundOf(net, [...from, ...to, ...via]);
    if (from.length) return distances(from, net.ahead);
    return new Map([...distances(to, net.behind)].map(([id, steps3]) => [id, -steps3]));
  }
  function aroundOf({ ahead, behind }, middle) {
    const either = new Map([...ahead].map(([id, others]) => [id, [...others, ...behind.get(id) ?? []]]));
    for (const [id, others] of behind) if (!ahead.has(id)) either.set(id, others);
    const [on, back] = [distances(middle, ahead), distances(middle, behind)];
    const far = new Map(distances(middle, either));
    for (const [id, steps3] of far) if (back.get(id) === steps3 && on.get(id) !== steps3) far.set(id, -steps3);
    return far;
  }
  function columnsOf2(graph2, state, far) {
    const { from, to } = (
      /** @type {Question} */
      state.question
    );
    const stages = [...new Set(far.values())].sort((a, b) => a - b);
    const between3 = Boolean(from && to);
    const columns = stages.map((stage, at2) => {
      const [first, last2] = [at2 === 0, at2 === stages.length - 1];
      if (between3) {
        const title2 = first ? "From" : last2 ? "To" : "Through";
        return { title: title2, note: "", tone: first ? "patron" : last2 ? "partner" : "between" };
      }
      if (stage === 0) return { title: "Asked about", note: "", tone: "patron" };
      return { title: title(stage), note: stage < 0 ? "lead to it" : "reached from it", tone: "plain" };
    });
    return {
      columns: (
        /** @type {PictureColumn[]} */
        columns
      ),
      of: Object.fromEntries([...far].map(([id, stage]) => [id, stages.indexOf(stage)])),
      wholes: graph2.columns.wholes,
      asked: true
    };
  }

  // graph/page/js/query/strands.js
  var AT_REST = ["support", "hostility"];
  var highest = (levels) => levels.reduce((best2, level2) => level(level2) > level(best2) ? level2 : best2);
  function summary(graph2, ids2, window) {
    const links = ids2.map((id) => graph2.links[id]);
    const asOf = graph2.info.asOfDay;
    return {
      confidence: highest(links.map((link) => link.confidence)),
      disputed: links.some((link) => link.status === "disputed"),
      denied: links.every((link) => link.status === "denied"),
      ended: asOf !== null && links.every((link) => link.span[3] !== null && link.span[3] < asOf),
      possible: window !== null && links.every((link) => certainty(link, window) !== "certain")
    };
  }
  function families(graph2, links, { kinds, families: chosenHere, question }) {
    const present2 = new Set([...links].map((id) => graph2.kinds[graph2.links[id].kind].family));
    const wanted = chosenHere ?? (kinds || question || !present2.has("support") ? FAMILIES : AT_REST);
    const chosen = new Set(wanted.filter((family) => present2.has(family)));
    const drawn2 = chosen.size ? chosen : present2;
    return { main: new Set(drawn2.has("support") ? ["support"] : drawn2), drawn: drawn2, present: present2 };
  }

  // graph/page/js/query/walked.js
  var MOST_MOVES = 2e7;
  var PHASES = ["start", "down", "arrived", "up", "rising"];
  var OVER = ["arrived", "up", "rising"];
  var keyOf = ({ actor, phase, passed }) => (actor * PHASES.length + PHASES.indexOf(phase)) * 64 + passed;
  function* steps2(view, starts, ends, how, budget = new Budget(MOST_MOVES)) {
    const found = /* @__PURE__ */ new Set();
    let truncated = false;
    try {
      yield* search2(new Walks(view, starts, ends, (how.via ?? []).slice(0, 6)), ends !== null, how.hops, budget, found);
    } catch (error) {
      if (!(error instanceof OutOfWork)) throw error;
      truncated = true;
    }
    return { links: new Set([...found].sort((a, b) => a - b).map((link) => view.index.links[link])), truncated };
  }
  function* search2(walks, ended, hops2, budget, found) {
    const all = walks.all;
    let ahead, back;
    if (!ended) {
      ahead = yield* distances2(
        budget,
        walks.begun(null),
        (at2) => walks.hopsOn(at2),
        (at2) => walks.stepsOn(at2),
        hops2
      );
      const over = [...ahead.values()].map(({ place }) => place).filter((place) => walks.over(place));
      back = yield* distances2(
        budget,
        over,
        (at2) => walks.hopsBack(at2),
        (at2) => walks.stepsBack(at2),
        hops2,
        ahead
      );
    } else {
      const over = walks.ends.flatMap((actor) => OVER.map((phase) => ({ actor, phase, passed: all })));
      back = yield* distances2(
        budget,
        over,
        (at2) => walks.hopsBack(at2),
        (at2) => walks.stepsBack(at2),
        hops2
      );
      const actors = [...new Set([...back.values()].map(({ place }) => place.actor))];
      ahead = yield* distances2(
        budget,
        walks.begun(actors),
        (at2) => walks.hopsOn(at2),
        (at2) => walks.stepsOn(at2),
        hops2,
        back
      );
    }
    for (const { place, far } of ahead.values()) {
      for (
        const [cost2, moves2] of
        /** @type {[number, Iterable<Moved>][]} */
        [
          [1, walks.hopsOn(place)],
          [0, walks.stepsOn(place)]
        ]
      ) {
        for (const { place: after3, links: own } of moves2) {
          budget.spend(1);
          const left = back.get(keyOf(after3));
          if (left && far + cost2 + left.far <= hops2) for (const link of own()) found.add(link);
        }
      }
      if (budget.tired()) yield;
    }
  }
  function* distances2(budget, begun, hops2, steps3, most, within2) {
    const known2 = /* @__PURE__ */ new Map();
    let waiting = begun;
    for (let far = 0; far <= most; far += 1) {
      const level2 = [];
      while (waiting.length) {
        const place = (
          /** @type {Place} */
          waiting.pop()
        );
        const key = keyOf(place);
        if (known2.has(key) || within2 && !within2.has(key)) continue;
        known2.set(key, { place, far });
        level2.push(place);
        budget.spend(1);
        for (const { place: next } of steps3(place)) waiting.push(next);
        if (budget.tired()) yield;
      }
      waiting = [];
      if (far === most) break;
      for (const place of level2) {
        for (const { place: next } of hops2(place)) {
          budget.spend(1);
          waiting.push(next);
        }
        if (budget.tired()) yield;
      }
    }
    return known2;
  }
  var Walks = class {
    /**
     * @param {View} view
     * @param {Id[] | null} starts
     * @param {Id[] | null} ends
     * @param {Id[]} via
     */
    constructor(view, starts, ends, via) {
      const numbers = (ids2) => (ids2 ?? []).map((id) => actorAt(view.index, id));
      this.view = view;
      this.starts = starts && numbers(starts);
      this.ends = numbers(ends);
      this.bits = new Map(numbers(via).map((actor, at2) => [actor, 1 << at2]));
      this.all = (1 << this.bits.size) - 1;
      this.first = withParts(view, numbers(starts));
      this.last = withParts(view, this.ends);
    }
    /** @param {number} actor */
    at(actor) {
      return this.bits.get(actor) ?? 0;
    }
    /**
     * Where walks begin, of the actors `among` if any are given.
     *
     * @param {number[] | null} among
     * @returns {Place[]}
     */
    begun(among) {
      const every = among ?? this.view.index.actors.map((_, actor) => actor);
      const given = this.starts && new Set(this.starts);
      const actors = given ? every.filter((actor) => given.has(actor)) : every;
      return actors.map((actor) => ({ actor, phase: "start", passed: this.at(actor) }));
    }
    /** @param {Place} place */
    over({ phase, passed }) {
      return passed === this.all && OVER.includes(phase);
    }
    /**
     * @param {number} source
     * @param {number} target
     */
    allowed(source, target) {
      const leaves = this.last.has(source) && !this.last.has(target);
      const returns = this.first.has(target) && !this.first.has(source);
      return !leaves && !returns;
    }
    /**
     * @param {Place} place
     * @returns {Generator<Moved>}
     */
    *hopsOn({ actor, phase, passed }) {
      for (const other of this.view.ahead(actor).others) {
        const next = this.allowed(actor, other) ? afterHop(this.view, phase, actor, other) : null;
        if (!next) continue;
        const links = () => joining2(this.view, actor, other);
        yield { place: { actor: other, phase: next, passed: passed | this.at(other) }, links };
      }
    }
    /**
     * @param {Place} place
     * @returns {Generator<Moved>}
     */
    *hopsBack(place) {
      if (place.phase !== "arrived" && place.phase !== "rising") return;
      for (const other of this.view.behind(place.actor).others) {
        if (!this.allowed(other, place.actor)) continue;
        for (const phase of PHASES)
          if (afterHop(this.view, phase, other, place.actor) === place.phase)
            yield* this.before(place, other, phase);
      }
    }
    /**
     * @param {Place} place
     * @returns {Generator<Moved>}
     */
    *stepsOn({ actor, phase, passed }) {
      const step = (other, next) => ({
        place: { actor: other, phase: next, passed: passed | this.at(other) },
        links: () => stepping(this.view, actor, other)
      });
      if (goesDown(phase)) for (const part of this.view.parts(actor).others) yield step(part, "down");
      if (goesUp(phase)) for (const whole of this.view.wholes(actor).others) yield step(whole, "up");
    }
    /**
     * @param {Place} place
     * @returns {Generator<Moved>}
     */
    *stepsBack(place) {
      if (place.phase !== "down" && place.phase !== "up") return;
      const down = place.phase === "down";
      for (const other of (down ? this.view.wholes : this.view.parts)(place.actor).others)
        for (const phase of PHASES.filter(down ? goesDown : goesUp)) yield* this.before(place, other, phase);
    }
    /**
     * What a walk may have been at `other`, before it came to a place.
     *
     * @param {Place} place
     * @param {number} other
     * @param {Phase} phase
     * @returns {Generator<Moved>}
     */
    *before({ actor, passed }, other, phase) {
      const here = this.at(other);
      for (const left of /* @__PURE__ */ new Set([passed, passed & ~this.at(actor)])) {
        if ((left & here) !== here || phase === "start" && left !== here) continue;
        yield { place: { actor: other, phase, passed: left }, links: () => [] };
      }
    }
  };
  function withParts(view, actors) {
    const found = new Set(actors);
    for (const actor of found) for (const part of view.parts(actor).others) found.add(part);
    return found;
  }

  // graph/page/js/query/shown.js
  var MOST_ELEMENTS = 1200;
  var FIRST = { boxes: 10, actors: 18 };
  var CODE_OF = (country) => country === NO_COUNTRY ? NO_COUNTRY2 : country;
  function asked(graph2, state) {
    const chosen = Object.fromEntries(FACETS.map((facet2) => [facet2, shownBy(graph2, state, facet2)]));
    const between3 = state.window && state.window.map((day) => day ?? "").join("..");
    return [
      { ...chosen, countries: state.countries && state.countries.map(CODE_OF), only: state.only },
      { between: between3, certain: Boolean(between3) && state.certain, without: present(graph2, state.without) }
    ];
  }
  var windowOf3 = (graph2, { window }) => window ?? openWindowOf(graph2.info.narrowedBy);
  function actorsOf(graph2, end) {
    const country = countryOf(end);
    if (country === null) return [end];
    return Object.keys(graph2.actors).filter((id) => (graph2.actors[id].country ?? NO_COUNTRY) === country);
  }
  var KEPT = 6;
  var answers = /* @__PURE__ */ new WeakMap();
  function* answering(graph2, state) {
    const known2 = answers.get(graph2) ?? /* @__PURE__ */ new Map();
    answers.set(graph2, known2);
    const given = filterOf(graph2, state);
    const key = JSON.stringify([state.question, given]);
    const answer = known2.get(key) ?? (given ? yield* answerOf(graph2, state, given) : { links: /* @__PURE__ */ new Set(), truncated: false });
    known2.delete(key);
    known2.set(key, answer);
    if (known2.size > KEPT) known2.delete(known2.keys().next().value ?? "");
    return answer;
  }
  function* answerOf(graph2, state, given) {
    const { from, to, walk: walk2 } = (
      /** @type {Question} */
      state.question
    );
    const ends = pathEnds(state);
    if (ends) {
      const { paths } = yield* steps(graph2, ends.from, ends.to, given);
      return { links: linksOf(paths), truncated: false };
    }
    const filter = forPaths({
      ...given,
      time: null,
      limit: null,
      sort: null,
      certain: state.window ? state.certain : false
    });
    const [starts, finishes] = [from, to].map((end) => end ? actorsOf(graph2, end) : null);
    const how = { hops: hopsOf(state), via: walk2.via };
    return yield* steps2(of5(of4(graph2), filter), starts, finishes, how);
  }
  var linksOf = (paths) => new Set(
    paths.flatMap((path2) => [path2, ...path2.variants ?? []]).flatMap(({ hops: hops2 }) => hops2.flatMap(({ links }) => links.map(({ id }) => id))).sort()
  );
  function passing(graph2, { types, countries, without, only }) {
    const hidden = new Set(without);
    const kept2 = only && new Set(only);
    return new Set(
      Object.keys(graph2.actors).filter((id) => {
        const { type, country } = graph2.actors[id];
        return !hidden.has(id) && (kept2?.has(id) ?? true) && (types?.includes(type) ?? true) && (countries?.includes(country ?? NO_COUNTRY) ?? true);
      })
    );
  }
  function inView(graph2, state, found = null) {
    const time2 = { window: state.window, certain: state.certain };
    if (asks(state)) {
      const links2 = new Set(found ?? atOnce(answering(graph2, state)).links);
      const { from, to, walk: walk2 } = (
        /** @type {Question} */
        state.question
      );
      const ends = [from, to, ...walk2.via ?? []].filter((end) => end && countryOf(end) === null);
      return { links: links2, actors: joined2(
        graph2,
        links2,
        /** @type {Id[]} */
        ends
      ), time: time2 };
    }
    const links = new Set(shown(graph2, ...asked(graph2, state)).links);
    const narrowed2 = state.window || state.kinds || state.confidences || state.statuses;
    return { actors: narrowed2 ? joined2(graph2, links, []) : passing(graph2, state), links, time: time2 };
  }
  function joined2(graph2, links, ends) {
    const actors = new Set(ends);
    for (const id of links) actors.add(graph2.links[id].source).add(graph2.links[id].target);
    return actors;
  }
  function isNarrowed(graph2, { window, kinds, confidences, statuses }) {
    const { without: _, within: __, ...given } = graph2.info.narrowedBy ?? {};
    return Boolean(window || kinds || confidences || statuses || Object.keys(given).length);
  }
  function ribboned(graph2, links, state, actors) {
    const near4 = new Set(actors);
    const inside = [...links].filter((id) => near4.has(graph2.links[id].source) && near4.has(graph2.links[id].target));
    const { drawn: families2 } = families(graph2, inside, state);
    const boxOf2 = (id) => graph2.columns.wholes[id] ?? id;
    const kept2 = /* @__PURE__ */ new Set([...state.unfolded, ...state.only ?? [], ...state.focus ? actors : []]);
    for (const id of inside) {
      const { source, target, kind } = graph2.links[id];
      const { family } = graph2.kinds[kind];
      const within2 = boxOf2(source) === boxOf2(target);
      if (!families2.has(family) || within2 && family !== "structure") continue;
      for (const end of [source, target]) kept2.add(end).add(boxOf2(end));
    }
    const shown2 = actors.filter((id) => kept2.has(id) || !links.size);
    return shown2.length ? shown2 : nearest(graph2, [...joined2(graph2, links, [])], FIRST);
  }
  function around(graph2, links, id, depth) {
    const found = /* @__PURE__ */ new Set([id]);
    for (let step = 0; step < depth; step += 1) {
      const reached = [];
      for (const link of links) {
        const { source, target } = graph2.links[link];
        if (found.has(source) !== found.has(target)) reached.push(source, target);
      }
      if (reached.length === 0) break;
      for (const each of reached) found.add(each);
    }
    return found;
  }
  function nearest(graph2, actors, most) {
    if (!most) return actors;
    const boxes = /* @__PURE__ */ new Set();
    const near4 = actors.filter((id) => {
      const box2 = graph2.columns.wholes[id] ?? id;
      if (boxes.size >= most.boxes && !boxes.has(box2)) return false;
      boxes.add(box2);
      return true;
    });
    return near4.slice(0, most.actors);
  }
  function drawn(graph2, state, core, view = inView(graph2, state)) {
    const asks2 = asks(state);
    const stages = asks2 ? of6(graph2, state, view, (end) => actorsOf(graph2, end)) : null;
    const opened = stages ? nearest(graph2, stages.inOrder, pathEnds(state) ? null : FIRST) : state.only ?? core;
    const wanted = state.focus ? around(graph2, view.links, state.focus.id, state.focus.depth) : new Set(opened);
    for (const id of state.unfolded) wanted.add(id);
    const near4 = [...wanted].filter((id) => view.actors.has(id));
    const asked2 = stages || !isNarrowed(graph2, state) ? near4 : ribboned(graph2, view.links, state, near4);
    const actors = /* @__PURE__ */ new Set();
    let elements = 0;
    const boxOf2 = (id) => graph2.columns.wholes[id] ?? id;
    const neighboured = new Map(asked2.map((id) => [id, /* @__PURE__ */ new Set()]));
    const boxes = /* @__PURE__ */ new Set();
    for (const id of view.links) {
      const { source, target } = graph2.links[id];
      const [from, to] = [neighboured.get(source), neighboured.get(target)];
      if (!from || !to) continue;
      from.add(boxOf2(target));
      to.add(boxOf2(source));
    }
    for (const [id, others] of neighboured) {
      let more = 1;
      for (const other of others) if (boxes.has(other) && other !== boxOf2(id)) more += 1;
      if (elements + more > MOST_ELEMENTS && actors.size) continue;
      elements += more;
      actors.add(id);
      boxes.add(boxOf2(id));
    }
    const links = /* @__PURE__ */ new Set();
    for (const id of view.links)
      if (actors.has(graph2.links[id].source) && actors.has(graph2.links[id].target)) links.add(id);
    const found = isNarrowed(graph2, state) ? joined2(graph2, view.links, [...actors]) : view.actors;
    const left = [...stages?.inOrder ?? found].filter((id) => !actors.has(id));
    return {
      actors,
      links,
      time: view.time,
      folded: left.length,
      cut: asked2.length - actors.size,
      left,
      columns: stages && stages.columns(actors)
    };
  }

  // graph/page/js/query/since.js
  var pasts = /* @__PURE__ */ new WeakMap();
  function pastOf(graph2, { gone: { links, actors, kinds } }) {
    const ends = Object.values(links).flatMap(({ source, target }) => [source, target]);
    const joined3 = Object.fromEntries(ends.map((id) => [id, graph2.actors[id]]));
    return { ...graph2, actors: { ...actors, ...joined3 }, links, kinds: { ...graph2.kinds, ...kinds }, changes: null };
  }
  function gone(graph2, state) {
    const { changes: changes3 } = graph2;
    if (!changes3) return { links: [], actors: [] };
    const past2 = pasts.get(graph2) ?? pastOf(graph2, changes3);
    pasts.set(graph2, past2);
    const found = inView(past2, { ...state, question: null, compare: null });
    return {
      links: [...found.links].sort(),
      actors: changes3.actors.removed.filter((id) => found.actors.has(id))
    };
  }
  function of7(graph2, state, view) {
    const changes3 = (
      /** @type {DataChanges} */
      graph2.changes
    );
    const [past2, fresh] = [gone(graph2, state), new Set(changes3.links.added)];
    const moved = movedLinks(changes3);
    const inView2 = [...view.links].sort();
    const differs = (id) => fresh.has(id) || Object.hasOwn(moved, id);
    return {
      ended: past2.links,
      began: inView2.filter((id) => fresh.has(id)),
      changed: inView2.filter((id) => Object.hasOwn(moved, id) && !fresh.has(id)),
      held: inView2.filter((id) => !differs(id)),
      actors: {
        ended: past2.actors,
        began: changes3.actors.added.filter((id) => view.actors.has(id)),
        changed: Object.keys(changes3.actors.changed).filter((id) => view.actors.has(id))
      }
    };
  }

  // graph/page/js/query/compare.js
  function atEach(state) {
    const { compare: compare3 } = state;
    if (compare3?.by !== "dates") return [];
    return compare3.sides.map((window) => ({ ...state, compare: null, window, certain: compare3.certain }));
  }
  function views(graph2, state, compare3) {
    const own = { ...state, compare: null };
    if (compare3.by === "dates") {
      const [first2, second2] = atEach({ ...state, compare: compare3 }).map((side) => inView(graph2, side));
      return [first2, second2];
    }
    const page = inView(graph2, own);
    const [first, second] = compare3.sides.map((side) => {
      const certain = Boolean(side.certain && state.window);
      const { actors, links } = inView(graph2, { ...DEFAULTS2, window: state.window, ...side, certain });
      return {
        actors: new Set([...page.actors].filter((id) => actors.has(id))),
        links: new Set([...page.links].filter((id) => links.has(id)))
      };
    });
    return [first, second];
  }
  function life({ founded, born, dissolved, died }) {
    const [begun, ended] = [founded ?? born, dissolved ?? died];
    const begins = begun && begun !== ".." ? spanOf(begun)[0] : null;
    const ends = ended && ended !== ".." ? spanOf(ended)[1] : null;
    return { begins: begins === "0000-00-00" ? null : begins, ends: ends === "9999-99-99" ? null : ends };
  }
  var lived = ({ begins, ends }, [first, last2]) => !(begins && last2 && begins > last2) && !(ends && first && ends < first);
  function of8(graph2, state, compare3) {
    if (compare3.by === "versions") return of7(graph2, state, inView(graph2, { ...state, compare: null }));
    const [first, second] = views(graph2, state, compare3);
    const ended = [...first.links].filter((id) => !second.links.has(id)).sort();
    const began = [...second.links].filter((id) => !first.links.has(id)).sort();
    const both = [...first.links].filter((id) => second.links.has(id)).sort();
    const found = { ended, began, changed: [], held: both, actors: { ended: [], began: [], changed: [] } };
    if (compare3.by !== "dates") return found;
    const [before, after3] = compare3.sides;
    for (const id of [...first.actors].sort()) {
      const own = life(graph2.actors[id]);
      const [was, is] = [lived(own, before), lived(own, after3)];
      if (was && !is) found.actors.ended.push(id);
      if (!was && is) found.actors.began.push(id);
    }
    return found;
  }
  function changes(graph2, state) {
    const compare3 = comparedSides(state);
    if (!compare3) return null;
    const { ended, began, changed, held: both, actors } = of8(graph2, state, compare3);
    const made = { links: /* @__PURE__ */ new Map(), actors: /* @__PURE__ */ new Map(), signed: compare3.by === "versions" };
    for (const id of ended) made.links.set(id, "ended");
    for (const id of began) made.links.set(id, "began");
    for (const id of both) made.links.set(id, "held");
    for (const id of changed) made.links.set(id, "changed");
    for (const id of actors.ended) made.actors.set(id, "ended");
    for (const id of actors.began) made.actors.set(id, "began");
    for (const id of actors.changed) made.actors.set(id, "changed");
    return made;
  }

  // graph/page/js/picture/boxes.js
  var overlaps = (one, other) => one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
  var contains = (outer, inner) => outer.left <= inner.left + 1 && outer.right >= inner.right - 1 && outer.top <= inner.top + 1 && outer.bottom >= inner.bottom - 1;
  var boxOf = ({ x, y, width: width2, height }) => ({ left: x, right: x + width2, top: y, bottom: y + height });
  var passes = (points, box2) => points.slice(1).some(([x, y], at2) => {
    const [fromX, fromY] = points[at2];
    return overlaps(
      {
        left: Math.min(x, fromX) - 1,
        right: Math.max(x, fromX) + 1,
        top: Math.min(y, fromY) - 1,
        bottom: Math.max(y, fromY) + 1
      },
      box2
    );
  });

  // graph/page/js/picture/flow/across.js
  var TILES = { letters: (kinds) => kinds, count: () => 1, none: () => 0 };
  function lanesOf(arcs, look) {
    const middle = (node) => node.y + node.height / 2;
    const span3 = ({ chain: [a, b] }) => [Math.min(middle(a), middle(b)), Math.max(middle(a), middle(b))];
    const length = (route2) => span3(route2)[1] - span3(route2)[0];
    const sorted = [...arcs].sort((a, b) => length(a) - length(b) || a.index - b.index);
    const lanes = [];
    const room = look.strip + look.box / 2;
    for (const route2 of sorted) {
      const [first, last2] = span3(route2);
      const trunk = trunkOf(route2, look);
      let lane = lanes.findIndex(
        (taken) => taken.every(
          (other) => trunk && other.trunk === trunk || other.last + room < first || other.first - room > last2
        )
      );
      if (lane < 0) lane = lanes.push([]) - 1;
      lanes[lane].push({ first, last: last2, trunk });
      route2.lane = lane;
    }
    return lanes.length;
  }
  function trunkOf({ ribbon: ribbon2, chain: [a, b] }, { tiles: tiles2 }) {
    if (tiles2 === "letters" || ribbon2.main && tiles2 === "count") return null;
    return `${ribbon2.family} ${ribbon2.main ? ribbon2.from : a.column > b.column ? a.id : b.id}`;
  }
  var slotsOf = (routes, order) => {
    const kinds = new Set(routes.flatMap(({ ribbon: ribbon2 }) => ribbon2.kinds));
    return order.filter((id) => kinds.has(id));
  };
  function measured({ layers, routes }, look, order, lanesFor) {
    const own = layers.map((layer) => Math.max(look.box, ...layer.filter(({ box: box2 }) => box2).map((node) => node.width)));
    const edge = layers.map((layer) => layer.some((node) => node.group) ? look.frame : 0);
    const mark = look.arrow + look.mark;
    const gaps = layers.map((_, layer) => {
      const near4 = routes.filter(({ chain: chain2 }) => chain2[0].layer <= layer && last(chain2).layer > layer);
      const arcs = routes.filter(({ same: same2, chain: chain2 }) => same2 && chain2[0].layer === layer);
      const packed2 = (kinds) => kinds.length ? TILES[look.tiles](kinds.length) * look.slot + mark : 0;
      const back = near4.filter(({ chain: chain2 }) => chain2[0].layer === layer);
      const left = [
        ...back.map(({ ribbon: ribbon2, forward }) => ribbon2.main ? packed2(forward ? ribbon2.back : ribbon2.kinds) : 0),
        ...arcs.flatMap(({ ribbon: ribbon2 }) => ribbon2.main ? [packed2(ribbon2.kinds), packed2(ribbon2.back)] : [])
      ];
      const arriving = near4.filter(({ chain: chain2, ribbon: ribbon2 }) => last(chain2).layer === layer + 1 && ribbon2.main);
      const slots = slotsOf(
        arriving.filter(({ forward }) => forward),
        order
      );
      const right = Math.max(
        look.packed ? 0 : packed2(slots),
        0,
        ...arriving.map(({ ribbon: ribbon2, forward }) => packed2(forward ? ribbon2.kinds : ribbon2.back))
      );
      const lanes = lanesFor(arcs, look);
      return {
        left: Math.max(0, ...left),
        right,
        slots,
        arcRoom: lanes ? look.bend + 3 + lanes * look.lane : 0,
        load: near4.length
      };
    });
    const loads = gaps.slice(0, -1).map(({ load }) => 1 + 0.06 * load);
    const fixed = 2 * look.margin + own.reduce((sum2, each, at2) => sum2 + each + 2 * edge[at2], 0) + gaps.reduce((sum2, gap) => sum2 + gap.left + gap.right + gap.arcRoom, 0);
    return { own, edge, gaps, fixed, loads };
  }
  function least(net, look, order) {
    const { fixed, loads } = measured(net, look, order, (arcs) => Math.min(1, arcs.length));
    return fixed + look.shortest * loads.length;
  }
  function of9(net, look, width2, order) {
    const { own, edge, gaps, fixed, loads } = measured(net, look, order, lanesOf);
    const room = Math.max(look.shortest * loads.length, width2 - fixed);
    const all = loads.reduce((sum2, each) => sum2 + each, 0) || 1;
    const layersAt = [];
    const zones = [];
    let x = look.margin;
    own.forEach((wide, at2) => {
      x += edge[at2];
      layersAt.push(x);
      x += wide + edge[at2];
      const arcs = x + gaps[at2].left;
      x += gaps[at2].left + gaps[at2].arcRoom;
      const from = x;
      x += (loads[at2] ?? 0) / all * room;
      zones.push({ arcs, from, to: x, slots: gaps[at2].slots });
      x += gaps[at2].right;
    });
    return { layers: layersAt, widths: own, edges: edge, zones, width: Math.max(width2, fixed + room) };
  }

  // graph/page/js/picture/flow/heights.js
  var ROUNDS = 60;
  var PULL = 0.4;
  var STRAIGHT = 6;
  var LANED = 1.5;
  var LOOSE = 0.85;
  var MOST_LOOSE = 2.5;
  function gapOf(above2, below, look) {
    const between3 = above2.box && below.box ? look.boxGap : look.laneGap + (above2.box || below.box ? 3 : 0);
    if (above2.group && above2.group === below.group) return look.framed;
    const columns = above2.column >= 0 && below.column >= 0 && above2.column !== below.column ? look.top : 0;
    return between3 + columns + (above2.group ? look.frame : 0) + (below.group ? look.frame : 0);
  }
  var needed = (layer, look) => layer.reduce((sum2, node, at2) => sum2 + node.height + (at2 ? gapOf(layer[at2 - 1], node, look) : 0), 0) + (layer[0]?.group ? look.frame : 0) + (layer.at(-1)?.group ? look.frame : 0);
  var leastNeeded = (layer, look) => needed(
    [...layer].sort((a, b) => a.column - b.column || compare2(a.group ?? "", b.group ?? "")),
    look
  );
  var compare2 = (a, b) => a < b ? -1 : a > b ? 1 : 0;
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
      const offsets = layer.map((node, at2) => {
        if (at2) offset += layer[at2 - 1].height + gapOf(layer[at2 - 1], node, look);
        return offset;
      });
      const need = needed(layer, look);
      const spare = Math.max(0, bottom - top - need);
      layer.forEach((node, at2) => {
        node.y = top + offsets[at2] + spare * (at2 + 1) / (layer.length + 1);
      });
      return { layer, offsets, most: Math.max(top, bottom - need) };
    });
    const middle = (top + bottom) / 2;
    for (let round = 0; round < ROUNDS; round += 1)
      for (const { layer, offsets, most } of round % 2 ? [...plans].reverse() : plans) {
        const wanted = layer.map((node) => {
          let [sum2, weight] = [PULL * middle, PULL];
          for (const edge of touching.get(node) ?? []) {
            if (edge.same) continue;
            const other = edge.a === node ? edge.b : edge.a;
            const pull = edge.weight * (node.box || other.box ? 1 : STRAIGHT) * (node.box && other.box ? 1 : LANED);
            sum2 += pull * (other.y + other.height / 2);
            weight += pull;
          }
          return { at: sum2 / weight - node.height / 2, weight: node.box ? weight : 0.7 * weight };
        });
        const pooled = monotone(wanted.map(({ at: at2, weight }, index) => ({ at: at2 - offsets[index], weight })));
        layer.forEach((node, index) => {
          node.y = Math.max(top, Math.min(most, pooled[index])) + offsets[index];
        });
      }
  }
  function monotone(wanted) {
    const pools = [];
    for (const { at: at2, weight } of wanted) {
      let pool = { sum: at2 * weight, weight, count: 1 };
      for (let last2 = pools.at(-1); last2 && last2.sum / last2.weight > pool.sum / pool.weight; last2 = pools.at(-1)) {
        pools.pop();
        pool = { sum: pool.sum + last2.sum, weight: pool.weight + last2.weight, count: pool.count + last2.count };
      }
      pools.push(pool);
    }
    return pools.flatMap(({ sum: sum2, weight, count: count2 }) => Array(count2).fill(sum2 / weight));
  }

  // graph/page/js/picture/flow/order.js
  var SWEEPS = 8;
  var ROUNDS2 = 10;
  var EFFORT = 2e7;
  var SAME = 0.6;
  function edgesOf(routes) {
    const edges = [];
    for (const { chain: chain2, same: same2, weight } of routes)
      for (let at2 = 0; at2 + 1 < chain2.length; at2 += 1) edges.push({ a: chain2[at2], b: chain2[at2 + 1], weight, same: same2 });
    return edges;
  }
  function byNode(edges) {
    const found = /* @__PURE__ */ new Map();
    for (const edge of edges) for (const end of [edge.a, edge.b]) gather(found, end, edge);
    return found;
  }
  function arrange(layers, edges) {
    const at2 = /* @__PURE__ */ new Map();
    const place = (node) => held(at2, node);
    const number2 = (layer) => layer.forEach((node, index) => at2.set(node, index));
    const touching = byNode(edges);
    const gaps = layers.map((_, layer) => edges.filter(({ a, same: same2 }) => !same2 && a.layer === layer));
    const arcs = layers.map((_, layer) => edges.filter(({ a, same: same2 }) => same2 && a.layer === layer));
    function crossings(list) {
      let sum2 = 0;
      const tops = list.map(({ a }) => place(a));
      const ends = list.map(({ b }) => place(b));
      for (let i = 0; i < list.length; i += 1)
        for (let j = i + 1; j < list.length; j += 1)
          if ((tops[i] - tops[j]) * (ends[i] - ends[j]) < 0) sum2 += list[i].weight * list[j].weight;
      return sum2;
    }
    const local = (layer) => crossings(gaps[layer]) + (layer > 0 ? crossings(gaps[layer - 1]) : 0) + arcs[layer].reduce((sum2, { a, b, weight }) => sum2 + SAME * weight * Math.abs(place(a) - place(b)), 0);
    const total = () => gaps.reduce((sum2, list) => sum2 + crossings(list), 0) + arcs.flat().reduce((sum2, { a, b, weight }) => sum2 + SAME * weight * Math.abs(place(a) - place(b)), 0);
    function put(layer, blocks) {
      layers[layer].splice(0, Infinity, ...blocks.flat());
      number2(layers[layer]);
    }
    function barycentre(node, way) {
      let [sum2, weight] = [0, 0];
      for (const edge of touching.get(node) ?? []) {
        const other = edge.a === node ? edge.b : edge.a;
        if (edge.same || other.layer - node.layer !== way) continue;
        sum2 += place(other) / Math.max(1, layers[other.layer].length - 1) * edge.weight;
        weight += edge.weight;
      }
      return weight ? sum2 / weight : place(node) / Math.max(1, layers[node.layer].length - 1);
    }
    layers.forEach((layer, index) => {
      layer.sort((a, b) => a.column - b.column);
      put(index, blocksOf2(layer));
    });
    let best2 = { cost: total(), layers: layers.map((layer) => [...layer]) };
    for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
      const way = sweep % 2 ? 1 : -1;
      for (let step = 0; step < layers.length; step += 1) {
        const layer = way < 0 ? step : layers.length - 1 - step;
        if (!layers[layer + way]) continue;
        const blocks = blocksOf2(layers[layer]).map((block) => {
          const inside = block.filter((node) => !node.head).sort((a, b) => barycentre(a, way) - barycentre(b, way));
          const nodes = [...block.filter((node) => node.head), ...inside];
          return { nodes, at: nodes.reduce((sum2, node) => sum2 + barycentre(node, way), 0) / nodes.length };
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
    best2.layers.forEach((layer, index) => put(index, [layer]));
    improve(layers, { put, local, edges: edges.length });
  }
  function copy(layers, others) {
    layers.forEach((layer, index) => {
      const at2 = new Map(others[index].map(({ id }, place) => [id, place]));
      layer.sort((a, b) => held(at2, a.id) - held(at2, b.id));
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
      const own = [node];
      blocks.push(own);
      if (node.group) framed.set(node.group, own);
    }
    return blocks;
  }
  function improve(layers, { put, local, edges }) {
    let effort = EFFORT;
    for (let [round, again] = [0, true]; again && round < ROUNDS2 && effort > 0; round += 1) {
      again = false;
      for (let layer = 0; layer < layers.length; layer += 1) {
        const blocks = blocksOf2(layers[layer]);
        let cost2 = local(layer);
        const attempt = (change2, undo) => {
          change2();
          put(layer, blocks);
          effort -= edges * edges;
          const changed = local(layer);
          if (changed < cost2 - 1e-9) {
            [again, cost2] = [true, changed];
            return true;
          }
          undo();
          put(layer, blocks);
          return false;
        };
        for (let from = 0; from < blocks.length && effort > 0; from += 1)
          for (const to of [from + 1, from + 2, from + 3]) {
            if (to >= blocks.length || !together3(blocks, from, to)) continue;
            const there2 = () => blocks.splice(to, 0, ...blocks.splice(from, 1));
            const back = () => blocks.splice(from, 0, ...blocks.splice(to, 1));
            if (!attempt(there2, back)) attempt(back, there2);
          }
        for (const block of blocks)
          for (let first = block[0].head ? 1 : 0; first + 1 < block.length; first += 1) {
            const swap = () => block.splice(first, 2, block[first + 1], block[first]);
            attempt(swap, swap);
          }
      }
    }
  }
  function together3(blocks, from, to) {
    const columns = new Set(
      blocks.slice(from, to + 1).map(([node]) => node.column).filter((column3) => column3 >= 0)
    );
    return columns.size <= 1;
  }

  // graph/page/js/picture/flow/route.js
  var STEPS = 12;
  function placePorts(node, look) {
    const middle = node.y + node.height / 2;
    function key({ route: route2, end }) {
      const other = end === 0 ? route2.chain[1] : route2.chain[route2.chain.length - 2];
      const at2 = other.y + other.height / 2;
      if (!route2.same) return at2;
      return at2 < middle ? -1e6 + route2.lane : 1e6 - route2.lane;
    }
    for (const side of [node.left, node.right]) {
      side.sort((a, b) => key(a) - key(b) || a.route.index - b.route.index);
      const need = side.reduce((sum2, port) => sum2 + port.need + look.portGap, -look.portGap);
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
      const last2 = this.points.at(-1);
      if (last2 && Math.abs(last2[0] - x) < 0.01 && Math.abs(last2[1] - y) < 0.01) return;
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
  function arc({ chain: [first, last2], lane }, [from, to], across, look) {
    const outer = Math.max(first.x + first.width, last2.x + last2.width);
    const wanted = Math.max(across.zones[first.layer].arcs, outer) + look.bend + lane * look.lane;
    const far = Math.max(outer + look.bend, Math.min(wanted, across.width - 2));
    const bend = Math.min(look.bend, Math.abs(to - from) / 2);
    const sign = to > from ? 1 : -1;
    const pen = new Pen();
    pen.to(first.x + first.width, from);
    pen.to(far - bend, from);
    pen.corner(far, from, far, from + sign * bend);
    pen.to(far, to - sign * bend);
    pen.corner(far, to, far - bend, to);
    pen.to(last2.x + last2.width, to);
    return pen;
  }
  function through({ chain: chain2 }, [from, to], across) {
    const pen = new Pen();
    const [first, last2] = [chain2[0], last(chain2)];
    pen.to(first.x + first.width, from);
    for (const node of chain2.slice(1)) {
      const zone = across.zones[node.layer - 1];
      const y = node === last2 ? to : node.y + node.height / 2;
      pen.to(zone.from, last(pen.points)[1]);
      pen.sway(zone.to, y);
    }
    pen.to(last2.x, to);
    return pen;
  }
  function heightOf(side, route2, end) {
    const port = side.find((each) => each.route === route2 && each.end === end);
    if (!port) throw new RangeError(`no port of ${route2.ribbon.id}`);
    return port.y;
  }
  function draw(route2, across, look) {
    const { ribbon: ribbon2, chain: chain2, same: same2, forward, width: width2 } = route2;
    const [first, last2] = [chain2[0], last(chain2)];
    const start = heightOf(first.right, route2, 0);
    const end = heightOf(same2 ? last2.right : last2.left, route2, 1);
    const pen = same2 ? arc(route2, [start, end], across, look) : through(route2, [start, end], across);
    const right = { x: first.x + first.width, y: start, way: -1 };
    const left = same2 ? { x: last2.x + last2.width, y: end, way: -1 } : { x: last2.x, y: end, way: 1 };
    const [at2, tail] = forward ? [left, right] : [right, left];
    const heads = [];
    const fixed = !same2 && forward && look.tiles === "letters" && !look.packed ? across.zones[last2.layer - 1].slots : null;
    if (ribbon2.kinds.length && (ribbon2.main || ribbon2.directed))
      heads.push({ ...at2, kinds: ribbon2.kinds, slots: fixed ?? ribbon2.kinds });
    if (ribbon2.back.length) heads.push({ ...tail, kinds: ribbon2.back, slots: ribbon2.back });
    return { ribbon: ribbon2, width: width2, d: pen.d, points: forward ? pen.points : [...pen.points].reverse(), heads };
  }

  // graph/page/js/picture/flow/flow.js
  var SHARES = 1e4;
  var MOST_PARTS = 6;
  var MOST_NARROW = 2;
  var LEAST_DIVIDED = 4;
  var CUT = 1.4;
  function plan(model, size, measure) {
    const narrow = size.width < NARROWEST;
    const orders = /* @__PURE__ */ new Map();
    function planned(look, net, parts3) {
      const edges = edgesOf(net.routes);
      const key = [...parts3].join(";");
      const order = orders.get(key);
      if (order) copy(net.layers, order);
      else arrange(net.layers, edges);
      orders.set(key, net.layers);
      const height = Math.max(size.height, heightOf2(net, look, needed));
      settle(net.layers, byNode(edges), look, height);
      const across = of9(net, look, size.width, model.order);
      return { model, net, look, narrow, across, height, fits: height <= size.height && across.width <= size.width };
    }
    let best2 = null;
    for (const group of narrow ? NARROW : WIDE)
      for (const { look, net, parts: parts3 } of candidates(model, group, size.height, narrow, measure)) {
        const high = heightOf2(net, look, leastNeeded) / size.height;
        const wide = least(net, look, model.order) / size.width;
        if (high <= 1 && wide <= 1 && !net.cut) {
          const made = planned(look, net, parts3);
          if (made.fits) return made;
        }
        const beside = Math.max(1, wide);
        const far = Math.max(1, high) * (narrow ? beside ** 4 : beside) * (net.cut ? CUT : 1);
        if (!best2 || far < 0.97 * best2.far) best2 = { far, made: () => planned(look, net, parts3) };
      }
    if (!best2) throw new RangeError("there is no look");
    return best2.made();
  }
  function* candidates(model, group, height, narrow, measure) {
    let open = group.map((general) => {
      const look = { ...general, slot: slotOf(model, general, measure) };
      const netOf2 = (parts3) => of3(model, look, narrow, measure, parts3);
      return { look, divided: divisions(netOf2, look, height, narrow) };
    });
    while (open.length) {
      const still = [];
      for (const each of open) {
        const { value, done } = each.divided.next();
        if (done) continue;
        yield { look: each.look, ...value };
        still.push(each);
      }
      open = still;
    }
  }
  function slotOf({ letters }, { tiles: tiles2, slot, sub }, measure) {
    const texts4 = tiles2 === "letters" ? letters : tiles2 === "count" ? ["8"] : [];
    return Math.max(slot, ...texts4.map((text3) => Math.ceil(measure(text3, sub, 700)) + 3));
  }
  function* divisions(netOf2, look, height, narrow) {
    const parts3 = /* @__PURE__ */ new Map();
    for (; ; ) {
      const net = netOf2(parts3);
      yield { net, parts: new Map(parts3) };
      const needed2 = net.layers.map((layer) => leastNeeded(layer, look) + look.top + look.bottom);
      const tallest = needed2.indexOf(Math.max(...needed2));
      const merged = net.columns.some(({ length }) => length > 1);
      if (merged || !(needed2[tallest] > height)) return;
      const boxes = net.layers[tallest].filter(({ box: box2 }) => box2).length;
      const [column3] = net.columns[tallest];
      const count2 = (parts3.get(column3) ?? 1) + 1;
      if (boxes < LEAST_DIVIDED || count2 > (narrow ? MOST_NARROW : MOST_PARTS)) return;
      parts3.set(column3, count2);
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
      const [x, y] = pinned[node.id];
      node.x = x * across.width / SHARES - node.width / 2;
      node.y = y * height / SHARES - node.height / 2;
    }
    for (const node of nodes.values()) placePorts(node, look);
    return {
      look,
      narrow,
      nodes,
      frames: framesOf(net, look),
      ribbons: net.routes.map((route2) => draw(route2, across, look)),
      captions: captionsOf(model, net, across, look, narrow),
      boxOf: model.boxOf,
      main: model.main,
      drawn: model.drawn,
      present: model.present,
      weights: model.weights,
      weighed: model.weighed,
      width: across.width,
      height
    };
  }
  var heightOf2 = ({ layers }, look, needed2) => look.top + look.bottom + Math.max(0, ...layers.map((layer) => needed2(layer, look)));
  function framesOf({ nodes }, look) {
    const groups2 = /* @__PURE__ */ new Map();
    for (const node of nodes.values()) if (node.group) gather(groups2, node.group, node);
    return [...groups2].map(([id, inside]) => {
      const [top, bottom] = [
        Math.min(...inside.map(({ y }) => y)),
        Math.max(...inside.map(({ y, height }) => y + height))
      ];
      const [left, right] = [Math.min(...inside.map(({ x }) => x)), Math.max(...inside.map(({ x, width: width2 }) => x + width2))];
      return {
        id,
        x: left - look.frame,
        y: top - look.frame,
        width: right - left + 2 * look.frame,
        height: bottom - top + 2 * look.frame
      };
    });
  }
  function captionsOf({ columns }, net, across, look, narrow) {
    const made = [];
    net.columns.forEach((group, layer) => {
      for (const column3 of group) {
        if (net.columns[layer - 1]?.includes(column3)) continue;
        let last2 = layer;
        while (net.columns[last2 + 1]?.includes(column3)) last2 += 1;
        const [left, right] = [across.layers[layer], across.layers[last2] + across.widths[last2]];
        const first = net.layers[layer].find((node) => node.column === column3);
        const alone = group.length === 1 && !narrow;
        made.push({
          ...columns[column3],
          x: (left + right) / 2,
          y: alone || !first ? 0 : first.y - (first.group ? look.frame : 0) - look.top,
          width: right - left
        });
      }
    });
    return made;
  }

  // graph/page/js/picture/flow/hit.js
  function textArea({ text: text3, x, y, size, weight, anchor }, measure) {
    const width2 = measure(text3, size, weight);
    const left = anchor === "middle" ? x - width2 / 2 : anchor === "end" ? x - width2 : x;
    return { x: left, y: y - size * 0.8, width: width2, height: size };
  }

  // graph/page/js/picture/flow/received.js
  var NOTHING = Object.freeze({ brief: "", full: "" });
  var NOT_COUNTED = /* @__PURE__ */ new Set(["patron", "opponent"]);
  function kindsOf2(graph2, ribbons, boxOf2) {
    const kinds = /* @__PURE__ */ new Map();
    const gone2 = graph2.changes?.gone.links ?? {};
    for (const id of ribbons.flatMap(({ links }) => links)) {
      if (Object.hasOwn(gone2, id)) continue;
      const { kind, target } = graph2.links[id];
      if (graph2.kinds[kind].family !== "support") continue;
      const box2 = boxOf2(target) ?? target;
      kinds.set(box2, (kinds.get(box2) ?? /* @__PURE__ */ new Set()).add(kind));
    }
    return kinds;
  }
  function of10(graph2, ribbons, boxOf2) {
    const kinds = kindsOf2(graph2, ribbons, boxOf2);
    const several = new Set([...kinds.values()].flatMap((each) => [...each])).size > 1;
    const { columns, of: columnOf } = graph2.columns;
    return (id) => {
      const count2 = kinds.get(id)?.size ?? 0;
      if (!count2 || !several || NOT_COUNTED.has(columns[columnOf[id]]?.tone)) return NOTHING;
      const brief2 = `${count2} ${count2 === 1 ? "kind" : "kinds"}`;
      return { brief: brief2, full: `receives ${brief2}` };
    };
  }

  // graph/page/js/picture/flow/model.js
  var LEAST_STACKED = 4;
  var MOST_UNSTACKED = 9;
  var MOST_CHIPS = 8;
  var LEAST_COUNTED = 4;
  var MOST_DIFFERING = 40;
  var MEMBER = "member-of";
  var regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
  function kindsInOrder(graph2) {
    const links = /* @__PURE__ */ new Map();
    for (const { kind } of Object.values(graph2.links)) links.set(kind, (links.get(kind) ?? 0) + 1);
    const gone2 = Object.keys(graph2.changes?.gone.kinds ?? {});
    return [...Object.keys(graph2.kinds), ...gone2].sort(
      (a, b) => (links.get(b) ?? 0) - (links.get(a) ?? 0) || (a < b ? -1 : 1)
    );
  }
  function endOf(graph2, { dissolved, died }) {
    const text3 = dissolved ?? died;
    if (!text3 || text3 === "..") return "";
    const last2 = spanOf(text3)[1];
    if (!last2 || graph2.info.asOfDay && last2 > graph2.info.asOfDay) return "";
    return `${died ? "died" : "ended"} ${inWords2(text3).replace(/(\d) ([A-Z][a-z]{2})[a-z]+ /, "$1 $2 ")}`;
  }
  var placeOf = ({ country, type }) => country && type !== "state" && regions.of(country) || "";
  function framesOf2(graph2, links, boxed) {
    const members = /* @__PURE__ */ new Map();
    for (const id of links) {
      const { kind, source, target, status } = graph2.links[id];
      if (kind !== MEMBER || status === "denied" || !boxed(source) || !boxed(target) || source === target) continue;
      if (graph2.columns.of[source] === graph2.columns.of[target]) gather(members, target, source);
    }
    const frames = /* @__PURE__ */ new Map();
    const heads = [...members].filter(([, inside]) => new Set(inside).size > 1);
    heads.sort((a, b) => a[1].length - b[1].length || (a[0] < b[0] ? -1 : 1));
    const used = /* @__PURE__ */ new Set();
    for (const [head, inside] of heads) {
      if (frames.has(head)) continue;
      const free = [...new Set(inside)].filter((id) => !frames.has(id) && !used.has(id));
      if (free.length < 2) continue;
      used.add(head);
      for (const id of free) frames.set(id, head);
    }
    return frames;
  }
  function stacksOf(graph2, boxed, kept2, opened) {
    const columns = /* @__PURE__ */ new Map();
    for (const id of boxed) gather(columns, graph2.columns.of[id], id);
    const stacks = /* @__PURE__ */ new Map();
    for (const [column3, ids2] of columns) {
      if (ids2.length <= MOST_UNSTACKED) continue;
      for (const id of ids2) if (!kept2.has(id)) gather(stacks, `${graph2.actors[id].type}.${column3}`, id);
    }
    for (const [key, ids2] of stacks) if (ids2.length < LEAST_STACKED || opened.has(key)) stacks.delete(key);
    return stacks;
  }
  function chipsOf(graph2, id, drawn2, hidden) {
    const shown2 = drawn2.slice(0, MOST_CHIPS).map((part) => ({ id: part, label: graph2.actors[part].name, more: [], beyond: [] }));
    const more = [...drawn2.slice(MOST_CHIPS), ...hidden];
    if (!more.length || !shown2.length && more.length < LEAST_COUNTED) return shown2;
    const organs = more.every((part) => graph2.actors[part].type === "state-organ");
    const noun = organs ? "organ" : more.every((part) => graph2.actors[part].type === "armed-wing") ? "wing" : "part";
    const label = `${more.length}${shown2.length ? " more" : ""} ${noun}${more.length === 1 ? "" : "s"}`;
    return [...shown2, { id: `more:${id}`, label, more: hidden, beyond: drawn2.slice(MOST_CHIPS) }];
  }
  function ribbonsOf(graph2, links, boxOf2, window, main, order) {
    const pairs = /* @__PURE__ */ new Map();
    for (const id of links) {
      const { source, target, kind } = graph2.links[id];
      const [a, b] = [boxOf2(source), boxOf2(target)];
      if (!a || !b || a === b) continue;
      const [one, other] = a < b ? [a, b] : [b, a];
      const { family, symmetric } = graph2.kinds[kind];
      const key = `${one}>${other}:${family}`;
      if (!pairs.has(key)) pairs.set(key, { one, other, family, there: /* @__PURE__ */ new Set(), back: /* @__PURE__ */ new Set(), links: [] });
      const pair = held(pairs, key);
      pair.links.push(id);
      if (symmetric || a === one) pair.there.add(kind);
      if (!symmetric && a === other) pair.back.add(kind);
    }
    const sorted = (kinds) => order.filter((id) => kinds.has(id));
    const made = [...pairs].map(([, { one, other, family, there: there2, back, links: own }]) => {
      const turned = back.size > there2.size;
      const [from, to] = turned ? [other, one] : [one, other];
      return {
        id: `${from}>${to}:${family}`,
        from,
        to,
        family,
        kinds: sorted(turned ? back : there2),
        back: sorted(turned ? there2 : back),
        directed: own.some((id) => !graph2.kinds[graph2.links[id].kind].symmetric),
        main: main.has(family),
        links: own,
        ...summary(graph2, own, window),
        ...sum(graph2, own)
      };
    });
    const rank = ({ family }) => FAMILIES.indexOf(family);
    return made.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  }
  function of11(graph2, shown2, state, kept2, window, order) {
    const { wholes } = graph2.columns;
    const whole = (id) => Object.hasOwn(wholes, id) && shown2.actors.has(wholes[id]) ? wholes[id] : null;
    const boxed = [...shown2.actors].filter((id) => !whole(id)).sort();
    const frames = framesOf2(graph2, shown2.links, (id) => shown2.actors.has(id) && !whole(id));
    const heads = new Set(frames.values());
    const plain2 = boxed.filter((id) => !frames.has(id) && !heads.has(id));
    const stacks = stacksOf(graph2, plain2, kept2, new Set(state.stacks));
    const parts3 = /* @__PURE__ */ new Map();
    for (const id of [...shown2.actors].sort()) {
      const own = whole(id);
      if (own) gather(parts3, own, id);
    }
    const hidden = /* @__PURE__ */ new Map();
    for (const id of shown2.hidden ?? []) {
      const own = whole(id);
      if (own && !shown2.actors.has(id) && graph2.actors[id].type !== "person") gather(hidden, own, id);
    }
    const boxOf2 = /* @__PURE__ */ new Map();
    const made = [];
    for (const [key, ids2] of stacks) {
      const [type, column3] = key.split(".");
      const id = `stack:${key}`;
      for (const each of ids2) boxOf2.set(each, id);
      const label = `${ids2.length} ${graph2.types[type].plural}`;
      made.push({
        id,
        label,
        place: "",
        column: Number(column3),
        chips: [],
        frame: null,
        head: false,
        ended: "",
        members: ids2
      });
    }
    for (const id of boxed) {
      if (boxOf2.has(id)) continue;
      boxOf2.set(id, id);
      const actor = graph2.actors[id];
      made.push({
        id,
        label: actor.name,
        place: placeOf(actor),
        column: graph2.columns.of[id],
        chips: chipsOf(graph2, id, parts3.get(id) ?? [], hidden.get(id) ?? []),
        frame: frames.get(id) ?? (heads.has(id) ? id : null),
        head: heads.has(id),
        ended: endOf(graph2, actor),
        members: []
      });
    }
    for (const [id, inside] of parts3) for (const part of inside) boxOf2.set(part, held(boxOf2, id));
    const { main, drawn: drawn2, present: present2 } = families(graph2, shown2.links, state);
    const isDrawn = (id) => drawn2.has(graph2.kinds[graph2.links[id].kind].family);
    const differing = new Set(shown2.differing?.filter((id) => !isDrawn(id)).slice(0, MOST_DIFFERING));
    const links = [...shown2.links].filter((id) => {
      const { kind, source, target } = graph2.links[id];
      if (!isDrawn(id) && !differing.has(id)) return false;
      return !(kind === MEMBER && frames.get(source) === target);
    });
    const ribbons = ribbonsOf(graph2, links, (id) => boxOf2.get(id), window, main, order);
    const tiled = new Set(ribbons.flatMap((ribbon2) => ribbon2.main ? [...ribbon2.kinds, ...ribbon2.back] : []));
    const letters = [...tiled].map((id) => graph2.kinds[id].letters);
    const weights = range(ribbons);
    const weighed = state.width === "weight" && weights !== null;
    const receives = of10(graph2, ribbons, (id) => boxOf2.get(id));
    const boxes = made.map((box2) => ({ ...box2, received: receives(box2.id) }));
    return {
      boxes,
      ribbons,
      boxOf: boxOf2,
      main,
      drawn: drawn2,
      present: present2,
      columns: graph2.columns.columns,
      order,
      letters,
      weights,
      weighed
    };
  }

  // graph/page/js/picture/flow/captions.js
  var APART3 = 10;
  var MOST_LINES3 = 2;
  function roomFor({ captions, width: width2 }, at2) {
    const { x, y } = captions[at2];
    const others = captions.filter((each, other) => other !== at2 && each.y === y && each.title);
    const left = Math.max(-x, ...others.filter((each) => each.x < x).map((each) => each.x - x));
    const right = Math.min(width2 - x, ...others.filter((each) => each.x > x).map((each) => each.x - x));
    const half = Math.min(left === -x ? Infinity : -left / 2, right === width2 - x ? Infinity : right / 2);
    return 2 * Math.min(half, width2 / 2) - APART3;
  }
  function texts2({ layout, colours, scale: scale2, measure }) {
    const { look, narrow } = layout;
    const size = Math.max(narrow ? 11 : 12, SMALLEST / scale2);
    const line3 = size * 1.2;
    if (size > look.top - 4) return [];
    const made = [];
    layout.captions.forEach(({ title: title2, note, x, y }, at2) => {
      if (!title2) return;
      const room = roomFor(layout, at2);
      const wide = (points, weight) => (text3) => measure(text3, points, weight);
      const most = narrow || look.top < 20 + line3 ? 1 : MOST_LINES3;
      const lines = wrap(title2.toUpperCase(), room, wide(size, 650), most);
      if (lines.some((text3) => measure(text3, size, 650) > room + APART3)) return;
      const write2 = (text3, base, points, weight) => {
        const half = Math.min(measure(text3, points, weight) / 2 + 4, layout.width / 2);
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
        made.push({ type: "text", text: text3, x: middle, y: base, ...look2 });
      };
      const top = narrow ? y + look.top - 8 : y + Math.max(20, size + 4);
      lines.forEach((text3, row) => write2(text3, top + row * line3, size, 650));
      const under = top + (lines.length - 1) * line3 + 15;
      const fits = note && measure(note, look.sub, 400) <= room && under < y + look.top - 2;
      if (!narrow && fits && !unreadable(look.sub, scale2)) write2(note, under, look.sub, 400);
    });
    return made;
  }

  // graph/page/js/picture/flow/paint.js
  function shapes(how) {
    const { layout, colours, focus } = how;
    const made = [];
    for (const frame of layout.frames)
      made.push({ type: "path", d: rounded(frame, 12), fill: colours.strip, stroke: colours.line, width: 1, alpha: 1 });
    const front = ({ ribbon: ribbon2, width: width2 }) => (focus?.ribbons.has(ribbon2.id) ? 1e3 : 0) + (ribbon2.main ? 100 - width2 : 0);
    const order = [...layout.ribbons].sort((a, b) => front(a) - front(b));
    for (const drawn2 of order)
      for (const shape of ribbonShapes(drawn2, how)) made.push(Object.assign(shape, { strand: drawn2.ribbon.id }));
    for (const drawn2 of order)
      for (const shape of tileShapes(drawn2, how)) made.push(Object.assign(shape, { cue: drawn2.ribbon.id }));
    made.push(...signShapes(order, how));
    for (const node of layout.nodes.values())
      for (const shape of boxShapes(node, how)) made.push(Object.assign(shape, { node: shape.node ?? node.id }));
    return made;
  }
  var texts3 = (how) => [
    ...texts2(how),
    ...[...how.layout.nodes.values()].flatMap((node) => boxTexts(node, how))
  ];

  // graph/page/js/picture/scene.js
  var WIDE2 = [620, 1180];
  var HIGH = [240, 660];
  var EACH = { column: 300, box: 84 };
  function contentOf({ nodes, frames, ribbons }) {
    const areas = [...nodes.values(), ...frames].map(boxOf);
    const points = ribbons.flatMap((ribbon2) => ribbon2.points);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    return {
      left: least2([...areas.map(({ left }) => left), ...xs]),
      right: -least2([...areas.map(({ right }) => right), ...xs].map((x) => -x)),
      top: least2([...areas.map(({ top }) => top), ...ys]),
      bottom: -least2([...areas.map(({ bottom }) => bottom), ...ys].map((y) => -y))
    };
  }
  function lowered(layout) {
    if (!layout.nodes.size) return layout;
    const down = Math.max(0, contentOf(layout).top - layout.look.top);
    return { ...layout, captions: layout.captions.map((each) => each.y ? each : { ...each, y: down }) };
  }
  function extent(layout, shapes2, measure) {
    const { margin, top } = layout.look;
    if (!layout.nodes.size) return { left: 0, right: layout.width, top: 0, bottom: layout.height };
    const content = contentOf(layout);
    const texts4 = shapes2.flatMap((shape) => shape.type === "text" ? [boxOf(textArea(shape, measure))] : []);
    return {
      left: least2([content.left, ...texts4.map(({ left }) => left)]) - margin,
      right: -least2([content.right, ...texts4.map(({ right }) => right)].map((x) => -x)) + margin,
      top: least2([content.top - Math.min(top, margin), ...layout.captions.map(({ y }) => y)]),
      bottom: content.bottom + margin
    };
  }
  var least2 = (values2) => values2.reduce((a, b) => Math.min(a, b));
  function painted(given) {
    const how = { ...given, layout: lowered(given.layout) };
    const shapes2 = [...shapes(how), ...texts3(how)];
    return { shapes: shapes2, box: extent(how.layout, shapes2, how.measure), colours: how.colours, how };
  }
  function sizeOf({ boxes }) {
    const columns = /* @__PURE__ */ new Map();
    for (const { column: column3, chips: chips2 } of boxes) columns.set(column3, (columns.get(column3) ?? 0) + 1 + 0.4 * chips2.length);
    const within2 = (value, [least3, most]) => Math.round(Math.min(most, Math.max(least3, value)));
    return {
      width: within2(EACH.column * columns.size, WIDE2),
      height: within2(100 + EACH.box * Math.max(0, ...columns.values()), HIGH)
    };
  }
  function of12({ graph: graph2, shown: shown2, state, kept: kept2, colours, measure, size = null }) {
    const window = windowOf3(graph2, state);
    const model = of11(graph2, shown2, state, kept2, window, kindsInOrder(graph2));
    const layout = places(plan(model, size ?? sizeOf(model), measure), state.pinned);
    const { pinned } = state;
    const rest = { focus: null, selected: /* @__PURE__ */ new Set(), scale: 1, detail: false };
    const how = { graph: graph2, layout, colours, pinned, measure, ...rest, changes: changes(graph2, state) };
    return painted(how);
  }

  // graph/page/js/core/sentence.js
  var MOST_VERBS = 3;
  var MOST_NAMES = 3;
  var regions2 = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
  var FAMILY_VERBS = {
    support: "gives support to",
    structure: "leads or belongs to",
    alignment: "is allied with",
    hostility: "opposes"
  };
  var ANY_LINK = "is linked with";
  var TIES = "supports or is tied to";
  var AT_REST2 = "supports";
  var countryName = (code) => code === NO_COUNTRY ? "no country" : regions2.of(code) ?? code;
  function endInWords(graph2, end) {
    const country = countryOf(end);
    return country === null ? saidName(graph2, end) : `actors in ${countryName(country)}`;
  }
  var saidName = (graph2, id) => `${the(graph2.actors[id])}${graph2.actors[id]?.name ?? id}`;
  function listed2(names, and = "and", most = MOST_NAMES) {
    const shown2 = names.length > most + 1 ? [...names.slice(0, most), `${names.length - most} more`] : names;
    return shown2.length > 1 ? `${shown2.slice(0, -1).join(", ")} ${and} ${shown2.at(-1)}` : shown2[0] ?? "";
  }
  var kindsOf3 = (graph2, family) => Object.keys(graph2.kinds).filter((id) => graph2.kinds[id].family === family);
  function verb(graph2, state) {
    const all = Object.keys(graph2.kinds);
    const kinds = state.kinds ?? usual(graph2, state, "kinds") ?? all;
    const families2 = FAMILIES.filter((family) => kindsOf3(graph2, family).some((id) => kinds.includes(id)));
    const { kinds: onlyKinds, families: onlyFamilies } = graph2.info.narrowedBy ?? {};
    const whole = !onlyKinds && families2.every((family) => kindsOf3(graph2, family).every((id) => kinds.includes(id)));
    const every = kinds.length === all.length && !onlyKinds && !onlyFamilies;
    if (!kinds.length) return "has no link with";
    if (every && !asks(state) && families2.includes("support")) return AT_REST2;
    if (every) return ANY_LINK;
    if (kinds.length === 1) return graph2.kinds[kinds[0]].verb;
    if (whole && families2.length === 1) return FAMILY_VERBS[families2[0]];
    if (whole && families2.length === PATH_FAMILIES.length && !families2.includes("hostility")) return TIES;
    if (whole)
      return listed2(
        families2.map((family) => FAMILY_VERBS[family].replace(" to", "")),
        "or"
      );
    return listed2(
      kinds.map((id) => graph2.kinds[id].verb),
      "or",
      MOST_VERBS
    );
  }
  function through2(graph2, state) {
    if (!asks(state)) return null;
    const { via = [] } = state.question?.walk ?? {};
    const hops2 = hopsOf(state);
    const near4 = hops2 === 1 ? "directly" : hops2 === 2 ? "directly or through one other" : `through up to ${hops2 - 1} others`;
    if (!via.length) return near4;
    const usual2 = hops2 === hopsOf({ question: state.question && { ...state.question, walk: { via } } });
    return `through ${listed2(via.map((id) => endInWords(graph2, id)))}${usual2 ? "" : `, ${count(hops2, "hop")} at most`}`;
  }
  function time({ window }) {
    const said = windowInWords(window);
    if (!window) return "at any time";
    return /^(since|until) /.test(said) ? said : / to /.test(said) ? `from ${said}` : `in ${said}`.replace(/^in (\d+ )/, "on $1");
  }
  var eitherTime = (sides) => sides.map((window) => time({ window })).join(" or ");
  function parts2(graph2, state) {
    const { from = null, to = null } = state.question ?? {};
    const given = graph2.info.narrowedBy ?? {};
    const window = state.window ?? openWindowOf(given);
    return {
      from: from ? opening(endInWords(graph2, from)) : "Who",
      verb: verb(graph2, state),
      to: to ? endInWords(graph2, to) : "whom",
      through: through2(graph2, state),
      time: state.compare?.by === "dates" ? eitherTime(state.compare.sides) : time({ window }),
      certain: state.certain || Boolean(!state.window && window && given.certain)
    };
  }
  function inWords3(graph2, state) {
    const { from, verb: does, to, through: by, time: when, certain } = parts2(graph2, state);
    const timed2 = state.window ?? openWindowOf(graph2.info.narrowedBy ?? {});
    const rest = [by, timed2 && when, certain && "certain only"].filter(Boolean);
    return `${[`${from[0].toUpperCase()}${from.slice(1)} ${does} ${to}`, ...rest].join(", ")}?`;
  }
  var CLEARED = Object.freeze({
    ...Object.fromEntries(NARROWS.map((name) => [name, DEFAULTS2[name]])),
    focus: null,
    chosen: null
  });

  // graph/page/js/core/view_words.js
  var MOST_NAMED = 12;
  var TURNS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
  var CONTROLS = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu;
  function line(text3, most = 300) {
    const clean = String(text3).replace(TURNS, "").replace(CONTROLS, " ").trim();
    const letters = [...clean.slice(0, 2 * most)];
    return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : clean;
  }
  function listed3(names) {
    const rest = names.length - MOST_NAMED;
    return rest > 1 ? `${names.slice(0, MOST_NAMED).join(", ")} and ${rest} more` : names.join(", ");
  }
  var nameOf = (graph2, id) => line(graph2.actors[id]?.name ?? id, 80);
  var FACETS2 = {
    kinds: ["Kinds of link", (graph2, id) => line(graph2.kinds[id].label)],
    types: ["Types of actor", (graph2, id) => graph2.types[id].label],
    confidences: ["Confidence", (_, level2) => level2],
    statuses: ["Status", (_, status) => STATUS_TITLES[
      /** @type {Status} */
      status
    ]],
    countries: ["Countries", (_, code) => code === NO_COUNTRY ? "none given" : code]
  };
  function facet(graph2, state, name) {
    const chosen = state[name];
    if (chosen === null) return null;
    const [title2, inWords4] = FACETS2[name];
    const all = valuesOf(graph2, name);
    const out = all.filter((value) => !chosen.includes(value));
    if (chosen.length === 0) return `${title2}: none`;
    if (out.length < chosen.length) return `${title2}: all but ${listed3(out.map((value) => inWords4(graph2, value)))}`;
    return `${title2}: ${listed3(chosen.map((value) => inWords4(graph2, value)))}`;
  }
  function days([first, last2]) {
    if (first && last2)
      return first === last2 ? `on ${dayInWords(first)}` : `from ${dayInWords(first)} to ${dayInWords(last2)}`;
    return first ? `from ${dayInWords(first)} on` : `until ${last2 && dayInWords(last2)}`;
  }
  var span2 = ({ window, certain }) => window && `${certain ? "Certainly" : "Certainly or possibly"} active ${days(window)}`;
  function compared(graph2, { compare: compare3 }) {
    if (!compare3 || compare3.by === "actors" || compare3.by === "versions") return null;
    const [first, second] = compare3.by === "dates" ? compare3.sides.map((window) => `active ${days(window)}`) : compare3.sides.map((side) => filters(graph2, { ...DEFAULTS2, ...side }).join(", ") || "all links");
    return `Compared: ${first} with ${second}`;
  }
  function changes2({ changes: known2 }, { compare: compare3 }) {
    if (!known2 || compare3?.by !== "versions") return null;
    return `Changes since ${line(known2.since)} are marked: + new, − gone, ~ changed. Gone links are not counted`;
  }
  function narrowed(graph2) {
    const { on, between: between3, certain, ...rest } = graph2.info.narrowedBy ?? {};
    const window = openWindowOf({ on, between: between3 });
    const inWords4 = {
      kinds: ["Kinds of link", (id) => line((graph2.kinds[id] ?? graph2.unusedKinds?.[id])?.label ?? id)],
      families: ["Families of links", String],
      status: ["Status", (status) => STATUS_TITLES[
        /** @type {Status} */
        status
      ] ?? status],
      min_confidence: ["Confidence", (level2) => `${level2} or better`],
      without: ["Hidden", (id) => nameOf(graph2, id)],
      within: ["Only actors within", String]
    };
    const said = Object.entries(rest).flatMap(([name, value]) => {
      const [title2, words3] = inWords4[name] ?? [name.replaceAll("_", " "), String];
      const values2 = [value].flat();
      return values2.length ? `${title2}: ${listed3(values2.map(words3))}` : [];
    });
    return [...said, span2({ window, certain: Boolean(certain) })].filter((text3) => text3 !== null);
  }
  function filters(graph2, state) {
    const hidden = state.without.map((id) => Object.hasOwn(graph2.actors, id) ? nameOf(graph2, id) : id);
    return [
      ...narrowed(graph2),
      ...FACETS.map((name) => facet(graph2, state, name)),
      span2(state),
      compared(graph2, state),
      state.only && `Only: ${listed3(state.only.map((id) => nameOf(graph2, id)))}`,
      hidden.length > 0 && `Hidden: ${listed3(hidden)}`
    ].filter(Boolean);
  }
  function drawing(graph2, state, { folded: folded3 = 0 } = {}) {
    if (state.focus)
      return `In focus: ${nameOf(graph2, state.focus.id)} and actors within ${count(state.focus.depth, "step")}`;
    return folded3 > 0 ? `${folded3.toLocaleString("en")} more actors are not shown` : null;
  }

  // graph/page/js/picture/sheet_legend.js
  var [WIDE3, HIGH2] = [26, 13];
  var TILE = 14;
  var LONGEST2 = 2e3;
  var capital = (text3) => text3[0].toUpperCase() + text3.slice(1);
  var plate = (width2, height, r) => rounded({ x: -width2 / 2, y: -height / 2, width: width2, height }, r);
  var tile2 = (fill, text3) => [
    { d: plate(TILE, HIGH2, 2), fill },
    { text: text3, x: 0, fill: "#ffffff" }
  ];
  function line2({ stroke, width: width2 = 2, dash = null, head = null, mark = null, ground = "" }) {
    const [left, right] = [-WIDE3 / 2, WIDE3 / 2];
    const made = [{ d: `M${left} 0L${head ? right - 8 : right} 0`, stroke, width: width2, dash }];
    if (head === "open") made.push({ d: `M${right - 8} -5L${right} 0L${right - 8} 5`, stroke, width: 1.8 });
    if (head === "hollow")
      made.push({ d: `M${right - 8} -5L${right} 0L${right - 8} 5z`, fill: ground, stroke, width: 1.2 });
    if (head === "full") made.push({ d: `M${right - 8} -6L${right} 0L${right - 8} 6z`, fill: stroke });
    if (mark === "disputed") made.push({ d: "M0 -6L6 0L0 6L-6 0z", fill: ground, stroke, width: 1.8 });
    if (mark === "denied") made.push({ d: "M-5 -5L5 5M-5 5L5 -5", stroke, width: 2 });
    return made;
  }
  function giversOf({ nodes, ribbons }, { columns }, { column: column3, box: box2 }) {
    const from = ribbons.map(({ ribbon: ribbon2 }) => nodes.get(ribbon2.from)).filter((each) => each?.column === column3);
    if (new Set(from).size === 1) return line(box2.label, LONGEST2);
    return columns.asked ? "those asked about" : columns.columns[column3].title.toLowerCase();
  }
  function ribbonItems({ graph: graph2, layout, colours }) {
    const items = /* @__PURE__ */ new Map();
    for (const family of FAMILIES)
      for (const { ribbon: ribbon2 } of layout.ribbons.filter((each) => each.ribbon.family === family)) {
        const node = layout.nodes.get(ribbon2.from);
        const column3 = node && graph2.columns.columns[node.column];
        const stroke = ribbon(family, colours, column3?.tone);
        if (items.has(stroke)) continue;
        const look2 = ribbon2.main ? { stroke, width: 6, head: (
          /** @type {"full"} */
          "full"
        ) } : { stroke, width: 1.6 };
        const from = stroke === ribbon(family, colours) || !node ? "" : ` from ${giversOf(layout, graph2, node)}`;
        items.set(stroke, { label: `${capital(family)}${from}`, sample: line2(look2) });
      }
    const made = [...items.values()];
    const wide = layout.ribbons.some(({ ribbon: ribbon2 }) => ribbon2.main);
    const { weights, weighed, look } = layout;
    const scale2 = weights && weighed ? scale(weights) : "the wider, the more kinds";
    if (made.length && wide) made[0] = { ...made[0], label: `${made[0].label}: ${scale2}` };
    const missing2 = weighed && missing(layout.ribbons.map(({ ribbon: ribbon2 }) => ribbon2));
    if (missing2) made.push({ label: missing2, sample: line2({ stroke: [...items.keys()][0], width: look.thin }) });
    return made;
  }
  function letterItems({ graph: graph2, layout, colours }, box2) {
    const { look, ribbons } = layout;
    const main = ribbons.filter(({ ribbon: ribbon2 }) => ribbon2.main);
    const drawn2 = main.flatMap(({ heads }) => heads.flatMap((head) => tiles(head, look))).filter(({ x, y }) => overlaps(boxOf({ x, y, width: look.slot, height: look.strip }), box2));
    if (drawn2.length && look.tiles === "count") {
      const fill = tile(ribbon(main[0].ribbon.family, colours));
      return [{ label: "Number of kinds", sample: tile2(fill, "3"), wide: TILE }];
    }
    const lettered = new Set(drawn2.map(({ kind }) => kind));
    return kindsInOrder(graph2).filter((id) => lettered.has(id)).map((id) => ({
      label: line(graph2.kinds[id].label, LONGEST2),
      sample: tile2(tile(graph2.kinds[id].colour), graph2.kinds[id].letters),
      wide: TILE
    }));
  }
  var CHANGED = [
    ["began", "New"],
    ["ended", "Gone"],
    ["changed", "Changed"],
    ["held", "As before"]
  ];
  function changeItems({ layout, colours, changes: changes3 }) {
    if (!changes3?.signed) return [];
    const links = layout.ribbons.flatMap(({ ribbon: ribbon2 }) => ribbon2.links);
    const marks = new Set(links.map((id) => changes3.links.get(id) ?? "held"));
    for (const id of layout.boxOf.keys()) marks.add(changes3.actors.get(id) ?? "held");
    return CHANGED.filter(([change2]) => marks.has(change2)).map(([change2, label]) => {
      const stroke = change(change2, colours);
      const sample = line2({ stroke, width: 4, dash: CHANGE_DASHES[change2]?.map((each) => each * 0.8) });
      if (SIGNS[change2])
        sample.push({ d: plate(13, HIGH2, 6), fill: stroke }, { text: SIGNS[change2], x: 0, fill: colours.ground });
      return { label, sample };
    });
  }
  function markItems({ layout, colours, focus, detail }) {
    const ribbons = layout.ribbons.map(({ ribbon: ribbon2 }) => ribbon2);
    const marked = ribbons.filter(({ id }) => detail || focus?.ribbons.has(id));
    const [stroke, ground] = [visible(colours.caption, colours.ground, 3.4), colours.ground];
    const levels = CONFIDENCES.filter((level2) => marked.some(({ confidence }) => confidence === level2)).reverse();
    return [
      ...levels.map((level2) => ({
        label: `${capital(level2)} confidence`,
        sample: line2({ stroke, dash: DASHES[level2] })
      })),
      marked.some(({ disputed, denied }) => disputed && !denied) && {
        label: capital(STATUS_TITLES.disputed),
        sample: line2({ stroke, mark: "disputed", ground })
      },
      ribbons.some(({ denied }) => denied) && {
        label: capital(STATUS_TITLES.denied),
        sample: line2({ stroke, width: 1.4, mark: "denied" })
      },
      marked.some(({ ended, directed }) => ended && directed) && {
        label: "Ended before the date of record",
        sample: line2({ stroke, head: "open" })
      },
      ribbons.some(({ possible }) => possible) && {
        label: "Possible, not certain, at the time chosen",
        sample: line2({ stroke, width: 1.4, head: "hollow", ground })
      }
    ].filter((item) => item !== false);
  }
  function boxItems({ graph: graph2, layout, colours }) {
    const nodes = [...layout.nodes.values()];
    const chips2 = nodes.flatMap(({ chips: own }) => own);
    const quiet2 = { fill: colours.ground, stroke: box("plain", colours).edge };
    const dash = [3, 2];
    return [
      nodes.some(({ box: box2 }) => box2.ended) && {
        label: "Ended by the date of record",
        sample: [{ d: plate(WIDE3, HIGH2, 4), ...quiet2, width: 1.4, dash: [4, 3] }]
      },
      chips2.some(({ id }) => Object.hasOwn(graph2.actors, id)) && {
        label: "Part of the actor around it",
        sample: [
          { d: plate(WIDE3, HIGH2 + 2, 4), ...quiet2, width: 1.2 },
          { d: plate(WIDE3 - 8, HIGH2 - 6, 2), ...quiet2, width: 0.8 }
        ]
      },
      chips2.some(({ id }) => !Object.hasOwn(graph2.actors, id)) && {
        label: "Other parts, counted",
        sample: [{ d: plate(WIDE3, HIGH2 - 3, 3), ...quiet2, width: 0.8, dash }]
      },
      layout.frames.length > 0 && {
        label: "Members of one coalition",
        sample: [{ d: plate(WIDE3, HIGH2, 5), fill: colours.strip, stroke: colours.line, width: 1 }]
      },
      nodes.some(({ box: box2 }) => box2.members.length) && {
        label: "Several actors of one type",
        sample: [
          {
            d: rounded({ x: -WIDE3 / 2 + 3, y: -HIGH2 / 2 + 3, width: WIDE3 - 3, height: HIGH2 - 2 }, 3),
            ...quiet2,
            width: 0.8
          },
          { d: rounded({ x: -WIDE3 / 2, y: -HIGH2 / 2, width: WIDE3 - 3, height: HIGH2 - 2 }, 3), ...quiet2, width: 1 }
        ]
      }
    ].filter((item) => item !== false);
  }
  function within({ layout, ...how }, box2) {
    return {
      ...how,
      layout: {
        ...layout,
        ribbons: layout.ribbons.filter(({ points }) => passes(points, box2)),
        nodes: new Map([...layout.nodes].filter(([, node]) => overlaps(boxOf(node), box2))),
        frames: layout.frames.filter((frame) => overlaps(boxOf(frame), box2)),
        captions: layout.captions.filter(({ x }) => x > box2.left && x < box2.right)
      }
    };
  }
  function rows3(how, box2) {
    const seen = within(how, box2);
    const made = [
      changeItems(seen),
      [...ribbonItems(seen), ...letterItems(seen, box2)],
      [...markItems(seen), ...boxItems(seen)]
    ];
    return made.filter((row) => row.length).map((row) => row.map(({ wide = WIDE3, ...item }) => ({ ...item, wide })));
  }
  function notes({ shapes: shapes2, how }, box2) {
    const { graph: graph2, layout } = within(how, box2);
    const drawn2 = shapes2.flatMap((shape) => shape.type === "text" ? [shape.text] : []).join(" ");
    const captions = layout.captions.filter(({ title: title2, note }) => title2 && (!drawn2.includes(title2.toUpperCase()) || note && !drawn2.includes(note))).map(({ title: title2, note }) => [title2, note].filter(Boolean).join(": "));
    const full = (id) => line(graph2.actors[id].name, LONGEST2);
    const cut2 = [...layout.nodes.values()].flatMap(
      ({ box: box3, lines, chips: chips2 }) => [{ id: box3.id, label: box3.label, lines }, ...chips2].filter((each) => Object.hasOwn(graph2.actors, each.id) && wasCut(each.lines, each.label)).map(({ id }) => full(id))
    );
    const stacks = [...layout.nodes.values()].filter(({ box: box3 }) => box3.members.length).map(({ box: box3 }) => `${capital(box3.label)}: ${box3.members.map(full).sort().join(", ")}`);
    const beyond = [...layout.nodes.values()].flatMap(
      ({ box: box3, chips: chips2 }) => chips2.filter((chip) => chip.beyond.length).map((chip) => `${full(box3.id)}, other parts: ${chip.beyond.map(full).sort().join(", ")}`)
    );
    return [
      ...captions.length ? [captions.join(". ")] : [],
      ...beyond,
      ...cut2.length ? [`Names in full: ${cut2.join("; ")}`] : [],
      ...stacks
    ].map((text3) => `${text3}.`);
  }

  // graph/page/js/picture/sheet.js
  var LEAST = 620;
  var MARGIN = 28;
  var ROOMY2 = 1500;
  var LINE = 1.45;
  var APART4 = 8;
  var SPACE = 18;
  var ROW = 22;
  var LONGEST3 = 2e3;
  var SIZE = { title: 24, question: 16, text: 13, legend: 12, source: 11 };
  function wrap2(text3, width2, measure) {
    const made = [];
    for (const word of text3.split(" ")) {
      const last2 = made.length - 1;
      const longer = last2 >= 0 ? `${made[last2]} ${word}` : word;
      if (last2 >= 0 && measure(longer) <= width2) made[last2] = longer;
      else made.push(...pieces2(word, width2, measure));
    }
    return made;
  }
  function pieces2(word, width2, measure) {
    if (measure(word) <= width2) return [word];
    const made = [""];
    for (const letter of word) {
      if (made.at(-1) && measure(made.at(-1) + letter) > width2) made.push(letter);
      else made[made.length - 1] += letter;
    }
    return made;
  }
  function heading({ graph: graph2, state, drawn: drawn2, asked: asked2, part }, colours) {
    const { asOf } = graph2.info;
    const filters2 = filters(graph2, state);
    const facts = [
      count(drawn2.actors.size, "actor"),
      count(drawn2.links.size, "link"),
      asOf && `as of ${inWords2(asOf)}`,
      part && "the part of the picture in the window"
    ];
    const beside = [changes2(graph2, state), drawing(graph2, state, drawn2)];
    return [
      [line(graph2.info.title, LONGEST3), SIZE.title, 700, colours.ink],
      [asked2 ?? inWords3(graph2, state), SIZE.question, 600, colours.ink],
      [filters2.length ? `Filtered. ${filters2.join(". ")}.` : "Not filtered.", SIZE.text, 400, colours.caption],
      [facts.filter(Boolean).join(" · "), SIZE.text, 400, colours.caption],
      ...beside.flatMap((text3) => text3 ? [
        /** @type {Heading} */
        [`${text3}.`, SIZE.text, 400, colours.caption]
      ] : [])
    ];
  }
  function sourceLine({ info: { title: title2, version, asOf, licence, authors } }) {
    const parts3 = [
      authors?.length && line(authors.join(", "), LONGEST3),
      line(title2, LONGEST3),
      version && `version ${line(version, LONGEST3)}`,
      asOf && `as of ${inWords2(asOf)}`,
      licence && line(licence, LONGEST3)
    ];
    return `Source: ${parts3.filter(Boolean).join(", ")}. Drawn by axisgraph.`;
  }
  function column2(parts3, { x, width: width2, k, measure, part }) {
    const shapes2 = [];
    let y = 0;
    for (const [text3, base, weight, fill] of parts3) {
      const size = base * k;
      for (const line3 of wrap2(text3, width2, (each) => measure(each, size, weight))) {
        y += size * LINE;
        shapes2.push({ type: "text", text: line3, x, y, size, weight, fill, anchor: "start", alpha: 1, part });
      }
    }
    return { shapes: shapes2, height: y };
  }
  function placed2(sample, x, y, k) {
    if (sample.text === void 0)
      return {
        type: "path",
        part: "legend",
        ...sample,
        d: at(sample.d, x, y, k),
        width: (sample.width ?? 1) * k,
        dash: sample.dash?.map((each) => each * k) ?? null
      };
    const [size, fill] = [11 * k, sample.fill ?? ""];
    return {
      type: "text",
      text: sample.text,
      x: x + sample.x * k,
      y: y + 4 * k,
      size,
      weight: 700,
      fill,
      anchor: "middle",
      part: "legend"
    };
  }
  var at = (d, x, y, k) => d.replace(
    /(-?[\d.]+) (-?[\d.]+)/g,
    (_, px, py) => [x + Number(px) * k, y + Number(py) * k].map((value) => Math.round(value * 100) / 100).join(" ")
  );
  function legend(rows4, { x: left, width: width2, k, measure, colours }) {
    const shapes2 = [];
    const size = SIZE.legend * k;
    let y = ROW * k / 2;
    for (const items of rows4) {
      let x = left;
      for (const { label, sample, wide: own } of items) {
        const indent = (own + APART4) * k;
        const lines = wrap2(label, width2 - indent, (text3) => measure(text3, size, 400));
        const wide = indent + Math.max(...lines.map((line3) => measure(line3, size, 400)));
        if (x > left && x + wide > left + width2) [x, y] = [left, y + ROW * k];
        shapes2.push(...sample.map((each) => placed2(each, x + own / 2 * k, y, k)));
        lines.forEach((text3, row) => {
          y += row ? size * LINE : 0;
          const at2 = { x: x + indent, y: y + size * 0.35 };
          shapes2.push({
            type: "text",
            text: text3,
            ...at2,
            size,
            weight: 400,
            fill: colours.ink,
            anchor: "start",
            part: "legend"
          });
        });
        x += wide + SPACE * k;
      }
      y += ROW * k;
    }
    return { shapes: shapes2, height: y - ROW * k / 2 };
  }
  var lowered2 = (shapes2, down) => shapes2.map(
    (shape) => shape.type === "text" ? { ...shape, y: shape.y + down } : { ...shape, d: at(shape.d, 0, down, 1) }
  );
  function boundsOf(shape, measure) {
    if (shape.type === "text") {
      const width2 = measure(shape.text, shape.size, shape.weight);
      const left = shape.x - { start: 0, middle: width2 / 2, end: width2 }[shape.anchor];
      return { left, right: left + width2, top: shape.y - shape.size, bottom: shape.y + shape.size / 3 };
    }
    const [xs, ys] = [
      /** @type {number[]} */
      [],
      /** @type {number[]} */
      []
    ];
    for (const [, x, y] of shape.d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)) {
      xs.push(Number(x));
      ys.push(Number(y));
    }
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  }
  function of13({ graph: graph2, state, drawn: drawn2, scene, measure, titled = true, asked: asked2 = null, clip = null }) {
    const { colours } = scene;
    const box2 = clip ?? scene.box;
    const inside = clip ? scene.shapes.filter((shape) => overlaps(boundsOf(shape, measure), clip)) : scene.shapes;
    const k = Math.min(4, Math.max(1, (box2.right - box2.left) / ROOMY2));
    const width2 = Math.max(LEAST * k, box2.right - box2.left);
    const x = (box2.left + box2.right) / 2 - width2 / 2;
    const place = { x, width: width2, k, measure, colours };
    const above2 = column2(
      titled ? heading({ graph: graph2, state, drawn: drawn2, asked: asked2, part: clip !== null && !contains(clip, scene.box) }, colours) : [],
      {
        ...place,
        part: "heading"
      }
    );
    const top = box2.top - 10 * k - above2.height;
    const below = legend(rows3(scene.how, box2), place);
    const words3 = [...notes(scene, box2), sourceLine(graph2)].map((text3) => [
      text3,
      SIZE.source,
      400,
      colours.caption
    ]);
    const foot = column2(words3, { ...place, part: "source" });
    const [legendAt, footAt] = [box2.bottom + 16 * k, box2.bottom + 22 * k + below.height];
    const margin = MARGIN * k;
    return {
      shapes: [
        ...inside,
        ...lowered2(above2.shapes, top),
        ...lowered2(below.shapes, legendAt),
        ...lowered2(foot.shapes, footAt)
      ],
      drawn: inside.length,
      clip,
      ground: colours.ground,
      box: { left: x - margin, right: x + width2 + margin, top: top - margin, bottom: footAt + foot.height + margin }
    };
  }

  // graph/page/js/files/xml.js
  var NOT_ALLOWED = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
  var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;", "\n": "&#10;", "	": "&#9;" };
  var text = (value) => String(value).replace(NOT_ALLOWED, "�").replace(/[&<>"\r\n\t]/g, (char) => ENTITIES[char]);
  function element2(name, attributes, content = "") {
    const written2 = Object.entries(attributes).filter(([, value]) => value !== null && value !== void 0).map(([key, value]) => ` ${key}="${text(value)}"`).join("");
    return content === "" ? `<${name}${written2}/>` : `<${name}${written2}>${content}</${name}>`;
  }

  // graph/page/js/files/svg.js
  var near3 = (value) => Math.round(value * 100) / 100;
  var HALO2 = 4;
  var BOLD = 500;
  function path({ d, stroke, width: width2, dash, fill, alpha = 1 }) {
    return element2("path", {
      d,
      fill: fill ?? "none",
      stroke: stroke ?? null,
      "stroke-width": stroke && width2 !== void 0 ? near3(width2) : null,
      "stroke-dasharray": dash ? dash.map(near3).join(" ") : null,
      "stroke-linejoin": stroke ? "round" : null,
      opacity: alpha === 1 ? null : near3(alpha)
    });
  }
  function text2({ text: words3, x, y, size, weight, fill, halo, anchor, alpha = 1 }) {
    const place = {
      x: near3(x),
      y: near3(y),
      "font-size": near3(size),
      "font-weight": weight > BOLD ? 700 : 400,
      // the two that every font and program has
      "text-anchor": anchor,
      opacity: alpha === 1 ? null : near3(alpha),
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
      text(words3)
    ) : "";
    return ring + element2("text", { ...place, fill }, text(words3));
  }
  function ownerOf(shape, titles) {
    if (shape.strand) return [`strand-${shape.strand}`, titles.strand(shape.strand)];
    if (shape.cue) return [`cue-${shape.cue}`, titles.strand(shape.cue)];
    if (shape.node) return [`actor-${shape.node}`, titles.actor(shape.node)];
    return [`picture-${shape.part ?? "ground"}`, null];
  }
  function ids() {
    const given = /* @__PURE__ */ new Set();
    return (key) => {
      const plain2 = key.replace(/[^A-Za-z0-9_.-]+/g, "-");
      let id = plain2;
      for (let more = 2; given.has(id); more += 1) id = `${plain2}-${more}`;
      given.add(id);
      return id;
    };
  }
  function groupsOf(shapes2, titles, idOf) {
    const groups2 = /* @__PURE__ */ new Map();
    for (const shape of shapes2) {
      const [key, title2] = ownerOf(shape, titles);
      if (!groups2.has(key)) groups2.set(key, { title: title2, drawn: [] });
      held(groups2, key).drawn.push(shape.type === "text" ? text2(shape) : path(shape));
    }
    return [...groups2].map(
      ([key, { title: title2, drawn: drawn2 }]) => element2("g", { id: idOf(key) }, `${title2 ? element2("title", {}, text(title2)) : ""}${drawn2.join("\n")}`)
    );
  }
  function write({ shapes: shapes2, drawn: drawn2, box: box2, ground, clip }, titles, font) {
    const idOf = ids();
    const [width2, height] = [box2.right - box2.left, box2.bottom - box2.top].map(Math.ceil);
    const [left, top] = [box2.left, box2.top].map(near3);
    const scene = groupsOf(shapes2.slice(0, drawn2), titles, idOf);
    const view = clip && {
      x: near3(clip.left),
      y: near3(clip.top),
      width: near3(clip.right - clip.left),
      height: near3(clip.bottom - clip.top)
    };
    const body = view ? [
      element2("clipPath", { id: idOf("picture-view") }, element2("rect", view)),
      element2("g", { "clip-path": "url(#picture-view)" }, scene.join("\n"))
    ] : scene;
    return `<?xml version="1.0" encoding="UTF-8"?>
${element2(
      "svg",
      {
        xmlns: "http://www.w3.org/2000/svg",
        version: "1.1",
        width: width2,
        height,
        viewBox: `${left} ${top} ${width2} ${height}`,
        "font-family": font,
        role: "img",
        direction: "ltr"
      },
      [
        "",
        element2("title", {}, text(titles.whole)),
        element2("desc", {}, text(titles.about)),
        element2("rect", { id: idOf("picture-paper"), x: left, y: top, width: width2, height, fill: ground }),
        ...body,
        ...groupsOf(shapes2.slice(drawn2), titles, idOf),
        ""
      ].join("\n")
    )}
`;
  }

  // graph/page/js/files/citation.js
  var LONG = 600;
  var words2 = (text3) => line(text3, LONG);
  var counted = (number2, word) => `${number2} ${word}${number2 === 1 ? "" : "s"}`;
  var nameOf2 = (graph2, id) => line(graph2.actors[id]?.name ?? id, 200);
  function linkSentence(graph2, id) {
    const link = graph2.links[id];
    const said = words2(sentence(graph2, link, nameOf2(graph2, link.source), nameOf2(graph2, link.target)));
    const independent2 = counted(link.roots.length, "independent source");
    const status = link.weakly_disputed ? "weakly disputed" : STATUS_TITLES[link.status];
    return `${said} (${brief(link)}): ${link.confidence} confidence, ${status}, ${independent2}.`;
  }

  // graph/page/js/files/titles.js
  function of14(graph2, state, drawn2, ribbons) {
    const links = new Map(ribbons.map((ribbon2) => [ribbon2.id, ribbon2.links]));
    const counted2 = `${count(drawn2.actors.size, "actor")} and ${count(drawn2.links.size, "link")}`;
    return {
      whole: line(graph2.info.title),
      about: [counted2, ...filters(graph2, state)].join(". "),
      strand: (id) => (links.get(id) ?? []).map((link) => linkSentence(graph2, link)).join(" "),
      actor: (id) => Object.hasOwn(graph2.actors, id) ? nameOf(graph2, id) : ""
    };
  }

  // graph/page/js/files/figure.js
  var FONT = "'DejaVu Sans', Verdana, 'Bitstream Vera Sans', sans-serif";
  var BOLD2 = 500;
  var UNKNOWN = 1e3;
  function measurer(widths) {
    const fonts = widths.map(
      (font) => new Map(Object.entries(font).flatMap(([width2, letters]) => [...letters].map((each) => [each, Number(width2)])))
    );
    return (text3, size, weight) => {
      const font = fonts[weight > BOLD2 ? 1 : 0];
      let width2 = 0;
      for (const letter of text3) width2 += font.get(letter) ?? UNKNOWN;
      return width2 * size / 1e3;
    };
  }
  function drawnOf(graph2, state, { core, shown: shown2 }) {
    if (!shown2) return drawn(graph2, state, core);
    return { actors: new Set(shown2.actors), links: new Set(shown2.links), folded: 0, cut: 0, left: [], columns: null };
  }
  function draw2(given) {
    const { payload, families: families2, width: width2, asked: asked2, size, ground, widths, ...what } = JSON.parse(given);
    const graph2 = graph(payload);
    const state = { ...DEFAULTS2, width: width2, ...families2 ? { families: families2 } : {} };
    const drawn2 = drawnOf(graph2, state, what);
    const measure = measurer(widths);
    const view = inView(graph2, state);
    const scene = of12({
      graph: graph2,
      shown: what.shown ? { ...drawn2, found: [] } : { ...drawn2, hidden: view.actors, found: view.links },
      state,
      kept: new Set(what.core),
      colours: GROUNDS[
        /** @type {"light" | "dark"} */
        ground
      ],
      measure,
      size
    });
    const { nodes, ribbons, look } = scene.how.layout;
    const titles = of14(
      graph2,
      state,
      drawn2,
      ribbons.map(({ ribbon: ribbon2 }) => ribbon2)
    );
    return JSON.stringify({
      svg: write(of13({ graph: graph2, state, drawn: drawn2, scene, measure, asked: asked2 }), titles, FONT),
      actors: [...drawn2.actors],
      links: ribbons.flatMap(({ ribbon: ribbon2 }) => ribbon2.links),
      boxes: [...nodes.values()].flatMap((node) => [
        areaOf(node.id, node),
        ...chipAreas(node, look).map(({ id, area }) => areaOf(id, area))
      ]),
      ribbons: ribbons.map(({ ribbon: { from, to, family, links }, points }) => ({ from, to, family, links, points }))
    });
  }
  var areaOf = (id, { x, y, width: width2, height }) => ({ id, x, y, width: width2, height });
  return __toCommonJS(figure_exports);
})();
