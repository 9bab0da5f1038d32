"""Paths with steps between wholes and parts, worked out the long way: every simple sequence of moves, judged as a word.

A move is a letter: `h` a hop, `d` a step down to a part, `u` a step up to a whole, and `r` a hop from a part to its
whole over nothing but what the step up is over. A path is a word of a language; no code of the search is used.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise, product
from typing import Any

from graph.dataset import Dataset
from graph.records.grades import assess
from graph.records.model import Link
from graph.records.origins import trace
from tests.properties import oracle
from tests.properties.readings import Readings

# before the first hop only down, after the last only up, between two one way only; at the ends hops from part to whole
WORD = re.compile(r"r+|(r+|d*)h((u*|d*)h)*u*")
WITHOUT_PARTS = re.compile(r"h+")


class Oracle:
    """The answers of one data set to one question."""

    def __init__(self, data: Dataset, asked: dict[str, Any], window: tuple[int, int] | None) -> None:
        self.data = data
        self.asked = asked
        self.window = window
        self.readings = Readings(data)
        origins = trace(data.sources)
        self.judged = {link.id: assess(link.claims, origins) for link in data.links.values()}

    def answer(self, start: str, end: str) -> list[dict[str, Any]]:
        """Return all paths in order, those that fold to the same actors nested as variants of the first."""
        found = [path for actors, word in self._sequences(start, end) if (path := self._path(actors, word))]
        strongest = self.asked.get("sort") == "strongest"
        found.sort(key=lambda path: self._rank(path, strongest))
        groups: dict[tuple[str, ...], list[dict[str, Any]]] = {}
        for path in found:
            groups.setdefault(path.pop("folded"), []).append(path)
        return [first | {"variants": others} for first, *others in groups.values()]

    @staticmethod
    def _rank(path: dict[str, Any], strongest: bool) -> tuple[Any, ...]:
        hops, weakness = len(path["actors"]) - 1 - path["steps"], -oracle.LEVELS.index(path["confidence"])
        length = (hops, path["steps"])
        return (*((weakness, *length) if strongest else (*length, weakness)), path["actors"], path["through"])

    def _sequences(self, start: str, end: str) -> Iterator[tuple[list[str], str]]:
        language = WORD if self.asked.get("parts", True) else WITHOUT_PARTS
        stack = [([start], "")]
        while stack:
            actors, word = stack.pop()
            if actors[-1] == end:
                if language.fullmatch(word) and set(self.asked.get("via", ())) <= set(actors):
                    yield actors, word
                continue
            for other in self.data.actors:
                if other not in actors and other not in self.asked.get("without", ()):
                    for letter in self._letters(actors[-1], other):
                        if sum(each in "hr" for each in word + letter) <= self.asked.get("max_hops", 4):
                            stack.append(([*actors, other], word + letter))

    def _letters(self, one: str, other: str) -> str:
        down, up = self._steps(one, other, "d"), self._steps(one, other, "u")
        hop = self._hop(one, other)
        if not self.asked.get("parts", True):
            return "h" if hop else ""
        letters = "d" * bool(down) + "u" * bool(up)
        if hop:
            rises = not self.asked.get("undirected") and all(link in up for link in hop)
            letters += "r" if rises else "h"
        return letters

    def _hop(self, one: str, other: str) -> list[Link]:
        return [link for link in self.data.links.values() if self._walks(link, one, other)]

    def _walks(self, link: Link, one: str, other: str) -> bool:
        kind = self.data.kinds[link.kind]
        both = kind.symmetric or self.asked.get("undirected")
        if (one, other) != (link.source, link.target) and not (both and (other, one) == (link.source, link.target)):
            return False
        kinds, families = self.asked.get("kinds") or (), self.asked.get("families") or ()
        if not kinds and not families:
            families = ("support", "structure", "alignment")
        if (kinds and link.kind not in kinds) or (families and kind.family not in families):
            return False
        return self._holds(link)

    def _steps(self, one: str, other: str, way: str) -> list[Link]:
        part, whole = (other, one) if way == "d" else (one, other)
        return [
            link
            for link in self.data.links.values()
            if self.data.kinds[link.kind].composes
            and (link.source, link.target) == (part, whole)
            and self.judged[link.id].status != "denied"
            and self._holds(link)
        ]

    def _holds(self, link: Link) -> bool:
        without = self.asked.get("without", ())
        if link.id in without or link.kind in without:
            return False
        judged = self.judged[link.id]
        called = {judged.status, *(["asserted"] if judged.weakly_disputed else [])}
        if called.isdisjoint(self.asked.get("status") or ("asserted", "disputed")):
            return False
        answers = [self.readings.answer([(link, span)], "any", self.window) for span in link.spans]
        if self.window and not any(each[bool(self.asked.get("certain"))] for each in answers):
            return False
        least = self.asked.get("min_confidence") or "low"
        return oracle.LEVELS.index(self.judged[link.id].confidence) >= oracle.LEVELS.index(least)

    def _path(self, actors: list[str], word: str) -> dict[str, Any] | None:
        mode, window = self.asked.get("time", "any"), self.window
        moves = [
            self._steps(one, other, letter) if letter in "du" else self._hop(one, other)
            for (one, other), letter in zip(pairwise(actors), word, strict=True)
        ]
        choices = list(product(*([(link, span) for link in links for span in link.spans] for links in moves)))
        answers = [self.readings.answer(choice, mode, window) for choice in choices]
        possible = [choice for choice, (some, _) in zip(choices, answers, strict=True) if some]
        certain = [choice for choice, (_, every) in zip(choices, answers, strict=True) if every]
        asks = window is not None or mode != "any"
        fitting = certain if self.asked.get("certain") and asks else possible
        if not fitting:
            return None
        shown = [sorted({choice[at][0].id for choice in fitting}) for at in range(len(moves))]
        levels = [max(oracle.LEVELS.index(self.judged[id].confidence) for id in hop) for hop in shown]
        return {
            "actors": actors,
            "through": [letter in "du" for letter in word],
            "steps": sum(letter in "du" for letter in word),
            "folded": tuple(
                actor
                for at, actor in enumerate(actors)
                if not (at and word[at - 1] == "d") and not (at < len(word) and word[at] == "u")
            ),
            "links": shown,
            "confidence": oracle.LEVELS[min(levels)],
            "weakest_hop": levels.index(min(levels)),
            "time": ("certain" if certain else "possible") if asks else None,
            "disputed": any(self.judged[id].status != "asserted" for hop in shown for id in hop),
        }
