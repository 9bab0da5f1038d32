"""The watch without a browser: what it serves to whom, and that it ends clean."""

from __future__ import annotations

import gc
import http.client
import json
import re
import shutil
import socket
import threading
from pathlib import Path
from typing import Any

import pytest

from graph.build import build
from graph.errors import ServeError
from graph.loader import load_dataset, starter
from graph.watch import Watch
from graph.watch.changes import changes
from tests.watching import data, watching
from tests.work import HANG, PATIENCE, until

__all__ = ["data", "watching"]  # fixtures
HYPOTHESES = """
title: Who armed Hamas?
hypotheses: [{id: iran, text: Iran did.}, {id: others, text: Others did.}]
evidence: [{id: said, claims: [iran-weapons-hamas#iran-and-hezbollah], bears: {iran: consistent, others: inconsistent}}]
"""


def asked(watch: Watch, path: str = "/", **headers: str) -> tuple[int, str, dict[str, str]]:
    """Return the status, text and headers of an answer."""
    connection = http.client.HTTPConnection("127.0.0.1", watch._server.port, timeout=PATIENCE)
    connection.putrequest("GET", path, skip_host="Host" in headers)
    for name, value in headers.items():
        connection.putheader(name, value)
    connection.endheaders()
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.status, text, dict(answer.getheaders())


def test_only_its_own_name_is_answered(watching: Watch) -> None:
    """A foreign Host header (DNS rebinding), with or without the port, gets nothing of the data."""
    port = watching._server.port
    for host in ("evil.example", f"evil.example:{port}", f"127.0.0.1.evil.example:{port}", "127.0.0.1", "", "[::1]"):
        status, text, _ = asked(watching, Host=host)
        assert (status, "Hamas" in text) == (421, False), host
        assert asked(watching, "/events", Host=host)[0] == 421
    assert asked(watching, Host=f"localhost:{port}")[0] == 200


def test_two_host_headers_are_refused(watching: Watch) -> None:
    """A proxy and this server could each believe another one."""
    connection = http.client.HTTPConnection("127.0.0.1", watching._server.port, timeout=PATIENCE)
    connection.putrequest("GET", "/")  # with its own Host
    connection.putheader("Host", "evil.example")
    connection.endheaders()
    assert connection.getresponse().status == 421
    connection.close()


def test_only_two_paths_are_there(watching: Watch) -> None:
    """Nothing but the page and its events is served, and no path leads to a file."""
    for path in ("/index.html", "/data/actors.yaml", "/../actors.yaml", "/?x", "/events/", "/%2e%2e/actors.yaml"):
        assert asked(watching, path)[0] == 404, path
    assert asked(watching, "/favicon.ico")[0] == 204, "browsers ask by themselves, and would report an error"
    status, text, headers = asked(watching)
    assert status == 200
    assert "connect-src &#39;self&#39;" in text
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Cache-Control"] == "no-store"
    assert "Access-Control-Allow-Origin" not in headers


def test_the_port_is_on_the_loopback_address_alone(watching: Watch) -> None:
    """The server listens at 127.0.0.1 and at no other address of the machine."""
    assert watching._server._http.server_address[0] == "127.0.0.1"


def test_events_tell_of_faults_and_of_the_page_after_them(watching: Watch, data: Path) -> None:
    """A stream begins with what is shown, and tells the faults of broken data and the version of mended data."""
    connection = http.client.HTTPConnection("127.0.0.1", watching._server.port, timeout=PATIENCE)
    connection.request("GET", "/events")
    stream = connection.getresponse()

    def told() -> dict[str, Any]:
        while not (line := stream.readline()).startswith(b"data: "):
            assert line
        return dict(json.loads(line.removeprefix(b"data: ")))

    first = told()
    assert first["faults"] == ""
    whole = (data / "actors.yaml").read_text(encoding="utf-8")
    (data / "actors.yaml").write_text(whole + "- {id: x, name: '<img src=x>', type: nobody}\n", encoding="utf-8")
    broken = told()
    assert "error[bad-value]" in broken["faults"]
    assert broken["version"] == first["version"]
    (data / "actors.yaml").write_text(whole, encoding="utf-8")
    mended = told()
    assert mended["faults"] == ""
    assert mended["version"] != first["version"]
    connection.close()


def test_a_port_in_use_is_said(watching: Watch, data: Path) -> None:
    """A second watch at the same port is refused with a way out."""
    with pytest.raises(ServeError, match="is in use; choose another `port`"):
        Watch(data, {}, watching._server.port)


def test_it_takes_what_its_command_gives(data: Path) -> None:
    """Every option of the page that the command names is an option of the page that is served."""
    asked = {"title": "T", "width": "weight", "focus": None, "depth": 1, "path": None, "story": None, "on": "2013"}
    with Watch(data, asked, 0) as watch:
        assert watch.draw()


