// The time of the page as a text to type: "2012 to 2017", "Dec 2024", "since 2012".
import * as State from "../core/state.js";
import * as TimeText from "../core/time_text.js";
import * as Windows from "../picture/windows.js";
import { el } from "./dom.js";

/**
 * `typed` is called before the window changes.
 *
 * @param {Store} store
 * @param {() => void} typed
 */
export function create(store, typed) {
  const problem = el("p", { id: "time-problem", class: "time-problem", role: "alert", hidden: true });
  const input = el("input", {
    type: "text",
    class: "time-text",
    placeholder: "2012 to 2017, Dec 2024 …",
    autocomplete: "off",
    spellcheck: "false",
    "aria-label": "Time",
    title: "A time such as 2012, Dec 2024, 8 Dec 2024, 2012 to 2017 or since 2012",
    onchange: read,
    onkeydown: (event) => {
      if (event.key === "Enter") read();
    },
  });
  const clear = el(
    "button",
    {
      type: "button",
      class: "text",
      "aria-label": "Clear the window",
      onclick: () => {
        typed();
        store.set(State.windowed(null));
      },
    },
    "Clear",
  );

  /** @param {string} text */
  function say(text) {
    problem.textContent = text;
    problem.hidden = !text;
    for (const [name, value] of [
      ["aria-invalid", "true"],
      ["aria-describedby", problem.id],
    ])
      text ? input.setAttribute(name, value) : input.removeAttribute(name);
  }

  function read() {
    let window;
    try {
      window = TimeText.read(input.value);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return say(error.message);
    }
    typed();
    if (State.same(window, store.get().window)) show(window);
    else store.set(State.windowed(window));
  }

  /** @param {OpenWindow | null} window */
  function show(window) {
    const text = window ? Windows.inWords(window) : "";
    input.value = text.charAt(0).toUpperCase() + text.slice(1);
    clear.disabled = !window;
    say("");
  }

  return { element: el("div", { class: "time-typed" }, input, clear, problem), show };
}
