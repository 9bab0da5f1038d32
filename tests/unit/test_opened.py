"""What a page holds, and what it is open on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import graph
from graph.api import Graph
from graph.errors import FilterError, UnknownId
from graph.page import opened
from graph.records.filters import Filter
from graph.records.walks import Walk

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def data() -> Graph:
    """The shipped data set."""
    return graph.load(ROOT / "data")


def payload(html: str) -> Any:
    """Return what the page's scripts read."""
    return json.loads(html.split('id="data">', 1)[1].split("</script>", 1)[0])


def test_a_focused_page_holds_the_neighbourhood_and_nothing_else(data: Graph) -> None:
    """With `focus` and `depth` the page has the actors within so many hops and the links among them."""
    near = data.neighbours("hamas", depth=1)
    page = payload(data.page(focus="hamas"))
    assert page["actors"]["ids"] == sorted(["hamas", *(each.id for each in near.neighbours)])
    inside = set(page["actors"]["ids"])
    links = [link.id for link in data.dataset.links.values() if {link.source, link.target} <= inside]
    assert page["links"]["ids"] == links
    assert page["focus"] == {"id": "hamas", "depth": 1}
    assert page["info"]["narrowedBy"] == {"within": "1 hop of Hamas"}
    named = [row for rows in page["actors"]["fields"]["not_to_confuse_with"]["at"] for row in rows or ()]
    assert named
    assert max(named) < len(inside), "a row of the page's own actors"


def test_filters_narrow_before_the_neighbourhood_is_taken(data: Graph) -> None:
    """Only links that the filters let through lead to a neighbour."""
    all_of_it, _ = opened(data.built, Filter(), Walk(), focus="hamas", depth=2)
    arms, _ = opened(data.built, Filter(kinds=("weapons",)), Walk(), focus="hamas", depth=2)
    assert set(arms.actors) < set(all_of_it.actors)
    assert {link.kind for link in arms.links} == {"weapons"}


def test_a_page_on_a_path_holds_the_rest_too(data: Graph) -> None:
    """`path` opens the page on a question and takes nothing out of it; the question has the page's filters."""
    page = payload(data.page(path=("iran", "hamas"), kinds=["weapons"]))
    assert page["question"] == {
        "from": "iran",
        "to": "hamas",
        "filter": {"kinds": ["weapons"], "families": ["support", "structure", "alignment", "hostility"]},
    }
    assert page["links"]["ids"] == [link.id for link in data.view(kinds=["weapons"]).links]


def test_a_page_on_a_story(data: Graph) -> None:
    """`story` opens the page on the first step."""
    assert payload(data.page(story="rockets-of-hamas"))["story"] == {"id": "rockets-of-hamas", "step": 0}


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({"focus": "hamass"}, "no actor `hamass`; did you mean `hamas`?"),
        ({"path": ("iran", "hamass")}, "no actor `hamass`; did you mean `hamas`?"),
        ({"story": "rocket-of-hamas"}, "no story `rocket-of-hamas`; did you mean `rockets-of-hamas`?"),
        ({"focus": "hamas", "depth": 0}, "`depth` must be a whole number of at least 1, not 0"),
        ({"path": ("iran", "iran")}, "a path needs two different actors; name the one where it ends"),
        ({"path": ("iran", "hamas"), "story": "rockets-of-hamas"}, "`path` and `story` exclude each other"),
        ({"path": ("iran", "hamas"), "without": ["hamas"]}, "the page does not contain `hamas`"),
        ({"story": "rockets-of-hamas", "kinds": ["funding"]}, "the page does not contain all of “How Hamas came by"),
    ],
)
def test_what_cannot_be_opened_is_said_with_a_way_out(data: Graph, asked: dict[str, Any], message: str) -> None:
    """An id that is not there, or not on the page, is an error that names it."""
    with pytest.raises((UnknownId, FilterError)) as caught:
        data.page(**asked)
    assert str(caught.value).startswith(message)
