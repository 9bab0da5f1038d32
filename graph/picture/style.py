"""How things look: an actor by its type, a strand by its kind, the confidence in it and what became of it."""

from __future__ import annotations

import math
import textwrap
import unicodedata
from collections.abc import Mapping
from typing import Final, NamedTuple

from graph.records.grades import CONFIDENCES, Confidence
from graph.records.model import ActorType

__all__ = ["ACTOR_LOOKS", "FAMILY_WIDTHS", "ActorLook", "canvas_label", "size_of"]


class ActorLook(NamedTuple):
    """Shape (a vis-network name), colour and words of an actor type; a hollow one is an outline."""

    shape: str
    colour: str
    label: str
    hollow: bool = False


# Shape tells the type without colour; hues are apart for the common kinds of colour blindness (after Okabe and Ito).
ACTOR_LOOKS: Final[Mapping[ActorType, ActorLook]] = {
    ActorType.STATE: ActorLook("square", "#1f5fa8", "State"),
    ActorType.STATE_ORGAN: ActorLook("diamond", "#3d8fd1", "State organ"),
    ActorType.ARMED_GROUP: ActorLook("triangle", "#c2500a", "Armed group"),
    ActorType.ARMED_WING: ActorLook("triangleDown", "#c2500a", "Armed wing"),
    ActorType.PARTY: ActorLook("hexagon", "#00806a", "Party"),
    ActorType.COALITION: ActorLook("star", "#8a4b9e", "Coalition"),
    ActorType.PERSON: ActorLook("dot", "#596579", "Person"),
    ActorType.COMPANY: ActorLook("square", "#8a6a00", "Company"),
    ActorType.BANK: ActorLook("diamond", "#8a6a00", "Bank"),
    ActorType.CHARITY: ActorLook("hexagon", "#b0427a", "Charity", hollow=True),
    ActorType.MEDIA: ActorLook("triangleDown", "#b0427a", "Media"),
    ActorType.INTERNATIONAL_ORGANISATION: ActorLook("hexagon", "#1f5fa8", "International organisation"),
    ActorType.TERRITORY: ActorLook("square", "#5f7d4e", "Territory", hollow=True),
    ActorType.OTHER: ActorLook("dot", "#6b7078", "Other", hollow=True),
}
FAMILY_WIDTHS: Final[Mapping[str, float]] = {"support": 2.4, "structure": 1.5, "alignment": 1.5, "hostility": 2.0}

_LINE = 18  # characters of a label's line
_LINES = 3
_CONTROLS = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


def size_of(links: int) -> int:
    """Return the half width of an actor with this many links."""
    return math.floor(11.5 + 3.1 * math.sqrt(min(links, 30)))


def best_confidence(confidences: list[Confidence]) -> Confidence:
    """Return the highest of `confidences`, which must not be empty."""
    return max(confidences, key=CONFIDENCES.index)


def canvas_label(name: str) -> str:
    """Return the name for the canvas: a few short lines, without controls that would turn or hide other text."""
    joiners = "\u200c\u200d"
    kept = "".join(c if c in joiners or unicodedata.category(c) not in _CONTROLS else " " for c in name[:400])
    lines = textwrap.wrap(kept, _LINE) or ["\u2026"]
    if len(lines) > _LINES or len(name) > 400:
        lines = [*lines[: _LINES - 1], lines[min(len(lines), _LINES) - 1][: _LINE - 1] + "\u2026"]
    return "\n".join(lines)
