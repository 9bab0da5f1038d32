// What the pointer does on the canvas: clicks, double clicks at any pace, dragging, a lasso, and the context menu. The
// second click of a double click is meant for what the first one hit, whatever is there by then.

const REACH = 6; // pixels that a pointer may move between two clicks, or before a press becomes a drag
const DOUBLE = 900; // milliseconds in which a second click makes a double click
const LONG = 550; // milliseconds after which a finger that rests asks for the menu

/**
 * @param {HTMLElement} container
 * @param {VisNetwork} network
 * @param {PointerActions} on
 * @returns {Pointer}
 */
export function listen(container, network, on) {
  /** @type {{ time: number, x: number, y: number, what: Pointed | null, done: boolean }} */
  let clicked = { time: -Infinity, x: 0, y: 0, what: null, done: true };
  /** @type {Spot[] | null} */
  let lasso = null;
  let asked = false; // the next drag draws a lasso
  let waiting = 0; // the timer of a finger that rests
  /** @type {Spot | null} */
  let pressed = null; // where the press began that will be a click, unless it moves

  /** @param {{ clientX: number, clientY: number }} event */
  const spotOf = ({ clientX, clientY }) => {
    const box = container.getBoundingClientRect();
    return { x: clientX - box.left, y: clientY - box.top };
  };
  /**
   * Whether an event is where the last click was, a moment later: by what the browser counts as one more click, and by
   * the clock of the events, for the page may be slow.
   *
   * @param {MouseEvent} event
   */
  const again = ({ timeStamp, detail, clientX, clientY }) =>
    (detail > 1 || timeStamp - clicked.time < DOUBLE) && Math.hypot(clientX - clicked.x, clientY - clicked.y) < REACH;

  function second() {
    if (clicked.done) return;
    clicked.done = true;
    if (clicked.what?.type === "actor") on.expand(clicked.what.id);
  }

  container.addEventListener("click", (event) => {
    const { clientX: x, clientY: y, timeStamp: time } = event;
    if (!pressed || Math.hypot(x - pressed.x, y - pressed.y) > REACH) return;
    if (again(event)) {
      second();
      return;
    }
    const spot = spotOf(event);
    clicked = { time, x, y, what: on.under(spot), done: false };
    on.click(clicked.what, spot);
  });
  // the second click may fall on the panel that the first has opened over the picture
  document.addEventListener(
    "pointerdown",
    (event) => {
      if (container.contains(/** @type {Node} */ (event.target)) || !again(event)) return;
      event.preventDefault();
      window.addEventListener("click", (click) => click.stopPropagation(), { capture: true, once: true });
      second();
    },
    { capture: true },
  );

  network.on("zoom", on.touched);
  network.on("dragStart", () => on.hover(null));
  network.on("dragging", ({ nodes }) => {
    on.touched();
    if (nodes.length) on.drag(nodes);
  });
  network.on("dragEnd", ({ nodes }) => {
    if (nodes.length) on.drop(nodes);
  });

  container.addEventListener("pointermove", (event) => {
    if (event.buttons || event.pointerType === "touch") return;
    on.hover(on.under(spotOf(event)), event);
  });
  container.addEventListener("pointerleave", () => on.hover(null));

  // with Shift, or once the lasso is asked for, vis-network does not get to see the pointer
  container.addEventListener(
    "pointerdown",
    (event) => {
      clearTimeout(waiting);
      pressed = event.isPrimary ? { x: event.clientX, y: event.clientY } : null;
      const at = { clientX: event.clientX, clientY: event.clientY };
      if (event.pointerType === "touch" && !asked) waiting = window.setTimeout(() => menu(at), LONG);
      if (event.button || !(event.shiftKey || asked)) return;
      event.stopPropagation();
      pressed = null;
      lasso = [spotOf(event)];
      on.hover(null);
      container.setPointerCapture(event.pointerId);
    },
    { capture: true },
  );
  container.addEventListener(
    "pointermove",
    (event) => {
      const first = lasso?.[0];
      const spot = spotOf(event);
      if (Math.hypot(event.movementX, event.movementY) > REACH / 2) clearTimeout(waiting);
      if (!lasso || !first) return;
      event.stopPropagation();
      if (lasso.length > 1 || Math.hypot(spot.x - first.x, spot.y - first.y) > REACH) {
        lasso.push(spot);
        on.lasso(lasso, false);
      }
    },
    { capture: true },
  );
  for (const name of /** @type {const} */ (["pointerup", "pointercancel"]))
    container.addEventListener(
      name,
      (event) => {
        clearTimeout(waiting);
        if (!lasso) return;
        event.stopPropagation();
        const drawn = lasso;
        const wasAsked = asked;
        lasso = null;
        ask(false);
        if (name === "pointercancel") on.lasso([], false);
        else if (drawn.length > 1) on.lasso(drawn, true);
        else if (!wasAsked || event.shiftKey) on.toggle(on.under(drawn[0]));
      },
      { capture: true },
    );

  /** @param {{ clientX: number, clientY: number }} at */
  function menu(at) {
    pressed = null;
    on.menu(on.under(spotOf(at)), { x: at.clientX, y: at.clientY });
  }
  container.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    menu(event);
  });

  /** @param {boolean} yes */
  function ask(yes) {
    asked = yes;
    container.classList.toggle("lasso", yes);
    on.asked(yes);
  }

  return {
    lasso: () => ask(!asked),
    /** Milliseconds until a click can no longer become a double click. */
    pending: () => (clicked.done ? 0 : Math.max(0, DOUBLE - (performance.now() - clicked.time))),
  };
}

/**
 * Whether a point is inside a way that is closed.
 *
 * @param {Spot[]} way
 * @param {Spot} point
 */
export function encloses(way, { x, y }) {
  let inside = false;
  way.forEach((a, at) => {
    const b = way[(at + way.length - 1) % way.length];
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}
