"""The commands as a person meets them: words, JSON, exit codes, and never a traceback."""

from __future__ import annotations

import inspect
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator

from graph.cli import main, terminal
from graph.cli.app import COMMANDS
from graph.loader import load_dataset
from graph.reading.entries import TABLES

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(autouse=True)
def in_project(monkeypatch: pytest.MonkeyPatch) -> None:
    """Run in the project's folder, without colour."""
    monkeypatch.chdir(ROOT)
    for name in ("FORCE_COLOR", "AXISGRAPH_DATA"):
        monkeypatch.delenv(name, raising=False)


def run(*arguments: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    """Run a command and return its exit code, output and errors."""
    code = main(arguments)
    out, err = capsys.readouterr()
    return code, out, err


def ask(*arguments: str, capsys: pytest.CaptureFixture[str]) -> Any:
    """Return the JSON answer of a command that must succeed and say nothing else."""
    code, out, err = run(*arguments, "--format", "json", capsys=capsys)
    assert (code, err) == (0, "")
    return json.loads(out)


def places() -> Iterator[tuple[str, str | None]]:
    """Yield every command with each of its options, or None for an argument, that names a file, folder or revision."""
    for name in COMMANDS:
        command = import_module(f"graph.cli.{name.replace('-', '_')}").command
        for parameter in inspect.signature(command, eval_str=True).parameters.values():
            type_, *infos = get_args(parameter.annotation) or (None,)
            metavar = getattr(infos[0], "metavar", None) if infos else None
            if "Path" in str(type_) or metavar in ("OLD", "NEW"):
                declared = (infos[0].default, *(infos[0].param_decls or ()))  # typer keeps the first name as a default
                yield name, next((each for each in declared if str(each).startswith("-")), None)


def test_a_place_is_not_empty(capsys: pytest.CaptureFixture[str]) -> None:
    """An empty text names no file, folder or revision, whichever option or argument takes it."""
    found = set(places())
    for name, option in found:
        code, out, err = run(name, *([option] if option else []), "", capsys=capsys)
        assert (code, out, "` is empty; name a" in err) == (2, "", True), (name, option, err)
    assert {("render", "--diff"), ("diff", None), ("path", "--data")} < found


@pytest.mark.parametrize(
    "words",
    [
        ["show", ""],
        ["path", "", "hamas"],
        ["what-if", "iran", ""],
        ["between", "", "iran"],
        ["timeline", ""],
        ["neighbours", ""],
        ["links", "--from", ""],
        ["links", "--cited="],
        ["render", "--focus", ""],
        ["fallout", ""],
        ["merge", "iran", ""],
        ["split", ""],
        ["export", ""],
        ["schema", ""],
        ["search", " "],
        ["pack", "name"],
        ["import", "tests/ingest/files/bare.csv", "--pack", "name"],
        ["watch", "--port", "65536"],
    ],
    ids=" ".join,
)
def test_a_value_that_names_nothing_is_wrong_usage(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """The exit code is 2, whatever the data holds: the value is wrong in itself."""
    code, out, err = run(*words, capsys=capsys)
    assert (code, out) == (2, "")
    assert any(said in err for said in ("is empty", "does not end in .axis", "65535"))


def test_path_gives_the_direct_hop_and_the_way_through_hezbollah(capsys: pytest.CaptureFixture[str]) -> None:
    """Weapons from Iran to Hamas go directly and through Hezbollah, in the keys of the design."""
    answer = ask("path", "iran", "hamas", "--kind", "weapons", capsys=capsys)
    actors = [path["actors"] for path in answer["paths"]]
    assert actors[0] == ["iran", "hamas"]
    assert ["iran", "hezbollah", "hamas"] in actors
    assert {"from", "to", "filter", "truncated", "paths"} <= set(answer)
    path = answer["paths"][0]
    assert {"actors", "time", "confidence", "weakest_hop", "independent_sources", "disputed", "hops"} <= set(path)
    link = path["hops"][0]["links"][0]
    assert {"id", "kind", "source", "target", "start", "end", "status", "confidence", "sources"} <= set(link)
    assert link["kind"] == "weapons"
    assert path["time"] is None


def test_a_denied_link_is_walked_only_when_asked(capsys: pytest.CaptureFixture[str]) -> None:
    """Iran's command of Hamas, which is only denied, carries no path unless its status is asked for."""
    assert ask("path", "iran", "hamas", "--kind", "command", "--max-hops", "1", capsys=capsys)["paths"] == []
    asked = ask("path", "iran", "hamas", "--kind", "command", "--max-hops", "1", "--status", "denied", capsys=capsys)
    assert asked["paths"][0]["hops"][0]["links"][0]["status"] == "denied"


def test_the_same_question_gives_the_same_bytes() -> None:
    """Two processes with different hash seeds print the same bytes."""
    outputs = {
        subprocess.run(
            [sys.executable, "-m", "graph", "path", "iran", "houthis", "--format", "json"],
            capture_output=True,
            check=True,
            env=os.environ | {"PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["path", "iran", "hisbolah"], 1, "no actor `hisbolah`; did you mean `hezbollah`?"),
        (["path", "iran", "iran"], 2, "two different actors"),
        (["show", "iran-fundin-hamas"], 1, "did you mean `iran-funding-hamas`?"),
        (["links", "--kind", "weapon"], 1, "no kind `weapon`; did you mean `weapons`?"),
        (["links", "--family", "suport"], 2, "did you mean `support`?"),
        (["links", "--on", "2013-02-30"], 2, "not a day of the calendar"),
        (["links", "--between", "2013"], 2, "FIRST..LAST"),
        (["links", "--on", "2013", "--between", "2012..2013"], 2, "`--on` and `--between` exclude each other"),
        (["timeline", "--parts"], 2, "`--parts` needs actors"),
        (["--data", "mine"], 2, "a command is needed after `--data`"),
        (["--data=mine", "init", "--empty"], 2, "`init` does not take `--data`; name the folder to create"),
        (["init", "--data", "mine"], 2, "`axisgraph init DIR`"),
        (["--data", "mine", "import", "csv", "a.csv"], 2, "`--into DIR`"),
        (["schema", "--data", "mine"], 2, "the same for all data"),
        (["links", "--on", "20x3"], 2, "`--on`: `20x3` is not an EDTF date"),
        (["links", "--certain"], 2, "`--certain` has no effect without a time; give `--on` or `--between`"),
        (
            ["export", "json", "--path", "iran..hamas", "--actor", "hamas"],
            2,
            "`--path` and `--actor` exclude each other",
        ),
        (["export", "markdown"], 2, "give `--actor` or `--path`"),
        (["render", "--focus", "iran", "--path", "hamas..sudan", "--without", "sudan"], 2, "give a greater `--depth`"),
        (["links", "--min-confidence", "hi"], 2, "low, moderate, high"),
        (["path", "iran", "hamas", "--max-hops", "0"], 2, "`--max-hops` must be a whole number of at least 1"),
        (["path", "iran", "hamas", "--time", "later"], 2, "any, together, in-order"),
        (["links", "--without", "nobody-at-all"], 1, "no actor, link or kind `nobody-at-all`"),
        (["links", "--cited", "hamas-vs-iran"], 1, "did you mean `hamas-vs-iran-article`?"),
        (["export", "graphm"], 2, "did you mean `graphml`?"),
        (["export", "csv"], 2, "-o DIR"),
        (["schema", "link"], 2, "did you mean `links`?"),
        (["check", "--data", "nowhere"], 1, "axisgraph init"),
        (["path", "iran", "hamas", "--data", "README.md"], 1, "not a folder"),
        (["render", "-o", "data/links.yaml"], 1, "belongs to the data"),
        (["render", "-o", "data"], 1, "is a folder"),
        (["render", "--focus", "hamass"], 1, "did you mean `hamas`?"),
        (["render", "--depth", "2"], 2, "name it with --focus"),
        (["render", "--path", "iran-hamas"], 2, "not of the form A..B"),
        (["render", "--path", "iran..hamass"], 1, "did you mean `hamas`?"),
        (["render", "--story", "rocket-of-hamas"], 1, "did you mean `rockets-of-hamas`?"),
        (["watch", "--port", "70000"], 2, "65535"),
        (["watch", "--diff", "no-such-version"], 1, "neither a folder nor a Git revision"),
        (["render", "-o", "no/such/folder/axis.html"], 1, "cannot be written"),
        (["init", "data"], 1, "exists and is not empty"),
        (["nonsense"], 2, "No such command"),
        (["path", "iran"], 2, "Missing argument"),
        (["links", "--format", "xml"], 2, "xml"),
        (["neighbours", "iran", "--incoming", "--outgoing"], 2, "exclude each other"),
        (["what-if", "iran", "hamas"], 2, "with `--without`, or rank all losses with `--critical`"),
        (["what-if", "iran", "hamas", "--without", "hezbolahh"], 1, "did you mean `hezbollah`?"),
        (["fallout", "hamas-vs-iran"], 1, "did you mean `hamas-vs-iran-article`?"),
        (["between", "iran"], 2, "at least two"),
        (["diff", "no-such-version", "data"], 1, "neither a folder nor a Git revision; `git log --oneline --all`"),
        (["diff", "data", "data", "--pair", "iran..hamas", "--kind", "wepons"], 1, "did you mean `weapons`?"),
        (["diff", "data", "data", "--pair", "iran..hamas", "--kind", "xx"], 1, "the kinds are affiliation,"),
        (["diff", "README.md", "data"], 1, "neither a folder nor a Git revision; it is a file: name its folder"),
        (["diff", "HEAD~1..HEAD", "data"], 1, "name the two ends of a range apart"),
        (["diff", "HEAD:data", "data"], 1, "name the revision alone, without a path"),
        (["check", "--archive-at", "nowhere"], 1, "there is no archive in `nowhere`"),
        (["diff", "data", "data", "--pair", "iran-hamas"], 2, "not of the form A..B"),
        (["path", "iran", "x" * 100_000], 1, f"no actor `{'x' * 80}…`"),
        (["path", "iran", "hamas", "--kind", ""], 2, "omit the option"),
        (["what-if", "iran", "hamas", "--without", ","], 2, "omit the option"),
        (
            ["what-if", "iran", "hamas", "--critical", "--limit", "3"],
            2,
            "`--limit` belongs to paths; `what-if --critical`",
        ),
        (["links", "--limit", "3"], 2, "`--limit` belongs to paths; `links` takes --kind, --family, --on,"),
        (["stats", "--no-parts"], 2, "`--no-parts` belongs to paths; `stats` takes --kind, --family, --on,"),
        (["export", "json", "--via", "iran"], 2, "`--via` belongs to paths; `export` takes --kind"),
        (["render", "--max-hops", "3"], 2, "give `--path` to ask about the paths between two actors"),
        (["why-not", "iran", "hamas", "--limit", "10"], 2, "`--limit` belongs to paths; `why-not` takes --kind"),
        (["search", "hamas", "--limit", "0"], 2, "at least 1"),
        (["search", "hamas", "--type", "actr"], 2, "did you mean `actor`?"),
        (["show", "qqqqqqqq"], 1, "`axisgraph links` lists links"),
        (["cypher", "MATCH (a"], 2, "cannot be read"),
        (["cypher", "CREATE (a) RETURN a"], 2, "cannot be read"),
        (
            ["cypher", "MATCH (a) MATCH (b) RETURN a.id", "--work", "9000"],
            1,
            "more than 9,000 links examined; name an id",
        ),
        (["timeline", "--path", "hamas..taliban", "--kind", "weapons"], 1, "why-not hamas taliban"),
        (["path", "iran", "hamas", "-o", "data/links.yaml"], 1, "belongs to the data"),
    ],
)
def test_mistakes_get_an_exit_code_and_a_way_out(
    arguments: list[str], code: int, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A mistake ends with its exit code, one clear message that names the way out, and no traceback."""
    found, out, err = run(*arguments, capsys=capsys)
    assert found == code
    said = " ".join((out + err).replace("│", " ").split())
    assert words in said
    assert "Traceback" not in said


@pytest.mark.parametrize("command", COMMANDS)
def test_help_teaches_by_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The help of every command says what it does and shows at least one example of itself."""
    code, out, _ = run(command, "--help", capsys=capsys)
    assert code == 0
    assert "Examples:" in out
    assert f"axisgraph {command}" in out.partition("Examples:")[2]


@pytest.mark.parametrize(
    "command",
    [
        command
        for command in COMMANDS
        if command
        not in (
            "diff",
            "fmt",
            "init",
            "render",
            "export",
            "import",
            "watch",
            "archive",
            "weigh",
            "lsp",
            "mcp",
            "schema",
            "merge",
            "split",
            "screen",
        )
    ],
)
def test_examples_of_the_help_run(
    command: str, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every example that a command's help shows runs on the project's data."""
    import shlex
    from importlib import import_module

    if command == "duplicates":  # it writes a judgement
        shutil.copytree(ROOT / "data", tmp_path / "data")
    else:
        (tmp_path / "data").symlink_to(ROOT / "data")
    monkeypatch.chdir(tmp_path)  # some write a file
    for example in import_module(f"graph.cli.{command.replace('-', '_')}").EXAMPLES:
        words = shlex.split(example)[1:]
        if "mine" in words:
            words[words.index("mine")] = "data"
        code, out, err = run(*words, capsys=capsys)
        assert code == 0, (example, out, err)


@pytest.mark.parametrize("module", [[sys.executable, "-m", "graph"], [sys.executable, "render.py", "--help"]])
def test_entry_points_run(module: list[str]) -> None:
    """`python -m graph` and `python render.py` start."""
    done = subprocess.run(module, capture_output=True, text=True, check=False, cwd=ROOT)
    assert "axisgraph" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_a_reader_that_leaves_early_is_no_error() -> None:
    """`axisgraph links | head -1` ends quietly."""
    done = subprocess.run(
        f"{sys.executable} -m graph links | head -1", shell=True, capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.stdout.startswith("FROM")
    assert done.stderr == ""


def test_plain_in_a_pipe_and_coloured_on_demand(capsys: pytest.CaptureFixture[str], monkeypatch: Any) -> None:
    """Piped output has no escape codes; FORCE_COLOR brings them and NO_COLOR takes them away again."""
    assert "\x1b" not in run("links", capsys=capsys)[1]
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in run("links", capsys=capsys)[1]
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("links", capsys=capsys)[1]


def test_an_ascii_terminal_shows_every_name() -> None:
    """With an ASCII locale, native names neither fail nor vanish."""
    done = subprocess.run(
        [sys.executable, "-m", "graph", "show", "hamas"],
        capture_output=True,
        check=True,
        cwd=ROOT,
        env=os.environ | {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    )
    assert "حماس" in done.stdout.decode()


@pytest.mark.parametrize("format", ["text", "csv", "mermaid", "json"])
@pytest.mark.parametrize(("cut", "said"), [("--limit=1", "--limit shows more"), ("--work=60", "--work allows more")])
def test_every_form_of_an_answer_says_that_it_was_cut_short(
    format: str, cut: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """JSON has it among its keys, and text in its last line; with CSV and Mermaid it is a note on standard error."""
    code, out, err = run("path", "iran", "hamas", cut, "--format", format, capsys=capsys)
    assert code == 0
    if format == "json":
        assert (json.loads(out)["truncated"], err) == (True, "")
    else:
        assert said in (out if format == "text" else err)
        assert (said in err) == (format != "text")


def test_links_name_the_office_where_one_is_known(capsys: pytest.CaptureFixture[str]) -> None:
    """The table of links has a column for roles if a link in it has one."""
    _, out, _ = run("links", "--to", "iran", "--kind", "leads", "--on", "2015", capsys=capsys)
    assert out.split()[:5] == ["FROM", "KIND", "TO", "ROLE", "WHEN"]
    assert "Supreme Leader" in out
    assert "President" in out
    assert "ROLE" not in run("links", "--kind", "weapons", capsys=capsys)[1]


def test_bad_data_stops_every_command_with_its_faults(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A command on bad data shows its faults and their places on standard error, no answer, and exits with 1."""
    (tmp_path / "actors.yaml").write_text("- {id: iran, name: Iran, type: state}\n")
    (tmp_path / "links.yaml").write_text("- {id: l, source: iran, target: hamas, kind: funding}\n")
    code, out, err = run("links", "--data", str(tmp_path), "--format", "json", capsys=capsys)
    assert (code, out) == (1, "")
    assert "error[unknown-actor]" in err
    assert "links.yaml:1:33" in err


def test_two_files_are_enough(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder with nothing but actors and uncited links is checked with a warning, and answers questions."""
    (tmp_path / "actors.yaml").write_text("- {id: a, name: A, type: state}\n- {id: b, name: B, type: party}\n")
    (tmp_path / "links.yaml").write_text("- {id: ab, source: a, target: b, kind: funding}\n")
    code, out, _ = run("check", "--data", str(tmp_path), capsys=capsys)
    assert code == 0
    assert "warning[uncited-link]" in out
    assert run("check", "--strict", "--data", str(tmp_path), capsys=capsys)[0] == 1
    answer = ask("path", "a", "b", "--data", str(tmp_path), capsys=capsys)
    assert [path["actors"] for path in answer["paths"]] == [["a", "b"]]


def test_links_cited_covers_the_article(capsys: pytest.CaptureFixture[str]) -> None:
    """Every link of the data is found by a source that it cites, and each answer says so."""
    answer = ask("links", "--cited", "hamas-vs-iran-article", capsys=capsys)
    assert len(answer["links"]) >= 50
    assert all("hamas-vs-iran-article" in link["sources"] for link in answer["links"])


def test_the_schema_accepts_the_data(capsys: pytest.CaptureFixture[str]) -> None:
    """The JSON Schema of each table is a valid schema, and accepts the project's own file read by plain YAML."""
    import yaml

    for table in ("actors", "links", "sources", "events", "dataset"):
        code, out, _ = run("schema", table, capsys=capsys)
        assert code == 0
        schema = json.loads(out)
        Draft202012Validator.check_schema(schema)
        values = yaml.load((ROOT / "data" / f"{table}.yaml").read_text(encoding="utf-8"), _PlainLoader)
        errors = list(Draft202012Validator(schema).iter_errors(values))
        assert not errors, errors[:3]


def test_without_arguments_it_greets_and_shows_three_things_to_try(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Beside a data folder the three commands ask it; elsewhere two of them make one. All of them work."""
    monkeypatch.chdir(ROOT)
    assert main([]) == 0
    assert capsys.readouterr().out.count("\n  axisgraph ") == 3
    monkeypatch.chdir(tmp_path)
    assert main([]) == 0
    tries = [line[2:28].split() for line in capsys.readouterr().out.splitlines() if line.startswith("  axisgraph ")]
    assert [main(each[1:]) for each in tries] == [0, 0, 0]


def test_the_data_folder_is_named_before_or_after_the_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--data DIR stats` and `stats --data DIR` are one call."""
    folder = str(tmp_path / "mine")
    assert main(["init", "--empty", folder]) == 0
    capsys.readouterr()
    said = []
    for given in (["--data", folder, "stats"], [f"--data={folder}", "stats"], ["stats", "--data", folder]):
        assert main(given) == 0
        said.append(capsys.readouterr().out)
    assert said[0] == said[1] == said[2]
    assert main(["--data", folder]) == 2  # no command


def test_the_example_to_begin_with_is_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`init --empty` writes every table, with a dispute and a story, and passes the strict check."""
    folder = tmp_path / "mine"
    assert main(["init", "--empty", str(folder)]) == 0
    assert {path.stem for path in folder.iterdir()} == {*TABLES, "dataset"}
    assert main(["check", "--strict", "--data", str(folder)]) == 0
    data = load_dataset(folder)
    assert data.stories
    assert any({claim.stance for claim in link.claims} > {"denies"} for link in data.links.values())


def test_init_writes_data_that_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`init` writes a folder that `check` finds clean."""
    assert run("init", str(tmp_path / "mine"), capsys=capsys)[0] == 0
    code, out, _ = run("check", "--data", str(tmp_path / "mine"), capsys=capsys)
    assert code == 0
    assert "no faults" in out


def _plain_loader() -> Any:
    """Return a YAML loader that keeps dates as text, as editors' YAML 1.2 readers do."""
    import yaml

    class Loader(yaml.CSafeLoader):
        yaml_implicit_resolvers = {  # noqa: RUF012 - a class of a moment
            first: [(tag, pattern) for tag, pattern in pairs if tag != "tag:yaml.org,2002:timestamp"]
            for first, pairs in yaml.CSafeLoader.yaml_implicit_resolvers.items()
        }

    return Loader


_PlainLoader = _plain_loader()


NAMED = {
    "actors.yaml": "- {id: velmar, name: Velmar, type: state}\n- {id: ostrand, name: Ostrand, type: state}\n"
    "- {id: salt-bank, name: Salt Bank, type: bank, aliases: [The Salt]}\n"
    "- {id: reed, name: Reed Front, type: party, aliases: [The Front]}\n"
    "- {id: mud, name: Mud Front, type: party, aliases: [The Front]}\n",
    "links.yaml": "- {id: rivals, source: velmar, target: ostrand, kind: rivalry, start: 2001}\n"
    "- {id: pays, source: velmar, target: salt-bank, kind: funding}\n"
    "- {id: passes, source: salt-bank, target: reed, kind: funding}\n",
}


@pytest.fixture
def named(tmp_path: Path) -> str:
    """Return a folder of actors that have names other than their ids."""
    for file, text in NAMED.items():
        (tmp_path / file).write_text(text, encoding="utf-8")
    return str(tmp_path)


@pytest.mark.parametrize(
    "command",
    [
        ("path", "Salt Bank", "the reed front"),
        ("why-not", "the salt", "ostrand"),
        ("between", "Salt Bank", "reed"),
        ("neighbours", "SALT BANK"),
        ("what-if", "velmar", "Reed Front", "--critical"),
        ("links", "--from", "Salt Bank"),
        ("links", "--to", "salt bank"),
        ("links", "--without", "Salt Bank"),
        ("path", "velmar", "reed", "--via", "Salt Bank"),
        ("timeline", "Salt Bank"),
        ("show", "Salt Bank"),
        ("export", "json", "--actor", "Salt Bank"),
    ],
)
def test_an_exact_name_is_taken_for_the_id(command: tuple[str, ...], named: str, capsys: Any) -> None:
    """An actor may be named by exactly one of its names, in any case; the id is noted on standard error."""
    if "the reed front" in command:
        assert main([*command, "--data", named]) == 1, "an article makes another name"
        command = ("path", "Salt Bank", "reed front")
    assert main([*command, "--data", named]) == 0
    assert "salt-bank\n" in capsys.readouterr().err or "what-if" in command


def test_a_name_that_two_actors_have_is_no_id(named: str, capsys: Any) -> None:
    """A name that two actors share is refused, and so is one that is only spelt alike."""
    assert main(["path", "velmar", "The Front", "--data", named]) == 1
    assert main(["path", "velmar", "Reed Frnt", "--data", named]) == 1
    assert "did you mean `reed`?" in capsys.readouterr().err


def test_no_path_names_hostile_links_and_the_next_question(named: str, capsys: Any) -> None:
    """Where two actors are linked by hostility alone, "No path" says so, and which question goes on from there."""
    assert main(["path", "velmar", "ostrand", "--data", named]) == 0
    text = capsys.readouterr().out
    assert "Velmar is a rival of Ostrand" in text
    assert "axisgraph why-not velmar ostrand" in text
    assert main(["path", "ostrand", "reed", "--data", named]) == 0
    assert "Hostile" not in capsys.readouterr().out


def test_what_if_asks_what_is_lost(named: str, capsys: Any) -> None:
    """`what-if` without a loss says how one is named."""
    assert main(["what-if", "velmar", "reed", "--data", named]) == 2
    told = capsys.readouterr().err
    assert "`--without`" in told
    assert "`--critical`" in told


def _columns(width: int, monkeypatch: Any, capsys: Any, **named: tuple[str, ...]) -> tuple[list[str], str]:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", str(width))
    kind, id = "funding", "a-long-id-with-many-parts"
    rows = [("Velmar", kind, "Salt Bank", "since some day between 2001 and 2012, end unknown", id)] * 2
    terminal.print_table(("from", "kind", "to", "when", "link"), rows, **named)
    text = re.sub("\x1b\\[[0-9;]*m", "", capsys.readouterr().out)
    return text.split("─")[0].split(), text


def test_a_narrow_table_leaves_out_what_was_asked_for_first(monkeypatch: Any, capsys: Any) -> None:
    """Columns of the question go first, then the spare ones in order; sentences are folded, ids are not."""
    asked = {"asked": ("to",), "spare": ("kind", "link")}
    everything = ["from", "kind", "to", "when", "link"]
    left = [_columns(width, monkeypatch, capsys, **asked)[0] for width in (140, 100, 88, 76, 60)]
    assert left[0] == everything
    assert [[name for name in everything if name not in each] for each in left] == [
        [],
        [],
        ["to"],
        ["kind", "to"],
        ["kind", "to", "link"],
    ]
    _, text = _columns(76, monkeypatch, capsys, **asked)
    assert text.count("a-long-id-with-many-parts") == 2
    assert len({len(line) for line in text.splitlines()}) == 1


def test_a_column_that_differs_stays(monkeypatch: Any, capsys: Any) -> None:
    """A column that was asked for is left out only where it holds one value throughout."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "50")
    rows = [("Velmar", "x" * 40), ("Ostrand", "y" * 40)]
    terminal.print_table(("from", "link"), rows, asked=("from",), spare=("link",))
    assert "Ostrand" in capsys.readouterr().out


def test_only_the_longest_words_of_a_narrow_table_are_broken(monkeypatch: Any, capsys: Any) -> None:
    """Where even the least columns do not fit, the longest words give way and the headings stay whole."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "60")
    rows = [("Self-administration", "coordination", "Hamas", "2001-01-01", "moderate")]
    terminal.print_table(("from", "kind", "to", "when", "confidence"), rows)
    lines = re.sub("\x1b\\[[0-9;]*m", "", capsys.readouterr().out).splitlines()
    assert max(map(len, lines)) <= 60
    assert any(line.split() == ["from", "kind", "to", "when", "confidence"] for line in lines)


def test_the_help_of_a_flag_shows_no_type(capsys: Any) -> None:
    """A flag takes no value, so its help names none."""
    for command in ([], *([name] for name in COMMANDS)):
        assert main([*command, "--help"]) == 0
        assert "bool" not in capsys.readouterr().out


def test_links_names_actors_and_keeps_ids(named: str, capsys: Any) -> None:
    """The table of links has names in its columns `from` and `to`; JSON has ids."""
    assert main(["links", "--to", "salt-bank", "--data", named]) == 0
    row = capsys.readouterr().out.splitlines()[1]
    assert re.split("  +", row)[:3] == ["Velmar", "funding", "Salt Bank"]
    assert main(["links", "--to", "Salt Bank", "--data", named, "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["links"][0]["target"] == "salt-bank"
