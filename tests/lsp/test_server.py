"""A language client at the server: one session for all tests, each of which types into a folder and asks."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_lsp
from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

from graph.loader import check_folder

from .editor import DATA, Editor, write

pytestmark = pytest.mark.asyncio(loop_scope="module")
LINKS, ACTORS, SOURCES = DATA["links.yaml"], DATA["actors.yaml"], DATA["sources.yaml"]


@pytest.fixture(scope="module", autouse=True)
def own_loop() -> Iterator[None]:
    """Put the loop of Playwright aside, which stays open in a process that has run tests of the browser."""
    other = asyncio._get_running_loop()
    asyncio._set_running_loop(None)
    yield
    asyncio._set_running_loop(other)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return two data folders in two workspace folders."""
    root = tmp_path_factory.mktemp("editor")
    write(root / "two" / "more", DATA)
    return write(root / "one" / "data"), root / "two" / "more"


@pytest_lsp.fixture(scope="module", config=ClientServerConfig([sys.executable, "-m", "graph", "lsp", "--stdio"]))
async def client(lsp_client: LanguageClient, folders: tuple[Path, Path]) -> AsyncIterator[None]:
    """Begin and end one session."""
    roots = [types.WorkspaceFolder(folder.parent.as_uri(), folder.parent.name) for folder in folders]
    lsp_client.feature(types.CLIENT_REGISTER_CAPABILITY)(lambda _: None)
    capabilities = client_capabilities("visual-studio-code")
    await lsp_client.initialize_session(types.InitializeParams(capabilities=capabilities, workspace_folders=roots))
    yield
    await lsp_client.shutdown_session()


@pytest.fixture
def editor(client: LanguageClient, folders: tuple[Path, Path]) -> Iterator[Editor]:
    """Return an editor in the first folder, whose files are closed again."""
    editor = Editor(client, folders[0])
    yield editor
    editor.close()


async def test_faults_are_those_of_check(editor: Editor) -> None:
    """A wrong id in an unsaved text has the code, range, message and help of `check`; a correction takes it back."""
    wrong = LINKS.replace("target: heron-guard", "target: heron-gard", 1).replace(
        "stance: supports", "stance: supprts", 1
    )
    editor.type("links.yaml", wrong)
    found = await editor.codes("links.yaml", "unknown-actor", "bad-value")
    folder = write(editor.folder.parent / "copy" / "data", {**DATA, "links.yaml": wrong})
    expected = check_folder(folder)[1]
    assert [(each.code, each.range.start.line + 1) for each in found] == [(e.code, e.place.line) for e in expected]
    for shown, fault in zip(found, expected, strict=True):
        above = f"{folder.parent.as_posix()}/"
        assert all(part.replace(above, "") in shown.message for part in (fault.message, fault.label, fault.help))
        assert wrong.split("\n")[shown.range.start.line][shown.range.start.character :].startswith(
            "heron-gard" if fault.code == "unknown-actor" else "supprts"
        )
    editor.type("links.yaml", LINKS)
    await editor.codes("links.yaml")


async def test_an_unsaved_text_counts_in_other_files(editor: Editor) -> None:
    """A link to an actor that is only typed is no fault; once the text is closed unsaved it is one."""
    editor.type("actors.yaml", ACTORS + "- {id: new-one, name: New, type: other}\n")
    editor.type("links.yaml", LINKS.replace("source: mill-club", "source: new-one"))
    await editor.codes("links.yaml")
    params = types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(editor.uri("actors.yaml")))
    editor.client.text_document_did_close(params)
    del editor.texts["actors.yaml"]
    await editor.codes("links.yaml", "unknown-actor")


async def test_positions_count_in_utf_16(editor: Editor) -> None:
    """Behind Arabic and an emoji a fault is where an editor counts it, and a change there is made in its place."""
    line = "- {id: gazette, source: gazette-2001, stance: supports, locator: حماس 🌊 p. 3, credibility: 9}"
    text = LINKS.split("    - {id: gazette")[0] + f"    {line}\n"
    editor.type("links.yaml", text)
    (fault,) = await editor.codes("links.yaml", "bad-grade")
    at = 4 + len(line.removesuffix("9}").encode("utf-16-le")) // 2
    assert (fault.range.start.character, fault.range.end.character) == (at, at + 1)
    named = types.VersionedTextDocumentIdentifier(99, editor.uri("links.yaml"))
    change = types.TextDocumentContentChangePartial(range=fault.range, text="2")
    editor.client.text_document_did_change(types.DidChangeTextDocumentParams(named, [change]))
    await editor.codes("links.yaml")


