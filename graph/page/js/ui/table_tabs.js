// The tabs above the tables, each with the number of its rows where that is known.
import * as State from "../core/state.js";
import { el, first } from "./dom.js";

/** @type {Record<TableName, string>} */
export const TITLES = { actors: "Actors", links: "Links", claims: "Claims", sources: "Sources", events: "Events" };
/** @type {Record<string, number>} */
const KEYS = { ArrowRight: 1, ArrowLeft: -1 };

/** @param {Store} store */
export function create(store) {
  const element = el(
    "div",
    { class: "table-tabs", role: "tablist", "aria-label": "Tables" },
    State.TABLES.map((id) =>
      el(
        "button",
        {
          type: "button",
          role: "tab",
          id: `tab-${id}`,
          "data-table": id,
          "aria-controls": "table-panel",
          onclick: () => store.set({ table: id }, { tracked: false }),
        },
        TITLES[id],
        " ",
        el("span", { class: "count" }),
      ),
    ),
  );

  element.addEventListener("keydown", (event) => {
    const by = KEYS[event.key];
    if (!by) return;
    event.preventDefault();
    const ids = State.TABLES;
    const next = ids[(ids.indexOf(store.get().table) + by + ids.length) % ids.length];
    store.set({ table: next }, { tracked: false });
    first(element, `[data-table="${next}"]`)?.focus();
  });

  /**
   * Shows which table is open, and the numbers of rows that are known.
   *
   * @param {Partial<Record<TableName, number>>} counts
   */
  function update(counts) {
    for (const id of State.TABLES) {
      const [button, own] = [first(element, `[data-table="${id}"]`), id === store.get().table];
      button?.setAttribute("aria-selected", String(own));
      button?.setAttribute("tabindex", own ? "0" : "-1");
      button?.querySelector(".count")?.replaceChildren(counts[id]?.toLocaleString("en") ?? "");
    }
  }

  return { element, update };
}
