"""The watch with `--edit`, without a browser: who may change the data, and what comes of it."""

from __future__ import annotations

import http.client
import json
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from graph.watch import Watch
from tests.watching import data
from tests.work import HANG, PATIENCE, until

__all__ = ["data"]  # a fixture
ADD = {"change": "add-actor", "name": "Heron Guard", "type": "armed-group"}


@pytest.fixture
def editing(data: Path) -> Iterator[Watch]:
    """A watch that may edit, with its page drawn."""
    with Watch(data, {}, 0, edit=True) as watch:
        watch.draw()
        yield watch


def posted(watch: Watch, body: object, path: str = "/edit", **headers: str | None) -> tuple[int, str]:
    """Return the status and the text of an answer; a header that is None is left out."""
    port = watch._server.port
    given: dict[str, str | None] = {
        "Host": f"127.0.0.1:{port}",
        "Origin": f"http://127.0.0.1:{port}",
        "Sec-Fetch-Site": "same-origin",
        "X-Axisgraph-Edit": watch.edits.token if watch.edits else "",
        "Content-Type": "application/json",
    } | {name.replace("_", "-"): value for name, value in headers.items()}
    text = body if isinstance(body, bytes) else json.dumps(body).encode()
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    connection.putrequest("POST", path, skip_host=True, skip_accept_encoding=True)
    for name, value in ({"Content-Length": str(len(text))} | given).items():
        if value is not None:
            connection.putheader(name, value)
    connection.endheaders(text)
    answer = connection.getresponse()
    read = answer.read().decode()
    connection.close()
    return answer.status, read


def asked(watch: Watch, **body: Any) -> dict[str, Any]:
    """Return the JSON of an answer."""
    status, text = posted(watch, body)
    assert status == 200, text
    return dict(json.loads(text))


def content(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_forms_know_what_each_link_has(editing: Watch) -> None:
    """Each link comes with its dates in words and the sources of its claims, the earliest first."""
    start = asked(editing, ask="start")
    links = {each["id"]: each for each in start["links"]}
    assert links["iran-funding-hamas"]["lasted"] == "since the 1990s, ongoing"
    assert set(links["iran-funding-hamas"]["sources"]) <= {each["id"] for each in start["sources"]}
    ids = list(links)
    assert ids.index("iran-weapons-hamas") < ids.index("iran-funding-hamas"), "one without dates is first"
    assert [each["id"] for each in start["kinds"] if each.get("symmetric")]


def test_a_change_is_reviewed_saved_and_undone(editing: Watch, data: Path) -> None:
    """The draft shows the diff, saving writes it, undoing takes it back to the byte."""
    before = content(data)
    mark = asked(editing, ask="start")["mark"]
    draft = asked(editing, ask="review", changes=[ADD], mark=mark)["draft"]
    assert "+- id: heron-guard\n+  name: Heron Guard\n+  type: armed-group\n" in draft["diff"]
    assert draft["message"] == "Add actor heron-guard\n"
    assert content(data) == before
    saved = asked(editing, ask="save", changes=[ADD], mark=mark, plan=draft["plan"])["saved"]
    assert saved["diff"] == draft["diff"]
    assert asked(editing, ask="start")["undo"] == "Add actor heron-guard"
    assert asked(editing, ask="record", table="actors", id="heron-guard")["record"]["name"] == "Heron Guard"
    assert draft["files"] == saved["files"] == ["actors.yaml"]
    undone = asked(editing, ask="undo")["saved"]
    assert (undone["undone"], undone["message"]) == (True, ""), "nothing was committed, so there is nothing to revert"
    assert content(data) == before


def test_only_the_page_of_this_run_may_edit(editing: Watch, data: Path) -> None:
    """Another origin, site, name, token or type is refused before the body is read, and nothing is written."""
    before = content(data)
    port = editing._server.port
    save = {"ask": "save", "changes": [ADD], "mark": "x", "plan": "y"}
    cases: list[tuple[int, dict[str, str | None]]] = [
        (421, {"Host": f"evil.example:{port}"}),
        (421, {"Host": "127.0.0.1"}),
        (403, {"Origin": "http://evil.example"}),
        (403, {"Origin": f"http://localhost:{port}"}),
        (403, {"Origin": "null"}),
        (403, {"Origin": None}),
        (403, {"Sec_Fetch_Site": "cross-site"}),
        (403, {"Sec_Fetch_Site": "same-site"}),
        (403, {"Sec_Fetch_Site": "none"}),
        (403, {"X_Axisgraph_Edit": None}),
        (403, {"X_Axisgraph_Edit": ""}),
        (403, {"X_Axisgraph_Edit": "é"}),
        (403, {"X_Axisgraph_Edit": None, "Cookie": f"X-Axisgraph-Edit={editing.edits and editing.edits.token}"}),
        (415, {"Content_Type": "text/plain"}),
        (415, {"Content_Type": "application/x-www-form-urlencoded"}),
        (415, {"Content_Type": None}),
        (411, {"Content_Length": None}),
        (411, {"Content_Length": None, "Transfer_Encoding": "chunked"}),
        (411, {"Content_Length": "-1"}),
        (413, {"Content_Length": "1000001"}),
        (413, {"Content_Length": "9" * 30}),
    ]
    for status, headers in cases:
        assert posted(editing, save, **headers)[0] == status, headers
    for path in ("/", "/edit/", "/edit?x", "/../edit", "/data/actors.yaml"):
        assert posted(editing, save, path)[0] == 404, path
    assert content(data) == before


def test_nothing_is_edited_unless_asked_for(data: Path) -> None:
    """Without `--edit` there is no such path, no token, and nothing of it on the page; a token is of one run."""
    with Watch(data, {}, 0) as watch, Watch(data, {}, 0, edit=True) as other:
        watch.draw()
        other.draw()
        assert posted(watch, {"ask": "start"})[0] == 404
        assert "#" not in watch.address
        assert b"axisgraph-edit" not in watch.board.shown.page
        assert other.edits
        assert other.edits.token.encode() not in other.board.shown.page, "the address alone has it"
        assert other.address.endswith(f"#edit={other.edits.token}")
        assert posted(watch, {"ask": "start"}, X_Axisgraph_Edit=other.edits.token)[0] == 404
        assert posted(other, {"ask": "start"}, X_Axisgraph_Edit="x" * 32)[0] == 403


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"\xff\xfe", b"[" * 100_000, b'{"ask": "start", "x": 1}', b'{"ask": "rm"}', b"null",
        b'{"ask": "record", "table": "../actors", "id": "x"}', b'{"ask": "record", "table": "kinds", "id": "x"}',
        b'{"ask": "save", "changes": [], "mark": "", "plan": ""}',
        b'{"ask": "review", "mark": "", "changes": [{"change": "add-actor", "file": "/etc/passwd", "name": "x"}]}',
        b'{"ask": "review", "mark": "", "changes": [{"change": "add-actor", "name": "\\ud800"}]}',
    ],
)  # fmt: skip
def test_what_is_no_request_is_refused(editing: Watch, body: bytes) -> None:
    """Whatever is sent is answered; no path of a client is ever taken."""
    assert posted(editing, body)[0] == 400


