"""Text, tables and colours on a terminal; plain text in a pipe."""

from __future__ import annotations

import json
import os
import re
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any

from graph.diagnostics import Diagnostic, render, sort_diagnostics, summary
from graph.diagnostics.as_text import visible
from graph.errors import GraphError
from graph.query.blocks import Block, Heading, Mark, Table, Words, align, column_widths
from graph.query.result import Result

__all__ = [
    "colours",
    "counting",
    "echo",
    "heading",
    "paint",
    "painted",
    "painted_words",
    "prepare",
    "print_answer",
    "print_diff",
    "print_error",
    "print_faults",
    "print_json",
    "print_left_out",
    "print_losses",
    "print_name",
    "print_notes",
    "print_rejected",
    "print_report",
    "print_table",
    "print_warnings",
    "visible",
    "working",
]

_MOST_FAULTS = 20  # shown when another command finds errors in the data; `check` shows all
_NARROWEST = 50  # minimum width of a table, even if the terminal then breaks its lines
_FOLDED = 30  # width to which a long text is folded before columns are omitted
_STYLES = {"plain": "", "bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "warning": "33"}
_CONFIDENCE = {"high": "green", "moderate": "yellow", "low": "red"}


def prepare() -> None:
    """Make standard output and standard error UTF-8; open those that are closed."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # closed by the shell
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 - it stays open
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if not os.environ.get("TERMINAL_WIDTH", "1").isdecimal():
        del os.environ["TERMINAL_WIDTH"]  # typer expects a number


def colours(stream: Any = None) -> bool:
    """Return whether `stream` (standard output) is a terminal with colour; honours NO_COLOR and FORCE_COLOR."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return (stream or sys.stdout).isatty() and os.environ.get("TERM") != "dumb"


def paint(text: str, *styles: str, stream: Any = None) -> str:
    """Return `text` in these styles if standard output takes colour; `low`, `moderate` and `high` are styles too."""
    if not styles or not colours(stream):
        return text
    codes = ";".join(filter(None, (_STYLES[_CONFIDENCE.get(style, style)] for style in styles)))
    return f"\x1b[{codes}m{text}\x1b[0m" if codes else text


def echo(text: str = "") -> None:
    """Print a line."""
    sys.stdout.write(text + "\n")


def heading(text: str) -> None:
    """Print a heading."""
    echo(paint(text, "bold"))


def print_json(value: Any) -> None:
    """Print a value as JSON with sorted keys, and nothing else."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True) + "\n")


def print_table(
    columns: Sequence[str], rows: Sequence[Sequence[str]], *, asked: Sequence[str] = (), spare: Sequence[str] = ()
) -> None:
    """Print rows under their columns: drawn by rich on a terminal, aligned by spaces in a pipe.

    On a terminal too narrow for all columns, those that hold what was `asked` for in every row are omitted first, then
    the `spare` ones, in their order.
    """
    rows = [[visible(cell) for cell in row] for row in rows]
    if colours():
        same = [name for name in asked if len({row[columns.index(name)] for row in rows}) == 1]
        _draw(columns, rows, [*same, *(name for name in spare if name not in same)])
        return
    for text in align(columns, rows):
        echo(text)


def _draw(columns: Sequence[str], rows: Sequence[Sequence[str]], spare: list[str]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(highlight=False)
    console.width = max(console.width, _NARROWEST)
    while spare and sum(_needed(columns, rows)) + 3 * len(columns) > console.width:
        gone = columns.index(spare.pop(0))
        columns = [*columns[:gone], *columns[gone + 1 :]]
        rows = [[*row[:gone], *row[gone + 1 :]] for row in rows]
    table = Table(box=box.SIMPLE_HEAD, header_style="bold", pad_edge=False)
    widths = _longest_words(columns, rows)
    while sum(widths) + 3 * len(columns) > console.width:  # the longest words are broken, and no others
        widths[widths.index(max(widths))] -= 1
    for column, width in zip(columns, widths, strict=True):
        table.add_column(column, overflow="fold", min_width=width)
    for row in rows:
        table.add_row(*(Text(cell, style=_CONFIDENCE.get(cell, "")) for cell in row))
    console.print(table)


def _needed(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> list[int]:
    """Return the width that each column needs to be easy to read: sentences are folded, words are not."""
    widths = zip(_longest_words(columns, rows), column_widths(columns, rows), strict=True)
    return [max(longest, min(whole, _FOLDED)) for longest, whole in widths]


def _longest_words(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> list[int]:
    """Return the width of the longest word of each column."""
    cells = zip(columns, *rows, strict=True)
    return [max(column_widths([word for cell in column for word in cell.split()], ())) for column in cells]


def print_answer(answer: Result, format: str) -> None:
    """Print an answer: as JSON, or as text for people."""
    if format == "json":
        print_json(answer.to_dict())
    else:
        print_report(answer.report())


def print_diff(diff: str) -> None:
    """Print a unified diff, in colour where the terminal allows it."""
    for text in diff.splitlines():
        style = {"+": ["green"], "-": ["red"], "@": ["dim"]}.get(text[:1], [])
        echo(paint(visible(text), *style))


def print_report(blocks: Iterable[Block]) -> None:
    """Print the report of an answer, in colour where the terminal allows it."""
    for block in blocks:
        if isinstance(block, Table):
            print_table(block.columns, block.rows, asked=block.asked, spare=block.spare)
        elif isinstance(block, Heading):
            heading(visible(block.text))
        else:
            echo(" " * block.indent + painted_words(block.words))


def painted_words(words: Words) -> str:
    """Return words with their styles, where standard output allows colour."""
    return "".join(
        paint(visible(word.typed or word.text), word.style) if isinstance(word, Mark) else visible(word)
        for word in words
    )


def print_error(error: GraphError) -> None:
    """Print an error with its suggestion on standard error."""
    text = str(error)
    if error.words:
        from graph.records.arguments import as_options

        text = str(GraphError(as_options(error.message, error.words), help=as_options(error.help, error.words)))
    sys.stderr.write(f"{paint('error:', 'red', 'bold', stream=sys.stderr)} {visible(text)}\n")


def print_faults(diagnostics: Sequence[Diagnostic], *, rest: str = "axisgraph check") -> None:
    """Print the first errors in the data on standard error; the command `rest` shows them all."""
    errors = [each for each in sort_diagnostics(diagnostics) if each.severity == "error"]
    shown = errors[:_MOST_FAULTS]
    sys.stderr.write(painted(render(shown), stream=sys.stderr))
    if len(errors) > len(shown):
        sys.stderr.write(f"... of {summary(errors)}; `{rest}` shows them all\n")


def painted(text: str, stream: Any = None) -> str:
    """Return rendered diagnostics with their severities and marks in colour, where `stream` allows it."""
    if not colours(stream):
        return text
    text = re.sub(r"(?m)^error\[[\w-]+\]", "\x1b[1;31m\\g<0>\x1b[0m", text)
    text = re.sub(r"(?m)^warning\[[\w-]+\]", "\x1b[1;33m\\g<0>\x1b[0m", text)
    return re.sub(r"(?m)(?<= \| )( *)(\^+.*)$", "\\1\x1b[1;31m\\2\x1b[0m", text)


@contextmanager
def working(what: str) -> Iterator[None]:
    """Show a status on a terminal once the work has taken a second."""
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield
        return
    status: list[Any] = []
    lock = threading.Lock()
    done = False

    def begin() -> None:
        from rich.console import Console

        with lock:
            if not done:
                status.append(Console(stderr=True).status(f"{what} ..."))
                status[0].start()

    timer = threading.Timer(1.0, begin)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        with lock:
            done = True
            if status:
                status[0].stop()


@contextmanager
def counting(what: str) -> Iterator[Callable[[int, int], None] | None]:
    """Show a progress bar on a terminal; yields a function that updates it (done, total), or None in a pipe."""
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def print_losses(format: str, losses: Sequence[str]) -> None:
    """Print the losses of an export on standard error."""
    if losses:
        sys.stderr.write(f"{format} omits some of the data:\n")
        sys.stderr.writelines(f"  {visible(loss)}\n" for loss in losses)


def print_left_out(file: str, losses: Sequence[str]) -> None:
    """Print what an import omitted on standard error."""
    sys.stderr.write(f"omitted from {visible(file)}:\n")
    sys.stderr.writelines(f"  {visible(loss)}\n" for loss in losses)


def print_name(name: str, id: str) -> None:
    """Report on standard error the actor that a name was resolved to."""
    print_notes([f"{name}: {id}"])


def print_notes(notes: Iterable[str]) -> None:
    """Print notes on standard error, one per line."""
    sys.stderr.writelines(f"{visible(note)}\n" for note in notes)


def print_rejected(what: str, reasons: Iterable[Diagnostic]) -> None:
    """Print that an import left out records, and the first of the reasons, on standard error."""
    first: Sequence[Diagnostic] = ()
    distinct: set[int] = set()
    following = iter(reasons)
    while part := list(islice(following, 1_000)):
        first = sort_diagnostics([*first, *part])[:_MOST_FAULTS]
        distinct.update(map(hash, part))
    count = len(distinct)
    sys.stderr.write(f"{visible(what)}{':' if count else ''}\n")
    sys.stderr.writelines(f"  {line}\n" for line in render(first, "concise").splitlines())
    if count > _MOST_FAULTS:
        sys.stderr.write(f"  ... and {count - _MOST_FAULTS:,} more\n")


def print_warnings(diagnostics: Sequence[Diagnostic]) -> None:
    """Print the first warnings on standard error, one line each."""
    lines = render(diagnostics, "concise").splitlines(keepends=True)
    sys.stderr.writelines(lines[:_MOST_FAULTS])
    if len(lines) > _MOST_FAULTS:
        sys.stderr.write(f"... of {summary(diagnostics)}\n")
