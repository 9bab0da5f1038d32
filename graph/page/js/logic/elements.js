// Nodes and edges of vis-network from records, equal to those that Python hands over with the page.
"use strict";
const Elements = (() => {
  const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

  /** How many links each actor has: Map of actor to number. */
  function degrees(graph) {
    const found = new Map();
    for (const { source, target } of Object.values(graph.links)) {
      for (const end of [source, target]) found.set(end, (found.get(end) ?? 0) + 1);
    }
    return found;
  }

  /** The node of an actor that has so many links, without a position. */
  function node(graph, id, links) {
    const actor = graph.actors[id];
    const { shape, colour } = graph.types[actor.type];
    const size = Math.floor(11.5 + 3.1 * Math.sqrt(Math.min(links, 30))) - (shape === "square" ? 4 : 0);
    return { id, label: actor.label ?? actor.name, shape, color: colour, size };
  }

  /**
   * The edges of some links, in order of id: one for all links of a kind between two actors, in one direction unless
   * the kind is symmetric. Give all links of a pair at once: its edges keep aside from each other by their lanes.
   */
  function edges(graph, links) {
    const strands = new Map();
    for (const id of [...links].sort(byText)) {
      const { source, target, kind } = graph.links[id];
      const [from, to] = graph.kinds[kind].symmetric && target < source ? [target, source] : [source, target];
      const strand = `${from}>${to}:${kind}`;
      if (!strands.has(strand)) strands.set(strand, { id: strand, from, to, kind, links: [] });
      strands.get(strand).links.push(id);
    }
    const family = ({ kind }) => graph.words.families.indexOf(graph.kinds[kind].family);
    const ordered = [...strands.values()].sort((a, b) => family(a) - family(b)
      || byText(a.from, b.from) || byText(a.to, b.to) || byText(a.kind, b.kind));
    const pairs = new Map();
    for (const strand of ordered) {
      const pair = [strand.from, strand.to].sort(byText).join(" ");
      pairs.set(pair, [...(pairs.get(pair) ?? []), strand]);
    }
    const made = [...pairs.values()].flatMap((together) =>
      together.map((strand, at) => ({ ...look(graph, strand), lane: at - (together.length - 1) / 2 })));
    return made.sort((a, b) => byText(a.id, b.id));
  }

  /** A strand as an edge: coloured by kind, as wide as its family, dashed by its best confidence, marked when contested. */
  function look(graph, strand) {
    const { widths, dashes, marks } = graph.looks;
    const kind = graph.kinds[strand.kind];
    const links = strand.links.map((id) => graph.links[id]);
    const has = (status) => links.some((link) => link.status === status);
    const mark = marks[has("disputed") ? "disputed" : has("asserted") ? "asserted" : "denied"];
    const ended = graph.info.asOfDay !== null
      && links.every(({ span }) => span[3] !== null && span[3] < graph.info.asOfDay);
    const best = graph.words.confidences.findLast((level) => links.some((link) => link.confidence === level));
    const arrows = {};
    if (!kind.symmetric) arrows.to = { enabled: true, type: ended ? "vee" : "triangle", scaleFactor: 0.62 };
    if (mark) arrows.middle = { enabled: true, type: mark, scaleFactor: 0.7 };
    return { ...strand, color: kind.colour, width: widths[kind.family], dashes: dashes[best], arrows, ended };
  }

  return { degrees, edges, node };
})();
if (typeof module === "object") module.exports = Elements;
