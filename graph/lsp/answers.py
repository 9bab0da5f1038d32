"""What the server answers to each request and notification of the protocol."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, Final

from lsprotocol import types
from pygls.exceptions import JsonRpcInvalidParams

from graph.lsp.completion import completions, resolved
from graph.lsp.desk import Desk, Snapshot
from graph.lsp.fixes import fixes
from graph.lsp.flows import Spot
from graph.lsp.homes import INFO, homes_below, table_of
from graph.lsp.hover import hover, named_at
from graph.lsp.places import MOST_FOUND, outline, symbols
from graph.lsp.positions import Buffer, Lines
from graph.lsp.renaming import RenameError, renamed
from graph.lsp.server import Server, path_of
from graph.lsp.shown import shown_diagnostic, without_folder
from graph.lsp.spots import spot_at

__all__ = ["made", "serve"]

_WATCHED: Final = "**/*.{yaml,yml}"


def serve(version: str, questions: BinaryIO, answers: BinaryIO) -> None:
    """Serve an editor until it says `exit` or closes `questions`."""
    logging.getLogger("pygls").setLevel(logging.CRITICAL)  # what goes wrong is reported in a line by the server itself
    made(version).start_io(questions, answers)


def made(version: str) -> Server:
    """Return a server that answers."""
    server = Server(version)
    for name, answer, options in _FEATURES:
        server.feature(name, options)(answer)
    return server


def _initialize(ls: Server, params: types.InitializeParams) -> None:
    options = params.initialization_options
    ls.strict = isinstance(options, dict) and options.get("strict") is True


async def _initialized(ls: Server, _: types.InitializedParams) -> None:
    folders = [folder.uri for folder in ls.workspace.folders.values()]
    _discover(ls, folders or [ls.workspace.root_uri or ""])
    workspace = ls.client_capabilities.workspace
    watched = workspace.did_change_watched_files if workspace else None
    if watched and watched.dynamic_registration:
        options = types.DidChangeWatchedFilesRegistrationOptions([types.FileSystemWatcher(_WATCHED)])
        method = types.WORKSPACE_DID_CHANGE_WATCHED_FILES
        registration = types.Registration("data-files", method, options)
        with contextlib.suppress(Exception):  # without it a change is seen at the next one that an editor makes
            await ls.client_register_capability_async(types.RegistrationParams([registration]))


def _folders_changed(ls: Server, params: types.DidChangeWorkspaceFoldersParams) -> None:
    for removed in params.event.removed:
        root = path_of(removed.uri)
        open_homes = {desk.home for path in ls.buffers if (desk := ls.desk_of(path))}
        for home in [home for home in ls.desks if root is not None and (root == home or root in home.parents)]:
            if home not in open_homes:
                ls.drop(home)
    _discover(ls, [added.uri for added in params.event.added])


def _opened(ls: Server, params: types.DidOpenTextDocumentParams) -> None:
    document = params.text_document
    if (path := path_of(document.uri)) is not None:
        ls.buffers[path] = Buffer(document.uri, document.version, document.text, ls.encoding)
        ls.settle(path)
        _touch(ls, path)


def _changed(ls: Server, params: types.DidChangeTextDocumentParams) -> None:
    path = path_of(params.text_document.uri)
    buffer = ls.buffers.get(path) if path else None
    if path is not None and buffer is not None:
        for change in params.content_changes:
            buffer.apply(change)
        buffer.version = params.text_document.version
        _touch(ls, path)


def _saved(ls: Server, params: types.DidSaveTextDocumentParams) -> None:
    if (path := path_of(params.text_document.uri)) is not None:
        ls.settle(path)
        _touch(ls, path)


def _closed(ls: Server, params: types.DidCloseTextDocumentParams) -> None:
    path = path_of(params.text_document.uri)
    if path is not None and ls.buffers.pop(path, None) is not None:
        ls.settle(path)
        _touch(ls, path)


def _watched(ls: Server, params: types.DidChangeWatchedFilesParams) -> None:
    for path in dict.fromkeys(path_of(each.uri) for each in params.changes):
        if path is not None:
            ls.settle(path)
            _touch(ls, path)


async def _complete(ls: Server, params: types.CompletionParams) -> types.CompletionList | None:
    found = await _at(ls, params.text_document.uri, params.position, fresh=False)
    return completions(found[1], found[2], found[3], params.position) if found else None


def _resolve(ls: Server, item: types.CompletionItem) -> types.CompletionItem:
    for desk in ls.desks.values():
        if desk.snapshot is not None and item.documentation is None:
            item = resolved(desk.snapshot, item)
    return item


async def _hovered(ls: Server, params: types.HoverParams) -> types.Hover | None:
    found = await _at(ls, params.text_document.uri, params.position, fresh=False)
    return hover(found[1], found[2], found[3], params.position) if found else None


async def _defined(ls: Server, params: types.DefinitionParams) -> list[types.Location]:
    return [place for place, defines in await _mentions(ls, params) if defines]


async def _referring(ls: Server, params: types.ReferenceParams) -> list[types.Location]:
    wanted = params.context.include_declaration
    return [place for place, defines in await _mentions(ls, params) if wanted or not defines]


async def _highlighted(ls: Server, params: types.DocumentHighlightParams) -> list[types.DocumentHighlight]:
    own = params.text_document.uri
    return [types.DocumentHighlight(place.range) for place, _ in await _mentions(ls, params) if place.uri == own]


async def _outlined(ls: Server, params: types.DocumentSymbolParams) -> list[types.DocumentSymbol]:
    path = path_of(params.text_document.uri)
    desk = ls.desk_of(path)
    snapshot = await ls.current(desk) if desk else None
    return outline(snapshot, path, ls.lines(path, snapshot)) if snapshot and path else []


async def _searched(ls: Server, params: types.WorkspaceSymbolParams) -> list[types.WorkspaceSymbol]:
    found: list[types.WorkspaceSymbol] = []
    for desk in list(ls.desks.values()):
        if (snapshot := await ls.current(desk)) is not None:
            found += islice(symbols(snapshot, params.query[:200], ls.encoding), MOST_FOUND - len(found))
    return found


async def _may_rename(ls: Server, params: types.PrepareRenameParams) -> types.PrepareRenamePlaceholder | None:
    found = await _at(ls, params.text_document.uri, params.position, fresh=True)
    spot = found[4] if found else None
    named = named_at(found[1], found[2], spot) if found and spot else None
    if found is None or spot is None or named is None or named[1] != spot.text:
        return None
    start, end = spot.span
    inner = (start + 1, end - 1) if spot.quote else (start, end)
    return types.PrepareRenamePlaceholder(found[3].range(inner), spot.text)


async def _rename(ls: Server, params: types.RenameParams) -> types.WorkspaceEdit | None:
    found = await _at(ls, params.text_document.uri, params.position, fresh=True)
    if found is None:
        return None
    desk, snapshot, table, _, spot = found
    named = named_at(snapshot, table, spot) if spot else None
    if named is None:
        raise _refused("this is not the id of a record")
    try:
        made = await asyncio.to_thread(renamed, desk, snapshot, *named, params.new_name)
    except RenameError as error:
        raise _refused(without_folder(str(error), desk.home)) from None
    return ls.edit(made, snapshot)


async def _actions(ls: Server, params: types.CodeActionParams) -> list[types.CodeAction]:
    path = path_of(params.text_document.uri)
    desk = ls.desk_of(path)
    only = params.context.only
    wanted = not only or any(types.CodeActionKind.QuickFix.value.startswith(str(_value(each))) for each in only)
    snapshot = await ls.current(desk) if desk and wanted else None
    if snapshot is None or desk is None or path is None:
        return []
    asked = range(params.range.start.line, max(params.range.start.line, params.range.end.line) + 1)
    found: list[types.CodeAction] = []
    for fault in snapshot.diagnostics:
        # what is offered for a line does not depend on where in it the cursor is
        if Path(fault.place.file) != path or max(0, fault.place.line - 1) not in asked:
            continue
        shown = shown_diagnostic(fault, desk.home, lambda each: ls.lines(each, snapshot), ls.uri)
        for fix in fixes(fault, snapshot, desk.home):
            if ls.can_do(fix):
                action = types.CodeAction(without_folder(fix.title, desk.home), types.CodeActionKind.QuickFix)
                action.diagnostics = [shown]
                action.is_preferred = fix.is_likely or None
                action.edit = ls.edit(fix.changes, snapshot, fix)
                found.append(action)
    return found


def _discover(ls: Server, uris: Iterable[str]) -> None:
    for uri in uris:
        path = path_of(uri)
        for home in homes_below(path) if path else ():
            ls.touch(ls.add_desk(home))


def _touch(ls: Server, path: Path) -> None:
    desk = ls.desk_of(path)
    if desk is not None:
        ls.touch(desk)


async def _at(
    ls: Server, uri: str, position: types.Position, *, fresh: bool
) -> tuple[Desk, Snapshot, str, Lines, Spot | None] | None:
    """Return what is at a position of a file of a data folder."""
    path = path_of(uri)
    desk = ls.desk_of(path)
    table = table_of(path, desk.home) if path and desk else None
    if path is None or desk is None or table is None:
        return None
    snapshot = await ls.current(desk) if fresh or desk.snapshot is None else desk.snapshot
    if snapshot is None:
        return None
    lines = ls.lines(path, snapshot)
    spot, _, _ = spot_at(lines.source, lines.offset(position), is_list=table != INFO)
    return desk, snapshot, table, lines, spot


async def _mentions(ls: Server, params: Any) -> list[tuple[types.Location, bool]]:
    found = await _at(ls, params.text_document.uri, params.position, fresh=True)
    if found is None:
        return []
    _, snapshot, table, _, spot = found
    named = named_at(snapshot, table, spot) if spot else None
    places: list[tuple[types.Location, bool]] = []
    if named:
        for each in snapshot.mentions(*named):
            lines = ls.lines(each.path, snapshot)
            places.append((types.Location(ls.uri(each.path), lines.range(each.span)), each.defines))
    return places


def _value(kind: Any) -> Any:
    return getattr(kind, "value", kind)


def _refused(message: str) -> Exception:
    refused: Callable[..., Exception] = JsonRpcInvalidParams
    return refused(message)


_COMPLETION: Final = types.CompletionOptions(trigger_characters=[" ", ":", "[", ",", "{", "-"], resolve_provider=True)
_RENAME: Final = types.RenameOptions(prepare_provider=True)
_ACTIONS: Final = types.CodeActionOptions([types.CodeActionKind.QuickFix])
_FEATURES: Final[tuple[tuple[str, Callable[..., Any], Any], ...]] = (
    (types.INITIALIZE, _initialize, None),
    (types.INITIALIZED, _initialized, None),
    (types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS, _folders_changed, None),
    (types.TEXT_DOCUMENT_DID_OPEN, _opened, None),
    (types.TEXT_DOCUMENT_DID_CHANGE, _changed, None),
    (types.TEXT_DOCUMENT_DID_SAVE, _saved, None),
    (types.TEXT_DOCUMENT_DID_CLOSE, _closed, None),
    (types.WORKSPACE_DID_CHANGE_WATCHED_FILES, _watched, None),
    (types.TEXT_DOCUMENT_COMPLETION, _complete, _COMPLETION),
    (types.COMPLETION_ITEM_RESOLVE, _resolve, None),
    (types.TEXT_DOCUMENT_HOVER, _hovered, None),
    (types.TEXT_DOCUMENT_DEFINITION, _defined, None),
    (types.TEXT_DOCUMENT_REFERENCES, _referring, None),
    (types.TEXT_DOCUMENT_DOCUMENT_HIGHLIGHT, _highlighted, None),
    (types.TEXT_DOCUMENT_DOCUMENT_SYMBOL, _outlined, None),
    (types.WORKSPACE_SYMBOL, _searched, None),
    (types.TEXT_DOCUMENT_PREPARE_RENAME, _may_rename, None),
    (types.TEXT_DOCUMENT_RENAME, _rename, _RENAME),
    (types.TEXT_DOCUMENT_CODE_ACTION, _actions, _ACTIONS),
)
