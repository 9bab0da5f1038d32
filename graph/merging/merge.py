"""Makes two records one: `keep` takes what `gone` has, and everything that named `gone` names `keep`.

Links that become equal (same actors, kind and role, dates that agree) become one with the claims of both. Links from an
actor to itself are removed. What is replaced is noted in the judgement of the pair, so that `split` can restore it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from graph.errors import FilterError
from graph.identity.judged import Judged
from graph.merging.folder import Changes, DataFolder
from graph.merging.forgetting import forget
from graph.merging.journal import Journal
from graph.merging.judging import judgement_of, table_of
from graph.records.dates import Date
from graph.records.model import Link, Record
from graph.records.names import fold
from graph.records.references import with_ids_of

__all__ = ["merge"]

_REFERRING: Final = ("actors", "links", "sources", "events", "exceptions", "stories")
_JOINED: Final = {  # fields whose lists are joined
    "actors": ("native_names", "ideology", "not_to_confuse_with"),
    "links": ("items", "periods"),
    "sources": (),
    "events": ("responds_to",),
}
_OWN: Final = frozenset(  # fields that stay, or that are joined in a way of their own
    (
        *("id", "name", "title", "former_ids", "aliases", "identifiers", "attributes"),
        *("source", "target", "kind", "claims", "amounts", "roles"),
    )
)


def merge(
    folder: Path, keep: str, gone: str, *, by: str | None = None, date: str | None = None, note: str = ""
) -> Changes:
    """Return the changes that make `gone` a part of `keep`; `by`, `date` and `note` go into the judgement.

    Raises:
        DataError: The data has errors.
        FilterError: The two were judged different, are not two records of one type, or are links of different meaning.
        UnknownId: There is no such record.
    """
    files = DataFolder(folder)
    table, keep, gone = table_of(files.data, keep, gone)
    if Judged(files.data, table).verdict(keep, gone) == "different":
        raise FilterError(
            f"`{keep}` and `{gone}` are judged different",
            help=f"judge the pair the same first: `axisgraph duplicates --judge {keep} {gone} same`",
        )
    _Merge(files, table, keep, gone).run(
        {name: value for name, value in (("by", by), ("date", date), ("note", note)) if value}
    )
    return files.changes()


class _Merge:
    def __init__(self, files: DataFolder, table: str, keep: str, gone: str) -> None:
        self.files, self.table, self.keep, self.gone = files, table, keep, gone
        self.data = files.data
        self.journal = Journal(files)
        tables = ("actors", "links", "sources", "events", "kinds", "stories")
        self.names: dict[str, dict[str, str]] = {each: {id: id for id in getattr(self.data, each)} for each in tables}

    def run(self, judged: Mapping[str, str]) -> None:
        """Make all changes."""
        pair = (self.keep, self.gone)
        joined: list[tuple[str, str]] = []
        selves: list[str] = []
        self.names[self.table][self.gone] = self.keep
        if self.table == "actors":
            selves = [link.id for link in self.data.links.values() if {link.source, link.target} <= set(pair)]
            joined = list(self._equal_links(set(selves)))
            self.names["links"] |= {other: one for one, other in joined}
        elif self.table == "links":
            mine, theirs = (self.data.links[id] for id in pair)
            if (mine.source, mine.target, mine.kind) != (theirs.source, theirs.target, theirs.kind):
                raise FilterError(
                    f"`{self.keep}` and `{self.gone}` differ in actors or kind", help="merge the actors first"
                )
        self._rename({*selves, *(other for _, other in joined)})
        self._absorb(self.table, self.keep, self.gone)
        if self.table == "actors":
            forget(self.files, self.journal, selves)
        for one, other in joined:
            self._absorb("links", one, other)
            self.files.notes.append(f"links `{one}` and `{other}` become one, `{one}`, with the claims of both")
        for id in selves:
            self.journal.remove("links", id)
            self.files.notes.append(f"link `{id}` would join `{self.keep}` to itself: removed")
            if self.files.info is not None:
                reason = f"It joined {self.gone} and {self.keep}, which are one."
                self.journal.set("dataset", None, ("removed", id), reason)
        changes = [dict(each) for each in self.journal.rewrites]
        given = {"verdict": "same", **judged, "merged": self.keep, "changes": changes}
        found = Judged(self.data, self.table).pairs.get((min(pair), max(pair)))
        if found is not None:  # what was judged before stays unless it is given
            fields = self.files.row("identities", found.id).fields
            given = {name: fields[name] for name in ("by", "date", "note") if name in fields} | given
        judgement_of(self.files, self.table, pair, given)

    def _equal_links(self, selves: set[str]) -> Iterator[tuple[str, str]]:
        """Yield the links that become equal: the one that stays, the one that joins it."""
        kept: dict[tuple[object, ...], list[Link]] = {}
        links = self.data.links.values()
        for link in sorted(links, key=lambda each: self.gone in (each.source, each.target)):
            if link.id in selves:
                continue
            ends = tuple(self.keep if id == self.gone else id for id in (link.source, link.target))
            moved = self.gone in (link.source, link.target)
            if not moved and self.keep not in ends:
                continue
            if self.data.kinds[link.kind].symmetric:
                ends = tuple(sorted(ends))
            there = kept.setdefault((ends, link.kind), [])
            match = next((each for each in there if moved and _agree(each, link)), None)
            if match is None:
                there.append(link)
            else:
                yield match.id, link.id

    def _rename(self, but: set[str]) -> None:
        """Let every record name the one that stays; those in `but` are removed or joined to others."""
        for table in _REFERRING:
            for id, record in getattr(self.data, table).items():
                if (table, id) != (self.table, self.gone) and not (table == "links" and id in but):
                    self._rename_in(table, id, record)
        if self.files.info is not None:
            self._rename_in("dataset", None, self.data.info)
            self._one_column(self.files.info)

    def _one_column(self, info: Mapping[str, Any]) -> None:
        """Keep the actor that stays in the first column of the picture that names it."""
        named = [at for at, each in enumerate(info.get("columns") or ()) if self.keep in (each.get("actors") or ())]
        for at in named[1:]:
            left = [id for id in info["columns"][at]["actors"] if id != self.keep]
            self.journal.set("dataset", None, ("columns", at, "actors"), left or None)
            self.files.notes.append(f"`{self.keep}` stays in column {named[0] + 1} of the picture, not {at + 1}")

    def _rename_in(self, table: str, id: str | None, record: Record) -> None:
        _, renamed = with_ids_of(record, self.names)
        lists: dict[tuple[str | int, ...], None] = {}
        for path, _, after in renamed:
            self.journal.set(table, id, path, after)
            for end, step in enumerate(path):
                if isinstance(step, int):
                    lists[path[:end]] = None
        for path in lists:
            self._distinct(table, id, path)

    def _distinct(self, table: str, id: str | None, path: Sequence[str | int]) -> None:
        """Remove what is now twice in a list of ids, of roles or of claims, and the id of the record itself."""
        from graph.reading.entries import value_at  # noqa: PLC0415

        values: Any = value_at(self.files.fields(table, id), path)
        if not isinstance(values, list) or path[-1] in ("steps", "sentences", "columns"):
            return
        left: list[Any] = []
        for value in values:
            same = _statement(value) if path[-1] == "claims" else value
            if same not in [_statement(each) if path[-1] == "claims" else each for each in left]:
                left.append(value)
        if path[-1] in ("not_to_confuse_with", "derives_from", "responds_to"):
            left = [value for value in left if value != id]
        if len(left) != len(values):
            self.journal.set(table, id, path, left or None)

    def _absorb(self, table: str, keep: str, gone: str) -> None:
        """Give the record `keep` what `gone` has, and remove `gone`."""
        other = self.files.row(table, gone).fields
        fields = self.files.row(table, keep).fields
        for name in [name for name in other if name not in _OWN and name not in _JOINED[table]]:
            if name not in fields or (name == "type" and fields[name] == "other"):
                self._take(table, keep, name, other[name])
            elif fields[name] != other[name] and not (name in ("start", "end") and self._finer(keep, gone, name)):
                self.files.notes.append(
                    f"{table} `{keep}`: `{name}` stays {_short(fields[name])}, not {_short(other[name])}"
                )
            elif fields[name] != other[name]:
                self._take(table, keep, name, other[name])
        for name in _JOINED[table]:
            self.journal.extend(table, keep, name, [each for each in other.get(name, ()) if each not in (keep, gone)])
        if table == "actors":
            self._names(fields, other)
        for name in ("identifiers", "attributes"):
            self._by_name(table, keep, name, fields.get(name) or {}, other.get(name) or {})
        self.journal.extend(table, keep, "roles", _renamed(other.get("roles", ()), "actor", self.names["actors"]))
        self._claims(table, keep, fields, other)
        self.journal.remove(table, gone)
        self.journal.extend(table, keep, "former_ids", [gone, *other.get("former_ids", ())])

    def _take(self, table: str, keep: str, name: str, value: Any) -> None:
        self.journal.set(table, keep, (name,), value)

    def _finer(self, keep: str, gone: str, name: str) -> bool:
        """Return whether the date of `gone` is within that of `keep`, and so says more."""
        dates = [getattr(self.data.links[id], name) for id in (keep, gone)] if self.table in ("actors", "links") else []
        return len(dates) == 2 and None not in dates and _within(dates[1], dates[0])

    def _names(self, fields: Mapping[str, Any], other: Mapping[str, Any]) -> None:
        known = {fold(name) for name in self.data.actors[self.keep].names}
        given = [other["name"], *other.get("aliases", ())]
        new = [each for each in given if fold(each if isinstance(each, str) else each["name"]) not in known]
        self.journal.extend("actors", self.keep, "aliases", new)

    def _by_name(self, table: str, keep: str, field: str, ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> None:
        """Join two mappings, such as identifiers; where both have a name, the value of `keep` stays."""
        for name, value in theirs.items():
            if name not in ours:
                self.journal.set(table, keep, (field, name), value)
            elif ours[name] != value:
                self.files.notes.append(f"{table} `{keep}`: {name} stays {_short(ours[name])}, not {_short(value)}")

    def _claims(self, table: str, keep: str, fields: Mapping[str, Any], other: Mapping[str, Any]) -> None:
        ours = fields.get("claims", ())
        said = [_statement(each) for each in ours]
        taken = {each["id"] for each in ours if "id" in each}
        renamed: dict[str, str] = {}
        new = []
        for claim in _renamed(other.get("claims", ()), "source", self.names["sources"]):
            if _statement(claim) in said:
                same = ours[said.index(_statement(claim))].get("id")
                renamed |= {claim["id"]: same} if same and "id" in claim else {}
                continue
            if claim.get("id") in taken:
                number = next(n for n in range(2, len(taken) + 3) if f"{claim['id']}-{n}" not in taken)
                renamed[claim["id"]] = f"{claim['id']}-{number}"
                claim["id"] = renamed[claim["id"]]
            taken |= {claim["id"]} if "id" in claim else set()
            new.append(claim)
        self.journal.extend(table, keep, "claims", new)
        self.journal.extend(table, keep, "amounts", _renamed(other.get("amounts", ()), "claim", renamed))


def _agree(one: Link, other: Link) -> bool:
    """Return whether two links of the same actors and kind say one thing: role and dates are equal, or one has none."""
    if one.role and other.role and fold(one.role) != fold(other.role):
        return False
    if one.periods or other.periods:
        return one.periods == other.periods or not any((one.start, one.end, other.start, other.end))
    pairs = ((one.start, other.start), (one.end, other.end))
    return all(a is None or b is None or _within(a, b) or _within(b, a) for a, b in pairs)


def _within(one: Date, other: Date) -> bool:
    return (
        other.earliest <= one.earliest and one.latest <= other.latest and ".." not in (one.text, other.text)
    ) or one == other


def _statement(claim: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Return what a claim says, without its id."""
    return tuple(sorted((name, str(value)) for name, value in claim.items() if name != "id"))


def _renamed(parts: Sequence[Mapping[str, Any]], name: str, names: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return copies of mappings with the id in the field `name` under its new name."""
    return [dict(each) | ({name: names.get(each[name], each[name])} if name in each else {}) for each in parts]


def _short(value: Any) -> str:
    text = str(value)
    return f"`{text if len(text) <= 60 else text[:59] + '…'}`"
