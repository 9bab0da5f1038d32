// In the page that a widget of a notebook holds: the selection goes out, and one from Python comes in. The page is in a
// sandboxed frame, so it asks for a port once, takes it from its parent alone, and then speaks through that.
(() => {
  "use strict";
  const page = window.axisgraph;
  let known = JSON.stringify(page.selection());

  function report(port) {
    const ids = page.selection();
    const text = JSON.stringify(ids);
    if (text === known) return;
    known = text;
    port.postMessage({ ids });
  }

  function select(ids) {
    try {
      page.setSelection(ids.map(String));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      page.setSelection([]); // an id that the page does not have
    }
    known = JSON.stringify(page.selection());
  }

  window.addEventListener("message", function take({ source, ports: [port], data }) {
    if (source !== window.parent || data?.axisgraph !== "port" || !port) return;
    window.removeEventListener("message", take);
    let told = false; // the change is the one that Python asked for
    port.onmessage = ({ data: { ids } }) => {
      told = true;
      select(ids);
      told = false;
    };
    page.onChange(() => {
      if (!told) report(port);
    });
  });
  window.parent.postMessage({ axisgraph: "ready" }, "*"); // it has nothing that a stranger could use
})();
