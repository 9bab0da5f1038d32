"""Changes that do what the help of a fault says, where that needs no judgement."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from graph.diagnostics import Diagnostic
from graph.diagnostics.asked_back import meant_in
from graph.lsp.desk import Snapshot
from graph.lsp.edits import Change, break_of, inserted_field, removed_field, written
from graph.lsp.fixes_of_text import of_text
from graph.lsp.inside import Found, leaves, located, mappings
from graph.lsp.positions import Lines
from graph.reading import Fields, Span, Text
from graph.records.fields import SLUG
from graph.records.names import slugify

__all__ = ["Fix", "fixes"]

_WRITE: Final = re.compile(r"write `([^`]+)`")
_CALENDARS: Final = re.compile(r"(?:write|or) (\S+) if it is a date of the (\w+) calendar")
_TWO_DAYS: Final = re.compile(r"(\d{4}-\d\d-\d\d) for (\d{1,2} \w+)")
_MOVED: Final = re.compile(r"move it to `([\w./-]+\.yaml)`")
_AS_LIST: Final = re.compile(r"write (\[.+\])")
_SWAPPED: Final = {"end": "start", "dissolved": "founded", "died": "born", "upper": "value"}
_NEW: Final = {  # what a new record needs besides its id
    "unknown-actor": ("actors", ("name", "type")),
    "unknown-source": ("sources", ("title", "publisher", "reliability")),
    "unknown-kind": ("kinds", ("label", "family")),
    "unknown-event": ("events", ("name", "date", "roles", "claims")),
}
_CLAIMS: Final = ("claims:", "  - source:", "    stance: supports", "    credibility:")
_CLAIMS_IN_BRACES: Final = "claims: [{source: , stance: supports, credibility: }]"


@dataclass(frozen=True)
class Fix:
    """Changes that do away with a fault; `new_files` must be created first, `moved` is a file and its new name."""

    title: str
    changes: tuple[Change, ...]
    is_likely: bool = False
    new_files: tuple[Path, ...] = ()
    moved: tuple[Path, Path] | None = None


@dataclass(frozen=True)
class _Case:
    fault: Diagnostic
    snapshot: Snapshot
    home: Path
    path: Path
    text: Text
    span: Span

    @property
    def marked(self) -> str:
        return self.text.text[slice(*self.span)]

    def instead(self, title: str, new: str, *, likely: bool = False) -> Fix:
        return Fix(title, (Change(self.path, self.span, new),), likely)

    def found(self) -> Found | None:
        """Return the innermost field or item whose name or value begins where the fault is."""
        return next(reversed(list(located(self._root(), self.span[0]))), None)

    def mapping(self) -> tuple[Fields, Span] | None:
        """Return the mapping that the fault marks."""
        for holder, span in mappings(*self._root()):
            if span[0] == self.span[0]:
                return holder, span
        return None

    def _root(self) -> tuple[Any, Span]:
        read = self.snapshot.checked.files[self.path]
        around = [each for each in read.entries if each.span[0] <= self.span[0] <= each.span[1]]
        return (around[-1].fields, around[-1].span) if around else (None, (0, 0))


def fixes(fault: Diagnostic, snapshot: Snapshot, home: Path) -> Iterator[Fix]:
    """Yield what may be done about a fault by a change of the folder's files, the likeliest first."""
    path = Path(fault.place.file)
    read = snapshot.checked.files.get(path)
    yield from _of_files(fault, path, home)
    if read is None or not fault.place.line:
        return
    case = _Case(fault, snapshot, home, path, read.text, Lines(read.text.text).span_of(fault.place))
    yield from _meant(case)
    if (own := _BY_CODE.get(fault.code)) is not None:
        yield from own(case)
    for title, span, new in of_text(fault, read.text.text, case.span):
        yield Fix(title, (Change(path, span, new),))


def _of_files(fault: Diagnostic, path: Path, home: Path) -> Iterator[Fix]:
    if fault.code == "empty-file" and "`[]`" in fault.help:
        yield Fix("Write `[]`: the table is empty on purpose", (Change(path, (0, 0), "[]\n"),))
    if fault.code == "unread-file":
        moved = _MOVED.search(fault.help)
        for name in [moved[1]] if moved else meant_in(fault.help):
            if not (home / name).exists():
                yield Fix(f"Rename it to `{name}`", (), is_likely=True, moved=(path, home / name))


