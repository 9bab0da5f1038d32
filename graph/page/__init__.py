"""The interactive page: one HTML file that opens from disk, makes no network request and runs only its own scripts.

Python chooses the first view and places its actors. pyvis holds them as nodes, edges and options and renders them
through `template.html`. The scripts in `js/` read them and respond to the reader.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.page.changes import Earlier, changes
from graph.page.document import Served, page_html
from graph.page.hypotheses import hypotheses
from graph.page.opened import Opening, Question, opened
from graph.page.payload import payload
from graph.page.pyvis_network import network
from graph.picture import bundles
from graph.view import View

if TYPE_CHECKING:
    from graph.weighing.weighed import Weighed

__all__ = ["Earlier", "Opening", "Question", "opened", "render_page"]


def render_page(
    view: View,
    *,
    title: str | None = None,
    opening: Opening | None = None,
    served: Served | None = None,
    since: Earlier | None = None,
    weighed: Weighed | None = None,
) -> str:
    """Return the page of `view` as HTML text; the same view gives the same bytes.

    Args:
        view: The records in the page. It opens on `bundles.opening`; the rest is drawn on demand.
        title: Heading of the page; without it, the title of the data set.
        opening: A panel to open on, if not on the picture alone.
        served: More scripts and styles for a served page; see `page_html`.
        since: An earlier version of the data: what changed since is marked and listed.
        weighed: Hypotheses, for a view of their own.
    """
    drawn = bundles.opening(view)
    heading = title or view.graph.dataset.info.title
    opening = opening or Opening()
    data = payload(view, heading, opening)
    if since is not None:
        known = {name: data[name]["ids"] for name in ("actors", "links", "sources", "events")}
        data["changes"] = changes(view, opening, since, known | {"kinds": list(data["kinds"])})
    if weighed is not None:
        data["hypotheses"] = hypotheses(view.graph, weighed)
    return page_html(network(drawn), data, heading, served)
