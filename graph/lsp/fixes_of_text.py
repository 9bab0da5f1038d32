"""Changes that make a text YAML again, or strict YAML; they need no record, for there may be none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from graph.diagnostics import Diagnostic
from graph.lsp.edits import field_line, written
from graph.lsp.flows import line_span
from graph.lsp.tabs import spaces_for
from graph.reading import Span
from graph.reading.conflicts import MARK
from graph.reading.events import CONTROL

__all__ = ["of_text"]

_TextFix = tuple[str, Span, str]
_QUOTED: Final = re.compile(r"put the value in quotes: (.+)$")
_UNCLOSED: Final = re.compile(r"write the missing `([}\]])`")
_NO_COMMAS: Final = re.compile(r"write the number without commas: (\d+)$")
_COMMAS: Final = re.compile(r"\d{1,3}(?:\s{0,3},\s{0,3}\d{3})+(?!\d)")
_VALUE: Final = re.compile(r"[ \t]*+(?:-[ \t]++)*+(?:[\w-]++:[ \t]++)?+([^\s{\[|>'\"#](?:[^\r\n]*[^\s])?)")
_DECORATION: Final = re.compile(r"(?:[&!]\S*[ \t]+)+(?=\S)")
_REST: Final = r"[^\r\n]*\r?\n"
_BASE: Final = rf"(?:[ \t]*\|{{7}}{_REST}(?:(?![ \t]*={{7}}){_REST})*)?"
_CONFLICT: Final = re.compile(
    rf"{MARK}\r?\n(?P<first>(?:(?![ \t]*(?:\|{{7}}|={{7}})){_REST})*){_BASE}[ \t]*={{7}}{_REST}"
    rf"(?P<second>(?:(?![ \t]*>{{7}}){_REST})*)[ \t]*>{{7}}[^\r\n]*(?:\r?\n|\Z)"
)
_WORD: Final = re.compile(r"[ \t]*(?:-[ \t]+)*[\w-]+")
_LONGEST: Final = 200_000  # characters of a conflict that is resolved


def of_text(fault: Diagnostic, text: str, span: Span) -> Iterator[_TextFix]:
    """Yield changes (a title, a span of the text, what takes its place) for a fault that marks the span."""
    start, end = span
    help = fault.help
    line, line_end = line_span(text, start)
    if fault.code == "yaml-syntax":
        yield from _syntax(help, fault.message, text, start)
    elif fault.code in ("anchor", "tag") and (match := _DECORATION.match(text, start)):
        yield f"Delete `{match[0].strip()}`", match.span(), ""
    elif fault.code == "control-character" and CONTROL.fullmatch(text[start:end]):
        yield "Delete the control character", span, ""
    elif fault.code == "several-documents" and text[start : start + 3] == "---":
        yield "Delete this `---`", field_line(text, start, start + 3), ""
    elif fault.code == "merge-conflict" and text[start:end].lstrip().startswith("<<<<<<<"):
        if match := _CONFLICT.match(text, line, line + _LONGEST):
            yield "Keep the first version", match.span(), match["first"]
            yield "Keep the second version", match.span(), match["second"]
    elif fault.code == "wrong-shape" and help.startswith("delete `"):
        yield f"Delete `{text[start:end]}:`", field_line(text, start, line_end), ""
    elif fault.code == "duplicate-key" and not text[line:start].strip(" -"):
        yield f"Delete this `{text[start:end]}`", (field_line(text, start, _block_end(text, start)))[:2], ""
    elif fault.code == "empty-value":
        yield from _empty(help, text, start)


def _syntax(help: str, message: str, text: str, start: int) -> Iterator[_TextFix]:
    line, line_end = line_span(text, start)
    if help == "write a plain space instead":
        yield "Write a plain space", (start, start + 1), " "
    elif help == "indent with spaces":
        yield "Indent with spaces", *spaces_for(text, start)
    elif "a colon is missing" in message and (word := _WORD.match(text, line)):
        yield "Add a colon", (word.end(), word.end()), ":"
    elif match := _QUOTED.search(help):
        yield "Put the value in quotes", (start, start + len(text[start:line_end].rstrip())), match[1]
    elif "in quotes" in help and (match := _VALUE.match(text, line)) and match.start(1) <= start:
        yield "Put the text in quotes", match.span(1), written(match[1])
    elif match := _UNCLOSED.fullmatch(help):
        stop = start + len(text[start:line_end].rstrip())
        yield f"Write the missing `{match[1]}` at the end of the line", (stop, stop), match[1]
    elif help == "close the quotes" and text[start : start + 1] in ("'", '"'):
        stop = start + len(text[start:line_end].rstrip())
        yield "Close the quotes on this line", (stop, stop), text[start]


def _empty(help: str, text: str, start: int) -> Iterator[_TextFix]:
    line, line_end = line_span(text, start)
    if match := _NO_COMMAS.search(help):
        number = next(
            (each for each in _COMMAS.finditer(text, line, line_end) if each.start() <= start < each.end()), None
        )
        if number:
            yield f"Write {match[1]}", number.span(), match[1]
    elif match := _QUOTED.search(help):
        cut = text.find("#", start, line_end)
        if cut >= 0:
            yield "Put the value in quotes", (cut, cut + len(text[cut:line_end].rstrip())), match[1]
    elif help == "delete the item" and text[line:line_end].strip() == "-":
        yield "Delete the item", field_line(text, line, line_end), ""


def _block_end(text: str, start: int) -> int:
    """Return the end of the last line of a field: those after the first are indented more, or items at its column."""
    line, end = line_span(text, start)
    column = start - line
    while end < len(text):
        following = end + (2 if text.startswith("\r\n", end) else 1)
        begin, stop = line_span(text, following) if following <= len(text) else (len(text), len(text))
        inner = text[begin:stop]
        indent = len(inner) - len(inner.lstrip(" "))
        if begin >= len(text) or (
            inner.strip() and indent <= column and not (indent == column and inner[indent : indent + 2] == "- ")
        ):
            break
        end = stop
    return end
