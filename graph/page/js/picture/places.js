// Places for actors that the opening picture does not hold: near their neighbours, or in rings around the one in focus.
import { held } from "../core/lists.js";

const ROOM = 150; // units that an actor and its label like to have around them
const RING = 170;

/** @param {number[]} values */
const middle = (values) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

/**
 * The roomiest place near the placed neighbours of an actor, the same each time. `at` maps placed actors to [x, y].
 *
 * @param {Graph} graph
 * @param {Iterable<Id>} links
 * @param {Id} id
 * @param {Map<Id, Point>} at
 * @returns {Point}
 */
export function near(graph, links, id, at) {
  const ties = [];
  for (const link of links) {
    const { source, target } = graph.links[link];
    const other = source === id ? target : target === id ? source : null;
    const place = other !== null && at.get(other);
    if (place) ties.push(place);
  }
  const others = [...at.values()];
  const from = ties.length ? ties : others;
  const centre = [middle(from.map(([x]) => x)), middle(from.map(([, y]) => y))];
  /** @type {{ room: number, at: Point }} */
  let best = { room: -1, at: [0, 0] };
  for (let ring = 0; ring < 12; ring += 1) {
    for (let step = 0; step < 24; step += 1) {
      const angle = (step * Math.PI) / 12;
      const radius = 80 + 75 * ring;
      const spot = [centre[0] + 1.25 * radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
      const room = Math.min(ROOM, ...others.map(([x, y]) => Math.hypot((x - spot[0]) * 0.8, y - spot[1])));
      if (room > best.room + 1) best = { room, at: [Math.round(spot[0]), Math.round(spot[1])] };
    }
    if (best.room >= ROOM) break;
  }
  return best.at;
}

/**
 * Rings around an actor by steps from it, neighbours of one actor side by side: a Map from actor to [x, y].
 *
 * @param {Graph} graph
 * @param {InView} shown
 * @param {Id} centre
 * @returns {Map<Id, Point>}
 */
export function rings(graph, { actors, links }, centre) {
  /** @type {Map<Id, Id[]>} */
  const ties = new Map([...actors].map((id) => [id, []]));
  for (const link of links) {
    const { source, target } = graph.links[link];
    held(ties, source).push(target);
    held(ties, target).push(source);
  }
  /** @type {Map<Id, Point>} */
  const found = new Map([[centre, [0, 0]]]);
  const angles = new Map([[centre, 0]]);
  let ring = [centre];
  for (let step = 1, outer = 0; ring.length; step += 1) {
    /** @type {Map<Id, Id>} */
    const parents = new Map();
    for (const id of ring)
      for (const other of ties.get(id) ?? []) if (!found.has(other) && !parents.has(other)) parents.set(other, id);
    /** @param {Id} id */
    const kindOf = (id) => graph.actors[id].type + (graph.actors[id].country ?? "");
    const next = [...parents.keys()].sort(
      (a, b) =>
        held(angles, held(parents, a)) - held(angles, held(parents, b)) ||
        (kindOf(a) < kindOf(b) ? -1 : kindOf(a) > kindOf(b) ? 1 : a < b ? -1 : 1),
    );
    const perRing = Math.max(8, Math.floor((2 * Math.PI * (outer + RING)) / 125));
    for (let first = 0; first < next.length; first += perRing) {
      const part = next.slice(first, first + perRing);
      outer += first ? RING * 0.62 : RING;
      part.forEach((id, at) => {
        const angle = 2 * Math.PI * (at / part.length) - Math.PI / 2 + (first / perRing) * 0.2;
        angles.set(id, angle);
        found.set(id, [Math.round(1.3 * outer * Math.cos(angle)), Math.round(outer * Math.sin(angle))]);
      });
    }
    ring = next;
    if (step > 20) break;
  }
  return found;
}
