// Why there is no path: the smallest changes of the question that would give one, each ready to be asked.
"use strict";
const WhyNotView = (() => {
  const { el } = Dom;

  function render() {
    return el("p", { class: "notice" }, "");
  }

  return { render };
})();
