"""`axisgraph fmt`: nothing but form changes, comments stay, twice is once, and a corrected word is one line."""

from __future__ import annotations

import difflib
import stat
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import graph.formatting
from graph.cli import main
from graph.errors import DataError, GraphError, OutputError
from graph.formatting import format_folder
from graph.loader import load_dataset
from graph.reading.yaml_scalars import sentences
from tests.builders import format_text
from tests.work import assert_grows

BEFORE = """\
# Links of the valley.
#
# Two lines of it.

# about the mill
- kind: funding
  target: mill   # it turns
  id: river-funding-mill
  source: "river"
  end: ..
  summary: The river pays the mill, says
    Dr. Reed. "It always did." Nobody else knows, not even the U.S. envoy.
  items: [gold, # by weight
    silver]
  claims:
    # the older one
    - source: almanac
      stance: supports
      credibility: 3
      summary: 'It''s said.'
    - {stance: denies, source: almanac, credibility: 4}
    # no more than these
  amounts: [{currency: EUR, value: 1_000, as_of: 2012, claim: almanac-2}]
  # the last word

# Another stretch

- id: bridge-leads-mill
  source: bridge
  target: mill
  kind: 'leads' # sic
  start: "2012"
# the end
"""
AFTER = """\
# Links of the valley.
#
# Two lines of it.

# Another stretch
- id: bridge-leads-mill
  source: bridge
  target: mill
  kind: leads  # sic
  start: 2012

# about the mill
- id: river-funding-mill
  source: river
  target: mill  # it turns
  kind: funding
  end: ..
  # no more than these
  amounts:
  - {value: 1_000, currency: EUR, as_of: 2012, claim: almanac-2}
  items:
  - gold  # by weight
  - silver
  summary: >-
    The river pays the mill, says Dr. Reed.
    "It always did."
    Nobody else knows, not even the U.S. envoy.
  claims:
  # the older one
  - id: almanac
    source: almanac
    stance: supports
    credibility: 3
    summary: >-
      It's said.
  - id: almanac-2
    source: almanac
    stance: denies
    credibility: 4
  # the last word

# the end
"""
ACTORS = "".join(f"- {{id: {id}, name: The {id}, type: other}}\n" for id in ("river", "mill", "bridge"))
SOURCES = "- {id: almanac, title: An almanac, publisher: Mill Press, reliability: C}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data folder that is not in form."""
    made = tmp_path / "valley"
    (made / "links").mkdir(parents=True)
    (made / "actors.yaml").write_text(ACTORS)
    (made / "sources.yaml").write_text(SOURCES)
    (made / "links.yaml").write_text("[]\n")
    (made / "links/valley.yaml").write_text(BEFORE.replace(", claim: almanac-2", ""))
    (made / "dataset.yaml").write_text("# about\nas_of: 2020\ntitle: Valley\ncore:\n  - mill # first\n  - river\n")
    return made


