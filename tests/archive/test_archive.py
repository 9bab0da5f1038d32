"""Sources are fetched from a server on this machine: redirects, errors, slow and huge answers, private addresses."""

from __future__ import annotations

import gzip
import hashlib
import json
import shutil
import socket
import socketserver
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator
from warcio.checker import Checker

from graph import load
from graph.archive import archiving
from graph.archive.archiving import Archived, Outcome, archive
from graph.archive.fetching import Fetched, Limits, NotFetchedError, fetched, sendable
from graph.archive.guard import _public
from graph.archive.recording import record
from graph.archive.store import Archive, DamagedError
from graph.archive.verifying import verify
from graph.cli import main
from graph.errors import OutputError
from tests.modules import forgotten

PAGE = "<p>Ports: صنعاء</p>".encode()
LOCAL = Limits(seconds=20, size=100_000, private=True)
Answer = Callable[[BaseHTTPRequestHandler], None]


class Server(socketserver.ThreadingTCPServer):
    """A server on loopback; `asked` are the paths of its requests."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.page = PAGE
        super().__init__(("127.0.0.1", 0), Handler)
        self.at = f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, *_: object) -> None:
        """Let clients leave in the midst of an answer."""


class Handler(BaseHTTPRequestHandler):
    """Answers by the path of a request."""

    server: Server
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Stay silent."""

    def do_GET(self) -> None:
        """Answer by the path."""
        self.server.asked.append(self.path)
        self.close_connection = True
        getattr(self, f"_{self.path.strip('/').partition('?')[0].replace('.', '_')}", self._lost)()

    def _lost(self) -> None:
        self.send_error(404)

    def _plain(self, body: bytes, *headers: tuple[str, str]) -> None:
        self.send_response(200)
        for header in (("Content-Type", "text/html; charset=utf-8"), ("Content-Length", str(len(body))), *headers):
            self.send_header(*header)
        self.end_headers()
        self.wfile.write(body)

    def _page(self) -> None:
        self._plain(self.server.page)

    def _packed(self) -> None:
        self._plain(gzip.compress(self.server.page), ("Content-Encoding", "gzip"))

    def _chunked(self) -> None:
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        self.wfile.write(b"%x\r\n%s\r\n0\r\n\r\n" % (len(self.server.page), self.server.page))

    def _spoken(self) -> None:
        self.wfile.write(
            "HTTP/1.1 200 Schön\r\nX-Size: ü\r\nContent-Type: text/x\x85y\r\nContent-Length: 2\r\n\r\nok".encode()
        )

    def _moved(self) -> None:
        self._to("/page")

    def _circle(self) -> None:
        self._to("/circle")

    def _outside(self) -> None:
        self._to("file:///etc/passwd")

    def _unparsable(self) -> None:
        self._to("http://[::1")

    def _nowhere(self) -> None:
        self.send_response(302)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _empty(self) -> None:
        self._plain(b"")

    def _to(self, where: str) -> None:
        self.send_response(302)
        self.send_header("Location", where)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _broken(self) -> None:
        self.send_error(500)

    def _short(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b"short")

    def _huge(self) -> None:
        self.send_response(200)
        self.end_headers()
        for _ in range(200):
            self.wfile.write(b"x" * 10_000)

    def _slow(self) -> None:
        self.send_response(200)
        self.end_headers()
        for _ in range(400):
            self.wfile.write(b"x")
            self.wfile.flush()
            threading.Event().wait(0.05)

    def _garbage(self) -> None:
        self.wfile.write(b"\x00\xff not HTTP at all\r\n\r\n")

    def _robots_txt(self) -> None:
        self._plain(b"User-agent: *\nDisallow: /moved\n")


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """Return a running server."""
    with running(Server()) as made:
        yield made