def test_faults_of_typing_are_at_their_fields(editing: Watch) -> None:
    """Texts that no file can hold are refused where they were typed."""
    mark = asked(editing, ask="start")["mark"]
    changes = [ADD, ADD | {"name": "a\x00b", "summary": "x" * 20_001}]
    faults = asked(editing, ask="review", changes=changes, mark=mark)["faults"]
    assert [(each["change"], each["path"]) for each in faults] == [(1, ["name"]), (1, ["summary"])]
    assert faults[1]["message"] == "this is too long; shorten it"


def test_half_a_request_is_dropped(editing: Watch, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A body that ends early changes nothing; one that comes too slowly is cut."""
    before = content(data)
    port = editing._server.port
    assert editing.edits
    head = (
        f"POST /edit HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nOrigin: http://127.0.0.1:{port}\r\n"
        f"X-Axisgraph-Edit: {editing.edits.token}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n"
    ).encode()
    with socket.create_connection(("127.0.0.1", port)) as half:
        half.settimeout(HANG)
        half.sendall(head + b'{"ask": "undo"}')
        half.shutdown(socket.SHUT_WR)
        assert half.recv(1) == b""
    monkeypatch.setattr("graph.watch.server._ARRIVAL", 0.0)
    with socket.create_connection(("127.0.0.1", port)) as slow:
        slow.settimeout(HANG)
        slow.sendall(head + b"{")
        assert slow.recv(1) == b""
    until(lambda: not editing._server._http.arriving)
    assert content(data) == before


def test_a_second_editor_is_shown_what_moved(editing: Watch, data: Path) -> None:
    """The refusal has the diff of the other change and the mark to go on with."""
    mark = asked(editing, ask="start")["mark"]
    text = (data / "actors.yaml").read_text(encoding="utf-8")
    (data / "actors.yaml").write_text(text + "# theirs\n", encoding="utf-8")
    moved = asked(editing, ask="review", changes=[ADD], mark=mark)["moved"]
    assert "+# theirs" in moved["diff"]
    assert "draft" in asked(editing, ask="review", changes=[ADD], mark=moved["mark"])


def test_errors_are_said_and_not_raised(editing: Watch, data: Path) -> None:
    """Data that cannot be read, a record that is not there, nothing to undo: each is a sentence."""
    assert asked(editing, ask="undo")["error"] == "nothing was changed in this run"
    assert "is not there any more" in asked(editing, ask="record", table="links", id="../../x")["error"]
    (data / "actors.yaml").write_text("- {id: x", encoding="utf-8")
    said = asked(editing, ask="review", changes=[ADD], mark="")
    assert said["error"].startswith("the data has faults, which must be corrected first: ")
    editing.draw()
    assert asked(editing, ask="start")["error"].startswith("the data has faults")
