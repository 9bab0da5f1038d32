"""The pages that scripts generate are as fresh as the data and the models that they are made of."""

from __future__ import annotations

import runpy
import tomllib
from pathlib import Path

import pytest
import yaml

import graph
from graph.mcp.tools import TOOLS
from graph.reading.entries import TABLES
from graph.records.descriptions import MEANINGS
from graph.records.model import Record
from graph.weighing.reading import Evidence, Hypotheses, Hypothesis

ROOT = Path(__file__).parent.parent.parent
OTHERS = (Evidence, Hypotheses, Hypothesis)  # a file of hypotheses is no part of a data folder
RECORDS = {each.__name__: each for each in Record.__subclasses__() if each not in OTHERS}
assert {table.__name__ for table in TABLES.values()} <= set(RECORDS)


@pytest.mark.parametrize(
    ("script", "page"),
    [("article_check", "article-check"), ("data_dictionary", "data-dictionary"), ("reliability", "reliability")],
)
def test_page_is_fresh(script: str, page: str) -> None:
    """The committed page is what its script makes now."""
    made = runpy.run_path(str(ROOT / "scripts" / f"{script}.py"))["page"]()
    assert made == (ROOT / "docs" / f"{page}.md").read_text(encoding="utf-8"), f"run python scripts/{script}.py"


def test_the_notes_count_what_there_is() -> None:
    """The first lines of data/NOTES.md count the records as they are now."""
    counts = runpy.run_path(str(ROOT / "scripts" / "refresh_docs.py"))["counts"]()
    assert counts in (ROOT / "data" / "NOTES.md").read_text(encoding="utf-8"), "run python scripts/refresh_docs.py"


def test_assistants_get_the_answers_that_are_shown() -> None:
    """The tools answer the ten questions of docs/assistants.md as the page says, and take the arguments it lists."""
    text = (ROOT / "docs" / "assistants.md").read_text(encoding="utf-8")
    refreshing = runpy.run_path(str(ROOT / "scripts" / "refresh_docs.py"))
    assert len(refreshing["CALL"].findall(text)) == 10
    assert refreshing["transcript"](text) == text, "run python scripts/refresh_docs.py"
    assert refreshing["arguments"](text) == text, "run python scripts/refresh_docs.py"
    assert text.count("\n### ", text.index(refreshing["ARGUMENTS"])) == len(TOOLS)


def test_the_notebook_shows_what_its_cells_give() -> None:
    """The answers kept in docs/notebook.ipynb, which GitHub shows, are those of the data now; the page is not kept."""
    text = (ROOT / "docs" / "notebook.ipynb").read_text(encoding="utf-8")
    assert text.count('"execute_result"') == 6
    assert len(text) < 50_000
    assert runpy.run_path(str(ROOT / "scripts" / "refresh_docs.py"))["shown"](text) == text, (
        "run python scripts/refresh_docs.py"
    )


def test_every_statement_is_checked() -> None:
    """All statements of the article, S01 to S33, stand on the page with a verdict."""
    text = (ROOT / "docs" / "article-check.md").read_text(encoding="utf-8")
    sections = text.split("\n## ")[1:]
    assert [section[:3] for section in sections] == [f"S{number:02}" for number in range(1, 34)]
    assert all("**Verdict: " in section for section in sections)


@pytest.mark.parametrize("name", sorted(MEANINGS))
def test_every_field_has_a_meaning(name: str) -> None:
    """The meanings name just the fields that the model has, under their YAML names."""
    fields = RECORDS[name].model_fields
    assert set(MEANINGS[name]) == {info.alias or field for field, info in fields.items()}


def test_every_model_has_meanings() -> None:
    """No record of a data folder is without meanings."""
    assert set(MEANINGS) == set(RECORDS)


def test_citation_is_that_of_the_data() -> None:
    """CITATION.cff names version, licence and date of record of data/dataset.yaml, and the program's version."""
    cited = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    info = graph.load(ROOT / "data").dataset.info
    assert (cited["version"], cited["license"]) == (info.version, info.licence)
    assert cited["preferred-citation"]["version"] == info.version
    assert [author["name"] for author in cited["authors"]] == list(info.authors)
    assert info.as_of is not None
    assert info.as_of.text in cited["abstract"]
    program = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert (cited["references"][0]["title"], cited["references"][0]["version"]) == (program["name"], program["version"])