@contextmanager
def running(server: Server) -> Iterator[Server]:
    """Serve until the context ends."""
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def folder(tmp_path: Path, server: Server) -> Path:
    """Return a data folder with a comment in it, whose sources are at the server."""
    server.page = PAGE
    made = tmp_path / "data"
    made.mkdir()
    (made / "actors.yaml").write_text("- {id: north, name: North, type: state}\n", encoding="utf-8")
    (made / "links.yaml").write_text("[]\n", encoding="utf-8")
    (made / "sources.yaml").write_text(
        "# The bibliography.\n"
        + "".join(
            f"- id: {name}\n  title: A page   # as printed\n  publisher: A paper\n  reliability: B\n"
            f"  url: {server.at}/{name}\n"
            for name in ("page", "moved", "lost")
        )
        + "- {id: book, title: A book, publisher: A press, reliability: B}\n",
        encoding="utf-8",
    )
    return made


def run(folder: Path, *ids: str) -> Archived:
    """Archive sources beside a folder."""
    sources = load(folder).dataset.sources
    return archive((sources[id] for id in ids), Archive(folder.parent / "archive"), LOCAL, pause=0)


def test_a_copy_is_what_the_server_sent(folder: Path) -> None:
    """The body is kept byte for byte with its SHA-256 and the redirect before it; other programs can read the WARC."""
    done = run(folder, "page", "moved", "lost", "book")
    assert [(each.source, each.state) for each in done.outcomes] == [
        ("page", "stored"), ("moved", "stored"), ("lost", "gone"),
    ]  # fmt: skip
    page, moved, _ = done.outcomes
    assert page.copy is not None
    assert moved.copy is not None
    assert page.copy.sha256 == moved.copy.sha256 == hashlib.sha256(PAGE).hexdigest()
    assert page.copy.robots
    assert not moved.copy.robots
    assert moved.copy.final_url.endswith("/page")
    [warc] = (folder.parent / "archive").glob("*.warc.gz")
    with warc.open("rb") as file:
        records = [
            (
                record.rec_type,
                record.http_headers and record.http_headers.get_statuscode(),
                record.content_stream().read(),
            )
            for record in ArchiveIterator(file, check_digests="raise")
        ]
    assert [each[:2] for each in records] == [
        ("warcinfo", None),
        *[("response", code) for code in ("200", "302", "200")],
    ]
    assert [each[2] for each in records if each[1] == "200"] == [PAGE, PAGE]


@pytest.mark.parametrize("name", ["packed", "chunked"])
def test_the_body_is_kept_as_it_was_sent(folder: Path, server: Server, name: str) -> None:
    """Compressed bodies stay compressed; the chunks of the transfer are no part of the body."""
    text = (folder / "sources.yaml").read_text(encoding="utf-8").replace("/page\n", f"/{name}\n")
    (folder / "sources.yaml").write_text(text, encoding="utf-8")
    [outcome] = run(folder, "page").outcomes
    sent = PAGE if name == "chunked" else gzip.compress(PAGE)
    assert outcome.copy is not None
    assert outcome.copy.size == len(sent)
    with (folder.parent / "archive" / outcome.copy.file).open("rb") as file:
        file.seek(outcome.copy.offset)
        record = next(iter(ArchiveIterator(file)))
        assert record.content_stream().read() == PAGE
        assert record.http_headers.get_header("Transfer-Encoding") is None


def test_a_head_in_another_language_is_kept_as_far_as_it_can_be(folder: Path, server: Server) -> None:
    """The line of the status has letters of ASCII alone in an archive; the copy is found again."""
    text = (folder / "sources.yaml").read_text(encoding="utf-8").replace("/page\n", "/spoken\n")
    (folder / "sources.yaml").write_text(text, encoding="utf-8")
    [outcome] = run(folder, "page").outcomes
    assert outcome.copy is not None
    assert (outcome.state, outcome.copy.size) == ("stored", 2)
    [copy] = Archive(folder.parent / "archive").copies()  # though a head may hold what some take for a line break
    assert copy.mime == outcome.copy.mime
    with (folder.parent / "archive" / outcome.copy.file).open("rb") as file:
        file.seek(outcome.copy.offset)
        assert next(iter(ArchiveIterator(file))).http_headers.get_statuscode() == "200"


