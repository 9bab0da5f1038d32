// From graded claims to confidence: the only rule of docs/grading.md. The strength of each claim is part of the data.
import { CONFIDENCES } from "./vocabulary.js";

/** @param {Confidence} confidence */
export const level = (confidence) => CONFIDENCES.indexOf(confidence);

/**
 * The ids of the sources from which a source derives: none, one or several.
 *
 * @param {Source} source
 * @returns {Id[]}
 */
export const originals = (source) => [source.derives_from ?? []].flat();

/**
 * The status for people: "weakly disputed" if every objection is weak.
 *
 * @param {{ status: Status, weakly_disputed?: boolean }} judged
 * @returns {string}
 */
export const statusInWords = ({ status, weakly_disputed: weakly }) => (weakly ? `weakly ${status}` : status);

/**
 * Groups sources by their marks: the marks, and a function that returns the mark that represents a group.
 *
 * @param {Iterable<Id>} ids
 * @param {Record<Id, { marks: string[] }>} sources
 */
function joined(ids, sources) {
  const above = new Map();
  /** @param {string} mark */
  const top = (mark) => {
    if (!above.has(mark)) above.set(mark, mark);
    let at = mark;
    while (above.get(at) !== at) {
      above.set(at, above.get(above.get(at)));
      at = above.get(at);
    }
    return at;
  };
  for (const id of ids) {
    const [first, ...others] = sources[id].marks;
    top(first);
    for (const mark of others) above.set(top(mark), top(first));
  }
  return { marks: [...above.keys()], top };
}

/**
 * The sorted labels of the groups of sources that count as one: those that share a mark, directly or through others.
 *
 * @param {Iterable<Id>} ids
 * @param {Record<Id, Source>} sources
 * @returns {string[]}
 */
export function groups(ids, sources) {
  const { marks, top } = joined(ids, sources);
  const labels = new Map();
  for (const mark of marks.sort()) if (!labels.has(top(mark))) labels.set(top(mark), mark);
  return [...labels.values()];
}

/**
 * The sources of each group that counts as one.
 *
 * @param {Iterable<Id>} ids
 * @param {Record<Id, { marks: string[] }>} sources
 * @returns {Id[][]}
 */
export function grouped(ids, sources) {
  const { top } = joined(ids, sources);
  /** @type {Map<string, Id[]>} */
  const parts = new Map();
  for (const id of ids) {
    const group = top(sources[id].marks[0]);
    parts.set(group, [...(parts.get(group) ?? []), id]);
  }
  return [...parts.values()];
}

/**
 * The assessment of claims: { status, confidence, roots, weakly_disputed }; `roots` are labels of the independent
 * sources.
 *
 * High: a strong claim, and two independent sources among strong and fair claims. Moderate: a strong claim, or two
 * independent fair ones. Low: all others. A denying or disputing claim that is strong or fair lowers it by one step.
 * Denied: there are claims, but none supports the link.
 *
 * @param {Claim[]} claims
 * @param {Record<Id, Source>} sources
 * @returns {Assessment}
 */
export function assess(claims, sources) {
  const supporting = claims.filter((claim) => claim.stance === "supports");
  const contesting = claims.filter((claim) => claim.stance !== "supports");
  const strong = supporting.some((claim) => claim.strength === "strong");
  const good = supporting.filter((claim) => claim.strength !== "weak");
  const behind = groups(new Set(good.map((claim) => claim.source)), sources).length;
  let step = strong && behind >= 2 ? 2 : strong || behind >= 2 ? 1 : 0;
  const weakly = contesting.every((claim) => claim.strength === "weak");
  if (step > 0 && !weakly) step -= 1;
  const status = !contesting.length ? "asserted" : supporting.length ? "disputed" : "denied";
  return {
    status,
    confidence: CONFIDENCES[step],
    roots: groups(new Set(supporting.map((claim) => claim.source)), sources),
    weakly_disputed: status === "disputed" && weakly,
  };
}
