"""Run the commands and Python blocks of the docs again, and put what they print under them; `...` ends a long answer.

The cells of the notebook get the values that they show, but one that is tagged `page` is left without. The counts at
the top of data/NOTES.md are made as well.

Use: python scripts/refresh_docs.py
"""

from __future__ import annotations

import ast
import asyncio
import json
import re
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import chdir, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

from mcp import Client

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from graph.loader import load_dataset  # noqa: E402 - the package beside this script, installed or not
from graph.mcp import make_server  # noqa: E402

ASSISTANTS = ROOT / "docs" / "assistants.md"
NOTEBOOK = ROOT / "docs" / "notebook.ipynb"
CALL = re.compile(r"```json\n(\{\"tool\".*)\n```\n```text\n(?:(?!```).*\n)*```\n")
ARGUMENTS = "## Arguments\n"  # the last section
NOTES = ROOT / "data" / "NOTES.md"
COUNTS = re.compile(r"\d[\d,]* actors, .*? records\.", re.DOTALL)
MOST_LINES = 24
SHOWN_LINES = 16
MOST_REPLIED = 12  # lines
MOST_ACROSS = 160  # characters


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


def said_by_python(text: str) -> str:
    """Return a page with what its Python blocks, run one after the other, print now."""
    names: dict[str, Any] = {}

    def ran(block: re.Match[str]) -> str:
        printed = StringIO()
        with redirect_stdout(printed):
            exec(block[1], names)
        shown = f"```text\n{printed.getvalue()}```\n" if block[2] and printed.getvalue() else block[2] or ""
        return f"```python\n{block[1]}```\n{shown}"

    return re.sub(r"```python\n(.*?)```\n(```text\n.*?```\n)?", ran, text, flags=re.DOTALL)


def shown(text: str) -> str:
    """Return a notebook with the values that its cells show now."""
    from IPython.core.formatters import DisplayFormatter  # noqa: PLC0415 - for the notebook only

    book, names = json.loads(text), dict[str, Any]()
    cells = [
        each for each in book["cells"] if each["cell_type"] == "code" and "page" not in each["metadata"].get("tags", ())
    ]
    for number, cell in enumerate(cells, 1):
        *before, last = ast.parse("".join(cell["source"])).body
        with chdir(NOTEBOOK.parent):
            exec(compile(ast.Module(before, []), "cell", "exec"), names)
            value = eval(compile(ast.Expression(last.value), "cell", "eval"), names)  # type: ignore[attr-defined]
        formats, _ = DisplayFormatter().format(value, include={"text/plain", "text/html"})
        data = {kind: said.splitlines(keepends=True) for kind, said in formats.items()}
        cell["execution_count"] = number
        cell["outputs"] = [{"data": data, "execution_count": number, "metadata": {}, "output_type": "execute_result"}]
    return json.dumps(book, ensure_ascii=False, indent=1) + "\n"


def transcript(text: str) -> str:
    """Return docs/assistants.md with what the tools of an assistant answer now."""

    async def asked() -> str:
        async with Client(make_server(ROOT / "data")) as client:
            parts = CALL.split(text)
            for at in range(1, len(parts), 2):
                call = json.loads(parts[at])
                answer = (await client.call_tool(call["tool"], call["arguments"])).structured_content
                parts[at] = f"```json\n{parts[at]}\n```\n```text\n{replied(answer)}```\n"
            return "".join(parts)

    with ThreadPoolExecutor(1) as thread:  # this one may have a loop already
        return thread.submit(lambda: asyncio.run(asked())).result()


def arguments(text: str) -> str:
    """Return docs/assistants.md with a table of the arguments of each tool as they are now."""

    async def listed() -> list[Any]:
        async with Client(make_server(ROOT / "data")) as client:
            return (await client.list_tools()).tools

    with ThreadPoolExecutor(1) as thread:
        tools = thread.submit(lambda: asyncio.run(listed())).result()
    before, _, _ = text.partition(ARGUMENTS)
    return before + ARGUMENTS + "".join(map(argument_table, tools))


def argument_table(tool: Any) -> str:
    """Return the section of a tool."""
    rows = [f"\n### {tool.name}\n{tool.description}\n\n| argument | takes | usual | meaning |\n|---|---|---|---|\n"]
    for name, schema in tool.input_schema["properties"].items():
        usual = schema.get("default")
        shown = "" if usual in (None, []) else f"`{usual}`" if isinstance(usual, str) else json.dumps(usual)
        needed = "**needed**" if name in tool.input_schema.get("required", ()) else shown
        rows.append(f"| `{name}` | {holds(schema)} | {needed} | {schema.get('description', '')} |\n")
    return "".join(rows)


def holds(schema: dict[str, Any]) -> str:
    """Return in words what an argument takes."""
    if "enum" in schema:
        return "one of " + ", ".join(f"`{each}`" for each in schema["enum"])
    if "anyOf" in schema:
        return " or ".join(holds(each) for each in schema["anyOf"] if each.get("type") != "null")
    word = {"string": "text", "integer": "whole number", "number": "number", "boolean": "`true` or `false`"}
    if schema["type"] == "array":
        sizes = schema.get("minItems"), schema.get("maxItems")
        each = holds(schema["items"])
        said = f"list: ({each})" if each.startswith("list") else f"list: {each}"
    else:
        sizes = schema.get("minimum"), schema.get("maximum")
        said = word[schema["type"]]
    least, most = (f"{size:,}" if size is not None else "" for size in sizes)
    many = " of them" if schema["type"] == "array" else ""
    if least and most:
        return f"{said}, {least if least == most else f'{least} to {most}'}{many}"
    return f"{said}, at least {least}{many}" if least else f"{said}, at most {most}{many}" if most else said


def replied(answer: dict[str, Any]) -> str:
    """Return the answer of a tool as the docs show it: its words, and the sources of its first statement."""
    lines = answer["answer"].split("\n")
    shown = [*lines[:MOST_REPLIED], "..."] if len(lines) > MOST_REPLIED else lines
    for statement in answer["statements"][:1]:
        judged = ", ".join(filter(None, (statement["confidence"], statement["status"])))
        shown += ["", f"statement {statement['id']} ({judged})" if judged else f"statement {statement['id']}"]
        shown += [f"  {each['grade']} {each['source']}: {each['says']}" for each in statement["citations"]]
        if statement["rests_on"]:
            shown.append(f"  rests on: {', '.join(statement['rests_on'])}")
    shown += [f"left out: {each}" for each in answer["left_out"]]
    return "\n".join(line[:MOST_ACROSS] + "..." if len(line) > MOST_ACROSS else line for line in shown) + "\n"


def main() -> None:
    """Refresh README.md, docs/*.md and data/NOTES.md."""
    NOTES.write_text(COUNTS.sub(counts(), NOTES.read_text(encoding="utf-8"), count=1), encoding="utf-8")
    NOTEBOOK.write_text(shown(NOTEBOOK.read_text(encoding="utf-8")), encoding="utf-8")
    for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))):
        if page.name == "first-data-set.md":  # its commands run in a folder of their own
            continue
        text = page.read_text(encoding="utf-8")
        if page == ASSISTANTS:
            text = arguments(transcript(text))
        text = said_by_python(text)
        page.write_text(re.sub(r"```console\n(.*?)```", refreshed, text, flags=re.DOTALL), encoding="utf-8")


if __name__ == "__main__":
    main()
