"""`preview`: an exported site, shown to this machine's browser and to nobody else."""

from __future__ import annotations

import contextlib
import http.server
import json
import mimetypes
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import click

from almost_editor.cli.session import FilePath, Session, answer, be_alone, say
from almost_editor.errors import InvalidValue, NotFound

HOST = "127.0.0.1"
PORT = 8765
_MANIFEST = "site.json"
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
    ".avif": "image/avif",
    ".webp": "image/webp",
}
_LINK = re.compile(rb"<a [^>]*>|<meta http-equiv=\"refresh\"[^>]*>")


@click.command(
    epilog="""\b
Examples:
  almost-editor preview ~/site
  almost-editor preview --port 9000 ~/site

It is shown at 127.0.0.1, so that no other machine sees it, until you press Ctrl+C. Links between its pages stay in it.
"""
)
@click.argument("folder", type=FilePath(), default=".", metavar="[DIR]")
@click.option("--port", type=click.IntRange(0, 65535), default=PORT, show_default=True, help="0 takes a free one.")
@click.pass_obj
def preview(session: Session, *, folder: Path, port: int) -> None:
    """Show a site that was exported with `export --site`; without DIR the one in this folder."""
    be_alone("Call it without a window, or close the window.")
    with serving(folder, port) as server:
        address = f"http://{HOST}:{server.server_address[1]}/"
        answer(address)
        say(f"The site in {folder} is shown at {address}; Ctrl+C ends it.")
        with contextlib.suppress(KeyboardInterrupt):
            server.serve_forever()
    say("Ended.")


def serving(folder: Path, port: int) -> SiteServer:
    """Return a server of a site, listening. Raises: NotFound where there is no site, InvalidValue for a taken port."""
    try:
        manifest = json.loads((folder / _MANIFEST).read_bytes())
        address = str(manifest["address"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise NotFound(
            f"There is no exported site in {folder}.", f"Export one with: almost-editor export --site --to {folder}"
        ) from error
    try:
        return SiteServer(folder, address, port)
    except OSError as error:
        raise InvalidValue(f"Port {port} is taken.", "Choose another one with --port, or 0 for any.") from error


class SiteServer(http.server.ThreadingHTTPServer):
    """Serves one folder on the loopback address."""

    daemon_threads = True

    def __init__(self, folder: Path, address: str, port: int) -> None:
        self.folder = folder.resolve()
        self.home = address.rstrip("/").encode()
        super().__init__((HOST, port), Page)


class Page(http.server.BaseHTTPRequestHandler):
    """Answers one request: the file that the address stands for, or the site's own page for what is missing."""

    server: SiteServer
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Send a file."""
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        """Send what is said of a file."""
        self._answer(with_body=False)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: whoever looks at pages wants no list of them."""

    def _answer(self, *, with_body: bool) -> None:
        if self.headers.get("Host", HOST).rpartition(":")[0].strip("[]") not in ("", HOST, "localhost"):
            # Another site's name may be made to lead here, and its pages would read these.
            self._send(403, b"Only for this machine.\n", "text/plain; charset=utf-8", with_body=with_body)
            return
        path = unquote(urlsplit(self.path).path)
        place = self._place(path)
        if place is not None and place.is_dir() and not path.endswith("/"):
            self._send(301, b"", "text/plain", with_body=with_body, location=f"{urlsplit(self.path).path}/")
            return
        if place is not None and place.is_dir():
            place /= "index.html"
        if place is not None and not place.is_file() and not place.suffix:
            place = place.with_suffix(".html")
        status = 200 if place is not None and place.is_file() else 404
        shown = place if status == 200 and place is not None else self.server.folder / "404.html"
        try:
            data = shown.read_bytes()
        except OSError:
            data = b"There is no such page.\n"
            shown = Path("missing.txt")
        kind = _TYPES.get(shown.suffix) or mimetypes.guess_type(shown.name)[0] or "application/octet-stream"
        if shown.suffix == ".html":
            data = _LINK.sub(lambda match: match[0].replace(self.server.home, b""), data)
        self._send(status, data, kind, with_body=with_body)

    def _place(self, path: str) -> Path | None:
        """Return the place of an address in the folder; nothing where it would lead out of it."""
        if "\0" in path:
            return None
        place = (self.server.folder / path.lstrip("/")).resolve()
        return place if place == self.server.folder or self.server.folder in place.parents else None

    def _send(self, status: int, data: bytes, kind: str, *, with_body: bool, location: str = "") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        if location:
            self.send_header("Location", location)
        self.end_headers()
        if with_body:
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                self.wfile.write(data)
