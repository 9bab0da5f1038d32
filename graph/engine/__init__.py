"""Questions on data that is not held in memory: an engine finds the links that an answer can use, the search decides.

An engine knows steps between numbered actors and nothing else; what a path is, `graph.query` says, on the small graph
of those links. docs/scale.md describes the ways.
"""

from graph.engine.base import Actors, Engine, Move, Over, TooWide
from graph.engine.corridor import Corridor, corridor
from graph.engine.held import Held, held_by
from graph.engine.memory import Memory
from graph.engine.sql import TEXTS, SqlEngine

__all__ = [
    "TEXTS",
    "Actors",
    "Corridor",
    "Engine",
    "Held",
    "Memory",
    "Move",
    "Over",
    "SqlEngine",
    "TooWide",
    "corridor",
    "held_by",
]
