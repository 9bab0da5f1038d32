"""Messages and answers name arguments as Python does; the command line writes its options instead."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import graph
from graph.cli import terminal
from graph.errors import FilterError, GraphError, UnknownId
from graph.records.arguments import as_options
from graph.records.questions import WORDS

PACKAGE = Path(graph.__file__).parent
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]+")
COMMAND = re.compile(r"`axisgraph [^`]*`?")  # a whole command can be run from anywhere
# Where the options of the command line are stated, and what is said to other programs.
HOMES = {"records/arguments.py", "records/filters.py", "records/walks.py", "records/questions.py"}
HOMES |= {"query/relaxations.py", "query/ways_out.py", "revisions.py", "editing/diffs.py", "export/formats/neo4j.py"}


@pytest.fixture(scope="module")
def g() -> graph.Graph:
    """The graph of the article."""
    return graph.load(PACKAGE.parent / "tests" / "article")


def texts(tree: ast.Module) -> Iterator[str]:
    """Yield the texts of a module that are not docstrings."""
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    docs = {id(node.body[0].value) for node in ast.walk(tree) if isinstance(node, documented) and is_text(node.body[0])}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            yield node.value


def is_text(statement: ast.stmt) -> bool:
    """Return whether a statement is a text alone."""
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def test_no_message_names_an_option() -> None:
    """Only the command line has options: what reaches Python, an assistant or an editor names none."""
    found = [
        (path.name, text)
        for path in PACKAGE.rglob("*.py")
        if path.relative_to(PACKAGE).parts[0] != "cli" and path.relative_to(PACKAGE).as_posix() not in HOMES
        for text in texts(ast.parse(path.read_text(encoding="utf-8")))
        if OPTION.search(COMMAND.sub("", text))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("ask", "arguments", "options"),
    [
        (lambda g: g.paths("iran", "hamas", limit=1), "`limit` shows more", "--limit shows more"),
        (lambda g: g.paths("iran", "hamas", work=5), "`work` allows more", "--work allows more"),
        (
            lambda g: g.paths("hamas", "iran"),
            'why_not(start="hamas", end="iran")',
            "axisgraph why-not hamas iran",
        ),
        (
            lambda g: g.why_not("iran", "hamas", kinds=["weapons"], via=["hezbollah"], max_hops=1),
            "(max_hops=2)\n   Iran -> Hezbollah -> Hamas",
            "(--max-hops 2)\n   Iran -> Hezbollah -> Hamas",
        ),
        (
            lambda g: g.why_not("iran", "hamas", kinds=["weapons"], via=["hezbollah"], max_hops=1),
            'paths(start="iran", end="hamas", kinds=["weapons"], via=["hezbollah"], max_hops=2)',
            "axisgraph path iran hamas --kind weapons --via hezbollah --max-hops 2",
        ),
        (lambda g: g.search("iran hamas"), '`paths(start="iran", end="hamas")`', "`axisgraph path iran hamas`"),
    ],
)
def test_an_answer_names_arguments(
    g: graph.Graph, capsys: pytest.CaptureFixture[str], ask: object, arguments: str, options: str
) -> None:
    """As text it names those of Python, which an assistant's tools have too; printed by a command, its options."""
    answer = ask(g)  # type: ignore[operator]
    assert arguments in str(answer)
    assert not OPTION.search(str(answer))
    terminal.print_answer(answer, "text")
    printed = capsys.readouterr().out
    assert options in printed
    assert arguments not in printed


def test_the_calls_that_an_answer_names_can_be_made(g: graph.Graph) -> None:
    """What `why_not` suggests gives the path that it shows, by call as by command."""
    for each in g.why_not("iran", "hamas", kinds=["weapons"], via=["hezbollah"], max_hops=1, on="1990").together:
        assert eval(f"g.{each.call}", {"g": g})[0].actors == each.path.actors


@pytest.mark.parametrize(
    ("error", "said", "printed"),
    [
        (
            FilterError("`kinds` is wrong", help="give `on`", words=("kinds", "on")),
            "`kinds`",
            "`--kind` is wrong; give `--on`",
        ),
        (UnknownId("actor", "x"), "`search` finds", "`axisgraph search` finds"),
        (GraphError("`paths` needs more", words=("paths()",)), "`paths`", "`axisgraph path` needs"),
    ],
)
def test_an_error_names_arguments(
    error: GraphError, said: str, printed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The text of an error names arguments and questions; a command prints options and commands."""
    assert said in str(error)
    terminal.print_error(error)
    assert printed in capsys.readouterr().err


def test_every_word_has_its_option() -> None:
    """The option is the one that the command line offers."""
    for name, word in WORDS.items():
        if word.default is not True:
            assert as_options(f"`{name}`", [name]) == f"`{word.option}`"


def test_a_wrong_kind_gets_the_kinds(g: graph.Graph) -> None:
    """A family in the place of a kind gets the kinds of that family, an unknown word all kinds."""
    with pytest.raises(UnknownId, match=r"that is a family, for `families`; its kinds are attack, .*opposes"):
        g.links(kinds=["hostility"])
    with pytest.raises(UnknownId, match=r"the kinds are affiliation, .*weapons"):
        g.links(kinds=["zzz"])
    with pytest.raises(UnknownId, match="did you mean `weapons`"):
        g.links(kinds=["weapon"])
