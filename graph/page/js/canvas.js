// The graph on the canvas: vis-network draws, this module says what is where, what is shown and what stands out.
"use strict";
const Canvas = (() => {
  const LANE = 11; // units between parallel lines
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");
  const print = window.matchMedia("print");

  /** The colours of the theme, read from the style sheet. */
  function theme() {
    const style = getComputedStyle(document.documentElement);
    const read = (name) => style.getPropertyValue(`--${name}`).trim();
    return { ground: read("ground"), ink: read("ink"), caption: read("quiet"), strip: read("strip"), accent: read("accent") };
  }

  function create(container, graph, drawing, on) {
    const nodes = new vis.DataSet(drawing.nodes.map((node) => ({ ...node })));
    const edges = new vis.DataSet(drawing.edges.map((edge) => ({ ...edge })));
    const network = new vis.Network(container, { nodes, edges }, drawing.options);
    const edgeOfLink = new Map(drawing.edges.flatMap((edge) => edge.links.map((link) => [link, edge])));
    const state = { hiddenKinds: new Set(), hiddenTypes: new Set(), focus: null, tall: null, touched: false, hover: null };
    let colours = theme();

    const folded = new Set(drawing.nodes.map(({ id }) => id).filter((id) => !(id in graph.pictures.wide.positions)));
    const edgesOf = new Map(drawing.nodes.map(({ id }) => [id, []]));
    for (const edge of drawing.edges) {
      edgesOf.get(edge.from).push(edge);
      edgesOf.get(edge.to).push(edge);
    }

    const picture = () => graph.pictures[state.tall ? "tall" : "wide"];

    function arrange() {
      const tall = window.innerWidth < window.innerHeight;
      if (tall === state.tall) return;
      state.tall = tall;
      state.touched = false;
      nodes.update(Object.keys(picture().positions).map((id) => ({ id, x: picture().positions[id][0], y: picture().positions[id][1] })));
      bend(drawing.edges);
    }

    /** Keep parallel lines a fixed distance apart, however long they are. */
    function bend(some) {
      const at = network.getPositions(drawing.nodes.map((node) => node.id)); // without ids it leaves out what is hidden
      edges.update(some.map((edge) => {
        const [from, to] = [at[edge.from], at[edge.to]];
        const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
        const aside = (edge.from < edge.to ? 1 : -1) * edge.lane * LANE;
        const roundness = Math.min(0.7, Math.abs(aside) / (0.39 * length));
        return { id: edge.id, smooth: { enabled: true, type: aside < 0 ? "curvedCCW" : "curvedCW", roundness } };
      }));
    }

    function shown(edge) {
      const type = (id) => graph.actors[id].type;
      return !folded.has(edge.from) && !folded.has(edge.to) && !state.hiddenKinds.has(edge.kind) && !state.hiddenTypes.has(type(edge.from)) && !state.hiddenTypes.has(type(edge.to));
    }

    function paint() {
      const { focus } = state;
      network.setOptions({ nodes: { font: { color: colours.ink, strokeColor: colours.ground } },
        edges: { font: { color: colours.ink, strokeColor: colours.ground } } });
      nodes.update(drawing.nodes.map((node) => {
        const lit = !focus || focus.actors.has(node.id);
        const fill = Colours.visible(node.color, colours.ground, 3.2);
        const chosen = focus?.selected === node.id;
        const { hollow } = graph.types[graph.actors[node.id].type];
        const background = hollow ? colours.ground : fill;
        const border = chosen ? colours.accent : hollow ? fill : colours.ground;
        return { id: node.id, hidden: folded.has(node.id) || state.hiddenTypes.has(graph.actors[node.id].type), opacity: lit ? 1 : 0.2,
          borderWidth: chosen ? 4 : hollow ? 3 : 2,
          color: { background, border, hover: { background, border: colours.accent } },
          font: { color: lit ? colours.ink : Colours.faded(colours.ink, 0.38), size: node.size > 21 ? 17 : 15,
            strokeColor: lit ? colours.ground : Colours.faded(colours.ground, 0) } };
      }));
      const many = drawing.edges.filter(shown).length > 150;
      edges.update(drawing.edges.map((edge) => {
        const lit = !focus || focus.edges.has(edge.id);
        const line = Colours.visible(edge.color, colours.ground);
        const rest = (edge.ended ? 0.6 : 0.92) * (many ? 0.6 : 1);
        const opacity = lit ? (focus ? 1 : rest) : 0.08;
        const wide = focus && lit ? 1.25 : 1;
        return { id: edge.id, hidden: !shown(edge), width: edge.width * wide,
          color: { color: line, hover: colours.accent, highlight: line, opacity, inherit: false } };
      }));
    }

    /** Show all of the picture; where there is little room, what stands out. */
    function fit() {
      const little = state.focus && container.clientHeight < 420;
      if (little && state.focus.selected) {
        network.moveTo({ position: network.getPosition(state.focus.selected), scale: 0.62, animation: false });
        return;
      }
      const few = little ? [...state.focus.actors] : null;
      const positions = few ? few.map((id) => Object.values(network.getPosition(id))) : picture().positions;
      const around = Captions.box({ positions }, state.tall);
      const [width, height] = [container.clientWidth, container.clientHeight];
      if (!width || !height) return;
      const scale = 0.975 * Math.min(2.4, width / (around.right - around.left), height / (around.bottom - around.top));
      const position = { x: (around.left + around.right) / 2, y: (around.top + around.bottom) / 2 };
      network.moveTo({ position, scale, animation: false });
    }

    function zoom(factor) {
      state.touched = true;
      const scale = Math.min(4, Math.max(0.08, network.getScale() * factor));
      network.moveTo({ scale, animation: still.matches ? false : { duration: 160, easingFunction: "easeOutQuad" } });
    }

    /** The roomiest place near the shown neighbours of a folded actor, the same each time. */
    function placeOf(id) {
      const at = network.getPositions(drawing.nodes.map((node) => node.id).filter((other) => !folded.has(other)));
      const near = edgesOf.get(id).map((edge) => at[edge.from] ?? at[edge.to]).filter(Boolean);
      const others = Object.values(at);
      const middle = (values) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
      const from = near.length ? near : others;
      const centre = { x: middle(from.map(({ x }) => x)), y: middle(from.map(({ y }) => y)) };
      let best = { room: -1 };
      for (let step = 0; step < 72; step += 1) {
        const [angle, radius] = [(step % 24) * Math.PI / 12, 90 + 70 * Math.floor(step / 24)];
        const spot = { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
        const room = Math.min(160, ...others.map((other) => Math.hypot(other.x - spot.x, other.y - spot.y)));
        if (room > best.room + 1) best = { room, ...spot };
      }
      return { x: best.x, y: best.y };
    }

    /** Show actors that are folded away. */
    function unfold(ids) {
      const fresh = ids.filter((id) => folded.has(id));
      for (const id of fresh) {
        nodes.update({ id, ...placeOf(id) });
        folded.delete(id);
      }
      if (!fresh.length) return;
      bend(fresh.flatMap((id) => edgesOf.get(id)));
      paint();
      on.unfolded(folded.size);
    }

    /** Show whatever a link joins with an actor. */
    function expand(id) {
      unfold([id, ...edgesOf.get(id).flatMap((edge) => [edge.from, edge.to])]);
    }

    /** Bring an actor into the middle part of the canvas if it is not in sight; unfold it if it is folded away. */
    function reveal(id) {
      unfold([id]);
      const at = network.canvasToDOM(network.getPosition(id));
      const inside = at.x > 60 && at.y > 60 && at.x < container.clientWidth - 60 && at.y < container.clientHeight - 60;
      if (!inside) network.moveTo({ position: network.getPosition(id), animation: false });
    }

    /** Make some actors and links stand out; nothing given: everything is equal again. */
    function highlight(actors, links, selected = null) {
      const lines = new Set(links.map((link) => edgeOfLink.get(link)?.id));
      state.focus = actors.length ? { actors: new Set(actors), edges: lines, selected } : null;
      paint();
      if (!state.touched && container.clientHeight < 420) fit();
    }

    function filter(hiddenKinds, hiddenTypes) {
      Object.assign(state, { hiddenKinds, hiddenTypes });
      paint();
    }

    /** The nearest visible actor in a direction (dx, dy) from another one. */
    function beside(id, dx, dy) {
      const from = network.getPosition(id);
      let best = { cost: Infinity, id: null };
      for (const node of nodes.get({ filter: (each) => !each.hidden && each.id !== id })) {
        const at = network.getPosition(node.id);
        const ahead = (at.x - from.x) * dx + (at.y - from.y) * dy;
        const aside = Math.abs((at.x - from.x) * dy) + Math.abs((at.y - from.y) * dx);
        if (ahead > 1 && ahead + 2 * aside < best.cost) best = { cost: ahead + 2 * aside, id: node.id };
      }
      return best.id;
    }

    function resize() {
      network.setSize("100%", "100%");
      arrange();
      if (!state.touched) fit();
      network.redraw();
    }

    function repaint() {
      colours = theme();
      paint();
    }

    network.on("beforeDrawing", (context) => Captions.draw(context, picture(), state.tall, colours));
    network.on("click", ({ nodes: [node], edges: [edge] }) => {
      if (node) on.select({ type: "actor", id: node });
      else if (edge) on.select({ type: "link", id: edges.get(edge).links[0] });
      else on.select(null);
    });
    network.on("doubleClick", ({ nodes: [node] }) => { if (node) expand(node); });
    network.on("zoom", () => { state.touched = true; });
    network.on("dragEnd", ({ nodes: moved }) => {
      state.touched = true;
      if (moved.length) bend(drawing.edges.filter((edge) => moved.includes(edge.from) || moved.includes(edge.to)));
    });
    network.on("hoverNode", ({ node, event }) => on.hover({ type: "actor", id: node }, event));
    network.on("hoverEdge", ({ edge, event }) => on.hover({ type: "strand", links: edges.get(edge).links }, event));
    for (const away of ["blurNode", "blurEdge", "dragStart", "zoom"]) network.on(away, () => on.hover(null));
    for (const query of [dark, print]) query.addEventListener("change", repaint);
    new ResizeObserver(resize).observe(container);
    arrange();
    paint();
    fit();

    const visibleLinks = () => drawing.edges.filter(shown).flatMap((edge) => edge.links);
    return { beside, expand, filter, folded, fit: () => { state.touched = false; fit(); }, highlight, network, reveal, unfold, visibleLinks, zoom };
  }

  return { create };
})();