def content(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_sample() -> None:
    """One file with all that the form is about."""
    assert format_text(BEFORE, "links") == AFTER
    assert format_text(AFTER, "links") == AFTER


def test_the_top_of_a_file_stays_there() -> None:
    """A comment that a file begins with belongs to the file, even directly above a record that moves down."""
    rows = [f"- id: {id}\n  name: {id}\n  type: other\n" for id in ("a", "b")]
    assert format_text(f"# All.\n{rows[1]}{rows[0]}", "actors") == f"# All.\n\n{rows[0]}\n{rows[1]}"
    form = f"# All.\n\n{rows[0]}\n# Of b.\n{rows[1]}"
    assert format_text(f"# All.\n\n# Of b.\n{rows[1]}{rows[0]}", "actors") == form
    assert format_text(f"{rows[1]}# Of a.\n{rows[0]}", "actors") == f"# Of a.\n\n{rows[0]}\n{rows[1]}"


def test_comments_between_records() -> None:
    """An indented comment belongs to the record before it, unless the dash of the next one is above it."""
    text = "- id: a\n  name: a\n  # of a\n-\n  # of b\n  name: b\n  id: b\n# the end\n"
    form = "- id: a\n  name: a\n  # of a\n\n# of b\n- id: b\n  name: b\n\n# the end\n"
    assert format_text(text, "actors") == form


def test_a_folder(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--check` lists and exits with 1, `fmt` writes, then both find nothing; the data is as it was."""
    before, read = content(folder), load_dataset(folder)
    assert main(["fmt", "--check", str(folder)]) == 1
    assert content(folder) == before
    listed = capsys.readouterr().out.splitlines()
    names = ["actors.yaml", "dataset.yaml", "links/valley.yaml", "sources.yaml"]
    assert listed[:-1] == [f"{folder.as_posix()}/{name}" for name in names]
    assert "4 files to format" in listed[-1]
    assert main(["fmt", "--data", str(folder)]) == 0
    assert "4 files formatted; 2 claims given an id" in capsys.readouterr().out
    written = content(folder)
    assert main(["fmt", str(folder)]) == main(["fmt", "--check", str(folder)]) == 0
    assert content(folder) == written
    after = load_dataset(folder)
    assert (after.info, after.actors, after.sources) == (read.info, read.actors, read.sources)
    assert [claim.id for claim in after.links["river-funding-mill"].claims] == ["almanac", "almanac-2"]
    assert (folder / "dataset.yaml").read_text() == (
        "# about\n\ntitle: Valley\nas_of: 2020\ncore:\n- mill  # first\n- river\n"
    )


def test_a_corrected_word_is_one_line() -> None:
    """Whatever word of a text is changed, one line of the file is another."""
    for old, new in (("Nobody", "Hardly anybody at all, in the whole of the valley,"), ("pays", "feeds")):
        changed = format_text(AFTER.replace(old, new), "links")
        lines = [line[:2] for line in difflib.ndiff(AFTER.splitlines(), changed.splitlines()) if line[:1] in "+-"]
        assert lines == ["- ", "+ "]


@pytest.mark.parametrize(
    "text",
    [
        "- id: a\n  name: &x b\n  type: other\n",
        "- id: a\n  name: !!python/object:os.system b\n  type: other\n",
        "- {id: a, name: [, type: other}\n",
        "- id: a\n  name: b\n  name: c\n  type: other\n",
        "- id: a\n  name: b\n  typ: other\n",
    ],
)
def test_bad_data_is_refused(folder: Path, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What the check finds wrong is not formatted, and no file changes."""
    (folder / "actors.yaml").write_text(text)
    before = content(folder)
    assert main(["fmt", str(folder)]) == 1
    said = capsys.readouterr()
    assert "actors.yaml" in said.out + said.err
    assert content(folder) == before
    with pytest.raises(DataError):
        format_folder(folder)


def test_other_data_is_never_written(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault of the writer is found before anything is written: other data, or a comment less."""
    before = content(folder)
    write = graph.formatting.write_rows
    for old, new in (("gold", "tin"), ("# about the mill\n", "")):
        monkeypatch.setattr(
            graph.formatting, "write_rows", lambda *given, old=old, new=new: write(*given).replace(old, new)
        )
        with pytest.raises(GraphError, match="was written"):
            format_folder(folder)
    assert content(folder) == before


def test_all_or_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When one file cannot be put in place, all are as they were; a link is not replaced by a file."""
    import os

    before, rename, renamed = content(folder), os.replace, Counter[str]()

    def failing(source: Any, target: Any) -> None:
        renamed["all"] += 1
        if Path(target) == folder / "links/valley.yaml" and "new" in Path(source).parts:
            raise OSError(28, "No space left on device")
        rename(source, target)

    formatted = format_folder(folder)
    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", failing)
        with pytest.raises(OutputError, match="No space left"):
            formatted.save()
    assert renamed["all"] > 2
    assert content(folder) == before
    (folder / "elsewhere").write_bytes(before["sources.yaml"])
    (folder / "sources.yaml").unlink()
    (folder / "sources.yaml").symlink_to(folder / "elsewhere")
    with pytest.raises(OutputError, match="symbolic link"):
        formatted.save()
    assert (folder / "actors.yaml").read_bytes() == before["actors.yaml"]


def test_files_keep_their_permissions(folder: Path) -> None:
    """A file that others may not read stays so."""
    (folder / "actors.yaml").chmod(0o600)
    format_folder(folder).save()
    assert stat.S_IMODE((folder / "actors.yaml").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        (
            "By Dr. Reed of the U.S. Navy, p. 4. J. Mill agrees.",
            ["By Dr. Reed of the U.S. Navy, p. 4.", "J. Mill agrees."],
        ),
        ('He said "No." (So it was.) Then left.', ['He said "No."', "(So it was.)", "Then left."]),
        ("About 2.5 million... or so. 300 left.", ["About 2.5 million... or so.", "300 left."]),
        ("Two blanks.  One line.", ["Two blanks.  One line."]),
    ],
)
def test_sentences(text: str, parts: list[str]) -> None:
    """Sentences end where readers end them, and joined they are the text."""
    assert sentences(text) == parts


def test_comments_are_looked_up_once_each() -> None:
    """A list of records takes work in proportion to its comments; each stays with its value."""

    def text(records: int) -> str:
        return "".join(
            f"- id: a{n:06}\n  name: A\n  # about {n}\n  type: other\n  aliases: [x, y] # beside\n"
            for n in range(records)
        )

    formatted = assert_grows(lambda given: format_text(given, "actors"), text(40), text(640))
    assert formatted.count("# about") == formatted.count("# beside") == 640
