"""Takes the ids of links that a merge removes out of the records that name them, and paths that begin where they end.

A sentence of a story that rests on nothing else goes, and a step or a story without sentences. What goes is noted.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from graph.merging.folder import DataFolder
from graph.merging.journal import Journal

__all__ = ["forget"]


def forget(files: DataFolder, journal: Journal, gone: Collection[str]) -> None:
    """Change the stories and exceptions that name links in `gone`, or ask for a path from an actor to itself."""
    for id, row in list(files.rows("stories")):
        _Story(files, journal, id, row.fields, gone).change()
    for id, row in list(files.rows("exceptions")):
        left = [each for each in row.fields["records"] if each not in gone]
        if not left:
            journal.remove("exceptions", id)
            files.notes.append(f"exception `{id}` was about removed links alone: removed")
        elif len(left) < len(row.fields["records"]):
            journal.set("exceptions", id, ("records",), left)


class _Story:
    def __init__(
        self, files: DataFolder, journal: Journal, id: str, fields: dict[str, Any], gone: Collection[str]
    ) -> None:
        self._files, self._journal, self._id, self._fields, self._gone = files, journal, id, fields, gone

    def change(self) -> None:
        for number, step in enumerate(self._fields["steps"]):
            path = step.get("path") or {}
            if path and path["from"] == path["to"]:
                self._set(number, "path", None)
                self._note(f"step {number + 1} asked for a path between the two: now without a path")
            if step.get("select") in self._gone:
                self._set(number, "select", None)
            for at, sentence in enumerate(step["sentences"]):
                links = sentence.get("links") or []
                left = [each for each in links if each not in self._gone]
                if len(left) < len(links):
                    self._set(number, "sentences", at, "links", left or None)
            self._keep(("steps", number, "sentences"), lambda each: each.get("links") or each.get("events"))
        self._keep(("steps",), lambda each: each["sentences"])
        if not self._fields["steps"]:
            self._journal.remove("stories", self._id)
            self._note("rested on removed links alone: removed")

    def _keep(self, steps: tuple[str | int, ...], test: Callable[[dict[str, Any]], object]) -> None:
        """Keep the members of a list that pass a test."""
        from graph.reading.entries import value_at  # noqa: PLC0415 - as in `merge`

        given: Any = value_at(self._fields, steps)
        left = [each for each in given if test(each)]
        for each in given:
            if not test(each) and "text" in each:
                self._note(f"the sentence “{each['text'].strip()}” rested on a removed link alone: removed")
        if len(left) < len(given):
            self._journal.set("stories", self._id, steps, left)

    def _set(self, step: int, *path: Any) -> None:
        *names, value = path
        self._journal.set("stories", self._id, ("steps", step, *names), value)

    def _note(self, text: str) -> None:
        self._files.notes.append(f"story `{self._id}`: {text}")
