"""Where a graph has its records: in memory, in a pack, or in the cache of a data folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from graph.build import BuiltGraph
from graph.errors import EngineError, GraphError, PackError
from graph.query.search.budget import Budget
from graph.values import Value

if TYPE_CHECKING:
    from graph.pack import Pack

__all__ = ["Backed"]

T = TypeVar("T")


class Backed(Value):
    """A graph that answers from what is in memory, or reads no more of a pack than a question needs."""

    def __init__(
        self,
        of: BuiltGraph | Pack,
        *,
        noted: Callable[[str, str], None] | None = None,
        whole: Callable[[], BuiltGraph] | None = None,
    ) -> None:
        """Make a graph that answers; `noted` is called with each name that is taken for an actor, and its id.

        `whole` returns all of a pack, for questions that need more than the bounds of packs allow.
        """
        self._whole = whole
        self.pack: Pack | None = None if isinstance(of, BuiltGraph) else of
        self._built: BuiltGraph | None = of if isinstance(of, BuiltGraph) else None
        self.noted = noted

    @property
    def built(self) -> BuiltGraph:
        """The built graph; of a pack, all of it. Raises FilterError for a pack that is too large for that."""
        if self._built is None:
            self._built = self._whole() if self._whole else self._part("whole")
        return self._built

    @property
    def _unread(self) -> Pack | None:
        """The pack to ask; None if all is in memory."""
        return None if self._whole and self._built is not None else self.pack

    def _from_pack(self, ask: Callable[[Pack], T], *refusals: type[GraphError]) -> T | None:
        """Return what `ask` reads of the pack; None if all is in memory, or a cache fails and the YAML has to answer.

        Of a pack that is no cache, errors are raised; `refusals` are those besides damage and want of memory.
        """
        if (pack := self._unread) is None:
            return None
        failures: tuple[type[GraphError], ...] = (EngineError, PackError, *refusals)
        try:
            return ask(pack)
        except failures:
            if self._whole is None:
                raise
            return None

    def _has(self, id: str, tables: Sequence[str]) -> bool:
        """Return whether a pack has a record of this id in one of these tables; YAML is looked up in `_about`."""
        numbered = [table for table in tables if table in ("actors", "links", "sources", "events")]
        return bool(self._from_pack(lambda pack: any(pack.numbers(table, [id]) for table in numbered)))

    def _about(self, text: str) -> BuiltGraph:
        """Return a graph with all records that have `text` as id, former id or exact name."""
        return self._part("meant", text)

    def _part(self, scope: str, *asked: Any, **more: Any) -> BuiltGraph:
        """Return the graph that answers a question: this one, or what a function of `graph.pack.scope` reads."""
        if self._unread is None:
            return self.built
        from graph.pack import scope as scopes

        read: Callable[..., BuiltGraph] = getattr(scopes, scope)
        found = self._from_pack(lambda pack: read(pack, *asked, **more), scopes.TooMany)
        return self.built if found is None else found

    def _is_bounded(self, pack: Pack) -> bool:
        """Return whether the pack is too large for a question about all of it."""
        from graph.pack.scope import is_large

        return self._whole is None and is_large(pack)

    def _packed(self, question: str, *asked: Any, work: int, **more: Any) -> Any:
        """Return the answer of an engine over the pack; None if the graph itself has to answer."""
        if self._unread is None:
            return None
        from graph.engine import packed
        from graph.engine.base import TooWide

        answered = getattr(packed, question)
        answer = self._from_pack(lambda pack: answered(pack, *asked, budget=Budget(work), **more), TooWide)
        short = any(getattr(answer, name, None) in ("work", True) for name in ("truncated", "truncated_by"))
        return None if self._whole and short else answer

    def _counted(self, table: str) -> int:
        return self.pack.count(table) if self.pack is not None else len(getattr(self.built.dataset, table))
