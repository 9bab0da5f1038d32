"""Actor-relationship knowledge graphs with sources, dates and confidence.

    >>> import graph
    >>> g = graph.load("data")                                # DataError lists every error in the data
    >>> print(g.paths("iran", "hamas", kinds=["weapons"]))    # the report; len(), iteration and [i] also work

Questions, each a method of `Graph` that returns a result:
    paths, why_not, what_if, critical, between     how actors are connected
    neighbours, links, timeline, search, show      what is known of them
    fallout, diff, stats, weigh, cypher            sources, versions, numbers, queries
    duplicates, screen                             records that may be one, names that may be an actor
    view                                           the graph narrowed by a filter

Filters, as keyword arguments: kinds, families, on, between, certain, min_confidence, status, without; and for
paths: via, max_hops, limit, undirected, time, parts, sort. See `help(graph.Filter)` and `help(graph.Walk)`.

Every result has `to_dict()` for JSON and prints as text. Output: `g.render("axis.html")` writes the page,
`g.display()` shows it in a notebook, `g.export("graphml")` writes for other tools (`graph.export.FORMATS`).
Input: `graph.import_file("csv", "payments.csv").save("data")` (`graph.ingest.FORMATS`).

Errors are subclasses of `GraphError`: DataError, DateError, EngineError, FilterError, MissingExtra, OutputError,
PackError, ServeError, UnknownId. `graph.__all__` lists every public name; `help(graph.Graph.paths)` and the like
describe one method. docs/python.md has examples.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graph import export as export
    from graph import ingest as ingest
    from graph.api import Graph
    from graph.dataset import Dataset
    from graph.diagnostics import Diagnostic, Place
    from graph.errors import (
        DataError,
        DateError,
        EngineError,
        FilterError,
        GraphError,
        MissingExtra,
        OutputError,
        PackError,
        ServeError,
        UnknownId,
    )
    from graph.exchange.loss import Loss
    from graph.export import Export
    from graph.identity.evidence import Reason
    from graph.ingest.folder import Import, Written
    from graph.ingest.rejected import Rejected
    from graph.ingest.same import Proposal
    from graph.loader import check_folder
    from graph.opening import import_file, load
    from graph.page.notebook import EmbeddedPage
    from graph.query.between import Between
    from graph.query.chains import Hop, Path
    from graph.query.critical import Critical, CriticalLoss
    from graph.query.cypher import Rows
    from graph.query.diff import Diff
    from graph.query.differences import Change, TableDiff
    from graph.query.duplicates import Duplicate, Duplicates
    from graph.query.fallout import ChangedLink, Fallout
    from graph.query.links import Links
    from graph.query.name_search import SearchResult, SearchResults
    from graph.query.neighbours import Neighbour, Neighbours
    from graph.query.pair_diffs import PairDiff
    from graph.query.paths import Paths
    from graph.query.profile import Profile
    from graph.query.profiles import Profiles
    from graph.query.screening import Match, Screened, Screening
    from graph.query.statistics import Statistics
    from graph.query.strongest import PairChange
    from graph.query.timeline import Moment, Timeline
    from graph.query.ways_out import Relaxation
    from graph.query.what_if import WhatIf
    from graph.query.why_not import WhyNot
    from graph.records.dates import Date, parse_date
    from graph.records.filters import Filter
    from graph.records.grades import Assessment
    from graph.records.model import (
        Actor,
        ActorType,
        Amount,
        Claim,
        DatasetInfo,
        Event,
        Family,
        Identifiers,
        Judgement,
        Kind,
        Link,
        Name,
        PictureColumn,
        Record,
        Rewrite,
        Role,
        Source,
        Stance,
        StrictException,
    )
    from graph.records.periods import Period
    from graph.records.story import Sentence, Step, Story, StoryFilter, StoryPath
    from graph.records.walks import Walk
    from graph.typed import (
        BetweenWords,
        FilterWords,
        ImportOptions,
        LinksWords,
        PageOptions,
        PathWords,
        RouteWords,
        WhatIfWords,
    )
    from graph.view import View
    from graph.weighing.reading import Evidence, Hypotheses, Hypothesis
    from graph.weighing.weighed import Score, Sway, Weighed

    __version__: str

_HOMES = {
    "api": "Graph",
    "dataset": "Dataset",
    "diagnostics": "Diagnostic Place",
    "errors": "DataError DateError EngineError FilterError GraphError MissingExtra OutputError PackError ServeError "
    "UnknownId",
    "loader": "check_folder",
    "opening": "import_file load",
    "exchange.loss": "Loss",
    "export": "Export",
    "identity.evidence": "Reason",
    "ingest.folder": "Import Written",
    "ingest.same": "Proposal",
    "ingest.rejected": "Rejected",
    "page.notebook": "EmbeddedPage",
    "query.between": "Between",
    "query.chains": "Hop Path",
    "query.critical": "Critical CriticalLoss",
    "query.cypher": "Rows",
    "query.diff": "Diff",
    "query.differences": "Change TableDiff",
    "query.duplicates": "Duplicate Duplicates",
    "query.fallout": "ChangedLink Fallout",
    "query.links": "Links",
    "query.name_search": "SearchResult SearchResults",
    "query.neighbours": "Neighbour Neighbours",
    "query.pair_diffs": "PairDiff",
    "query.paths": "Paths",
    "query.profile": "Profile",
    "query.profiles": "Profiles",
    "query.screening": "Match Screened Screening",
    "query.statistics": "Statistics",
    "query.strongest": "PairChange",
    "query.timeline": "Moment Timeline",
    "query.ways_out": "Relaxation",
    "query.what_if": "WhatIf",
    "query.why_not": "WhyNot",
    "records.dates": "Date parse_date",
    "records.filters": "Filter",
    "records.grades": "Assessment",
    "records.model": (
        "Actor ActorType Amount Claim DatasetInfo Event Family StrictException Identifiers Kind Link Name "
        "PictureColumn Record "
        "Role Source Stance"
    ),
    "records.periods": "Period",
    "records.story": "Sentence Step Story StoryFilter StoryPath",
    "records.walks": "Walk",
    "typed": "BetweenWords FilterWords ImportOptions LinksWords PageOptions PathWords RouteWords WhatIfWords",
    "view": "View",
    "weighing.reading": "Evidence Hypotheses Hypothesis",
    "weighing.weighed": "Score Sway Weighed",
}
_HOME = {name: home for home, names in _HOMES.items() for name in names.split()}
_PACKAGES = ("export", "ingest")

__all__ = [
    "Actor",
    "ActorType",
    "Amount",
    "Assessment",
    "Between",
    "BetweenWords",
    "Change",
    "ChangedLink",
    "Claim",
    "Critical",
    "CriticalLoss",
    "DataError",
    "Dataset",
    "DatasetInfo",
    "Date",
    "DateError",
    "Diagnostic",
    "Diff",
    "Duplicate",
    "Duplicates",
    "EmbeddedPage",
    "EngineError",
    "Event",
    "Evidence",
    "Export",
    "Fallout",
    "Family",
    "Filter",
    "FilterError",
    "FilterWords",
    "Graph",
    "GraphError",
    "Hop",
    "Hypotheses",
    "Hypothesis",
    "Identifiers",
    "Import",
    "ImportOptions",
    "Judgement",
    "Kind",
    "Link",
    "Links",
    "LinksWords",
    "Loss",
    "Match",
    "MissingExtra",
    "Moment",
    "Name",
    "Neighbour",
    "Neighbours",
    "OutputError",
    "PackError",
    "PageOptions",
    "PairChange",
    "PairDiff",
    "Path",
    "PathWords",
    "Paths",
    "Period",
    "PictureColumn",
    "Place",
    "Profile",
    "Profiles",
    "Proposal",
    "Reason",
    "Record",
    "Rejected",
    "Relaxation",
    "Rewrite",
    "Role",
    "RouteWords",
    "Rows",
    "Score",
    "Screened",
    "Screening",
    "SearchResult",
    "SearchResults",
    "Sentence",
    "ServeError",
    "Source",
    "Stance",
    "Statistics",
    "Step",
    "Story",
    "StoryFilter",
    "StoryPath",
    "StrictException",
    "Sway",
    "TableDiff",
    "Timeline",
    "UnknownId",
    "View",
    "Walk",
    "Weighed",
    "WhatIf",
    "WhatIfWords",
    "WhyNot",
    "Written",
    "check_folder",
    "import_file",
    "load",
    "parse_date",
]


def __getattr__(name: str) -> Any:
    if name in _PACKAGES:
        return import_module(f"graph.{name}")
    if name == "__version__":
        from importlib.metadata import version  # noqa: PLC0415 - takes longer than the rest

        return version("axisgraph")
    if name not in _HOME:
        raise AttributeError(f"module 'graph' has no attribute {name!r}")
    return getattr(import_module(f"graph.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    """The names to begin with, so that `help(graph)` can be read; all public names are in `__all__`."""
    return [*(name for name in __all__ if name.islower()), *_PACKAGES, "__doc__", "__version__"]