def test_it_shows_what_changed_and_hypotheses(data: Path, tmp_path: Path) -> None:
    """Each page has what the data differs in from an earlier version, and the hypotheses as their file is by now."""
    old = build(load_dataset(data))
    file = tmp_path / "hypotheses.yaml"
    with Watch(data, {}, 0, since=("v1", old), hypotheses=file) as watch:
        assert "hypotheses, shown on the page" in watch.draw()
        assert "there is no file" in watch.board.shown.faults
        file.write_text(HYPOTHESES, encoding="utf-8")
        links = (data / "links.yaml").read_text(encoding="utf-8")
        (data / "links.yaml").write_text(
            f"{links}\n- {{id: new, source: iran, target: hamas, kind: transit}}\n", "utf-8"
        )
        assert watch.draw().startswith("drawn:")
        assert watch.board.shown.faults == ""
        page = watch.board.shown.page.decode()
    changed = json.loads(re.search(r'<script[^>]* id="data">(.*?)</script>', page, re.DOTALL)[1])  # type: ignore[index]
    assert (changed["changes"]["since"], changed["changes"]["links"]["added"]) == ("v1", ["new"])
    assert changed["hypotheses"]["title"] == "Who armed Hamas?"


def test_it_ends_without_a_thread_left(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Closing lets go of open streams and ends every thread, without a wait for the next sign of life."""
    monkeypatch.setattr("graph.watch.server._HEARTBEAT", 10.0 * HANG)
    before = set(threading.enumerate())
    with Watch(data, {}, 0) as watch:
        connections = []
        for _ in range(3):
            connection = http.client.HTTPConnection("127.0.0.1", watch._server.port, timeout=PATIENCE)
            connection.request("GET", "/events")
            connection.getresponse().readline()
            connections.append(connection)
    assert set(threading.enumerate()) <= before
    for connection in connections:
        connection.close()


def test_more_pages_than_there_is_room_for_are_turned_away(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The number of open streams, and so of threads, is bounded."""
    monkeypatch.setattr("graph.watch.server._MOST_OPEN", 2)
    with Watch(data, {}, 0) as watch:
        streams = [http.client.HTTPConnection("127.0.0.1", watch._server.port, timeout=PATIENCE) for _ in range(2)]
        for stream in streams:
            stream.request("GET", "/events")
            assert stream.getresponse().readline()
        assert asked(watch, "/events")[0] == 503
        for stream in streams:
            stream.close()


def test_a_request_that_comes_too_slowly_is_cut(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However regularly its bytes come; one that has arrived is served for as long as it takes."""
    monkeypatch.setattr("graph.watch.server._ARRIVAL", 0.0)
    with Watch(data, {}, 0) as watch, socket.create_connection(("127.0.0.1", watch._server.port)) as slow:
        slow.settimeout(HANG)
        slow.sendall(b"GET / HT")
        assert slow.recv(1) == b""
        until(lambda: not watch._server._http.arriving)
        monkeypatch.setattr("graph.watch.server._ARRIVAL", 10.0 * HANG)
        assert asked(watch)[0] == 200
        assert not watch._server._http.arriving


def test_the_number_of_connections_is_bounded(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes beyond is closed at once, and there is room again when others have gone."""
    monkeypatch.setattr("graph.watch.server._MOST_CONNECTIONS", 3)
    with Watch(data, {}, 0) as watch:
        at = ("127.0.0.1", watch._server.port)
        held = [socket.create_connection(at) for _ in range(3)]
        until(lambda: len(watch._server._http.arriving) == 3)
        with socket.create_connection(at) as more:
            more.settimeout(HANG)
            assert more.recv(1) == b""
        for each in held:
            each.close()
        until(lambda: not watch._server._http.arriving)
        assert asked(watch)[0] == 200


def test_a_defect_while_drawing_is_shown_and_ends_nothing(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The next change may be sound."""
    with Watch(data, {}, 0) as watch:
        with monkeypatch.context() as broken:
            broken.setattr("graph.watch.watching.build", lambda _: 1 / 0)
            assert watch.draw().startswith("internal error: ZeroDivisionError")
            assert "please report it" in watch.board.shown.faults
        assert watch.draw().startswith("drawn:")
        assert watch.board.shown.faults == ""


def test_redraws_keep_nothing(tmp_path: Path) -> None:
    """After each there are as many objects as after the one before, with faults and without."""
    folder = Path(shutil.copytree(starter(), tmp_path / "data"))
    whole = (folder / "actors.yaml").read_text(encoding="utf-8")
    counts = []
    with Watch(folder, {}, 0) as watch:
        for at in range(24):
            (folder / "actors.yaml").write_text(f"{whole}# {at}\n" + ("- {id: x\n" if at % 4 == 1 else ""))
            watch.draw()
            if at % 8 == 7:
                gc.collect()
                counts.append(len(gc.get_objects()))
    assert counts[2] - counts[1] < 100, counts


def test_what_cannot_be_opened_any_more_is_shown_as_a_fault(data: Path) -> None:
    """A focus that the data does not have is told, with the suggestion, and not raised."""
    with Watch(data, {"focus": "hammas"}, 0) as watch:
        assert watch.draw() == "error: no actor `hammas`; did you mean `hamas`?"
        assert "did you mean `hamas`?" in watch.board.shown.faults


def test_changes_are_seen_once_they_rest(data: Path) -> None:
    """New, changed and removed YAML files count once each, in the folder and in its tables' folders; others do not."""
    stop = threading.Event()
    file = data.parent / "hypotheses.yaml"
    seen = changes(data, stop, 0.05, [file])
    file.write_text("[]", encoding="utf-8")
    next(seen)
    (data / "notes.txt").write_text("no data", encoding="utf-8")
    (data / "links").mkdir()
    (data / "links" / "more.yaml").write_text("[]", encoding="utf-8")
    next(seen)
    (data / "links" / "more.yaml").unlink()
    next(seen)
    threading.Timer(0.3, stop.set).start()
    assert list(seen) == []
