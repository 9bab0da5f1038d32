"""Write docs/reliability.md: how far two codings of the same claims agree, and how each disagreement was settled.

Use: python scripts/reliability.py

Reads docs/reliability/: first-coding.csv (what the data said), second-coding.csv (coded without sight of it),
settled.csv, and method.md, the text of the page.
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
    """Return Cohen's kappa, the agreement beyond chance; None if both coders used one and the same code."""
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


def coded(single: bool = False) -> list[Coded]:
    """Return both codings of every drawn claim; with `single`, only the reading that the second coder put first."""
    kinds = dict(graph.load(ROOT / "data").dataset.kinds)
    found = []
    for one, other in zip(rows("first-coding.csv"), rows("second-coding.csv"), strict=True):
        key = one["number"], one["link"], one["claim"]
        if key != (other["number"], other["link"], other["claim"]):
            raise ValueError(f"the two codings differ in their claims at number {one['number']}")
        second = reading(other if single else nearest(one, readings(other)), kinds)
        found.append(Coded(*key, other["basis"], reading(one, kinds), second))
    return found


def settlements() -> dict[tuple[str, str], dict[str, str]]:
    """Return by claim and field how a disagreement was settled."""
    return {(row["number"], row["field"]): row for row in rows("settled.csv")}


def table(found: Sequence[Coded]) -> Iterator[str]:
    """Yield the table of agreement and kappa, for all claims and for those with each basis."""
    yield "| field | " + " | ".join(["all", *BASES]) + " |"
    yield "|---" * (len(BASES) + 2) + "|"
    for field, meaning in FIELDS.items():
        cells = [cell([each for each in found if basis in ("", each.basis)], field) for basis in ("", *BASES)]
        yield f"| {field}: {meaning} | " + " | ".join(cells) + " |"


def cell(found: Sequence[Coded], field: str) -> str:
    """Return agreement, kappa and number of the claims that can be compared in one field."""
    pairs = [pair for each in found if (pair := each.pair(field))]
    if not pairs:
        return "none"
    kappa = cohens_kappa(pairs)
    return f"{agreement(pairs):.1%}, κ {'undefined' if kappa is None else f'{kappa:.2f}'} (n {len(pairs)})"


def untimed() -> tuple[int, int]:
    """Return how many claims had no time in the first coding although the second has one, and the other way round."""
    both = zip(rows("first-coding.csv"), rows("second-coding.csv"), strict=True)
    timed = Counter((bool(one["time"]), bool(other["time"])) for one, other in both)
    return timed[False, True], timed[True, False]


def disagreements(found: Sequence[Coded]) -> Iterator[str]:
    """Yield the table of all disagreements, by claim and field."""
    settled = settlements()
    yield "| no. | link | claim | field | first | second | settled | why |"
    yield "|---|---|---|---|---|---|---|---|"
    for each in found:
        for field in FIELDS:
            pair = each.pair(field)
            if pair is None or pair[0] == pair[1]:
                continue
            how = settled[each.number, field]
            changed = f" Now: `{how['changed']}`." if how["changed"] else ""
            cells = each.number, f"`{each.link}`", f"`{each.claim}`", field, *pair, how["settled"], how["why"] + changed
            yield f"| {' | '.join(cells)} |"


def page() -> str:
    """Return the page."""
    found = coded()
    bases = Counter(each.basis for each in found)
    settled = Counter(row["settled"] for row in settlements().values())
    only_second, only_first = untimed()
    said = [row for row in rows("second-coding.csv") if row["also"]]
    head = (FOLDER / "method.md").read_text(encoding="utf-8")
    facts = {
        "claims": len(found),
        "text": bases["text"],
        "note": bases["note"],
        "summary": bases["summary"],
        "several": len(said),
        "untimed": only_second,
        "untimed_second": only_first,
        "disagreements": sum(settled.values()),
        "claims_disagreed": len({row["number"] for row in settlements().values()}),
        "first": settled["first"],
        "second": settled["second"],
        "neither": settled["neither"],
        "single_actors": cell(alone := coded(single=True), "actors"),
        "single_kind": cell(alone, "kind"),
        "table": "\n".join(table(found)),
        "disagreement_table": "\n".join(disagreements(found)),
    }
    return head.format(**facts)


if __name__ == "__main__":
    (ROOT / "docs" / "reliability.md").write_text(page(), encoding="utf-8")
