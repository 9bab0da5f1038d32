"""An error of the command line names options, never arguments of Python."""

from __future__ import annotations

import pytest

from graph.cli import main


@pytest.mark.parametrize(
    ("command", "options"),
    [("links --depth 2", ["--from", "--to", "--via"]), ("export markdown", ["--actor", "--path"])],
)
def test_options_in_errors(command: str, options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """The way out is given as options."""
    assert main(command.split()) == 2
    told = capsys.readouterr().err
    assert all(f"`{option}`" in told for option in options)
