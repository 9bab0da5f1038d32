"""Stories: shown by the page and the command line, and the shipped ones true to their own filters."""

from __future__ import annotations

from pathlib import Path

import pytest

import graph
from graph.api import Graph
from graph.page.stories import shown_stories
from graph.records.story import Step, Story
from graph.view import View

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def shipped() -> Graph:
    """The shipped data set."""
    return graph.load(ROOT / "data")


def steps(shipped: Graph) -> list[tuple[Story, Step]]:
    """Return every step of the shipped stories with its story."""
    return [(story, step) for story in shipped.dataset.stories.values() for step in story.steps]


def test_a_step_shows_the_links_that_back_it(shipped: Graph) -> None:
    """No filter of a step hides a link that a sentence of the step rests on."""
    for story, step in steps(shipped):
        view = View(shipped.built, step.asked()[0])
        hidden = [id for id in step.links if not view.holds(shipped.dataset.links[id])]
        assert not hidden, f"{story.id}, {step.title}"


def test_the_question_of_a_step_has_an_answer(shipped: Graph) -> None:
    """A step that asks for paths finds one over the links that back it."""
    asked = [(story, step) for story, step in steps(shipped) if step.path]
    assert asked
    for story, step in asked:
        assert step.path
        answer = shipped.paths(step.path.from_, step.path.to, **step.filter.to_dict())
        used = {link.id for path in answer for hop in path.hops for link in hop.links}
        assert used & set(step.links), f"{story.id}, {step.title}"


def test_no_sentence_rests_on_what_all_deny(shipped: Graph) -> None:
    """A denied link backs no sentence."""
    backing = {id for _, step in steps(shipped) for id in step.links}
    assert not [id for id in sorted(backing) if shipped.built.assessments[id].status == "denied"]


def test_the_page_tells_every_story_of_the_whole(shipped: Graph) -> None:
    """The page of all the data tells all the stories, with filters under the scripts' names."""
    stories, untold = shown_stories(shipped.view())
    assert [story["id"] for story in stories] == list(shipped.dataset.stories)
    assert untold == []
    assert {"kinds": ["transit", "weapons", "attack"], "via": ["sudan"]} in [
        step["filter"] for step in stories[1]["steps"]
    ]


def test_a_narrowed_page_says_what_a_story_misses(shipped: Graph) -> None:
    """A story of which the view lacks a link is not shown, and the links that it lacks are named."""
    stories, untold = shown_stories(shipped.view(kinds=["funding"]))
    assert stories == []
    assert "martyrs-foundation-funding-hezbollah" not in {id for each in untold for id in each["missing"]}
    missing = {each["id"]: each["missing"] for each in untold}
    assert missing["money-by-the-long-way"] == [
        "united-states-designation-martyrs-foundation",
        "iran-command-martyrs-foundation",
    ]


def test_show_tells_a_story(shipped: Graph) -> None:
    """A story is found by its id, with the links and events that back it."""
    (profile,) = shipped.show("rockets-of-hamas")
    assert profile.what == "story"
    assert "iran-weapons-hamas" in [link.id for link in profile.links]
    file, line, column = profile.to_dict()["place"].rsplit(":", 2)
    assert file.endswith("data/stories.yaml")
    assert (
        Path(file).read_text(encoding="utf-8").splitlines()[int(line) - 1][int(column) - 1 :] == "id: rockets-of-hamas"
    )
