"""The sentence for a link: the verb in the number of its subject, or the office held."""

from __future__ import annotations

import re
from typing import Final

from graph.records.model import Actor, Kind, Link
from graph.records.names import fold

__all__ = ["HOLDING_KINDS", "LEADS_ON", "joined", "plural_verb", "verb"]

HOLDING_KINDS: Final = ("leads", "member-of")  # kinds whose `role` replaces the verb
LEADS_ON: Final = re.compile(" (?:of|as|to|with|for|by|in|at)$")  # a role before the name of the target
_ONE_OF_MANY: Final = re.compile(r"is an? (\w+) ")
_BARE: Final = {"is": "are", "has": "have", "was": "were", "does": "do", "goes": "go"}


def verb(kind: Kind) -> str:
    """Return the words between "A" and "B"; for a kind without a verb, an arrow with its label."""
    return kind.verb or f"-{kind.label}->"


def plural_verb(verb: str) -> str:
    """Return a verb of the third person singular in the plural.

    >>> [plural_verb(each) for each in ("arms", "is a member of", "passes technology to", "supplies", "founded")]
    ['arm', 'are members of', 'pass technology to', 'supply', 'founded']
    """
    if match := _ONE_OF_MANY.match(verb):
        return f"are {match[1]}s {verb[match.end() :]}"
    first, blank, rest = verb.partition(" ")
    if first in _BARE:
        first = _BARE[first]
    elif first.endswith("ies"):
        first = f"{first[:-3]}y"
    elif re.search("(?:ss|sh|ch|x|z)es$", first):
        first = first[:-2]
    elif first.endswith("s") and not first.endswith("ss"):
        first = first[:-1]
    return f"{first}{blank}{re.sub(r'^its ', 'their ', rest)}"


def joined(link: Link, kind: Kind, source: Actor, target: Actor, names: tuple[str, str]) -> str:
    """Return the sentence of a link: "Iran arms Hamas", "Ann Reed, Minister of Defence of Norland".

    A role that leads on to the target, as registers write it, takes the verb's place: "Ann Reed, director of Reed
    Shipping". One that only repeats the kind is not said.

    Args:
        link: The link.
        kind: Its kind.
        source: The actor it runs from.
        target: The actor it runs to.
        names: The names to use for the two.
    """
    said = verb(kind)
    if source.plural and kind.verb:
        said = plural_verb(said)
    role = fold(link.role or "")
    if link.role is None or role == fold(kind.label):
        return f"{names[0]} {said} {names[1]}"
    if LEADS_ON.search(role):
        return f"{names[0]}, {link.role} {names[1]}"
    if kind.id not in HOLDING_KINDS:
        return f"{names[0]}, {link.role}, {said} {names[1]}"
    named = role.endswith(f" {fold(target.name)}")
    return f"{names[0]}, {link.role}" if named else f"{names[0]}, {link.role} of {names[1]}"
