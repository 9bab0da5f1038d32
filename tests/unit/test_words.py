"""The words of questions: each is described once, and changes an answer or is refused by name."""

from __future__ import annotations

import ast
import dataclasses
import inspect
import json
import random
import re
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any, get_type_hints

import pytest

from graph import typed
from graph.api import Graph
from graph.build import build
from graph.errors import FilterError
from graph.ingest import Options
from graph.records.filters import Filter
from graph.records.questions import QUESTIONS, WORDS
from graph.records.story import Step, StoryFilter
from graph.records.walks import Walk
from tests.page.vectors import random_data

DATA_SETS = 60
ROOT = Path(__file__).parents[2]
WINDOWS = [{"on": "2012"}, {"on": "2015-06"}, {"on": "1999"}, {"on": "2021"}]
VALUES: dict[str, list[dict[str, Any]]] = {
    "kinds": [{"kinds": ["weapons"]}, {"kinds": ["funding"]}],
    "families": [{"families": ["structure"]}, {"families": ["hostility"]}],
    "on": WINDOWS,
    "between": [{"between": "2009..2011"}, {"between": "1990..1999"}],
    "certain": [window | {"certain": True} for window in WINDOWS],
    "min_confidence": [{"min_confidence": "high"}, {"min_confidence": "moderate"}],
    "status": [{"status": ["denied"]}, {"status": ["asserted"]}],
    "without": [{"without": ["a1"]}, {"without": ["a2"]}],
    "via": [{"via": ["a2"]}, {"via": ["a1"]}],
    "max_hops": [{"max_hops": 1}, {"max_hops": 2}],
    "limit": [{"limit": 1}],
    "undirected": [{"undirected": True}],
    "time": [{"time": "together"}, {"time": "in-order"}],
    "parts": [{"parts": False}],
    "sort": [{"sort": "strongest"}, {"sort": "strongest", "limit": 1}],
}
COUNT_PARTS = ("links", "neighbours", "timeline")  # take `parts` as an argument of their own, off unless given
Ask = Callable[..., Any]


def page_of(graph: Graph, **asked: Any) -> Any:
    """Return what the page holds and opens on, without what it says of its own filter."""
    held = json.loads(graph.page(**asked).split('id="data">', 1)[1].split("</script>", 1)[0])
    del held["info"]
    return held


def export_of(graph: Graph, **asked: Any) -> Any:
    """Return the actors and links of an export."""
    written = json.loads(str(graph.export("json", **asked).content))
    return written["nodes"], written.get("links", written.get("edges"))


ASKED: dict[str, Ask] = {
    "view": lambda graph, **asked: [link.id for link in graph.view(**asked).links],
    "links": lambda graph, **asked: graph.links("a0", depth=2, **asked).to_dict(),
    "neighbours": lambda graph, **asked: graph.neighbours("a0", **asked).to_dict(),
    "timeline": lambda graph, **asked: graph.timeline(**asked).to_dict(),
    "stats": lambda graph, **asked: graph.stats(**asked).to_dict(),
    "cypher": lambda graph, **asked: graph.cypher("MATCH (a)-[r]->(b) RETURN a.id, r.id", **asked).to_dict(),
    "between": lambda graph, **asked: graph.between("a0", "a1", "a2", **asked).to_dict(),
    "paths": lambda graph, **asked: graph.paths("a0", "a1", **asked).to_dict(),
    "why_not": lambda graph, **asked: graph.why_not("a0", "a1", **asked).to_dict(),
    "what_if": lambda graph, **asked: graph.what_if("a0", "a1", **({"without": "a2"} | asked)).to_dict(),
    "critical": lambda graph, **asked: graph.critical("a0", "a1", **asked).to_dict(),
    "fallout": lambda graph, **asked: [graph.fallout(id, **asked).to_dict() for id in ("good", "first", "second")],
    "diff": lambda graph, **asked: graph.diff(data_set(0), ("a0", "a1"), ("a1", "a0"), **asked).to_dict(),
    "export": export_of,
    "page": page_of,
}
OF_PATHS: dict[str, Ask] = {
    "export": lambda graph, **asked: export_of(graph, path=("a0", "a1"), **asked),
    "page": lambda graph, **asked: page_of(graph, path=("a0", "a1"), **asked),
}


@cache
def data_set(seed: int) -> Graph:
    """Return a small data set, rich in what is hard."""
    return Graph(build(random_data(random.Random(seed))))


def answered(value: Any) -> Any:
    """Return an answer without the record of what was asked."""
    if isinstance(value, dict):
        return {key: answered(each) for key, each in value.items() if key not in ("filter", "without")}
    return [answered(each) for each in value] if isinstance(value, list | tuple) else value


