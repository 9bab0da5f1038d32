// The panel: what is selected, the way back, and the buttons by which records refer to each other.
"use strict";
const Panel = (() => {
  const { byId, el, words } = Dom;
  let graph, on;
  let current = null;
  const history = [];

  const actorButton = (own, id, open) => el("button", { type: "button", class: "inline", onclick: () => open({ type: "actor", id }) },
    words(own.actors[id].name));

  /** One line for a link: sample, kind, dates, confidence, and both ends, the other end as seen from `from`, or none. */
  function linkButton(own, id, open, { from = null, bare = false } = {}) {
    const link = own.links[id];
    const kind = own.kinds[link.kind];
    const name = (actor) => words(own.actors[actor].name);
    const arrow = kind.symmetric ? "↔" : "→";
    const ends = bare ? [] : from === link.source ? [name(link.target)] : from === link.target ? [name(link.source)]
      : [name(link.source), ` ${arrow} `, name(link.target)];
    const way = from && !bare && !kind.symmetric && kind.family !== "support" ? (from === link.source ? "to " : "from ") : "";
    return el("button", { type: "button", class: "record", "data-link": id, onclick: () => open({ type: "link", id }) },
      Legend.line({ colour: kind.colour, arrow: !kind.symmetric, mark: link.status, dash: { moderate: "7 3.5", low: "2.5 2.5" }[link.confidence] }),
      el("span", { class: "what" }, words(kind.label), el("span", { class: "ends" }, " ", way, ends)),
      el("span", { class: "fine" }, Dates.brief(link), `, ${link.confidence}`, link.status === "asserted" ? "" : `, ${link.status}`));
  }

  const eventButton = (own, id, open) => el("button", { type: "button", class: "record", onclick: () => open({ type: "event", id }) },
    el("span", { class: "what" }, words(own.events[id].name)), el("span", { class: "fine" }, Dates.inWords(own.events[id].date)));

  const RENDER = {
    actor: (id) => PanelActor.render(graph, id, on.open, on.expand),
    link: (id) => PanelLink.render(graph, id, on.open),
    source: (id) => PanelRecord.source(graph, id, on.open),
    event: (id) => PanelRecord.event(graph, id, on.open),
    list: () => PanelList.render(graph, on.open),
    paths: () => PathForm.render(graph, on),
  };

  const same = (a, b) => a?.type === b?.type && a?.id === b?.id;

  /** Show a record, the lists or the path finder; null closes the panel. */
  function show(what, { remember = true, focus = false } = {}) {
    if (remember && current && what && !same(current, what)) history.push(current);
    if (!what) history.length = 0;
    current = what;
    document.body.dataset.panel = what ? "open" : "closed";
    for (const [id, type] of [["show-list", "list"], ["show-paths", "paths"]]) byId(id).setAttribute("aria-pressed", String(what?.type === type));
    if (!what) return;
    const { eyebrow, title, body } = RENDER[what.type](what.id);
    byId("panel-back").hidden = history.length === 0;
    byId("panel-eyebrow").replaceChildren(...[eyebrow].flat(Infinity));
    byId("panel-title").replaceChildren(...[title].flat(Infinity));
    byId("panel-body").replaceChildren(...[body].flat(Infinity).filter(Boolean));
    byId("panel-scroll").scrollTop = 0;
    if (focus) byId("panel-title").focus();
  }

  function back() {
    const last = history.pop();
    if (last) on.open(last, { remember: false });
  }

  function create(own, callbacks) {
    graph = own;
    on = callbacks;
    byId("panel-back").addEventListener("click", back);
    byId("panel-close").addEventListener("click", () => on.open(null));
  }

  const pathFrom = (from, to) => { PathForm.preset(from, to); on.open({ type: "paths" }); };
  const refresh = () => show(current, { remember: false });

  return { actorButton, create, current: () => current, eventButton, linkButton, pathFrom, refresh, show };
})();
