// One lane per actor, with links and events along time.
import { gather } from "../core/lists.js";
import * as Words from "../core/words.js";
import * as Lanes from "../picture/lanes.js";
import * as Timescale from "../picture/timescale.js";
import * as Windows from "../picture/windows.js";
import * as Events from "../query/events.js";
import * as Dom from "./dom.js";
import { all as every, el } from "./dom.js";
import * as TimeBar from "./timebar.js";
import * as TimelineAxis from "./timeline_axis.js";
import * as TimelineBar from "./timeline_bar.js";
import * as TimelineLanes from "./timeline_lanes.js";

const MORE = 200; // lanes added at a time
const HEADING = 32; // pixels of a group's heading
const ZOOMS = [1, 1.5, 2.2, 3.2, 4.6, 6.6, 9.5, 14, 20, 30, 45];
/** @type {Record<string, number>} */
const ZOOM_KEYS = { "+": 1, "=": 1, "-": -1, 0: -ZOOMS.length };
/** @type {Record<string, number>} */
const SIDES = { ArrowRight: 1, ArrowLeft: -1 };
/** @type {Record<string, number>} */
const WAYS = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
const BEYOND = 300; // pixels drawn above and below the visible part

/**
 * @param {HTMLElement} container
 * @param {Graph} graph
 * @param {Store} store
 * @param {Actions} on
 */
export function create(container, graph, store, on) {
  const domain = TimeBar.domainOf(graph);
  if (!domain) {
    container.append(
      el(
        "p",
        { class: "notice view-none" },
        "No link or event in this data has a date. The tables (key 3) hold all records.",
      ),
    );
    return { update() {} };
  }
  return made(container, graph, store, on, domain);
}

/**
 * A lane, or the heading of a group of lanes, with its position in pixels from the top.
 *
 * @typedef {{ top: number, height: number }} Placed
 * @typedef {Placed & { heading: string }} HeadingItem
 * @typedef {Placed & { lane: Lane, packed: PackedLane, position: number }} LaneItem
 */

/**
 * @param {HTMLElement} container
 * @param {Graph} graph
 * @param {Store} store
 * @param {Actions} on
 * @param {Domain} domain
 */
