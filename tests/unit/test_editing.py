"""Edits of a data folder: the smallest diff, checked first, no change of another overwritten, undone to the byte."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from graph.editing.applying import apply
from graph.editing.changes import Change
from graph.editing.desk import Desk, Moved, Saved
from graph.editing.drafts import Draft, draft
from graph.editing.pages import Pages
from graph.errors import DataError, FilterError, OutputError
from graph.loader import load_dataset
from graph.reading import read_yaml_text

CHANGES: TypeAdapter[list[Change]] = TypeAdapter(list[Change])
FILES = {
    "dataset.yaml": "title: Weir  # a valley\nas_of: 2026-01-01\ncore: [mill, reeds]\n",
    "actors.yaml": """# Who there is.

- id: mill   # it turns
  name: "The Mill"
  type: company

# green
- id: reeds
  name: 'Reeds'
  type: armed-group
  not_to_confuse_with: [weir]
- {id: weir, name: Weir, type: state}
""",
    "links.yaml": "[]\n",
    "links/river.yaml": """- id: weir-funding-mill
  source: weir
  target: mill
  kind: funding
  summary: Weir pays the mill,
    it is said.   # by whom?
  claims:
    # the older one
    - {id: ledger, source: ledger, stance: supports, credibility: 2}
  # more to come
""",
    "sources.yaml": "- {id: ledger, title: Ledger, publisher: Harbour Institute, reliability: B}\n",
}
CLAIM = {"source": "ledger", "credibility": "2", "locator": "p. 4"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data folder that is not in form, with comments."""
    made = tmp_path / "data"
    for name, text in FILES.items():
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        (made / name).write_text(text, encoding="utf-8")
    return made


def changes(*given: dict[str, Any]) -> list[Change]:
    """Return changes as a request gives them."""
    return CHANGES.validate_python(given)


def lines(made: Draft) -> list[str]:
    """Return the lines that a draft adds and removes."""
    return [line for line in made.diff.splitlines() if line[:1] in "+-" and line[:3] not in ("+++", "---")]


def saved(desk: Desk, *given: dict[str, Any]) -> Saved:
    """Review and save changes."""
    mark = desk.mark()
    made = desk.review(changes(*given), mark)
    assert isinstance(made, Draft)
    assert made.faults == ()
    done = desk.save(changes(*given), mark, made.digest)
    assert isinstance(done, Saved)
    return done


