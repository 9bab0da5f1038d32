// The lanes of the timeline as elements: the name of an actor and the bars of its links.
import * as Dates from "../core/dates.js";
import * as Grades from "../core/grades.js";
import * as Words from "../core/words.js";
import * as Bubble from "./bubble.js";
import * as Dom from "./dom.js";
import { el, svg, words } from "./dom.js";
import * as Legend from "./legend.js";

const ROW = 25; // pixels of a row of bars
const LEAST = 46; // pixels of a lane
const PADDING = 5;

/** @param {number} rows */
export const heightOf = (rows) => Math.max(LEAST, rows * ROW + 2 * PADDING);

/**
 * The words for a bar, in the bubble that opens on hover.
 *
 * @param {Graph} graph
 * @param {Id} id
 */
function bubble(graph, id) {
  const link = graph.links[id];
  const [dates, certain] = Dates.lifetimeInWords(link, graph.info.asOfDay);
  const joining = Words.joining(graph, link);
  return [
    el(
      "strong",
      {},
      joining.opens,
      words(graph.actors[link.source].name),
      words(joining.said),
      joining.named ? "" : words(graph.actors[link.target].name),
    ),
    words(dates),
    el("span", { class: "fine" }, certain),
    el(
      "span",
      { class: "fine" },
      `${link.confidence} confidence${link.status === "asserted" ? "" : `, ${Grades.statusInWords(link)}`}`,
    ),
  ];
}

/**
 * @param {Graph} graph
 * @param {Bar} own
 * @param {Actions} on
 */
function bar(graph, own, on) {
  const link = graph.links[own.link];
  const from = Math.min(own.labelLeft, own.left);
  /**
   * @param {string} name
   * @param {Point} ends
   */
  const part = (name, [left, right]) => {
    const element = el("span", { class: name });
    element.style.left = `${left - from}px`;
    element.style.width = `${right - left}px`;
    return element;
  };
  /** @param {BarPart} period */
  const drawn = ({ left, right, solid, fadeLeft, fadeRight, ongoing }) => {
    const fades = `${fadeLeft ? " fade-left" : ""}${fadeRight ? " fade-right" : ""}`;
    const head = solid?.[1] ?? right - 46;
    return [
      part(`bar-possible${fades}`, [left, right]),
      solid && part("bar-certain", solid),
      ongoing && part("bar-arrow", [head, head + 7]),
    ];
  };
  const text = el(
    "span",
    { class: "lane-label" },
    link.status !== "asserted" &&
      el("span", { class: "lane-mark", "aria-hidden": "true" }, link.status === "denied" ? "✕ " : "◇ "),
    words(own.text),
  );
  text.style.marginLeft = `${own.labelLeft - from}px`;
  text.style.maxWidth = `${own.wide + 6}px`;
  const button = el(
    "button",
    {
      type: "button",
      class: `lane-bar ${link.confidence}`,
      tabindex: -1,
      "data-item": own.link,
      colour: graph.kinds[link.kind].colour,
      "aria-label": [
        Dom.plain(own.text),
        Dates.brief(link),
        `${link.confidence} confidence`,
        ...(link.status === "asserted" ? [] : [Grades.statusInWords(link)]),
      ].join(", "),
      onclick: () => {
        Bubble.hide();
        on.open({ type: "link", id: own.link });
      },
    },
    text,
    own.parts.flatMap(drawn),
  );
  button.style.left = `${from}px`;
  button.style.width = `${Math.max(own.right, own.labelLeft + own.wide) - from}px`;
  button.style.top = `${PADDING + own.row * ROW}px`;
  return Bubble.attach(button, () => bubble(graph, own.link));
}

/**
 * The element of a lane; `packed` is the result of Lanes.bars, `toggle` unfolds or folds it.
 *
 * @param {Graph} graph
 * @param {Lane} own
 * @param {PackedLane} packed
 * @param {LaneHow} how
 */
export function lane(graph, own, packed, { on, toggle, unfolded, position, size, across, events }) {
  const actor = graph.actors[own.id];
  const counts = [Words.count(own.links.length, "link"), packed.undated && `${packed.undated} undated`]
    .filter(Boolean)
    .join(", ");
  const more =
    (packed.more > 0 || unfolded) &&
    el(
      "button",
      {
        type: "button",
        class: "text lane-more",
        tabindex: -1,
        "data-item": "more",
        "aria-expanded": String(unfolded),
        onclick: toggle,
      },
      unfolded ? "fewer" : `+${packed.more}`,
      el("span", { class: "hidden" }, ` links of ${Dom.plain(actor.name)}`),
    );
  const name = el(
    "div",
    { class: "lane-name" },
    Legend.shape(graph.types[actor.type]),
    el(
      "button",
      {
        type: "button",
        class: "lane-actor",
        tabindex: -1,
        "data-item": "name",
        title: Dom.plain(actor.name),
        onclick: () => on.open({ type: "actor", id: own.id }),
      },
      words(actor.name),
    ),
    el("span", { class: "fine" }, counts),
    more,
  );
  const marks =
    events.length > 0 &&
    svg(
      "svg",
      { class: "lane-events", "aria-hidden": "true", width: across.width, height: 12 },
      svg("path", { d: events.map((day) => `M${across.x(day).toFixed(1)} 1l4 4-4 4-4-4z`).join("") }),
    );
  const track = el(
    "div",
    { class: "lane-track" },
    marks,
    packed.bars.length === 0 &&
      el("span", { class: "lane-none" }, own.links.length ? "No dates are known" : "No links pass the filters"),
    [...packed.bars].sort((a, b) => a.left - b.left).map((each) => bar(graph, each, on)),
  );
  track.style.width = `${across.width}px`;
  return el(
    "div",
    { class: "lane", role: "listitem", "data-actor": own.id, "aria-setsize": size, "aria-posinset": position },
    name,
    track,
  );
}
