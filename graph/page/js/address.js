// The state in the address: written as it changes, read when somebody follows a link within the page or goes back.
"use strict";
const Address = (() => {
  const PAUSE = 150; // milliseconds between writings
  let timer = null;
  let written = null;

  function write(graph, state) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      written = State.encode(graph, state);
      try {
        window.history.replaceState(null, "", `#${written}`);
      } catch { /* an embedded page has no address of its own */ }
    }, PAUSE);
  }

  function create(graph, store, note) {
    window.addEventListener("hashchange", () => {
      const fragment = window.location.hash.slice(1);
      if (fragment === written) return;
      const { state, notes } = State.decode(graph, fragment);
      store.set(state);
      if (notes.length) note(`The link to this view is not all understood: ${notes.join("; ")}.`);
    });
  }

  /** The whole address of the page as it is now. */
  function here(graph, state) {
    const written = State.encode(graph, state);
    return window.location.href.split("#")[0] + (written && `#${written}`);
  }

  return { create, here, write };
})();
