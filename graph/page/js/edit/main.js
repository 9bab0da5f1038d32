// Editing in the page that `axisgraph watch --edit` serves: a button above, more buttons in the panel.
import { all, byId, el, first } from "../ui/dom.js";
import * as Menu from "../ui/menu.js";
import { ask, token } from "./asking.js";
import { correct } from "./correct.js";
import * as Desk from "./desk.js";
import * as Forms from "./forms.js";
import * as LinkForm from "./link_form.js";

/** @typedef {"actors" | "links" | "sources" | "events"} Table */

/**
 * Open a form that needs what the forms choose from.
 *
 * @param {(start: EditStart) => EditForm | Promise<EditForm | null>} make
 */
const open = (make) =>
  Desk.opening(async () => {
    const answer = await ask({ ask: "start" });
    if (!answer.actors) return Desk.failed(answer);
    const start = /** @type {EditStart} */ (answer);
    const form = await make(start);
    if (form) Desk.open(form, start);
  });

/**
 * @param {Table} table
 * @param {string} id
 */
const correcting = (table, id) =>
  open(async (start) => {
    const answer = await ask({ ask: "record", table, id });
    if (answer.record && answer.mark) {
      start.mark = answer.mark;
      return correct(start, table, id, answer.record);
    }
    Desk.failed(answer);
    return null;
  });

/**
 * What can be done with the record that is open in the panel.
 *
 * @param {string} type
 * @param {string} id
 * @returns {[string, () => void][]}
 */
function doings(type, id) {
  const table = /** @type {Table} */ (`${type}s`);
  /** @type {[string, () => void]} */
  const change = ["Correct", () => void correcting(table, id)];
  if (type === "actor")
    return [
      ["Add a link", () => void open((start) => LinkForm.create(start, { from: id }))],
      change,
      ["Merge", () => void open((start) => Forms.merge(start, id))],
      ["Remove", () => void open((start) => Forms.remove(start, "actors", id))],
    ];
  if (type === "link" || type === "event") {
    /** @type {[string, () => void]} */
    const add = [
      "Add a source",
      () => void open((start) => Forms.claims(start, type === "link" ? "links" : "events", id)),
    ];
    if (type === "event") return [add, change];
    return [add, change, ["Remove", () => void open((start) => Forms.remove(start, "links", id))]];
  }
  return type === "source" ? [change] : [];
}

/** Add the buttons to the record that is open in the panel. */
function inPanel() {
  const body = byId("panel-body");
  if (first(body, ".edit-doings")) return;
  const [type, id] = (byId("panel").dataset.record ?? "").split(":");
  const made = id ? doings(type, id) : [];
  if (!made.length) return;
  const buttons = el(
    "p",
    { class: "actions edit-doings", role: "group", "aria-label": "Edit" },
    made.map(([label, onclick]) => el("button", { type: "button", onclick }, label)),
  );
  const after = all(body, ".actions")[0] ?? all(body, ".summary")[0] ?? all(body, ".statement")[0];
  if (after) after.after(buttons);
  else body.prepend(buttons);
}

/** Show what can be added, and what can be undone, below the button. */
async function menu() {
  const button = byId("show-edit");
  const { left, bottom } = button.getBoundingClientRect();
  const answer = await ask({ ask: "start" });
  if (!answer.actors) return Desk.failed(answer);
  const start = /** @type {EditStart} */ (answer);
  const undoing = start.undo ? [{ label: `Undo: ${start.undo}`, run: () => void Desk.undo() }] : [];
  Menu.show(
    "Add to the data",
    [
      [
        { label: "New link", run: () => Desk.open(LinkForm.create(start), start) },
        { label: "New actor", run: () => Desk.open(Forms.record(start, "actor"), start) },
        { label: "New source", run: () => Desk.open(Forms.record(start, "source"), start) },
      ],
      undoing,
    ],
    { x: left, y: bottom + 4 },
  );
}

if (token()) {
  const button = el(
    "button",
    { type: "button", id: "show-edit", "aria-haspopup": "menu", onclick: () => void menu() },
    "Edit",
  );
  byId("undo").before(button);
  Menu.create();
  new MutationObserver(inPanel).observe(byId("panel-body"), { childList: true });
  inPanel();
  window.addEventListener("axisgraph-newer", (event) => {
    if (Desk.waits()) event.preventDefault();
  });
}
