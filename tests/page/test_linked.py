"""The script that every page carries is what its modules give, and the modules import one way."""

from __future__ import annotations

import re
from pathlib import Path

import networkx as nx
import pytest

from tests.page.node import MODULES, run_node

ROOT = Path(__file__).parents[2]
# Each folder may import those before it, and itself.
LINE = ["core", "query", "picture", "files", "ui", "edit"]
ENTRIES = {"ui/main.js", "ui/hypotheses_view.js", "edit/main.js", "files/figure.js"}


@pytest.fixture(scope="module")
def imports() -> nx.DiGraph:
    """Return the modules of the page, each with an edge to those that it imports."""
    found = nx.DiGraph()
    for path in MODULES.rglob("*.js"):
        name = path.relative_to(MODULES).as_posix()
        found.add_node(name)
        for other in re.findall(r'^(?:import|export)\b[^"]*? from "(\.[^"]+)";', path.read_text("utf-8"), re.MULTILINE):
            found.add_edge(name, (path.parent / other).resolve().relative_to(MODULES).as_posix())
    return found


def test_the_committed_scripts_are_what_the_modules_give() -> None:
    """Linking the modules gives page.js and figure.js, byte for byte; the check of the linker says so or fails."""
    ran = run_node(str(ROOT / "scripts" / "link_page.js"), "--check")
    assert ran.returncode == 0, ran.stderr


def test_imports_point_one_way_and_never_in_a_circle(imports: nx.DiGraph) -> None:
    """A module imports its own folder and those before it in the line, and no modules import each other."""
    folder = {name: LINE.index(name.split("/")[0]) for name in imports}
    assert [(a, b) for a, b in imports.edges if folder[b] > folder[a]] == []
    assert [sorted(each) for each in nx.strongly_connected_components(imports) if len(each) > 1] == []


def test_every_module_is_in_a_script(imports: nx.DiGraph) -> None:
    """What no entry module reaches would be alive for its tests alone."""
    reached = set().union(*(nx.descendants(imports, entry) for entry in ENTRIES))
    assert set(imports) - reached == ENTRIES
    assert nx.number_of_edges(imports) > 100
