// The bar above the views while something is compared: what, the key to the marks of the picture, and the way out.
import * as CompareForm from "./compare_form.js";
import * as CompareView from "./compare_view.js";
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
  const titles = compare.by === "actors" ? null : CompareView.titles(graph, compare);
  const found = compare.by === "actors" ? null : Compare.of(graph, state, compare);
  place.replaceChildren(
    el("p", {}, "Compared: ", CompareForm.title(graph, compare)),
    ...CompareView.CHANGES.flatMap((change) =>
      titles && found
        ? [
            el(
              "span",
              { class: "change-key" },
              el("span", { class: `change-sample ${change}`, "aria-hidden": "true" }),
              compare.by === "dates" ? titles[change] : CHANGED[change],
              ` ${found[change].length.toLocaleString("en")}`,
            ),
          ]
        : [],
    ),
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

/** @type {Record<Difference, string>} */
const CHANGED = { ended: "first only", began: "second only", held: "both" };