@pytest.mark.parametrize(
    ("name", "text", "offered", "not_offered"),
    [
        ("links.yaml", LINKS + "- id: new\n  source: |\n", {"weirland", "mill-club"}, {"gazette-2001"}),
        ("links.yaml", LINKS + "- id: new\n  source: حرس|\n", {"heron-guard"}, {"weirland"}),
        ("links.yaml", LINKS + "- id: new\n  kind: fun|", {"funding"}, {"training"}),
        ("links.yaml", LINKS + "- id: new\n  ta|", {"target"}, {"kind"}),
        ("links.yaml", LINKS + "- id: new\n  kind: funding\n  |", {"target", "claims"}, {"kind", "id"}),
        ("links.yaml", LINKS + "- id: new\n  claims:\n    - {sou|", {"source"}, {"target"}),
        ("links.yaml", LINKS + "- id: new\n  claims:\n    - {source: gaz|", {"gazette-2001"}, {"weirland"}),
        ("links.yaml", LINKS + "- id: new\n  claims:\n    - {source: x, stance: |}", {"disputes"}, {"2"}),
        ("links.yaml", LINKS + "- id: new\n  claims:\n    - {source: x, credibility: |}", {"1", "6"}, {"supports"}),
        ("actors.yaml", ACTORS + "- id: new\n  type: |", {"state", "armed-wing"}, {"funding"}),
        ("actors.yaml", ACTORS + "- id: new\n  country: Leb|", {"LB"}, {"IR"}),
        ("sources.yaml", SOURCES + "- id: new\n  publisher: W|", {"Weir Press"}, set()),
        ("dataset.yaml", "title: x\ncore: [wei|]", {"weirland"}, {"heron-guard"}),
    ],
)
async def test_what_fits_is_offered(
    editor: Editor, name: str, text: str, offered: set[str], not_offered: set[str]
) -> None:
    """At the cursor there are ids by id or name, fields that are not yet given, and allowed values; nothing else."""
    found = await editor.completed(name, text)
    assert offered <= set(found)
    assert not not_offered & set(found)


async def test_an_id_is_offered_with_its_name_and_summary(editor: Editor) -> None:
    """The name is beside the id, the summary comes when the item is chosen, and the edit replaces what was typed."""
    item = (await editor.completed("links.yaml", LINKS + "- id: new\n  source: weir|"))["weirland"]
    assert item.detail == "Weirland"
    shown = await editor.client.completion_item_resolve_async(item)
    assert isinstance(shown.documentation, types.MarkupContent)
    assert "pays the herons" in shown.documentation.value
    assert isinstance(item.text_edit, types.TextEdit)
    assert (item.text_edit.range.start.character, item.text_edit.range.end.character) == (10, 14)


async def test_half_typed_yaml_keeps_what_was_known(editor: Editor) -> None:
    """While a file is no YAML, its records are still offered and shown."""
    editor.type("actors.yaml", ACTORS)
    await editor.codes("actors.yaml")
    broken = ACTORS.replace("  name: Heron Guard", "  name: 'Heron Guard: [")
    editor.type("actors.yaml", broken)
    await editor.faults("actors.yaml", lambda found: any(each.code == "yaml-syntax" for each in found))
    assert "heron-guard" in await editor.completed("links.yaml", LINKS + "- id: new\n  target: her|")
    assert "Guards the weir" in await editor.hovered(
        "links.yaml", LINKS.replace("target: heron-guard", "target: heron-g|uard", 1)
    )


@pytest.mark.parametrize(
    ("name", "text", "shown"),
    [
        ("links.yaml", LINKS.replace("source: weirland", "source: weir|land"), "pays the herons"),
        (
            "links.yaml",
            LINKS.replace("id: weir", "id: w|eir"),
            "Confidence **moderate**, asserted; 1 independent source",
        ),
        ("links.yaml", LINKS.replace("199X", "19|9X"), "the 1990s"),
        ("links.yaml", LINKS.replace("199X", "'2012-1|X'"), "some day from 2012-10-01 to 2012-12-31"),
        ("links.yaml", LINKS.replace("gazette-2001", "gazette-|2001", 1), "Reliability **B**, usually reliable"),
        ("links.yaml", LINKS.replace("gazette-2001", "gazette-|2001", 1), "Without it nothing supports"),
        ("links.yaml", LINKS.replace("credibility: 2", "credibility: |2"), "probably true"),
        ("links.yaml", LINKS.replace("stance: supports", "stance: supp|orts", 1), "says that it is or was so"),
        ("actors.yaml", ACTORS.replace("type: state", "type: st|ate", 1), "What the actor is."),
        ("links.yaml", LINKS.replace("  purpose", "").replace("  start", "  st|art", 1), "When it began"),
        ("links.yaml", LINKS.replace("kind: funding", "kind: f|unding", 1), "kind of support"),
        ("links.yaml", LINKS.replace("source: mill-club", "source: old-m|ill"), "`old-mill` is now `mill-club`"),
    ],
)
async def test_what_is_under_the_cursor_is_explained(editor: Editor, name: str, text: str, shown: str) -> None:
    """An actor shows its sentence, a link its confidence and why, a source what hangs on it, a date its meaning."""
    assert shown in (await editor.hovered(name, text)).replace("\\", "")


