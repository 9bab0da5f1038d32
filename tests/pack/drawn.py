"""One random data set for many questions about packs: parallel links, parts, periods, lives, copies, disputes."""

from __future__ import annotations

from random import Random
from typing import Any

from graph.dataset import Dataset
from graph.records.model import Event, Link
from tests import builders

_KINDS = ("funding", "weapons", "coordination", "part-of", "designation", "attack")
_DAYS = ("2012", "2012-03", "2012?", "199X", "[2010..2013]", "2009-11-30", "2011-05/2012-02")


def drawn(seed: int = 20, *, actors: int = 24, links: int = 160) -> Dataset:
    """Return a data set that is the same for the same seed. Parts have a whole with a lower number."""
    random = Random(seed)
    names = [f"actor-{number:02d}" for number in range(actors)]
    sources = [_source(random, number) for number in range(12)]
    lived = {name: _life(random) for name in names}
    made = [_link(random, number, names) for number in range(links)]
    claims = [{"source": "s03", "stance": "supports", "credibility": "2"}]
    events = [
        Event.model_validate(
            {
                "id": f"event-{number}",
                "name": f"Event {number}",
                "date": random.choice(_DAYS),
                "roles": [{"actor": random.choice(names), "role": "target"}, {"actor": names[0], "role": "mediator"}],
                "claims": claims,
                "responds_to": [f"event-{number - 1}"] if number else [],
            }
        )
        for number in range(3)
    ]
    return builders.dataset(made, actors=names, sources=sources, events=events, as_of="2013-06-30", lives=lived)


def _source(random: Random, number: int) -> Any:
    more: dict[str, Any] = {}
    if number > 3 and random.random() < 0.5:
        more["derives_from"] = sorted({f"s{random.randrange(number):02d}" for _ in range(2)})
    if random.random() < 0.5:
        more |= {"url": f"https://example.org/{random.randrange(3)}", "title": "One text"}
    return builders.source(f"s{number:02d}", random.choice("AABCDF"), f"publisher {random.randrange(6)}", **more)


def _life(random: Random) -> dict[str, str]:
    return random.choice(
        ({}, {}, {"founded": "2011"}, {"dissolved": "2012-02"}, {"founded": "2000", "dissolved": "2010"})
    )


def _link(random: Random, number: int, names: list[str]) -> Link:
    source, target = random.sample(names, 2)
    kind = random.choice(_KINDS)
    if kind == "part-of":
        target, source = sorted((source, target))
    claims = [
        {
            "source": f"s{random.randrange(12):02d}",
            "stance": random.choice(("supports", "supports", "supports", "disputes", "denies")),
            "credibility": str(random.randint(1, 6)),
        }
        for _ in range(random.choice((0, 1, 1, 2, 3)))
    ]
    dates: dict[str, Any] = random.choice(
        (
            {},
            {"start": random.choice(_DAYS)},
            {"start": "2009", "end": random.choice(("..", "2012", "2012-07"))},
            {"periods": ["2010/2011", "2012-05/.."]},
        )
    )
    return builders.link(source, target, kind, f"link-{number:03d}", claims=claims, **dates)
