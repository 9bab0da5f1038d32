"""The commit message that is proposed for changes: one line of what they do, then what they name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from graph.editing.applying import Applied, Touched
from graph.editing.changes import Change
from graph.editing.pages import Pages
from graph.query.wording import count
from graph.reading.entries import singular

__all__ = ["message_of"]

_LONGEST: Final = 72  # characters of the first line
_VERBS: Final = {"add-claims": "Add to", "correct": "Correct", "retire": "Remove"}


def message_of(changes: Sequence[Change], applied: Applied, pages: Pages) -> str:
    """Return a commit message for changes that were made in `pages`."""
    touched = {each.change: each for each in applied.touched}
    heads = [_head(change, touched[number]) for number, change in enumerate(changes)]
    main = next((at for at, change in enumerate(changes) if change.change == "add-link"), len(heads) - 1)
    subject = heads[main]
    if len({(each.table, each.id) for each in applied.touched}) == 1 and len(changes) > 1:
        subject = heads[0]
    others = [head for at, head in enumerate(heads) if at != main and head != subject]
    body = [*_details(changes[main], touched[main], pages), *others, *applied.notes]
    lines = [subject if len(subject) <= _LONGEST else f"{subject[: _LONGEST - 1]}…"]
    return "\n".join([*lines, "", *(f"- {each}" for each in dict.fromkeys(body))] if body else lines) + "\n"


def _head(change: Change, touched: Touched) -> str:
    noun, id = singular(touched.table), touched.id
    if change.change == "merge":
        return f"Merge {change.gone} into {change.keep}"
    if change.change == "add-link":
        return f"Add {noun} {id}, with {count(len(change.claims), 'claim')}" if change.claims else f"Add {noun} {id}"
    if change.change == "add-claims":
        return f"Add {count(len(change.claims), 'claim')} to {noun} {id}"
    return f"{_VERBS.get(change.change, 'Add')} {noun} {id}"


def _details(change: Change, touched: Touched, pages: Pages) -> list[str]:
    if change.change in ("add-link", "add-claims"):
        claims = pages.row(touched.table, touched.id).get("claims", [])[touched.first :]
        stances = Counter(each.get("stance") for each in claims)
        return [
            f"{stance}: {', '.join(each['source'] for each in claims if each['stance'] == stance)}"
            for stance in stances
        ]
    if change.change == "correct":
        return [f"field {'.'.join(map(str, change.path))}"]
    if change.change == "retire":
        return [change.reason or f"its id leads to {change.successor}"]
    return [change.note] if change.change == "merge" and change.note else []
