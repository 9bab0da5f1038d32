"""The style of the picture: actors by type, bundles by kind, confidence and status."""

from __future__ import annotations

import math
import textwrap
import unicodedata
from collections.abc import Mapping
from typing import Final, NamedTuple

from graph.records.grades import Confidence
from graph.records.model import ActorType, Family

__all__ = [
    "ACTOR_LOOKS",
    "DASHES",
    "FAMILY_WIDTHS",
    "LABEL",
    "NODE_SIZES",
    "ActorLook",
    "canvas_label",
    "size_of",
]


class ActorLook(NamedTuple):
    """Shape (a vis-network name), colour and words of an actor type, one and several; a hollow one is an outline."""

    shape: str
    colour: str
    label: str
    plural: str
    hollow: bool = False


# Shapes distinguish types without colour; hues are distinct for the common kinds of colour blindness (after Okabe and
# Ito).
ACTOR_LOOKS: Final[Mapping[ActorType, ActorLook]] = {
    ActorType.STATE: ActorLook("square", "#1f5fa8", "State", "states"),
    ActorType.STATE_ORGAN: ActorLook("diamond", "#3d8fd1", "State organ", "state organs"),
    ActorType.ARMED_GROUP: ActorLook("triangle", "#c2500a", "Armed group", "armed groups"),
    ActorType.ARMED_WING: ActorLook("triangleDown", "#c2500a", "Armed wing", "armed wings"),
    ActorType.PARTY: ActorLook("hexagon", "#00806a", "Party", "parties"),
    ActorType.COALITION: ActorLook("star", "#8a4b9e", "Coalition", "coalitions"),
    ActorType.PERSON: ActorLook("dot", "#596579", "Person", "people"),
    ActorType.COMPANY: ActorLook("square", "#8a6a00", "Company", "companies"),
    ActorType.BANK: ActorLook("diamond", "#8a6a00", "Bank", "banks"),
    ActorType.CHARITY: ActorLook("hexagon", "#b0427a", "Charity", "charities", hollow=True),
    ActorType.MEDIA: ActorLook("triangleDown", "#b0427a", "Media", "media"),
    ActorType.INTERNATIONAL_ORGANISATION: ActorLook(
        "hexagon", "#1f5fa8", "International organisation", "international organisations"
    ),
    ActorType.TERRITORY: ActorLook("square", "#5f7d4e", "Territory", "territories", hollow=True),
    ActorType.OTHER: ActorLook("dot", "#6b7078", "Other", "others", hollow=True),
}
# Widths, dashes and sizes are in units of a canvas pixel at scale 1.
FAMILY_WIDTHS: Final[Mapping[Family, float]] = {
    Family.SUPPORT: 2.5,
    Family.STRUCTURE: 1.5,
    Family.ALIGNMENT: 1.5,
    Family.HOSTILITY: 1.7,
}
DASHES: Final[Mapping[Confidence, tuple[float, float] | None]] = {"high": None, "moderate": (9, 4), "low": (2.5, 3.5)}
NODE_SIZES: Final = tuple(math.floor(10.5 + 2.6 * math.sqrt(links)) for links in range(41))
"""Half the width of an actor by its number of links; one with more has the last."""


class _Label(NamedTuple):
    """Limits of a name on the canvas: characters per line, lines, and characters read."""

    line: int
    lines: int
    longest: int


LABEL: Final = _Label(line=18, lines=3, longest=400)
_CONTROLS = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


def size_of(links: int) -> int:
    """Return half the width of an actor with this many links."""
    return NODE_SIZES[min(links, len(NODE_SIZES) - 1)]


def canvas_label(name: str) -> str:
    """Return the name for the canvas: a few short lines, without control characters that could hide other text."""
    joiners = "\u200c\u200d"
    kept = "".join(
        c if c in joiners or unicodedata.category(c) not in _CONTROLS else " " for c in name[: LABEL.longest]
    )
    lines = textwrap.wrap(kept, LABEL.line) or ["\u2026"]
    if len(lines) > LABEL.lines or len(name) > LABEL.longest:
        lines = [*lines[: LABEL.lines - 1], lines[min(len(lines), LABEL.lines) - 1][: LABEL.line - 1] + "\u2026"]
    return "\n".join(lines)
