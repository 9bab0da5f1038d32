"""Two records become one, and two again: every reference follows, comments stay, files are written all or not."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from graph.errors import DataError, FilterError, GraphError, OutputError, UnknownId
from graph.formatting import format_folder
from graph.former import RenamedId
from graph.loader import check_folder, load_dataset
from graph.merging.judging import judge
from graph.merging.merge import merge
from graph.merging.split import split

TABLES = {
    "dataset": "title: The weir\nas_of: 2026-01-01\ncore: [weirland, herons]\n",
    "actors": """# Who is in the data.

- id: heron-guard  # the first that was entered
  name: Heron Guard
  type: armed-group
  identifiers: {wikidata: Q990001}
  former_ids: [guard]

# A spelling of the press.
- id: herons
  name: Herons
  type: armed-group
  aliases: [The Herons, Heron Guard of the Weir]
  country: LB
  founded: 2011-03
  identifiers: {ofac: '4711'}
  former_ids: [old-herons]

- {id: reeds, name: Reeds, type: party, not_to_confuse_with: [herons]}
- {id: weirland, name: Weirland, type: state}
""",
    "links": """- id: guard-attack-reeds
  source: heron-guard
  target: reeds
  kind: attack
  start: 2012
- id: weirland-funding-heron-guard
  source: weirland
  target: heron-guard
  kind: funding
  start: 2012
  claims:
  - {id: one, source: ledger, stance: supports, credibility: 2, locator: p. 1}
""",
    "links/more": """- id: herons-alliance-heron-guard
  source: herons
  target: heron-guard
  kind: alliance
- id: weirland-funding-herons  # the same sum, by another source
  source: weirland
  target: herons
  kind: funding
  start: 2012-05
  amounts:
  - {value: 5000, currency: USD, claim: one}
  claims:
  - {id: one, source: boats, stance: supports, credibility: 3}
  - {id: two, source: ledger, stance: supports, credibility: 2, locator: p. 1}
- id: weirland-weapons-herons
  source: weirland
  target: herons
  kind: weapons
  start: 2013
""",
    "sources": """- {id: boats, title: Boats, publisher: Lantern Post, reliability: B}
- {id: ledger, title: Ledger, publisher: Harbour Institute, reliability: B}
""",
    "events": """- id: raid
  name: Raid
  date: 2012-05-04
  roles: [{actor: heron-guard, role: perpetrator}, {actor: herons, role: perpetrator}, {actor: reeds, role: victim}]
  claims: []
""",
    "stories": """- id: how
  title: How
  steps:
  - title: Money
    focus: herons
    sentences: [{text: It paid., links: [weirland-funding-herons]}]
""",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data folder in form that holds one group twice."""
    for name, text in TABLES.items():
        path = tmp_path / "data" / f"{name}.yaml"
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(text, encoding="utf-8")
    format_folder(tmp_path / "data").save()
    assert check_folder(tmp_path / "data")[0] is not None
    return tmp_path / "data"


def files(folder: Path) -> dict[str, str]:
    """Return the files of a folder by name, without the judgements."""
    found = {
        path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*") if path.is_file()
    }
    return {name: text for name, text in found.items() if name != "identities.yaml"}


def test_everything_follows_the_record_that_stays(folder: Path) -> None:
    """Names, identifiers and fields are joined; links, roles, stories and the core name the one that stays."""
    merge(folder, "heron-guard", "herons").save()
    data, faults = check_folder(folder)
    assert data is not None
    assert "herons" not in data.actors
    guard = data.actors["heron-guard"]
    assert [each.name for each in guard.aliases] == ["Herons", "The Herons", "Heron Guard of the Weir"]
    assert guard.identifiers.to_dict() == {"wikidata": "Q990001", "ofac": "4711"}
    assert (guard.name, guard.country, str(guard.founded)) == ("Heron Guard", "LB", "2011-03")
    assert guard.former_ids == ("guard", "herons", "old-herons")
    assert data.links["weirland-weapons-herons"].target == "heron-guard"
    assert data.actors["reeds"].not_to_confuse_with == ("heron-guard",)
    assert data.info.core == ("weirland", "heron-guard")
    assert [role.actor for role in data.events["raid"].roles] == ["heron-guard", "reeds"]
    assert data.stories["how"].steps[0].focus == "heron-guard"
    assert {each.code for each in faults} <= {"uncited-link"}


def test_links_that_become_equal_are_joined(folder: Path) -> None:
    """One link has the claims of both, each statement once, the finer date, and the id of the other."""
    changes = merge(folder, "heron-guard", "herons")
    changes.save()
    data = load_dataset(folder)
    link = data.links["weirland-funding-heron-guard"]
    assert "weirland-funding-herons" not in data.links
    assert link.former_ids == ("weirland-funding-herons",)
    assert [(claim.id, claim.source) for claim in link.claims] == [("one", "ledger"), ("one-2", "boats")]
    assert [amount.claim for amount in link.amounts] == ["one-2"]
    assert str(link.start) == "2012-05"
    assert data.stories["how"].steps[0].links == ("weirland-funding-heron-guard",)
    assert any("become one" in note for note in changes.notes)


