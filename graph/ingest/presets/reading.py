"""Reads tables by a preset: each rule makes a table with one row a record, which is read like any list of links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from itertools import chain
from typing import Any, Final

from graph.diagnostics import Place
from graph.ingest.edge_tables import read_links
from graph.ingest.limits import refuse_many
from graph.ingest.presets.choice import chosen
from graph.ingest.presets.objects import Document, sheets_in
from graph.ingest.presets.objects import fits as fits_objects
from graph.ingest.presets.rules import Preset, Rule
from graph.ingest.raw import Options, RawActor, RawGraph
from graph.ingest.rejected import Original
from graph.ingest.sheets import Sheet
from graph.ingest.values import name_of, text_of

__all__ = ["read_by_preset", "read_objects", "read_tables"]

_HEADER_WITHIN: Final = 30  # rows
_SHORT_YEAR: Final = re.compile(r"(\d{1,2})/(\d{1,2})/(\d\d)")
_COMPUTED: Final = re.compile(r"\(.*\)|column \d+")  # columns that are not those of the file
_CENTURY: Final = 30  # two digits of a year below it are of the twenty-first century
_DATES: Final = ("start", "end", "date", "founded", "dissolved", "born", "died")


def read_tables(sheets: Sequence[Sheet], options: Options, name: str) -> RawGraph | None:
    """Return the graph of tables that a preset reads, or None if none does. Raises DataError, FilterError."""
    found = RawGraph(name)
    heads = [_Head(sheet) for sheet in sheets]
    preset = chosen(options, "csv", lambda rule: any(head.row_of(rule) is not None for head in heads), found)
    if preset is None:
        return None
    given: list[tuple[Rule, Sheet]] = []
    used: set[int] = set()
    for rule in preset.tables:
        for head in heads:
            if (header := head.row_of(rule)) is not None:
                given.append((rule, _under(head.sheet, header)))
                used.add(id(head.sheet))
    for sheet in sheets:
        if id(sheet) not in used and any(sheet.rows):
            found.leave(f"table `{sheet.name}`, which the preset does not read")
    return read_by_preset(preset, given, options, found)


def read_objects(documents: Sequence[Document], options: Options, found: RawGraph) -> RawGraph | None:
    """Return the graph of JSON that a preset reads, or None if none does. Raises DataError, FilterError."""
    preset = chosen(options, "json", lambda rule: fits_objects(rule, documents), found)
    if preset is None:
        return None
    given = [(rule, sheet) for rule in preset.tables for sheet in sheets_in(rule, documents)]
    return read_by_preset(preset, given, options, found)


class _Head:
    """The first rows of a sheet, one of which may have the columns of a rule."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self._rows = [{" ".join(str(cell).split()) for cell in row} for row in sheet.rows[:_HEADER_WITHIN]]

    def row_of(self, rule: Rule) -> int | None:
        """Return the number of the row that has all columns of a rule."""
        needed = set(rule.has) if fnmatchcase(self.sheet.name.lower(), rule.files) else set()
        return next((at for at, row in enumerate(self._rows) if needed and needed <= row), None)


def _under(sheet: Sheet, header: int) -> Sheet:
    names: list[str] = []
    for cell in sheet.rows[header]:
        name = " ".join(str("" if cell is None else cell).split())
        names.append(f"{name} {names.count(name) + 1}" if name and name in names else name)
    return replace(sheet, header=header, columns=names)


def read_by_preset(preset: Preset, given: Sequence[tuple[Rule, Sheet]], options: Options, found: RawGraph) -> RawGraph:
    """Add the actors and links of the rows that the rules of a preset read."""
    options = found.options = _options(preset, options, found)
    actors: dict[str, list[RawActor]] = {}
    sheets = {id(sheet.rows): sheet for _, sheet in given}  # each once, though several rules may read it
    misshapen = {key: _misshapen(sheet, options, found) for key, sheet in sheets.items()}
    tables = [(rule, _Table.of(rule, sheet, options, found, misshapen[id(sheet.rows)])) for rule, sheet in given]
    refuse_many(sum(len(table.rows) for rule, table in tables if rule.links is not None), found.name, "rows")
    for rule, table in tables:
        if rule.actors is not None:
            _read_actors(rule, table, actors, found)
    found.actors += chain.from_iterable(actors.values())
    for rule, table in tables:
        if rule.links is not None:
            asked = replace(options, mapping=table.mapped)
            if len(table.rows) > 1:
                notes = len(found.notes)
                read_links(table, table.mapped, found, asked, declared=bool(found.actors))
                del found.notes[notes:]
        for (name, word), count in table.nothing.items():
            found.leave(f"`{word}` as {name}", "read as nothing", count)
    named = {end for link in found.links for end in (link.source, link.target)}
    if unnamed := {actor.key for actor in found.actors if actor.implied} - named:
        found.leave("actors that no link names", count=len(unnamed))
    found.actors = [actor for actor in found.actors if actor.key not in unnamed]
    found.columns = {}
    return found


