// The key under the picture: what ribbons, letters and marks mean, of what is drawn, and switches for families.
import { FAMILIES } from "../core/vocabulary.js";
import * as Model from "../picture/flow/model.js";
import * as Tones from "../picture/flow/tones.js";
import { byId, el, svg, words } from "./dom.js";

const LINE = { d: "M1 6h24" };

/**
 * @param {string} className
 * @param {Record<string, string>} attributes
 * @param {"path" | "rect"} [name]
 */
const sample = (className, attributes, name = "path") =>
  svg("svg", { class: `key-sample ${className}`, viewBox: "0 0 26 12", "aria-hidden": "true" }, svg(name, attributes));

/** @param {Family} family */
const familySample = (family) => [sample(family, LINE), ` ${family[0].toUpperCase()}${family.slice(1)}`];

/**
 * A switch for the ribbons of a family.
 *
 * @param {Family} family
 * @param {Store} store
 * @param {boolean} on
 */
function familySwitch(family, store, on) {
  const name = family[0].toUpperCase() + family.slice(1);
  const toggle = () => {
    const { families } = store.get();
    store.set({ families: on ? families.filter((each) => each !== family) : [...families, family] });
  };
  return el(
    "button",
    {
      type: "button",
      class: "text",
      "data-family": family,
      "aria-pressed": String(on),
      title: `${on ? "Hide" : "Show"} ${family}`,
      onclick: toggle,
    },
    sample(on ? family : "off", LINE),
    name,
  );
}

/**
 * @param {Graph} graph
 * @param {Store} store
 * @param {GraphCanvas} canvas
 */
export function update(graph, store, canvas) {
  const { ribbons: drawn, nodes, look, main, present } = canvas.layout();
  const ribbons = drawn.map(({ ribbon }) => ribbon);
  const lettered = new Set(ribbons.filter((ribbon) => ribbon.main).flatMap(({ kinds, back }) => [...kinds, ...back]));
  const { families } = store.get();
  const flow = canvas.asked();
  const switched = FAMILIES.filter((family) => present.has(family) && !main.has(family) && present.has("support"));
  const ended = [...nodes.values()].some(({ box }) => box?.ended);
  const wide = look.tiles === "count" ? "the number counts kinds" : "the wider, the more kinds";
  const subject = main.has("support") ? "Support" : "Links";
  const letters = look.tiles === "letters" ? Model.kindsInOrder(graph).filter((id) => lettered.has(id)) : [];
  byId("key").replaceChildren(
    ...[
      lettered.size > 0 && el("li", {}, sample("support", LINE), `${subject}: ${wide}`),
      ...letters.map((id) =>
        el(
          "li",
          {},
          el("span", { class: "key-letter", colour: Tones.tile(graph.kinds[id].colour) }, graph.kinds[id].letters),
          words(graph.kinds[id].label),
        ),
      ),
      ended && el("li", {}, sample("ended", { x: "1", y: "1", width: "24", height: "10", rx: "3" }, "rect"), "Ended"),
      ...switched.map((family) =>
        el("li", {}, flow ? familySample(family) : familySwitch(family, store, families.includes(family))),
      ),
    ].filter((item) => item instanceof Node),
  );
}
