"""The architecture holds: imports point one way, the public names are what they say, only the CLI prints."""

from __future__ import annotations

import ast
import os
import pydoc
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import graph

PACKAGE = Path(graph.__file__).parent

# Each part may import those before it, and itself.
LINE = [
    "collector", "values", "diagnostics", "errors", "output", "records", "reading", "dataset", "former", "identity",
    "checks", "tables", "loader", "revisions", "schema", "build", "view", "query", "arguments", "ids", "typed",
    "picture", "exchange", "streaming", "pack", "engine", "compiled", "weighing",
    "page", "export", "ingest", "bulk", "formatting", "merging", "editing", "archive", "watch", "lsp",
    "backing", "api", "opening", "mcp", "cli", "__main__",
]  # fmt: skip


def modules() -> Iterator[tuple[str, ast.Module]]:
    """Yield the dotted name within the package and the syntax tree of each module."""
    for path in sorted(PACKAGE.rglob("*.py")):
        relative = path.relative_to(PACKAGE).with_suffix("")
        name = ".".join(part for part in relative.parts if part != "__init__")
        yield name, ast.parse(path.read_text(encoding="utf-8"))


def imported(tree: ast.Module) -> Iterator[str]:
    """Yield the modules of the package that a module imports, wherever in the file."""
    for node in ast.walk(tree):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, "imports are absolute"
            names = [node.module] + [f"{node.module}.{alias.name}" for alias in node.names if node.module == "graph"]
        yield from (name.removeprefix("graph.") for name in names if name.startswith("graph."))


def test_imports_point_one_way() -> None:
    """No module imports a part that stands later in the line from text to answer."""
    wrong = []
    for name, tree in modules():
        part = name.partition(".")[0]
        if not part:
            continue  # the package itself names its public parts, imported when they are used
        for other in imported(tree):
            there = other.partition(".")[0]
            if there in LINE and LINE.index(there) > LINE.index(part):
                wrong.append(f"graph.{name} imports graph.{other}")
    assert not wrong


def test_no_imports_run_in_a_circle() -> None:
    """No modules import each other in a circle, within a part either."""
    import networkx as nx

    known = {name for name, _ in modules()}
    graph = nx.DiGraph()
    for name, tree in modules():
        for other in imported(tree):
            if other in known and other != name and name:
                graph.add_edge(name, other)
    circles = [sorted(knot) for knot in nx.strongly_connected_components(graph) if len(knot) > 1]
    assert not circles


def test_every_part_stands_in_the_line() -> None:
    """A new part of the package must be given its place in the line."""
    parts = {name.partition(".")[0] for name, _ in modules()} - {""}
    assert parts == set(LINE)


def test_the_docs_know_every_part() -> None:
    """docs/architecture.md lists every part, in the order of imports, and names no file that is not there."""
    page = (PACKAGE.parent / "docs" / "architecture.md").read_text(encoding="utf-8")
    rooms, twins = page.split("## Rooms")[1].split("## Python and JavaScript")
    rows = [
        re.findall(r"`([\w/]+?)/?(?:\.py)?`", row.split("|")[1]) for row in rooms.splitlines() if row.startswith("| `")
    ]
    named = [name for row in rows for name in row]
    assert all((PACKAGE / name).is_dir() or (PACKAGE / f"{name}.py").is_file() for name in named)
    parts = [part for part in LINE if part != "__main__"]
    assert sorted(name for name in named if name in LINE) == sorted(parts)
    first = [row[0].partition("/")[0] for row in rows]
    assert first == sorted(first, key=LINE.index)
    python = re.findall(r"`((?:query|records|page|export|picture|exchange)/[\w/]+\.(?:py|js))`", twins)
    assert len(python) > 20
    assert [name for name in python if not any((PACKAGE / at / name).is_file() for at in (".", "page/js"))] == []
    assert [name for name in re.findall(r"`(tests/[\w/.]+)`", page) if not (PACKAGE.parent / name).is_file()] == []


@pytest.mark.parametrize("forbidden", ["print", "exit", "input"])
def test_only_the_command_line_talks(forbidden: str) -> None:
    """No module outside the command line calls print, exit or input."""
    for name, tree in modules():
        if name.startswith("cli"):
            continue
        calls = {
            node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }
        assert forbidden not in calls, f"graph.{name} calls {forbidden}"


