"""Write a large data folder that looks like real data: camps, names, aliases, countries, kinds that fit the actors.

All of it is made up, and the same for the same numbers. `benchmarks.generate` writes the plainer data of the other
benchmarks; this one is for the page, where names, types and camps are what is seen.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.generate import main

CAMPS = ("North", "South", "East", "West", "Coast", "Highland")
COUNTRIES = ("AL", "BO", "FI", "GH", "LA", "MN", "NP", "PY", "UY", "ZM")
WORDS = ("Amber", "Birch", "Cedar", "Delta", "Ember", "Falcon", "Granite", "Harbour", "Indigo", "Juniper", "Lantern")
FIRST = ("Aren", "Belka", "Corin", "Dunja", "Elmo", "Farun", "Gesta", "Hollo", "Imre", "Jasna", "Kelto", "Lumi")
LAST = ("Abrek", "Bostan", "Cavill", "Dorn", "Estrin", "Fallas", "Gorran", "Hestia", "Istvan", "Jurek", "Kalmar")
SCRIPT = ("حركة النور", "حزب الساحل", "لواء الجبل", "جمعية الوادي")

# type -> (share, what its name ends with)
TYPES: dict[str, tuple[int, tuple[str, ...]]] = {
    "armed-group": (24, ("Brigade", "Front", "Movement", "Column")),
    "armed-wing": (8, ("Guard", "Battalion")),
    "person": (30, ()),
    "company": (20, ("Trading", "Shipping", "Holding", "Metals")),
    "charity": (6, ("Relief Fund", "Foundation")),
    "bank": (3, ("Bank", "Exchange")),
    "party": (5, ("Party", "Union")),
    "coalition": (2, ("Alliance", "Council")),
    "state-organ": (2, ("Ministry", "Directorate")),
}
GIVERS = ("state", "state-organ", "company", "bank", "charity")
SUPPORT = ("funding", "weapons", "training", "technology", "materiel", "intelligence", "sanctuary", "political")
OTHER = ("coordination", "alliance", "affiliation", "member-of", "leads", "part-of")
STARTS = ("1995", "2004-07", "2012-03-09", "199X", "2015?", "2018", "2006~", None)
ENDS = ("..", "..", "..", "2019", "2023-10-07", "2021-05", None)


def write_page_data(folder: Path, actors: int, links: int, seed: int = 0) -> None:
    """Write the folder: each camp gathers about a state; support runs inside a camp, attacks between camps."""
    chance = random.Random(seed)
    folder.mkdir(parents=True, exist_ok=True)
    people = list(_actors(chance, actors))
    camp_of = {actor["id"]: at % len(CAMPS) for at, actor in enumerate(people)}
    sources = [
        {
            "id": f"report-{at}",
            "title": f"{chance.choice(WORDS)} report {at}",
            "publisher": f"{WORDS[at % len(WORDS)]} Press {at % 97}",
            "reliability": chance.choices("ABCDF", (2, 4, 3, 1, 1))[0],
            "published": f"{chance.randint(1998, 2024)}",
        }
        | ({"derives_from": f"report-{at - 1}"} if at % 9 == 8 else {})
        for at in range(max(10, links // 50))
    ]
    _write(folder / "actors.yaml", people)
    _write(folder / "sources.yaml", sources)
    _write(folder / "links.yaml", _links(chance, people, camp_of, len(sources), links))
    _write(folder / "events.yaml", _events(chance, people, len(sources), max(1, actors // 50)))
    (folder / "dataset.yaml").write_text(
        "title: Generated camps\ndescription: Made-up actors in six camps, to see how the page bears its size.\n"
        "as_of: 2025-06-30\n",
        encoding="utf-8",
    )


def _actors(chance: random.Random, count: int) -> Iterable[dict[str, Any]]:
    types = list(TYPES)
    shares = [TYPES[type][0] for type in types]
    for at in range(count):
        camp = CAMPS[at % len(CAMPS)]
        type = "state" if at < len(CAMPS) else chance.choices(types, shares)[0]
        if type == "state":
            name = f"{camp} Republic"
        elif type == "person":
            name = f"{chance.choice(FIRST)} {chance.choice(LAST)} {at}"
        else:
            name = f"{camp} {chance.choice(WORDS)} {chance.choice(TYPES[type][1])} {at}"
        actor: dict[str, Any] = {"id": f"{name.lower().replace(' ', '-')}", "name": name, "type": type}
        actor["country"] = COUNTRIES[at % len(CAMPS)] if chance.random() < 0.9 else chance.choice(COUNTRIES)
        if chance.random() < 0.3:
            actor["aliases"] = [f"The {chance.choice(WORDS)} {at}"]
        if chance.random() < 0.2:
            actor["native_names"] = [{"lang": "ar", "name": f"{chance.choice(SCRIPT)} {at}"}]
        if type != "person" and chance.random() < 0.5:
            actor["founded"] = str(chance.randint(1950, 2015))
        yield actor


def _links(
    chance: random.Random, actors: Sequence[dict[str, Any]], camp_of: dict[str, int], sources: int, count: int
) -> Iterable[dict[str, Any]]:
    weights = [1 / (at + 60) for at in range(len(actors))]
    ends = iter(chance.choices(range(len(actors)), weights, k=4 * count))
    camps = len(CAMPS)
    for number in range(count):
        at, other = next(ends), next(ends)
        same_camp = chance.random() < 0.85
        if same_camp:
            other = (other - other % camps + at % camps) % len(actors)
        if at == other:
            other = (other + camps) % len(actors)
        source, target = actors[min(at, other)], actors[max(at, other)]
        if camp_of[source["id"]] != camp_of[target["id"]]:
            kind = chance.choice(("attack", "opposes", "rivalry", "coordination"))
        else:
            kind = chance.choice(SUPPORT if source["type"] in GIVERS or chance.random() < 0.5 else OTHER)
        if kind == "leads" and source["type"] != "person":
            kind = "alliance"
        link: dict[str, Any] = {"id": f"l{number}-{kind}", "source": source["id"], "target": target["id"], "kind": kind}
        start, end = chance.choice(STARTS), chance.choice(ENDS)
        link |= ({"start": start} if start else {}) | ({"end": end} if end else {})
        if kind == "funding" and chance.random() < 0.4:
            link["amounts"] = [{"value": chance.randint(1, 90) * 100_000, "currency": "USD", "per": "year"}]
        link["summary"] = f"What is known of link {number}, in one sentence of a usual length."
        link["claims"] = [
            {
                "source": f"report-{chance.randrange(sources)}",
                "stance": chance.choices(("supports", "disputes", "denies"), (95, 4, 1))[0],
                "credibility": chance.randint(1, 5),
                "locator": f"page {chance.randint(1, 90)}",
            }
            for _ in range(chance.choice((1, 2, 2, 3)))
        ]
        yield link


def _events(
    chance: random.Random, actors: Sequence[dict[str, Any]], sources: int, count: int
) -> Iterable[dict[str, Any]]:
    for at in range(count):
        one, other = chance.sample(range(min(len(actors), 200)), 2)
        yield {
            "id": f"event-{at}",
            "name": f"{chance.choice(WORDS)} incident {at}",
            "date": f"{chance.randint(1995, 2024)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}",
            "roles": [
                {"actor": actors[one]["id"], "role": "perpetrator"},
                {"actor": actors[other]["id"], "role": "target"},
            ],
            "claims": [{"source": f"report-{chance.randrange(sources)}", "stance": "supports", "credibility": 2}],
        }


def _write(path: Path, records: Iterable[dict[str, Any]]) -> None:
    """Write one record a line, as JSON, of which all is YAML."""
    lines = [f"- {json.dumps(record, ensure_ascii=False)}\n" for record in records]
    path.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(write_page_data, __doc__, actors=10_000, links=100_000)
