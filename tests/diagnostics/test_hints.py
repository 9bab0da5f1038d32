"""What was probably meant, where one thing was; and nothing where it could be two."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from graph.diagnostics.likely import likely
from graph.errors import DateError
from graph.reading import read_yaml_text
from graph.reading.entries import salvaged
from graph.reading.invalid import faults_of
from graph.records.dates import parse_date
from graph.records.model import Link


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2012-5-1", "2012-05-01"),
        ("2012/05", "2012-05"),
        ("20120501", "2012-05-01"),
        ("13/05/2012", "2012-05-13"),
        ("05/13/2012", "2012-05-13"),
        ("7.7.2012", "2012-07-07"),
        ("05/06/2012", ""),  # May or June
        ("31/02/2012", ""),
        ("12 May 2012", "2012-05-12"),
        ("May 12, 2012", "2012-05-12"),
        ("May 2012", "2012-05"),
        ("Maybe 2012", ""),
        ("1990s", "199X"),
        ("circa 1990", "1990~"),
        ("2012..2014", "[2012..2014]"),
        ("2012-2014", "[2012..2014]"),
        ("2014-2012", ""),
    ],
)
def test_dates_as_they_are_written_elsewhere(written: str, meant: str) -> None:
    """A date in another notation is offered in ours if it can be only one; what is offered is a date."""
    with pytest.raises(DateError):
        parse_date(written) if written != "2012/05" else parse_date("2012/5")
    assert likely("bad-date", written, "start") == meant
    if meant:
        parse_date(meant)


@pytest.mark.parametrize("written", ["''", "unknown", "'..'", "'?'"])
def test_a_start_that_is_not_known_is_left_out(written: str) -> None:
    """Words that say nothing get the advice to leave the field out."""
    document = read_yaml_text(f"- {{id: l, source: a, target: b, kind: funding, start: {written}}}", "x")
    fields, span = document.root[0], document.root.spans[0]
    try:
        Link.model_validate(fields)
    except ValidationError as error:
        (fault,) = faults_of(error, Link, fields, document.text, span, "link `l`")
        entry = salvaged(Link, fields, document.text, span, error)
    assert fault.help == "leave `start` out when it is unknown"
    assert entry.doubtful == {"start"}
