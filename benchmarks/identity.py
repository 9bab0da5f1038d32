"""How the cost of `duplicates` and `screen` grows with the number of actors: processor seconds and comparisons.

Actors have made-up names of two or three words and every third a second name; one in twenty is a respelling of another.
In the second table all actors have one name. Claim: ten times the actors take at most fifteen times the comparisons.

    python -m benchmarks.identity --sizes 1000 10000 100000
"""

from __future__ import annotations

import argparse
import random
import time
from typing import Any, Final

from graph.dataset import Dataset
from graph.identity import pairs
from graph.query.screening import Screens, subject_from
from graph.records.model import Actor, DatasetInfo

_CONSONANTS: Final = "b d f h j k l m n q r s t z sh kh gh"
SYLLABLES: Final = [consonant + vowel for consonant in _CONSONANTS.split() for vowel in "aiu"]


def named(chance: random.Random) -> str:
    """Return a made-up name."""
    words = ("".join(chance.choices(SYLLABLES, k=chance.choice((2, 2, 3, 4)))) for _ in range(chance.choice((2, 2, 3))))
    return " ".join(words).title()


def made(number: int, *, one_name: bool) -> Dataset:
    """Return a data set with this number of people and no links."""
    chance = random.Random(1)
    names: list[str] = []
    for at in range(number):
        respelled = names[at - 7].replace("i", "e").replace("u", "o") if at % 20 == 19 else named(chance)
        names.append("Ali Hassan" if one_name else respelled)
    actors = {
        f"a{at}": Actor(
            id=f"a{at}", name=name, type="person", aliases=[named(chance)] if at % 3 == 0 and not one_name else []
        )
        for at, name in enumerate(names)
    }
    return Dataset(DatasetInfo(), actors, links={}, sources={}, events={}, kinds={})


def measured(data: Dataset) -> tuple[float, int, int]:
    """Return processor seconds, comparisons of names, and pairs from a score of 90."""
    done = 0
    module: Any = pairs
    real = module.likeness

    def counted(*names: Any, **words: Any) -> Any:
        nonlocal done
        done += 1
        return real(*names, **words)

    module.likeness = counted
    try:
        begun = time.process_time()
        found = sum(1 for _ in pairs.actor_pairs(data, 90))
        return time.process_time() - begun, done, found
    finally:
        module.likeness = real


def main() -> None:
    """Print a table for random names, one for a single name, and the cost of screening 1,000 names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000])
    given = parser.parse_args()
    for one_name in (False, True):
        print(f"| actors{' of one name' if one_name else ''} | seconds | comparisons | pairs |")
        for size in given.sizes:
            seconds, comparisons, found = measured(made(size, one_name=one_name))
            print(f"| {size:,} | {seconds:.1f} | {comparisons:,} | {found:,} |", flush=True)
    print("| actors | seconds to prepare | seconds for 1,000 names |")
    for size in given.sizes:
        data = made(size, one_name=False)
        begun = time.process_time()
        screens = Screens(list(data.actors.values()))
        prepared = time.process_time()
        chance = random.Random(2)
        for number in range(1_000):
            screens.matches(subject_from(number, {"name": named(chance)}), 80, 3)
        print(f"| {size:,} | {prepared - begun:.1f} | {time.process_time() - prepared:.1f} |", flush=True)


if __name__ == "__main__":
    main()
