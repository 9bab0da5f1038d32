"""Confidence, status and independence against definitions taken at their word, on random bibliographies."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from graph.records.grades import assess, statuses
from graph.records.model import Claim, Source
from graph.records.origins import trace
from tests import builders

SPELLINGS = [
    ("Harbour Institute", "the harbour  institute", "HARBOUR INSTITUTE, Ltd."),
    ("U.S. Coast Office", "US Coast Office"),
    ("Third & Fourth", "Third and Fourth"),
    ("Ünlü", "unlu"),
]
ADDRESSES = [
    ("https://example.org/a", "http://www.example.org/a/?utm_medium=x"),
    ("https://example.org/b?x=1&y=2", "https://example.org/b?y=2&x=1#part"),
]
TITLES = [("Ships at night", "SHIPS at night!"), ("Ships by day",)]


@st.composite
def bibliographies(draw: st.DrawFn) -> tuple[dict[str, Source], dict[str, tuple[int, tuple[int, int] | None]]]:
    """Draw sources that derive from earlier ones, and the true publisher and text of each, whatever the spelling."""
    sources, truth = {}, {}
    for number in range(draw(st.integers(1, 7))):
        publisher = draw(st.integers(0, 3))
        more: dict[str, Any] = {}
        text = None
        if draw(st.booleans()):
            text = draw(st.integers(0, 1)), draw(st.integers(0, 1))
            more["url"] = draw(st.sampled_from(ADDRESSES[text[0]]))
            more["title"] = draw(st.sampled_from(TITLES[text[1]]))
        if sources and (above := draw(st.lists(st.sampled_from(sorted(sources)), max_size=3, unique=True))):
            more["derives_from"] = above
        id = f"s{number}"
        spelled = draw(st.sampled_from(SPELLINGS[publisher]))
        sources[id] = builders.source(id, draw(st.sampled_from("ABCDEF")), spelled, **more)
        truth[id] = publisher, text
    order = draw(st.permutations(sorted(sources)))
    return {id: sources[id] for id in order}, truth


@st.composite
def claims(draw: st.DrawFn, ids: list[str]) -> list[Claim]:
    """Draw claims that cite these sources."""
    stance = st.sampled_from(["supports", "supports", "supports", "disputes", "denies"])
    return [
        Claim.model_validate(
            {"source": draw(st.sampled_from(ids)), "stance": draw(stance), "credibility": draw(st.integers(1, 6))}
        )
        for _ in range(draw(st.integers(0, 6)))
    ]


@given(st.data())
def test_claims_amount_to_what_the_definitions_say(data: st.DataObject) -> None:
    """Letter, groups, confidence and status follow from walking the derivations and looking at every pair of claims."""
    sources, truth = data.draw(bibliographies())
    made = data.draw(claims(sorted(sources)))
    derivations = nx.DiGraph()
    derivations.add_nodes_from(sources)
    derivations.add_edges_from((id, above) for id, source in sources.items() for above in source.derives_from)
    ancestry = {id: {id} | nx.descendants(derivations, id) for id in sources}
    letters = {id: sorted(sources[each].reliability for each in ancestry[id])[-1] for id in sources}
    roots = {id: {each for each in ancestry[id] if not derivations[each]} for id in sources}

    def joined(one: str, other: str) -> bool:
        if any(truth[a][0] == truth[b][0] for a in roots[one] for b in roots[other]):
            return True
        texts = [{truth[each][1] for each in {id} | roots[id]} - {None} for id in (one, other)]
        return bool(texts[0] & texts[1])

    def groups(cited: set[str]) -> list[set[str]]:
        same = nx.Graph()
        same.add_nodes_from(cited)
        same.add_edges_from(pair for pair in combinations(sorted(cited), 2) if joined(*pair))
        return list(nx.connected_components(same))

    def weight(claim: Claim) -> int:
        letter, number = letters[claim.source], claim.credibility
        return 2 if letter in ("A", "B") and number in (1, 2) else 1 if letter in "ABC" and number in (1, 2, 3) else 0

    supporting = [claim for claim in made if claim.stance == "supports"]
    objections = [claim for claim in made if claim.stance != "supports"]
    good = {claim.source for claim in supporting if weight(claim)}
    steps = int(any(weight(claim) == 2 for claim in supporting)) + int(len(groups(good)) > 1)
    steps = max(0, steps - int(any(weight(claim) for claim in objections)))
    origins = trace(sources)
    found = assess(made, origins)
    assert origins.letters == letters
    assert found.confidence == ("low", "moderate", "high")[steps]
    assert found.independent_sources == len(groups({claim.source for claim in supporting}))
    assert found.status == ("asserted" if not objections else "disputed" if supporting else "denied")
    weakly = found.status == "disputed" and not any(weight(claim) for claim in objections)
    assert found.weakly_disputed is weakly
    assert ("asserted" in statuses(found)) is (found.status == "asserted" or weakly)