def _meant(case: _Case) -> Iterator[Fix]:
    help = case.fault.help
    if case.fault.code == "yaml-syntax":
        return
    if meant := meant_in(help):
        for number, each in enumerate(meant):
            yield case.instead(f"Write `{each}`", each, likely=number == 0)
    elif case.fault.code == "former-id" and (now := _WRITE.fullmatch(help)):
        yield case.instead(f"Write `{now[1]}`", now[1], likely=True)
    elif (as_list := _AS_LIST.fullmatch(help)) and case.marked.strip("'\"")[:20] in as_list[1]:
        yield case.instead(f"Write {as_list[1]}", as_list[1], likely=True)
    for date, calendar in _CALENDARS.findall(help):
        yield case.instead(f"Write {date}, if it is a date of the {calendar} calendar", _quoted(date))
    for date, said in _TWO_DAYS.findall(help):
        yield case.instead(f"Write {date}, for {said}", date)


def _quoted(date: str) -> str:
    return f"'{date}'" if date.startswith(("[", "{")) else date


def _new_record(case: _Case) -> Iterator[Fix]:
    table, fields = _NEW[case.fault.code]
    if case.fault.help.startswith("name another"):
        return  # it was removed
    given = case.marked.strip("'\" ")
    id = given if SLUG.fullmatch(given) else slugify(given[:200]) or _transliterated(given)
    if not id or len(id) > 200 or id in case.snapshot.records.get(table, {}):
        return
    files = [path for path in case.snapshot.checked.files if _is_of(path, case.home, table)]
    main = case.home / f"{table}.yaml"
    target = main if main in files or not files else files[-1]
    text = case.snapshot.checked.files[target].text.text if target in files else ""
    brk = break_of(text)
    record = brk.join([f"- id: {id}", *(f"  {name}:" for name in fields)]) + brk
    if text.strip() == "[]":
        change = Change(target, (0, len(text)), record)
    else:
        change = Change(target, (len(text), len(text)), ("" if not text or text.endswith("\n") else brk) + record)
    changes = (change,) if id == given else (change, Change(case.path, case.span, id))
    where = target.relative_to(case.home).as_posix()
    yield Fix(f"Add `{id}` to {where}", changes, new_files=() if target in files else (target,))


def _is_of(path: Path, home: Path, table: str) -> bool:
    return path == home / f"{table}.yaml" or path.parent == home / table


def _transliterated(text: str) -> str:
    from anyascii import anyascii  # noqa: PLC0415 - its tables load when a name needs them

    return slugify(anyascii(text[:200]))


def _missing_field(case: _Case) -> Iterator[Fix]:
    name = case.fault.label.split("`")[1] if "`" in case.fault.label else ""
    found = case.mapping()
    if found and name and found[0].spans:
        after = "id" if "id" in found[0].spans else None
        yield Fix(f"Add `{name}`", (inserted_field(case.text, *found, f"{name}:", after),), is_likely=True)


def _delete_field(case: _Case) -> Iterator[Fix]:
    found = case.found()
    if found and isinstance(found.holder, Fields) and isinstance(found.step, str):
        change = removed_field(case.text, found.holder, found.span, found.step)
        yield Fix(f"Delete `{found.step}`", (change,))


def _empty_value(case: _Case) -> Iterator[Fix]:
    if "leave `" not in case.fault.help:
        return
    found = case.found()
    if found and found.step == "end" and isinstance(found.holder, Fields):
        colon = case.text.text.find(":", found.holder.spans["end"][0][1])
        yield Fix("Write `..`: it is still going on", (Change(case.path, (colon + 1, colon + 1), " .."),))
    yield from _delete_field(case)


