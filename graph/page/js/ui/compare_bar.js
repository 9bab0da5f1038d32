// The bar above the views while something is compared: what, the key to the marks of the picture, and the way out.
import * as CompareForm from "./compare_form.js";
import * as CompareView from "./compare_view.js";
import { SIGNS } from "../picture/flow/look.js";
import * as Compare from "../query/compare.js";
import { byId, el } from "./dom.js";

/**
 * @param {Graph} graph
 * @param {Store} store
 * @param {Actions} on
 */
export function update(graph, store, on) {
  const state = store.get();
  const { compare } = state;
  const place = byId("comparing");
  place.hidden = !compare;
  if (!compare) return place.replaceChildren();
  place.replaceChildren(
    el("p", {}, compare.by === "versions" ? "" : "Compared: ", CompareForm.title(graph, compare)),
    ...(compare.by === "versions" ? [el("span", {}, "Links:")] : []),
    ...(compare.by === "actors" ? [] : key(graph, state, compare)),
    el(
      "button",
      {
        type: "button",
        class: "text",
        hidden: state.open?.type === "compare",
        onclick: () => on.open({ type: "compare" }),
      },
      "List",
    ),
    el("button", { type: "button", class: "text", onclick: () => store.set({ compare: null }) }, "Stop"),
  );
}

/**
 * The key to the marks, with the number of links of each.
 *
 * @param {Graph} graph
 * @param {State} state
 * @param {CompareSides} compare
 */
function key(graph, state, compare) {
  const [titles, found] = [CompareView.titles(graph, compare), Compare.of(graph, state, compare)];
  return CompareView.differences(compare).map((change) =>
    el(
      "span",
      { class: "change-key", "data-key": change },
      el("span", { class: `change-sample ${change}`, "aria-hidden": "true" }),
      compare.by === "versions" && SIGNS[change] && el("span", { class: "change-sign" }, SIGNS[change]),
      compare.by === "filters" ? CHANGED[change] : titles[change],
      ` ${found[change].length.toLocaleString("en")}`,
    ),
  );
}

/** @type {Record<Difference, string>} */
const CHANGED = { ended: "first only", began: "second only", changed: "", held: "both" };
