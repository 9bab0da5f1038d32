// Stories: titled views one after the other, each with a paragraph whose sentences are backed by links.
"use strict";
const Stories = (() => {
  function render() {
    return { eyebrow: ["Stories"], title: "Stories", body: [] };
  }

  return { render };
})();
