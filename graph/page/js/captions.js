// The bands behind the graph: a faint strip and a caption for each, so that the picture reads without a key.
"use strict";
const Captions = (() => {
  const TEXTS = { supporters: "Give support", between: "Pass it on, or gather others", supported: "Supported or allied",
    opposite: "On the other side", apart: "No links here" };
  const SHORT = { ...TEXTS, between: "Pass on or gather" };
  const MARGIN = 54;

  /** The box that holds all actors with their labels, and the captions. */
  function box(picture, tall) {
    const points = Object.values(picture.positions);
    if (points.length === 0) points.push([0, 0]);
    const range = (axis) => [Math.min(...points.map((p) => p[axis])), Math.max(...points.map((p) => p[axis]))];
    const [[left, right], [top, bottom]] = [range(0), range(1)];
    return tall ? { left: left - 82, right: right + 82, top: top - 76, bottom: bottom + 76 }
      : { left: left - 92, right: right + 92, top: top - MARGIN - 44, bottom: bottom + 70 };
  }

  /** Draw the strips in the network's own units, under its nodes. */
  function draw(context, picture, tall, colours) {
    const around = box(picture, tall);
    const bands = picture.bands;
    bands.forEach((band, number) => {
      const first = number === 0 ? band.first - 14 : (bands[number - 1].last + band.first) / 2;
      const last = number === bands.length - 1 ? band.last + 14 : (band.last + bands[number + 1].first) / 2;
      const [x, y, width, height] = tall
        ? [around.left, first, around.right - around.left, last - first]
        : [first, around.top, last - first, around.bottom - around.top];
      if (number % 2 === 0) {
        context.fillStyle = colours.strip;
        context.beginPath();
        context.roundRect(x + 3, y + 3, width - 6, height - 6, 14);
        context.fill();
      }
      context.fillStyle = colours.caption;
      context.font = "600 13px system-ui, sans-serif";
      context.textAlign = tall ? "left" : "center";
      context.textBaseline = "top";
      const text = context.measureText(TEXTS[band.id]).width < width - 16 || tall ? TEXTS[band.id] : SHORT[band.id];
      context.fillText(text, tall ? x + 14 : x + width / 2, y + 14, tall ? undefined : width - 12);
    });
  }

  return { box, draw };
})();
