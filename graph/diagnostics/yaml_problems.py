"""What libyaml says of text that is not YAML, in words for people who write YAML by hand."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from graph.diagnostics.asked_back import did_you_mean

__all__ = ["DEEPEST", "NESTED", "Problem", "explain"]


class Problem(NamedTuple):
    """Where the text stops being YAML (in characters from its start), why, and what to do."""

    at: int
    message: str
    label: str = ""
    help: str = ""


DEEPEST = 16  # levels of nesting; the deepest record has six
NESTED = f"values are nested more than {DEEPEST} levels deep"
_QUOTES = "a ' inside '...' is written '', and a \" inside \"...\" is written \\\""
_IN_QUOTES = "put the text in quotes"
_TAB = "the line is indented with a tab"
_SPACES = "indent with spaces"

# libyaml's words, ours, and the way out; the first that fits is taken
_KNOWN = (
    ("mapping values are not allowed", "this line has a second `: `, or the line is indented too far",
     "put a text that holds `: ` in quotes, or indent the line like the one above"),
    ("tab character", _TAB, _SPACES),
    ("cannot start any token", "a value cannot begin with this character", _IN_QUOTES),
    ("expected '-' indicator", "this line is neither an item (`- `) nor part of the item above",
     "begin an item with `- `, and indent its fields by two spaces more than the `-`"),
    ("expected key", "a field (`name: value`) must begin here", "indent the fields of a record alike"),
    ("unknown escape character", "there is no such escape", "write \\\\ for a backslash, or use single quotes"),
    ("Unicode character escape", "the escape names no character", "write the character itself"),
    ("comment or line break", "text cannot begin on the line of a `|` or `>`", "begin it on the next line, indented"),
    ("node content", "a value is missing, or cannot begin with this character", _IN_QUOTES),
    ("incompatible YAML document", "this version of YAML is not known", "delete the %YAML line"),
    ("maximum nesting depth", NESTED, ""),  # from libyaml 0.2.6 on
    ("end of stream", "the text ends too early", ""),
)  # fmt: skip


_NEAR = 1_000  # characters
_COMMENT = re.compile(r"[^\r\n]*?[^\s,{[][ \t]#")
_CUT = "this begins a comment, and cuts off the text before it"
_HASH = re.compile(r"(?<![\w-])([\w-]++):[ \t]++(#[\w-]*+)")  # a value that begins with a hash
_ONLY_WORDS = re.compile(r" *(?:- )?[\w-]+ [^:#\r\n]*\r?")  # a line with a name and a value, and no colon
_KEY = re.compile(r" *(?:- )?[\w-]+")
_INDENT = re.compile(r"(?:[ \t]|-(?=[ \t]))*")  # dashes of items are part of it
_ODD_BLANK = re.compile("[ ?-]*+(?:[\\w-]++:)?([\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff])")  # where a space must be


def explain(error: Any, last: Any, text: str) -> Problem:
    """Explain libyaml's `error` about `text`; `last` is the event before it, if there was one."""
    if getattr(error, "problem_mark", None) is None:
        return Problem(0, f"the text is not YAML: {str(error).splitlines()[0]}")
    line_start = text.rfind("\n", 0, error.problem_mark.index) + 1
    if odd := _ODD_BLANK.match(text, line_start):
        message = f"this looks like a space and is none (U+{ord(odd[1]):04X})"
        return Problem(odd.start(1), message, help="write a plain space instead")
    indent = _INDENT.match(text, line_start)
    if indent and "\t" in indent[0] and error.problem_mark.index <= indent.end():
        return Problem(line_start + indent[0].index("\t"), _TAB, help=_SPACES)
    return _explained(error, last, text)


def _explained(error: Any, last: Any, text: str) -> Problem:
    at: int = error.problem_mark.index
    if getattr(last, "style", None) in ("'", '"') and not text[last.end_mark.index : at].strip(" "):
        opened = last.start_mark.index
        if "\n" in text[opened:at]:
            return Problem(opened, "a text in quotes is not closed", "opened here", f"close the quotes; {_QUOTES}")
        return Problem(at, "nothing can follow the closing quote", help=_QUOTES)
    said = f"{error.problem} {error.context or ''}"
    if "node content" in said and (not text[at:].strip() or text.startswith("- ", at)):
        begun = _open_before(at, text)
        if begun is not None:
            return _not_closed(begun, text)
    if problem := _run_on(said, at, text) or (_unfinished(said, error, text) if error.context_mark else None):
        return problem
    for words, message, help in _KNOWN:
        if words in said:
            return Problem(at, message, help=help)
    return Problem(at, f"the text is not YAML: {error.problem}")


