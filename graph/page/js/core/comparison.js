// What is compared: two versions of the data, two times, two actors or two filters; and how it is written in the
// address.
import * as State from "./state.js";
import * as TimeText from "./time_text.js";
import { FAMILIES } from "./vocabulary.js";

/** @type {Compare["by"][]} */
export const WAYS = ["versions", "dates", "actors", "filters"];
/**
 * The parts of a filter that may differ between two sides. All other filters of the page apply to both.
 *
 * @type {(keyof Side)[]}
 */
export const PARTS = [...State.FACETS, "certain"];
const BETWEEN_SIDES = "|";

/**
 * The days before and after a time, to be compared.
 *
 * @param {OpenWindow} window
 * @returns {[OpenWindow, OpenWindow] | null}
 */
export function around([first, last]) {
  const [before, after] = [TimeText.beside(first, -1), TimeText.beside(last, 1)];
  if (!before || !after) return null;
  return [
    [before, before],
    [after, after],
  ];
}

/**
 * The time between two days that are compared, of which they are the days before and after; null for other times.
 *
 * @param {[OpenWindow, OpenWindow]} sides
 * @returns {OpenWindow | null}
 */
export function between([[before, until], [from, after]]) {
  if (!before || before !== until || !after || from !== after) return null;
  const [first, last] = [TimeText.beside(before, 1), TimeText.beside(after, -1)];
  return first && last && first <= last ? [first, last] : null;
}

/**
 * The change of the state that compares two times. They take the place of the time of the page.
 *
 * @param {[OpenWindow, OpenWindow]} sides
 * @param {boolean} [certain]
 * @returns {Partial<State>}
 */
export const ofDates = (sides, certain = false) => ({
  compare: { by: "dates", sides, certain },
  window: null,
  certain: false,
});

/**
 * The parts of a filter that a page has now, as one side.
 *
 * @param {State} state
 * @returns {Side}
 */
export function sideOf(state) {
  /** @type {any} */
  const side = {};
  for (const part of PARTS) if (!State.same(state[part], State.DEFAULTS[part])) side[part] = state[part];
  return side;
}

/**
 * Writes a comparison as `versions`, `dates:A..B:C..D`, `actors:ID:ID` or `filters|...|...`, and reads it. `versions`
 * says whether the page has an earlier one.
 *
 * @param {{ window: Codec<OpenWindow>, actor: (id: string) => boolean, parts: any, versions: boolean }} known
 * @returns {Codec<Compare>}
 */
export function codec({ window, actor, parts, versions }) {
  /** @param {Side} side */
  const written = (side) =>
    PARTS.filter((part) => part in side)
      .map((part) => `${part}=${parts[part].write(side[part])}`)
      .join(";");
  /** @param {string} text */
  const side = (text) => {
    /** @type {any} */
    const made = {};
    for (const each of text.split(";").filter(Boolean)) {
      const name = PARTS.find((part) => each.startsWith(`${part}=`));
      if (!name) throw new RangeError("a filter that is compared cannot be read");
      made[name] = parts[name].read(each.slice(name.length + 1));
    }
    return made;
  };
  return {
    write(compare) {
      if (compare.by === "versions") return compare.by;
      if (compare.by === "filters") return ["filters", ...compare.sides.map(written)].join(BETWEEN_SIDES);
      if (compare.by === "dates")
        return ["dates", ...compare.sides.map(window.write), ...(compare.certain ? ["certain"] : [])].join(":");
      return ["actors", ...compare.sides, compare.way, compare.family].join(":");
    },
    read(text) {
      if (text === "versions") {
        if (!versions) throw new RangeError("this page was written without an earlier version");
        return { by: text };
      }
      if (text.startsWith(`filters${BETWEEN_SIDES}`)) {
        const [, first, second, ...more] = text.split(BETWEEN_SIDES);
        if (second === undefined || more.length) throw new RangeError("two filters are compared");
        return { by: "filters", sides: [side(first), side(second)] };
      }
      const [by, first, second, ...more] = text.split(":");
      if (second === undefined) throw new RangeError("the comparison cannot be read");
      if (by === "dates")
        return { by, sides: [window.read(first), window.read(second)], certain: more[0] === "certain" };
      if (by !== "actors" || first === second) throw new RangeError("the comparison cannot be read");
      for (const id of [first, second]) if (!actor(id)) throw new RangeError(`no actor “${id}”`);
      const family = FAMILIES.find((each) => each === more[1]) ?? "support";
      return { by, sides: [first, second], way: more[0] === "from" ? "from" : "to", family };
    },
  };
}