def _without_dates(case: _Case) -> Iterator[Fix]:
    found = case.found()
    if found and isinstance(found.holder, Fields):
        given = [name for name in ("start", "end") if name in found.holder.spans]
        changes = tuple(removed_field(case.text, found.holder, found.span, name) for name in given)
        if not (changes and case.text.text[found.span[0]] == "{"):
            yield Fix(f"Delete {' and '.join(f'`{name}`' for name in given)}", changes, is_likely=True)


def _swapped(case: _Case) -> Iterator[Fix]:
    found = case.found()
    if not found or not isinstance(found.holder, Fields) or found.step not in _SWAPPED:
        return
    names = (_SWAPPED[str(found.step)], str(found.step))
    if all(name in found.holder.spans for name in names):
        spans = [found.holder.spans[name][1] for name in names]
        texts = [case.text.text[slice(*span)].rstrip() for span in spans]
        changes = tuple(
            Change(case.path, (span[0], span[0] + len(own)), other)
            for span, own, other in zip(spans, texts, reversed(texts), strict=True)
        )
        yield Fix(f"Swap `{names[0]}` and `{names[1]}`", changes, is_likely=True)


def _claims(case: _Case) -> Iterator[Fix]:
    found = case.found()
    if not found or not isinstance(found.holder, Fields):
        return
    if case.text.text[found.span[0]] == "{":
        yield Fix(
            "Add `claims` with a source", (inserted_field(case.text, found.holder, found.span, _CLAIMS_IN_BRACES),)
        )
        return
    first = next(iter(found.holder.spans.values()))[0][0]
    indent = " " * (first - max(case.text.text.rfind("\n", 0, first), case.text.text.rfind("\r", 0, first)) - 1)
    lines = f"{break_of(case.text.text)}{indent}".join(_CLAIMS)
    yield Fix("Add `claims` with a source", (inserted_field(case.text, found.holder, found.span, lines),))


def _from_removed(case: _Case) -> Iterator[Fix]:
    found = case.found()
    info = case.snapshot.checked.info
    if not (found and info and isinstance(found.holder, Fields) and isinstance(found.step, str)):
        return
    last = len(found.holder.spans) == 1
    holder, span, name = (info.fields, info.span, "removed") if last else (found.holder, found.span, found.step)
    yield Fix(f"Delete `{found.step}` from `removed`", (removed_field(case.text, holder, span, name),), is_likely=True)


def _in_brackets(case: _Case) -> Iterator[Fix]:
    if case.fault.help.startswith("put it in a list") and case.marked.startswith("{"):
        yield case.instead("Put it in a list", f"[{case.marked}]", likely=True)


def _latin(case: _Case) -> Iterator[Fix]:
    if case.fault.help == "use a Latin transliteration" and (id := _transliterated(case.marked)):
        yield case.instead(f"Write `{id}`", id)


def _whole_text(case: _Case) -> Iterator[Fix]:
    """Put a text that a comment cuts off in quotes, with the comment, or set the comment off."""
    root, span = case._root()
    before = [
        leaf
        for leaf in leaves(root, span)
        if leaf[1] <= case.span[0] and not case.text.text[leaf[1] : case.span[0]].strip(" \t")
    ]
    if before:
        whole = (before[-1][0], case.span[1])
        quoted = written(case.text.text[slice(*whole)])
        yield Fix("Put the whole text in quotes", (Change(case.path, whole, quoted),), is_likely=True)
    lead = "" if case.text.text[: case.span[0]].endswith(("  ", "\t\t")) else " "
    rest = case.marked[1:]
    comment = f"{lead}#{'' if not rest or rest[0] in ' 	' else ' '}{rest}"
    yield case.instead("Set it off as a comment", comment)


_BY_CODE: Final[Mapping[str, Callable[[_Case], Iterator[Fix]]]] = {
    **dict.fromkeys(_NEW, _new_record),
    "bad-amount": _swapped,
    "bad-id": _latin,
    "empty-value": _empty_value,
    "end-before-start": _swapped,
    "missing-field": _missing_field,
    "periods-and-dates": _without_dates,
    "removed-id": _from_removed,
    "text-cut": _whole_text,
    "uncited-link": _claims,
    "unknown-field": _delete_field,
    "wrong-type": _in_brackets,
}