def _misshapen(sheet: Sheet, options: Options, found: RawGraph) -> set[int]:
    """Reject the rows with more cells than columns, and return their numbers; count those with fewer."""
    faulty: set[int] = set()
    for row in sheet.body():
        cells = sheet.rows[row]
        if len(cells) != len(sheet.columns) and any(cells) and (fault := sheet.misshapen(row)):
            found.reject_row(sheet.original(row), fault, strict=options.strict)
            faulty.add(row)
    if sheet.short:
        found.leave(f"rows of `{sheet.name}` with fewer cells than columns", "the others are empty", sheet.short)
    return faulty


def _options(preset: Preset, options: Options, found: RawGraph) -> Options:
    """Return the options of the import with those that the preset gives."""
    words = {word: kind if isinstance(kind, str) else word for word, kind in preset.kinds.items()}
    found.kinds |= {id: {"label": id, **kind} for id, kind in preset.kinds.items() if not isinstance(kind, str)}
    found.publisher = found.publisher or preset.publisher
    return replace(
        options,
        kinds={**words, **options.kinds},
        dates=options.dates or preset.dates,
        currency=options.currency or preset.currency,
        family=preset.family if preset.family and options.family == Options.family else options.family,
    )


def _read_actors(rule: Rule, table: _Table, actors: dict[str, list[RawActor]], found: RawGraph) -> None:
    """Add the actors of a table by key, with all records of each; of those that links imply, each record once."""
    for row in table.body():
        values = table.values(row, table.mapped)
        key = text_of(values.pop("id", None)) or name_of(values.get("name")) or ""
        if not key:
            continue
        values = {name: value for name, value in values.items() if value is not None}
        known = actors.setdefault(key, [])
        if rule.implied and any(values.items() <= each.fields.items() for each in known):
            continue
        if not rule.implied and (others := table.others(row, set(table.mapped.values()))):
            values["attributes"] = _new_attributes(known[0], others, found) if known else others
        location = table.location(row, table.mapped)
        known.append(RawActor(key, values, location, original=table.original(row), implied=rule.implied))


def _new_attributes(first: RawActor, others: dict[str, Any], found: RawGraph) -> dict[str, Any]:
    """Give the first record of an actor the attributes that only a further one has; return all that it then has."""
    kept: dict[str, Any] = first.fields.setdefault("attributes", {})
    kept |= {name: value for name, value in others.items() if name not in kept}
    if differing := sum(kept[name] != value for name, value in others.items()):
        found.leave("other values of attributes of actors defined more than once", "the first counts", differing)
    return kept


@dataclass
class _Table(Sheet):
    """The rows that a rule makes of a table: first the fields that it computes, then the columns of the file."""

    source: Sheet | None = None
    at: list[int] = field(default_factory=list)  # row -> row of the source
    mapped: dict[str, str] = field(default_factory=dict)

    @staticmethod
    def of(rule: Rule, sheet: Sheet, options: Options, found: RawGraph, misshapen: Set[int]) -> _Table:
        """Return the rows of a sheet that a rule reads, without those that are misshapen."""
        columns = {name: number for number, name in reversed(list(enumerate(sheet.columns)))}
        mapped = {name: tuple(each for each in given if each in columns) for name, given in rule.mapped.items()}
        direct = {
            name: given[0]
            for name, given in mapped.items()
            if len(given) == 1 and not _is_computed(rule, name, options)
        }
        computed = [
            name for name in (*mapped, *rule.set) if name not in direct and (mapped.get(name) or name in rule.set)
        ]
        computed = list(dict.fromkeys([*computed, *(["kind"] if rule.kinds else [])]))
        choices = {name: mapped[name] for name in computed if len(mapped.get(name, ())) > 1 and name not in rule.first}
        choices.pop("aliases", None)  # takes all of them
        gone = {*rule.kinds, *(each for name in computed for each in mapped.get(name, ()) if name not in rule.first)}
        gone -= set(chain.from_iterable(choices.values()))
        chosen_from = [[columns[each] for each in given] for given in choices.values()]
        left = [name if name not in gone or name in direct.values() else "" for name in sheet.columns]
        table = _Table(sheet.name, [], sheet.place, source=sheet)
        table.columns = [*(f"({name})" for name in computed), *left]
        table.rows.append(list(table.columns))
        table.mapped = {**direct, **{name: f"({name})" for name in computed}}
        width = len(computed)
        table.place = lambda row, column: sheet.place(
            table.at[row] if row < len(table.at) else sheet.header, column - width if column >= width else -1
        )
        table.at.append(sheet.header)
        unkinded = needing = 0
        for number in sheet.body():
            if number in misshapen:
                continue
            cells = sheet.rows[number]

            def cell(column: str, cells: list[Any] = cells) -> Any:
                at = columns.get(column, len(cells))
                return cells[at] if at < len(cells) else None

            if rule.where and not all(_word(cell(column)) in values for column, values in rule.where.items()):
                continue
            if rule.needs and not all(_word(cell(column)) for column in rule.needs):
                needing += 1
                continue
            kinds = [kind for column, kind in rule.kinds.items() if _word(cell(column)) in ("1", "1.0", "true")]
            if rule.kinds and not kinds:
                unkinded += 1
                continue
            made = [_computed(rule, name, [cell(each) for each in mapped.get(name, ())], options) for name in computed]
            kept = _left_over(left, cells, chosen_from)
            for kind in kinds or [""]:
                row = [kind if kind and name == "kind" else value for name, value in zip(computed, made, strict=True)]
                table.rows.extend([*parts, *kept] for parts in _split(rule, computed, row))
                table.at.extend([number] * (len(table.rows) - len(table.at)))
        if unkinded:
            found.leave("rows in which no kind of link is 1", "no link", unkinded)
        if needing and not rule.implied:
            found.leave(f"rows without {' or '.join(f'`{column}`' for column in rule.needs)}", "no link", needing)
        return table

    def original(self, row: int) -> Original:
        """Return a row as it is in the file."""
        assert self.source is not None
        return self.source.original(self.at[row])

    def location(self, row: int, mapped: Mapping[str, str]) -> Any:
        """Return the locations of the fields of a row."""

        def place(name: str) -> Place:
            column = mapped.get(name)
            return self.place(row, self.columns.index(column) if column in self.columns else -1)

        return place

    def _is_free(self, column: str, taken: Any) -> bool:
        return super()._is_free(column, taken) and not _COMPUTED.fullmatch(column)


