// The dialog of the forms: a form, its review, and what was saved. What was typed stays until it is saved or given up.
import { all, el, first, flat, words } from "../ui/dom.js";
import { ask } from "./asking.js";
import * as Parts from "./parts.js";
import { commit, shown } from "./review.js";

/** @type {HTMLDialogElement | null} */
let dialog = null;
let newer = false; // the page is to be loaded again when the dialog is closed
let dirty = false;
let asking = 0; // forms that wait for what they choose from

const live = el("p", { class: "edit-said", role: "status", "aria-live": "polite" });

/**
 * Names of files: "links/money.yaml and sources.yaml".
 *
 * @param {string[]} names
 */
const listed = (names) => new Intl.ListFormat("en-GB").format(names);

/** @param {string} text */
const say = (text) => {
  live.textContent = text;
};

/** Whether a form is open or about to be, which a new page must wait for. */
export function waits() {
  newer = dialog !== null || asking > 0;
  return newer;
}

/**
 * Do what opens a form; a new page waits for it.
 *
 * @param {() => Promise<void>} run
 */
export async function opening(run) {
  asking += 1;
  await run();
  asking -= 1;
  if (newer && !dialog && !asking) window.location.reload();
}

window.addEventListener("beforeunload", (event) => {
  if (dirty) event.preventDefault();
});

function close() {
  dialog?.close();
}

/** Close the dialog, unless something was typed and is to be kept. */
function leave() {
  if (!dirty) return close();
  const box = dialog && first(dialog, ".edit-leave");
  if (!box) return;
  box.hidden = false;
  first(box, "button")?.focus();
}

/**
 * Show content in the dialog, which is opened if it is not.
 *
 * @param {string} title
 * @param {Child} body
 * @param {Child} foot
 */
function show(title, body, foot) {
  if (!dialog) {
    const made = el("dialog", { id: "edit", "aria-labelledby": "edit-title" });
    made.addEventListener("cancel", (event) => {
      event.preventDefault();
      leave();
    });
    made.addEventListener("close", () => {
      made.remove();
      dialog = null;
      dirty = false;
      if (newer) window.location.reload();
    });
    document.body.append(made);
    made.showModal();
    dialog = made;
  }
  const stay = el("button", { type: "button", onclick: () => void (gone.hidden = true) }, "Keep writing");
  const gone = el(
    "p",
    { class: "edit-leave", hidden: true, role: "alert" },
    "What you typed is lost. ",
    stay,
    el("button", { type: "button", onclick: close }, "Close without saving"),
  );
  say("");
  dialog.replaceChildren(
    el(
      "header",
      { class: "edit-head" },
      el("h2", { id: "edit-title", tabindex: -1 }, title),
      el("button", { type: "button", class: "text", onclick: leave }, "Close"),
    ),
    el("div", { class: "edit-body" }, flat(body)),
    el("footer", { class: "edit-foot" }, gone, flat(foot), live),
  );
  first(dialog, ".edit-body")?.scrollTo(0, 0);
}

/**
 * @param {string} label
 * @param {() => void} run
 * @param {boolean} [primary]
 */
const button = (label, run, primary = false) =>
  el("button", { type: "button", class: primary ? "primary" : null, onclick: run }, label);

/**
 * A sentence with its way out, as a notice.
 *
 * @param {string} message
 * @param {string} [help]
 */
const notice = (message, help = "") =>
  el(
    "div",
    { class: "edit-notice", role: "alert" },
    words(`${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.?!]$/.test(message) ? "" : "."}`),
    help && [" ", words(`${help.charAt(0).toUpperCase()}${help.slice(1)}${/[.?!]$/.test(help) ? "" : "."}`)],
  );

/**
 * Open a form.
 *
 * @param {EditForm} form
 * @param {EditStart} start
 */
