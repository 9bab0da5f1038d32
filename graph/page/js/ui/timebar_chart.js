// The chart of the time bar: bars for active links, the axis, and the events, each in its place and with a button for
// those close together.
import * as Dates from "../core/dates.js";
import * as Words from "../core/words.js";
import * as Timescale from "../picture/timescale.js";
import { eventButton } from "./buttons.js";
import * as Bubble from "./bubble.js";
import * as Dom from "./dom.js";
import { all, el, svg } from "./dom.js";

const HEIGHT = 66;
const [BARS_TOP, BARS_BOTTOM] = [20, 51];
const PAD = 24; // room for the handles at both ends
const BUTTON = 24; // minimum pixels for a finger
const LISTED = 5; // events in a bubble
const CUT = 52; // pixels of the mark where the axis leaves out years

/**
 * The position of a day, and the day at a position.
 *
 * @param {Days} domain
 * @param {number} width
 */
export function scale(domain, width) {
  const each = (width - 2 * PAD) / (domain.last + 1 - domain.first);
  /** @param {number} day */
  const x = (day) => PAD + (day - domain.first) * each;
  /** @param {number} at */
  const day = (at) => domain.first + (at - PAD) / each;
  return { x, day, each };
}

/**
 * @param {Bin[]} bins
 * @param {number[]} heights
 * @param {number[]} bases
 * @param {TimeScale} across
 * @param {Days} domain
 */
function barsPath(bins, heights, bases, { x }, domain) {
  let d = "";
  bins.forEach((bin, at) => {
    if (!heights[at]) return;
    const [from, to] = [x(Math.max(bin.first, domain.first)), x(Math.min(bin.last, domain.last) + 1)];
    const base = BARS_BOTTOM - bases[at];
    const ends = [from, to - (to - from > 5 ? 1 : 0.4), base, base - heights[at]];
    const [left, right, bottom, top] = ends.map((each) => each.toFixed(1));
    d += `M${left} ${bottom}V${top}H${right}V${bottom}Z`;
  });
  return d;
}

/**
 * The line along the tops of bars.
 *
 * @param {Bin[]} bins
 * @param {number[]} tops
 * @param {TimeScale} across
 * @param {Days} domain
 */
function topsPath(bins, tops, { x }, domain) {
  return bins
    .map((bin, at) => {
      const y = (BARS_BOTTOM - tops[at]).toFixed(1);
      const [from, to] = [x(Math.max(bin.first, domain.first)), x(Math.min(bin.last, domain.last) + 1)];
      return `${at ? "L" : "M"}${from.toFixed(1)} ${y}H${to.toFixed(1)}`;
    })
    .join("");
}

/**
 * `whole` shows the years that the axis cuts off.
 *
 * @param {Graph} graph
 * @param {Actions} on
 * @param {() => void} whole
 */
