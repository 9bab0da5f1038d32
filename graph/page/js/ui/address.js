// The state in the address: written when it changes, read when the user follows a link within the page or goes back. A
// new question is a new entry of the browser's history, so that Back returns to the one before.
import * as Fragment from "../core/fragment.js";
import * as State from "../core/state.js";

const PAUSE = 150; // milliseconds between writings
let timer = 0;
let seen = window.location.hash;
/** @type {State | null} */
let written = null; // the state in the address

/**
 * @param {Graph} graph
 * @param {State} state
 */
export function write(graph, state) {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (window.location.hash !== seen) return; // the address was changed elsewhere, and is about to be read
    const before = written;
    const asked = before && State.NARROWS.some((name) => !State.same(before[name], state[name]));
    written = state;
    try {
      const address = `#${Fragment.encode(graph, state)}`;
      if (asked) window.history.pushState(null, "", address);
      else window.history.replaceState(null, "", address);
    } catch {
      /* an embedded page has no address of its own */
    }
    seen = window.location.hash;
  }, PAUSE);
}

/**
 * Report the parts of an address that could not be read, and the current ids of renamed records.
 *
 * @param {{ notes: string[], renamed: string[] }} read
 * @param {(text: string) => void} note
 */
export function say({ notes, renamed }, note) {
  const said = [...renamed.map((each) => `${each}.`)];
  if (notes.length) said.push(`Parts of the link to this view could not be read: ${notes.join("; ")}.`);
  if (said.length) note(said.join(" "));
}

/**
 * @param {Graph} graph
 * @param {Store} store
 * @param {(text: string) => void} note
 * @param {() => State} opening The state of a page whose address gives none.
 */
export function create(graph, store, note, opening) {
  written = store.get();
  window.addEventListener("hashchange", () => {
    clearTimeout(timer);
    seen = window.location.hash;
    const fragment = seen.slice(1);
    if (fragment === Fragment.encode(graph, store.get())) return;
    const { state, ...read } = Fragment.decode(graph, fragment);
    written = fragment ? state : opening();
    store.set(written);
    say(read, note);
  });
}

/**
 * The whole address of the page as it is now.
 *
 * @param {Graph} graph
 * @param {State} state
 */
export function here(graph, state) {
  const written = Fragment.encode(graph, state);
  return window.location.href.split("#")[0] + (written && `#${written}`);
}
