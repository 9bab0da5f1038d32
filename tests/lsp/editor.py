"""A small data folder, and an editor that has it open: texts in which `|` marks the cursor."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from lsprotocol import types
from pytest_lsp import LanguageClient

from graph.lsp.positions import Lines
from tests.work import PATIENCE

DATA: Mapping[str, str] = {
    "dataset.yaml": "title: Weirland\nas_of: 2020-06-30\ncore: [weirland]\n",
    "actors.yaml": """\
# the actors
- id: weirland
  name: Weirland
  type: state
  summary: A state at the river 🌊 that pays the herons.
- id: heron-guard
  name: Heron Guard
  type: armed-group
  founded: 1990-05-04
  native_names:
    - {lang: ar, name: حرس مالك الحزين}
  summary: Guards the weir.
- {id: mill-club, name: Mill Club 🎡, type: charity, former_ids: [old-mill]}
""",
    "links.yaml": """\
- id: weirland-funding-heron-guard
  source: weirland
  target: heron-guard
  kind: funding
  start: 199X
  end: ..
  summary: Weirland pays the guard.
  claims:
    - {id: gazette, source: gazette-2001, stance: supports, credibility: 2, locator: حماس 🌊 p. 3}
- id: club-funding-guard
  source: mill-club
  target: heron-guard
  kind: funding
  start: 2001
  claims:
    - {source: gazette-2001, stance: supports, credibility: 3, locator: p. 4}
""",
    "sources.yaml": """\
- id: gazette-2001
  title: Gazette of the weir
  publisher: Weir Press
  reliability: B
""",
}


def write(folder: Path, files: Mapping[str, str] = DATA) -> Path:
    """Write a data folder and return it."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode())
    return folder


class Editor:
    """Types into files of a folder, and asks the server about the cursor."""

    def __init__(self, client: LanguageClient, folder: Path) -> None:
        self.client = client
        self.folder = folder
        self.texts: dict[str, str] = {}
        self.version = 0

    def uri(self, name: str) -> str:
        """Return the address of a file."""
        return (self.folder / name).as_uri()

    def type(self, name: str, text: str) -> types.Position:
        """Let a file have this text, without saving it; return where the cursor is."""
        at = text.find("|")
        text = text.replace("|", "", 1)
        uri, self.version = self.uri(name), self.version + 1
        if name not in self.texts:
            item = types.TextDocumentItem(uri, "yaml", self.version, text)
            self.client.text_document_did_open(types.DidOpenTextDocumentParams(item))
        else:
            changes = [types.TextDocumentContentChangeWholeDocument(text)]
            named = types.VersionedTextDocumentIdentifier(self.version, uri)
            self.client.text_document_did_change(types.DidChangeTextDocumentParams(named, changes))
        self.texts[name] = text
        return Lines(text).position(max(0, at))

    def close(self) -> None:
        """Close all files."""
        for name in self.texts:
            params = types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(self.uri(name)))
            self.client.text_document_did_close(params)
        self.texts.clear()

    async def faults(self, name: str, wanted: Callable[[Sequence[types.Diagnostic]], object]) -> list[types.Diagnostic]:
        """Return the diagnostics of a file as soon as they are as wanted."""
        async with asyncio.timeout(PATIENCE):
            while not wanted(found := list(self.client.diagnostics.get(self.uri(name), [NEVER]))):
                await self.client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        return found

    async def codes(self, name: str, *codes: str) -> list[types.Diagnostic]:
        """Return the diagnostics of a file as soon as they have these codes."""
        return await self.faults(name, lambda found: sorted(str(each.code) for each in found) == sorted(codes))

    def asked(self, name: str, position: types.Position) -> dict[str, Any]:
        """Return the parameters of a question about a position."""
        return {"text_document": types.TextDocumentIdentifier(self.uri(name)), "position": position}

    async def completed(self, name: str, text: str) -> dict[str, types.CompletionItem]:
        """Return what is offered at the cursor, by label."""
        position = self.type(name, text)
        found = await self.client.text_document_completion_async(types.CompletionParams(**self.asked(name, position)))
        items = found.items if isinstance(found, types.CompletionList) else found or []
        return {item.label: item for item in items}

    async def hovered(self, name: str, text: str) -> str:
        """Return what is shown of the text at the cursor."""
        position = self.type(name, text)
        found = await self.client.text_document_hover_async(types.HoverParams(**self.asked(name, position)))
        return found.contents.value if found and isinstance(found.contents, types.MarkupContent) else ""

    async def renamed(self, name: str, text: str, new: str) -> dict[str, str]:
        """Return the texts of the files after the record at the cursor has a new id."""
        position = self.type(name, text)
        asked = types.RenameParams(**self.asked(name, position), new_name=new)
        edit = await self.client.text_document_rename_async(asked)
        return self.applied(edit) if edit else {}

    async def fixed(self, name: str, text: str) -> dict[str, dict[str, str]]:
        """Return the changed texts of files by the title of each fix that is offered at the cursor."""
        position = self.type(name, text)
        document = types.TextDocumentIdentifier(self.uri(name))
        asked = types.CodeActionParams(document, types.Range(position, position), types.CodeActionContext([]))
        found = await self.client.text_document_code_action_async(asked) or []
        actions = [each for each in found if isinstance(each, types.CodeAction) and each.edit]
        return {each.title: self.applied(each.edit) for each in actions if each.edit}

    def applied(self, edit: types.WorkspaceEdit) -> dict[str, str]:
        """Return the texts of the files that a change changes."""
        texts: dict[str, str] = {}
        by_uri = dict(edit.changes or {})
        for each in edit.document_changes or ():
            if isinstance(each, types.TextDocumentEdit):
                by_uri[each.text_document.uri] = each.edits  # type: ignore[assignment]
        for uri, edits in by_uri.items():
            name = uri.removeprefix(self.folder.as_uri() + "/")
            path = self.folder / name
            before = self.texts.get(name) or (path.read_bytes().decode() if path.exists() else "")
            lines, text = Lines(before), before
            spans = [(lines.offset(e.range.start), lines.offset(e.range.end), e.new_text) for e in edits]
            for start, end, new in sorted(spans, reverse=True):
                text = text[:start] + new + text[end:]
            texts[name] = text
        return texts


NEVER = types.Diagnostic(types.Range(types.Position(0, 0), types.Position(0, 0)), "nothing has been published")
