"""What a question of a pack costs: the files and modules that it opens, and the memory that it may take."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import graph
from graph.engine.duck import Duck
from graph.errors import EngineError, PackError
from graph.pack import open_pack, pack

HEAVY = {
    *("networkx", "pyarrow", "polars", "pyspark", "pandas", "rapidfuzz", "yaml", "rich"),
    *("graph.reading", "graph.loader", "graph.checks", "graph.compiled", "graph.records.story", "graph.pack.scope"),
    *("graph.query.between", "graph.query.fallout", "graph.query.what_if", "graph.query.why_not"),
    *("graph.engine.questions", "graph.engine.spark"),
}


def test_a_path_in_a_pack_loads_no_more_than_it_needs(packed: Path) -> None:
    """`axisgraph path` on a pack starts without the heavy packages, without YAML and without other questions."""
    code = (
        "import sys; from graph.cli import main; main(sys.argv[1:]); from graph.records import model; "
        "print(*(name for name in model.__all__ if getattr(getattr(model, name), '__pydantic_complete__', False))); "
        "print(*sorted(sys.modules))"
    )
    asked = ("path", "actor-00", "actor-05", "--data", str(packed))
    done = subprocess.run([sys.executable, "-c", code, *asked], capture_output=True, text=True, check=True)
    built, loaded = (set(line.split()) for line in done.stdout.splitlines()[-2:])
    assert "actor-05" in done.stdout
    assert {"duckdb", "numpy"} <= loaded
    assert loaded & HEAVY == set()
    assert "Link" in built
    assert built & {"Event", "StrictException", "Judgement", "Rewrite"} == set()


def test_a_question_opens_the_tables_that_it_names(packed: Path, tmp_path: Path) -> None:
    """A file that a question does not need is not read."""
    copy = Path(shutil.copytree(packed, tmp_path / "copy.axis"))
    opened = open_pack(copy)
    for name in ("claims", "links", "names"):
        opened.file(name).unlink()
    assert opened.kinds
    assert opened.rows("SELECT count(*) FROM actors")[0][0] == opened.count("actors")


def test_only_what_is_left_out_is_looked_for_among_links(packed: Path, tmp_path: Path) -> None:
    """The ends of a path are actors: the ids of links are read for `without` alone, which may name a link."""
    copy = Path(shutil.copytree(packed, tmp_path / "copy.axis"))
    found, links = graph.load(packed), graph.load(copy)
    assert links.pack is not None
    assert links.pack.info
    links.pack.file("links").unlink()
    for ask in ("paths", "why_not"):
        answer = getattr(links, ask)("actor-00", "actor-05")
        assert answer.to_dict() == getattr(found, ask)("actor-00", "actor-05").to_dict()
    assert links.neighbours("actor-00").to_dict() == found.neighbours("actor-00").to_dict()
    with pytest.raises(PackError):
        links.paths("actor-00", "actor-05", without=["actor-01"])


def test_want_of_memory_is_not_damage(packed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A question that takes too much memory gives the limit and a way to ask for less; the pack is not blamed."""
    monkeypatch.setattr(pack, "MEMORY", "4MB")
    opened = open_pack(packed)
    for rows in (opened.rows, Duck(opened.connection, opened.reading).rows):
        with pytest.raises(EngineError, match=r"more than the 4MB of memory.*fewer hops") as raised:
            rows("SELECT list(number) FROM range(10_000_000) every(number)")
        assert "check" not in str(raised.value)