async def test_a_definition_and_all_references_are_found(editor: Editor) -> None:
    """A reference leads to the record, in another file, and a record to all that name it."""
    position = editor.type("links.yaml", LINKS.replace("target: heron-guard", "target: heron-g|uard", 1))
    asked = editor.asked("links.yaml", position)
    found = await editor.client.text_document_definition_async(types.DefinitionParams(**asked))
    assert isinstance(found, list)
    assert [(each.uri, each.range.start.line) for each in found] == [(editor.uri("actors.yaml"), 5)]
    context = types.ReferenceContext(include_declaration=False)
    places = await editor.client.text_document_references_async(types.ReferenceParams(context, **asked))
    assert places is not None
    assert [each.range.start.line for each in places] == [2, 11]


async def test_an_id_is_renamed_everywhere(editor: Editor) -> None:
    """All files name the new id, the old one is a former id, comments and quotes stay, and the data has no faults."""
    text = LINKS.replace("target: heron-guard", "target: 'heron-g|uard'", 1)
    changed = await editor.renamed("links.yaml", text, "weir-guard")
    assert set(changed) == {"actors.yaml", "links.yaml"}
    assert changed["links.yaml"].count("target: 'weir-guard'") == changed["links.yaml"].count("target: weir-guard") == 1
    assert "- id: weir-guard\n" in changed["actors.yaml"]
    assert "  former_ids: [heron-guard]\n- {id: mill-club" in changed["actors.yaml"]
    dataset, faults = check_folder(write(editor.folder.parent / "renamed" / "data", {**DATA, **changed}))
    assert faults == ()
    assert dataset is not None


async def test_a_former_id_is_kept_in_braces_and_taken_back(editor: Editor) -> None:
    """Former ids grow in their list; a record that gets an old id back has the other one among them."""
    marked = ACTORS.replace("{id: mill-club", "{id: mill-c|lub")
    changed = await editor.renamed("actors.yaml", marked, "mill")
    assert "{id: mill, name: Mill Club 🎡, type: charity, former_ids: [mill-club, old-mill]}" in changed["actors.yaml"]
    changed = await editor.renamed("actors.yaml", marked, "old-mill")
    assert "{id: old-mill, name: Mill Club 🎡, type: charity, former_ids: [mill-club]}" in changed["actors.yaml"]


@pytest.mark.parametrize(
    ("text", "new", "said"),
    [
        (LINKS.replace("source: weirland", "source: weir|land"), "heron-guard", "already"),
        (LINKS.replace("source: weirland", "source: weir|land"), "Weir Land!", "such as `weir-land`"),
        (LINKS.replace("source: weirland", "source: weir|land"), "w" * 300, "at most 200 characters, and this one 300"),
        (LINKS.replace("source: weirland", "source: weir|land"), "old-mill", "would be a fault"),
        (LINKS.replace("kind: funding", "kind: fun|ding", 1), "paying", r"shipped kind; [^;]*kinds.yaml$"),
        (LINKS.replace("199X", "19|9X"), "x", "not the id of a record"),
        (LINKS.replace("source: weirland", "source: weir|land") + "- {id: 'x", "y", "cannot be read whole"),
    ],
)
async def test_a_rename_that_would_be_wrong_is_refused(editor: Editor, text: str, new: str, said: str) -> None:
    """An id that is taken, is no id, is another's former one or is shipped is refused with the reason."""
    with pytest.raises(JsonRpcException, match=said):
        await editor.renamed("links.yaml", text, new)


