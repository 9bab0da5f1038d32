// The attributes of a record: values of the user's own, folded.
import { el, fact, words } from "./dom.js";

/**
 * The attributes under "Other fields"; null if there are none.
 *
 * @param {OtherFields | undefined} attributes
 */
export function otherFields(attributes) {
  const own = attributes ?? [];
  return (
    own.length > 0 &&
    el(
      "details",
      { class: "other-fields" },
      el("summary", {}, "Other fields", el("span", { class: "count" }, String(own.length))),
      el(
        "dl",
        { class: "facts" },
        own.map(([name, value]) => fact(name, words(String(value)))),
      ),
    )
  );
}
