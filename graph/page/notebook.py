"""The page in a notebook: an isolated frame with the page's own text."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from graph.errors import FilterError
from graph.values import Value, public

__all__ = ["EmbeddedPage", "check_height"]

# No allow-same-origin: the page has an origin that no other page shares, and cannot reach the notebook.
_SANDBOX = "allow-scripts allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox"


def check_height(height: int) -> None:
    """Raise FilterError for a height, in CSS pixels, in which no page can be read."""
    if height < 100:
        raise FilterError(f"`height` is in pixels, at least 100, not {height}")


@public
@dataclass(frozen=True, repr=False)
class EmbeddedPage(Value):
    """A page that a notebook (Jupyter, VS Code, marimo) shows as the value of a cell; `html` is its text.

    `height` is in CSS pixels; the width is that of the cell.
    """

    html: str
    title: str
    height: int = 700

    def _said(self) -> str:
        return f"{self.title!r}: a notebook shows it; {len(self.html) / 2**20:.1f} MiB"

    def _repr_html_(self) -> str:
        return (
            f'<iframe srcdoc="{escape(self.html)}" title="{escape(self.title)}" sandbox="{_SANDBOX}" '
            f'width="100%" height="{self.height}" style="border: 1px solid #8886; border-radius: 6px"></iframe>'
        )
