"""The base of every answer: readable as text, plain JSON values, and HTML in a notebook."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import Any

from graph.query.blocks import Block, as_text
from graph.values import Value

__all__ = ["Result"]


class Result(Value, ABC):
    """The answer to a question."""

    @abstractmethod
    def report(self) -> Iterator[Block]:
        """Yield the answer, block by block."""

    @abstractmethod
    def to_dict(self) -> dict[str, Any]:
        """Return the answer as plain JSON values."""

    def __str__(self) -> str:
        return as_text(self.report())

    def _repr_html_(self) -> str:
        from graph.query.as_html import as_html  # noqa: PLC0415 - for notebooks only

        return as_html(self.report())
