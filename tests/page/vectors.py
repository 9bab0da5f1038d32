"""Vectors for the page's logic: questions with Python's answers, over random graphs and over the project's own data.

Each topic is one JSON file: `graphs.json` holds what the page would know of each graph, the others name a graph by its
number and give a question, as the page's scripts ask it, and the answer, as the command line prints it.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import graph
from graph.api import Graph
from graph.build import build
from graph.dataset import Dataset
from graph.errors import DateError, GraphError
from graph.page.payload import records
from graph.page.stories import shown_stories
from graph.picture.letters import kind_letters
from graph.query import named, wording
from graph.query.fallout import fallout
from graph.query.paths import find_paths
from graph.query.search.budget import Budget
from graph.query.why_not import why_not
from graph.records.dates import BEGINNING, Date, Window, iso, parse_between, parse_date, parse_window
from graph.records.lifetimes import lifetime
from graph.records.model import Actor, DatasetInfo, Event, Link
from graph.records.names import fold, sounds
from graph.records.questions import WORDS, taken
from graph.records.questions import asked as understood
from tests import builders
from tests.page import texts
from tests.page.facets import counted

MUCH_WORK = 400_000  # links examined
DENSE = 6  # graphs
DATA = Path(__file__).parent.parent.parent / "data"
KINDS = [
    "funding",
    "weapons",
    "training",
    "coordination",
    "alliance",
    "member-of",
    *["part-of"] * 3,
    "attack",
    "rivalry",
]
STARTS = [None, None, "2010", "2010-06", "2012-02-29", "201X", "2014?", "2016-05-05", "[2011..2013]", "2011-23", "199X"]
STARTS += ["2012-24", "2012-1X"]
ENDS = [None, None, "..", "..", "2012", "2014-03", "2015~", "2016-05-04", "201X", "2020", "[2015..]", "2012-02-29"]
PERIODS = ["2009/2010", "2011-06/2012-02", "2012-24/2014", "[2013..2015]/2016", "2017/..", "/2008", "2020/", "2012"]
HOLDS = ["2012", "2010/2013", "{2010,2013,2016-05}", "[2011..2014]", "2009/..", "../2011"]
LIVES = [{}, {}, {}, {"founded": "2011"}, {"dissolved": "2014-06"}, {"founded": "199X", "dissolved": "2018"}]
TYPES = ["state", "armed-group", "party", "person"]


def camel(name: str) -> str:
    """Return the name that the page's scripts use."""
    first, *rest = name.split("_")
    return first + "".join(word.title() for word in rest)


def asked_of(filter: dict[str, Any]) -> dict[str, Any]:
    """Return a filter as the page's scripts give it."""
    return {camel(name): value for name, value in filter.items()}


def random_data(chance: random.Random) -> Dataset:
    """Return a small data set, rich in what is hard: parallel links, loops, disputes, copies, uncertain dates."""
    actors = [f"a{number}" for number in range(chance.randint(3, 9))]
    sources = [
        builders.source("first", "A", "Wire"),
        builders.source("second", "B", "Herald", published="2012-06"),
        builders.source("third", "C", "herald "),
        builders.source("fourth", "D", "Blog"),
        builders.source("copy", "B", "Copyist", derives_from="first"),
        builders.source("copy-of-copy", "A", "Other", derives_from="copy"),
    ]
    as_of = chance.choice([None, "2024-12-31", "2015"])
    record = parse_date(as_of).latest if as_of else None
    links = []
    for number in range(chance.randint(2, 26)):
        source, target = chance.choice(actors), chance.choice(actors)
        if source == target and chance.random() < 0.8:
            continue
        kind = chance.choice(KINDS)
        if kind == "part-of":  # never in a circle
            source, target = sorted((source, target), reverse=True)
        made = builders.link(
            source,
            target,
            kind,
            id=f"l{number}",
            claims=random_claims(chance, sources),
            **random_dates(chance),
        )
        if all(lifetime(each.start, each.end, record).e2 >= _earliest(each.start) for each in made.spans):
            links.append(made)  # the rest is refused as end-before-start
    events = [
        Event.model_validate(
            {
                "id": f"e{number}",
                "name": "Event",
                "date": "2013",
                "roles": [{"actor": chance.choice(actors), "role": "target"}],
                "claims": random_claims(chance, sources),
            }
        )
        for number in range(2)
    ]
    data = builders.dataset(links, sources=sources, events=events, as_of=as_of)
    return Dataset(
        info=DatasetInfo.model_validate({"title": "Test"} | ({"as_of": as_of} if as_of else {})),
        actors={id: random_actor(chance, id) for id in actors},
        links=data.links,
        sources=dict(sorted(data.sources.items())),
        events=data.events,
        kinds=data.kinds,
    )


