// The key under the picture: what ribbons, letters and marks mean, of what is drawn, and switches for families.
import { FAMILIES } from "../core/vocabulary.js";
import * as State from "../core/state.js";
import * as Model from "../picture/flow/model.js";
import * as Tones from "../picture/flow/tones.js";
import * as Weights from "../picture/flow/weights.js";
import { byId, el, svg, words } from "./dom.js";
import * as Focus from "./focus.js";

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
const phone = window.matchMedia("(max-width: 760px)");
const touch = window.matchMedia("(pointer: coarse), (max-width: 760px)");

/**
 * A switch for the ribbons of a family, among those that are drawn.
 *
 * @param {Family} family
 * @param {Store} store
 * @param {Set<Family>} drawn
 */
function familySwitch(family, store, drawn) {
  const name = family[0].toUpperCase() + family.slice(1);
  const on = drawn.has(family);
  const others = [...drawn].filter((each) => each !== family);
  return el(
    "button",
    {
      type: "button",
      class: "text",
      "data-family": family,
      "aria-pressed": String(on),
      title: on
        ? `Drawn; click to leave ${family} out of the picture`
        : `In view but not drawn; click to draw ${family}`,
      onclick: () =>
        store.set({ families: FAMILIES.filter((each) => others.includes(each) || (each === family && !on)) }),
    },
    on && sample(family, LINE),
    on ? name : `+ ${name}`,
  );
}

/**
 * A switch for the widths of ribbons: by kinds, or by weight.
 *
 * @param {Store} store
 * @param {boolean} weighed
 */
const widthSwitch = (store, weighed) =>
  el(
    "button",
    {
      type: "button",
      class: "text",
      "data-width": "weight",
      "aria-pressed": String(weighed),
      title: weighed
        ? "Click for ribbons the wider, the more kinds"
        : "Click for ribbons the wider, the greater the weight",
      onclick: () => store.set({ width: weighed ? "kinds" : "weight" }),
    },
    "Width by weight",
  );

/**
 * @param {Graph} graph
 * @param {Store} store
 * @param {GraphCanvas} canvas
 */
export function update(graph, store, canvas) {
  const brief = phone.matches;
  const { ribbons: all, nodes, look, main, drawn, present, weights, weighed } = canvas.layout();
  const ribbons = all.map(({ ribbon }) => ribbon);
  const lettered = new Set(ribbons.filter((ribbon) => ribbon.main).flatMap(({ kinds, back }) => [...kinds, ...back]));
  const flow = canvas.asked();
  const switched = FAMILIES.filter((family) => present.has(family) && !main.has(family) && present.has("support"));
  const [shown, left] = [
    switched.filter((family) => drawn.has(family)),
    switched.filter((family) => !drawn.has(family)),
  ];
  const ended = [...nodes.values()].some(({ box }) => box?.ended);
  /** @param {Ribbon} ribbon */
  const toneOf = ({ from }) => graph.columns.columns[nodes.get(from)?.column ?? 0]?.tone;
  const tones = new Set(ribbons.filter(({ family }) => family === "support").map(toneOf));
  const shades = !brief && !flow && !State.comparedSides(store.get()) && tones.has("patron") && tones.size > 1;
  const counted = look.tiles === "count" ? "the number counts kinds" : "the wider, the more kinds";
  const wide = weights && weighed ? Weights.scale(weights) : counted;
  const missing = weighed && Weights.missing(ribbons);
  const subject = main.has("support") ? "Support" : "Links";
  const compared = State.comparedSides(store.get()) !== null; // colours then say what changed
  const letters = look.tiles === "letters" ? Model.kindsInOrder(graph).filter((id) => lettered.has(id)) : [];
  const [click, again, menu] = touch.matches ? ["Tap", "double tap", "hold"] : ["Click", "double click", "right click"];
  byId("hint").textContent = nodes.size ? `${click} for evidence, ${again} to expand, ${menu} for more` : "";
  const refocus = Focus.keep(byId("key"));
  byId("key").replaceChildren(
    ...[
      lettered.size > 0 && el("li", {}, sample(compared ? "compared" : "support", LINE), `${subject}: ${wide}`),
      missing && el("li", {}, sample("unweighed", LINE), missing),
      weights && el("li", {}, widthSwitch(store, weighed)),
      shades && el("li", {}, sample("patrons", LINE), "from patrons"),
      ...letters.map((id) =>
        el(
          "li",
          {},
          el(
            "span",
            { class: "key-letter", colour: compared ? null : Tones.tile(graph.kinds[id].colour) },
            graph.kinds[id].letters,
          ),
          words(graph.kinds[id].label),
        ),
      ),
      ended && el("li", {}, sample("ended", { x: "1", y: "1", width: "24", height: "10", rx: "3" }, "rect"), "Ended"),
      ...shown.map((family) => el("li", {}, flow ? familySample(family) : familySwitch(family, store, drawn))),
      left.length > 0 && el("li", {}, ...left.map((family) => familySwitch(family, store, drawn))),
    ].filter((item) => item instanceof Node),
  );
  refocus?.();
}
