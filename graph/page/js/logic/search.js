// Find actors by name, alias, native name or id, whatever the case, the diacritics or a slip of the finger.
"use strict";
const Search = (() => {
  const LETTERS = { "ي": "ی", "ى": "ی", "ئ": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "ؤ": "و", "ـ": "", "ß": "ss", "ı": "i" };

  /** The name without case, diacritics, apostrophes and punctuation, words parted by single blanks. */
  function fold(name) {
    return name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[يىئكةۀؤـßı]/g, (letter) => LETTERS[letter])
      .replace(/['’‘`ʿʾʻʼ´]/g, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  }

  /** How many letters must be put in, left out, changed or swapped with the next one; `most` + 1 if more. */
  function slips(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let above = [];
    let last = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        const change = a[i - 1] === b[j - 1] ? 0 : 1;
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], above[j - 2] + 1);
      }
      if (Math.min(...row) > most) return most + 1;
      above = last;
      last = row;
    }
    return last[b.length];
  }

  /** How alike a folded name is to what is wanted: 100 for the same, 0 for not at all. */
  function likeness(wanted, name) {
    if (wanted === name) return 100;
    if (wanted.replaceAll(" ", "") === name.replaceAll(" ", "")) return 97;
    if (name.startsWith(wanted)) return 95;
    if (` ${name}`.includes(` ${wanted}`)) return 93;
    if (wanted.length >= 3 && name.includes(wanted)) return 85;
    const most = wanted.length < 4 ? 0 : wanted.length < 8 ? 1 : 2;
    if (most === 0) return 0;
    const words = [name, ...name.split(" "), name.slice(0, wanted.length)];
    const fewest = Math.min(...words.filter((word) => word.length > 2 && word.length < 80).map((word) => slips(wanted, word, most)));
    return fewest <= most ? 80 - 5 * fewest : 0;
  }

  /** Entries of { id, name, names: [{ name, lang }] } made ready to be searched. */
  function index(actors) {
    return Object.entries(actors).map(([id, actor]) => ({ id, name: actor.name,
      ways: [{ name: actor.name }, ...actor.names, { name: id, isId: true }].map((way) => ({ ...way, folded: fold(way.name) })) }));
  }

  /** The actors like `text`, best first, then by name: { id, score, matched, lang }; `matched` is null for the own name. */
  function find(entries, text, limit = 8) {
    const wanted = fold(text);
    if (!wanted) return [];
    const found = [];
    for (const entry of entries) {
      let best = { score: 0 };
      for (const way of entry.ways) {
        const score = likeness(wanted, way.folded);
        if (score > best.score) best = { score, way };
      }
      if (best.score > 0) {
        const other = best.way.isId || best.way.name === entry.name ? null : best.way.name;
        found.push({ id: entry.id, score: best.score, matched: other, lang: best.way.lang ?? null });
      }
    }
    return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
  }

  return { find, fold, index, slips };
})();
if (typeof module === "object") module.exports = Search;
