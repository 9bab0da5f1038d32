"""Run every `$ axisgraph ...` of the docs again and put what it prints under it; a long answer ends with `...`.

The counts at the top of data/NOTES.md are made as well.

Use: python scripts/refresh_docs.py
"""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from graph.loader import load_dataset  # noqa: E402 - the package beside this script, installed or not

NOTES = ROOT / "data" / "NOTES.md"
COUNTS = re.compile(r"\d[\d,]* actors, .*? records\.", re.DOTALL)
MOST_LINES = 24
SHOWN_LINES = 16


def printed(command: str) -> str:
    """Return what the command prints, as the docs show it."""
    arguments = [sys.executable, "-m", "graph", *shlex.split(command, comments=True)[1:]]
    done = subprocess.run(arguments, capture_output=True, text=True, check=False, cwd=ROOT)
    lines = (done.stdout + done.stderr).rstrip("\n").split("\n")
    return "\n".join([*lines[:SHOWN_LINES], "..."] if len(lines) > MOST_LINES else lines) + "\n"


def refreshed(block: re.Match[str]) -> str:
    """Return a console block with the output of each of its commands as it is now."""
    parts = re.split(r"^\$ ", block[1], flags=re.MULTILINE)[1:]
    shown = []
    for part in parts:
        command, _, output = part.partition("\n")
        shown.append(f"$ {command}\n{printed(command) if command.startswith('axisgraph ') and output else output}")
    return f"```console\n{''.join(shown)}```"


def counts() -> str:
    """Return the sentence of data/NOTES.md that says how much there is."""
    data = load_dataset(ROOT / "data")
    claims = [sum(len(each.claims) for each in table.values()) for table in (data.links, data.events)]
    return (
        f"{len(data.actors):,} actors, {len(data.links):,} links with {claims[0]:,} claims, "
        f"{len(data.events):,} events with {claims[1]:,} claims; the bibliography has {len(data.sources):,} records."
    )


def main() -> None:
    """Refresh README.md, docs/*.md and data/NOTES.md."""
    NOTES.write_text(COUNTS.sub(counts(), NOTES.read_text(encoding="utf-8"), count=1), encoding="utf-8")
    for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))):
        if page.name == "first-data-set.md":  # its commands run in a folder of their own
            continue
        text = page.read_text(encoding="utf-8")
        page.write_text(re.sub(r"```console\n(.*?)```", refreshed, text, flags=re.DOTALL), encoding="utf-8")


if __name__ == "__main__":
    main()
