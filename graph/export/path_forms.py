"""Path answers as CSV and as Mermaid."""

from __future__ import annotations

from graph.exchange.plain import csv_text, spreadsheet_safe
from graph.query.evidence import cited_sources
from graph.query.paths import Paths

__all__ = ["as_csv", "as_mermaid", "entities"]

_COLUMNS = (
    *("path", "hop", "through", "from", "to", "link", "kind", "link_from", "link_to", "start", "end"),
    *("status", "confidence", "sources", "path_confidence", "path_time", "path_independent_sources"),
)
_ARROWS = {"high": "==>", "moderate": "-->", "low": "-.->"}
_LINES = {"high": "===", "moderate": "---", "low": "-.-"}


def as_csv(answer: Paths) -> str:
    """Return a CSV table (RFC 4180, LF) with one row for each link of each hop of each path; paths and hops from 1.

    `through` is true for a hop that is a step. Variants are left out.
    """
    rows = [list(_COLUMNS)]
    for number, path in enumerate(answer, start=1):
        for step, hop in enumerate(path.hops, start=1):
            for link in hop.links:
                judged = answer.graph.assessments[link.id]
                dates = ["; ".join(str(getattr(each, end) or "") for each in link.spans) for end in ("start", "end")]
                move = (number, step, str(hop.through).lower())
                row = (*move, hop.source, hop.target, link.id, link.kind, link.source, link.target, *dates)
                sources = "; ".join(cited_sources(link))
                found = (path.confidence, path.time or "", path.independent_sources)
                cells = (*row, judged.status, judged.confidence, sources, *found)
                rows.append([spreadsheet_safe(str(cell)) for cell in cells])
    return csv_text(rows)


def as_mermaid(answer: Paths) -> str:
    """Return a Mermaid flowchart of all paths: thick arrows for high, dotted for low confidence of the hop.

    Steps between wholes and parts are lines without an arrow. Variants are left out.
    """
    actors = list(dict.fromkeys(actor for path in answer for actor in path.actors))
    lines = ["flowchart LR"]
    lines += [f'  a{at}["{entities(answer.graph.actor(id).name)}"]' for at, id in enumerate(actors)]
    hops = {(hop.source, hop.target, hop.through): hop for path in answer for hop in path.hops}
    for (source, target, through), hop in hops.items():
        kinds = ", ".join(dict.fromkeys(answer.graph.kind(link.kind).label for link in hop.links))
        ends = f"a{actors.index(source)}", f"a{actors.index(target)}"
        lines.append(f'  {ends[0]} {(_LINES if through else _ARROWS)[hop.confidence]}|"{entities(kinds)}"| {ends[1]}')
    return "\n".join(lines) + "\n"


def entities(text: str) -> str:
    """Return `text` with every character that has a meaning in Mermaid or HTML as a numeric entity."""
    return "".join(char if char.isalnum() or char in " -.,'" or ord(char) > 127 else f"#{ord(char)};" for char in text)