def dense_data(chance: random.Random) -> Dataset:
    """Return layers that are densely linked, of other years each, and a clique that hangs on the last by one actor.

    Of the very many walks time allows few, and none of those into the clique is a path.
    """
    layers = [[f"m{depth}x{at}" for at in range(4)] for depth in range(4)]
    clique = [f"k{at}" for at in range(6)]
    ends = [(one, other) for near, far in pairwise(layers) for one in near for other in far]
    ends += [(one, other) for one in clique for other in clique if one != other]
    ends += [("a0", each) for each in layers[0]] + [(each, "a1") for each in layers[-1]]
    ends += [("a1", "k0"), ("k1", "a1"), ("a1", "a2"), ("a2", "a3"), ("k2", "a0"), ("a3", "k3")]
    years = [chance.sample(range(2008, 2016), 2) for _ in range(len(ends))]
    links = [
        builders.link(
            one,
            other,
            chance.choice(["funding", "weapons", "alliance"]),
            id=f"l{number}",
            start=chance.choice([str(min(span)), f"{min(span)}-06", f"[{min(span)}..{min(span) + 1}]"]),
            end=chance.choice([str(max(span)), f"{max(span)}-03", f"[{max(span)}..{max(span) + 2}]"]),
        )
        for number, ((one, other), span) in enumerate(zip(ends, years, strict=True))
    ]
    return builders.dataset(links)


def random_dates(chance: random.Random) -> dict[str, Any]:
    """Return the dates of a link: a start and an end, or now and then periods."""
    if chance.random() < 0.2:
        return {"periods": chance.sample(PERIODS, chance.randint(1, 3))}
    dates = {"start": chance.choice(STARTS), "end": chance.choice(ENDS)}
    return {name: date for name, date in dates.items() if date}


def _earliest(date: Date | None) -> int:
    return date.earliest if date else BEGINNING


def random_actor(chance: random.Random, id: str) -> Actor:
    """Return an actor of some type, perhaps of a country."""
    country = chance.choice([None, "LB", "IR"])
    fields = {"id": id, "name": id.upper(), "type": chance.choice(TYPES)}
    return Actor.model_validate(fields | chance.choice(LIVES) | ({"country": country} if country else {}))


def random_claims(chance: random.Random, sources: list[Any]) -> list[dict[str, Any]]:
    """Return up to four claims of any stance and grade."""
    return [
        {
            "source": chance.choice(sources).id,
            "stance": chance.choice(["supports"] * 5 + ["disputes", "denies"]),
            "credibility": str(chance.choice([1, 2, 2, 3, 3, 4, 6])),
            **({"holds": chance.choice(HOLDS)} if chance.random() < 0.4 else {}),
        }
        for _ in range(chance.choice([0, 1, 1, 2, 2, 3, 4]))
    ]


