// The key under the picture: what ribbons, letters and marks mean, of what is drawn, and the switch for hostility.
import * as Model from "../picture/flow/model.js";
import * as Tones from "../picture/flow/tones.js";
import { byId, el, svg, words } from "./dom.js";

/**
 * @param {string} className
 * @param {Record<string, string>} attributes
 * @param {"path" | "rect"} [name]
 */
const sample = (className, attributes, name = "path") =>
  svg("svg", { class: `key-sample ${className}`, viewBox: "0 0 26 12", "aria-hidden": "true" }, svg(name, attributes));

/**
 * @param {Graph} graph
 * @param {Store} store
 * @param {GraphCanvas} canvas
 */
export function update(graph, store, canvas) {
  const layout = canvas.layout();
  const ribbons = layout.ribbons.map(({ ribbon }) => ribbon);
  const lettered = new Set(ribbons.filter(({ main }) => main).flatMap(({ kinds, back }) => [...kinds, ...back]));
  const { hostility } = store.get();
  const support = layout.main.has("support");
  const hostile = !hostility || ribbons.some(({ family, main }) => family === "hostility" && !main);
  const ended = [...layout.nodes.values()].some(({ box }) => box.ended);
  const wide = layout.look.letters ? "the wider, the more kinds" : "the number counts kinds";
  const line = { d: "M1 6h24" };
  byId("key").replaceChildren(
    ...[
      lettered.size > 0 && el("li", {}, sample("support", line), `${support ? "Support" : "Link"}: ${wide}`),
      ...(layout.look.letters ? Model.kindsInOrder(graph).filter((id) => lettered.has(id)) : []).map((id) =>
        el(
          "li",
          {},
          el("b", { class: "key-letter", colour: Tones.tile(graph.kinds[id].colour) }, graph.kinds[id].letters),
          words(graph.kinds[id].label),
        ),
      ),
      ended && el("li", {}, sample("ended", { x: "1", y: "1", width: "24", height: "10", rx: "3" }, "rect"), "Ended"),
      hostile &&
        el(
          "li",
          {},
          el(
            "button",
            {
              type: "button",
              class: "text",
              "aria-pressed": String(hostility),
              title: hostility ? "Hide hostility" : "Show hostility",
              onclick: () => store.set({ hostility: !store.get().hostility }),
            },
            sample("hostility", line),
            hostility ? "Hostility" : "Hostility is hidden",
          ),
        ),
    ].filter(Boolean),
  );
}
