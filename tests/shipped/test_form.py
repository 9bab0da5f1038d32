"""The shipped data is in form, each link is in the file that data/NOTES.md names, and no file is too long to edit."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import graph
from graph.dataset import Dataset
from graph.formatting import format_folder
from graph.records.model import Link

DATA = Path(__file__).parent.parent.parent / "data"
LONGEST = 5_000  # lines
ROW = re.compile(r"^\| `(links(?:/[a-z-]+)?\.yaml)` \| ", re.MULTILINE)


@pytest.fixture(scope="module")
def data() -> Dataset:
    """Return the shipped data."""
    return graph.load(DATA).dataset


def file_of(data: Dataset, table: str, id: str) -> str:
    """Return the file of a record, relative to the data folder."""
    place = data.place(table, id)
    assert place
    return Path(place.file).relative_to(DATA).as_posix()


def file_by_rule(data: Dataset, link: Link) -> str:
    """Return the file in which a link has to be, by the list of data/NOTES.md."""
    core = set(data.info.core)
    ends = (link.source, link.target)
    files = {file_of(data, "actors", end) for end in ends}
    if core.issuperset(ends):
        family = data.kinds[link.kind].family
        organ = any(data.actors[end].type == "state-organ" for end in ends)
        support = "links/core-organs.yaml" if organ else "links.yaml"
        return {"support": support, "hostility": "links/opponents.yaml"}.get(family, "links/core-structure.yaml")
    listing = link.kind == "designation"
    if "actors/money.yaml" in files:
        return "links/listings.yaml" if listing else "links/money.yaml"
    if link.kind == "leads" and data.actors[link.target].type == "state":
        return "links/heads-of-state.yaml"
    if any(data.actors[end].type == "person" for end in ends):
        return "links/listings.yaml" if listing else "links/people.yaml"
    for region in ("iraq-syria", "palestine-lebanon", "yemen-gulf", "world"):
        if f"actors/{region}.yaml" in files:
            return f"links/{region}.yaml"
    organ = any(data.actors[end].type == "state-organ" and end not in core for end in ends)
    return "links/organs.yaml" if organ else "links/wings-and-coalitions.yaml"


def test_the_data_is_in_form() -> None:
    """`axisgraph fmt --check data` finds nothing to do."""
    assert sorted(format_folder(DATA).files) == [], "run `axisgraph fmt`"


def test_every_link_is_in_its_file(data: Dataset) -> None:
    """A link is in the first file that fits it, and the notes list these files."""
    places = {id: (file_of(data, "links", id), file_by_rule(data, link)) for id, link in data.links.items()}
    assert {id: f"is in {here}, belongs in {there}" for id, (here, there) in places.items() if here != there} == {}
    listed = ROW.findall((DATA / "NOTES.md").read_text(encoding="utf-8"))
    assert set(listed) == {path.relative_to(DATA).as_posix() for path in DATA.glob("links*/*.yaml")} | {"links.yaml"}


def test_the_core_is_on_top(data: Dataset) -> None:
    """The actors of the core are in actors.yaml itself."""
    assert {file_of(data, "actors", id) for id in data.info.core} == {"actors.yaml"}


def test_claims_name_the_last_day_that_they_speak_of(data: Dataset) -> None:
    """A claim that says "by 2014" speaks of 2014, and does not hold for all years before."""
    claims = [claim for table in (data.links, data.events) for record in table.values() for claim in record.claims]
    assert [claim.id for claim in claims if claim.holds and claim.holds.text.startswith("[..")] == []


def test_no_file_is_too_long_to_edit() -> None:
    """Every file can be opened, read and merged by people."""
    long = {path.name: lines for path in DATA.rglob("*.yaml") if (lines := path.read_bytes().count(b"\n")) > LONGEST}
    assert not long