def random_filter(chance: random.Random, data: Dataset) -> dict[str, Any]:
    """Return a filter of a few parts."""
    some: dict[str, Callable[[], Any]] = {
        "kinds": lambda: chance.sample(sorted(data.kinds), chance.randint(1, 4)),
        "families": lambda: chance.sample(["support", "structure", "alignment", "hostility"], chance.randint(1, 4)),
        "certain": lambda: True,
        "min_confidence": lambda: chance.choice(["low", "moderate", "moderate", "high"]),
        "status": lambda: chance.sample(["asserted", "disputed", "denied"], chance.randint(1, 3)),
        "without": lambda: chance.sample([*data.actors, *data.links, "funding", "attack"], chance.randint(1, 2)),
        "via": lambda: chance.sample(list(data.actors), chance.randint(1, 2)),
        "max_hops": lambda: chance.randint(1, 6),
        "limit": lambda: chance.choice([1, 2, 50]),
        "undirected": lambda: True,
        "time": lambda: chance.choice(["any", "together", "in-order"]),
        "parts": lambda: chance.choice([True, False]),
        "sort": lambda: "strongest",
        "on": lambda: chance.choice(texts.ON),
    }
    asked = {name: some[name]() for name in chance.sample(sorted(some), chance.choice([0, 1, 2, 2, 3, 4]))}
    if "on" in asked and chance.random() < 0.5:
        del asked["on"]
        asked["between"] = chance.choice(texts.BETWEEN)
    if "certain" in asked and asked.get("time", "any") == "any" and not {"on", "between"} & asked.keys():
        asked["on"] = chance.choice(texts.ON)
    return asked


