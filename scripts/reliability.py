"""Write docs/reliability.md: how far two codings of the same claims agree, and how each disagreement was settled.

Use: python scripts/reliability.py

Reads docs/reliability/: first-coding.csv (what the data said), second-coding.csv (read again without it) and settled.csv.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import graph
from graph.records.dates import iso, parse_date
from graph.records.model import Kind

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "docs" / "reliability"
FIELDS = {
    "actors": "which two actors, in either order",
    "direction": "from whom to whom, where the actors agree",
    "kind": "of 24 kinds",
    "first year": "of the time that the source speaks of, where both codings give one",
    "last year": "the same",
    "stance": "supports, disputes or denies",
    "credibility": "2, 3 or 4",
}
BASES = {
    "text": "the source's own text, read again in a stored copy, or the same text at another address",
    "note": "the research note on the source, in the words of the person who first read it",
    "summary": "the data's own sentence on what the source says, because no note has one",
}

Codes = dict[str, str | None]
Pair = tuple[str, str]


def agreement(pairs: Sequence[Pair]) -> float:
    """Return the share of pairs whose two codes are the same."""
    return sum(one == other for one, other in pairs) / len(pairs)


def cohens_kappa(pairs: Sequence[Pair]) -> float | None:
    """Return Cohen's kappa of two coders: how far they agree beyond chance; None if chance alone gives full agreement."""
    first, second = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    chance = sum(first[code] * second[code] for code in first) / len(pairs) ** 2
    return None if chance == 1 else (agreement(pairs) - chance) / (1 - chance)


@dataclass(frozen=True)
class Coded:
    """One claim in both codings, as codes by field; None where a coding gives none."""

    number: str
    link: str
    claim: str
    basis: str
    first: Codes
    second: Codes

    def pair(self, field: str) -> Pair | None:
        """Return the two codes of a field, or None where it cannot be compared."""
        one, other = self.first[field], self.second[field]
        if one is None or other is None or (field == "direction" and self.first["actors"] != self.second["actors"]):
            return None
        return one, other


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a table of docs/reliability."""
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def reading(row: dict[str, str], kinds: dict[str, Kind]) -> Codes:
    """Return the codes of one row."""
    ends = row["from"], row["to"]
    years: tuple[str | None, str | None] = (None, None)
    if row["time"]:
        date = parse_date(row["time"])
        years = _year(date.earliest), _year(date.latest)
    direction = "either way" if kinds[row["kind"]].symmetric else " to ".join(ends)
    return {
        "actors": " and ".join(sorted(ends)),
        "direction": direction,
        "kind": row["kind"],
        "first year": years[0],
        "last year": years[1],
        "stance": row["stance"],
        "credibility": row["credibility"],
    }


def _year(day: int) -> str:
    """Return the year of a day, or `open` for a side without a bound."""
    return (iso(day) or "open")[:4]


def readings(row: dict[str, str]) -> list[dict[str, str]]:
    """Return every reading that the second coder allows: a statement may name several actors or kinds."""
    also = [each.split(" ") for each in row["also"].split("; ") if each]
    return [row, *({**row, "from": source, "kind": kind, "to": target} for source, kind, target in also)]


def nearest(first: dict[str, str], allowed: list[dict[str, str]]) -> dict[str, str]:
    """Return the allowed reading that shares most with the first coding: actors, then direction, then kind."""

    def shared(row: dict[str, str]) -> tuple[bool, bool, bool]:
        same = {row["from"], row["to"]} == {first["from"], first["to"]}
        return same, same and row["from"] == first["from"], row["kind"] == first["kind"]

    return max(allowed, key=shared)


def coded() -> list[Coded]:
    """Return both codings of every drawn claim."""
    kinds = dict(graph.load(ROOT / "data").dataset.kinds)
    found = []
    for one, other in zip(rows("first-coding.csv"), rows("second-coding.csv"), strict=True):
        key = one["number"], one["link"], one["claim"]
        assert key == (other["number"], other["link"], other["claim"])
        second = reading(nearest(one, readings(other)), kinds)
        found.append(Coded(*key, other["basis"], reading(one, kinds), second))
    return found