def content(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_claim_is_added_in_lines_of_its_own(folder: Path) -> None:
    """Nothing else of the file changes, whatever its form."""
    made = draft(folder, changes({"change": "add-claims", "id": "weir-funding-mill", "claims": [CLAIM]}))
    assert lines(made) == [
        "+    - id: ledger-2", "+      source: ledger", "+      stance: supports", "+      credibility: 2",
        "+      locator: p. 4",
    ]  # fmt: skip
    assert made.message == "Add 1 claim to link weir-funding-mill\n\n- supports: ledger\n"


def test_a_field_is_corrected_where_it_is(folder: Path) -> None:
    """A value changes in its place, beside its comment; a new field gets its line, and one without a value loses it."""

    def correct(path: list[str], value: Any, was: Any, id: str = "mill") -> list[str]:
        given = {"change": "correct", "table": "actors", "id": id, "path": path, "value": value, "was": was}
        made = draft(folder, changes(given))
        assert made.faults == ()
        return lines(made)

    assert correct(["name"], "NO", "The Mill") == ['-  name: "The Mill"', "+  name: 'NO'"]
    assert correct(["founded"], "2012~", None) == ["+  founded: 2012~"]
    assert correct(["plural"], "true", None) == ["+  plural: true"]
    assert correct(["not_to_confuse_with"], None, ["weir"], "reeds") == ["-  not_to_confuse_with: [weir]"]
    assert correct(["name"], "A: weir # so", "Weir", "weir") == [
        "-- {id: weir, name: Weir, type: state}", "+- {id: weir, name: 'A: weir # so', type: state}",
    ]  # fmt: skip


def test_a_new_actor_has_the_grammar_of_its_name(folder: Path) -> None:
    """Sentences say "the Herons arm"; what is not said is not written."""
    made = draft(folder, changes({"change": "add-actor", "name": "Herons", "type": "other", "plural": "true"}))
    assert made.faults == ()
    assert "+  plural: true" in lines(made)
    assert not any("definite" in each for each in lines(made))


def test_a_link_comes_with_new_sources_and_actors(folder: Path) -> None:
    """Records of one edit name each other before they have ids; the ids are made, and free."""
    done = draft(
        folder,
        changes(
            {"change": "add-actor", "key": "a", "name": "Mill", "type": "company"},
            {
                "change": "add-source",
                "key": "s",
                "title": "On: mills",
                "publisher": "Lantern Post",
                "reliability": "C",
                "published": "2024-05-06",
            },
            {
                "change": "add-link",
                "source": "weir",
                "target": "+a",
                "kind": "funding",
                "start": "2012",
                "end": "..",
                "claims": [CLAIM, {"source": "+s", "credibility": "3"}],
            },
        ),
    )
    assert done.faults == ()
    assert set(done.after) == {"actors.yaml", "links/river.yaml", "sources.yaml"}
    assert "+- id: weir-funding-mill-2\n+  source: weir\n+  target: mill-2\n" in done.diff
    assert "+- id: lantern-post-2024-05-06\n+  title: 'On: mills'\n" in done.diff
    assert [line for line in lines(done) if line[0] == "-"] == []
    assert done.message.startswith(
        "Add link weir-funding-mill-2, with 2 claims\n\n- supports: ledger, lantern-post-2024"
    )


def test_a_link_that_is_there_already_is_said(folder: Path) -> None:
    """The same link twice is refused with its id; one of another time is saved, and the review names the first."""
    link = {"change": "add-link", "source": "weir", "target": "mill", "kind": "funding", "claims": [CLAIM]}
    [fault] = draft(folder, changes(link)).faults
    assert fault.message.startswith("there is already `weir-funding-mill` (dates unknown; 1 claim), with the same")
    assert (fault.change, fault.path) == (0, ("kind",))
    assert "add your sources to that link" in fault.help
    first = draft(folder, changes(link | {"start": "2012", "end": "2013"}))
    assert (first.faults, len(first.notes)) == ((), 1)
    assert "the times may overlap" in first.notes[0]

    one, other = Desk(folder), Desk(folder)
    wanted = changes(link | {"start": "2012", "end": "2013"})
    marks = one.mark(), other.mark()
    plans = one.review(wanted, marks[0]), other.review(wanted, marks[1])
    assert isinstance(plans[0], Draft)
    assert isinstance(plans[1], Draft)
    assert isinstance(one.save(wanted, marks[0], plans[0].digest), Saved)
    again = other.save(wanted, marks[1], plans[1].digest)
    assert isinstance(again, Draft)
    assert ["`weir-funding-mill-2` (2012 to 2013; 1 claim)" in each.message for each in again.faults] == [True]
    later = draft(folder, changes(link | {"start": "2015", "end": ".."}))
    assert later.notes[1].endswith("the times do not overlap")


def test_faults_are_at_their_fields(folder: Path) -> None:
    """The checks of the data say what is wrong, at the field of the form; nothing has been written."""
    before = content(folder)
    made = draft(
        folder,
        changes(
            {
                "change": "add-source",
                "key": "s",
                "title": "",
                "publisher": "x",
                "reliability": "Z",
                "url": "file:///etc",
            },
            {
                "change": "add-link",
                "source": "weir",
                "target": "reedz",
                "start": "13/05/2012",
                "end": "null",
                "claims": [{"source": "+s", "credibility": "9", "holds": "~"}, {"credibility": ""}],
            },
        ),
    )
    found = {(each.change, *each.path): (each.message, each.help) for each in made.faults}
    assert set(found) >= {
        (0, "title"), (0, "reliability"), (0, "url"), (1, "kind"), (1, "target"), (1, "start"), (1, "end"),
        (1, "claims", 0, "credibility"), (1, "claims", 0, "holds"), (1, "claims", 1, "source"),
        (1, "claims", 1, "credibility"),
    }  # fmt: skip
    assert found[1, "target"] == ("there is no actor “reedz”", "did you mean `reeds`?")
    assert found[1, "kind"] == ("this is needed", "")
    assert "`2012-05-13`" in found[1, "start"][1]
    assert not [each for each in made.faults if each.change is None or "tmp" in each.help + each.message]
    assert content(folder) == before


def test_a_fault_of_the_data_is_said_with_its_place(folder: Path) -> None:
    """What a form cannot correct is shown with its file and line."""
    (folder / "links/more.yaml").write_text(
        "- {id: x, source: mill, target: nobody, kind: funding}\n", encoding="utf-8"
    )
    made = draft(folder, changes({"change": "add-actor", "name": "Dyke", "type": "other"}))
    (fault,) = made.faults
    assert (fault.change, fault.path) == (None, ())
    assert "links/more.yaml:1:" in fault.message


def test_undo_gives_the_same_bytes(folder: Path) -> None:
    """Each kind of change is taken back to the byte, the last first, and new files go."""
    (folder / "sources.yaml").write_bytes(b"\xef\xbb\xbf" + FILES["sources.yaml"].replace("\n", "\r\n").encode())
    desk, states = Desk(folder), []
    for given in (
        {"change": "add-source", "title": "T", "publisher": "P", "reliability": "C"},
        {"change": "add-claims", "id": "weir-funding-mill", "claims": [CLAIM]},
        {"change": "correct", "table": "links", "id": "weir-funding-mill", "path": ["claims", 0, "credibility"],
         "value": "3", "was": "2"},
        {"change": "merge", "keep": "mill", "gone": "reeds"},
        {"change": "retire", "table": "actors", "id": "weir", "reason": "It is: a place."},
    ):  # fmt: skip
        states.append(content(folder))
        done = saved(desk, given)
        assert done.diff
        load_dataset(folder)
    assert load_dataset(folder).info.removed == {"weir": "It is: a place.", "weir-funding-mill": "It is: a place."}
    assert b"\r\n- id: p" in (folder / "sources.yaml").read_bytes()
    for state in reversed(states):
        assert desk.undo().undone
        assert content(folder) == state
    with pytest.raises(OutputError, match="nothing was changed"):
        desk.undo()


def test_a_second_editor_is_noticed_and_not_overwritten(folder: Path) -> None:
    """A file that changed since the form was opened is shown, not written; after a look the same edit goes on."""
    desk = Desk(folder)
    given = changes({"change": "add-claims", "id": "weir-funding-mill", "claims": [CLAIM]})
    mark = desk.mark()
    made = desk.review(given, mark)
    assert isinstance(made, Draft)
    theirs = FILES["links/river.yaml"].replace("kind: funding", "kind: weapons")
    (folder / "links/river.yaml").write_text(theirs, encoding="utf-8")
    for answer in (desk.review(given, mark), desk.save(given, mark, made.digest)):
        assert isinstance(answer, Moved)
        assert "-  kind: funding\n+  kind: weapons\n" in answer.diff
        assert (folder / "links/river.yaml").read_text(encoding="utf-8") == theirs
    mark = answer.mark
    assert isinstance(desk.save(given, mark, made.digest), Draft), "what was reviewed is another diff"
    made = desk.review(given, mark)
    assert isinstance(made, Draft)
    assert isinstance(desk.save(given, mark, made.digest), Saved)
    assert "kind: weapons" in (folder / "links/river.yaml").read_text(encoding="utf-8")
    (folder / "actors.yaml").write_text(FILES["actors.yaml"] + "# theirs\n", encoding="utf-8")
    assert "-      locator: p. 4" in desk.undo().diff, "a change of another file is none of its business"
    assert isinstance(desk.review(given, "no such mark"), Moved)


def test_undo_refuses_what_changed_since(folder: Path) -> None:
    """The change of a second editor stays; the undo says so."""
    desk = Desk(folder)
    saved(desk, {"change": "add-actor", "name": "Dyke", "type": "other"})
    with (folder / "actors.yaml").open("a", encoding="utf-8") as file:
        file.write("# theirs\n")
    before = content(folder)
    with pytest.raises(OutputError, match=r"`actors.yaml` was changed since; that change stays"):
        desk.undo()
    assert content(folder) == before


def test_a_field_that_another_changed_keeps_their_value(folder: Path) -> None:
    """The form is given what is there now, and asks; a record that went is said."""
    given = {"change": "correct", "table": "actors", "id": "mill", "path": ["name"], "value": "Mill", "was": "Old Mill"}
    (fault,) = draft(folder, changes(given)).faults
    assert (fault.path, fault.now) == (("name",), "The Mill")
    with pytest.raises(FilterError, match="`gone` is not there any more"):
        draft(folder, changes(given | {"id": "gone"}))


@pytest.mark.parametrize("name", ["actors.yaml", "links"])
def test_links_of_the_file_system_are_refused(folder: Path, tmp_path: Path, name: str) -> None:
    """A file or a folder that is a symbolic link is not replaced, wherever it leads."""
    away = tmp_path / "away"
    shutil.move(folder / name, away)
    (folder / name).symlink_to(away)
    with pytest.raises((OutputError, DataError), match="symbolic link"):
        draft(folder, changes({"change": "add-actor", "name": "Dyke", "type": "other"}))
    inside = folder / "kept.txt"
    (folder / name).unlink()
    shutil.move(away, inside if name.endswith("yaml") else folder / "linked")
    (folder / name).symlink_to("kept.txt" if name.endswith("yaml") else "linked")
    if name.endswith("yaml"):
        with pytest.raises(OutputError, match="symbolic link"):
            draft(folder, changes({"change": "add-actor", "name": "Dyke", "type": "other"}))


def untouched(text: str) -> list[str]:
    """Return the comments, and the lines of another record."""
    return [line for line in text.splitlines() if "mill" in line.lower() or line.startswith("#")]


HOSTILE = [
    "<script>alert(1)</script>", "</textarea>'\"&amp;", "a: b", "- x", "NO", "null", "~", "2012", "x #y", " # y", "# z",
    "&a *b !!python/object:os.system", "{a: [b", "<<<<<<< HEAD", "=======", "\u202eevil\u2066", "a\nb", "a\r\nb\u2028c",
    "%TAG", "@at", "`tick`", "'", '"', "\\x41\\", "é水\u200d", "| x", "> y", "? z", "y", "0o17", "1e3", "x" * 1999,
    "---", "...",
]  # fmt: skip


@pytest.mark.parametrize("form", ["block", "flow"])
def test_hostile_texts_are_texts(folder: Path, form: str) -> None:
    """Whatever is typed into a name or a summary is what is read, and touches no other line."""
    given = [
        {"change": "correct", "table": "actors", "id": "reeds" if form == "block" else "weir", "path": [name],
         "value": text, "was": {"name": "Reeds" if form == "block" else "Weir"}.get(name)}
        for text in HOSTILE for name in ("name", "summary")
    ]  # fmt: skip
    for each in changes(*given):
        pages = Pages(folder)
        assert apply(pages, [each]).faults == []
        text = (pages.pages["actors.yaml"].after or b"").decode()
        read = read_yaml_text(text, "actors.yaml")
        assert not list(read.faults), text
        (row,) = [row for row in read.root if row["id"] == each.id]
        assert row[each.path[0]] == each.value
        others = [line for line in text.splitlines() if "mill" in line.lower() or line.startswith("#")]
        assert others == [
            line for line in FILES["actors.yaml"].splitlines() if "mill" in line.lower() or line.startswith("#")
        ]


@pytest.mark.parametrize("text", ["a\x00b", "\x1b[2J", "\ud800", "x" * 20_001, "\ufffe"])
def test_texts_that_no_file_can_hold_are_refused(text: str) -> None:
    """Control characters, halves of characters and endless texts do not reach the data."""
    with pytest.raises(ValidationError):
        changes({"change": "add-actor", "name": "x", "type": "other", "summary": text})


def test_git_takes_the_diff(folder: Path) -> None:
    """What is shown is a patch: `git apply` makes of the files what saving makes of them."""
    root = folder.parent
    (folder / "actors.yaml").write_text(FILES["actors.yaml"].rstrip("\n"), encoding="utf-8")
    (folder / "sources.yaml").unlink()
    (folder / "links/river.yaml").write_text("[]\n", encoding="utf-8")
    given = changes(
        {"change": "add-actor", "name": "Zebra", "type": "other"},
        {"change": "add-source", "title": "T", "publisher": "P", "reliability": "C"},
    )
    made = draft(folder, given)
    (root / "a.patch").write_text(made.diff, encoding="utf-8")
    subprocess.run(["git", "apply", "--unsafe-paths", "a.patch"], cwd=root, check=True)
    assert {name: (folder / name).read_bytes() for name in made.after} == made.after


def test_a_link_gives_way_to_another(folder: Path) -> None:
    """A successor takes the id of a record that is removed among its former ids."""
    desk = Desk(folder)
    saved(desk, {"change": "add-link", "source": "weir", "target": "mill", "kind": "weapons", "claims": [CLAIM]})
    done = saved(
        desk, {"change": "retire", "table": "links", "id": "weir-weapons-mill", "successor": "weir-funding-mill"}
    )
    assert "+  former_ids: [weir-weapons-mill]" in done.diff
    assert load_dataset(folder).links["weir-funding-mill"].former_ids == ("weir-weapons-mill",)


def test_what_still_names_a_removed_actor_is_said(folder: Path) -> None:
    """An event cannot lose its actor unasked: the removal is refused with the place."""
    event = "- {id: flood, name: Flood, date: 2012, roles: [{actor: reeds, role: victim}], claims: []}\n"
    (folder / "events.yaml").write_text(event, encoding="utf-8")
    made = draft(folder, changes({"change": "retire", "table": "actors", "id": "reeds", "reason": "No."}))
    assert [("events.yaml:1" in each.message, each.change) for each in made.faults] == [(True, None)]
    made = draft(folder, changes({"change": "retire", "table": "actors", "id": "reeds"}))
    assert [(each.path, each.message) for each in made.faults] == [(("reason",), "a reason is needed")]
