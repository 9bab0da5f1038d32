"""Recall and precision of `axisgraph screen` on 500 spellings, at several thresholds, as a table in Markdown.

The list and where it comes from: `benchmarks/spellings.py`. A spelling that the actors have themselves is removed from
them first. A name counts as found if the first match is the actor meant. Recall is found / spellings of actors;
precision is found / names with a match; the last column counts the names of nobody that have a match.

    python -m benchmarks.screening            # the table of docs/screening.md
    python -m benchmarks.screening --misses   # each spelling that is missed or wrongly matched at the usual threshold
"""

from __future__ import annotations

import argparse
import csv
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from graph.identity.levels import POSSIBLE
from graph.query.screening import Match, Screens, subject_from
from graph.reading import read_yaml
from graph.records.model import Actor
from graph.records.names import fold

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "screening"
THRESHOLDS = (70, 75, 80, 85, 90, 95)


class Answer(NamedTuple):
    """A row of the list, and the first match."""

    name: str
    means: str
    group: str
    best: Match | None


def answers() -> list[Answer]:
    """Screen the list."""
    with (FOLDER / "spellings.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    hidden: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        hidden[row["means"]].add(fold(row["name"]))
    actors = [Actor.model_validate(fields) for fields in read_yaml(FOLDER / "actors.yaml").root or ()]
    screens = Screens([without(actor, hidden[actor.id]) for actor in actors])
    found = []
    for number, row in enumerate(rows, 1):
        matches = screens.matches(subject_from(number, {"name": row["name"]}), min(THRESHOLDS), 1)
        found.append(Answer(row["name"], row["means"], row["group"], matches[0] if matches else None))
    return found


def without(actor: Actor, names: set[str]) -> Actor:
    """Return an actor without these aliases and native names."""
    kept = {
        field: tuple(each for each in getattr(actor, field) if fold(each.name) not in names)
        for field in ("aliases", "native_names")
    }
    return actor.model_copy(update=kept)


def is_found(answer: Answer, threshold: float) -> bool:
    """Return whether the first match, from a score of `threshold`, is the actor meant."""
    return answer.best is not None and answer.best.score >= threshold and answer.best.id == answer.means


def is_matched(answer: Answer, threshold: float) -> bool:
    """Return whether there is a match from a score of `threshold`."""
    return answer.best is not None and answer.best.score >= threshold


def table(found: Sequence[Answer]) -> str:
    """Return recall and precision by threshold, and recall by group at the usual threshold, in Markdown."""
    meant = [each for each in found if each.means]
    nobody = [each for each in found if not each.means]
    lines = ["| threshold | recall | precision | names of nobody matched |", "|---|---|---|---|"]
    for threshold in THRESHOLDS:
        right = sum(is_found(each, threshold) for each in meant)
        matched = sum(is_matched(each, threshold) for each in found)
        wrong = sum(is_matched(each, threshold) for each in nobody)
        lines.append(f"| {threshold} | {right / len(meant):.3f} | {right / matched:.3f} | {wrong} of {len(nobody)} |")
    lines += ["", f"| spellings | number | found from {POSSIBLE:g} |", "|---|---|---|"]
    for group in dict.fromkeys(each.group for each in meant):
        own = [each for each in meant if each.group == group]
        lines.append(f"| {group} | {len(own)} | {sum(is_found(each, POSSIBLE) for each in own) / len(own):.3f} |")
    return "\n".join(lines)


def main() -> None:
    """Print the table, or what is wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--misses", action="store_true", help="print each wrong answer at the usual threshold")
    given = parser.parse_args()
    found = answers()
    if not given.misses:
        print(table(found))
        return
    for each in found:
        if is_matched(each, POSSIBLE) != bool(each.means) or (each.means and not is_found(each, POSSIBLE)):
            best = f"{each.best.id} {each.best.score:g} ({each.best.matched})" if each.best else "nothing"
            print(f"{each.group}: {each.name} means {each.means or 'nobody'}, found {best}")


if __name__ == "__main__":
    main()
