"""The interface of engines: sets of actors, the actors one move beyond, and the links between two sets.

A set of actors has a number of hops for each; how it is held is the engine's own business. Moves are rows of the table
`steps` of a pack: one for each link, direction and lifetime.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from typing import Any, Final, Literal, NamedTuple

from graph.engine.held import Held, Numbered
from graph.errors import GraphError

__all__ = ["BACK", "MOST_MOVES", "Actors", "Engine", "Move", "Over", "TooWide", "Way"]

Way = Literal["ahead", "behind", "down", "up"]  # over hops, or over steps to parts and to wholes
BACK: Final[dict[Way, Way]] = {"ahead": "behind", "behind": "ahead", "down": "up", "up": "down"}
MOST_MOVES: Final = 400_000  # that one question takes into memory: about 0.3 GiB

Actors = Any  # a set of actors with hops, as an engine holds it


class TooWide(GraphError):
    """The links that an answer can use are too many to be searched."""

    @classmethod
    def of(cls, most: int) -> TooWide:
        """Return the error for more than `most` links."""
        return cls(
            f"the answer depends on more than {most:,} links",
            help="ask for fewer hops, or narrow the question by kind, date or confidence",
        )


class Move(NamedTuple):
    """A link as it joins `start` to `end`: `along` when `start` is its source. Days are those of its lifetime."""

    start: int
    end: int
    along: bool
    link: int
    kind: int
    level: int
    status: int
    composes: bool
    s1: int
    s2: int
    e1: int
    e2: int


class Engine(ABC):
    """Finds actors and links of one pack. Sets that it returned are valid until `close`.

    `most_moves` is the largest number of moves that one call returns; TooWide is raised for more.
    """

    most_moves = MOST_MOVES

    @abstractmethod
    def only(self, numbers: Iterable[int]) -> Actors:
        """Return the set of these actors, at 0 hops."""

    @abstractmethod
    def expand(self, actors: Actors, way: Way, held: Held, within: Actors | None = None) -> Actors:
        """Return the actors that one move leads to from any of `actors`, at 0 hops; only those also `within` a set."""

    @abstractmethod
    def minus(self, actors: Actors, others: Actors, hops: int = 0) -> Actors:
        """Return the actors that are not among `others`, at this number of hops."""

    @abstractmethod
    def union(self, actors: Actors, others: Actors) -> Actors:
        """Return the actors of two sets that have none in common, with their hops."""

    @abstractmethod
    def near(self, actors: Actors, least: int, most: int) -> Actors:
        """Return the actors at `least` to `most` hops, both inclusive."""

    @abstractmethod
    def count(self, actors: Actors) -> int:
        """Return the number of actors."""

    @abstractmethod
    def between(self, these: Actors, those: Actors, hops: int, held: Held) -> list[Move]:
        """Return the moves of walks of at most `hops` hops.

        Args:
            these: Actors with their hops from the start of the walk.
            those: Actors with their hops to its end.
            hops: A move counts if those of its two ends and its own, 1 for a hop and 0 for a step, are no more.
            held: What links must meet.

        Raises:
            TooWide: There are too many.
        """

    @abstractmethod
    def moves(self, actors: Actors, ways: Sequence[Way], held: Held) -> list[Move]:
        """Return the moves from any of `actors` that lead one of these ways. Raises TooWide."""

    @abstractmethod
    def meets(self, these: Actors, those: Actors, hops: int) -> bool:
        """Return whether an actor of both sets has at most `hops` hops in all."""

    @abstractmethod
    def joining(self, one: int, other: int) -> list[int]:
        """Return the numbers of the links between two actors, in either direction, in order."""

    def close(self) -> None:  # noqa: B027 - most have nothing to let go of
        """Let go of all sets."""


class Over(NamedTuple):
    """What questions are asked of: a data set in numbers, and an engine that knows its links."""

    whole: Numbered
    engine: Engine
