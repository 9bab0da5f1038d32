// From graded claims to confidence: the one rule of docs/grading.md. The strength of each claim comes with the data.

/** @type {Confidence[]} */
export const CONFIDENCES = ["low", "moderate", "high"];
/** @type {Status[]} */
export const STATUSES = ["asserted", "disputed", "denied"];

/** @param {Confidence} confidence */
export const level = (confidence) => CONFIDENCES.indexOf(confidence);

/**
 * What claims amount to: { status, confidence, roots }, the publishers behind the independent supporting sources.
 *
 * High: a strong claim, and two independent sources among strong and fair claims. Moderate: a strong claim, or two
 * independent fair ones. Low: the rest. A denying or disputing claim that is strong or fair takes one step off.
 *
 * @param {Claim[]} claims
 * @param {Record<Id, Source>} sources
 * @returns {Assessment}
 */
export function assess(claims, sources) {
  const supporting = claims.filter((claim) => claim.stance === "supports");
  const contesting = claims.filter((claim) => claim.stance !== "supports");
  const strong = supporting.some((claim) => claim.strength === "strong");
  const behind = new Set(
    supporting.filter((claim) => claim.strength !== "weak").map((claim) => sources[claim.source].root),
  ).size;
  let step = strong && behind >= 2 ? 2 : strong || behind >= 2 ? 1 : 0;
  if (step > 0 && contesting.some((claim) => claim.strength !== "weak")) step -= 1;
  const denied = claims.length > 0 && claims.every((claim) => claim.stance === "denies");
  return {
    status: denied ? "denied" : contesting.length ? "disputed" : "asserted",
    confidence: CONFIDENCES[step],
    roots: [...new Set(supporting.map((claim) => sources[claim.source].root))].sort(),
  };
}
