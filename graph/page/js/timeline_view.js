// A lane an actor, links and events along time.
"use strict";
const TimelineView = (() => {
  function create(container, graph, store, on) {
    function update({ state, view, drawn }) {}
    return { update };
  }

  return { create };
})();
