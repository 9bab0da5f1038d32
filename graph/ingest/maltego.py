"""Graphs of Maltego: GraphML in a ZIP archive, whose entities and links are elements of their own within `data`.

Described at http://dev.paterva.com/developer/advanced/file_format.php.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from graph.ingest.archives import files_in
from graph.ingest.files import fail, read_bytes
from graph.ingest.xml import Element

__all__ = ["graph_in", "maltego_values"]

_LABELS: Final = ("maltego.link.manual.type", "maltego.link.label", "maltego.link.transform.display-name")
_DRAWN: Final = ("show-label", "thickness", "color", "style")


def graph_in(path: Path) -> bytes | None:
    """Return the GraphML in an archive, or None if the file is none. Raises DataError."""
    if not read_bytes(path).startswith(b"PK\x03\x04"):
        return None
    graphs = files_in(path, (".graphml",))
    if len(graphs) > 1:
        fail(
            "wrong-shape", f"the archive `{path.as_posix()}` has {len(graphs)} GraphML files, not one", path.as_posix()
        )
    return graphs[0][1]


def maltego_values(data: Element) -> dict[str, Any]:
    """Return the type, label and properties of an entity or a link of Maltego; nothing if the element has none."""
    held = data.first("MaltegoEntity", "MaltegoLink")
    if held is None:
        return {}
    values: dict[str, Any] = {}
    for given in held.deep("Property"):
        name = given.attributes.get("name", "")
        text = " ".join(value.text.strip() for value in given.each("Value")).strip()
        if name and text and not (name.startswith("maltego.link.") and name.rpartition(".")[2] in _DRAWN):
            values[name] = text
    if held.name == "MaltegoLink":
        label = next((values.pop(name) for name in _LABELS if name in values), None)
        return values | ({"kind": label} if label else {})
    properties = held.first("Properties")
    named = (properties.attributes.get(each) for each in ("displayValue", "value")) if properties else ()
    main = next((name for name in named if name in values), next(iter(values), None))
    label = {"label": values.pop(main)} if main else {}
    return label | {"type": held.attributes.get("type", "").rpartition(".")[2]} | values
