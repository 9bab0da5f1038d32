// The records in view as sortable tables.
"use strict";
const TableView = (() => {
  function create(container, graph, store, on) {
    function update({ state, view, drawn }) {}
    return { update };
  }

  return { create };
})();