def test_all_lists_are_sorted_and_true() -> None:
    """Every `__all__` is sorted, and names only what its module has."""
    from importlib import import_module

    for name, tree in modules():
        lists = [
            node
            for node in tree.body
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "__all__"
        ]
        if name == "__main__" or name.startswith("cli.") or len(tree.body) == 1:  # only a docstring
            continue
        module = import_module(f"graph.{name}".rstrip("."))
        if name:
            assert lists, f"graph.{name} has no __all__"
        names = ast.literal_eval(lists[0].value)
        key = sorted(names, key=lambda each: (not each.isupper(), each[0].islower(), each))
        assert names == key, f"__all__ of graph.{name} is not sorted"
        assert all(hasattr(module, each) for each in names)


def test_the_public_api_is_whole() -> None:
    """Every public name can be imported from `graph`, and an unknown one gives AttributeError."""
    for name in graph.__all__:
        assert getattr(graph, name) is not None
    starred: dict[str, object] = {}
    exec("from graph import *", starred)
    assert set(graph.__all__) <= set(starred)
    with pytest.raises(AttributeError):
        _ = graph.nothing


def test_the_help_of_the_package_can_be_read() -> None:
    """`help(graph)` is short, names the methods and the errors that there are, and `dir` the names to begin with."""
    shown = pydoc.plain(pydoc.render_doc(graph))
    modules = shown.partition("PACKAGE CONTENTS")[2].partition("\n\n")[0]  # which grows with the package
    own = re.sub(
        r"\(\n(?: {8}.*\n)+ {4}\)", "()", shown.replace(modules, "")
    )  # from Python 3.13 on parameters have lines
    assert len(own.splitlines()) <= 75
    assert re.search(r"load\(\s*folder", shown)
    questions = re.search(r"returns a result:\n((?: {4,}\S.*\n)+)", graph.__doc__ or "")
    assert questions
    named = [name for line in questions[1].splitlines() for name in line.strip().split("   ")[0].split(", ")]
    others = {"built", "dataset", "info", "nx", "events", "export", "page", "render", "display", "widget"}
    assert sorted(named) == sorted({name for name in dir(graph.Graph) if name[0] != "_"} - others)
    public = {name: getattr(graph, name) for name in graph.__all__}
    errors = {name for name, it in public.items() if isinstance(it, type) and issubclass(it, Exception)}
    assert all(issubclass(public[name], graph.GraphError) and name in shown for name in errors)
    assert {"load", "export", "ingest"} <= set(dir(graph))
    assert all(hasattr(graph, name) for name in dir(graph))


def test_a_path_loads_no_more_than_it_needs() -> None:
    """`axisgraph path` starts without the heavy packages, and without the modules of other commands."""
    code = """
import sys
from graph.cli import main
main(['path', 'iran', 'hamas'])
path = sorted(sys.modules)
main(['--help'])
print('', *path, sep=' ')
print('', *sorted(sys.modules), sep=' ')
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=PACKAGE.parent)
    loaded, helped = (set(line.split()) for line in done.stdout.splitlines()[-2:])
    extras = {"pygls", "lsprotocol", "mcp", "mcp_types", "anyio", "anywidget", "traitlets", "httpcore", "warcio"}
    assert helped & {*extras, "duckdb", "pyarrow", "networkx", "numpy"} == set()
    heavy = {
        "networkx",
        "pyvis",
        "IPython",
        "rich",
        "rapidfuzz",
        "edtf",
        "pycountry",
        "numpy",
        "html",
        *extras,
    }
    assert loaded & heavy == set()
    assert {module for module in loaded if module.startswith("graph.cli.")} <= {
        *(
            "graph.cli.app",
            "graph.cli.caching",
            "graph.cli.completion",
            "graph.cli.options",
            "graph.cli.path",
            "graph.cli.terminal",
        )
    }


def test_the_search_imports_no_networkx() -> None:
    """Not even for the few questions that look for traps: its import takes longer than most searches."""
    searching = [ast.unparse(tree) for name, tree in modules() if name.startswith("query.search.")]
    assert len(searching) > 5
    assert not [text for text in searching if "networkx" in text]


def test_a_page_needs_no_ipython() -> None:
    """A page is written without IPython, which pyvis declares; a notebook that has it can still show pyvis' frames."""
    code = """
import sys
from graph.cli import main

sys.modules["IPython"] = None  # what Python keeps for a module that cannot be found
main(["--data", "tests/article", "render", "-o", sys.argv[1]])
print([name for name in sys.modules if name.startswith("IPython.")])
del sys.modules["IPython"]
import pyvis.network
print(type(pyvis.network.IFrame("a.html", 1, 1)))
"""
    command = [sys.executable, "-c", code, os.devnull]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=PACKAGE.parent)
    assert done.stdout.splitlines()[-2:] == ["[]", "<class 'IPython.lib.display.IFrame'>"]
