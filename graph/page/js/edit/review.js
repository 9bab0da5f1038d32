// What a change would do, before it is saved, and what it did: the diff as Git shows it, and a commit message.
import * as Copy from "../ui/copy.js";
import { el, words } from "../ui/dom.js";

/**
 * A diff, line by line, with the lines of the files and without Git's own where they say nothing more.
 *
 * @param {string} diff
 */
export function shown(diff) {
  const lines = diff.split("\n").filter((line) => !/^(?:diff --git|---|index|new file mode|@@) ?/.test(line));
  return el(
    "div",
    { class: "edit-diff", tabindex: 0, role: "region", "aria-label": "The change, line by line" },
    lines.filter((line, at) => line || at < lines.length - 1).map(lineOf),
  );
}

/** @param {string} line */
function lineOf(line) {
  if (line.startsWith("+++ ")) return el("p", { class: "edit-file" }, words(line.slice(4).replace(/^b\//, "")));
  const [kind, said] = line[0] === "+" ? ["added", "Added: "] : line[0] === "-" ? ["removed", "Removed: "] : ["", ""];
  return el(
    "p",
    { class: kind || null },
    said && el("span", { class: "hidden" }, said),
    el("span", { class: "edit-sign", "aria-hidden": "true" }, kind ? line[0] : " "),
    words(line.slice(1) || " ", { dir: "ltr" }),
  );
}

/**
 * A commit message with a button that copies it.
 *
 * @param {string} message
 * @param {(text: string) => void} say
 */
export const commit = (message, say) =>
  el(
    "section",
    { class: "edit-section" },
    el("h3", {}, "Commit message"),
    el("pre", { class: "edit-message", tabindex: 0, role: "region", "aria-label": "Commit message" }, words(message)),
    el(
      "p",
      {},
      el(
        "button",
        {
          type: "button",
          onclick: async () => {
            if (await Copy.text(message, "Commit message")) say("Copied");
          },
        },
        "Copy",
      ),
    ),
  );