def test_what_changed_or_is_gone_is_reported(folder: Path, server: Server) -> None:
    """The same answer is not kept twice; another one is, beside the first, in a file of its own."""
    run(folder, "page")
    assert [each.state for each in run(folder, "page").outcomes] == ["same"]
    server.page = b"another text"
    assert [each.state for each in run(folder, "page").outcomes] == ["changed"]
    store = Archive(folder.parent / "archive")
    assert [copy.size for copy in store.copies()] == [len(PAGE), 12]
    for copy in store.copies():
        store.verify(copy)
        store.verify_file(copy.file, copy.file_sha256)


def test_the_record_keeps_the_text_that_was_read(
    folder: Path, server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    """A source that changed keeps its hash, whose copy is verified, until `--accept` takes the new text."""
    store = Archive(folder.parent / "archive")

    def done(published: str | None = None, *, accept: bool = False) -> tuple[str, str | None]:
        data = load(folder).dataset
        made = archive([data.sources["page"]], store, LOCAL, pause=0, accept=accept)
        record(folder, data, store, made.outcomes, published)
        data = load(folder).dataset
        assert verify(data, store).faults == ()
        return made.outcomes[0].state, data.sources["page"].sha256

    old, new = (hashlib.sha256(text).hexdigest() for text in (PAGE, b"another text"))
    assert done() == ("stored", old)
    server.page = b"another text"
    assert done() == ("changed", old)
    assert done("https://archive.example") == ("changed", old)  # which is no copy more
    first, second = store.copies()
    assert (first.sha256, second.sha256) == (old, new)
    stamp = "".join(filter(str.isdigit, first.time))
    published = load(folder).dataset.sources["page"].archived_url
    assert published == f"https://archive.example/{stamp}/{first.url}"
    server.page = PAGE
    assert done() == ("same", old)
    server.page = b"another text"
    assert main(["archive", "page", "--private", "--data", str(folder)]) == 0
    assert f"the record keeps {old[:12]}, which was read; `axisgraph archive SOURCE --accept`" in " ".join(
        capsys.readouterr().out.split()
    )
    assert done(accept=True) == ("changed", new)
    assert done() == ("same", new)
    assert len(store.copies()) == 2


def test_one_run_at_a_time_writes_to_an_archive(folder: Path) -> None:
    """A second run is refused at once and fetches nothing; runs of one second never share a file."""
    store = Archive(folder.parent / "archive")
    with ThreadPoolExecutor(1) as pool, store.held():
        with pytest.raises(OutputError, match="another axisgraph command is writing to"):
            pool.submit(run, folder, "page").result()
        assert list(store.folder.iterdir()) == []
    assert not store.folder.exists()
    sources, clock = load(folder).dataset.sources, datetime(2026, 1, 2, tzinfo=UTC)
    for id in ("page", "moved"):
        archive([sources[id]], store, LOCAL, pause=0, now=lambda: clock)
    for copy in store.copies():
        store.verify(copy)
    assert len({copy.file for copy in store.copies()}) == 2


def test_a_run_that_keeps_nothing_leaves_nothing(folder: Path, tmp_path: Path) -> None:
    """Neither a file nor a folder, however deep; a folder that was there stays."""
    (folder / "sources.yaml").write_text(
        "- {id: page, title: A, publisher: B, reliability: B, url: 'http://127.0.0.1/x'}\n", encoding="utf-8"
    )
    sources = list(load(folder).dataset.sources.values())
    kept = tmp_path / "kept"
    kept.mkdir()
    for place in (tmp_path / "new" / "deep" / "archive", kept / "archive"):
        [outcome] = archive(sources, Archive(place), Limits(seconds=5)).outcomes
        assert outcome.state == "refused"
    assert not (tmp_path / "new").exists()
    assert list(kept.iterdir()) == []


@pytest.mark.parametrize(
    ("path", "why", "said"),
    [
        ("/lost", "gone", "404"),
        ("/broken", "failed", "500"),
        ("/circle", "failed", "more than 10 redirects"),
        ("/outside", "refused", "not an address of http"),
        ("/short", "failed", "cut short"),
        ("/huge", "failed", "larger than 100,000 bytes"),
        ("/garbage", "failed", "not HTTP"),
        ("/nowhere", "failed", "302"),
        ("/unparsable", "failed", "leads to no address"),
        ("/empty", "failed", "empty"),
    ],
)
def test_an_answer_that_is_none_is_no_copy(server: Server, path: str, why: str, said: str) -> None:
    """Errors, circles, answers that are cut short or too large: nothing of them is kept."""
    with pytest.raises(NotFetchedError, match=said) as raised, fetched(f"{server.at}{path}", LOCAL):
        pass
    assert raised.value.why == why


def test_the_time_of_a_fetch_is_bounded_however_slowly_it_comes(server: Server) -> None:
    """A byte now and then does not keep a fetch alive."""
    with (
        pytest.raises(NotFetchedError, match="no whole answer within 1 seconds"),
        fetched(f"{server.at}/slow", Limits(seconds=1, private=True)),
    ):
        pass


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:{port}/page", "http://localhost:{port}/page", "http://[::1]:{port}/page", "http://0.0.0.0:{port}/page",
        "http://2130706433:{port}/page", "http://0x7f000001:{port}/page", "http://[::ffff:127.0.0.1]:{port}/page",
        "http://10.0.0.1/", "http://169.254.169.254/latest/meta-data/", "http://100.64.0.1/", "http://192.168.1.1/",
        "file:///etc/passwd", "ftp://example.org/", "http://user:word@127.0.0.1:{port}/page", "http://127.0.0.1:99999/",
        "http:///x",
    ],
)  # fmt: skip
def test_private_addresses_and_other_schemes_are_refused(server: Server, url: str) -> None:
    """No request is made: neither to this machine nor to its network, in whatever way the address is written."""
    server.asked.clear()
    with (
        pytest.raises(NotFetchedError) as raised,
        fetched(url.format(port=server.server_address[1]), Limits(seconds=5)),
    ):
        pass
    assert raised.value.why in ("refused", "failed")
    assert server.asked == []


