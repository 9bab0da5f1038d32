// Take away: pictures, tables, files, citations and the link to this view.
"use strict";
const TakeAway = (() => {
  function create(graph, store, on) {}

  /** Copy a citation of links, or of a path. */
  function cite(what) {}

  return { cite, create };
})();
