// The bibliography, with what hangs on each source.
"use strict";
const SourcesView = (() => {
  function create(container, graph, store, on) {
    function update({ state, view, drawn }) {}
    return { update };
  }

  return { create };
})();
