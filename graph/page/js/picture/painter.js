// Draws the shapes of a scene on a canvas: the page's own, or one that becomes a PNG file.

export const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

/**
 * @param {CanvasRenderingContext2D} context
 * @param {PathShape} shape
 */
function path(context, shape) {
  shape.path ??= new Path2D(shape.d);
  if (shape.fill) {
    context.fillStyle = shape.fill;
    context.fill(shape.path);
  }
  if (!shape.stroke) return;
  context.strokeStyle = shape.stroke;
  context.lineWidth = shape.width ?? 1;
  context.setLineDash(shape.dash ?? []);
  context.stroke(shape.path);
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {TextShape} shape
 */
function text(context, { text: words, x, y, size, weight, fill, halo, anchor }) {
  context.font = `${weight} ${size}px ${FONT}`;
  context.textAlign = anchor === "middle" ? "center" : anchor;
  context.textBaseline = "alphabetic";
  if (halo) {
    context.setLineDash([]);
    context.strokeStyle = halo;
    context.lineWidth = 4;
    context.strokeText(words, x, y);
  }
  context.fillStyle = fill;
  context.fillText(words, x, y);
}

/**
 * Draw the shapes in the order given. The context's transformation leads from the graph's plane to the canvas.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Shape[]} shapes
 */
export function draw(context, shapes) {
  context.save();
  context.lineJoin = "round";
  context.direction = "ltr"; // where a line begins; letters keep the direction of their script
  for (const shape of shapes) {
    context.globalAlpha = shape.alpha ?? 1;
    if (shape.type === "text") text(context, shape);
    else path(context, shape);
  }
  context.restore();
}