export function create(graph, on, whole) {
  const picture = svg("svg", { class: "time-picture", height: HEIGHT, "aria-hidden": "true" });
  const marks = el("div", { class: "time-marks", role: "group", "aria-label": "Events" });
  const list = el("div", { class: "time-list", hidden: true });
  const cuts = ["first", "last"].map((side) =>
    el("button", { type: "button", class: `time-cut ${side}`, onclick: whole, hidden: true }),
  );
  let focused = 0;

  /** @param {ChartPlace} place */
  function bars({ bins, counted, domain, across, certainOnly }) {
    const { certain, possible } = counted;
    const most = Math.max(1, ...bins.map((_, at) => certain[at] + (certainOnly ? 0 : possible[at])));
    /** @param {number} number */
    const high = (number) => (number ? Math.max(1, (number / most) * (BARS_BOTTOM - BARS_TOP)) : 0);
    const solid = Array.from(certain, high);
    const none = solid.map(() => 0);
    const faint = Array.from(possible, high);
    return [
      ...(certainOnly
        ? []
        : [
            svg("path", { class: "time-possible", d: barsPath(bins, faint, solid, across, domain) }),
            svg("path", {
              class: "time-tops",
              d: topsPath(
                bins,
                faint.map((each, at) => each + solid[at]),
                across,
                domain,
              ),
            }),
          ]),
      svg("path", { class: "time-certain", d: barsPath(bins, solid, none, across, domain) }),
    ];
  }

  /** @param {ChartPlace} place */
  function axis({ domain, across, width, cut }) {
    const [left, right] = [cut.first === null ? 14 : CUT, cut.last === null ? 14 : CUT];
    return Timescale.ticks(domain.first, domain.last, width - 2 * PAD)
      .flatMap(({ day, label, year }) => {
        const at = across.x(day);
        const room = at > left + 14 && at < width - right - 14;
        return [
          svg("path", { class: year ? "time-tick year" : "time-tick", d: `M${at} ${BARS_BOTTOM}v4` }),
          room && svg("text", { x: at, y: HEIGHT - 3, "text-anchor": "middle" }, label),
        ];
      })
      .filter(Boolean);
  }

  /**
   * The marks where the axis leaves out years: the first of all, or the last of all, to be shown on a click.
   *
   * @param {ChartPlace} place
   */
  function cutMarks({ cut }) {
    cuts.forEach((button, far) => {
      const day = far ? cut.last : cut.first;
      button.hidden = day === null;
      if (day === null) return;
      const year = Number(String(Timescale.isoOf(day)).slice(0, 4));
      button.textContent = far ? `${year} ≫` : `≪ ${year}`;
      button.title = `A few dates are ${far ? "later, up to" : "earlier, back to"} ${year}: show all years`;
      button.setAttribute("aria-label", button.title);
    });
  }

  /**
   * @param {number} x
   * @param {number} y
   * @param {number} size
   */
  const diamond = (x, y, size) => `M${x} ${y - size}l${size} ${size} ${-size} ${size} ${-size} ${-size}z`;

  /**
   * The events in view by the button that they share.
   *
   * @param {[Id, number][]} events
   * @param {ChartPlace} place
   */
  function grouped(events, { across, width }) {
    const slots = Math.max(1, Math.floor((width - 2 * PAD) / BUTTON));
    const wide = (width - 2 * PAD) / slots;
    const groups = new Map();
    for (const [id, day] of events) {
      const slot = Math.max(0, Math.min(slots - 1, Math.floor((across.x(day) - PAD) / wide)));
      if (!groups.has(slot)) groups.set(slot, []);
      groups.get(slot).push(id);
    }
    return [...groups].sort(([a], [b]) => a - b).map(([slot, ids]) => ({ ids, left: PAD + slot * wide, wide }));
  }

  /** @param {Id[]} ids */
  function bubble(ids) {
    /** @param {Id} id */
    const line = (id) =>
      el(
        "span",
        {},
        Dom.words(graph.events[id].name),
        el("span", { class: "fine" }, ` ${Dates.inWords(graph.events[id].date)}`),
      );
    return [
      ...ids.slice(0, LISTED).map(line),
      ids.length > LISTED && `and ${Words.count(ids.length - LISTED, "more event")}`,
    ];
  }

  /**
   * @param {Id[]} ids
   * @param {HTMLElement} button
   */
  function openList(ids, button) {
    list.replaceChildren(
      el(
        "ul",
        { class: "links" },
        ids.map((id) =>
          el(
            "li",
            {},
            eventButton(graph, id, (what) => {
              close();
              on.open(what);
            }),
          ),
        ),
      ),
    );
    list.hidden = false;
    const room = (list.parentElement?.clientWidth ?? 0) - list.offsetWidth;
    list.style.left = `${Math.max(0, Math.min(button.offsetLeft + BUTTON / 2 - list.offsetWidth / 2, room))}px`;
    list.querySelector("button")?.focus();
    const close = () => {
      list.hidden = true;
      document.removeEventListener("pointerdown", outside);
    };
    /** @param {On<Event>} event */
    const outside = (event) => {
      if (!list.contains(event.target)) close();
    };
    document.addEventListener("pointerdown", outside);
    list.onkeydown = (event) => {
      const buttons = [...list.querySelectorAll("button")];
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === "Escape") {
        close();
        button.focus();
      } else if (step)
        buttons[
          Math.max(0, Math.min(buttons.length - 1, buttons.findIndex((each) => each === document.activeElement) + step))
        ].focus();
      else return;
      event.preventDefault();
    };
  }

  /** @param {{ ids: Id[], left: number, wide: number }[]} groups */
  function markButtons(groups) {
    focused = Math.min(focused, Math.max(0, groups.length - 1));
    marks.replaceChildren(
      ...groups.map(({ ids, left, wide }, at) => {
        const name =
          ids.length === 1
            ? `${Dom.plain(graph.events[ids[0]].name)}, ${Dates.inWords(graph.events[ids[0]].date)}`
            : `${ids.length} events: ${ids
                .slice(0, 3)
                .map((id) => Dom.plain(graph.events[id].name))
                .join(", ")}${ids.length > 3 ? " and more" : ""}`;
        const button = el("button", {
          type: "button",
          class: "time-mark",
          "aria-label": name,
          tabindex: at === focused ? 0 : -1,
          onclick: () => {
            Bubble.hide();
            ids.length === 1 ? on.open({ type: "event", id: ids[0] }) : openList(ids, button);
          },
          onfocus: () => {
            marks.children[focused]?.setAttribute("tabindex", "-1");
            focused = at;
            button.setAttribute("tabindex", "0");
          },
        });
        button.style.left = `${left}px`;
        button.style.width = `${wide}px`;
        return Bubble.attach(button, () => bubble(ids));
      }),
    );
  }

  marks.addEventListener("keydown", (event) => {
    const to = { ArrowLeft: focused - 1, ArrowRight: focused + 1, Home: 0, End: marks.children.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    all(marks, "button")[Math.max(0, Math.min(marks.children.length - 1, to))]?.focus();
  });

  /**
   * A time that is compared with another one.
   *
   * @param {ChartPlace} place
   * @param {[number, number]} days
   * @param {number} second
   */
  function comparedTime({ across, domain }, [first, last], second) {
    const [from, to] = [Math.max(first, domain.first), Math.min(last, domain.last) + 1];
    if (from >= to) return false;
    const [left, width] = [across.x(from), Math.max(2, across.x(to) - across.x(from))];
    const name = second ? "time-compared second" : "time-compared first";
    return svg("path", {
      class: name,
      d: `M${left - (second ? 0 : width > 2 ? 0 : 2)} ${BARS_TOP - 4}h${width}V${BARS_BOTTOM}h${-width}z`,
    });
  }

  /**
   * Draw all.
   *
   * @param {ChartPlace} now
   */
  function draw(now) {
    picture.setAttribute("width", String(now.width));
    const recorded =
      now.asOf !== null &&
      svg("path", { class: "time-record", d: `M${now.across.x(now.asOf)} ${BARS_TOP - 4}V${BARS_BOTTOM}` });
    const events = now.events.map(([, day]) => diamond(Math.round(now.across.x(day) * 10) / 10, 10, 4)).join("");
    picture.replaceChildren(
      ...Dom.flat([
        bars(now),
        svg("path", { class: "time-base", d: `M${PAD} ${BARS_BOTTOM}H${now.width - PAD}` }),
        axis(now),
        recorded,
        now.compared.map((days, second) => comparedTime(now, days, second)),
        svg("path", { class: "time-events", d: events }),
      ]),
    );
    markButtons(grouped(now.events, now));
    cutMarks(now);
  }

  return { draw, parts: [picture, marks, list, ...cuts] };
}
