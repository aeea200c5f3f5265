"""A host on this machine that answers everything, so that nothing is asked in vain, and remembers who asked."""

from __future__ import annotations

import re
import socket
import threading
from pathlib import Path

_ASKED = re.compile(rb"(a\d{3}-[a-z]+)\.localhost")
_BY_NUMBER = re.compile(rb"^[A-Z]+ /(a\d{3}-[a-z]+)/")
_PIXEL = bytes.fromhex("47494638396101000100800000ffffff00000021f90401000000002c00000000010001000002024401003b")
PATIENCE_S = 5


class Listener:
    """Takes every connection: what it says of itself, in plain words or in the greeting of a safe line, is kept."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.asked: set[str] = set()
        """`attack-stage` each."""
        self.connections = 0
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        """Take nothing more."""
        self._socket.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with connection:
            connection.settimeout(PATIENCE_S)
            try:
                said = connection.recv(8192)
                self.asked |= {name.decode() for name in _ASKED.findall(said)}
                by_number = _BY_NUMBER.match(said)
                if by_number:
                    self.asked.add(by_number[1].decode())
                if said[:1].isalpha():
                    connection.sendall(_page(said))
            except OSError:
                return


def _page(said: bytes) -> bytes:
    path = said.split(b" ", 2)[1].partition(b"?")[0].decode("ascii", "replace")
    kind, body = {
        ".js": ("text/javascript", b"0"),
        ".css": ("text/css", b"p {}"),
        ".html": ("text/html", b"<!doctype html><title>x</title>"),
        ".svg": ("image/svg+xml", b'<svg xmlns="http://www.w3.org/2000/svg"/>'),
    }.get(Path(path).suffix, ("image/gif", _PIXEL))
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n"
    return (head + "Access-Control-Allow-Origin: *\r\n\r\n").encode() + body
