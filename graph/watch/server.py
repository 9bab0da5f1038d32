"""Serves the page over HTTP on the loopback address: two paths, and no other host name; with `edits`, a third.

Browsers ask for an icon by themselves: there is none, which is no error.

A request for a foreign name that resolves to 127.0.0.1 (DNS rebinding) is refused because of its Host header. A page of
another origin may send requests, but its browser does not let it read the response, which has no CORS headers.
"""

from __future__ import annotations

import errno
import json
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import SHUT_RDWR, socket
from threading import BoundedSemaphore, Thread
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from graph.errors import ServeError
from graph.watch.board import Board, Shown
from graph.watch.permission import refusal

if TYPE_CHECKING:
    from graph.watch.edits import Edits

__all__ = ["Server"]

HOST: Final = "127.0.0.1"
_MOST_OPEN: Final = 128  # pages connected at the same time
_MOST_CONNECTIONS: Final = 256  # of any kind; what comes beyond is closed at once
_ARRIVAL: Final = 10.0  # seconds for a request to arrive whole
_HEARTBEAT: Final = 10.0  # seconds after which an idle page is sent a line, to test the connection


class Server:
    """Serves a board on `port` of the loopback address until it is closed; port 0 selects a free one.

    With `edits`, the page may also send changes of the data.

    Raises:
        ServeError: The port is in use, or not permitted.
    """

    def __init__(self, board: Board, port: int, edits: Edits | None = None) -> None:
        self.board = board
        try:
            self._http = _Http((HOST, port), _Handler)
        except (OSError, OverflowError) as error:
            raise _refusal(port, error) from error
        self._http.board, self._http.edits = board, edits
        self.port = int(self._http.server_address[1])
        self._http.names = frozenset(f"{name}:{self.port}" for name in (HOST, "localhost"))
        self._thread = Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.1}, name="page server")
        self._thread.start()

    @property
    def address(self) -> str:
        """Address of the page."""
        return f"http://{HOST}:{self.port}/"

    def close(self) -> None:
        """Stop: disconnect every page and end every thread."""
        self.board.close()
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()


def _refusal(port: int, error: Exception) -> ServeError:
    if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
        return ServeError(
            f"port {port} is in use", help="choose another `port`, or 0 for any that is free", words=("port",)
        )
    if isinstance(error, OSError) and error.errno == errno.EACCES:
        return ServeError(f"port {port} may not be used", help="choose a `port` above 1023", words=("port",))
    return ServeError(f"port {port} cannot be used: {error}", help="a port is a number from 0 to 65535")


class _Http(ThreadingHTTPServer):
    daemon_threads = False  # so that closing waits for them
    block_on_close = True
    board: Board
    edits: Edits | None = None
    names: frozenset[str] = frozenset()

    request_queue_size = 128

    def __init__(self, *given: Any) -> None:
        self.room = BoundedSemaphore(_MOST_OPEN)
        self.connections = BoundedSemaphore(_MOST_CONNECTIONS)
        self.arriving: dict[socket, float] = {}  # connections without a whole request, and when they must have one
        super().__init__(*given)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Serve a connection in a thread, or close it if there are too many."""
        if not self.connections.acquire(blocking=False):
            self.shutdown_request(request)
            return
        self.arriving[request] = monotonic() + _ARRIVAL
        try:
            super().process_request(request, client_address)
        except RuntimeError:  # the system has no more threads
            self._release(request)
            self.shutdown_request(request)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Serve a connection, and count it no more."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._release(request)

    def _release(self, request: Any) -> None:
        self.arriving.pop(request, None)
        self.connections.release()

    def service_actions(self) -> None:
        """Disconnect what sends its request too slowly; called several times a second."""
        now = monotonic()
        for request, end in list(self.arriving.items()):
            if now > end:
                with suppress(OSError):
                    request.shutdown(SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Ignore a page that disconnects while it is served."""


class _Handler(BaseHTTPRequestHandler):
    server: _Http
    timeout = 10  # seconds for a request to arrive and for a line to be sent
    server_version = "axisgraph"
    sys_version = ""

    def parse_request(self) -> bool:
        """Read the request; from here on it has arrived."""
        arrived = super().parse_request()
        self.server.arriving.pop(self.connection, None)
        return arrived

    def do_GET(self) -> None:
        hosts = self.headers.get_all("Host", [])
        if len(hosts) != 1 or hosts[0] not in self.server.names:
            self._refuse(HTTPStatus.MISDIRECTED_REQUEST, "this page answers to its own address only")
        elif self.path == "/":
            shown = self.server.board.shown
            self._begin(HTTPStatus.OK, "text/html; charset=utf-8", len(shown.page))
            self.wfile.write(shown.page)
        elif self.path == "/favicon.ico":
            self._begin(HTTPStatus.NO_CONTENT, "image/x-icon", None)
        elif self.path != "/events":
            self._refuse(HTTPStatus.NOT_FOUND, "there is nothing here but /")
        elif not self.server.room.acquire(blocking=False):
            self._refuse(HTTPStatus.SERVICE_UNAVAILABLE, "too many pages are open")
        else:
            try:
                self._tell()
            finally:
                self.server.room.release()

    def do_POST(self) -> None:
        hosts, edits = self.headers.get_all("Host", []), self.server.edits
        if len(hosts) != 1 or hosts[0] not in self.server.names:
            self._refuse(HTTPStatus.MISDIRECTED_REQUEST, "this page answers to its own address only")
        elif edits is None or self.path != "/edit":
            self._refuse(HTTPStatus.NOT_FOUND, "there is nothing here to change")
        elif refused := refusal(self.headers, f"http://{hosts[0]}", edits.token):
            self._refuse(*refused)
        elif (body := self._body(int(self.headers["Content-Length"]))) is not None:
            status, answer = edits.answer(body)
            text = json.dumps(answer).encode()
            self._begin(status, "application/json", len(text))
            self.wfile.write(text)

    def _body(self, length: int) -> bytes | None:
        """Return the body of a request; None if it does not arrive whole, and in time."""
        self.server.arriving[self.connection] = monotonic() + _ARRIVAL
        try:
            body = self.rfile.read(length)
        finally:
            self.server.arriving.pop(self.connection, None)
        return body if len(body) == length else None

    def _tell(self) -> None:
        """Send the state now and after each change (server-sent events), until the page or the server closes."""
        self._begin(HTTPStatus.OK, "text/event-stream", None)
        number = -1
        while not self.server.board.closed:
            shown = self.server.board.wait(number, _HEARTBEAT)
            if shown is not None:
                number = shown.number
            self.wfile.write(_event(shown))

    def _begin(self, status: HTTPStatus, type: str, length: int | None) -> None:
        self.send_response(status)
        self.send_header("Content-Type", type)
        if length is not None:
            self.send_header("Content-Length", str(length))
        for name, value in _HEADERS.items():
            self.send_header(name, value)
        self.end_headers()

    def _refuse(self, status: HTTPStatus, reason: str) -> None:
        body = f"{reason}\n".encode()
        self._begin(status, "text/plain; charset=utf-8", len(body))
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Print nothing: the terminal reports changes, not requests."""


_HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "frame-ancestors 'none'",  # beside that of the page
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def _event(shown: Shown | None) -> bytes:
    if shown is None:
        return b": still here\n\n"
    return f"data: {json.dumps({'version': shown.version, 'faults': shown.faults})}\n\n".encode()