export function open(form, start) {
  const problems = el("div", { class: "edit-problems" });
  const page = [form.intro && el("p", { class: "fine" }, words(form.intro)), problems, form.parts, Parts.lists(start)];
  let { mark } = start;
  const body = el("div", {}, flat(page));
  body.addEventListener("input", () => {
    dirty = true;
  });
  const reviewButton = button("Review", () => void review(), true);

  const back = () => {
    show(form.title, body, [reviewButton, button("Cancel", leave)]);
  };

  /** @param {EditFault[]} faults */
  const place = (faults) => {
    const { field } = form.collect();
    /** @type {EditField[]} */
    const marked = [];
    /** @type {Node[]} */
    const others = [];
    for (const fault of faults) {
      const its = fault.change === null ? null : field(fault.change, fault.path);
      if (its) its.fail(fault);
      if (its) marked.push(its);
      else others.push(notice(fault.message, fault.help));
    }
    problems.replaceChildren(...others);
    const shownFirst = all(body, "[aria-invalid=true]")[0];
    (shownFirst ?? problems).scrollIntoView({ block: "center" });
    shownFirst?.focus();
    say(`${faults.length} ${faults.length === 1 ? "thing" : "things"} to correct`);
  };

  /** @param {EditMoved} moved */
  const elsewhere = (moved) => {
    ({ mark } = moved);
    problems.replaceChildren(
      notice(
        "the data changed since you opened this form",
        "your text is still here; look at the change, then review yours again",
      ),
      moved.diff ? shown(moved.diff) : "",
    );
    back();
    problems.scrollIntoView({ block: "start" });
  };

  /**
   * What every answer may say; true if it was one of these.
   *
   * @param {EditAnswer} answer
   */
  const refused = ({ error, help, faults, moved }) => {
    if (!error && !faults && !moved) return false;
    back();
    if (faults) place(faults);
    else if (moved) elsewhere(moved);
    else {
      problems.replaceChildren(notice(String(error), help));
      problems.scrollIntoView({ block: "start" });
    }
    return true;
  };

  async function review() {
    const { changes } = form.collect();
    problems.replaceChildren();
    if (!changes.length) return void problems.replaceChildren(notice("nothing was changed yet"));
    reviewButton.disabled = body.inert = true; // the answer is about what was typed when it was asked for
    say("Checking");
    const answer = await ask({ ask: "review", changes, mark });
    reviewButton.disabled = body.inert = false;
    if (refused(answer) || !answer.draft) return;
    const { draft } = answer;
    if (!draft.diff) return void problems.replaceChildren(notice("this would change nothing"));
    const saveButton = button("Save", () => void save(changes, draft.plan, saveButton), true);
    show(
      "Review the change",
      [
        el("p", { class: "fine" }, `Saving writes to ${listed(draft.files)}. Nothing is committed to Git.`),
        draft.notes.length > 0 &&
          el(
            "ul",
            { class: "edit-notes" },
            draft.notes.map((note) => el("li", {}, words(note))),
          ),
        shown(draft.diff),
        commit(draft.message, say),
      ],
      [saveButton, button("Back to the form", back)],
    );
    saveButton.focus();
  }

  /**
   * @param {EditChange[]} changes
   * @param {string} plan
   * @param {HTMLButtonElement} saveButton
   */
  async function save(changes, plan, saveButton) {
    saveButton.disabled = true;
    const answer = await ask({ ask: "save", changes, mark, plan });
    saveButton.disabled = false;
    if (refused(answer)) return;
    if (answer.saved) done(answer.saved);
    else void review(); // it would be another change by now
  }

  back();
  (form.first ?? { focus() {} }).focus();
}

/**
 * What was written, with a way to take it back.
 *
 * @param {EditSaved} saved
 */
export function done(saved) {
  dirty = false;
  const files = listed(saved.files);
  const said = saved.undone
    ? `The change was taken back from ${files}. Commit this only if you had committed the change.`
    : `Written to ${files}. Commit it with Git when you are ready.`;
  show(
    saved.undone ? "Undone" : "Saved",
    [el("p", {}, said), shown(saved.diff), !saved.undone && commit(saved.message, say)],
    [button("Done", close, true), !saved.undone && button("Undo", () => void undo())],
  );
  first(/** @type {HTMLElement} */ (dialog), ".edit-foot button.primary")?.focus();
}

/** Take back the last change of this run. */
export async function undo() {
  const answer = await ask({ ask: "undo" });
  if (answer.saved) done(answer.saved);
  else failed(answer);
}

/**
 * Show why something is not possible.
 *
 * @param {EditAnswer} answer
 */
export function failed({ error, help }) {
  show("This is not possible", notice(error ?? "the server gave no answer", help), button("Close", close, true));
}