def test_a_redirect_to_a_private_address_is_refused(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """A public host may not send the fetch into the network: each step is checked, by the address that is used."""
    real = socket.getaddrinfo

    def found(host: str, *words: object, **more: object) -> object:
        return real("127.0.0.1" if host == "public.example" else host, *words, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", found)
    monkeypatch.setattr("graph.archive.guard._public", lambda address: len(server.asked) == 0)
    server.asked.clear()
    with (
        pytest.raises(NotFetchedError, match="private address"),
        fetched(f"http://public.example:{server.server_address[1]}/moved", Limits(seconds=5)),
    ):
        pass
    assert server.asked == ["/moved"]


def test_which_addresses_are_public() -> None:
    """IPv4 within IPv6 counts as what it leads to."""
    import ipaddress

    private = (
        "127.0.0.1",
        "::1",
        "fe80::1",
        "fd00::1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "224.0.0.1",
        "0.0.0.0",
    )
    assert [each for each in private if _public(ipaddress.ip_address(each))] == []
    assert all(
        _public(ipaddress.ip_address(each)) for each in ("93.184.215.14", "2606:2800:21f:cb07::1", "64:ff9b::5db8:d70e")
    )


def test_the_command_writes_what_is_kept_into_the_data(
    folder: Path, capsys: pytest.CaptureFixture[str], server: Server
) -> None:
    """Date, hash and address of the copy are written by the smallest edit; `check --archive` verifies them."""
    before = (folder / "sources.yaml").read_text(encoding="utf-8")
    command = ["archive", "page", "lost", "--private", "--pause", "0", "--data", str(folder)]
    assert main([*command, "--published", "https://archive.example/axis", "--format", "json"]) == 1
    states = [each["state"] for each in json.loads(capsys.readouterr().out)["outcomes"]]
    assert states == ["stored", "gone"]
    after = (folder / "sources.yaml").read_text(encoding="utf-8")
    assert [line for line in before.splitlines() if line not in after.splitlines()] == []
    source = load(folder).dataset.sources["page"]
    assert source.sha256 == hashlib.sha256(PAGE).hexdigest()
    assert source.accessed is not None
    assert str(source.archived_url).startswith("https://archive.example/axis/2")
    assert str(source.archived_url).endswith(f"/{server.at}/page")
    assert main(["check", "--archive", "--data", str(folder)]) == 0

    [warc] = (folder.parent / "archive").glob("*.warc.gz")
    whole = warc.read_bytes()
    for damage, code in ((whole[:-40], "archive-damaged"), (b"", "archive-damaged"), (None, "archive-damaged")):
        warc.unlink() if damage is None else warc.write_bytes(damage)
        capsys.readouterr()
        assert main(["check", "--archive", "--data", str(folder)]) == 1
        assert code in capsys.readouterr().out
    (folder.parent / "archive" / "index.jsonl").write_text("", encoding="utf-8")
    [missing] = verify(load(folder).dataset, Archive(folder.parent / "archive")).faults
    assert (missing.code, missing.place.line > 1) == ("archive-missing", True)


def _members(plain: bytes) -> bytes:
    """Return the records of a plain WARC file, each compressed by itself, with their digests as they are."""
    parts = plain.split(b"WARC/1.0\r\n")[1:]
    return b"".join(gzip.compress(b"WARC/1.0\r\n" + part) for part in parts)


def test_damage_anywhere_in_a_file_is_found(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Redirects, heads and the record of the file itself are verified, by their digests and by the hash of the file."""
    assert main(["archive", "moved", "--private", "--pause", "0", "--data", str(folder)]) == 0
    store, data = Archive(folder.parent / "archive"), load(folder).dataset
    done = verify(data, store)
    assert (done.faults, done.read, done.without) == ((), 1, 3)
    capsys.readouterr()
    assert main(["check", "--archive", "--data", str(folder)]) == 0
    assert capsys.readouterr().out.endswith("1 copy whole; 3 sources without a hash\n")

    [copy] = store.copies()
    warc = store.folder / copy.file
    whole = warc.read_bytes()
    for at in range(5, len(whole), 25):
        warc.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert [each.code for each in verify(data, store).faults] == ["archive-damaged"], at

    plain = gzip.decompress(whole)
    warc.write_bytes(_members(plain))
    store.verify_file(copy.file, "")
    warc.write_bytes(_members(plain.replace(b"Location: /page", b"Location: /pagE")))
    with pytest.raises(DamagedError, match="at byte"):
        store.verify_file(copy.file, "")


def test_a_hash_that_was_altered_is_no_missing_copy(folder: Path) -> None:
    """A copy with another hash than the record has is said to be there, with both hashes."""
    assert main(["archive", "page", "--private", "--pause", "0", "--data", str(folder)]) == 0
    stored = hashlib.sha256(PAGE).hexdigest()
    text = (folder / "sources.yaml").read_text(encoding="utf-8")
    (folder / "sources.yaml").write_text(text.replace(stored, "b" * 64), encoding="utf-8")
    [fault] = verify(load(folder).dataset, Archive(folder.parent / "archive")).faults
    assert fault.code == "archive-differs"
    assert f"`{stored[:12]}…`, and the record says `{'b' * 12}…`" in fault.message


def test_an_index_of_a_stranger_leads_nowhere(folder: Path) -> None:
    """A copy outside the archive is not read; a broken index is an error with a way out."""
    run(folder, "page")
    index = folder.parent / "archive" / "index.jsonl"
    line = json.loads(index.read_text(encoding="utf-8"))
    for name in ("../data/sources.yaml", "/etc/passwd", "link.warc.gz"):
        (folder.parent / "archive" / "link.warc.gz").unlink(missing_ok=True)
        (folder.parent / "archive" / "link.warc.gz").symlink_to("/etc/passwd")
        index.write_text(json.dumps(line | {"file": name}), encoding="utf-8")
        text = (folder / "sources.yaml").read_text(encoding="utf-8")
        if "sha256" not in text:
            text = text.replace("/page\n", f"/page\n  sha256: {line['sha256']}\n")
            (folder / "sources.yaml").write_text(text, encoding="utf-8")
        [fault] = verify(load(folder).dataset, Archive(folder.parent / "archive")).faults
        assert "its file is not in the archive" in fault.message
    for broken in ("{", '{"source": 1}', json.dumps(line | {"offset": -1}), "[" * 10_000):
        index.write_text(broken, encoding="utf-8")
        assert main(["check", "--archive", "--data", str(folder)]) != 0


def test_nothing_is_fetched_unasked(folder: Path, server: Server) -> None:
    """The command needs the ids of sources, or `--all`; `--no-write` leaves the data alone."""
    server.asked.clear()
    assert main(["archive", "--data", str(folder)]) == 2
    assert main(["archive", "book", "--data", str(folder)]) == 1
    assert main(["archive", "page", "--missing", "--data", str(folder)]) == 2
    assert server.asked == []
    before = (folder / "sources.yaml").read_bytes()
    assert main(["archive", "page", "--private", "--no-write", "--data", str(folder)]) == 0
    assert (folder / "sources.yaml").read_bytes() == before


def test_other_tools_verify_the_archive(folder: Path) -> None:
    """warcio's own checker finds the digests right."""
    run(folder, "page", "moved")
    [warc] = (folder.parent / "archive").glob("*.warc.gz")

    class Asked:
        inputs = (str(warc),)
        verbose = False

    checker = Checker(Asked())
    checker.process_all()
    assert checker.exit_value == 0


def test_addresses_in_any_script_are_sent(server: Server) -> None:
    """Letters beyond ASCII go as UTF-8 in percent signs, names as IDNA; what is escaped stays so."""
    server.asked.clear()
    with (
        pytest.raises(NotFetchedError, match="404"),
        fetched(f"{server.at}/\u0635\u0646/a b%20c?q=\u00fc&r=1#part", LOCAL),
    ):
        pass
    assert server.asked == ["/%D8%B5%D9%86/a%20b%20c?q=%C3%BC&r=1"]
    assert sendable("http://m\u00fcnchen.example/") == "http://xn--mnchen-3ya.example/"
    assert sendable("https://[2606:2800::1]:8443/x") == "https://[2606:2800::1]:8443/x"


def test_an_interruption_keeps_what_is_whole(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was fetched before Ctrl-C is kept, and its hash is in the data."""
    fetch = archiving.fetched

    def stop(url: str, limits: Limits) -> AbstractContextManager[Fetched]:
        if url.endswith("/moved"):
            raise KeyboardInterrupt
        return fetch(url, limits)

    monkeypatch.setattr(archiving, "fetched", stop)
    assert main(["archive", "page", "moved", "--private", "--pause", "0", "--data", str(folder)]) == 130
    store = Archive(folder.parent / "archive")
    [copy] = store.copies()
    store.verify(copy)
    assert sorted(path.name for path in store.folder.iterdir()) == sorted([copy.file, "index.jsonl"])
    assert load(folder).dataset.sources["page"].sha256 == copy.sha256


@pytest.mark.parametrize("torn", [b"", b"rest", gzip.compress(PAGE)[:-1]], ids=["whole", "garbage", "cut"])
def test_the_next_run_takes_over_what_a_killed_one_left(
    folder: Path, torn: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    """The copies that are whole reach the index and the data; what was being written is cut off."""
    sources = load(folder).dataset.sources
    store, left = Archive(folder.parent / "running"), Archive(folder.parent / "archive")

    def kill(outcome: Outcome) -> None:
        if outcome.source == "moved":
            shutil.copytree(store.folder, left.folder)

    archive((sources[id] for id in ("page", "moved")), store, LOCAL, pause=0, progress=kill)
    [part] = left.folder.iterdir()
    with part.open("ab") as file:
        file.write(torn)
    (left.folder / ".x.warc.gz.part").write_bytes(b"left")
    (left.folder / ".y.warc.gz.part").symlink_to(folder / "sources.yaml")
    assert main(["archive", "--missing", "--private", "--pause", "0", "--data", str(folder)]) == 1
    said = capsys.readouterr().out
    assert [line.split()[0] for line in said.splitlines()[:3]] == ["recovered", "recovered", "gone"]
    assert [replace(copy, file_sha256="") for copy in left.copies()] == [
        replace(copy, file_sha256="") for copy in store.copies()
    ]
    verified = verify(load(folder).dataset, left)
    assert (verified.faults, verified.read) == ((), 2)
    names = {path.name for path in left.folder.iterdir()}
    assert names == {left.copies()[0].file, "index.jsonl", ".y.warc.gz.part"}


def test_the_index_is_made_again_from_the_files(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A line that cannot be read orphans no copy; the index that was there is kept beside the new one."""
    run(folder, "page")
    run(folder, "moved", "lost")
    store = Archive(folder.parent / "archive")
    copies, index = store.copies(), store.folder / "index.jsonl"
    index.write_text("{" + index.read_text(encoding="utf-8"), encoding="utf-8")
    assert main(["archive", "page", "--private", "--data", str(folder)]) == 1
    assert "cannot be read at line 1; `axisgraph archive --reindex`" in capsys.readouterr().err
    assert main(["archive", "--reindex", "--data", str(folder)]) == 0
    assert capsys.readouterr().out == f"2 copies of 2 WARC files in the index of {store.folder}\n"
    assert store.copies() == copies
    assert index.with_name("index.jsonl.old").read_text(encoding="utf-8").startswith("{{")
    index.write_bytes(index.read_bytes() + b'\n\n{"source": "page"}\n\xff\n')
    with pytest.raises(OutputError, match="cannot be read at line 5;"):
        store.copies()
    index.unlink()
    assert [each.state for each in run(folder, "page").outcomes] == ["recovered", "recovered", "same"]
    assert store.copies() == copies


def test_a_damaged_record_does_not_lose_those_behind_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The index made again names the record that cannot be read; no index before it is lost."""
    sources = folder / "sources.yaml"
    sources.write_text(sources.read_text(encoding="utf-8").replace("/lost", "/page?again"), encoding="utf-8")
    run(folder, "page", "moved", "lost")
    store = Archive(folder.parent / "archive")
    copies, index = store.copies(), store.folder / "index.jsonl"
    [file] = store.folder.glob("*.warc.gz")
    broken = copies[1]
    content = bytearray(file.read_bytes())
    content[broken.offset + 40] ^= 0xFF
    file.write_bytes(content)
    for again in ("", "-2"):
        before = index.read_text(encoding="utf-8")
        assert main(["archive", "--reindex", "--data", str(folder)]) == 1
        assert f"these records cannot be read: {file.name} at byte {broken.offset:,}" in capsys.readouterr().err
        assert index.with_name(f"index.jsonl.old{again}").read_text(encoding="utf-8") == before
    assert [copy.source for copy in store.copies()] == [copy.source for copy in copies if copy != broken]


def test_a_pack_is_refused_before_anything_is_fetched(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A pack has no records that a copy could be noted in."""
    pack = folder.parent / "made.axis"
    assert main(["pack", str(pack), str(folder)]) == 0
    assert main(["archive", "--all", "--data", str(pack)]) == 2
    assert "a pack has no archive" in capsys.readouterr().err
    assert not (folder.parent / "archive").exists()


def test_verifying_needs_no_package_that_fetches(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`check --archive` reads the archive without httpcore."""
    assert main(["archive", "page", "--private", "--pause", "0", "--data", str(folder)]) == 0
    monkeypatch.setitem(sys.modules, "httpcore", None)
    with forgotten("graph.archive"):
        assert main(["check", "--archive", "--data", str(folder)]) == 0
        assert main(["archive", "page", "--data", str(folder)]) == 1


def test_many_sources_go_into_several_files(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No file of a long run grows without bound, and each is in the index when it is finished."""
    monkeypatch.setattr("graph.archive.archiving.AT_ONCE", 1)
    run(folder, "page", "moved")
    assert len(list((folder.parent / "archive").glob("*.warc.gz"))) == 2
