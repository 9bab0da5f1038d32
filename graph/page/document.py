"""The HTML text: our own template through pyvis, every script and style in line and named in the page's policy.

The policy (CSP level 3) starts from nothing and allows each script and each style by the hash of its text. JSON data is
not a script to the browser; it is escaped so that no text of the data can end its element.
"""

from __future__ import annotations

import base64
import hashlib
import json
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from markupsafe import Markup

if TYPE_CHECKING:
    from pyvis.network import Network

__all__ = ["page_html"]

_HERE: Final = Path(__file__).parent
_STYLES: Final = ("page.css", "panel.css")
# In the order of need: each script sees the names of those before it.
_SCRIPTS: Final = (
    "logic/faults",
    "logic/names",
    "logic/grades",
    "logic/days",
    "logic/edtf",
    "logic/index",
    "logic/filters",
    "logic/dates",
    "logic/views",
    "logic/choices",
    "logic/spaces",
    "logic/evidence",
    "logic/paths",
    "logic/why_not",
    "logic/fallout",
    "logic/facets",
    "logic/search",
    "colours",
    "words",
    "dom",
    "captions",
    "canvas",
    "legend",
    "claims",
    "panel_actor",
    "panel_link",
    "panel_record",
    "panel_list",
    "panel",
    "combobox",
    "path_form",
    "main",
)
_ESCAPES: Final = {ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}


def page_html(network: Network, payload: dict[str, Any], title: str) -> str:
    """Return the page: pyvis hands its nodes, edges and options to our template."""
    styles, scripts = _styles(), _scripts()
    network.set_template_dir(str(_HERE), "template.html")
    environment = network.templateEnv.overlay(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters["embedded"] = embedded
    environment.globals.update(
        title=title,
        policy=_policy(scripts, styles),
        payload=payload,
        scripts=[Markup(text) for text in scripts],
        styles=[Markup(text) for text in styles],
    )
    network.templateEnv = environment
    return str(network.generate_html())


def embedded(value: object) -> Markup:
    """Return a value, or a text that is JSON already, as JSON that is safe within a script element.

    >>> print(embedded({"name": "</script>"}))
    {"name":"\\u003c/script\\u003e"}
    """
    value = json.loads(value) if isinstance(value, str) else value
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return Markup(text.translate(_ESCAPES))


def _policy(scripts: tuple[str, ...], styles: tuple[str, ...]) -> str:
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {' '.join(map(_hash, scripts))}",
            f"style-src {' '.join(map(_hash, styles))}",
            "img-src 'none'",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@lru_cache
def _styles() -> tuple[str, ...]:
    return tuple(_text(_HERE / name) for name in _STYLES)


@lru_cache
def _scripts() -> tuple[str, ...]:
    import pyvis  # noqa: PLC0415 - only needed to render

    library = Path(pyvis.__file__).parent / "templates" / "lib" / "vis-9.1.2" / "vis-network.min.js"
    return (_text(library), *(_text(_HERE / "js" / f"{name}.js") for name in _SCRIPTS))


def _text(path: Path) -> str:
    """Return a file's text as a browser reads it: lone and paired carriage returns are line feeds."""
    text = path.read_text(encoding="utf-8")
    if "</script" in text.lower() or "</style" in text.lower() or "<!--" in text:
        raise ValueError(f"{path.name} cannot stand in line: it holds markup that ends its element")
    return text.replace("\n//# sourceMappingURL=vis-network.min.js.map", "")
