"""The sentences that links make: number of the verb, and offices in place of it."""

from __future__ import annotations

import pytest

from graph.query import named, wording
from graph.query.verbs import plural_verb
from graph.records.model import Actor
from tests import builders


def test_every_shipped_verb_has_a_plural() -> None:
    """No verb of the shipped kinds keeps its singular."""
    verbs = {kind.verb or "" for kind in builders.shipped_kinds().values()}
    plurals = {verb: plural_verb(verb) for verb in verbs}
    assert {verb for verb, plural in plurals.items() if verb == plural} == {"founded", "split from"}
    assert {plural.split()[0] for plural in plurals.values()} & {"is", "has", "arms", "passes", "supplies"} == set()
    assert plurals["is a rival of"] == "are rivals of"
    assert plurals["shares its ideology with"] == "share their ideology with"
    assert plurals["supplies"] == "supply"
    assert plurals["transfers technology to"] == "transfer technology to"


@pytest.mark.parametrize(
    ("kind", "role", "plural", "said"),
    [
        ("command", None, True, "The Reeds command Norland"),
        ("command", None, False, "The Reeds commands Norland"),
        ("leads", "Minister of Defence", False, "The Reeds, Minister of Defence of Norland"),
        ("member-of", "Minister of Defence", False, "The Reeds, Minister of Defence of Norland"),
        ("leads", "President of Norland", False, "The Reeds, President of Norland"),
        ("funding", "treasurers", True, "The Reeds, treasurers, fund Norland"),
        ("funding", "shareholder of", False, "The Reeds, shareholder of Norland"),
        ("funding", "same address as", False, "The Reeds, same address as Norland"),
        ("funding", "Funding", False, "The Reeds funds Norland"),
        ("leads", "Director of", False, "The Reeds, Director of Norland"),
    ],
)
def test_a_link_says_what_its_actors_do(kind: str, role: str | None, *, plural: bool, said: str) -> None:
    """A plural name takes a plural verb; an office of a leader or member takes the place of the verb."""
    made = builders.link("reeds", "norland", kind, **({"role": role} if role else {}))
    graph = builders.graph_of(made).built
    people = [("reeds", "The Reeds", plural), ("norland", "Norland", False)]
    for id, name, many in people:
        graph.dataset.actors[id] = Actor.model_validate({"id": id, "name": name, "type": "other", "plural": many})  # type: ignore[index]
    assert wording.sentence(graph, made) == said


def test_the_article_goes_before_the_name_within_a_sentence_only() -> None:
    """A sentence says "The Reeds arm the Guard"; the labels of a path are bare names."""
    made = [builders.link("reeds", "guard", "weapons"), builders.link("guard", "norland", "part-of")]
    graph = builders.graph_of(*made).built
    for id, name, many, definite in (("reeds", "Reeds", True, True), ("guard", "Guard", False, True)):
        fields = {"id": id, "name": name, "type": "other", "plural": many, "definite": definite}
        graph.dataset.actors[id] = Actor.model_validate(fields)  # type: ignore[index]
    arming, part = made
    assert wording.sentence(graph, arming) == "The Reeds arm the Guard"
    assert wording.clause(graph, arming) == "the Reeds arm the Guard"
    assert wording.sentence(graph, part) == f"The Guard is part of {graph.actor('norland').name}"
    assert wording.from_to(graph, "reeds", "guard") == "from the Reeds to the Guard"
    assert wording.whole_and_parts(graph, ["reeds", "guard"], rises=False) == "Reeds, through their Guard"
    assert wording.whole_and_parts(graph, ["norland", "guard"], rises=True, said=True).endswith(", part of the Guard")
    firm = {"id": "firm", "name": "The Firm", "type": "company", "definite": True}
    assert Actor.model_validate(firm).said == "The Firm"
    entry = next(each for each in named.entries(graph) if each.id == arming.id)
    assert entry.name == "The Reeds arm the Guard"
    assert entry.ways[0].folded == "reeds arm guard"
