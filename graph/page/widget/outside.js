// The front end of the widget: the page in a sandboxed frame, whose selection is that of the model. Only ids go
// through.
const SANDBOX = "allow-scripts allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox";
const MOST = 5000; // ids
const LONGEST = 300; // characters of an id

const isId = (id) => typeof id === "string" && id.length > 0 && id.length <= LONGEST;
const areIds = (ids) => Array.isArray(ids) && ids.length <= MOST && ids.every(isId);
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

function render({ model, el }) {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", SANDBOX); // no allow-same-origin: the page shares its origin with no other
  frame.title = model.get("_title");
  Object.assign(frame.style, { width: "100%", border: "1px solid #8886", borderRadius: "6px" });
  let port = null;

  function resize() {
    frame.style.height = `${model.get("_height")}px`;
  }

  function send() {
    port?.postMessage({ ids: model.get("selection") });
  }

  function connect({ source, origin, data }) {
    if (source !== frame.contentWindow || origin !== "null" || data?.axisgraph !== "ready") return;
    port?.close(); // the frame was loaded again, as after a move within the notebook
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = ({ data: said }) => {
      if (!areIds(said?.ids) || same(said.ids, model.get("selection"))) return;
      given = said.ids;
      model.set("selection", said.ids);
      model.save_changes();
    };
    frame.contentWindow.postMessage({ axisgraph: "port" }, "*", [channel.port2]);
    if (model.get("selection").length) send();
  }

  let given = null; // what the page itself selected last
  function changed() {
    if (!same(model.get("selection"), given)) send();
    given = null;
  }

  window.addEventListener("message", connect);
  model.on("change:selection", changed);
  model.on("change:_height", resize);
  resize();
  frame.srcdoc = model.get("_page");
  el.append(frame);
  return () => {
    window.removeEventListener("message", connect);
    model.off("change:selection", changed);
    model.off("change:_height", resize);
    port?.close();
  };
}

export default { render };
