// The word beside a record that is new, gone or changed since an earlier version.
import * as Changes from "../core/changes.js";
import { el } from "./dom.js";

/**
 * @param {Graph} graph
 * @param {ChangedTable} table
 * @param {Id} id
 */
export function changeTag(graph, table, id) {
  const change = Changes.of(graph, table, id);
  return change && el("span", { class: `change-tag ${change}` }, change);
}
