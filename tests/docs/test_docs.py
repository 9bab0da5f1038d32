"""What the documentation shows is what happens: its commands and Python are run and their output compared."""

from __future__ import annotations

import re
import shlex
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
import yaml

import graph
from graph.cli import main
from graph.cli.app import COMMANDS
from graph.loader import check_folder
from graph.reading.entries import TABLES
from graph.records.filters import Filter

ROOT = Path(__file__).parent.parent.parent
FIRST = ROOT / "docs" / "first-data-set.md"
PAGES = [ROOT / "README.md", *sorted(page for page in (ROOT / "docs").glob("*.md") if page != FIRST)]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(page: Path) -> Iterator[tuple[str, str]]:
    """Yield the language and text of each fenced block."""
    yield from BLOCK.findall(page.read_text(encoding="utf-8"))


def commands() -> Iterator[Any]:
    """Yield each command of a `console` block with the output shown under it."""
    for page in PAGES:
        for language, text in blocks(page):
            if language != "console":
                continue
            for shown in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
                command, _, output = shown.partition("\n")
                if command.startswith("axisgraph "):
                    yield pytest.param(command, output, id=f"{page.name}: {command}")


@pytest.mark.parametrize(("command", "output"), list(commands()))
def test_commands_print_what_the_docs_show(
    command: str, output: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each `$ axisgraph ...` of the docs prints the lines under it; a line `...` stands for any lines."""
    monkeypatch.chdir(ROOT)
    run_and_compare(command, output, capsys)


def run_and_compare(command: str, output: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Run a command and compare what it prints; a line `...` matches any lines."""
    capsys.readouterr()
    main(shlex.split(command, comments=True)[1:])
    printed, errors = capsys.readouterr()
    pattern = re.escape(output.rstrip("\n")).replace(r"\.\.\.", ".*") + r"\n*"
    assert re.fullmatch(pattern, printed + errors, re.DOTALL), printed + errors


def test_the_first_data_set_is_made_as_described(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """docs/first-data-set.md, followed line by line in an empty folder, works; its records pass `check --strict`."""
    monkeypatch.chdir(tmp_path)
    steps = re.finditer(r"(?:`(\w+\.yaml)`:\s+)?^```(\w+)\n(.*?)^```$", FIRST.read_text(encoding="utf-8"), re.M | re.S)
    done = Counter[str]()
    for file, language, text in (step.groups() for step in steps):
        done[language] += 1
        if language == "yaml":
            with (tmp_path / "mine" / file).open("a", encoding="utf-8") as table:
                table.write(text)
        elif language == "console":
            command, _, output = text.removeprefix("$ ").partition("\n")
            run_and_compare(command, output, capsys)
        else:
            for command in text.splitlines():
                assert main(shlex.split(command.replace(" --open", ""))[1:]) == 0, command
    assert done == {"sh": 2, "console": 1, "yaml": 3}
    assert (tmp_path / "mine.html").exists()
    capsys.readouterr()
    assert main(["check", "--data", "mine"]) == 0
    assert "5 actors, 5 links, 4 sources, 1 event" in capsys.readouterr().out


@pytest.mark.parametrize("page", [page for page in PAGES if "```python" in page.read_text(encoding="utf-8")])
def test_python_of_the_docs_runs(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The Python blocks of a page run one after the other; a `text` block after one is what it prints."""
    monkeypatch.chdir(ROOT)
    names: dict[str, Any] = {}
    printed = StringIO()
    for language, text in blocks(page):
        if language == "python":
            printed = StringIO()
            with redirect_stdout(printed):
                exec(text, names)
        elif language == "text" and printed.getvalue():
            assert printed.getvalue() == text


def test_yaml_of_the_docs_is_valid_data(tmp_path: Path) -> None:
    """The records that docs/data.md shows, with the records that they refer to, make a data folder without errors."""
    for language, text in blocks(ROOT / "docs" / "data.md"):
        if language == "yaml":
            table = _table_of(text)
            (tmp_path / table).mkdir(exist_ok=True)
            (tmp_path / table / f"{len(list((tmp_path / table).iterdir()))}.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "actors" / "more.yaml").write_text(
        "- {id: iran, name: Iran, type: state}\n- {id: israel, name: Israel, type: state}\n"
        "- {id: ismail-haniyeh, name: Ismail Haniyeh, type: person}\n"
    )
    (tmp_path / "sources" / "more.yaml").write_text(
        "- {id: hamas-vs-iran-article, title: T, publisher: P, reliability: D}\n"
        "- {id: some-other-source, title: T, publisher: P, reliability: D}\n"
    )
    (tmp_path / "events" / "more.yaml").write_text(
        "- {id: october-7-attack, name: N, date: 2023-10-07, roles: [{actor: hamas, role: perpetrator}], claims: []}\n"
    )
    (tmp_path / "dataset.yaml").write_text("as_of: 2025-06-30\n")
    _, diagnostics = check_folder(tmp_path)
    assert diagnostics == ()


def test_the_ten_lines_of_the_readme_make_a_path(tmp_path: Path) -> None:
    """The README's ten lines of YAML are valid data in which a path runs from Iran to Hamas."""
    text = next(text for language, text in blocks(ROOT / "README.md") if language == "yaml")
    assert len(text.splitlines()) <= 10
    for name, records in re.findall(r"^# data/(\w+\.yaml)\n((?:- .*\n)+)", text, re.MULTILINE):
        (tmp_path / name).write_text(records, encoding="utf-8")
    answer = graph.load(tmp_path).paths("iran", "hamas")
    assert [path.actors for path in answer] == [("iran", "hezbollah", "hamas")]


def _table_of(text: str) -> str:
    fields = yaml.load(text, yaml.BaseLoader)[0]
    marks = {"steps": "stories", "family": "kinds", "roles": "events", "kind": "links", "publisher": "sources"}
    return next((table for field, table in marks.items() if field in fields), "actors")


def test_every_command_and_filter_is_documented() -> None:
    """Every command stands in the README, every filter and every field of every table somewhere in the docs."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    missing = [name for name in COMMANDS if not re.search(rf"`{name}[ `]", readme)]
    assert not missing
    everything = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
    fields = {name for model in TABLES.values() for name, info in model.model_fields.items() if not info.alias}
    names = {*Filter.__dataclass_fields__, *fields}
    assert not [name for name in sorted(names) if not re.search(rf"\b{name}\b", everything)]


@pytest.mark.parametrize(("page", "formats"), [("export", graph.export.FORMATS), ("import", graph.ingest.FORMATS)])
def test_every_format_is_documented(page: str, formats: Mapping[str, object]) -> None:
    """Every format has its name in a heading of its page."""
    text = (ROOT / "docs" / f"{page}.md").read_text(encoding="utf-8")
    headings = {name for heading in re.findall(r"^### (.+)$", text, re.MULTILINE) for name in heading.split(", ")}
    assert set(formats) <= headings


def test_every_file_that_the_recipes_name_is_there() -> None:
    """CONTRIBUTING.md names files and folders by where they are."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:graph|tests|docs|scripts)/[\w/.-]+)`", text)
    there = [name for name in named if "NAME" not in name]
    assert len(there) > 30
    assert [name for name in there if not (ROOT / name).exists()] == []
    scripts = ROOT / "graph" / "page" / "js"
    assert [name for name in re.findall(r"`((?:core|ui)/\w+\.js)`", text) if not (scripts / name).is_file()] == []


def test_links_between_pages_lead_somewhere() -> None:
    """Every relative link of the docs names a file that exists."""
    for page in PAGES:
        for target in re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            if not target.startswith(("http://", "https://")):
                assert (page.parent / target).exists(), f"{page.name} links to {target}"
