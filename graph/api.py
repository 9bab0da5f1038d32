"""The Python interface. Each method of `Graph` calls a function in `graph.query`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from graph.arguments import checked
from graph.backing import Backed
from graph.build import MultiDiGraph
from graph.dataset import Dataset
from graph.errors import FilterError, MissingExtra
from graph.identity.levels import POSSIBLE
from graph.ids import resolving
from graph.query.paths import Path as PathResult
from graph.query.paths import Paths, find_paths
from graph.query.search.budget import WORK, Budget
from graph.records.filters import Filter
from graph.records.model import DatasetInfo
from graph.records.questions import asked, taken
from graph.values import public
from graph.view import Direction, View

if TYPE_CHECKING:
    from typing import Unpack

    from graph.export import Export, Progress
    from graph.page.document import Served
    from graph.page.notebook import EmbeddedPage
    from graph.page.widget import PageWidget
    from graph.query.between import Between
    from graph.query.critical import Critical
    from graph.query.cypher import Rows
    from graph.query.diff import Diff
    from graph.query.duplicates import Duplicates
    from graph.query.fallout import Fallout
    from graph.query.heaviest import RibbonWidth
    from graph.query.links import Links
    from graph.query.name_search import SearchResults
    from graph.query.neighbours import Neighbours
    from graph.query.profiles import Profiles
    from graph.query.screening import Screening
    from graph.query.statistics import Statistics
    from graph.query.timeline import Timeline
    from graph.query.what_if import WhatIf
    from graph.query.why_not import WhyNot
    from graph.typed import (
        BetweenWords,
        FilterWords,
        LinksWords,
        PageOptions,
        PathWords,
        RouteWords,
        WhatIfWords,
    )
    from graph.weighing import Weighed

__all__ = ["Graph"]

Method = TypeVar("Method", bound=Callable[..., Any])


def _takes(question: str, **tables: Sequence[str]) -> Callable[[Method], Method]:
    """Add the arguments of its question to the help of a method; `tables` is passed to `resolving`."""

    def documented(method: Method) -> Method:
        lines = [f"    {word.name}: {word.help}" for word in taken(question).values()]
        method.__doc__ = "\n".join((f"{(method.__doc__ or '').rstrip()}\n", "Words:", *lines))
        return checked(resolving(method, **tables))

    return documented


@public
class Graph(Backed):
    """A data set as a graph. Filters are given by name: `kinds=["weapons"], on="2013", min_confidence="moderate"`.

    An actor is given by its id, or by an exact name that no other actor has. `help` of a method lists the words that
    it takes; it refuses others by name. Nothing changes the graph; every answer
    is a frozen value with `to_dict()`, and its text is what the command line prints. Graphs of equal data are equal.
    """

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Graph):
            return NotImplemented
        if self.pack is not None and other.pack is not None:
            return bool(self.pack.manifest.files == other.pack.manifest.files)
        return self.dataset == other.dataset

    def __hash__(self) -> int:
        return hash((self.info.title, self._counted("actors"), self._counted("links")))

    def _said(self) -> str:
        return f"{self.info.title!r}: {self._counted('actors'):,} actors, {self._counted('links'):,} links"

    @property
    def info(self) -> DatasetInfo:
        """The record of the data set: its title, description and date."""
        return self.pack.info if self.pack is not None else self.dataset.info

    def _repr_html_(self) -> str:
        """Return the summary of the graph that a notebook shows."""
        from html import escape

        info = self.info
        sizes = [
            f"{number:,} {name}"
            for name in ("actors", "links", "sources", "events", "stories")
            if (number := self._counted(name))
        ]
        as_of = f", as of {info.as_of}" if info.as_of else ""
        description = f"<p>{escape(info.description)}</p>" if info.description else ""
        return (
            f"<p><b>{escape(info.title)}</b>: {', '.join(sizes) or 'no records'}{escape(as_of)}</p>{description}"
            "<p><small>g.display() opens the page, g.paths(A, B) finds paths, g.search(TEXT) finds records.</small></p>"
        )

    @property
    def dataset(self) -> Dataset:
        """The records that the graph was built from."""
        return self.built.dataset

    @property
    def nx(self) -> MultiDiGraph:
        """The frozen networkx graph: node = actor id, key = link id, plain attributes and `model`."""
        return self.built.nx

    @property
    def events(self) -> MultiDiGraph:
        """The frozen networkx graph of events and the actors in them."""
        return self.built.events

    def _view(self, question: str, given: Mapping[str, Any]) -> View:
        filter, _ = asked(question, given)
        return View(self._part("of_filter", filter), filter)

    @_takes("view")
    def view(self, **words: Unpack[FilterWords]) -> View:
        """Return the graph narrowed by a filter. Raises FilterError or UnknownId."""
        return self._view("view", words)

    @_takes("paths")
    def paths(
        self, start: str, end: str, *, work: int = WORK, heaviest: bool = False, **words: Unpack[PathWords]
    ) -> Paths:
        """Return the paths from `start` to `end`; see `graph.query.paths.find_paths`.

        With `heaviest`, those whose hops all have a weight, the largest first; see `graph.query.heaviest`.
        """
        over: Paths | None = self._packed("paths", start, end, *asked("paths", words), work=work, heaviest=heaviest)
        if over is not None:
            return over
        if heaviest:
            from graph.query.heaviest import heaviest_paths

            return heaviest_paths(self.built, start, end, *asked("paths", words), budget=Budget(work))
        return find_paths(self.built, start, end, *asked("paths", words), budget=Budget(work))

    @_takes("why_not")
    def why_not(self, start: str, end: str, *, work: int = WORK, **words: Unpack[RouteWords]) -> WhyNot:
        """Return what separates two actors; see `graph.query.why_not`."""
        over: WhyNot | None = self._packed("why_not", start, end, *asked("why_not", words), work=work)
        if over is not None:
            return over
        from graph.query.why_not import why_not

        return why_not(self.built, start, end, *asked("why_not", words), budget=Budget(work))

    @_takes("what_if")
    def what_if(
        self,
        start: str,
        end: str,
        without: str | Sequence[str],
        *,
        work: int = WORK,
        **words: Unpack[WhatIfWords],
    ) -> WhatIf:
        """Return how the paths change `without` these actors, links or kinds; see `graph.query.what_if`."""
        lost = (without,) if isinstance(without, str) else tuple(without)
        over: WhatIf | None = self._packed("what_if", start, end, lost, *asked("what_if", words), work=work)
        if over is not None:
            return over
        from graph.query.what_if import what_if

        return what_if(self.built, start, end, lost, *asked("what_if", words), budget=Budget(work))

    @_takes("critical")
    def critical(self, start: str, end: str, *, work: int = WORK, **words: Unpack[RouteWords]) -> Critical:
        """Return the actors and links whose loss has the greatest effect; see `graph.query.critical`."""
        over: Critical | None = self._packed("critical", start, end, *asked("critical", words), work=work)
        if over is not None:
            return over
        from graph.query.critical import critical

        return critical(self.built, start, end, *asked("critical", words), budget=Budget(work))

    @_takes("fallout", source=("sources",))
    def fallout(self, source: str, *, work: int = WORK, **words: Unpack[RouteWords]) -> Fallout:
        """Return what changes if a source is withdrawn; see `graph.query.fallout`."""
        over: Fallout | None = self._packed("fallout", source, *asked("fallout", words), work=work)
        if over is not None:
            return over
        from graph.query.fallout import fallout

        return fallout(self.built, source, *asked("fallout", words), budget=Budget(work))

    @_takes("between")
    def between(self, *actors: str, work: int = WORK, **words: Unpack[BetweenWords]) -> Between:
        """Return the smallest network that connects `actors`; see `graph.query.between`."""
        filter, walk = asked("between", words)
        over: Between | None = self._packed("between", actors, filter, walk, work=work)
        if over is not None:
            return over
        from graph.query.between import between

        return between(View(self.built, filter.for_paths(), parts=walk.parts), actors, budget=Budget(work))

    @_takes("diff")
    def diff(self, newer: Graph, *pairs: tuple[str, str], work: int = WORK, **words: Unpack[RouteWords]) -> Diff:
        """Return the differences between this graph and `newer`; see `graph.query.diff`.

        Args:
            newer: The later version.
            pairs: Actors, from and to, whose paths are compared.
            work: Most links examined for those paths.
            words: Narrow those paths; without a pair they are refused.
        """
        from graph.query.diff import diff

        filter, walk = asked("diff", words)
        if words and not pairs:
            first = next(iter(words))
            raise FilterError(f"`{first}` narrows the paths of pairs", help="name a pair of actors", words=(first,))
        if self.pack is not None and newer.pack is not None and not pairs and not (self._whole or newer._whole):
            from graph.pack.changes import changed_parts

            return diff(*changed_parts(self.pack, newer.pack), (), filter, walk)
        return diff(self.built, newer.built, pairs, filter, walk, budget=Budget(work))

    @_takes("cypher")
    def cypher(self, query: str, *, work: int = WORK, **words: Unpack[FilterWords]) -> Rows:
        """Return the rows of an openCypher query; see `graph.query.cypher`."""
        from graph.query.cypher import cypher

        return cypher(self._view("cypher", words), query, budget=Budget(work))

    @_takes("links")
    def links(
        self,
        source: str | None = None,
        target: str | None = None,
        *,
        cited: str | None = None,
        parts: bool = False,
        depth: int | None = None,
        heaviest: bool = False,
        **words: Unpack[LinksWords],
    ) -> Links:
        """Return the links from `source`, to `target`, citing the source `cited`; see `graph.query.links`.

        Args:
            source: Only links from this actor.
            target: Only links to this actor.
            cited: Only links with a claim that cites this source.
            parts: Count links of parts as links of their wholes.
            depth: Return all links on walks of at most this many hops from `source` or to `target`, at least 1. Walks
                use support, structure and alignment unless kinds or families are given, and no denied links unless a
                status is. `via` and `undirected` need it.
            heaviest: Put the links with the largest attribute `weight` first, those without one last.
            words: The words below.

        Raises:
            FilterError: A value is not valid, or an argument lacks another that it needs.
            UnknownId: An actor or source does not exist.
        """
        from graph.query.links import list_links

        filter, walk = asked("links", words)
        for name in ("via", "undirected"):
            if name in words and depth is None:
                raise FilterError(f"`{name}` needs `depth`", help="give the number of hops", words=(name, "depth"))
        if depth is not None:
            if depth < 1:
                raise FilterError(f"`depth` must be a whole number of at least 1, not {depth}", words=("depth",))
            if source is None and target is None and not walk.via:
                words_of_ends = ("depth", "source", "target", "via")
                raise FilterError(
                    "`depth` needs an actor", help="give `source`, `target` or `via`", words=words_of_ends
                )
            filter = filter.for_paths()
        if depth is None:
            graph = self._part("of_links", filter, source, target, cited, parts=parts)
        else:
            ends = [end for end in (source, target, *walk.via) if end is not None]
            graph = self._part("of_walks", filter, ends, depth, cited=cited, parts=parts)
        view = View(graph, filter, parts=parts, undirected=walk.undirected)
        return list_links(view, source=source, target=target, cited=cited, depth=depth, via=walk.via, heaviest=heaviest)

    @checked
    def search(self, text: str, *, types: str | Sequence[str] = (), limit: int = 10) -> SearchResults:
        """Return the actors, events, sources, links and stories that match `text`; see `graph.query.name_search`.

        Args:
            text: A name or part of one, an id, an identifier, a place, a title or a publisher.
            types: Any of "actor", "event", "source", "link", "story"; empty means all.
            limit: Maximum number of results, at least 1.

        Raises:
            FilterError: `text` is empty, `limit` is less than 1, or there is no such type.
        """
        from graph.query.name_search import search

        types = (types,) if isinstance(types, str) else tuple(types)
        return search(self._part("of_search", text, limit, types), text, types=types, limit=limit)

    @checked
    def duplicates(
        self, *, types: str | Sequence[str] = (), threshold: float = POSSIBLE, limit: int = 50
    ) -> Duplicates:
        """Return the pairs of records that may be one; see `graph.query.duplicates`.

        Args:
            types: Any of "actor", "link", "source", "event"; empty means all.
            threshold: The lowest score returned, from 0 to 100, inclusive.
            limit: Maximum number of pairs, at least 1.

        Raises:
            FilterError: There is no such type, or a number is out of range.
        """
        from graph.query.duplicates import find_duplicates

        return find_duplicates(self.dataset, types=types, threshold=threshold, limit=limit)

    @checked
    def screen(
        self, names: Sequence[str | Mapping[str, Any]], *, threshold: float = POSSIBLE, limit: int = 3
    ) -> Screening:
        """Return the actors that each of `names` may mean; see `graph.query.screening`.

        Args:
            names: Texts, or mappings with `name` and any of `names`, `type`, `country`, `countries` (ISO codes),
                `born`, `founded`, `died`, `dissolved` (EDTF) and `identifiers` (a mapping from register to number).
            threshold: The lowest score returned, from 0 to 100, inclusive.
            limit: Maximum number of actors for one name, at least 1.

        Raises:
            FilterError: A number is out of range, or a name has a field or a date that cannot be understood.
        """
        from graph.query.screening import screen

        return screen(self.built, names, threshold=threshold, limit=limit)

    @checked
    def weigh(self, file: str | Path) -> Weighed:
        """Return how the claims bear on the hypotheses of a file; see `graph.weighing`.

        Raises:
            DataError: The file has faults; the exception carries every one of them.
        """
        from graph.weighing import read_hypotheses, weigh

        return weigh(self.built, read_hypotheses(Path(file), self.built))

    @_takes("neighbours")
    def neighbours(
        self,
        actor: str,
        *,
        depth: int = 1,
        direction: Direction = "both",
        parts: bool = False,
        **words: Unpack[FilterWords],
    ) -> Neighbours:
        """Return the neighbours of `actor`, with `parts` also those of its parts; see `graph.query.neighbours`."""
        filter, _ = asked("neighbours", words)
        over: Neighbours | None = self._packed(
            "neighbours", actor, filter, work=WORK, depth=depth, direction=direction, parts=parts
        )
        if over is not None:
            return over
        from graph.query.neighbours import neighbours

        return neighbours(View(self.built, filter, parts=parts), actor, depth=depth, direction=direction)

    @_takes("timeline")
    def timeline(
        self, *actors: str, path: PathResult | None = None, parts: bool = False, **words: Unpack[FilterWords]
    ) -> Timeline:
        """Return events and links by date: all, or those of `actors` or of a path; see `graph.query.timeline`.

        With `parts`, entries about a part of one of `actors` are included.

        Raises:
            FilterError: `parts` is given without `actors`.
        """
        from graph.query.timeline import timeline

        if parts and (path is not None or not actors):
            raise FilterError("`parts` needs actors", help="name the actors of the timeline", words=("parts",))
        filter, _ = asked("timeline", words)
        if path is None:
            graph = self._part("of_actors", filter, actors, parts=parts)
        else:
            links = {link.id for hop in path.hops for link in hop.links}
            graph = self._part("of_path", filter, path.actors, links)
        return timeline(View(graph, filter, parts=parts), path.actors if path else actors, path=path)

    @_takes("stats")
    def stats(self, **words: Unpack[FilterWords]) -> Statistics:
        """Return the data set in numbers; see `graph.query.statistics`."""
        from graph.query.statistics import statistics

        cached = self._whole is not None
        if self._unread is not None and not words and (cached or self._is_bounded(self._unread)):
            from graph.pack.summary import counted

            if (found := self._from_pack(lambda pack: counted(pack, every=cached))) is not None:
                return found
        return statistics(self._view("stats", words))

    @checked
    @resolving
    def show(self, id: str) -> Profiles:
        """Return everything about the records with this id; it prints as `axisgraph show` does.

        Args:
            id: Of an actor, link, source, event or story.

        Raises:
            UnknownId: No record has this id.
        """
        from graph.query.profiles import profiles

        return profiles(self._part("of_record", id), id)

    @checked
    def display(self, *, height: int = 700, **asked: Unpack[PageOptions]) -> EmbeddedPage:
        """Return the interactive page for display in a notebook.

        Args:
            height: Of the page, in CSS pixels; at least 100.
            asked: Arguments of `page`.

        Raises:
            FilterError: The page cannot be built with these arguments.
        """
        from graph.page.notebook import EmbeddedPage, check_height

        check_height(height)
        return EmbeddedPage(self.page(**asked), asked.get("title") or self.info.title, height)

    @checked
    def widget(
        self, *, height: int = 700, selection: str | Sequence[str] = (), **asked: Unpack[PageOptions]
    ) -> PageWidget:
        """Return the interactive page as a widget of a notebook; see `graph.page.widget.PageWidget`.

        Its `selection` holds the ids of the actors and links that a reader opens or selects; set it to select.

        Args:
            height: Of the page, in CSS pixels; at least 100.
            selection: Ids of actors and links of the page to begin with.
            asked: Arguments of `page`.

        Raises:
            FilterError: The page cannot be built with these arguments.
            MissingExtra: The package anywidget is not installed.
            UnknownId: An id of `selection` is not in the page.
        """
        from graph.page.notebook import check_height

        try:
            from graph.page.widget import PageWidget, inside
        except ModuleNotFoundError as error:
            raise MissingExtra("notebook", error.name or "anywidget") from error
        check_height(height)
        html, view = self._page(served=inside(), **asked)
        ids = [each.id for records in (view.actors, view.links) for each in records]
        return PageWidget(html, ids, title=asked.get("title") or self.info.title, height=height, selection=selection)

    @_takes("paths")
    def export(
        self,
        format: str,
        *,
        path: tuple[str, str] | None = None,
        actor: str | None = None,
        progress: Progress | None = None,
        width: RibbonWidth = "kinds",
        **words: Unpack[PathWords],
    ) -> Export:
        """Return the graph in another tool's format, with its losses; see `graph.export`.

        Args:
            format: One of `graph.export.FORMATS`.
            path: Export the paths between these two actors instead of the whole view.
            actor: Export this actor, its links and their other ends instead of the whole view.
            progress: Called with the links written so far and in all.
            width: Draw the ribbons of a figure the wider, the more kinds their links have, or the greater their weight.
            words: Those of paths (`via` and what follows) are taken with `path` only.
        """
        from graph import export

        if path is not None and actor is not None:
            both = ("path", "actor")
            raise FilterError("`path` and `actor` exclude each other", help="give the one that you mean", words=both)
        if path is not None:
            answer = self.paths(*path, **words)
            actors = {*path, *(id for each in answer.with_variants for id in each.actors)}
            among = self._part("of_walks", Filter(), sorted(actors), 0)
            selection = export.of_paths(among, answer, progress)
            return export.export(selection, format, width=width)
        filter, _ = asked("export", words)
        if actor is None:
            view = View(self._part("of_filter", filter), filter)
        else:
            view = View(self._part("of_walks", filter, [actor], 1), filter)
        selection = export.of_view(view, progress) if actor is None else export.of_actor(view, actor, progress)
        return export.export(selection, format, width=width)

    @_takes("paths")
    def page(self, **asked: Unpack[PageOptions]) -> str:
        """Return the interactive page as HTML text. The filter limits its records.

        Of a large pack, without `focus`, it holds the most connected actors, and says so.

        Args:
            title: Its heading; without one, the title of the data set.
            focus: Include only this actor and actors up to `depth` hops away.
            depth: In hops, at least 1, inclusive.
            path: Show the paths between these two first; the page still contains the rest of the view.
            story: Show this story first.
            question: Show this answer first.
            width: Draw ribbons the wider, the more kinds their links have, or the greater their weight.
            diff: An earlier version: the page opens on what changed since, gone links too, and lists it.
            since: What the page calls `diff`; without it, its version or date of record.
            hypotheses: A file of hypotheses, weighed in a view of their own; see `weigh`.
            words: Those of paths (`via` and what follows) are taken with `path` only.

        Raises:
            UnknownId: An actor or a story does not exist.
            FilterError: A filter or the first view is not valid.
            DataError: The file of hypotheses has faults.
        """
        html, _ = self._page(**asked)
        return html

    @checked
    @resolving
    def _page(
        self,
        *,
        served: Served | None = None,
        title: str | None = None,
        focus: str | None = None,
        depth: int = 1,
        path: tuple[str, str] | None = None,
        story: str | None = None,
        question: Paths | None = None,
        width: RibbonWidth = "kinds",
        diff: Graph | None = None,
        since: str | None = None,
        hypotheses: str | Path | None = None,
        **words: Unpack[PathWords],
    ) -> tuple[str, View]:
        """Return a page, and what it holds."""
        from graph.page import Earlier, opened, render_page

        filter, walk = asked("page", words, path=path is not None)
        if diff is not None or hypotheses is not None:
            graph = self.built
        elif focus is not None:
            graph = self._part("of_walks", filter, [focus], depth)
        elif self.pack is not None and path is None and story is None and self._is_bounded(self.pack):
            from graph.pack.summary import most_connected

            graph = most_connected(self.pack, filter)
        else:
            graph = self._part("of_filter", filter)
        view, opening = opened(
            graph, filter, walk, focus=focus, depth=depth, path=path, story=story, question=question, width=width
        )
        earlier = None if diff is None else Earlier(since or diff._dated(), diff.built, diff.diff(self))
        weighed = None if hypotheses is None else self.weigh(hypotheses)
        html = render_page(view, title=title, opening=opening, served=served, since=earlier, weighed=weighed)
        return html, view

    def _dated(self) -> str:
        """Return what an earlier version is called."""
        info = self.info
        if info.version:
            return f"version {info.version}"
        return f"the data as of {info.as_of}" if info.as_of else "the earlier version"

    @checked
    def render(self, file: str | Path = "axis.html", **asked: Unpack[PageOptions]) -> Path:
        """Write the interactive page to `file` and return where; `asked` are the arguments of `page`.

        Raises:
            OutputError: The file could not be written; an earlier `file` is unchanged.
        """
        from graph.output import write_text

        file = Path(file)
        write_text(file, self.page(**asked))
        return file