def random_facets(chance: random.Random, data: Dataset) -> dict[str, Any]:
    """Return values chosen of some facets: none at all, a few, or null for all."""
    values = {
        "kinds": sorted(data.kinds),
        "families": ["support", "structure", "alignment", "hostility"],
        "types": sorted({str(actor.type) for actor in data.actors.values()}),
        "confidences": ["low", "moderate", "high"],
        "statuses": ["asserted", "disputed", "denied"],
        "countries": sorted({actor.country or "" for actor in data.actors.values()}),
    }
    return {
        name: chance.choice([None, [], given, chance.sample(given, len(given) * 2 // 3)])
        for name, given in values.items()
        if chance.random() < 0.5
    }


def answered(ask: Callable[..., Any], *about: str, **asked: Any) -> dict[str, Any]:
    """Return the answer as plain JSON values, or the error as a message and a way out."""
    try:
        return {"answer": ask(*about, **asked).to_dict()}
    except GraphError as error:
        return {"error": {"what": error.message, "help": error.help}}


def some_work(chance: random.Random) -> int:
    """Return the work that is allowed: much for most questions, little for some, so that they are cut short."""
    return chance.choice([MUCH_WORK, MUCH_WORK, MUCH_WORK, chance.randint(0, 300), chance.randint(0, 5_000)])


def bounded(
    ask: Callable[..., Any], axis: Graph, *about: str, work: int, question: str, **given: Any
) -> dict[str, Any]:
    """Return the work allowed, the answer or the error, and the work that was done."""
    budget = Budget(work)

    def answer(*ends: str, **words: Any) -> Any:
        return ask(axis.built, *ends, *understood(question, words), budget=budget)

    return {"work": work} | answered(answer, *about, **given) | {"spent": budget.spent}


def questions(number: int, axis: Graph, chance: random.Random, many: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield vectors over one graph, each with its topic."""
    ids = list(axis.dataset.actors)
    for turn in range(many):
        start, end = chance.sample(ids, 2)
        asked = random_filter(chance, axis.dataset)
        question = {"graph": number, "from": start, "to": end, "filter": asked_of(asked)}
        yield (
            "paths",
            question | bounded(find_paths, axis, start, end, work=some_work(chance), question="paths", **asked),
        )
        if turn % 2 == 0:
            asked = taken_by("why_not", asked)
            question |= {"filter": asked_of(asked)}
            work = some_work(chance)
            yield "why_not", question | bounded(why_not, axis, start, end, work=work, question="why_not", **asked)
        if turn % 2 == 1:
            chosen = random_facets(chance, axis.dataset)
            asked = taken_by("view", asked)
            facets = {"graph": number, "chosen": chosen, "filter": asked_of(asked)}
            yield "facets", facets | {"answer": counted(axis.view(**asked), chosen)}
    for _ in range(2 * many):
        yield from one_question(number, axis, chance)
    core = list(axis.dataset.info.core)
    yield "two_sources", {"graph": number, "core": core, "answer": axis.stats().two_sources}
    for id, link in axis.dataset.links.items():
        yield "sentences", {"graph": number, "link": id, "answer": wording.sentence(axis.built, link)}
    sources = [id for id in axis.dataset.sources if any(cites(link, id) for link in axis.dataset.links.values())]
    for source in chance.sample(sources, min(2, len(sources))):
        asked = taken_by("fallout", random_filter(chance, axis.dataset))
        question = {"graph": number, "source": source, "filter": asked_of(asked)}
        if not set(asked.get("without", ())) & set(axis.dataset.links):  # a link may be gone without the source
            work = some_work(chance)
            yield "fallout", question | bounded(fallout, axis, source, work=work, question="fallout", **asked)


def one_question(number: int, axis: Graph, chance: random.Random) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the links in view for a question of the page, with up to two ends, unless it is refused."""
    ids = list(axis.dataset.actors)
    start, end = chance.choice(
        [(None, None), (chance.choice(ids), None), (None, chance.choice(ids)), chance.sample(ids, 2)]
    )
    given = random_filter(chance, axis.dataset)
    given.pop("limit", None)
    walks = {name: given[name] for name in ("via", "undirected") if name in given}
    depth = chance.choice([None, None, 1, 3])
    if start and end:
        asked = taken_by("paths", given)
        links = answered(axis.paths, start, end, **asked).get("answer", {}).get("paths")
        found = links and {
            link["id"]
            for path in links
            for one in (path, *path["variants"])
            for hop in one["hops"]
            for link in hop["links"]
        }
    elif start or end or "via" in walks:
        asked = taken_by("view", given) | walks | {"parts": given.get("parts", True), "max_hops": depth or 2}
        words = {name: value for name, value in asked.items() if name != "max_hops"}
        links = answered(axis.links, start, end, depth=depth or 2, **words).get("answer", {}).get("links")
        found = links and {link["id"] for link in links}
    else:
        asked = taken_by("view", given)
        found = (links := answered(axis.links, **asked).get("answer", {}).get("links")) and {
            link["id"] for link in links
        }
    if links is not None:
        yield (
            "views",
            {"graph": number, "from": start, "to": end, "filter": asked_of(asked), "answer": sorted(found or ())},
        )


def dense_questions(number: int, axis: Graph, chance: random.Random) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield questions over a dense graph that look ahead in time and leave out what no path can pass."""
    for time in ("any", "together", "in-order"):
        for certain in (False, True):
            asked = {"time": time, "max_hops": chance.randint(7, 9), "limit": chance.choice([5, 500])}
            asked |= {"certain": True} if certain and time != "any" else {}
            if chance.random() < 0.5:
                asked["via"] = chance.sample(["m1x0", "m2x1", "k4", "a2"], chance.randint(1, 2))
            start, end = chance.choice([("a0", "a3"), ("a0", "a2"), ("m0x1", "a3")])
            question = {"graph": number, "from": start, "to": end, "filter": asked_of(asked)}
            work = chance.choice([MUCH_WORK, 20_000])
            yield "paths", question | bounded(find_paths, axis, start, end, work=work, question="paths", **asked)


def taken_by(question: str, asked: dict[str, Any]) -> dict[str, Any]:
    """Return the words that the question takes, and those that there are not."""
    words = {name: value for name, value in asked.items() if name not in WORDS or name in taken(question)}
    if not {"on", "between", "time"} & words.keys():
        words.pop("certain", None)  # without a time it is refused
    return words


def cites(link: Link, source: str) -> bool:
    """Return whether a claim of the link cites the source."""
    return any(claim.source == source for claim in link.claims)


def wrong_questions(axis: Graph) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield questions that cannot be answered."""
    for start, end, asked in texts.WRONG:
        question = {"graph": 0, "from": start, "to": end, "filter": asked_of(asked)}
        yield "paths", question | answered(axis.paths, start, end, **asked)
        if asked == taken_by("why_not", asked):
            yield "why_not", question | answered(axis.why_not, start, end, **asked)


def taken_words() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the words that each call of the page takes."""
    for name, question in (("paths", "paths"), ("whyNot", "why_not"), ("setFilter", "view")):
        own = ["types", "countries"] if name == "setFilter" else []
        yield "questions", {"question": name, "words": [*taken(question), *own]}


def dates() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield windows, and why a text is none."""
    for name, given, parse in (("on", texts.DATES, parse_window), ("between", texts.WINDOWS, parse_between)):
        for text in given:
            yield "dates", {name: text} | window(parse, text)


def window(parse: Callable[[str], Window], text: str) -> dict[str, Any]:
    """Return the first and last day that a text asks about, or the error."""
    try:
        first, last = parse(text)
    except DateError as error:
        return {"error": str(error)}
    return {"answer": [iso(first), iso(last)]}


def searches(axis: Graph, chance: random.Random, many: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield searches for what people type of every record: whole, begun, with a slip, in another case or order."""
    data = axis.dataset
    names = [name for actor in data.actors.values() for name in actor.names]
    others = [event.name for event in data.events.values()] + [event.place for event in data.events.values()]
    others += [story.title for story in data.stories.values()] + list(data.links)
    others += [said for source in data.sources.values() for said in (source.title, source.publisher, source.url)]
    others += [f"{a} {b}" for a, b in zip(chance.sample(names, 20), chance.sample(names, 20), strict=True)]
    typed = (chance.choice(names if chance.random() < 0.6 else [text for text in others if text]) for _ in range(many))
    for text in (*texts.SEARCHES, *(mistyped(chance, each) for each in typed)):
        yield "search", {"graph": 0, "text": text, "answer": axis.search(text).to_dict()}
    for type in named.TYPES:
        yield (
            "search",
            {
                "graph": 0,
                "text": "hezbollah",
                "types": [type],
                "answer": axis.search("hezbollah", types=type).to_dict(),
            },
        )
    for name in (*texts.NAMES, *chance.sample(names, 200)):
        yield "names", {"text": name, "answer": fold(name), "sounds": list(sounds(fold(name)))}


def mistyped(chance: random.Random, name: str) -> str:
    """Return a name as it may be typed."""
    at = chance.randrange(len(name))
    return chance.choice(
        [
            name,
            name.upper(),
            name[: at + 1],
            name[:at] + name[at + 1 :],
            name[:at] + name[at : at + 2][::-1] + name[at + 2 :],
            name[:at] + chance.choice("aeiou") + name[at + 1 :],
            " ".join(reversed(name.split())),
            name.replace(" ", ""),
            chance.choice(name.split()),
        ]
    )


def vectors(seed: int = 0, graphs: int = 60) -> dict[str, list[Any]]:
    """Return all vectors by topic; graph 0 is the project's own data. The same numbers give the same vectors."""
    chance = random.Random(seed)
    own = graph.load(DATA)
    axes = [own, *(Graph(build(random_data(chance))) for _ in range(graphs))]
    axes += [Graph(build(dense_data(chance))) for _ in range(DENSE)]
    made: dict[str, list[Any]] = {"graphs": [known(axis) for axis in axes]}

    def add(found: Iterable[tuple[str, dict[str, Any]]]) -> None:
        for topic, vector in found:
            made.setdefault(topic, []).append(vector)

    for number, axis in enumerate(axes):
        add(questions(number, axis, chance, 40 if number == 0 else 8))
        if number > graphs:
            add(dense_questions(number, axis, chance))
    add(wrong_questions(own))
    add(taken_words())
    add(dates())
    add(searches(own, chance, 150))
    return made


def known(axis: Graph) -> dict[str, Any]:
    """Return what the page knows of a whole graph."""
    view = axis.view()
    letters = kind_letters(view.graph.dataset.kinds)
    return records(view, letters) | {"stories": shown_stories(view)[0]}


def write_vectors(folder: Path, seed: int = 0, graphs: int = 60) -> None:
    """Write each topic to a file of the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for topic, cases in vectors(seed, graphs).items():
        (folder / f"{topic}.json").write_text(json.dumps(cases, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--graphs", type=int, default=60)
    given = parser.parse_args()
    write_vectors(given.folder, given.seed, given.graphs)
