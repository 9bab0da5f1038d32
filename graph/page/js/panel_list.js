// The same view as lists: actors, links, events and sources, for reading without the canvas.
"use strict";
const PanelList = (() => {
  const { el, words } = Dom;
  const TABS = ["actors", "links", "events", "sources"];
  let tab = "actors";

  function rows(graph, table, open) {
    if (table === "links") return Object.keys(graph.links).map((id) => Panel.linkButton(graph, id, open));
    if (table === "events") {
      const ids = Object.keys(graph.events).sort((a, b) => ((graph.events[a].days[0] ?? "") < (graph.events[b].days[0] ?? "") ? -1 : 1));
      return ids.map((id) => Panel.eventButton(graph, id, open));
    }
    if (table === "sources") {
      return Object.keys(graph.sources).map((id) => el("button", { type: "button", class: "record", onclick: () => open({ type: "source", id }) },
        el("span", { class: "what" }, words(graph.sources[id].title)),
        el("span", { class: "fine" }, words(graph.sources[id].publisher), `, ${graph.words.reliability[graph.sources[id].reliability]}`)));
    }
    const degree = {};
    for (const { source, target } of Object.values(graph.links)) for (const end of [source, target]) degree[end] = (degree[end] ?? 0) + 1;
    const ids = Object.keys(graph.actors).sort((a, b) => graph.actors[a].name.localeCompare(graph.actors[b].name, "en"));
    return ids.map((id) => el("button", { type: "button", class: "record actor", onclick: () => open({ type: "actor", id }) },
      Legend.shape(graph.types[graph.actors[id].type]), el("span", { class: "what" }, words(graph.actors[id].name)),
      el("span", { class: "fine" }, Words.count(degree[id] ?? 0, "link"))));
  }

  function render(graph, open) {
    const present = TABS.filter((table) => Object.keys(graph[table]).length > 0);
    const shown = present.includes(tab) ? tab : present[0];
    const list = shown ? rows(graph, shown, open) : [];
    return {
      eyebrow: ["All of this view"],
      title: "Lists",
      body: [
        el("div", { class: "tabs", role: "group", "aria-label": "Which list" }, present.map((table) =>
          el("button", { type: "button", "aria-pressed": String(table === shown), onclick: () => { tab = table; Panel.refresh(); } },
            table[0].toUpperCase() + table.slice(1), " ", el("span", { class: "count" }, String(Object.keys(graph[table]).length))))),
        el("ul", { class: "links" }, list.map((row) => el("li", {}, row))),
      ],
    };
  }

  return { render };
})();
