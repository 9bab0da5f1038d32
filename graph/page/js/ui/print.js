// The print version of the page: the picture in lines and light colours, its filters, and the address of the view.
import * as Dates from "../core/dates.js";
import * as Sentence from "../core/sentence.js";
import * as State from "../core/state.js";
import * as ViewWords from "../core/view_words.js";
import * as Picture from "../files/picture.js";
import * as Address from "./address.js";
import { byId, el, words } from "./dom.js";

/**
 * @param {Graph} graph
 * @param {Actions} on
 */
function picture(graph, on) {
  const made = new DOMParser().parseFromString(
    Picture.svg(graph, on, { ground: "light", titled: false }),
    "image/svg+xml",
  );
  return document.importNode(made.documentElement, true);
}

/**
 * @param {Graph} graph
 * @param {State} state
 */
function head(graph, state) {
  const filters = ViewWords.filters(graph, state);
  const { asOf, version } = graph.info;
  const facts = [asOf && `as of ${Dates.inWords(asOf)}`, version && `version ${version}`].filter(Boolean).join(", ");
  return [
    State.asks(state) ? el("p", {}, words(Sentence.inWords(graph, state))) : "",
    facts && el("p", {}, "Data ", words(facts)),
    el("p", {}, filters.length ? ["Filtered. ", words(`${filters.join(". ")}.`)] : "Not filtered."),
    el("p", { class: "address" }, words(Address.here(graph, state))),
  ].filter(Boolean);
}

/**
 * @param {Graph} graph
 * @param {Store} store
 * @param {Actions} on
 */
export function create(graph, store, on) {
  const place = byId("print");
  window.addEventListener("beforeprint", () => {
    const state = store.get();
    place.replaceChildren(...head(graph, state), ...(state.view === "graph" ? [picture(graph, on)] : []));
  });
  window.addEventListener("afterprint", () => place.replaceChildren());
}
