"""Write docs/article-check.md: each statement of the article against what other sources in the data say.

Use: python scripts/article_check.py
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

import graph
from graph.dataset import Dataset
from graph.records.grades import assess, status_words, strength
from graph.records.model import Claim, Event, Link
from graph.records.origins import trace

ROOT = Path(__file__).parent.parent
ARTICLE = "hamas-vs-iran-article"
MOST_SHOWN = 6  # claims listed on each side of a statement
STRENGTHS = ("strong", "fair", "weak")
VERDICTS = {
    "corroborated": "two or more independent sources agree by strong or fair claims, and none speaks against it so",
    "one other source": "one independent source agrees by a strong or fair claim",
    "corroborated in part": "other sources agree with a part; another part, or a link, rests on the article alone",
    "contradicted in part": "others agree, and a strong or fair claim speaks against a part of it",
    "contradicted": "a strong or fair claim speaks against it, and none agrees",
    "weak support only": "what agrees is weak: reposts, advocacy, copies of Wikipedia, denials of the accused",
    "the article alone": "no other source in the data says so",
}


@dataclass(frozen=True)
class Found:
    """A claim of another source, the record that it stands on, and how much it weighs."""

    claim: Claim
    record: str
    weight: str


@dataclass(frozen=True)
class Statement:
    """A statement of the article with what others say of it, strongest first."""

    text: dict[str, Any]
    agree: tuple[Found, ...]
    contest: tuple[Found, ...]
    alone: tuple[str, ...]
    roots: frozenset[str]

    @property
    def verdict(self) -> str:
        """What the rule of VERDICTS makes of it."""
        if any(found.weight != "weak" for found in self.contest):
            return "contradicted in part" if self.agree else "contradicted"
        if not self.agree:
            return "the article alone"
        if not self.roots:
            return "weak support only"
        if self.alone or "beyond" in self.text:
            return "corroborated in part"
        return "corroborated" if len(self.roots) > 1 else "one other source"


class Check:
    """The statements of the article, checked against a data set."""

    def __init__(self, data: Dataset, statements: list[dict[str, Any]]) -> None:
        self.data = data
        self.origins = trace(data.sources)
        self.records: dict[str, Link | Event] = {**data.links, **data.events}
        self.by_id: dict[str, Found] = {}
        for id in sorted(self.records):
            for claim in self.records[id].claims:
                if claim.id and claim.source != ARTICLE:
                    self.by_id.setdefault(claim.id, self._found(claim, id))
        self.statements = [self._statement(text) for text in statements]

    def _found(self, claim: Claim, record: str) -> Found:
        return Found(claim, record, strength(claim, self.origins))

    def _statement(self, text: dict[str, Any]) -> Statement:
        agree, contest, alone = [], [], []
        against = [self.by_id[id] for id in text.get("against", ())]
        for record in text["records"]:
            claims = self.records[record].claims
            denies = any(claim.source == ARTICLE and claim.stance != "supports" for claim in claims)
            others = [self._found(claim, record) for claim in claims if claim.source != ARTICLE]
            same = [found for found in others if (found.claim.stance != "supports") == denies]
            contest += [found for found in others if found not in same]
            agree += same
            if not same:
                alone.append(record)
        if "only" in text:
            wanted = [self.by_id[id] for id in text["only"]]
            agree = [found for found in wanted if found.claim.stance == "supports"]
            contest = [found for found in wanted if found.claim.stance != "supports"]
            alone = []
        also = [self.by_id[id] for id in text.get("also", ())]
        agree = self._without(agree, [*against, *(self.by_id[id] for id in text.get("aside", ()))]) + also
        contest = self._without(contest, [*also, *(self.by_id[id] for id in text.get("aside", ()))]) + against
        roots = frozenset(self.origins.groups(found.claim.source for found in agree if found.weight != "weak"))
        return Statement(text, self._sorted(agree), self._sorted(contest), tuple(alone), roots)

    def _without(self, found: list[Found], others: list[Found]) -> list[Found]:
        keys = {self._key(other) for other in others}
        return [each for each in found if self._key(each) not in keys]

    @staticmethod
    def _key(found: Found) -> tuple[str, str]:
        claim = found.claim
        # an id made of its source's is the claim's own in its record, and no passage that several records cite
        passage = claim.id if claim.id and not claim.id.startswith(claim.source) else claim.summary
        return claim.source, passage or found.record

    def _sorted(self, all_found: list[Found]) -> tuple[Found, ...]:
        """Return one of each passage, strongest first."""
        once = {self._key(found): found for found in reversed(all_found)}
        return tuple(sorted(once.values(), key=lambda f: (STRENGTHS.index(f.weight), f.claim.source, f.record)))

    def confidence(self, record: str) -> str:
        """Return how the record stands: confidence and status of a link, that an event is one."""
        if record in self.data.events:
            return "event"
        found = assess(self.data.links[record].claims, self.origins)
        return found.confidence if found.status == "asserted" else f"{found.confidence}, {status_words(found)}"

    def page(self) -> Iterator[str]:
        """Yield the page in Markdown, line by line."""
        source = self.data.sources[ARTICLE]
        yield "# The article, checked\n"
        yield f"The data began with one web article, *{source.title}*, graded {source.reliability}. For each of its"
        yield "statements this page gives the records that carry it, what other sources in the data say, and what"
        yield "follows. `python scripts/article_check.py` makes it of the data and of [article.yaml](article.yaml)."
        yield "Strong, fair and weak claims and independent sources are those of [grading](grading.md). Copies of"
        yield "Wikipedia are weak: the article's wording is close to Wikipedia's, so that they are no second voice.\n"
        counts = Counter(statement.verdict for statement in self.statements)
        yield "| verdict | statements | when |\n|---|---|---|"
        for verdict, meaning in VERDICTS.items():
            yield f"| {verdict} | {counts[verdict]} | {meaning} |"
        yield "\n| | statement | verdict |\n|---|---|---|"
        for statement in self.statements:
            id, says = statement.text["id"], statement.text["says"]
            yield f"| [{id}](#{id.lower()}) | {says} | {statement.verdict} |"
        for statement in self.statements:
            yield from self._section(statement)

    def _section(self, statement: Statement) -> Iterator[str]:
        text = statement.text
        yield f"\n## {text['id']}\n**{text['says']}** ({text['where']})\n"
        yield "- Carried by " + ", ".join(f"`{id}` ({self.confidence(id)})" for id in text["records"]) + "."
        yield from self._side("Agree", statement.agree)
        yield from self._side("Speak against it", statement.contest)
        if statement.alone and statement.agree:
            yield "- Rest on the article alone: " + ", ".join(f"`{id}`" for id in statement.alone) + "."
        if "beyond" in text:
            yield f"- Nothing was found beside the article on {text['beyond']}."
        behind = f"{len(statement.roots)} independent source{'' if len(statement.roots) == 1 else 's'}"
        note = f" {text['note']}" if "note" in text else ""
        yield f"- **Verdict: {statement.verdict}** ({behind} with strong or fair claims beside the article).{note}"

    def _side(self, title: str, side: tuple[Found, ...]) -> Iterator[str]:
        if not side:
            return
        weights = Counter(found.weight for found in side)
        yield f"- {title}: " + ", ".join(f"{weights[weight]} {weight}" for weight in STRENGTHS if weights[weight]) + "."
        for found in side[:MOST_SHOWN]:
            grade = f"{self.data.sources[found.claim.source].reliability}{found.claim.credibility}"
            yield f"  - `{found.claim.source}` {grade}: {found.claim.summary or found.claim.locator}"
        if len(side) > MOST_SHOWN:
            yield f"  - and {len(side) - MOST_SHOWN} more."


def page(folder: Path = ROOT / "data") -> str:
    """Return the page as it follows from the data in `folder`.

    Raises:
        KeyError: a statement names a record or a claim that is not in the data.
    """
    statements = yaml.safe_load((ROOT / "docs" / "article.yaml").read_text(encoding="utf-8"))
    return "\n".join(Check(graph.load(folder).dataset, statements).page()) + "\n"


def main() -> int:
    """Write the page."""
    try:
        text = page()
    except KeyError as missing:
        print(f"docs/article.yaml names {missing}, which is neither a record nor a claim of the data", file=sys.stderr)
        return 1
    (ROOT / "docs" / "article-check.md").write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
