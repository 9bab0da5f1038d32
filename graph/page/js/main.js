// The page: its parts made and joined; keys; what the outside may call.
"use strict";
(() => {
  const { byId, el, words } = Dom;
  const graph = Decode.graph(JSON.parse(byId("data").textContent));
  const drawing = JSON.parse(byId("drawing").textContent);
  const entries = Search.index(graph.actors);
  const say = (text) => { byId("live").textContent = text; };
  const phone = window.matchMedia("(max-width: 760px)");

  function header() {
    const { description, asOf, narrowedBy } = graph.info;
    const size = (table) => Object.keys(graph[table]).length;
    byId("lead").append(description ? words(Words.sentenceOf(description)) : "");
    byId("about").append(description ? words(description) : "");
    const facts = [Words.count(size("actors"), "actor"), Words.count(size("links"), "link"), Words.count(size("sources"), "source")];
    if (asOf) facts.push(`as of ${Dates.inWords(asOf)}`);
    facts.push("");
    if (Object.keys(narrowedBy).length) facts.push(`narrowed by ${Object.entries(narrowedBy).map(([name, value]) => `${name.replaceAll("_", " ")} ${[value].flat().join(", ")}`).join("; ")}`);
    byId("facts").append(...facts.map((fact) => (fact ? el("li", {}, words(fact)) : el("li", { id: "folded", hidden: true }))));
  }

  /** Say how many actors are not in the picture, and how to get at them. */
  function unfolded(left) {
    const fact = byId("folded");
    fact.hidden = left === 0;
    fact.textContent = `${Words.count(left, "actor")} folded away: find one, or expand (e) its neighbour`;
  }

  function describe(what) {
    if (what.type === "actor") {
      const actor = graph.actors[what.id];
      return [el("strong", {}, words(actor.name)), el("span", {}, graph.types[actor.type].label)];
    }
    return what.links.slice(0, 4).map((id) => {
      const link = graph.links[id];
      const name = (actor) => words(graph.actors[actor].name);
      return el("span", {}, name(link.source), " ", words(graph.kinds[link.kind].verb), " ", name(link.target),
        el("span", { class: "fine" }, ` ${Dates.brief(link)}; ${link.confidence} confidence${link.status === "asserted" ? "" : `; ${link.status}`}`));
    });
  }

  function hover(what, event) {
    const tip = byId("tip");
    tip.hidden = !what;
    byId("canvas").classList.toggle("pointing", Boolean(what));
    if (!what || !event) return;
    tip.replaceChildren(...describe(what));
    const stage = byId("stage").getBoundingClientRect();
    const [x, y] = [event.clientX - stage.left, event.clientY - stage.top];
    tip.style.left = `${Math.max(8, Math.min(x + 14, stage.width - tip.offsetWidth - 8))}px`;
    tip.style.top = `${y + 18 + tip.offsetHeight > stage.height ? y - tip.offsetHeight - 12 : y + 18}px`;
  }

  /** Make what is open in the panel stand out on the canvas. */
  function light(what) {
    const links = Object.entries(graph.links);
    const about = { actor: ([, link]) => link.source === what.id || link.target === what.id, link: ([id]) => id === what.id,
      source: ([, link]) => link.claims.some((claim) => claim.source === what.id), event: () => false }[what?.type];
    if (!about) return canvas.highlight([], []);
    const lit = links.filter(about);
    const actors = new Set(lit.flatMap(([, link]) => [link.source, link.target]));
    if (what.type === "actor") actors.add(what.id);
    if (what.type === "event") for (const { actor } of graph.events[what.id].roles) actors.add(actor);
    canvas.highlight([...actors], lit.map(([id]) => id), what.type === "actor" ? what.id : null);
  }

  function open(what, options = {}) {
    hover(null);
    if (what && what.type !== "list" && what.type !== "paths" && !Object.hasOwn(graph[`${what.type}s`], what.id)) return;
    if (what && phone.matches) document.body.dataset.legend = "closed";
    light(what);
    Panel.show(what, options);
    if (what?.type !== "actor") return;
    say(`${Dom.plain(graph.actors[what.id].name)} selected`);
    requestAnimationFrame(() => canvas.reveal(what.id)); // once the canvas has made room for the panel
  }

  /** Open whatever record has this id. */
  function select(id) {
    const type = ["actor", "link", "source", "event"].find((each) => Object.hasOwn(graph[`${each}s`], id));
    open(type ? { type, id } : null);
    return Boolean(type);
  }

  function filtered(kinds, types) {
    canvas?.filter(kinds, types);
    const shown = canvas ? canvas.visibleLinks().length : 0;
    byId("shown").textContent = kinds.size || types.size ? `${shown} of ${Words.count(Object.keys(graph.links).length, "link")} shown` : "";
    say(`${Words.count(shown, "link")} shown`);
  }

  function toggle(type) {
    open(Panel.current()?.type === type ? null : { type }, { focus: true });
    if (Panel.current()?.type === "paths") byId("path-from").focus();
  }

  function keys(event) {
    const typing = event.target.closest("input:not([type=checkbox]), select, textarea");
    if (event.key === "Escape" && !byId("help").open) {
      if (typing) typing.blur();
      else open(null);
    }
    if (typing || event.ctrlKey || event.metaKey || event.altKey || byId("help").open) return;
    const doing = { "/": () => byId("search").focus(), "?": () => byId("help").showModal(), p: () => toggle("paths"), l: () => toggle("list"),
      e: () => { if (Panel.current()?.type === "actor") canvas.expand(Panel.current().id); },
      "+": () => canvas.zoom(1.25), "-": () => canvas.zoom(0.8), 0: () => canvas.fit() }[event.key];
    if (!doing) return;
    event.preventDefault();
    doing();
  }

  function canvasKeys(event) {
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    const at = Panel.current()?.type === "actor" ? Panel.current().id : null;
    if (event.key === "Enter" && at) byId("panel-title").focus();
    if (!way) return;
    event.preventDefault();
    const next = at ? canvas.beside(at, ...way) : drawing.nodes.reduce((most, node) => (node.size > (most?.size ?? 0) ? node : most), null)?.id;
    if (next) open({ type: "actor", id: next }, { remember: false });
  }

  header();
  let canvas = null;
  const on = { open, say, entries, expand: (id) => canvas.expand(id), unfold: (ids) => canvas.unfold(ids), highlight: (actors, links) => canvas.highlight(actors, links) };
  Legend.create(byId("legend-body"), graph, filtered);
  Panel.create(graph, on);
  canvas = Canvas.create(byId("canvas"), graph, drawing, { select: open, hover, unfolded });
  unfolded(canvas.folded.size);
  Combobox.attach(byId("search"), byId("search-options"), { graph, entries, say, choose: (id) => open({ type: "actor", id }) });
  byId("show-list").addEventListener("click", () => toggle("list"));
  byId("show-paths").addEventListener("click", () => toggle("paths"));
  byId("skip").addEventListener("click", (event) => {
    event.preventDefault();
    open(Panel.current() ?? { type: "list" }, { remember: false, focus: true });
  });
  byId("show-help").addEventListener("click", () => byId("help").showModal());
  byId("show-legend").addEventListener("click", () => {
    const now = document.body.dataset.legend === "open" ? "closed" : "open";
    if (now === "open" && phone.matches) open(null);
    document.body.dataset.legend = now;
    byId("show-legend").setAttribute("aria-expanded", String(now === "open"));
  });
  byId("zoom-in").addEventListener("click", () => canvas.zoom(1.25));
  byId("zoom-out").addEventListener("click", () => canvas.zoom(0.8));
  byId("zoom-fit").addEventListener("click", () => canvas.fit());
  byId("canvas").addEventListener("keydown", canvasKeys);
  document.addEventListener("keydown", keys);
  if (graph.question) {
    PathForm.ask(graph.question);
    open({ type: "paths" });
  }
  window.axisgraph = Object.freeze({ ready: true, select, paths: (from, to, filter) => Paths.find(graph, from, to, filter), network: canvas.network });
})();