def _run_on(said: str, at: int, text: str) -> Problem | None:
    """Explain a line that seems wrong because of the one above it."""
    if "mapping values are not allowed" in said and (line := _without_colon(at, text)) is not None:
        return Problem(line, "a colon is missing: fields are written `name: value`", help=_named(line, text))
    if "node content" in said and (cut := _HASH.search(text, *_line_before(at, text))):
        message = f"`{cut[1]}` has no value: `#` begins a comment"
        return Problem(cut.start(2), message, help=f"put the value in quotes: '{cut[2]}'")
    return _comment_above(at, text) if "expected key" in said else None


def _line_before(at: int, text: str) -> tuple[int, int]:
    """Return the start and end of the line that holds the last character before `at` that is no blank."""
    start = text.rfind("\n", 0, len(text[:at].rstrip())) + 1
    end = re.compile(r"[\r\n]|$").search(text, start)
    return start, end.start() if end else len(text)


def _without_colon(at: int, text: str) -> int | None:
    """Return where the line before that of `at` begins, if that one has no colon, and so runs on into this one."""
    start = text.rfind("\n", 0, at) + 1
    before = text.rfind("\n", 0, max(0, start - 1)) + 1
    above, here = text[before : start - 1], text[start:at]
    if start == 0 or not (_ONLY_WORDS.fullmatch(above) and _KEY.fullmatch(here)):
        return None
    return before + len(above) - len(above.lstrip(" ")) if _indent(here) == _indent(above) else None


def _indent(line: str) -> int:
    """Return the column at which the text of a line begins, behind the dash of an item."""
    return len(line) - len(line.lstrip(" -"))


def _named(line: int, text: str) -> str:
    """Return the line with the colon that it may lack."""
    name, _, rest = text[line : text.find("\n", line)].strip().removeprefix("- ").partition(" ")
    return did_you_mean(f"{name}: {rest[:60].strip()}")


def _unfinished(said: str, error: Any, text: str) -> Problem | None:
    """Explain what was begun and not ended, where it begins: libyaml only notices further down."""
    begun = error.context_mark.index
    opening = text[begun : begun + 1]
    if "quoted scalar" in said and "end of stream" in said:
        return Problem(begun, "a text in quotes is not closed", "opened here", "close the quotes")
    if "simple key" in said:
        return _comment_above(begun, text) or Problem(begun, "a colon is missing: fields are written `name: value`")
    if "expected ',' or" in said:
        return _in_braces(said, error, text)
    if "scanning a" in said and opening in ("*", "&", "!"):
        return Problem(begun, f"a value cannot begin with `{opening}`", help=_IN_QUOTES)
    return None


def _in_braces(said: str, error: Any, text: str) -> Problem:
    at, begun = error.problem_mark.index, error.context_mark.index
    closing = said[said.index("or '") + 4]
    if error.problem_mark.line == error.context_mark.line:
        return Problem(at, f"a comma or `{closing}` is missing before this", help="texts with , : [ ] { } need quotes")
    if cut := _COMMENT.match(text, begun):
        return Problem(cut.end() - 1, _CUT, help=_IN_QUOTES)
    return _not_closed(begun, text)


def _not_closed(begun: int, text: str) -> Problem:
    closing = "]" if text[begun] == "[" else "}"
    return Problem(begun, f"`{text[begun]}` is not closed", "opened here", f"write the missing `{closing}`")


def _open_before(at: int, text: str) -> int | None:
    """Return where the innermost list or mapping in brackets that is open at `at` begins, if that is near."""
    closed = 0
    for index in range(at - 1, max(-1, at - _NEAR), -1):
        if text[index] in "]}":
            closed += 1
        elif text[index] in "[{":
            if closed == 0:
                return index
            closed -= 1
    return None


def _comment_above(begun: int, text: str) -> Problem | None:
    """Explain a text of several lines of which a comment on the line above has cut off the rest."""
    start = text.rfind("\n", 0, begun) + 1
    before = text.rfind("\n", 0, max(0, start - 1)) + 1
    cut = _COMMENT.match(text, before, max(0, start - 1))
    runs_on = cut is not None and _indent(text[before : start - 1]) < begun - start
    return Problem(cut.end() - 1, _CUT, help=_IN_QUOTES) if cut and runs_on else None