def has_effect(ask: Ask, word: str) -> bool:
    """Return whether the word changes the answer on some data set."""
    for seed in range(1, DATA_SETS):
        graph = data_set(seed)
        for asked in VALUES[word]:
            others = {name: value for name, value in asked.items() if name != word}
            if set(asked.get("without", ())) <= set(graph.dataset.actors) >= set(asked.get("via", ())) and (
                answered(ask(graph, **asked)) != answered(ask(graph, **others))
            ):
                return True
    return False


def pairs(taken: bool) -> list[Any]:
    """Return each question with each word that it takes, or does not take."""
    found = []
    for question in ASKED:
        for word in WORDS:
            if word == "parts" and question in COUNT_PARTS:
                continue
            if (word in QUESTIONS[question].words) == taken:
                found.append(pytest.param(question, word, id=f"{question}-{word}"))
    return found


@pytest.mark.parametrize(("question", "word"), pairs(True))
def test_a_word_that_is_taken_changes_an_answer(question: str, word: str) -> None:
    """On some data set the answer is another with the word than without it."""
    assert has_effect(ASKED[question], word)


@pytest.mark.parametrize(("question", "word"), pairs(False))
def test_another_word_is_refused_by_name(question: str, word: str) -> None:
    """A question refuses a word that means nothing for it, also with the value that it has by default."""
    default = WORDS[word].default
    with pytest.raises(FilterError) as caught:
        ASKED[question](data_set(1), **{word: default})
    taken = ", ".join(QUESTIONS[question].words)
    assert caught.value.message == f"`{word}` belongs to paths; `{question}` takes {taken}"


@pytest.mark.parametrize("word", list(Walk.words()))
@pytest.mark.parametrize("question", OF_PATHS)
def test_with_a_path_the_words_of_paths_are_taken(question: str, word: str) -> None:
    """An export or a page about paths takes their words, and they change it."""
    if question == "page":
        asked = VALUES[word][0]
        assert page_of(data_set(1), path=("a0", "a1"), **asked)["question"]["filter"]
    else:
        assert has_effect(OF_PATHS[question], word)


@pytest.mark.parametrize("question", ASKED)
def test_certain_without_a_time_is_refused(question: str) -> None:
    """Where nothing is asked about time, `certain` would have no effect: every question refuses it, and says why."""
    times = " or ".join(f"`{name}`" for name in ("on", "between", "time") if name in QUESTIONS[question].words)
    with pytest.raises(FilterError) as caught:
        ASKED[question](data_set(1), certain=True)
    assert str(caught.value) == f"`certain` has no effect without a time; give {times}"


def arguments_of(method: Any) -> Iterable[str]:
    """Return the names of the arguments of a method."""
    return inspect.signature(method).parameters


def texts_in(node: ast.AST) -> list[str]:
    """Return the fixed texts in an expression."""
    return [each.value for each in ast.walk(node) if isinstance(each, ast.Constant) and isinstance(each.value, str)]


def test_errors_declare_the_arguments_that_they_name() -> None:
    """An error writes arguments as Python does and declares them, so that the command line can write its options."""
    methods = (method for _, method in inspect.getmembers(Graph, inspect.isfunction))
    arguments = {*WORDS, "focus", "mapping", "story", "work", *(each for one in methods for each in arguments_of(one))}
    arguments.discard("height")  # which only a notebook has
    found = 0
    for file in (ROOT / "graph").rglob("*.py"):
        if "cli" in file.parts or file.name == "questions.py":  # where each writes what was asked of it
            continue
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not (isinstance(call, ast.Call) and getattr(call.func, "id", "") == "FilterError"):
                continue
            words = [each.value for each in call.keywords if each.arg == "words"]
            text = " ".join(texts_in(call)).replace("`axisgraph ", "` ")
            place = f"{file.name}:{call.lineno}"
            assert "--" not in re.sub("` [^`]*`", "", text), place  # but for a whole command
            if named := arguments & set(re.findall("`(\\w+)`", text)):
                found += 1
                assert words, place
                assert isinstance(words[0], ast.Name) or named <= set(texts_in(words[0])), place
    assert found > 2


@pytest.mark.parametrize("nothing", [(), [], ""])
def test_what_if_needs_something_to_remove(nothing: Any) -> None:
    """Without anything to remove there is no comparison, in Python as on the command line."""
    with pytest.raises(
        FilterError, match=r"there is nothing to remove; .* `without`, or rank all losses with `critical`"
    ):
        data_set(1).what_if("a0", "a1", without=nothing)


def test_certain_goes_with_the_time_of_paths() -> None:
    """The rule of a walk is a question of time too, and the answer says that it is asked for certain."""
    answer = data_set(1).paths("a0", "a1", certain=True, time="together")
    assert "certainly all on one day" in str(answer)
    step = {"title": "One", "sentences": [{"text": "It is so.", "links": ["l1"]}], "filter": {"certain": True}}
    with pytest.raises(FilterError, match="`certain` has no effect without a time; give `on` or `between`"):
        Step.model_validate(step).asked()


