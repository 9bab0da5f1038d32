// Text for the clipboard, or, where the browser keeps it from us, in a box from which one can copy it.
import { el } from "./dom.js";

/**
 * The dialog with the text ready to be copied by hand.
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
 * Put a text on the clipboard: true; or offer it in a box: false.
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
