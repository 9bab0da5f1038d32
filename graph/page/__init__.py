"""The interactive page: one HTML file that opens from disk, asks no network and runs only its own scripts.

Python decides what is drawn, where and how; pyvis holds the nodes, edges and options and renders them through
`template.html`; the scripts in `js/` only react.
"""

from __future__ import annotations

from graph.page.document import page_html
from graph.page.drawn import MOST_HANDED_OVER, Drawn, most_connected
from graph.page.layout import place
from graph.page.payload import Question, payload
from graph.page.pyvis_network import network
from graph.view import View

__all__ = ["Question", "render_page"]


def render_page(view: View, *, title: str | None = None, question: Question | None = None) -> str:
    """Return the page of `view` as HTML text; the same view gives the same bytes.

    Args:
        view: What the page shows. It knows all of it and opens on the best-connected part, of at most
            `drawn.MOST_DRAWN` strands (lines), with the rest folded away. pyvis holds the nodes and edges of a view of
            at most `drawn.MOST_HANDED_OVER` links, of a larger one those of the part that the page opens on.
        title: Heading of the page; without it, the title of the data set.
        question: A question for paths whose answer is open when the page is.
    """
    opening = most_connected(view)
    arrangement = place(view.graph, opening)
    heading = title or view.graph.dataset.info.title
    handed_over = Drawn(view.actors, view.links) if len(view.links) <= MOST_HANDED_OVER else opening
    drawing = network(view.graph, handed_over, arrangement)
    return page_html(drawing, payload(view, arrangement, heading, question), heading)
