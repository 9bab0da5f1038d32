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
  function column(packed2) {
    if (Array.isArray(packed2)) return packed2;
    if ("values" in packed2) return packed2.at.map((at5) => packed2.values[at5]);
    const lengths = column(packed2.lengths);
    const all2 = rows(
      packed2.rows,
      lengths.reduce((sum, length) => sum + (length ?? 0), 0)
    );
    let next = 0;
    return lengths.map((length) => length === null ? null : all2.slice(next, next += length));
  }
  function rows(fields, count4) {
    const made4 = Array.from({ length: count4 }, () => ({}));
    for (const [name2, packed2] of Object.entries(fields)) {
      const values2 = column(packed2);
      for (let at5 = 0; at5 < count4; at5 += 1) if (values2[at5] !== null) made4[at5][name2] = values2[at5];
    }
    return made4;
  }
  function table({ ids: ids3, fields }) {
    const records = rows(fields, ids3.length);
    const byId2 = /* @__PURE__ */ Object.create(null);
    ids3.forEach((id, at5) => {
      byId2[id] = records[at5];
    });
    return byId2;
  }
  function columnsOf({ columns, at: at5, wholes }, ids3) {
    return {
      columns,
      of: Object.assign(/* @__PURE__ */ Object.create(null), Object.fromEntries(ids3.map((id, row) => [id, at5[row]]))),
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

  // graph/page/js/core/dates.js
  var dates_exports = {};
  __export(dates_exports, {
    atDate: () => atDate,
    bounded: () => bounded,
    brief: () => brief,
    certainIn: () => certainIn,
    certainty: () => certainty,
    dayInWords: () => dayInWords,
    firstDay: () => firstDay,
    inWords: () => inWords,
    lastDay: () => lastDay,
    lifetimeInWords: () => lifetimeInWords,
    openWindowOf: () => openWindowOf,
    possibleIn: () => possibleIn,
    short: () => short,
    spanOf: () => spanOf,
    spansOf: () => spansOf,
    spells: () => spells,
    windowInWords: () => windowInWords,
    windowOf: () => windowOf2
  });

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
    const past3 = year - 1;
    return 365 * past3 + Math.floor(past3 / 4) - Math.floor(past3 / 100) + Math.floor(past3 / 400) + BEFORE[month - 1] + (month > 2 && leaps(year) ? 1 : 0) + day;
  }
  var ofIso = (text8) => number(Number(text8.slice(0, 4)), Number(text8.slice(5, 7)), Number(text8.slice(8, 10)));
  function iso(day) {
    if (day <= 0 || day > LAST) return null;
    let year = Math.floor(day / 365.2425) + 1;
    while (number(year, 1, 1) > day) year -= 1;
    while (number(year + 1, 1, 1) <= day) year += 1;
    let month = 12;
    while (number(year, month, 1) > day) month -= 1;
    const two = (part3) => String(part3).padStart(2, "0");
    return `${String(year).padStart(4, "0")}-${two(month)}-${two(day - number(year, month, 1) + 1)}`;
  }
  function reader() {
    const known3 = /* @__PURE__ */ new Map();
    const read3 = (day) => {
      if (!known3.has(day)) known3.set(day, ofIso(day));
      return known3.get(day);
    };
    return (span4) => (
      /** @type {DaySpan} */
      span4.map((day, at5) => day ? read3(day) : at5 % 2 ? FOREVER : BEGINNING)
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
  var noDate = (text8) => new Fault(`\`${text8}\` is not an EDTF date (such as 2012, 2012-07, 2012-07-14, 199X, 2012?)`);
  var noDay = () => new Fault("not a day of the calendar in the years 0001 to 9999");
  var backwards = (text8) => new Fault(`\`${text8}\` ends before it begins`);
  function parse(text8) {
    if (text8.length > LONGEST && [...text8].length > LONGEST) throw new Fault(`a date has at most ${LONGEST} characters`);
    if (text8 === "") throw new Fault("a date is needed here, and not an empty text");
    if (text8 !== text8.trim()) throw new Fault("a date must not have spaces around it");
    return bounds(text8);
  }
  function bounds(text8) {
    for (const [form2, read3] of FORMS) {
      const parts4 = form2.exec(text8);
      if (parts4) return read3(text8, ...parts4.slice(1));
    }
    return rare(text8);
  }
  function plainDays(text8, y, m, d) {
    const [year, month, day] = [Number(y), m ? Number(m) : void 0, d ? Number(d) : void 0];
    if (year === 0) throw new Fault("years run from 0001 to 9999");
    if (month !== void 0 && (month < 1 || month > 12))
      throw new Fault(`there is no month ${m}; a date is written YEAR-MONTH-DAY`);
    if (month && day !== void 0 && !exists(year, month, day))
      throw new Fault(`${text8} is not a day of the calendar`);
    return span(year, month, day);
  }
  function span(year, month, day) {
    const last3 = month || 12;
    return [number(year, month || 1, day || 1), number(year, last3, day || daysIn(year, last3))];
  }
  function between(text8, first3, last3) {
    const open3 = (side) => side === "" || side === "..";
    if (open3(first3) && open3(last3)) throw new Fault(`\`${text8}\` names no date`);
    const days3 = [open3(first3) ? BEGINNING : bounds(first3)[0], open3(last3) ? FOREVER : bounds(last3)[1]];
    if (days3[0] > days3[1]) throw backwards(text8);
    return days3;
  }
  function set(text8) {
    const spans2 = text8.slice(1, -1).split(",").map((member) => {
      const dots = member.trim().indexOf("..");
      if (dots < 0) return bounds(member.trim());
      return between(text8, member.trim().slice(0, dots), member.trim().slice(dots + 2));
    });
    return [Math.min(...spans2.map(([first3]) => first3)), Math.max(...spans2.map(([, last3]) => last3))];
  }
  function masked(text8, year, month = "XX", day = "XX") {
    const parts4 = [fitting(year, 9999), fitting(month, 12), fitting(day, 31)];
    const first3 = existing(parts4);
    const last3 = existing(parts4.map((numbers) => [...numbers].reverse()));
    if (!first3 || !last3) throw new Fault(`${text8} is not a day of the calendar`);
    return [number(...first3), number(...last3)];
  }
  function fitting(mask, most) {
    if (!mask.includes("X")) return [Number(mask)];
    const pattern2 = new RegExp(`^${mask.replaceAll("X", "\\d")}$`);
    const numbers = Array.from({ length: most }, (_, at5) => at5 + 1);
    return numbers.filter((number6) => pattern2.test(String(number6).padStart(mask.length, "0")));
  }
  function existing([years3, months, days3]) {
    for (const year of years3)
      for (const month of months) for (const day of days3) if (exists(year, month, day)) return [year, month, day];
    return null;
  }
  function season(text8, year, code) {
    const [month, length] = MONTHS_OF[Number(code) - 21];
    const over = month + length > 13;
    const [first3] = plainDays(text8, year, over ? "01" : String(month).padStart(2, "0"));
    const end = Number(year) + (over ? 1 : 0);
    return [first3, end > 9999 ? number(9999, 12, 31) : span(end, (month + length - 2) % 12 + 1)[1]];
  }
  function significant(text8, year, digits) {
    if (!/^[1-4]$/.test(digits)) throw new Fault(`\`${text8}\`: of a year, 1 to 4 digits are significant`);
    return masked(text8, year.slice(0, Number(digits)).padEnd(4, "X"));
  }
  function rare(text8) {
    if (FAR.test(text8)) throw noDay();
    const days3 = element(TIME.exec(text8)?.[1] ?? text8);
    if (!days3) throw noDate(text8);
    return days3;
  }
  function element(text8) {
    const month = QUALIFIED_MONTH.exec(text8);
    const parts4 = QUALIFIED_PART.exec(month ? month[1] + month[2] : text8);
    if (parts4) return unspecified(parts4[1] ?? parts4[2], parts4[3], parts4[4], !/[?~%]/.test(text8));
    const bare2 = text8.replace(/[?~%]$/, "");
    const open3 = UNSPECIFIED.exec(bare2);
    if (!open3 || text8 !== bare2 && !MASKED.test(bare2) && !/^\dX*$|^\d{4}(-\d\d(-\d\d)?)?$/.test(bare2)) return null;
    return unspecified(open3[1], open3[2], open3[3]);
  }
  function unspecified(year, month, day, plain3 = false) {
    const fixed = (part3, most) => !part3 || part3 === "XX" || Number(part3) >= 1 && Number(part3) <= most;
    if (!fixed(month, 12) || !fixed(day, plain3 ? daysIn(4, Number(month)) : 31)) return null;
    const edge2 = (digit, openMonth, last3) => {
      const y = Number(year.replaceAll("X", digit));
      const m = month && month !== "XX" ? Number(month) : openMonth;
      const d = day && day !== "XX" ? Number(day) : last3 ? daysIn(y, m) : 1;
      if (!exists(y, m, d)) throw noDay();
      return number(y, m, d);
    };
    return [edge2("0", 1, false), edge2("9", 12, true)];
  }
  function parseBetween(text8) {
    const years3 = YEARS.exec(text8);
    const dots = text8.indexOf("..");
    if (dots < 0 && !years3) throw new Fault(`\`${text8}\` is not of the form FIRST..LAST, such as 2012..2014`);
    const [first3, last3] = years3 ? years3.slice(1) : [text8.slice(0, dots).trim(), text8.slice(dots + 2).trim()];
    const window2 = [first3 ? parse(first3)[0] : BEGINNING, last3 ? parse(last3)[1] : FOREVER];
    if (window2[0] > window2[1]) throw backwards(text8);
    return window2;
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
  var DASHES = { "high": null, "moderate": [9, 4], "low": [2.5, 3.5] };
  var TABLE_COLUMNS = { "actors": ["id", "name", "type", "plural", "country", "ideology", "founded", "dissolved", "born", "died", "url", "summary", "attributes", "not_to_confuse_with", "former_ids", "wikidata", "ucdp", "gw", "iso", "opensanctions", "ofac", "eu", "uk", "un"], "links": ["id", "source", "target", "kind", "role", "start", "end", "periods", "items", "purpose", "summary", "attributes", "former_ids", "family", "symmetric", "status", "weakly_disputed", "confidence", "independent_sources", "earliest_start", "latest_start", "earliest_end", "latest_end"], "claims": ["record_type", "record", "position", "id", "source", "stance", "credibility", "locator", "summary", "attributed_to", "holds"], "sources": ["id", "title", "publisher", "reliability", "class", "author", "published", "url", "host", "archived_url", "accessed", "language", "derives_from", "summary", "former_ids"], "events": ["id", "name", "date", "place", "responds_to", "summary", "attributes", "former_ids"] };
  var ATTRIBUTE_PREFIX = "attribute_";
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
  function sounds(folded4) {
    const words5 = folded4 ? folded4.split(" ") : [];
    if (!/^\p{ASCII}*$/u.test(folded4))
      return words5.map((word) => [...word].length > SHORTEST_ARABIC ? word.replace(/^ال/, "") : word);
    return words5.filter((word) => words5.length === 1 || !ARTICLES.includes(word)).map(consonants);
  }
  var MOST_HEARD = 5e4;
  var heardOf = /* @__PURE__ */ new Map();
  function consonants(word) {
    let heard = heardOf.get(word);
    if (heard === void 0) {
      if (heardOf.size > MOST_HEARD) heardOf.clear();
      heardOf.set(word, heard = soundOf(word));
    }
    return heard;
  }
  function soundOf(word) {
    const heard = DIGRAPHS.reduce((text8, [written3, sound]) => text8.replaceAll(written3, sound), word);
    const first3 = heard[0].replace(/[aeiouwvy]/, "a");
    const rest = heard.slice(1).replace(SOUNDED, (letter) => ONE_SOUND[letter]).replace(/[aeiouwvyh]/g, "");
    return ((ONE_SOUND[first3] ?? first3) + rest).replace(/(.)\1+/g, "$1");
  }
  var codePoints = (text8) => Array.from(text8, (char) => char.codePointAt(0) ?? 0);
  function pattern(text8) {
    const points = codePoints(text8);
    const bits = new Int32Array(128);
    const others3 = /* @__PURE__ */ new Map();
    points.slice(0, 32).forEach((point, at5) => {
      if (point < 128) bits[point] |= 1 << at5;
      else others3.set(point, (others3.get(point) ?? 0) | 1 << at5);
    });
    return { points, bits, others: others3 };
  }
  function common({ points, bits, others: others3 }, other) {
    if (points.length > 32) return commonOfLong(points, other);
    let open3 = -1;
    for (const point of other) {
      const match = open3 & (point < 128 ? bits[point] : others3.get(point) ?? 0);
      open3 = open3 + match | open3 - match;
    }
    let found = 0;
    for (let at5 = 0; at5 < points.length; at5++) found += ~(open3 >>> at5) & 1;
    return found;
  }
  function commonOfLong(points, other) {
    const row = new Uint16Array(other.length + 1);
    for (const point of points) {
      for (let at5 = 1, diagonal = 0; at5 <= other.length; at5++) {
        const above2 = row[at5];
        row[at5] = other[at5 - 1] === point ? diagonal + 1 : Math.max(above2, row[at5 - 1]);
        diagonal = above2;
      }
    }
    return row[other.length];
  }
  function ratio(wanted2, other, least4 = 0) {
    const whole4 = wanted2.points.length + other.length;
    if (whole4 === 0) return 100;
    if (200 * Math.min(wanted2.points.length, other.length) < least4 * whole4) return 0;
    return (1 - (whole4 - 2 * common(wanted2, other)) / whole4) * 100;
  }
  function suggest(wrong, known3, most = 1) {
    if (wrong.length > LONGEST_SLIP) return [];
    const wanted2 = pattern(wrong.toLowerCase());
    const scored = [...new Set(known3)].sort().map((word) => (
      /** @type {[number, string]} */
      [ratio(wanted2, pattern(word).points, NEAREST_SLIP), word]
    ));
    return scored.filter(([score]) => score >= NEAREST_SLIP).sort(([a], [b]) => b - a).slice(0, most).map(([, word]) => word);
  }

  // graph/page/js/core/filters.js
  var KNOWN = (
    /** @type {(keyof Filter)[]} */
    Object.keys(DEFAULTS)
  );
  var LISTS = KNOWN.filter((name2) => Array.isArray(DEFAULTS[name2]));
  function complete(given3 = {}) {
    for (const name2 of Object.keys(given3 ?? {})) {
      if (Object.hasOwn(DEFAULTS, name2)) continue;
      throw new Fault(
        `there is no filter \`${name2}\``,
        didYouMean(suggest(name2, KNOWN), `it is one of ${KNOWN.join(", ")}`)
      );
    }
    const whole4 = { ...DEFAULTS, ...given3 };
    for (const name2 of KNOWN) whole4[name2] ??= DEFAULTS[name2];
    for (const name2 of LISTS) whole4[name2] = words(name2, whole4[name2]);
    checkWords("family", whole4.families, FAMILIES);
    checkWords("status", whole4.status, STATUSES);
    if (whole4.minConfidence !== null) checkWords("confidence", [whole4.minConfidence], CONFIDENCES);
    checkWords("time", [whole4.time], TIMES);
    checkWords("sort", [whole4.sort], ORDERS);
    if (whole4.on !== null && whole4.between !== null) {
      throw new Fault("`on` and `between` exclude each other", "give only one of them");
    }
    for (const name2 of ["maxHops", "limit"]) {
      if (Number.isInteger(whole4[name2]) && whole4[name2] >= 1) continue;
      throw new Fault(`\`${name2}\` must be a whole number of at least 1, not ${JSON.stringify(whole4[name2])}`);
    }
    windowOf(whole4);
    return whole4;
  }
  function words(name2, value) {
    const list8 = typeof value === "string" ? [value] : Array.isArray(value) ? value : null;
    if (!list8 || list8.some((word) => typeof word !== "string"))
      throw new Fault(`\`${name2}\` takes texts, not ${JSON.stringify(value)}`);
    return [...new Set(list8)];
  }
  function checkWords(what, given3, allowed) {
    for (const word of given3) {
      if (allowed.includes(word)) continue;
      throw new Fault(
        `no ${what} \`${word}\``,
        didYouMean(suggest(String(word), allowed), `it is one of ${allowed.join(", ")}`)
      );
    }
  }
  function windowOf({ on: on9 = null, between: between5 = null }) {
    try {
      if (on9 !== null) return parse(String(on9));
      return between5 === null ? null : parseBetween(String(between5));
    } catch (fault) {
      if (fault instanceof Fault) throw new Fault(`\`${on9 === null ? "between" : "on"}\`: ${fault.message}`);
      throw fault;
    }
  }
  function forPaths(given3) {
    const whole4 = complete(given3);
    const families2 = whole4.families.length || whole4.kinds.length ? whole4.families : PATH_FAMILIES;
    return { ...whole4, families: [...families2], status: [...whole4.status.length ? whole4.status : PATH_STATUSES] };
  }

  // graph/page/js/core/dates.js
  var BEFORE_ALL = "0000-00-00";
  var AFTER_ALL = "9999-99-99";
  var spansOf = ({ span: span4, spans: spans2 }) => spans2 ?? [span4];
  function bounded([s1, s2, e1, e22]) {
    return [s1 ?? BEFORE_ALL, s2 ?? AFTER_ALL, e1 ?? BEFORE_ALL, e22 ?? AFTER_ALL];
  }
  var texts = ([first3, last3]) => [iso(first3) ?? BEFORE_ALL, iso(last3) ?? AFTER_ALL];
  var spanOf = (text8) => texts(parse(text8));
  function windowOf2({ on: on9, between: between5 } = {}) {
    const window2 = windowOf({ on: on9 || null, between: between5 || null });
    return window2 && texts(window2);
  }
  function openWindowOf(asked2) {
    const window2 = windowOf2(asked2);
    return window2 && [window2[0] === BEFORE_ALL ? null : window2[0], window2[1] === AFTER_ALL ? null : window2[1]];
  }
  var possibleIn = ([s1, , , e22], [first3, last3]) => s1 <= last3 && e22 >= first3;
  var certainIn = ([, s2, e1], [first3, last3]) => s2 <= last3 && e1 >= first3;
  function certainty(link, [first3, last3]) {
    const window2 = [first3 ?? BEFORE_ALL, last3 ?? AFTER_ALL];
    const spans2 = spansOf(link).map(bounded);
    if (spans2.some((span4, at5) => !link.outside?.includes(at5) && certainIn(span4, window2))) return "certain";
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
  function inWords(text8) {
    if (text8 === "..") return ONGOING;
    if (/^[[{].*[\]}]$/.test(text8)) return setInWords(text8);
    if (text8.includes("/")) return rangeInWords(text8.split("/"));
    if (/[?~%]/.test(text8)) {
      const doubt = /[?%]/.test(text8) ? "perhaps " : "";
      const near5 = /[~%]/.test(text8) ? "about " : "";
      return `${doubt}${near5}${inWords(text8.replace(/[?~%]/g, ""))}`;
    }
    for (const [form2, say3] of FORMS2) {
      const match = form2.exec(text8);
      if (match) return say3(match[1]);
    }
    return byDays(text8);
  }
  function setInWords(text8) {
    const members = text8.slice(1, -1).split(",").map((member) => member.includes("..") ? rangeInWords(member.trim().split("..")) : inWords(member.trim()));
    const [others3, last3] = [members.slice(0, -1), members[members.length - 1]];
    return others3.length ? `${others3.join(", ")} ${text8[0] === "[" ? "or" : "and"} ${last3}` : last3;
  }
  function rangeInWords([first3, last3]) {
    const open3 = (side) => side === "" || side === "..";
    if (open3(first3)) return `${inWords(last3)} or earlier`;
    return open3(last3) ? `${inWords(first3)} or later` : `between ${inWords(first3)} and ${inWords(last3)}`;
  }
  function byDays(text8) {
    let days3;
    try {
      days3 = parse(text8);
    } catch {
      return "an unknown date";
    }
    const [first3, last3] = days3.map((day) => iso(day));
    if (first3?.endsWith("-01-01") && last3?.endsWith("-12-31"))
      return `between ${first3.slice(0, 4)} and ${last3.slice(0, 4)}`;
    if (first3 && last3) return `between ${dayInWords(first3)} and ${dayInWords(last3)}`;
    return first3 ? `${dayInWords(first3)} or later` : last3 ? `${dayInWords(last3)} or earlier` : "an unknown date";
  }
  function atDate(text8) {
    const said = inWords(text8);
    if (/^(about|perhaps|some day|between) | or (later|earlier)$/.test(said)) return said;
    return /^\d{1,2} \D/.test(said) ? `on ${said}` : `in ${said}`;
  }
  function written({ start: start2, end, periods }) {
    if (!periods) return [{ start: start2, end }];
    return periods.map((text8) => {
      const sides2 = text8.split("/");
      const [first3, last3] = sides2.length === 1 ? [text8, text8] : sides2;
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
    const certain2 = s2 === e1 ? `Certain on ${dayInWords(s2)} alone` : `Certain from ${dayInWords(s2)} to ${dayInWords(e1)}`;
    return certain2 + (wider.length ? `; possible ${wider.join(" and ")}.` : ".");
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
    const days3 = written(link).map(({ end }) => end && end !== ".." ? openSpan(end)[1] : null);
    return days3.every(Boolean) ? days3.sort().at(-1) : null;
  }
  function spells(link) {
    const days3 = ({ start: start2, end }) => [start2 && openSpan(start2)[0], end && end !== ".." ? openSpan(end)[1] : null];
    const each2 = link.periods ? written(link).map(days3) : [];
    return each2.map(([first3, last3]) => `${first3 || ".."}/${last3 || ".."}`).join("; ");
  }
  var openSpan = (text8) => parse(text8).map(iso);
  function short(iso2, side) {
    if (!iso2) return "";
    for (const length of [4, 7]) {
      if (spanOf(iso2.slice(0, length))[side] === iso2) return iso2.slice(0, length);
    }
    return iso2;
  }
  function windowInWords(window2) {
    if (!window2 || !window2[0] && !window2[1]) return "all time";
    const [first3, last3] = [short(window2[0], 0), short(window2[1], 1)];
    if (!first3) return `until ${inWords(last3)}`;
    if (!last3) return `since ${inWords(first3)}`;
    return first3 === last3 ? inWords(first3) : `${inWords(first3)} to ${inWords(last3)}`;
  }

  // graph/page/js/core/grades.js
  var level = (confidence2) => CONFIDENCES.indexOf(confidence2);
  var originals = (source2) => [source2.derives_from ?? []].flat();
  var statusInWords = ({ status: status3, weakly_disputed: weakly }) => weakly ? `weakly ${status3}` : status3;
  function joined(ids3, sources2) {
    const above2 = /* @__PURE__ */ new Map();
    const top = (mark) => {
      if (!above2.has(mark)) above2.set(mark, mark);
      let at5 = mark;
      while (above2.get(at5) !== at5) {
        above2.set(at5, above2.get(above2.get(at5)));
        at5 = above2.get(at5);
      }
      return at5;
    };
    for (const id of ids3) {
      const [first3, ...others3] = sources2[id].marks;
      top(first3);
      for (const mark of others3) above2.set(top(mark), top(first3));
    }
    return { marks: [...above2.keys()], top };
  }
  function groups(ids3, sources2) {
    const { marks, top } = joined(ids3, sources2);
    const labels = /* @__PURE__ */ new Map();
    for (const mark of marks.sort()) if (!labels.has(top(mark))) labels.set(top(mark), mark);
    return [...labels.values()];
  }
  function grouped(ids3, sources2) {
    const { top } = joined(ids3, sources2);
    const parts4 = /* @__PURE__ */ new Map();
    for (const id of ids3) {
      const group = top(sources2[id].marks[0]);
      parts4.set(group, [...parts4.get(group) ?? [], id]);
    }
    return [...parts4.values()];
  }
  function assess(claims2, sources2) {
    const supporting = claims2.filter((claim2) => claim2.stance === "supports");
    const contesting = claims2.filter((claim2) => claim2.stance !== "supports");
    const strong = supporting.some((claim2) => claim2.strength === "strong");
    const good = supporting.filter((claim2) => claim2.strength !== "weak");
    const behind = groups(new Set(good.map((claim2) => claim2.source)), sources2).length;
    let step = strong && behind >= 2 ? 2 : strong || behind >= 2 ? 1 : 0;
    const weakly = contesting.every((claim2) => claim2.strength === "weak");
    if (step > 0 && !weakly) step -= 1;
    const status3 = !contesting.length ? "asserted" : supporting.length ? "disputed" : "denied";
    return {
      status: status3,
      confidence: CONFIDENCES[step],
      roots: groups(new Set(supporting.map((claim2) => claim2.source)), sources2),
      weakly_disputed: status3 === "disputed" && weakly
    };
  }

  // graph/page/js/core/questions.js
  var OF_ACTORS = ["types", "countries"];
  var TAKEN = Object.freeze({
    paths: [...FILTER_WORDS, ...WALK_WORDS],
    whyNot: [...FILTER_WORDS, ...WALK_WORDS.filter((name2) => !["limit", "sort"].includes(name2))],
    setFilter: [...FILTER_WORDS, ...OF_ACTORS]
  });
  function taken(question5, given3) {
    const known3 = TAKEN[question5];
    for (const name2 of Object.keys(given3 ?? {})) {
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
      (given3 ?? {}).certain && !timed(given3)
    ) {
      const words5 = ["on", "between", "time"].filter((name2) => known3.includes(name2)).map((name2) => `\`${name2}\``);
      throw new Fault("`certain` has no effect without a time", `give ${words5.join(" or ")}`);
    }
    return given3;
  }
  var timed = ({ on: on9, between: between5, time: time3 = DEFAULTS.time }) => Boolean(on9 || between5 || time3 !== DEFAULTS.time);

  // graph/page/js/core/state.js
  var VIEWS = ["graph", "timeline", "table", "matrix", "sources"];
  var TABLES2 = ["actors", "links", "claims", "sources", "events"];
  var FACETS = ["kinds", "types", "confidences", "statuses", "countries"];
  var FILTERS = [...FACETS, "window", "certain", "without", "only"];
  var NARROWS = [...FILTERS, "question"];
  var NO_COUNTRY = "none";
  var MATRIX_FAMILIES = [...FAMILIES, "all"];
  var MATRIX_ORDERS = ["kinds", "name", "role"];
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
    selected: [],
    open: null,
    compare: null,
    question: null,
    chosen: null,
    story: null
  });
  var NAMES = (
    /** @type {(keyof State)[]} */
    Object.keys(DEFAULTS2)
  );
  var windowed = (window2) => window2 ? { window: window2 } : { window: window2, certain: false };
  function valuesOf(graph10, facet2) {
    if (facet2 === "kinds") return Object.keys(graph10.kinds);
    if (facet2 === "types") return Object.keys(graph10.types);
    if (facet2 === "confidences") return [...CONFIDENCES].reverse();
    if (facet2 === "statuses") return [...STATUSES];
    const countries2 = new Set(Object.values(graph10.actors).map((actor2) => actor2.country ?? NO_COUNTRY));
    return [...countries2].sort();
  }
  var NEAR = 2;
  var COUNTRY = "country:";
  var asks = ({ question: question5 }) => Boolean(question5 && (question5.from || question5.to || question5.walk.via?.length));
  var comparedSides = ({ compare: compare3 }) => compare3 && compare3.by !== "actors" ? compare3 : null;
  function settled(state2, before2) {
    if (state2.compare?.by !== "dates" || !state2.window && !state2.certain) return state2;
    const chosen2 = before2 && before2.compare === state2.compare && !same(before2.window, state2.window);
    return chosen2 ? { ...state2, compare: null } : { ...state2, window: null, certain: false };
  }
  var countryOf = (end) => end.startsWith(COUNTRY) ? end.slice(COUNTRY.length) : null;
  var endOfCountry = (code) => `${COUNTRY}${code}`;
  function pathEnds({ question: question5 }) {
    const { from, to } = question5 ?? {};
    return from && to && [from, to].every((end) => countryOf(end) === null) ? { from, to } : null;
  }
  function hopsOf({ question: question5 }) {
    return question5?.walk.maxHops ?? (question5?.from && question5?.to ? DEFAULTS.maxHops : NEAR);
  }
  function usual(graph10, state2, facet2) {
    if (!asks(state2)) return null;
    if (facet2 === "statuses") return PATH_STATUSES;
    if (facet2 !== "kinds") return null;
    return Object.keys(graph10.kinds).filter((id) => PATH_FAMILIES.includes(graph10.kinds[id].family));
  }
  var shownBy = (graph10, state2, facet2) => state2[facet2] ?? usual(graph10, state2, facet2);
  function choosing(graph10, state2, facet2, values2) {
    const chosen2 = new Set(values2);
    const kept2 = valuesOf(graph10, facet2).filter((value) => chosen2.has(value));
    const all2 = usual(graph10, state2, facet2) ?? valuesOf(graph10, facet2);
    return { [facet2]: kept2.length === all2.length && all2.every((value) => chosen2.has(value)) ? null : kept2 };
  }
  var same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

  // graph/page/js/core/asking.js
  var given = (list8) => list8?.length ? [...list8] : null;
  function stateOf(graph10, filter, asked2 = { question: null }) {
    const { types, countries: countries2, ...rest } = filter;
    const whole4 = complete(rest);
    const all2 = Object.keys(graph10.kinds);
    const named4 = whole4.kinds.length > 0 || whole4.families.length > 0;
    const fits = (id) => (!whole4.kinds.length || whole4.kinds.includes(id)) && (!whole4.families.length || whole4.families.includes(graph10.kinds[id].family)) && !whole4.without.includes(id);
    const usual2 = named4 ? all2 : usual(graph10, asked2, "kinds") ?? all2;
    const low = !whole4.minConfidence || whole4.minConfidence === CONFIDENCES[0];
    return {
      types: given([types ?? []].flat()),
      countries: given([countries2 ?? []].flat()),
      ...whole4.status.length ? choosing(graph10, asked2, "statuses", whole4.status) : { statuses: null },
      certain: whole4.certain,
      ...choosing(graph10, asked2, "kinds", usual2.filter(fits)),
      confidences: low ? null : CONFIDENCES.slice(level(whole4.minConfidence ?? CONFIDENCES[0])),
      without: whole4.without.filter((id) => Object.hasOwn(graph10.actors, id) || Object.hasOwn(graph10.links, id)),
      window: openWindowOf(whole4)
    };
  }
  function walkOf(filter) {
    const whole4 = (
      /** @type {Record<string, unknown>} */
      filter
    );
    const known3 = (
      /** @type {Record<string, unknown>} */
      DEFAULTS
    );
    const words5 = WALK_WORDS.filter((name2) => whole4[name2] !== void 0 && whole4[name2] !== null);
    const told = words5.filter((name2) => name2 === "maxHops" || !same(whole4[name2], known3[name2]));
    return Object.fromEntries(told.map((name2) => [name2, name2 === "via" ? [whole4[name2]].flat() : whole4[name2]]));
  }
  function tidy({ from, to, walk: walk2 }) {
    const { maxHops, ...rest } = walk2;
    const kept2 = maxHops !== void 0 && maxHops !== hopsOf({ question: { from, to, walk: rest } });
    return { from, to, walk: kept2 ? { ...rest, maxHops } : rest };
  }
  function asking(graph10, { from, to, filter = {} }) {
    const { types, countries: countries2, ...words5 } = filter;
    const rest = Object.fromEntries(Object.entries(words5).filter(([name2]) => !WALK_WORDS.includes(name2)));
    const question5 = tidy({ from, to, walk: walkOf(filter) });
    const dropped = [filter.without ?? []].flat();
    if (dropped.some((id) => graph10.kinds[id]?.composes)) question5.walk.parts = false;
    return { question: question5, chosen: null, ...stateOf(graph10, { types, countries: countries2, ...rest }, { question: question5 }) };
  }
  function familiesOf(graph10, kinds3) {
    const families2 = FAMILIES.filter((family) => kinds3.some((id) => graph10.kinds[id].family === family));
    const all2 = Object.keys(graph10.kinds).filter((id) => families2.includes(graph10.kinds[id].family));
    return all2.length === kinds3.length ? families2 : null;
  }
  function filterOf(graph10, state2) {
    if (FACETS.some((facet2) => state2[facet2]?.length === 0)) return null;
    const { window: window2, kinds: kinds3, statuses, types, countries: countries2, confidences, only, question: question5 } = state2;
    const families2 = kinds3 && familiesOf(graph10, kinds3);
    const least4 = confidences && CONFIDENCES.find((level3) => confidences.includes(level3));
    const without2 = [...state2.without];
    if (types || countries2 || only) {
      for (const [id, { type, country: country2 = NO_COUNTRY }] of Object.entries(graph10.actors))
        if (types && !types.includes(type) || countries2 && !countries2.includes(country2) || only && !only.includes(id))
          without2.push(id);
    }
    const gaps = confidences && least4 && CONFIDENCES.slice(level(least4)).some((each2) => !confidences.includes(each2));
    if (gaps) {
      for (const [id, link] of Object.entries(graph10.links)) if (!confidences.includes(link.confidence)) without2.push(id);
    }
    const words5 = {
      ...families2 ? { families: families2 } : kinds3 && { kinds: kinds3 },
      ...statuses && { status: statuses },
      ...least4 && least4 !== CONFIDENCES[0] && { minConfidence: least4 },
      ...without2.length > 0 && { without: [...new Set(without2)] },
      ...window2 && { between: window2.map((day) => day ?? "").join("..") },
      ...question5?.walk
    };
    return state2.certain && timed(words5) ? { ...words5, certain: true } : words5;
  }
  function changed({ question: question5 }, change3, words5 = {}) {
    const before2 = question5 ?? { from: null, to: null, walk: {} };
    const { from, to } = { ...before2, ...change3 };
    const next = tidy({ from, to, walk: walkOf({ ...before2.walk, ...words5 }) });
    return { question: asks({ question: next }) ? next : null, chosen: null };
  }
  function loosened(graph10, state2, filter) {
    const own2 = forPaths(filterOf(graph10, state2) ?? {});
    const differs = (name2) => !same(own2[name2], filter[name2]);
    const made4 = stateOf(graph10, { ...filter, ...Object.fromEntries(WALK_WORDS.map((name2) => [name2, null])) }, state2);
    const change3 = changed(state2, {}, filter);
    if (differs("kinds") || differs("families")) change3.kinds = made4.kinds;
    if (differs("status")) change3.statuses = made4.statuses;
    if (differs("minConfidence")) change3.confidences = made4.confidences;
    if (differs("on") || differs("between")) Object.assign(change3, windowed(made4.window ?? null));
    if (differs("certain")) change3.certain = filter.certain;
    if (differs("without")) {
      change3.without = state2.without.filter((id) => filter.without.includes(id));
      if (same(change3.without, state2.without)) Object.assign(change3, { types: null, countries: null, only: null });
    }
    return change3;
  }

  // graph/page/js/core/time_text.js
  var EXAMPLES = "2012, Dec 2024, 8 Dec 2024, 2012 to 2017 or since 2012";
  var QUOTED = 40;
  var MONTH = String.raw`([a-z]{3,9})\.?`;
  var ANY_TIME = /^(all|any|no|clear)( time)?$/;
  var ORDINAL = /\b(\d{1,2})(?:st|nd|rd|th)\b/g;
  var TWO_WAYS = /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/;
  var OPENING = /^(?:in|on|during|at|time:?)\s+/;
  var CALENDAR = /^\d{4}-\d\d(?:-\d\d)?$/;
  var SEASONS = ["spring", "summer", "autumn", "winter"];
  var SPANS = [
    [/^(?:until|till|to|up to|through) ([^]+)$/, (until) => [null, dayOf(until, 1)]],
    [/^before ([^]+)$/, (date) => [null, beside(dayOf(date, 0), -1)]],
    [/^after ([^]+)$/, (date) => [beside(dayOf(date, 1), 1), null]],
    [/^between ([^]+) and ([^]+)$/, (from, until) => span2(from, until)],
    [/^(?:from )?([^]*?)\s*\.\.\s*([^]*)$/, (from, until) => span2(from, until)],
    [/^(?:from )?([^]+?)\s+(?:to|till|until|through|-)\s+([^]+)$/, (from, until) => span2(from, until)],
    [/^(?:from )?(\d{4})(?:\s*-\s*|\s+)(\d{4})$/, (from, until) => span2(from, until)],
    [/^([a-z0-9 .,]+?)\s*-\s*([a-z0-9 .,]*[a-z][a-z0-9 .,]*)$/, (from, until) => span2(from, until)],
    [/^(?:since|from) ([^]+?)(?: (?:on|onwards?))?$/, (from) => [dayOf(from, 0), null]]
  ];
  var quoted = (text8) => `“${text8.length > QUOTED ? `${text8.slice(0, QUOTED)}…` : text8}”`;
  var beside = (day, by) => day === null ? null : iso(ofIso(day) + by);
  var monthOf = (name2) => MONTHS.findIndex((each2) => each2.toLowerCase().startsWith(name2.replace(/^sept$/, "sep"))) + 1;
  var seasonOf = (name2) => 21 + SEASONS.indexOf(name2 === "fall" ? "autumn" : name2);
  var impossible = (message) => new RangeError(message, { cause: IMPOSSIBLE });
  var IMPOSSIBLE = "impossible";
  var isImpossible = (fault) => fault instanceof RangeError && fault.cause === IMPOSSIBLE;
  function edtf(text8) {
    const made4 = (year, name2, day) => {
      const month = monthOf(name2);
      const parts4 = [year, String(month).padStart(2, "0"), ...day ? [day.padStart(2, "0")] : []];
      return month ? parts4.join("-") : text8;
    };
    const forms = [
      [/^(spring|summer|autumn|fall|winter)(?: of)? (\d{4})$/, ([name2, year]) => `${year}-${seasonOf(name2)}`],
      [/^q([1-4]) (\d{4})$/, ([quarter, year]) => `${year}-${32 + Number(quarter)}`],
      [/^(\d{4}) q([1-4])$/, ([year, quarter]) => `${year}-${32 + Number(quarter)}`],
      [new RegExp(`^${MONTH},? (\\d{4})$`), ([name2, year]) => made4(year, name2)],
      [new RegExp(`^(\\d{4}) ${MONTH}$`), ([year, name2]) => made4(year, name2)],
      [new RegExp(`^(\\d{1,2})\\.? ${MONTH},? (\\d{4})$`), ([day, name2, year]) => made4(year, name2, day)],
      [new RegExp(`^${MONTH} (\\d{1,2}),? (\\d{4})$`), ([name2, day, year]) => made4(year, name2, day)],
      [/^(?:the )?(\d{3})0s$/, ([tens]) => `${tens}X`],
      [/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, (parts4) => parts4.map((part3) => part3.padStart(2, "0")).join("-")]
    ];
    for (const [form2, read3] of forms) {
      const found = form2.exec(text8);
      if (found) return read3(found.slice(1));
    }
    return text8.toUpperCase();
  }
  function dayOf(text8, side) {
    const wanted2 = text8.trim();
    if (wanted2 === "" || wanted2 === "..") return null;
    if (TWO_WAYS.test(wanted2))
      throw impossible(`${quoted(wanted2)} can be read in two ways: write the month in letters, as in 8 Dec 2024.`);
    const written3 = edtf(wanted2);
    let days3;
    try {
      days3 = spanOf(written3);
    } catch {
      if (CALENDAR.test(written3) && written3.length > 7) throw impossible(`The calendar has no day ${quoted(wanted2)}.`);
      throw new RangeError(`${quoted(wanted2)} is not a date. Write, for example, ${EXAMPLES}.`);
    }
    return /^(0000|9999-99)/.test(days3[side]) ? null : days3[side];
  }
  function span2(from, until) {
    const last3 = /^(?:(\d{1,2}) )?([a-z]{3,9}\.? \d{4})$/.exec(until.trim());
    let first3 = from.trim();
    if (last3?.[1] && /^\d{1,2}$/.test(first3)) first3 = `${first3} ${last3[2]}`;
    else if (last3 && /^(\d{1,2} )?[a-z]{3,9}\.?$/.test(first3)) first3 = `${first3} ${last3[2].slice(-4)}`;
    const window2 = [dayOf(first3, 0), dayOf(until, 1)];
    if (window2[0] && window2[1] && window2[0] > window2[1])
      throw impossible(
        `The time ends (${dayInWords(window2[1])}) before it starts (${dayInWords(window2[0])}).`
      );
    return window2;
  }
  function read(typed) {
    const text8 = typed.toLowerCase().replace(/[–—−]/g, "-").replace(/…/g, "..").replace(/\s+/g, " ").trim().replace(OPENING, "").replace(ORDINAL, "$1");
    if (!text8 || ANY_TIME.test(text8)) return null;
    for (const [form2, window2] of SPANS) {
      const found = form2.exec(text8);
      if (found) return closed(window2(found[1], found[2]));
    }
    return closed([dayOf(text8, 0), dayOf(text8, 1)]);
  }
  var closed = (window2) => window2[0] || window2[1] ? window2 : null;

  // graph/page/js/core/comparison.js
  var WAYS = ["dates", "actors", "filters"];
  var PARTS2 = [...FACETS, "certain"];
  var BETWEEN_SIDES = "|";
  function around([first3, last3]) {
    const [before2, after3] = [beside(first3, -1), beside(last3, 1)];
    if (!before2 || !after3) return null;
    return [
      [before2, before2],
      [after3, after3]
    ];
  }
  function between2([[before2, until], [from, after3]]) {
    if (!before2 || before2 !== until || !after3 || from !== after3) return null;
    const [first3, last3] = [beside(before2, 1), beside(after3, -1)];
    return first3 && last3 && first3 <= last3 ? [first3, last3] : null;
  }
  var ofDates = (sides2, certain2 = false) => ({
    compare: { by: "dates", sides: sides2, certain: certain2 },
    window: null,
    certain: false
  });
  function sideOf(state2) {
    const side = {};
    for (const part3 of PARTS2) if (!same(state2[part3], DEFAULTS2[part3])) side[part3] = state2[part3];
    return side;
  }
  function codec({ window: window2, actor: actor2, parts: parts4 }) {
    const written3 = (side2) => PARTS2.filter((part3) => part3 in side2).map((part3) => `${part3}=${parts4[part3].write(side2[part3])}`).join(";");
    const side = (text8) => {
      const made4 = {};
      for (const each2 of text8.split(";").filter(Boolean)) {
        const name2 = PARTS2.find((part3) => each2.startsWith(`${part3}=`));
        if (!name2) throw new RangeError("a filter that is compared cannot be read");
        made4[name2] = parts4[name2].read(each2.slice(name2.length + 1));
      }
      return made4;
    };
    return {
      write(compare3) {
        if (compare3.by === "filters") return ["filters", ...compare3.sides.map(written3)].join(BETWEEN_SIDES);
        if (compare3.by === "dates")
          return ["dates", ...compare3.sides.map(window2.write), ...compare3.certain ? ["certain"] : []].join(":");
        return ["actors", ...compare3.sides, compare3.way, compare3.family].join(":");
      },
      read(text8) {
        if (text8.startsWith(`filters${BETWEEN_SIDES}`)) {
          const [, first4, second3, ...more2] = text8.split(BETWEEN_SIDES);
          if (second3 === void 0 || more2.length) throw new RangeError("two filters are compared");
          return { by: "filters", sides: [side(first4), side(second3)] };
        }
        const [by, first3, second2, ...more] = text8.split(":");
        if (second2 === void 0) throw new RangeError("the comparison cannot be read");
        if (by === "dates")
          return { by, sides: [window2.read(first3), window2.read(second2)], certain: more[0] === "certain" };
        if (by !== "actors" || first3 === second2) throw new RangeError("the comparison cannot be read");
        for (const id of [first3, second2]) if (!actor2(id)) throw new RangeError(`no actor “${id}”`);
        const family = FAMILIES.find((each2) => each2 === more[1]) ?? "support";
        return { by, sides: [first3, second2], way: more[0] === "from" ? "from" : "to", family };
      }
    };
  }

  // graph/page/js/core/words.js
  var count = (number6, one, many2 = `${one}s`) => `${number6.toLocaleString("en")} ${number6 === 1 ? one : many2}`;
  var share = (part3, whole4) => `${part3.toLocaleString("en")} of ${whole4.toLocaleString("en")} (${Math.floor(100 * part3 / whole4)}%)`;
  function amount({ value, upper, currency, per, qualifier, as_of: asOf }, inWords6) {
    const number6 = (each2) => each2.toLocaleString("en", { maximumFractionDigits: 2 });
    const sum = upper ? `${number6(value)} to ${number6(upper)}` : number6(value);
    const when = `${per ? ` a ${per}` : ""}${asOf ? ` (${inWords6(asOf)})` : ""}`;
    return `${qualifier ? `${QUALIFIER_WORDS[qualifier]} ` : ""}${currency} ${sum}${when}`;
  }
  function spoken({ speak, other, unstated }) {
    if (!speak && !other) return null;
    const behind = speak + other + unstated;
    return `${speak} of ${count(behind, "source")} ${speak === 1 || behind === 1 ? "speaks" : "speak"} of this time.`;
  }
  var folded = (text8) => text8.toLowerCase().trim();
  function joining(graph10, link) {
    const kind2 = graph10.kinds[link.kind] ?? graph10.unusedKinds[link.kind];
    const verb2 = graph10.actors[link.source]?.plural ? kind2.pluralVerb ?? kind2.verb : kind2.verb;
    if (!link.role) return { said: ` ${verb2} `, named: false };
    if (!HOLDING_KINDS.includes(link.kind)) return { said: `, ${link.role}, ${verb2} `, named: false };
    const named4 = folded(link.role).endsWith(` ${folded(graph10.actors[link.target]?.name ?? "")}`);
    return { said: named4 ? `, ${link.role}` : `, ${link.role} of `, named: named4 };
  }
  function sentence(graph10, link, source2, target) {
    const { said, named: named4 } = joining(graph10, link);
    return `${source2}${said}${named4 ? "" : target}`;
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
  var before = (at5, rises2) => at5 === 0 ? "" : rises2 ? ", part of " : at5 === 1 ? ", through its " : " and its ";
  var route = (path3, name2) => runs(path3).map(({ actors: actors5, rises: rises2 }) => actors5.map((id, at5) => `${before(at5, rises2)}${name2(id)}`).join("")).join(" → ");
  var capital = (text8) => text8[0].toUpperCase() + text8.slice(1);
  var spaced = (slug) => slug.replaceAll("-", " ").replace(/\b(un|eu|us|uk)\b/g, (word) => word.toUpperCase());
  var sentenceOf = (text8) => /^.*?[.!?](?=\s|$)/s.exec(text8)?.[0] ?? text8;

  // graph/page/js/core/counted.js
  var NOUNS = {
    actors: "actor",
    links: "link",
    sources: "source",
    events: "event",
    roots: "independent source"
  };
  var MOST_NAMED = 200;
  var regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
  var on = (table8, words5) => ({
    known: (graph10, id) => Object.hasOwn(graph10[table8], id),
    said: (graph10, id) => `${words5} ${nameOf(graph10, table8, id)}`
  });
  function nameOf(graph10, table8, id) {
    if (table8 === "sources") return graph10.sources[id].title;
    if (table8 !== "links") return graph10[table8][id].name;
    const link = graph10.links[id];
    return `“${sentence(graph10, link, graph10.actors[link.source].name, graph10.actors[link.target].name)}”`;
  }
  var among = (values2, said) => ({ known: (_, value) => values2.includes(value), said: (_, value) => said(value) });
  var flag = (words5) => ({ known: (_, value) => value === "", said: () => words5 });
  var named = (table8) => ({
    known: (graph10, value) => {
      const ids3 = value.split(",");
      return ids3.length <= MOST_NAMED && ids3.every((id) => Object.hasOwn(graph10[table8], id));
    },
    said: () => "chosen one by one"
  });
  var DRAWN = flag("drawn in the picture");
  var INSTEAD = flag("");
  var CONDITIONS = {
    actors: {
      type: { known: (graph10, id) => Object.hasOwn(graph10.types, id), said: (graph10, id) => graph10.types[id].plural },
      country: {
        known: (graph10, code) => valuesOf(graph10, "countries").includes(code),
        said: (_, code) => code === NO_COUNTRY ? "without a country" : `country: ${regions.of(code)}`
      },
      gives: on("actors", "supporting"),
      takes: on("actors", "supported by"),
      foe: on("actors", "with hostile links to"),
      ally: on("actors", "aligned with"),
      drawn: DRAWN,
      hidden: flag("in view, but not drawn in the picture"),
      instead: INSTEAD,
      ids: named("actors")
    },
    links: {
      from: on("actors", "from"),
      to: on("actors", "to"),
      of: on("actors", "of"),
      with: on("actors", "with"),
      kind: {
        known: (graph10, id) => Object.hasOwn(graph10.kinds, id),
        said: (graph10, id) => graph10.kinds[id].label.toLowerCase()
      },
      family: among(FAMILIES, (family) => family),
      confidence: among(CONFIDENCES, (level3) => `${level3} confidence`),
      status: among(STATUSES, (status3) => STATUS_TITLES[
        /** @type {Status} */
        status3
      ]),
      cites: on("sources", "citing"),
      rests: on("sources", "resting on"),
      alone: on("sources", "without support if this source is withdrawn:"),
      weaker: on("sources", "less confident if this source is withdrawn:"),
      drawn: DRAWN,
      instead: INSTEAD,
      ids: named("links")
    },
    sources: { cited: on("links", "cited for"), repeats: on("sources", "derived from") },
    events: {
      of: on("actors", "with"),
      cites: on("sources", "citing"),
      rests: on("sources", "resting on"),
      alone: on("sources", "without a claim if this source is withdrawn:"),
      drawn: DRAWN
    },
    roots: { cited: on("links", "behind") }
  };
  var TYPES = (
    /** @type {any} */
    Object.keys(CONDITIONS)
  );
  var text = (type, where = {}) => [type, ...Object.entries(where).map(([name2, value]) => value === "" ? name2 : `${name2}=${value}`)].join(":");
  function parse2(graph10, given3) {
    const [first3, ...conditions2] = given3.split(":");
    const type = TYPES.find((each2) => each2 === first3);
    if (!type) throw new RangeError(`a list holds ${TYPES.join(", ")}, not “${first3.slice(0, 60)}”`);
    const where = {};
    for (const condition of conditions2) {
      const at5 = condition.indexOf("=");
      const [name2, value] = at5 < 0 ? [condition, ""] : [condition.slice(0, at5), condition.slice(at5 + 1)];
      const known3 = Object.hasOwn(CONDITIONS[type], name2) && CONDITIONS[type][name2].known(graph10, value);
      if (!known3) throw new RangeError(`“${condition.slice(0, 60)}” is not a condition on ${type}`);
      where[name2] = value;
    }
    return { type, where };
  }
  var many = (type, number6) => count(number6, NOUNS[type]);
  var conditions = (graph10, { type, where }) => Object.entries(where).map(([name2, value]) => CONDITIONS[type][name2].said(graph10, value)).filter(Boolean);

  // graph/page/js/core/former.js
  function tables({ actors: actors5, links: links3, sources: sources2, events: events3, kinds: kinds3, unusedKinds, stories = [] }) {
    const byId2 = Object.fromEntries(stories.map((story) => [story.id, story]));
    return [actors5, links3, sources2, events3, kinds3, unusedKinds, byId2].filter(Boolean);
  }
  function renames(graph10) {
    const all2 = tables(graph10);
    const found = /* @__PURE__ */ new Map();
    for (const table8 of all2)
      for (const [id, { former_ids: former }] of Object.entries(table8))
        for (const old of former ?? []) if (!all2.some((each2) => Object.hasOwn(each2, old))) found.set(old, id);
    return found;
  }
  function removal({ info }, id) {
    const removed = info?.removed ?? {};
    return Object.hasOwn(removed, id) ? `“${id}” was removed: ${removed[id]}` : null;
  }

  // graph/page/js/core/fragment.js
  var RECORDS = ["actor", "link", "source", "event"];
  var PANELS = ["paths", "stories", "compare"];
  var ALL = "all";
  var TIMELINES = ["lanes", "events"];
  var TIME_LEVELS = ["certain", "possible", "undated"];
  var MOST_NOTES = 5;
  var QUOTED2 = 60;
  var HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
  function isDay(text8) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text8)) return false;
    const day = new Date(text8);
    return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text8;
  }
  var quoted2 = (text8) => `“${text8.length > QUOTED2 ? `${text8.slice(0, QUOTED2)}…` : text8}”`.replace(HIDDEN, "�");
  var has = (table8, id) => Object.hasOwn(table8, id);
  var isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
  var texts2 = (value) => Array.isArray(value) && value.length <= 1e3 && value.every((each2) => typeof each2 === "string");
  var text2 = (value) => value === null || typeof value === "string" && value.length <= 100;
  var flag2 = (value) => typeof value === "boolean";
  var number2 = (most) => (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
  var FILTER = {
    kinds: texts2,
    families: texts2,
    status: texts2,
    types: texts2,
    countries: texts2,
    without: texts2,
    via: texts2,
    on: text2,
    between: text2,
    minConfidence: text2,
    time: text2,
    sort: text2,
    certain: flag2,
    undirected: flag2,
    parts: flag2,
    maxHops: number2(20),
    limit: number2(1e4)
  };
  function list(known3, what) {
    return {
      write: (value) => value.join(","),
      read: (text8) => [...new Set(text8.split(",").filter(Boolean))].map((id) => {
        if (!known3(id)) throw new RangeError(`no ${what} ${quoted2(id)}`);
        return id;
      })
    };
  }
  function oneOf(values2) {
    return {
      write: String,
      read: (text8) => {
        const found = values2.find((value) => value === text8);
        if (found === void 0) throw new RangeError(`${quoted2(text8)} is not one of ${values2.join(", ")}`);
        return found;
      }
    };
  }
  var whole = (least4, most) => ({
    write: String,
    read: (text8) => {
      const number6 = /^\d{1,6}$/.test(text8) ? Number(text8) : NaN;
      if (!(number6 >= least4 && number6 <= most))
        throw new RangeError(`${quoted2(text8)} is not a number from ${least4} to ${most}`);
      return number6;
    }
  });
  var window_ = {
    write: (span4) => span4.map((day) => day ?? "").join(".."),
    read: (text8) => {
      const days3 = text8.includes("..") ? text8.split("..") : [text8, text8];
      const wrong = days3.length !== 2 || days3.some((day) => day && !isDay(day)) || !days3.join("") || days3[0] && days3[1] && days3[0] > days3[1];
      if (wrong) throw new RangeError(`${quoted2(text8)} is not a span of days`);
      return [days3[0] || null, days3[1] || null];
    }
  };
  var matrix = {
    write: ({ family, order: order2, grouped: grouped3, opened: opened2 }) => [family, order2, grouped3 ? "grouped" : "flat", ...opened2.toSorted()].join(":"),
    read: (text8) => {
      const [family, order2, grouped3, ...opened2] = text8.split(":");
      const wrong = opened2.find((key) => !/^(from|to)\d{1,3}$/.test(key));
      if (wrong !== void 0) throw new RangeError(`${quoted2(wrong)} is not a group of the matrix`);
      return {
        family: oneOf(MATRIX_FAMILIES).read(family),
        order: oneOf(MATRIX_ORDERS).read(order2 ?? ""),
        grouped: oneOf(["grouped", "flat"]).read(grouped3 ?? "") === "grouped",
        opened: [...new Set(opened2)]
      };
    }
  };
  var pins = (known3) => ({
    write: (pinned) => Object.entries(pinned).map(([id, at5]) => [id, ...at5.map(Math.round)].join(":")).join(","),
    read: (text8) => Object.fromEntries(
      text8.split(",").filter(Boolean).map((pin) => {
        const [id, x, y, ...more] = pin.split(":");
        if (!known3(id) || more.length || ![x, y].every((each2) => /^-?\d{1,6}$/.test(each2)))
          throw new RangeError(`${quoted2(pin)} is not an actor and a place`);
        const at5 = [Number(x), Number(y)];
        return [id, at5];
      })
    )
  });
  var record = (graph10) => ({
    write: (open3) => {
      if (open3.type === "pair") return `pair:${open3.from}:${open3.to}`;
      if (open3.type === "list") return `list:${open3.list}`;
      return open3.id ? `${open3.type}:${open3.id}` : open3.type;
    },
    read: (text8) => {
      if (text8 === "stories" && !graph10.stories?.length) throw new RangeError("the page has no stories");
      const panel = PANELS.find((name2) => name2 === text8);
      if (panel) return { type: panel };
      if (text8.startsWith("list:")) {
        const list8 = text8.slice("list:".length);
        parse2(graph10, list8);
        return { type: "list", list: list8 };
      }
      const [first3, from, to, ...more] = text8.split(":");
      if (first3 === "pair") {
        const wrong = more.length > 0 || from === to || ![from, to].every((end) => has(graph10.actors, end ?? ""));
        if (wrong) throw new RangeError(`no pair of actors ${quoted2(text8)}`);
        return { type: "pair", from, to };
      }
      const id = text8.slice(text8.indexOf(":") + 1);
      const level3 = TIME_LEVELS.find((each2) => text8 === `dated:${each2}`);
      if (level3) return { type: "dated", id: level3 };
      const type = RECORDS.find((name2) => name2 === text8.split(":", 1)[0]);
      if (!type || !has(graph10[`${type}s`], id)) throw new RangeError(`no record ${quoted2(text8)}`);
      return { type, id };
    }
  });
  function givenQuestion(graph10, text8) {
    let parts4 = null;
    try {
      parts4 = JSON.parse(text8);
    } catch {
    }
    if (!Array.isArray(parts4) || parts4.length !== 3 || !isObject(parts4[2]))
      throw new RangeError("the question cannot be read");
    const countries2 = valuesOf(graph10, "countries").map(endOfCountry);
    for (const end of parts4.slice(0, 2))
      if (end !== null && (typeof end !== "string" || !(has(graph10.actors, end) || countries2.includes(end))))
        throw new RangeError(`no actor ${quoted2(String(end))}`);
    for (const [name2, value] of Object.entries(parts4[2])) {
      if (!has(FILTER, name2) || !FILTER[name2](value))
        throw new RangeError(`the filter ${quoted2(name2)} of the question cannot be read`);
    }
    return { from: parts4[0], to: parts4[1], filter: parts4[2] };
  }
  var question = (graph10) => ({
    write: ({ from, to, walk: walk2 }) => JSON.stringify([from, to, walk2]),
    read: (text8) => {
      const { from, to, filter = {} } = givenQuestion(graph10, text8);
      return tidy({ from, to, walk: walkOf(filter) });
    }
  });
  var pair = (known3, what, most) => ({
    write: ([id, number6]) => `${id}:${number6}`,
    read: (text8) => {
      const at5 = text8.lastIndexOf(":");
      const id = text8.slice(0, at5);
      if (at5 < 1 || !known3(id)) throw new RangeError(`no ${what} ${quoted2(id || text8)}`);
      return [id, whole(0, most).read(text8.slice(at5 + 1))];
    }
  });
  function codecs(graph10) {
    const actor2 = (id) => has(graph10.actors, id);
    const facet2 = (name2) => {
      const all2 = valuesOf(graph10, name2);
      const known3 = new Set(all2);
      const { write: write6, read: read3 } = list((value) => known3.has(value), name2);
      return {
        write: (value) => value.length === all2.length && all2.length > 1 ? ALL : write6(value),
        read: (text8) => text8 === ALL && !known3.has(ALL) ? all2 : read3(text8)
      };
    };
    const focus = pair(actor2, "actor", 6);
    const story = pair((id) => (graph10.stories ?? []).some((each2) => each2.id === id), "story", 1e3);
    const certain2 = { write: () => "1", read: (text8) => oneOf(["1"]).read(text8) === "1" };
    const facets = {
      kinds: facet2("kinds"),
      types: facet2("types"),
      confidences: facet2("confidences"),
      statuses: facet2("statuses"),
      countries: facet2("countries")
    };
    return {
      view: oneOf(VIEWS),
      table: oneOf(TABLES2),
      timeline: oneOf(TIMELINES),
      matrix,
      ...facets,
      window: window_,
      certain: certain2,
      without: list((id) => actor2(id) || has(graph10.links, id), "actor or link"),
      only: list(actor2, "actor"),
      unfolded: list(actor2, "actor"),
      focus: {
        write: ({ id, depth }) => focus.write([id, depth]),
        read: (text8) => {
          const [id, depth] = focus.read(text8);
          return { id, depth };
        }
      },
      pinned: pins(actor2),
      stacks: list((key) => /^[a-z-]+\.\d+$/.test(key), "stack"),
      families: (
        /** @type {Codec<Family[]>} */
        list((each2) => FAMILIES.some((family) => family === each2), "family")
      ),
      selected: list(actor2, "actor"),
      open: record(graph10),
      compare: codec({ window: window_, actor: actor2, parts: { ...facets, certain: certain2 } }),
      question: question(graph10),
      chosen: whole(0, 1e3),
      story: {
        write: ({ id, step }) => story.write([id, step]),
        read: (text8) => {
          const [id, step] = story.read(text8);
          return { id, step };
        }
      }
    };
  }
  function encode(graph10, state2) {
    const written3 = new URLSearchParams();
    const known3 = codecs(graph10);
    const write6 = (name2) => {
      const value = state2[name2];
      if (value !== null && !same(value, DEFAULTS2[name2])) written3.set(name2, known3[name2].write(value));
    };
    NAMES.forEach(write6);
    return written3.toString();
  }
  var SLUG = /[a-z0-9]+(?:-+[a-z0-9]+)*/g;
  function decode(graph10, fragment) {
    const state2 = { ...DEFAULTS2 };
    const notes2 = [];
    const known3 = codecs(graph10);
    let older = {};
    const renamed = /* @__PURE__ */ new Set();
    const now2 = renames(graph10);
    const current = (id) => {
      const present3 = now2.get(id);
      if (!present3) return id;
      renamed.add(`${quoted2(id)} is now ${quoted2(present3)}`);
      return present3;
    };
    const read3 = (name2, text8) => {
      const renewed = text8.replace(SLUG, current);
      state2[name2] = known3[name2].read(renewed);
      if (name2 === "question") older = asking(graph10, givenQuestion(graph10, renewed));
    };
    for (const [name2, text8] of new URLSearchParams(fragment.replace(/^#/, ""))) {
      const part3 = NAMES.find((each2) => each2 === name2);
      if (!part3) {
        notes2.push(`${quoted2(name2)} is not a setting of the view`);
        continue;
      }
      try {
        read3(part3, text8);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        const gone = (text8.match(SLUG) ?? []).map((id) => removal(graph10, id)).filter((said) => said !== null);
        notes2.push(...gone.length ? new Set(gone) : [error.message]);
      }
    }
    for (const name2 of FILTERS)
      if (older[name2] !== void 0 && !same(older[name2], DEFAULTS2[name2])) Object.assign(state2, { [name2]: older[name2] });
    if (notes2.length > MOST_NOTES) notes2.splice(MOST_NOTES, Infinity, "and more");
    return { state: settled(state2), notes: notes2, renamed: [...renamed].slice(0, MOST_NOTES) };
  }

  // graph/page/js/core/store.js
  var MOST_STEPS = 200;
  function create(initial) {
    let state2 = Object.freeze(initial);
    const past3 = [];
    const future = [];
    const listeners = [];
    function replace(next) {
      const before2 = state2;
      state2 = Object.freeze(next);
      for (const listener of listeners) listener(state2, before2);
    }
    function set2(change3, { tracked = true } = {}) {
      const next = settled({ ...state2, ...change3 }, state2);
      if (NAMES.every((name2) => same(state2[name2], next[name2]))) return;
      if (tracked) {
        past3.push(state2);
        if (past3.length > MOST_STEPS) past3.shift();
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
      undo: () => step(past3, future),
      redo: () => step(future, past3),
      canUndo: () => past3.length > 0,
      canRedo: () => future.length > 0
    };
  }

  // graph/page/js/core/lists.js
  var last = (list8) => list8[list8.length - 1];
  var there = (item) => Boolean(item);
  function held(map, key) {
    const value = map.get(key);
    if (value === void 0) throw new RangeError(`nothing is known of ${key}`);
    return value;
  }
  function gather(map, key, value) {
    const list8 = map.get(key);
    if (list8) list8.push(value);
    else map.set(key, [value]);
  }

  // graph/page/js/query/events.js
  var ALL_TIME = { window: null, certain: false };
  function byDate(graph10) {
    const key = (id) => [...graph10.events[id].days.map((day) => day ?? "9999-99-99"), id].join(" ");
    return (a, b) => key(a) < key(b) ? -1 : 1;
  }
  function inWindow({ days: days3 }, { window: window2, certain: certain2 }) {
    if (!window2) return true;
    const [first3, last3] = [days3[0] ?? "0000-00-00", days3[1] ?? "9999-99-99"];
    const [from, until] = [window2[0] ?? "0000-00-00", window2[1] ?? "9999-99-99"];
    return certain2 ? first3 >= from && last3 <= until : first3 <= until && last3 >= from;
  }
  var inView = (graph10, { actors: actors5, time: time3 = ALL_TIME }) => Object.keys(graph10.events).filter((id) => {
    const event2 = graph10.events[id];
    return event2.roles.some((role) => actors5.has(role.actor)) && inWindow(event2, time3);
  }).sort(byDate(graph10));
  function responses(graph10, id) {
    const order2 = byDate(graph10);
    const known3 = (each2) => Object.hasOwn(graph10.events, each2);
    return {
      to: (graph10.events[id].responds_to ?? []).filter(known3).sort(order2),
      by: Object.keys(graph10.events).filter((each2) => (graph10.events[each2].responds_to ?? []).includes(id)).sort(order2)
    };
  }

  // node_modules/d3-array/dist/d3-array.mjs
  function ascending(a, b) {
    return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
  }
  function descending(a, b) {
    return a == null || b == null ? NaN : b < a ? -1 : b > a ? 1 : b >= a ? 0 : NaN;
  }
  function bisector(f) {
    let compare1, compare22, delta;
    if (f.length !== 2) {
      compare1 = ascending;
      compare22 = (d, x) => ascending(f(d), x);
      delta = (d, x) => f(d) - x;
    } else {
      compare1 = f === ascending || f === descending ? f : zero;
      compare22 = f;
      delta = f;
    }
    function left(a, x, lo = 0, hi = a.length) {
      if (lo < hi) {
        if (compare1(x, x) !== 0) return hi;
        do {
          const mid = lo + hi >>> 1;
          if (compare22(a[mid], x) < 0) lo = mid + 1;
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
          if (compare22(a[mid], x) <= 0) lo = mid + 1;
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
  function number3(x) {
    return x === null ? NaN : +x;
  }
  var ascendingBisect = bisector(ascending);
  var bisectRight = ascendingBisect.right;
  var bisectLeft = ascendingBisect.left;
  var bisectCenter = bisector(number3).center;
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
    spend = (links3) => {
      this.spent += links3;
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
      const part3 = new _Budget(Math.min(most, this.left));
      try {
        return use(part3);
      } finally {
        this.spent += part3.spent;
      }
    }
  };
  function atOnce(steps4) {
    for (; ; ) {
      const { done: done2, value } = steps4.next();
      if (done2) return value;
    }
  }

  // graph/page/js/core/graph_index.js
  var known = /* @__PURE__ */ new WeakMap();
  function of(graph10) {
    if (!known.has(graph10)) known.set(graph10, build(graph10));
    return known.get(graph10);
  }
  function build(graph10) {
    const allKinds = { ...graph10.kinds, ...graph10.unusedKinds };
    const [actors5, links3, kinds3] = [graph10.actors, graph10.links, allKinds].map((table8) => Object.keys(table8).sort());
    const [actorAt2, linkAt, kindAt] = [actors5, links3, kinds3].map((ids3) => new Map(ids3.map((id, at5) => [id, at5])));
    const made4 = {
      graph: graph10,
      actors: actors5,
      links: links3,
      kinds: kinds3,
      actorAt: actorAt2,
      linkAt,
      kindAt,
      families: kinds3.map((id) => allKinds[id].family),
      labels: kinds3.map((id) => allKinds[id].label),
      symmetric: Uint8Array.from(kinds3, (id) => allKinds[id].symmetric ? 1 : 0),
      composes: Uint8Array.from(kinds3, (id) => allKinds[id].composes ? 1 : 0)
    };
    for (const name2 of ["source", "target"]) made4[name2] = new Int32Array(links3.length);
    made4.kind = new Uint16Array(links3.length);
    made4.level = new Uint8Array(links3.length);
    made4.status = new Uint8Array(links3.length);
    made4.weakly = new Uint8Array(links3.length);
    const spans2 = links3.map((id) => spansOf(graph10.links[id]));
    made4.spans = new Int32Array(links3.length + 1);
    spans2.forEach((own2, at5) => {
      made4.spans[at5 + 1] = made4.spans[at5] + own2.length;
    });
    for (const name2 of ["s1", "s2", "e1", "e2"]) made4[name2] = new Int32Array(made4.spans[links3.length]);
    const spanOf2 = reader();
    links3.forEach((id, at5) => {
      const link = graph10.links[id];
      made4.source[at5] = actorAt2.get(link.source);
      made4.target[at5] = actorAt2.get(link.target);
      made4.kind[at5] = kindAt.get(link.kind);
      made4.level[at5] = level(link.confidence);
      made4.status[at5] = STATUSES.indexOf(link.status);
      made4.weakly[at5] = link.weakly_disputed ? 1 : 0;
      spans2[at5].forEach((own2, n) => {
        const [to, span4] = [made4.spans[at5] + n, spanOf2(own2)];
        const outside = link.outside?.includes(n);
        made4.s1[to] = span4[0];
        made4.s2[to] = outside ? FOREVER + 1 : span4[1];
        made4.e1[to] = outside ? BEGINNING - 1 : span4[2];
        made4.e2[to] = span4[3];
      });
    });
    made4.outgoing = rows2(made4.source, made4.target, actors5.length);
    made4.incoming = rows2(made4.target, made4.source, actors5.length);
    return made4;
  }
  var spansOf2 = ({ spans: spans2, s1, s2, e1, e2: e22 }, link) => Array.from({ length: spans2[link + 1] - spans2[link] }, (_, n) => {
    const at5 = spans2[link] + n;
    return [s1[at5], s2[at5], e1[at5], e22[at5]];
  });
  function rows2(near5, far, actors5) {
    const inOrder5 = bucketed(
      far,
      Int32Array.from(near5, (_, at5) => at5),
      actors5
    ).links;
    const made4 = bucketed(near5, inOrder5, actors5);
    const others3 = new Int32Array(actors5);
    for (let actor2 = 0; actor2 < actors5; actor2++)
      for (let at5 = made4.start[actor2]; at5 < made4.start[actor2 + 1]; at5++)
        if (at5 === made4.start[actor2] || far[made4.links[at5]] !== far[made4.links[at5 - 1]]) others3[actor2] += 1;
    return { ...made4, others: others3 };
  }
  function bucketed(keys, order2, size2) {
    const start2 = new Int32Array(size2 + 1);
    for (const key of keys) start2[key + 1] += 1;
    for (let at5 = 0; at5 < size2; at5++) start2[at5 + 1] += start2[at5];
    const next = start2.slice();
    const links3 = new Int32Array(order2.length);
    for (const link of order2) links3[next[keys[link]]++] = link;
    return { start: start2, links: links3 };
  }

  // graph/page/js/query/choices.js
  var ALWAYS = [BEGINNING, FOREVER];
  function fitting2(hops3, mode, window2, reading2) {
    const [first3, last3] = window2 ?? ALWAYS;
    const days3 = reading2 === "certain" ? ([, s2, e1]) => [s2, e1] : ([s1, , , e22]) => [s1, e22];
    const within4 = hops3.map(
      (links3) => links3.flatMap(
        (spans2, link) => spans2.map(days3).filter((span4) => span4[0] <= last3 && span4[1] >= first3).map((span4) => ({ link, span: span4 }))
      )
    );
    if (within4.some((hop) => hop.length === 0)) return null;
    const inside2 = within4.map((hop) => hop.map(({ span: span4 }) => span4));
    const taken2 = mode === "any" || inside2.length === 1 ? inside2.map((hop) => hop.map(() => true)) : choose(inside2);
    return taken2 && within4.map((hop, at5) => [...new Set(hop.filter((_, n) => taken2[at5][n]).map(({ link }) => link))].sort(byNumber));
    function choose(spans2) {
      if (mode === "in-order") return inOrder(spans2);
      return reading2 === "certain" ? togetherForCertain(spans2, [first3, last3]) : together(spans2, [first3, last3]);
    }
  }
  var byNumber = (a, b) => a - b;
  var commonDays = (hops3, window2) => common2(
    hops3.map((links3) => links3.flatMap((spans2) => spans2.map(([s1, , , e22]) => (
      /** @type {DayWindow} */
      [s1, e22]
    )))),
    window2 ?? ALWAYS
  );
  var common2 = (inside2, window2) => inside2.reduce((days3, hop) => meetingDays(days3, union(hop)), [window2]);
  function meetingDays(some, others3) {
    const met = [];
    for (let at5 = 0, other = 0; at5 < some.length && other < others3.length; ) {
      const [first3, last3] = [Math.max(some[at5][0], others3[other][0]), Math.min(some[at5][1], others3[other][1])];
      if (first3 <= last3) met.push([first3, last3]);
      if (some[at5][1] < others3[other][1]) at5 += 1;
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
  function after(sorted4, value, equal = false) {
    let [low, high] = [0, sorted4.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (equal ? sorted4[middle] < value : sorted4[middle] <= value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  function meeting(days3) {
    const firsts = days3.map(([first3]) => first3);
    return (span4) => {
      const at5 = after(firsts, span4[1]) - 1;
      return at5 >= 0 && span4[0] <= span4[1] && days3[at5][1] >= span4[0];
    };
  }
  function together(inside2, window2) {
    const days3 = common2(inside2, window2);
    return days3.length ? inside2.map((hop) => hop.map(meeting(days3))) : null;
  }
  function togetherForCertain(inside2, window2) {
    const meets = meeting(common2(inside2, window2));
    const covers = inside2.map(covering);
    const gaps = inside2.map(
      (hop, own2) => hop.filter((span4) => span4[0] > span4[1] && covers.every((covers2, at5) => at5 === own2 || covers2(span4)))
    );
    const taken2 = inside2.map((hop, number6) => {
      const own2 = new Set(gaps[number6]);
      const covers2 = coveringAny(gaps.flatMap((found, at5) => at5 === number6 ? [] : found));
      return hop.map((span4) => meets(span4) || own2.has(span4) || covers2(span4));
    });
    return taken2.every((hop) => hop.includes(true)) ? taken2 : null;
  }
  function covering(spans2) {
    const ordered = [...spans2].sort(inTime);
    const firsts = ordered.map(([first3]) => first3);
    const farthest = ordered.map(([, last3]) => last3);
    for (let at5 = 1; at5 < farthest.length; at5 += 1) farthest[at5] = Math.max(farthest[at5 - 1], farthest[at5]);
    return ([start2, end]) => {
      const at5 = after(firsts, end) - 1;
      return at5 >= 0 && farthest[at5] >= start2;
    };
  }
  function coveringAny(gaps) {
    const ordered = gaps.map(([start2, end]) => (
      /** @type {DayWindow} */
      [end, start2]
    )).sort(inTime);
    const befores = ordered.map(([before2]) => before2);
    const nearest2 = ordered.map(([, start2]) => start2);
    for (let at5 = nearest2.length - 2; at5 >= 0; at5 -= 1) nearest2[at5] = Math.min(nearest2[at5 + 1], nearest2[at5]);
    return (span4) => {
      const at5 = after(befores, span4[0], true);
      return at5 < befores.length && nearest2[at5] <= span4[1];
    };
  }
  function inOrder(inside2) {
    const reached = [BEGINNING];
    for (const hop of inside2) {
      const latest = reached[reached.length - 1];
      let least4 = Infinity;
      for (const [start2, end] of hop) if (end >= latest) least4 = Math.min(least4, Math.max(latest, start2));
      if (least4 === Infinity) return null;
      reached.push(least4);
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
    for (const actor2 of via) {
      if (actor2 === start2 || actor2 === end) continue;
      const hops3 = past(view, start2, actor2, end, spend);
      if (hops3 === null) return null;
      if (!view.steps) fewest2 = Math.max(fewest2, hops3);
    }
    return fewest2;
  }
  function past(view, start2, middle, end, spend) {
    const [to, on9] = [shortest(view, start2, middle, [end], spend), shortest(view, middle, end, [start2], spend)];
    if (!to || !on9) return null;
    let fewest2 = to.length + on9.length;
    for (const twice of to.filter((actor2) => on9.includes(actor2)).sort((a, b) => a - b)) {
      const aroundTo = shortest(view, start2, middle, [end, twice], spend);
      const aroundOn = shortest(view, middle, end, [start2, twice], spend);
      if (!aroundTo && !aroundOn) return null;
      fewest2 = Math.max(
        fewest2,
        Math.min(aroundTo ? aroundTo.length + on9.length : Infinity, aroundOn ? to.length + aroundOn.length : Infinity)
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
    const back3 = {
      steps: view.behind,
      others: view.index.incoming.others,
      known: /* @__PURE__ */ new Map([[end, end]]),
      farthest: [end]
    };
    while (from.farthest.length && back3.farthest.length) {
      const [near5, far] = cost(from) <= cost(back3) ? [from, back3] : [back3, from];
      for (const actor2 of near5.farthest) {
        spend(1);
        const met = moves(view, near5.steps, actor2).filter((other) => far.known.has(other));
        if (!met.length) continue;
        const [last3, next] = near5 === from ? [actor2, Math.min(...met)] : [Math.min(...met), actor2];
        return [...chain(from.known, last3).reverse(), ...chain(back3.known, next)].slice(1);
      }
      const reached = [];
      for (const actor2 of near5.farthest) {
        const after3 = moves(view, near5.steps, actor2);
        spend(after3.length);
        for (const other of after3) {
          if (near5.known.has(other) || without2.includes(other)) continue;
          near5.known.set(other, actor2);
          reached.push(other);
        }
      }
      near5.farthest = reached.sort((a, b) => a - b);
    }
    return null;
  }
  var moves = (view, hops3, actor2) => view.steps ? [...new Set([hops3, view.parts, view.wholes].flatMap((ahead) => [...ahead(actor2).others]))] : [...hops3(actor2).others];
  var cost = ({ others: others3, farthest }) => farthest.reduce((sum, actor2) => sum + others3[actor2], 0);
  function chain(following, actor2) {
    const found = [actor2];
    for (let next = following.get(actor2); next !== void 0 && next !== last(found); next = following.get(next))
      found.push(next);
    return found;
  }

  // graph/page/js/query/evidence.js
  function ofLink(graph10, id, window2 = null) {
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
    } = graph10.links[id];
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
      sourcesInWindow: spokenOf(graph10, [id], window2)
    };
  }
  function spokenOf(graph10, ids3, window2) {
    if (!window2) return null;
    const said = /* @__PURE__ */ new Map();
    for (const { stance, source: source2, spoken: spoken3 = [] } of ids3.flatMap((id) => graph10.links[id].claims)) {
      if (stance !== "supports") continue;
      const days3 = said.get(source2) ?? [];
      said.set(source2, days3);
      for (const [first3, last3] of spoken3) {
        const begins = first3 === null ? BEGINNING : ofIso(first3);
        days3.push(begins <= window2[1] && (last3 === null ? FOREVER : ofIso(last3)) >= window2[0]);
      }
    }
    const found = { speak: 0, other: 0, unstated: 0 };
    for (const group of grouped([...said.keys()], graph10.sources)) {
      const met = group.flatMap((source2) => said.get(source2));
      found[met.includes(true) ? "speak" : met.length ? "other" : "unstated"] += 1;
    }
    return found;
  }
  function independent(graph10, ids3) {
    const supporting = /* @__PURE__ */ new Set();
    for (const id of ids3)
      for (const { stance, source: source2 } of graph10.links[id].claims) if (stance === "supports") supporting.add(source2);
    return groups(supporting, graph10.sources).length;
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
    const narrowed3 = { index: index3, filter, window: window2, mask, bothWays, steps: steps4, stepMask };
    const { incoming, outgoing, source: source2, target } = index3;
    return {
      ...narrowed3,
      ahead: remembered((actor2) => hops(narrowed3, actor2, outgoing, target, incoming, source2)),
      behind: remembered((actor2) => hops(narrowed3, actor2, incoming, source2, outgoing, target)),
      parts: remembered((actor2) => best(index3, stepMask, actor2, [[incoming, source2, null]])),
      wholes: remembered((actor2) => best(index3, stepMask, actor2, [[outgoing, target, null]]))
    };
  }
  function remembered(make2) {
    const known3 = /* @__PURE__ */ new Map();
    return (actor2) => {
      const steps4 = known3.get(actor2) ?? make2(actor2);
      known3.set(actor2, steps4);
      return steps4;
    };
  }
  function check(index3, filter) {
    for (const kind2 of filter.kinds)
      if (!index3.kindAt.has(kind2)) throw unknown("kind", kind2, suggest(kind2, index3.kinds));
    for (const actor2 of filter.via) actorAt(index3, actor2);
    for (const id of filter.without) {
      if (![index3.actorAt, index3.linkAt, index3.kindAt].some((table8) => table8.has(id))) {
        throw unknown("actor, link or kind", id, nearActors(index3, id));
      }
    }
  }
  function actorAt(index3, id) {
    const at5 = index3.actorAt.get(id);
    if (at5 === void 0) throw unknown("actor", id, nearActors(index3, id));
    return at5;
  }
  function nearActors(index3, text8) {
    const ids3 = /* @__PURE__ */ new Map();
    for (const id of index3.actors) {
      const actor2 = index3.graph.actors[id];
      for (const { name: name2 } of [actor2, ...actor2.names ?? []])
        if (!ids3.has(fold(name2))) ids3.set(fold(name2), id);
      ids3.set(fold(id), id);
    }
    return suggest(fold(String(text8)), ids3.keys()).map((near5) => ids3.get(near5));
  }
  var kindsOf = (index3, filter) => index3.kinds.map(
    (id, at5) => (filter.kinds.length === 0 || filter.kinds.includes(id)) && (filter.families.length === 0 || filter.families.includes(index3.families[at5]))
  );
  var composes = (index3, kind2) => index3.composes[kind2] === 1 && index3.symmetric[kind2] === 0;
  function stepMaskOf(index3, filter, window2) {
    const composing = index3.kinds.map((_, kind2) => composes(index3, kind2));
    return maskOf(index3, filter, window2, composing).map((holds, link) => index3.status[link] === DENIED ? 0 : holds);
  }
  function maskOf(index3, filter, window2, asked2) {
    const { kind: kind2, level: level3, status: status3, weakly, source: source2, target, spans: spans2, s1, s2, e1, e2: e22 } = index3;
    const without2 = new Set(filter.without);
    const kinds3 = index3.kinds.map((id, at5) => asked2[at5] && !without2.has(id));
    const statuses = STATUSES.map((each2) => filter.status.length === 0 || filter.status.includes(each2));
    const least4 = level(filter.minConfidence ?? "low");
    const gone = new Uint8Array(index3.actors.length);
    const lost = /* @__PURE__ */ new Set();
    for (const id of without2) {
      const actor2 = index3.actorAt.get(id);
      if (actor2 !== void 0) gone[actor2] = 1;
      if (index3.linkAt.has(id)) lost.add(index3.linkAt.get(id));
    }
    const [first3, last3] = window2 ?? [-Infinity, Infinity];
    const [starts, ends] = filter.certain ? [s2, e1] : [s1, e22];
    const inWindow2 = (link) => {
      for (let at5 = spans2[link]; at5 < spans2[link + 1]; at5++) if (starts[at5] <= last3 && ends[at5] >= first3) return true;
      return false;
    };
    const mask = new Uint8Array(kind2.length);
    for (let at5 = 0; at5 < mask.length; at5++) {
      if (kinds3[kind2[at5]] && level3[at5] >= least4 && (statuses[status3[at5]] || weakly[at5] && statuses[0]) && !gone[source2[at5]] && !gone[target[at5]] && (!window2 || inWindow2(at5)))
        mask[at5] = 1;
    }
    for (const at5 of lost) mask[at5] = 0;
    return mask;
  }
  var hops = ({ index: index3, mask, bothWays }, actor2, along, far, against, near5) => best(index3, mask, actor2, [
    [along, far, null],
    [against, near5, bothWays]
  ]);
  function best(index3, mask, actor2, sides2) {
    if (!mask) return { others: new Int32Array(), levels: new Uint8Array() };
    const found = /* @__PURE__ */ new Map();
    for (const [{ start: start2, links: links3 }, ends, kinds3] of sides2) {
      for (let at5 = start2[actor2]; at5 < start2[actor2 + 1]; at5++) {
        const link = links3[at5];
        if (!mask[link] || kinds3 && !kinds3[index3.kind[link]]) continue;
        const known3 = found.get(ends[link]);
        if (known3 === void 0 || index3.level[link] > known3) found.set(ends[link], index3.level[link]);
      }
    }
    found.delete(actor2);
    const others3 = Int32Array.from(found.keys()).sort();
    return { others: others3, levels: Uint8Array.from(others3, (other) => found.get(other)) };
  }
  function stepping({ index: index3, stepMask }, source2, target) {
    const up = between3(index3.outgoing, index3.target, source2, target);
    const down = between3(index3.incoming, index3.source, source2, target);
    return [...up, ...down].filter((link) => stepMask?.[link]).sort((a, b) => a - b);
  }
  function rises(view, source2, target) {
    if (view.filter.undirected || !view.wholes(source2).others.includes(target)) return false;
    const steps4 = stepping(view, source2, target);
    return joining2(view, source2, target).every((link) => steps4.includes(link));
  }
  function joining2({ index: index3, mask, bothWays }, source2, target) {
    const along = between3(index3.outgoing, index3.target, source2, target).filter((link) => mask[link]);
    const against = between3(index3.incoming, index3.source, source2, target).filter(
      (link) => mask[link] && bothWays[index3.kind[link]]
    );
    return [.../* @__PURE__ */ new Set([...along, ...against])].sort((a, b) => a - b);
  }
  function between3({ start: start2, links: links3 }, far, actor2, other) {
    let [low, high] = [start2[actor2], start2[actor2 + 1]];
    while (low < high) {
      const middle = low + high >> 1;
      if (far[links3[middle]] < other) low = middle + 1;
      else high = middle;
    }
    const found = [];
    for (; low < start2[actor2 + 1] && far[links3[low]] === other; low++) found.push(links3[low]);
    return found;
  }

  // graph/page/js/query/moves.js
  var goesDown = (phase) => phase === "start" || phase === "down" || phase === "arrived";
  var goesUp = (phase) => phase === "arrived" || phase === "up";
  function afterHop(view, phase, actor2, other) {
    if (!view.steps || !rises(view, actor2, other)) return "arrived";
    return phase === "start" || phase === "rising" ? "rising" : null;
  }
  function folded2(view, { actors: actors5, through: through3 }) {
    const left = [actors5[0]];
    through3.forEach((step, at5) => {
      const other = actors5[at5 + 1];
      if (!step) left.push(other);
      else if (view.wholes(actors5[at5]).others.includes(other)) left[left.length - 1] = other;
    });
    return left;
  }
  function byTrail(one, other) {
    for (let at5 = 0; at5 < Math.min(one.actors.length, other.actors.length); at5++)
      if (one.actors[at5] !== other.actors[at5]) return one.actors[at5] - other.actors[at5];
    if (one.actors.length !== other.actors.length) return one.actors.length - other.actors.length;
    for (let at5 = 0; at5 < one.through.length; at5++)
      if (one.through[at5] !== other.through[at5]) return one.through[at5] ? 1 : -1;
    return 0;
  }

  // graph/page/js/query/steps.js
  function spread(view, known3, back3, both, spend, { down = true } = {}) {
    if (!view.steps) return known3;
    const found = new Map(known3);
    const add2 = (map, actor2, made4) => {
      const old = map.get(actor2);
      map.set(actor2, old === void 0 ? made4 : both(old, made4));
    };
    for (const before2 of down ? [view.wholes, view.parts] : [view.parts]) {
      let ends = known3;
      for (let length = 0; ends.size && length <= view.index.actors.length; length++) {
        const begins = /* @__PURE__ */ new Map();
        for (const [other, beyond] of ends) {
          const { others: others3, levels } = before2(other);
          spend(others3.length);
          others3.forEach((actor2, at5) => {
            const made4 = back3(actor2, other, levels[at5], beyond);
            if (made4 !== null) add2(begins, actor2, made4);
          });
        }
        for (const [actor2, made4] of begins) add2(found, actor2, made4);
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
  function kept(map, key, number6) {
    map.set(key, number6);
    return number6;
  }
  function outlooks() {
    const sets = [[]];
    const numbers = /* @__PURE__ */ new Map([["", 0]]);
    const movedTo = /* @__PURE__ */ new Map();
    const unions = /* @__PURE__ */ new Map();
    const joins2 = /* @__PURE__ */ new Map();
    function number6(codes) {
      const spans2 = /* @__PURE__ */ new Map();
      for (const code of codes) {
        const [fewest2, most] = spans2.get(code & 255) ?? [MOST_STEPS2, 0];
        spans2.set(code & 255, [Math.min(fewest2, fewestSteps(code)), Math.max(most, mostSteps(code))]);
      }
      const sorted4 = [...spans2].map(([code, [fewest2, most]]) => most << 19 | fewest2 << 8 | code).sort((a, b) => a - b);
      const key = sorted4.join();
      return numbers.get(key) ?? kept(numbers, key, sets.push(sorted4) - 1);
    }
    function moved3(outlook, level3, bit, step = 0) {
      const key = ((outlook * LEVELS + level3) * 64 + bit) * 2 + step;
      const more = (steps4) => Math.min(steps4 + step, MOST_STEPS2);
      const before2 = (code) => more(mostSteps(code)) << 19 | more(fewestSteps(code)) << 8 | Math.min(weakestOf(code), level3) << 6 | code & 63 | bit;
      return movedTo.get(key) ?? kept(movedTo, key, number6(sets[outlook].map(before2)));
    }
    function union2(one, other) {
      if (one === other || other === 0) return one;
      if (one === 0) return other;
      const key = Math.min(one, other) * 2 ** 24 + Math.max(one, other);
      return unions.get(key) ?? kept(unions, key, number6([...sets[one], ...sets[other]]));
    }
    function join(one, other) {
      const key = one * 2 ** 24 + other;
      const onward2 = (first3) => sets[other].map(
        (second2) => mostSteps(first3) + mostSteps(second2) << 19 | fewestSteps(first3) + fewestSteps(second2) << 8 | Math.min(weakestOf(first3), weakestOf(second2)) << 6 | (first3 | second2) & 63
      );
      return joins2.get(key) ?? kept(joins2, key, number6(sets[one].flatMap(onward2)));
    }
    const of25 = (outlook) => sets[outlook];
    return { number: number6, moved: moved3, union: union2, join, of: of25 };
  }
  function create2(view, start2, end, via, spend) {
    const known3 = outlooks();
    const middle = via.find((actor2) => actor2 !== start2 && actor2 !== end);
    if (middle === void 0) return searchSpace({ view, via, spend, known: known3 }, start2, end);
    return viaSpace({ view, via, spend, known: known3 }, start2, middle, end);
  }
  function searchSpace({ view, via, spend, known: known3 }, start2, end, { begins = true, ends = true } = {}) {
    const size2 = view.index.actors.length;
    const bits = new Map(via.slice(0, MOST_TRACKED).map((actor2, at5) => [actor2, 1 << at5]));
    const forward = [stepped4([start2], { up: !begins })];
    const backward = [withSteps(/* @__PURE__ */ new Map([[end, known3.number([AT_END])]]), { down: !ends })];
    function stepped4(actors5, { up = true } = {}) {
      if (!view.steps) return actors5;
      const found = new Set(actors5);
      for (const after3 of up ? [view.parts, view.wholes] : [view.parts]) {
        const passed = new Set(actors5);
        for (const actor2 of passed) {
          const { others: others3 } = after3(actor2);
          spend(others3.length);
          for (const other of others3) passed.add(other);
        }
        for (const actor2 of passed) found.add(actor2);
      }
      return [...found];
    }
    function withSteps(outlook, ways) {
      const back3 = (_, other, level3, beyond) => known3.moved(beyond, level3, bits.get(other) ?? 0, 1);
      return layerOf(size2, spread(view, outlook, back3, known3.union, spend, ways));
    }
    function growForward() {
      const reached = /* @__PURE__ */ new Set();
      for (const actor2 of last(forward)) {
        const { others: others3 } = view.ahead(actor2);
        spend(others3.length);
        for (const other of others3) reached.add(other);
      }
      forward.push(stepped4([...reached]));
    }
    function growBackward() {
      const { members, outlook } = last(backward);
      const reached = /* @__PURE__ */ new Map();
      for (const actor2 of members) {
        const bit = bits.get(actor2) ?? 0;
        const after3 = CONFIDENCES.map((_, level3) => known3.moved(outlook[actor2], level3, bit));
        const { others: others3, levels } = view.behind(actor2);
        spend(others3.length);
        others3.forEach((other, at5) => {
          reached.set(other, known3.union(reached.get(other) ?? 0, after3[levels[at5]]));
        });
      }
      backward.push(withSteps(reached));
    }
    function leading(actors5, next) {
      const found = /* @__PURE__ */ new Map();
      for (const actor2 of actors5) {
        const { others: others3, levels } = view.ahead(actor2);
        let [outlook, links3] = [0, 0];
        others3.forEach((other, at5) => {
          const beyond = next.outlook[other];
          if (beyond === 0) return;
          links3 += 1;
          outlook = known3.union(outlook, known3.moved(beyond, levels[at5], bits.get(other) ?? 0));
        });
        spend(links3);
        if (outlook !== 0) found.set(actor2, outlook);
      }
      return withSteps(found);
    }
    function layers(hops3) {
      while (forward.length + backward.length < hops3 + 1) {
        const [ahead, behind] = [last(forward), last(backward).members];
        if (!ahead.length || !behind.length) return null;
        if (neighbours(view.index.outgoing, ahead) <= neighbours(view.index.incoming, behind)) growForward();
        else growBackward();
      }
      const made4 = backward.slice(0, hops3 + 1);
      for (const actors5 of forward.slice(0, hops3 + 1 - made4.length).reverse()) {
        made4.push(leading(actors5, last(made4)));
        if (!last(made4).members.length) return null;
      }
      return made4[hops3].outlook[start2] !== 0 ? made4 : null;
    }
    function within4(whole4, actors5) {
      const made4 = [];
      const left = ({ members, outlook }) => layerOf(size2, new Map(members.filter((actor2) => actors5.has(actor2)).map((actor2) => [actor2, outlook[actor2]])));
      for (const layer of whole4) made4.push(made4.length ? left(leading(left(layer).members, last(made4))) : left(layer));
      return made4;
    }
    return { bits, layers, within: within4, outlook: known3.of };
  }
  function viaSpace(asked2, start2, middle, end) {
    const { view, spend, known: known3 } = asked2;
    const to = searchSpace(asked2, start2, middle, { ends: false });
    const on9 = searchSpace(asked2, middle, end, { begins: false });
    const fewest2 = view.steps ? 0 : 1;
    const parts4 = /* @__PURE__ */ new Map([
      [to, []],
      [on9, []]
    ]);
    function part3(space, hops3) {
      const made4 = parts4.get(space) ?? [];
      if (made4[hops3] === void 0) made4[hops3] = space.layers(hops3);
      return made4[hops3];
    }
    function add2(layer, { members, outlook }, through3) {
      spend(members.length);
      for (const actor2 of members) layer.set(actor2, known3.union(layer.get(actor2) ?? 0, through3(outlook[actor2])));
    }
    function layers(hops3) {
      const made4 = Array.from({ length: hops3 + 1 }, () => /* @__PURE__ */ new Map());
      for (let first3 = fewest2; first3 <= hops3 - fewest2; first3++) {
        const rest = hops3 - first3;
        if (!(first3 <= rest ? part3(to, first3) && part3(on9, rest) : part3(on9, rest) && part3(to, first3))) continue;
        const [coming, going] = [part3(to, first3) ?? [], part3(on9, rest) ?? []];
        const beyond = last(going).outlook[middle];
        going.forEach((layer, left) => add2(made4[left], layer, (outlook) => outlook));
        coming.forEach(
          (layer, left) => add2(made4[going.length - 1 + left], layer, (outlook) => known3.join(outlook, beyond))
        );
      }
      return made4[0].size ? made4.map((layer) => layerOf(view.index.actors.length, layer)) : null;
    }
    return { bits: to.bits, layers, within: to.within, outlook: known3.of };
  }
  function layerOf(size2, known3) {
    const outlook = new Int32Array(size2);
    for (const [actor2, found] of known3) outlook[actor2] = found;
    return { members: [...known3.keys()], outlook };
  }
  var neighbours = ({ others: others3 }, actors5) => actors5.reduce((sum, actor2) => sum + others3[actor2], 0);

  // graph/page/js/query/variants.js
  function variants(view, spend) {
    const meetings = /* @__PURE__ */ new Map();
    const runs2 = /* @__PURE__ */ new Map();
    const asked2 = {
      view,
      spend,
      meeting: (whole4, other) => remembered2(meetings, `${whole4},${other}`, () => meeting2(view, spend, whole4, other)),
      runs: (whole4, part3) => remembered2(runs2, `${whole4},${part3}`, () => runsTo(view, spend, whole4, part3))
    };
    return (wholes) => grown(asked2, wholes, { actors: wholes.slice(0, 1), through: [] }, "start");
  }
  function remembered2(known3, key, make2) {
    const found = known3.get(key) ?? make2();
    known3.set(key, found);
    return found;
  }
  function meeting2(view, spend, whole4, other) {
    const parts4 = closed2(other, view.parts);
    const found = [];
    for (const part3 of closed2(whole4, view.parts)) {
      const met = [...view.ahead(part3).others].filter((actor2) => parts4.has(actor2));
      spend(1 + met.length);
      if (met.length) found.push([part3, met]);
    }
    return found;
  }
  function* grown(asked2, wholes, trail, phase) {
    asked2.spend(1);
    if (wholes.length === 1) {
      yield trail;
      return;
    }
    const [whole4, other] = wholes;
    for (const [part3, met] of asked2.meeting(whole4, other)) {
      if (part3 !== whole4 && !goesDown(phase)) continue;
      for (const down of asked2.runs(whole4, part3)) {
        const actors5 = [...trail.actors, ...down.slice(1)];
        const through3 = [...trail.through, ...stepped(down)];
        for (const first3 of met) {
          const came = afterHop(asked2.view, part3 === whole4 ? phase : "down", part3, first3);
          if (came === null || first3 !== other && !goesUp(came)) continue;
          for (const run2 of asked2.runs(other, first3)) {
            const all2 = [...actors5, ...[...run2].reverse()];
            if (new Set(all2).size < all2.length) continue;
            const arrived = { actors: all2, through: [...through3, false, ...stepped(run2)] };
            yield* grown(asked2, wholes.slice(1), arrived, first3 === other ? came : "up");
          }
        }
      }
    }
  }
  var stepped = (run2) => Array.from({ length: run2.length - 1 }, () => true);
  function closed2(actor2, ahead) {
    const found = /* @__PURE__ */ new Set([actor2]);
    for (const each2 of found) for (const other of ahead(each2).others) found.add(other);
    return found;
  }
  function runsTo(view, spend, whole4, part3) {
    const above2 = closed2(part3, view.wholes);
    const pending = [[whole4]];
    const found = [];
    for (let run2 = pending.pop(); run2; run2 = pending.pop()) {
      spend(1);
      if (last(run2) === part3) found.push(run2);
      else
        for (const each2 of view.parts(last(run2)).others)
          if (above2.has(each2) && !run2.includes(each2)) pending.push([...run2, each2]);
    }
    return found;
  }

  // graph/page/js/query/time_outlook.js
  function create3(view, layers, spend) {
    const { index: index3, window: window2, filter } = view;
    const way2 = wayOf(filter, window2 ?? [BEGINNING, FOREVER], spend);
    const joins2 = /* @__PURE__ */ new Map();
    function hop(actor2, other, through3) {
      const key = `${actor2} ${other} ${through3}`;
      if (!joins2.has(key)) {
        const links3 = through3 ? stepping(view, actor2, other) : joining2(view, actor2, other);
        spend(links3.length);
        const days3 = links3.flatMap((link) => spansOf2(index3, link)).map(([s1, s2, e1, e22]) => (
          /** @type {DayWindow} */
          filter.certain ? [s2, e1] : [s1, e22]
        )).filter(([first3, end]) => !window2 || first3 <= window2[1] && end >= window2[0]);
        joins2.set(key, way2.ofHop(days3));
      }
      return joins2.get(key);
    }
    const needs = [new Map(layers[0].members.map((actor2) => [actor2, way2.first.end]))];
    for (const { members } of layers.slice(1)) {
      const beyond = last(needs);
      const found = /* @__PURE__ */ new Map();
      for (const actor2 of members) {
        const others3 = [...view.ahead(actor2).others].filter((other) => beyond.has(other));
        const need = way2.anyOf(others3.map((other) => way2.join(hop(actor2, other, false), beyond.get(other), "before")));
        if (need !== null) found.set(actor2, need);
      }
      const back3 = (actor2, other, _, need) => way2.join(hop(actor2, other, true), need, "before");
      needs.push(spread(view, found, back3, (one, other) => way2.anyOf([one, other]), spend));
    }
    return {
      first: way2.first.start,
      walked: (actors5, through3) => through3.reduce(
        (state2, step, at5) => state2 === null ? null : way2.join(hop(actors5[at5], actors5[at5 + 1], step), state2, "after"),
        /** @type {any} */
        way2.first.start
      ),
      move(state2, actor2, other, through3, left) {
        const need = needs[left].get(other);
        if (state2 === null || need === void 0) return null;
        const after3 = way2.join(hop(actor2, other, through3), state2, "after");
        return after3 !== null && way2.meets(after3, need) ? after3 : null;
      }
    };
  }
  function wayOf(filter, window2, spend) {
    if (filter.time === "in-order") return inOrder2(spend);
    return filter.certain ? togetherForCertain2(window2, spend) : together2(window2, spend);
  }
  var inOrder2 = (spend) => ({
    first: { start: BEGINNING, end: FOREVER },
    ofHop: (days3) => days3,
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
  function together2(window2, spend) {
    const join = (hop, known3) => {
      spend(hop.length + known3.length);
      return some(meetingDays(hop, known3));
    };
    const some = (days3) => days3.length ? days3 : null;
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
      const days3 = longest(meetingDays(hop.days, known3.days));
      const gaps = [
        ...known3.gaps.filter((gap) => covered(gap, hop.days)),
        ...hop.gaps.filter((gap) => covered(gap, known3.days))
      ];
      return days3.length || gaps.length ? { days: days3, gaps: shortest2(gaps) } : null;
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
        return known3.length ? { days: longest(known3.flatMap(({ days: days3 }) => days3)), gaps: shortest2(known3.flatMap(({ gaps }) => gaps)) } : null;
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
  function covered(gap, days3) {
    let [low, high] = [0, days3.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (days3[middle][0] <= gap[0]) low = middle + 1;
      else high = middle;
    }
    return low > 0 && days3[low - 1][1] >= gap[1];
  }

  // graph/page/js/query/traps.js
  function passable(view, layers, start2, end, spend) {
    const ahead = /* @__PURE__ */ new Map([[start2, /* @__PURE__ */ new Set()]]);
    const behind = /* @__PURE__ */ new Map([[end, /* @__PURE__ */ new Set()]]);
    const add2 = (map, actor2, other) => {
      const known3 = map.get(actor2);
      if (known3) known3.add(other);
      else map.set(actor2, /* @__PURE__ */ new Set([other]));
    };
    layers.forEach((layer, at5) => {
      for (const actor2 of layer.members) {
        const moves2 = at5 ? [[view.ahead(actor2), layers[at5 - 1]]] : [];
        if (view.steps) moves2.push([view.parts(actor2), layer], [view.wholes(actor2), layer]);
        for (const [{ others: others3 }, { outlook }] of moves2) {
          for (const other of others3) {
            if (outlook[other] === 0) continue;
            spend(1);
            if (actor2 === end || other === start2) continue;
            add2(ahead, actor2, other);
            add2(behind, other, actor2);
          }
        }
      }
    });
    const [before2, after3] = [dominators(start2, ahead, behind), dominators(end, behind, ahead)];
    const found = /* @__PURE__ */ new Set([start2, end]);
    for (const actor2 of before2.keys()) {
      if (!after3.has(actor2)) continue;
      const both = new Set(above(before2, actor2));
      if (!above(after3, actor2).some((other) => both.has(other))) found.add(actor2);
    }
    return found;
  }
  function dominators(start2, ahead, behind) {
    const order2 = postorder(start2, ahead);
    const place2 = new Map(order2.map((actor2, at5) => [actor2, at5]));
    const found = /* @__PURE__ */ new Map([[start2, null]]);
    const common3 = (one, other) => {
      const at5 = (actor2) => place2.get(actor2) ?? 0;
      while (one !== other) {
        if (at5(one) < at5(other)) one = found.get(one) ?? start2;
        else other = found.get(other) ?? start2;
      }
      return one;
    };
    for (let changed3 = true; changed3; ) {
      changed3 = false;
      for (const actor2 of order2.slice(0, -1).reverse()) {
        const known3 = [...behind.get(actor2) ?? []].filter((other) => found.has(other));
        const nearest2 = known3.reduce(common3);
        if (found.get(actor2) !== nearest2) {
          found.set(actor2, nearest2);
          changed3 = true;
        }
      }
    }
    return found;
  }
  function postorder(start2, ahead) {
    const order2 = [];
    const seen2 = /* @__PURE__ */ new Set([start2]);
    const pending = [{ actor: start2, others: [...ahead.get(start2) ?? []] }];
    while (pending.length) {
      const { actor: actor2, others: others3 } = last(pending);
      const other = others3.pop();
      if (other === void 0) {
        order2.push(actor2);
        pending.pop();
      } else if (!seen2.has(other)) {
        seen2.add(other);
        pending.push({ actor: other, others: [...ahead.get(other) ?? []] });
      }
    }
    return order2;
  }
  function above(dominators2, actor2) {
    const found = [];
    for (let at5 = dominators2.get(actor2); at5 !== null && at5 !== void 0; at5 = dominators2.get(at5)) found.push(at5);
    return found;
  }

  // graph/page/js/query/walks.js
  function* trails(asked2, turn) {
    const { start: start2, end, budget, space, untracked } = asked2;
    const { layers } = turn;
    let aim = { ...turn, layers: asked2.passable.get(layers.length) ?? layers };
    let times = timesOf(asked2, layers);
    const walked2 = [start2];
    const first3 = {
      weakest: CONFIDENCES.length,
      passed: space.bits.get(start2) ?? 0,
      left: layers.length - 1,
      through: [],
      phase: "start",
      time: times?.first
    };
    let states = [[first3]];
    const ways = [onward(asked2, aim, start2, [first3])];
    while (ways.length) {
      if (!times && looksAhead(asked2)) {
        const outlook = timesOf(asked2, layers);
        const timed2 = (state2) => ({ ...state2, time: outlook?.walked(walked2, state2.through) });
        states = states.map((each2) => each2.map(timed2));
        times = outlook;
      }
      if (budget.tired()) yield null;
      const { done: done2, value } = last(ways).next();
      if (done2) {
        for (const stack of [ways, states, walked2]) stack.pop();
        continue;
      }
      const [other, moves2] = value;
      budget.spend(moves2.length);
      aim = withoutTraps(asked2, aim, moves2.length);
      const reached = walked2.includes(other) ? [] : moves2.flatMap((move) => after2(asked2, aim, times, last(states)[move.state], move, last(walked2), other) ?? []);
      if (other === end) {
        if (!untracked.every((actor2) => walked2.includes(actor2) || actor2 === other)) continue;
        const ends = reached.filter((state2) => state2.left === 0 && state2.phase !== "down").map(({ through: through3 }) => through3);
        ends.sort((a, b) => a.join() < b.join() ? -1 : 1);
        for (const through3 of ends) yield { actors: [...walked2, other], through: through3 };
      } else if (reached.length) {
        walked2.push(other);
        states.push(reached);
        ways.push(onward(asked2, aim, other, reached));
      }
    }
  }
  function onward({ view, budget }, { layers, level: level3 }, actor2, states) {
    const moves2 = /* @__PURE__ */ new Map();
    states.forEach((state2, number6) => {
      const add2 = ({ others: others3, levels }, { outlook }, step) => {
        let links3 = 0;
        others3.forEach((other, at5) => {
          if (outlook[other] === 0) return;
          links3 += 1;
          if (levels[at5] >= level3) gather(moves2, other, { state: number6, strength: levels[at5], step });
        });
        budget.spend(links3);
      };
      if (state2.left > 0) add2(view.ahead(actor2), layers[state2.left - 1], null);
      if (view.steps && goesDown(state2.phase)) add2(view.parts(actor2), layers[state2.left], "down");
      if (view.steps && goesUp(state2.phase)) add2(view.wholes(actor2), layers[state2.left], "up");
    });
    return [...moves2].sort(([a], [b]) => a - b).values();
  }
  function after2(asked2, aim, times, state2, { strength: strength2, step }, actor2, other) {
    const phase = step ?? afterHop(asked2.view, state2.phase, actor2, other);
    if (!phase) return null;
    const reached = {
      weakest: Math.min(state2.weakest, strength2),
      passed: state2.passed | (asked2.space.bits.get(other) ?? 0),
      left: state2.left - (step ? 0 : 1),
      through: [...state2.through, step !== null],
      phase,
      time: null
    };
    if (!canEnd(asked2, aim, reached, other)) return null;
    if (!times) return reached;
    const time3 = times.move(state2.time, actor2, other, step !== null, reached.left);
    return time3 === null ? null : { ...reached, time: time3 };
  }
  function canEnd({ end, space, toPass }, { layers, steps: steps4, level: level3 }, state2, other) {
    const left = steps4 - state2.through.filter(Boolean).length;
    const codes = other === end ? [AT_END] : space.outlook(layers[state2.left].outlook[other]);
    return codes.some(
      (code) => Math.min(state2.weakest, weakestOf(code)) === level3 && ((state2.passed | code) & toPass) === toPass && fewestSteps(code) <= left && left <= mostSteps(code)
    );
  }
  var looksAhead = ({ refused, view }) => refused >= MANY_REFUSED && view.filter.time !== "any";
  function timesOf(asked2, layers) {
    if (!looksAhead(asked2)) return null;
    const known3 = asked2.outlooks.get(layers.length) ?? create3(asked2.view, layers, asked2.budget.spend);
    asked2.outlooks.set(layers.length, known3);
    return known3;
  }
  function withoutTraps(asked2, aim, moves2) {
    const { view, start: start2, end, space, budget } = asked2;
    const length = aim.layers.length;
    const tried = (asked2.tried.get(length) ?? 0) + moves2;
    asked2.tried.set(length, tried);
    if (asked2.passable.has(length) || tried <= MANY_TRIED) return aim;
    const actors5 = aim.layers.reduce((sum, layer) => sum + layer.members.length, 0);
    if (tried <= MANY_TRIED * Math.max(1, Math.floor(actors5 / 1e3))) return aim;
    const layers = space.within(aim.layers, passable(view, aim.layers, start2, end, budget.spend));
    asked2.passable.set(length, layers);
    return { ...aim, layers };
  }

  // graph/page/js/query/paths.js
  var find = (graph10, from, to, given3 = {}, limits = {}) => atOnce(steps(graph10, from, to, given3, limits));
  function* steps(graph10, from, to, given3 = {}, { work, budget = new Budget(work), beyond = true } = {}) {
    const index3 = of(graph10);
    const [start2, end] = [from, to].map((id) => actorAt(index3, id));
    if (start2 === end) throw new Fault(`a path needs two different actors, not \`${from}\` twice`);
    const filter = forPaths(given3);
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
        const shown3 = { ...path3, variants: [] };
        answer2.paths.push(shown3);
        shown3.variants = alike(view, trail, wholes, equal, budget.spend);
        if (!beyond && answer2.paths.length === filter.limit) break;
      }
    } catch (error) {
      if (!(error instanceof OutOfWork)) throw error;
      answer2.truncatedBy = "work";
    }
    answer2.truncated = answer2.truncatedBy !== null;
    return answer2;
  }
  function alike(view, trail, wholes, equal, spend) {
    if (wholes.every((actor2) => view.parts(actor2).others.length === 0)) return [];
    const via = view.filter.via.map((id) => held(view.index.actorAt, id));
    const found = [];
    for (const other of equal(wholes)) {
      if (byTrail(other, trail) === 0 || !via.every((actor2) => other.actors.includes(actor2))) continue;
      const path3 = judge(view, other, spend);
      if (path3) found.push({ trail: other, path: path3 });
    }
    const strongest2 = view.filter.sort === "strongest";
    const rank = ({ path: path3 }) => {
      const weakness = -level(path3.confidence);
      return strongest2 ? [weakness, path3.steps] : [path3.steps, weakness];
    };
    found.sort((one, other) => {
      const [a, b] = [rank(one), rank(other)];
      return a[0] - b[0] || a[1] - b[1] || byTrail(one.trail, other.trail);
    });
    return found.map(({ path: path3 }) => path3);
  }
  function* search(view, start2, end, budget) {
    const via = view.filter.via.map((id) => held(view.index.actorAt, id));
    const space = create2(view, start2, end, via, budget.spend);
    const between5 = [...space.bits].filter(([actor2]) => actor2 !== start2 && actor2 !== end);
    const asked2 = {
      view,
      start: start2,
      end,
      budget,
      space,
      toPass: between5.reduce((all2, [, bit]) => all2 | bit, 0),
      untracked: via.filter((actor2) => !space.bits.has(actor2)),
      refused: 0,
      outlooks: /* @__PURE__ */ new Map(),
      tried: /* @__PURE__ */ new Map(),
      passable: /* @__PURE__ */ new Map()
    };
    const waiting2 = /* @__PURE__ */ new Map();
    for (const turn of turns(asked2, via)) {
      if (budget.tired()) yield null;
      yield* inTurn(asked2, turn, waiting2);
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
      return Array.from({ length: Math.max(...codes.map(mostSteps)) + 1 - fewest3 }, (_, at5) => fewest3 + at5);
    };
    const levels = CONFIDENCES.map((_, at5) => CONFIDENCES.length - 1 - at5);
    if (view.filter.sort === "strongest") {
      const all2 = [...lengths()];
      for (const level3 of levels)
        for (const layers of all2) for (const steps4 of stepsOf(layers)) yield { layers, steps: steps4, level: level3 };
      return;
    }
    for (const layers of lengths())
      for (const steps4 of stepsOf(layers)) for (const level3 of levels) yield { layers, steps: steps4, level: level3 };
  }
  function* inTurn(asked2, turn, waiting2) {
    const { layers, steps: steps4, level: level3 } = turn;
    const key = (confidence2) => [layers.length, steps4, confidence2].join();
    const weaker = (waiting2.get(key(level3)) ?? []).sort((a, b) => byTrail(a.trail, b.trail));
    for (const trail of trails(asked2, turn)) {
      if (!trail) {
        yield null;
        continue;
      }
      const path3 = judge(asked2.view, trail, asked2.budget.spend);
      if (!path3) {
        asked2.refused += 1;
        continue;
      }
      const actual = level(path3.confidence);
      if (actual !== level3) {
        gather(waiting2, key(actual), { trail, path: path3 });
        continue;
      }
      while (weaker.length && byTrail(weaker[0].trail, trail) < 0) yield* weaker.splice(0, 1);
      yield { trail, path: path3 };
    }
    yield* weaker;
  }
  function judge(view, { actors: actors5, through: through3 }, spend) {
    const { index: index3, filter, window: window2 } = view;
    const spansOf3 = (link) => spansOf2(index3, link);
    let joins2 = actors5.slice(1).map((other, at5) => (through3[at5] ? stepping : joining2)(view, actors5[at5], other));
    spend(JUDGED * joins2.reduce((sum, links3) => sum + links3.length, 0));
    let time3 = null;
    if (window2 || filter.time !== "any") {
      const spans2 = joins2.map((links3) => links3.map(spansOf3));
      const certain2 = fitting2(spans2, filter.time, window2, "certain");
      const chosen2 = filter.certain ? certain2 : fitting2(spans2, filter.time, window2, "possible");
      if (!chosen2) return null;
      time3 = certain2 ? "certain" : "possible";
      joins2 = joins2.map((links3, hop) => chosen2[hop].map((at5) => links3[at5]));
    }
    const days3 = commonDays(
      joins2.map((links3) => links3.map(spansOf3)),
      window2
    );
    const hops3 = joins2.map((links3, at5) => ({
      ...hopOf(index3, actors5[at5], actors5[at5 + 1], links3, window2),
      through: through3[at5]
    }));
    const levels = hops3.map((hop) => level(hop.confidence));
    const weakest = Math.min(...levels);
    const weakestHop = levels.indexOf(weakest);
    return {
      actors: actors5.map((actor2) => index3.actors[actor2]),
      steps: through3.filter(Boolean).length,
      time: time3,
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
      window: days3.length ? { first: iso(days3[0][0]), last: iso(last(days3)[1]) } : null,
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

  // graph/page/js/query/fallout.js
  function unsupported(claims2, gone) {
    const supporting = claims2.filter((claim2) => claim2.stance === "supports");
    return supporting.length > 0 && supporting.every((claim2) => gone.has(claim2.source));
  }
  function passedOn(sources2) {
    const found = /* @__PURE__ */ new Map();
    for (const [id, each2] of Object.entries(sources2))
      for (const from of originals(each2)) found.set(from, [...found.get(from) ?? [], id]);
    return found;
  }
  function derived(sources2, source2, passing2 = passedOn(sources2)) {
    const gone = /* @__PURE__ */ new Set([source2]);
    const left = /* @__PURE__ */ new Map();
    for (const each2 of gone)
      for (const id of passing2.get(each2) ?? []) {
        left.set(id, (left.get(id) ?? originals(sources2[id]).length) - 1);
        if (left.get(id) === 0) gone.add(id);
      }
    return gone;
  }

  // graph/page/js/query/columns.js
  var STANCES = { supports: "supports", disputes: "disputes", denies: "denies" };
  var regions2 = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
  var name = (graph10, id) => graph10.actors[id]?.name ?? id;
  var linkWords = (graph10, link) => sentence(graph10, link, name(graph10, link.source), name(graph10, link.target));
  var country = (code) => {
    if (!code) return "";
    try {
      return regions2.of(code);
    } catch {
      return code;
    }
  };
  var amounts = (link) => (link.amounts ?? []).map((each2) => amount(each2, inWords)).join("; ");
  var independent2 = (link) => `${count(link.roots.length, "source")}, ${count(link.claims.length, "claim")}`;
  function gradeOf(graph10, { source: source2, credibility }) {
    const { reliability } = graph10.sources[source2];
    return `${reliability}${credibility} ${RELIABILITY_WORDS[reliability]}, ${CREDIBILITY_WORDS[credibility]}`;
  }
  var COLUMNS = {
    actors: (graph10) => [
      { id: "name", title: "Name", width: 190, share: 3, text: (row) => row.own.name },
      {
        id: "native",
        title: "Other script",
        width: 120,
        share: 1.5,
        text: (row) => row.own.native_names?.[0]?.name ?? ""
      },
      { id: "type", title: "Type", width: 140, share: 1, text: (row) => graph10.types[row.own.type].label },
      { id: "country", title: "Country", width: 110, share: 1, text: (row) => country(row.own.country) },
      {
        id: "links",
        title: "Links",
        width: 76,
        number: true,
        text: (row) => String(row.links),
        value: (row) => row.links,
        counts: ({ key }) => ({ type: "links", where: { of: key } })
      },
      {
        id: "gives",
        title: "Supports",
        width: 98,
        number: true,
        text: (row) => String(row.gives),
        value: (row) => row.gives,
        counts: ({ key }) => ({ type: "links", where: { from: key, family: "support" } })
      },
      {
        id: "gets",
        title: "Supported",
        width: 108,
        number: true,
        text: (row) => String(row.gets),
        value: (row) => row.gets,
        counts: ({ key }) => ({ type: "links", where: { to: key, family: "support" } })
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
    links: (graph10) => [
      { id: "from", title: "From", width: 160, share: 1.6, text: (row) => name(graph10, row.own.source) },
      { id: "kind", title: "Kind", width: 150, share: 1, text: (row) => graph10.kinds[row.own.kind].label },
      { id: "to", title: "To", width: 160, share: 1.6, text: (row) => name(graph10, row.own.target) },
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
    claims: (graph10) => [
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
        text: (row) => gradeOf(graph10, row.own),
        value: (row) => `${graph10.sources[row.own.source].reliability}${row.own.credibility}`
      },
      { id: "source", title: "Source", width: 220, share: 2.5, text: (row) => graph10.sources[row.own.source].title },
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
        value: (row) => row.links,
        counts: ({ key }) => ({ type: "links", where: { cites: key } })
      },
      {
        id: "events",
        title: "Events",
        width: 84,
        number: true,
        text: (row) => String(row.events),
        value: (row) => row.events,
        counts: ({ key }) => ({ type: "events", where: { cites: key } })
      }
    ],
    events: (graph10) => [
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
        text: (row) => row.own.roles.map(({ actor: actor2, role }) => `${name(graph10, actor2)} (${spaced(role)})`).join(", ")
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
  var of3 = (graph10, table8) => COLUMNS[table8](graph10);

  // graph/page/js/query/rows.js
  var collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });
  function actorRows(graph10, { actors: actors5, links: links3 }) {
    const rows4 = /* @__PURE__ */ new Map();
    for (const id of actors5) {
      const own2 = graph10.actors[id];
      rows4.set(id, {
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
    for (const id of links3) {
      const { source: source2, target, kind: kind2 } = graph10.links[id];
      const support = graph10.kinds[kind2].family === "support" ? 1 : 0;
      const [from, to] = [rows4.get(source2), rows4.get(target)];
      if (from) {
        from.links += 1;
        from.gives += support;
      }
      if (to && to !== from) {
        to.links += 1;
        to.gets += support;
      }
    }
    return [...rows4.values()];
  }
  var linkRows = (graph10, { links: links3 }) => [...links3].map((id) => {
    const own2 = graph10.links[id];
    return { key: id, open: { type: "link", id }, own: own2, actors: [own2.source, own2.target] };
  });
  var eventRows = (graph10, shown3) => inView(graph10, shown3).map((id) => {
    const own2 = graph10.events[id];
    return {
      key: id,
      open: { type: "event", id },
      own: own2,
      actors: own2.roles.map(({ actor: actor2 }) => actor2).filter((actor2) => graph10.actors[actor2])
    };
  });
  function claimRows(graph10, shown3) {
    const rows4 = [];
    for (const row of [...linkRows(graph10, shown3), ...eventRows(graph10, shown3)]) {
      const about = row.open.type === "link" ? linkWords(graph10, row.own) : row.own.name;
      row.own.claims.forEach(
        (own2, at5) => rows4.push({ ...row, key: `${row.open.type}:${row.key}:${at5}`, own: own2, about })
      );
    }
    return rows4;
  }
  function sourceRows(graph10, shown3) {
    const rows4 = /* @__PURE__ */ new Map();
    const row = (id) => {
      if (!rows4.has(id))
        rows4.set(id, {
          key: id,
          open: { type: "source", id },
          own: graph10.sources[id],
          links: 0,
          events: 0,
          actors: /* @__PURE__ */ new Set()
        });
      return rows4.get(id);
    };
    const count4 = (record2, what, actors5) => {
      for (const id of new Set(record2.claims.map((claim2) => claim2.source))) {
        const own2 = row(id);
        own2[what] += 1;
        for (const actor2 of actors5) own2.actors.add(actor2);
        const above2 = originals(graph10.sources[id]);
        for (const from of above2) {
          if (!graph10.sources[from] || rows4.has(from)) continue;
          row(from);
          above2.push(...originals(graph10.sources[from]));
        }
      }
    };
    for (const id of shown3.links) count4(graph10.links[id], "links", [graph10.links[id].source, graph10.links[id].target]);
    for (const id of inView(graph10, shown3)) count4(graph10.events[id], "events", []);
    return [...rows4.values()];
  }
  var MAKERS = { actors: actorRows, links: linkRows, claims: claimRows, sources: sourceRows, events: eventRows };
  var of4 = (graph10, table8, shown3) => MAKERS[table8](graph10, shown3);
  function sorted(rows4, column3, up) {
    const value = column3.value ?? column3.text;
    const keyed = rows4.map((row, at5) => ({ row, at: at5, key: value(row) ?? "" }));
    const way2 = up ? 1 : -1;
    const byText = /* @__PURE__ */ new Map();
    if (!column3.value)
      [...new Set(keyed.map(({ key }) => key))].sort(collator.compare).forEach((text8, rank) => byText.set(text8, rank));
    if (byText.size) for (const each2 of keyed) each2.key = each2.key === "" ? "" : byText.get(each2.key);
    keyed.sort((a, b) => {
      if (a.key === b.key) return a.at - b.at;
      if (a.key === "" || b.key === "") return a.key === "" ? 1 : -1;
      return (a.key < b.key ? -1 : 1) * way2;
    });
    return keyed.map(({ row }) => row);
  }
  var fold2 = (text8) => (/^\p{ASCII}*$/u.test(text8) ? text8 : text8.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[’‘ʿʾ`]/g, "'")).toLowerCase();
  function holding(rows4, columns, text8) {
    const wanted2 = fold2(text8).split(/\s+/).filter(Boolean);
    if (wanted2.length === 0) return rows4;
    return rows4.filter((row) => {
      const folded4 = row.folded ??= fold2(
        [
          ...columns.map((column3) => column3.text(row)),
          row.own.summary ?? "",
          ...(row.own.names ?? []).map((each2) => each2.name),
          row.key
        ].join("\n")
      );
      return wanted2.every((word) => folded4.includes(word));
    });
  }

  // graph/page/js/query/facets.js
  var NAMES2 = ["kinds", "families", "types", "confidences", "statuses", "countries"];
  var OF_ACTORS2 = /* @__PURE__ */ new Set(["types", "countries"]);
  var STATUS = NAMES2.indexOf("statuses");
  var ASSERTED = STATUSES.indexOf("asserted");
  var NO_COUNTRY2 = "";
  var values = /* @__PURE__ */ new WeakMap();
  function numbered(given3, order2 = [...new Set(given3)].sort()) {
    const at5 = new Map(order2.map((value, number6) => [value, number6]));
    return { order: order2, number: Uint16Array.from(given3, (value) => held(at5, value)) };
  }
  function valuesOf2(index3) {
    const known3 = values.get(index3);
    if (known3) return known3;
    const { actors: actors5 } = index3.graph;
    const byKind = numbered(index3.families, FAMILIES);
    const made4 = {
      kinds: { order: index3.kinds, number: index3.kind },
      families: { ...byKind, number: Uint16Array.from(index3.kind, (kind2) => byKind.number[kind2]) },
      types: numbered(index3.actors.map((id) => actors5[id].type)),
      confidences: { order: CONFIDENCES, number: index3.level },
      statuses: { order: STATUSES, number: index3.status },
      countries: numbered(index3.actors.map((id) => actors5[id].country ?? NO_COUNTRY2))
    };
    values.set(index3, made4);
    return made4;
  }
  function walk(graph10, chosen2, given3, see) {
    const index3 = of(graph10);
    const { mask } = of2(index3, complete(given3));
    const only = chosen2.only && new Set(chosen2.only);
    const inside2 = (actor2) => only?.has(index3.actors[actor2]) ?? true;
    const asked2 = NAMES2.map((name2, at5) => {
      const [on9, ofActors2] = [chosen2[name2], OF_ACTORS2.has(name2)];
      const { order: order2, number: number6 } = valuesOf2(index3)[name2];
      return on9 && { number: number6, ofActors: ofActors2, at: at5, shows: Uint8Array.from(order2, (value) => on9.includes(value) ? 1 : 0) };
    });
    for (let link = 0; link < mask.length; link++) {
      if (!mask[link] || !inside2(index3.source[link]) || !inside2(index3.target[link])) continue;
      let failed = -1;
      let hidden2 = 0;
      for (const { number: number6, ofActors: ofActors2, shows, at: at5 } of asked2.filter(there)) {
        const shown3 = ofActors2 ? shows[number6[index3.source[link]]] && shows[number6[index3.target[link]]] : shows[number6[link]] || at5 === STATUS && index3.weakly[link] && shows[ASSERTED];
        if (shown3) continue;
        hidden2 += 1;
        failed = at5;
      }
      if (hidden2 < 2) see(link, failed);
    }
    return index3;
  }
  function count2(graph10, chosen2 = {}, given3 = {}) {
    const index3 = of(graph10);
    const facets = valuesOf2(index3);
    const links3 = NAMES2.map((name2) => new Uint32Array(facets[name2].order.length));
    const touched = NAMES2.map((name2) => OF_ACTORS2.has(name2) ? new Uint8Array(index3.actors.length) : null);
    const shown3 = new Uint8Array(index3.actors.length);
    let all2 = 0;
    walk(graph10, chosen2, given3, (link, failed) => {
      const [source2, target] = [index3.source[link], index3.target[link]];
      if (failed < 0) {
        all2 += 1;
        shown3[source2] = shown3[target] = 1;
      }
      for (let at5 = 0; at5 < NAMES2.length; at5++) {
        if (failed >= 0 && failed !== at5) continue;
        const { number: number6 } = facets[NAMES2[at5]];
        const ends = touched[at5];
        if (ends === null) {
          links3[at5][number6[link]] += 1;
          continue;
        }
        ends[source2] = ends[target] = 1;
        links3[at5][number6[source2]] += 1;
        if (number6[source2] !== number6[target]) links3[at5][number6[target]] += 1;
      }
    });
    const made4 = { links: all2, actors: shown3.reduce((sum, one) => sum + one, 0) };
    NAMES2.forEach((name2, at5) => {
      const { order: order2, number: number6 } = facets[name2];
      const actors5 = new Uint32Array(order2.length);
      touched[at5]?.forEach((one, actor2) => {
        actors5[number6[actor2]] += one;
      });
      made4[name2] = Object.fromEntries(
        order2.map((value, n) => [value, touched[at5] ? { links: links3[at5][n], actors: actors5[n] } : links3[at5][n]])
      );
    });
    return made4;
  }
  function shown(graph10, chosen2 = {}, given3 = {}) {
    const index3 = of(graph10);
    const links3 = [];
    const joined4 = new Uint8Array(index3.actors.length);
    walk(graph10, chosen2, given3, (link, failed) => {
      if (failed >= 0) return;
      links3.push(index3.links[link]);
      joined4[index3.source[link]] = joined4[index3.target[link]] = 1;
    });
    return { actors: index3.actors.filter((_, actor2) => joined4[actor2]), links: links3 };
  }
  function counted(graph10, links3) {
    const index3 = of(graph10);
    const facets = valuesOf2(index3);
    const numbers = [...links3].map((id) => held(index3.linkAt, id));
    const ends = [...new Set(numbers.flatMap((link) => [index3.source[link], index3.target[link]]))];
    const made4 = { links: numbers.length, actors: ends.length };
    for (const name2 of NAMES2) {
      const { order: order2, number: number6 } = facets[name2];
      const tally = new Uint32Array(order2.length);
      for (const one of OF_ACTORS2.has(name2) ? ends : numbers) tally[number6[one]] += 1;
      made4[name2] = Object.fromEntries(
        order2.map((value, at5) => [value, OF_ACTORS2.has(name2) ? { links: 0, actors: tally[at5] } : tally[at5]])
      );
    }
    return made4;
  }

  // graph/page/js/query/stages.js
  var ORDINALS = ["", "Directly", "Two hops", "Three hops", "Four hops", "Five hops", "Six hops"];
  var title = (far) => ORDINALS[Math.abs(far)] ?? `${Math.abs(far)} hops`;
  function of5(graph10, state2, view, actorsOf2) {
    const { from, to, walk: walk2 } = (
      /** @type {Question} */
      state2.question
    );
    const { actors: actors5 } = view;
    const { wholes } = graph10.columns;
    const boxOf2 = (id) => Object.hasOwn(wholes, id) && actors5.has(wholes[id]) ? wholes[id] : id;
    const boxes = (ids3) => ids3.filter((id) => actors5.has(id)).map(boxOf2);
    const [starts, ends] = [from, to].map((end) => end ? actorsOf2(end) : []);
    const net = netOf(graph10, view.links, boxOf2);
    const boxed = farOf(net, boxes(starts), boxes(ends), boxes(walk2.via ?? []), Boolean(walk2.undirected));
    const outer = Math.max(0, ...boxed.values());
    const far = new Map([...actors5].map((id) => [id, boxed.get(boxOf2(id)) ?? outer]));
    const degree = /* @__PURE__ */ new Map();
    for (const id of view.links)
      for (const end of [graph10.links[id].source, graph10.links[id].target]) degree.set(end, (degree.get(end) ?? 0) + 1);
    const asked2 = /* @__PURE__ */ new Set([...starts, ...ends]);
    const several2 = [from, to].some((end) => end && countryOf(end) !== null);
    const nearness = (id) => several2 ? 0 : asked2.has(id) ? -1 : Math.abs(far.get(id) ?? 0);
    const inOrder5 = [...actors5].sort(
      (a, b) => nearness(a) - nearness(b) || (degree.get(b) ?? 0) - (degree.get(a) ?? 0) || (a < b ? -1 : 1)
    );
    const columns = (drawn2) => columnsOf2(graph10, state2, new Map([...far].filter(([id]) => drawn2.has(id))));
    return { far, inOrder: inOrder5, columns: several2 ? () => null : columns };
  }
  function netOf(graph10, links3, boxOf2) {
    const net = { ahead: /* @__PURE__ */ new Map(), behind: /* @__PURE__ */ new Map() };
    for (const id of links3) {
      const { source: source2, target, kind: kind2 } = graph10.links[id];
      const [a, b] = [boxOf2(source2), boxOf2(target)];
      if (a === b) continue;
      gather(net.ahead, a, b);
      gather(net.behind, b, a);
      if (!graph10.kinds[kind2].symmetric) continue;
      gather(net.ahead, b, a);
      gather(net.behind, a, b);
    }
    return net;
  }
  function distances(starts, next, without2 = /* @__PURE__ */ new Set()) {
    const far = new Map([...starts].map((id) => [id, 0]));
    for (const [id, steps4] of far) {
      const others3 = (next.get(id) ?? []).filter((other) => !far.has(other) && !without2.has(other));
      for (const other of others3) far.set(other, steps4 + 1);
    }
    return far;
  }
  function farOf(net, from, to, via, undirected) {
    if (from.length && to.length) {
      const ends = new Set(to);
      const far = distances(from, net.ahead, ends);
      const last3 = Math.max(0, ...far.values()) + 1;
      for (const id of ends) if (!far.has(id)) far.set(id, last3);
      return far;
    }
    if (undirected || !(from.length || to.length)) return aroundOf(net, [...from, ...to, ...via]);
    if (from.length) return distances(from, net.ahead);
    return new Map([...distances(to, net.behind)].map(([id, steps4]) => [id, -steps4]));
  }
  function aroundOf({ ahead, behind }, middle) {
    const either = new Map([...ahead].map(([id, others3]) => [id, [...others3, ...behind.get(id) ?? []]]));
    for (const [id, others3] of behind) if (!ahead.has(id)) either.set(id, others3);
    const [on9, back3] = [distances(middle, ahead), distances(middle, behind)];
    const far = new Map(distances(middle, either));
    for (const [id, steps4] of far) if (back3.get(id) === steps4 && on9.get(id) !== steps4) far.set(id, -steps4);
    return far;
  }
  function columnsOf2(graph10, state2, far) {
    const { from, to } = (
      /** @type {Question} */
      state2.question
    );
    const stages = [...new Set(far.values())].sort((a, b) => a - b);
    const between5 = Boolean(from && to);
    const columns = stages.map((stage, at5) => {
      const [first3, last3] = [at5 === 0, at5 === stages.length - 1];
      if (between5) {
        const title3 = first3 ? "From" : last3 ? "To" : "Through";
        return { title: title3, note: "", tone: first3 ? "patron" : last3 ? "partner" : "between" };
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
      wholes: graph10.columns.wholes,
      asked: true
    };
  }

  // graph/page/js/query/strands.js
  var AT_REST = ["support", "hostility"];
  var highest = (levels) => levels.reduce((best2, level3) => level(level3) > level(best2) ? level3 : best2);
  function summary(graph10, ids3, window2) {
    const links3 = ids3.map((id) => graph10.links[id]);
    const asOf = graph10.info.asOfDay;
    return {
      confidence: highest(links3.map((link) => link.confidence)),
      disputed: links3.some((link) => link.status === "disputed"),
      denied: links3.every((link) => link.status === "denied"),
      ended: asOf !== null && links3.every((link) => link.span[3] !== null && link.span[3] < asOf),
      possible: window2 !== null && links3.every((link) => certainty(link, window2) !== "certain")
    };
  }
  function families(graph10, links3, { kinds: kinds3, families: chosenHere, question: question5 }) {
    const present3 = new Set([...links3].map((id) => graph10.kinds[graph10.links[id].kind].family));
    const wanted2 = chosenHere ?? (kinds3 || question5 || !present3.has("support") ? FAMILIES : AT_REST);
    const chosen2 = new Set(wanted2.filter((family) => present3.has(family)));
    const drawn2 = chosen2.size ? chosen2 : present3;
    return { main: new Set(drawn2.has("support") ? ["support"] : drawn2), drawn: drawn2, present: present3 };
  }

  // graph/page/js/query/walked.js
  var PHASES = ["start", "down", "arrived", "up", "rising"];
  var OVER = ["arrived", "up", "rising"];
  var keyOf = ({ actor: actor2, phase, passed }) => (actor2 * PHASES.length + PHASES.indexOf(phase)) * 64 + passed;
  function links(view, starts, ends, { hops: hops3, via = [] }) {
    const walks = new Walks(view, starts, ends, via.slice(0, 6));
    const all2 = walks.all;
    let ahead, back3;
    if (ends === null) {
      ahead = distances2(
        walks.begun(null),
        (at5) => walks.hopsOn(at5),
        (at5) => walks.stepsOn(at5),
        hops3
      );
      const over = [...ahead.values()].map(({ place: place2 }) => place2).filter((place2) => walks.over(place2));
      back3 = distances2(
        over,
        (at5) => walks.hopsBack(at5),
        (at5) => walks.stepsBack(at5),
        hops3,
        ahead
      );
    } else {
      const over = walks.ends.flatMap((actor2) => OVER.map((phase) => ({ actor: actor2, phase, passed: all2 })));
      back3 = distances2(
        over,
        (at5) => walks.hopsBack(at5),
        (at5) => walks.stepsBack(at5),
        hops3
      );
      const actors5 = [...new Set([...back3.values()].map(({ place: place2 }) => place2.actor))];
      ahead = distances2(
        walks.begun(actors5),
        (at5) => walks.hopsOn(at5),
        (at5) => walks.stepsOn(at5),
        hops3,
        back3
      );
    }
    const found = /* @__PURE__ */ new Set();
    for (const { place: place2, far } of ahead.values()) {
      for (
        const [cost2, moves2] of
        /** @type {[number, Iterable<Moved>][]} */
        [
          [1, walks.hopsOn(place2)],
          [0, walks.stepsOn(place2)]
        ]
      ) {
        for (const { place: after3, links: own2 } of moves2) {
          const left = back3.get(keyOf(after3));
          if (left && far + cost2 + left.far <= hops3) for (const link of own2()) found.add(link);
        }
      }
    }
    return new Set([...found].sort((a, b) => a - b).map((link) => view.index.links[link]));
  }
  function distances2(begun2, hops3, steps4, most, within4) {
    const known3 = /* @__PURE__ */ new Map();
    let waiting2 = begun2;
    for (let far = 0; far <= most; far += 1) {
      const level3 = [];
      while (waiting2.length) {
        const place2 = (
          /** @type {Place} */
          waiting2.pop()
        );
        const key = keyOf(place2);
        if (known3.has(key) || within4 && !within4.has(key)) continue;
        known3.set(key, { place: place2, far });
        level3.push(place2);
        for (const { place: next } of steps4(place2)) waiting2.push(next);
      }
      waiting2 = [];
      if (far < most) for (const place2 of level3) for (const { place: next } of hops3(place2)) waiting2.push(next);
    }
    return known3;
  }
  var Walks = class {
    /**
     * @param {View} view
     * @param {Id[] | null} starts
     * @param {Id[] | null} ends
     * @param {Id[]} via
     */
    constructor(view, starts, ends, via) {
      const numbers = (ids3) => (ids3 ?? []).map((id) => actorAt(view.index, id));
      this.view = view;
      this.starts = starts && numbers(starts);
      this.ends = numbers(ends);
      this.bits = new Map(numbers(via).map((actor2, at5) => [actor2, 1 << at5]));
      this.all = (1 << this.bits.size) - 1;
      this.first = withParts(view, numbers(starts));
      this.last = withParts(view, this.ends);
    }
    /** @param {number} actor */
    at(actor2) {
      return this.bits.get(actor2) ?? 0;
    }
    /**
     * Where walks begin, of the actors `among` if any are given.
     *
     * @param {number[] | null} among
     * @returns {Place[]}
     */
    begun(among2) {
      const every2 = among2 ?? this.view.index.actors.map((_, actor2) => actor2);
      const given3 = this.starts && new Set(this.starts);
      const actors5 = given3 ? every2.filter((actor2) => given3.has(actor2)) : every2;
      return actors5.map((actor2) => ({ actor: actor2, phase: "start", passed: this.at(actor2) }));
    }
    /** @param {Place} place */
    over({ phase, passed }) {
      return passed === this.all && OVER.includes(phase);
    }
    /**
     * @param {number} source
     * @param {number} target
     */
    allowed(source2, target) {
      const leaves = this.last.has(source2) && !this.last.has(target);
      const returns = this.first.has(target) && !this.first.has(source2);
      return !leaves && !returns;
    }
    /**
     * @param {Place} place
     * @returns {Generator<Moved>}
     */
    *hopsOn({ actor: actor2, phase, passed }) {
      for (const other of this.view.ahead(actor2).others) {
        const next = this.allowed(actor2, other) ? afterHop(this.view, phase, actor2, other) : null;
        if (!next) continue;
        const links3 = () => joining2(this.view, actor2, other);
        yield { place: { actor: other, phase: next, passed: passed | this.at(other) }, links: links3 };
      }
    }
    /**
     * @param {Place} place
     * @returns {Generator<Moved>}
     */
    *hopsBack(place2) {
      if (place2.phase !== "arrived" && place2.phase !== "rising") return;
      for (const other of this.view.behind(place2.actor).others) {
        if (!this.allowed(other, place2.actor)) continue;
        for (const phase of PHASES)
          if (afterHop(this.view, phase, other, place2.actor) === place2.phase)
            yield* this.before(place2, other, phase);
      }
    }
    /**
     * @param {Place} place
     * @returns {Generator<Moved>}
     */
    *stepsOn({ actor: actor2, phase, passed }) {
      const step = (other, next) => ({
        place: { actor: other, phase: next, passed: passed | this.at(other) },
        links: () => stepping(this.view, actor2, other)
      });
      if (goesDown(phase)) for (const part3 of this.view.parts(actor2).others) yield step(part3, "down");
      if (goesUp(phase)) for (const whole4 of this.view.wholes(actor2).others) yield step(whole4, "up");
    }
    /**
     * @param {Place} place
     * @returns {Generator<Moved>}
     */
    *stepsBack(place2) {
      if (place2.phase !== "down" && place2.phase !== "up") return;
      const down = place2.phase === "down";
      for (const other of (down ? this.view.wholes : this.view.parts)(place2.actor).others)
        for (const phase of PHASES.filter(down ? goesDown : goesUp)) yield* this.before(place2, other, phase);
    }
    /**
     * What a walk may have been at `other`, before it came to a place.
     *
     * @param {Place} place
     * @param {number} other
     * @param {Phase} phase
     * @returns {Generator<Moved>}
     */
    *before({ actor: actor2, passed }, other, phase) {
      const here2 = this.at(other);
      for (const left of /* @__PURE__ */ new Set([passed, passed & ~this.at(actor2)])) {
        if ((left & here2) !== here2 || phase === "start" && left !== here2) continue;
        yield { place: { actor: other, phase, passed: left }, links: () => [] };
      }
    }
  };
  function withParts(view, actors5) {
    const found = new Set(actors5);
    for (const actor2 of found) for (const part3 of view.parts(actor2).others) found.add(part3);
    return found;
  }

  // graph/page/js/query/shown.js
  var MOST_ELEMENTS = 1200;
  var FIRST = { boxes: 10, actors: 18 };
  var CODE_OF = (country2) => country2 === NO_COUNTRY ? NO_COUNTRY2 : country2;
  function asked(graph10, state2) {
    const chosen2 = Object.fromEntries(FACETS.map((facet2) => [facet2, shownBy(graph10, state2, facet2)]));
    const between5 = state2.window && state2.window.map((day) => day ?? "").join("..");
    return [
      { ...chosen2, countries: state2.countries && state2.countries.map(CODE_OF), only: state2.only },
      { between: between5, certain: Boolean(between5) && state2.certain, without: state2.without }
    ];
  }
  var windowOf3 = (graph10, { window: window2 }) => window2 ?? openWindowOf(graph10.info.narrowedBy);
  function actorsOf(graph10, end) {
    const country2 = countryOf(end);
    if (country2 === null) return [end];
    return Object.keys(graph10.actors).filter((id) => (graph10.actors[id].country ?? NO_COUNTRY) === country2);
  }
  function walked(graph10, state2) {
    const given3 = filterOf(graph10, state2);
    const { from, to, walk: walk2 } = (
      /** @type {Question} */
      state2.question
    );
    if (!given3) return /* @__PURE__ */ new Set();
    const filter = forPaths({
      ...given3,
      time: null,
      limit: null,
      sort: null,
      certain: state2.window ? state2.certain : false
    });
    const [starts, ends] = [from, to].map((end) => end ? actorsOf(graph10, end) : null);
    return links(of2(of(graph10), filter), starts, ends, {
      hops: hopsOf(state2),
      via: walk2.via
    });
  }
  var linksOf = (paths2) => new Set(
    paths2.flatMap((path3) => [path3, ...path3.variants ?? []]).flatMap(({ hops: hops3 }) => hops3.flatMap(({ links: links3 }) => links3.map(({ id }) => id))).sort()
  );
  function passing(graph10, { types, countries: countries2, without: without2, only }) {
    const hidden2 = new Set(without2);
    const kept2 = only && new Set(only);
    return new Set(
      Object.keys(graph10.actors).filter((id) => {
        const { type, country: country2 } = graph10.actors[id];
        return !hidden2.has(id) && (kept2?.has(id) ?? true) && (types?.includes(type) ?? true) && (countries2?.includes(country2 ?? NO_COUNTRY) ?? true);
      })
    );
  }
  function inView2(graph10, state2, paths2 = []) {
    const time3 = { window: state2.window, certain: state2.certain };
    if (asks(state2)) {
      const links4 = pathEnds(state2) ? linksOf(paths2) : walked(graph10, state2);
      const { from, to, walk: walk2 } = (
        /** @type {Question} */
        state2.question
      );
      const ends = [from, to, ...walk2.via ?? []].filter((end) => end && countryOf(end) === null);
      return { links: links4, actors: joined2(
        graph10,
        links4,
        /** @type {Id[]} */
        ends
      ), time: time3 };
    }
    const links3 = new Set(shown(graph10, ...asked(graph10, state2)).links);
    const narrowed3 = state2.window || state2.kinds || state2.confidences || state2.statuses;
    return { actors: narrowed3 ? joined2(graph10, links3, []) : passing(graph10, state2), links: links3, time: time3 };
  }
  function joined2(graph10, links3, ends) {
    const actors5 = new Set(ends);
    for (const id of links3) actors5.add(graph10.links[id].source).add(graph10.links[id].target);
    return actors5;
  }
  function isNarrowed(graph10, { window: window2, kinds: kinds3, confidences, statuses }) {
    const { without: _, within: __, ...given3 } = graph10.info.narrowedBy ?? {};
    return Boolean(window2 || kinds3 || confidences || statuses || Object.keys(given3).length);
  }
  function ribboned(graph10, links3, state2, actors5) {
    const near5 = new Set(actors5);
    const inside2 = [...links3].filter((id) => near5.has(graph10.links[id].source) && near5.has(graph10.links[id].target));
    const { drawn: families2 } = families(graph10, inside2, state2);
    const boxOf2 = (id) => graph10.columns.wholes[id] ?? id;
    const kept2 = /* @__PURE__ */ new Set([...state2.unfolded, ...state2.only ?? [], ...state2.focus ? actors5 : []]);
    for (const id of inside2) {
      const { source: source2, target, kind: kind2 } = graph10.links[id];
      const { family } = graph10.kinds[kind2];
      const within4 = boxOf2(source2) === boxOf2(target);
      if (!families2.has(family) || within4 && family !== "structure") continue;
      for (const end of [source2, target]) kept2.add(end).add(boxOf2(end));
    }
    const shown3 = actors5.filter((id) => kept2.has(id) || !links3.size);
    return shown3.length ? shown3 : nearest(graph10, [...joined2(graph10, links3, [])], FIRST);
  }
  function around2(graph10, links3, id, depth) {
    const found = /* @__PURE__ */ new Set([id]);
    for (let step = 0; step < depth; step += 1) {
      const reached = [];
      for (const link of links3) {
        const { source: source2, target } = graph10.links[link];
        if (found.has(source2) !== found.has(target)) reached.push(source2, target);
      }
      if (reached.length === 0) break;
      for (const each2 of reached) found.add(each2);
    }
    return found;
  }
  function neighbours2(graph10, links3, id) {
    const found = around2(graph10, links3, id, 1);
    found.delete(id);
    return found;
  }
  function nearest(graph10, actors5, most) {
    if (!most) return actors5;
    const boxes = /* @__PURE__ */ new Set();
    const near5 = actors5.filter((id) => {
      const box3 = graph10.columns.wholes[id] ?? id;
      if (boxes.size >= most.boxes && !boxes.has(box3)) return false;
      boxes.add(box3);
      return true;
    });
    return near5.slice(0, most.actors);
  }
  function drawn(graph10, state2, core2, view = inView2(graph10, state2)) {
    const asks2 = asks(state2);
    const stages = asks2 ? of5(graph10, state2, view, (end) => actorsOf(graph10, end)) : null;
    const opened2 = stages ? nearest(graph10, stages.inOrder, pathEnds(state2) ? null : FIRST) : state2.only ?? core2;
    const wanted2 = state2.focus ? around2(graph10, view.links, state2.focus.id, state2.focus.depth) : new Set(opened2);
    for (const id of state2.unfolded) wanted2.add(id);
    const near5 = [...wanted2].filter((id) => view.actors.has(id));
    const asked2 = stages || !isNarrowed(graph10, state2) ? near5 : ribboned(graph10, view.links, state2, near5);
    const actors5 = /* @__PURE__ */ new Set();
    let elements = 0;
    const boxOf2 = (id) => graph10.columns.wholes[id] ?? id;
    const neighboured = new Map(asked2.map((id) => [id, /* @__PURE__ */ new Set()]));
    const boxes = /* @__PURE__ */ new Set();
    for (const id of view.links) {
      const { source: source2, target } = graph10.links[id];
      const [from, to] = [neighboured.get(source2), neighboured.get(target)];
      if (!from || !to) continue;
      from.add(boxOf2(target));
      to.add(boxOf2(source2));
    }
    for (const [id, others3] of neighboured) {
      let more = 1;
      for (const other of others3) if (boxes.has(other) && other !== boxOf2(id)) more += 1;
      if (elements + more > MOST_ELEMENTS && actors5.size) continue;
      elements += more;
      actors5.add(id);
      boxes.add(boxOf2(id));
    }
    const links3 = /* @__PURE__ */ new Set();
    for (const id of view.links)
      if (actors5.has(graph10.links[id].source) && actors5.has(graph10.links[id].target)) links3.add(id);
    const found = isNarrowed(graph10, state2) ? joined2(graph10, view.links, [...actors5]) : view.actors;
    const left = [...stages?.inOrder ?? found].filter((id) => !actors5.has(id));
    return {
      actors: actors5,
      links: links3,
      time: view.time,
      folded: left.length,
      cut: asked2.length - actors5.size,
      left,
      columns: stages && stages.columns(actors5)
    };
  }

  // graph/page/js/query/counted.js
  var collator2 = new Intl.Collator("en", { sensitivity: "base", numeric: true });
  function widened(state2, { instead, kind: kind2, family, confidence: confidence2, status: status3, type, country: country2 }) {
    if (instead === void 0 || asks(state2) || comparedSides(state2)) return state2;
    return {
      ...state2,
      kinds: kind2 || family ? null : state2.kinds,
      confidences: confidence2 ? null : state2.confidences,
      statuses: status3 ? null : state2.statuses,
      types: type ? null : state2.types,
      countries: country2 ? null : state2.countries
    };
  }
  var across = ({ source: source2, target }, id) => source2 === id ? target : target === id && source2;
  var NEIGHBOURS = {
    gives: ["support", ({ source: source2, target }, id) => target === id && source2],
    takes: ["support", ({ source: source2, target }, id) => source2 === id && target],
    foe: ["hostility", across],
    ally: ["alignment", across]
  };
  function actors(graph10, view, { drawn: drawn2 }, where) {
    const { type, country: country2, ids: ids3 } = where;
    const near5 = Object.keys(NEIGHBOURS).find((name2) => name2 in where);
    const found = new Set(near5 || type || country2 ? [] : view.actors);
    if (type || country2) for (const link of view.links) found.add(graph10.links[link].source).add(graph10.links[link].target);
    for (const link of near5 ? view.links : []) {
      const [family, other] = NEIGHBOURS[near5 ?? ""];
      const end = graph10.kinds[graph10.links[link].kind].family === family && other(graph10.links[link], where[near5 ?? ""]);
      if (end) found.add(end);
    }
    const named4 = ids3 && new Set(ids3.split(","));
    return [...found].filter(
      (id) => (!type || graph10.actors[id].type === type) && (!country2 || (graph10.actors[id].country ?? NO_COUNTRY) === country2) && (!named4 || named4.has(id)) && !("drawn" in where && !drawn2.actors.has(id)) && !("hidden" in where && drawn2.actors.has(id))
    );
  }
  function cited(graph10, { cites, rests, alone, weaker }) {
    const source2 = rests || alone || weaker;
    const gone = source2 ? derived(graph10.sources, source2) : new Set(cites ? [cites] : []);
    if (!gone.size) return () => true;
    return ({ claims: claims2, confidence: confidence2 }) => {
      const left = claims2.filter((claim2) => !gone.has(claim2.source));
      if (left.length === claims2.length) return false;
      if (!alone && !weaker) return true;
      const lost = unsupported(claims2, gone) || confidence2 === void 0 && left.length === 0;
      if (alone) return lost;
      const after3 = level(assess(left, graph10.sources).confidence);
      return !lost && confidence2 !== void 0 && after3 < level(confidence2);
    };
  }
  function links2(graph10, view, { drawn: drawn2 }, where) {
    const fits = cited(graph10, where);
    const named4 = where.ids && new Set(where.ids.split(","));
    return [...view.links].filter((id) => {
      const link = graph10.links[id];
      const ends = [link.source, link.target];
      return (!where.kind || link.kind === where.kind) && (!where.family || graph10.kinds[link.kind].family === where.family) && (!where.confidence || link.confidence === where.confidence) && (!where.status || link.status === where.status) && (!where.from || link.source === where.from) && (!where.to || link.target === where.to) && (!where.of || ends.includes(where.of)) && (!where.with || ends.includes(where.with) && (!where.of || where.of !== where.with)) && (!named4 || named4.has(id)) && !("drawn" in where && !drawn2.links.has(id)) && fits(link);
    });
  }
  function events(graph10, view, { drawn: drawn2 }, where) {
    const fits = cited(graph10, where);
    return inView(graph10, "drawn" in where ? drawn2 : view).filter(
      (id) => (!where.of || graph10.events[id].roles.some(({ actor: actor2 }) => actor2 === where.of)) && fits(graph10.events[id])
    );
  }
  function sources(graph10, view, _, { cited: link, repeats }) {
    if (link) return [...new Set(graph10.links[link].claims.map((claim2) => claim2.source))];
    const found = of4(graph10, "sources", view).map(({ key }) => key);
    return repeats ? found.filter((id) => originals(graph10.sources[id]).includes(repeats)) : found;
  }
  var roots = (graph10, _, __, { cited: link }) => rootsOf(graph10, link).map(([first3]) => first3);
  function rootsOf(graph10, link) {
    const supporting = graph10.links[link].claims.filter(({ stance }) => stance === "supports");
    return grouped(new Set(supporting.map(({ source: source2 }) => source2)), graph10.sources);
  }
  var FINDERS = { actors, links: links2, sources, events, roots };
  function order(graph10, type) {
    if (type === "links") return (a, b) => strongest(graph10.links[a], graph10.links[b]) || collator2.compare(a, b);
    if (type === "events")
      return (a, b) => collator2.compare(graph10.events[a].days[0] ?? "", graph10.events[b].days[0] ?? "");
    const name2 = type === "actors" ? (id) => graph10.actors[id].name : titleOf(graph10);
    return (a, b) => collator2.compare(name2(a), name2(b));
  }
  var titleOf = (graph10) => (id) => graph10.sources[id].title;
  var strongest = (a, b) => level(b.confidence) - level(a.confidence) || b.roots.length - a.roots.length;
  function of6(graph10, now2, text8) {
    const counted4 = parse2(graph10, text8);
    const state2 = widened(now2.state, counted4.where);
    const view = state2 === now2.state ? now2.view : inView2(graph10, state2);
    const ids3 = FINDERS[counted4.type](graph10, view, now2, counted4.where);
    return { ...counted4, ids: ids3.sort(order(graph10, counted4.type)) };
  }

  // graph/page/js/query/pairs.js
  var whole2 = ({ columns: { wholes } }, id) => /* @__PURE__ */ new Set([id, ...Object.keys(wholes).filter((part3) => wholes[part3] === id)]);
  function of7(graph10, links3, { from, to }) {
    const [one, other] = [whole2(graph10, from), whole2(graph10, to)];
    for (const id of one.has(to) ? other : []) one.delete(id);
    for (const id of other.has(from) ? one : []) other.delete(id);
    const families2 = /* @__PURE__ */ new Map();
    const given3 = (
      /** @type {Record<"there" | "back", Set<Id>>} */
      { there: /* @__PURE__ */ new Set(), back: /* @__PURE__ */ new Set() }
    );
    for (const id of links3) {
      const { source: source2, target, kind: kind2 } = graph10.links[id];
      const there2 = one.has(source2) && other.has(target);
      if (!there2 && !(other.has(source2) && one.has(target))) continue;
      gather(families2, graph10.kinds[kind2].family, id);
      if (graph10.kinds[kind2].family === "support") given3[there2 ? "there" : "back"].add(kind2);
    }
    const byPart = (id) => [graph10.links[id].source, graph10.links[id].target].filter((end) => end !== from && end !== to).length;
    const order2 = (a, b) => byPart(a) - byPart(b) || strongest(graph10.links[a], graph10.links[b]) || (a < b ? -1 : 1);
    return {
      families: FAMILIES.filter((family) => families2.has(family)).map((family) => ({
        family,
        links: (families2.get(family) ?? []).sort(order2)
      })),
      there: [...given3.there],
      back: [...given3.back]
    };
  }
  function ofRibbon(graph10, { id, links: links3 }) {
    const [from, to] = id.slice(0, id.lastIndexOf(":")).split(">");
    return [from, to].every((end) => Object.hasOwn(graph10.actors, end ?? "")) ? { type: "pair", from, to } : { type: "list", list: text("links", { ids: links3.join(",") }) };
  }
  var count3 = (graph10, links3, pair3) => of7(graph10, links3, pair3).families.reduce((sum, { links: own2 }) => sum + own2.length, 0);

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
  var parts = (hex) => [1, 3, 5].map((at5) => parseInt(hex.slice(at5, at5 + 2), 16));
  var hexOf = (rgb) => `#${rgb.map((part3) => Math.round(part3).toString(16).padStart(2, "0")).join("")}`;
  function luminance(hex) {
    const [r, g, b] = parts(hex).map((part3) => {
      const share2 = part3 / 255;
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
    return hexOf(parts(one).map((part3, at5) => part3 + (to[at5] - part3) * share2));
  }
  var isDark = (ground2) => luminance(ground2) < 0.2;
  function visible(colour, ground2, least4 = 4.6) {
    const towards = isDark(ground2) ? "#ffffff" : "#000000";
    for (let share2 = 0; share2 < 1; share2 += 0.06) {
      const mixed = mix(colour, towards, share2);
      if (contrast(mixed, ground2) >= least4) return mixed;
    }
    return towards;
  }
  function quiet(colour, ground2, share2, least4 = 3.05) {
    for (let left = share2; left < 1; left += 0.04) {
      const mixed = mix(ground2, colour, left);
      if (contrast(mixed, ground2) >= least4) return mixed;
    }
    return colour;
  }

  // graph/page/js/picture/flow/text.js
  var HIDDEN2 = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
  var JOINERS = "‌‍";
  var MOST_LINES = 3;
  var WHOLE = 1.3;
  var graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
  var plain = (text8) => text8.slice(0, 400).replace(HIDDEN2, (char) => JOINERS.includes(char) ? char : " ").replace(/\s+/g, " ").trim() || "…";
  function cut(text8, width, measure) {
    const clean = plain(text8);
    if (measure(clean) <= width) return clean;
    const letters = [...clean];
    let [least4, most] = [0, letters.length];
    while (least4 + 1 < most) {
      const middle = least4 + most >> 1;
      if (measure(`${letters.slice(0, middle).join("")}…`) <= width) least4 = middle;
      else most = middle;
    }
    return `${letters.slice(0, least4).join("").trimEnd()}…`;
  }
  var wasCut = (lines2, text8) => Boolean(lines2.at(-1)?.endsWith("…")) && !plain(text8).endsWith("…");
  var intact = (lines2, text8) => lines2.join(" ") === plain(text8);
  function pieces(word, width, measure) {
    if (measure(word) <= WHOLE * width) return [word];
    const parts4 = word.split(/(?<=[-\u2010-\u2015/])/u);
    if (parts4.length > 1) return parts4.flatMap((part3) => pieces(part3, width, measure));
    const made4 = [];
    for (const { segment } of graphemes.segment(word)) {
      const last3 = made4.at(-1);
      if (last3 && measure(last3 + segment) <= width) made4[made4.length - 1] = last3 + segment;
      else made4.push(segment);
    }
    return made4;
  }
  function wrap(text8, width, measure, most = MOST_LINES) {
    const lines2 = [];
    for (const word of plain(text8).split(" "))
      pieces(word, width, measure).forEach((piece, at5) => {
        const longer = lines2.length ? `${lines2.at(-1)}${at5 ? "" : " "}${piece}` : piece;
        if (lines2.length && measure(longer) <= width) lines2[lines2.length - 1] = longer;
        else lines2.push(piece);
      });
    if (lines2.length <= most) return lines2;
    return [...lines2.slice(0, most - 1), cut(lines2.slice(most - 1).join(" "), width, measure)];
  }

  // graph/page/js/picture/flow/labels.js
  var APART = " · ";
  var [PLAIN3, STRONG] = [400, 600];
  var weightOf = ({ strong }) => strong ? STRONG : PLAIN3;
  var widthOf = (line4, { sub }, measure) => line4.reduce(
    (sum, piece, at5) => sum + measure(piece.text, sub, weightOf(piece)) + (at5 ? measure(APART, sub, PLAIN3) : 0),
    0
  );
  var afterName = (piece, look, measure) => measure(APART, look.sub, PLAIN3) + widthOf([piece], look, measure);
  function packed(pieces3, look, measure) {
    const lines2 = [];
    for (const piece of pieces3) {
      const longer = [...lines2.at(-1) ?? [], piece];
      if (longer.length > 1 && widthOf(longer, look, measure) <= look.wrap) lines2[lines2.length - 1] = longer;
      else
        for (const text8 of wrap(piece.text, look.wrap, (own2) => measure(own2, look.sub, weightOf(piece))))
          lines2.push([{ ...piece, text: text8 }]);
    }
    return lines2;
  }
  function of8({ place: place2, ended, received }, lines2, look, measure) {
    const piece = (text8, strong) => text8 !== "" && { text: text8, strong };
    if (look.subs) {
      const said2 = [piece(place2, false), piece(ended, false), piece(received.full, true), piece(received.drawn, false)];
      return { beside: null, under: packed(said2.filter(there), look, measure) };
    }
    const count4 = piece(received.brief, false);
    const name2 = measure(last(lines2), look.name, 650);
    const beside4 = count4 && name2 + afterName(count4, look, measure) <= look.wrap ? count4 : null;
    const said = [piece(ended, false), !beside4 && count4];
    return { beside: beside4, under: packed(said.filter(there), look, measure) };
  }
  function placed(line4, middle, { sub }, measure) {
    const dot = { text: APART.trim(), size: sub, weight: PLAIN3, fill: line4[0].fill };
    const texts5 = line4.flatMap((each2, at5) => at5 ? [dot, each2] : [each2]);
    const widths = texts5.map(({ text: text8, size: size2, weight }) => measure(text8, size2, weight));
    const apart = measure(" ", sub, PLAIN3);
    let x = middle - (widths.reduce((sum, each2) => sum + each2, 0) + (texts5.length - 1) * apart) / 2;
    return texts5.map((each2, at5) => {
      const own2 = { ...each2, x: x + widths[at5] / 2 };
      x += widths[at5] + apart;
      return own2;
    });
  }

  // graph/page/js/picture/flow/layers.js
  function blocksOf({ ribbons }, boxes) {
    const inside2 = new Map(boxes.map((box3) => [box3.id, box3]));
    const beside4 = /* @__PURE__ */ new Map();
    const rank = new Map(boxes.map(({ id }) => [id, 0]));
    for (const { from, to, main, kinds: kinds3, back: back3 } of ribbons) {
      const [a, b] = [inside2.get(from), inside2.get(to)];
      const oneWay = main && kinds3.length && !back3.length ? 1 : 0;
      if (a && b) {
        gather(beside4, from, to);
        gather(beside4, to, from);
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
        const next = (beside4.get(id) ?? []).filter((each2) => !seen2.has(each2));
        next.sort((a, b) => (beside4.get(a)?.length ?? 0) - (beside4.get(b)?.length ?? 0) || compare(a, b));
        waiting2.push(...next);
      }
    }
    found.sort((a, b) => Math.sign(held(rank, b.id)) - Math.sign(held(rank, a.id)));
    const blocks = /* @__PURE__ */ new Map();
    for (const box3 of found) gather(blocks, box3.frame ?? box3.id, box3);
    return [...blocks.values()];
  }
  var compare = (a, b) => a < b ? -1 : 1;
  function of9(model, narrow, parts4) {
    const used = [...new Set(model.boxes.map(({ column: column3 }) => column3))].sort((a, b) => a - b);
    const layerOf2 = /* @__PURE__ */ new Map();
    if (narrow && used.length > 1) {
      const columns2 = [used.slice(0, used.length >> 1), used.slice(used.length >> 1)];
      for (const { id, column: column3 } of model.boxes) layerOf2.set(id, columns2[0].includes(column3) ? 0 : 1);
      return { layerOf: layerOf2, columns: columns2 };
    }
    const columns = [];
    for (const column3 of used) {
      const boxes = model.boxes.filter((box3) => box3.column === column3);
      const count4 = parts4.get(column3) ?? 1;
      const share2 = boxes.length / count4;
      let placed3 = 0;
      for (const block of count4 > 1 ? blocksOf(model, boxes) : [boxes]) {
        const part3 = Math.min(count4 - 1, Math.floor((placed3 + block.length / 2) / share2));
        for (const { id } of block) layerOf2.set(id, columns.length + (count4 > 1 ? part3 : 0));
        placed3 += block.length;
      }
      for (let part3 = 0; part3 < count4; part3 += 1) columns.push([column3]);
    }
    return { layerOf: layerOf2, columns };
  }

  // graph/page/js/picture/flow/nodes.js
  var MOST_LINES2 = 7;
  var chipHeight = (lines2, look) => look.chip + (lines2 - 1) * (look.small + 3);
  function nodeOf(box3, layer, look, measure) {
    const lines2 = wrap(box3.label, look.wrap, (text8) => measure(text8, look.name, 650), MOST_LINES2);
    const { beside: beside4, under } = of8(box3, lines2, look, measure);
    const chips2 = box3.chips.map((chip) => ({
      ...chip,
      lines: wrap(chip.label, look.wrap, (text8) => measure(text8, look.small, 400))
    }));
    const inner = lines2.length * look.line + under.length * (look.sub + 4) + (chips2.length ? 4 : 0) + chips2.reduce((sum, { lines: own2 }) => sum + chipHeight(own2.length, look) + look.chipGap, 0);
    const widest = Math.max(
      ...lines2.map((text8) => measure(text8, look.name, 650)),
      beside4 ? measure(last(lines2), look.name, 650) + afterName(beside4, look, measure) : 0,
      ...under.map((line4) => widthOf(line4, look, measure)),
      ...chips2.flatMap((chip) => chip.lines.map((text8) => measure(text8, look.small, 400) + 20))
    );
    return {
      id: box3.id,
      box: box3,
      chips: chips2,
      ribbon: null,
      layer,
      column: box3.column,
      lines: lines2,
      beside: beside4,
      under,
      inner,
      group: box3.frame,
      head: box3.head,
      width: widest + 2 * look.pad + 6,
      height: Math.max(look.box, inner + 2 * look.pad),
      x: 0,
      y: 0,
      left: [],
      right: []
    };
  }
  var widthOf2 = ({ main, kinds: kinds3, denied }, look) => main && !denied ? look.base + look.each * Math.min(8, kinds3.length) : look.thin;
  function of10(model, look, narrow, measure, parts4) {
    const { layerOf: layerOf2, columns } = of9(model, narrow, parts4);
    const layers = columns.map(() => []);
    const nodes = /* @__PURE__ */ new Map();
    for (const box3 of model.boxes) {
      const node = nodeOf(box3, held(layerOf2, box3.id), look, measure);
      nodes.set(box3.id, node);
      layers[node.layer].push(node);
    }
    const routes = model.ribbons.map((ribbon2, index3) => routeOf(ribbon2, index3, nodes, layers, look));
    for (const route3 of routes) addPorts(route3, look);
    for (const node of nodes.values())
      for (const side of [node.left, node.right]) {
        const need = side.reduce((sum, port) => sum + port.need + look.portGap, 8 - look.portGap);
        node.height = Math.max(node.height, need);
      }
    const cut2 = [...nodes.values()].some(({ lines: lines2, box: box3 }) => wasCut(lines2, box3.label));
    return { layers, columns, nodes, routes, cut: cut2 };
  }
  function routeOf(ribbon2, index3, nodes, layers, look) {
    const [a, b] = [held(nodes, ribbon2.from), held(nodes, ribbon2.to)];
    const width = widthOf2(ribbon2, look);
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
    const { ribbon: ribbon2, chain: chain3, forward, same: same2, width } = route3;
    const [first3, last3] = [chain3[0], last(chain3)];
    const strips = forward ? [ribbon2.back.length, ribbon2.kinds.length] : [ribbon2.kinds.length, ribbon2.back.length];
    const need = (strip2) => ribbon2.main ? Math.max(width, strip2 ? look.strip + look.tileGap : 0) : 2;
    first3.right.push({ route: route3, end: 0, need: need(strips[0]), y: 0 });
    (same2 ? last3.right : last3.left).push({ route: route3, end: 1, need: need(strips[1]), y: 0 });
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
  var ON_DARK = { from: "#86b4ea", other: "#4671a8" };
  function ribbon(family, colours, tone) {
    const first3 = tone === "patron";
    if (family === "support" && isDark(colours.ground)) return first3 ? ON_DARK.from : ON_DARK.other;
    const own2 = family === "support" && first3 ? FROM_PATRONS : FAMILY_TONES[family];
    return quiet(visible(own2, colours.strip, 3.4), colours.strip, 0.86, 3.2);
  }
  var CHANGE_TONES = { ended: "#c2570c", began: "#0f62c4", held: "#9aa5b3" };
  var change = (change3, colours) => change3 === "held" ? mix(colours.strip, CHANGE_TONES.held, 0.55) : visible(CHANGE_TONES[change3], colours.strip, 3.4);
  var tile = (colour) => visible(colour, "#ffffff", 4.6);

  // graph/page/js/picture/flow/paint_boxes.js
  var DIM = 0.35;
  var DIM_TEXT = 0.45;
  var BLOCK = 0.5;
  var TALL = 1.15;
  var headHeight = ({ lines: lines2, under }, look) => lines2.length * look.line + under.length * (look.sub + 4);
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
    const size2 = SMALLEST / scale2;
    const [width, most] = [node.width - 6 / scale2, Math.floor((node.height - 2 / scale2) / (size2 * TALL))];
    const wide = (text8) => measure(text8, size2, 650);
    if (most < 1) return { lines: [], size: size2 };
    const lines2 = wrap(node.box.label, width, wide, most);
    const whole4 = lines2.every((line4) => wide(line4) <= width) && intact(lines2, node.box.label);
    return { lines: whole4 ? lines2 : [], size: size2 };
  }
  function boxShapes(node, how) {
    const { graph: graph10, layout, colours, focus, pinned, selected, scale: scale2, changes: changes2 } = how;
    const { look } = layout;
    const { tone } = graph10.columns.columns[node.column];
    const { edge: edge2, fill: fill6 } = box(tone, colours);
    const lit = focus ? focus.boxes.has(node.id) : null;
    const alpha = lit === false && !selected.has(node.id) ? DIM : 1;
    const chosen2 = focus?.chosen === node.id;
    const change3 = changes2?.actors.get(node.id);
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
      fill: block ? mix(colours.ground, edge2, BLOCK) : fill6,
      stroke: change3 ? change(change3, colours) : chosen2 ? colours.accent : edge2,
      width: chosen2 || change3 ? 3 : lit ? 2.2 : 1.4,
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
      scale: scale2,
      measure
    } = how;
    const alpha = focus && !focus.boxes.has(node.id) && !selected.has(node.id) ? DIM_TEXT : 1;
    const x = node.x + node.width / 2;
    const made4 = [];
    const write6 = (line4, y, id) => {
      for (const text8 of placed(line4, x, look, measure))
        made4.push({ type: "text", ...text8, y, anchor: "middle", alpha, node: id });
    };
    const rows4 = (lines2, top2, { high: high2, id = node.id, beside: beside5, ...style }) => lines2.forEach((text8, at5) => {
      const more = beside5 && at5 === lines2.length - 1 ? [beside5] : [];
      write6([{ text: text8, ...style }, ...more], top2 + (at5 + 0.5) * high2 + style.size * 0.35, id);
    });
    const styled = (piece) => ({
      text: piece.text,
      size: look.sub,
      weight: weightOf(piece),
      fill: piece.strong ? colours.ink : colours.caption
    });
    if (unreadable(look.sub, scale2)) {
      const { lines: lines2, size: size2 } = fromAfar(node, how);
      const high2 = size2 * TALL;
      const top2 = node.y + (node.height - lines2.length * high2) / 2;
      rows4(lines2, top2, { size: size2, weight: 650, high: high2, fill: colours.ink });
      return made4;
    }
    const top = node.y + (node.height - node.inner) / 2;
    const beside4 = node.beside && styled(node.beside);
    rows4(node.lines, top, { size: look.name, weight: 650, high: look.line, fill: colours.ink, beside: beside4 });
    const [under, high] = [top + node.lines.length * look.line, look.sub + 4];
    node.under.forEach((line4, at5) => write6(line4.map(styled), under + (at5 + 0.5) * high + look.sub * 0.35, node.id));
    for (const { id, area, chip } of chipAreas(node, look)) {
      const tall = look.small + 3;
      const first3 = area.y + (area.height - chip.lines.length * tall) / 2;
      const style = { size: look.small, weight: 400, high: tall, fill: colours.ink };
      rows4(chip.lines, first3, { ...style, id: id.startsWith("more:") ? node.id : id });
    }
    return made4;
  }

  // graph/page/js/picture/flow/hit.js
  var inside = (area, { x, y }) => x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height;
  function areaOf({ nodes, boxOf: boxOf2, look }, id) {
    const own2 = boxOf2.get(id);
    const node = own2 && nodes.get(own2);
    if (!node || node.id === id) return node || null;
    return chipAreas(node, look).find((chip) => chip.id === id)?.area ?? node;
  }
  var actors2 = (layout, ids3) => [...ids3].flatMap((id) => {
    const area = areaOf(layout, id);
    return area ? [[id, { area, own: layout.nodes.has(id) }]] : [];
  });
  function around3(layout, ids3) {
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
    let nearest2 = Infinity;
    for (let step = 1; step < points.length; step += 1) {
      const [[ax, ay], [bx, by]] = [points[step - 1], points[step]];
      const square = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
      const t = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square));
      nearest2 = Math.min(nearest2, Math.hypot(ax + t * (bx - ax) - x, ay + t * (by - ay) - y));
    }
    return nearest2;
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
    const links3 = new Set(lit.links);
    const ribbons = layout.ribbons.filter(({ ribbon: ribbon2 }) => ribbon2.links.some((id) => links3.has(id)));
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
  function beside2(layout, id, dx, dy) {
    const actual = [...layout.nodes.values()].filter(({ box: box3 }) => !box3.members.length);
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
  function textArea({ text: text8, x, y, size: size2, weight, anchor }, measure) {
    const width = measure(text8, size2, weight);
    const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
    return { x: left, y: y - size2 * 0.8, width, height: size2 };
  }
  function picture(layout, texts5, shapes2, place2, scale2, measure) {
    const placed3 = ({ x, y, width, height }) => {
      const [left, top] = place2([x, y]);
      return { x: left, y: top, width: width * scale2, height: height * scale2 };
    };
    const textOf = (shape3) => ({
      text: shape3.text,
      ...placed3(textArea(shape3, measure)),
      size: shape3.size * scale2
    });
    const boxes = [...layout.nodes.values()].flatMap((node) => [
      { id: node.id, ...placed3(node) },
      ...chipsAt(node, layout.look, scale2).map(({ id, area }) => ({ id, ...placed3(area) }))
    ]);
    return {
      boxes,
      texts: [...texts5, ...shapes2.filter((shape3) => shape3.type === "text")].map(textOf),
      ribbons: layout.ribbons.map(({ ribbon: ribbon2, points }) => ({
        from: ribbon2.from,
        to: ribbon2.to,
        family: ribbon2.family,
        links: ribbon2.links,
        points: points.map(place2)
      }))
    };
  }

  // graph/page/js/picture/pointer.js
  var REACH = 6;
  var DOUBLE = 900;
  var LONG = 550;
  function listen(container, network, on9) {
    let clicked = { time: -Infinity, x: 0, y: 0, what: null, done: true };
    let lasso = null;
    let asked2 = false;
    let waiting2 = 0;
    let pressed = null;
    const spotOf = ({ clientX, clientY }) => {
      const box3 = container.getBoundingClientRect();
      return { x: clientX - box3.left, y: clientY - box3.top };
    };
    const again3 = ({ timeStamp, detail, clientX, clientY }) => (detail > 1 || timeStamp - clicked.time < DOUBLE) && Math.hypot(clientX - clicked.x, clientY - clicked.y) < REACH;
    function second2() {
      if (clicked.done) return;
      clicked.done = true;
      if (clicked.what?.type === "actor") on9.expand(clicked.what.id);
    }
    container.addEventListener("click", (event2) => {
      const { clientX: x, clientY: y, timeStamp: time3 } = event2;
      if (!pressed || Math.hypot(x - pressed.x, y - pressed.y) > REACH) return;
      if (again3(event2)) {
        second2();
        return;
      }
      const spot = spotOf(event2);
      clicked = { time: time3, x, y, what: on9.under(spot), done: false };
      on9.click(clicked.what, spot);
    });
    document.addEventListener(
      "pointerdown",
      (event2) => {
        if (container.contains(
          /** @type {Node} */
          event2.target
        ) || !again3(event2)) return;
        event2.preventDefault();
        window.addEventListener("click", (click) => click.stopPropagation(), { capture: true, once: true });
        second2();
      },
      { capture: true }
    );
    network.on("zoom", on9.touched);
    network.on("dragStart", () => on9.hover(null));
    network.on("dragging", ({ nodes }) => {
      on9.touched();
      if (nodes.length) on9.drag(nodes);
    });
    network.on("dragEnd", ({ nodes }) => {
      if (nodes.length) on9.drop(nodes);
    });
    container.addEventListener("pointermove", (event2) => {
      if (event2.buttons || event2.pointerType === "touch") return;
      on9.hover(on9.under(spotOf(event2)), event2);
    });
    container.addEventListener("pointerleave", () => on9.hover(null));
    container.addEventListener(
      "pointerdown",
      (event2) => {
        clearTimeout(waiting2);
        pressed = event2.isPrimary ? { x: event2.clientX, y: event2.clientY } : null;
        const at5 = { clientX: event2.clientX, clientY: event2.clientY };
        if (event2.pointerType === "touch" && !asked2) waiting2 = window.setTimeout(() => menu2(at5), LONG);
        if (event2.button || !(event2.shiftKey || asked2)) return;
        event2.stopPropagation();
        pressed = null;
        lasso = [spotOf(event2)];
        on9.hover(null);
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
          on9.lasso(lasso, false);
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
          const wasAsked = asked2;
          lasso = null;
          ask3(false);
          if (name2 === "pointercancel") on9.lasso([], false);
          else if (drawn2.length > 1) on9.lasso(drawn2, true);
          else if (!wasAsked || event2.shiftKey) on9.toggle(on9.under(drawn2[0]));
        },
        { capture: true }
      );
    function menu2(at5) {
      pressed = null;
      on9.menu(on9.under(spotOf(at5)), { x: at5.clientX, y: at5.clientY });
    }
    container.addEventListener("contextmenu", (event2) => {
      event2.preventDefault();
      clearTimeout(waiting2);
      menu2(event2);
    });
    function ask3(yes) {
      asked2 = yes;
      container.classList.toggle("lasso", yes);
      on9.asked(yes);
    }
    return {
      lasso: () => ask3(!asked2),
      /** Milliseconds until a click can no longer become a double click. */
      pending: () => clicked.done ? 0 : Math.max(0, DOUBLE - (performance.now() - clicked.time))
    };
  }
  function encloses(way2, { x, y }) {
    let inside2 = false;
    way2.forEach((a, at5) => {
      const b = way2[(at5 + way2.length - 1) % way2.length];
      if (a.y > y !== b.y > y && x < (b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x) inside2 = !inside2;
    });
    return inside2;
  }

  // graph/page/js/picture/choosing.js
  var BESIDE = 12;
  function create4({ container, network, graph: graph10, store: store9, placing, painting, on: on9 }) {
    const { layout } = placing;
    function choose(what, spot) {
      if (what?.type === "stack") store9.set({ stacks: [...store9.get().stacks, what.key] });
      else if (what?.type === "more") on9.unfold(what.ids);
      else if (what) on9.select(what.type === "strand" ? ofRibbon(graph10, what) : what, clickedBox(what, spot));
      else on9.select(null);
    }
    function clickedBox(what, spot) {
      const frame = container.getBoundingClientRect();
      const area = what.type === "actor" ? areaOf(layout(), what.id) : null;
      const [from, to] = area ? [area, { x: area.x + area.width, y: area.y + area.height }].map((point) => network.canvasToDOM(point)) : [
        { x: spot.x - BESIDE, y: spot.y - BESIDE },
        { x: spot.x + BESIDE, y: spot.y + BESIDE }
      ];
      return {
        left: frame.left + from.x,
        right: frame.left + to.x,
        top: frame.top + from.y,
        bottom: frame.top + to.y
      };
    }
    function lasso(way2, closed3) {
      const own2 = way2.map((spot) => network.DOMtoCanvas(spot));
      if (closed3) {
        const middle = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });
        const inside2 = [...layout().nodes.values()].filter((node) => encloses(own2, middle(node)));
        const ids3 = inside2.flatMap(({ id, box: box3 }) => box3.members.length ? box3.members : [id]);
        store9.set({ selected: [.../* @__PURE__ */ new Set([...store9.get().selected, ...ids3])] });
      }
      painting.lasso(closed3 ? [] : own2);
    }
    function toggle2(what) {
      const ids3 = actorsOf2(what);
      const { selected } = store9.get();
      const all2 = ids3.every((id) => selected.includes(id));
      if (ids3.length)
        store9.set({ selected: all2 ? selected.filter((id) => !ids3.includes(id)) : [.../* @__PURE__ */ new Set([...selected, ...ids3])] });
    }
    function actorsOf2(what) {
      if (!what) return [];
      if (what.type === "actor") return [what.id];
      if (what.type === "strand")
        return [...new Set(what.links.flatMap((id) => [graph10.links[id].source, graph10.links[id].target]))];
      return what.ids;
    }
    return { choose, lasso, toggle: toggle2, actorsOf: actorsOf2 };
  }

  // graph/page/js/picture/flow/received.js
  var NOTHING = Object.freeze({ brief: "", full: "", drawn: "" });
  function kindsOf2(graph10, links3) {
    const kinds3 = /* @__PURE__ */ new Map();
    for (const id of links3) {
      const { kind: kind2, source: source2, target } = graph10.links[id];
      if (graph10.kinds[kind2].family !== "support" || source2 === target) continue;
      kinds3.set(target, (kinds3.get(target) ?? /* @__PURE__ */ new Set()).add(kind2));
    }
    return kinds3;
  }
  function of11(graph10, found, ribbons) {
    const [all2, drawn2] = [found, ribbons.flatMap(({ links: links3 }) => links3)].map((links3) => kindsOf2(graph10, links3));
    const several2 = new Set([...all2.values()].flatMap((kinds3) => [...kinds3])).size > 1;
    const { columns, of: columnOf } = graph10.columns;
    return (id) => {
      if (columns[columnOf[id]]?.tone === "patron") return NOTHING;
      const [count4, seen2] = [all2.get(id)?.size ?? 0, drawn2.get(id)?.size ?? 0];
      if (!count4 || !several2 || !drawn2.size) return NOTHING;
      const brief2 = `${count4} ${count4 === 1 ? "kind" : "kinds"}`;
      return { brief: brief2, full: `receives ${brief2}`, drawn: seen2 < count4 ? `${seen2 || "none"} drawn` : "" };
    };
  }

  // graph/page/js/picture/flow/model.js
  var LEAST_STACKED = 4;
  var MOST_UNSTACKED = 9;
  var MOST_CHIPS = 8;
  var LEAST_COUNTED = 4;
  var MEMBER = "member-of";
  var regions3 = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
  function kindsInOrder(graph10) {
    const links3 = /* @__PURE__ */ new Map();
    for (const { kind: kind2 } of Object.values(graph10.links)) links3.set(kind2, (links3.get(kind2) ?? 0) + 1);
    return Object.keys(graph10.kinds).sort((a, b) => (links3.get(b) ?? 0) - (links3.get(a) ?? 0) || (a < b ? -1 : 1));
  }
  function endOf(graph10, { dissolved, died }) {
    const text8 = dissolved ?? died;
    if (!text8 || text8 === "..") return "";
    const last3 = spanOf(text8)[1];
    if (!last3 || graph10.info.asOfDay && last3 > graph10.info.asOfDay) return "";
    return `${died ? "died" : "ended"} ${inWords(text8).replace(/(\d) ([A-Z][a-z]{2})[a-z]+ /, "$1 $2 ")}`;
  }
  var placeOf = ({ country: country2, type }) => country2 && type !== "state" && regions3.of(country2) || "";
  function framesOf(graph10, links3, boxed) {
    const members = /* @__PURE__ */ new Map();
    for (const id of links3) {
      const { kind: kind2, source: source2, target, status: status3 } = graph10.links[id];
      if (kind2 !== MEMBER || status3 === "denied" || !boxed(source2) || !boxed(target) || source2 === target) continue;
      if (graph10.columns.of[source2] === graph10.columns.of[target]) gather(members, target, source2);
    }
    const frames = /* @__PURE__ */ new Map();
    const heads = [...members].filter(([, inside2]) => new Set(inside2).size > 1);
    heads.sort((a, b) => a[1].length - b[1].length || (a[0] < b[0] ? -1 : 1));
    const used = /* @__PURE__ */ new Set();
    for (const [head2, inside2] of heads) {
      if (frames.has(head2)) continue;
      const free = [...new Set(inside2)].filter((id) => !frames.has(id) && !used.has(id));
      if (free.length < 2) continue;
      used.add(head2);
      for (const id of free) frames.set(id, head2);
    }
    return frames;
  }
  function stacksOf(graph10, boxed, kept2, opened2) {
    const columns = /* @__PURE__ */ new Map();
    for (const id of boxed) gather(columns, graph10.columns.of[id], id);
    const stacks = /* @__PURE__ */ new Map();
    for (const [column3, ids3] of columns) {
      if (ids3.length <= MOST_UNSTACKED) continue;
      for (const id of ids3) if (!kept2.has(id)) gather(stacks, `${graph10.actors[id].type}.${column3}`, id);
    }
    for (const [key, ids3] of stacks) if (ids3.length < LEAST_STACKED || opened2.has(key)) stacks.delete(key);
    return stacks;
  }
  function chipsOf(graph10, id, drawn2, hidden2) {
    const shown3 = drawn2.slice(0, MOST_CHIPS).map((part3) => ({ id: part3, label: graph10.actors[part3].name, more: [], beyond: [] }));
    const more = [...drawn2.slice(MOST_CHIPS), ...hidden2];
    if (!more.length || !shown3.length && more.length < LEAST_COUNTED) return shown3;
    const organs = more.every((part3) => graph10.actors[part3].type === "state-organ");
    const noun = organs ? "organ" : more.every((part3) => graph10.actors[part3].type === "armed-wing") ? "wing" : "part";
    const label3 = `${more.length}${shown3.length ? " more" : ""} ${noun}${more.length === 1 ? "" : "s"}`;
    return [...shown3, { id: `more:${id}`, label: label3, more: hidden2, beyond: drawn2.slice(MOST_CHIPS) }];
  }
  function ribbonsOf(graph10, links3, boxOf2, window2, main, order2) {
    const pairs = /* @__PURE__ */ new Map();
    for (const id of links3) {
      const { source: source2, target, kind: kind2 } = graph10.links[id];
      const [a, b] = [boxOf2(source2), boxOf2(target)];
      if (!a || !b || a === b) continue;
      const [one, other] = a < b ? [a, b] : [b, a];
      const { family, symmetric } = graph10.kinds[kind2];
      const key = `${one}>${other}:${family}`;
      if (!pairs.has(key)) pairs.set(key, { one, other, family, there: /* @__PURE__ */ new Set(), back: /* @__PURE__ */ new Set(), links: [] });
      const pair3 = held(pairs, key);
      pair3.links.push(id);
      if (symmetric || a === one) pair3.there.add(kind2);
      if (!symmetric && a === other) pair3.back.add(kind2);
    }
    const sorted4 = (kinds3) => order2.filter((id) => kinds3.has(id));
    const made4 = [...pairs].map(([, { one, other, family, there: there2, back: back3, links: own2 }]) => {
      const turned = back3.size > there2.size;
      const [from, to] = turned ? [other, one] : [one, other];
      return {
        id: `${from}>${to}:${family}`,
        from,
        to,
        family,
        kinds: sorted4(turned ? back3 : there2),
        back: sorted4(turned ? there2 : back3),
        directed: own2.some((id) => !graph10.kinds[graph10.links[id].kind].symmetric),
        main: main.has(family),
        links: own2,
        ...summary(graph10, own2, window2)
      };
    });
    const rank = ({ family }) => FAMILIES.indexOf(family);
    return made4.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  }
  function of12(graph10, shown3, state2, kept2, window2, order2) {
    const { wholes } = graph10.columns;
    const whole4 = (id) => Object.hasOwn(wholes, id) && shown3.actors.has(wholes[id]) ? wholes[id] : null;
    const boxed = [...shown3.actors].filter((id) => !whole4(id)).sort();
    const frames = framesOf(graph10, shown3.links, (id) => shown3.actors.has(id) && !whole4(id));
    const heads = new Set(frames.values());
    const plain3 = boxed.filter((id) => !frames.has(id) && !heads.has(id));
    const stacks = stacksOf(graph10, plain3, kept2, new Set(state2.stacks));
    const parts4 = /* @__PURE__ */ new Map();
    for (const id of [...shown3.actors].sort()) {
      const own2 = whole4(id);
      if (own2) gather(parts4, own2, id);
    }
    const hidden2 = /* @__PURE__ */ new Map();
    for (const id of shown3.hidden ?? []) {
      const own2 = whole4(id);
      if (own2 && !shown3.actors.has(id) && graph10.actors[id].type !== "person") gather(hidden2, own2, id);
    }
    const boxOf2 = /* @__PURE__ */ new Map();
    const made4 = [];
    for (const [key, ids3] of stacks) {
      const [type, column3] = key.split(".");
      const id = `stack:${key}`;
      for (const each2 of ids3) boxOf2.set(each2, id);
      const label3 = `${ids3.length} ${graph10.types[type].plural}`;
      made4.push({
        id,
        label: label3,
        place: "",
        column: Number(column3),
        chips: [],
        frame: null,
        head: false,
        ended: "",
        members: ids3
      });
    }
    for (const id of boxed) {
      if (boxOf2.has(id)) continue;
      boxOf2.set(id, id);
      const actor2 = graph10.actors[id];
      made4.push({
        id,
        label: actor2.name,
        place: placeOf(actor2),
        column: graph10.columns.of[id],
        chips: chipsOf(graph10, id, parts4.get(id) ?? [], hidden2.get(id) ?? []),
        frame: frames.get(id) ?? (heads.has(id) ? id : null),
        head: heads.has(id),
        ended: endOf(graph10, actor2),
        members: []
      });
    }
    for (const [id, inside2] of parts4) for (const part3 of inside2) boxOf2.set(part3, held(boxOf2, id));
    const { main, drawn: drawn2, present: present3 } = families(graph10, shown3.links, state2);
    const links3 = [...shown3.links].filter((id) => {
      const { kind: kind2, source: source2, target } = graph10.links[id];
      if (!drawn2.has(graph10.kinds[kind2].family)) return false;
      return !(kind2 === MEMBER && frames.get(source2) === target);
    });
    const ribbons = ribbonsOf(graph10, links3, (id) => boxOf2.get(id), window2, main, order2);
    const tiled = new Set(ribbons.flatMap((ribbon2) => ribbon2.main ? [...ribbon2.kinds, ...ribbon2.back] : []));
    const letters = [...tiled].map((id) => graph10.kinds[id].letters);
    const receives = of11(graph10, shown3.found ?? shown3.links, ribbons);
    const boxes = made4.map((box3) => ({ ...box3, received: receives(box3.id) }));
    return { boxes, ribbons, boxOf: boxOf2, main, drawn: drawn2, present: present3, columns: graph10.columns.columns, order: order2, letters };
  }

  // graph/page/js/picture/flow/captions.js
  var APART2 = 10;
  var MOST_LINES3 = 2;
  function roomFor({ captions, width }, at5) {
    const { x, y } = captions[at5];
    const others3 = captions.filter((each2, other) => other !== at5 && each2.y === y && each2.title);
    const left = Math.max(-x, ...others3.filter((each2) => each2.x < x).map((each2) => each2.x - x));
    const right = Math.min(width - x, ...others3.filter((each2) => each2.x > x).map((each2) => each2.x - x));
    const half = Math.min(left === -x ? Infinity : -left / 2, right === width - x ? Infinity : right / 2);
    return 2 * Math.min(half, width / 2) - APART2;
  }
  function texts3({ layout, colours, scale: scale2, measure }) {
    const { look, narrow } = layout;
    const size2 = Math.max(narrow ? 11 : 12, SMALLEST / scale2);
    const line4 = size2 * 1.2;
    if (size2 > look.top - 4) return [];
    const made4 = [];
    layout.captions.forEach(({ title: title3, note: note2, x, y }, at5) => {
      if (!title3) return;
      const room = roomFor(layout, at5);
      const wide = (points, weight) => (text8) => measure(text8, points, weight);
      const most = narrow || look.top < 20 + line4 ? 1 : MOST_LINES3;
      const lines2 = wrap(title3.toUpperCase(), room, wide(size2, 650), most);
      if (lines2.some((text8) => measure(text8, size2, 650) > room + APART2)) return;
      const write6 = (text8, base, points, weight) => {
        const half = Math.min(measure(text8, points, weight) / 2 + 4, layout.width / 2);
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
        made4.push({ type: "text", text: text8, x: middle, y: base, ...look2 });
      };
      const top = narrow ? y + look.top - 8 : y + Math.max(20, size2 + 4);
      lines2.forEach((text8, row) => write6(text8, top + row * line4, size2, 650));
      const under = top + (lines2.length - 1) * line4 + 15;
      const fits = note2 && measure(note2, look.sub, 400) <= room && under < y + look.top - 2;
      if (!narrow && fits && !unreadable(look.sub, scale2)) write6(note2, under, look.sub, 400);
    });
    return made4;
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
  function changeOf(links3, changes2) {
    if (!changes2) return null;
    const marks = new Set([...links3].map((id) => changes2.links.get(id) ?? "held"));
    const line4 = marks.has("ended") ? "ended" : marks.has("began") ? "began" : null;
    if (marks.size === 1) return { whole: [...marks][0], line: null };
    return { whole: "held", line: line4 };
  }
  var CHANGE_DASHES = { ended: [8, 5], began: null, held: null };
  var NARROWEST = 700;

  // graph/page/js/picture/flow/paint_ribbons.js
  var DIM2 = 0.13;
  var HALO = 2.5;
  function middleOf(points) {
    const lengths = points.slice(1).map(([x, y], at5) => Math.hypot(x - points[at5][0], y - points[at5][1]));
    let left = lengths.reduce((sum, each2) => sum + each2, 0) / 2;
    for (const [at5, length] of lengths.entries()) {
      if (left <= length && length) {
        const [[ax, ay], [bx, by]] = [points[at5], points[at5 + 1]];
        return [ax + (bx - ax) * left / length, ay + (by - ay) * left / length];
      }
      left -= length;
    }
    return points[0] ?? [0, 0];
  }
  function ribbonShapes({ ribbon: ribbon2, width, d, points, heads }, { graph: graph10, layout, colours, focus, detail, changes: changes2 }) {
    const lit = focus ? focus.ribbons.has(ribbon2.id) : null;
    const told = lit || detail;
    const alpha = lit === false ? DIM2 : 1;
    const from = layout.nodes.get(ribbon2.from);
    const change3 = changeOf(ribbon2.links, changes2);
    const plain3 = ribbon(ribbon2.family, colours, from && graph10.columns.columns[from.column].tone);
    const stroke = change3 ? change(change3.whole, colours) : plain3;
    const drawn2 = ribbon2.possible ? layout.look.thin : width * (lit && !ribbon2.main ? 1.6 : 1);
    const shapes2 = [];
    if (ribbon2.main && alpha === 1)
      shapes2.push({ type: "path", d, stroke: colours.ground, width: drawn2 + HALO, alpha: 1 });
    const dash = change3 ? CHANGE_DASHES[change3.whole] : told ? DASHES[ribbon2.confidence] : null;
    shapes2.push({ type: "path", d, stroke, width: drawn2, alpha, dash });
    if (change3?.line)
      shapes2.push({
        type: "path",
        d,
        stroke: change(change3.line, colours),
        width: Math.max(1.4, drawn2 * 0.4),
        alpha,
        dash: CHANGE_DASHES[change3.line]
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
    for (const head2 of heads)
      if (ribbon2.main || told) shapes2.push(arrow(head2, ribbon2, layout.look, colours, stroke, alpha, told));
    return shapes2;
  }
  function arrow({ x, y, way: way2 }, ribbon2, look, colours, stroke, alpha, told) {
    const base = x - way2 * look.arrow;
    const half = ribbon2.main ? look.strip / 2 : 4;
    const open3 = told && ribbon2.ended;
    const d = `M${near(base)} ${near(y - half)}L${near(x)} ${near(y)}L${near(base)} ${near(y + half)}${open3 ? "" : "z"}`;
    if (open3) return { type: "path", d, stroke, width: 1.8, alpha };
    if (ribbon2.possible) return { type: "path", d, fill: colours.ground, stroke, width: 1.2, alpha };
    return { type: "path", d, fill: mix(stroke, colours.ink, 0.35), alpha };
  }
  function tiles({ x, y, way: way2, kinds: kinds3, slots }, look) {
    const start2 = x - way2 * (look.arrow + 2);
    if (look.tiles === "none") return [];
    if (look.tiles === "count") return [{ kind: null, x: start2 - (way2 > 0 ? look.slot : 0), y: y - look.strip / 2 }];
    return kinds3.map((kind2) => {
      const at5 = way2 > 0 ? slots.length - 1 - slots.indexOf(kind2) : slots.indexOf(kind2);
      return { kind: kind2, x: start2 - way2 * at5 * look.slot - (way2 > 0 ? look.slot : 0), y: y - look.strip / 2 };
    });
  }
  function tileShapes({ ribbon: ribbon2, heads }, { graph: graph10, layout, colours, focus, scale: scale2, changes: changes2 }) {
    const { look } = layout;
    if (!ribbon2.main || unreadable(look.sub, scale2)) return [];
    const alpha = focus && !focus.ribbons.has(ribbon2.id) ? DIM2 : 1;
    return heads.flatMap(
      (head2) => tiles(head2, look).flatMap(({ kind: kind2, x, y }) => {
        const own2 = kind2 ? ribbon2.links.filter((id) => graph10.links[id].kind === kind2) : ribbon2.links;
        const change3 = changeOf(own2, changes2);
        const plain3 = kind2 ? graph10.kinds[kind2].colour : ribbon(ribbon2.family, colours);
        const fill6 = tile(change3 ? change(change3.line ?? change3.whole, colours) : plain3);
        const text8 = kind2 ? graph10.kinds[kind2].letters : String(head2.kinds.length);
        const area = { x: x + 0.5, y, width: look.slot - 1, height: look.strip };
        return [
          { type: "path", d: rounded(area, 2), fill: fill6, stroke: colours.ground, width: 1, alpha },
          {
            type: "text",
            text: text8,
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
    const made4 = [];
    for (const frame of layout.frames)
      made4.push({ type: "path", d: rounded(frame, 12), fill: colours.strip, stroke: colours.line, width: 1, alpha: 1 });
    const front = ({ ribbon: ribbon2, width }) => (focus?.ribbons.has(ribbon2.id) ? 1e3 : 0) + (ribbon2.main ? 100 - width : 0);
    const order2 = [...layout.ribbons].sort((a, b) => front(a) - front(b));
    for (const drawn2 of order2)
      for (const shape3 of ribbonShapes(drawn2, how)) made4.push(Object.assign(shape3, { strand: drawn2.ribbon.id }));
    for (const drawn2 of order2)
      for (const shape3 of tileShapes(drawn2, how)) made4.push(Object.assign(shape3, { cue: drawn2.ribbon.id }));
    for (const node of layout.nodes.values())
      for (const shape3 of boxShapes(node, how)) made4.push(Object.assign(shape3, { node: shape3.node ?? node.id }));
    return made4;
  }
  var texts4 = (how) => [
    ...texts3(how),
    ...[...how.layout.nodes.values()].flatMap((node) => boxTexts(node, how))
  ];

  // graph/page/js/picture/flow/route.js
  var STEPS = 12;
  var CLEAR = 8;
  function placePorts(node, look) {
    const middle = node.y + node.height / 2;
    function key({ route: route3, end }) {
      const other = end === 0 ? route3.chain[1] : route3.chain[route3.chain.length - 2];
      const at5 = other.y + other.height / 2;
      if (!route3.same) return at5;
      return at5 < middle ? -1e6 + route3.lane : 1e6 - route3.lane;
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
  function arc({ chain: [first3, last3], lane: lane2 }, [from, to], across2, look) {
    const outer = Math.max(first3.x + first3.width, last3.x + last3.width);
    const wanted2 = Math.max(across2.zones[first3.layer].arcs, outer) + look.bend + lane2 * look.lane;
    const far = Math.max(outer + look.bend, Math.min(wanted2, across2.width - 2));
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
  function through({ chain: chain3 }, [from, to], across2) {
    const pen = new Pen();
    const [first3, last3] = [chain3[0], last(chain3)];
    pen.to(first3.x + first3.width, from);
    for (const node of chain3.slice(1)) {
      const zone = across2.zones[node.layer - 1];
      const y = node === last3 ? to : node.y + node.height / 2;
      pen.to(zone.from, last(pen.points)[1]);
      pen.sway(zone.to, y);
    }
    pen.to(last3.x, to);
    return pen;
  }
  function gapIn(layer, wanted2) {
    const boxes = layer.filter(({ box: box3 }) => box3).sort((a, b) => a.y - b.y);
    const bottoms = [-Infinity, ...boxes.map(({ y, height }) => y + height)];
    const tops = [...boxes.map(({ y }) => y), Infinity];
    let best2 = wanted2;
    let far = Infinity;
    bottoms.forEach((above2, at5) => {
      const room = Math.min(CLEAR, (tops[at5] - above2) / 2);
      const y = Math.max(above2 + room, Math.min(tops[at5] - room, wanted2));
      if (tops[at5] > above2 && Math.abs(y - wanted2) < far) [best2, far] = [y, Math.abs(y - wanted2)];
    });
    return best2;
  }
  function extra(ribbon2, { net, across: across2, look }, lane2) {
    const [from, to] = [held(net.nodes, ribbon2.from), held(net.nodes, ribbon2.to)];
    const [first3, last3] = from.layer <= to.layer ? [from, to] : [to, from];
    const same2 = first3.layer === last3.layer;
    const middle = ({ y, height }) => y + height / 2;
    const [start2, end] = [middle(first3), middle(last3)];
    let pen;
    if (same2) pen = arc({ chain: [first3, last3], lane: lane2 + 0.5 }, [start2, end], across2, look);
    else {
      pen = new Pen();
      pen.to(first3.x + first3.width, start2);
      for (let layer = first3.layer + 1; layer <= last3.layer; layer += 1) {
        const zone = across2.zones[layer - 1];
        const wanted2 = start2 + (end - start2) * (layer - first3.layer) / (last3.layer - first3.layer);
        pen.to(zone.from, last(pen.points)[1]);
        pen.sway(zone.to, layer === last3.layer ? end : gapIn(net.layers[layer], wanted2));
      }
      pen.to(last3.x, end);
    }
    const right = { x: first3.x + first3.width, y: start2, way: -1 };
    const left = same2 ? { x: last3.x + last3.width, y: end, way: -1 } : { x: last3.x, y: end, way: 1 };
    const [at5, tail] = first3 === from ? [left, right] : [right, left];
    const heads = ribbon2.directed ? [
      { ...at5, kinds: ribbon2.kinds, slots: ribbon2.kinds },
      ...ribbon2.back.length ? [{ ...tail, kinds: ribbon2.back, slots: ribbon2.back }] : []
    ] : [];
    return { ribbon: ribbon2, width: look.thin, d: pen.d, points: first3 === from ? pen.points : [...pen.points].reverse(), heads };
  }
  function heightOf(side, route3, end) {
    const port = side.find((each2) => each2.route === route3 && each2.end === end);
    if (!port) throw new RangeError(`no port of ${route3.ribbon.id}`);
    return port.y;
  }
  function draw(route3, across2, look) {
    const { ribbon: ribbon2, chain: chain3, same: same2, forward, width } = route3;
    const [first3, last3] = [chain3[0], last(chain3)];
    const start2 = heightOf(first3.right, route3, 0);
    const end = heightOf(same2 ? last3.right : last3.left, route3, 1);
    const pen = same2 ? arc(route3, [start2, end], across2, look) : through(route3, [start2, end], across2);
    const right = { x: first3.x + first3.width, y: start2, way: -1 };
    const left = same2 ? { x: last3.x + last3.width, y: end, way: -1 } : { x: last3.x, y: end, way: 1 };
    const [at5, tail] = forward ? [left, right] : [right, left];
    const heads = [];
    const fixed = !same2 && forward && look.tiles === "letters" && !look.packed ? across2.zones[last3.layer - 1].slots : null;
    if (ribbon2.kinds.length && (ribbon2.main || ribbon2.directed))
      heads.push({ ...at5, kinds: ribbon2.kinds, slots: fixed ?? ribbon2.kinds });
    if (ribbon2.back.length) heads.push({ ...tail, kinds: ribbon2.back, slots: ribbon2.back });
    return { ribbon: ribbon2, width, d: pen.d, points: forward ? pen.points : [...pen.points].reverse(), heads };
  }

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
  function text3(context, { text: words5, x, y, size: size2, weight, fill: fill6, halo, anchor }) {
    context.font = `${weight} ${size2}px ${FONT}`;
    context.textAlign = anchor === "middle" ? "center" : anchor;
    context.textBaseline = "alphabetic";
    if (halo) {
      context.setLineDash([]);
      context.strokeStyle = halo;
      context.lineWidth = 4;
      context.strokeText(words5, x, y);
    }
    context.fillStyle = fill6;
    context.fillText(words5, x, y);
  }
  function draw2(context, shapes2) {
    context.save();
    context.lineJoin = "round";
    context.direction = "ltr";
    for (const shape3 of shapes2) {
      context.globalAlpha = shape3.alpha ?? 1;
      if (shape3.type === "text") text3(context, shape3);
      else path(context, shape3);
    }
    context.restore();
  }

  // graph/page/js/query/compare.js
  function views(graph10, state2, compare3) {
    const own2 = { ...state2, compare: null };
    if (compare3.by === "dates") {
      const [first4, second3] = compare3.sides.map(
        (window2) => inView2(graph10, { ...own2, window: window2, certain: compare3.certain })
      );
      return [first4, second3];
    }
    const page = inView2(graph10, own2);
    const [first3, second2] = compare3.sides.map((side) => {
      const certain2 = Boolean(side.certain && state2.window);
      const { actors: actors5, links: links3 } = inView2(graph10, { ...DEFAULTS2, window: state2.window, ...side, certain: certain2 });
      return {
        actors: new Set([...page.actors].filter((id) => actors5.has(id))),
        links: new Set([...page.links].filter((id) => links3.has(id)))
      };
    });
    return [first3, second2];
  }
  function life({ founded, born, dissolved, died }) {
    const [begun2, ended] = [founded ?? born, dissolved ?? died];
    const begins = begun2 && begun2 !== ".." ? spanOf(begun2)[0] : null;
    const ends = ended && ended !== ".." ? spanOf(ended)[1] : null;
    return { begins: begins === "0000-00-00" ? null : begins, ends: ends === "9999-99-99" ? null : ends };
  }
  var lived = ({ begins, ends }, [first3, last3]) => !(begins && last3 && begins > last3) && !(ends && first3 && ends < first3);
  function of13(graph10, state2, compare3) {
    const [first3, second2] = views(graph10, state2, compare3);
    const ended = [...first3.links].filter((id) => !second2.links.has(id)).sort();
    const began = [...second2.links].filter((id) => !first3.links.has(id)).sort();
    const both = [...first3.links].filter((id) => second2.links.has(id)).sort();
    const found = { ended, began, held: both, actors: { ended: [], began: [] } };
    if (compare3.by !== "dates") return found;
    const [before2, after3] = compare3.sides;
    for (const id of [...first3.actors].sort()) {
      const own2 = life(graph10.actors[id]);
      const [was, is] = [lived(own2, before2), lived(own2, after3)];
      if (was && !is) found.actors.ended.push(id);
      if (!was && is) found.actors.began.push(id);
    }
    return found;
  }
  var certainties = (graph10, id, [first3, second2]) => ({
    before: certainty(graph10.links[id], first3),
    after: certainty(graph10.links[id], second2)
  });
  function narrowed(graph10, state2, view) {
    const compare3 = comparedSides(state2);
    if (!compare3) return view;
    const { ended, began, held: both } = of13(graph10, state2, compare3);
    return { ...view, links: new Set([...ended, ...began, ...both].sort()) };
  }
  function changes(graph10, state2) {
    const compare3 = comparedSides(state2);
    if (!compare3) return null;
    const { ended, began, held: both, actors: actors5 } = of13(graph10, state2, compare3);
    const made4 = { links: /* @__PURE__ */ new Map(), actors: /* @__PURE__ */ new Map() };
    for (const id of ended) made4.links.set(id, "ended");
    for (const id of began) made4.links.set(id, "began");
    for (const id of both) made4.links.set(id, "held");
    for (const id of actors5.ended) made4.actors.set(id, "ended");
    for (const id of actors5.began) made4.actors.set(id, "began");
    return made4;
  }
  function actors3(graph10, links3, { sides: sides2, way: way2, family }) {
    const kinds3 = /* @__PURE__ */ new Map();
    const others3 = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
    for (const id of [...links3].sort()) {
      const { source: source2, target, kind: kind2 } = graph10.links[id];
      if (graph10.kinds[kind2].family !== family) continue;
      const ends = graph10.kinds[kind2].symmetric ? [
        [source2, target],
        [target, source2]
      ] : [way2 === "to" ? [target, source2] : [source2, target]];
      for (const [own2, other] of ends) {
        const side = sides2.indexOf(own2);
        if (side < 0) continue;
        if (!kinds3.has(kind2)) kinds3.set(kind2, [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()]);
        gather(held(kinds3, kind2)[side], other, id);
        others3[side].add(other);
      }
    }
    const label3 = (kind2) => graph10.kinds[kind2].label;
    const most = (kind2) => held(kinds3, kind2).reduce((sum, each2) => sum + each2.size, 0);
    return {
      kinds: [...kinds3.keys()].sort((a, b) => most(b) - most(a) || (label3(a) < label3(b) ? -1 : 1)).map((kind2) => ({ kind: kind2, sides: held(kinds3, kind2).map((each2) => givers(graph10, each2)) })),
      shared: sorted2(
        graph10,
        [...others3[0]].filter((id) => others3[1].has(id))
      ),
      alone: others3.map(
        (own2, side) => sorted2(
          graph10,
          [...own2].filter((id) => !others3[1 - side].has(id))
        )
      ),
      links: [...kinds3.values()].flatMap((each2) => each2.flatMap((side) => [...side.values()].flat()))
    };
  }
  var sorted2 = (graph10, ids3) => ids3.sort((a, b) => graph10.actors[a].name < graph10.actors[b].name ? -1 : 1);
  function givers(graph10, by) {
    const best2 = (links3) => Math.max(...links3.map((id) => level(graph10.links[id].confidence)));
    return [...by].map(([actor2, links3]) => ({ actor: actor2, links: links3 })).sort(
      (a, b) => best2(b.links) - best2(a.links) || (graph10.actors[a.actor].name < graph10.actors[b.actor].name ? -1 : 1)
    );
  }

  // graph/page/js/picture/boxes.js
  var overlaps = (one, other) => one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
  var contains = (outer, inner) => outer.left <= inner.left + 1 && outer.right >= inner.right - 1 && outer.top <= inner.top + 1 && outer.bottom >= inner.bottom - 1;
  var boxOf = ({ x, y, width, height }) => ({ left: x, right: x + width, top: y, bottom: y + height });
  var passes = (points, box3) => points.slice(1).some(([x, y], at5) => {
    const [fromX, fromY] = points[at5];
    return overlaps(
      {
        left: Math.min(x, fromX) - 1,
        right: Math.max(x, fromX) + 1,
        top: Math.min(y, fromY) - 1,
        bottom: Math.max(y, fromY) + 1
      },
      box3
    );
  });

  // graph/page/js/picture/flow/across.js
  var TILES = { letters: (kinds3) => kinds3, count: () => 1, none: () => 0 };
  function lanesOf(arcs, look) {
    const middle = (node) => node.y + node.height / 2;
    const span4 = ({ chain: [a, b] }) => [Math.min(middle(a), middle(b)), Math.max(middle(a), middle(b))];
    const length = (route3) => span4(route3)[1] - span4(route3)[0];
    const sorted4 = [...arcs].sort((a, b) => length(a) - length(b) || a.index - b.index);
    const lanes = [];
    const room = look.strip + look.box / 2;
    for (const route3 of sorted4) {
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
  function trunkOf({ ribbon: ribbon2, chain: [a, b] }, { tiles: tiles3 }) {
    if (tiles3 === "letters" || ribbon2.main && tiles3 === "count") return null;
    return `${ribbon2.family} ${ribbon2.main ? ribbon2.from : a.column > b.column ? a.id : b.id}`;
  }
  var slotsOf = (routes, order2) => {
    const kinds3 = new Set(routes.flatMap(({ ribbon: ribbon2 }) => ribbon2.kinds));
    return order2.filter((id) => kinds3.has(id));
  };
  function measured({ layers, routes }, look, order2, lanesFor) {
    const own2 = layers.map((layer) => Math.max(look.box, ...layer.filter(({ box: box3 }) => box3).map((node) => node.width)));
    const edge2 = layers.map((layer) => layer.some((node) => node.group) ? look.frame : 0);
    const mark = look.arrow + look.mark;
    const gaps = layers.map((_, layer) => {
      const near5 = routes.filter(({ chain: chain3 }) => chain3[0].layer <= layer && last(chain3).layer > layer);
      const arcs = routes.filter(({ same: same2, chain: chain3 }) => same2 && chain3[0].layer === layer);
      const packed2 = (kinds3) => kinds3.length ? TILES[look.tiles](kinds3.length) * look.slot + mark : 0;
      const back3 = near5.filter(({ chain: chain3 }) => chain3[0].layer === layer);
      const left = [
        ...back3.map(({ ribbon: ribbon2, forward }) => ribbon2.main ? packed2(forward ? ribbon2.back : ribbon2.kinds) : 0),
        ...arcs.flatMap(({ ribbon: ribbon2 }) => ribbon2.main ? [packed2(ribbon2.kinds), packed2(ribbon2.back)] : [])
      ];
      const arriving = near5.filter(({ chain: chain3, ribbon: ribbon2 }) => last(chain3).layer === layer + 1 && ribbon2.main);
      const slots = slotsOf(
        arriving.filter(({ forward }) => forward),
        order2
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
        load: near5.length
      };
    });
    const loads = gaps.slice(0, -1).map(({ load }) => 1 + 0.06 * load);
    const fixed = 2 * look.margin + own2.reduce((sum, each2, at5) => sum + each2 + 2 * edge2[at5], 0) + gaps.reduce((sum, gap) => sum + gap.left + gap.right + gap.arcRoom, 0);
    return { own: own2, edge: edge2, gaps, fixed, loads };
  }
  function least(net, look, order2) {
    const { fixed, loads } = measured(net, look, order2, (arcs) => Math.min(1, arcs.length));
    return fixed + look.shortest * loads.length;
  }
  function of14(net, look, width, order2) {
    const { own: own2, edge: edge2, gaps, fixed, loads } = measured(net, look, order2, lanesOf);
    const room = Math.max(look.shortest * loads.length, width - fixed);
    const all2 = loads.reduce((sum, each2) => sum + each2, 0) || 1;
    const layersAt = [];
    const zones = [];
    let x = look.margin;
    own2.forEach((wide, at5) => {
      x += edge2[at5];
      layersAt.push(x);
      x += wide + edge2[at5];
      const arcs = x + gaps[at5].left;
      x += gaps[at5].left + gaps[at5].arcRoom;
      const from = x;
      x += (loads[at5] ?? 0) / all2 * room;
      zones.push({ arcs, from, to: x, slots: gaps[at5].slots });
      x += gaps[at5].right;
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
    const between5 = above2.box && below.box ? look.boxGap : look.laneGap + (above2.box || below.box ? 3 : 0);
    if (above2.group && above2.group === below.group) return look.framed;
    const columns = above2.column >= 0 && below.column >= 0 && above2.column !== below.column ? look.top : 0;
    return between5 + columns + (above2.group ? look.frame : 0) + (below.group ? look.frame : 0);
  }
  var needed = (layer, look) => layer.reduce((sum, node, at5) => sum + node.height + (at5 ? gapOf(layer[at5 - 1], node, look) : 0), 0) + (layer[0]?.group ? look.frame : 0) + (layer.at(-1)?.group ? look.frame : 0);
  var leastNeeded = (layer, look) => needed(
    [...layer].sort((a, b) => a.column - b.column || compare2(a.group ?? "", b.group ?? "")),
    look
  );
  var compare2 = (a, b) => a < b ? -1 : a > b ? 1 : 0;
  function loosened2(layer, look, room) {
    const lanes = layer.filter(({ box: box3 }) => !box3).length;
    const spare = LOOSE * room - needed(layer, look);
    const more = Math.max(0, Math.min((MOST_LOOSE - 1) * look.laneGap, spare / Math.max(1, lanes)));
    return { ...look, laneGap: look.laneGap + more };
  }
  function settle(layers, touching, tight, height) {
    const [top, bottom] = [tight.top, height - tight.bottom];
    const plans = layers.map((layer) => {
      const look = loosened2(layer, tight, bottom - top);
      let offset = layer[0]?.group ? look.frame : 0;
      const offsets = layer.map((node, at5) => {
        if (at5) offset += layer[at5 - 1].height + gapOf(layer[at5 - 1], node, look);
        return offset;
      });
      const need = needed(layer, look);
      const spare = Math.max(0, bottom - top - need);
      layer.forEach((node, at5) => {
        node.y = top + offsets[at5] + spare * (at5 + 1) / (layer.length + 1);
      });
      return { layer, offsets, most: Math.max(top, bottom - need) };
    });
    const middle = (top + bottom) / 2;
    for (let round = 0; round < ROUNDS; round += 1)
      for (const { layer, offsets, most } of round % 2 ? [...plans].reverse() : plans) {
        const wanted2 = layer.map((node) => {
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
        const pooled = monotone(wanted2.map(({ at: at5, weight }, index3) => ({ at: at5 - offsets[index3], weight })));
        layer.forEach((node, index3) => {
          node.y = Math.max(top, Math.min(most, pooled[index3])) + offsets[index3];
        });
      }
  }
  function monotone(wanted2) {
    const pools = [];
    for (const { at: at5, weight } of wanted2) {
      let pool = { sum: at5 * weight, weight, count: 1 };
      for (let last3 = pools.at(-1); last3 && last3.sum / last3.weight > pool.sum / pool.weight; last3 = pools.at(-1)) {
        pools.pop();
        pool = { sum: pool.sum + last3.sum, weight: pool.weight + last3.weight, count: pool.count + last3.count };
      }
      pools.push(pool);
    }
    return pools.flatMap(({ sum, weight, count: count4 }) => Array(count4).fill(sum / weight));
  }

  // graph/page/js/picture/flow/order.js
  var SWEEPS = 8;
  var ROUNDS2 = 10;
  var EFFORT = 2e7;
  var SAME = 0.6;
  function edgesOf(routes) {
    const edges = [];
    for (const { chain: chain3, same: same2, weight } of routes)
      for (let at5 = 0; at5 + 1 < chain3.length; at5 += 1) edges.push({ a: chain3[at5], b: chain3[at5 + 1], weight, same: same2 });
    return edges;
  }
  function byNode(edges) {
    const found = /* @__PURE__ */ new Map();
    for (const edge2 of edges) for (const end of [edge2.a, edge2.b]) gather(found, end, edge2);
    return found;
  }
  function arrange(layers, edges) {
    const at5 = /* @__PURE__ */ new Map();
    const place2 = (node) => held(at5, node);
    const number6 = (layer) => layer.forEach((node, index3) => at5.set(node, index3));
    const touching = byNode(edges);
    const gaps = layers.map((_, layer) => edges.filter(({ a, same: same2 }) => !same2 && a.layer === layer));
    const arcs = layers.map((_, layer) => edges.filter(({ a, same: same2 }) => same2 && a.layer === layer));
    function crossings(list8) {
      let sum = 0;
      const tops = list8.map(({ a }) => place2(a));
      const ends = list8.map(({ b }) => place2(b));
      for (let i = 0; i < list8.length; i += 1)
        for (let j = i + 1; j < list8.length; j += 1)
          if ((tops[i] - tops[j]) * (ends[i] - ends[j]) < 0) sum += list8[i].weight * list8[j].weight;
      return sum;
    }
    const local = (layer) => crossings(gaps[layer]) + (layer > 0 ? crossings(gaps[layer - 1]) : 0) + arcs[layer].reduce((sum, { a, b, weight }) => sum + SAME * weight * Math.abs(place2(a) - place2(b)), 0);
    const total = () => gaps.reduce((sum, list8) => sum + crossings(list8), 0) + arcs.flat().reduce((sum, { a, b, weight }) => sum + SAME * weight * Math.abs(place2(a) - place2(b)), 0);
    function put(layer, blocks) {
      layers[layer].splice(0, Infinity, ...blocks.flat());
      number6(layers[layer]);
    }
    function barycentre(node, way2) {
      let [sum, weight] = [0, 0];
      for (const edge2 of touching.get(node) ?? []) {
        const other = edge2.a === node ? edge2.b : edge2.a;
        if (edge2.same || other.layer - node.layer !== way2) continue;
        sum += place2(other) / Math.max(1, layers[other.layer].length - 1) * edge2.weight;
        weight += edge2.weight;
      }
      return weight ? sum / weight : place2(node) / Math.max(1, layers[node.layer].length - 1);
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
  function copy(layers, others3) {
    layers.forEach((layer, index3) => {
      const at5 = new Map(others3[index3].map(({ id }, place2) => [id, place2]));
      layer.sort((a, b) => held(at5, a.id) - held(at5, b.id));
    });
  }
  function blocksOf2(layer) {
    const blocks = [];
    const framed2 = /* @__PURE__ */ new Map();
    for (const node of layer) {
      const block = node.group ? framed2.get(node.group) : null;
      if (block) {
        if (node.head) block.unshift(node);
        else block.push(node);
        continue;
      }
      const own2 = [node];
      blocks.push(own2);
      if (node.group) framed2.set(node.group, own2);
    }
    return blocks;
  }
  function improve(layers, { put, local, edges }) {
    let effort = EFFORT;
    for (let [round, again3] = [0, true]; again3 && round < ROUNDS2 && effort > 0; round += 1) {
      again3 = false;
      for (let layer = 0; layer < layers.length; layer += 1) {
        const blocks = blocksOf2(layers[layer]);
        let cost2 = local(layer);
        const attempt = (change3, undo) => {
          change3();
          put(layer, blocks);
          effort -= edges * edges;
          const changed3 = local(layer);
          if (changed3 < cost2 - 1e-9) {
            [again3, cost2] = [true, changed3];
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
            const back3 = () => blocks.splice(from, 0, ...blocks.splice(to, 1));
            if (!attempt(there2, back3)) attempt(back3, there2);
          }
        for (const block of blocks)
          for (let first3 = block[0].head ? 1 : 0; first3 + 1 < block.length; first3 += 1) {
            const swap = () => block.splice(first3, 2, block[first3 + 1], block[first3]);
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

  // graph/page/js/picture/flow/flow.js
  var SHARES = 1e4;
  var MOST_PARTS = 6;
  var MOST_NARROW = 2;
  var LEAST_DIVIDED = 4;
  var CUT = 1.4;
  function plan(model, size2, measure) {
    const narrow = size2.width < NARROWEST;
    const orders = /* @__PURE__ */ new Map();
    function planned(look, net, parts4) {
      const edges = edgesOf(net.routes);
      const key = [...parts4].join(";");
      const order2 = orders.get(key);
      if (order2) copy(net.layers, order2);
      else arrange(net.layers, edges);
      orders.set(key, net.layers);
      const height = Math.max(size2.height, heightOf2(net, look, needed));
      settle(net.layers, byNode(edges), look, height);
      const across2 = of14(net, look, size2.width, model.order);
      return { model, net, look, narrow, across: across2, height, fits: height <= size2.height && across2.width <= size2.width };
    }
    let best2 = null;
    for (const group of narrow ? NARROW : WIDE)
      for (const { look, net, parts: parts4 } of candidates(model, group, size2.height, narrow, measure)) {
        const high = heightOf2(net, look, leastNeeded) / size2.height;
        const wide = least(net, look, model.order) / size2.width;
        if (high <= 1 && wide <= 1 && !net.cut) {
          const made4 = planned(look, net, parts4);
          if (made4.fits) return made4;
        }
        const beside4 = Math.max(1, wide);
        const far = Math.max(1, high) * (narrow ? beside4 ** 4 : beside4) * (net.cut ? CUT : 1);
        if (!best2 || far < 0.97 * best2.far) best2 = { far, made: () => planned(look, net, parts4) };
      }
    if (!best2) throw new RangeError("there is no look");
    return best2.made();
  }
  function* candidates(model, group, height, narrow, measure) {
    let open3 = group.map((general) => {
      const look = { ...general, slot: slotOf(model, general, measure) };
      const netOf2 = (parts4) => of10(model, look, narrow, measure, parts4);
      return { look, divided: divisions(netOf2, look, height, narrow) };
    });
    while (open3.length) {
      const still2 = [];
      for (const each2 of open3) {
        const { value, done: done2 } = each2.divided.next();
        if (done2) continue;
        yield { look: each2.look, ...value };
        still2.push(each2);
      }
      open3 = still2;
    }
  }
  function slotOf({ letters }, { tiles: tiles3, slot, sub }, measure) {
    const texts5 = tiles3 === "letters" ? letters : tiles3 === "count" ? ["8"] : [];
    return Math.max(slot, ...texts5.map((text8) => Math.ceil(measure(text8, sub, 700)) + 3));
  }
  function* divisions(netOf2, look, height, narrow) {
    const parts4 = /* @__PURE__ */ new Map();
    for (; ; ) {
      const net = netOf2(parts4);
      yield { net, parts: new Map(parts4) };
      const needed2 = net.layers.map((layer) => leastNeeded(layer, look) + look.top + look.bottom);
      const tallest = needed2.indexOf(Math.max(...needed2));
      const merged = net.columns.some(({ length }) => length > 1);
      if (merged || !(needed2[tallest] > height)) return;
      const boxes = net.layers[tallest].filter(({ box: box3 }) => box3).length;
      const [column3] = net.columns[tallest];
      const count4 = (parts4.get(column3) ?? 1) + 1;
      if (boxes < LEAST_DIVIDED || count4 > (narrow ? MOST_NARROW : MOST_PARTS)) return;
      parts4.set(column3, count4);
    }
  }
  function places({ model, net, look, narrow, across: across2, height }, pinned = {}) {
    const { nodes } = net;
    for (const node of nodes.values()) {
      node.settled ??= node.y;
      node.x = across2.layers[node.layer];
      node.y = node.settled;
      node.width = across2.widths[node.layer];
      if (!Object.hasOwn(pinned, node.id)) continue;
      const [x, y] = pinned[node.id];
      node.x = x * across2.width / SHARES - node.width / 2;
      node.y = y * height / SHARES - node.height / 2;
    }
    for (const node of nodes.values()) placePorts(node, look);
    return {
      look,
      narrow,
      nodes,
      frames: framesOf2(net, look),
      ribbons: net.routes.map((route3) => draw(route3, across2, look)),
      captions: captionsOf(model, net, across2, look, narrow),
      boxOf: model.boxOf,
      main: model.main,
      drawn: model.drawn,
      present: model.present,
      width: across2.width,
      height
    };
  }
  var heightOf2 = ({ layers }, look, needed2) => look.top + look.bottom + Math.max(0, ...layers.map((layer) => needed2(layer, look)));
  function framesOf2({ nodes }, look) {
    const groups3 = /* @__PURE__ */ new Map();
    for (const node of nodes.values()) if (node.group) gather(groups3, node.group, node);
    return [...groups3].map(([id, inside2]) => {
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
  function captionsOf({ columns }, net, across2, look, narrow) {
    const made4 = [];
    net.columns.forEach((group, layer) => {
      for (const column3 of group) {
        if (net.columns[layer - 1]?.includes(column3)) continue;
        let last3 = layer;
        while (net.columns[last3 + 1]?.includes(column3)) last3 += 1;
        const [left, right] = [across2.layers[layer], across2.layers[last3] + across2.widths[last3]];
        const first3 = net.layers[layer].find((node) => node.column === column3);
        const alone = group.length === 1 && !narrow;
        made4.push({
          ...columns[column3],
          x: (left + right) / 2,
          y: alone || !first3 ? 0 : first3.y - (first3.group ? look.frame : 0) - look.top,
          width: right - left
        });
      }
    });
    return made4;
  }

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
    return { ...layout, captions: layout.captions.map((each2) => each2.y ? each2 : { ...each2, y: down }) };
  }
  function extent(layout, shapes2, measure) {
    const { margin, top } = layout.look;
    if (!layout.nodes.size) return { left: 0, right: layout.width, top: 0, bottom: layout.height };
    const content = contentOf(layout);
    const texts5 = shapes2.flatMap((shape3) => shape3.type === "text" ? [boxOf(textArea(shape3, measure))] : []);
    return {
      left: least2([content.left, ...texts5.map(({ left }) => left)]) - margin,
      right: -least2([content.right, ...texts5.map(({ right }) => right)].map((x) => -x)) + margin,
      top: least2([content.top - Math.min(top, margin), ...layout.captions.map(({ y }) => y)]),
      bottom: content.bottom + margin
    };
  }
  var least2 = (values2) => values2.reduce((a, b) => Math.min(a, b));
  function painted(given3) {
    const how = { ...given3, layout: lowered(given3.layout) };
    const shapes2 = [...shapes(how), ...texts4(how)];
    return { shapes: shapes2, box: extent(how.layout, shapes2, how.measure), colours: how.colours, how };
  }
  function sizeOf({ boxes }) {
    const columns = /* @__PURE__ */ new Map();
    for (const { column: column3, chips: chips2 } of boxes) columns.set(column3, (columns.get(column3) ?? 0) + 1 + 0.4 * chips2.length);
    const within4 = (value, [least4, most]) => Math.round(Math.min(most, Math.max(least4, value)));
    return {
      width: within4(EACH.column * columns.size, WIDE2),
      height: within4(100 + EACH.box * Math.max(0, ...columns.values()), HIGH)
    };
  }
  function of15({ graph: graph10, shown: shown3, state: state2, kept: kept2, colours, measure, size: size2 = null }) {
    const window2 = windowOf3(graph10, state2);
    const model = of12(graph10, shown3, state2, kept2, window2, kindsInOrder(graph10));
    const layout = places(plan(model, size2 ?? sizeOf(model), measure), state2.pinned);
    const { pinned } = state2;
    const rest = { focus: null, selected: /* @__PURE__ */ new Set(), scale: 1, detail: false };
    const how = { graph: graph10, layout, colours, pinned, measure, ...rest, changes: changes(graph10, state2) };
    return painted(how);
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
    return (text8, size2, weight) => {
      const key = `${weight} ${text8}`;
      let width = known3.get(key);
      if (width === void 0) {
        context.font = `${weight} 100px ${FONT}`;
        width = context.measureText(text8).width / 100;
        known3.set(key, width);
      }
      return width * size2;
    };
  }

  // graph/page/js/picture/painting.js
  var dark = window.matchMedia("(prefers-color-scheme: dark)");
  var print = window.matchMedia("print");
  var ENLARGED = 1.5;
  function create5({ container, network, graph: graph10, store: store9, placing, kinds: kinds3, measure }) {
    const { camera, current, layout } = placing;
    const state2 = {
      /** @type {Lit | null} */
      lit: null,
      /** @type {Lit | null} */
      hovered: null,
      /** @type {Changes | null} */
      changes: null,
      /** @type {{ shapes: Shape[], texts: TextShape[], scale: number } | null} */
      painted: null,
      /** @type {Spot[]} */
      lasso: []
    };
    let colours = theme();
    function withMore(lit) {
      const { shown: shown3, layout: layout2, plan: plan2 } = current();
      if (!lit?.links.length) return layout2;
      const drawn2 = new Set(layout2.ribbons.flatMap(({ ribbon: ribbon2 }) => ribbon2.links));
      const missing = lit.links.filter((id) => shown3.links.has(id) && !drawn2.has(id));
      const window2 = windowOf3(graph10, store9.get());
      const more = ribbonsOf(graph10, missing, (id) => layout2.boxOf.get(id), window2, /* @__PURE__ */ new Set(), kinds3);
      const ribbons = more.map((ribbon2, at5) => extra(ribbon2, plan2, at5));
      return { ...layout2, ribbons: [...layout2.ribbons, ...ribbons] };
    }
    function how(theirs, scale2) {
      const lit = state2.hovered ?? state2.lit;
      const layout2 = withMore(lit);
      const focus = focusOf(layout2, lit);
      return {
        graph: placing.pictured,
        layout: layout2,
        colours: theirs,
        focus,
        pinned: store9.get().pinned,
        selected: new Set(store9.get().selected.flatMap((id) => [id, layout2.boxOf.get(id) ?? id])),
        measure,
        scale: scale2,
        detail: scale2 >= ENLARGED * camera.usual,
        changes: state2.changes
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
    function highlight(what) {
      state2.lit = what && (what.actors.length || what.links.length) ? what : null;
      repaint();
    }
    function compare3(changes2) {
      state2.changes = changes2;
      state2.painted = null;
    }
    function light2(what) {
      const next = what && litOf(layout(), what);
      const key = JSON.stringify(next?.key ?? null);
      if (key === JSON.stringify(state2.hovered?.key ?? null)) return;
      state2.hovered = next;
      repaint();
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
    for (const query of [dark, print])
      query.addEventListener("change", () => {
        colours = theme();
        repaint();
      });
    return {
      lit: () => state2.lit,
      highlight,
      compare: compare3,
      light: light2,
      repaint,
      lasso: (way2) => {
        state2.lasso = way2;
        network.redraw();
      },
      picture: () => {
        const box3 = container.getBoundingClientRect();
        const scale2 = network.getScale();
        const place2 = ([x, y]) => {
          const at5 = network.canvasToDOM({ x, y });
          return (
            /** @type {Point} */
            [at5.x + box3.left, at5.y + box3.top]
          );
        };
        const { shapes: shapes2, texts: texts5 } = seen2();
        const drawn2 = withMore(state2.hovered ?? state2.lit);
        return picture(drawn2, texts5.filter(uncut), shapes2.filter(uncut), place2, scale2, measure);
      },
      scene: (theirs = colours) => {
        const detail = network.getScale() >= ENLARGED * camera.usual;
        return painted({ ...how(theirs, 1), detail, selected: /* @__PURE__ */ new Set() });
      }
    };
  }

  // graph/page/js/picture/camera.js
  var MARGIN = 26;
  var BESIDE2 = 14;
  var MOVE = { duration: 180, easingFunction: "easeOutQuad" };
  var still = window.matchMedia("(prefers-reduced-motion: reduce)");
  function covered2() {
    const none2 = { left: 0, right: 0, above: 0, below: 0 };
    const [panel, canvas2] = [document.getElementById("panel"), document.getElementById("canvas")];
    if (!panel || !canvas2 || !["absolute", "fixed"].includes(getComputedStyle(panel).position)) return none2;
    const [over, under] = [panel.getBoundingClientRect(), canvas2.getBoundingClientRect()];
    if (!over.width) return none2;
    if (over.left > under.left + 1) return { ...none2, right: Math.max(0, under.right - over.left) };
    if (over.right < under.right - 1) return { ...none2, left: Math.max(0, over.right - under.left) };
    if (over.top > under.top + 1) return { ...none2, below: Math.max(0, under.bottom - over.top) };
    return { ...none2, above: Math.max(0, over.bottom - under.top) };
  }
  function create6(container, network, drawn2) {
    const camera = {
      touched: false,
      beside: false,
      usual: 1,
      corner: { x: 0, y: 0, scale: 1 },
      hold,
      moveTo,
      fit,
      zoom,
      bring,
      keep: keep2
    };
    function hold() {
      camera.corner = { ...network.DOMtoCanvas({ x: 0, y: 0 }), scale: network.getScale() };
    }
    function moveTo(x, y, scale2, smoothly = false) {
      const [width, height] = [container.clientWidth, container.clientHeight];
      const animation = smoothly && !still.matches && MOVE;
      network.moveTo({ position: { x: x + width / scale2 / 2, y: y + height / scale2 / 2 }, scale: scale2, animation });
      camera.corner = { x, y, scale: scale2 };
    }
    function fit(ids3 = null, whole4 = false) {
      const layout = drawn2();
      if (!container.clientWidth || !container.clientHeight || !layout) return;
      const over = whole4 || camera.beside ? covered2() : { left: 0, right: 0, above: 0, below: 0 };
      const width = container.clientWidth - over.left - over.right;
      const height = container.clientHeight - over.above - over.below;
      const { left, right, top, bottom } = around3(layout, ids3);
      const margin = ids3 ? MARGIN : 0;
      const all2 = Math.min(camera.usual, (width - margin) / (right - left), (height - margin) / (bottom - top));
      const scale2 = whole4 ? Math.max(0.05, all2) : Math.max(all2, Math.min(1, camera.usual));
      const x = right - left < width / scale2 ? (left + right) / 2 - width / scale2 / 2 : left;
      const tall = bottom - top - height / scale2;
      const middle = ids3 || tall <= 0 ? 0 : busiest(layout) - height / scale2 / 2;
      const y = tall <= 0 ? top + tall / 2 : Math.max(top, Math.min(top + tall, middle));
      moveTo(x - over.left / scale2, y - over.above / scale2, scale2);
    }
    function zoom(factor) {
      camera.touched = true;
      const scale2 = Math.min(4, Math.max(0.05, network.getScale() * factor));
      network.moveTo({ scale: scale2, animation: still.matches ? false : MOVE });
      if (still.matches) hold();
    }
    function bring(area) {
      const { x, y, scale: scale2 } = camera.corner;
      const over = covered2();
      const step = (from, size2, first3, last3) => {
        const [start2, end] = [from * scale2, (from + size2) * scale2];
        if (start2 < first3 + BESIDE2 || size2 * scale2 > last3 - first3 - 2 * BESIDE2)
          return Math.min(0, start2 - first3 - BESIDE2);
        return Math.max(0, end - (last3 - BESIDE2));
      };
      const dx = step(area.x - x, area.width, over.left, container.clientWidth - over.right);
      const dy = step(area.y - y, area.height, over.above, container.clientHeight - over.below);
      if (Math.abs(dx) > 0.5 || Math.abs(dy) > 0.5) moveTo(x + dx / scale2, y + dy / scale2, scale2, true);
    }
    function keep2(before2, after3) {
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

  // graph/page/js/picture/placing.js
  var USUAL = [1180, 660];
  var MOST_USUAL = 3;
  function create7({ container, network, nodes, edges, graph: graph10, store: store9, kept: kept2, kinds: kinds3, measure, placed: placed3 }) {
    let made4 = null;
    let pictured = graph10;
    const camera = create6(container, network, () => made4 && made4.layout);
    function current() {
      if (!made4) throw new Error("the picture has nothing to show before its first update");
      return made4;
    }
    function size2() {
      const { left, right, above: above2, below } = covered2();
      const asked2 = pictured !== graph10;
      return {
        width: (container.clientWidth || USUAL[0]) - (asked2 ? left + right : 0),
        height: (container.clientHeight || USUAL[1]) - (asked2 ? above2 + below : 0)
      };
    }
    function usualScale() {
      const { width, height } = size2();
      return Math.max(1, Math.min(width / USUAL[0], height / USUAL[1], MOST_USUAL));
    }
    function planned(model) {
      const most = usualScale();
      for (const usual2 of [most, Math.sqrt(most), 1]) {
        camera.usual = usual2;
        const { width, height } = size2();
        const plan2 = plan(model, { width: width / usual2, height: height / usual2 }, measure);
        if (plan2.fits || usual2 === 1) return plan2;
      }
      throw new RangeError("a window has a scale");
    }
    function update8(shown3) {
      const window2 = windowOf3(graph10, store9.get());
      pictured = shown3.columns ? { ...graph10, columns: shown3.columns } : graph10;
      camera.beside = pictured !== graph10;
      const { kinds: chosen2 } = store9.get();
      const every2 = chosen2?.length === Object.keys(graph10.kinds).length;
      const asked2 = shown3.columns ? store9.get() : { ...store9.get(), question: null, kinds: every2 ? null : chosen2 };
      const model = of12(pictured, shown3, asked2, shown3.columns ? shown3.actors : kept2, window2, kinds3);
      const { open: open3 } = store9.get();
      const anchor = () => open3?.type === "actor" && made4 ? areaOf(current().layout, open3.id) : null;
      const area = anchor();
      const before2 = area && { ...area };
      settle2(shown3, planned(model));
      camera.keep(before2, anchor());
    }
    function sharesOf(ids3) {
      const { across: across2, height } = current().plan;
      return Object.fromEntries(
        ids3.map((id) => {
          const { x, y } = network.getPosition(id);
          return [id, [Math.round(x / across2.width * SHARES), Math.round(y / height * SHARES)]];
        })
      );
    }
    function settle2(shown3, plan2) {
      const layout = places(plan2, store9.get().pinned);
      made4 = { shown: shown3, plan: plan2, layout };
      const drawn2 = new Map(actors2(layout, shown3.actors));
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
      placed3();
    }
    function drag(ids3) {
      const { shown: shown3, plan: plan2 } = current();
      made4 = { shown: shown3, plan: plan2, layout: places(plan2, { ...store9.get().pinned, ...sharesOf(ids3) }) };
      placed3();
    }
    return {
      camera,
      get made() {
        return made4;
      },
      get pictured() {
        return pictured;
      },
      asked: () => pictured !== graph10,
      current,
      layout: () => current().layout,
      update: update8,
      sharesOf,
      drag
    };
  }

  // graph/page/js/picture/canvas.js
  var phone = window.matchMedia("(max-width: 760px)");
  var REACH2 = 6;
  function create8(container, graph10, drawing3, store9, on9) {
    const nodes = new vis.DataSet(drawing3.nodes);
    const edges = new vis.DataSet(drawing3.edges);
    const network = new vis.Network(container, { nodes, edges }, drawing3.options);
    container.querySelector(".vis-network").tabIndex = -1;
    const degree = /* @__PURE__ */ new Map();
    for (const { source: source2, target } of Object.values(graph10.links))
      for (const end of [source2, target]) degree.set(end, (degree.get(end) ?? 0) + 1);
    const core2 = drawing3.nodes.map(({ id }) => id);
    const kept2 = new Set(core2);
    const kinds3 = kindsInOrder(graph10);
    const measure = measurer();
    let revealing = 0;
    const placing = create7({
      ...{ container, network, nodes, edges, graph: graph10, store: store9, kept: kept2, kinds: kinds3, measure },
      placed: () => painting.repaint()
    });
    const { camera, layout, sharesOf } = placing;
    const painting = create5({ container, network, graph: graph10, store: store9, placing, kinds: kinds3, measure });
    const choosing2 = create4({ container, network, graph: graph10, store: store9, placing, painting, on: on9 });
    function reveal(id) {
      clearTimeout(revealing);
      const show6 = () => {
        const area = areaOf(layout(), id);
        if (area && store9.get().view === "graph") camera.bring(area);
      };
      const pending = pointer.pending();
      if (pending) revealing = window.setTimeout(show6, pending);
      else show6();
    }
    const under = (spot) => at(layout(), network.DOMtoCanvas(spot), REACH2 / network.getScale());
    for (const event2 of ["zoom", "dragging", "dragEnd", "animationFinished"]) network.on(event2, camera.hold);
    const pointer = listen(container, network, {
      under,
      click: (what, spot) => {
        clearTimeout(revealing);
        choosing2.choose(what, spot);
      },
      expand: on9.expand,
      toggle: choosing2.toggle,
      lasso: choosing2.lasso,
      asked: on9.asked,
      menu: (what, at5) => on9.menu(what, at5),
      touched: () => {
        camera.touched = true;
      },
      hover: (what, event2) => {
        painting.light(what);
        on9.hover(what, event2);
      },
      drag: placing.drag,
      drop: (ids3) => store9.set({ pinned: { ...store9.get().pinned, ...sharesOf(ids3) } })
    });
    let outer = "";
    let above2 = 0;
    new ResizeObserver(() => {
      const { x, y, scale: scale2 } = camera.corner;
      network.setSize("100%", "100%");
      if (!container.clientWidth || !placing.made) return;
      const { open: open3 } = store9.get();
      const beside4 = phone.matches && open3 && open3.id === void 0 ? open3.type : "";
      const now2 = `${window.innerWidth} ${window.innerHeight} ${beside4}`;
      const { top } = container.getBoundingClientRect();
      if (now2 !== outer) {
        outer = now2;
        camera.touched = false;
        on9.redraw();
        camera.fit();
        const lit = painting.lit();
        if (beside4 && lit) {
          const { left, right, top: upper, bottom } = around3(layout(), lit.actors);
          camera.bring({ x: left, y: upper, width: right - left, height: bottom - upper });
        }
        on9.resized();
      } else {
        camera.moveTo(x, y + (top - above2) / scale2, scale2);
      }
      above2 = top;
      network.redraw();
    }).observe(container);
    return {
      asked: placing.asked,
      beside: (id, dx, dy) => beside2(layout(), id, dx, dy),
      actorsOf: choosing2.actorsOf,
      /**
       * The actors of a box: its own, those drawn in it as parts, and the members of a stack.
       *
       * @param {Id} id
       */
      boxed: (id) => {
        const { boxOf: boxOf2 } = layout();
        const own2 = boxOf2.get(id);
        return own2 ? [...boxOf2].filter(([, box3]) => box3 === own2).map(([each2]) => each2) : [id];
      },
      core: core2,
      degree,
      extent: (ids3 = null) => around3(layout(), ids3),
      fit: (ids3) => {
        camera.touched = false;
        camera.fit(ids3, true);
      },
      highlight: painting.highlight,
      lasso: pointer.lasso,
      compare: painting.compare,
      kept: kept2,
      layout,
      measure,
      network,
      picture: painting.picture,
      placeOf: (id) => sharesOf([id])[id],
      repaint: painting.repaint,
      reveal,
      scene: painting.scene,
      seen: () => {
        const [from, to] = [
          { x: 0, y: 0 },
          { x: container.clientWidth, y: container.clientHeight }
        ].map((spot) => network.DOMtoCanvas(spot));
        return { left: from.x, right: to.x, top: from.y, bottom: to.y };
      },
      start: () => {
        camera.touched = false;
        camera.fit();
      },
      update: placing.update,
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
        const at5 = network.canvasToDOM({ x: area.x + area.width / 2, y: area.y + area.height / 2 });
        return { x: frame.left + at5.x, y: frame.top + at5.y };
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
  function several(graph10, open3, now2) {
    if (open3.type === "pair") {
      const { families: families2 } = of7(graph10, now2?.view.links ?? Object.keys(graph10.links), open3);
      return { actors: [open3.from, open3.to], links: families2.flatMap(({ links: links3 }) => links3) };
    }
    if (open3.type !== "list" || !now2) return null;
    const { type, ids: ids3 } = of6(graph10, now2, open3.list);
    if (type === "links") return { actors: [], links: ids3 };
    return type === "actors" ? { actors: ids3, links: [] } : null;
  }
  function of16(graph10, { open: open3, story, compare: compare3 }, path3, now2 = null) {
    if (compare3?.by === "actors" && open3?.type === "compare") return ofActors(graph10, compare3);
    if (path3 && (!open3 || open3.type === "paths"))
      return { actors: path3.actors, links: path3.hops.flatMap((hop) => hop.links.map(({ id }) => id)) };
    if (open3?.type === "stories") return story && ofStory(graph10, story);
    const some = open3 && several(graph10, open3, now2);
    if (some) {
      const ends = some.links.flatMap((id) => [graph10.links[id].source, graph10.links[id].target]);
      return { actors: [.../* @__PURE__ */ new Set([...some.actors, ...ends])], links: some.links };
    }
    if (!open3?.id || !BY_TYPE[open3.type]) return null;
    const lit = Object.entries(graph10.links).filter(BY_TYPE[open3.type](open3.id));
    const actors5 = new Set(lit.flatMap(([, link]) => [link.source, link.target]));
    if (open3.type === "actor") actors5.add(open3.id);
    if (open3.type === "event") for (const { actor: actor2 } of graph10.events[open3.id].roles) actors5.add(actor2);
    return { actors: [...actors5], links: lit.map(([id]) => id), chosen: open3.type === "actor" ? open3.id : null };
  }
  function ofActors(graph10, compare3) {
    const { links: links3 } = actors3(graph10, Object.keys(graph10.links), compare3);
    const ends = links3.flatMap((id) => [graph10.links[id].source, graph10.links[id].target]);
    return { actors: [.../* @__PURE__ */ new Set([...compare3.sides, ...ends])], links: links3 };
  }
  function ofStory(graph10, { id, step }) {
    const own2 = (graph10.stories ?? []).find((story) => story.id === id)?.steps[step];
    if (!own2) return null;
    const backing = (name2) => [...new Set(own2.sentences.flatMap((sentence4) => sentence4[name2] ?? []))].filter(
      (each2) => Object.hasOwn(graph10[name2], each2)
    );
    const links3 = backing("links");
    const actors5 = new Set(links3.flatMap((each2) => [graph10.links[each2].source, graph10.links[each2].target]));
    for (const each2 of backing("events")) for (const { actor: actor2 } of graph10.events[each2].roles) actors5.add(actor2);
    return actors5.size ? { actors: [...actors5], links: links3, chosen: Object.hasOwn(graph10.actors, own2.select ?? "") ? own2.select : null } : null;
  }

  // graph/page/js/query/named.js
  var named_exports = {};
  __export(named_exports, {
    TYPES: () => TYPES2,
    inOrder: () => inOrder3,
    index: () => index,
    prepare: () => prepare
  });
  var TYPES2 = ["actor", "event", "source", "link", "story"];
  var REGISTERS = { wikidata: "Wikidata", gw: "Gleditsch-Ward", opensanctions: "OpenSanctions" };
  var inOrder3 = (words5) => [...words5].sort().join(" ");
  var way = (sort, text8, more) => ({ text: text8, sort, shown: text8, ...more });
  var each = (sort, ...texts5) => texts5.filter(there).map((text8) => way(sort, text8));
  var ids = (sort, id, { former_ids: former = [] }) => [id, ...former].map((own2) => way(sort, own2));
  function ofActor(id, actor2) {
    const codes = Object.entries(actor2.identifiers ?? {}).flatMap(([register, value]) => {
      const label3 = REGISTERS[register] ?? register.toUpperCase();
      const spelled = /* @__PURE__ */ new Set([`${value}`, `${label3} ${value}`, `${register} ${value}`]);
      return [...spelled].map((text8) => way("code", text8, { shown: `${label3} ${value}` }));
    });
    return [
      way("name", actor2.name),
      ...actor2.names.map(({ name: name2, lang }) => way("name", name2, { lang })),
      ...ids("name", id, actor2),
      ...codes,
      ...each("code", actor2.url)
    ];
  }
  var ofSource = (id, source2) => [
    way("phrase", source2.title),
    ...ids("phrase", id, source2),
    ...each("beside", source2.publisher, source2.author),
    ...each("code", source2.url, source2.archived_url)
  ];
  function index(graph10) {
    const known3 = /* @__PURE__ */ new Map();
    const { actors: actors5, events: events3 = {}, sources: sources2 = {}, links: links3 = {}, stories = [] } = graph10;
    const said = (link) => sentence(graph10, link, actors5[link.source].name, actors5[link.target].name);
    const all2 = (type, table8, name2, ways) => Object.keys(table8).sort().map((id) => entry(type, id, name2(table8[id]), () => ways(id, table8[id]), known3));
    return [
      ...all2("actor", actors5, ({ name: name2 }) => name2, ofActor),
      ...all2(
        "event",
        events3,
        ({ name: name2 }) => name2,
        (id, event2) => [way("phrase", event2.name), ...ids("phrase", id, event2), ...each("beside", event2.place)]
      ),
      ...all2("source", sources2, ({ title: title3 }) => title3, ofSource),
      ...all2("link", links3, said, (id, link) => [way("phrase", said(link)), ...ids("phrase", id, link)]),
      ...all2(
        "story",
        Object.fromEntries(stories.map((story) => [story.id, story])),
        ({ title: title3 }) => title3,
        (id, story) => [way("phrase", story.title), ...ids("phrase", id, story)]
      )
    ];
  }
  function entry(type, id, name2, ways, known3) {
    let ready = null;
    return {
      type,
      id,
      name: name2,
      get ways() {
        return ready ??= ways().map((way2) => madeReady(way2, known3));
      }
    };
  }
  var AT_ONCE = 200;
  function* prepare(entries2) {
    for (let at5 = 0; at5 < entries2.length; at5 += 1) {
      void entries2[at5].ways;
      if (at5 % AT_ONCE === 0) yield;
    }
  }
  function madeReady(way2, known3) {
    const pointsOf = (word) => {
      let points = known3.get(word);
      if (!points) known3.set(word, points = codePoints(word));
      return points;
    };
    const folded4 = fold(way2.text);
    const words5 = folded4 ? folded4.split(" ") : [];
    const own2 = codePoints(folded4);
    const said = way2.sort === "code" ? [] : sounds(folded4);
    return {
      ...way2,
      folded: folded4,
      joined: words5.join(""),
      points: own2,
      inOrder: words5.length > 1 ? codePoints(inOrder3(words5)) : own2,
      distinct: new Set(words5),
      words: words5.length > 1 ? [...new Set(words5)].map(pointsOf).filter((word) => word.length > 3) : [],
      said,
      heard: said.join("")
    };
  }

  // graph/page/js/query/search.js
  var SAME2 = 97;
  var LESS = 10;
  var BETWEEN = 96;
  var LONGEST2 = 1e3;
  var named2 = /* @__PURE__ */ new WeakMap();
  var { index: index2, prepare: prepare2 } = named_exports;
  function wantedOf(text8) {
    const folded4 = fold([...text8.slice(0, 2 * LONGEST2)].slice(0, LONGEST2).join(""));
    const words5 = folded4 ? folded4.split(" ") : [];
    const pattern2 = pattern(folded4);
    return {
      folded: folded4,
      words: words5,
      joined: words5.join(""),
      pattern: pattern2,
      inOrder: words5.length > 1 ? pattern(inOrder3(words5)) : pattern2,
      heard: sounds(folded4).join("")
    };
  }
  function likeness(wanted2, way2) {
    const score = wholeLikeness(wanted2, way2);
    return way2.sort === "beside" || way2.sort === "phrase" && score < SAME2 ? score - LESS : score;
  }
  function wholeLikeness(wanted2, way2) {
    if (wanted2.folded === way2.folded) return 100;
    if (wanted2.joined === way2.joined) return SAME2;
    if (way2.sort === "code") return 0;
    if (wanted2.pattern.points.length > 1 && ` ${way2.folded}`.includes(` ${wanted2.folded}`))
      return way2.folded.startsWith(wanted2.folded) ? 95 : 93;
    return hasAllWords(wanted2, way2) ? 90 : alike2(wanted2, way2);
  }
  function hasAllWords({ words: words5 }, { distinct }) {
    const begun2 = last(words5);
    if (words5.length < 2 || !words5.every((word, at5) => at5 === words5.length - 1 || distinct.has(word))) return false;
    return [...distinct].some((word) => word.startsWith(begun2));
  }
  function alike2(wanted2, way2) {
    const least4 = way2.sort === "name" ? LEAST_ALIKE : LEAST_ALIKE + LESS;
    let best2 = ratio(wanted2.pattern, way2.points, least4);
    if (way2.inOrder !== way2.points || wanted2.inOrder !== wanted2.pattern)
      best2 = Math.max(best2, ratio(wanted2.inOrder, way2.inOrder, least4));
    for (const word of way2.words) best2 = Math.max(best2, ratio(wanted2.pattern, word, least4 + 4) - 4);
    return Math.max(best2, sameSound(wanted2, way2));
  }
  function sameSound({ heard, pattern: pattern2 }, way2) {
    if ([...heard].length < SHORTEST_SOUND || !way2.heard.includes(heard) || !hasRun(way2.said, heard)) return 0;
    return (way2.heard === heard ? 88 : 84) + 3 * ratio(pattern2, way2.points) / 100;
  }
  function hasRun(said, heard) {
    return said.some((_, from) => {
      let run2 = "";
      for (let at5 = from; at5 < said.length && run2.length < heard.length && heard.startsWith(run2); at5 += 1)
        run2 += said[at5];
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
    const known3 = named2.get(entries2) ?? namedActors(entries2);
    named2.set(entries2, known3);
    for (let at5 = 1; at5 < words5.length; at5 += 1) {
      const [starts, ends] = [words5.slice(0, at5), words5.slice(at5)].map((part3) => [...known3.get(part3.join(" ")) ?? []]);
      if (starts.length === 1 && ends.length === 1 && starts[0] !== ends[0]) return [starts[0], ends[0]];
    }
    return null;
  }
  function namedActors(entries2) {
    const known3 = /* @__PURE__ */ new Map();
    for (const { type, id, ways } of entries2)
      for (const { sort, folded: folded4 } of type === "actor" ? ways : [])
        if (sort === "name" && folded4) known3.set(folded4, (known3.get(folded4) ?? /* @__PURE__ */ new Set()).add(id));
    return known3;
  }
  function ranked(graph10, entries2, text8, limit, types) {
    const wanted2 = wantedOf(text8);
    if (!wanted2.folded) return { found: [], pair: null };
    const pair3 = pairOf(entries2, wanted2.words);
    const joinsPair = (id) => [graph10.links[id].source, graph10.links[id].target].every((end) => pair3?.includes(end));
    const found = [];
    for (const entry3 of entries2) {
      if (types.length && !types.includes(entry3.type)) continue;
      let [score, best2] = [-1, entry3.ways[0]];
      for (const way2 of entry3.ways) {
        const own2 = likeness(wanted2, way2);
        if (own2 > score) [score, best2] = [own2, way2];
      }
      if (pair3 && score < BETWEEN && entry3.type === "link" && joinsPair(entry3.id))
        [score, best2] = [BETWEEN, entry3.ways[0]];
      if (score >= LEAST_ALIKE) found.push({ entry: entry3, score: rounded2(score), way: best2 });
    }
    const type = ({ entry: entry3 }) => TYPES2.indexOf(entry3.type);
    const length = ({ way: way2 }) => [...way2.shown].length;
    found.sort(
      (a, b) => b.score - a.score || type(a) - type(b) || length(a) - length(b) || (a.entry.id < b.entry.id ? -1 : 1)
    );
    return { found: found.slice(0, limit), pair: pair3 };
  }
  function find2(graph10, entries2, text8, { limit = 8, types = [] } = {}) {
    const { found, pair: pair3 } = ranked(graph10, entries2, text8, limit, types);
    const results = found.map(({ entry: { type, id, name: name2 }, score, way: way2 }) => ({
      type,
      id,
      name: name2,
      score,
      matched: way2.shown === id || way2.shown === name2 ? null : way2.shown,
      lang: way2.lang ?? null
    }));
    return { results, pair: pair3, removed: removal(graph10, text8.trim()) };
  }
  function answer(graph10, entries2, text8, { limit = 10, types = [] } = {}) {
    const { found, pair: pair3 } = ranked(graph10, entries2, text8, limit, types);
    const results = found.map(({ entry: { type, id: id2, name: name2 }, score, way: way2 }) => ({
      id: id2,
      type,
      name: name2,
      matched: way2.shown,
      score,
      notToConfuseWith: type === "actor" ? graph10.actors[id2].not_to_confuse_with ?? [] : []
    }));
    const removed = graph10.info?.removed ?? {};
    const id = text8.trim();
    return { results, pair: pair3, removed: Object.hasOwn(removed, id) ? removed[id] : null };
  }

  // graph/page/js/core/sentence.js
  var MOST_VERBS = 3;
  var MOST_NAMES = 3;
  var regions4 = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
  var FAMILY_VERBS = {
    support: "gives support to",
    structure: "leads or belongs to",
    alignment: "is allied with",
    hostility: "opposes"
  };
  var ANY_LINK = "is linked with";
  var TIES = "supports or is tied to";
  var AT_REST2 = "supports";
  var countryName = (code) => code === NO_COUNTRY ? "no country" : regions4.of(code) ?? code;
  function endInWords(graph10, end) {
    const country2 = countryOf(end);
    return country2 === null ? graph10.actors[end]?.name ?? end : `actors in ${countryName(country2)}`;
  }
  function listed(names, and = "and", most = MOST_NAMES) {
    const shown3 = names.length > most + 1 ? [...names.slice(0, most), `${names.length - most} more`] : names;
    return shown3.length > 1 ? `${shown3.slice(0, -1).join(", ")} ${and} ${shown3.at(-1)}` : shown3[0] ?? "";
  }
  var kindsOf3 = (graph10, family) => Object.keys(graph10.kinds).filter((id) => graph10.kinds[id].family === family);
  function verb(graph10, state2) {
    const all2 = Object.keys(graph10.kinds);
    const kinds3 = state2.kinds ?? usual(graph10, state2, "kinds") ?? all2;
    const families2 = FAMILIES.filter((family) => kindsOf3(graph10, family).some((id) => kinds3.includes(id)));
    const { kinds: onlyKinds, families: onlyFamilies } = graph10.info.narrowedBy ?? {};
    const whole4 = !onlyKinds && families2.every((family) => kindsOf3(graph10, family).every((id) => kinds3.includes(id)));
    const every2 = kinds3.length === all2.length && !onlyKinds && !onlyFamilies;
    if (!kinds3.length) return "has no link with";
    if (every2 && !asks(state2) && families2.includes("support")) return AT_REST2;
    if (every2) return ANY_LINK;
    if (kinds3.length === 1) return graph10.kinds[kinds3[0]].verb;
    if (whole4 && families2.length === 1) return FAMILY_VERBS[families2[0]];
    if (whole4 && families2.length === PATH_FAMILIES.length && !families2.includes("hostility")) return TIES;
    if (whole4)
      return listed(
        families2.map((family) => FAMILY_VERBS[family].replace(" to", "")),
        "or"
      );
    return listed(
      kinds3.map((id) => graph10.kinds[id].verb),
      "or",
      MOST_VERBS
    );
  }
  function through2(graph10, state2) {
    if (!asks(state2)) return null;
    const { via = [] } = state2.question?.walk ?? {};
    const hops3 = hopsOf(state2);
    const near5 = hops3 === 1 ? "directly" : hops3 === 2 ? "directly or through one other" : `through up to ${hops3 - 1} others`;
    if (!via.length) return near5;
    const usual2 = hops3 === hopsOf({ question: state2.question && { ...state2.question, walk: { via } } });
    return `through ${listed(via.map((id) => endInWords(graph10, id)))}${usual2 ? "" : `, ${count(hops3, "hop")} at most`}`;
  }
  function time({ window: window2 }) {
    const said = windowInWords(window2);
    if (!window2) return "at any time";
    return /^(since|until) /.test(said) ? said : / to /.test(said) ? `from ${said}` : `in ${said}`.replace(/^in (\d+ )/, "on $1");
  }
  var eitherTime = (sides2) => sides2.map((window2) => time({ window: window2 })).join(" or ");
  function parts2(graph10, state2) {
    const { from = null, to = null } = state2.question ?? {};
    const given3 = graph10.info.narrowedBy ?? {};
    const window2 = state2.window ?? openWindowOf(given3);
    return {
      from: from ? endInWords(graph10, from) : "Who",
      verb: verb(graph10, state2),
      to: to ? endInWords(graph10, to) : "whom",
      through: through2(graph10, state2),
      time: state2.compare?.by === "dates" ? eitherTime(state2.compare.sides) : time({ window: window2 }),
      certain: state2.certain || Boolean(!state2.window && window2 && given3.certain)
    };
  }
  function inWords2(graph10, state2) {
    const { from, verb: does, to, through: by, time: when, certain: certain2 } = parts2(graph10, state2);
    const timed2 = state2.window ?? openWindowOf(graph10.info.narrowedBy ?? {});
    const rest = [by, timed2 && when, certain2 && "certain only"].filter(Boolean);
    return `${[`${from[0].toUpperCase()}${from.slice(1)} ${does} ${to}`, ...rest].join(", ")}?`;
  }
  function facetChip(graph10, state2, name2, inWords6, title3) {
    const chosen2 = state2[name2];
    if (chosen2 === null) return [];
    const out = valuesOf(graph10, name2).filter((value) => !chosen2.includes(value));
    if (!out.length) return [];
    const said = !chosen2.length ? "none" : out.length < chosen2.length ? `not ${listed(out.map(inWords6), "or")}` : listed(chosen2.map(inWords6), "or");
    return [{ key: name2, label: `${title3}: ${said}`, change: { [name2]: null } }];
  }
  function chips(graph10, state2) {
    const { walk: walk2 = {} } = state2.question ?? {};
    const without2 = (name2) => {
      const { [name2]: _, ...rest } = walk2;
      return { question: state2.question && { ...state2.question, walk: rest }, chosen: null };
    };
    const paths2 = pathEnds(state2) !== null;
    const said = [
      ...facetChip(graph10, state2, "types", (id) => graph10.types[id].label.toLowerCase(), "Actors"),
      ...facetChip(graph10, state2, "countries", countryName, "Countries"),
      ...facetChip(graph10, state2, "confidences", String, "Confidence"),
      ...facetChip(graph10, state2, "statuses", (id) => STATUS_TITLES[
        /** @type {Status} */
        id
      ], "Status"),
      walk2.undirected && { key: "undirected", label: "in either direction", change: without2("undirected") },
      walk2.parts === false && { key: "parts", label: "parts not counted with their whole", change: without2("parts") },
      paths2 && walk2.time && {
        key: "time",
        label: walk2.time === "together" ? "all on one day" : "one after another",
        change: without2("time")
      },
      paths2 && walk2.limit && { key: "limit", label: `at most ${count(walk2.limit, "path")}`, change: without2("limit") },
      paths2 && walk2.sort && { key: "sort", label: "strongest first", change: without2("sort") },
      state2.only && {
        key: "only",
        label: `only ${listed(state2.only.map((id) => graph10.actors[id]?.name ?? id))}`,
        change: { only: null }
      },
      ...state2.without.length > MOST_NAMES + 1 ? [{ key: "without", label: `${state2.without.length} hidden`, change: { without: [] } }] : state2.without.map((id) => ({
        key: `without:${id}`,
        label: `without ${graph10.actors[id]?.name ?? id}`,
        change: { without: state2.without.filter((each2) => each2 !== id) }
      })),
      state2.focus && {
        key: "focus",
        label: `near ${graph10.actors[state2.focus.id].name}: ${count(state2.focus.depth, "step")}`,
        change: { focus: null }
      }
    ];
    return said.flatMap((chip) => chip || []);
  }
  var CLEARED = Object.freeze({
    ...Object.fromEntries(NARROWS.map((name2) => [name2, DEFAULTS2[name2]])),
    focus: null,
    chosen: null
  });
  var isAtRest = (state2) => NARROWS.every((name2) => same(state2[name2], DEFAULTS2[name2])) && !state2.focus;

  // graph/page/js/query/typed_phrases.js
  var MOST_TIME_WORDS = 8;
  var LEVELS2 = CONFIDENCES.join("|");
  function timeIn(text8) {
    const words5 = [...text8.matchAll(/[^\s,;!]+/g)];
    for (let from = 0; from < words5.length; from += 1)
      for (let to = Math.min(words5.length, from + MOST_TIME_WORDS); to > from; to -= 1) {
        const [start2, end] = [words5[from].index, words5[to - 1].index + words5[to - 1][0].length];
        const said = text8.slice(start2, end).replace(/[?.]+$/, "");
        if (!/\d{3}|\d[./]/.test(said)) continue;
        try {
          const window2 = read(said);
          if (window2) return { window: window2, rest: `${text8.slice(0, start2)} ${text8.slice(end)}` };
        } catch (fault) {
          if (!(fault instanceof RangeError)) throw fault;
          if (isImpossible(fault)) return { fault: fault.message };
        }
      }
    return null;
  }
  function ofConfidence(level3) {
    const at5 = CONFIDENCES.findIndex((each2) => each2 === level3.toLowerCase());
    return { confidences: at5 ? CONFIDENCES.slice(at5) : CONFIDENCES.slice(0, 1) };
  }
  var PHRASES = [
    [/\b(?:certain or possible|possibly|possible)\b/i, () => ({ certain: false })],
    [/\b(?:certain|certainly)(?: only)?\b/i, () => ({ certain: true })],
    [new RegExp(`\\b(${LEVELS2}) confidence(?: only)?\\b`, "i"), ofConfidence],
    [new RegExp(`^\\s*(${LEVELS2})\\s*$`, "i"), ofConfidence],
    [/\b(disputed|denied)\b/i, (word) => ({ statuses: STATUSES.filter((each2) => each2 === word.toLowerCase()) })],
    [/\b(?:not contested|uncontested|undisputed|asserted)\b/i, () => ({ statuses: STATUSES.slice(0, 1) })],
    [/\b(?:direct|directly)\b/i, () => ({ hops: 1 })],
    [/\b([1-6]) (?:hops?|steps?)\b/i, (number6) => ({ hops: Number(number6) })]
  ];
  function of17(text8) {
    const time3 = timeIn(text8);
    let rest = time3 && "rest" in time3 ? time3.rest : text8;
    const said = time3 && "window" in time3 ? { window: time3.window } : {};
    for (const [phrase, meaning] of PHRASES)
      rest = rest.replace(phrase, (_, word) => {
        Object.assign(said, meaning(String(word)));
        return " ";
      });
    return { ...said, rest, hops: said.hops ?? null, fault: time3 && "fault" in time3 ? time3.fault : null };
  }

  // graph/page/js/query/typed_words.js
  var LEAST_MISSPELT = 4;
  var LEAST_ALIKE2 = 80;
  var SYNONYMS = {
    funding: ["money", "funds", "fund", "finance", "finances", "pays", "paid", "cash"],
    weapons: ["arms", "arm", "weapon", "missiles", "rockets", "armed"],
    training: ["train", "trained", "trainers"],
    political: ["political"],
    troops: ["fighters", "soldiers"],
    attack: ["attacks", "attacked", "strikes"],
    designation: ["designates", "designated", "sanctions", "sanctioned"],
    command: ["commands", "commanded"],
    leads: ["lead", "leader", "leaders", "led"]
  };
  var FAMILY_WORDS = {
    support: "support",
    supports: "support",
    supported: "support",
    backs: "support",
    aid: "support",
    help: "support",
    helps: "support",
    hostility: "hostility",
    against: "hostility",
    fights: "hostility",
    structure: "structure",
    alignment: "alignment"
  };
  var FILLERS = new Set(
    "a actors all an and are by can do does for gave get gets give given gives giving goes has have how in is it its link linked links of on or passes paths reach reaches send sends sent show supplies the them their to was were what when where which who whom whose with".split(" ")
  );
  var ROLES = {
    from: "from",
    by: "from",
    to: "to",
    for: "to",
    into: "to",
    through: "via",
    via: "via",
    with: "with",
    around: "with",
    without: "without",
    not: "without",
    except: "without",
    in: "in",
    upstream: "to",
    downstream: "from"
  };
  function kinds(graph10, text8) {
    const one = kindsOf4(graph10, text8);
    if (one.length) return one;
    const parts4 = text8.split(/[,;+/]|\b(?:and|or)\b|\s+/).filter((part3) => part3.trim());
    const found = parts4.map((part3) => kindsOf4(graph10, part3));
    return found.length > 1 && found.every((own2) => own2.length) ? [...new Set(found.flat())] : [];
  }
  function kindsOf4(graph10, text8) {
    const wanted2 = fold(text8);
    if (!wanted2) return [];
    const all2 = Object.keys(graph10.kinds);
    const named4 = all2.filter((id) => namesOf(graph10, id).includes(wanted2));
    if (named4.length) return named4;
    const family = familyOf(wanted2) ?? FAMILIES.find((each2) => each2.startsWith(wanted2));
    const begun2 = all2.filter((id) => namesOf(graph10, id).some((name2) => name2.startsWith(wanted2)));
    if (begun2.length) return begun2;
    return family ? kindsOf3(graph10, family) : misspelt(graph10, wanted2);
  }
  function kindsNamed(graph10, wanted2) {
    const named4 = Object.keys(graph10.kinds).filter((id) => namesOf(graph10, id).includes(wanted2));
    const family = familyOf(wanted2);
    return named4.length || !family ? named4 : kindsOf3(graph10, family);
  }
  function misspelt(graph10, wanted2) {
    if (wanted2.length < LEAST_MISSPELT) return [];
    const known3 = [...Object.keys(graph10.kinds).flatMap((id) => namesOf(graph10, id)), ...Object.keys(FAMILY_WORDS)];
    const slip = pattern(wanted2);
    const likeness2 = (name2) => ratio(slip, codePoints(name2), LEAST_ALIKE2);
    const [best2] = known3.sort((a, b) => likeness2(b) - likeness2(a));
    return likeness2(best2) >= LEAST_ALIKE2 ? kindsNamed(graph10, best2) : [];
  }
  var roleOf = (word) => Object.hasOwn(ROLES, word) ? ROLES[word] : null;
  var familyOf = (word) => Object.hasOwn(FAMILY_WORDS, word) ? FAMILY_WORDS[word] : void 0;
  function namesOf(graph10, id) {
    const { label: label3, verb: verb2, pluralVerb } = graph10.kinds[id];
    return [id, label3, verb2, pluralVerb ?? "", ...SYNONYMS[id] ?? []].map(fold).filter(Boolean);
  }
  function countries(graph10, text8) {
    const wanted2 = fold(text8);
    const actors5 = /* @__PURE__ */ new Map();
    for (const { country: country2 } of Object.values(graph10.actors))
      if (country2) actors5.set(country2, (actors5.get(country2) ?? 0) + 1);
    return [...actors5].map(([code, number6]) => ({ code, actors: number6, name: fold(countryName(code)) })).filter(({ actors: number6, name: name2 }) => wanted2.length > 2 && number6 > 1 && name2.startsWith(wanted2));
  }

  // graph/page/js/query/typed.js
  var LEAST = 88;
  var LEAST_OF_SEVERAL = 90;
  var MOST_WORDS = 6;
  var LEAST_GUESSED = 80;
  var EVERYTHING = /^(?:all|everything|clear|clear all|reset)$/i;
  var VERSUS = /^(?:compare )?(.+) (?:vs\.?|versus) (.+)$|^compare (.+) (?:and|with|to) (.+)$/i;
  function actorOf(graph10, entries2, words5, guess = false) {
    const { results } = find2(graph10, entries2, words5.join(" "), { limit: 1, types: ["actor"] });
    const least4 = guess ? LEAST_GUESSED : words5.length > 1 ? LEAST_OF_SEVERAL : LEAST;
    return results[0] && results[0].score >= least4 ? results[0] : null;
  }
  function understood(graph10, entries2, text8, guess) {
    const got = {
      kinds: [],
      from: null,
      to: null,
      via: [],
      without: [],
      either: false,
      hops: null,
      loose: [],
      kindAt: -1,
      unknown: [],
      faults: [],
      state: {}
    };
    const { rest, hops: hops3, fault, ...state2 } = of17(text8);
    Object.assign(got, { hops: hops3, state: state2 });
    if (fault) got.faults.push(fault);
    const said = rest.split(/[\s,?!;:→>]+/).filter(Boolean);
    let role = null;
    for (let at5 = 0; at5 < said.length && !got.unknown.length; ) {
      const word = fold(said[at5]);
      const next = roleOf(word);
      if (next && !(word === "for" && at5 === said.length - 1)) {
        role = next;
        at5 += 1;
        continue;
      }
      const taken2 = take(graph10, entries2, got, said, at5, role, guess);
      if (taken2.role) role = null;
      at5 += taken2.words;
    }
    return got;
  }
  function take(graph10, entries2, got, said, at5, role, guess) {
    const most = Math.min(MOST_WORDS, said.length - at5);
    const word = fold(said[at5]);
    const ofKinds = (kinds3, words5) => {
      got.kinds.push(...kinds3);
      if (got.kindAt < 0) got.kindAt = at5;
      return { words: words5, role: false };
    };
    for (let length = most; length >= 1; length -= 1) {
      const words5 = said.slice(at5, at5 + length);
      const wanted2 = fold(words5.join(" "));
      const named4 = role === "via" ? [] : kindsNamed(graph10, wanted2);
      if (named4.length) return ofKinds(named4, length);
      if (role === "in") {
        const found = countries(graph10, words5.join(" "));
        if (found.length === 1) {
          got.to = endOfCountry(found[0].code);
          got.either = got.from === null;
          return { words: length, role: true };
        }
        continue;
      }
      if (FILLERS.has(fold(words5.at(-1) ?? "")) || FILLERS.has(word) && length > 1) continue;
      const isOther = (each2) => roleOf(fold(each2)) || kindsNamed(graph10, fold(each2)).length > 0;
      if (wanted2.length < 3 || words5.some((each2, n) => n > 0 && isOther(each2))) continue;
      const actor3 = actorOf(graph10, entries2, words5);
      if (!actor3) continue;
      placeActor(got, actor3.id, role, at5);
      return { words: length, role: true };
    }
    const [country2] = role === "from" || role === "to" ? countries(graph10, said[at5]) : [];
    if (country2 && (role === "from" || role === "to")) {
      got[role] = endOfCountry(country2.code);
      return { words: 1, role: true };
    }
    if (FILLERS.has(word)) return { words: 1, role: false };
    const meant2 = guess && role !== "via" ? misspelt(graph10, word) : [];
    if (meant2.length) return ofKinds(meant2, 1);
    const actor2 = guess && word.length > 3 && actorOf(graph10, entries2, [said[at5]], true);
    if (actor2) {
      placeActor(got, actor2.id, role, at5);
      return { words: 1, role: true };
    }
    got.unknown.push(said[at5]);
    return { words: 1, role: false };
  }
  function placeActor(got, id, role, at5) {
    if (role === "via") got.via.push(id);
    else if (role === "without") got.without.push(id);
    else if (role === "from" && !got.from) got.from = id;
    else if (role === "to" && !got.to) got.to = id;
    else if (role === "with" && !got.to) {
      got.to = id;
      got.either = true;
    } else got.loose.push({ id, at: at5 });
  }
  function meant(graph10, entries2, text8, state2, guess) {
    const got = understood(graph10, entries2, text8, guess);
    if (got.faults.length) return { wrong: got.faults[0] };
    const { via, without: without2 } = got;
    const said = Object.keys(got.state).length + (got.kinds.length ? 1 : 0);
    const more = said > 0 || without2.length > 0 || Boolean(got.hops) || got.either;
    let { from, to } = got;
    if (got.unknown.length) {
      const [word] = got.unknown;
      const partly = more || from || to || via.length || got.loose.length || /\d/.test(word);
      return { wrong: partly ? `No actor, kind of link or time is called “${word}”` : null };
    }
    for (const { id, at: at5 } of got.loose) {
      const before2 = got.kindAt < 0 || at5 < got.kindAt;
      const gives = !from && (before2 || to !== null);
      if (gives && id !== to) from = id;
      else if (!to && id !== from) to = id;
      else return { wrong: "A question has two actors at most; add others with “through”" };
    }
    const ends = [from, to, ...via].filter(Boolean).length;
    const isName = ends === 1 && got.loose.length === 1;
    if (!more && (ends === 0 || isName)) return { wrong: null };
    const asks2 = Boolean(from || to || via.length);
    const change3 = asks2 ? { ...CLEARED } : {};
    const hops3 = got.hops ?? (got.either ? 1 : null);
    if (asks2)
      change3.question = {
        from,
        to,
        walk: {
          ...via.length ? { via } : {},
          ...got.either ? { undirected: true } : {},
          ...hops3 ? { maxHops: hops3 } : {}
        }
      };
    else if (got.hops && state2.question)
      change3.question = { ...state2.question, walk: { ...state2.question.walk, maxHops: got.hops } };
    else if (got.hops) return { wrong: "A number of hops needs an actor, such as “to Hezbollah directly”" };
    const asked2 = { ...state2, ...change3 };
    if (got.kinds.length) Object.assign(change3, choosing(graph10, asked2, "kinds", got.kinds));
    else if (got.either && asks2) Object.assign(change3, choosing(graph10, asked2, "kinds", Object.keys(graph10.kinds)));
    if (without2.length) change3.without = [.../* @__PURE__ */ new Set([...asked2.without, ...without2])];
    Object.assign(change3, got.state);
    if (got.state.certain !== void 0 && !(change3.window ?? asked2.window))
      return {
        wrong: "“certain” and “possible” are said of a time: add one, such as “certain 2013”, or choose one first"
      };
    return { change: change3, more };
  }
  function comparison(graph10, entries2, text8) {
    const sides2 = VERSUS.exec(text8)?.slice(1).filter((side) => side !== void 0);
    const [one, other] = (sides2 ?? []).map((side) => actorOf(graph10, entries2, side.trim().split(/\s+/), true));
    if (!one || !other || one.id === other.id) return null;
    const change3 = {
      compare: { by: "actors", sides: [one.id, other.id], way: "to", family: "support" },
      open: { type: "compare" }
    };
    return { name: `Compare ${graph10.actors[one.id].name} and ${graph10.actors[other.id].name}`, change: change3 };
  }
  function listsOf(graph10, text8) {
    const wanted2 = fold(text8);
    return Object.entries(graph10.types).filter(([, { label: label3, plural }]) => wanted2 && [label3, plural].some((name2) => fold(name2) === wanted2)).map(([type, { plural }]) => ({
      name: `All ${plural} in view`,
      change: (
        /** @type {Partial<State>} */
        { open: { type: "list", list: text("actors", { type }) } }
      )
    }));
  }
  function questions(graph10, entries2, text8, state2) {
    const named4 = (change3) => {
      const after3 = { ...state2, ...change3 };
      const chips2 = chips(graph10, after3).filter(({ key }) => key !== "undirected");
      return { name: [inWords2(graph10, after3), ...chips2.map(({ label: label3 }) => label3)].join(" · "), change: change3 };
    };
    if (EVERYTHING.test(text8.trim()))
      return {
        options: [{ name: "Everything: clear the question and all filters", change: CLEARED }],
        alone: true
      };
    const compared2 = comparison(graph10, entries2, text8);
    if (compared2) return { options: [compared2], alone: false, after: true };
    const exact = meant(graph10, entries2, text8, state2, false);
    if ("change" in exact) return { options: [named4(exact.change)], alone: exact.more };
    const { wrong } = exact;
    const guessed = meant(graph10, entries2, text8, state2, true);
    if ("change" in guessed) return { options: [named4(guessed.change)], alone: false, after: !wrong };
    const whole4 = countries(graph10, text8).filter(({ name: name2 }) => name2 === fold(text8));
    if (!whole4.length) return { options: listsOf(graph10, text8), alone: false, after: true, ...wrong ? { wrong } : {} };
    return {
      options: whole4.map(({ code }) => {
        const change3 = {
          ...CLEARED,
          question: { from: null, to: endOfCountry(code), walk: { undirected: true, maxHops: 1 } }
        };
        return named4({ ...change3, ...choosing(graph10, { ...state2, ...change3 }, "kinds", Object.keys(graph10.kinds)) });
      }),
      alone: false,
      after: true
    };
  }

  // graph/page/js/ui/address.js
  var PAUSE = 150;
  var timer = 0;
  var seen = window.location.hash;
  var written2 = null;
  function write(graph10, state2) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (window.location.hash !== seen) return;
      const before2 = written2;
      const asked2 = before2 && NARROWS.some((name2) => !same(before2[name2], state2[name2]));
      written2 = state2;
      try {
        const address2 = `#${encode(graph10, state2)}`;
        if (asked2) window.history.pushState(null, "", address2);
        else window.history.replaceState(null, "", address2);
      } catch {
      }
      seen = window.location.hash;
    }, PAUSE);
  }
  function say({ notes: notes2, renamed }, note2) {
    const said = [...renamed.map((each2) => `${each2}.`)];
    if (notes2.length) said.push(`Parts of the link to this view could not be read: ${notes2.join("; ")}.`);
    if (said.length) note2(said.join(" "));
  }
  function create9(graph10, store9, note2, opening3) {
    written2 = store9.get();
    window.addEventListener("hashchange", () => {
      clearTimeout(timer);
      seen = window.location.hash;
      const fragment = seen.slice(1);
      if (fragment === encode(graph10, store9.get())) return;
      const { state: state2, ...read3 } = decode(graph10, fragment);
      written2 = fragment ? state2 : opening3();
      store9.set(written2);
      say(read3, note2);
    });
  }
  function here(graph10, state2) {
    const written3 = encode(graph10, state2);
    return window.location.href.split("#")[0] + (written3 && `#${written3}`);
  }

  // graph/page/js/core/view_words.js
  var MOST_NAMED2 = 12;
  var TURNS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
  var CONTROLS = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu;
  function line(text8, most = 300) {
    const clean = String(text8).replace(TURNS, "").replace(CONTROLS, " ").trim();
    const letters = [...clean.slice(0, 2 * most)];
    return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : clean;
  }
  function listed2(names) {
    const rest = names.length - MOST_NAMED2;
    return rest > 1 ? `${names.slice(0, MOST_NAMED2).join(", ")} and ${rest} more` : names.join(", ");
  }
  var nameOf2 = (graph10, id) => line(graph10.actors[id]?.name ?? id, 80);
  var FACETS2 = {
    kinds: ["Kinds of link", (graph10, id) => line(graph10.kinds[id].label)],
    types: ["Types of actor", (graph10, id) => graph10.types[id].label],
    confidences: ["Confidence", (_, level3) => level3],
    statuses: ["Status", (_, status3) => STATUS_TITLES[
      /** @type {Status} */
      status3
    ]],
    countries: ["Countries", (_, code) => code === NO_COUNTRY ? "none given" : code]
  };
  function facet(graph10, state2, name2) {
    const chosen2 = state2[name2];
    if (chosen2 === null) return null;
    const [title3, inWords6] = FACETS2[name2];
    const all2 = valuesOf(graph10, name2);
    const out = all2.filter((value) => !chosen2.includes(value));
    if (chosen2.length === 0) return `${title3}: none`;
    if (out.length < chosen2.length) return `${title3}: all but ${listed2(out.map((value) => inWords6(graph10, value)))}`;
    return `${title3}: ${listed2(chosen2.map((value) => inWords6(graph10, value)))}`;
  }
  function days([first3, last3]) {
    if (first3 && last3)
      return first3 === last3 ? `on ${dayInWords(first3)}` : `from ${dayInWords(first3)} to ${dayInWords(last3)}`;
    return first3 ? `from ${dayInWords(first3)} on` : `until ${last3 && dayInWords(last3)}`;
  }
  var span3 = ({ window: window2, certain: certain2 }) => window2 && `${certain2 ? "Certainly" : "Certainly or possibly"} active ${days(window2)}`;
  function compared(graph10, { compare: compare3 }) {
    if (!compare3 || compare3.by === "actors") return null;
    const [first3, second2] = compare3.by === "dates" ? compare3.sides.map((window2) => `active ${days(window2)}`) : compare3.sides.map((side) => filters(graph10, { ...DEFAULTS2, ...side }).join(", ") || "all links");
    return `Compared: ${first3} with ${second2}`;
  }
  function narrowed2(graph10) {
    const { on: on9, between: between5, certain: certain2, ...rest } = graph10.info.narrowedBy ?? {};
    const window2 = openWindowOf({ on: on9, between: between5 });
    const inWords6 = {
      kinds: ["Kinds of link", (id) => line((graph10.kinds[id] ?? graph10.unusedKinds?.[id])?.label ?? id)],
      families: ["Families of links", String],
      status: ["Status", (status3) => STATUS_TITLES[
        /** @type {Status} */
        status3
      ] ?? status3],
      min_confidence: ["Confidence", (level3) => `${level3} or better`],
      without: ["Hidden", (id) => nameOf2(graph10, id)],
      within: ["Only actors within", String]
    };
    const said = Object.entries(rest).flatMap(([name2, value]) => {
      const [title3, words5] = inWords6[name2] ?? [name2.replaceAll("_", " "), String];
      const values2 = [value].flat();
      return values2.length ? `${title3}: ${listed2(values2.map(words5))}` : [];
    });
    return [...said, span3({ window: window2, certain: Boolean(certain2) })].filter((text8) => text8 !== null);
  }
  function filters(graph10, state2) {
    const hidden2 = state2.without.map((id) => Object.hasOwn(graph10.actors, id) ? nameOf2(graph10, id) : id);
    return [
      ...narrowed2(graph10),
      ...FACETS.map((name2) => facet(graph10, state2, name2)),
      span3(state2),
      compared(graph10, state2),
      state2.only && `Only: ${listed2(state2.only.map((id) => nameOf2(graph10, id)))}`,
      hidden2.length > 0 && `Hidden: ${listed2(hidden2)}`
    ].filter(Boolean);
  }
  var question2 = (graph10, state2) => [inWords2(graph10, state2), ...chips(graph10, state2).map(({ label: label3 }) => label3), compared(graph10, state2)].filter(Boolean).join(" · ");
  function drawing(graph10, state2, { folded: folded4 = 0 } = {}) {
    if (state2.focus)
      return `In focus: ${nameOf2(graph10, state2.focus.id)} and actors within ${count(state2.focus.depth, "step")}`;
    return folded4 > 0 ? `${folded4.toLocaleString("en")} more actors are not shown` : null;
  }

  // node_modules/d3-time/dist/d3-time.mjs
  var t0 = /* @__PURE__ */ new Date();
  var t1 = /* @__PURE__ */ new Date();
  function timeInterval(floori, offseti, count4, field4) {
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
        return !isFinite(step) || !(step > 0) ? null : !(step > 1) ? interval : interval.filter(field4 ? (d) => field4(d) % step === 0 : (d) => interval.count(0, d) % step === 0);
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
  var numberOf = (date) => Math.round(date.getTime() / DAY);
  function every(months) {
    const interval = months < 12 ? utcMonth.every(months) : utcYear.every(months / 12);
    if (!interval) throw new RangeError(`no interval of ${months} months`);
    return interval;
  }
  function dayOf2(iso2) {
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
    const two = (part3) => String(part3).padStart(2, "0");
    const year = String(moment.getUTCFullYear()).padStart(4, "0");
    return `${year}-${two(moment.getUTCMonth() + 1)}-${two(moment.getUTCDate())}`;
  }
  function monthOf2(day) {
    const moment = new Date(day * DAY);
    return moment.getUTCFullYear() * 12 + moment.getUTCMonth();
  }
  function firstOf(month) {
    const moment = /* @__PURE__ */ new Date(0);
    moment.setUTCFullYear(Math.floor(month / 12), (month % 12 + 12) % 12, 1);
    return Math.round(moment.getTime() / DAY);
  }
  function shifted(day, months) {
    const month = monthOf2(day);
    const [first3, end] = [firstOf(month + months), firstOf(month + months + 1) - 1];
    return Math.min(end, first3 + day - firstOf(month));
  }
  function ticks(first3, end, width) {
    const months = Math.max(1, (end - first3 + 1) / YEAR * 12);
    const step = STEPS2.find((each2) => each2 / months * width >= (each2 < 12 ? MONTH_LABEL : YEAR_LABEL)) ?? last(STEPS2);
    return every(step).range(dateOf(first3), dateOf(end + 1)).map((date) => {
      const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
      const label3 = step < 12 ? `${MONTHS[month].slice(0, 3)} ${year}` : String(year);
      return { day: numberOf(date), year: month === 0, label: label3 };
    });
  }
  function binName(start2, step) {
    const [year, month] = [start2.getUTCFullYear(), start2.getUTCMonth()];
    if (step === 1) return `${MONTHS[month]} ${year}`;
    if (step < 12) return `${MONTHS[month]} to ${MONTHS[month + step - 1]} ${year}`;
    return step === 12 ? String(year) : `${year} to ${year + step / 12 - 1}`;
  }
  function bins(first3, last3, width, least4 = 4) {
    const months = monthOf2(last3) - monthOf2(first3) + 1;
    const step = [1, 3, 12, 60, 120, 600, 1200, 12e3].find((each2) => each2 / months * width >= least4) ?? 12e3;
    const interval = every(step);
    const found = [];
    let start2 = interval.floor(dateOf(first3));
    while (numberOf(start2) <= last3) {
      const next = interval.offset(start2, 1);
      found.push({ first: numberOf(start2), last: numberOf(next) - 1, name: binName(start2, step) });
      start2 = next;
    }
    return found;
  }
  var DENSE2 = 0.8;
  var RARE = 0.02;
  var WORTH = 0.15;
  function years(first3, last3) {
    const after3 = utcYear.offset(utcYear.floor(dateOf(last3)), 1);
    return { first: numberOf(utcYear.floor(dateOf(first3))), last: numberOf(after3) - 1 };
  }
  function fitted(sorted4) {
    const most = Math.min(sorted4.length, Math.max(2, Math.floor(sorted4.length * DENSE2)));
    let at5 = 0;
    for (let from = 1; from + most <= sorted4.length; from += 1)
      if (sorted4[from + most - 1] - sorted4[from] < sorted4[at5 + most - 1] - sorted4[at5]) at5 = from;
    const [low, high] = [sorted4[at5], sorted4[at5 + most - 1]];
    const reach = Math.max(high - low, YEAR);
    const near5 = sorted4.filter((day) => day >= low - reach && day <= high + reach);
    const [first3, end] = [near5[0], near5[near5.length - 1]];
    const few = Math.floor(sorted4.length * RARE);
    const [robust, until] = [sorted4[few], sorted4[sorted4.length - 1 - few]];
    return [robust - first3 > (end - first3) * WORTH ? robust : first3, end - until > (end - first3) * WORTH ? until : end];
  }
  function domain(days3) {
    const sorted4 = Float64Array.from(days3).sort();
    if (sorted4.length === 0) return null;
    const { first: first3, last: last3 } = years(...fitted(sorted4));
    const earlier = sorted4.filter((day) => day < first3).length;
    const later = sorted4.filter((day) => day > last3).length;
    return { first: first3, last: last3, earlier, later, whole: years(sorted4[0], sorted4[sorted4.length - 1]) };
  }
  function dated(events3, ids3, domain2) {
    const found = [];
    for (const id of ids3) {
      const day = dayOf2(events3[id].days[0]);
      if (day !== null && day >= domain2.first) found.push([id, day]);
    }
    return found.sort(([, a], [, b]) => a - b);
  }

  // graph/page/js/picture/windows.js
  var within = (window2, domain2) => [dayOf2(window2?.[0]) ?? domain2.first, dayOf2(window2?.[1]) ?? domain2.last];
  function of18(one, other, domain2) {
    const [first3, last3] = one <= other ? [one, other] : [other, one];
    if (first3 <= domain2.first && last3 >= domain2.last) return null;
    return [first3 <= domain2.first ? null : isoOf(first3), last3 >= domain2.last ? null : isoOf(last3)];
  }
  function snapped(day, far, { exact = false } = {}) {
    if (exact) return Math.round(day);
    const month = monthOf2(day);
    const [start2, next] = [firstOf(month), firstOf(month + 1)];
    return (day - start2 < next - day ? start2 : next) - (far ? 1 : 0);
  }
  var isWhole = ([first3, last3]) => firstOf(monthOf2(first3)) === first3 && firstOf(monthOf2(last3 + 1)) === last3 + 1;
  function moved(window2, { months = 0, days: days3 = 0 }, domain2) {
    const [first3, last3] = within(window2, domain2);
    const limited = (by2, back3, ahead) => Math.max(Math.min(0, back3), Math.min(by2, Math.max(0, ahead)));
    if (!months) {
      const by2 = limited(days3, domain2.first - first3, domain2.last - last3);
      return [isoOf(first3 + by2), isoOf(last3 + by2)];
    }
    const by = limited(months, monthOf2(domain2.first) - monthOf2(first3), monthOf2(domain2.last) - monthOf2(last3));
    if (isWhole([first3, last3])) {
      const [start2, end] = [firstOf(monthOf2(first3) + by), firstOf(monthOf2(last3 + 1) + by) - 1];
      return [isoOf(start2), isoOf(end)];
    }
    return [isoOf(Math.max(domain2.first, shifted(first3, by))), isoOf(Math.min(domain2.last, shifted(last3, by)))];
  }
  var stepped2 = (day, side, months) => shifted(day + side, months) - side;
  function first({ first: first3, last: last3 }, way2, months) {
    if (way2 > 0) return [isoOf(first3), isoOf(firstOf(monthOf2(first3) + months) - 1)];
    return [isoOf(firstOf(monthOf2(last3 + 1) - months)), isoOf(last3)];
  }
  var ROOM = 0.6;
  function around4(window2, whole4) {
    const [first3, last3] = within(window2, whole4);
    const months = Math.max(1, Math.round((last3 - first3) / 30.4 * ROOM));
    return {
      first: Math.max(whole4.first, firstOf(monthOf2(first3) - months)),
      last: Math.min(whole4.last, firstOf(monthOf2(last3) + months + 1) - 1)
    };
  }
  function resized(window2, side, day, domain2) {
    const days3 = within(window2, domain2);
    days3[side] = side === 0 ? Math.max(domain2.first, Math.min(day, days3[1])) : Math.min(domain2.last, Math.max(day, days3[0]));
    return of18(days3[0], days3[1], domain2);
  }
  function played(window2, months, domain2) {
    const [first3, last3] = within(window2, domain2);
    return last3 >= domain2.last ? null : moved([isoOf(first3), isoOf(last3)], { months }, domain2);
  }
  function start(window2, domain2) {
    const [first3, last3] = within(window2, domain2);
    if (window2 && last3 < domain2.last) return [isoOf(first3), isoOf(last3)];
    const long = domain2.last - domain2.first > 4 * 366;
    if (!window2?.[0] || first3 <= domain2.first)
      return [isoOf(domain2.first), isoOf(firstOf(monthOf2(domain2.first) + (long ? 12 : 1)) - 1)];
    if (!isWhole([first3, last3])) return [isoOf(domain2.first), isoOf(domain2.first + last3 - first3)];
    const months = monthOf2(last3) - monthOf2(first3) + 1;
    return [isoOf(domain2.first), isoOf(firstOf(monthOf2(domain2.first) + months) - 1)];
  }
  var { short: short2, windowInWords: inWords3 } = dates_exports;

  // graph/page/js/ui/dom.js
  var SVG = "http://www.w3.org/2000/svg";
  function el(tag, attributes2 = {}, ...children) {
    return fill(document.createElement(tag), attributes2, children);
  }
  function svg(tag, attributes2 = {}, ...children) {
    return fill(document.createElementNS(SVG, tag), attributes2, children);
  }
  function fill(element3, attributes2, children) {
    for (const [name2, value] of Object.entries(attributes2)) {
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
  var first2 = (root, selector) => root.querySelector(selector);
  var words2 = (text8, attributes2 = {}) => el("bdi", { dir: "auto", ...attributes2 }, String(text8));
  function outward(address2, text8) {
    if (!/^https?:\/\//i.test(address2)) return words2(text8);
    return el("a", { href: address2, target: "_blank", rel: "noopener noreferrer", class: "outward" }, words2(text8));
  }
  var plain2 = (text8) => String(text8).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "").slice(0, 300);
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
      Array.from({ length: 10 }, (_, at5) => {
        const far = at5 % 2 ? 0.45 : 1.12;
        return [far * Math.sin(at5 * Math.PI / 5), -far * Math.cos(at5 * Math.PI / 5)];
      }),
      r
    )
  };
  var outline = (shape3, r) => SHAPES[shape3](r);
  var near3 = (value) => Math.round(value * 100) / 100;
  var polygon = (corners, r) => `M${corners.map(([x, y]) => `${near3(x * r)} ${near3(y * r)}`).join("L")}z`;
  var at2 = (x, y) => `${near3(x)} ${near3(y)}`;
  function moved2(d, x, y) {
    return d.replace(
      /([ML])(-?[\d.]+) (-?[\d.]+)/g,
      (_, command2, px, py) => `${command2}${at2(Number(px) + x, Number(py) + y)}`
    );
  }
  function plate(width, height) {
    const [x, y] = [(width - height) / 2, height / 2].map(near3);
    return `M${-x} ${-y}L${x} ${-y}a${y} ${y} 0 0 1 0 ${2 * y}L${-x} ${y}a${y} ${y} 0 0 1 0 ${-2 * y}z`;
  }

  // graph/page/js/ui/focus.js
  var CONTROLS2 = "a[href], button, input, select, textarea, summary, [tabindex]";
  function nameOf3(control) {
    const { number: _, ...opens } = control.dataset;
    const said = Object.keys(opens).length ? JSON.stringify(opens) : `${control.getAttribute("aria-label")}|${control.textContent}`;
    return control.id || `${control.tagName}|${said}`;
  }
  function keep(place2) {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement) || !place2.contains(active)) return null;
    const name2 = nameOf3(active);
    const alike3 = (control) => nameOf3(control) === name2;
    const at5 = all(place2, CONTROLS2).filter(alike3).indexOf(active);
    return () => {
      if (active.isConnected) return;
      const same2 = all(place2, CONTROLS2).filter(alike3);
      (same2[at5] ?? same2[0])?.focus({ preventScroll: true });
    };
  }
  var touch = window.matchMedia("(pointer: coarse)");
  function into(place2, title3) {
    const fields = touch.matches ? [] : all(place2, "input[type=text], input[type=search], input[role=combobox]");
    const empty = fields.find((field4) => (
      /** @type {HTMLInputElement} */
      field4.value === ""
    ));
    (empty ?? fields[0] ?? title3).focus({ preventScroll: true });
  }
  function back(control, otherwise) {
    const there2 = control instanceof HTMLElement && control.isConnected && control.checkVisibility();
    (there2 && control !== document.body ? control : otherwise).focus({ preventScroll: true });
  }

  // graph/page/js/ui/numbers.js
  function door(graph10, open3, counted4, number6, { text: text8 = many(counted4.type, number6), class: own2 } = {}) {
    if (!number6) return el("span", { class: own2 ?? null }, text8);
    const list8 = text(counted4.type, counted4.where);
    const said = [many(counted4.type, number6), ...conditions(graph10, counted4)].join(", ");
    return el(
      "button",
      {
        type: "button",
        class: own2 ? `number ${own2}` : "number inline",
        "data-list": list8,
        "data-number": number6,
        "aria-label": text8 === said ? null : plain2(said),
        title: plain2(said),
        onclick: () => open3({ type: "list", list: list8 })
      },
      text8
    );
  }
  var heading = (graph10, open3, title3, counted4, number6) => el("h3", {}, title3, door(graph10, open3, counted4, number6, { text: number6.toLocaleString("en"), class: "count" }));

  // graph/page/js/ui/roving.js
  var MOVES = {
    ArrowDown: [1, 0],
    ArrowUp: [-1, 0],
    ArrowRight: [0, 1],
    ArrowLeft: [0, -1],
    Home: [-Infinity, 0],
    End: [Infinity, 0]
  };
  var within2 = (at5, length) => Math.max(0, Math.min(length - 1, at5));
  function attach(place2, rows4) {
    function choose(current) {
      for (const item of rows4().flat()) item.tabIndex = item === current ? 0 : -1;
    }
    place2.addEventListener("focusin", ({ target }) => {
      const item = rows4().flat().find((each2) => each2 === target);
      if (item) choose(item);
    });
    place2.addEventListener("keydown", (event2) => {
      const move = MOVES[event2.key];
      const own2 = rows4().filter((row2) => row2.length);
      const at5 = own2.findIndex((row2) => row2.some((each2) => each2 === event2.target));
      if (!move || at5 < 0 || event2.altKey || event2.ctrlKey || event2.metaKey) return;
      event2.preventDefault();
      const across2 = own2[at5].findIndex((each2) => each2 === event2.target);
      const row = own2[within2(at5 + move[0], own2.length)];
      row[within2(across2 + move[1], row.length)].focus();
    });
    return {
      update: () => {
        const items2 = rows4().flat();
        choose(items2.find((each2) => each2.getAttribute("tabindex") === "0") ?? items2[0]);
      }
    };
  }

  // graph/page/js/ui/legend.js
  var NOWHERE = "No country given";
  var regions5 = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
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
  function line2({ colour, dash, arrow: arrow2 = true, mark, ended, possible, letters }) {
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
      letters && svg("path", { d: moved2(plate(20, 11), 15, 6), class: "plate" }),
      letters && svg("text", { x: 15, y: 9.2 }, letters)
    );
  }
  function sections(graph10) {
    const kinds3 = Object.keys(graph10.kinds);
    const families2 = FAMILIES.filter((family) => kinds3.some((id) => graph10.kinds[id].family === family));
    const kindRow = (id) => ({
      value: id,
      key: `kind:${id}`,
      label: words2(graph10.kinds[id].label),
      sample: line2({
        colour: graph10.kinds[id].colour,
        arrow: !graph10.kinds[id].symmetric,
        letters: graph10.kinds[id].letters
      })
    });
    const total = /* @__PURE__ */ new Map();
    for (const { kind: kind2 } of Object.values(graph10.links)) total.set(kind2, (total.get(kind2) ?? 0) + 1);
    const order2 = (a, b) => (total.get(b) ?? 0) - (total.get(a) ?? 0) || (a < b ? -1 : 1);
    const made4 = [
      {
        title: "Links",
        facet: "kinds",
        groups: families2.map((family) => ({
          name: capital(family),
          key: `family:${family}`,
          rows: kinds3.filter((id) => graph10.kinds[id].family === family).sort(order2).map(kindRow)
        }))
      },
      {
        title: "Actors",
        facet: "types",
        groups: [
          {
            rows: Object.keys(graph10.types).map((id) => ({
              value: id,
              key: `type:${id}`,
              label: graph10.types[id].label,
              sample: shape(graph10.types[id])
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
              sample: line2({ dash: DASHES[value]?.join(" ") })
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
              sample: line2({ mark: value })
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
            rows: valuesOf(graph10, "countries").map((value) => ({ value, label: value === NO_COUNTRY ? NOWHERE : regions5.of(value) ?? value })).sort((a, b) => a.label < b.label ? -1 : 1).map(({ value, label: label3 }) => ({ value, key: `country:${value}`, label: label3, sample: null }))
          }
        ]
      }
    ];
    return made4;
  }
  var numberOf2 = (count4) => typeof count4 === "object" ? count4.actors : count4 ?? 0;
  function countedBy(key) {
    const [name2, value] = key.split(":");
    return { type: name2 === "type" || name2 === "country" ? "actors" : "links", where: { [name2]: value, instead: "" } };
  }
  function create10(container, graph10, store9, on9) {
    const rows4 = [];
    const rovers = [];
    const controlsOf = (each2) => all(each2, "input, button");
    const chosen2 = (facet2) => shownBy(graph10, store9.get(), facet2) ?? valuesOf(graph10, facet2);
    function choose(facet2, values2) {
      store9.set(choosing(graph10, store9.get(), facet2, values2));
    }
    function tick2(facet2, values2, on10) {
      const now2 = new Set(chosen2(facet2));
      for (const value of values2) on10 ? now2.add(value) : now2.delete(value);
      choose(facet2, now2);
    }
    function row(facet2, { key, label: label3, sample: sample3 }, values2, isFamily) {
      const box3 = el("input", {
        type: "checkbox",
        checked: true,
        "data-filter": key,
        onchange: (event2) => tick2(facet2, values2, event2.target.checked)
      });
      const count4 = el("span", { class: "row-count" });
      const element3 = el(
        "div",
        { class: isFamily ? "row family" : "row" },
        el("label", {}, box3, sample3, el("span", { class: "label" }, label3)),
        el(
          "button",
          {
            type: "button",
            class: "only",
            "aria-label": `Show only ${plain2(typeof label3 === "string" ? label3 : label3.textContent)}`,
            onclick: () => choose(facet2, new Set(values2))
          },
          "only"
        ),
        count4
      );
      rows4.push({ facet: facet2, values: values2, box: box3, count: count4, element: element3, counted: countedBy(key) });
      return element3;
    }
    function section4({ title: title3, facet: facet2, groups: groups3, folded: folded4 }) {
      const all2 = el(
        "button",
        {
          type: "button",
          class: "text",
          "aria-label": `Show all: ${title3}`,
          onclick: () => choose(facet2, new Set(valuesOf(graph10, facet2)))
        },
        "all"
      );
      const none2 = el(
        "button",
        { type: "button", class: "text", "aria-label": `Show none: ${title3}`, onclick: () => store9.set({ [facet2]: [] }) },
        "none"
      );
      const body = groups3.map(
        ({ name: name2, key, rows: own2 }) => el(
          "div",
          { role: "group", "aria-label": name2 ?? title3 },
          name2 !== void 0 && key !== void 0 && row(
            facet2,
            { key, label: name2, sample: null },
            own2.map(({ value }) => value),
            true
          ),
          own2.map((each2) => row(facet2, each2, [each2.value], false))
        )
      );
      for (const group of body) rovers.push(attach(group, () => all(group, ".row").map(controlsOf)));
      if (!folded4)
        return el(
          "section",
          { "aria-label": title3 },
          el("div", { class: "section-head" }, el("h2", {}, title3), all2, none2),
          body
        );
      return el(
        "section",
        { "aria-label": title3 },
        el("details", {}, el("summary", {}, el("h2", {}, title3)), el("div", { class: "section-head" }, all2, none2), body)
      );
    }
    function update8({ state: state2, view }) {
      const given3 = asks(state2) || comparedSides(state2);
      const counts2 = given3 ? counted(graph10, view.links) : count2(graph10, ...asked(graph10, state2));
      for (const { facet: facet2, values: values2, box: box3, count: count4, element: element3, counted: counted4 } of rows4) {
        const chosen3 = shownBy(graph10, state2, facet2);
        const ticked = chosen3 === null ? values2.length : values2.filter((value) => chosen3.includes(value)).length;
        box3.checked = ticked > 0;
        box3.indeterminate = ticked > 0 && ticked < values2.length;
        const number6 = values2.reduce(
          (sum, value) => sum + numberOf2(counts2[facet2]?.[value === NO_COUNTRY ? NO_COUNTRY2 : value]),
          0
        );
        const door2 = door(graph10, on9.open, counted4, number6, { text: number6.toLocaleString("en"), class: "count" });
        const focused = keep(element3);
        count4.replaceChildren(door2);
        focused?.();
        element3.classList.toggle("nothing", number6 === 0);
      }
      for (const rover of rovers) rover.update();
    }
    container.append(
      ...sections(graph10).map(section4),
      el(
        "section",
        { "aria-label": "Marks" },
        el("div", { class: "section-head" }, el("h2", {}, "Marks")),
        el(
          "ul",
          { class: "key" },
          el("li", {}, line2({ ended: true }), "Ended before the date of record"),
          el("li", {}, line2({ possible: true }), "Thin: possible, not certain, at the time chosen")
        )
      )
    );
    return { update: update8 };
  }

  // graph/page/js/ui/combobox.js
  var number4 = 0;
  function attach2(input, list8, { graph: graph10, entries: entries2, choose, questions: questions2, ask: ask3, say: say3, types = [], keep: keep2 = false }) {
    const own2 = `options-${++number4}`;
    let found = [];
    let active = -1;
    list8.id ||= own2;
    list8.setAttribute("role", "listbox");
    for (const [name2, value] of Object.entries({
      role: "combobox",
      autocomplete: "off",
      spellcheck: "false",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": list8.id
    }))
      input.setAttribute(name2, value);
    function close3() {
      list8.hidden = true;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }
    function mark(at5) {
      active = at5;
      [...list8.children].forEach((option, index3) => option.setAttribute("aria-selected", String(index3 === at5)));
      if (at5 >= 0) {
        input.setAttribute("aria-activedescendant", `${own2}-${at5}`);
        list8.children[at5].scrollIntoView({ block: "nearest" });
      }
    }
    function take2(at5) {
      const option = found[at5];
      if (!option) return;
      input.value = keep2 ? plain2(option.name) : "";
      close3();
      if ("change" in option) ask3?.(option.change);
      else choose(option.id, option.type);
    }
    function offered() {
      const { results, removed } = find2(graph10, entries2, input.value, { types });
      const asked2 = questions2?.(input.value) ?? { options: [], alone: false };
      const none2 = removed ?? asked2.wrong ?? null;
      if (asked2.alone) return { options: asked2.options, none: none2 };
      const first3 = asked2.after ? results.slice(0, 1) : [];
      return { options: [...first3, ...asked2.options, ...results.slice(first3.length)], none: none2 };
    }
    function shown3(option, at5) {
      const record2 = "change" in option ? null : option;
      const actor2 = record2?.type === "actor" && graph10.actors[record2.id];
      return el(
        "li",
        {
          role: "option",
          id: `${own2}-${at5}`,
          "data-actor": actor2 && record2?.id,
          "data-found": record2 ? `${record2.type}:${record2.id}` : "question",
          onpointerdown: (event2) => {
            event2.preventDefault();
            take2(at5);
          }
        },
        actor2 && shape(graph10.types[actor2.type]),
        el("span", { class: "what" }, words2(option.name)),
        (types.length !== 1 || !record2) && el("span", { class: "found-type" }, record2?.type ?? "question"),
        record2?.matched && el("span", { class: "fine" }, words2(record2.matched, { lang: record2.lang }))
      );
    }
    function propose() {
      const { options, none: none2 } = offered();
      found = options;
      list8.replaceChildren(...found.map(shown3));
      const typed = input.value.trim() !== "";
      const one = types.length === 1 ? types[0] : "record";
      if (typed && !found.length)
        list8.append(
          el(
            "li",
            { class: "none", role: "option", "aria-disabled": "true", "aria-selected": "false" },
            none2 ?? `No ${one} has a name like this`
          )
        );
      list8.hidden = !typed;
      input.setAttribute("aria-expanded", String(typed));
      mark(found.length ? 0 : -1);
      if (typed)
        say3(
          found.length ? `${count(found.length, one === "record" ? "result" : one)} found` : none2 ?? `No ${one} found`
        );
    }
    input.addEventListener("input", () => {
      if (keep2) choose(null, null);
      propose();
    });
    input.addEventListener("blur", close3);
    input.addEventListener("keydown", (event2) => {
      if (event2.key === "ArrowDown" && list8.hidden) propose();
      else if (event2.key === "ArrowDown") mark(Math.min(active + 1, found.length - 1));
      else if (event2.key === "ArrowUp") mark(Math.max(active - 1, 0));
      else if (event2.key === "Enter" && !list8.hidden) take2(active);
      else if (event2.key === "Tab" && !event2.shiftKey && types.length && !list8.hidden && found.length) {
        take2(active);
        if (keep2) return;
      } else if (event2.key === "Escape" && !list8.hidden) close3();
      else return;
      event2.preventDefault();
      event2.stopPropagation();
    });
    close3();
  }

  // graph/page/js/ui/compare_form.js
  var PRESETS = {
    all: ["All links", {}],
    high: ["High confidence", { confidences: ["high"] }],
    moderate: ["Moderate or high confidence", { confidences: ["high", "moderate"] }],
    asserted: ["Not contested", { statuses: ["asserted"] }],
    certain: ["Certain at the time chosen", { certain: true }]
  };
  var TITLES = { dates: "Two times", actors: "Two actors", filters: "Two filters" };
  var wanted = null;
  function sideInWords(graph10, side) {
    const preset = Object.values(PRESETS).find(([, own2]) => same(own2, side));
    return preset ? preset[0] : filters(graph10, { ...DEFAULTS2, ...side }).join("; ");
  }
  var timeInWords = (window2) => inWords3(window2);
  var field = (id, label3, ...controls) => el("div", { class: "field" }, el("label", { for: id }, label3), controls);
  function create11(graph10, store9, on9) {
    const { compare: compare3 } = store9.get();
    const by = compare3?.by ?? wanted ?? "dates";
    const problem = el("p", { id: "compare-problem", class: "notice wrong", role: "alert", hidden: true });
    const set2 = (change3) => store9.set(change3);
    function tried(input, read3) {
      problem.hidden = true;
      input.removeAttribute("aria-invalid");
      try {
        return read3();
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        problem.textContent = error.message;
        problem.hidden = false;
        input.setAttribute("aria-invalid", "true");
        input.setAttribute("aria-describedby", problem.id);
      }
    }
    function beforeAndAfter(window2) {
      const sides2 = window2 && around(window2);
      if (!sides2) throw new RangeError("Name a time with a first and a last day, such as 2024-12-08 or Dec 2024.");
      set2(ofDates(sides2));
    }
    const ofActors2 = (sides2) => set2({ compare: { by: "actors", sides: sides2, way: "to", family: "support" } });
    function typed(text8) {
      const parts4 = text8.split(/\s+(?:and|with|vs\.?|versus)\s+/i);
      if (parts4.length === 2 && !/^\s*between\s/i.test(text8)) {
        const [one, other] = parts4.map((part3) => find2(graph10, on9.entries, part3, { types: ["actor"] }).results[0]);
        const times = parts4.map((part3) => {
          try {
            return read(part3);
          } catch {
            return null;
          }
        });
        if (times[0] && times[1]) return set2(ofDates([times[0], times[1]]));
        if (one && other && one.id !== other.id) return ofActors2([one.id, other.id]);
      }
      beforeAndAfter(read(text8));
    }
    function anything() {
      const list8 = el("ul", { class: "options", hidden: true });
      const input = el("input", {
        type: "text",
        id: "compare-what",
        placeholder: "A date, an event, or two actors",
        dir: "auto"
      });
      input.addEventListener("keydown", (event2) => {
        if (event2.key !== "Enter" || !input.value.trim()) return;
        const found = find2(graph10, on9.entries, input.value, { types: ["event"] }).results;
        const chosen2 = input.hasAttribute("data-moved");
        const fits = /\d{4}|\s(and|with|vs\.?|versus)\s/i.test(input.value);
        if (chosen2 || !fits && found.length) return;
        event2.preventDefault();
        event2.stopImmediatePropagation();
        tried(input, () => typed(input.value));
      });
      input.addEventListener("keydown", ({ key }) => {
        if (key.startsWith("Arrow")) input.setAttribute("data-moved", "");
      });
      input.addEventListener("input", () => input.removeAttribute("data-moved"));
      attach2(input, list8, {
        graph: graph10,
        entries: on9.entries,
        types: ["event"],
        say: on9.say,
        keep: true,
        choose: (id) => {
          if (id) tried(input, () => beforeAndAfter(graph10.events[id].days));
        }
      });
      return field("compare-what", "What to compare", input, list8);
    }
    function time3(side) {
      const own2 = compare3?.by === "dates" ? compare3.sides[side] : null;
      const id = `compare-time-${side}`;
      const text8 = own2 ? inWords3(own2) : "";
      const input = el("input", {
        type: "text",
        id,
        value: text8.charAt(0).toUpperCase() + text8.slice(1),
        placeholder: side ? "2017" : "2012",
        onchange: (event2) => {
          const typedIn = event2.target;
          const window2 = tried(typedIn, () => read(typedIn.value));
          if (!window2) return;
          const other = compare3?.by === "dates" ? compare3.sides[1 - side] : null;
          if (!other) return waiting2(side, window2);
          set2(ofDates(side ? [other, window2] : [window2, other], compare3?.by === "dates" && compare3.certain));
        }
      });
      return field(id, side ? "Second time" : "First time", input);
    }
    const entered = [null, null];
    function waiting2(side, window2) {
      entered[side] = window2;
      const [first3, second2] = entered;
      if (first3 && second2) set2(ofDates([first3, second2]));
    }
    const ends = compare3?.by === "actors" ? [...compare3.sides] : [null, null];
    function actor2(side) {
      const list8 = el("ul", { class: "options", hidden: true });
      const id = `compare-actor-${side}`;
      const own2 = ends[side];
      const input = el("input", {
        type: "text",
        id,
        value: own2 ? plain2(graph10.actors[own2].name) : "",
        placeholder: "Name of an actor",
        dir: "auto"
      });
      attach2(input, list8, {
        graph: graph10,
        entries: on9.entries,
        types: ["actor"],
        say: on9.say,
        keep: true,
        choose: (chosen2) => {
          if (!chosen2) return;
          ends[side] = chosen2;
          const [first3, second2] = ends;
          if (!first3 || !second2) return document.getElementById(`compare-actor-${1 - side}`)?.focus();
          tried(input, () => {
            if (first3 === second2) throw new RangeError("Choose two different actors.");
            set2({
              compare: {
                way: "to",
                family: "support",
                ...compare3?.by === "actors" ? compare3 : {},
                by: "actors",
                sides: [first3, second2]
              }
            });
          });
        }
      });
      return field(id, side ? "Second actor" : "First actor", input, list8);
    }
    function choice2(id, label3, options, value, chosen2) {
      const select3 = el(
        "select",
        { id, onchange: (event2) => chosen2(event2.target.value) },
        options.map(([name2, text8]) => el("option", { value: name2, selected: name2 === value }, text8))
      );
      return field(id, label3, select3);
    }
    function filter(side) {
      const sides2 = compare3?.by === "filters" ? compare3.sides : [{}, PRESETS.high[1]];
      const own2 = sides2[side];
      const known3 = Object.keys(PRESETS).find((name2) => same(PRESETS[name2][1], own2));
      const options = Object.entries(PRESETS).filter(([name2]) => name2 !== "certain" || store9.get().window).map(([name2, [text8]]) => [name2, text8]);
      if (!known3) options.push(["own", sideInWords(graph10, own2)]);
      const page = sideOf(store9.get());
      if (Object.keys(page).length) options.push(["page", "The filters of the page now"]);
      return choice2(
        `compare-filter-${side}`,
        side ? "Second filter" : "First filter",
        options,
        known3 ?? "own",
        (name2) => {
          const next = name2 === "page" ? page : name2 === "own" ? own2 : PRESETS[name2][1];
          const cleared = {};
          if (name2 === "page") for (const part3 of PARTS2) cleared[part3] = DEFAULTS2[part3];
          set2({ ...cleared, compare: { by: "filters", sides: side ? [sides2[0], next] : [next, sides2[1]] } });
        }
      );
    }
    function fields() {
      if (by === "dates") return [time3(0), time3(1)];
      if (by === "filters") return [filter(0), filter(1)];
      return [
        actor2(0),
        actor2(1),
        compare3?.by === "actors" && [
          choice2(
            "compare-way",
            "Links",
            [
              ["to", "received"],
              ["from", "given"]
            ],
            compare3.way,
            (way2) => set2({ compare: { ...compare3, way: way2 === "from" ? "from" : "to" } })
          ),
          choice2(
            "compare-family",
            "Family",
            FAMILIES.map((each2) => [each2, each2[0].toUpperCase() + each2.slice(1)]),
            compare3.family,
            (family) => set2({ compare: { ...compare3, family: FAMILIES.find((each2) => each2 === family) ?? "support" } })
          )
        ]
      ];
    }
    return el(
      "div",
      { class: "compare-form" },
      anything(),
      el(
        "div",
        { class: "tabs", role: "group", "aria-label": "Compare" },
        WAYS.map(
          (way2) => el(
            "button",
            {
              type: "button",
              "aria-pressed": String(way2 === by),
              onclick: () => {
                wanted = way2;
                if (way2 === "filters") set2({ compare: { by: "filters", sides: [{}, PRESETS.high[1]] } });
                else if (compare3) set2({ compare: null });
                else on9.open({ type: "compare" });
                document.getElementById(way2 === "dates" ? "compare-time-0" : `compare-${way2.slice(0, -1)}-0`)?.focus();
              }
            },
            TITLES[way2]
          )
        )
      ),
      el("div", { class: "compare-fields" }, fields()),
      problem
    );
  }
  function inWords4(graph10, compare3) {
    if (compare3.by === "dates") return compare3.sides.map((window2) => inWords3(window2));
    if (compare3.by === "actors") return compare3.sides.map((id) => plain2(graph10.actors[id].name));
    return compare3.sides.map((side) => sideInWords(graph10, side));
  }
  function title2(graph10, compare3) {
    const between5 = compare3.by === "dates" && between2(compare3.sides);
    if (between5) return ["Before and after ", el("strong", {}, inWords3(between5))];
    const [first3, second2] = inWords4(graph10, compare3).map((text8) => text8.charAt(0).toUpperCase() + text8.slice(1));
    return [el("strong", {}, words2(first3)), el("span", { class: "verb" }, " and "), el("strong", {}, words2(second2))];
  }

  // graph/page/js/query/years.js
  var MOST = 200;
  var yearOf = (day) => day === null ? null : Number(day.slice(0, 4));
  function certain(links3) {
    const spans2 = links3.flatMap((link) => spansOf(link).filter((_, at5) => !link.outside?.includes(at5)));
    const firm = spans2.filter(([, s2, e1]) => s2 !== null && e1 !== null && s2 <= e1);
    if (!firm.length) return null;
    return [
      Math.min(...firm.map(([, s2]) => Number(yearOf(s2)))),
      Math.max(...firm.map(([, , e1]) => Number(yearOf(e1))))
    ];
  }
  function table2(lists, asOf) {
    const span4 = certain(lists.flat());
    if (!span4) return null;
    const last3 = Math.max(span4[1], yearOf(asOf) ?? 0);
    const first3 = Math.max(span4[0], last3 - MOST + 1);
    const years3 = Array.from({ length: last3 - first3 + 1 }, (_, at5) => first3 + at5);
    const rows4 = lists.map(
      (links3) => years3.map((year) => {
        const found = { certain: 0, possible: 0 };
        for (const link of links3) {
          const is = certainty(link, [`${year}-01-01`, `${year}-12-31`]);
          if (is) found[is] += 1;
        }
        return found;
      })
    );
    return { first: first3, last: last3, rows: rows4 };
  }

  // graph/page/js/ui/letters.js
  var tiles2 = (graph10, kinds3) => el(
    "span",
    { class: "tiles", role: "img", "aria-label": plain2(kinds3.map((id) => graph10.kinds[id].label).join(", ")) },
    kinds3.map((id) => tile2(graph10, id))
  );
  var tile2 = (graph10, id) => el(
    "span",
    { class: "key-letter", colour: tile(graph10.kinds[id].colour), title: plain2(graph10.kinds[id].label) },
    graph10.kinds[id].letters
  );

  // graph/page/js/ui/buttons.js
  var actorButton = (own2, id, open3) => el(
    "button",
    { type: "button", class: "inline", onclick: () => open3({ type: "actor", id }) },
    words2(own2.actors[id].name)
  );
  function linkButton(own2, id, open3, { from = null, bare: bare2 = false } = {}) {
    const link = own2.links[id];
    const kind2 = own2.kinds[link.kind];
    const name2 = (actor2) => words2(own2.actors[actor2].name);
    const arrow2 = kind2.symmetric ? "↔" : "→";
    const ends = bare2 ? [] : from === link.source ? [name2(link.target)] : from === link.target ? [name2(link.source)] : [name2(link.source), ` ${arrow2} `, name2(link.target)];
    const way2 = from && !bare2 && !kind2.symmetric && kind2.family !== "support" ? from === link.source ? "to " : "from " : "";
    return el(
      "button",
      { type: "button", class: "record", "data-link": id, onclick: () => open3({ type: "link", id }) },
      line2({
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
  function neighbourButton(own2, id, { id: other, links: links3, kinds: kinds3 }, open3) {
    const best2 = own2.links[links3[0]];
    const [from, to] = best2.source === id ? [id, other] : [other, id];
    const years3 = certain(links3.map((link) => own2.links[link]));
    const held2 = years3 ? [...new Set(years3)].join("–") : "no certain year";
    return el(
      "button",
      { type: "button", class: "record", "data-with": other, onclick: () => open3({ type: "pair", from, to }) },
      el("span", { class: "what" }, words2(own2.actors[other].name), " ", tiles2(own2, kinds3)),
      el("span", { class: "fine" }, `${held2}, ${best2.confidence}`)
    );
  }
  var sourceButton = (own2, id, open3) => el(
    "button",
    { type: "button", class: "record", "data-source": id, onclick: () => open3({ type: "source", id }) },
    el(
      "span",
      { class: "what" },
      words2(own2.sources[id].title),
      el("span", { class: "ends" }, " ", words2(own2.sources[id].publisher))
    ),
    el("span", { class: "fine" }, `reliability ${own2.sources[id].reliability}`)
  );
  var actorRow = (own2, id, open3) => el(
    "button",
    { type: "button", class: "record", "data-actor": id, onclick: () => open3({ type: "actor", id }) },
    shape(own2.types[own2.actors[id].type]),
    el("span", { class: "what" }, words2(own2.actors[id].name)),
    el("span", { class: "fine" }, own2.types[own2.actors[id].type].label)
  );
  var eventButton = (own2, id, open3) => el(
    "button",
    { type: "button", class: "record", onclick: () => open3({ type: "event", id }) },
    el("span", { class: "what" }, words2(own2.events[id].name)),
    el("span", { class: "fine" }, inWords(own2.events[id].date))
  );

  // graph/page/js/ui/compare_view.js
  var MOST2 = 200;
  var CHANGES = ["ended", "began", "held"];
  function titles(graph10, compare3) {
    if (compare3.by === "filters") {
      const [first3, second2] = inWords4(graph10, compare3);
      return { ended: `Only in “${first3}”`, began: `Only in “${second2}”`, held: "In both" };
    }
    return compare3.certain ? { ended: "Certain before, not after", began: "Certain after, not before", held: "Certain at both times" } : { ended: "Ended", began: "Began", held: "Held" };
  }
  function byCertainty(graph10, { sides: sides2, certain: certain2 }, ids3, change3) {
    const [first3, second2] = sides2.map((window2) => timeInWords(window2));
    const groups3 = /* @__PURE__ */ new Map();
    const said = (id) => {
      const { before: before2, after: after3 } = certainties(graph10, id, sides2);
      if (change3 === "ended")
        return before2 !== "certain" ? `Over by ${second2}; not certain that they were active on ${first3}` : after3 ? `Active on ${first3}; not known whether they went on` : `Active on ${first3}, over by ${second2}`;
      if (change3 === "began")
        return after3 !== "certain" ? `Not yet on ${first3}; not certain that they were active on ${second2}` : before2 ? `Active on ${second2}; not known whether they had begun` : `Not yet on ${first3}, active on ${second2}`;
      if (before2 === "certain" && after3 === "certain") return "Certain at both times";
      if (before2 === "certain") return "Active before; not known whether they went on";
      return after3 === "certain" ? "Active after; not known whether they had begun" : "Possible at both times, not certain";
    };
    for (const id of ids3) {
      const text8 = certain2 && change3 === "held" ? "Certain at both times" : said(id);
      groups3.set(text8, [...groups3.get(text8) ?? [], id]);
    }
    const order2 = [/^Active on .* over|^Not yet on .* active|^Certain/, /^Active on/, /^Active/, /^/];
    const rank = (text8) => order2.findIndex((form2) => form2.test(text8));
    return [...groups3].sort(([a], [b]) => rank(a) - rank(b));
  }
  function inOrder4(graph10, ids3) {
    const key = (id) => {
      const { kind: kind2, confidence: confidence2 } = graph10.links[id];
      return [
        FAMILIES.indexOf(graph10.kinds[kind2].family),
        9 - level(confidence2),
        graph10.kinds[kind2].label,
        id
      ].join();
    };
    return ids3.toSorted((a, b) => key(a) < key(b) ? -1 : 1);
  }
  var list2 = (graph10, ids3, on9) => [
    el(
      "ul",
      { class: "links" },
      inOrder4(graph10, ids3).slice(0, MOST2).map((id) => el("li", {}, linkButton(graph10, id, on9.open)))
    ),
    ids3.length > MOST2 && el("p", { class: "notice" }, `${ids3.length - MOST2} more are in the tables.`)
  ];
  function section(graph10, compare3, found, change3, on9) {
    const ids3 = found[change3];
    const actors5 = change3 === "held" ? [] : found.actors[change3];
    const groups3 = compare3.by === "dates" ? byCertainty(graph10, compare3, ids3, change3) : [["", ids3]];
    const drawn2 = on9.now().drawn.links;
    const missing = ids3.filter((id) => !drawn2.has(id));
    const ends = [...new Set(missing.flatMap((id) => [graph10.links[id].source, graph10.links[id].target]))];
    return el(
      "section",
      { "data-change": change3, "aria-label": titles(graph10, compare3)[change3] },
      el(
        "h3",
        {},
        el("span", { class: `change-sample ${change3}`, "aria-hidden": "true" }),
        titles(graph10, compare3)[change3],
        el("span", { class: "count" }, ids3.length.toLocaleString("en"))
      ),
      actors5.length > 0 && el(
        "p",
        { class: "compare-actors" },
        change3 === "ended" ? "Actors that ended: " : "New actors: ",
        actors5.map((id, at5) => [at5 ? ", " : "", actorButton(graph10, id, on9.open)])
      ),
      ids3.length === 0 && el("p", { class: "fine" }, "None."),
      groups3.map(
        ([said, own2]) => typeof said === "string" && said ? el(
          "details",
          { open: change3 !== "held" && own2.length <= 40 },
          el("summary", {}, `${said}: ${own2.length.toLocaleString("en")}`),
          list2(
            graph10,
            /** @type {Id[]} */
            own2,
            on9
          )
        ) : change3 === "held" ? el("details", {}, el("summary", {}, "List them"), list2(
          graph10,
          /** @type {Id[]} */
          own2,
          on9
        )) : list2(
          graph10,
          /** @type {Id[]} */
          own2,
          on9
        )
      ),
      change3 !== "held" && missing.length > 0 && el(
        "button",
        { type: "button", onclick: () => on9.unfold(ends) },
        missing.length === ids3.length ? "Draw them" : `Draw the other ${missing.length.toLocaleString("en")}`
      )
    );
  }
  function sides(graph10, state2, compare3, store9, on9) {
    const found = of13(graph10, state2, compare3);
    return [
      compare3.by === "dates" && el(
        "label",
        { class: "check" },
        el("input", {
          type: "checkbox",
          checked: compare3.certain,
          onchange: (event2) => store9.set({ compare: { ...compare3, certain: event2.target.checked } })
        }),
        "certain only"
      ),
      CHANGES.map((change3) => section(graph10, compare3, found, change3, on9))
    ];
  }
  var strength = (link) => link.status === "asserted" ? link.confidence : `${link.confidence}, ${statusInWords(link)}`;
  function years2(link) {
    const texts5 = spansOf(link).flatMap(([, s2, e1], at5) => {
      if (!s2 || !e1 || s2 > e1 || link.outside?.includes(at5)) return [];
      const [first3, last3] = [s2.slice(0, 4), e1.slice(0, 4)];
      return first3 === last3 ? first3 : `${first3}–${last3}`;
    });
    return texts5.join(", ") || "no certain year";
  }
  function cell(graph10, givers2, shared, on9) {
    if (!givers2.length) return el("td", { class: "none" }, "–");
    return el(
      "td",
      {},
      el(
        "ul",
        {},
        givers2.map(
          ({ actor: actor2, links: links3 }) => el(
            "li",
            { class: shared.has(actor2) ? "shared" : null },
            actorButton(graph10, actor2, on9.open),
            links3.map(
              (id) => el(
                "button",
                {
                  type: "button",
                  class: "text compare-link",
                  title: plain2(`${brief(graph10.links[id])}: open the link`),
                  "data-link": id,
                  onclick: () => on9.open({ type: "link", id })
                },
                strength(graph10.links[id]),
                ", ",
                years2(graph10.links[id])
              )
            )
          )
        )
      )
    );
  }
  function actors4(graph10, compare3, on9) {
    const { kinds: kinds3, shared, alone } = actors3(graph10, on9.now().view.links, compare3);
    const names = compare3.sides.map((id) => words2(graph10.actors[id].name));
    const [giver, does] = compare3.way === "to" ? ["Givers", "receives"] : ["Receivers", "gives"];
    if (!kinds3.length)
      return el("p", { class: "notice" }, `Neither ${does} links of this family under the filters of the page.`);
    const both = new Set(shared);
    const named4 = (ids3) => ids3.length ? ids3.map((id, at5) => [at5 ? ", " : "", actorButton(graph10, id, on9.open)]) : "none";
    return [
      el(
        "table",
        { class: "compare-kinds" },
        el("caption", {}, "Strength of each link, and the years in which it is certain. Givers of both are bold."),
        el(
          "thead",
          {},
          el(
            "tr",
            {},
            el("th", { scope: "col" }, "Kind"),
            names.map((name2) => el("th", { scope: "col" }, name2))
          )
        ),
        el(
          "tbody",
          {},
          kinds3.map(
            ({ kind: kind2, sides: own2 }) => el(
              "tr",
              { "data-kind": kind2 },
              el("th", { scope: "row" }, words2(graph10.kinds[kind2].label)),
              own2.map((givers2) => cell(graph10, givers2, both, on9))
            )
          )
        )
      ),
      el(
        "dl",
        { class: "facts compare-shared" },
        el("dt", {}, `${giver} of both`),
        el("dd", { "data-givers": "shared" }, named4(shared)),
        alone.map((ids3, side) => [
          el("dt", {}, "Only ", words2(graph10.actors[compare3.sides[side]].name)),
          el("dd", { "data-givers": String(side) }, named4(ids3))
        ])
      )
    ];
  }
  function render(graph10, store9, on9) {
    const state2 = store9.get();
    const { compare: compare3 } = state2;
    return {
      eyebrow: ["Compare"],
      title: compare3 ? title2(graph10, compare3) : "Compare",
      wide: compare3?.by === "actors",
      body: [
        create11(graph10, store9, on9),
        compare3 ? [
          compare3.by === "actors" ? actors4(graph10, compare3, on9) : sides(graph10, state2, compare3, store9, on9),
          el("p", { class: "fine" }, "All other filters of the page apply to both sides."),
          el("button", { type: "button", onclick: () => store9.set({ compare: null }) }, "Stop comparing")
        ] : el(
          "p",
          { class: "summary" },
          "Compare two times: what ended, began and held. Compare the support of two actors by kind. Or compare what two filters let pass."
        )
      ]
    };
  }

  // graph/page/js/ui/compare_bar.js
  function update(graph10, store9, on9) {
    const state2 = store9.get();
    const { compare: compare3 } = state2;
    const place2 = byId("comparing");
    place2.hidden = !compare3;
    if (!compare3) return place2.replaceChildren();
    const titles2 = compare3.by === "actors" ? null : titles(graph10, compare3);
    const found = compare3.by === "actors" ? null : of13(graph10, state2, compare3);
    place2.replaceChildren(
      el("p", {}, "Compared: ", title2(graph10, compare3)),
      ...CHANGES.flatMap(
        (change3) => titles2 && found ? [
          el(
            "span",
            { class: "change-key" },
            el("span", { class: `change-sample ${change3}`, "aria-hidden": "true" }),
            compare3.by === "dates" ? titles2[change3] : CHANGED[change3],
            ` ${found[change3].length.toLocaleString("en")}`
          )
        ] : []
      ),
      el(
        "button",
        {
          type: "button",
          class: "text",
          hidden: state2.open?.type === "compare",
          onclick: () => on9.open({ type: "compare" })
        },
        "List"
      ),
      el("button", { type: "button", class: "text", onclick: () => store9.set({ compare: null }) }, "Stop")
    );
  }
  var CHANGED = { ended: "first only", began: "second only", held: "both" };

  // graph/page/js/ui/copy.js
  function offer(text8, title3) {
    const box3 = el("textarea", { readonly: true, rows: 12, "aria-label": title3, class: "copy-text", dir: "auto" });
    box3.value = text8;
    const dialog = el(
      "dialog",
      { "aria-labelledby": "copy-title", class: "copy" },
      el("form", { method: "dialog" }, el("button", { class: "text", "aria-label": "Close" }, "Close")),
      el("h2", { id: "copy-title" }, title3),
      el("p", {}, "The browser does not let the page write to the clipboard. Copy the text from here:"),
      box3
    );
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
    box3.focus();
    box3.select();
  }
  async function text4(words5, title3) {
    try {
      await navigator.clipboard.writeText(words5);
      return true;
    } catch {
      offer(words5, title3);
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
    const at5 = items().indexOf(
      /** @type {HTMLElement} */
      document.activeElement
    );
    const doing = {
      ArrowDown: () => focusOn(at5 + 1),
      ArrowUp: () => focusOn(at5 - 1),
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
  function show(title3, groups3, at5) {
    const menu2 = byId("menu");
    if (menu2.hidden) opener = /** @type {HTMLElement} */
    document.activeElement;
    const parts4 = groups3.filter((group) => group.length);
    menu2.replaceChildren(
      el("p", { class: "menu-title", role: "presentation", dir: "auto" }, title3),
      ...parts4.map(
        (group) => el(
          "div",
          { role: "group" },
          ...group.map(
            ({ label: label3, keys, run: run2 }) => el(
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
              el("span", {}, label3),
              keys && el("kbd", { "aria-hidden": "true" }, keys)
            )
          )
        )
      )
    );
    menu2.setAttribute("aria-label", title3);
    menu2.hidden = false;
    const { offsetWidth, offsetHeight } = menu2;
    menu2.style.left = `${Math.max(4, Math.min(at5.x, window.innerWidth - offsetWidth - 4))}px`;
    menu2.style.top = `${Math.max(4, Math.min(at5.y, window.innerHeight - offsetHeight - 4))}px`;
    focusOn(0);
  }
  function create12() {
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
  function create13(graph10, store9, on9) {
    const named4 = (ids3) => ids3.length === 1 ? nameOf2(graph10, ids3[0]) : count(ids3.length, "actor");
    const selected = () => store9.get().selected;
    function only(ids3) {
      const all2 = new Set(ids3.flatMap((id) => on9.canvas().boxed(id)));
      store9.set({ only: [...all2], selected: [], focus: null, view: "graph" });
      on9.canvas().start();
      on9.note(`Only ${named4(ids3)} and what joins them; undo (z) to show the rest again.`);
    }
    function hide3(ids3) {
      const { without: without2, open: open3 } = store9.get();
      store9.set({
        without: [.../* @__PURE__ */ new Set([...without2, ...ids3])],
        selected: [],
        open: open3?.id && ids3.includes(open3.id) ? null : open3
      });
      on9.note(`${named4(ids3)} hidden; undo (z) to show ${ids3.length === 1 ? "it" : "them"} again.`);
    }
    function fold3(ids3) {
      const { unfolded: unfolded2, only: alone } = store9.get();
      store9.set({
        unfolded: unfolded2.filter((id) => !ids3.includes(id)),
        only: alone && alone.filter((id) => !ids3.includes(id)),
        selected: []
      });
    }
    const foldable = (ids3) => {
      const { unfolded: unfolded2 } = store9.get();
      return ids3.every((id) => unfolded2.includes(id)) && ids3.length > 0;
    };
    function pin(ids3) {
      const free = ids3.filter((id) => !on9.pinned(id));
      const pinned = { ...store9.get().pinned };
      for (const id of free) pinned[id] = on9.canvas().placeOf(id);
      if (!free.length) for (const id of ids3) delete pinned[id];
      store9.set({ pinned });
    }
    const select3 = (ids3) => store9.set({ selected: [.../* @__PURE__ */ new Set([...selected(), ...ids3])] });
    const unselect = (ids3) => store9.set({ selected: selected().filter((id) => !ids3.includes(id)) });
    async function copyLink() {
      const link = here(graph10, store9.get());
      if (await text4(link, "Link to this view")) on9.note("The link to this view is on the clipboard.");
    }
    const share2 = () => [
      { label: "Copy link to this view", run: copyLink },
      { label: "Export…", keys: "x", run: () => byId("show-take").click() }
    ];
    function forActors(ids3) {
      const one = ids3.length === 1 ? ids3[0] : null;
      const chosen2 = ids3.every((id) => selected().includes(id));
      const pinned = ids3.every((id) => on9.pinned(id));
      const drawn2 = ids3.filter((id) => on9.canvas().layout().nodes.has(id));
      const seeing = [
        ...one ? [{ label: "Open", run: () => on9.open({ type: "actor", id: one }) }] : [],
        { label: "Expand", keys: "e", run: () => ids3.forEach((id) => on9.expand(id)) },
        ...one ? [{ label: "Focus on it", keys: "f", run: () => on9.focus(one) }] : [],
        { label: one ? "Only this" : "Only these", keys: "o", run: () => only(ids3) },
        { label: "Hide", keys: "h", run: () => hide3(ids3) },
        ...foldable(ids3) ? [{ label: "Fold away", run: () => fold3(ids3) }] : []
      ];
      const asking2 = one ? [
        { label: "Paths from here…", run: () => on9.pathFrom(one, null) },
        { label: "Paths to here…", run: () => on9.pathFrom(null, one) }
      ] : ids3.length === 2 ? [
        { label: `Paths from ${named4([ids3[0]])} to ${named4([ids3[1]])}`, run: () => on9.pathFrom(ids3[0], ids3[1]) },
        { label: `Paths from ${named4([ids3[1]])} to ${named4([ids3[0]])}`, run: () => on9.pathFrom(ids3[1], ids3[0]) }
      ] : [];
      const placing = drawn2.length ? [{ label: pinned ? "Unpin" : "Pin", keys: "k", run: () => pin(drawn2) }] : [];
      return [
        seeing,
        asking2,
        [
          chosen2 ? { label: "Unselect", run: () => unselect(ids3) } : { label: "Select", run: () => select3(ids3) },
          ...placing
        ],
        share2()
      ];
    }
    function forRibbon(what) {
      const { links: links3 } = what;
      const ends = on9.canvas().actorsOf(what);
      return [
        [
          { label: "Open", run: () => on9.open(ofRibbon(graph10, what)) },
          { label: "Only these", run: () => only(ends) },
          {
            label: links3.length === 1 ? "Hide this link" : `Hide these ${links3.length} links`,
            run: () => store9.set({ without: [.../* @__PURE__ */ new Set([...store9.get().without, ...links3])] })
          }
        ],
        ends.length === 2 ? [
          {
            label: `Paths from ${named4([ends[0]])} to ${named4([ends[1]])}`,
            run: () => on9.pathFrom(ends[0], ends[1])
          },
          {
            label: `Paths from ${named4([ends[1]])} to ${named4([ends[0]])}`,
            run: () => on9.pathFrom(ends[1], ends[0])
          }
        ] : [],
        [{ label: "Select its actors", run: () => select3(ends) }],
        share2()
      ];
    }
    const forStack = (what) => [
      [
        {
          label: "Show each",
          run: () => what.type === "stack" ? store9.set({ stacks: [...store9.get().stacks, what.key] }) : on9.unfold(what.ids)
        },
        { label: "Only these", run: () => only(what.ids) },
        { label: "Hide", run: () => hide3(what.ids) },
        { label: "Select", run: () => select3(what.ids) }
      ],
      what.ids.slice(0, MOST_LISTED).map((id) => ({
        label: nameOf2(graph10, id),
        run: () => on9.open({ type: "actor", id })
      })),
      share2()
    ];
    const forNothing = () => [
      [
        { label: "Show all", keys: "0", run: () => on9.canvas().fit() },
        { label: "Back to the first view", run: on9.fold },
        { label: "Select with a lasso", keys: "l", run: () => on9.canvas().lasso() },
        ...selected().length ? [{ label: "Clear the selection", run: () => store9.set({ selected: [] }) }] : []
      ],
      [
        ...store9.canUndo() ? [{ label: "Undo", keys: "z", run: on9.undo }] : [],
        ...store9.canRedo() ? [{ label: "Redo", keys: "y", run: on9.redo }] : []
      ],
      share2()
    ];
    function menu2(what, at5) {
      const ids3 = what && what.type !== "strand" ? on9.canvas().actorsOf(what) : [];
      if (ids3.length && selected().length > 1 && ids3.every((id) => selected().includes(id)))
        show(`${selected().length} actors selected`, forActors(selected()), at5);
      else if (what?.type === "actor") show(named4([what.id]), forActors([what.id]), at5);
      else if (what?.type === "strand")
        show(
          on9.canvas().actorsOf(what).map((id) => named4([id])).join(" – "),
          forRibbon(what),
          at5
        );
      else if (what) show(named4(what.ids), forStack(what), at5);
      else show("The picture", forNothing(), at5);
    }
    function update8() {
      const ids3 = selected();
      const bar2 = byId("selection");
      bar2.hidden = ids3.length === 0;
      document.body.dataset.selection = String(ids3.length);
      if (!ids3.length) return;
      const button3 = (text8, run2) => el("button", { type: "button", class: "text", onclick: run2 }, text8);
      bar2.replaceChildren(
        el("span", {}, `${ids3.length} selected`),
        button3("Only these", () => only(ids3)),
        button3("Hide", () => hide3(ids3)),
        button3(
          "More…",
          (event2) => show(`${ids3.length} actors selected`, forActors(ids3), { x: event2.clientX, y: event2.clientY })
        ),
        button3("Clear", () => store9.set({ selected: [] }))
      );
    }
    function targets() {
      const { open: open3 } = store9.get();
      return selected().length ? selected() : open3?.type === "actor" ? [open3.id] : [];
    }
    return { menu: menu2, only, hide: hide3, pin, fold: fold3, targets, update: update8 };
  }

  // graph/page/js/ui/header.js
  var whole3 = (view, table8, text8, on9) => el(
    "button",
    { type: "button", class: "number inline", "data-whole": table8, onclick: () => on9.showAll(view, table8) },
    text8
  );
  function setLegend(open3) {
    document.body.dataset.legend = open3 ? "open" : "closed";
    byId("show-legend").setAttribute("aria-expanded", String(open3));
  }
  var closeLegend = () => setLegend(false);
  function create14(graph10, on9) {
    const { description, asOf, narrowedBy } = graph10.info;
    const size2 = (table8) => Object.keys(graph10[table8]).length;
    const lead = description ? sentenceOf(description) : "";
    byId("lead").append(lead ? words2(lead) : "");
    byId("lead").title = plain2(lead);
    byId("about").append(description ? words2(description) : "");
    const facts2 = [
      whole3("table", "actors", count(size2("actors"), "actor"), on9),
      whole3("table", "links", count(size2("links"), "link"), on9),
      whole3("sources", "sources", count(size2("sources"), "source"), on9)
    ];
    if (asOf) facts2.push(`as of ${inWords(asOf)}`);
    if (Object.keys(narrowedBy).length)
      facts2.push(
        `narrowed by ${Object.entries(narrowedBy).map(([name2, value]) => `${name2.replaceAll("_", " ")} ${[value].flat().join(", ")}`).join("; ")}`
      );
    byId("facts").append(...facts2.map((fact2) => el("li", {}, typeof fact2 === "string" ? words2(fact2) : fact2)));
    byId("undo").addEventListener("click", on9.undo);
    byId("redo").addEventListener("click", on9.redo);
    byId("show-help").addEventListener("click", () => byId("help").showModal());
    byId("zoom-in").addEventListener("click", () => on9.canvas().zoom(1.25));
    byId("zoom-out").addEventListener("click", () => on9.canvas().zoom(0.8));
    byId("zoom-fit").addEventListener("click", () => on9.canvas().fit());
    byId("lasso").addEventListener("click", () => on9.canvas().lasso());
    const legend3 = byId("legend");
    const showLegend = (open3) => {
      if (open3 && window.matchMedia("(max-width: 760px)").matches) on9.open(null);
      setLegend(open3);
      (open3 ? legend3.querySelector("input") : byId("show-legend"))?.focus();
    };
    byId("show-legend").addEventListener("click", () => showLegend(document.body.dataset.legend !== "open"));
    legend3.addEventListener("keydown", (event2) => {
      if (event2.key !== "Escape" || document.body.dataset.legend !== "open") return;
      event2.preventDefault();
      showLegend(false);
    });
  }

  // graph/page/js/ui/key.js
  var LINE = { d: "M1 6h24" };
  var sample = (className, attributes2, name2 = "path") => svg("svg", { class: `key-sample ${className}`, viewBox: "0 0 26 12", "aria-hidden": "true" }, svg(name2, attributes2));
  var familySample = (family) => [sample(family, LINE), ` ${family[0].toUpperCase()}${family.slice(1)}`];
  var phone2 = window.matchMedia("(max-width: 760px)");
  var touch2 = window.matchMedia("(pointer: coarse), (max-width: 760px)");
  function familySwitch(family, store9, drawn2) {
    const name2 = family[0].toUpperCase() + family.slice(1);
    const on9 = drawn2.has(family);
    const others3 = [...drawn2].filter((each2) => each2 !== family);
    return el(
      "button",
      {
        type: "button",
        class: "text",
        "data-family": family,
        "aria-pressed": String(on9),
        title: on9 ? `Drawn; click to leave ${family} out of the picture` : `In view but not drawn; click to draw ${family}`,
        onclick: () => store9.set({ families: FAMILIES.filter((each2) => others3.includes(each2) || each2 === family && !on9) })
      },
      on9 && sample(family, LINE),
      on9 ? name2 : `+ ${name2}`
    );
  }
  function update2(graph10, store9, canvas2) {
    const brief2 = phone2.matches;
    const { ribbons: all2, nodes, look, main, drawn: drawn2, present: present3 } = canvas2.layout();
    const ribbons = all2.map(({ ribbon: ribbon2 }) => ribbon2);
    const lettered = new Set(ribbons.filter((ribbon2) => ribbon2.main).flatMap(({ kinds: kinds3, back: back3 }) => [...kinds3, ...back3]));
    const flow = canvas2.asked();
    const switched = FAMILIES.filter((family) => present3.has(family) && !main.has(family) && present3.has("support"));
    const [shown3, left] = [
      switched.filter((family) => drawn2.has(family)),
      switched.filter((family) => !drawn2.has(family))
    ];
    const ended = [...nodes.values()].some(({ box: box3 }) => box3?.ended);
    const toneOf = ({ from }) => graph10.columns.columns[nodes.get(from)?.column ?? 0]?.tone;
    const tones = new Set(ribbons.filter(({ family }) => family === "support").map(toneOf));
    const shades = !brief2 && !flow && !comparedSides(store9.get()) && tones.has("patron") && tones.size > 1;
    const wide = look.tiles === "count" ? "the number counts kinds" : "the wider, the more kinds";
    const subject = main.has("support") ? "Support" : "Links";
    const compared2 = comparedSides(store9.get()) !== null;
    const letters = look.tiles === "letters" ? kindsInOrder(graph10).filter((id) => lettered.has(id)) : [];
    const [click, again3, menu2] = touch2.matches ? ["Tap", "double tap", "hold"] : ["Click", "double click", "right click"];
    byId("hint").textContent = nodes.size ? `${click} for evidence, ${again3} to expand, ${menu2} for more` : "";
    byId("key").replaceChildren(
      ...[
        lettered.size > 0 && el("li", {}, sample(compared2 ? "compared" : "support", LINE), `${subject}: ${wide}`),
        shades && el("li", {}, sample("patrons", LINE), "from patrons"),
        ...letters.map(
          (id) => el(
            "li",
            {},
            el(
              "span",
              { class: "key-letter", colour: compared2 ? null : tile(graph10.kinds[id].colour) },
              graph10.kinds[id].letters
            ),
            words2(graph10.kinds[id].label)
          )
        ),
        ended && el("li", {}, sample("ended", { x: "1", y: "1", width: "24", height: "10", rx: "3" }, "rect"), "Ended"),
        ...shown3.map((family) => el("li", {}, flow ? familySample(family) : familySwitch(family, store9, drawn2))),
        left.length > 0 && el("li", {}, ...left.map((family) => familySwitch(family, store9, drawn2)))
      ].filter((item) => item instanceof Node)
    );
  }

  // graph/page/js/core/slices.js
  var SLICE2 = 30;
  function run(steps4, done2, failed) {
    let cancelled = false;
    const slice2 = () => {
      if (cancelled) return;
      const end = performance.now() + SLICE2;
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
      done2(next.value);
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

  // graph/page/js/query/reach.js
  function fewestHops2(view, start2, end, spend) {
    let frontier = [{ actor: start2, phase: "start" }];
    const seen2 = /* @__PURE__ */ new Set([`${start2} start`]);
    const isNew = (actor2, phase) => {
      const key = `${actor2} ${phase}`;
      return phase !== null && !seen2.has(key) && Boolean(seen2.add(key));
    };
    const examined = ({ others: others3 }) => {
      spend(others3.length);
      return others3;
    };
    for (let hops3 = 0; frontier.length; hops3++) {
      for (const { actor: actor2, phase } of frontier) {
        if (goesDown(phase)) {
          for (const part3 of examined(view.parts(actor2)))
            if (isNew(part3, "down")) frontier.push({ actor: part3, phase: "down" });
        }
        if (goesUp(phase)) {
          for (const whole4 of examined(view.wholes(actor2)))
            if (isNew(whole4, "up")) frontier.push({ actor: whole4, phase: "up" });
        }
      }
      if (frontier.some(({ actor: actor2, phase }) => actor2 === end && phase !== "start" && phase !== "down")) return hops3;
      const reached = [];
      for (const { actor: actor2, phase } of frontier) {
        for (const other of examined(view.ahead(actor2))) {
          const came = afterHop(view, phase, actor2, other);
          if (came && isNew(other, came)) reached.push({ actor: other, phase: came });
        }
      }
      frontier = reached;
    }
    return null;
  }

  // graph/page/js/query/ways_out.js
  var change2 = (name2, words5, options, changed3) => ({ change: name2, words: words5, options, parts: changed3 });
  var withParts2 = change2("parts", "allow steps between whole and part", "without --no-parts", { parts: true });
  var smaller = (asked2, name2) => [...strictness(asked2.filter).flat(), ...kinds2(asked2), ...others(asked2.filter).flat()].filter(
    (each2) => each2.change === name2
  );
  var RELAXED = { together: ["in-order", "any"], "in-order": ["any"], any: [] };
  function strictness(filter) {
    const found = [];
    if (filter.certain)
      found.push([
        change2("certain", "include links that are only possibly active", "without --certain", { certain: false })
      ]);
    const lower = CONFIDENCES.slice(0, level(filter.minConfidence ?? "low")).reverse();
    found.push(
      lower.map(
        (level3) => change2("minConfidence", `include links of ${level3} confidence`, `--min-confidence ${level3}`, {
          minConfidence: level3
        })
      )
    );
    const modes = RELAXED[filter.time];
    found.push(modes.map((mode) => change2("time", `relax the time rule to ${mode}`, `--time ${mode}`, { time: mode })));
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
          change2(name2, `${words5} ${id}`, `without --${name2} ${id}`, {
            [name2]: filter[name2].filter((other) => other !== id)
          })
        ]);
      }
    }
    if (!filter.parts) found.push([withParts2]);
    for (const status3 of STATUSES.filter((each2) => !filter.status.includes(each2))) {
      const statuses = [...filter.status, status3];
      found.push([change2("status", `include ${status3} links`, `--status ${statuses.join(",")}`, { status: statuses })]);
    }
    if (!filter.undirected)
      found.push([change2("undirected", "follow links in both directions", "--undirected", { undirected: true })]);
    return found;
  }
  function* hops2(asked2) {
    const { filter, index: index3, first: first3 } = asked2;
    const longest2 = index3.actors.length - 1;
    const nearest2 = distance2(asked2);
    if (nearest2 === null || filter.maxHops >= longest2) return [];
    const path3 = yield* first3({ ...filter, maxHops: Math.min(longest2, Math.max(nearest2, filter.maxHops + MORE_HOPS)) });
    if (!path3) return [];
    return [allowing(path3.hops.length - path3.steps)];
  }
  var allowing = (hops3) => change2("maxHops", `allow ${hops3.toLocaleString("en")} ${hops3 === 1 ? "hop" : "hops"}`, `--max-hops ${hops3}`, {
    maxHops: hops3
  });
  function distance2({ index: index3, filter, from, to, budget }) {
    return fewestHops2(of2(index3, filter), held(index3.actorAt, from), held(index3.actorAt, to), budget.spend);
  }
  function kinds2({ index: index3, filter }) {
    const numbers = index3.kinds.map((_, at5) => at5);
    const walks = (at5) => (filter.kinds.length === 0 || filter.kinds.includes(index3.kinds[at5])) && (filter.families.length === 0 || filter.families.includes(index3.families[at5]));
    const walked2 = numbers.filter(walks).map((at5) => index3.kinds[at5]);
    const family = (at5) => FAMILIES.indexOf(index3.families[at5]);
    return numbers.filter((at5) => !walks(at5) && !filter.without.includes(index3.kinds[at5])).sort((a, b) => family(a) - family(b) || a - b).map((at5) => {
      const wider = [...walked2, index3.kinds[at5]].sort();
      return change2("kinds", `include ${index3.labels[at5].toLowerCase()} links`, `--kind ${wider.join(",")}`, {
        kinds: wider,
        families: []
      });
    });
  }
  function* windows(asked2) {
    const window2 = windowOf(asked2.filter);
    if (!window2) return [];
    const { s1, s2, e1, e2: e22 } = asked2.index;
    const sorted4 = (lists, holds) => [...new Set(lists.flatMap((days3) => Array.from(days3.filter(holds))))].sort((a, b) => a - b);
    const starts = sorted4([s1, s2], (day) => window2[1] < day && day < FOREVER);
    const ends = sorted4([e1, e22], (day) => BEGINNING < day && day < window2[0]).reverse();
    const earlier = yield* least3(
      asked2,
      ends.map((day) => between4(asked2.filter, day, window2[1]))
    );
    const later = yield* least3(
      asked2,
      starts.map((day) => between4(asked2.filter, window2[0], day))
    );
    const found = [earlier, later].filter(there).map((each2) => [each2]);
    return found.length ? found : [[change2("time", "drop the date", "without --on or --between", { on: null, between: null })]];
  }
  function between4(filter, first3, last3) {
    const asked2 = `${iso(first3) ?? ""}..${iso(last3) ?? ""}`;
    return change2(
      filter.on === null ? "between" : "on",
      `look at ${daysInWords(iso(first3), iso(last3))}`,
      `--between ${asked2}`,
      { on: null, between: asked2 }
    );
  }
  function daysInWords(first3, last3) {
    if (first3 && last3) return first3 === last3 ? first3 : `${first3} to ${last3}`;
    if (first3) return `from ${first3}`;
    return last3 ? `up to ${last3}` : "any day";
  }
  function* least3(asked2, wider) {
    let [low, high] = [0, wider.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (yield* asked2.first({ ...asked2.filter, ...wider[middle].parts })) high = middle;
      else low = middle + 1;
    }
    return wider[low] ?? null;
  }
  function everything(filter, most) {
    const all2 = [
      change2("undirected", "follow links in both directions", "--undirected", { undirected: true }),
      withParts2,
      change2("status", "include denied links", `--status ${STATUSES.join(",")}`, { status: STATUSES }),
      change2("without", "exclude nothing", "without --without", { without: [] }),
      change2("via", "require no actor", "without --via", { via: [] }),
      change2("kinds", "allow every kind of link", `--family ${FAMILIES.join(",")}`, {
        kinds: [],
        families: FAMILIES
      }),
      allowing(most),
      change2("on", "drop the date", "without --on or --between", { on: null, between: null }),
      change2("time", "relax the time rule to any", "--time any", { time: "any" }),
      change2("minConfidence", "include links of low confidence", "--min-confidence low", { minConfidence: null }),
      change2("certain", "include links that are only possibly active", "without --certain", { certain: false })
    ];
    const same2 = (one, other) => JSON.stringify(one) === JSON.stringify(other);
    return all2.filter(
      ({ parts: changed3 }) => (
        /** @type {(keyof Filter)[]} */
        Object.keys(changed3).some((name2) => !same2(filter[name2], changed3[name2]))
      )
    );
  }

  // graph/page/js/query/why_not.js
  var find3 = (graph10, from, to, given3 = {}, limits = {}) => atOnce(steps2(graph10, from, to, given3, limits));
  function* steps2(graph10, from, to, given3 = {}, { work, budget = new Budget(work) } = {}) {
    const filter = forPaths(given3);
    function* first3(changed3) {
      yield;
      const { paths: paths2, truncatedBy } = yield* steps(
        graph10,
        from,
        to,
        { ...changed3, limit: 1 },
        { budget, beyond: false }
      );
      if (truncatedBy === "work" && !paths2.length) asked2.truncated = true;
      return paths2[0] ?? null;
    }
    const asked2 = { graph: graph10, index: of(graph10), from, to, filter, truncated: false, budget, first: first3 };
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
    if (!answer2.path && !asked2.truncated) {
      try {
        yield* fill2(asked2, answer2);
      } catch (error) {
        if (!(error instanceof OutOfWork)) throw error;
        asked2.truncated = true;
      }
    }
    return { ...answer2, truncated: asked2.truncated, truncatedBy: asked2.truncated ? "work" : null };
  }
  function* fill2(asked2, answer2) {
    answer2.parts = parts3(asked2);
    if (answer2.parts) return;
    const { filter } = asked2;
    function* tried(changes2) {
      for (const steps4 of changes2) {
        const relaxation = yield* opened(asked2, steps4);
        if (relaxation) answer2.relaxations.push(relaxation);
      }
    }
    yield* tried(strictness(filter));
    yield* tried(yield* windows(asked2));
    yield* tried([yield* hops2(asked2)]);
    yield* tried(kinds2(asked2).map((each2) => [each2]));
    yield* tried(others(filter));
    if (!answer2.relaxations.length) answer2.together = yield* together4(asked2);
  }
  function withWords(filter, changed3) {
    const made4 = { ...filter, ...changed3 };
    return timed(made4) ? made4 : { ...made4, certain: false };
  }
  function* opened({ filter, first: first3 }, steps4) {
    for (const { parts: changed3, ...said } of steps4) {
      const relaxed = withWords(filter, changed3);
      const path3 = yield* first3(relaxed);
      if (path3) return { ...said, filter: complete(relaxed), path: path3 };
    }
    return null;
  }
  function parts3({ index: index3, from, to, budget }) {
    const tied = (id) => {
      const found = /* @__PURE__ */ new Set([held(index3.actorAt, id)]);
      for (const actor2 of found) {
        budget.spend(index3.outgoing.others[actor2] + index3.incoming.others[actor2]);
        for (const { rows: rows4, ends } of [
          { rows: index3.outgoing, ends: index3.target },
          { rows: index3.incoming, ends: index3.source }
        ]) {
          for (let at5 = rows4.start[actor2]; at5 < rows4.start[actor2 + 1]; at5++) found.add(ends[rows4.links[at5]]);
        }
      }
      return found;
    };
    const near5 = tied(from);
    if (near5.has(held(index3.actorAt, to))) return null;
    return [near5, tied(to)].map((part3) => [...part3].sort((a, b) => a - b).map((actor2) => index3.actors[actor2]));
  }
  function* together4(asked2) {
    const { filter, first: first3 } = asked2;
    const relaxedBy = (list8) => withWords(filter, Object.assign({}, ...list8.map((each2) => each2.parts)));
    function* opens(list8) {
      return (yield* first3(relaxedBy(list8))) !== null;
    }
    const needed2 = yield* fewest(asked2, opens);
    if (!needed2) return [];
    for (const [at5, { change: name2 }] of needed2.entries()) {
      for (const step of smaller(asked2, name2)) {
        if (!(yield* opens(needed2.with(at5, step)))) continue;
        needed2[at5] = step;
        break;
      }
    }
    const path3 = yield* first3(relaxedBy(needed2));
    if (!path3) return [];
    const last3 = needed2.map(
      (each2) => each2.change === "maxHops" ? allowing(path3.hops.length - path3.steps) : each2
    );
    const relaxed = complete(relaxedBy(last3));
    return last3.map(({ parts: _, ...said }) => ({ ...said, filter: relaxed, path: path3 }));
  }
  function* fewest(asked2, opens) {
    const every2 = everything(asked2.filter, mostHops(asked2));
    const near5 = every2.filter((each2) => each2.change !== "maxHops");
    const found = yield* smallest(near5, opens);
    if (!found) return yield* smallest(every2, opens);
    const most = near5.length === every2.length ? 0 : found.length - 2;
    for (let number6 = 1; number6 <= most; number6++) {
      for (const more of combinations(near5, number6)) {
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
    for (let number6 = 0; number6 < may.length; number6++) {
      for (const more of combinations(may, number6)) {
        const chosen2 = every2.filter((each2) => must.includes(each2) || more.includes(each2));
        if (yield* opens(chosen2)) return chosen2;
      }
    }
    return every2;
  }
  function mostHops(asked2) {
    const { filter, index: index3 } = asked2;
    const relaxed = Object.assign({}, filter, ...everything(filter, 1).map((each2) => each2.parts));
    const nearest2 = distance2({ ...asked2, filter: relaxed }) ?? 0;
    return Math.max(filter.maxHops, Math.min(index3.actors.length - 1, Math.max(nearest2, filter.maxHops + MORE_HOPS)));
  }
  function* combinations(items2, number6) {
    if (number6 === 0) yield [];
    else
      for (let at5 = 0; at5 + number6 <= items2.length; at5++)
        for (const rest of combinations(items2.slice(at5 + 1), number6 - 1)) yield [items2[at5], ...rest];
  }

  // graph/page/js/ui/path_question.js
  var TIME_WORDS = { any: "each at any time", together: "together on one day", "in-order": "one after another" };
  var SHOWN_AFTER = 150;
  var last2 = null;
  var shown2 = [];
  var graph2;
  var store;
  var on2;
  function create15(own2, itsStore, actions3) {
    [graph2, store, on2] = [own2, itsStore, actions3];
  }
  var question3 = () => store.get().question ?? { from: null, to: null, walk: {} };
  var ask = (change3, words5) => store.set(changed(store.get(), change3, words5));
  var loosen = (filter) => store.set(loosened(graph2, store.get(), filter));
  function answered() {
    if (!store) return null;
    const { chosen: chosen2 } = store.get();
    return chosen2 === null ? null : paths()[chosen2] ?? null;
  }
  function given2() {
    const { from, to } = question3();
    return { from, to, filter: filterOf(graph2, store.get()) ?? {} };
  }
  function paths() {
    const found = state();
    if (found === null || found === "cancelled") shown2 = [];
    else if (typeof found === "object") shown2 = found.paths;
    return shown2;
  }
  function state(now2 = store.get()) {
    const ends = pathEnds(now2);
    const filter = ends && filterOf(graph2, now2);
    const key = ends && JSON.stringify([ends, filter]);
    if (last2?.key !== key) {
      last2?.cancel();
      last2 = null;
      if (ends && key) begin(key, steps3(ends.from, ends.to, filter));
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
    on2.answered();
  }
  function* steps3(from, to, filter) {
    if (!filter) throw new RangeError("the filters show nothing: choose at least one value of each");
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
    on2.answered();
  }

  // graph/page/js/ui/keys.js
  var WAYS2 = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  function table3(store9, on9) {
    const toggle2 = (type) => on9.open(store9.get().open?.type === type ? null : { type });
    const withActor = (action) => () => {
      const { open: open3 } = store9.get();
      return open3?.type === "actor" ? action(open3.id) : false;
    };
    const withActors = (action) => () => {
      const ids3 = on9.commands().targets();
      return ids3.length ? action(ids3) : false;
    };
    const view = (name2) => () => store9.set({ view: name2 }, { tracked: false });
    return [
      [["/"], "find an actor, event, source, link or story", () => byId("search").focus()],
      [["q"], "the question: its first part", () => first2(document, "#question [data-part]")?.focus()],
      [["1"], "the graph", view("graph")],
      [["2"], "the timeline", view("timeline")],
      [["3"], "the tables", view("table")],
      [["4"], "the matrix", view("matrix")],
      [["5"], "the sources", view("sources")],
      [["p"], "the answer to the question as a list: paths, or actors with their links", () => toggle2("paths")],
      [["c"], "compare two times, two actors or two filters", () => byId("show-compare").click()],
      [["s"], "stories: a sequence of views with text", () => byId("show-stories").hidden ? false : toggle2("stories")],
      [["e"], "expand the selected actor: show its neighbours", withActor(on9.expand)],
      [
        ["f"],
        "focus on the selected actor, or leave the focus",
        () => store9.get().focus ? on9.unfocus() : withActor(on9.focus)()
      ],
      [["h"], "hide the selected actors", withActors((ids3) => on9.commands().hide(ids3))],
      [["k"], "pin or unpin the selected actors", withActors((ids3) => on9.commands().pin(ids3))],
      [["o"], "only the selected actors", withActors((ids3) => on9.commands().only(ids3))],
      [["l"], "select with a lasso: the next drag goes round actors", () => on9.canvas().lasso()],
      [["m"], "menu of the selected actor: all that can be done with it", () => menu(store9, on9)],
      [["z"], "undo", on9.undo],
      [["y"], "redo", on9.redo],
      [["x"], "export: pictures, tables, files, citations", () => byId("show-take").click()],
      [["+", "="], "closer", () => on9.canvas().zoom(1.25)],
      [["-"], "farther", () => on9.canvas().zoom(0.8)],
      [["0"], "show all", () => on9.canvas().fit()],
      [["?"], "this help", () => byId("help").showModal()]
    ];
  }
  function menu(store9, on9) {
    if (store9.get().view !== "graph") return false;
    const [id = null] = on9.commands().targets();
    return on9.commands().menu(id === null ? null : { type: "actor", id }, on9.canvas().whereIs(id));
  }
  function onCanvas(event2, store9, on9) {
    const { open: open3 } = store9.get();
    const at5 = open3?.type === "actor" ? open3.id : null;
    if (event2.key === "Enter" && at5) byId("panel-title").focus();
    if (event2.key === "ContextMenu" || event2.key === "F10" && event2.shiftKey) {
      event2.preventDefault();
      menu(store9, on9);
    }
    if (event2.key === " " && at5) {
      event2.preventDefault();
      const { selected } = store9.get();
      store9.set({ selected: selected.includes(at5) ? selected.filter((id) => id !== at5) : [...selected, at5] });
    }
    const way2 = WAYS2[event2.key];
    if (!way2) return;
    event2.preventDefault();
    const next = on9.canvas().beside(at5, ...way2);
    if (next) on9.open({ type: "actor", id: next });
  }
  function create16(store9, on9) {
    const all2 = table3(store9, on9);
    const doing = new Map(all2.flatMap(([keys, , action]) => keys.map((key) => [key, action])));
    byId("keys").append(
      ...all2.flatMap(([keys, text8]) => [
        el(
          "dt",
          {},
          keys.map((key, at5) => [at5 ? " " : "", el("kbd", {}, key)])
        ),
        el("dd", {}, text8)
      ]),
      el("dt", {}, "arrows"),
      el("dd", {}, "on the graph: move between actors; Enter opens the panel, Space selects, Shift+F10 opens the menu"),
      el("dd", {}, "in lists, in the legend and in the matrix: move between rows"),
      el("dt", {}, el("kbd", {}, "Esc")),
      el("dd", {}, "cancel the search for paths, leave the field, show all paths again, or close the panel")
    );
    byId("canvas").addEventListener("keydown", (event2) => onCanvas(event2, store9, on9));
    document.addEventListener("keydown", (event2) => {
      if (event2.defaultPrevented || document.querySelector("dialog[open]")) return;
      const typing = event2.target.closest("input:not([type=checkbox], [type=range], [type=radio]), select, textarea");
      if (event2.key === "Escape") {
        if (cancel()) event2.preventDefault();
        else if (typing) typing.blur();
        else if (store9.get().chosen !== null) store9.set({ chosen: null }, { tracked: false });
        else on9.open(null);
      }
      if (typing) return;
      const undo = (event2.ctrlKey || event2.metaKey) && event2.key.toLowerCase() === "z";
      if (undo) event2.shiftKey ? on9.redo() : on9.undo();
      else if (event2.ctrlKey || event2.metaKey || event2.altKey || doing.get(event2.key)?.() === false || !doing.has(event2.key))
        return;
      event2.preventDefault();
    });
  }

  // graph/page/js/ui/stories.js
  var graph3;
  var store2;
  var on3;
  function storyOf(id) {
    const found = graph3.stories.find((story) => story.id === id);
    if (!found) throw new RangeError(`the page has no story ${id}`);
    return found;
  }
  function stateOf2(step) {
    const has2 = (table8, id) => Object.hasOwn(graph3[table8], id);
    const backing = step.sentences.flatMap((sentence4) => sentence4.links ?? []).filter((id) => has2("links", id));
    const events3 = step.sentences.flatMap((sentence4) => sentence4.events ?? []).filter((id) => has2("events", id));
    const roles = events3.flatMap((id) => graph3.events[id].roles.map(({ actor: actor2 }) => actor2));
    const actors5 = [
      .../* @__PURE__ */ new Set([
        ...step.show ?? [],
        ...roles,
        ...backing.flatMap((id) => [graph3.links[id].source, graph3.links[id].target])
      ])
    ].filter((id) => has2("actors", id));
    const filter = step.filter ?? {};
    const change3 = {
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
      unfolded: actors5,
      question: null,
      chosen: null,
      view: "graph"
    };
    Object.assign(change3, step.path ? asking(graph3, { ...step.path, filter }) : stateOf(graph3, filter));
    if (step.focus && has2("actors", step.focus)) change3.focus = { id: step.focus, depth: step.depth ?? 1 };
    return change3;
  }
  function go(id, number6) {
    const story = storyOf(id);
    const step = Math.max(0, Math.min(story.steps.length - 1, number6));
    store2.set({ ...stateOf2(story.steps[step]), story: { id, step }, open: { type: "stories" } });
    on3.say(`${story.title}: ${step + 1} of ${story.steps.length}, ${story.steps[step].title}`);
    on3.canvas().fit();
  }
  function tell(own2, itsStore, actions3, id) {
    [graph3, store2, on3] = [own2, itsStore, actions3];
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
      ({ title: title3 }) => el("p", { class: "notice" }, words2(title3), ": not available, because this page lacks some of its records.")
    );
  }
  function list3() {
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
  function sentence2({ text: text8, links: links3 = [], events: events3 = [] }) {
    const records = [
      ...links3.filter((id) => graph3.links[id]).map((id) => linkButton(graph3, id, on3.open)),
      ...events3.filter((id) => graph3.events[id]).map((id) => eventButton(graph3, id, on3.open))
    ];
    const known3 = links3.filter((id) => graph3.links[id]);
    const light2 = () => on3.canvas().highlight({ actors: known3.flatMap((id) => [graph3.links[id].source, graph3.links[id].target]), links: known3 });
    return el(
      "li",
      {
        class: "sentence",
        onpointerenter: light2,
        onpointerleave: () => on3.light(),
        onfocusin: light2,
        onfocusout: () => on3.light()
      },
      el("p", {}, words2(text8)),
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
  function render2(own2, itsStore, actions3) {
    [graph3, store2, on3] = [own2, itsStore, actions3];
    const now2 = store2.get().story;
    const story = now2 && storyOf(now2.id);
    if (!story)
      return {
        eyebrow: ["A sequence of views; links or events support each sentence"],
        title: "Stories",
        body: [list3(), untold()]
      };
    const step = Math.min(now2.step, story.steps.length - 1);
    const { title: title3, sentences } = story.steps[step];
    return {
      eyebrow: [words2(story.title)],
      title: words2(title3),
      body: [
        stepper(story, step),
        el("ul", { class: "sentences" }, sentences.map(sentence2)),
        story.steps[step].path && el(
          "p",
          { class: "actions" },
          el("button", { type: "button", onclick: () => on3.open({ type: "paths" }) }, "Open the paths of this step")
        )
      ]
    };
  }

  // graph/page/js/ui/opening.js
  function of19(graph10) {
    const { question: question5, focus, story } = graph10;
    if (question5) return { open: { type: "paths" }, ...asking(graph10, question5) };
    if (story) return opening(graph10, story);
    if (focus && Object.hasOwn(graph10.actors, focus.id)) return { focus, open: { type: "actor", id: focus.id } };
    return {};
  }

  // graph/page/js/picture/lanes.js
  var STUB = 46;
  var LEAST2 = 5;
  var GAP = 10;
  var MARK = 15;
  var ORDERS2 = {
    linked: "Most linked first",
    camps: "By camp",
    country: "By country",
    first: "Earliest first",
    name: "By name"
  };
  var collator3 = new Intl.Collator("en", { sensitivity: "base", numeric: true });
  function campOf(graph10, id) {
    const { columns = [], of: of25 = {} } = graph10.columns ?? {};
    const at5 = of25[id] ?? columns.length;
    return [at5, columns[at5]?.title || `Column ${at5 + 1}`];
  }
  function of20(graph10, actors5, links3, order2) {
    const lanes = /* @__PURE__ */ new Map();
    for (const id of actors5) lanes.set(id, { id, links: [], first: "9999", group: null });
    for (const id of links3) {
      const { source: source2, target, span: span4 } = graph10.links[id];
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
        const { name: name2, country: country2 } = graph10.actors[lane2.id];
        const camp = order2 === "camps" ? campOf(graph10, lane2.id) : null;
        if (camp) lane2.group = camp[1];
        if (order2 === "country") lane2.group = country(country2) || "No country given";
        return [lane2, { name: name2, camp: camp?.[0] ?? 0, last: country2 ? 0 : 1 }];
      })
    );
    const most = (a, b) => b.links.length - a.links.length || collator3.compare(held(keys, a).name, held(keys, b).name);
    const by = {
      linked: most,
      name: (a, b) => collator3.compare(held(keys, a).name, held(keys, b).name),
      first: (a, b) => a.first < b.first ? -1 : a.first > b.first ? 1 : most(a, b),
      country: (a, b) => held(keys, a).last - held(keys, b).last || collator3.compare(a.group ?? "", b.group ?? "") || most(a, b),
      camps: (a, b) => held(keys, a).camp - held(keys, b).camp || most(a, b)
    };
    return all2.sort(by[order2]);
  }
  function shape2({ span: span4, spans: spans2 = [span4], end, periods = [] }, x, width) {
    const goesOn = periods.some((text8) => text8.endsWith("/.."));
    const parts4 = spans2.map((each2) => partOf(each2, end === ".." || goesOn && each2[2] !== null && each2[3] === null, x, width)).filter(there);
    if (parts4.length === 0) return null;
    return {
      left: Math.min(...parts4.map(({ left }) => left)),
      right: Math.max(...parts4.map(({ right }) => right)),
      solid: parts4.find(({ solid }) => solid)?.solid ?? null,
      fadeLeft: parts4[0].fadeLeft,
      fadeRight: last(parts4).fadeRight,
      ongoing: parts4.some(({ ongoing }) => ongoing),
      parts: parts4
    };
  }
  function partOf(span4, ongoing, x, width) {
    const [s1, s2, e1, e22] = span4.map(dayOf2);
    const days3 = [s1, s2, e1, e22].filter((day) => day !== null);
    if (days3.length === 0) return null;
    const fadeLeft = s1 === null;
    const fadeRight = e22 === null;
    let left = x(s1 ?? Math.min(...days3)) - (fadeLeft ? STUB : 0);
    let right = x((e22 ?? Math.max(...days3)) + 1) + (fadeRight ? STUB : 0);
    const clip = (at5) => Math.max(0, Math.min(width, at5));
    [left, right] = [clip(Math.min(left, width - LEAST2)), clip(Math.max(right, LEAST2))];
    right = Math.max(right, left + LEAST2);
    let solid = null;
    if (s2 !== null && e1 !== null && s2 <= e1) {
      const [from, to] = [clip(Math.min(x(s2), width - LEAST2)), clip(Math.max(x(e1 + 1), LEAST2))];
      solid = [from, Math.max(to, from + LEAST2)];
      right = Math.max(right, solid[1]);
    }
    return { left, right, solid, fadeLeft, fadeRight, ongoing };
  }
  function label(graph10, id, actor2) {
    const link = graph10.links[id];
    const { label: kind2, symmetric } = graph10.kinds[link.kind];
    const away = link.source === actor2;
    return `${kind2} ${symmetric ? "with" : away ? "→" : "←"} ${graph10.actors[away ? link.target : link.source].name}`;
  }
  function bars(graph10, lane2, { x, width, measure, most = 4, all: all2 = false, wanted: wanted2 = null }) {
    const dated2 = [];
    let undated2 = 0;
    for (const id of lane2.links) {
      const own2 = shape2(graph10.links[id], x, width);
      if (own2) dated2.push({ link: id, ...own2 });
      else undated2 += 1;
    }
    const rank = ({ link }) => -level(graph10.links[link].confidence);
    const kind2 = ({ link }) => graph10.kinds[graph10.links[link].kind].label;
    dated2.sort(
      all2 ? (a, b) => collator3.compare(kind2(a), kind2(b)) || a.left - b.left : (a, b) => Number(b.link === wanted2) - Number(a.link === wanted2) || Number(!a.solid) - Number(!b.solid) || rank(a) - rank(b) || b.right - b.left - (a.right - a.left) || a.left - b.left
    );
    const rows4 = [];
    const placed3 = [];
    for (const bar2 of dated2) {
      const text8 = label(graph10, bar2.link, lane2.id);
      const wide = Math.min(measure(text8) + (graph10.links[bar2.link].status === "asserted" ? 0 : MARK), width);
      const labelLeft = Math.max(0, Math.min(bar2.fadeLeft && bar2.solid ? bar2.solid[0] : bar2.left, width - wide));
      const from = Math.min(labelLeft, bar2.left);
      const to = Math.max(bar2.right, labelLeft + wide) + GAP;
      let row = rows4.findIndex((taken2) => taken2.every(([start2, end]) => to <= start2 || from >= end));
      if (row < 0 && !all2 && rows4.length >= most) continue;
      if (row < 0) row = rows4.push([]) - 1;
      rows4[row].push([from, to]);
      placed3.push({ ...bar2, row, text: text8, labelLeft, wide });
    }
    return { bars: placed3, rows: rows4.length, more: dated2.length - placed3.length, undated: undated2 };
  }
  function eventLabels(graph10, events3, { x, width, measure, most = 2 }) {
    const weight = (id) => graph10.events[id].roles.length + graph10.events[id].claims.length;
    const rows4 = Array.from({ length: most }, () => []);
    const placed3 = [];
    for (const [id, day] of [...events3].sort(([a, first3], [b, second2]) => weight(b) - weight(a) || first3 - second2)) {
      const wide = measure(graph10.events[id].name) + 18;
      const at5 = x(day);
      const left = at5 + wide <= width ? at5 : Math.max(0, at5 + 2 - wide);
      const row = rows4.findIndex((taken2) => taken2.every(([start2, end]) => left + wide + 6 <= start2 || left >= end + 6));
      if (row < 0) continue;
      rows4[row].push([left, left + wide]);
      placed3.push({ id, at: at5, left, wide, row });
    }
    return placed3.sort((a, b) => a.at - b.at);
  }

  // graph/page/js/query/matrix.js
  var collator4 = new Intl.Collator("en", { sensitivity: "base", numeric: true });
  function kindsInOrder2(graph10) {
    const links3 = /* @__PURE__ */ new Map();
    for (const { kind: kind2 } of Object.values(graph10.links)) links3.set(kind2, (links3.get(kind2) ?? 0) + 1);
    const family = (id) => FAMILIES.indexOf(graph10.kinds[id].family);
    return Object.keys(graph10.kinds).sort(
      (a, b) => family(a) - family(b) || (links3.get(b) ?? 0) - (links3.get(a) ?? 0) || (a < b ? -1 : 1)
    );
  }
  function paired(graph10, links3, family) {
    const cells = /* @__PURE__ */ new Map();
    const put = (from, to, kind2, link) => {
      const row = cells.get(from) ?? /* @__PURE__ */ new Map();
      const cell5 = row.get(to) ?? /* @__PURE__ */ new Map();
      cells.set(from, row.set(to, cell5.set(kind2, [...cell5.get(kind2) ?? [], link])));
    };
    for (const id of links3) {
      const { source: source2, target, kind: kind2 } = graph10.links[id];
      if (source2 === target || family !== "all" && graph10.kinds[kind2].family !== family) continue;
      put(source2, target, kind2, id);
      if (graph10.kinds[kind2].symmetric) put(target, source2, kind2, id);
    }
    return cells;
  }
  var SHOWN = { from: 24, to: 20 };
  var FEW = 3;
  var OPENED = 150;
  function inGroups(graph10, side, sizes, { order: order2, grouped: grouped3, opened: opened2, roleOf: roleOf2 }) {
    const size2 = (id) => sizes.get(id) ?? 0;
    const byName = (a, b) => collator4.compare(graph10.actors[a].name, graph10.actors[b].name) || (a < b ? -1 : 1);
    const bySize = (a, b) => size2(b) - size2(a) || byName(a, b);
    const byRole = (a, b) => roleOf2(a)[0] - roleOf2(b)[0];
    const orders = { kinds: bySize, name: byName, role: (a, b) => byRole(a, b) || bySize(a, b) };
    const major = new Set([...sizes.keys()].sort(bySize).slice(0, SHOWN[side]));
    const groups3 = /* @__PURE__ */ new Map();
    for (const id of [...sizes.keys()].sort(orders[order2])) gather(groups3, grouped3 ? roleOf2(id)[0] : 0, id);
    return [...groups3].sort(([a], [b]) => a - b).map(([number6, ids3]) => {
      const key = `${side}${number6}`;
      const minor = ids3.filter((id) => !major.has(id)).sort(bySize);
      const folds = minor.length > FEW && opened2.includes(key);
      const left = minor.slice(folds ? OPENED : 0);
      const stack = new Set(left.length > FEW ? left : []);
      const entries2 = ids3.filter((id) => !stack.has(id)).map((id) => ({ key: id, ids: [id], kinds: size2(id), stack: false }));
      if (stack.size)
        entries2.push({ key, ids: [...stack], kinds: left.reduce((sum, id) => sum + size2(id), 0), stack: true });
      return { key, title: grouped3 ? roleOf2(ids3[0])[1] : null, entries: entries2, folds };
    });
  }
  function of21(graph10, links3, how) {
    const cells = paired(graph10, links3, how.family);
    const order2 = kindsInOrder2(graph10);
    const given3 = /* @__PURE__ */ new Map();
    const received = /* @__PURE__ */ new Map();
    const used = /* @__PURE__ */ new Set();
    for (const [from, row] of cells)
      for (const [to, cell6] of row) {
        given3.set(from, (given3.get(from) ?? 0) + cell6.size);
        received.set(to, (received.get(to) ?? 0) + cell6.size);
        for (const ids3 of cell6.values()) for (const id of ids3) used.add(id);
      }
    function cell5(from, to) {
      const found = /* @__PURE__ */ new Map();
      for (const giver of from.ids)
        for (const receiver of to.ids)
          for (const [kind2, ids3] of cells.get(giver)?.get(receiver) ?? [])
            found.set(kind2, [...found.get(kind2) ?? [], ...ids3]);
      return [...found].sort(([a], [b]) => order2.indexOf(a) - order2.indexOf(b)).map(([kind2, ids3]) => ({ kind: kind2, links: ids3, ...summary(graph10, ids3, how.window) }));
    }
    const kinds3 = new Set([...used].map((id) => graph10.links[id].kind));
    return {
      givers: inGroups(graph10, "from", given3, how),
      receivers: inGroups(graph10, "to", received, how),
      links: used,
      kinds: order2.filter((kind2) => kinds3.has(kind2)),
      cell: cell5
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
      ...flat(content).filter((line4) => line4 !== "").map((line4) => typeof line4 === "string" ? el("span", {}, line4) : line4)
    );
    own.hidden = false;
    const x = (left + right) / 2 - own.offsetWidth / 2;
    own.style.left = `${Math.max(6, Math.min(x, window.innerWidth - own.offsetWidth - 6))}px`;
    const above2 = top - own.offsetHeight - GAP2;
    own.style.top = `${above2 < 6 ? Math.min(bottom + GAP2, window.innerHeight - own.offsetHeight - 6) : above2}px`;
  }
  function attach3(element3, content) {
    const open3 = () => show3(content(), element3.getBoundingClientRect());
    element3.addEventListener("pointerenter", open3);
    element3.addEventListener("focus", () => {
      if (element3.matches(":focus-visible")) open3();
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
  var grade = ([look, title3]) => el("li", {}, el("span", { class: `tick plain ${look}`, "aria-hidden": "true" }), title3);
  function tick(graph10, kind2, { links: links3 = [], confidence: confidence2 = "high", disputed, denied, ended, possible } = {}) {
    const { letters, colour } = graph10.kinds[kind2];
    const marks = { disputed, denied, ended, possible };
    const named4 = Object.entries(marks).filter(([, is]) => is);
    const made4 = el(
      "span",
      {
        class: ["tick", confidence2, ...named4.map(([name2]) => name2)].join(" "),
        "data-kind": kind2,
        "data-link": links3[0],
        "aria-hidden": "true"
      },
      letters
    );
    made4.style.setProperty("--tick", visible(colour, LIGHT, READABLE));
    made4.style.setProperty("--tick-dark", visible(colour, DARK, READABLE));
    return made4;
  }
  var nameOf4 = (graph10, { ids: ids3, stack }) => stack ? `${ids3.length.toLocaleString("en")} more actors` : plain2(graph10.actors[ids3[0]].name);
  var short3 = (name2) => [...name2].length > LONGEST3 ? `${[...name2].slice(0, LONGEST3 - 1).join("")}…` : name2;
  function heading2(graph10, entry3, side) {
    const { ids: ids3, kinds: kinds3, stack } = entry3;
    const name2 = nameOf4(graph10, entry3);
    return el(
      "th",
      {
        scope: side === "from" ? "row" : "col",
        class: stack ? "matrix-name stack" : "matrix-name",
        tabindex: -1,
        "data-entry": entry3.key,
        "data-side": side,
        "data-actor": stack ? null : ids3[0],
        "aria-expanded": stack ? "false" : null,
        title: stack ? "Show them one by one" : name2
      },
      el(
        "span",
        { class: "matrix-label" },
        !stack && shape(graph10.types[graph10.actors[ids3[0]].type]),
        stack ? name2 : words2(side === "to" ? short3(name2) : name2)
      ),
      el(
        "span",
        { class: "count", title: "Kinds of link in all its cells" },
        kinds3.toLocaleString("en"),
        el("span", { class: "hidden" }, " kinds")
      )
    );
  }
  function groupTitle({ key, title: title3, folds }, fold3) {
    const again3 = el("button", { type: "button", class: "text", onclick: () => fold3(key) }, "Fewer");
    return el("span", { class: "matrix-group-title" }, title3 ?? "", folds && again3);
  }
  function cell2(graph10, matrix2, from, to) {
    const ticks2 = matrix2.cell(from, to);
    const kinds3 = ticks2.map(({ kind: kind2 }) => graph10.kinds[kind2].label).join(", ");
    return el(
      "td",
      {
        tabindex: -1,
        class: [ticks2.length > 0 && "some", (from.stack || to.stack) && "stack"].filter(there).join(" ") || null,
        "data-from": from.key,
        "data-to": to.key
      },
      ticks2.length > 0 && [
        el("span", { class: "hidden" }, `${nameOf4(graph10, from)} to ${nameOf4(graph10, to)}: ${kinds3}`),
        el(
          "span",
          { class: "ticks" },
          ticks2.map((each2) => tick(graph10, each2.kind, each2))
        )
      ]
    );
  }
  function table4(graph10, matrix2, { label: label3, corner, fold: fold3 }) {
    const columns = matrix2.receivers.flatMap(({ entries: entries2 }) => entries2);
    const titled = matrix2.receivers.some(({ title: title3, folds }) => title3 !== null || folds);
    const first3 = new Set(matrix2.receivers.map(({ entries: entries2 }) => entries2[0].key));
    const sides2 = el(
      "td",
      { class: "matrix-corner", rowspan: titled ? 2 : 1 },
      el("ul", { class: "matrix-grades", "aria-label": "Key to the ticks" }, GRADES.map(grade)),
      el("span", { class: "matrix-to" }, `${corner[1]} →`),
      el("span", { class: "matrix-from" }, `${corner[0]} ↓`)
    );
    const names = columns.map((entry3) => heading2(graph10, entry3, "to"));
    const rows4 = [
      titled && el(
        "tr",
        { class: "matrix-groups" },
        sides2,
        matrix2.receivers.map(
          (group) => el("th", { scope: "colgroup", colspan: group.entries.length }, groupTitle(group, fold3))
        )
      ),
      el("tr", {}, !titled && sides2, names)
    ].filter(there);
    const made4 = el(
      "table",
      { role: "grid", class: "matrix", "aria-label": label3 },
      el("thead", {}, rows4),
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
              heading2(graph10, from, "from"),
              columns.map((to) => cell2(graph10, matrix2, from, to))
            )
          )
        )
      )
    );
    for (const each2 of all(made4, "td[data-to], th[data-side=to]"))
      if (first3.has(each2.dataset.to ?? each2.dataset.entry ?? "")) each2.classList.add("first");
    return made4;
  }
  function cellWords(graph10, from, to, ticks2) {
    const said = ({ links: links3, confidence: confidence2, disputed, denied, ended, possible }) => [
      links3.length > 1 && count(links3.length, "link"),
      `${confidence2} confidence`,
      disputed && "disputed",
      denied && "denied",
      ended && "ended",
      possible && "possible, not certain, at the time chosen"
    ].filter(there);
    return [
      el("strong", {}, words2(nameOf4(graph10, from)), " → ", words2(nameOf4(graph10, to))),
      ...ticks2.map(
        (each2) => el(
          "span",
          { class: "matrix-said" },
          tick(graph10, each2.kind, each2),
          words2(graph10.kinds[each2.kind].label),
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
  function cellsOf(table8) {
    const rows4 = [...table8.rows].map((row) => all(row, "th[data-entry], td[data-to]")).filter((row) => row.length > 0);
    return rows4.map((row, at5) => at5 === 0 ? [null, ...row] : row);
  }
  function create17(act) {
    let table8 = null;
    let cells = [];
    let current = null;
    function enter(cell5) {
      if (!cell5) return;
      if (current) current.tabIndex = -1;
      current = cell5;
      current.tabIndex = 0;
    }
    function place2(cell5) {
      const row = cells.findIndex((each2) => each2.includes(cell5));
      return [row, row < 0 ? -1 : cells[row].indexOf(cell5)];
    }
    function onKey2(event2) {
      if (!(event2.target instanceof HTMLElement) || event2.altKey || event2.metaKey) return;
      const [row, column3] = place2(event2.target);
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
      const within4 = (at5, most) => Math.max(0, Math.min(most, at5));
      const to = within4(row + (far && event2.ctrlKey ? far : down), cells.length - 1);
      const next = cells[to][within4(column3 + (far || right), cells[to].length - 1)] ?? cells[to][1];
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
      attach(made4) {
        const { entry: entry3, side, from, to } = current?.dataset ?? {};
        const focused = current !== null && current === document.activeElement;
        table8 = made4;
        cells = cellsOf(table8);
        table8.addEventListener("keydown", onKey2);
        table8.addEventListener("focusin", ({ target }) => {
          if (target instanceof HTMLElement && place2(target)[0] >= 0) enter(target);
        });
        const same2 = cells.flat().find(
          (each2) => each2 && (entry3 ? each2.dataset.entry === entry3 && each2.dataset.side === side : each2.dataset.from === from) && each2.dataset.to === to
        );
        current = null;
        enter((from || entry3 ? same2 : null) ?? cells[1]?.find((each2) => each2?.classList.contains("some")) ?? cells[0][1]);
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
  function create18(container, graph10, store9, on9) {
    let now2;
    let matrix2;
    let entries2 = /* @__PURE__ */ new Map();
    const moves2 = create17(act);
    const choose = (change3) => store9.set({ matrix: { ...store9.get().matrix, ...change3 } }, { tracked: false });
    const families2 = el(
      "div",
      { class: "table-scope", role: "group", "aria-label": "Family of links" },
      MATRIX_FAMILIES.map(
        (family2) => el(
          "button",
          { type: "button", "data-family": family2, onclick: () => choose({ family: family2, opened: [] }) },
          capital(family2)
        )
      )
    );
    const orders = el(
      "select",
      {
        "aria-label": "Order of rows and columns",
        onchange: (event2) => choose({ order: event2.target.value })
      },
      MATRIX_ORDERS.map((order2) => el("option", { value: order2 }, ORDERS3[order2]))
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
        families2,
        orders,
        el("label", { class: "check" }, grouped3, "Group by column of the picture"),
        summary2
      ),
      key,
      empty,
      scroller
    );
    function family() {
      const chosen2 = store9.get().matrix.family;
      const known3 = new Set(Object.values(graph10.links).map(({ kind: kind2 }) => graph10.kinds[kind2].family));
      return chosen2 === "all" || known3.has(chosen2) ? chosen2 : FAMILIES.find((each2) => known3.has(each2)) ?? chosen2;
    }
    const fold3 = (id) => choose({ opened: store9.get().matrix.opened.filter((each2) => each2 !== id) });
    const unfold = (id) => choose({ opened: [...store9.get().matrix.opened, id] });
    const ends = ({ dataset: { from, to } }) => {
      const [giver, receiver] = [entries2.get(from ?? ""), entries2.get(to ?? "")];
      return giver && receiver && { giver, receiver, ticks: matrix2.cell(giver, receiver) };
    };
    function act(target) {
      const { entry: entry3, actor: actor2 } = target.dataset;
      if (actor2) return on9.open({ type: "actor", id: actor2 });
      if (entry3) return unfold(entry3);
      const joined4 = ends(target);
      if (!joined4?.ticks.length) return void 0;
      const stack = [joined4.giver, joined4.receiver].find((each2) => each2.stack);
      if (stack) return unfold(stack.key);
      return on9.open({ type: "pair", from: joined4.giver.ids[0], to: joined4.receiver.ids[0] });
    }
    function lay() {
      const { order: order2, grouped: byRole, opened: opened2 } = store9.get().matrix;
      const shown3 = family();
      const at5 = [scroller.scrollLeft, scroller.scrollTop];
      matrix2 = of21(graph10, now2.view.links, {
        family: shown3,
        order: order2,
        grouped: byRole,
        opened: opened2,
        window: windowOf3(graph10, store9.get()),
        roleOf: (id) => campOf(graph10, id)
      });
      entries2 = new Map([...matrix2.givers, ...matrix2.receivers].flatMap((group) => group.entries.map((e) => [e.key, e])));
      for (const button3 of all(families2, "[data-family]"))
        button3.setAttribute("aria-pressed", String(button3.dataset.family === shown3));
      orders.value = order2;
      grouped3.checked = byRole;
      say3(shown3);
      legend3();
      empty.hidden = matrix2.links.size > 0;
      scroller.hidden = key.hidden = matrix2.links.size === 0;
      if (!matrix2.links.size) return;
      const table8 = table4(graph10, matrix2, {
        label: `${shown3 === "all" ? "All links" : capital(shown3)}: ${SIDES[shown3].join(" by ").toLowerCase()}`,
        corner: SIDES[shown3],
        fold: fold3
      });
      const focused = moves2.attach(table8);
      scroller.replaceChildren(table8);
      [scroller.scrollLeft, scroller.scrollTop] = at5;
      if (focused) moves2.focus();
      marked();
    }
    function say3(shown3) {
      const size2 = (groups3) => groups3.flatMap((group) => group.entries.flatMap(({ ids: ids3 }) => ids3)).length;
      const others3 = now2.view.links.size - matrix2.links.size;
      const [from, to] = SIDES[shown3].map((side) => side.toLowerCase());
      const links3 = others3 ? `${matrix2.links.size.toLocaleString("en")} of ${count(now2.view.links.size, "link")}` : count(matrix2.links.size, "link");
      summary2.textContent = shown3 === "support" ? `${size2(matrix2.givers)} ${from}, ${size2(matrix2.receivers)} ${to}, ${links3}` : links3;
      if (matrix2.links.size) return;
      const what = shown3 === "all" ? "link" : `link of ${shown3}`;
      const all_ = el("button", { type: "button", onclick: () => choose({ family: "all" }) }, "Show all families");
      empty.replaceChildren(
        `No ${what} passes the filters. ${others3 ? "" : "Widen them in the legend, or clear the time window."}`,
        ...others3 ? [all_] : []
      );
    }
    function legend3() {
      const { kinds: kinds3 } = store9.get();
      key.replaceChildren(
        ...matrix2.kinds.map((kind2) => {
          const alone = kinds3?.length === 1 && kinds3[0] === kind2;
          const button3 = el(
            "button",
            {
              type: "button",
              "aria-pressed": String(alone),
              title: alone ? "Show all kinds" : "Show only this kind",
              onclick: () => store9.set({ kinds: alone ? null : [kind2] }),
              onpointerenter: () => only(kind2),
              onpointerleave: () => only(null),
              onfocus: () => only(kind2),
              onblur: () => only(null)
            },
            tick(graph10, kind2),
            words2(graph10.kinds[kind2].label)
          );
          return el("li", {}, button3);
        })
      );
    }
    function only(kind2) {
      for (const tick2 of all(scroller, ".tick"))
        tick2.classList.toggle("faint", kind2 !== null && tick2.dataset.kind !== kind2);
    }
    function marked() {
      const state2 = store9.get();
      const lit = of16(graph10, state2, answered(), now2);
      const links3 = new Set(lit?.links ?? []);
      const open3 = state2.open?.type === "actor" ? state2.open.id : null;
      const pair3 = state2.open?.type === "pair" ? state2.open : null;
      const joins2 = (cell5) => {
        const joined4 = ends(cell5);
        if (!joined4 || open3) return false;
        if (pair3) return joined4.giver.ids.includes(pair3.from) && joined4.receiver.ids.includes(pair3.to);
        return joined4.ticks.some((tick2) => tick2.links.some((id) => links3.has(id)));
      };
      for (const heading4 of all(scroller, "th[data-entry]")) {
        const is = open3 !== null && (entries2.get(heading4.dataset.entry ?? "")?.ids.includes(open3) ?? false);
        is ? heading4.setAttribute("aria-current", "true") : heading4.removeAttribute("aria-current");
      }
      for (const cell5 of all(scroller, "td.some")) {
        joins2(cell5) ? cell5.setAttribute("aria-selected", "true") : cell5.removeAttribute("aria-selected");
      }
    }
    function crossed(cell5) {
      for (const each2 of all(scroller, ".cross")) each2.classList.remove("cross");
      if (!(cell5 instanceof HTMLElement) || !cell5.dataset.to) return hide();
      const { from, to } = cell5.dataset;
      for (const each2 of all(scroller, "th[data-entry]"))
        if (each2.dataset.entry === (each2.dataset.side === "from" ? from : to)) each2.classList.add("cross");
      const joined4 = ends(cell5);
      if (!joined4?.ticks.length) return hide();
      const { giver, receiver, ticks: ticks2 } = joined4;
      return show3(cellWords(graph10, giver, receiver, ticks2), cell5.getBoundingClientRect());
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
      const cell5 = (
        /** @type {HTMLElement | null} */
        target.closest("th[data-entry], td[data-to]")
      );
      if (cell5) act(cell5);
    });
    store9.on((state2, before2) => {
      if (state2.view !== "matrix" || !matrix2) return;
      if (state2.open !== before2.open || state2.question !== before2.question || state2.chosen !== before2.chosen) marked();
    });
    function update8(told_) {
      const same2 = now2 && now2.view === told_.view && same(now2.state.matrix, told_.state.matrix);
      now2 = told_;
      if (!same2) lay();
    }
    return { update: update8 };
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
  var collator5 = new Intl.Collator("en", { sensitivity: "base", numeric: true });
  var supports = (claim2) => claim2.stance === "supports";
  function hanging(graph10, shown3) {
    const children = passedOn(graph10.sources);
    const [links3, events3] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
    for (const id of shown3.links)
      for (const source2 of new Set(graph10.links[id].claims.map((claim2) => claim2.source))) gather(links3, source2, id);
    for (const id of inView(graph10, shown3))
      for (const source2 of new Set(graph10.events[id].claims.map((claim2) => claim2.source))) gather(events3, source2, id);
    const wanted2 = /* @__PURE__ */ new Set([...links3.keys(), ...events3.keys()]);
    for (const id of wanted2)
      for (const from of originals(graph10.sources[id])) if (graph10.sources[from]) wanted2.add(from);
    const found = /* @__PURE__ */ new Map();
    for (const id of wanted2) {
      const gone = derived(graph10.sources, id, children);
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
      for (const link of citing(links3)) {
        const { claims: claims2, confidence: confidence2 } = graph10.links[link];
        const left = claims2.filter((claim2) => !gone.has(claim2.source));
        own2.links += 1;
        if (claims2.some(supports) && !left.some(supports)) own2.unsupported += 1;
        else if (level(assess(left, graph10.sources).confidence) < level(confidence2)) own2.weaker += 1;
      }
      for (const event2 of citing(events3)) {
        own2.events += 1;
        const { claims: claims2 } = graph10.events[event2];
        if (unsupported(claims2, gone) || claims2.every((claim2) => gone.has(claim2.source))) own2.lost += 1;
      }
      found.set(id, own2);
    }
    return found;
  }
  function twoSources(graph10, links3, core2) {
    const inside2 = new Set(core2);
    const found = { all: { links: 0, all_claims: 0, strong_and_fair: 0 } };
    if (core2.length) found.core = { ...found.all };
    for (const id of links3) {
      const { kind: kind2, source: source2, target, claims: claims2, roots: roots2 } = graph10.links[id];
      if (graph10.kinds[kind2].family !== "support") continue;
      const good = claims2.filter((claim2) => supports(claim2) && claim2.strength !== "weak").map((claim2) => claim2.source);
      const firm = groups(new Set(good), graph10.sources).length > 1;
      for (const own2 of inside2.has(source2) && inside2.has(target) ? [found.all, found.core] : [found.all]) {
        own2.links += 1;
        if (roots2.length > 1) own2.all_claims += 1;
        if (firm) own2.strong_and_fair += 1;
      }
    }
    return found;
  }
  var falls = (own2) => own2.unsupported * 1e3 + own2.lost * 1e3 + own2.weaker;
  function sorted3(graph10, entries2, by) {
    const title3 = (own2) => graph10.sources[own2.id].title;
    const published = (own2) => graph10.sources[own2.id].published ?? "";
    const most = (a, b) => b.links + b.events - a.links - a.events || collator5.compare(title3(a), title3(b));
    const orders = {
      links: most,
      falls: (a, b) => falls(b) - falls(a) || most(a, b),
      title: (a, b) => collator5.compare(title3(a), title3(b)),
      newest: (a, b) => published(b) > published(a) ? 1 : published(b) < published(a) ? -1 : most(a, b)
    };
    return [...entries2].sort(orders[by]);
  }
  var YEAR2 = /\d{4}/;
  function titleOf2(graph10, own2, by, publishers) {
    const source2 = graph10.sources[own2.id];
    if (by === "publisher") return held(publishers, source2.publisher) > 1 ? source2.publisher : ALONE;
    if (by === "class") return source2.class ? spaced(source2.class) : "No class given";
    if (by === "year") return YEAR2.exec(source2.published ?? "")?.[0] ?? "No date of publication";
    if (by === "reliability") return `${source2.reliability}: ${RELIABILITY_WORDS[source2.reliability]}`;
    return "All sources";
  }
  function trees(graph10, entries2) {
    const known3 = new Map(entries2.map((own2) => [own2.id, own2]));
    const placed3 = /* @__PURE__ */ new Set();
    const groups3 = /* @__PURE__ */ new Map();
    const place2 = (own2, depth, into2) => {
      if (placed3.has(own2.id)) return;
      placed3.add(own2.id);
      into2.push({ ...own2, depth });
      for (const id of own2.derived) {
        const child = known3.get(id);
        if (child) place2(child, depth + 1, into2);
      }
    };
    const isRoot = (own2) => !originals(graph10.sources[own2.id]).some((from) => known3.has(from));
    for (const own2 of [...entries2.filter(isRoot), ...entries2]) {
      if (placed3.has(own2.id)) continue;
      const [from] = originals(graph10.sources[own2.id]);
      const alone = isRoot(own2) && !from && !own2.derived.some((child) => known3.has(child));
      const title3 = alone ? OWN : from && !graph10.sources[from] ? String(from) : graph10.sources[own2.id].title;
      if (!groups3.has(title3)) groups3.set(title3, []);
      place2(own2, 0, groups3.get(title3));
    }
    return [...groups3].sort(([a], [b]) => Number(a === OWN) - Number(b === OWN)).map(([title3, list8]) => ({ title: title3, entries: list8 }));
  }
  function grouped2(graph10, entries2, by) {
    if (by === "derivation") return trees(graph10, entries2);
    const publishers = /* @__PURE__ */ new Map();
    for (const own2 of entries2)
      publishers.set(graph10.sources[own2.id].publisher, (publishers.get(graph10.sources[own2.id].publisher) ?? 0) + 1);
    const groups3 = /* @__PURE__ */ new Map();
    for (const own2 of entries2) gather(groups3, titleOf2(graph10, own2, by, publishers), { ...own2, depth: 0 });
    const weight = (list8) => list8.reduce((sum, own2) => sum + own2.links, 0);
    const orders = {
      reliability: ([a], [b]) => collator5.compare(a, b),
      year: ([a], [b]) => Number(!YEAR2.test(a)) - Number(!YEAR2.test(b)) || collator5.compare(b, a),
      weight: ([a, some], [b, other]) => Number(a === ALONE) - Number(b === ALONE) || weight(other) - weight(some)
    };
    return [...groups3].sort(orders[by] ?? orders.weight).map(([title3, list8]) => ({ title: title3, entries: list8 }));
  }

  // graph/page/js/ui/sources_view.js
  var MORE = 150;
  var PAUSE2 = 120;
  function create19(container, graph10, store9, on9) {
    let now2;
    let hung = /* @__PURE__ */ new Map();
    let [limit, text8] = [MORE, ""];
    const select3 = (label3, choices, value) => {
      const element3 = el(
        "select",
        { "aria-label": label3, onchange: again3 },
        Object.entries(choices).map(([id, title3]) => el("option", { value: id }, title3))
      );
      element3.value = value;
      return element3;
    };
    const group = select3("Group the sources", GROUPS, "none");
    const sort = select3("Sort the sources", SORTS, "falls");
    const folded4 = /* @__PURE__ */ new Map();
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
          text8 = find4.value;
          again3();
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
      ].map(([kind2, label3]) => el("span", { class: "key-item" }, el("span", { class: `key-square ${kind2}` }), label3))
    );
    const figures = el("p", { class: "view-figures" });
    const list8 = el("div", { class: "bibliography", tabindex: -1 });
    const roving = attach(list8, () => all(list8, ".source-entry").map((each2) => all(each2, "button, a")));
    container.append(el("div", { class: "view-bar" }, find4, group, sort, key, summary2), figures, list8);
    function again3() {
      limit = MORE;
      show6();
    }
    function bar2(own2, most) {
      const parts4 = [
        { kind: "falls", number: own2.unsupported },
        { kind: "weakens", number: own2.weaker },
        { kind: "stands", number: own2.links - own2.unsupported - own2.weaker }
      ].filter(({ number: number6 }) => number6);
      return el(
        "div",
        { class: "hang-bar", "aria-hidden": "true" },
        parts4.map(({ kind: kind2, number: number6 }) => {
          const part3 = el("span", { class: kind2 });
          part3.style.width = `${Math.max(1.5, number6 / most * 100)}%`;
          return part3;
        })
      );
    }
    function figure() {
      if (!now2) return;
      const { all: all2, core: core2 } = twoSources(graph10, now2.view.links, graph10.info.core);
      const said = ({ links: links3, all_claims: several2, strong_and_fair: good }) => `${share(several2, links3)}, by strong and fair claims alone ${share(good, links3)}`;
      figures.hidden = !all2.links;
      const inCore = core2?.links ? `; among the core actors: ${said(core2)}` : "";
      figures.textContent = `Support links with two independent sources: ${said(all2)}${inCore}`;
    }
    const door2 = (type, condition, id, number6) => number6 > 0 && door(graph10, on9.open, { type, where: { [condition]: id } }, number6);
    const listed5 = (items2) => items2.filter(Boolean).map((item, at5) => [at5 ? ", " : "", item]);
    function consequence({ id, links: links3, events: events3, unsupported: unsupported2, weaker, lost }) {
      if (links3 + events3 === 0) return "not cited in this view";
      const said = listed5([
        unsupported2 > 0 && [door2("links", "alone", id, unsupported2), " left without support"],
        lost > 0 && [door2("events", "alone", id, lost), " without a claim"],
        weaker > 0 && [door2("links", "weaker", id, weaker), " less confident"]
      ]);
      return said.length ? ["without it: ", said] : "everything here has other support";
    }
    function entry3(own2, most) {
      const source2 = graph10.sources[own2.id];
      const [from] = originals(source2);
      const open3 = (id) => on9.open({ type: "source", id });
      const about = [
        words2(source2.publisher),
        source2.author && words2(source2.author),
        source2.class && spaced(source2.class),
        source2.published && inWords(source2.published)
      ].filter(Boolean);
      const hangs = listed5([door2("links", "rests", own2.id, own2.links), door2("events", "rests", own2.id, own2.events)]);
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
              "aria-current": own2.id === store9.get().open?.id ? "true" : null,
              onclick: () => open3(own2.id)
            },
            words2(source2.title)
          ),
          el(
            "p",
            { class: "fine" },
            about.map((each2, at5) => [at5 ? " · " : "", each2]),
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
            graph10.sources[from] ? el(
              "button",
              { type: "button", class: "inline", onclick: () => open3(from) },
              words2(graph10.sources[from].title)
            ) : words2(from)
          ),
          own2.derived.length > 0 && el("p", { class: "fine" }, `repeated by ${count(own2.derived.length, "other source")}`)
        ),
        el(
          "div",
          { class: "source-hangs" },
          bar2(own2, most),
          el("p", {}, hangs.length ? hangs : "–"),
          el("p", { class: own2.unsupported || own2.lost ? "fine falling" : "fine" }, consequence(own2))
        )
      );
      element3.style.setProperty("--depth", String(own2.depth));
      return element3;
    }
    function show6() {
      const wanted2 = fold2(text8).split(/\s+/).filter(Boolean);
      const holds = (own2) => {
        const source2 = graph10.sources[own2.id];
        if (!folded4.has(own2.id))
          folded4.set(
            own2.id,
            fold2(
              [source2.title, source2.publisher, source2.author, source2.class, source2.published, source2.url, own2.id].filter(Boolean).join(" ")
            )
          );
        return wanted2.every((word) => folded4.get(own2.id).includes(word));
      };
      const entries2 = sorted3(graph10, [...hung.values()].filter(holds), sort.value);
      const groups3 = grouped2(graph10, entries2, group.value);
      const most = Math.max(1, ...entries2.map((own2) => own2.links));
      const [alone, derived2] = [
        entries2.filter((own2) => own2.unsupported || own2.lost).length,
        entries2.filter((own2) => originals(graph10.sources[own2.id]).length).length
      ];
      summary2.textContent = [
        count(entries2.length, "source"),
        `${alone.toLocaleString("en")} are the only support of some record`,
        `${derived2.toLocaleString("en")} repeat another source`
      ].join("; ");
      let left = limit;
      const sections2 = [];
      for (const { title: title3, entries: own2 } of groups3) {
        if (left <= 0) break;
        sections2.push(
          el(
            "section",
            {},
            group.value !== "none" && el("h2", {}, words2(title3), el("span", { class: "count" }, own2.length.toLocaleString("en"))),
            el(
              "ul",
              {},
              own2.slice(0, left).map((each2) => entry3(each2, most))
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
            hung.size ? ["No source contains “", words2(text8), "”. Clear the filter above."] : Object.keys(graph10.sources).length ? "Nothing in this view cites a source. Widen the filters in the legend, or clear the time window." : "This data has no sources. Sources in sources.yaml appear here once a claim cites them."
          )
        );
      }
      list8.replaceChildren(...sections2);
      roving.update();
    }
    store9.on((state2, before2) => {
      if (state2.view !== "sources" || state2.open === before2.open) return;
      for (const element3 of all(list8, "[data-source]")) {
        const title3 = element3.querySelector(".source-title");
        const is = state2.open?.type === "source" && state2.open.id === element3.dataset.source;
        is ? title3?.setAttribute("aria-current", "true") : title3?.removeAttribute("aria-current");
      }
    });
    function update8(told_) {
      const same2 = now2?.view === told_.view;
      now2 = told_;
      if (same2) return;
      hung = hanging(graph10, now2.view);
      figure();
      show6();
    }
    return { update: update8 };
  }

  // graph/page/js/ui/table_cells.js
  function cell3(graph10, row, column3, { open: open3, drawn: drawn2 }) {
    const content = column3.text(row);
    const own2 = [content && words2(content)];
    if (column3.counts) {
      const { type, where } = column3.counts(row);
      const counted4 = { type, where: drawn2 ? { ...where, drawn: "" } : where };
      const door2 = door(graph10, open3, counted4, Number(content), { text: content });
      door2.tabIndex = -1;
      own2.splice(0, 1, door2);
    }
    if (column3.id === "kind")
      own2.unshift(
        line2({
          colour: graph10.kinds[row.own.kind].colour,
          arrow: !graph10.kinds[row.own.kind].symmetric,
          dash: DASHES[
            /** @type {Link} */
            row.own.confidence
          ]?.join(" ")
        })
      );
    if (column3.id === "type") own2.unshift(shape(graph10.types[row.own.type]));
    const tone = column3.id === "status" ? row.own.status : column3.id === "confidence" ? `confidence-${row.own.confidence}` : column3.id === "stance" ? row.own.stance : "";
    return el(
      "div",
      {
        role: "gridcell",
        class: `cell ${column3.number ? "number" : ""} ${tone}`,
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
        ...columns.map(({ share: share2 }, at5) => share2 ? `minmax(${widths[at5]}px, ${share2}fr)` : `${widths[at5]}px`)
      ].join(" ")
    );
    scroller.style.setProperty("--least", `${widths.reduce((sum, width) => sum + width, 40)}px`);
  }

  // graph/page/js/ui/table_tabs.js
  var TITLES2 = { actors: "Actors", links: "Links", claims: "Claims", sources: "Sources", events: "Events" };
  var KEYS = { ArrowRight: 1, ArrowLeft: -1 };
  function create20(store9) {
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
            onclick: () => store9.set({ table: id }, { tracked: false })
          },
          TITLES2[id],
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
      const next = ids3[(ids3.indexOf(store9.get().table) + by + ids3.length) % ids3.length];
      store9.set({ table: next }, { tracked: false });
      first2(element3, `[data-table="${next}"]`)?.focus();
    });
    function update8(counts2) {
      for (const id of TABLES2) {
        const [button3, own2] = [first2(element3, `[data-table="${id}"]`), id === store9.get().table];
        button3?.setAttribute("aria-selected", String(own2));
        button3?.setAttribute("tabindex", own2 ? "0" : "-1");
        button3?.querySelector(".count")?.replaceChildren(counts2[id]?.toLocaleString("en") ?? "");
      }
    }
    return { element: element3, update: update8 };
  }

  // graph/page/js/ui/virtual_rows.js
  var BEYOND = 8;
  function create21(scroller, head2, make2, attributes2 = {}) {
    const body = el("div", { class: "rows", ...attributes2 });
    const made4 = /* @__PURE__ */ new Map();
    let [count4, height] = [0, 36];
    function draw4() {
      const top = scroller.scrollTop;
      const first3 = Math.max(0, Math.floor(top / height) - BEYOND);
      const last3 = Math.min(count4 - 1, Math.ceil((top + scroller.clientHeight) / height) + BEYOND);
      for (const [index3, element3] of made4) {
        if (index3 >= first3 && index3 <= last3 || element3.contains(document.activeElement) && index3 < count4) continue;
        element3.remove();
        made4.delete(index3);
      }
      for (let index3 = first3; index3 <= last3; index3 += 1) {
        if (made4.has(index3)) continue;
        const element3 = make2(index3);
        element3.style.top = `${index3 * height}px`;
        made4.set(index3, element3);
        const next = [...made4.keys()].filter((other) => other > index3).sort((a, b) => a - b)[0];
        body.insertBefore(element3, made4.get(next) ?? null);
      }
    }
    function reset2(number6) {
      count4 = number6;
      height = parseFloat(getComputedStyle(scroller).getPropertyValue("--row-height")) || 36;
      body.style.height = `${count4 * height}px`;
      for (const element3 of made4.values()) element3.remove();
      made4.clear();
      draw4();
    }
    function reveal(index3) {
      const [top, room] = [index3 * height, scroller.clientHeight - head2.offsetHeight];
      if (top < scroller.scrollTop) scroller.scrollTop = top;
      else if (top + height > scroller.scrollTop + room) scroller.scrollTop = top + height - room;
      draw4();
      return made4.get(index3);
    }
    scroller.addEventListener("scroll", () => requestAnimationFrame(draw4), { passive: true });
    new ResizeObserver(() => {
      if (scroller.clientHeight) draw4();
    }).observe(scroller);
    return {
      body,
      draw: draw4,
      made: made4,
      page: () => Math.max(1, Math.floor((scroller.clientHeight - head2.offsetHeight) / height) - 1),
      reset: reset2,
      reveal
    };
  }

  // graph/page/js/ui/table_view.js
  var PAUSE3 = 120;
  var recorded = (graph10, table8) => Object.keys(graph10[table8 === "claims" ? "links" : table8]).length > 0;
  function create22(container, graph10, store9, on9) {
    let now2;
    let all2 = [];
    let rows4 = [];
    let columns = [];
    let focused = 0;
    let drawnOnly = false;
    let text8 = "";
    let waiting2 = 0;
    const sort = structuredClone(SORTED);
    const chosen2 = new Map(TABLES2.map((table9) => [table9, /* @__PURE__ */ new Set()]));
    const table8 = () => store9.get().table;
    const selection = () => held(chosen2, table8());
    const isOpen2 = (row) => same(row.open, store9.get().open);
    const tabs = create20(store9);
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
        ({ drawn: drawn2, label: label3 }) => el(
          "button",
          {
            type: "button",
            "data-drawn": String(drawn2),
            onclick: () => {
              drawnOnly = drawn2;
              fill6();
            }
          },
          label3
        )
      )
    );
    const summary2 = el("p", { class: "table-told", role: "status" });
    const toGraph = el("button", { type: "button", class: "primary", onclick: showOnGraph }, "Show on the graph");
    const focus = el("button", { type: "button", onclick: () => on9.focus([...selection()][0]) }, "Focus");
    const none2 = el(
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
    const head2 = el("div", { role: "rowgroup", class: "grid-head" });
    const scroller = el("div", { class: "table-grid", role: "grid", "aria-multiselectable": "true", onkeydown: onKey2 });
    const empty = el("p", { class: "notice view-none", hidden: true });
    const virtual = create21(scroller, head2, make2, { role: "rowgroup" });
    scroller.append(head2, virtual.body);
    function make2(index3) {
      const row = rows4[index3];
      const name2 = plain2(
        columns.slice(0, 3).map((column3) => column3.text(row)).filter(Boolean).join(", ")
      );
      const box3 = el("input", {
        type: "checkbox",
        tabindex: -1,
        "aria-label": `Select ${name2}`,
        onchange: (event2) => select3(row, event2.target.checked)
      });
      box3.checked = selection().has(row.key);
      const element3 = el(
        "div",
        {
          role: "row",
          class: "grid-row",
          "aria-rowindex": index3 + 2,
          "aria-selected": String(box3.checked),
          "aria-current": isOpen2(row) ? "true" : null,
          tabindex: index3 === focused ? 0 : -1,
          "data-index": index3,
          onclick: (event2) => {
            if (!event2.target.closest(".cell-check, .number.inline")) {
              move(index3, false);
              on9.open(row.open);
            }
          },
          onfocus: () => move(index3, false)
        },
        el("div", { role: "gridcell", class: "cell cell-check" }, el("label", {}, box3)),
        columns.map((column3) => cell3(graph10, row, column3, { open: on9.open, drawn: drawnOnly }))
      );
      return element3;
    }
    function heads() {
      const [by, up] = sort[table8()];
      const every2 = el("input", {
        type: "checkbox",
        "aria-label": "Select all these rows",
        onchange: () => {
          for (const row of rows4) every2.checked ? selection().add(row.key) : selection().delete(row.key);
          marked();
        }
      });
      head2.replaceChildren(
        el(
          "div",
          { role: "row", class: "grid-row", "aria-rowindex": 1 },
          el("div", { role: "columnheader", class: "cell cell-check" }, el("label", {}, every2)),
          columns.map(
            (column3) => el(
              "div",
              {
                role: "columnheader",
                class: column3.number ? "cell number" : "cell",
                "aria-sort": column3.id === by ? up ? "ascending" : "descending" : null
              },
              el(
                "button",
                { type: "button", "data-column": column3.id, onclick: () => sortBy(column3) },
                column3.title,
                el("span", { class: "arrow", "aria-hidden": "true" }, column3.id === by ? up ? "▲" : "▼" : "")
              )
            )
          )
        )
      );
      spread2(scroller, columns);
      scroller.setAttribute("aria-colcount", String(columns.length + 1));
    }
    function sortBy(column3) {
      const [by, up] = sort[table8()];
      sort[table8()] = [column3.id, by === column3.id ? !up : !column3.number];
      show6();
      first2(head2, `[data-column="${column3.id}"]`)?.focus();
      on9.say(`Sorted by ${column3.title}, ${sort[table8()][1] ? "ascending" : "descending"}`);
    }
    function typed() {
      clearTimeout(waiting2);
      waiting2 = setTimeout(() => {
        text8 = find4.value;
        show6();
      }, PAUSE3);
    }
    function fill6() {
      const shown3 = drawnOnly ? now2.drawn : now2.view;
      columns = of3(graph10, table8());
      all2 = of4(graph10, table8(), shown3);
      tabs.update({ actors: shown3.actors.size, links: shown3.links.size, [table8()]: all2.length });
      for (const button3 of all(scope, "[data-drawn]"))
        button3.setAttribute("aria-pressed", String(button3.dataset.drawn === String(drawnOnly)));
      panel.setAttribute("aria-labelledby", `tab-${table8()}`);
      scroller.setAttribute("aria-label", TITLES2[table8()]);
      show6();
    }
    function show6() {
      const [by, up] = sort[table8()];
      rows4 = sorted(holding(all2, columns, text8), columns.find(({ id }) => id === by) ?? columns[0], up);
      focused = Math.max(0, rows4.findIndex(isOpen2));
      heads();
      scroller.setAttribute("aria-rowcount", String(rows4.length + 1));
      scroller.hidden = rows4.length === 0;
      empty.hidden = rows4.length > 0;
      if (rows4.length === 0) why();
      scroller.scrollTop = 0;
      virtual.reset(rows4.length);
      if (rows4.length && isOpen2(rows4[focused])) virtual.reveal(focused);
      marked();
    }
    function why() {
      const what = TITLES2[table8()].toLowerCase();
      if (all2.length) {
        return empty.replaceChildren(
          `None of the ${all2.length.toLocaleString("en")} ${what} contains “`,
          words2(text8),
          "”. ",
          el(
            "button",
            {
              type: "button",
              onclick: () => {
                find4.value = text8 = "";
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
                fill6();
              }
            },
            "Show all in view"
          )
        );
      return empty.replaceChildren(
        recorded(graph10, table8()) ? `No ${what} pass the filters. Widen them in the legend, or clear the time window.` : `This data has no ${what}.`
      );
    }
    function select3(row, wanted2) {
      wanted2 ? selection().add(row.key) : selection().delete(row.key);
      marked();
    }
    function marked() {
      for (const [index3, element3] of virtual.made) {
        const is = selection().has(rows4[index3].key);
        element3.setAttribute("aria-selected", String(is));
        const box3 = element3.querySelector("input");
        if (box3) box3.checked = is;
        isOpen2(rows4[index3]) ? element3.setAttribute("aria-current", "true") : element3.removeAttribute("aria-current");
      }
      const number6 = selection().size;
      const every2 = head2.querySelector("input");
      const here2 = rows4.filter((row) => selection().has(row.key)).length;
      if (every2) every2.checked = here2 > 0 && here2 === rows4.length;
      if (every2) every2.indeterminate = here2 > 0 && here2 < rows4.length;
      const what = TITLES2[table8()].toLowerCase();
      summary2.textContent = number6 ? `${number6.toLocaleString("en")} selected` : rows4.length < all2.length ? `${rows4.length.toLocaleString("en")} of ${all2.length.toLocaleString("en")} ${what}` : "";
      for (const button3 of [toGraph, none2]) button3.hidden = number6 === 0;
      focus.hidden = number6 !== 1 || table8() !== "actors";
    }
    function showOnGraph() {
      const picked = of4(graph10, table8(), {
        actors: new Set(Object.keys(graph10.actors)),
        links: new Set(Object.keys(graph10.links))
      }).filter((row) => selection().has(row.key));
      const ids3 = [...new Set(picked.flatMap((row) => [...row.actors]))];
      const hidden2 = ids3.filter((id) => !now2.view.actors.has(id));
      store9.set({
        view: "graph",
        unfolded: [.../* @__PURE__ */ new Set([...store9.get().unfolded, ...ids3])],
        ...picked.length === 1 ? { open: picked[0].open } : {}
      });
      setTimeout(() => on9.canvas().fit(), 60);
      if (hidden2.length)
        on9.note(
          hidden2.length === 1 ? "1 actor of these does not pass the filters and is not shown." : `${count(hidden2.length, "actor")} of these do not pass the filters and are not shown.`
        );
    }
    function move(index3, withFocus = true) {
      virtual.made.get(focused)?.setAttribute("tabindex", "-1");
      focused = Math.max(0, Math.min(rows4.length - 1, index3));
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
        End: rows4.length - 1
      };
      const to = places2[event2.key];
      const row = rows4[focused];
      if (to !== void 0) move(to);
      else if (event2.key === "Enter") on9.open(row.open);
      else if (event2.key === " " && event2.target.getAttribute("role") === "row") select3(row, !selection().has(row.key));
      else return;
      event2.preventDefault();
    }
    const panel = el(
      "div",
      { id: "table-panel", role: "tabpanel", class: "table-panel" },
      el("div", { class: "view-bar" }, find4, scope, summary2, toGraph, focus, none2),
      empty,
      scroller
    );
    container.append(tabs.element, panel);
    store9.on((state2, before2) => {
      if (state2.view !== "table" || !now2) return;
      const own2 = TABLES2.find((id) => id === `${state2.open?.type}s`);
      if (before2.view !== "table" && own2 && own2 !== state2.table)
        queueMicrotask(() => store9.set({ table: own2 }, { tracked: false }));
      if (state2.open === before2.open) return;
      const index3 = rows4.findIndex(isOpen2);
      if (index3 >= 0) {
        move(index3, false);
        virtual.reveal(index3);
      }
      marked();
    });
    function update8(told_) {
      const same2 = now2 && now2.view === told_.view && now2.drawn === told_.drawn && now2.state.table === told_.state.table && rows4.length;
      now2 = told_;
      if (!same2) fill6();
      else virtual.draw();
    }
    return { update: update8 };
  }

  // graph/page/js/ui/timeline_events.js
  var answers = (graph10, title3, ids3, on9) => ids3.length > 0 && el(
    "div",
    { class: "event-answers" },
    el("span", { class: "fine" }, title3),
    el(
      "ul",
      {},
      ids3.map(
        (id) => el(
          "li",
          {},
          el(
            "button",
            { type: "button", class: "inline", "data-event": id, onclick: () => on9.open({ type: "event", id }) },
            words2(graph10.events[id].name)
          ),
          el("span", { class: "fine" }, ` ${inWords(graph10.events[id].date)}`)
        )
      )
    )
  );
  function entry2(graph10, id, on9) {
    const event2 = graph10.events[id];
    const { to, by } = responses(graph10, id);
    const actors5 = [...new Set(event2.roles.map(({ actor: actor2 }) => actor2))].filter((each2) => graph10.actors[each2]);
    return el(
      "li",
      { class: "event-entry", "data-id": id },
      el("p", { class: "event-date" }, inWords(event2.date)),
      el(
        "div",
        {},
        el(
          "button",
          { type: "button", class: "event-name", onclick: () => on9.open({ type: "event", id }) },
          words2(event2.name)
        ),
        el(
          "p",
          { class: "fine" },
          event2.place && [words2(event2.place), actors5.length > 0 && " · "],
          actors5.map((each2, at5) => [at5 ? ", " : "", actorButton(graph10, each2, on9.open)])
        ),
        answers(graph10, "In answer to", to, on9),
        answers(graph10, "Answered by", by, on9)
      )
    );
  }
  function create23(graph10, on9) {
    const summary2 = el("p", { class: "view-figures" });
    const list8 = el("ol", { class: "event-list" });
    const element3 = el("div", { class: "timeline-events", tabindex: -1 }, summary2, list8);
    return {
      element: element3,
      /** @param {Now} now */
      update({ state: state2, view }) {
        const ids3 = inView(graph10, view);
        const time3 = state2.window ? `, ${inWords3(state2.window)}` : "";
        summary2.textContent = ids3.length ? `${count(ids3.length, "event")}${time3}` : `No event lies in this time or has an actor in view. Widen the time or the filters.`;
        list8.replaceChildren(...ids3.map((id) => entry2(graph10, id, on9)));
      },
      /** @param {Open | null} open */
      mark(open3) {
        for (const item of list8.children)
          item instanceof HTMLElement && item.toggleAttribute("data-open", open3?.type === "event" && open3.id === item.dataset.id);
      }
    };
  }

  // graph/page/js/picture/histogram.js
  var ALWAYS2 = Infinity;
  function spans(graph10, ids3) {
    const links3 = [...ids3].map((id) => graph10.links[id]);
    const starts = new Uint32Array(links3.length + 1);
    links3.forEach((link, n) => starts[n + 1] = starts[n] + spansOf(link).length);
    const numbers = new Float64Array(starts[links3.length] * 4);
    links3.forEach(
      (link, n) => spansOf(link).forEach(([s1, s2, e1, e22], period) => {
        const known3 = link.outside?.includes(period) ? [s1, null, null, e22] : [s1, s2, e1, e22];
        known3.forEach((day, bound2) => {
          numbers[4 * (starts[n] + period) + bound2] = day === null ? bound2 % 2 ? ALWAYS2 : -ALWAYS2 : dayOf2(day);
        });
      })
    );
    return { numbers, starts };
  }
  var isUndated = (numbers, at5) => numbers[at5] === -ALWAYS2 && numbers[at5 + 3] === ALWAYS2;
  var LEVELS3 = (
    /** @type {const} */
    ["undated", "possible", "certain"]
  );
  function reading({ numbers, starts }, [first3, last3]) {
    const found = { certain: 0, possible: 0, undated: 0 };
    const [from, to] = [first3 ?? -ALWAYS2, last3 ?? ALWAYS2];
    const levelOf = (at5) => {
      if (numbers[at5 + 1] <= to && numbers[at5 + 2] >= from) return 2;
      if (isUndated(numbers, at5)) return 0;
      return numbers[at5] <= to && numbers[at5 + 3] >= from ? 1 : -1;
    };
    for (let link = 0; link + 1 < starts.length; link += 1) {
      let level3 = -1;
      for (let span4 = starts[link]; span4 < starts[link + 1]; span4 += 1) level3 = Math.max(level3, levelOf(4 * span4));
      if (level3 >= 0) found[LEVELS3[level3]] += 1;
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
    const certain2 = new Int32Array(bins2.length + 1);
    const active = new Int32Array(bins2.length + 1);
    const reach = (ranges, from, until) => {
      const outside = bins2.length === 0 || until < bins2[0].first || from > last(bins2).last;
      if (!outside) ranges.push([binAfter(bins2, from), Math.min(bins2.length - 1, binAfter(bins2, until))]);
    };
    for (let link = 0; link + 1 < starts.length; link += 1) {
      const sure = [];
      const any = [];
      for (let at5 = 4 * starts[link]; at5 < 4 * starts[link + 1]; at5 += 4) {
        const [s2, e1] = [numbers[at5 + 1], numbers[at5 + 2]];
        const undated2 = isUndated(numbers, at5);
        if (!undated2) reach(any, numbers[at5], numbers[at5 + 3]);
        const ordered = s2 <= e1;
        if (!ordered && (e1 < bins2[0]?.first || binAfter(bins2, s2) !== binAfter(bins2, e1))) continue;
        reach(sure, ordered ? s2 : e1, ordered ? e1 : s2);
        if (undated2) reach(any, ordered ? s2 : e1, ordered ? e1 : s2);
      }
      add(certain2, sure);
      add(active, any);
    }
    for (let bin = 1; bin < bins2.length; bin += 1) {
      certain2[bin] += certain2[bin - 1];
      active[bin] += active[bin - 1];
    }
    return {
      certain: certain2.subarray(0, bins2.length),
      possible: active.subarray(0, bins2.length).map((all2, bin) => all2 - certain2[bin])
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
    const day = (at5) => domain2.first + (at5 - PAD) / each2;
    return { x, day, each: each2 };
  }
  function barsPath(bins2, heights, bases, { x }, domain2) {
    let d = "";
    bins2.forEach((bin, at5) => {
      if (!heights[at5]) return;
      const [from, to] = [x(Math.max(bin.first, domain2.first)), x(Math.min(bin.last, domain2.last) + 1)];
      const base = BARS_BOTTOM - bases[at5];
      const ends = [from, to - (to - from > 5 ? 1 : 0.4), base, base - heights[at5]];
      const [left, right, bottom, top] = ends.map((each2) => each2.toFixed(1));
      d += `M${left} ${bottom}V${top}H${right}V${bottom}Z`;
    });
    return d;
  }
  function topsPath(bins2, tops, { x }, domain2) {
    return bins2.map((bin, at5) => {
      const y = (BARS_BOTTOM - tops[at5]).toFixed(1);
      const [from, to] = [x(Math.max(bin.first, domain2.first)), x(Math.min(bin.last, domain2.last) + 1)];
      return `${at5 ? "L" : "M"}${from.toFixed(1)} ${y}H${to.toFixed(1)}`;
    }).join("");
  }
  function create24(graph10, on9, whole4) {
    const picture3 = svg("svg", { class: "time-picture", height: HEIGHT, "aria-hidden": "true" });
    const marks = el("div", { class: "time-marks", role: "group", "aria-label": "Events" });
    const list8 = el("div", { class: "time-list", hidden: true });
    const cuts = ["first", "last"].map(
      (side) => el("button", { type: "button", class: `time-cut ${side}`, onclick: whole4, hidden: true })
    );
    let focused = 0;
    function bars2({ bins: bins2, counted: counted4, domain: domain2, across: across2, certainOnly }) {
      const { certain: certain2, possible } = counted4;
      const most = Math.max(1, ...bins2.map((_, at5) => certain2[at5] + (certainOnly ? 0 : possible[at5])));
      const high = (number6) => number6 ? Math.max(1, number6 / most * (BARS_BOTTOM - BARS_TOP)) : 0;
      const solid = Array.from(certain2, high);
      const none2 = solid.map(() => 0);
      const faint = Array.from(possible, high);
      return [
        ...certainOnly ? [] : [
          svg("path", { class: "time-possible", d: barsPath(bins2, faint, solid, across2, domain2) }),
          svg("path", {
            class: "time-tops",
            d: topsPath(
              bins2,
              faint.map((each2, at5) => each2 + solid[at5]),
              across2,
              domain2
            )
          })
        ],
        svg("path", { class: "time-certain", d: barsPath(bins2, solid, none2, across2, domain2) })
      ];
    }
    function axis({ domain: domain2, across: across2, width, cut: cut2 }) {
      const [left, right] = [cut2.first === null ? 14 : CUT2, cut2.last === null ? 14 : CUT2];
      return ticks(domain2.first, domain2.last, width - 2 * PAD).flatMap(({ day, label: label3, year }) => {
        const at5 = across2.x(day);
        const room = at5 > left + 14 && at5 < width - right - 14;
        return [
          svg("path", { class: year ? "time-tick year" : "time-tick", d: `M${at5} ${BARS_BOTTOM}v4` }),
          room && svg("text", { x: at5, y: HEIGHT - 3, "text-anchor": "middle" }, label3)
        ];
      }).filter(Boolean);
    }
    function cutMarks({ cut: cut2 }) {
      cuts.forEach((button3, far) => {
        const day = far ? cut2.last : cut2.first;
        button3.hidden = day === null;
        if (day === null) return;
        const year = Number(String(isoOf(day)).slice(0, 4));
        button3.textContent = far ? `${year} ≫` : `≪ ${year}`;
        button3.title = `A few dates are ${far ? "later, up to" : "earlier, back to"} ${year}: show all years`;
        button3.setAttribute("aria-label", button3.title);
      });
    }
    const diamond = (x, y, size2) => `M${x} ${y - size2}l${size2} ${size2} ${-size2} ${size2} ${-size2} ${-size2}z`;
    function grouped3(events3, { across: across2, width }) {
      const slots = Math.max(1, Math.floor((width - 2 * PAD) / BUTTON));
      const wide = (width - 2 * PAD) / slots;
      const groups3 = /* @__PURE__ */ new Map();
      for (const [id, day] of events3) {
        const slot = Math.max(0, Math.min(slots - 1, Math.floor((across2.x(day) - PAD) / wide)));
        if (!groups3.has(slot)) groups3.set(slot, []);
        groups3.get(slot).push(id);
      }
      return [...groups3].sort(([a], [b]) => a - b).map(([slot, ids3]) => ({ ids: ids3, left: PAD + slot * wide, wide }));
    }
    function bubble2(ids3) {
      const line4 = (id) => el(
        "span",
        {},
        words2(graph10.events[id].name),
        el("span", { class: "fine" }, ` ${inWords(graph10.events[id].date)}`)
      );
      return [
        ...ids3.slice(0, LISTED).map(line4),
        ids3.length > LISTED && `and ${count(ids3.length - LISTED, "more event")}`
      ];
    }
    function openList(ids3, button3) {
      list8.replaceChildren(
        el(
          "ul",
          { class: "links" },
          ids3.map(
            (id) => el(
              "li",
              {},
              eventButton(graph10, id, (what) => {
                close3();
                on9.open(what);
              })
            )
          )
        )
      );
      list8.hidden = false;
      const room = (list8.parentElement?.clientWidth ?? 0) - list8.offsetWidth;
      list8.style.left = `${Math.max(0, Math.min(button3.offsetLeft + BUTTON / 2 - list8.offsetWidth / 2, room))}px`;
      list8.querySelector("button")?.focus();
      const close3 = () => {
        list8.hidden = true;
        document.removeEventListener("pointerdown", outside);
      };
      const outside = (event2) => {
        if (!list8.contains(event2.target)) close3();
      };
      document.addEventListener("pointerdown", outside);
      list8.onkeydown = (event2) => {
        const buttons = [...list8.querySelectorAll("button")];
        const step = { ArrowDown: 1, ArrowUp: -1 }[event2.key];
        if (event2.key === "Escape") {
          close3();
          button3.focus();
        } else if (step)
          buttons[Math.max(0, Math.min(buttons.length - 1, buttons.findIndex((each2) => each2 === document.activeElement) + step))].focus();
        else return;
        event2.preventDefault();
      };
    }
    function markButtons(groups3) {
      focused = Math.min(focused, Math.max(0, groups3.length - 1));
      marks.replaceChildren(
        ...groups3.map(({ ids: ids3, left, wide }, at5) => {
          const name2 = ids3.length === 1 ? `${plain2(graph10.events[ids3[0]].name)}, ${inWords(graph10.events[ids3[0]].date)}` : `${ids3.length} events: ${ids3.slice(0, 3).map((id) => plain2(graph10.events[id].name)).join(", ")}${ids3.length > 3 ? " and more" : ""}`;
          const button3 = el("button", {
            type: "button",
            class: "time-mark",
            "aria-label": name2,
            tabindex: at5 === focused ? 0 : -1,
            onclick: () => {
              hide();
              ids3.length === 1 ? on9.open({ type: "event", id: ids3[0] }) : openList(ids3, button3);
            },
            onfocus: () => {
              marks.children[focused]?.setAttribute("tabindex", "-1");
              focused = at5;
              button3.setAttribute("tabindex", "0");
            }
          });
          button3.style.left = `${left}px`;
          button3.style.width = `${wide}px`;
          return attach3(button3, () => bubble2(ids3));
        })
      );
    }
    marks.addEventListener("keydown", (event2) => {
      const to = { ArrowLeft: focused - 1, ArrowRight: focused + 1, Home: 0, End: marks.children.length - 1 }[event2.key];
      if (to === void 0) return;
      event2.preventDefault();
      all(marks, "button")[Math.max(0, Math.min(marks.children.length - 1, to))]?.focus();
    });
    function comparedTime({ across: across2, domain: domain2 }, [first3, last3], second2) {
      const [from, to] = [Math.max(first3, domain2.first), Math.min(last3, domain2.last) + 1];
      if (from >= to) return false;
      const [left, width] = [across2.x(from), Math.max(2, across2.x(to) - across2.x(from))];
      const name2 = second2 ? "time-compared second" : "time-compared first";
      return svg("path", {
        class: name2,
        d: `M${left - (second2 ? 0 : width > 2 ? 0 : 2)} ${BARS_TOP - 4}h${width}V${BARS_BOTTOM}h${-width}z`
      });
    }
    function draw4(now2) {
      picture3.setAttribute("width", String(now2.width));
      const recorded2 = now2.asOf !== null && svg("path", { class: "time-record", d: `M${now2.across.x(now2.asOf)} ${BARS_TOP - 4}V${BARS_BOTTOM}` });
      const events3 = now2.events.map(([, day]) => diamond(Math.round(now2.across.x(day) * 10) / 10, 10, 4)).join("");
      picture3.replaceChildren(
        ...flat([
          bars2(now2),
          svg("path", { class: "time-base", d: `M${PAD} ${BARS_BOTTOM}H${now2.width - PAD}` }),
          axis(now2),
          recorded2,
          now2.compared.map((days3, second2) => comparedTime(now2, days3, second2)),
          svg("path", { class: "time-events", d: events3 })
        ])
      );
      markButtons(grouped3(now2.events, now2));
      cutMarks(now2);
    }
    return { draw: draw4, parts: [picture3, marks, list8, ...cuts] };
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
  function create25(store9, sending, limits, stopped2) {
    let timer2 = 0;
    const button3 = (label3, d, onclick) => el("button", { type: "button", class: "square", "aria-label": label3, title: label3, onclick }, icon(d));
    const back3 = button3("Step back", ICONS.back, () => stepped4(-1));
    const ahead = button3("Step forward", ICONS.ahead, () => stepped4(1));
    const play = button3("Play", ICONS.play, () => timer2 ? stop() : start2());
    const step = el(
      "select",
      { class: "time-speed", "aria-label": "Step", title: "How far the window goes in one step" },
      Object.entries(STEPS4).map(([value, [label3]]) => el("option", { value }, label3))
    );
    step.value = "month";
    const months = () => STEPS4[step.value][1];
    function go2(to) {
      sending.send(to);
      sending.end();
    }
    function stepped4(way2) {
      stop();
      sending.begin();
      const { window: window2 } = store9.get();
      go2(window2 ? moved(window2, { months: way2 * months() }, limits()) : first(limits(), way2, months()));
    }
    function start2() {
      const still2 = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
      sending.begin();
      play.replaceChildren(icon(ICONS.pause));
      play.setAttribute("aria-label", "Pause");
      go2(start(store9.get().window, limits()));
      timer2 = setInterval(
        () => {
          const next = played(store9.get().window, months(), limits());
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
    return { elements: [back3, play, ahead, step], stop, isPlaying: () => timer2 !== 0 };
  }

  // graph/page/js/ui/timebar_reading.js
  function create26(store9, on9) {
    const element3 = el("p", { class: "time-reading" });
    const door2 = (number6, text8, title3, onclick) => number6 ? el("button", { type: "button", class: "inline", title: title3, onclick }, text8) : text8;
    const list8 = (id) => () => on9.open({ type: "dated", id });
    function show6(spans2, window2, compared2 = null) {
      const counted4 = window2 && reading(spans2, [dayOf2(window2[0]), dayOf2(window2[1])]);
      const undated2 = counted4 ? counted4.undated : undated(spans2);
      const all2 = spans2.starts.length - 1;
      const name2 = !window2 && compared2 || inWords3(window2);
      const parts4 = counted4 ? [
        door2(counted4.certain, `${count(counted4.certain, "link")} certain`, "List them", list8("certain")),
        door2(counted4.possible, `${counted4.possible.toLocaleString("en")} possible`, "List them", list8("possible"))
      ] : [
        door2(
          all2,
          count(all2, "link"),
          "Show them in the tables",
          () => store9.set({ view: "table", table: "links" }, { tracked: false })
        )
      ];
      if (undated2)
        parts4.push(
          door2(
            undated2,
            `${undated2.toLocaleString("en")} have no usable dates`,
            "These links have no dates, or only days on which they were seen. The bars count them only where they are certain.",
            list8("undated")
          )
        );
      element3.replaceChildren(
        ...flat([
          el("strong", {}, name2[0].toUpperCase() + name2.slice(1)),
          ": ",
          parts4.map((part3, at5) => [at5 ? ", " : "", part3])
        ])
      );
    }
    return { element: element3, show: show6, text: () => element3.textContent };
  }

  // graph/page/js/ui/timebar_typed.js
  function create27(store9, typed) {
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
          store9.set(windowed(null));
        }
      },
      "Clear"
    );
    function say3(text8) {
      problem.textContent = text8;
      problem.hidden = !text8;
      for (const [name2, value] of [
        ["aria-invalid", "true"],
        ["aria-describedby", problem.id]
      ])
        text8 ? input.setAttribute(name2, value) : input.removeAttribute(name2);
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
      if (same(window2, store9.get().window)) show6(window2);
      else store9.set(windowed(window2));
    }
    function show6(window2) {
      const text8 = window2 ? inWords3(window2) : "";
      input.value = text8.charAt(0).toUpperCase() + text8.slice(1);
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
  function sender(store9) {
    let timer2 = null;
    let pending = null;
    let [fresh, cost2] = [true, 0];
    function flush() {
      clearTimeout(timer2 ?? void 0);
      timer2 = null;
      if (same(store9.get().window, pending)) return;
      const before2 = performance.now();
      store9.set(windowed(pending), { tracked: fresh });
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
  function create28(chart2, store9, place2, preview) {
    const sending = sender(store9);
    let pressed = 0;
    const slider = (part3, label3) => el("div", {
      class: `time-${part3}`,
      role: "slider",
      tabindex: 0,
      "data-part": part3,
      "aria-label": label3,
      "aria-orientation": "horizontal",
      onkeydown: (event2) => onKey2(event2, part3)
    });
    const parts4 = {
      body: slider("body", "Window, both ends"),
      first: slider("first", "Window from"),
      last: slider("last", "Window until")
    };
    function change3(window2) {
      preview(window2);
      sending.send(window2);
    }
    function draw4(window2) {
      const { limits, across: across2 } = place2();
      const [begins, ends] = within(window2, limits);
      const [left, right] = [across2.x(begins), across2.x(ends + 1)];
      chart2.classList.toggle("windowed", Boolean(window2));
      const spare = Math.max(0, FINGER - (right - left)) / 2;
      parts4.body.style.left = `${left - spare}px`;
      parts4.body.style.width = `${right - left + 2 * spare}px`;
      parts4.body.style.setProperty("--spare", `${spare}px`);
      parts4.first.style.left = `${left - spare - FINGER}px`;
      parts4.last.style.left = `${right + spare}px`;
      parts4.body.setAttribute("tabindex", window2 ? "0" : "-1");
      for (const { part: part3, day, side } of [
        { part: "first", day: begins, side: 0 },
        { part: "last", day: ends, side: 1 },
        { part: "body", day: begins, side: null }
      ]) {
        parts4[part3].setAttribute("aria-valuemin", limits.first);
        parts4[part3].setAttribute("aria-valuemax", limits.last);
        parts4[part3].setAttribute("aria-valuenow", Math.min(Math.max(day, limits.first), limits.last));
        const chosen2 = side === null ? null : window2?.[side];
        parts4[part3].setAttribute(
          "aria-valuetext",
          side === null ? inWords3(window2) : chosen2 ? dayInWords(chosen2) : `open, ${side ? "to the end" : "from the start"}`
        );
      }
    }
    function onKey2(event2, part3) {
      const { window: window2 } = store9.get();
      const { limits } = place2();
      const by = KEYS2[event2.key] ?? 0;
      const end = ENDS[event2.key];
      if (!by && !end || event2.ctrlKey || event2.metaKey || event2.altKey) return;
      event2.preventDefault();
      if (event2.timeStamp - pressed > PAUSE4) sending.begin();
      pressed = event2.timeStamp;
      sending.end();
      const step = event2.shiftKey ? { days: Math.sign(by) } : { months: by };
      if (part3 === "body") change3(moved(window2, end ? { days: end === "first" ? -1e6 : 1e6 } : step, limits));
      else {
        const side = part3 === "first" ? 0 : 1;
        const day = within(window2, limits)[side];
        change3(
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
      const { domain: domain2, limits, across: across2, bins: bins2 } = place2();
      const box3 = chart2.getBoundingClientRect();
      const from = event2.clientX - box3.left;
      const part3 = event2.target.closest("[data-part]")?.dataset.part ?? "new";
      const before2 = store9.get().window;
      const start2 = within(before2, limits);
      const exact = across2.each > 3;
      let dragged = false;
      chart2.setPointerCapture(event2.pointerId);
      chart2.classList.add("dragging");
      sending.begin();
      hide();
      function at5(x) {
        const by = Math.round((x - from) / across2.each);
        if (part3 === "body") {
          const to = snapped(start2[0] + by, false, { exact });
          return moved(
            before2,
            exact ? { days: to - start2[0] } : { months: monthOf2(to) - monthOf2(start2[0]) },
            limits
          );
        }
        if (part3 === "new") {
          const ends = [from, x].sort((a, b) => a - b).map((each2, far) => snapped(across2.day(each2), Boolean(far), { exact }));
          return of18(Math.max(domain2.first, ends[0]), Math.max(ends[0], Math.min(domain2.last, ends[1])), limits);
        }
        const side = part3 === "first" ? 0 : 1;
        return resized(before2, side, snapped(start2[side] + by + side, Boolean(side), { exact }), limits);
      }
      function move(moved3) {
        const x = moved3.clientX - box3.left;
        dragged ||= Math.abs(x - from) > STILL;
        if (dragged) change3(at5(x));
      }
      function stop(ended) {
        chart2.classList.remove("dragging");
        for (const [name2, listener] of listeners) chart2.removeEventListener(name2, listener);
        document.removeEventListener("keydown", leave2, true);
        if (ended.type !== "pointerup") change3(before2);
        else if (!dragged && part3 === "new") {
          const bin = bins2.find((each2) => each2.last >= across2.day(from)) ?? last(bins2);
          change3(of18(Math.max(bin.first, domain2.first), Math.min(bin.last, domain2.last), limits));
        }
        sending.end();
        if (parts4[part3]) parts4[part3].focus({ preventScroll: true, focusVisible: false });
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
      for (const [name2, listener] of listeners) chart2.addEventListener(name2, listener);
      document.addEventListener("keydown", leave2, true);
    }
    chart2.addEventListener("pointerdown", drag);
    return { draw: draw4, parts: Object.values(parts4), sending };
  }

  // graph/page/js/ui/timebar.js
  var OTHER_FILTERS = [...NARROWS.filter((part3) => part3 !== "window" && part3 !== "certain"), "compare"];
  var phone3 = window.matchMedia("(max-width: 760px)");
  var again2 = () => {
  };
  function domainOf(graph10) {
    const days3 = [];
    for (const { span: span4 } of Object.values(graph10.links)) for (const day of span4) if (day) days3.push(dayOf2(day));
    for (const event2 of Object.values(graph10.events))
      for (const day of event2.days) if (day) days3.push(dayOf2(day));
    if (graph10.info.asOfDay && days3.length) days3.push(dayOf2(graph10.info.asOfDay));
    return domain(days3);
  }
  function create29(container, graph10, store9, on9) {
    const domain2 = domainOf(graph10);
    if (!domain2) {
      container.append(el("p", { class: "time-none" }, "No link or event in this data has a date."));
      return;
    }
    fill3(container, graph10, store9, on9, domain2);
  }
  function fill3(container, graph10, store9, on9, domain2) {
    const asOf = dayOf2(graph10.info.asOfDay ?? null);
    const chart2 = el("div", { class: "time-chart" });
    const drawing3 = create24(graph10, on9, () => show6(domain2.whole));
    let spans2 = spans(graph10, /* @__PURE__ */ new Set());
    let events3 = [];
    let axis = domain2;
    let place2;
    const limits = () => axis === domain2 ? domain2 : domain2.whole;
    const windowed2 = create28(
      chart2,
      store9,
      () => place2,
      (window2) => {
        windowed2.draw(window2);
        reading2.show(spans2, window2);
      }
    );
    const reading2 = create26(store9, on9);
    const play = create25(store9, windowed2.sending, limits, () => on9.say(reading2.text() ?? ""));
    const typed = create27(store9, play.stop);
    const zoom = el("button", {
      type: "button",
      class: "text",
      onclick: () => {
        const { window: window2 } = store9.get();
        show6(axis === domain2 && window2 ? around4(window2, domain2.whole) : domain2);
      }
    });
    const fold3 = el(
      "button",
      { type: "button", class: "square", "aria-label": "Time bar", onclick: () => folded4(!isFolded()) },
      icon("M4 6.500 8 10.500l4-4")
    );
    const certain2 = el("input", { type: "checkbox", onchange: (event2) => store9.set({ certain: event2.target.checked }) });
    const compared2 = ({ compare: compare3 }) => compare3?.by === "dates" ? compare3.sides : [];
    const isFolded = () => container.classList.contains("folded");
    function folded4(closed3) {
      container.classList.toggle("folded", closed3);
      fold3.setAttribute("aria-expanded", String(!closed3));
      fold3.title = closed3 ? "Show the time bar" : "Hide the time bar";
      if (!closed3) draw4();
    }
    function show6(days3) {
      axis = days3;
      count4(store9.get());
      draw4();
      zoomable();
    }
    function zoomable() {
      const { window: window2 } = store9.get();
      zoom.disabled = axis === domain2 && !window2;
      zoom.textContent = axis === domain2 ? "Zoom in" : "Zoom out";
      zoom.setAttribute("aria-label", axis === domain2 ? "Zoom in on the window" : "Zoom out to all years");
    }
    function count4(state2) {
      const open3 = { ...state2, window: null };
      const view = narrowed(graph10, open3, inView2(graph10, open3, paths()));
      spans2 = spans(graph10, view.links);
      events3 = dated(
        graph10.events,
        Object.keys(graph10.events).filter((id) => graph10.events[id].roles.some(({ actor: actor2 }) => view.actors.has(actor2))),
        axis
      );
    }
    function draw4() {
      const width = chart2.clientWidth;
      if (!width) return;
      const bins2 = bins(axis.first, axis.last, width);
      place2 = {
        domain: axis,
        limits: limits(),
        bins: bins2,
        across: scale(axis, width),
        counted: counts(spans2, bins2),
        width,
        events: events3,
        asOf,
        cut: {
          first: axis === domain2 && domain2.earlier ? domain2.whole.first : null,
          last: axis === domain2 && domain2.later ? domain2.whole.last : null
        },
        certainOnly: store9.get().certain,
        compared: compared2(store9.get()).map((window2) => within(window2, domain2.whole))
      };
      drawing3.draw(place2);
      windowed2.draw(store9.get().window);
    }
    function follow() {
      const { window: window2 } = store9.get();
      if (!window2) return axis !== domain2 && show6(domain2);
      const [first3, last3] = within(window2, axis);
      if (first3 >= axis.first && last3 <= axis.last) return;
      show6(axis === domain2 ? domain2.whole : around4(window2, domain2.whole));
    }
    function tell2(state2) {
      typed.show(state2.window);
      certain2.checked = state2.certain && Boolean(state2.window);
      certain2.disabled = !state2.window;
      reading2.show(
        spans2,
        state2.window,
        comparedSides(state2) && (compared2(state2).length ? "Either time" : "Either")
      );
      zoomable();
    }
    function hovered(event2) {
      if (event2.target.closest(".time-mark, .time-list, .time-cut, [data-part]:not(.time-body)") || chart2.classList.contains("dragging") || !place2)
        return;
      const at5 = place2.across.day(event2.clientX - chart2.getBoundingClientRect().left);
      const index3 = place2.bins.findIndex((each2) => each2.first <= at5 && at5 <= each2.last + 1);
      if (index3 < 0 || at5 < axis.first || at5 > axis.last + 1) return hide();
      const bin = place2.bins[index3];
      const box3 = chart2.getBoundingClientRect();
      show3(
        [
          el("strong", {}, bin.name),
          `${count(place2.counted.certain[index3], "link")} certain`,
          `${place2.counted.possible[index3].toLocaleString("en")} more possible`
        ],
        { left: box3.left + place2.across.x((bin.first + bin.last) / 2), top: box3.top }
      );
    }
    chart2.append(...drawing3.parts, ...windowed2.parts);
    chart2.addEventListener("pointermove", hovered);
    chart2.addEventListener("pointerleave", hide);
    container.append(
      el(
        "div",
        { class: "time-grid" },
        el("div", { class: "time-controls" }, fold3, play.elements),
        reading2.element,
        chart2,
        typed.element,
        el(
          "div",
          { class: "time-more" },
          el(
            "label",
            { class: "check", title: "Only links that are certainly active in the window" },
            certain2,
            "certain only"
          ),
          zoom
        )
      )
    );
    new ResizeObserver(draw4).observe(chart2);
    store9.on((state2, before2) => {
      if (state2.window !== before2.window && play.isPlaying() && !windowed2.sending.isLast(state2.window)) play.stop();
      const others3 = OTHER_FILTERS.some((part3) => state2[part3] !== before2[part3]);
      if (others3) count4(state2);
      if (state2.window !== before2.window) follow();
      if (others3 || state2.certain !== before2.certain) draw4();
      else if (state2.window !== before2.window && place2) windowed2.draw(state2.window);
      if (others3 || state2.certain !== before2.certain || state2.window !== before2.window) tell2(state2);
    });
    folded4(phone3.matches && !store9.get().window);
    follow();
    again2 = () => {
      count4(store9.get());
      draw4();
      tell2(store9.get());
    };
    count4(store9.get());
    tell2(store9.get());
  }
  var recount = () => again2();

  // graph/page/js/ui/timeline_axis.js
  var [YEARS2, EVENT_ROW] = [24, 26];
  var APART3 = 7;
  var at3 = (element3, left, width) => {
    element3.style.left = `${left}px`;
    if (width !== void 0) element3.style.width = `${width}px`;
    return element3;
  };
  function head(graph10, { across: across2, domain: domain2, labels, events: events3, asOf, on: on9 }) {
    const rows4 = labels.reduce((most, { row }) => Math.max(most, row + 1), 0);
    const years3 = ticks(domain2.first, domain2.last, across2.width).filter(({ day }) => across2.x(day) < across2.width - 36).map(({ day, label: label3 }) => at3(el("span", { class: "axis-year" }, label3), across2.x(day)));
    const marks = svg(
      "svg",
      { class: "axis-events", "aria-hidden": "true", width: across2.width, height: 10 },
      svg("path", {
        d: events3.map(([, day]) => `M${across2.x(day).toFixed(1)} 0l4.500 4.500-4.500 4.500-4.500-4.500z`).join("")
      })
    );
    const names = labels.map(({ id, at: day, left, wide, row }) => {
      const button3 = attach3(
        at3(
          el(
            "button",
            {
              type: "button",
              class: "axis-event",
              onclick: () => {
                hide();
                on9.open({ type: "event", id });
              }
            },
            at3(el("span", { class: "axis-at" }), Math.max(0, Math.min(wide - 2, day - left))),
            words2(graph10.events[id].name)
          ),
          left,
          wide
        ),
        () => [
          el("strong", {}, words2(graph10.events[id].name)),
          inWords(graph10.events[id].date),
          graph10.events[id].place && words2(graph10.events[id].place)
        ]
      );
      button3.style.top = `${YEARS2 + row * EVENT_ROW}px`;
      return button3;
    });
    marks.style.top = `${YEARS2 + rows4 * EVENT_ROW + 2}px`;
    const element3 = el(
      "div",
      { class: "axis" },
      el(
        "div",
        { class: "axis-years", "aria-hidden": "true" },
        years3,
        asOf !== null && at3(
          el("span", { class: "axis-record", title: `Date of record: ${dayInWords(graph10.info.asOfDay ?? "")}` }),
          across2.x(asOf + 1)
        )
      ),
      names,
      marks
    );
    element3.style.width = `${across2.width}px`;
    element3.style.height = `${YEARS2 + rows4 * EVENT_ROW + (events3.length ? 14 : 2)}px`;
    return element3;
  }
  function ground({ across: across2, domain: domain2, events: events3, asOf, window: window2 }) {
    const lines2 = ticks(domain2.first, domain2.last, across2.width).map(
      ({ day }) => at3(el("span", { class: "ground-year" }), across2.x(day))
    );
    let before2 = -APART3;
    const apart = events3.filter(([, day]) => across2.x(day) - before2 >= APART3 && (before2 = across2.x(day), true));
    const happened = apart.slice(0, 400).map(([, day]) => at3(el("span", { class: "ground-event" }), across2.x(day)));
    const marked = [...lines2, ...happened];
    if (window2) {
      const [left, right] = within(window2, domain2).map((day, side) => across2.x(day + side));
      marked.unshift(at3(el("span", { class: "ground-window" }), left, Math.max(2, right - left)));
    }
    if (asOf !== null) marked.push(at3(el("span", { class: "ground-record" }), across2.x(asOf + 1)));
    return marked;
  }

  // graph/page/js/ui/timeline_bar.js
  var sample2 = (kind2, text8) => el("span", { class: "key-item" }, el("span", { class: "key-bar" }, el("span", { class: kind2 })), text8);
  function create30(on9) {
    const orders = el(
      "select",
      { "aria-label": "Order of the lanes", onchange: (event2) => on9.order(event2.target.value) },
      Object.entries(ORDERS2).map(([value, label3]) => el("option", { value }, label3))
    );
    const [farther, closer, fit] = [
      { text: "−", label: "Zoom out", steps: -1 },
      { text: "+", label: "Zoom in", steps: 1 },
      { text: "All years", label: "Show all years", steps: null }
    ].map(
      ({ text: text8, label: label3, steps: steps4 }) => el("button", { type: "button", "aria-label": label3, onclick: () => on9.zoom(steps4) }, text8)
    );
    const toWindow = el("button", { type: "button", onclick: on9.toWindow }, "Zoom to the window");
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
      say(text8) {
        summary2.textContent = text8;
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
  var LEAST3 = 46;
  var PADDING = 5;
  var heightOf3 = (rows4) => Math.max(LEAST3, rows4 * ROW + 2 * PADDING);
  function bubble(graph10, id) {
    const link = graph10.links[id];
    const [dates, certain2] = lifetimeInWords(link, graph10.info.asOfDay);
    const joining3 = joining(graph10, link);
    return [
      el(
        "strong",
        {},
        words2(graph10.actors[link.source].name),
        words2(joining3.said),
        joining3.named ? "" : words2(graph10.actors[link.target].name)
      ),
      words2(dates),
      el("span", { class: "fine" }, certain2),
      el(
        "span",
        { class: "fine" },
        `${link.confidence} confidence${link.status === "asserted" ? "" : `, ${statusInWords(link)}`}`
      )
    ];
  }
  function bar(graph10, own2, on9) {
    const link = graph10.links[own2.link];
    const from = Math.min(own2.labelLeft, own2.left);
    const part3 = (name2, [left, right]) => {
      const element3 = el("span", { class: name2 });
      element3.style.left = `${left - from}px`;
      element3.style.width = `${right - left}px`;
      return element3;
    };
    const drawn2 = ({ left, right, solid, fadeLeft, fadeRight, ongoing }) => {
      const fades = `${fadeLeft ? " fade-left" : ""}${fadeRight ? " fade-right" : ""}`;
      const head2 = solid?.[1] ?? right - 46;
      return [
        part3(`bar-possible${fades}`, [left, right]),
        solid && part3("bar-certain", solid),
        ongoing && part3("bar-arrow", [head2, head2 + 7])
      ];
    };
    const text8 = el(
      "span",
      { class: "lane-label" },
      link.status !== "asserted" && el("span", { class: "lane-mark", "aria-hidden": "true" }, link.status === "denied" ? "✕ " : "◇ "),
      words2(own2.text)
    );
    text8.style.marginLeft = `${own2.labelLeft - from}px`;
    text8.style.maxWidth = `${own2.wide + 6}px`;
    const button3 = el(
      "button",
      {
        type: "button",
        class: `lane-bar ${link.confidence}`,
        tabindex: -1,
        "data-item": own2.link,
        colour: graph10.kinds[link.kind].colour,
        "aria-label": [
          plain2(own2.text),
          brief(link),
          `${link.confidence} confidence`,
          ...link.status === "asserted" ? [] : [statusInWords(link)]
        ].join(", "),
        onclick: () => {
          hide();
          on9.open({ type: "link", id: own2.link });
        }
      },
      text8,
      own2.parts.flatMap(drawn2)
    );
    button3.style.left = `${from}px`;
    button3.style.width = `${Math.max(own2.right, own2.labelLeft + own2.wide) - from}px`;
    button3.style.top = `${PADDING + own2.row * ROW}px`;
    return attach3(button3, () => bubble(graph10, own2.link));
  }
  function lane(graph10, own2, packed2, { on: on9, toggle: toggle2, unfolded: unfolded2, position, size: size2, across: across2, events: events3 }) {
    const actor2 = graph10.actors[own2.id];
    const counts2 = [count(own2.links.length, "link"), packed2.undated && `${packed2.undated} undated`].filter(Boolean).join(", ");
    const more = (packed2.more > 0 || unfolded2) && el(
      "button",
      {
        type: "button",
        class: "text lane-more",
        tabindex: -1,
        "data-item": "more",
        "aria-expanded": String(unfolded2),
        onclick: toggle2
      },
      unfolded2 ? "fewer" : `+${packed2.more}`,
      el("span", { class: "hidden" }, ` links of ${plain2(actor2.name)}`)
    );
    const name2 = el(
      "div",
      { class: "lane-name" },
      shape(graph10.types[actor2.type]),
      el(
        "button",
        {
          type: "button",
          class: "lane-actor",
          tabindex: -1,
          "data-item": "name",
          title: plain2(actor2.name),
          onclick: () => on9.open({ type: "actor", id: own2.id })
        },
        words2(actor2.name)
      ),
      el("span", { class: "fine" }, counts2),
      more
    );
    const marks = events3.length > 0 && svg(
      "svg",
      { class: "lane-events", "aria-hidden": "true", width: across2.width, height: 12 },
      svg("path", { d: events3.map((day) => `M${across2.x(day).toFixed(1)} 1l4 4-4 4-4-4z`).join("") })
    );
    const track = el(
      "div",
      { class: "lane-track" },
      marks,
      packed2.bars.length === 0 && el("span", { class: "lane-none" }, own2.links.length ? "No dates are known" : "No links pass the filters"),
      [...packed2.bars].sort((a, b) => a.left - b.left).map((each2) => bar(graph10, each2, on9))
    );
    track.style.width = `${across2.width}px`;
    return el(
      "div",
      { class: "lane", role: "listitem", "data-actor": own2.id, "aria-setsize": size2, "aria-posinset": position },
      name2,
      track
    );
  }

  // graph/page/js/ui/timeline_grid.js
  var MORE2 = 200;
  var HEADING = 32;
  var ZOOMS = [1, 1.5, 2.2, 3.2, 4.6, 6.6, 9.5, 14, 20, 30, 45];
  var ZOOM_KEYS = { "+": 1, "=": 1, "-": -1, 0: -ZOOMS.length };
  var SIDES2 = { ArrowRight: 1, ArrowLeft: -1 };
  var WAYS3 = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
  var BEYOND2 = 300;
  function create31(container, graph10, store9, on9) {
    const domain2 = domainOf(graph10);
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
    return made(container, graph10, store9, on9, domain2);
  }
  function made(container, graph10, store9, on9, domain2) {
    const asOf = dayOf2(graph10.info.asOfDay ?? null);
    let now2;
    let zoom = 0;
    let order2 = "linked";
    let limit = 0;
    let items2 = [];
    let place2;
    const unfolded2 = /* @__PURE__ */ new Set();
    const shown3 = /* @__PURE__ */ new Map();
    let current = { actor: null, item: "name" };
    const bar2 = create30({
      order(chosen2) {
        order2 = chosen2;
        lay();
      },
      zoom: (steps4) => zoomed(steps4 === null ? 0 : zoom + steps4),
      toWindow: zoomToWindow
    });
    const head2 = el("div", { class: "timeline-head" });
    const corner = el("div", { class: "timeline-corner" });
    const ground2 = el("div", { class: "timeline-ground", "aria-hidden": "true" });
    const lanes = el("div", {
      class: "timeline-lanes",
      role: "list",
      "aria-label": "Actors with their links in time. Arrow keys move between lanes and bars."
    });
    const body = el("div", { class: "timeline-body" }, ground2, lanes);
    const scroller = el("div", { class: "timeline", tabindex: -1 }, head2, body);
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
    function measure(text8) {
      if (!canvas2) return 8 * text8.length;
      if (!canvas2.font.startsWith("12")) canvas2.font = `12.500px ${getComputedStyle(container).fontFamily}`;
      const width2 = measured2.get(text8) ?? canvas2.measureText(text8).width + 4;
      measured2.set(text8, width2);
      return width2;
    }
    function scale2() {
      const names = corner.offsetWidth || 190;
      const width2 = Math.max(120, Math.floor((scroller.clientWidth - names - 8) * ZOOMS[zoom]));
      const each2 = width2 / (domain2.last + 1 - domain2.first);
      return { width: width2, each: each2, x: (day) => (day - domain2.first) * each2, names };
    }
    const eventsInView = () => dated(graph10.events, inView(graph10, now2.view), domain2);
    function lay() {
      if (!now2 || !scroller.clientWidth) return;
      const drawn2 = [...now2.drawn.actors];
      const others3 = limit ? of20(
        graph10,
        [...now2.view.actors].filter((id) => !now2.drawn.actors.has(id)),
        now2.view.links,
        "linked"
      ).slice(0, limit).map(({ id }) => id) : [];
      const across2 = scale2();
      const events3 = eventsInView();
      const { open: open3 } = store9.get();
      const wanted2 = open3?.type === "link" ? open3.id : null;
      const happened = /* @__PURE__ */ new Map();
      for (const [id, day] of events3) for (const { actor: actor2 } of graph10.events[id].roles) gather(happened, actor2, day);
      place2 = { across: across2, events: events3, happened };
      items2 = [];
      let top = 6;
      let group = null;
      const all2 = of20(graph10, [...drawn2, ...others3], now2.view.links, order2);
      all2.forEach((lane2, at5) => {
        if (lane2.group && lane2.group !== group) {
          group = lane2.group;
          items2.push({ heading: group, top, height: HEADING });
          top += HEADING;
        }
        const packed2 = bars(graph10, lane2, { ...across2, measure, wanted: wanted2, all: unfolded2.has(lane2.id) });
        const height = heightOf3(packed2.rows);
        items2.push({ lane: lane2, packed: packed2, top, height, position: at5 + 1 });
        top += height;
      });
      const left = now2.view.actors.size - all2.length;
      more.hidden = left <= 0;
      more.textContent = left > 0 ? `Show ${Math.min(MORE2, left).toLocaleString("en")} more of ${count(left, "actor")} in view` : "";
      more.style.top = `${top + 8}px`;
      body.style.height = `${top + (left > 0 ? 56 : 12)}px`;
      body.style.width = `${across2.names + across2.width + 8}px`;
      for (const element3 of shown3.values()) element3.remove();
      shown3.clear();
      const links3 = new Set(all2.flatMap((lane2) => lane2.links)).size;
      bar2.say(`${count(all2.length, "actor")}, ${count(links3, "link")}`);
      empty.hidden = all2.length > 0;
      scroller.hidden = all2.length === 0;
      if (!all2.length)
        empty.textContent = now2.view.actors.size ? "Nothing is drawn on the graph. Expand an actor there, or find one (/)." : "No actor passes the filters. Widen them in the legend.";
      if (!all2.some(({ id }) => id === current.actor)) current = { actor: all2[0]?.id ?? null, item: "name" };
      across_();
      draw4();
    }
    function across_() {
      const { across: across2, events: events3 } = place2;
      const labels = eventLabels(graph10, events3, { ...across2, measure, most: scroller.clientHeight < 420 ? 1 : 3 });
      const { window: window2 } = store9.get();
      head2.replaceChildren(corner, head(graph10, { across: across2, domain: domain2, labels, events: events3, asOf, on: on9 }));
      corner.textContent = events3.length ? `${count(events3.length, "event")}${labels.length < events3.length ? `, ${labels.length} named` : ""}` : "";
      ground2.replaceChildren(...ground({ across: across2, domain: domain2, events: events3, asOf, window: window2 }));
      ground2.style.left = `${across2.names}px`;
      bar2.update({ window: window2, all: zoom === 0, closest: zoom === ZOOMS.length - 1 });
    }
    function draw4() {
      if (!place2) return;
      const [top, bottom] = [scroller.scrollTop - BEYOND2, scroller.scrollTop + scroller.clientHeight + BEYOND2];
      for (const [item, element3] of shown3) {
        if (item.top + item.height >= top && item.top <= bottom || element3.contains(document.activeElement)) continue;
        element3.remove();
        shown3.delete(item);
      }
      for (const item of items2) {
        if (shown3.has(item) || item.top + item.height < top || item.top > bottom) continue;
        const element3 = "heading" in item ? el("div", { class: "lane-heading", role: "listitem" }, words2(item.heading)) : laneOf(item);
        element3.style.top = `${item.top}px`;
        element3.style.height = `${item.height}px`;
        shown3.set(item, element3);
      }
      lanes.replaceChildren(...[...shown3].sort(([a], [b]) => a.top - b.top).map(([, element3]) => element3));
    }
    function laneOf({ lane: lane2, packed: packed2, position }) {
      const element3 = lane(graph10, lane2, packed2, {
        on: on9,
        across: place2.across,
        position,
        size: items2.length,
        unfolded: unfolded2.has(lane2.id),
        events: place2.happened.get(lane2.id) ?? [],
        toggle: () => {
          unfolded2.has(lane2.id) ? unfolded2.delete(lane2.id) : unfolded2.add(lane2.id);
          lay();
          focusOn2(lane2.id, "more");
        }
      });
      mark(element3, lane2.id);
      return element3;
    }
    function mark(element3, actor2) {
      const { open: open3 } = store9.get();
      element3.classList.toggle("open", open3?.type === "actor" && open3.id === actor2);
      for (const each2 of all(element3, "[data-item]")) {
        const is = open3?.type === "link" && open3.id === each2.dataset.item;
        is ? each2.setAttribute("aria-current", "true") : each2.removeAttribute("aria-current");
        each2.tabIndex = actor2 === current.actor && each2.dataset.item === current.item ? 0 : -1;
      }
    }
    const marked = () => {
      for (const [item, element3] of shown3) if ("lane" in item) mark(element3, item.lane.id);
    };
    const laneItems = () => items2.filter((item) => "lane" in item);
    const itemOf = (actor2) => laneItems().find(({ lane: lane2 }) => lane2.id === actor2);
    function reveal(item) {
      const room = scroller.clientHeight - head2.offsetHeight;
      if (item.top < scroller.scrollTop) scroller.scrollTop = item.top - 6;
      else if (item.top + item.height > scroller.scrollTop + room)
        scroller.scrollTop = Math.min(item.top, item.top + item.height - room + 6);
      draw4();
      return shown3.get(item);
    }
    function focusOn2(actor2, name2, x = null) {
      const item = itemOf(actor2);
      const element3 = item && reveal(item);
      if (!element3) return;
      let target = first2(element3, `[data-item="${CSS.escape(name2)}"]`);
      if (!target && x !== null) {
        const off = (each2) => Math.abs(each2.offsetLeft + each2.offsetWidth / 2 - x);
        target = all(element3, ".lane-bar").sort((a, b) => off(a) - off(b))[0];
      }
      target ??= first2(element3, "[data-item=name]");
      if (!target) return;
      current = { actor: actor2, item: target.dataset.item ?? "name" };
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
        const at5 = own2.findIndex((item) => item.lane.id === element3.dataset.actor);
        const inLane = all(element3, "[data-item]");
        const side = SIDES2[event2.key];
        const way2 = event2.key === "Home" ? -own2.length : event2.key === "End" ? own2.length : WAYS3[event2.key];
        if (side) {
          const next = inLane[Math.max(0, Math.min(inLane.length - 1, inLane.indexOf(target) + side))];
          focusOn2(element3.dataset.actor, next.dataset.item ?? "name");
        } else if (way2) {
          const next = own2[Math.max(0, Math.min(own2.length - 1, at5 + way2))].lane.id;
          target.dataset.item === "name" ? focusOn2(next, "name") : focusOn2(next, "", target.offsetLeft + target.offsetWidth / 2);
        } else return;
      }
      event2.preventDefault();
    }
    function zoomed(step, day = null) {
      const next = Math.max(0, Math.min(ZOOMS.length - 1, step));
      const half = (scroller.clientWidth - place2.across.names) / 2;
      const middle = day ?? domain2.first + (scroller.scrollLeft + half) / place2.across.each;
      zoom = next;
      lay();
      scroller.scrollLeft = place2.across.x(middle) - half;
    }
    function follow(window2) {
      if (window2) zoomToWindow();
      else zoomed(0);
    }
    function zoomToWindow() {
      const [first3, last3] = within(store9.get().window, domain2);
      const share2 = (domain2.last - domain2.first) / Math.max(30, last3 - first3);
      const step = ZOOMS.findLastIndex((each2) => each2 <= share2 * 0.9);
      zoomed(Math.max(0, step), (first3 + last3) / 2);
    }
    scroller.addEventListener("scroll", () => requestAnimationFrame(draw4), { passive: true });
    scroller.addEventListener(
      "wheel",
      (event2) => {
        if (!event2.ctrlKey && !event2.metaKey) return;
        event2.preventDefault();
        zoomed(
          zoom + (event2.deltaY < 0 ? 1 : -1),
          domain2.first + (event2.clientX - scroller.getBoundingClientRect().left - place2.across.names + scroller.scrollLeft) / place2.across.each
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
      else if (scroller.clientHeight) draw4();
      width = scroller.clientWidth;
    }).observe(scroller);
    store9.on((state2, before2) => {
      if (state2.view !== "timeline" || !now2) return;
      if (on9.now().drawn !== now2.drawn) update8({ ...on9.now(), state: state2 });
      if (state2.window !== before2.window && place2) follow(state2.window);
      if (state2.open === before2.open) return;
      const link = state2.open?.type === "link" ? state2.open.id : null;
      const actor2 = state2.open?.type === "actor" ? state2.open.id : null;
      if (link && !shownBar(link)) lay();
      else marked();
      const item = laneItems().find(({ lane: lane2 }) => link ? lane2.links.includes(link) : lane2.id === actor2);
      if (item && !(link && shownBar(link))) reveal(item);
    });
    const shownBar = (id) => lanes.querySelector(`[data-item="${CSS.escape(id)}"]`);
    function update8(told_) {
      const same2 = now2 && now2.view === told_.view && now2.drawn === told_.drawn && place2;
      now2 = told_;
      if (same2) marked();
      else lay();
    }
    return { update: update8 };
  }

  // graph/page/js/ui/timeline_view.js
  var TITLES3 = { lanes: "Links and events", events: "Events alone" };
  function create32(container, graph10, store9, on9) {
    const lanes = el("div", { class: "timeline-part" });
    const events3 = create23(graph10, on9);
    const shown3 = (
      /** @type {TimelineShown[]} */
      Object.keys(TITLES3)
    );
    const buttons = shown3.map(
      (timeline) => el(
        "button",
        { type: "button", "data-timeline": timeline, onclick: () => store9.set({ timeline }, { tracked: false }) },
        TITLES3[timeline]
      )
    );
    const parts4 = el("div", { class: "table-scope", role: "group", "aria-label": "Show in the timeline" }, buttons);
    container.append(el("div", { class: "view-bar timeline-parts" }, parts4), lanes, events3.element);
    const grid = create31(lanes, graph10, store9, on9);
    parts4.hidden = !Object.keys(graph10.events).length;
    let told = null;
    function update8(now2) {
      const { timeline } = now2.state;
      for (const button3 of buttons) button3.setAttribute("aria-pressed", String(button3.dataset.timeline === timeline));
      lanes.hidden = timeline !== "lanes";
      events3.element.hidden = timeline !== "events";
      if (timeline === "lanes") return grid.update(now2);
      if (told?.view !== now2.view) events3.update(now2);
      told = now2;
      events3.mark(now2.state.open);
    }
    store9.on((state2, before2) => {
      if (state2.view !== "timeline" || !told) return;
      if (state2.timeline === "events" && state2.open !== before2.open) events3.mark(state2.open);
    });
    return { update: update8 };
  }

  // graph/page/js/ui/pages.js
  var made2 = {};
  var graph4;
  var store3;
  var on4;
  var MAKERS2 = {
    timeline: create32,
    table: create22,
    matrix: create18,
    sources: create19
  };
  function create33(own2, itsStore, actions3) {
    [graph4, store3, on4] = [own2, itsStore, actions3];
    for (const button3 of all(byId("views"), "[data-view]"))
      button3.addEventListener(
        "click",
        () => store3.set({ view: (
          /** @type {ViewName} */
          button3.dataset.view
        ) }, { tracked: false })
      );
  }
  function update3(now2) {
    const { view } = now2.state;
    document.body.dataset.view = view;
    for (const button3 of all(byId("views"), "[data-view]")) {
      if (button3.dataset.view === view) button3.setAttribute("aria-current", "page");
      else button3.removeAttribute("aria-current");
    }
    for (const name2 of ["graph", ...Object.keys(MAKERS2)]) byId(`view-${name2}`).hidden = name2 !== view;
    if (view === "graph") return;
    made2[view] ??= MAKERS2[view](byId(`view-${view}`), graph4, store3, on4);
    made2[view].update(now2);
  }

  // graph/page/js/core/statements.js
  var regions6 = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
  var WITH_ARTICLE = /^(United|Netherlands|Philippines|Palestinian|Bahamas|Gambia|Maldives|Comoros|Central African|Dominican Rep|Isle)/;
  function countryOf2(code) {
    const name2 = regions6.of(code) ?? code;
    return WITH_ARTICLE.test(name2) ? `the ${name2}` : name2;
  }
  var article = (noun) => /^[aeio]/i.test(noun) ? `an ${noun}` : `a ${noun}`;
  var list4 = (items2) => items2.length < 2 ? items2.join("") : `${items2.slice(0, -1).join(", ")} and ${items2[items2.length - 1]}`;
  var NOUNS2 = { media: "media outlet", other: "actor" };
  function past2(graph10, date) {
    if (!date || date === "..") return false;
    const last3 = spanOf(date)[1];
    return graph10.info.asOfDay === null || last3 <= graph10.info.asOfDay;
  }
  function actor(graph10, id) {
    const { name: name2, type, country: country2, plural, founded, born, dissolved, died } = graph10.actors[id];
    const noun = NOUNS2[type] ?? graph10.types[type].label.toLowerCase();
    const ended = past2(graph10, died ?? dissolved);
    const is = ended ? plural ? "were" : "was" : plural ? "are" : "is";
    const where = country2 && type !== "state" ? ` ${/person|organ/.test(type) ? "of" : "in"} ${countryOf2(country2)}` : "";
    const dates = [
      founded && `founded ${atDate(founded)}`,
      born && `born ${atDate(born)}`,
      ended && dissolved && `ended ${atDate(dissolved)}`,
      ended && died && `died ${atDate(died)}`
    ].filter(Boolean);
    return `${name2} ${is} ${article(noun)}${where}${dates.map((each2) => `, ${each2}`).join("")}.`;
  }
  function time2(link) {
    const said = brief(link);
    if (link.periods || said === "dates not known" || said.startsWith("seen ")) return said;
    const { start: start2, end } = link;
    if (!start2) return end === ".." ? "ongoing, start unknown" : `until ${inWords(end ?? "")}`;
    const began = inWords(start2);
    if (end === "..") return `since ${began}`;
    if (!end) return `from ${began}, end unknown`;
    const [, last3] = said.split(" – ");
    if (last3 === void 0) return atDate(start2);
    return last3.startsWith("last confirmed") ? `since ${began}, ${last3}` : `from ${began} to ${inWords(end)}`;
  }
  var STATUSES2 = {
    asserted: "Not contested",
    disputed: "Disputed: sources differ",
    denied: "Denied: no source supports it"
  };
  var status = ({ status: own2, weakly_disputed: weakly }) => weakly ? "Weakly disputed: every objection is weak" : STATUSES2[own2];
  function judged(link) {
    return capital(`${time2(link)}, ${link.confidence} confidence`);
  }
  function pair2(graph10, { from, to }, { there: there2, back: back3, families: families2 }) {
    const name2 = (id) => graph10.actors[id].name;
    const labels = (kinds3) => list4(kinds3.map((id) => graph10.kinds[id].label.toLowerCase()));
    const gives = (giver, taker, kinds3) => kinds3.length > 0 && `${name2(giver)} ${graph10.actors[giver].plural ? "give" : "gives"} ${name2(taker)} ${labels(kinds3)}.`;
    const said = [gives(from, to, there2), gives(to, from, back3)].filter(Boolean);
    if (said.length) return said.join(" ");
    return families2.length ? `${name2(from)} and ${name2(to)}: no support, ${list4(families2.map(({ family }) => family))} only.` : `No link between ${name2(from)} and ${name2(to)} passes the filters.`;
  }

  // graph/page/js/query/profile.js
  var linksOf2 = (graph10, links3, id) => [...links3].filter((each2) => graph10.links[each2].source === id || graph10.links[each2].target === id);
  function strip(graph10, links3, id) {
    const rows4 = /* @__PURE__ */ new Map();
    const none2 = () => (
      /** @type {Record<Confidence, number>} */
      Object.fromEntries(CONFIDENCES.map((each2) => [each2, 0]))
    );
    for (const each2 of links3) {
      const { source: source2, kind: kind2, confidence: confidence2 } = graph10.links[each2];
      if (graph10.kinds[kind2].family !== "support") continue;
      const row = rows4.get(kind2) ?? { kind: kind2, received: none2(), given: none2(), links: 0 };
      rows4.set(kind2, row);
      row[source2 === id ? "given" : "received"][confidence2] += 1;
      row.links += 1;
    }
    return [...rows4.values()].sort((a, b) => b.links - a.links || (a.kind < b.kind ? -1 : 1));
  }
  function neighbours3(graph10, links3, id) {
    const joined4 = /* @__PURE__ */ new Map();
    for (const each2 of links3) {
      const { source: source2, target } = graph10.links[each2];
      gather(joined4, source2 === id ? target : source2, each2);
    }
    const found = [...joined4].map(([other, own2]) => {
      own2.sort((a, b) => strongest(graph10.links[a], graph10.links[b]) || (a < b ? -1 : 1));
      return { id: other, links: own2, kinds: [...new Set(own2.map((each2) => graph10.links[each2].kind))] };
    });
    return found.sort(
      (a, b) => level2(graph10, b) - level2(graph10, a) || independent(graph10, b.links) - independent(graph10, a.links) || (a.id < b.id ? -1 : 1)
    );
  }
  var level2 = (graph10, { links: links3 }) => CONFIDENCES.indexOf(graph10.links[links3[0]].confidence);
  function groups2(graph10, links3, id) {
    const made4 = [
      { title: "Supported by", list: { type: "actors", where: { gives: id } }, links: [] },
      { title: "Supports", list: { type: "actors", where: { takes: id } }, links: [] },
      { title: "Hostile links with", list: { type: "actors", where: { foe: id } }, links: [] },
      { title: "Aligned with", list: { type: "actors", where: { ally: id } }, links: [] },
      { title: "Structure", list: { type: "links", where: { of: id, family: "structure" } }, links: [] }
    ];
    const [by, to, against, aligned, structure] = made4;
    const others3 = { support: to, hostility: against, alignment: aligned, structure };
    for (const each2 of links3) {
      const { target, kind: kind2 } = graph10.links[each2];
      const { family } = graph10.kinds[kind2];
      (family === "support" && target === id ? by : others3[family]).links.push(each2);
    }
    structure.links.sort((a, b) => strongest(graph10.links[a], graph10.links[b]) || (a < b ? -1 : 1));
    return made4.filter((group) => group.links.length > 0);
  }

  // graph/page/js/ui/actor_facts.js
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
  var regions7 = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
  function identifiers(actor2) {
    const own2 = Object.entries(actor2.identifiers ?? {});
    return own2.map(([register, id]) => {
      const [label3, address2] = REGISTERS2[register] ?? [register];
      return el("span", { class: "id" }, `${label3} `, address2 ? outward(address2(encodeURIComponent(id)), id) : words2(id));
    });
  }
  var natives = (names) => el(
    "ul",
    { class: "natives", "aria-label": "Names in other scripts" },
    names.map(
      ({ name: name2, lang }) => el(
        "li",
        {},
        words2(name2, { lang, class: "native" }),
        el("span", { class: "lang" }, lang ? languages.of(lang) : "")
      )
    )
  );
  var listed3 = (items2, make2) => items2.map((item, at5) => [at5 ? ", " : "", make2(item)]);
  function folded3(graph10, actor2, open3) {
    const { aliases = [], not_to_confuse_with: apart = [], native_names: native = [], ideology } = actor2;
    const facts2 = [
      actor2.country && fact("Country", regions7.of(actor2.country)),
      ideology && fact(
        "Ideology",
        listed3(ideology, (each2) => words2(each2))
      ),
      DATES.map(([field4, term]) => actor2[field4] && fact(term, inWords(actor2[field4]))),
      aliases.length > 0 && fact(
        "Aliases",
        listed3(aliases, ({ name: name2, lang }) => words2(name2, { lang }))
      ),
      apart.length > 0 && fact(
        "Not to be confused with",
        listed3(apart, (id) => actorButton(graph10, id, open3))
      ),
      actor2.identifiers && fact("Identifiers", identifiers(actor2)),
      actor2.url && fact("Address", outward(actor2.url, actor2.url))
    ];
    if (!native.length && !facts2.flat(2).some(Boolean)) return null;
    return el(
      "details",
      { class: "names" },
      el("summary", {}, "Names, identifiers and look-alikes"),
      native.length > 0 && natives(native),
      el("dl", { class: "facts" }, facts2)
    );
  }

  // graph/page/js/ui/other_fields.js
  function otherFields(attributes2) {
    const own2 = attributes2 ?? [];
    return own2.length > 0 && el(
      "details",
      { class: "other-fields" },
      el("summary", {}, "Other fields", el("span", { class: "count" }, String(own2.length))),
      el(
        "dl",
        { class: "facts" },
        own2.map(([name2, value]) => fact(name2, words2(String(value))))
      )
    );
  }

  // graph/page/js/ui/records_list.js
  var MOST3 = 200;
  function list5(items2, make2, { first: first3 = MOST3, class: name2 = "links", label: label3 } = {}) {
    const place2 = el("ul", { class: name2, "aria-label": label3 ?? null });
    const more = el("button", { type: "button", class: "text more", onclick: () => grow(true) });
    let shown3 = 0;
    function grow(focus = false) {
      const next = items2.slice(shown3, shown3 ? Math.max(shown3 + MOST3, first3) : first3);
      const made4 = next.map((item) => el("li", {}, make2(item)));
      shown3 += next.length;
      place2.append(...made4);
      const left = items2.length - shown3;
      more.hidden = left === 0;
      more.textContent = left > MOST3 ? `Show ${MOST3} more of ${left.toLocaleString("en")}` : `Show ${left} more`;
      roving.update();
      if (focus) made4[0]?.querySelector("button")?.focus();
    }
    const roving = attach(place2, () => all(place2, "li > button").map((button3) => [button3]));
    grow();
    return [place2, more];
  }

  // graph/page/js/ui/span_chart.js
  var HEIGHT2 = 10;
  var LEAST4 = 0.25;
  function chart(groups3, { first: first3, last: last3, rows: rows4 }, window2) {
    const years3 = last3 - first3 + 1;
    const most = Math.max(1, ...rows4.flat().map(({ certain: certain2 }) => certain2));
    const at5 = (day) => Math.min(years3, Math.max(0, Number(day?.slice(0, 4)) - first3));
    const [from, to] = [window2?.[0] ? at5(window2[0]) : 0, window2?.[1] ? at5(window2[1]) + 1 : years3];
    return el(
      "section",
      { "aria-label": "Years" },
      el("h3", {}, "Years"),
      el(
        "div",
        { class: "years" },
        rows4.flatMap((row, at6) => [
          el("span", { class: "years-title" }, groups3[at6].title),
          svg(
            "svg",
            {
              viewBox: `0 0 ${years3} ${HEIGHT2}`,
              preserveAspectRatio: "none",
              role: "img",
              "aria-label": `${groups3[at6].title}: ${inWords5(row, first3)}`
            },
            svg("rect", { class: "years-ground", width: years3, height: HEIGHT2 }),
            row.map(({ certain: certain2, possible }, year) => [
              possible > 0 && svg("rect", { class: "years-possible", x: year, y: HEIGHT2 - 2, width: 1.02, height: 2 }),
              certain2 > 0 && svg("rect", {
                class: "years-certain",
                x: year,
                width: 1.02,
                height: HEIGHT2,
                opacity: (LEAST4 + (1 - LEAST4) * certain2 / most).toFixed(2)
              })
            ]),
            window2 && svg("rect", { class: "years-window", x: from, width: to - from, height: HEIGHT2 })
          )
        ]),
        el("span", {}),
        el(
          "span",
          { class: "years-axis fine", "aria-hidden": "true" },
          [.../* @__PURE__ */ new Set([first3, Math.round((first3 + last3) / 2), last3])].map((year) => el("span", {}, String(year)))
        )
      ),
      el("p", { class: "fine" }, "Darker: more links. A line at the foot: possible only.")
    );
  }
  function inWords5(row, first3) {
    const held2 = row.flatMap(({ certain: certain2 }, at5) => certain2 ? [at5] : []);
    if (!held2.length) return "possible only, in no year certain";
    const most = Math.max(...row.map(({ certain: certain2 }) => certain2));
    const peak = first3 + row.findIndex(({ certain: certain2 }) => certain2 === most);
    const [from, to] = [first3 + held2[0], first3 + held2[held2.length - 1]];
    const span4 = from === to ? `certain in ${from}` : `certain between ${from} and ${to}`;
    return `${span4}; most links, ${most}, in ${peak}`;
  }

  // graph/page/js/ui/strip.js
  var SIDES3 = (
    /** @type {const} */
    [
      ["received", "Received", "to"],
      ["given", "Given", "from"]
    ]
  );
  var LEVELS4 = [...CONFIDENCES].reverse();
  function table5(graph10, id, rows4, open3) {
    const sum = (levels) => LEVELS4.reduce((all2, level3) => all2 + levels[level3], 0);
    const sides2 = SIDES3.filter(([side]) => rows4.some((row) => sum(row[side]) > 0));
    if (!sides2.length) return null;
    const made4 = el(
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
            sides2.map(([side, title3, end]) => {
              const number6 = rows4.reduce((all2, row) => all2 + sum(row[side]), 0);
              const counted4 = (
                /** @type {Counted} */
                { type: "links", where: { [end]: id, family: "support" } }
              );
              const shown3 = number6.toLocaleString("en");
              return el("th", { scope: "col" }, `${title3} `, door(graph10, open3, counted4, number6, { text: shown3 }));
            })
          )
        ),
        el(
          "tbody",
          {},
          rows4.map(
            (row) => el(
              "tr",
              {},
              el(
                "th",
                { scope: "row" },
                el("span", { class: "strip-kind" }, tile2(graph10, row.kind), words2(graph10.kinds[row.kind].label))
              ),
              sides2.map(
                ([side, , end]) => el(
                  "td",
                  {},
                  LEVELS4.filter((level3) => row[side][level3]).map((level3) => {
                    const where = { [end]: id, kind: row.kind, confidence: level3 };
                    const text8 = String(row[side][level3]);
                    return door(graph10, open3, { type: "links", where }, row[side][level3], {
                      text: text8,
                      class: `level ${level3}`
                    });
                  })
                )
              )
            )
          )
        )
      ),
      el(
        "p",
        { class: "strip-key fine" },
        "Links by confidence:",
        LEVELS4.map((level3) => el("span", {}, el("span", { class: `level ${level3}`, "aria-hidden": "true" }), level3))
      )
    );
    attach(made4, () => all(made4, "tr").map((row) => all(row, "button"))).update();
    return made4;
  }

  // graph/page/js/ui/panel_actor.js
  var FIRST2 = 6;
  function actions(id, on9) {
    const made4 = [
      ["Expand", "Expand (e): show its neighbours", () => on9.expand(id)],
      ["Focus", "Focus (f): show only it and its neighbours", () => on9.focus(id)],
      ["Hide", "Hide (h)", () => on9.hide(id)],
      ["Paths from", "Paths from it to another actor", () => on9.pathFrom(id, null)],
      ["Paths to", "Paths from another actor to it", () => on9.pathFrom(null, id)]
    ];
    const pin = ({ currentTarget }) => {
      on9.pin(id, !on9.pinned(id));
      currentTarget.setAttribute("aria-pressed", String(on9.pinned(id)));
    };
    const pressed = String(on9.pinned(id));
    return el(
      "p",
      { class: "actions" },
      made4.map(([label3, title3, onclick]) => el("button", { type: "button", title: title3, onclick }, label3)),
      el("button", { type: "button", title: "Pin (k): keep its position", "aria-pressed": pressed, onclick: pin }, "Pin")
    );
  }
  function section2(graph10, id, { title: title3, list: list8, links: links3 }, open3) {
    const others3 = list8.type === "actors" ? neighbours3(graph10, links3, id) : null;
    return el(
      "section",
      {},
      heading(graph10, open3, title3, list8, others3 ? others3.length : links3.length),
      others3 ? list5(others3, (each2) => neighbourButton(graph10, id, each2, open3), { first: FIRST2 }) : list5(links3, (each2) => linkButton(graph10, each2, open3, { from: id }), { first: FIRST2 })
    );
  }
  function hidden(graph10, id, shown3, on9) {
    const more = linksOf2(graph10, Object.keys(graph10.links), id).length - shown3;
    if (!more) return null;
    const text8 = `Clear the filters: they hide ${count(more, "link")}`;
    return el("p", {}, el("button", { type: "button", class: "text", onclick: on9.clearFilters }, text8));
  }
  function render3(graph10, id, on9) {
    const { open: open3 } = on9;
    const actor2 = graph10.actors[id];
    const look = graph10.types[actor2.type];
    const now2 = on9.now();
    const links3 = linksOf2(graph10, now2.view.links, id);
    const groups3 = groups2(graph10, links3, id);
    const lists = groups3.map((group) => group.links.map((each2) => graph10.links[each2]));
    const years3 = table2(lists, graph10.info.asOfDay);
    const events3 = (
      /** @type {Counted} */
      { type: "events", where: { of: id } }
    );
    const found = of6(graph10, now2, text("events", { of: id })).ids;
    return {
      eyebrow: [shape(look), look.label],
      title: words2(actor2.name),
      body: [
        el("p", { class: "statement" }, words2(actor(graph10, id))),
        actor2.summary && el("p", { class: "summary" }, words2(actor2.summary)),
        actions(id, on9),
        hidden(graph10, id, links3.length, on9),
        table5(graph10, id, strip(graph10, links3, id), open3),
        groups3.map((group) => section2(graph10, id, group, open3)),
        years3 && chart(groups3, years3, windowOf3(graph10, now2.state)),
        found.length > 0 && el(
          "section",
          {},
          heading(graph10, open3, "Events", events3, found.length),
          list5(found, (event2) => eventButton(graph10, event2, open3), { first: FIRST2 })
        ),
        otherFields(actor2.attributes),
        folded3(graph10, actor2, open3)
      ]
    };
  }

  // graph/page/js/query/dating.js
  var isBounded = ([s1, , , e22]) => s1 !== null || e22 !== null;
  function byLevel(graph10, links3, window2) {
    const found = { certain: [], possible: [], undated: [] };
    for (const id of links3) {
      const link = graph10.links[id];
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
  var MOST4 = 300;
  var MEANINGS = {
    certain: "Their dates leave no doubt that they were active on some day of this time.",
    possible: "Their dates allow that they were active on some day of this time, but do not prove it.",
    undated: "They have no dates, or only days on which they were seen, so that they may be active at any time. The time bar counts them only where they are certain."
  };
  function render4(graph10, level3, on9) {
    const { state: state2, view } = on9.now();
    const links3 = byLevel(graph10, view.links, state2.window)[level3];
    const name2 = inWords3(state2.window);
    return {
      eyebrow: [name2[0].toUpperCase() + name2.slice(1)],
      title: `${count(links3.length, "link")} ${level3 === "undated" ? "without usable dates" : level3}`,
      body: [
        el("p", { class: "summary" }, MEANINGS[level3]),
        el(
          "ul",
          { class: "links" },
          links3.slice(0, MOST4).map((id) => el("li", {}, linkButton(graph10, id, on9.open)))
        ),
        links3.length > MOST4 && el("p", { class: "notice" }, `${(links3.length - MOST4).toLocaleString("en")} more are in the tables.`)
      ]
    };
  }

  // graph/page/js/ui/claims.js
  var PLACES = { strong: 0, fair: 1, weak: 2 };
  var HEADS = { supports: "Supports", disputes: "Disputes", denies: "Denies" };
  function claim(graph10, { source: id, stance, credibility, locator, summary: summary2, attributed_to: by, holds, strength: strength2 }, open3) {
    const source2 = graph10.sources[id];
    const where = [
      words2(source2.publisher),
      source2.published && words2(inWords(source2.published)),
      locator && words2(locator)
    ].filter(Boolean);
    return el(
      "li",
      { class: `claim ${stance}` },
      el(
        "p",
        { class: "claim-head" },
        el("span", { class: "stance" }, HEADS[stance]),
        el("span", { class: "strength" }, `${strength2} claim`)
      ),
      summary2 && el("p", {}, words2(summary2)),
      by && el("p", { class: "by" }, "According to ", words2(by)),
      el(
        "p",
        { class: "cite" },
        el(
          "button",
          { type: "button", class: "inline", onclick: () => open3({ type: "source", id }) },
          words2(source2.title)
        ),
        el(
          "span",
          { class: "where" },
          where.map((part3, at5) => [at5 ? " · " : "", part3])
        )
      ),
      holds && el("p", { class: "fine" }, "Speaks of ", words2(inWords(holds))),
      el(
        "p",
        { class: "fine" },
        `Source ${RELIABILITY_WORDS[source2.reliability]} (${source2.reliability}); `,
        `claim ${CREDIBILITY_WORDS[credibility]} (${credibility})`
      )
    );
  }
  function strongestFirst(graph10, claims2) {
    const rank = ({ strength: strength2, source: source2, credibility }) => `${PLACES[strength2]}${graph10.sources[source2].reliability}${credibility}`;
    return claims2.toSorted((a, b) => rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0);
  }
  var isFor = ({ stance }) => stance === "supports";
  function list6(graph10, claims2, open3) {
    if (claims2.length === 0) return el("p", { class: "notice" }, "No source is cited for this.");
    const sorted4 = strongestFirst(graph10, claims2);
    const sides2 = [
      { title: "For", side: sorted4.filter(isFor) },
      { title: "Against", side: sorted4.filter((each2) => !isFor(each2)) }
    ].filter(({ side }) => side.length);
    return el(
      "div",
      { class: "sides" },
      sides2.map(
        ({ title: title3, side }) => el(
          "section",
          {},
          el("h3", {}, title3, el("span", { class: "count" }, String(side.length))),
          el(
            "ul",
            { class: "claims" },
            side.map((each2) => claim(graph10, each2, open3))
          )
        )
      )
    );
  }
  var confidence = (level3) => el("span", { class: `badge ${level3}` }, `${level3} confidence`);

  // graph/page/js/ui/panel_link.js
  function statement(graph10, id, open3) {
    const link = graph10.links[id];
    return [
      el(
        "p",
        { class: "statement" },
        words2(judged(link)),
        ", ",
        link.roots.length ? door(graph10, open3, { type: "roots", where: { cited: id } }, link.roots.length) : "no independent source",
        "."
      ),
      el("p", { class: `status ${link.status}` }, `${status(link)}.`)
    ];
  }
  var IN_TIME = { certain: "certain", possible: "possible, not certain", never: "not active" };
  function spoken2(graph10, id, [first3, last3]) {
    const window2 = [first3 ? ofIso(first3) : BEGINNING, last3 ? ofIso(last3) : FOREVER];
    const sources2 = spokenOf(graph10, [id], window2);
    const said = sources2 && spoken(sources2);
    return said && el("p", { class: "fine" }, said);
  }
  function facts(graph10, id, time3) {
    const link = graph10.links[id];
    const [dates, certain2] = lifetimeInWords(link, graph10.info.asOfDay);
    return el(
      "dl",
      { class: "facts" },
      time3 && fact(
        "At the time chosen",
        el("p", {}, `${inWords3(time3)}: ${IN_TIME[certainty(link, time3) ?? "never"]}`),
        spoken2(graph10, id, time3)
      ),
      fact("When", el("p", {}, words2(dates)), el("p", { class: "fine" }, certain2)),
      link.amounts && fact(
        "Amount",
        link.amounts.map((amount3) => el("p", {}, amount(amount3, inWords)))
      ),
      link.items && fact(
        "Items",
        link.items.map((item, at5) => [at5 ? ", " : "", words2(item)])
      ),
      link.purpose && fact("Purpose", words2(link.purpose))
    );
  }
  function render5(graph10, id, on9, time3) {
    const { open: open3 } = on9;
    const link = graph10.links[id];
    const kind2 = graph10.kinds[link.kind];
    const joining3 = joining(graph10, link);
    const pair3 = { type: "pair", from: link.source, to: link.target };
    const together5 = count3(graph10, on9.now().view.links, pair3);
    return {
      wide: link.claims.some(isFor) && !link.claims.every(isFor),
      eyebrow: [line2({ colour: kind2.colour, arrow: !kind2.symmetric }), words2(kind2.label), ` (${kind2.family})`],
      title: [
        actorButton(graph10, link.source, open3),
        el("span", { class: "verb" }, words2(joining3.said), joining3.named ? ": " : ""),
        actorButton(graph10, link.target, open3)
      ],
      body: [
        statement(graph10, id, open3),
        link.summary && el("p", { class: "summary" }, words2(link.summary)),
        el(
          "p",
          { class: "actions" },
          together5 > 1 && link.source !== link.target && el(
            "button",
            { type: "button", "data-pair": together5, onclick: () => open3(pair3) },
            `All ${together5} links of the two`
          ),
          el("button", { type: "button", onclick: () => on9.cite({ links: [id] }) }, "Copy citation"),
          el(
            "button",
            { type: "button", onclick: () => on9.unfold([link.source, link.target]) },
            "Show both on the graph"
          )
        ),
        facts(graph10, id, time3),
        list6(graph10, link.claims, open3),
        otherFields(link.attributes),
        el("p", { class: "fine" }, "Link ", el("code", {}, id))
      ]
    };
  }

  // graph/page/js/ui/panel_list.js
  var rootRow = (graph10, [first3, ...others3], open3) => [
    sourceButton(graph10, first3, open3),
    others3.length > 0 && el("p", { class: "fine same" }, "Counts as one with:"),
    others3.map((id) => sourceButton(graph10, id, open3))
  ];
  function render6(graph10, text8, on9) {
    const now2 = on9.now();
    const { type, where, ids: ids3 } = of6(graph10, now2, text8);
    const rows4 = { actors: actorRow, links: linkButton, sources: sourceButton, events: eventButton };
    const row = (id) => rows4[
      /** @type {keyof typeof rows} */
      type
    ](graph10, id, on9.open);
    const filters2 = filters(graph10, widened(now2.state, where));
    const actors5 = type === "actors" ? ids3 : ids3.flatMap((id) => type === "links" ? endsOf(graph10, id) : []);
    return {
      eyebrow: ["List"],
      title: many(type, ids3.length),
      body: [
        conditions(graph10, { type, where }).map(
          (said) => el("p", { class: "statement" }, words2(capital(said)))
        ),
        filters2.length > 0 && el("p", { class: "fine" }, words2(`Under the filters: ${filters2.join("; ")}`)),
        actors5.length > 0 && el(
          "p",
          { class: "actions" },
          type === "links" && el("button", { type: "button", onclick: () => on9.cite({ links: ids3 }) }, "Copy citation"),
          el(
            "button",
            { type: "button", onclick: () => on9.unfold([...new Set(actors5)]) },
            type === "links" ? "Show their actors on the graph" : "Show them on the graph"
          )
        ),
        type === "roots" ? list5(rootsOf(graph10, where.cited), (group) => rootRow(graph10, group, on9.open)) : list5(ids3, row)
      ]
    };
  }
  var endsOf = (graph10, id) => [graph10.links[id].source, graph10.links[id].target];

  // graph/page/js/ui/panel_pair.js
  function render7(graph10, ends, on9) {
    const { from, to } = ends;
    const pair3 = of7(graph10, on9.now().view.links, ends);
    const all2 = pair3.families.flatMap(({ links: links3 }) => links3);
    return {
      eyebrow: [count(all2.length, "link")],
      title: [actorButton(graph10, from, on9.open), el("span", { class: "verb" }, " and "), actorButton(graph10, to, on9.open)],
      body: [
        el("p", { class: "statement" }, words2(pair2(graph10, ends, pair3))),
        el(
          "p",
          { class: "actions" },
          all2.length > 0 && el("button", { type: "button", onclick: () => on9.cite({ links: all2 }) }, "Copy citation"),
          el("button", { type: "button", onclick: () => on9.unfold([from, to]) }, "Show both on the graph"),
          el("button", { type: "button", onclick: () => on9.pathFrom(from, to) }, "Paths between them")
        ),
        pair3.families.map(
          ({ family, links: links3 }) => el(
            "section",
            {},
            el("h3", {}, capital(family), el("span", { class: "count" }, String(links3.length))),
            list5(links3, (link) => linkButton(graph10, link, on9.open))
          )
        )
      ]
    };
  }

  // graph/page/js/ui/panel_record.js
  var panel_record_exports = {};
  __export(panel_record_exports, {
    event: () => event,
    source: () => source
  });
  var FIRST3 = 8;
  function section3(graph10, on9, title3, counted4) {
    const { ids: ids3 } = of6(graph10, on9.now(), text(counted4.type, counted4.where));
    if (!ids3.length) return null;
    const row = { links: linkButton, events: eventButton, sources: sourceButton, actors: null, roots: null }[counted4.type];
    return el(
      "section",
      {},
      heading(graph10, on9.open, title3, counted4, ids3.length),
      list5(ids3, (id) => row?.(graph10, id, on9.open), { first: FIRST3 })
    );
  }
  function number5(graph10, on9, type, where) {
    const { ids: ids3 } = of6(graph10, on9.now(), text(type, where));
    return ids3.length ? door(graph10, on9.open, { type, where }, ids3.length) : null;
  }
  var listed4 = (items2) => items2.map((item, at5) => [at5 === 0 ? "" : at5 === items2.length - 1 ? " and " : ", ", item]);
  function carries(graph10, id, on9) {
    const known3 = (numbers) => numbers.filter(Boolean);
    const resting = known3([number5(graph10, on9, "links", { rests: id }), number5(graph10, on9, "events", { rests: id })]);
    if (!resting.length) return el("p", { class: "statement" }, "Nothing in view cites it.");
    const alone = known3([number5(graph10, on9, "links", { alone: id }), number5(graph10, on9, "events", { alone: id })]);
    const weaker = number5(graph10, on9, "links", { weaker: id });
    const repeats = number5(graph10, on9, "sources", { repeats: id });
    return el(
      "p",
      { class: "statement" },
      listed4(resting),
      " rest on it",
      repeats && [", some through ", repeats, " derived from it"],
      ". ",
      alone.length ? ["Without it, ", listed4(alone), " would have no support"] : "Without it, everything would still have support",
      weaker ? [alone.length ? ", and " : "; ", weaker, " would be less confident."] : "."
    );
  }
  function source(graph10, id, on9) {
    const own2 = graph10.sources[id];
    const { open: open3 } = on9;
    const original = (each2) => graph10.sources[each2] ? el(
      "button",
      { type: "button", class: "inline", onclick: () => open3({ type: "source", id: each2 }) },
      words2(graph10.sources[each2].title)
    ) : words2(each2);
    return {
      eyebrow: ["Source"],
      title: words2(own2.title),
      body: [
        carries(graph10, id, on9),
        own2.summary && el("p", { class: "summary" }, words2(own2.summary)),
        el(
          "dl",
          { class: "facts" },
          fact("Publisher", words2(own2.publisher)),
          own2.author && fact("Author", words2(own2.author)),
          own2.published && fact("Published", inWords(own2.published)),
          fact("Reliability", `${own2.reliability}: ${RELIABILITY_WORDS[own2.reliability]}`),
          own2.class && fact("Class", spaced(own2.class)),
          ...originals(own2).map((each2) => fact("Derives from", original(each2))),
          own2.accessed && fact("Accessed", inWords(own2.accessed)),
          own2.url && fact("Address", outward(own2.url, own2.url)),
          own2.host && fact("Address", words2(own2.host)),
          own2.archived_url && fact("Archived", outward(own2.archived_url, own2.archived_url))
        ),
        section3(graph10, on9, "No support without it", { type: "links", where: { alone: id } }),
        section3(graph10, on9, "Less confident without it", { type: "links", where: { weaker: id } }),
        section3(graph10, on9, "Events without a claim", { type: "events", where: { alone: id } }),
        section3(graph10, on9, "Links that cite it", { type: "links", where: { cites: id } }),
        section3(graph10, on9, "Events that cite it", { type: "events", where: { cites: id } }),
        section3(graph10, on9, "Derived from it", { type: "sources", where: { repeats: id } })
      ]
    };
  }
  var events2 = (graph10, title3, ids3, on9) => ids3.length > 0 && el(
    "section",
    {},
    el("h3", {}, title3, el("span", { class: "count" }, String(ids3.length))),
    list5(ids3, (id) => eventButton(graph10, id, on9.open))
  );
  function event(graph10, id, on9) {
    const own2 = graph10.events[id];
    const role = ({ actor: actor2, role: part3, qualifier }) => [
      graph10.actors[actor2] ? actorButton(graph10, actor2, on9.open) : words2(actor2),
      el("span", { class: "fine" }, ` ${qualifier ? `${qualifier} ` : ""}${spaced(part3)}`)
    ];
    const { to, by } = responses(graph10, id);
    return {
      wide: own2.claims.some(isFor) && !own2.claims.every(isFor),
      eyebrow: ["Event"],
      title: words2(own2.name),
      body: [
        el("p", { class: "statement" }, words2(inWords(own2.date)), own2.place && [", ", words2(own2.place)]),
        own2.summary && el("p", { class: "summary" }, words2(own2.summary)),
        el(
          "section",
          {},
          el("h3", {}, "Actors", el("span", { class: "count" }, String(own2.roles.length))),
          el(
            "ul",
            { class: "roles" },
            own2.roles.map((each2) => el("li", {}, role(each2)))
          )
        ),
        events2(graph10, "Responds to", to, on9),
        events2(graph10, "Responses", by, on9),
        list6(graph10, own2.claims, on9.open),
        otherFields(own2.attributes)
      ]
    };
  }

  // graph/page/js/core/terminal.js
  var OPTIONS = {
    kinds: "--kind",
    families: "--family",
    status: "--status",
    between: "--between",
    certain: "--certain",
    minConfidence: "--min-confidence",
    without: "--without",
    via: "--via",
    undirected: "--undirected"
  };
  var OF_PATHS = { maxHops: "--max-hops", limit: "--limit", time: "--time", sort: "--sort" };
  function command(graph10, state2) {
    const { question: question5, types, countries: countries2, only, confidences } = state2;
    if (!question5 || !asks(state2) || types || countries2 || only || confidences?.includes("low")) return null;
    const { from, to, walk: walk2 } = question5;
    if ([from, to].some((end) => end && countryOf(end) !== null)) return null;
    const filter = filterOf(graph10, state2);
    if (!filter) return null;
    const paths2 = pathEnds(state2) !== null;
    const words5 = paths2 ? ["path", from, to] : ["links", ...from ? ["--from", from] : [], ...to ? ["--to", to] : [], "--depth", hopsOf(state2)];
    for (const [name2, option] of Object.entries(paths2 ? { ...OPTIONS, ...OF_PATHS } : OPTIONS)) {
      const value = (
        /** @type {Record<string, unknown>} */
        filter[name2]
      );
      if (value === void 0 || value === null || value === false) continue;
      words5.push(option, ...value === true ? [] : [[value].flat().join(",")]);
    }
    const parts4 = walk2.parts ?? true;
    if (paths2 ? !parts4 : parts4) words5.push(paths2 ? "--no-parts" : "--parts");
    return `axisgraph ${words5.join(" ")}`;
  }

  // graph/page/js/ui/walk_answer.js
  var MOST5 = 60;
  var MOST_OPEN = 12;
  function terminal(graph10, state2) {
    const command2 = command(graph10, state2);
    return command2 && el("p", { class: "fine terminal" }, "In a terminal: ", el("code", {}, command2));
  }
  function render8(graph10, store9, on9) {
    const { state: state2, view, drawn: drawn2 } = on9.now();
    const { far, inOrder: inOrder5 } = of5(graph10, state2, view, (end) => actorsOf(graph10, end));
    const distance3 = (id) => Math.abs(far.get(id) ?? 0);
    const rank = new Map(inOrder5.map((id, at5) => [id, at5]));
    const links3 = new Map(inOrder5.map((id) => [id, []]));
    for (const id of view.links) {
      const { source: source2, target } = graph10.links[id];
      const farther = (rank.get(source2) ?? 0) > (rank.get(target) ?? 0) ? source2 : target;
      links3.get(farther)?.push(id);
    }
    const reached = inOrder5.filter((id) => links3.get(id)?.length);
    on9.say(`${count(view.actors.size, "actor")}, ${count(view.links.size, "link")}`);
    if (!reached.length) return [el("h3", { class: "found" }, "No link"), none(graph10, state2)];
    const item = (id, at5) => el(
      "li",
      {
        onpointerenter: () => on9.canvas().highlight({ actors: [id], links: links3.get(id) ?? [] }),
        onpointerleave: () => on9.light()
      },
      el(
        "details",
        { open: at5 < MOST_OPEN },
        el(
          "summary",
          {},
          actorButton(graph10, id, on9.open),
          el("span", { class: "fine" }, ` ${count(links3.get(id)?.length ?? 0, "link")}`)
        ),
        el(
          "ul",
          { class: "links" },
          (links3.get(id) ?? []).map((link) => el("li", {}, linkButton(graph10, link, on9.open, { from: id })))
        )
      )
    );
    const listed5 = reached.slice(0, MOST5);
    const stages = [...new Set(listed5.map(distance3))].sort((a, b) => a - b);
    const left = drawn2.left.length;
    return (
      /** @type {Element[]} */
      [
        el(
          "h3",
          { class: "found" },
          `${count(view.actors.size, "actor")}, ${count(view.links.size, "link")}`
        ),
        left > 0 && el("p", { class: "fine" }, `The picture draws the nearest ${drawn2.actors.size}.`),
        ...stages.map(
          (stage) => el(
            "section",
            { class: "stage" },
            el("h4", {}, stage === 0 ? "Within it" : title(stage)),
            el("ul", { class: "reached" }, listed5.filter((id) => distance3(id) === stage).map(item))
          )
        ),
        reached.length > MOST5 && el(
          "p",
          { class: "fine" },
          `${count(reached.length - MOST5, "more actor", "more actors")} in the tables (3).`
        ),
        terminal(graph10, state2)
      ].filter(Boolean)
    );
  }
  function none(graph10, state2) {
    const narrowed3 = [state2.window && time(state2), state2.kinds && `“${verb(graph10, state2)}”`].filter(
      Boolean
    );
    return el(
      "p",
      { class: "notice" },
      narrowed3.length ? `No link passes ${narrowed3.join(" and ")} within this number of hops. Click a part of the sentence to widen it.` : "No link passes the filters within this number of hops. Click a part of the sentence to widen it."
    );
  }

  // graph/page/js/ui/why_not_view.js
  var MOST_NAMED3 = 8;
  var route2 = (graph10, actors5) => actors5.map((id, at5) => [
    at5 ? el("span", { class: "arrow", "aria-label": "to" }, " → ") : "",
    words2(graph10.actors[id].name)
  ]);
  var capital2 = (text8) => text8[0].toUpperCase() + text8.slice(1);
  function withNames(graph10, text8) {
    return text8.split(" ").map((word, at5) => [at5 ? " " : "", Object.hasOwn(graph10.actors, word) ? words2(graph10.actors[word].name) : word]);
  }
  function part(graph10, ids3, open3) {
    const named4 = ids3.slice(0, MOST_NAMED3).map((id, at5) => [at5 ? ", " : "", actorButton(graph10, id, open3)]);
    return el(
      "li",
      {},
      named4,
      ids3.length > MOST_NAMED3 && ` and ${count(ids3.length - MOST_NAMED3, "more actor", "more actors")}`
    );
  }
  function render9(graph10, why, { loosen: loosen2, open: open3 }) {
    const said = [];
    if (why.parts) {
      said.push(
        el("p", {}, "No change of the filters gives one: the two actors are in separate parts of the graph."),
        el(
          "ul",
          { class: "parts" },
          why.parts.map((ids3) => part(graph10, ids3, open3))
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
                { type: "button", class: "inline", onclick: () => loosen2(each2.filter) },
                withNames(graph10, capital2(each2.words))
              ),
              el("p", { class: "fine" }, route2(graph10, each2.path.actors), `: ${each2.path.confidence} confidence`)
            )
          )
        )
      );
    }
    if (why.together.length) {
      const whole4 = last(why.together).filter;
      said.push(
        el("p", {}, "No single change is enough. These changes together give a path:"),
        el(
          "ul",
          { class: "relaxations" },
          why.together.map((each2) => el("li", {}, withNames(graph10, capital2(each2.words))))
        ),
        whole4 && el("p", { class: "actions" }, el("button", { type: "button", onclick: () => loosen2(whole4) }, "Apply"))
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
  function render10() {
    const now2 = store.get();
    if (!asks(now2))
      return [
        el(
          "p",
          { class: "notice" },
          "Choose one actor for what leads to it or from it, or two for the paths between them. A path follows the arrows. Symmetric links are followed in both directions, and denied links are not followed."
        )
      ];
    const got = state();
    if (!got) return render8(graph2, store, on2);
    if (typeof got === "string") return waiting(got);
    if ("wrong" in got) return [el("p", { class: "notice wrong", role: "alert" }, got.wrong)];
    const { paths: paths2, truncated } = got;
    const summary2 = paths2.length ? `${count(paths2.length, "path")}${truncated ? ", and there are more" : ""}` : "No path";
    on2.say(summary2);
    return [
      el("h3", { class: "found" }, summary2),
      paths2.length > 1 && stepper2(paths2),
      got.why && render9(graph2, got.why, { loosen, open: on2.open }),
      el(
        "ol",
        { class: "chains", onkeydown: stepped3 },
        paths2.map((path3, at5) => chain2(path3, at5, at5 === (now2.chosen ?? 0)))
      ),
      terminal(graph2, now2)
    ].filter(Boolean);
  }
  function stepper2(paths2) {
    const { chosen: chosen2 } = store.get();
    const go2 = (by) => {
      const next = chosen2 === null ? by > 0 ? 0 : paths2.length - 1 : (chosen2 + by + paths2.length) % paths2.length;
      store.set({ chosen: next }, { tracked: false });
    };
    const said = chosen2 === null ? "All in the picture" : `Path ${chosen2 + 1} of ${paths2.length}`;
    return el(
      "p",
      { class: "stepper" },
      el("button", { type: "button", "data-key": "previous", "aria-label": "Previous path", onclick: () => go2(-1) }, "‹"),
      el("span", {}, said),
      el("button", { type: "button", "data-key": "next", "aria-label": "Next path", onclick: () => go2(1) }, "›"),
      chosen2 !== null && el(
        "button",
        {
          type: "button",
          class: "text",
          "data-key": "all",
          onclick: () => store.set({ chosen: null }, { tracked: false })
        },
        "Show all"
      )
    );
  }
  function stepped3(event2) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event2.key];
    if (!by || !event2.target.closest(".route")) return;
    event2.preventDefault();
    const most = paths().length - 1;
    const next = Math.max(0, Math.min(most, (store.get().chosen ?? (by > 0 ? -1 : most + 1)) + by));
    store.set({ chosen: next }, { tracked: false });
    first2(document, `[data-key="path:${next}"]`)?.focus();
  }
  function update4() {
    const place2 = document.getElementById("path-answer");
    if (!place2) return;
    const held2 = document.activeElement;
    const key = held2 instanceof HTMLElement && place2.contains(held2) ? held2.dataset.key ?? "" : null;
    place2.replaceChildren(...flat(render10()));
    if (key !== null) (first2(place2, `[data-key="${key}"]`) ?? first2(place2, "button"))?.focus();
  }
  function waiting(state2) {
    if (state2 === "starting") return [];
    const searching = state2 === "searching";
    const said = searching ? "Searching ..." : "The search was cancelled.";
    on2.say(said);
    return [
      el("p", { class: "notice", "aria-busy": String(searching) }, said),
      el(
        "p",
        { class: "actions" },
        searching ? el("button", { type: "button", "aria-keyshortcuts": "Escape", onclick: cancel }, "Cancel") : el("button", { type: "button", onclick: again }, "Search again")
      )
    ];
  }
  function chain2(path3, at5, chosen2) {
    const lit = (one) => on2.canvas().highlight({ actors: one.actors, links: one.hops.flatMap((hop) => hop.links.map(({ id }) => id)) });
    const drawn2 = path3.actors.every((id) => on2.now().drawn.actors.has(id));
    return el(
      "li",
      {
        class: chosen2 ? "chain chosen" : "chain",
        onpointerenter: () => {
          if (drawn2) lit(path3);
        },
        onpointerleave: () => on2.light()
      },
      el(
        "button",
        {
          type: "button",
          class: "route",
          "data-key": `path:${at5}`,
          "aria-pressed": String(store.get().chosen === at5),
          "aria-expanded": String(chosen2),
          onclick: () => store.set({ chosen: store.get().chosen === at5 ? null : at5 }, { tracked: false })
        },
        runs(path3).map(({ actors: actors5, rises: rises2 }, hop) => [
          hop ? el("span", { class: "arrow", "aria-label": "to" }, " → ") : "",
          actors5.map((id, step) => [before(step, rises2), words2(graph2.actors[id].name)])
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
        el(
          "button",
          { type: "button", onclick: () => on2.cite({ path: path3, question: given2() }) },
          "Copy citation"
        )
      )
    );
  }
  var MOST_VARIANTS = 8;
  function also({ variants: variants2 = [] }) {
    const more = variants2.length - MOST_VARIANTS;
    const said = variants2.slice(0, MOST_VARIANTS).map((path3) => `Also: ${route(path3, (id) => graph2.actors[id].name)} (${path3.confidence}).`);
    if (more > 0) said.push(`Also: ${more.toLocaleString("en")} more by way of parts.`);
    return said.map((text8) => el("p", { class: "fine", dir: "auto" }, text8));
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
          (link) => el("li", {}, linkButton(graph2, link.id, on2.open, { from: hop.source, bare: link.source === hop.source }))
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
    if (path3.window) said.push(`all hops may be active at once ${days2(path3.window)}`);
    return `${said.join("; ")}.`;
  }
  function days2({ first: first3, last: last3 }) {
    if (first3 && last3)
      return first3 === last3 ? `on ${dayInWords(first3)}` : `from ${dayInWords(first3)} to ${dayInWords(last3)}`;
    return first3 ? `from ${dayInWords(first3)} on` : last3 ? `until ${dayInWords(last3)}` : "on any day";
  }

  // graph/page/js/ui/path_form.js
  function field2(name2, label3, control, list8 = null) {
    return el("div", { class: "field" }, el("label", { for: `path-${name2}` }, label3), control, list8);
  }
  function actorField(name2, label3) {
    const list8 = el("ul", { class: "options", hidden: true });
    const id = question3()[name2];
    const input = el("input", {
      type: "text",
      id: `path-${name2}`,
      "data-key": name2,
      value: id ? plain2(endInWords(graph2, id)) : "",
      placeholder: "Anyone",
      dir: "auto"
    });
    attach2(input, list8, {
      graph: graph2,
      entries: on2.entries,
      types: ["actor"],
      say: on2.say,
      keep: true,
      choose: (chosen2) => {
        if (chosen2) ask({ [name2]: chosen2 });
      }
    });
    return field2(name2, label3, input, list8);
  }
  function form() {
    const { from, to } = question3();
    return el(
      "form",
      { class: "path-form", onsubmit: (event2) => event2.preventDefault() },
      actorField("from", "From"),
      actorField("to", "To"),
      from && to && el("button", { type: "button", class: "swap", onclick: () => ask({ from: to, to: from }) }, "Swap ends")
    );
  }
  function render11() {
    const region = el("div", { id: "path-answer", role: "region", "aria-label": "Answer" }, render10());
    return { eyebrow: ["Answer"], title: words2(inWords2(graph2, on2.now().state)), body: [form(), region] };
  }

  // graph/page/js/ui/panel.js
  var graph5;
  var store4;
  var on5;
  var returning = false;
  var begun = false;
  var opener2 = null;
  var history = [];
  var PANELS2 = ["paths", "stories", "compare"];
  function render12(open3) {
    if (open3.type === "compare") return render(graph5, store4, on5);
    if (open3.type === "pair") return render7(graph5, open3, on5);
    if (open3.type === "list") return render6(graph5, open3.list, on5);
    if (open3.type === "dated") return render4(graph5, open3.id, on5);
    if (open3.id === void 0) return open3.type === "paths" ? render11() : render2(graph5, store4, on5);
    if (open3.type === "actor") return render3(graph5, open3.id, on5);
    if (open3.type === "link") return render5(graph5, open3.id, on5, windowOf3(graph5, store4.get()));
    return panel_record_exports[open3.type](graph5, open3.id, on5);
  }
  var ASKED = ["chosen", "story", ...NARROWS];
  var partsOf = ({ type }) => {
    if (type === "paths" || type === "stories") return ASKED;
    if (type === "compare") return [...NARROWS, "compare", "unfolded"];
    return type === "list" ? [...NARROWS, "compare", "unfolded", "focus"] : [...NARROWS, "compare"];
  };
  function update5(state2, before2) {
    const { open: open3 } = state2;
    const first3 = !begun;
    begun = true;
    const again3 = same(open3, before2.open);
    const parts4 = (
      /** @type {(keyof State)[]} */
      open3 ? partsOf(open3) : []
    );
    if (again3 && !parts4.some((part3) => state2[part3] !== before2[part3])) return;
    if (!again3 && before2.open && open3 && !returning) history.push(before2.open);
    if (!open3) history.length = 0;
    const active = document.activeElement;
    const inside2 = byId("panel").contains(active);
    if (open3 && !before2.open) opener2 = active;
    document.body.dataset.panel = open3 ? "open" : "closed";
    for (const type of PANELS2) byId(`show-${type}`).setAttribute("aria-pressed", String(open3?.type === type));
    if (open3) fill4(open3, again3);
    if (!first3 && !again3) moveFocus(open3, inside2, active);
  }
  function moveFocus(open3, inside2, active) {
    const title3 = byId("panel-title");
    if (!open3) {
      if (inside2 || active === document.body) back(opener2, byId("canvas"));
    } else if (open3.type === "paths" && asks(store4.get())) {
      title3.focus({ preventScroll: true });
    } else if (open3.id === void 0 && PANELS2.some((type) => type === open3.type)) into(byId("panel-body"), title3);
    else if (inside2 || open3.type === "list" || open3.type === "dated") title3.focus({ preventScroll: true });
  }
  function fill4(open3, again3) {
    const { eyebrow, title: title3, body, wide = false } = render12(open3);
    const focused = again3 ? keep(byId("panel")) : null;
    byId("panel").classList.toggle("wide", wide);
    byId("panel-back").hidden = history.length === 0;
    byId("panel-eyebrow").replaceChildren(...flat(eyebrow));
    byId("panel-title").replaceChildren(...flat(title3));
    byId("panel-body").replaceChildren(...flat(body));
    if (!again3) byId("panel-scroll").scrollTop = 0;
    focused?.();
  }
  function back2() {
    const last3 = history.pop();
    returning = true;
    if (last3) on5.open(last3);
    returning = false;
    const { open: open3 } = store4.get();
    if (open3) fill4(open3, false);
  }
  function create34(own2, itsStore, actions3) {
    [graph5, store4, on5] = [own2, itsStore, actions3];
    byId("panel-back").addEventListener("click", back2);
    byId("panel-close").addEventListener("click", () => on5.open(null));
    for (const type of PANELS2)
      byId(`show-${type}`).addEventListener("click", () => on5.open(store4.get().open?.type === type ? null : { type }));
    byId("show-stories").hidden = !graph5.stories?.length;
    byId("skip-question").addEventListener("click", (event2) => {
      event2.preventDefault();
      on5.open({ type: "paths" });
      into(byId("panel-body"), byId("panel-title"));
    });
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
    store4.set({ ...changed(store4.get(), ends), open: { type: "paths" } });
  }

  // graph/page/js/ui/panel_side.js
  var lie = (side) => {
    document.body.dataset.side = side;
  };
  var reset = () => lie("near");
  function covered3({ left, right, top, bottom }) {
    const over = byId("panel").getBoundingClientRect();
    const [width, height] = [
      Math.min(right, over.right) - Math.max(left, over.left),
      Math.min(bottom, over.bottom) - Math.max(top, over.top)
    ];
    return width > 0 && height > 0 ? width * height : 0;
  }
  function beside3(clicked, isOpen2) {
    const { left, right, top, bottom } = clicked;
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const area = isOpen2 ? { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 } : clicked;
    document.body.dataset.panel = "open";
    const now2 = document.body.dataset.side === "far" ? "far" : "near";
    const first3 = covered3(area);
    if (!first3) return;
    lie(now2 === "far" ? "near" : "far");
    if (covered3(area) >= first3) lie(now2);
  }

  // graph/page/js/ui/scripting.js
  var TYPES3 = ["actor", "link", "source", "event"];
  function create35(graph10, store9, on9) {
    const now2 = renames(graph10);
    const current = (id) => {
      const removed = now2.has(id) ? null : removal(graph10, id);
      if (removed) throw new Fault(removed);
      if (now2.has(id)) on9.note(`“${id}” is now “${now2.get(id)}”.`);
      return now2.get(id) ?? id;
    };
    const taken2 = (question5, filter) => {
      const given3 = { ...taken(question5, filter) };
      for (
        const name2 of
        /** @type {const} */
        ["kinds", "via", "without"]
      ) {
        const ids3 = given3[name2];
        if (ids3?.length) given3[name2] = [ids3].flat().map(current);
      }
      return given3;
    };
    const select3 = (given3, other) => {
      const id = current(given3);
      if (other !== void 0) {
        const to = current(other);
        const pair3 = id !== to && Object.hasOwn(graph10.actors, id) && Object.hasOwn(graph10.actors, to);
        on9.open(pair3 ? { type: "pair", from: id, to } : null);
        return pair3;
      }
      const type = TYPES3.find((each2) => Object.hasOwn(graph10[`${each2}s`], id));
      on9.open(type ? { type, id } : null);
      return Boolean(type);
    };
    const scripted = {
      ready: Promise.resolve(true),
      paths: (from, to, { work, ...filter } = {}) => find(graph10, current(from), current(to), taken2("paths", filter), { work }),
      whyNot: (from, to, { work, ...filter } = {}) => find3(graph10, current(from), current(to), taken2("whyNot", filter), { work }),
      search: (text8, { types = [], limit = 10 } = {}) => answer(graph10, on9.entries, String(text8), { types: [types].flat(), limit }),
      setFilter: (filter = {}) => store9.set(stateOf(graph10, taken2("setFilter", filter), store9.get())),
      ask: (from, to, filter = {}) => {
        const { types, countries: countries2, ...words5 } = filter;
        const ends = [from, to].map((end) => end && countryOf(end) === null ? current(end) : end);
        for (const end of ends)
          if (end && countryOf(end) === null && !Object.hasOwn(graph10.actors, end))
            throw unknown("actor", end, Object.keys(graph10.actors));
        const whole4 = { ...taken2("paths", words5), types, countries: countries2 };
        store9.set(asking(graph10, { from: ends[0] ?? null, to: ends[1] ?? null, filter: whole4 }));
      },
      answer: () => ({ actors: [...on9.now().view.actors].sort(), links: [...on9.now().view.links].sort() }),
      select: select3,
      view: () => ({ actors: [...on9.now().drawn.actors].sort(), links: [...on9.now().drawn.links].sort() }),
      undo: on9.undo,
      redo: on9.redo,
      state: () => store9.get(),
      picture: () => ({ ...on9.canvas().picture(), question: question2(graph10, store9.get()) }),
      network: on9.canvas().network
    };
    window.axisgraph = Object.freeze(scripted);
  }

  // graph/page/js/ui/sentence_editor.js
  var graph6;
  var store5;
  var on6;
  var box2;
  var open = null;
  function create36(own2, itsStore, actions3) {
    [graph6, store5, on6] = [own2, itsStore, actions3];
    box2 = el("div", { id: "part-editor", role: "dialog", hidden: true });
    const work = (
      /** @type {HTMLElement} */
      document.getElementById("work")
    );
    work.append(box2);
    box2.addEventListener("keydown", (event2) => {
      if (event2.key !== "Escape" || event2.defaultPrevented) return;
      event2.preventDefault();
      event2.stopPropagation();
      close2({ back: true });
    });
    document.addEventListener("pointerdown", (event2) => {
      const at5 = (
        /** @type {Element} */
        event2.target
      );
      if (open && !box2.contains(at5) && !at5.closest("[data-part]")) close2();
    });
    box2.addEventListener("focusout", (event2) => {
      const next = (
        /** @type {Element | null} */
        event2.relatedTarget
      );
      if (open && next && !box2.contains(next) && !next.closest("[data-part]")) close2();
    });
  }
  var isOpen = (name2) => open === name2;
  function close2({ back: back3 = false } = {}) {
    const name2 = open;
    open = null;
    box2.hidden = true;
    const button3 = name2 && first2(document, `[data-part="${name2}"]`);
    button3?.setAttribute("aria-expanded", "false");
    if (back3) button3?.focus();
  }
  function toggle(name2, button3) {
    if (open === name2) {
      close2({ back: true });
      return;
    }
    close2();
    open = name2;
    button3.setAttribute("aria-expanded", "true");
    fill5();
    box2.hidden = false;
    const room = (
      /** @type {HTMLElement} */
      box2.parentElement.getBoundingClientRect()
    );
    const { left, bottom } = button3.getBoundingClientRect();
    box2.style.left = `${Math.max(8, Math.min(left - room.left, room.width - box2.offsetWidth - 8))}px`;
    box2.style.top = `${bottom - room.top + 4}px`;
    box2.style.maxHeight = `${window.innerHeight - bottom - 16}px`;
    first2(box2, "input, button")?.focus();
  }
  function update6() {
    if (!open) return;
    const held2 = document.activeElement;
    const kept2 = held2 instanceof HTMLElement && box2.contains(held2) ? held2.dataset.key : null;
    fill5();
    if (kept2)
      all(box2, "[data-key]").find(({ dataset }) => dataset.key === kept2)?.focus();
  }
  var EDITORS = {
    from: () => endEditor("from", "Who?", "anyone"),
    to: () => endEditor("to", "Whom?", "anyone"),
    verb: verbEditor,
    through: throughEditor,
    time: timeEditor
  };
  function fill5() {
    if (!open) return;
    const [title3, ...content] = EDITORS[open]();
    box2.setAttribute("aria-label", String(title3));
    box2.replaceChildren(el("h2", {}, String(title3)), ...content.filter((each2) => each2 instanceof Node));
  }
  function done(act) {
    const name2 = open;
    close2();
    act();
    first2(document, `[data-part="${name2}"]`)?.focus();
  }
  var button = (key, text8, onclick, pressed) => el(
    "button",
    { type: "button", "data-key": key, onclick, ...pressed === void 0 ? {} : { "aria-pressed": String(pressed) } },
    text8
  );
  function endEditor(name2, title3, none2) {
    const { from, to } = question3();
    const list8 = el("ul", { class: "options", hidden: true });
    const input = el("input", {
      type: "text",
      "data-key": "name",
      "aria-label": `${title3} Name of an actor or a country`,
      placeholder: "Name of an actor or a country",
      dir: "auto"
    });
    const choose = (end) => done(() => {
      const other = name2 === "from" ? "to" : "from";
      ask({ [name2]: end, ...end && question3()[other] === end ? { [other]: null } : {} });
    });
    attach2(input, list8, {
      graph: graph6,
      entries: on6.entries,
      types: ["actor"],
      say: on6.say,
      choose: (id) => {
        if (id) choose(id);
      },
      questions: (text8) => ({
        options: countries(graph6, text8).map(({ code, actors: actors5 }) => ({
          name: `All ${actors5} actors in ${countryName(code)}`,
          change: { question: { from: null, to: endOfCountry(code), walk: {} } }
        })),
        alone: false
      }),
      ask: (change3) => choose(change3.question?.to ?? null)
    });
    return [
      title3,
      el("div", { class: "field" }, input, list8),
      el(
        "p",
        { class: "actions" },
        (name2 === "from" ? from : to) && button("none", none2[0].toUpperCase() + none2.slice(1), () => choose(null)),
        from && to && button("swap", "Swap ends", () => done(() => ask({ from: to, to: from })))
      )
    ];
  }
  function verbEditor() {
    const state2 = store5.get();
    const every2 = Object.keys(graph6.kinds);
    const shown3 = new Set(shownBy(graph6, state2, "kinds") ?? every2);
    const families2 = FAMILIES.filter((family) => kindsOf3(graph6, family).length);
    const choose = (kinds3) => store5.set(choosing(graph6, store5.get(), "kinds", kinds3));
    const presets = [
      ["every", `${ANY_LINK}: every kind`, every2],
      ...asks(state2) ? (
        /** @type {[string, string, Id[]][]} */
        [
          [
            "ties",
            "supports or is tied to: no hostility",
            every2.filter((id) => PATH_FAMILIES.includes(graph6.kinds[id].family))
          ]
        ]
      ) : [],
      ...families2.map(
        (family) => (
          /** @type {[string, string, Id[]]} */
          [
            family,
            FAMILY_VERBS[family],
            kindsOf3(graph6, family)
          ]
        )
      )
    ];
    const input = el("input", {
      type: "text",
      "data-key": "kind",
      "aria-label": "Kind of link",
      placeholder: "Type a kind: money, weapons, leads ..."
    });
    const boxes = families2.map(
      (family) => el(
        "fieldset",
        { class: "kinds" },
        el("legend", {}, family),
        kindsOf3(graph6, family).map(
          (id) => el(
            "label",
            { class: "check", "data-kind": id },
            el("input", {
              type: "checkbox",
              checked: shown3.has(id),
              "data-key": `kind:${id}`,
              onchange: (event2) => {
                event2.target.checked ? shown3.add(id) : shown3.delete(id);
                choose(shown3);
              }
            }),
            words2(graph6.kinds[id].label)
          )
        )
      )
    );
    const matching = () => kinds(graph6, input.value);
    input.addEventListener("input", () => {
      const found = new Set(matching());
      for (const each2 of boxes.flatMap((own2) => all(own2, "[data-kind]")))
        each2.classList.toggle("found", found.has(String(each2.dataset.kind)));
      on6.say(found.size ? [...found].map((id) => graph6.kinds[id].label).join(", ") : "No kind has a name like this");
    });
    input.addEventListener("keydown", (event2) => {
      const found = matching();
      if (!found.length || event2.key !== "Enter" && event2.key !== "Tab") return;
      event2.preventDefault();
      done(() => choose(found));
    });
    return [
      "What kind of link?",
      el("div", { class: "field" }, input),
      el(
        "ul",
        { class: "presets" },
        presets.map(
          ([key, text8, kinds3]) => el(
            "li",
            {},
            button(
              key,
              text8,
              () => done(() => choose(kinds3)),
              kinds3.length === shown3.size && kinds3.every((id) => shown3.has(id))
            )
          )
        )
      ),
      el("div", { class: "kind-grid" }, boxes)
    ];
  }
  var choice = (key, label3, options, now2, choose) => el(
    "label",
    { class: "choice" },
    el("span", {}, label3),
    el(
      "select",
      { "data-key": key, onchange: (event2) => choose(event2.target.value) },
      options.map(([value, text8]) => el("option", { value, selected: String(now2) === String(value) }, text8))
    )
  );
  var check2 = (key, label3, checked, change3) => el(
    "label",
    { class: "check" },
    el("input", {
      type: "checkbox",
      "data-key": key,
      checked,
      onchange: (event2) => change3(event2.target.checked)
    }),
    label3
  );
  function throughEditor() {
    const { walk: walk2 } = question3();
    const { via = [] } = walk2;
    const hops3 = hopsOf(store5.get());
    const list8 = el("ul", { class: "options", hidden: true });
    const input = el("input", {
      type: "text",
      "data-key": "via",
      "aria-label": "Through this actor",
      placeholder: "Name of an actor",
      dir: "auto"
    });
    attach2(input, list8, {
      graph: graph6,
      entries: on6.entries,
      types: ["actor"],
      say: on6.say,
      choose: (id) => {
        if (id) done(() => ask({}, { via: [.../* @__PURE__ */ new Set([...via, id])] }));
      }
    });
    const paths2 = pathEnds(store5.get()) !== null;
    return [
      "Through whom?",
      el("div", { class: "field" }, input, list8),
      via.length > 0 && el(
        "p",
        { class: "chips" },
        via.map(
          (id) => el(
            "button",
            {
              type: "button",
              class: "chip",
              "data-key": `via:${id}`,
              "aria-label": `Remove: through ${graph6.actors[id]?.name ?? id}`,
              onclick: () => ask({}, { via: via.filter((each2) => each2 !== id) })
            },
            words2(graph6.actors[id]?.name ?? id),
            " ×"
          )
        )
      ),
      choice(
        "hops",
        "How far",
        [1, 2, 3, 4, 5, 6].map((number6) => [number6, number6 === 1 ? "directly" : `up to ${number6} hops`]),
        hops3,
        (value) => ask({}, { maxHops: Number(value) })
      ),
      paths2 && choice(
        "time",
        "Links are active",
        Object.entries(TIME_WORDS),
        walk2.time ?? DEFAULTS.time,
        (value) => ask({}, { time: (
          /** @type {TimeMode} */
          value
        ) })
      ),
      paths2 && choice(
        "limit",
        "Most paths",
        [5, 10, 20, 50].map((number6) => [number6, String(number6)]),
        walk2.limit ?? DEFAULTS.limit,
        (value) => ask({}, { limit: Number(value) })
      ),
      paths2 && check2(
        "sort",
        "the strongest first",
        walk2.sort === "strongest",
        (yes) => ask({}, { sort: yes ? "strongest" : "shortest" })
      ),
      check2(
        "undirected",
        "follow links in either direction",
        Boolean(walk2.undirected),
        (yes) => ask({}, { undirected: yes })
      ),
      check2("parts", "count parts with their whole", walk2.parts ?? DEFAULTS.parts, (yes) => ask({}, { parts: yes }))
    ];
  }
  function timeEditor() {
    const { window: now2, certain: certain2 } = store5.get();
    const wrong = el("p", { class: "notice wrong", role: "alert", hidden: true });
    const input = el("input", {
      type: "text",
      "data-key": "time",
      "aria-label": "Time",
      placeholder: "2013, 2012-2017, since 2020, 2023-10",
      value: now2 ? windowInWords(now2) : ""
    });
    function take2() {
      try {
        const window2 = read(input.value);
        done(() => store5.set(windowed(window2)));
      } catch (fault) {
        if (!(fault instanceof RangeError)) throw fault;
        wrong.textContent = fault.message;
        wrong.hidden = false;
      }
    }
    input.addEventListener("keydown", (event2) => {
      if (event2.key !== "Enter" && event2.key !== "Tab") return;
      if (event2.key === "Tab" && input.value === input.defaultValue) return;
      event2.preventDefault();
      take2();
    });
    return [
      "When?",
      el("div", { class: "field" }, input, wrong),
      now2 && check2(
        "certain",
        "certain only: active then for every reading of the dates",
        certain2,
        (yes) => store5.set({ certain: yes })
      ),
      el(
        "p",
        { class: "actions" },
        button("apply", "Apply", take2),
        now2 && button("any", "At any time", () => done(() => store5.set(windowed(null))))
      )
    ];
  }

  // graph/page/js/ui/sentence.js
  var MOST_LEFT = 300;
  var small = window.matchMedia("(max-width: 760px)");
  var graph7;
  var store6;
  var on7;
  var place;
  var unfolded = false;
  function create37(own2, itsGraph, itsStore, actions3) {
    [place, graph7, store6, on7] = [own2, itsGraph, itsStore, actions3];
    create36(graph7, store6, actions3);
  }
  function ask2(change3) {
    const asks2 = change3.question !== void 0 && change3.question !== null;
    store6.set({
      ...change3,
      chosen: null,
      view: store6.get().view,
      ...asks2 ? { open: small.matches ? null : { type: "paths" }, unfolded: [], focus: null } : {}
    });
    on7.say(inWords2(graph7, store6.get()));
  }
  var LABELS = {
    from: "Who",
    verb: "Kind of link",
    to: "Whom",
    through: "Through whom",
    time: "Time"
  };
  var part2 = (name2, text8, chosen2) => el(
    "button",
    {
      type: "button",
      class: chosen2 ? "part chosen" : "part",
      "data-part": name2,
      "aria-haspopup": "dialog",
      "aria-expanded": String(isOpen(name2)),
      "aria-label": `${LABELS[name2]}: ${text8}`,
      onclick: (event2) => toggle(name2, event2.currentTarget)
    },
    words2(text8)
  );
  function sentence3(state2) {
    const said = parts2(graph7, state2);
    const { from = null, to = null } = state2.question ?? {};
    return el(
      "p",
      { class: "sentence-line" },
      part2("from", said.from, Boolean(from)),
      part2("verb", said.verb, state2.kinds !== null),
      part2("to", said.to, Boolean(to)),
      said.through && part2("through", said.through, Object.keys(state2.question?.walk ?? {}).length > 0),
      part2("time", said.time, state2.window !== null || state2.compare?.by === "dates"),
      state2.window && el(
        "button",
        {
          type: "button",
          class: state2.certain ? "part chosen" : "part",
          "data-part": "certain",
          "aria-pressed": String(state2.certain),
          title: "Only links that are certainly active at that time",
          onclick: () => store6.set({ certain: !state2.certain })
        },
        state2.certain ? "certain only" : "certain or possible"
      )
    );
  }
  var chipRow = (chips2) => chips2.map(
    ({ key, label: label3, change: change3 }) => el(
      "button",
      {
        type: "button",
        class: "chip",
        "data-chip": key,
        "aria-label": `Remove: ${label3}`,
        onclick: () => store6.set(change3)
      },
      words2(label3),
      el("span", { "aria-hidden": "true" }, " ×")
    )
  );
  function clearing(state2) {
    const moved3 = state2.unfolded.length > 0 || Object.keys(state2.pinned).length > 0;
    const button3 = (id, text8, onclick) => el("button", { type: "button", class: "text", id, onclick }, text8);
    if (!isAtRest(state2))
      return button3("clear-all", "Clear all", () => store6.set({ ...CLEARED, unfolded: [] }));
    return moved3 && button3("fold", "Back to the first view", on7.fold);
  }
  function counted2({ state: state2, view, drawn: drawn2 }) {
    const got = state();
    if (got === "searching")
      return ["Searching ... ", el("button", { type: "button", class: "text", onclick: cancel }, "Cancel")];
    if (got === "cancelled")
      return [
        el("span", {}, "The search was cancelled."),
        el("button", { type: "button", class: "text", onclick: again }, "Search again")
      ];
    const paths2 = got && typeof got === "object" ? got.paths.length : null;
    const more = got && typeof got === "object" && "truncated" in got && got.truncated;
    const door2 = (type, condition, number6) => door(graph7, on7.open, { type, where: condition ? { [condition]: "" } : {} }, number6);
    const found = [
      paths2 !== null && `${more ? "first " : ""}${count(paths2, "path")}, `,
      door2("actors", "", view.actors.size),
      ", ",
      door2("links", "", view.links.size)
    ];
    if (state2.view !== "graph") return [el("span", {}, found)];
    const ribbons = new Set(
      on7.canvas().layout().ribbons.flatMap(({ ribbon: ribbon2 }) => ribbon2.links)
    );
    const bare2 = drawn2.links.size - ribbons.size;
    const whole4 = drawn2.left.length === 0 && drawn2.links.size === view.links.size;
    if (!whole4)
      found.push(" · drawn: ", door2("actors", "drawn", drawn2.actors.size), `, ${count(ribbons.size, "link")}`);
    if (bare2 > 0) found.push(` · ${bare2.toLocaleString("en")} without a ribbon`);
    const left = drawn2.left.length;
    const why = "Links within a box, and of families that the key switches off, have no ribbon";
    return [
      el("span", { title: bare2 > 0 ? why : null }, found),
      !isAtRest(state2) && left > 0 && left <= MOST_LEFT && !state2.focus && el(
        "button",
        { type: "button", class: "text", id: "draw-rest", onclick: () => on7.unfold(drawn2.left) },
        left === 1 ? "Draw the other one" : `Draw the other ${left}`
      )
    ];
  }
  function update7(now2) {
    const { state: state2 } = now2;
    const held2 = document.activeElement;
    const kept2 = held2 instanceof HTMLElement && place.contains(held2) ? held2.dataset.part ?? held2.id : null;
    const chips2 = chips(graph7, state2);
    place.dataset.folded = String(small.matches && !unfolded);
    const summary2 = el(
      "button",
      {
        type: "button",
        class: "sentence-fold",
        id: "question-fold",
        "aria-expanded": String(unfolded),
        onclick: () => {
          unfolded = !unfolded;
          update7(on7.now());
        }
      },
      el("span", { class: "said" }, words2(inWords2(graph7, state2))),
      el("span", { class: "fold-word" }, unfolded ? "Close" : "Change")
    );
    const found = el("p", { id: "found", role: "status" }, counted2(now2));
    const end = clearing(state2);
    const atRest = isAtRest(state2);
    place.replaceChildren(
      summary2,
      el("div", { class: "sentence-row" }, sentence3(state2), atRest && end, atRest && found),
      ...atRest ? [] : [el("div", { class: "narrowed", role: "group", "aria-label": "Answer" }, found, chipRow(chips2), end)]
    );
    if (kept2) first2(place, `[data-part="${kept2}"], [id="${kept2}"]`)?.focus();
    update6();
  }

  // graph/page/js/files/citation.js
  var STANCES2 = { supports: null, disputes: "disputes it", denies: "denies it" };
  var LONG2 = 600;
  var words3 = (text8) => line(text8, LONG2);
  var counted3 = (number6, word) => `${number6} ${word}${number6 === 1 ? "" : "s"}`;
  var stopped = (text8) => /[.!?…]$/.test(text8) ? text8 : `${text8}.`;
  var nameOf5 = (graph10, id) => line(graph10.actors[id]?.name ?? id, 200);
  function linkSentence(graph10, id) {
    const link = graph10.links[id];
    const said = words3(sentence(graph10, link, nameOf5(graph10, link.source), nameOf5(graph10, link.target)));
    const independent3 = counted3(link.roots.length, "independent source");
    const status3 = link.weakly_disputed ? "weakly disputed" : STATUS_TITLES[link.status];
    return `${said} (${brief(link)}): ${link.confidence} confidence, ${status3}, ${independent3}.`;
  }
  var webOnly = (address2) => address2 && /^https?:\/\//i.test(address2) ? words3(address2) : null;
  function sourceWords(graph10, id) {
    const own2 = graph10.sources[id];
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
  function claimLine(graph10, claim2) {
    const source2 = graph10.sources[claim2.source];
    const grade2 = `${source2?.reliability ?? "?"}${claim2.credibility}`;
    const inWords6 = source2 ? `source ${RELIABILITY_WORDS[source2.reliability]}, claim ${CREDIBILITY_WORDS[claim2.credibility]}` : "";
    const details = [
      claim2.locator && words3(claim2.locator),
      claim2.attributed_to && `according to ${words3(claim2.attributed_to)}`,
      STANCES2[claim2.stance]
    ].filter(Boolean);
    return `- [${[`${grade2}: ${inWords6}`, ...details].join("; ")}] ${sourceWords(graph10, claim2.source)}`;
  }
  function linkLines(graph10, id) {
    const { claims: claims2 } = graph10.links[id];
    return [
      linkSentence(graph10, id),
      ...claims2.length ? claims2.map((claim2) => claimLine(graph10, claim2)) : ["- No source is cited for this."]
    ];
  }
  function foot(graph10, address2) {
    const { title: title3, version, asOf, licence, authors } = graph10.info;
    const data2 = [
      `Data: ${authors?.length ? `${words3(authors.join(", "))}, ` : ""}${words3(title3)}`,
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
  var text5 = (...lines2) => `${lines2.flat().join("\n")}
`;
  var ofLinks = (graph10, ids3, address2) => text5(ids3.map((id, at5) => [...at5 ? [""] : [], ...linkLines(graph10, id)]).flat(), foot(graph10, address2));
  function ofPath(graph10, path3, question5, address2) {
    const route3 = route(path3, (id) => nameOf5(graph10, id));
    const judged2 = [
      counted3(path3.hops.filter((hop) => !hop.through).length, "hop"),
      `${path3.confidence} confidence`,
      path3.disputed && "disputed in part",
      path3.time && `${path3.time} in time`,
      counted3(path3.independentSources, "independent source")
    ];
    const filter = Object.entries(question5?.filter ?? {}).map(
      ([name2, value]) => `${name2.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${[value].flat().join(", ")}`
    );
    const ends = question5 && `paths from ${nameOf5(graph10, question5.from)} to ${nameOf5(graph10, question5.to)}`;
    const said = [ends, ...filter.length ? [words3(filter.join("; "))] : []].join("; ");
    const asked2 = question5?.from && question5?.to ? [`Asked: ${said}.`] : [];
    const number6 = (at5) => path3.hops.slice(0, at5 + 1).filter((hop) => !hop.through).length;
    const hops3 = path3.hops.map((hop, at5) => [
      "",
      [
        `${hop.through ? "Step" : `Hop ${number6(at5)}`}: ${nameOf5(graph10, hop.source)} → ${nameOf5(graph10, hop.target)}`,
        `${hop.confidence} confidence`,
        ...path3.hops.length > 1 && at5 === path3.weakestHop ? [`the weakest ${hop.through ? "step" : "hop"}`] : []
      ].join(", "),
      ...hop.links.flatMap(({ id }) => linkLines(graph10, id))
    ]);
    return text5(
      `Chain of evidence: ${route3} (${judged2.filter(Boolean).join(", ")}).`,
      asked2,
      hops3.flat(),
      foot(graph10, address2)
    );
  }
  function ofSource2(graph10, id, address2) {
    const own2 = graph10.sources[id];
    const citing = (records) => Object.values(records).filter(({ claims: claims2 }) => claims2.some(({ source: source2 }) => source2 === id)).length;
    const from = originals(own2).map((each2) => `It derives from: ${sourceWords(graph10, each2)}`);
    return text5(
      sourceWords(graph10, id),
      `Reliability ${own2.reliability}: ${RELIABILITY_WORDS[own2.reliability]}. ${counted3(citing(graph10.links), "link")} and ${counted3(citing(graph10.events), "event")} in the data cite it.`,
      from,
      foot(graph10, address2)
    );
  }
  function ofEvent(graph10, id, address2) {
    const own2 = graph10.events[id];
    return text5(
      `${words3(own2.name)} (${inWords(own2.date)}${own2.place ? `, ${words3(own2.place)}` : ""}).`,
      own2.claims.map((claim2) => claimLine(graph10, claim2)),
      foot(graph10, address2)
    );
  }

  // graph/page/js/files/csv.js
  var RISKY = /* @__PURE__ */ new Set(["=", "+", "-", "@", "	", "\r", "'"]);
  var MARK2 = "\uFEFF";
  var SPAN = TABLE_COLUMNS.links.slice(-4);
  var bound = (spans2, at5) => spans2.length === 1 ? spans2[0][at5] : spans2.map((span4) => span4[at5] ?? "..").join("; ");
  var attributes = (record2) => record2.attributes && `{${record2.attributes.map((pair3) => pair3.map((each2) => JSON.stringify(each2)).join(": ")).join(", ")}}`;
  var actorCells = (actor2) => ({
    ...actor2,
    attributes: attributes(actor2),
    plural: Boolean(actor2.plural),
    ...Object.fromEntries(IDENTIFIERS.map((name2) => [name2, actor2.identifiers?.[name2]]))
  });
  var linkCells = (link) => ({
    ...link,
    attributes: attributes(link),
    weakly_disputed: Boolean(link.weakly_disputed),
    ...Object.fromEntries(SPAN.map((name2, at5) => [name2, bound(spansOf(link), at5)]))
  });
  var sourceCells = (source2) => ({ ...source2, derives_from: source2.derives_from && [source2.derives_from].flat() });
  var safe = (text8) => RISKY.has(text8[0]) ? `'${text8}` : text8;
  var list7 = (value) => `[${value.map((each2) => JSON.stringify(each2)).join(", ")}]`;
  function cell4(value) {
    if (value === null || value === void 0) return "";
    if (typeof value !== "string") return quoted3(Array.isArray(value) ? list7(value) : String(value));
    return quoted3(safe(value));
  }
  var quoted3 = (text8) => /[",\n\r]/.test(text8) ? `"${text8.replaceAll('"', '""')}"` : text8;
  var claimsOf = (type, records) => records.flatMap(
    (record2) => record2.claims.map((claim2, at5) => ({ ...claim2, record_type: type, record: record2.id, position: at5 + 1 }))
  );
  var ROWS = {
    actors: ({ actors: actors5 }) => actors5.map(actorCells),
    links: ({ links: links3 }) => links3.map(linkCells),
    claims: ({ links: links3, events: events3 }) => [...claimsOf("link", links3), ...claimsOf("event", events3)],
    sources: ({ sources: sources2 }) => sources2.map(sourceCells),
    events: ({ events: events3 }) => events3.map((event2) => ({ ...event2, attributes: attributes(event2) }))
  };
  var dateWords = (text8) => typeof text8 === "string" && text8 ? inWords(text8) : null;
  function recordWords(graph10, { record_type: type, record: record2 }) {
    const id = String(record2);
    if (type !== "link") return graph10.events[id].name;
    const link = graph10.links[id];
    return sentence(graph10, link, graph10.actors[link.source].name, graph10.actors[link.target].name);
  }
  var BESIDE3 = {
    actors: datesBeside("founded", "dissolved", "born", "died"),
    links: {
      source: ["source_name", (graph10, { source: source2 }) => graph10.actors[source2].name],
      target: ["target_name", (graph10, { target }) => graph10.actors[target].name],
      kind: ["kind_label", (graph10, { kind: kind2 }) => graph10.kinds[kind2].label],
      ...datesBeside("start", "end"),
      periods: ["periods_in_words", (_, link) => link.periods ? brief(link) : null]
    },
    claims: {
      record: ["record_in_words", recordWords],
      source: ["source_title", (graph10, { source: source2 }) => graph10.sources[source2]?.title],
      ...datesBeside("holds")
    },
    sources: datesBeside("published", "accessed"),
    events: datesBeside("date")
  };
  function datesBeside(...columns) {
    return Object.fromEntries(columns.map((name2) => [name2, [`${name2}_in_words`, (_, row) => dateWords(row[name2])]]));
  }
  function write2(graph10, selection, table8) {
    const beside4 = BESIDE3[table8];
    const columns = TABLE_COLUMNS[table8].flatMap((name2) => [
      /** @type {[string, (row: Cells) => unknown]} */
      [name2, (row) => row[name2]],
      ...Object.hasOwn(beside4, name2) ? [
        /** @type {[string, (row: Cells) => unknown]} */
        [beside4[name2][0], (row) => beside4[name2][1](graph10, row)]
      ] : []
    ]);
    const rows4 = ROWS[table8](selection).map((row) => columns.map(([, value]) => cell4(value(row))).join(","));
    return `${MARK2}${[columns.map(([name2]) => name2).join(","), ...rows4].join("\n")}
`;
  }

  // graph/page/js/files/xml.js
  var NOT_ALLOWED = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
  var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;", "\n": "&#10;", "	": "&#9;" };
  var text6 = (value) => String(value).replace(NOT_ALLOWED, "�").replace(/[&<>"\r\n\t]/g, (char) => ENTITIES[char]);
  function element2(name2, attributes2, content = "") {
    const written3 = Object.entries(attributes2).filter(([, value]) => value !== null && value !== void 0).map(([key, value]) => ` ${key}="${text6(value)}"`).join("");
    return content === "" ? `<${name2}${written3}/>` : `<${name2}${written3}>${content}</${name2}>`;
  }

  // graph/page/js/files/graphml.js
  var joined3 = (list8) => (list8 ?? []).join("; ");
  function amount2({ value, upper, currency, per, qualifier, as_of: asOf }) {
    return [qualifier, value, upper && `to ${upper}`, currency, per && `per ${per}`, asOf && `as of ${asOf}`].filter(Boolean).join(" ");
  }
  function actorAttributes(actor2) {
    const given3 = {
      label: actor2.name,
      type: actor2.type,
      plural: actor2.plural,
      country: actor2.country,
      ideology: joined3(actor2.ideology),
      founded: actor2.founded,
      dissolved: actor2.dissolved,
      born: actor2.born,
      died: actor2.died,
      aliases: joined3(actor2.aliases?.map(({ name: name2 }) => name2)),
      native_names: joined3(actor2.native_names?.map(({ name: name2 }) => name2)),
      summary: actor2.summary,
      url: actor2.url,
      not_to_confuse_with: joined3(actor2.not_to_confuse_with),
      former_ids: joined3(actor2.former_ids)
    };
    for (const [name2, id] of Object.entries(actor2.identifiers ?? {})) given3[`id_${name2}`] = id;
    return { ...given3, ...others2(actor2) };
  }
  var others2 = (record2) => Object.fromEntries((record2.attributes ?? []).map(([name2, value]) => [`${ATTRIBUTE_PREFIX}${name2}`, String(value)]));
  function linkAttributes(graph10, link) {
    const supporting = link.claims.filter(({ stance }) => stance === "supports").length;
    return {
      kind: link.kind,
      family: link.family,
      role: link.role,
      start: link.start,
      end: link.end,
      periods: joined3(link.periods),
      status: link.status,
      weakly_disputed: link.weakly_disputed,
      confidence: link.confidence,
      independent_sources: link.independent_sources,
      claims: link.claims.length,
      items: joined3(link.items),
      purpose: link.purpose,
      summary: link.summary,
      former_ids: joined3(link.former_ids),
      symmetric: link.symmetric,
      kind_label: graph10.kinds[link.kind].label,
      supporting,
      contesting: link.claims.length - supporting,
      sources: joined3([...new Set(link.claims.map(({ source: source2 }) => source2))].sort()),
      amounts: joined3(link.amounts?.map(amount2)),
      first_day: firstDay(link),
      last_day: lastDay(link),
      spells: spells(link),
      link_id: link.id,
      ...others2(link)
    };
  }
  var TYPES4 = { string: "string", number: "long", boolean: "boolean" };
  function keysOf(all2, where) {
    const types = /* @__PURE__ */ new Map();
    for (const attributes2 of all2) for (const [name2, value] of present(attributes2)) types.set(name2, TYPES4[typeof value]);
    return [...types].sort(([a], [b]) => a < b ? -1 : 1).map(
      ([name2, type]) => element2("key", { id: `${where[0]}-${name2}`, for: where, "attr.name": name2, "attr.type": type })
    );
  }
  var present = (attributes2) => Object.entries(attributes2).filter(([, value]) => value !== null && value !== void 0 && value !== "");
  var data = (attributes2, where) => present(attributes2).map(([name2, value]) => `<data key="${where[0]}-${name2}">${text6(value)}</data>`).join("");
  function write3(graph10, selection) {
    const nodes = selection.actors.map((own2) => ({ own: own2, attributes: actorAttributes(own2) }));
    const edges = selection.links.map((own2) => ({ own: own2, attributes: linkAttributes(graph10, own2) }));
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      '<key id="g-title" for="graph" attr.name="title" attr.type="string"/>',
      ...keysOf(
        nodes.map(({ attributes: attributes2 }) => attributes2),
        "node"
      ),
      ...keysOf(
        edges.map(({ attributes: attributes2 }) => attributes2),
        "edge"
      ),
      '<graph edgedefault="directed">',
      data({ title: graph10.info.title }, "graph"),
      ...nodes.map(({ own: own2, attributes: attributes2 }) => element2("node", { id: own2.id }, data(attributes2, "node"))),
      ...edges.map(
        ({ own: { id, source: source2, target, symmetric }, attributes: attributes2 }) => element2("edge", { id, source: source2, target, directed: symmetric ? "false" : null }, data(attributes2, "edge"))
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
  var named3 = (record2) => record2.attributes ? { ...record2, attributes: Object.fromEntries(record2.attributes) } : record2;
  function edge(link) {
    const { span: span4, spans: spans2, outside, ...own2 } = named3(link);
    return { ...present2(own2), weakly_disputed: Boolean(link.weakly_disputed), key: link.id };
  }
  function kind({ symmetric, letters: _, pluralVerb: __, ...own2 }) {
    return symmetric ? { ...own2, direction: "symmetric" } : own2;
  }
  function write4(graph10, selection, question5 = {}) {
    const { title: title3, description, asOf, version, licence, authors, core: core2 } = graph10.info;
    const dataset = present2({ title: title3, description, as_of: asOf, version, licence, authors, core: core2 });
    const nodes = selection.actors.map((actor2) => ({ ...named3(actor2), label: actor2.name }));
    return `{"directed":true,"multigraph":true,
"graph":{
"dataset":${JSON.stringify(dataset)},
"question":${JSON.stringify(question5)},
"kinds":[
${lines(selection.kinds.map(kind))}],
"sources":[
${lines(selection.sources)}],
"events":[
${lines(selection.events.map(named3))}]},
"nodes":[
${lines(nodes)}],
"edges":[
${lines(selection.links.map(edge))}]}
`;
  }

  // graph/page/js/files/png.js
  var TABLE = Uint32Array.from({ length: 256 }, (_, number6) => {
    let value = number6;
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
    [..."pHYs"].forEach((letter, at5) => chunk.setUint8(4 + at5, letter.charCodeAt(0)));
    const perMetre = Math.round(dpi / 0.0254);
    chunk.setUint32(8, perMetre);
    chunk.setUint32(12, perMetre);
    chunk.setUint8(16, 1);
    chunk.setUint32(17, crc(new Uint8Array(chunk.buffer, 4, 13)));
    const made4 = new Uint8Array(file2.length + 21);
    made4.set(file2.subarray(0, HEAD));
    made4.set(new Uint8Array(chunk.buffer), HEAD);
    made4.set(file2.subarray(HEAD), HEAD + 21);
    return made4;
  }

  // graph/page/js/files/svg.js
  var near4 = (value) => Math.round(value * 100) / 100;
  var HALO2 = 4;
  var BOLD = 500;
  function path2({ d, stroke, width, dash, fill: fill6, alpha = 1 }) {
    return element2("path", {
      d,
      fill: fill6 ?? "none",
      stroke: stroke ?? null,
      "stroke-width": stroke && width !== void 0 ? near4(width) : null,
      "stroke-dasharray": dash ? dash.map(near4).join(" ") : null,
      "stroke-linejoin": stroke ? "round" : null,
      opacity: alpha === 1 ? null : near4(alpha)
    });
  }
  function text7({ text: words5, x, y, size: size2, weight, fill: fill6, halo, anchor, alpha = 1 }) {
    const place2 = {
      x: near4(x),
      y: near4(y),
      "font-size": near4(size2),
      "font-weight": weight > BOLD ? 700 : 400,
      // the two that every font and program has
      "text-anchor": anchor,
      opacity: alpha === 1 ? null : near4(alpha),
      "xml:space": "preserve"
    };
    const ring = halo ? element2(
      "text",
      {
        ...place2,
        fill: "none",
        stroke: halo,
        "stroke-width": HALO2,
        "stroke-linejoin": "round",
        "aria-hidden": "true",
        class: "halo"
      },
      text6(words5)
    ) : "";
    return ring + element2("text", { ...place2, fill: fill6 }, text6(words5));
  }
  function ownerOf(shape3, titles2) {
    if (shape3.strand) return [`strand-${shape3.strand}`, titles2.strand(shape3.strand)];
    if (shape3.cue) return [`cue-${shape3.cue}`, titles2.strand(shape3.cue)];
    if (shape3.node) return [`actor-${shape3.node}`, titles2.actor(shape3.node)];
    return [`picture-${shape3.part ?? "ground"}`, null];
  }
  function ids2() {
    const given3 = /* @__PURE__ */ new Set();
    return (key) => {
      const plain3 = key.replace(/[^A-Za-z0-9_.-]+/g, "-");
      let id = plain3;
      for (let more = 2; given3.has(id); more += 1) id = `${plain3}-${more}`;
      given3.add(id);
      return id;
    };
  }
  function groupsOf(shapes2, titles2, idOf) {
    const groups3 = /* @__PURE__ */ new Map();
    for (const shape3 of shapes2) {
      const [key, title3] = ownerOf(shape3, titles2);
      if (!groups3.has(key)) groups3.set(key, { title: title3, drawn: [] });
      held(groups3, key).drawn.push(shape3.type === "text" ? text7(shape3) : path2(shape3));
    }
    return [...groups3].map(
      ([key, { title: title3, drawn: drawn2 }]) => element2("g", { id: idOf(key) }, `${title3 ? element2("title", {}, text6(title3)) : ""}${drawn2.join("\n")}`)
    );
  }
  function write5({ shapes: shapes2, drawn: drawn2, box: box3, ground: ground2, clip }, titles2, font) {
    const idOf = ids2();
    const [width, height] = [box3.right - box3.left, box3.bottom - box3.top].map(Math.ceil);
    const [left, top] = [box3.left, box3.top].map(near4);
    const scene = groupsOf(shapes2.slice(0, drawn2), titles2, idOf);
    const view = clip && {
      x: near4(clip.left),
      y: near4(clip.top),
      width: near4(clip.right - clip.left),
      height: near4(clip.bottom - clip.top)
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
        width,
        height,
        viewBox: `${left} ${top} ${width} ${height}`,
        "font-family": font,
        role: "img",
        direction: "ltr"
      },
      [
        "",
        element2("title", {}, text6(titles2.whole)),
        element2("desc", {}, text6(titles2.about)),
        element2("rect", { id: idOf("picture-paper"), x: left, y: top, width, height, fill: ground2 }),
        ...body,
        ...groupsOf(shapes2.slice(drawn2), titles2, idOf),
        ""
      ].join("\n")
    )}
`;
  }

  // graph/page/js/files/titles.js
  function of22(graph10, state2, drawn2, ribbons) {
    const links3 = new Map(ribbons.map((ribbon2) => [ribbon2.id, ribbon2.links]));
    const counted4 = `${count(drawn2.actors.size, "actor")} and ${count(drawn2.links.size, "link")}`;
    return {
      whole: line(graph10.info.title),
      about: [counted4, ...filters(graph10, state2)].join(". "),
      strand: (id) => (links3.get(id) ?? []).map((link) => linkSentence(graph10, link)).join(" "),
      actor: (id) => Object.hasOwn(graph10.actors, id) ? nameOf2(graph10, id) : ""
    };
  }

  // graph/page/js/picture/sheet_legend.js
  var [WIDE3, HIGH2] = [26, 13];
  var TILE = 14;
  var LONGEST4 = 2e3;
  var capital3 = (text8) => text8[0].toUpperCase() + text8.slice(1);
  var plate2 = (width, height, r) => rounded({ x: -width / 2, y: -height / 2, width, height }, r);
  var tile3 = (fill6, text8) => [
    { d: plate2(TILE, HIGH2, 2), fill: fill6 },
    { text: text8, x: 0, fill: "#ffffff" }
  ];
  function line3({ stroke, width = 2, dash = null, head: head2 = null, mark = null, ground: ground2 = "" }) {
    const [left, right] = [-WIDE3 / 2, WIDE3 / 2];
    const made4 = [{ d: `M${left} 0L${head2 ? right - 8 : right} 0`, stroke, width, dash }];
    if (head2 === "open") made4.push({ d: `M${right - 8} -5L${right} 0L${right - 8} 5`, stroke, width: 1.8 });
    if (head2 === "hollow")
      made4.push({ d: `M${right - 8} -5L${right} 0L${right - 8} 5z`, fill: ground2, stroke, width: 1.2 });
    if (head2 === "full") made4.push({ d: `M${right - 8} -6L${right} 0L${right - 8} 6z`, fill: stroke });
    if (mark === "disputed") made4.push({ d: "M0 -6L6 0L0 6L-6 0z", fill: ground2, stroke, width: 1.8 });
    if (mark === "denied") made4.push({ d: "M-5 -5L5 5M-5 5L5 -5", stroke, width: 2 });
    return made4;
  }
  function giversOf({ nodes, ribbons }, { columns }, { column: column3, box: box3 }) {
    const from = ribbons.map(({ ribbon: ribbon2 }) => nodes.get(ribbon2.from)).filter((each2) => each2?.column === column3);
    if (new Set(from).size === 1) return line(box3.label, LONGEST4);
    return columns.asked ? "those asked about" : columns.columns[column3].title.toLowerCase();
  }
  function ribbonItems({ graph: graph10, layout, colours }) {
    const items2 = /* @__PURE__ */ new Map();
    for (const family of FAMILIES)
      for (const { ribbon: ribbon2 } of layout.ribbons.filter((each2) => each2.ribbon.family === family)) {
        const node = layout.nodes.get(ribbon2.from);
        const column3 = node && graph10.columns.columns[node.column];
        const stroke = ribbon(family, colours, column3?.tone);
        if (items2.has(stroke)) continue;
        const look = ribbon2.main ? { stroke, width: 6, head: (
          /** @type {"full"} */
          "full"
        ) } : { stroke, width: 1.6 };
        const from = stroke === ribbon(family, colours) || !node ? "" : ` from ${giversOf(layout, graph10, node)}`;
        items2.set(stroke, { label: `${capital3(family)}${from}`, sample: line3(look) });
      }
    const made4 = [...items2.values()];
    const wide = layout.ribbons.some(({ ribbon: ribbon2 }) => ribbon2.main);
    if (made4.length && wide) made4[0] = { ...made4[0], label: `${made4[0].label}: the wider, the more kinds` };
    return made4;
  }
  function letterItems({ graph: graph10, layout, colours }, box3) {
    const { look, ribbons } = layout;
    const main = ribbons.filter(({ ribbon: ribbon2 }) => ribbon2.main);
    const drawn2 = main.flatMap(({ heads }) => heads.flatMap((head2) => tiles(head2, look))).filter(({ x, y }) => overlaps(boxOf({ x, y, width: look.slot, height: look.strip }), box3));
    if (drawn2.length && look.tiles === "count") {
      const fill6 = tile(ribbon(main[0].ribbon.family, colours));
      return [{ label: "Number of kinds", sample: tile3(fill6, "3"), wide: TILE }];
    }
    const lettered = new Set(drawn2.map(({ kind: kind2 }) => kind2));
    return kindsInOrder(graph10).filter((id) => lettered.has(id)).map((id) => ({
      label: line(graph10.kinds[id].label, LONGEST4),
      sample: tile3(tile(graph10.kinds[id].colour), graph10.kinds[id].letters),
      wide: TILE
    }));
  }
  function markItems({ layout, colours, focus, detail }) {
    const ribbons = layout.ribbons.map(({ ribbon: ribbon2 }) => ribbon2);
    const marked = ribbons.filter(({ id }) => detail || focus?.ribbons.has(id));
    const [stroke, ground2] = [visible(colours.caption, colours.ground, 3.4), colours.ground];
    const levels = CONFIDENCES.filter((level3) => marked.some(({ confidence: confidence2 }) => confidence2 === level3)).reverse();
    return [
      ...levels.map((level3) => ({
        label: `${capital3(level3)} confidence`,
        sample: line3({ stroke, dash: DASHES[level3] })
      })),
      marked.some(({ disputed, denied }) => disputed && !denied) && {
        label: capital3(STATUS_TITLES.disputed),
        sample: line3({ stroke, mark: "disputed", ground: ground2 })
      },
      ribbons.some(({ denied }) => denied) && {
        label: capital3(STATUS_TITLES.denied),
        sample: line3({ stroke, width: 1.4, mark: "denied" })
      },
      marked.some(({ ended, directed }) => ended && directed) && {
        label: "Ended before the date of record",
        sample: line3({ stroke, head: "open" })
      },
      ribbons.some(({ possible }) => possible) && {
        label: "Possible, not certain, at the time chosen",
        sample: line3({ stroke, width: 1.4, head: "hollow", ground: ground2 })
      }
    ].filter((item) => item !== false);
  }
  function boxItems({ graph: graph10, layout, colours }) {
    const nodes = [...layout.nodes.values()];
    const chips2 = nodes.flatMap(({ chips: own2 }) => own2);
    const quiet2 = { fill: colours.ground, stroke: box("plain", colours).edge };
    const dash = [3, 2];
    return [
      nodes.some(({ box: box3 }) => box3.ended) && {
        label: "Ended by the date of record",
        sample: [{ d: plate2(WIDE3, HIGH2, 4), ...quiet2, width: 1.4, dash: [4, 3] }]
      },
      chips2.some(({ id }) => Object.hasOwn(graph10.actors, id)) && {
        label: "Part of the actor around it",
        sample: [
          { d: plate2(WIDE3, HIGH2 + 2, 4), ...quiet2, width: 1.2 },
          { d: plate2(WIDE3 - 8, HIGH2 - 6, 2), ...quiet2, width: 0.8 }
        ]
      },
      chips2.some(({ id }) => !Object.hasOwn(graph10.actors, id)) && {
        label: "Other parts, counted",
        sample: [{ d: plate2(WIDE3, HIGH2 - 3, 3), ...quiet2, width: 0.8, dash }]
      },
      layout.frames.length > 0 && {
        label: "Members of one coalition",
        sample: [{ d: plate2(WIDE3, HIGH2, 5), fill: colours.strip, stroke: colours.line, width: 1 }]
      },
      nodes.some(({ box: box3 }) => box3.members.length) && {
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
  function within3({ layout, ...how }, box3) {
    return {
      ...how,
      layout: {
        ...layout,
        ribbons: layout.ribbons.filter(({ points }) => passes(points, box3)),
        nodes: new Map([...layout.nodes].filter(([, node]) => overlaps(boxOf(node), box3))),
        frames: layout.frames.filter((frame) => overlaps(boxOf(frame), box3)),
        captions: layout.captions.filter(({ x }) => x > box3.left && x < box3.right)
      }
    };
  }
  function rows3(how, box3) {
    const seen2 = within3(how, box3);
    const made4 = [
      [...ribbonItems(seen2), ...letterItems(seen2, box3)],
      [...markItems(seen2), ...boxItems(seen2)]
    ];
    return made4.filter((row) => row.length).map((row) => row.map(({ wide = WIDE3, ...item }) => ({ ...item, wide })));
  }
  function notes({ shapes: shapes2, how }, box3) {
    const { graph: graph10, layout } = within3(how, box3);
    const drawn2 = shapes2.flatMap((shape3) => shape3.type === "text" ? [shape3.text] : []).join(" ");
    const captions = layout.captions.filter(({ title: title3, note: note2 }) => title3 && (!drawn2.includes(title3.toUpperCase()) || note2 && !drawn2.includes(note2))).map(({ title: title3, note: note2 }) => [title3, note2].filter(Boolean).join(": "));
    const full = (id) => line(graph10.actors[id].name, LONGEST4);
    const cut2 = [...layout.nodes.values()].flatMap(
      ({ box: box4, lines: lines2, chips: chips2 }) => [{ id: box4.id, label: box4.label, lines: lines2 }, ...chips2].filter((each2) => Object.hasOwn(graph10.actors, each2.id) && wasCut(each2.lines, each2.label)).map(({ id }) => full(id))
    );
    const stacks = [...layout.nodes.values()].filter(({ box: box4 }) => box4.members.length).map(({ box: box4 }) => `${capital3(box4.label)}: ${box4.members.map(full).sort().join(", ")}`);
    const beyond = [...layout.nodes.values()].flatMap(
      ({ box: box4, chips: chips2 }) => chips2.filter((chip) => chip.beyond.length).map((chip) => `${full(box4.id)}, other parts: ${chip.beyond.map(full).sort().join(", ")}`)
    );
    return [
      ...captions.length ? [captions.join(". ")] : [],
      ...beyond,
      ...cut2.length ? [`Names in full: ${cut2.join("; ")}`] : [],
      ...stacks
    ].map((text8) => `${text8}.`);
  }

  // graph/page/js/picture/sheet.js
  var LEAST5 = 620;
  var MARGIN2 = 28;
  var ROOMY2 = 1500;
  var LINE2 = 1.45;
  var APART4 = 8;
  var SPACE = 18;
  var ROW2 = 22;
  var LONGEST5 = 2e3;
  var SIZE = { title: 24, question: 16, text: 13, legend: 12, source: 11 };
  function wrap2(text8, width, measure) {
    const made4 = [];
    for (const word of text8.split(" ")) {
      const last3 = made4.length - 1;
      const longer = last3 >= 0 ? `${made4[last3]} ${word}` : word;
      if (last3 >= 0 && measure(longer) <= width) made4[last3] = longer;
      else made4.push(...pieces2(word, width, measure));
    }
    return made4;
  }
  function pieces2(word, width, measure) {
    if (measure(word) <= width) return [word];
    const made4 = [""];
    for (const letter of word) {
      if (made4.at(-1) && measure(made4.at(-1) + letter) > width) made4.push(letter);
      else made4[made4.length - 1] += letter;
    }
    return made4;
  }
  function heading3({ graph: graph10, state: state2, drawn: drawn2, asked: asked2, part: part3 }, colours) {
    const { asOf } = graph10.info;
    const filters2 = filters(graph10, state2);
    const facts2 = [
      count(drawn2.actors.size, "actor"),
      count(drawn2.links.size, "link"),
      asOf && `as of ${inWords(asOf)}`,
      part3 && "the part of the picture in the window"
    ];
    const drawing3 = drawing(graph10, state2, drawn2);
    return [
      [line(graph10.info.title, LONGEST5), SIZE.title, 700, colours.ink],
      [asked2 ?? inWords2(graph10, state2), SIZE.question, 600, colours.ink],
      [filters2.length ? `Filtered. ${filters2.join(". ")}.` : "Not filtered.", SIZE.text, 400, colours.caption],
      [facts2.filter(Boolean).join(" · "), SIZE.text, 400, colours.caption],
      ...drawing3 ? [
        /** @type {Heading} */
        [`${drawing3}.`, SIZE.text, 400, colours.caption]
      ] : []
    ];
  }
  function sourceLine({ info: { title: title3, version, asOf, licence, authors } }) {
    const parts4 = [
      authors?.length && line(authors.join(", "), LONGEST5),
      line(title3, LONGEST5),
      version && `version ${line(version, LONGEST5)}`,
      asOf && `as of ${inWords(asOf)}`,
      licence && line(licence, LONGEST5)
    ];
    return `Source: ${parts4.filter(Boolean).join(", ")}. Drawn by axisgraph.`;
  }
  function column2(parts4, { x, width, k, measure, part: part3 }) {
    const shapes2 = [];
    let y = 0;
    for (const [text8, base, weight, fill6] of parts4) {
      const size2 = base * k;
      for (const line4 of wrap2(text8, width, (each2) => measure(each2, size2, weight))) {
        y += size2 * LINE2;
        shapes2.push({ type: "text", text: line4, x, y, size: size2, weight, fill: fill6, anchor: "start", alpha: 1, part: part3 });
      }
    }
    return { shapes: shapes2, height: y };
  }
  function placed2(sample3, x, y, k) {
    if (sample3.text === void 0)
      return {
        type: "path",
        part: "legend",
        ...sample3,
        d: at4(sample3.d, x, y, k),
        width: (sample3.width ?? 1) * k,
        dash: sample3.dash?.map((each2) => each2 * k) ?? null
      };
    const [size2, fill6] = [11 * k, sample3.fill ?? ""];
    return {
      type: "text",
      text: sample3.text,
      x: x + sample3.x * k,
      y: y + 4 * k,
      size: size2,
      weight: 700,
      fill: fill6,
      anchor: "middle",
      part: "legend"
    };
  }
  var at4 = (d, x, y, k) => d.replace(
    /(-?[\d.]+) (-?[\d.]+)/g,
    (_, px, py) => [x + Number(px) * k, y + Number(py) * k].map((value) => Math.round(value * 100) / 100).join(" ")
  );
  function legend(rows4, { x: left, width, k, measure, colours }) {
    const shapes2 = [];
    const size2 = SIZE.legend * k;
    let y = ROW2 * k / 2;
    for (const items2 of rows4) {
      let x = left;
      for (const { label: label3, sample: sample3, wide: own2 } of items2) {
        const indent = (own2 + APART4) * k;
        const lines2 = wrap2(label3, width - indent, (text8) => measure(text8, size2, 400));
        const wide = indent + Math.max(...lines2.map((line4) => measure(line4, size2, 400)));
        if (x > left && x + wide > left + width) [x, y] = [left, y + ROW2 * k];
        shapes2.push(...sample3.map((each2) => placed2(each2, x + own2 / 2 * k, y, k)));
        lines2.forEach((text8, row) => {
          y += row ? size2 * LINE2 : 0;
          const at5 = { x: x + indent, y: y + size2 * 0.35 };
          shapes2.push({
            type: "text",
            text: text8,
            ...at5,
            size: size2,
            weight: 400,
            fill: colours.ink,
            anchor: "start",
            part: "legend"
          });
        });
        x += wide + SPACE * k;
      }
      y += ROW2 * k;
    }
    return { shapes: shapes2, height: y - ROW2 * k / 2 };
  }
  var lowered2 = (shapes2, down) => shapes2.map(
    (shape3) => shape3.type === "text" ? { ...shape3, y: shape3.y + down } : { ...shape3, d: at4(shape3.d, 0, down, 1) }
  );
  function boundsOf(shape3, measure) {
    if (shape3.type === "text") {
      const width = measure(shape3.text, shape3.size, shape3.weight);
      const left = shape3.x - { start: 0, middle: width / 2, end: width }[shape3.anchor];
      return { left, right: left + width, top: shape3.y - shape3.size, bottom: shape3.y + shape3.size / 3 };
    }
    const [xs, ys] = [
      /** @type {number[]} */
      [],
      /** @type {number[]} */
      []
    ];
    for (const [, x, y] of shape3.d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)) {
      xs.push(Number(x));
      ys.push(Number(y));
    }
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  }
  function of23({ graph: graph10, state: state2, drawn: drawn2, scene, measure, titled = true, asked: asked2 = null, clip = null }) {
    const { colours } = scene;
    const box3 = clip ?? scene.box;
    const inside2 = clip ? scene.shapes.filter((shape3) => overlaps(boundsOf(shape3, measure), clip)) : scene.shapes;
    const k = Math.min(4, Math.max(1, (box3.right - box3.left) / ROOMY2));
    const width = Math.max(LEAST5 * k, box3.right - box3.left);
    const x = (box3.left + box3.right) / 2 - width / 2;
    const place2 = { x, width, k, measure, colours };
    const above2 = column2(
      titled ? heading3({ graph: graph10, state: state2, drawn: drawn2, asked: asked2, part: clip !== null && !contains(clip, scene.box) }, colours) : [],
      {
        ...place2,
        part: "heading"
      }
    );
    const top = box3.top - 10 * k - above2.height;
    const below = legend(rows3(scene.how, box3), place2);
    const words5 = [...notes(scene, box3), sourceLine(graph10)].map((text8) => [
      text8,
      SIZE.source,
      400,
      colours.caption
    ]);
    const foot2 = column2(words5, { ...place2, part: "source" });
    const [legendAt, footAt] = [box3.bottom + 16 * k, box3.bottom + 22 * k + below.height];
    const margin = MARGIN2 * k;
    return {
      shapes: [
        ...inside2,
        ...lowered2(above2.shapes, top),
        ...lowered2(below.shapes, legendAt),
        ...lowered2(foot2.shapes, footAt)
      ],
      drawn: inside2.length,
      clip,
      ground: colours.ground,
      box: { left: x - margin, right: x + width + margin, top: top - margin, bottom: footAt + foot2.height + margin }
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
  function drawnIn(graph10, { state: state2, view, drawn: drawn2 }, part3) {
    if (part3 !== "selection") return drawn2;
    const actors5 = new Set(state2.selected.filter((id) => view.actors.has(id)));
    const links3 = new Set(
      [...view.links].filter((id) => actors5.has(graph10.links[id].source) && actors5.has(graph10.links[id].target))
    );
    return { actors: actors5, links: links3, folded: view.actors.size - actors5.size, cut: 0, left: [], columns: null };
  }
  function made3(graph10, on9, { ground: ground2, part: part3 = "whole", titled = true }) {
    const now2 = on9.now();
    const drawn2 = drawnIn(graph10, now2, part3);
    const { kept: kept2, measure, scene, seen: seen2 } = on9.canvas();
    const [state2, colours] = [now2.state, GROUNDS[ground2]];
    const painted2 = part3 === "selection" ? of15({ graph: graph10, shown: { ...drawn2, found: now2.view.links }, state: state2, kept: kept2, colours, measure }) : scene(colours);
    const clip = part3 === "view" ? seen2() : null;
    return { state: state2, drawn: drawn2, painted: painted2, sheet: of23({ graph: graph10, state: state2, drawn: drawn2, scene: painted2, measure, titled, clip }) };
  }
  function scaleOf({ box: box3 }, { times = 1, cm }) {
    const [width, height] = [box3.right - box3.left, box3.bottom - box3.top];
    const wanted2 = cm ? cm / CM_PER_INCH * PRINT_DPI / width : times;
    const most = Math.min(SIDE / width, SIDE / height, Math.sqrt(AREA / (width * height)));
    return { scale: Math.min(wanted2, most), cut: wanted2 > most };
  }
  var blobOf = (canvas2) => new Promise(
    (done2, fail) => canvas2.toBlob(
      (blob) => blob ? done2(blob) : fail(new RangeError("the browser cannot draw a picture of this size")),
      "image/png"
    )
  );
  async function png(graph10, on9, wish2, size2) {
    const { shapes: shapes2, drawn: drawn2, box: box3, clip, ground: ground2 } = made3(graph10, on9, wish2).sheet;
    const { scale: scale2, cut: cut2 } = scaleOf({ box: box3 }, size2);
    const canvas2 = document.createElement("canvas");
    canvas2.width = Math.round((box3.right - box3.left) * scale2);
    canvas2.height = Math.round((box3.bottom - box3.top) * scale2);
    const context = contextOf(canvas2);
    context.fillStyle = ground2;
    context.fillRect(0, 0, canvas2.width, canvas2.height);
    context.setTransform(scale2, 0, 0, scale2, -box3.left * scale2, -box3.top * scale2);
    context.save();
    if (clip) {
      context.beginPath();
      context.rect(clip.left, clip.top, clip.right - clip.left, clip.bottom - clip.top);
      context.clip();
    }
    draw2(context, shapes2.slice(0, drawn2));
    context.restore();
    draw2(context, shapes2.slice(drawn2));
    const bytes = new Uint8Array(await (await blobOf(canvas2)).arrayBuffer());
    const dpi = size2.cm ? PRINT_DPI : SCREEN_DPI * scale2;
    return {
      blob: new Blob([withDensity(bytes, dpi)], { type: "image/png" }),
      width: canvas2.width,
      height: canvas2.height,
      cut: cut2
    };
  }
  function svg2(graph10, on9, wish2) {
    const { state: state2, drawn: drawn2, painted: painted2, sheet } = made3(graph10, on9, wish2);
    const ribbons = painted2.how.layout.ribbons.map(({ ribbon: ribbon2 }) => ribbon2);
    return write5(sheet, of22(graph10, state2, drawn2, ribbons), FONT);
  }

  // graph/page/js/query/selection.js
  function without(record2, ...names) {
    const kept2 = { ...record2 };
    for (const name2 of names) delete kept2[name2];
    return kept2;
  }
  var claims = (list8) => (list8 ?? []).map((claim2) => without(claim2, "strength", "spoken"));
  function sourcesOf(graph10, records) {
    const found = /* @__PURE__ */ new Set();
    const waiting2 = records.flatMap((record2) => record2.claims.map(({ source: source2 }) => source2));
    for (const id of waiting2) {
      if (found.has(id) || !Object.hasOwn(graph10.sources, id)) continue;
      found.add(id);
      waiting2.push(...originals(graph10.sources[id]));
    }
    return [...found].sort(ascending);
  }
  function related(record2, field4, known3) {
    if (!record2[field4]) return record2;
    const kept2 = record2[field4].filter((id) => known3.has(id));
    return kept2.length ? { ...record2, [field4]: kept2 } : without(record2, field4);
  }
  function of24(graph10, { actors: actorIds, links: linkIds }) {
    const actors5 = new Set(actorIds);
    const inside2 = Object.entries(graph10.events).filter(([, event2]) => event2.roles.some(({ actor: actor2 }) => actors5.has(actor2)));
    const events3 = new Set(inside2.map(([id]) => id));
    const links3 = [...linkIds].sort(ascending).map((id) => {
      const link = graph10.links[id];
      const { family, symmetric } = graph10.kinds[link.kind];
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
      ...related(without(event2, "days"), "responds_to", events3),
      claims: claims(event2.claims)
    })).sort((a, b) => ascending(a.id, b.id));
    return {
      actors: [...actors5].sort(ascending).map((id) => ({ id, ...related(without(graph10.actors[id], "names", "label"), "not_to_confuse_with", actors5) })),
      links: links3,
      sources: sourcesOf(graph10, [...links3, ...eventRecords]).map((id) => ({
        id,
        ...without(graph10.sources[id], "root", "marks")
      })),
      events: eventRecords,
      kinds: [...new Set(links3.map(({ kind: kind2 }) => kind2))].sort(ascending).map((id) => ({ id, ...graph10.kinds[id] }))
    };
  }

  // graph/page/js/ui/print.js
  function picture2(graph10, on9) {
    const made4 = new DOMParser().parseFromString(svg2(graph10, on9, { ground: "light" }), "image/svg+xml");
    return document.importNode(made4.documentElement, true);
  }
  var table6 = (title3, columns, rows4) => el(
    "table",
    {},
    el("caption", {}, title3),
    el("thead", {}, el("tr", {}, ...columns.map((name2) => el("th", {}, name2)))),
    el("tbody", {}, ...rows4.map((row) => el("tr", {}, ...row.map((text8) => el("td", {}, words2(text8))))))
  );
  function tables2(graph10, { actors: actors5, links: links3 }) {
    const name2 = (id) => nameOf2(graph10, id);
    const linked = [...links3].map((id) => {
      const link = graph10.links[id];
      const status3 = link.weakly_disputed ? "weakly disputed" : STATUS_TITLES[link.status];
      const { label: label3 } = graph10.kinds[link.kind];
      return [name2(link.source), label3, name2(link.target), brief(link), link.confidence, status3];
    });
    const drawn2 = [...actors5].map((id) => [name2(id), graph10.types[graph10.actors[id].type].label]);
    const sorted4 = (rows4) => rows4.sort((a, b) => a.join("\n") < b.join("\n") ? -1 : 1);
    return [
      table6(
        `${count(links3.size, "link")} drawn`,
        ["From", "Kind", "To", "When", "Confidence", "Status"],
        sorted4(linked)
      ),
      table6(`${count(actors5.size, "actor")} drawn`, ["Actor", "Type"], sorted4(drawn2))
    ];
  }
  function create38(graph10, store9, on9) {
    const place2 = byId("print");
    const after3 = el("section", { id: "print-tables", "aria-label": "Tables for print" });
    document.body.prepend(place2);
    document.body.append(after3);
    window.addEventListener("beforeprint", () => {
      const state2 = store9.get();
      place2.replaceChildren(picture2(graph10, on9), el("p", { class: "address" }, words2(here(graph10, state2))));
      after3.replaceChildren(...state2.view === "graph" ? tables2(graph10, on9.now().drawn) : []);
    });
    window.addEventListener("afterprint", () => {
      place2.replaceChildren();
      after3.replaceChildren();
    });
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
  var graph8;
  var store7;
  var on8;
  var address = () => here(graph8, store7.get());
  var status2 = () => byId("take-status");
  function report(text8) {
    if (byId("take").open) status2().textContent = text8;
    else on8.note(text8);
  }
  var fileName = (ending) => `${line(graph8.info.title, 60).normalize("NFKD").replace(/[^A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "").toLowerCase() || "axisgraph"}${ending}`;
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
  var size = () => byId("take-size").value === "cm" ? { cm: Math.min(CM.most, Math.max(CM.least, Number(byId("take-cm").value) || CM.usual)) } : { times: Number(byId("take-size").value) };
  var wish = () => ({ ground: byId("take-ground").value, part: byId("take-part").value });
  var everything2 = () => ({ actors: new Set(Object.keys(graph8.actors)), links: new Set(Object.keys(graph8.links)) });
  var chosen = () => {
    const { view, drawn: drawn2 } = on8.now();
    return { drawn: drawn2, question: view, all: everything2() }[
      /** @type {TakenWhat} */
      byId("take-what").value
    ];
  };
  async function png2() {
    try {
      const { blob, width, height, cut: cut2 } = await png(graph8, on8, wish(), size());
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
    report(`${name2}: ${save(svg2(graph8, on8, wish()), name2, "image/svg+xml")}.`);
  }
  var question4 = () => {
    const state2 = store7.get();
    const what = byId("take-what").value;
    if (what === "all") return {};
    const filter = Object.fromEntries(
      NARROWS.filter((part3) => !same(state2[part3], DEFAULTS2[part3])).map((part3) => [part3, state2[part3]])
    );
    return {
      ...Object.keys(filter).length ? { filter } : {},
      ...what === "drawn" ? { drawn: true } : {}
    };
  };
  function table7(name2) {
    const selection = of24(graph8, chosen());
    const file2 = fileName(`-${name2}.csv`);
    const rows4 = name2 === "claims" ? [...selection.links, ...selection.events].reduce((sum, { claims: claims2 }) => sum + claims2.length, 0) : selection[name2].length;
    report(`${file2}: ${count(rows4, "row")}, ${save(write2(graph8, selection, name2), file2, "text/csv")}.`);
  }
  function file(ending, type, write6) {
    const selection = of24(graph8, chosen());
    const name2 = fileName(ending);
    report(
      `${name2}: ${count(selection.actors.length, "actor")} and ${count(selection.links.length, "link")}, ${save(write6(selection), name2, type)}.`
    );
  }
  var json = () => file(".json", "application/json", (selection) => write4(graph8, selection, question4()));
  var graphml = () => file(".graphml", "application/xml", (selection) => write3(graph8, selection));
  function citation({ links: links3, path: path3, question: asked2, source: source2, event: event2 }) {
    if (links3) return ofLinks(graph8, links3, address());
    if (path3) return ofPath(graph8, path3, asked2, address());
    if (source2) return ofSource2(graph8, source2, address());
    return event2 ? ofEvent(graph8, event2, address()) : null;
  }
  async function copy2(text8, what) {
    if (await text4(text8, what)) report(`${what} copied.`);
  }
  function cite(what) {
    const text8 = what && citation(what);
    if (text8) copy2(text8, "Citation");
  }
  function citable() {
    const { open: open3 } = store7.get();
    if (open3?.type === "paths") {
      const path3 = answered() ?? paths()[0];
      return path3 && { path: path3, question: given2() };
    }
    if (open3?.type === "link") return { links: [open3.id] };
    if (open3?.type === "actor") {
      const links3 = [...on8.now().view.links].filter((id) => [graph8.links[id].source, graph8.links[id].target].includes(open3.id)).sort();
      return links3.length ? { links: links3 } : null;
    }
    return open3?.type === "source" || open3?.type === "event" ? { [open3.type]: open3.id } : null;
  }
  var button2 = (label3, onclick, more = {}) => el("button", { type: "button", onclick, ...more }, label3);
  var field3 = (id, label3, control) => el("div", { class: "field" }, el("label", { for: id }, label3), control);
  var select = (id, options, more = {}) => el(
    "select",
    { id, ...more },
    options.map(([value, text8]) => el("option", { value }, text8))
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
      [...TIMES2.map((times) => [times, `${times} × page size`]), ["cm", "for print, in cm"]],
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
      el("h3", { id: "take-pictures" }, "Picture"),
      el("p", { class: "fine" }, "As drawn, with title, question, filters, legend, date of record and source."),
      el(
        "div",
        { class: "fields" },
        field3(
          "take-part",
          "What",
          select("take-part", [
            ["whole", "whole picture"],
            ["view", "what the window shows"],
            ["selection", "selected actors"]
          ])
        ),
        field3(
          "take-ground",
          "Background",
          select("take-ground", [
            ["light", "light"],
            ["dark", "dark"]
          ])
        ),
        field3("take-size", "Size of the PNG", size2),
        cmField
      ),
      el(
        "p",
        { class: "actions" },
        button2("PNG", png2, { id: "take-png", class: "primary" }),
        button2("SVG", svg3, { id: "take-svg" })
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
        field3(
          "take-what",
          "What",
          select("take-what", [
            ["drawn", "what is drawn"],
            ["question", "all that the question finds"],
            ["all", "everything"]
          ])
        )
      ),
      el(
        "p",
        { class: "actions" },
        TABLES3.map(
          ([name2, label3], at5) => button2(`${label3} as CSV`, () => table7(name2), { id: `take-csv-${name2}`, class: at5 ? "" : "primary" })
        ),
        button2("JSON", json, { id: "take-json" }),
        button2("GraphML", graphml, { id: "take-graphml" })
      ),
      el(
        "p",
        { class: "fine" },
        "CSV has names beside ids and dates in words beside EDTF, and is safe to open in a spreadsheet: cells that could run as formulas start with an apostrophe. JSON is in the node-link format of networkx."
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
        button2("Copy link to this view", () => copy2(address(), "Link to this view"), { id: "take-link" }),
        button2("Copy citation", () => cite(citable()), { id: "take-cite" }),
        button2(
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
  function label2(id, texts5) {
    for (const option of byId(id).options) option.textContent = texts5[option.value] ?? option.textContent;
  }
  function show4() {
    const { state: state2, view, drawn: drawn2 } = on8.now();
    const counts2 = ({ actors: actors5, links: links3 }) => `${count(actors5.size, "actor")}, ${count(links3.size, "link")}`;
    label2("take-what", {
      drawn: `what is drawn: ${counts2(drawn2)}`,
      question: `all that the question finds: ${counts2(view)}`,
      all: `everything: ${counts2(everything2())}`
    });
    const selected = state2.selected.filter((id) => view.actors.has(id)).length;
    label2("take-part", {
      selection: selected ? count(selected, "selected actor") : "selected actors (none)"
    });
    const part3 = byId("take-part");
    for (const option of part3.options) option.disabled = option.value === "selection" && !selected;
    if (!selected && part3.value === "selection") part3.value = "whole";
    const can = citable();
    byId("take-cite").disabled = !can;
    byId("take-open").textContent = can ? "The citation covers the record that is open in the panel: its claims with grades, their sources, the data set and the link to the view." : "To copy a citation, open an actor, a link, a source, an event or a path in the panel.";
    status2().textContent = "";
    byId("take").showModal();
  }
  function create39(own2, itsStore, actions3) {
    [graph8, store7, on8] = [own2, itsStore, actions3];
    byId("take-body").append(pictures(), files(), words4(), el("p", { id: "take-status", role: "status" }));
    byId("show-take").addEventListener("click", show4);
    create38(graph8, store7, on8);
  }

  // graph/page/js/ui/tip.js
  var MOST6 = 4;
  function describe(graph10, what, time3) {
    if (what.type === "actor") {
      const actor2 = graph10.actors[what.id];
      return [
        el("strong", {}, words2(actor2.name)),
        el("span", {}, graph10.types[actor2.type].label),
        actor2.summary && el("span", { class: "fine" }, words2(sentenceOf(actor2.summary)))
      ];
    }
    if (what.type !== "strand")
      return [
        el("strong", {}, count(what.ids.length, "actor")),
        ...what.ids.slice(0, MOST6).map((id) => el("span", {}, words2(graph10.actors[id].name))),
        el("span", { class: "fine" }, "click to show each")
      ];
    const name2 = (actor2) => words2(graph10.actors[actor2].name);
    const listed5 = what.links.slice(0, MOST6).map((id) => {
      const link = graph10.links[id];
      const said = [
        brief(link),
        `${link.confidence} confidence`,
        link.status !== "asserted" && statusInWords(link),
        time3 && certainty(link, time3) === "possible" && "possible, not certain, at the time chosen"
      ];
      const joining3 = joining(graph10, link);
      return el(
        "span",
        {},
        name2(link.source),
        words2(joining3.said),
        joining3.named ? "" : name2(link.target),
        el("span", { class: "fine" }, ` ${said.filter(Boolean).join("; ")}`)
      );
    });
    return [...listed5, what.links.length > MOST6 && el("span", { class: "fine" }, `and ${what.links.length - MOST6} more`)];
  }
  function show5(graph10, what, event2, time3) {
    const tip = byId("tip");
    tip.hidden = !what;
    byId("canvas").classList.toggle("pointing", Boolean(what));
    if (!what || !event2) return;
    tip.replaceChildren(...flat(describe(graph10, what, time3)));
    const stage = byId("stage").getBoundingClientRect();
    const over = covered2();
    const [x, y] = [event2.clientX - stage.left, event2.clientY - stage.top];
    const [first3, last3] = [over.left + 8, stage.width - over.right - tip.offsetWidth - 8];
    tip.style.left = `${Math.max(first3, Math.min(x + 14, last3))}px`;
    const beneath = y + 18 + tip.offsetHeight <= stage.height - over.below;
    tip.style.top = `${beneath ? y + 18 : y - tip.offsetHeight - 12}px`;
  }
  var hide2 = () => {
    byId("tip").hidden = true;
  };

  // graph/page/js/ui/main.js
  var drawing2 = JSON.parse(byId("drawing").textContent);
  var graph9 = graph(JSON.parse(byId("data").textContent));
  var entries = index2(graph9);
  var core = drawing2.nodes.map(({ id }) => id);
  var MOST_ROUNDS = 3;
  var phone4 = window.matchMedia("(max-width: 760px)");
  var say2 = (text8) => {
    byId("live").textContent = text8;
  };
  var { state: opening2, ...read2 } = decode(graph9, window.location.hash);
  if (!window.location.hash) Object.assign(opening2, of19(graph9));
  var store8 = create(opening2);
  var canvas;
  var legend2;
  var now;
  var commands;
  var clicking = false;
  var noted = 0;
  function note(text8) {
    const place2 = byId("note");
    place2.textContent = text8;
    place2.hidden = false;
    say2(text8);
    clearTimeout(noted);
    noted = setTimeout(() => {
      place2.hidden = true;
    }, 7e3);
  }
  function reckon(state2) {
    const view = narrowed(graph9, state2, inView2(graph9, state2, paths()));
    return { state: state2, view, drawn: drawn(graph9, state2, core, view) };
  }
  var inPicture = () => ({ ...now.drawn, hidden: now.view.actors, found: now.view.links });
  var DRAWN2 = [...NARROWS, "compare", "unfolded", "focus", "pinned", "stacks", "families"];
  var LIT = [...DRAWN2, "open", "chosen", "story"];
  function changed2(state2, before2) {
    const touches = (parts4) => parts4.some((part3) => state2[part3] !== before2[part3]);
    if (touches(DRAWN2)) {
      reckonAndDraw(state2);
      if (touches(["focus"])) canvas.start();
    }
    if (touches(FILTERS) && !asks(state2)) say2(`${count(now.view.links.size, "link")} in view`);
    if (touches(["view"]) || !state2.open) reset();
    if (touches(LIT)) update5(state2, before2);
    if (touches(["question"])) framed();
    if (touches(["open"])) revealOpen();
    if (touches(["selected"])) {
      commands.update();
      canvas.repaint();
      say2(state2.selected.length ? `${count(state2.selected.length, "actor")} selected` : "Nothing selected");
    }
    if (touches(["compare", "open", ...FILTERS])) update(graph9, store8, actions2);
    if (touches(LIT)) light();
    if (touches(["view", "table", "timeline", "matrix"]) || touches([...NARROWS, "compare"]))
      update3({ ...now, state: state2 });
    byId("undo").disabled = !store8.canUndo();
    byId("redo").disabled = !store8.canRedo();
    write(graph9, state2);
  }
  function reckonAndDraw(state2) {
    now = reckon(state2);
    canvas.compare(changes(graph9, state2));
    draw3();
    update7(now);
    legend2.update(now);
  }
  function draw3() {
    const place2 = byId("canvas");
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      canvas.update(inPicture());
      const { clientHeight } = place2;
      update2(graph9, store8, canvas);
      if (place2.clientHeight === clientHeight) return;
    }
  }
  function framed() {
    if (!canvas.asked()) return canvas.start();
    canvas.update(inPicture());
    canvas.fit();
  }
  function revealOpen() {
    const { open: what } = store8.get();
    if (!clicking && what?.type === "actor" && now.drawn.actors.has(what.id)) canvas.reveal(what.id);
  }
  function light() {
    canvas.highlight(of16(graph9, store8.get(), answered(), now));
  }
  function open2(what) {
    if (what && phone4.matches) closeLegend();
    const change3 = { open: what };
    if (what?.type === "actor" && !now.drawn.actors.has(what.id))
      change3.unfolded = [.../* @__PURE__ */ new Set([...store8.get().unfolded, what.id])];
    const stack = what?.type === "actor" ? canvas.layout().boxOf.get(what.id) : null;
    if (stack?.startsWith("stack:")) change3.stacks = [...store8.get().stacks, stack.slice("stack:".length)];
    store8.set(change3, { tracked: Boolean(change3.unfolded) });
    if (what?.type !== "actor") return;
    say2(`${plain2(graph9.actors[what.id].name)} selected`);
    if (!clicking) canvas.reveal(what.id);
  }
  function select2(what, clicked) {
    hide2();
    if (what && clicked) beside3(clicked, store8.get().open !== null);
    clicking = true;
    open2(what);
    clicking = false;
  }
  var unfiltered = Object.fromEntries(NARROWS.map((part3) => [part3, DEFAULTS2[part3]]));
  var actions2 = {
    open: open2,
    say: say2,
    note,
    entries,
    // all neighbours of an actor that are in view
    expand(id) {
      const more = [...neighbours2(graph9, now.view.links, id), id].filter((each2) => !now.drawn.actors.has(each2));
      store8.set({ unfolded: [...store8.get().unfolded, ...more] });
      canvas.reveal(id);
      const cut2 = now.drawn.cut ? `${count(now.drawn.cut, "actor")} not drawn` : "";
      say2(`${count(more.length, "actor")} unfolded${cut2 && `; ${cut2}`}`);
      if (cut2) note(`${cut2}, because there are too many: focus, filter or hide something first.`);
    },
    unfold(ids3) {
      const more = ids3.filter((id) => !now.drawn.actors.has(id));
      if (more.length) store8.set({ unfolded: [...store8.get().unfolded, ...more] }, { tracked: false });
    },
    hide: (id) => commands.hide([id]),
    focus(id, depth = 1) {
      store8.set({ focus: { id, depth }, open: { type: "actor", id }, view: "graph" });
    },
    unfocus() {
      store8.set({ focus: null });
    },
    clearFilters() {
      store8.set(unfiltered);
    },
    showAll(view, table8) {
      const filtered = NARROWS.some((part3) => !same(store8.get()[part3], DEFAULTS2[part3]));
      store8.set({ view, table: table8, ...unfiltered }, { tracked: filtered });
      if (filtered) note("The filters are cleared; undo (z) to have them again.");
    },
    pin(id, on9) {
      if (on9 !== actions2.pinned(id)) commands.pin([id]);
    },
    pinned: (id) => Object.hasOwn(store8.get().pinned, id),
    fold() {
      store8.set({ unfolded: [], focus: null, without: [], only: null, selected: [], pinned: {}, stacks: [] });
      canvas.start();
    },
    undo() {
      if (store8.undo()) say2("Undone");
    },
    redo() {
      if (store8.redo()) say2("Redone");
    },
    cite,
    pathFrom,
    answered() {
      reckonAndDraw(store8.get());
      framed();
      update4();
      light();
      recount();
      update3({ ...now, state: store8.get() });
    },
    now: () => now,
    canvas: () => canvas,
    commands: () => commands,
    light
  };
  function make() {
    create15(graph9, store8, actions2);
    now = reckon(store8.get());
    create14(graph9, actions2);
    create37(byId("question"), graph9, store8, actions2);
    create34(graph9, store8, actions2);
    commands = create13(graph9, store8, actions2);
    create12();
    canvas = create8(byId("canvas"), graph9, drawing2, store8, {
      select: select2,
      hover: (what, event2) => show5(graph9, what, event2, windowOf3(graph9, store8.get())),
      expand: actions2.expand,
      unfold: (ids3) => store8.set({ unfolded: [.../* @__PURE__ */ new Set([...store8.get().unfolded, ...ids3])] }),
      menu: commands.menu,
      redraw: draw3,
      resized: revealOpen,
      asked: (yes) => byId("lasso").setAttribute("aria-pressed", String(yes))
    });
    canvas.compare(changes(graph9, store8.get()));
    draw3();
    canvas.start();
    update7(now);
    legend2 = create10(byId("legend-body"), graph9, store8, actions2);
    legend2.update(now);
    create33(graph9, store8, actions2);
    create29(byId("timebar"), graph9, store8, actions2);
    create16(store8, actions2);
    create39(graph9, store8, actions2);
    attach2(
      /** @type {any} */
      byId("search"),
      byId("search-options"),
      {
        graph: graph9,
        entries,
        say: say2,
        choose(id, type) {
          if (id === null || type === null) return;
          if (type === "story") tell(graph9, store8, actions2, id);
          else open2({ type, id });
        },
        questions: (text8) => questions(graph9, entries, text8, store8.get()),
        ask: ask2
      }
    );
    store8.on(changed2);
    update5(store8.get(), DEFAULTS2);
    commands.update();
    update(graph9, store8, actions2);
    if (canvas.asked()) framed();
    light();
    update3(now);
    create9(graph9, store8, note, () => ({ ...DEFAULTS2, ...of19(graph9) }));
    say(read2, note);
  }
  new ResizeObserver(([{ target }]) => {
    document.documentElement.style.setProperty("--below", `${/** @type {HTMLElement} */
    target.offsetHeight}px`);
  }).observe(byId("timebar"));
  make();
  create35(graph9, store8, actions2);
})();
