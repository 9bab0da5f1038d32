"""The matrix of evidence and hypotheses: how much, by grade, speaks against each, and what that rests on.

A hypothesis is the better the less is inconsistent with it; what is consistent does not raise it, for it may be
consistent with its rivals too. Evidence counts by independent sources: reports that repeat one another count once, at
the best grade among them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from graph.build import BuiltGraph
from graph.query import wording
from graph.query.blocks import Block, Heading, Mark, Table, line
from graph.query.result import Result
from graph.query.withdrawal import derived, passed_on
from graph.records.grades import Strength, strength
from graph.records.model import Claim
from graph.values import Value, public
from graph.weighing.doubts import doubts
from graph.weighing.reading import Evidence, Hypotheses, cited

__all__ = ["Score", "Sway", "Weighed", "Withdrawn", "weigh"]

STRENGTHS: Final[tuple[Strength, ...]] = ("strong", "fair", "weak")
_SIGNS: Final[dict[str, str]] = {"consistent": "+", "inconsistent": "-", "not-applicable": "."}


@public
@dataclass(frozen=True, repr=False)
class Score(Value):
    """How much is inconsistent, and how much consistent, with a hypothesis: independent sources by grade.

    `against` and `behind` are the numbers of strong, fair and weak ones. `rank` begins at 1; equal scores share it.
    """

    hypothesis: str
    text: str
    rank: int
    against: tuple[int, int, int]
    behind: tuple[int, int, int]

    def _said(self) -> str:
        return f"{self.rank}. {self.hypothesis}: against {self.against}"

    def to_dict(self) -> dict[str, Any]:
        """Return the score as plain JSON values."""
        sides = {"inconsistent": self.against, "consistent": self.behind}
        counts = {name: dict(zip(STRENGTHS, side, strict=True)) for name, side in sides.items()}
        return {"hypothesis": self.hypothesis, "text": self.text, "rank": self.rank, **counts}


@public
@dataclass(frozen=True, repr=False)
class Withdrawn(Value):
    """The scores without a source; `sources` are those withdrawn with it."""

    source: str
    sources: tuple[str, ...]
    scores: tuple[Score, ...]

    def _said(self) -> str:
        return f"without {self.source}: {', '.join(_first(self.scores))}"


@public
@dataclass(frozen=True, repr=False)
class Sway(Value):
    """A source without which other hypotheses come first; `sources` are those withdrawn with it."""

    source: str
    sources: tuple[str, ...]
    first: tuple[str, ...]

    def _said(self) -> str:
        return f"without {self.source}: {', '.join(self.first)}"


@public
@dataclass(frozen=True, repr=False)
class Weighed(Result):
    """The hypotheses by rank, the evidence, and the sources on which the first place depends.

    `without` has the scores without each source that is cited, in order of id.

    `telling` are the pieces of evidence that do not bear on all hypotheses alike; the others decide nothing.
    `warnings` name claims that are used twice.
    """

    hypotheses: Hypotheses
    scores: tuple[Score, ...]
    telling: tuple[str, ...]
    sways: tuple[Sway, ...]
    without: tuple[Withdrawn, ...]
    warnings: tuple[str, ...]
    _graph: BuiltGraph = field(compare=False)

    __hash__ = None  # type: ignore[assignment] # the evidence holds mappings

    def _said(self) -> str:
        return f"{self.hypotheses.title}: {wording.count(len(self.scores), 'hypothesis', 'hypotheses')}"

    def report(self) -> Iterator[Block]:
        """Yield the ranking, the matrix with the claims behind each row, and what the ranking rests on."""
        yield Heading(self.hypotheses.title)
        if self.hypotheses.summary:
            yield line(self.hypotheses.summary)
        for warning in self.warnings:
            yield line(Mark("warning", "warning"), f": {warning}")
        yield line()
        yield Table(
            ("rank", "hypothesis", "against: strong", "fair", "weak", "for: strong", "fair", "weak"),
            tuple((str(s.rank), s.hypothesis, *map(str, s.against), *map(str, s.behind)) for s in self.scores),
        )
        for score in self.scores:
            yield line(f"{score.hypothesis}: {score.text}", indent=2)
        yield line()
        yield Heading("Evidence: + consistent, - inconsistent, . not applicable")
        names = [score.hypothesis for score in self.scores]
        yield Table(("evidence", *names, "telling"), tuple(self._row(each, names) for each in self.hypotheses.evidence))
        for each in self.hypotheses.evidence:
            yield line()
            yield line(Mark(each.id, "bold"), f": {each.why}" if each.why else "")
            for name in each.claims:
                yield line(*_claim(self._graph, name), indent=2)
        yield line()
        yield from self._resting()

    def _row(self, each: Evidence, names: Sequence[str]) -> tuple[str, ...]:
        return (each.id, *(_SIGNS[each.bears[name]] for name in names), "yes" if each.id in self.telling else "no")

    def _resting(self) -> Iterator[Block]:
        first = [score.hypothesis for score in self.scores if score.rank == 1]
        yield Heading("What the ranking rests on")
        if not self.sways:
            yield line(f"No single source: without any one of them, first is still {' and '.join(first)}.", indent=2)
        for sway in self.sways:
            more = len(sway.sources) - 1
            others = (
                f" and {wording.count(more, 'source')} that {'repeats' if more == 1 else 'repeat'} it" if more else ""
            )
            yield line(f"Without {sway.source}{others}, first is {' and '.join(sway.first)}.", indent=2)

    def to_dict(self) -> dict[str, Any]:
        """Return the answer as plain JSON values."""
        return {
            "title": self.hypotheses.title,
            "hypotheses": [score.to_dict() for score in self.scores],
            "evidence": [
                {
                    "id": each.id,
                    "bears": dict(each.bears),
                    "why": each.why,
                    "telling": each.id in self.telling,
                    "claims": [_plain(self._graph, name) for name in each.claims],
                }
                for each in self.hypotheses.evidence
            ],
            "rests_on": [
                {"source": sway.source, "withdrawn": list(sway.sources), "first": list(sway.first)}
                for sway in self.sways
            ],
            "warnings": list(self.warnings),
        }


def weigh(graph: BuiltGraph, hypotheses: Hypotheses) -> Weighed:
    """Weigh hypotheses whose claims the data has; see `read_hypotheses`."""
    scores = _scores(graph, hypotheses, frozenset())
    first = _first(scores)
    passing = passed_on(graph.dataset)
    without = []
    for source in sorted({claim.source for each in hypotheses.evidence for claim in _claims(graph, each)}):
        gone = derived(graph.dataset, source, passing)
        without.append(Withdrawn(source, gone, _scores(graph, hypotheses, frozenset(gone))))
    sways = [Sway(each.source, each.sources, now) for each in without if (now := _first(each.scores)) != first]
    telling = tuple(each.id for each in hypotheses.evidence if len(set(each.bears.values())) > 1)
    return Weighed(hypotheses, scores, telling, tuple(sways), tuple(without), tuple(doubts(hypotheses, graph)), graph)


def _claims(graph: BuiltGraph, evidence: Evidence) -> list[Claim]:
    return [found[1] for name in evidence.claims if (found := cited(graph, name)) is not None]


def _scores(graph: BuiltGraph, hypotheses: Hypotheses, gone: Collection[str]) -> tuple[Score, ...]:
    sides: dict[str, tuple[dict[str, Strength], dict[str, Strength]]] = {h.id: ({}, {}) for h in hypotheses.hypotheses}
    for each in hypotheses.evidence:
        for claim in _claims(graph, each):
            if claim.source in gone:
                continue
            for id, bearing in each.bears.items():
                if bearing != "not-applicable":
                    best = sides[id][bearing == "consistent"]
                    weight = strength(claim, graph.origins)
                    best[claim.source] = min(best.get(claim.source, "weak"), weight, key=STRENGTHS.index)
    counted = {id: tuple(_counted(graph, side) for side in both) for id, both in sides.items()}
    ranks = sorted({against for against, _ in counted.values()})
    texts = {each.id: each.text for each in hypotheses.hypotheses}
    scores = [Score(id, texts[id], ranks.index(both[0]) + 1, *both) for id, both in counted.items()]
    return tuple(sorted(scores, key=lambda score: score.rank))


def _counted(graph: BuiltGraph, best: Mapping[str, Strength]) -> tuple[int, int, int]:
    """Return how many independent sources are strong, fair and weak, each group at the best of its grades."""
    groups = [min((best[id] for id in group), key=STRENGTHS.index) for group in graph.origins.grouped(best)]
    strong, fair, weak = (groups.count(each) for each in STRENGTHS)
    return strong, fair, weak


def _first(scores: Sequence[Score]) -> tuple[str, ...]:
    return tuple(sorted(score.hypothesis for score in scores if score.rank == 1))


def _claim(graph: BuiltGraph, name: str) -> tuple[str | Mark, ...]:
    found = cited(graph, name)
    assert found is not None  # `read_hypotheses` has seen it
    claim = found[1]
    said = claim.summary or graph.source(claim.source).title
    return f"{wording.grade(graph, claim)} {claim.source} ({claim.stance}): {said} ", Mark(name, "dim")


def _plain(graph: BuiltGraph, name: str) -> dict[str, Any]:
    found = cited(graph, name)
    assert found is not None
    record, claim = found
    return {
        "name": name,
        "record": record,
        "source": claim.source,
        "stance": claim.stance,
        "grade": wording.grade(graph, claim),
        "strength": strength(claim, graph.origins),
        "says": claim.summary,
    }
