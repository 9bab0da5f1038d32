"""Make two records one: the first stays, and the id of the second leads to it.

Shows the changes of the files; `--yes` writes them. `axisgraph split` undoes it.
"""

from __future__ import annotations

from pathlib import Path

from graph.cli import options, terminal

EXAMPLES = (
    "axisgraph merge hamas hamas-movement",
    "axisgraph merge hamas hamas-movement --yes --note 'The same charter and leaders.'",
)


def command(
    keep: options.RecordId,
    gone: options.RecordId,
    *,
    yes: options.Yes = False,
    by: options.By = None,
    date: options.Day = None,
    note: options.Note = "",
    data: options.Data = Path("data"),
) -> None:
    from graph.merging.merge import merge
    from graph.output import changing

    with changing(data):
        with terminal.working("Comparing records"):
            changes = merge(data, keep, gone, by=by, date=options.day(date), note=note)
        options.show_or_save(changes, yes=yes, done=f"`{gone}` is now `{keep}`; `axisgraph split {gone}` undoes it")
