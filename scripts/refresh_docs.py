"""Run every `$ axisgraph ...` of the docs again and put what it prints under it; a long answer ends with `...`.

Use: python scripts/refresh_docs.py
"""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
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


def main() -> None:
    """Refresh README.md and docs/*.md."""
    for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))):
        if page.name == "first-data-set.md":  # its commands run in a folder of their own
            continue
        text = page.read_text(encoding="utf-8")
        page.write_text(re.sub(r"```console\n(.*?)```", refreshed, text, flags=re.DOTALL), encoding="utf-8")


if __name__ == "__main__":
    main()
