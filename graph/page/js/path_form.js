// The path finder: a question, and the answer as chains of evidence.
"use strict";
const PathForm = (() => {
  const { el, words } = Dom;
  const asked = { from: null, to: null, families: null, on: "", minConfidence: "low", maxHops: 4, time: "any", chosen: "", more: {} };
  const FIELDS = ["families", "on", "minConfidence", "maxHops", "time"];

  function preset(from, to) {
    if (from) asked.from = from;
    if (to) asked.to = to;
    if (asked.from === asked.to) asked[from ? "to" : "from"] = null;
  }

  /** Take over a whole question; what the form has no field for is kept in `more` and named in the answer. */
  function ask({ from, to, filter }) {
    Object.assign(asked, { from, to, more: {} });
    for (const [name, value] of Object.entries(filter)) (FIELDS.includes(name) ? asked : asked.more)[name] = value;
  }

  function actorField(graph, on, name, label) {
    const list = el("ul", { class: "options", hidden: true });
    const input = el("input", { type: "text", id: `path-${name}`, value: asked[name] ? Dom.plain(graph.actors[asked[name]].name) : "",
      placeholder: "Name of an actor", dir: "auto" });
    Combobox.attach(input, list, { graph, entries: on.entries, say: on.say, keep: true, choose: (id) => { asked[name] = id; if (id) answer(graph, on); } });
    return el("div", { class: "field" }, el("label", { for: `path-${name}` }, label), input, list);
  }

  function choice(graph, on, name, label, options) {
    const select = el("select", { id: `path-${name}`, onchange: (event) => {
      asked[name] = name === "maxHops" ? Number(event.target.value) : event.target.value;
      answer(graph, on);
    } }, options.map(([value, text]) => el("option", { value, selected: String(asked[name]) === String(value) }, text)));
    return el("div", { class: "field" }, el("label", { for: `path-${name}` }, label), select);
  }

  function swap(graph, on) {
    [asked.from, asked.to] = [asked.to, asked.from];
    Panel.refresh();
  }

  function render(graph, on) {
    asked.families ??= [...graph.words.pathFamilies];
    const date = el("input", { type: "text", id: "path-on", value: asked.on, placeholder: "2013, 2013-07, 199X",
      onchange: (event) => { asked.on = event.target.value.trim(); answer(graph, on); } });
    const families = el("fieldset", {}, el("legend", {}, "Walk over"), graph.words.families.map((family) => el("label", { class: "check" },
      el("input", { type: "checkbox", value: family, checked: asked.families.includes(family), onchange: (event) => {
        asked.families = graph.words.families.filter((each) => (each === family ? event.target.checked : asked.families.includes(each)));
        answer(graph, on);
      } }), family)));
    queueMicrotask(() => answer(graph, on));
    return {
      eyebrow: ["Chains of evidence"],
      title: "Paths",
      body: [
        el("form", { class: "path-form", onsubmit: (event) => { event.preventDefault(); answer(graph, on); } },
          actorField(graph, on, "from", "From"), actorField(graph, on, "to", "To"),
          el("button", { type: "button", class: "swap", onclick: () => swap(graph, on) }, "Swap"),
          families,
          el("details", { open: Boolean(asked.on) || asked.time !== "any" || asked.minConfidence !== "low" || asked.maxHops !== 4 },
            el("summary", {}, "Dates, confidence, length"),
            el("div", { class: "grid" },
              el("div", { class: "field" }, el("label", { for: "path-on" }, "Active on"), date),
              choice(graph, on, "time", "Links hold", [["any", "each at any time"], ["together", "together on one day"], ["in-order", "one after another"]]),
              choice(graph, on, "minConfidence", "Confidence at least", graph.words.confidences.map((level) => [level, level])),
              choice(graph, on, "maxHops", "Longest, in hops", [1, 2, 3, 4, 5, 6].map((hops) => [hops, hops])))),
          el("button", { type: "submit", class: "primary" }, "Find paths")),
        el("div", { id: "path-answer", role: "region", "aria-label": "Paths found" }),
      ],
    };
  }

  function answer(graph, on) {
    const place = Dom.byId("path-answer");
    if (!place) return;
    on.highlight([], []);
    if (!asked.from || !asked.to) {
      place.replaceChildren(el("p", { class: "notice" }, "Choose two actors from the proposals. A path leads along the arrows; links that hold both ways are walked both ways, and denied links not at all."));
      return;
    }
    if (asked.families.length === 0) {
      place.replaceChildren(el("p", { class: "notice" }, "Tick at least one family of links to walk over."));
      return;
    }
    const fields = { families: asked.families, on: asked.on || null, minConfidence: asked.minConfidence, maxHops: asked.maxHops, time: asked.time };
    const filter = { ...asked.more, ...fields };
    try {
      show(graph, on, place, Paths.find(graph, asked.from, asked.to, filter));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      place.replaceChildren(el("p", { class: "notice wrong", role: "alert" }, `${error.message[0].toUpperCase()}${error.message.slice(1)}.`));
    }
  }

  function show(graph, on, place, { paths, truncated, filter }) {
    const found = paths.length ? `${Words.count(paths.length, "path")}${truncated ? ", and there are more" : ""}` : "No path";
    const rule = `Over ${filter.families.join(", ")}; at most ${Words.count(filter.maxHops, "hop")}; confidence at least ${filter.minConfidence}${filter.on ? `; active on ${Dates.inWords(filter.on)}` : ""}; nothing denied.`;
    const chains = paths.map((path) => chain(graph, on, path));
    place.replaceChildren(el("h3", { class: "found" }, found), el("p", { class: "fine" }, rule), el("ol", { class: "chains" }, chains));
    if (Object.keys(asked.more).length) place.insertBefore(more(graph, on), place.lastChild);
    on.say(found);
    const again = paths.findIndex((path) => path.actors.join() === asked.chosen);
    if (paths.length) choose(on, chains[Math.max(0, again)], paths[Math.max(0, again)]);
  }

  function more(graph, on) {
    const told = Object.entries(asked.more).map(([name, value]) => (value === true ? name : `${name} ${[value].flat().join(", ")}`)).join("; ");
    const drop = el("button", { type: "button", class: "inline", onclick: () => { asked.more = {}; answer(graph, on); } }, "ask without");
    return el("p", { class: "notice" }, `Also asked: ${told}. `, drop);
  }

  function choose(on, item, path) {
    asked.chosen = path.actors.join();
    for (const other of item.parentElement.children) other.classList.toggle("chosen", other === item);
    for (const button of item.parentElement.querySelectorAll(".route")) button.setAttribute("aria-pressed", String(item.contains(button)));
    on.unfold(path.actors);
    on.highlight(path.actors, path.hops.flatMap((hop) => hop.links.map((link) => link.id)));
  }

  function chain(graph, on, path) {
    const item = el("li", { class: "chain" },
      el("button", { type: "button", class: "route", "aria-pressed": "false", onclick: () => choose(on, item, path) },
        path.actors.map((id, at) => [at ? el("span", { class: "arrow", "aria-label": "to" }, " → ") : "", words(graph.actors[id].name)])),
      el("p", { class: "badges" }, el("span", { class: "badge" }, Words.count(path.hops.length, "hop")), Claims.confidence(path.confidence),
        path.time && el("span", { class: `badge time-${path.time}` }, path.time === "certain" ? "certain in time" : "possible in time"),
        path.disputed && el("span", { class: "badge disputed" }, "disputed"),
        el("span", { class: "badge" }, Words.count(path.independentSources, "independent source"))),
      el("ol", { class: "hops" }, path.hops.map((hop, at) => el("li", { class: path.hops.length > 1 && at === path.weakestHop ? "weakest" : null },
        el("p", { class: "hop" }, words(graph.actors[hop.source].name), " → ", words(graph.actors[hop.target].name),
          el("span", { class: "fine" }, `  ${Words.count(hop.links.length, "link")}, ${hop.confidence}`)),
        el("ul", { class: "links" }, hop.links.map((link) => el("li", {}, Panel.linkButton(graph, link.id, on.open, { from: hop.source, bare: link.source === hop.source }))))))));
    return item;
  }

  return { ask, preset, render };
})();
