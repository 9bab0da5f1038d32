"""Reads text as values. A record that is not YAML is skipped, and reading continues with the next."""

from __future__ import annotations

import re
from itertools import islice

from graph.collector import paused_collector
from graph.diagnostics.collected import MOST_ALIKE
from graph.diagnostics.yaml_problems import NESTED, Problem, explain
from graph.reading.conflicts import without_conflicts
from graph.reading.document import Document, Items, Text
from graph.reading.events import CONTROL, MOST_VALUES, Builder, TooDeepError, TooManyError
from graph.reading.sizes import estimated_values

__all__ = ["FIRST_ITEM", "read_yaml_text"]

_MOST_READ_AGAIN = 200 * 2**20  # characters read in all, if reading restarts after every broken record
FIRST_ITEM = re.compile(r"(?:[ \t]*+(?:[#%][^\r\n]*+|---[ \t]*+)?(?:\r\n|\r|\n))*+( *)- ")


def read_yaml_text(text: str, name: str) -> Document:
    """Read YAML from `text`; `name` is its name in diagnostics."""
    text = text.lstrip("\ufeff")
    document = Document(Text(name, text))
    if CONTROL.search(text):
        text, number = CONTROL.subn("\ufffd", text)
        _control_characters(document, number)
    text = without_conflicts(document, text)
    if len(text) > 2 * MOST_VALUES and (number := estimated_values(text)) > 2 * MOST_VALUES:
        _too_many(document, number)
        return document
    with paused_collector():
        _read_on(document, text)
    return document


def _too_many(document: Document, number: int) -> None:
    """Report a file of many more values than are read, before it is read."""
    parts = -(-number * 5 // (MOST_VALUES * 4))
    name = document.text.name.rpartition("/")[2].rpartition(".")[0]
    message = f"`{document.text.name}` holds about {number:,} values; a file may have {MOST_VALUES:,}"
    help = (
        f"split it into {parts} files in `{name}/`, or read it into a pack, which has no such bound: "
        "`axisgraph pack NAME.axis`"
    )
    document.fault_in_whole("too-large", message, help=help)


def _control_characters(document: Document, number: int) -> None:
    """Report the `number` control characters of the text; the last ones are only counted."""
    for match in islice(CONTROL.finditer(document.text.text), MOST_ALIKE):
        message = f"a control character (U+{ord(match[0]):04X})"
        document.fault("control-character", message, match.span(), help="delete it, or save the file as plain text")
    document.faults.more("control-character", document.text.name, max(0, number - MOST_ALIKE))


def _read_on(document: Document, text: str) -> None:
    """Read `text`; after a syntax error, continue with the next item of the outermost list."""
    from yaml import YAMLError  # noqa: PLC0415 - 10 ms, and packs are read without it

    first = FIRST_ITEM.match(text)
    next_item = re.compile(f"(?m)(?:^|(?<=\r)){first[1]}- ") if first else None
    begin = 0
    spent = 0
    while True:
        builder = Builder(document)
        try:
            # line breaks replace the text already read, so that offsets remain
            builder.build("\n" * begin + text[begin:] if begin else text)
            return
        except TooManyError as error:
            message = f"the file holds more than {MOST_VALUES:,} values; what follows is not read"
            document.fault("too-large", message, (error.at, error.at + 1), help="split it into several files")
            document.lost.append((error.at, len(text)))
            return
        except TooDeepError as error:
            problem = Problem(error.at, NESTED)
            code = "too-deep"
        except YAMLError as error:
            problem = explain(error, builder.last, text)
            code = "too-deep" if problem.message == NESTED else "yaml-syntax"
        document.fault(code, problem.message, (problem.at, problem.at + 1), label=problem.label, help=problem.help)
        spent += len(text)
        _drop_broken(document, next_item, begin, problem.at)
        after = next_item.search(text, max(problem.at, begin + 1)) if next_item else None
        if after and spent > _MOST_READ_AGAIN:
            message = "too many records before this are broken; from here on the file is not read"
            document.fault("too-large", message, after.span(), help="correct those first, then check again")
            after = None
        document.lost.append((_end_of_last(document, begin), after.start() if after else len(text)))
        if after is None:
            return
        begin = after.start()


def _drop_broken(document: Document, next_item: re.Pattern[str] | None, begin: int, at: int) -> None:
    """Drop the last item if the text breaks off within it: half a record would look like one with missing fields."""
    root, text = document.root, document.text.text
    if next_item is None or not isinstance(root, Items) or not root:
        return
    start = root.spans[-1][0]
    if start >= begin and not next_item.search(text, start, at):
        root.pop()
        root.spans.pop()


def _end_of_last(document: Document, begin: int) -> int:
    """Return where the last item ends that was read, from `begin` on."""
    root = document.root
    return max(begin, root.spans[-1][1]) if isinstance(root, Items) and root.spans else begin
