"""The HTML text: the template rendered by pyvis, with every script and style inline and listed in the policy.

The policy (CSP level 3) denies everything and then allows each script and each style by the hash of its text. JSON data
is not a script to the browser; it is escaped so that no text in the data can close its element.
"""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from markupsafe import Markup

from graph.page.light import import_pyvis

if TYPE_CHECKING:
    from pyvis.network import Network

__all__ = ["Served", "page_html", "policy", "script_text"]

_HERE: Final = Path(__file__).parent
_STYLES: Final = (
    "page.css",
    "question.css",
    "panel.css",
    "timebar.css",
    "compare.css",
    "views.css",
    "matrix.css",
    "takeaway.css",
)
_PARTS: Final = ("hypotheses",)  # keys of the payload whose pages carry a script and styles of their own
# What ends an element, and line breaks that are none in HTML: VS Code adds a line feed after each in a notebook.
_BREAKS: Final = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_ESCAPES: Final = {ord(char): f"\\u{ord(char):04x}" for char in f"<>&{_BREAKS}"}


@dataclass(frozen=True)
class Served:
    """What a page has beside that of a file: scripts after those of the page and before them, and styles.

    With `connects` it may ask the server that it comes from, and no other.
    """

    scripts: tuple[str, ...]
    before: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()
    connects: bool = True


def page_html(network: Network, payload: dict[str, Any], title: str, served: Served | None = None) -> str:
    """Return the page: pyvis hands its nodes, edges and options to our template.

    Args:
        network: Nodes, edges and options.
        payload: The data for the scripts.
        title: Heading of the page.
        served: More scripts and styles, for a page that is served or in a widget.
    """
    more = served or Served((), connects=False)
    own = tuple(part for part in _PARTS if part in payload)
    styles, scripts = _styles(own) + more.styles, more.before + _scripts(own) + more.scripts
    network.set_template_dir(str(_HERE), "template.html")
    environment = network.templateEnv.overlay(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters["embedded"] = embedded
    environment.globals.update(
        title=title,
        policy=policy(scripts, styles, connects=more.connects),
        payload=payload,
        scripts=[Markup(text) for text in scripts],
        styles=[Markup(text) for text in styles],
    )
    network.templateEnv = environment
    return str(network.generate_html())


def embedded(value: object) -> Markup:
    """Return a value, or a JSON text, as JSON that is safe inside a script element.

    >>> print(embedded({"name": "</script>"}))
    {"name":"\\u003c/script\\u003e"}
    """
    value = json.loads(value) if isinstance(value, str) else value
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return Markup(text.translate(_ESCAPES))


def policy(scripts: tuple[str, ...], styles: tuple[str, ...], *, connects: bool = False) -> str:
    """Return the Content-Security-Policy of a page of these scripts and styles; `connects` lets it ask its origin."""
    return "; ".join(
        (
            "default-src 'none'",
            *(("connect-src 'self'",) if connects else ()),
            f"script-src {' '.join(map(_hash, scripts))}",
            f"style-src {' '.join(map(_hash, styles))}",
            "img-src 'self'" if connects else "img-src 'none'",  # browsers ask a server for an icon
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@lru_cache
def _styles(parts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(script_text(_HERE / name) for name in (*_STYLES, *(f"{part}.css" for part in parts)))


@lru_cache
def _scripts(parts: tuple[str, ...]) -> tuple[str, ...]:
    library = Path(str(import_pyvis().__file__)).parent / "templates" / "lib" / "vis-9.1.2" / "vis-network.min.js"
    return tuple(script_text(path) for path in (library, *(_HERE / f"{part}.js" for part in parts), _HERE / "page.js"))


def script_text(path: Path) -> str:
    """Return a file's text as a browser reads it: lone and paired carriage returns are line feeds."""
    text = path.read_text(encoding="utf-8")
    if "</script" in text.lower() or "</style" in text.lower() or "<!--" in text:
        raise ValueError(f"{path.name} cannot be inlined: it contains markup that ends its element")
    text = text.replace("\n//# sourceMappingURL=vis-network.min.js.map", "")
    return text.translate({ord(char): _ESCAPES[ord(char)] for char in _BREAKS})  # they are within its string literals
