// What of a layout is where: under a point, around actors, beside an actor, lit with its neighbours, and as numbers.
import { there } from "../../core/lists.js";
import { chipAreas, chipsAt } from "./paint_boxes.js";

/**
 * @param {Area} area
 * @param {{ x: number, y: number }} at
 */
const inside = (area, { x, y }) => x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height;

/**
 * Where an actor is drawn: its box, its chip, or the stack that it is in.
 *
 * @param {FlowLayout} layout
 * @param {Id} id
 * @returns {Area | null}
 */
export function areaOf({ nodes, boxOf, look }, id) {
  const own = boxOf.get(id);
  const node = own && nodes.get(own);
  if (!node || node.id === id) return node || null;
  return chipAreas(node, look).find((chip) => chip.id === id)?.area ?? node;
}

/**
 * The area of each of these actors that is drawn, and whether it is its own box.
 *
 * @param {FlowLayout} layout
 * @param {Iterable<Id>} ids
 * @returns {[Id, { area: Area, own: boolean }][]}
 */
export const actors = (layout, ids) =>
  [...ids].flatMap((id) => {
    const area = areaOf(layout, id);
    return area ? [[id, { area, own: layout.nodes.has(id) }]] : [];
  });

/**
 * The box of the plane that holds these actors, or all that is drawn.
 *
 * @param {FlowLayout} layout
 * @param {Id[] | null} ids
 * @returns {Box}
 */
export function around(layout, ids) {
  const areas = (ids ?? []).map((id) => areaOf(layout, id)).filter(there);
  if (!areas.length) return { left: 0, right: layout.width, top: 0, bottom: layout.height };
  return {
    left: Math.min(...areas.map(({ x }) => x)),
    right: Math.max(...areas.map(({ x, width }) => x + width)),
    top: Math.min(...areas.map(({ y }) => y)),
    bottom: Math.max(...areas.map(({ y, height }) => y + height)),
  };
}

/**
 * How far a point is from a way.
 *
 * @param {Point[]} points
 * @param {{ x: number, y: number }} at
 */
function distance(points, { x, y }) {
  let nearest = Infinity;
  for (let step = 1; step < points.length; step += 1) {
    const [[ax, ay], [bx, by]] = [points[step - 1], points[step]];
    const square = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
    const t = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square));
    nearest = Math.min(nearest, Math.hypot(ax + t * (bx - ax) - x, ay + t * (by - ay) - y));
  }
  return nearest;
}

/**
 * What is at a point of the plane: a chip, a box, a stack, a ribbon within `reach`, or nothing.
 *
 * @param {FlowLayout} layout
 * @param {{ x: number, y: number }} spot
 * @param {number} reach
 * @returns {Pointed | null}
 */
export function at(layout, spot, reach) {
  for (const node of layout.nodes.values()) {
    if (!inside(node, spot)) continue;
    const chip = chipAreas(node, layout.look).find(({ area }) => inside(area, spot))?.chip;
    if (chip?.more.length) return { type: "more", id: node.id, ids: chip.more };
    if (chip && !chip.id.startsWith("more:")) return { type: "actor", id: chip.id };
    if (node.box.members.length)
      return { type: "stack", key: node.id.slice("stack:".length), id: node.id, ids: node.box.members };
    return { type: "actor", id: node.id };
  }
  /** @type {{ far: number, ribbon: Ribbon | null }} */
  let best = { far: Infinity, ribbon: null };
  for (const { ribbon, points, width } of layout.ribbons) {
    const far = Math.max(0, distance(points, spot) - width / 2);
    if (far < reach && far < best.far - (ribbon.main ? 0 : 1)) best = { far, ribbon };
  }
  return best.ribbon && { type: "strand", links: best.ribbon.links, id: best.ribbon.id };
}

/**
 * What is lit when the pointer is on something: a ribbon with its ends, or a box with its ribbons and neighbours.
 *
 * @param {FlowLayout} layout
 * @param {Pointed} what
 * @returns {Lit}
 */
export function litOf(layout, what) {
  const own = what.type === "strand" ? null : (layout.boxOf.get(what.id) ?? what.id);
  const ribbons = layout.ribbons
    .map(({ ribbon }) => ribbon)
    .filter((ribbon) => (own ? ribbon.from === own || ribbon.to === own : ribbon.id === what.id));
  const boxes = [...(own ? [own] : []), ...ribbons.flatMap(({ from, to }) => [from, to])];
  return { actors: [], links: [], boxes, ribbons: ribbons.map(({ id }) => id), key: own ?? what.id };
}