def test_dropping_the_time_drops_certain() -> None:
    """A way out that drops the date leaves nothing that would be refused."""
    for seed in range(1, DATA_SETS):
        answer = data_set(seed).why_not("a0", "a1", on="1901", certain=True, max_hops=1)
        dropped = [each for each in (*answer.relaxations, *answer.together) if each.change == "time"]
        for each in dropped:
            assert not each.filter.certain
            assert "--certain" not in each.command
        if dropped:
            return
    pytest.fail("no data set has a path at another time")


def test_every_question_is_asked() -> None:
    """The matrix has every question of the registry but that of a story's step, which has a test of its own."""
    assert set(ASKED) == set(QUESTIONS) - {"step"}


def test_a_step_without_a_path_refuses_the_words_of_paths() -> None:
    """A story's step takes the words of paths when it asks for paths, and refuses them otherwise."""
    step = {"title": "One", "sentences": [{"text": "It is so.", "links": ["l1"]}], "filter": {"via": ["a1"]}}
    with pytest.raises(FilterError, match="`via` belongs to paths; `step` takes kinds"):
        Step.model_validate(step).asked()
    filter, walk = Step.model_validate(step | {"path": {"from": "a0", "to": "a2"}}).asked()
    assert (filter, walk) == (Filter(), Walk(via=("a1",)))


def test_words_of_diff_need_a_pair() -> None:
    """Without a pair there are no paths that they could narrow."""
    with pytest.raises(FilterError, match="`kinds` narrows the paths of pairs"):
        data_set(1).diff(data_set(2), kinds=["weapons"])


def test_no_export_records_what_it_did_not_apply() -> None:
    """An export of a view records the words of a filter; one of paths, those of the walk too."""
    graph = data_set(1)
    recorded = json.loads(str(graph.export("json", kinds=["weapons"]).content))["graph"]["question"]["filter"]
    assert set(recorded) == set(Filter.words())
    recorded = json.loads(str(graph.export("json", path=("a0", "a1")).content))["graph"]["question"]["filter"]
    assert set(recorded) == set(WORDS)


def test_a_word_that_is_not_there_is_named_with_what_may_be_meant() -> None:
    """A slip gets a suggestion."""
    with pytest.raises(FilterError, match="there is no filter `kind`; did you mean `kinds`"):
        data_set(1).links(kind=["weapons"])  # type: ignore[call-arg] # what the test is about


def test_every_word_is_described() -> None:
    """Each word has an option, a help text that ends as a sentence, and a way to read."""
    assert len({word.option for word in WORDS.values()}) == len(WORDS)
    for word in WORDS.values():
        assert word.option.startswith("--")
        assert word.option_help.endswith(".")
        assert word.reads or word.name == "limit"


def test_stories_take_every_word() -> None:
    """The fields of a step's filter are the words, with their defaults."""
    fields = StoryFilter.model_fields
    assert {name: field.default for name, field in fields.items()} == {
        name: word.default for name, word in WORDS.items()
    }


TYPED = {
    "BetweenWords": "between",
    "LinksWords": "links",
    "FilterWords": "view",
    "PathWords": "paths",
    "RouteWords": "why_not",
    "WhatIfWords": "what_if",
}


@pytest.mark.parametrize(("name", "question"), TYPED.items())
def test_typed_words_are_those_of_the_registry(name: str, question: str) -> None:
    """The keyword arguments that type checkers know are the words that the question takes."""
    own = {"without"} if question == "what_if" else set()
    assert set(getattr(typed, name).__annotations__) == set(QUESTIONS[question].words) - own


@pytest.mark.parametrize("question", [name for name in ASKED if name not in ("export", "page")])
def test_each_method_is_typed_and_teaches(question: str) -> None:
    """A method's keyword arguments are typed by the words of its question, and its help lists them."""
    method = getattr(Graph, question)
    annotation = inspect.signature(method).parameters["words"].annotation
    words = getattr(typed, annotation.removeprefix("Unpack[").removesuffix("]")).__annotations__
    own = {"without"} if question == "what_if" else set()
    assert set(words) == set(QUESTIONS[question].words) - own
    for word in words:
        assert f"    {word}: {WORDS[word].help}" in method.__doc__


def test_typed_options_of_imports_and_pages() -> None:
    """`ImportOptions` are the fields of `Options`; `PageOptions` are what `page` takes."""
    assert set(typed.ImportOptions.__annotations__) == {field.name for field in dataclasses.fields(Options)}
    own = [name for name in inspect.signature(Graph._page).parameters if name not in ("self", "served", "words")]
    assert set(typed.PageOptions.__annotations__) == {*own, *WORDS}
    assert get_type_hints(Options)
