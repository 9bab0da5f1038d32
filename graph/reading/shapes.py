"""Examples of fields that are lists or mappings, made from the given text where possible."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from graph.diagnostics import shortened
from graph.reading.document import Fields

__all__ = ["shape_of", "table_example"]

_ITEMS: Final = {
    "native_names": "{name: حماس, lang: ar}",
    "amounts": "{value: 2_000_000, currency: USD, per: year}",
    "changes": "{table: actors, id: ardenia, before: 'id: ardenia'}",
    "claims": "{source: panel-2014, stance: supports, credibility: 2}",
    "columns": "{title: Armed groups, role: partners}",
    "roles": "{actor: arden, role: perpetrator}",
    "sentences": "{text: Arden pays the bank., links: [arden-funding-bank]}",
    "steps": "{sentences: [{text: Arden pays the bank., links: [arden-funding-bank]}]}",
    "periods": "2012/2014",
    "records": "arden-funding-bank",
    "responds_to": "raid-of-2012",
}
_MAPPINGS: Final = {
    "identifiers": "{wikidata: Q794}",
    "filter": "{kinds: [funding]}",
    "path": "{from: arden, to: bank}",
    "attributes": "{weight: 3, note: second round}",
    "standards": "{ucdp: Funding}",
    "removed": "{old-id: It was entered twice.}",
}
_TABLES: Final = {
    "actors": "{id: arden, name: Arden, type: state}",
    "links": "{id: arden-funding-bank, source: arden, target: bank, kind: funding, claims: [...]}",
    "sources": "{id: panel-2014, title: Ships at night, publisher: Harbour Institute, reliability: B}",
    "events": "{id: raid-of-2012, name: Raid, date: 2012-05-04, roles: [{actor: arden, role: victim}], claims: [...]}",
    "kinds": "{id: insurance, label: Insurance, family: support}",
    "exceptions": "{id: no-year-given, code: undated-link, records: [arden-funding-bank], reason: No text dates it.}",
    "stories": "{id: ships, title: Ships, steps: [...]}",
    "identities": "{id: arden-ardenia, records: [arden, ardenia], verdict: different}",
}
_LONGEST: Final = 60  # characters of a value that an example reuses


def table_example(table: str) -> str:
    """Return a record of the table as one line of YAML."""
    return f"- {_TABLES[table]}"


def shape_of(path: Sequence[str | int], value: Any) -> str:
    """Return the help for a value of the wrong shape at `path`: an example of the right one, or an empty text."""
    name = next((step for step in reversed(path) if isinstance(step, str)), "")
    if path and isinstance(path[-1], int):
        example = _item(name, value)
        return f"write {example}" if example else ""
    if isinstance(value, Fields) and name in _ITEMS:
        return "put it in a list: begin it with `- `, or write [ ] around the { }"
    if name in _MAPPINGS:
        return f"write {_MAPPINGS[name]}"
    example = _item(name, value) or (_text(value) if isinstance(value, str) else "")
    return f"write [{example}]" if example else ""


def _item(name: str, value: Any) -> str:
    """Return an item of the list `name`, with the words of `value` where they fit."""
    if isinstance(value, str) and name == "native_names":
        return f"{{name: {_text(value)}, lang: ar}}"
    if isinstance(value, str) and name == "sentences":
        return f"{{text: {_text(value)}, links: [arden-funding-bank]}}"
    if isinstance(value, Fields) and name == "roles" and len(value) == 1:
        ((actor, role),) = value.items()
        if isinstance(role, str):
            return f"{{actor: {_text(actor)}, role: {_text(role)}}}"
    return _ITEMS.get(name, "")


def _text(text: str) -> str:
    """Return a text as YAML in braces requires it."""
    text = shortened(text, _LONGEST)
    return "'" + text.replace("'", "''") + "'" if set(text) & set(",[]{}:#'\"") else text
