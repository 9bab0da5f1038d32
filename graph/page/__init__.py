"""The interactive page: one HTML file that opens from disk, asks no network and runs only its own scripts.

Python decides what the page opens on and where it stands; pyvis holds that as nodes, edges and options and renders them
through `template.html`; the scripts in `js/` open on them and react.
"""

from __future__ import annotations

from graph.page.document import page_html
from graph.page.opened import Opening, Question, opened
from graph.page.payload import payload
from graph.page.pyvis_network import network
from graph.picture import bundles
from graph.view import View

__all__ = ["Opening", "Question", "opened", "render_page"]


def render_page(
    view: View, *, title: str | None = None, opening: Opening | None = None, watching: str | None = None
) -> str:
    """Return the page of `view` as HTML text; the same view gives the same bytes.

    Args:
        view: What the page shows. It knows all of it and opens on `bundles.opening`, with the rest folded away.
        title: Heading of the page; without it, the title of the data set.
        opening: What it is open on, instead of the picture alone.
        watching: A script more, for a page that is served; see `page_html`.
    """
    drawn = bundles.opening(view)
    heading = title or view.graph.dataset.info.title
    return page_html(network(drawn), payload(view, heading, opening or Opening()), heading, watching)