/**
 * The boxes and ribbons that stand out.
 *
 * @param {FlowLayout} layout
 * @param {Lit | null} lit
 * @returns {FlowFocus | null}
 */
export function focusOf(layout, lit) {
  if (!lit) return null;
  if (lit.boxes) return { boxes: new Set(lit.boxes), ribbons: new Set(lit.ribbons), chosen: null };
  const links = new Set(lit.links);
  const ribbons = layout.ribbons.filter(({ ribbon }) => ribbon.links.some((id) => links.has(id)));
  const boxes = new Set(lit.actors.map((id) => layout.boxOf.get(id)).filter(there));
  return { boxes, ribbons: new Set(ribbons.map(({ ribbon }) => ribbon.id)), chosen: lit.chosen ?? null };
}

/**
 * The height of the middle of the box with the most ribbons.
 *
 * @param {FlowLayout} layout
 */
export function busiest({ nodes }) {
  let [most, y] = [-1, 0];
  for (const node of nodes.values()) {
    const ribbons = node.left.length + node.right.length;
    if (ribbons > most) [most, y] = [ribbons, node.y + node.height / 2];
  }
  return y;
}

/**
 * The nearest actor in a direction (dx, dy) from another one; without one, the actor with the most ribbons.
 *
 * @param {FlowLayout} layout
 * @param {Id | null} id
 * @param {number} dx
 * @param {number} dy
 * @returns {Id | null}
 */
export function beside(layout, id, dx, dy) {
  const actual = [...layout.nodes.values()].filter(({ box }) => !box.members.length);
  const from = id === null ? null : areaOf(layout, id);
  /** @param {FlowNode} node */
  const ribbons = ({ left, right }) => left.length + right.length;
  if (!from) {
    const most = Math.max(...actual.map(ribbons));
    return actual.find((node) => ribbons(node) === most)?.id ?? null;
  }
  const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
  /** @type {{ cost: number, id: Id | null }} */
  let best = { cost: Infinity, id: null };
  for (const node of actual) {
    const [far, down] = [node.x + node.width / 2 - x, node.y + node.height / 2 - y];
    const ahead = far * dx + down * dy;
    const aside = Math.abs(down * dx) + Math.abs(far * dy);
    if (node.id !== id && ahead > 1 && ahead + 2 * aside < best.cost) best = { cost: ahead + 2 * aside, id: node.id };
  }
  return best.id;
}

/**
 * The area of a text.
 *
 * @param {TextShape} shape
 * @param {MeasureText} measure
 * @returns {Area}
 */
export function textArea({ text, x, y, size, weight, anchor }, measure) {
  const width = measure(text, size, weight);
  const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
  return { x: left, y: y - size * 0.8, width, height: size };
}

/**
 * All that is drawn, in pixels of the window.
 *
 * @param {FlowLayout} layout
 * @param {TextShape[]} texts
 * @param {Shape[]} shapes
 * @param {(point: Point) => Point} place
 * @param {number} scale
 * @param {MeasureText} measure
 */
export function picture(layout, texts, shapes, place, scale, measure) {
  /**
   * @param {Area} area
   */
  const placed = ({ x, y, width, height }) => {
    const [left, top] = place([x, y]);
    return { x: left, y: top, width: width * scale, height: height * scale };
  };
  /** @param {TextShape} shape */
  const textOf = (shape) => ({
    text: shape.text,
    ...placed(textArea(shape, measure)),
    size: shape.size * scale,
  });
  const boxes = [...layout.nodes.values()].flatMap((node) => [
    { id: node.id, ...placed(node) },
    ...chipsAt(node, layout.look, scale).map(({ id, area }) => ({ id, ...placed(area) })),
  ]);
  return {
    boxes,
    texts: [...texts, ...shapes.filter((shape) => shape.type === "text")].map(textOf),
    ribbons: layout.ribbons.map(({ ribbon, points }) => ({
      from: ribbon.from,
      to: ribbon.to,
      family: ribbon.family,
      links: ribbon.links,
      points: points.map(place),
    })),
  };
}
