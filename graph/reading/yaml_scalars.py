"""Writes single values as YAML: unquoted where unambiguous, prose one sentence a line, otherwise quoted."""

from __future__ import annotations

import re
from functools import lru_cache
from io import StringIO
from typing import Final

import yaml
from yaml.emitter import Emitter
from yaml.resolver import Resolver

from graph.reading.conflicts import MARK

__all__ = ["folded", "literal", "scalar", "sentences"]

_TAG: Final = "tag:yaml.org,2002:"
_END = re.compile(r"([.!?…])[\"'”’»)\]]* (?=\S)")
_INITIAL = re.compile(r"[\"'“‘(\[]*[^\W\d_]\.|\S*[^\W\d_]\.[^\W\d_]\.")  # A. and U.S.
_OPENED = "[\"'“‘(\\[]*"
_SHORTENED = re.compile(
    _OPENED + r"(?:Mrs?|Ms|Dr|Prof|St|Gen|Lt|Maj|Brig|Col|Capt|Sgt|Sen|Gov|Rep|Inc|Ltd|Co|Corp|Bros|vs|cf|al|eds?|ca)\."
)
_NUMBERED = re.compile(  # not the end of a sentence before a number
    _OPENED + r"(?:[Nn]os?|[Aa]rts?|[Vv]ols?|pp|[Pp]aras?|[Cc]h|[Ss]ec|[Ff]igs?"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\."
)
_CONFLICT = re.compile(MARK)
_SIMPLE = re.compile(r"[A-Za-z][A-Za-z0-9_-]*(?: [A-Za-z0-9_-]+)*", re.ASCII)
_KEYWORD: Final = 5  # letters of the longest keyword of YAML, which has no other characters


class _Resolver(Resolver):
    """Also recognises values on which YAML 1.1 and 1.2 differ: y and n, octal 0o17, and numbers without a point."""


_Resolver.add_implicit_resolver(f"{_TAG}bool", re.compile("^[yYnN]$"), list("yYnN"))
_Resolver.add_implicit_resolver(
    f"{_TAG}float",
    re.compile(r"^[-+]?(?:0o[0-7_]+|[0-9][0-9_]*(?:\.[0-9_]*)?[eE][-+]?[0-9]+|\.[0-9_]+)$"),
    list("-+.0123456789"),
)
_NOTHING: Final = frozenset(("~", "null", "Null", "NULL"))  # which no reader takes for a text, where it is bare
_emitter = Emitter(StringIO())


@lru_cache(maxsize=8192)
def scalar(text: str, *, bare: bool = False, flow: bool = False) -> str:
    """Return `text` on one line.

    It is unquoted if YAML allows that and no reader takes it for a number, a date, true or nothing; or, with `bare`,
    whatever readers take it for. Otherwise it is in single quotes, or in double quotes if it cannot be printed.

    Args:
        text: Any text.
        bare: Whether the field's type is a number, a date or a truth value.
        flow: Whether it is in a list or mapping on one line.
    """
    if (len(text) > _KEYWORD or not text.isalpha()) and _SIMPLE.fullmatch(text):
        return text
    if bare and text.isdecimal() and text.isascii():
        return text
    if not text.isprintable():
        return yaml.dump(text, default_style='"', width=float("inf"), allow_unicode=True).rstrip("\n")
    how = _emitter.analyze_scalar(text)
    plain = how.allow_flow_plain if flow else how.allow_block_plain
    if plain and ((bare and text not in _NOTHING) or not _is_keyword(text)):
        return text
    return "'" + text.replace("'", "''") + "'"


def _is_keyword(text: str) -> bool:
    known = _Resolver.yaml_implicit_resolvers
    return any(pattern.match(text) for _, pattern in (*known.get(text[:1], ()), *known.get(None, ())))


def folded(text: str) -> tuple[str, list[str]] | None:
    """Return `text` as the header and lines of a folded block: a sentence per line, a blank line between paragraphs.

    None if a folded block cannot hold the text exactly.
    """
    paragraphs = text.removesuffix("\n").split("\n")
    if not paragraphs[0] or not paragraphs[-1]:
        return None
    if any(each != each.strip(" ") or not each.isprintable() for each in paragraphs):
        return None
    lines = sentences(paragraphs[0])
    for paragraph in paragraphs[1:]:
        lines += ["", *(sentences(paragraph) if paragraph else ())]
    if any(map(_CONFLICT.match, lines)):
        return None
    return ">" if text.endswith("\n") else ">-", lines


def literal(text: str) -> tuple[str, list[str]] | None:
    """Return `text` as the header and lines of a literal block; None if one line, or if a block cannot hold it."""
    lines = text.split("\n")
    if len(lines) < 2 or not lines[-1] or lines[0].startswith(" "):
        return None
    if any(line != line.rstrip(" ") or not line.isprintable() or _CONFLICT.match(line) for line in lines):
        return None
    return "|-", lines


def sentences(text: str) -> list[str]:
    """Return the sentences of a paragraph; joined by spaces they are `text` again."""
    cuts = [match.end() for match in _END.finditer(text) if _ends(text, match.end(1), match.end())]
    starts = [0, *cuts]
    return [text[start : end - 1] for start, end in zip(starts, [*cuts, len(text) + 1], strict=True)]


def _ends(text: str, stop: int, following: int) -> bool:
    """Return whether the mark before `stop` ends a sentence if the next word begins at `following`."""
    word = text[text.rfind(" ", 0, stop) + 1 : stop]
    after = text[following]
    if after.islower() or _INITIAL.fullmatch(word) or _SHORTENED.fullmatch(word):
        return False
    return not (after.isdigit() and _NUMBERED.fullmatch(word))
