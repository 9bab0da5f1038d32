// Helpers for lists and maps whose contents the caller knows.

/**
 * The last of a list that is not empty.
 *
 * @template Item
 * @param {Item[]} list
 */
export const last = (list) => list[list.length - 1];

/**
 * Whether a value is present: for lists with some members null, undefined, false or an empty text.
 *
 * @template Item
 * @param {Item | null | undefined | false | ""} item
 * @returns {item is Item}
 */
export const there = (item) => Boolean(item);

/**
 * The value of a map under a key. Throws a RangeError if there is none.
 *
 * @template Key, Value
 * @param {ReadonlyMap<Key, Value>} map
 * @param {Key} key
 * @returns {Value}
 */
export function held(map, key) {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`nothing is known of ${key}`);
  return value;
}

/**
 * Adds a value to the list of a map under a key.
 *
 * @template Key, Value
 * @param {Map<Key, Value[]>} map
 * @param {Key} key
 * @param {Value} value
 */
export function gather(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