def test_links_of_an_actor_with_itself_are_removed_and_named(folder: Path) -> None:
    """The report names the link, and the data set says why its id is gone."""
    changes = merge(folder, "heron-guard", "herons")
    changes.save()
    data = load_dataset(folder)
    assert "herons-alliance-heron-guard" not in data.links
    assert "herons-alliance-heron-guard" in data.info.removed
    assert any("herons-alliance-heron-guard" in note and "itself" in note for note in changes.notes)


def add(folder: Path, table: str, text: str) -> None:
    """Add records to a table."""
    path = folder / f"{table}.yaml"
    path.write_text((path.read_text("utf-8") if path.exists() else "") + text, encoding="utf-8")
    format_folder(folder).save()


STEP = "  - title: Them\n    sentences: [{text: %s, links: [%s]}]\n"
SELF = "herons-alliance-heron-guard"


@pytest.mark.parametrize(
    ("table", "text", "note"),
    [
        ("stories", STEP % ("They met.", f"{SELF}, guard-attack-reeds"), ""),
        ("stories", STEP % ("They met.", SELF), "“They met.”"),
        ("stories", f"- id: alone\n  title: Alone\n  steps:\n{STEP % ('They met.', SELF)}", "removed links alone"),
        (
            "stories",
            "  - {title: A, path: {from: herons, to: heron-guard}, sentences: [{text: So., events: [raid]}]}\n",
            "without a path",
        ),
        ("stories", f"  - {{title: A, select: {SELF}, sentences: [{{text: So., events: [raid]}}]}}\n", ""),
        ("exceptions", f"- {{id: e, code: uncited, records: [{SELF}, reeds], reason: So.}}\n", ""),
        ("exceptions", f"- {{id: e, code: uncited, records: [{SELF}], reason: So.}}\n", "exception `e`"),
        ("dataset", "columns: [{title: A, actors: [heron-guard]}, {title: B, actors: [herons, reeds]}]\n", "column 1"),
        ("dataset", "columns: [{title: A, actors: [heron-guard]}, {title: B, actors: [herons]}]\n", "column 1"),
    ],
)
def test_what_names_a_link_between_the_two(folder: Path, table: str, text: str, note: str) -> None:
    """Whatever names a link that is removed, or both actors, follows or goes with a note; `split` brings it back."""
    add(folder, table, text)
    before = files(folder)
    changes = merge(folder, "heron-guard", "herons")
    changes.save()
    assert check_folder(folder)[0] is not None
    assert any(note in each for each in changes.notes)
    split(folder, "herons").save()
    assert files(folder) == before


def test_the_diff_comes_before_the_files(folder: Path) -> None:
    """Nothing is written before `save`; the diff names each file and each line, and comments are in it."""
    before = files(folder)
    changes = merge(folder, "heron-guard", "herons")
    assert files(folder) == before
    diff = changes.diff()
    assert {name for name in changes.files if f"+++ {folder.as_posix()}/{name}" in diff} == set(changes.files)
    assert "-# A spelling of the press." in diff
    assert " - id: heron-guard  # the first that was entered" in diff


def test_split_restores_every_byte(folder: Path) -> None:
    """After `split` the files are as before, comments included; the pair is judged different."""
    before = files(folder)
    merge(folder, "heron-guard", "herons", note="The same charter.").save()
    assert files(folder) != before
    format_folder(folder).save()  # the journal survives formatting
    changes = split(folder, "herons")
    changes.save()
    assert files(folder) == before
    assert changes.notes == ()
    (judgement,) = load_dataset(folder).identities.values()
    assert (judgement.verdict, judgement.merged, judgement.changes) == ("different", None, ())


def test_split_keeps_what_was_edited_since(folder: Path) -> None:
    """A value that was changed after the merge stays, and is named; the rest is restored."""
    merge(folder, "heron-guard", "herons").save()
    path = folder / "actors.yaml"
    path.write_text(path.read_text("utf-8").replace("country: LB", "country: SY"), encoding="utf-8")
    changes = split(folder, "herons")
    changes.save()
    data = load_dataset(folder)
    assert [note for note in changes.notes if "country" in note]
    assert (data.actors["heron-guard"].country, data.actors["herons"].country) == ("SY", "LB")


def rename(folder: Path, id: str, new: str) -> None:
    """Give an actor another id as an editor does: wherever it is named but in the note of a merge."""
    for path in folder.rglob("*.yaml"):
        if path.name != "identities.yaml":
            text = re.sub(rf"(?<=[:,\[]) ?{id}(?=\s|[],}}])", f" {new}", path.read_text("utf-8"))
            path.write_text(text.replace("former_ids: [", f"former_ids: [{id}, "), encoding="utf-8")


