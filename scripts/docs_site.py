"""Hooks of `mkdocs build`: the pages of the site that no file in docs/ holds.

The front page is README.md, a page of commands is made from the commands themselves, the page of the data is rendered,
and each file of the repository that the docs link to comes along.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.structure.files import File, Files
from typer.testing import CliRunner

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from graph import load  # noqa: E402 - the package beside this script, installed or not
from graph.cli.app import COMMANDS, make_app  # noqa: E402

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page

LINK = re.compile(r"\]\((?!\w+:)(?:\.\./)+(?P<path>[^)#\s]+)")  # from docs/ to a file outside it
MERMAID = ROOT / "build" / "mermaid.min.js"  # scripts/make-docs fetches it
EXPLORE = """---
hide: [navigation, toc]
---
# The data as a page

<iframe src="../axis.html" title="The data as a page" style="width: 100%; height: 80vh; border: 0"></iframe>

[Open it alone](axis.html), or save it: it is one file that works offline. [How to read it](page.md).
"""


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Add the pages that are made, and the files that docs link to."""
    made = {
        "index.md": home(),
        "commands.md": "".join(commands()),
        "explore.md": EXPLORE,
        "axis.html": load(ROOT / "data").page(),
        "mermaid.min.js": MERMAID.read_text(encoding="utf-8"),
    }
    for name in linked(Path(config.docs_dir)):
        made.setdefault(name, (ROOT / name).read_text(encoding="utf-8"))
    for name, content in made.items():
        files.append(File.generated(config, name, content=content))
    return files


def on_page_markdown(markdown: str, *, page: Page, **_: Any) -> str:
    """Point links out of docs/ to the copies in the site."""
    if (ROOT / page.file.src_uri).is_file():  # its links start in the repository, not in docs/
        return re.sub(r"\]\((?:\.\./)?docs/", f"]({'../' * page.file.src_uri.count('/')}", markdown)
    return LINK.sub(lambda link: f"]({'index.md' if link['path'] == 'README.md' else link['path']}", markdown)


def home() -> str:
    """Return README.md as the front page."""
    return (ROOT / "README.md").read_text(encoding="utf-8").replace("](docs/", "](")


def linked(docs: Path) -> set[str]:
    """Return the files outside docs/ that its pages and README.md link to, as paths of the repository."""
    texts = (page.read_text(encoding="utf-8") for page in docs.glob("*.md"))
    out = {found["path"] for text in texts for found in LINK.finditer(text)}
    out |= set(re.findall(r"\]\((?!\w+:|docs/)([^)#\s]+)", (ROOT / "README.md").read_text(encoding="utf-8")))
    return {name for name in out if (ROOT / name).is_file() and name != "README.md"}


def commands() -> Iterator[str]:
    """Yield the page of commands: the help of each, as a terminal shows it."""
    app, terminal = make_app(), CliRunner(env={"COLUMNS": "80", "TERM": "dumb", "NO_COLOR": "1"})
    yield "# Commands\n\n`axisgraph COMMAND --help` prints the same.\n"
    for name in COMMANDS:
        shown = terminal.invoke(app, [name, "--help"], prog_name="axisgraph").output
        lines = (line.rstrip() for line in shown.strip("\n").splitlines())
        yield f"\n## {name}\n\n```text\n" + "\n".join(lines).strip("\n") + "\n```\n"
