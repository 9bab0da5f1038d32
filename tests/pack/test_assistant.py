"""An assistant asks a pack as it asks a data folder: each tool answers alike, with sources, or says why it cannot."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from graph.api import Graph
from graph.build import BuiltGraph
from graph.dataset import Dataset
from graph.mcp.answers import Asked, answered
from graph.mcp.tools import TOOLS
from graph.pack import scope
from graph.pack.writer import pack_dataset
from tests.mcp.test_server import called, with_client
from tests.pack.drawn import drawn

ASKED: dict[str, dict[str, Any]] = {
    "search": {"text": "actor-03"},
    "show": {"id": "actor-03"},
    "paths": {"start": "actor-01", "end": "actor-02", "limit": 3},
    "why_not": {"start": "actor-01", "end": "actor-02", "kinds": ["attack"], "on": "1990"},
    "what_if": {"start": "actor-01", "end": "actor-02", "without": ["weapons"], "limit": 3, "statements": 3},
    "critical": {"start": "actor-01", "end": "actor-02", "max_hops": 2},
    "fallout": {"source": "s03", "statements": 50},
    "between": {"actors": ["actor-01", "actor-02", "actor-05"]},
    "links": {"target": "actor-02", "kinds": ["weapons"], "skip_statements": 1},
    "neighbours": {"actor": "actor-02"},
    "timeline": {"actors": ["actor-02"]},
    "stats": {"families": ["support"]},
    "screen": {"names": ["Actor 03", "nobody"]},
}
USUAL = {"neighbours": {"depth": 1, "direction": "both"}, "timeline": {"actors": []}}


@pytest.fixture(scope="module")
def replies(packed: Path) -> dict[str, Any]:
    """What the tools reply on the pack, by name."""

    async def use(client: Any) -> dict[str, Any]:
        asked = {**ASKED, "diff": {"revision": "HEAD"}}
        return {name: await client.call_tool(name, arguments) for name, arguments in asked.items()}

    found: dict[str, Any] = with_client(packed, use)
    return found


def test_every_tool_is_asked() -> None:
    """A tool that is added is asked of a pack too."""
    assert {*ASKED, "diff"} == {tool.name for tool in TOOLS}


@pytest.mark.parametrize("name", sorted(ASKED))
def test_a_tool_answers_on_a_pack(replies: dict[str, Any], built: BuiltGraph, name: str) -> None:
    """The answer, its statements with their sources, grades and what they rest on are those of the data in memory."""
    tool = next(tool for tool in TOOLS if tool.name == name)
    asked = {**ASKED[name]}
    wanted = Asked(asked.pop("statements", 8) if tool.stating else 0, asked.pop("skip_statements", 0))
    memory = Graph(built)
    desk: Any = SimpleNamespace(graph=memory)
    expected = answered(memory, tool.ask(desk, **USUAL.get(name, {}) | asked), wanted, tool.narrower)
    assert replies[name].structured_content == json.loads(expected.model_dump_json())
    assert bool(expected.statements) is tool.stating or name == "why_not"


def test_a_pack_has_no_revisions(replies: dict[str, Any], packed: Path) -> None:
    """`diff` says where to ask; the notes are in the data folder."""
    assert replies["diff"].is_error
    assert "a pack has no earlier versions to compare with; ask the data folder" in replies["diff"].content[0].text


def test_a_question_that_needs_too_much_says_how_to_ask(packed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The refusal names the arguments of the tool, and its number of links; a narrower question is answered."""
    monkeypatch.setattr(scope, "MOST_LINKS", 20)
    refused = called(packed, "links", kinds=["weapons"])
    assert refused.is_error
    assert "narrow the question with `kinds`, `on`, `min_confidence` or an actor" in refused.content[0].text
    assert called(packed, "screen", names=["x"]).is_error
    assert not called(packed, "links", target="actor-02", kinds=["weapons"]).is_error


def test_a_pack_that_is_made_again_is_read_again(data: Dataset, packed: Path, tmp_path: Path) -> None:
    """The next answer is that of the new pack; without one, the reply says so."""
    path = tmp_path / "again.axis"
    shutil.copytree(packed, path)

    async def use(client: Any) -> list[str]:
        said = [(await client.call_tool("stats", {})).content[0].text]
        shutil.rmtree(path)
        said.append((await client.call_tool("stats", {})).content[0].text)
        pack_dataset(drawn(3, links=40), path, data="0" * 64, origin={})
        return [*said, (await client.call_tool("stats", {})).content[0].text]

    before, without, after = with_client(path, use)
    assert "160 links" in before
    assert "there is no pack" in without
    assert "40 links" in after
