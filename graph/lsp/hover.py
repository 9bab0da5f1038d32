"""What is known of the text at a position, in Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date as day
from typing import Any, Final

from lsprotocol import types

from graph.build import BuiltGraph
from graph.diagnostics import shortened
from graph.errors import DateError
from graph.lsp.desk import Snapshot
from graph.lsp.flows import Spot
from graph.lsp.homes import INFO
from graph.lsp.meanings import choices, fields_of, is_date, meaning, model_at, tables_at
from graph.lsp.positions import Lines
from graph.lsp.spots import spot_at
from graph.query import wording
from graph.query.withdrawal import derived, kept, supported
from graph.records.date_words import date_words
from graph.records.dates import OPEN, Date, iso, parse_date
from graph.records.grades import RELIABILITY_WORDS, status_words, strength
from graph.records.model import Actor, Event, Kind, Link, Record, Source
from graph.records.periods import parse_period
from graph.records.story import Story

__all__ = ["card", "field_card", "hover", "named_at", "plain"]

# what has a meaning in Markdown where it is, and would change how a text looks, or hide an address behind it
_MARKUP: Final = re.compile(
    r"[\\`*<|~]|(?<![^\W_])_|_(?![^\W_])|\](?=[(\[:])|&(?=#?\w+;)|^[-+#>=]|^\d+(?=[.)](?:\s|$))"
)
_MOST_CLAIMS: Final = 8
_MOST_LINKS: Final = 10
_LONGEST: Final = 600  # characters of a text that is quoted


def hover(snapshot: Snapshot, table: str, lines: Lines, position: types.Position) -> types.Hover | None:
    """Return what is known of the name or value at a position."""
    offset = lines.offset(position)
    spot, _, _ = spot_at(lines.source, offset, is_list=table != INFO)
    if spot is None or not spot.text:
        return None
    text = _said(snapshot, table, spot)
    if not text:
        return None
    return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, text), lines.range(spot.span))


def named_at(snapshot: Snapshot, table: str, spot: Spot) -> tuple[str, str] | None:
    """Return the table and the present id of the record that a spot names, or whose id it is; None without one."""
    if spot.what not in ("value", "bare") or not spot.path:
        return None
    if spot.path == ("id",) and table != INFO:
        return table, spot.text
    path = spot.path[:-1] if isinstance(spot.path[-1], int) else spot.path
    model = model_at(table, path[:-1])
    if model is None or not path:
        return None
    if path == ("former_ids",):
        tables: tuple[str, ...] = (table,)
    else:
        tables = tables_at(model, str(path[-1]))
    found = snapshot.table_with(spot.text, tables)
    return (found, snapshot.current(found, spot.text)) if found else None


def _said(snapshot: Snapshot, table: str, spot: Spot) -> str:
    path = spot.path
    if spot.what == "key":
        model = model_at(table, path)
        return field_card(model, spot.text) if model and spot.text in fields_of(model) else ""
    if (named := named_at(snapshot, table, spot)) is not None:
        said = card(snapshot, *named)
        was = f"*{_code(spot.text)} is now {_code(named[1])}*\n\n" if said and named[1] != spot.text else ""
        return was + said
    holder = path[:-1] if path and isinstance(path[-1], int) else path
    model = model_at(table, holder[:-1]) if holder else None
    name = str(holder[-1]) if holder else ""
    if model is None or name in ("on", "between"):
        return ""
    if is_date(model, name):
        return _date_card(spot.text, periods=name == "periods")
    known = dict(choices(model, name))
    if words := known.get(spot.text):
        return f"**{plain(spot.text)}**: {plain(words)}"
    return field_card(model, name) if spot.text in known else ""


def field_card(model: type[Record], name: str) -> str:
    """Return what a field means, and its values if they are few."""
    lines = [meaning(model, name)]
    values = choices(model, name)
    if 0 < len(values) <= 20:
        lines += ["", *(f"- `{value}`" + (f": {words}" if words else "") for value, words in values)]
    if name == "code" and model.__name__ == "StrictException":
        lines = [meaning(model, name)]
    return "\n".join(lines)


def card(snapshot: Snapshot, table: str, id: str) -> str:
    """Return what is known of a record; an empty text if there is none."""
    record = snapshot.records.get(table, {}).get(id)
    if record is None:
        return ""
    graph = snapshot.graph
    known = graph if graph is not None and id in getattr(graph.dataset, table, ()) else None
    return "\n\n".join(part for part in _parts(record, known) if part)


def _parts(record: Any, graph: BuiltGraph | None) -> Iterator[str]:
    if isinstance(record, Actor):
        yield from _actor(record, graph)
    elif isinstance(record, Link):
        yield from _link(record, graph)
    elif isinstance(record, Source):
        yield from _source(record, graph)
    elif isinstance(record, Event):
        yield f"**{plain(record.name)}**, {_in_words(record.date)}" + (
            f", {plain(record.place)}" if record.place else ""
        )
        yield plain(record.summary)
        yield f"*{wording.count(len(record.claims or ()), 'claim')}*"
    elif isinstance(record, Kind):
        yield f"**{plain(record.label)}**, kind of {record.family}"
        yield f"A {plain(record.verb)} B" if record.verb else ""
        yield plain(record.summary)
    elif isinstance(record, Story):
        yield f"**{plain(record.title)}**"
        yield plain(record.summary)
    elif (said := getattr(record, "reason", None) or getattr(record, "note", None)) is not None:
        yield plain(said)


def _actor(actor: Actor, graph: BuiltGraph | None) -> Iterator[str]:
    native = ", ".join(f"{each.name}" for each in actor.native_names or () if each.name)
    yield (
        f"**{plain(actor.name)}**"
        + (f", {actor.type}" if actor.type else "")
        + (f" ({plain(native)})" if native else "")
    )
    yield plain(actor.summary)
    dates = ("founded", "dissolved", "born", "died")
    yield "; ".join(f"{name} {_in_words(value)}" for name in dates if (value := getattr(actor, name)) is not None)
    if graph is not None:
        ends = [sum(map(len, joined[actor.id].values())) for joined in (graph.outgoing, graph.incoming)]
        yield f"*{wording.count(ends[0], 'link')} from it, {wording.count(ends[1], 'link')} to it*"


def _link(link: Link, graph: BuiltGraph | None) -> Iterator[str]:
    known = graph.dataset.links.get(link.id) if graph else None
    if graph is None or known is None:
        yield f"{_code(link.source)} {plain(link.kind)} {_code(link.target)}"
        yield plain(link.summary)
        yield "*its confidence is known once the data has no errors*"
        return
    yield f"**{plain(wording.sentence(graph, known))}**, {plain(wording.lasted(known))}"
    yield plain(known.summary)
    assessment = graph.assessments[known.id]
    independent = wording.count(assessment.independent_sources, "independent source")
    yield f"Confidence **{assessment.confidence}**, {status_words(assessment)}; {independent}"
    ranked = sorted(known.claims, key=lambda claim: (claim.stance != "supports", wording.grade(graph, claim)))
    shown = [
        f"- {claim.stance} [{wording.grade(graph, claim)}, {strength(claim, graph.origins)}] "
        f"{plain(graph.source(claim.source).title)}, {plain(graph.source(claim.source).publisher)}"
        for claim in ranked[:_MOST_CLAIMS]
    ]
    more = len(ranked) - len(shown)
    yield "\n".join([*shown, *([f"- and {wording.count(more, 'more claim')}"] if more > 0 else [])])
    if known != link:
        yield "*as it was when the data last had no errors*"


def _source(source: Source, graph: BuiltGraph | None) -> Iterator[str]:
    said = [source.publisher, _in_words(source.published) if source.published else ""]
    yield f"**{plain(source.title)}**, {plain(', '.join(each for each in said if each))}"
    if source.reliability:
        yield f"Reliability **{source.reliability}**, {RELIABILITY_WORDS[source.reliability]}"
    if source.derives_from:
        yield f"Only passes on {', '.join(_code(each) for each in source.derives_from)}"
    yield plain(source.summary)
    if graph is not None:
        yield "\n".join(_hanging(source.id, graph))


def _hanging(id: str, graph: BuiltGraph) -> Iterator[str]:
    """Yield what depends on a source: what cites it, and what nothing supports without it."""
    data = graph.dataset
    gone = derived(data, id)
    cited = [link for link in data.links.values() if any(claim.source in gone for claim in link.claims)]
    events = sum(1 for each in data.events.values() if any(claim.source in gone for claim in each.claims))
    also = f" (with {len(gone) - 1:,} that only pass it on)" if len(gone) > 1 else ""
    fallen = [link for link in cited if supported(link.claims) and not supported(kept(link.claims, gone) or ())]
    yield f"Cited by {wording.count(len(cited), 'link')} and {wording.count(events, 'event')}{also}"
    if fallen:
        yield ""
        yield "Without it nothing supports"
        yield ""
        yield from (f"- {plain(wording.sentence(graph, link))}" for link in fallen[:_MOST_LINKS])
        if len(fallen) > _MOST_LINKS:
            yield f"- and {wording.count(len(fallen) - _MOST_LINKS, 'more link')}"


def _date_card(text: str, *, periods: bool) -> str:
    try:
        if periods:
            period = parse_period(text)
            words = [_in_words(each) if each else "unknown" for each in (period.start, period.end)]
            return f"**{words[0]}** to **{words[1]}**"
        date = OPEN if text == OPEN.text else parse_date(text)
    except DateError as error:
        return f"Not a date: {plain(str(error))}"
    words_of = _in_words(date)
    if date.text == OPEN.text:
        return "**ongoing** at the date of record"
    first, last = iso(date.earliest), iso(date.latest)
    if first and last:
        span = first if first == last else f"some day from {first} to {last}"
        number = date.latest - date.earliest + 1
        weekday = f", a {day.fromordinal(date.earliest):%A}" if number == 1 else f", {number:,} days"
        return f"**{plain(words_of)}**: {span}{weekday}"
    return f"**{plain(words_of)}**: " + (f"{first} or later" if first else f"{last} or earlier" if last else "any day")


def _in_words(date: Date | None) -> str:
    return date_words(date) if date is not None else ""


def plain(text: object) -> str:
    """Return a text of the data so that Markdown shows it as it is, on one line."""
    if not text:
        return ""
    return _MARKUP.sub(_escaped, shortened(" ".join(str(text).split()), _LONGEST))


def _escaped(match: re.Match[str]) -> str:
    return f"{match[0]}\\" if match[0].isdigit() else f"\\{match[0]}"


def _code(text: object) -> str:
    """Return a text as code, in which nothing has a meaning but a backquote."""
    return f"`{shortened(str(text)).replace('`', '')}`"
