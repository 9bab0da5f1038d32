"""Messages that no client of the tests would send."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any

import pytest
from pygls.exceptions import JsonRpcException

from graph.lsp.answers import made


@pytest.mark.parametrize(
    "params",
    [
        {"textDocument": {"uri": "file:///a/links.yaml"}, "position": {"line": -1, "character": 0}},
        {"textDocument": {"uri": "file:///a/links.yaml"}, "position": {"line": 2**40, "character": 0}},
        {"textDocument": {"uri": 5}, "position": None},
        {"nonsense": 1},
        5,
    ],
)
def test_an_invalid_request_is_answered(params: Any) -> None:
    """A request that cannot be understood gets an error under its own id: no client waits for an answer in vain."""
    sent: list[bytes] = []
    server = made("0")
    server.protocol.set_writer(SimpleNamespace(write=sent.append))  # type: ignore[arg-type]
    asked = {"jsonrpc": "2.0", "id": 7, "method": "textDocument/hover", "params": params}
    with pytest.raises(JsonRpcException):
        server.protocol.structure_message(asked)
    answer = json.loads(b"".join(sent).partition(b"\r\n\r\n")[2])
    assert (answer["id"], answer["error"]["code"] < 0) == (7, True)