async def test_a_fix_does_what_the_help_says(editor: Editor) -> None:
    """A misspelt id is replaced, a text is quoted, and a source that is missing is added, in its file."""
    found = await editor.fixed("links.yaml", LINKS.replace("source: weirland", "source: weir|lnd", 1))
    assert found["Write `weirland`"]["links.yaml"] == LINKS
    found = await editor.fixed("links.yaml", LINKS.replace("pays the guard.", "pays |#1 first."))
    assert "  summary: 'Weirland pays #1 first.'\n" in found["Put the whole text in quotes"]["links.yaml"]
    found = await editor.fixed("links.yaml", LINKS.replace("source: gazette-2001", "source: |court-record-7", 1))
    added = found["Add `court-record-7` to sources.yaml"]["sources.yaml"]
    assert added == SOURCES + "- id: court-record-7\n  title:\n  publisher:\n  reliability:\n"


async def test_records_are_outlined_and_found(editor: Editor) -> None:
    """The outline of a file has its records with their claims; a search finds a record of any folder by its name."""
    editor.type("links.yaml", LINKS)
    asked = types.DocumentSymbolParams(types.TextDocumentIdentifier(editor.uri("links.yaml")))
    found = await editor.client.text_document_document_symbol_async(asked) or []
    symbols = [each for each in found if isinstance(each, types.DocumentSymbol)]
    assert [each.name for each in symbols] == ["weirland-funding-heron-guard", "club-funding-guard"]
    assert [child.name for child in symbols[0].children or ()] == ["gazette-2001"]
    places = await editor.client.workspace_symbol_async(types.WorkspaceSymbolParams("حرس")) or []
    assert len(places) == 2, "one in each workspace folder"
    assert {each.container_name for each in places} == {"actors"}


async def test_two_folders_do_not_mix(editor: Editor, folders: tuple[Path, Path]) -> None:
    """A fault in one folder is none in another that has the same names."""
    other = Editor(editor.client, folders[1])
    other.type("links.yaml", LINKS.replace("source: weirland", "source: weirlnd"))
    await other.codes("links.yaml", "unknown-actor")
    editor.type("links.yaml", LINKS)
    await editor.codes("links.yaml")
    other.close()
    await other.codes("links.yaml")


async def test_files_of_no_data_folder_are_left_alone(editor: Editor, tmp_path: Path) -> None:
    """YAML elsewhere gets no diagnostics and no answers."""
    stranger = Editor(editor.client, write(tmp_path, {"links.yaml": "- a: b\n"}))
    assert await stranger.completed("links.yaml", "- a: b\n  ki|") == {}
    assert await stranger.hovered("links.yaml", "- ki|nd: funding\n") == ""
    editor.type("links.yaml", LINKS.replace("kind: funding", "kind: fnding"))
    await editor.codes("links.yaml", "unknown-kind", "unknown-kind")
    assert stranger.uri("links.yaml") not in editor.client.diagnostics


async def test_hostile_requests_get_an_answer(editor: Editor) -> None:
    """Positions out of range, unknown files, changes of closed documents and odd addresses do no harm."""
    editor.type("links.yaml", LINKS)
    for line, character in ((10**6, 0), (0, 10**6), (2**31 - 1, 2**31 - 1)):
        asked = editor.asked("links.yaml", types.Position(line, character))
        await editor.client.text_document_hover_async(types.HoverParams(**asked))
        await editor.client.text_document_completion_async(types.CompletionParams(**asked))
    for uri in ("untitled:new", "http://localhost/a.yaml", "file:///nowhere/links.yaml", "file:///a%00b.yaml", "", ":"):
        named = types.TextDocumentIdentifier(uri)
        assert await editor.client.text_document_hover_async(types.HoverParams(named, types.Position(0, 0))) is None
        change = types.TextDocumentContentChangePartial(
            range=types.Range(types.Position(5, 5), types.Position(1, 1)), text="x"
        )
        versioned = types.VersionedTextDocumentIdentifier(1, uri)
        editor.client.text_document_did_change(types.DidChangeTextDocumentParams(versioned, [change]))
        editor.client.text_document_did_close(types.DidCloseTextDocumentParams(named))
    bomb = "a: &a [x, x]\nb: &b [*a, *a]\n" + "".join(f"c{n}: [*b, *b]\n" for n in range(50))
    editor.type("links.yaml", bomb)
    found = await editor.faults("links.yaml", lambda found: any(each.code == "anchor" for each in found))
    assert {each.code for each in found} == {"anchor", "wrong-shape"}
    editor.type("links.yaml", "- " * 5_000 + "\ud83d".encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
    await editor.faults("links.yaml", lambda found: any(each.code == "too-deep" for each in found))
    editor.type("links.yaml", LINKS)
    await editor.codes("links.yaml")
    assert not [each for each in editor.client.messages if each.type == types.MessageType.Error]
