"""Serving: what the page may load, by exact name, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlSchemeHandler,
)
from shiboken6 import isValid

from almost_editor.document.draft import Picture
from almost_editor.library.store import Library
from almost_editor.media.planning import Rendition
from almost_editor.media.renditions import quick
from almost_editor.paths import resources_folder
from almost_editor.publish.article import Article, renditions
from almost_editor.publish.layouts import Layout
from almost_editor.publish.page import style_css, style_path
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.page.engine import SCHEME

POLICY = (
    f"default-src 'none'; script-src 'none'; style-src 'unsafe-inline' {SCHEME}:; img-src {SCHEME}:; "
    f"font-src {SCHEME}:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"
)
Found = tuple[str, bytes]


class PageServer(QWebEngineUrlSchemeHandler):
    """Answers the page's requests: the fixed shell, the layout's style sheet, the open draft's pictures."""

    def __init__(self, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        folder = resources_folder() / "preview"
        self._fixed: dict[str, Found] = {
            "/": ("text/html", (folder / "shell.html").read_bytes()),
            "/preview.css": ("text/css", (folder / "preview.css").read_bytes()),
        }
        self._files: dict[str, Found] = {}
        self._pictures: Mapping[str, tuple[Picture, Rendition]] = {}

    def serve(self, article: Article, layout: Layout) -> None:
        """Make available what the page of one article may ask for, and no other pictures."""
        self.serve_style(style_path(layout), style_css(layout))
        self.serve_pictures(renditions(article))

    def serve_style(self, path: str, css: str) -> None:
        """Make a style sheet available at its path from the page."""
        self.serve_file(path, "text/css", css.encode())

    def serve_file(self, path: str, mime: str, data: bytes) -> None:
        """Make a file of our own available at its path from the page."""
        self._files[f"/{path}"] = (mime, data)

    def serve_pictures(self, renditions: tuple[tuple[Picture, Rendition], ...]) -> None:
        """Make the renditions of one draft available, and no others."""
        self._pictures = {f"/assets/{rendition.name}": (picture, rendition) for picture, rendition in renditions}

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Answer by exact path; a query, another method or any other name is not found."""
        url = job.requestUrl()
        path = url.path()
        if job.requestMethod() != QByteArray(b"GET") or url.hasQuery():
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
        elif path in self._fixed:
            _reply(job, self._fixed[path])
        elif path in self._files:
            _reply(job, self._files[path])
        elif path in self._pictures:
            picture, rendition = self._pictures[path]
            self._lanes.reading.send(
                partial(_decode, picture=picture, rendition=rendition), partial(_reply, job), lambda _: _refuse(job)
            )
        else:
            _refuse(job)


def _decode(library: Library, picture: Picture, rendition: Rendition) -> Found:
    return quick(library.pictures.read(picture), rendition)


def _reply(job: QWebEngineUrlRequestJob, found: Found) -> None:
    if not isValid(job):
        return
    mime, data = found
    buffer = QBuffer(job)
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    guard(job)
    job.reply(QByteArray(f"{mime};charset=utf-8".encode() if mime.startswith("text/") else mime.encode()), buffer)


def guard(job: QWebEngineUrlRequestJob) -> None:
    """Put an answer under the policy.

    WORKAROUND: a name takes a list of values. Bytes alone, which the binding's own types ask for, are taken apart into
    one value for each byte, without a word, and the policy is none.
    """
    headers: dict[QByteArray, Any] = {QByteArray(b"Content-Security-Policy"): [QByteArray(POLICY.encode())]}
    job.setAdditionalResponseHeaders(headers)


def _refuse(job: QWebEngineUrlRequestJob) -> None:
    if isValid(job):
        job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)


class OnlyOurScheme(QWebEngineUrlRequestInterceptor):
    """Blocks every request that is not for the page's own scheme, whatever asked for it."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        if info.requestUrl().scheme() != SCHEME:
            info.block(True)
