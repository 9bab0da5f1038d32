// Links of the data that a new one may be: those of the same actors and kind, with what they have already.
import { el, words } from "../ui/dom.js";

const MOST = 5; // links, and sources of one

/**
 * The links that join two actors by a kind.
 *
 * @param {EditStart} start
 * @param {{ source: string, kind: string, target: string }} ends
 * @returns {EditLink[]}
 */
export function alike({ links, kinds }, { source, kind, target }) {
  const either = kinds.find(({ id }) => id === kind)?.symmetric;
  return links.filter(
    (link) =>
      link.kind === kind &&
      ((link.source === source && link.target === target) ||
        (either && link.source === target && link.target === source)),
  );
}

/**
 * What a link has: "Since 2012, ongoing; 2 claims", and its sources below.
 *
 * @param {EditStart} start
 * @param {EditLink} link
 */
export function has({ sources }, { lasted, role, sources: cited }) {
  const titles = new Map(sources.map(({ id, names }) => [id, names[0]]));
  const own = [...new Set(cited)];
  const count = cited.length === 1 ? "1 claim" : `${cited.length} claims`;
  return [
    el("p", {}, lasted.charAt(0).toUpperCase(), lasted.slice(1), role && [", ", words(role)], `; ${count}`),
    own.length > 0 &&
      el(
        "p",
        { class: "fine" },
        own.length === 1 ? "Source: " : "Sources: ",
        own.slice(0, MOST).map((id, at) => [at ? "; " : "", words(titles.get(id) ?? id)]),
        own.length > MOST && ` and ${own.length - MOST} more`,
      ),
  ];
}

/**
 * The links that are there, each with a button that adds the claims of the form to it.
 *
 * @param {EditStart} start
 * @param {EditLink[]} found
 * @param {(link: EditLink) => void} add
 */
export const notice = (start, found, add) => [
  el(
    "p",
    {},
    el(
      "strong",
      {},
      found.length === 1
        ? "This link is in the data already."
        : `${found.length} links like this are in the data already.`,
    ),
    " Give yours dates if it is of another time.",
  ),
  el(
    "ul",
    {},
    found
      .slice(0, MOST)
      .map((link, at) =>
        el(
          "li",
          { "data-link": link.id },
          el("div", { id: `edit-alike-${at}` }, has(start, link)),
          el(
            "button",
            { type: "button", "aria-describedby": `edit-alike-${at}`, onclick: () => add(link) },
            "Add these claims to it",
          ),
        ),
      ),
    found.length > MOST && el("li", {}, `and ${found.length - MOST} more`),
  ),
];
