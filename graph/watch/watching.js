// In a page that `axisgraph watch` serves: show the faults of the data, and load the page again when there is a new
// one.
(() => {
  const LOOK = {
    position: "fixed",
    inset: "auto 0 0 0",
    zIndex: "1000",
    maxHeight: "70vh",
    overflow: "auto",
    margin: "0",
    padding: "12px 18px 18px",
    background: "Canvas",
    color: "CanvasText",
    borderTop: "4px solid #b3261e",
    boxShadow: "0 -6px 24px #0006",
  };
  const box = document.createElement("section");
  const title = document.createElement("h2");
  const text = document.createElement("pre");
  Object.assign(box.style, LOOK);
  Object.assign(title.style, { font: "600 16px system-ui, sans-serif", margin: "0 0 8px" });
  Object.assign(text.style, { font: "13px ui-monospace, monospace", margin: "0", whiteSpace: "pre-wrap" });
  box.id = "watch-faults";
  box.tabIndex = 0;
  box.hidden = true;
  box.setAttribute("role", "alert");
  box.setAttribute("aria-label", "Faults of the data");
  box.append(title, text);
  document.body.append(box);

  function show(heading, words) {
    title.textContent = heading;
    text.textContent = words;
    box.hidden = !heading;
    box.style.display = heading ? "block" : "none";
  }

  const last = WATCHED ? "; this is the page without them" : "";
  const events = new EventSource("/events");
  events.onmessage = ({ data }) => {
    const { version, faults } = JSON.parse(data);
    if (version && version !== WATCHED) {
      events.close();
      // a form that is open keeps the page as it is; otherwise it reloads once its state is in its address
      if (window.dispatchEvent(new CustomEvent("axisgraph-newer", { cancelable: true })))
        setTimeout(() => window.location.reload(), 200);
    } else show(faults && `The data has faults${last}`, faults);
  };
  events.onerror = () =>
    show("The watch has stopped", "Start `axisgraph watch` again; this page then goes on by itself.");
})();
