"""What imports what: along the line from text to answer, and no more than a call needs."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent.parent / "graph"
MODULES = sorted(
    ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__")
    for path in PACKAGE.rglob("*.py")
    if "example" not in path.parts
)
# a stage may import from those before it and from itself
LINE = ("reading", "model", "checks", "dataset", "build", "view", "query", "api", "cli")
STAGES = {
    **dict.fromkeys(("errors", "diagnostics", "names", "dates", "reading"), "reading"),
    **dict.fromkeys(("model", "grades", "entries"), "model"),
    **dict.fromkeys(("checks",), "checks"),
    **dict.fromkeys(("dataset", "guard_rails", "schema", "revisions"), "dataset"),
    **dict.fromkeys(("build",), "build"),
    **dict.fromkeys(("filters", "view"), "view"),
    **dict.fromkeys(("query",), "query"),
    **dict.fromkeys(("api", "export", "ingest", "page", "output"), "api"),
    **dict.fromkeys(("cli", "__main__"), "cli"),
}


def stage(module: str) -> int:
    """Return where on the line a module of the package stands."""
    part = module.split(".")[1]
    return LINE.index(STAGES.get(part, part if part in LINE else "checks"))


def imported_at_once(module: str) -> set[str]:
    """Return the modules of the package that `module` imports when it is imported itself."""
    path = PACKAGE.parent.joinpath(*module.split("."))
    tree = ast.parse(
        (path.with_suffix(".py") if path.with_suffix(".py").exists() else path / "__init__.py").read_text()
    )
    found = set()
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "graph":
            found |= {node.module} | {f"{node.module}.{name.name}" for name in node.names} & set(MODULES)
    return found - {"graph"}


@pytest.mark.parametrize("module", [module for module in MODULES if module != "graph"])
def test_imports_point_down_the_line(module: str) -> None:
    """No module imports one that stands further down the line from text to answer than itself."""
    assert [other for other in sorted(imported_at_once(module)) if stage(other) > stage(module)] == []


@pytest.mark.parametrize("module", [module for module in MODULES if module != "graph.__main__"])
def test_what_a_module_offers_exists(module: str) -> None:
    """Every name in a module's `__all__` exists (the linter keeps them sorted)."""
    loaded = import_module(module)
    assert [name for name in getattr(loaded, "__all__", ()) if not hasattr(loaded, name)] == []


def test_a_path_loads_no_more_than_it_needs() -> None:
    """`axisgraph path` starts without the heavy packages, and without the modules of other commands."""
    code = "import sys; from graph.cli import main; main(['path', 'iran', 'hamas']); print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=PACKAGE.parent)
    loaded = set(done.stdout.splitlines()[-1].split())
    heavy = {"networkx", "pyvis", "IPython", "rich", "rapidfuzz", "edtf", "pycountry", "numpy", "html"}
    assert loaded & heavy == set()
    assert {module for module in loaded if module.startswith("graph.cli.")} <= {
        *("graph.cli.app", "graph.cli.completion", "graph.cli.options", "graph.cli.path", "graph.cli.terminal")
    }
