// Small graphs for tests, in the form that the page knows them.
const KINDS = {
  funding: { label: "Funding", family: "support", symmetric: false },
  weapons: { label: "Weapons", family: "support", symmetric: false },
  alliance: { label: "Alliance", family: "alignment", symmetric: true },
  attack: { label: "Attack", family: "hostility", symmetric: false },
};
const claim = (source, strength = "strong", stance = "supports") => ({ source, stance, strength });

/** A link, certain from 2010 to 2020 and well supported by one source unless told otherwise. */
function link(source, target, more = {}) {
  const span = ["2010-01-01", "2010-01-01", "2020-12-31", "2020-12-31"];
  return {
    source,
    target,
    kind: "funding",
    status: "asserted",
    confidence: "moderate",
    roots: ["wire"],
    claims: [claim("s1")],
    span,
    ...more,
  };
}

/** A graph of these links by id, with the actors that they join and three sources: s1, s2, and s3 that copies s1. */
function graphOf(links, more = {}) {
  const ids = [...new Set(Object.values(links).flatMap(({ source, target }) => [source, target]))];
  const sources = { s1: { marks: ["wire"] }, s2: { marks: ["herald"] }, s3: { marks: ["wire"], derives_from: "s1" } };
  const actors = Object.fromEntries(ids.map((id) => [id, { name: id.toUpperCase(), type: "state", names: [] }]));
  return { actors, links, kinds: KINDS, unusedKinds: {}, sources, events: {}, ...more };
}

export { claim, graphOf, link };