@pytest.mark.parametrize("meant", ["herons", "heron-guard", "guards"])
def test_split_after_the_kept_record_was_renamed(folder: Path, meant: str) -> None:
    """Both records have their own links again, and the kept one its new id; either of its ids is understood."""
    before = load_dataset(folder)
    merge(folder, "heron-guard", "herons").save()
    rename(folder, "heron-guard", "guards")
    assert "guards" in load_dataset(folder).actors
    changes = split(folder, meant)
    changes.save()
    data = load_dataset(folder)
    assert changes.notes == ()
    assert data.actors.keys() == {"guards", "herons", "reeds", "weirland"}
    assert data.actors["guards"].former_ids == ("heron-guard", "guard")
    new = {"heron-guard": "guards"}
    assert {id: (link.source, link.target) for id, link in data.links.items()} == {
        id: (new.get(link.source, link.source), new.get(link.target, link.target)) for id, link in before.links.items()
    }
    [judgement] = data.identities.values()
    assert set(judgement.records) == {"guards", "herons"}


def test_split_says_what_is_in_its_way(folder: Path) -> None:
    """A later merge of the kept record is undone first; an id that was never merged is named."""
    merge(folder, "heron-guard", "herons").save()
    judge(folder, "reeds", "heron-guard", "same").save()
    merge(folder, "reeds", "heron-guard").save()
    with pytest.raises(GraphError, match="`heron-guard` was merged since; split that first: `axisgraph split heron-gu"):
        split(folder, "herons")
    with pytest.raises(GraphError, match="no merge of `weirland` is recorded; merged are"):
        split(folder, "weirland")


@pytest.mark.parametrize("order", [("herons", "reeds"), ("reeds", "herons")], ids=" then ".join)
def test_merges_of_several_are_split_in_any_order(folder: Path, order: tuple[str, str]) -> None:
    """Two records merged into one come apart one by one, whichever is first."""
    before = files(folder)
    judge(folder, "reeds", "herons", "same").save()
    merge(folder, "heron-guard", "herons").save()
    merge(folder, "heron-guard", "reeds").save()
    for gone in order:
        split(folder, gone, verdict="unsure").save()
    assert load_dataset(folder).actors.keys() == {"heron-guard", "herons", "reeds", "weirland"}
    if order == ("reeds", "herons"):
        assert files(folder) == before


def test_sources_events_and_links_are_merged_too(folder: Path) -> None:
    """Claims name the source that stays; two links of one meaning become one; others are refused."""
    merge(folder, "ledger", "boats").save()
    data = load_dataset(folder)
    assert {claim.source for link in data.links.values() for claim in link.claims} == {"ledger"}
    assert data.sources["ledger"].former_ids == ("boats",)
    with pytest.raises(FilterError, match="differ in actors or kind"):
        merge(folder, "weirland-funding-herons", "weirland-weapons-herons")


def test_what_is_judged_different_is_not_merged(folder: Path) -> None:
    """The way out is another judgement."""
    judge(folder, "herons", "heron-guard", "different", by="A", date="2026-01-02", note="Two charters.").save()
    with pytest.raises(FilterError, match="judged different"):
        merge(folder, "heron-guard", "herons")
    judge(folder, "heron-guard", "herons", "same").save()
    (judgement,) = load_dataset(folder).identities.values()
    assert (judgement.verdict, judgement.by, judgement.note) == ("same", None, None)
    merge(folder, "heron-guard", "herons").save()


def test_wrong_pairs_are_refused(folder: Path) -> None:
    """One record, two tables, no such id, no such verdict, no such merge."""
    with pytest.warns(RenamedId), pytest.raises(FilterError, match="one record"):
        merge(folder, "heron-guard", "guard")
    with pytest.raises(FilterError, match="two types"):
        merge(folder, "heron-guard", "ledger")
    with pytest.raises(UnknownId):
        judge(folder, "heron-guard", "herns", "same")
    with pytest.raises(FilterError, match="no verdict"):
        judge(folder, "heron-guard", "herons", "equal")
    with pytest.raises(GraphError, match="no merge"):
        split(folder, "herons")


def test_nothing_is_written_if_a_file_cannot_be(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that is full at the last file, or an error in the result, leaves every file as it was."""
    before = files(folder)
    changes = merge(folder, "heron-guard", "herons")
    real = os.replace
    done: list[str] = []

    def full(source: Path, target: Path) -> None:
        done.append(str(target))
        if len(done) == 3:
            raise OSError(28, "No space left on device")
        real(source, target)

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OutputError):
        changes.save()
    monkeypatch.undo()
    assert len(done) > 3
    assert files(folder) == before
    changes.files["actors.yaml"] = "- id: [\n"  # type: ignore[index] # a folder that would have errors
    with pytest.raises(DataError):
        changes.save()
    assert files(folder) == before
