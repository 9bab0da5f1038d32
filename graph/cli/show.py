"""Show all that is known of an actor, a link, a source or an event, or tell a story."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from graph.cli import completion, options, terminal
from graph.cli.terminal import echo, heading, paint
from graph.query import wording

if TYPE_CHECKING:
    from collections.abc import Iterable

    from graph.build import BuiltGraph
    from graph.query.profile import Profile
    from graph.records.model import Claim, Link

EXAMPLES = (
    "axisgraph show hezbollah",
    "axisgraph show iran-funding-hamas",
    "axisgraph show hamas-vs-iran-article",
    "axisgraph show rockets-of-hamas",
)


def command(
    id: Annotated[
        str,
        typer.Argument(
            help="Id of an actor, link, source, event or story.",
            metavar="ID",
            show_default=False,
            autocompletion=completion.ids("actors", "links", "sources", "events", "stories"),
        ),
    ],
    format: options.Format = "text",
    data: options.Data = Path("data"),
) -> None:
    graph = options.loaded(data)
    found = graph.show(id)
    if format == "json":
        terminal.print_json({"records": [profile.to_dict() for profile in found]})
        return
    for number, profile in enumerate(found):
        if number:
            echo()
        _print(graph.built, profile)


def _print(graph: BuiltGraph, profile: Profile) -> None:
    record: Any = profile.record
    title = wording.sentence(graph, record) if profile.what == "link" else getattr(record, "name", None) or record.title
    heading(f"{title} ({profile.what} {record.id})")
    if record.summary:
        echo(record.summary)
    place = graph.dataset.place("stories" if profile.what == "story" else f"{profile.what}s", record.id)
    {"actor": _actor, "link": _link, "source": _source, "event": _event, "story": _story}[profile.what](graph, profile)
    if place:
        echo(paint(f"Defined at {place}", "dim"))


def _fields(fields: Iterable[tuple[str, object]]) -> None:
    for name, value in fields:
        if value:
            echo(f"  {name + ':':<14}{terminal.visible(str(value))}")


def _actor(graph: BuiltGraph, profile: Profile) -> None:
    actor: Any = profile.record
    _fields(
        [
            ("type", actor.type),
            ("country", actor.country),
            ("also called", ", ".join(alias.name for alias in actor.aliases)),
            ("native names", ", ".join(f"{native.name} ({native.lang})" for native in actor.native_names)),
            ("ideology", ", ".join(actor.ideology)),
            ("founded", actor.founded),
            ("dissolved", actor.dissolved),
            ("born", actor.born),
            ("died", actor.died),
            ("identifiers", ", ".join(f"{k} {v}" for k, v in actor.identifiers.to_dict().items())),
            ("do not confuse", ", ".join(actor.not_to_confuse_with)),
        ]
    )
    outgoing = [link for link in profile.links if link.source == actor.id]
    incoming = [link for link in profile.links if link.target == actor.id]
    _links(graph, "Links from it", outgoing)
    _links(graph, "Links to it", incoming)
    _events(profile)


def _links(graph: BuiltGraph, title: str, links: Iterable[Link]) -> None:
    links = sorted(links, key=lambda link: (graph.kind(link.kind).family, link.kind, link.id))
    if not links:
        return
    echo()
    heading(title)
    for link in links:
        judged = terminal.painted_words(wording.judged(graph, link))
        told = f"{wording.sentence(graph, link)}, {wording.lasted(link)} [{judged}]"
        echo(f"  {told} {paint(link.id, 'dim')}")


def _events(profile: Profile) -> None:
    if profile.events:
        echo()
        heading("Events")
        for event in profile.events:
            echo(f"  {event.date.text:<11} {event.name} {paint(event.id, 'dim')}")


def _link(graph: BuiltGraph, profile: Profile) -> None:
    from graph.records.grades import status_words

    link: Any = profile.record
    assessment = graph.assessments[link.id]
    _fields(
        [
            ("kind", f"{link.kind} ({graph.kind(link.kind).family})"),
            ("office", link.role),
            ("when", wording.lasted(link)),
            ("amounts", "; ".join(wording.amount(amount) for amount in link.amounts)),
            ("items", ", ".join(link.items)),
            ("purpose", link.purpose),
            ("status", status_words(assessment)),
            (
                "confidence",
                f"{assessment.confidence}, {wording.count(assessment.independent_sources, 'independent source')}",
            ),
        ]
    )
    _claims(graph, link.claims)


def _claims(graph: BuiltGraph, claims: Iterable[Claim]) -> None:
    echo()
    heading("Claims")
    for claim in claims:
        source = graph.source(claim.source)
        echo(f"  {claim.stance} [{wording.grade(graph, claim)}] {source.title}, {source.publisher}")
        _fields(
            [
                ("  grade", wording.grade_words(graph, claim)),
                ("  where", claim.locator),
                ("  speaks of", claim.holds),
                ("  says", claim.summary),
                ("  quoting", claim.attributed_to),
            ]
        )


def _source(graph: BuiltGraph, profile: Profile) -> None:
    from graph.records.grades import RELIABILITY_WORDS

    source: Any = profile.record
    _fields(
        [
            ("publisher", source.publisher),
            ("author", source.author),
            ("published", source.published),
            ("class", source.class_),
            ("reliability", f"{source.reliability}, {RELIABILITY_WORDS[source.reliability]}"),
            ("derives from", ", ".join(source.derives_from)),
            ("address", source.url),
            ("read at", source.host),
        ]
    )
    _links(graph, f"Cited by {wording.count(len(profile.links), 'link')}", profile.links)
    _events(profile)


def _event(graph: BuiltGraph, profile: Profile) -> None:
    event: Any = profile.record
    roles = [
        f"{graph.actor(role.actor).name} ({role.role}{', ' + role.qualifier if role.qualifier else ''})"
        for role in event.roles
    ]
    _fields(
        [
            ("date", event.date),
            ("place", event.place),
            ("actors", ", ".join(roles)),
            ("responds to", ", ".join(event.responds_to)),
            ("answered by", ", ".join(other.id for other in profile.events if event.id in other.responds_to)),
        ]
    )
    _claims(graph, event.claims)


def _story(graph: BuiltGraph, profile: Profile) -> None:
    story: Any = profile.record
    for number, step in enumerate(story.steps, start=1):
        echo()
        heading(f"{number}. {step.title}")
        for sentence in step.sentences:
            echo(f"  {terminal.visible(sentence.text)} {paint(', '.join((*sentence.links, *sentence.events)), 'dim')}")
    _links(graph, f"Backed by {wording.count(len(profile.links), 'link')}", profile.links)
    _events(profile)
