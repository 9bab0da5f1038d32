"""The style of the picture: shapes and colours of actors by type, dashes of lines by confidence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from graph.records.grades import Confidence
from graph.records.model import ActorType

__all__ = [
    "ACTOR_LOOKS",
    "DASHES",
    "ActorLook",
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
# In units of a canvas pixel at scale 1.
DASHES: Final[Mapping[Confidence, tuple[float, float] | None]] = {"high": None, "moderate": (9, 4), "low": (2.5, 3.5)}
