// The time bar: how many links are active when, certain and possible; a window to drag, to play and to read.
"use strict";
const TimeBar = (() => {
  function create(container, graph, store, on) {}

  return { create };
})();
