// Text for the clipboard or, if the browser denies access to it, in a box from which the user can copy it.
import { el } from "./dom.js";

/**
 * The dialog with the text, for copying by hand.
 *
 * @param {string} text
 * @param {string} title
 */
function offer(text, title) {
  const box = el("textarea", { readonly: true, rows: 12, "aria-label": title, class: "copy-text", dir: "auto" });
  box.value = text;
  const dialog = el(
    "dialog",
    { "aria-labelledby": "copy-title", class: "copy" },
    el("form", { method: "dialog" }, el("button", { class: "text", "aria-label": "Close" }, "Close")),
    el("h2", { id: "copy-title" }, title),
    el("p", {}, "The browser does not let the page write to the clipboard. Copy the text from here:"),
    box,
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  box.focus();
  box.select();
}

/**
 * Write a text to the clipboard and return true; or show it in a box and return false.
 *
 * @param {string} words
 * @param {string} title
 */
export async function text(words, title) {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    offer(words, title);
    return false;
  }
}