def _is_computed(rule: Rule, name: str, options: Options) -> bool:
    if name in _DATES and options.dates:
        return True
    return name in rule.words or name in rule.first or name in rule.split or name in rule.set


def _left_over(names: Sequence[str], cells: Sequence[Any], choices: Iterable[Sequence[int]]) -> list[Any]:
    """Return the cells under a name, without the first value of each choice, which a field takes, and its equals."""
    left = [cell if name else None for name, cell in zip(names, cells, strict=False)]
    for numbers in choices:
        given = [number for number in numbers if number < len(left) and _word(left[number])]
        equal = [number for number in given if _word(left[number]) == _word(left[given[0]])]
        for number in equal:
            left[number] = None
    return left


def _words(cell: Any) -> list[str]:
    return [word for each in (cell if isinstance(cell, list) else [cell]) if (word := _word(each))]


def _word(cell: Any) -> str:
    return "" if cell is None else str(cell).strip()


def _computed(rule: Rule, name: str, cells: Sequence[Any], options: Options) -> Any:
    """Return the value of a field: the first cell with one, in our words, or the value for all rows."""
    value = next((cell for cell in cells if _word(cell)), None)
    if isinstance(value, list) and name not in ("aliases", "native_names", "items"):
        value = value[0] if value else None
    if name == "aliases" and len(cells) > 1:
        return list(dict.fromkeys(word for cell in cells for word in _words(cell))) or None
    if value is not None and name in rule.first:
        value = _word(value).split(rule.first[name])[0].strip()
    if value is not None and name in rule.words:
        value = _translated(rule.words[name], _word(value))
    if value is not None and name in _DATES and options.dates:
        value = _long_year(_word(value), options.dates)
    return rule.set.get(name) if value in (None, "") else value


def _translated(words: Mapping[str, str], word: str) -> str:
    if word in words:
        return words[word]
    return next((ours for pattern, ours in words.items() if "*" in pattern and fnmatchcase(word, pattern)), word)


def _long_year(text: str, order: str) -> str:
    """Return a date such as 2/18/10 as an ISO date."""
    match = _SHORT_YEAR.fullmatch(text)
    if match is None:
        return text
    first, second, year = (int(part) for part in match.groups())
    month, day = (first, second) if order == "month-first" else (second, first)
    return f"{(2000 if year < _CENTURY else 1900) + year}-{month:02}-{day:02}"


def _split(rule: Rule, names: Sequence[str], row: Sequence[Any]) -> list[list[Any]]:
    """Return a row once for each of the actors in a cell."""
    rows = [list(row)]
    for name, separator in rule.split.items():
        if name in names:
            at = names.index(name)
            rows = [
                [*each[:at], part.strip(), *each[at + 1 :]]
                for each in rows
                for part in _word(each[at]).split(separator)
                if part.strip()
            ]
    return rows
