"""Serving: the fixed shell, the open draft's assets by exact name, and nothing else."""

import pytest
from PySide6.QtCore import QByteArray, QObject, QUrl
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob

from almost_editor.media.planning import plan
from almost_editor.media.reading import read_facts
from almost_editor.ui.page.engine import SCHEME, SHELL_URL
from almost_editor.ui.page.serving import POLICY, OnlyOurScheme, PageServer
from tests.ui.details.desk import picture_bytes


class Job(QObject):
    """A request, as Qt would hand it over."""

    def __init__(self, url, method=b"GET"):
        super().__init__()
        self._url, self._method = QUrl(url), method
        self.error = self.headers = self.mime = self.data = None

    def requestUrl(self):  # noqa: N802 - Qt's name
        return self._url

    def requestMethod(self):  # noqa: N802 - Qt's name
        return QByteArray(self._method)

    def fail(self, error):
        self.error = error

    def setAdditionalResponseHeaders(self, headers):  # noqa: N802 - Qt's name
        # Qt takes a list of values for each name.
        self.headers = {
            bytes(key).decode(): [bytes(value).decode() for value in values] for key, values in headers.items()
        }

    def reply(self, mime, device):
        self.mime, self.data = bytes(mime).decode(), bytes(device.readAll())

    @property
    def is_answered(self):
        return self.error is not None or self.data is not None


@pytest.fixture
def server(desk):
    made = PageServer(desk.lanes)
    yield made
    made.deleteLater()


@pytest.fixture
def asks(server, wait_until):
    def ask(url, method=b"GET"):
        job = Job(url, method)
        server.requestStarted(job)
        wait_until(lambda: job.is_answered)
        return job

    return ask


@pytest.fixture
def rendition(desk, server):
    """The smallest rendition of a picture in the library, served."""
    data = picture_bytes()
    facts = read_facts(data)
    picture = desk.does(
        lambda library: library.pictures.add(
            data, "bridge.jpg", width_px=facts.width_px, height_px=facts.height_px, format=facts.format
        )
    )
    made = plan(picture.digest, picture.width_px, picture.height_px)[0]
    server.serve_pictures(((picture, made),))
    return made


def test_the_shell_and_its_style_are_always_there(asks):
    shell = asks(SHELL_URL)
    assert shell.mime == "text/html;charset=utf-8"
    assert b"<script" not in shell.data
    assert asks(f"{SHELL_URL}preview.css").mime == "text/css;charset=utf-8"


def test_every_answer_carries_the_policy(asks, server, rendition):
    server.serve_style("assets/style.css", "p {}")
    for path in ("", "preview.css", "assets/style.css", f"assets/{rendition.name}"):
        assert asks(f"{SHELL_URL}{path}").headers == {"Content-Security-Policy": [POLICY]}


@pytest.mark.parametrize(
    "rule",
    ["default-src 'none'", "script-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
)
def test_the_policy_shuts_what_a_page_of_paper_does_not_need(rule):
    assert rule in POLICY.split("; ")


def test_the_policy_lets_a_sandbox_have_nothing_and_no_other_scheme_in():
    assert POLICY.endswith("; sandbox")
    assert "http" not in POLICY
    assert "data:" not in POLICY
    assert "unsafe-eval" not in POLICY


@pytest.mark.parametrize(
    "path",
    [
        "assets/none.png",
        "assets/",
        "assets",
        "preview.js",
        "shell.html",
        "/preview.css",
        "../preview.js",
        "%2e%2e/preview.js",
        "assets/../preview.css/x",
        "assets/..%2f..%2fetc%2fpasswd",
        "/etc/passwd",
        "PREVIEW.CSS",
        "preview.css%00",
        "preview.css/",
    ],
)
def test_any_other_name_is_not_found(asks, path):
    assert asks(f"{SHELL_URL}{path}").error is QWebEngineUrlRequestJob.Error.UrlNotFound


@pytest.mark.parametrize(
    ("url", "method"),
    [
        (f"{SHELL_URL}?query", b"GET"),
        (SHELL_URL, b"POST"),
        (SHELL_URL, b"HEAD"),
        (f"{SHELL_URL}preview.css?v=1", b"GET"),
    ],
)
def test_queries_and_other_methods_are_denied(asks, url, method):
    assert asks(url, method).error is QWebEngineUrlRequestJob.Error.RequestDenied


def test_a_style_sheet_is_served_at_its_path(asks, server):
    server.serve_style("assets/style-1.css", "p { quotes: “ ” }")
    answer = asks(f"{SHELL_URL}assets/style-1.css")
    assert answer.data.decode() == "p { quotes: “ ” }"


def test_a_picture_is_served_by_the_name_of_its_rendition_alone(asks, rendition):
    answer = asks(f"{SHELL_URL}assets/{rendition.name}")
    assert answer.mime.startswith("image/")
    assert read_facts(answer.data).width_px > 0
    assert asks(f"{SHELL_URL}assets/x{rendition.name}").error is QWebEngineUrlRequestJob.Error.UrlNotFound


def test_the_pictures_of_one_draft_take_the_place_of_the_others(asks, server, rendition):
    server.serve_pictures(())
    assert asks(f"{SHELL_URL}assets/{rendition.name}").error is QWebEngineUrlRequestJob.Error.UrlNotFound


def test_a_picture_that_is_damaged_is_refused_and_harms_nothing(asks, desk, rendition):
    for file in (desk.folder / "pictures").rglob("*.*"):
        file.write_bytes(b"no picture")
    assert asks(f"{SHELL_URL}assets/{rendition.name}").error is QWebEngineUrlRequestJob.Error.UrlNotFound


def test_a_request_that_is_gone_is_no_bug(server, rendition, desk):
    job = Job(f"{SHELL_URL}assets/{rendition.name}")
    server.requestStarted(job)
    import_done = []
    desk.lanes.reading.send(lambda _library: None, import_done.append)
    job.deleteLater()
    del job
    desk.wait(lambda: import_done)


class Info:
    def __init__(self, url):
        self._url, self.blocked = QUrl(url), None

    def requestUrl(self):  # noqa: N802 - Qt's name
        return self._url

    def block(self, blocked):
        self.blocked = blocked


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/",
        "https://example.org/a.png",
        "file:///etc/passwd",
        "data:text/plain,x",
        "ws://example.org/",
        "ftp://example.org/",
        "blob:null/1",
        "qrc:/x",
        "about:blank",
        "javascript:1",
        f"{SCHEME}x://article/",
        "",
    ],
)
def test_every_other_scheme_is_blocked(qapp, url):
    info, guard = Info(url), OnlyOurScheme()
    guard.interceptRequest(info)
    assert info.blocked is True
    guard.deleteLater()


def test_our_own_is_not(qapp):
    info, guard = Info(f"{SHELL_URL}assets/a.png"), OnlyOurScheme()
    guard.interceptRequest(info)
    assert info.blocked is None
    guard.deleteLater()
