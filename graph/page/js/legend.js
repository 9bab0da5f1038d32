// The legend, which is the filter: a box for every kind of link and type of actor, by family, with counts.
"use strict";
const Legend = (() => {
  const { el, svg, words } = Dom;
  const SHAPES = { square: "M3 3h10v10H3z", diamond: "M8 1.5 14.5 8 8 14.5 1.5 8z", triangle: "M8 2l6.5 11.5h-13z",
    triangleDown: "M8 14 1.5 2.5h13z", hexagon: "M4.5 2h7L15 8l-3.500 6h-7L1 8z",
    star: "M8 .8l2.200 4.800 5.200.6-3.900 3.500 1.100 5.100L8 12.200l-4.600 2.600 1.100-5.100L.6 6.200l5.200-.6z" };

  const shape = (look) => svg("svg", { class: look.hollow ? "swatch hollow" : "swatch", viewBox: "0 0 16 16", "aria-hidden": "true", colour: look.colour },
    look.shape === "dot" ? svg("circle", { cx: 8, cy: 8, r: look.hollow ? 5.5 : 6.5 }) : svg("path", { d: SHAPES[look.shape] }));

  /** A line sample: `dash` as on the canvas, an arrowhead, and perhaps a mark in its middle. */
  function line({ colour, dash, arrow = true, mark, ended }) {
    return svg("svg", { class: "line-swatch", viewBox: "0 0 30 12", "aria-hidden": "true", colour },
      svg("path", { d: arrow ? "M1 6h22" : "M1 6h28", "stroke-dasharray": dash }),
      arrow && svg("path", { d: ended ? "M22 2.500 28 6l-6 3.500" : "M22 2l7 4-7 4z", class: ended ? "open" : "head" }),
      mark === "denied" && svg("path", { d: "M13 1v10" }),
      mark === "disputed" && svg("circle", { cx: 13, cy: 6, r: 3.2, class: "head" }));
  }

  function create(container, graph, change) {
    const hidden = { kinds: new Set(), types: new Set() };
    const boxes = [];
    const counts = { kinds: {}, types: {} };
    for (const { kind } of Object.values(graph.links)) counts.kinds[kind] = (counts.kinds[kind] ?? 0) + 1;
    for (const { type } of Object.values(graph.actors)) counts.types[type] = (counts.types[type] ?? 0) + 1;

    function update() {
      for (const { box, table, ids } of boxes) {
        const off = ids.filter((id) => hidden[table].has(id)).length;
        box.checked = off < ids.length;
        box.indeterminate = off > 0 && off < ids.length;
      }
      change(hidden.kinds, hidden.types);
    }

    function set(table, ids, on) {
      for (const id of ids) on ? hidden[table].delete(id) : hidden[table].add(id);
      update();
    }

    function only(table, all, ids) {
      hidden[table] = new Set(all.filter((id) => !ids.includes(id)));
      update();
    }

    function row(table, all, ids, label, count, sample, key) {
      const box = el("input", { type: "checkbox", checked: true, "data-filter": key,
        onchange: (event) => set(table, ids, event.target.checked) });
      boxes.push({ box, table, ids });
      return el("div", { class: ids.length > 1 || key.startsWith("family") ? "row family" : "row" },
        el("label", {}, box, sample, el("span", { class: "label" }, label), el("span", { class: "count" }, String(count))),
        el("button", { type: "button", class: "only", "aria-label": `Show only ${Dom.plain(label.textContent ?? label)}`,
          onclick: () => only(table, all, ids) }, "only"));
    }

    function section(title, table, all, rows) {
      return el("section", { "aria-label": title },
        el("div", { class: "section-head" }, el("h2", {}, title),
          el("button", { type: "button", class: "text", "aria-label": `Show all: ${title}`, onclick: () => set(table, all, true) }, "all"),
          el("button", { type: "button", class: "text", "aria-label": `Show none: ${title}`, onclick: () => set(table, all, false) }, "none")),
        rows);
    }

    const kinds = Object.keys(graph.kinds);
    const families = graph.words.families.filter((family) => kinds.some((id) => graph.kinds[id].family === family));
    const kindRows = families.map((family) => {
      const own = kinds.filter((id) => graph.kinds[id].family === family);
      own.sort((a, b) => counts.kinds[b] - counts.kinds[a] || (a < b ? -1 : 1));
      const total = own.reduce((sum, id) => sum + counts.kinds[id], 0);
      return el("div", { role: "group", "aria-label": family },
        row("kinds", kinds, own, family[0].toUpperCase() + family.slice(1), total, null, `family:${family}`),
        own.map((id) => row("kinds", kinds, [id], words(graph.kinds[id].label), counts.kinds[id],
          line({ colour: graph.kinds[id].colour, arrow: !graph.kinds[id].symmetric }), `kind:${id}`)));
    });
    const types = Object.keys(graph.types).sort((a, b) => counts.types[b] - counts.types[a] || (a < b ? -1 : 1));
    const typeRows = types.map((id) => row("types", types, [id], graph.types[id].label, counts.types[id], shape(graph.types[id]), `type:${id}`));
    const key = [["High confidence", {}], ["Moderate confidence", { dash: "7 3.5" }], ["Low confidence", { dash: "2.5 2.5" }],
      ["Disputed", { mark: "disputed" }], ["Denied", { mark: "denied" }], ["Ended before the date of record", { ended: true }]];
    container.append(
      section("Links", "kinds", kinds, kindRows),
      section("Actors", "types", types, typeRows),
      el("section", { "aria-label": "Lines" }, el("div", { class: "section-head" }, el("h2", {}, "Lines")),
        el("ul", { class: "key" }, key.map(([text, look]) => el("li", {}, line(look), text)))));
    return { hidden };
  }

  return { create, line, shape };
})();
