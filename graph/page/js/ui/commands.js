// What can be done with what is in the picture: an actor, several, a ribbon, or nothing in particular. The context menu
// lists all of it, the keys and the bar over a selection some.
import * as ViewWords from "../core/view_words.js";
import * as Words from "../core/words.js";
import * as Pairs from "../query/pairs.js";
import * as Address from "./address.js";
import * as Copy from "./copy.js";
import { byId, el } from "./dom.js";
import * as Menu from "./menu.js";

const MOST_LISTED = 12; // members of a stack in its menu

/**
 * @param {Graph} graph
 * @param {Store} store
 * @param {Actions} on
 * @returns {Commands}
 */
export function create(graph, store, on) {
  /** @param {Id[]} ids */
  const named = (ids) => (ids.length === 1 ? ViewWords.nameOf(graph, ids[0]) : Words.count(ids.length, "actor"));
  const selected = () => store.get().selected;

  /**
   * Draw only some actors, with the parts and members in their boxes.
   *
   * @param {Id[]} ids
   */
  function only(ids) {
    const all = new Set(ids.flatMap((id) => on.canvas().boxed(id)));
    store.set({ only: [...all], selected: [], focus: null, view: "graph" });
    on.canvas().start();
    on.note(`Only ${named(ids)} and what joins them; undo (z) to show the rest again.`);
  }

  /** @param {Id[]} ids */
  function hide(ids) {
    const { without, open } = store.get();
    store.set({
      without: [...new Set([...without, ...ids])],
      selected: [],
      open: open?.id && ids.includes(open.id) ? null : open,
    });
    on.note(`${named(ids)} hidden; undo (z) to show ${ids.length === 1 ? "it" : "them"} again.`);
  }

  /** @param {Id[]} ids */
  function fold(ids) {
    const { unfolded, only: alone } = store.get();
    store.set({
      unfolded: unfolded.filter((id) => !ids.includes(id)),
      only: alone && alone.filter((id) => !ids.includes(id)),
      selected: [],
    });
  }

  /** @param {Id[]} ids */
  const foldable = (ids) => {
    const { unfolded } = store.get();
    return ids.every((id) => unfolded.includes(id)) && ids.length > 0;
  };

  /** @param {Id[]} ids */
  function pin(ids) {
    const free = ids.filter((id) => !on.pinned(id));
    const pinned = { ...store.get().pinned };
    for (const id of free) pinned[id] = on.canvas().placeOf(id);
    if (!free.length) for (const id of ids) delete pinned[id];
    store.set({ pinned });
  }

  /** @param {Id[]} ids */
  const select = (ids) => store.set({ selected: [...new Set([...selected(), ...ids])] });
  /** @param {Id[]} ids */
  const unselect = (ids) => store.set({ selected: selected().filter((id) => !ids.includes(id)) });

  async function copyLink() {
    const link = Address.here(graph, store.get());
    if (await Copy.text(link, "Link to this view")) on.note("The link to this view is on the clipboard.");
  }
  const share = () => [
    { label: "Copy link to this view", run: copyLink },
    { label: "Export…", keys: "x", run: () => byId("show-take").click() },
  ];

  /**
   * @param {Id[]} ids
   * @returns {MenuItem[][]}
   */
  function forActors(ids) {
    const one = ids.length === 1 ? ids[0] : null;
    const chosen = ids.every((id) => selected().includes(id));
    const pinned = ids.every((id) => on.pinned(id));
    const drawn = ids.filter((id) => on.canvas().layout().nodes.has(id));
    /** @type {MenuItem[]} */
    const seeing = [
      ...(one ? [{ label: "Open", run: () => on.open({ type: "actor", id: one }) }] : []),
      { label: "Expand", keys: "e", run: () => ids.forEach((id) => on.expand(id)) },
      ...(one ? [{ label: "Focus on it", keys: "f", run: () => on.focus(one) }] : []),
      { label: one ? "Only this" : "Only these", keys: "o", run: () => only(ids) },
      { label: "Hide", keys: "h", run: () => hide(ids) },
      ...(foldable(ids) ? [{ label: "Fold away", run: () => fold(ids) }] : []),
    ];
    /** @type {MenuItem[]} */
    const asking = one
      ? [
          { label: "Paths from here…", run: () => on.pathFrom(one, null) },
          { label: "Paths to here…", run: () => on.pathFrom(null, one) },
        ]
      : ids.length === 2
        ? [
            { label: `Paths from ${named([ids[0]])} to ${named([ids[1]])}`, run: () => on.pathFrom(ids[0], ids[1]) },
            { label: `Paths from ${named([ids[1]])} to ${named([ids[0]])}`, run: () => on.pathFrom(ids[1], ids[0]) },
          ]
        : [];
    /** @type {MenuItem[]} */
    const placing = drawn.length ? [{ label: pinned ? "Unpin" : "Pin", keys: "k", run: () => pin(drawn) }] : [];
    return [
      seeing,
      asking,
      [
        chosen ? { label: "Unselect", run: () => unselect(ids) } : { label: "Select", run: () => select(ids) },
        ...placing,
      ],
      share(),
    ];
  }

  /**
   * @param {Extract<Pointed, { type: "strand" }>} what
   * @returns {MenuItem[][]}
   */
  function forRibbon(what) {
    const { links } = what;
    const ends = on.canvas().actorsOf(what);
    return [
      [
        { label: "Open", run: () => on.open(Pairs.ofRibbon(graph, what)) },
        { label: "Only these", run: () => only(ends) },
        {
          label: links.length === 1 ? "Hide this link" : `Hide these ${links.length} links`,
          run: () => store.set({ without: [...new Set([...store.get().without, ...links])] }),
        },
      ],
      ends.length === 2
        ? [
            {
              label: `Paths from ${named([ends[0]])} to ${named([ends[1]])}`,
              run: () => on.pathFrom(ends[0], ends[1]),
            },
            {
              label: `Paths from ${named([ends[1]])} to ${named([ends[0]])}`,
              run: () => on.pathFrom(ends[1], ends[0]),
            },
          ]
        : [],
      [{ label: "Select its actors", run: () => select(ends) }],
      share(),
    ];
  }

  /**
   * @param {Extract<Pointed, { ids: Id[] }>} what
   * @returns {MenuItem[][]}
   */
  const forStack = (what) => [
    [
      {
        label: "Show each",
        run: () =>
          what.type === "stack" ? store.set({ stacks: [...store.get().stacks, what.key] }) : on.unfold(what.ids),
      },
      { label: "Only these", run: () => only(what.ids) },
      { label: "Hide", run: () => hide(what.ids) },
      { label: "Select", run: () => select(what.ids) },
    ],
    what.ids.slice(0, MOST_LISTED).map((id) => ({
      label: ViewWords.nameOf(graph, id),
      run: () => on.open({ type: "actor", id }),
    })),
    share(),
  ];

  /** @returns {MenuItem[][]} */
  const forNothing = () => [
    [
      { label: "Show all", keys: "0", run: () => on.canvas().fit() },
      { label: "Back to the first view", run: on.fold },
      { label: "Select with a lasso", keys: "l", run: () => on.canvas().lasso() },
      ...(selected().length ? [{ label: "Clear the selection", run: () => store.set({ selected: [] }) }] : []),
    ],
    [
      ...(store.canUndo() ? [{ label: "Undo", keys: "z", run: on.undo }] : []),
      ...(store.canRedo() ? [{ label: "Redo", keys: "y", run: on.redo }] : []),
    ],
    share(),
  ];

  /**
   * Show the menu of what is at a point of the window: of the whole selection if it is part of that.
   *
   * @param {Pointed | null} what
   * @param {Spot} at
   */
  function menu(what, at) {
    const ids = what && what.type !== "strand" ? on.canvas().actorsOf(what) : [];
    if (ids.length && selected().length > 1 && ids.every((id) => selected().includes(id)))
      Menu.show(`${selected().length} actors selected`, forActors(selected()), at);
    else if (what?.type === "actor") Menu.show(named([what.id]), forActors([what.id]), at);
    else if (what?.type === "strand")
      Menu.show(
        on
          .canvas()
          .actorsOf(what)
          .map((id) => named([id]))
          .join(" – "),
        forRibbon(what),
        at,
      );
    else if (what) Menu.show(named(what.ids), forStack(what), at);
    else Menu.show("The picture", forNothing(), at);
  }

  /** Show how many actors are selected, and what can be done with them. */
  function update() {
    const ids = selected();
    const bar = byId("selection");
    bar.hidden = ids.length === 0;
    document.body.dataset.selection = String(ids.length);
    if (!ids.length) return;
    /**
     * @param {string} text
     * @param {(event: MouseEvent) => void} run
     */
    const button = (text, run) => el("button", { type: "button", class: "text", onclick: run }, text);
    bar.replaceChildren(
      el("span", {}, `${ids.length} selected`),
      button("Only these", () => only(ids)),
      button("Hide", () => hide(ids)),
      button("More…", (event) =>
        Menu.show(`${ids.length} actors selected`, forActors(ids), { x: event.clientX, y: event.clientY }),
      ),
      button("Clear", () => store.set({ selected: [] })),
    );
  }

  /** The actors that a key acts on: the selected ones, or the open one. */
  function targets() {
    const { open } = store.get();
    return selected().length ? selected() : open?.type === "actor" ? [open.id] : [];
  }

  return { menu, only, hide, pin, fold, targets, update };
}
