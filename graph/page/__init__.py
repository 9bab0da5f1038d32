"""The interactive page: one HTML file that opens from disk, asks no network and runs only its own scripts.

Python decides what is drawn, where and how; pyvis holds the nodes, edges and options and renders them through
`template.html`; the scripts in `js/` only react.
"""

from __future__ import annotations

from graph.page.document import page_html
from graph.page.drawn import opening
from graph.page.layout import place
from graph.page.payload import Question, payload
from graph.page.pyvis_network import network
from graph.view import View

__all__ = ["Question", "render_page"]


def render_page(view: View, *, title: str | None = None, question: Question | None = None) -> str:
    """Return the page of `view` as HTML text; the same view gives the same bytes.

    Args:
        view: What the page shows. It knows all of it and opens on `drawn.opening`, with the rest folded away.
        title: Heading of the page; without it, the title of the data set.
        question: A question for paths whose answer is open when the page is.
    """
    picture = opening(view)
    arrangement = place(view.graph, picture)
    heading = title or view.graph.dataset.info.title
    drawing = network(view.graph, picture, arrangement)
    return page_html(drawing, payload(view, arrangement, heading, question), heading)