function made(container, graph, store, on, domain) {
  const asOf = Timescale.dayOf(graph.info.asOfDay ?? null);
  /** @type {Now} */
  let now;
  let zoom = 0;
  /** @type {LaneOrder} */
  let order = "linked";
  let limit = 0;
  /** @type {(HeadingItem | LaneItem)[]} */
  let items = [];
  /** @type {{ across: TimelineScale, events: [Id, number][], happened: Map<Id, number[]> }} */
  let place;
  const unfolded = new Set();
  /** @type {Map<HeadingItem | LaneItem, HTMLElement>} */
  const shown = new Map();
  /** @type {{ actor: Id | null, item: string }} */
  let current = { actor: null, item: "name" }; // the element that the Tab key reaches

  const bar = TimelineBar.create({
    order(chosen) {
      order = chosen;
      lay();
    },
    zoom: (steps) => zoomed(steps === null ? 0 : zoom + steps),
    toWindow: zoomToWindow,
  });
  const head = el("div", { class: "timeline-head" });
  const corner = el("div", { class: "timeline-corner" });
  const ground = el("div", { class: "timeline-ground", "aria-hidden": "true" });
  const lanes = el("div", {
    class: "timeline-lanes",
    role: "list",
    "aria-label": "Actors with their links in time. Arrow keys move between lanes and bars.",
  });
  const body = el("div", { class: "timeline-body" }, ground, lanes);
  const scroller = el("div", { class: "timeline", tabindex: -1 }, head, body);
  const empty = el("p", { class: "notice view-none", hidden: true });
  const more = el("button", {
    type: "button",
    class: "timeline-more",
    onclick: () => {
      limit += MORE;
      lay();
    },
  });
  body.append(more);
  container.append(bar.element, empty, scroller);

  const canvas = document.createElement("canvas").getContext("2d");
  /** @type {Map<string, number>} */
  const measured = new Map();
  /** @param {string} text */
  function measure(text) {
    if (!canvas) return 8 * text.length;
    if (!canvas.font.startsWith("12")) canvas.font = `12.500px ${getComputedStyle(container).fontFamily}`;
    const width = measured.get(text) ?? canvas.measureText(text).width + 4;
    measured.set(text, width);
    return width;
  }

  /** The width of the track and the positions of days on it. */
  function scale() {
    const names = corner.offsetWidth || 190;
    const width = Math.max(120, Math.floor((scroller.clientWidth - names - 8) * ZOOMS[zoom]));
    const each = width / (domain.last + 1 - domain.first);
    return { width, each, x: (/** @type {number} */ day) => (day - domain.first) * each, names };
  }

  const eventsInView = () => Timescale.dated(graph.events, Events.inView(graph, now.view), domain);

  /** Lay out the lanes and their positions. */
  function lay() {
    if (!now || !scroller.clientWidth) return;
    const drawn = [...now.drawn.actors];
    const others = limit
      ? Lanes.of(
          graph,
          [...now.view.actors].filter((id) => !now.drawn.actors.has(id)),
          now.view.links,
          "linked",
        )
          .slice(0, limit)
          .map(({ id }) => id)
      : [];
    const across = scale();
    const events = eventsInView();
    const { open } = store.get();
    const wanted = open?.type === "link" ? open.id : null;
    /** @type {Map<Id, number[]>} */
    const happened = new Map();
    for (const [id, day] of events) for (const { actor } of graph.events[id].roles) gather(happened, actor, day);
    place = { across, events, happened };
    items = [];
    let top = 6;
    /** @type {string | null} */
    let group = null;
    const all = Lanes.of(graph, [...drawn, ...others], now.view.links, order);
    all.forEach((lane, at) => {
      if (lane.group && lane.group !== group) {
        group = lane.group;
        items.push({ heading: group, top, height: HEADING });
        top += HEADING;
      }
      const packed = Lanes.bars(graph, lane, { ...across, measure, wanted, all: unfolded.has(lane.id) });
      const height = TimelineLanes.heightOf(packed.rows);
      items.push({ lane, packed, top, height, position: at + 1 });
      top += height;
    });
    const left = now.view.actors.size - all.length;
    more.hidden = left <= 0;
    more.textContent =
      left > 0 ? `Show ${Math.min(MORE, left).toLocaleString("en")} more of ${Words.count(left, "actor")} in view` : "";
    more.style.top = `${top + 8}px`;
    body.style.height = `${top + (left > 0 ? 56 : 12)}px`;
    body.style.width = `${across.names + across.width + 8}px`;
    for (const element of shown.values()) element.remove();
    shown.clear();
    const links = new Set(all.flatMap((lane) => lane.links)).size;
    bar.say(`${Words.count(all.length, "actor")}, ${Words.count(links, "link")}`);
    empty.hidden = all.length > 0;
    scroller.hidden = all.length === 0;
    if (!all.length)
      empty.textContent = now.view.actors.size
        ? "Nothing is drawn on the graph. Expand an actor there, or find one (/)."
        : "No actor passes the filters. Widen them in the legend.";
    if (!all.some(({ id }) => id === current.actor)) current = { actor: all[0]?.id ?? null, item: "name" };
    across_();
    draw();
  }

  /** Draw the marks across all lanes. */
  function across_() {
    const { across, events } = place;
    const labels = Lanes.eventLabels(graph, events, { ...across, measure, most: scroller.clientHeight < 420 ? 1 : 3 });
    const { window } = store.get();
    head.replaceChildren(corner, TimelineAxis.head(graph, { across, domain, labels, events, asOf, on }));
    corner.textContent = events.length
      ? `${Words.count(events.length, "event")}${labels.length < events.length ? `, ${labels.length} named` : ""}`
      : "";
    ground.replaceChildren(...TimelineAxis.ground({ across, domain, events, asOf, window }));
    ground.style.left = `${across.names}px`;
    bar.update({ window, all: zoom === 0, closest: zoom === ZOOMS.length - 1 });
  }

  /** The visible lanes. */
  function draw() {
    if (!place) return;
    const [top, bottom] = [scroller.scrollTop - BEYOND, scroller.scrollTop + scroller.clientHeight + BEYOND];
    for (const [item, element] of shown) {
      if ((item.top + item.height >= top && item.top <= bottom) || element.contains(document.activeElement)) continue;
      element.remove();
      shown.delete(item);
    }
    for (const item of items) {
      if (shown.has(item) || item.top + item.height < top || item.top > bottom) continue;
      const element =
        "heading" in item
          ? el("div", { class: "lane-heading", role: "listitem" }, Dom.words(item.heading))
          : laneOf(item);
      element.style.top = `${item.top}px`;
      element.style.height = `${item.height}px`;
      shown.set(item, element);
    }
    lanes.replaceChildren(...[...shown].sort(([a], [b]) => a.top - b.top).map(([, element]) => element));
  }

  /** @param {LaneItem} item */
  function laneOf({ lane, packed, position }) {
    const element = TimelineLanes.lane(graph, lane, packed, {
      on,
      across: place.across,
      position,
      size: items.length,
      unfolded: unfolded.has(lane.id),
      events: place.happened.get(lane.id) ?? [],
      toggle: () => {
        unfolded.has(lane.id) ? unfolded.delete(lane.id) : unfolded.add(lane.id);
        lay();
        focusOn(lane.id, "more");
      },
    });
    mark(element, lane.id);
    return element;
  }

  /**
   * @param {HTMLElement} element
   * @param {Id} actor
   */
  function mark(element, actor) {
    const { open } = store.get();
    element.classList.toggle("open", open?.type === "actor" && open.id === actor);
    for (const each of every(element, "[data-item]")) {
      const is = open?.type === "link" && open.id === each.dataset.item;
      is ? each.setAttribute("aria-current", "true") : each.removeAttribute("aria-current");
      each.tabIndex = actor === current.actor && each.dataset.item === current.item ? 0 : -1;
    }
  }

  const marked = () => {
    for (const [item, element] of shown) if ("lane" in item) mark(element, item.lane.id);
  };

  const laneItems = () => items.filter((item) => "lane" in item);
  /** @param {Id} actor */
  const itemOf = (actor) => laneItems().find(({ lane }) => lane.id === actor);

  /** @param {LaneItem} item */
  function reveal(item) {
    const room = scroller.clientHeight - head.offsetHeight;
    if (item.top < scroller.scrollTop) scroller.scrollTop = item.top - 6;
    else if (item.top + item.height > scroller.scrollTop + room)
      scroller.scrollTop = Math.min(item.top, item.top + item.height - room + 6);
    draw();
    return shown.get(item);
  }

  /**
   * Focus a name, a bar or the button that unfolds a lane; the nearest bar to `x` if there is no such item.
   *
   * @param {Id} actor
   * @param {string} name
   * @param {number | null} [x]
   */
  function focusOn(actor, name, x = null) {
    const item = itemOf(actor);
    const element = item && reveal(item);
    if (!element) return;
    let target = Dom.first(element, `[data-item="${CSS.escape(name)}"]`);
    if (!target && x !== null) {
      /** @param {HTMLElement} each */
      const off = (each) => Math.abs(each.offsetLeft + each.offsetWidth / 2 - x);
      target = every(element, ".lane-bar").sort((a, b) => off(a) - off(b))[0];
    }
    target ??= Dom.first(element, "[data-item=name]");
    if (!target) return;
    current = { actor, item: target.dataset.item ?? "name" };
    marked();
    target.focus({ preventScroll: !target.matches(".lane-bar") });
  }

  /** @param {On<KeyboardEvent>} event */
  function onKey(event) {
    const zoomBy = ZOOM_KEYS[event.key];
    const target = event.target.closest("[data-item]");
    if (zoomBy && !event.ctrlKey && !event.metaKey) zoomed(zoom + zoomBy);
    else if (!target) return;
    else {
      const element = target.closest(".lane");
      const own = laneItems();
      const at = own.findIndex((item) => item.lane.id === element.dataset.actor);
      const inLane = every(element, "[data-item]");
      const side = SIDES[event.key];
      const way = event.key === "Home" ? -own.length : event.key === "End" ? own.length : WAYS[event.key];
      if (side) {
        const next = inLane[Math.max(0, Math.min(inLane.length - 1, inLane.indexOf(target) + side))];
        focusOn(element.dataset.actor, next.dataset.item ?? "name");
      } else if (way) {
        const next = own[Math.max(0, Math.min(own.length - 1, at + way))].lane.id;
        target.dataset.item === "name"
          ? focusOn(next, "name")
          : focusOn(next, "", target.offsetLeft + target.offsetWidth / 2);
      } else return;
    }
    event.preventDefault();
  }

  /**
   * Change the zoom, around the middle of the visible part (or around `day`).
   *
   * @param {number} step
   * @param {number | null} [day]
   */
  function zoomed(step, day = null) {
    const next = Math.max(0, Math.min(ZOOMS.length - 1, step));
    const half = (scroller.clientWidth - place.across.names) / 2;
    const middle = day ?? domain.first + (scroller.scrollLeft + half) / place.across.each;
    zoom = next;
    lay();
    scroller.scrollLeft = place.across.x(middle) - half;
  }

  /**
   * Zoom to a window that is new, and show all years without one.
   *
   * @param {OpenWindow | null} window
   */
  function follow(window) {
    if (window) zoomToWindow();
    else zoomed(0);
  }

  function zoomToWindow() {
    const [first, last] = Windows.within(store.get().window, domain);
    const share = (domain.last - domain.first) / Math.max(30, last - first);
    const step = ZOOMS.findLastIndex((each) => each <= share * 0.9);
    zoomed(Math.max(0, step), (first + last) / 2);
  }

  scroller.addEventListener("scroll", () => requestAnimationFrame(draw), { passive: true });
  scroller.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoomed(
        zoom + (event.deltaY < 0 ? 1 : -1),
        domain.first +
          (event.clientX - scroller.getBoundingClientRect().left - place.across.names + scroller.scrollLeft) /
            place.across.each,
      );
    },
    { passive: false },
  );
  scroller.addEventListener("keydown", onKey);
  scroller.addEventListener("focusin", (/** @type {On<FocusEvent>} */ { target }) => {
    const item = target.closest("[data-item]");
    if (!item) return;
    current = { actor: item.closest(".lane").dataset.actor, item: item.dataset.item };
    marked();
  });
  let width = 0;
  new ResizeObserver(() => {
    if (scroller.clientWidth && scroller.clientWidth !== width) lay();
    else if (scroller.clientHeight) draw();
    width = scroller.clientWidth;
  }).observe(scroller);

  store.on((state, before) => {
    if (state.view !== "timeline" || !now) return;
    if (on.now().drawn !== now.drawn) update({ ...on.now(), state });
    if (state.window !== before.window && place) follow(state.window);
    if (state.open === before.open) return;
    const link = state.open?.type === "link" ? state.open.id : null;
    const actor = state.open?.type === "actor" ? state.open.id : null;
    if (link && !shownBar(link)) lay();
    else marked();
    const item = laneItems().find(({ lane }) => (link ? lane.links.includes(link) : lane.id === actor));
    if (item && !(link && shownBar(link))) reveal(item);
  });

  /**
   * The bar of a link that is among the elements now.
   *
   * @param {Id} id
   */
  const shownBar = (id) => lanes.querySelector(`[data-item="${CSS.escape(id)}"]`);

  /** @param {Now} told_ */
  function update(told_) {
    const same = now && now.view === told_.view && now.drawn === told_.drawn && place;
    now = told_;
    if (same) marked();
    else lay();
  }

  return { update };
}
