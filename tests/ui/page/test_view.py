"""The page with every door shut: what a draft holds is shown, and never runs, asks, or goes anywhere."""

import os
import socket

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtNetwork import QHostAddress, QTcpServer
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineScript, QWebEngineSettings

from almost_editor.ui.page.engine import SCHEME, SHELL_URL
from tests.ui.page.conftest import opened_page

OWNED = "document.documentElement.setAttribute('data-owned', '1')"
SCRIPTS = {
    "script": f"<script>{OWNED}</script>",
    "module": f"<script type=module>{OWNED}</script>",
    "picture that fails": f'<img src="assets/none.png" onerror="{OWNED}">',
    "picture that loads": f'<img src="preview.css" onerror="{OWNED}" onload="{OWNED}">',
    "svg": f'<svg onload="{OWNED}"><script>{OWNED}</script><animate onbegin="{OWNED}" attributeName=x dur=1s></svg>',
    "details": f'<details open ontoggle="{OWNED}"><summary>More</summary>Words.</details>',
    "focus": f'<input autofocus onfocus="{OWNED}">',
    "style": f'<style onload="{OWNED}">p {{ color: red }}</style>',
    "animation": (
        "<style>@keyframes a { to { color: red } }</style>"
        f'<p style="animation: a 1ms" onanimationend="{OWNED}">x</p>'
    ),
    "frame": f'<iframe srcdoc="<script>parent.{OWNED}</script>"></iframe>',
    "frame of an address": f'<iframe src="javascript:parent.{OWNED}"></iframe>',
    "object": f'<object data="javascript:{OWNED}"></object><embed src="javascript:{OWNED}">',
    "media": f'<video src="x" onerror="{OWNED}"></video><audio src="x" onerror="{OWNED}"></audio>',
    "base": f'<base href="javascript:/"><a id="based" href="{OWNED}">x</a>',
    "marquee": f'<marquee onstart="{OWNED}">x</marquee>',
}


@pytest.mark.parametrize("html", SCRIPTS.values(), ids=SCRIPTS)
def test_no_script_of_a_draft_runs(reader, html):
    reader.shows(html, "<p id='after'>After it.</p>")
    reader.waits(reader.has_settled)
    # Two frames later whatever would have run has run; our own world can ask for them, so it does run.
    reader.does("globalThis.drawn = 0; const draw = () => { drawn++ < 2 && requestAnimationFrame(draw); }; draw();")
    reader.waits(lambda: reader.sees("globalThis.drawn") > 2)
    assert reader.sees("document.getElementById('after').textContent") == "After it."
    assert reader.sees("document.documentElement.hasAttribute('data-owned')") is False


@pytest.mark.parametrize("address", [f"javascript:{OWNED}", f"data:text/html,<script>{OWNED}</script>"])
@pytest.mark.parametrize("held", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_a_link_never_runs_a_script(reader, address, held):
    reader.shows(f'<p><a id="link" href="{address}">Link</a></p>')
    reader.clicks("link", held=held)
    assert reader.sees("document.documentElement.hasAttribute('data-owned')") is False
    assert reader.links == []
    assert reader.is_home()


def test_the_same_markup_does_run_where_the_doors_are_open(qapp, patience):
    """The positive control: what is held above is held by us, and not by chance."""
    profile = QWebEngineProfile()
    page = QWebEnginePage(profile)
    loaded, answers = [], []
    page.loadFinished.connect(loaded.append)
    page.setHtml(SCRIPTS["script"] + SCRIPTS["picture that fails"])
    patience(lambda: loaded, 30_000)
    page.runJavaScript("document.documentElement.hasAttribute('data-owned')", 0, answers.append)
    patience(lambda: answers, 30_000)
    for owned in (page, profile):
        shiboken6.delete(owned)
    assert answers == [True]


def test_the_policy_reaches_the_page(reader, qapp):
    """Sandboxed without an origin of its own: a header in a form that Qt does not take would leave it its own."""
    assert reader.sees("origin") == "null"


def test_the_pages_own_world_is_off_and_ours_is_on(reader):
    assert reader.sees("typeof almost.take") == "function"
    answers = []
    reader.page.runJavaScript("1 + 1", int(QWebEngineScript.ScriptWorldId.MainWorld.value), answers.append)
    reader.waits(lambda: answers)
    assert answers[0] in (None, "")
    assert reader.sees("1 + 1") == 2


def test_a_draft_cannot_reach_our_script_by_the_names_of_its_elements(reader):
    """A form's field named like a property, or an id named like a global, stands before the real one."""
    reader.shows('<form id="almost"><input name="take"></form><img name="getElementById"><p id="blocks">x</p>')
    reader.shows("<p>Still here.</p>")
    assert reader.sees("almost.bodyHtml()") == "<p>Still here.</p>"


@pytest.mark.parametrize(
    "attribute",
    ["JavascriptEnabled", "LocalStorageEnabled", "PluginsEnabled", "WebGLEnabled", "DnsPrefetchEnabled"],
)
def test_what_a_page_of_paper_does_not_need_is_off(reader, attribute):
    assert not reader.page.settings().testAttribute(QWebEngineSettings.WebAttribute[attribute])


def test_the_profile_keeps_nothing(reader):
    assert reader.page.profile().isOffTheRecord()


# -- requests

ASKING = (
    '<img src="{0}/img">',
    '<img srcset="{0}/srcset 1x"><picture><source srcset="{0}/source"><img></picture>',
    '<link rel="stylesheet" href="{0}/style"><style>@import "{0}/import"; p {{ background: url({0}/css) }}</style>',
    '<p style="background-image: url({0}/inline)">x</p><p style="list-style: url({0}/list); display: list-item">x</p>',
    '<link rel="preconnect" href="{0}"><link rel="dns-prefetch" href="{0}">',
    '<link rel="preload" as="image" href="{0}/preload"><link rel="prefetch" href="{0}/prefetch">',
    '<link rel="icon" href="{0}/icon"><link rel="manifest" href="{0}/manifest">',
    '<iframe src="{0}/frame"></iframe><object data="{0}/object"></object><embed src="{0}/embed">',
    '<video src="{0}/video" poster="{0}/poster"></video><audio src="{0}/audio" preload="auto"></audio>',
    '<svg><image href="{0}/svg"/><use href="{0}/use#x"/></svg>',
    '<input type="image" src="{0}/input"><table background="{0}/table"><tr><td>x</td></tr></table>',
    '<meta http-equiv="refresh" content="0;url={0}/refresh">',
    "<style>@font-face {{ font-family: f; src: url({0}/font) }} p {{ font-family: f }}</style><p>x</p>",
)


@pytest.fixture
def host(qapp):
    """A host on this machine that counts who comes."""
    server = QTcpServer()
    assert server.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost))
    server.visits = []
    server.newConnection.connect(lambda: server.visits.append(server.nextPendingConnection()))
    yield server
    server.close()
    server.deleteLater()


def test_the_host_does_count(host, patience):
    with socket.create_connection(("127.0.0.1", host.serverPort())):
        patience(lambda: host.visits)


def test_nothing_of_another_host_is_ever_asked_for(reader, host):
    address = f"http://127.0.0.1:{host.serverPort()}"
    reader.shows(*(html.format(address) for html in ASKING), *(html.format("file:///etc") for html in ASKING))
    reader.waits(reader.has_settled)
    reader.shows("<img src='assets/known.png'>")
    reader.waits(reader.has_settled)
    assert host.visits == []
    assert reader.is_home()
    assert all(url.startswith(f"{SCHEME}:") for url in reader.server.asked)


# -- going somewhere


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org/",
        "https://example.org/",
        "file:///etc/hostname",
        "data:text/html,<p>elsewhere",
        "chrome://version",
        "view-source:http://example.org/",
        f"{SHELL_URL}other",
        f"{SHELL_URL}?query",
        f"{SCHEME}://elsewhere/",
    ],
)
def test_the_page_goes_nowhere(reader, address):
    kinds = QWebEnginePage.NavigationType
    for kind in (kinds.NavigationTypeTyped, kinds.NavigationTypeLinkClicked, kinds.NavigationTypeOther):
        for is_main_frame in (True, False):
            assert not reader.page.acceptNavigationRequest(QUrl(address), kind, is_main_frame)
    before = reader.sees("document.body.innerHTML")
    reader.view.load(QUrl(address))
    reader.waits(lambda: reader.sees("document.readyState") == "complete")
    assert reader.is_home()
    assert reader.sees("document.body.innerHTML") == before


def test_the_shell_is_gone_to_but_not_by_a_link(reader):
    kinds = QWebEnginePage.NavigationType
    assert reader.page.acceptNavigationRequest(QUrl(SHELL_URL), kinds.NavigationTypeTyped, True)
    assert not reader.page.acceptNavigationRequest(QUrl(SHELL_URL), kinds.NavigationTypeTyped, False)
    assert not reader.page.acceptNavigationRequest(QUrl(SHELL_URL), kinds.NavigationTypeLinkClicked, True)


def test_a_click_on_a_link_does_nothing(reader):
    reader.shows('<p><a id="link" href="https://example.org/article">Link</a></p>')
    reader.clicks("link")
    reader.waits(lambda: reader.page.asked)
    assert reader.page.asked == [("https://example.org/article", False)]
    assert reader.links == []
    assert reader.is_home()


OPENED = ["http://example.org/a", "https://example.org/b?c=d#e", "mailto:desk@example.org"]


@pytest.mark.parametrize("address", OPENED)
def test_a_link_that_is_clicked_with_ctrl_held_is_offered_to_the_browser(reader, address):
    reader.shows(f'<p><a id="link" href="{address}">Link</a></p>')
    reader.clicks("link", held=Qt.KeyboardModifier.ControlModifier)
    reader.waits(lambda: reader.links)
    assert reader.links == [address]
    assert reader.is_home()


def test_the_middle_button_means_the_same(reader):
    reader.shows('<p><a id="link" href="https://example.org/">Link</a></p>')
    reader.clicks("link", button=Qt.MouseButton.MiddleButton)
    reader.waits(lambda: reader.links)
    assert reader.links == ["https://example.org/"]


@pytest.mark.parametrize("address", ["file:///etc/hostname", "ftp://example.org/", "smb://example.org/", "tel:123"])
def test_no_other_address_is_offered(reader, address):
    reader.shows(
        f'<p><a id="link" href="{address}">Link</a></p><p><a id="good" href="https://example.org/">Link</a></p>'
    )
    reader.clicks("link", held=Qt.KeyboardModifier.ControlModifier)
    reader.clicks("good", held=Qt.KeyboardModifier.ControlModifier)
    reader.waits(lambda: reader.links)
    assert reader.links == ["https://example.org/"]


@pytest.mark.parametrize(
    "html",
    [
        '<a id="link" href="view-source:about:blank">Link</a>',
        '<form action="https://example.org/"><input type="submit" id="link"></form>',
        '<form method="post" action="about:blank"><input type="submit" id="link"></form>',
        '<a id="link" download href="assets/none.png">Link</a>',
        '<a id="link" ping="https://example.org/ping" href="https://example.org/">Link</a>',
        '<a id="link" target="_blank" href="https://example.org/">Link</a>',
        '<a id="link" target="_top" href="https://example.org/">Link</a>',
    ],
)
def test_nothing_in_a_draft_takes_the_page_away(reader, html):
    reader.shows(html, "<p>Words.</p>")
    reader.clicks("link")
    reader.waits(reader.has_settled)
    assert reader.is_home()
    assert "Words." in reader.sees("document.body.innerText")
    assert reader.links == []


def test_a_page_that_went_to_nothing_comes_back(reader):
    """Qt asks nobody about `about:blank`."""
    ready = []
    connection = reader.view.ready.connect(lambda: ready.append(True))
    reader.shows('<a id="link" href="about:blank">Link</a>')
    reader.clicks("link")
    reader.waits(lambda: ready)
    reader.view.ready.disconnect(connection)
    assert reader.is_home()


def test_a_link_into_the_page_stays_in_the_page(reader):
    reader.shows(
        '<p><a id="link" href="#note">Link</a></p>', "<div style='height: 3000px'></div>", "<p id=note>Note</p>"
    )
    reader.clicks("link")
    assert reader.is_home()
    assert reader.links == []


def test_no_window_opens_and_no_file_is_chosen(reader):
    for kind in QWebEnginePage.WebWindowType:
        assert reader.page.createWindow(kind) is None
    for mode in QWebEnginePage.FileSelectionMode:
        assert reader.page.chooseFiles(mode, ["/etc/hostname"], []) == []


def test_nothing_can_be_dropped_onto_the_page(reader):
    mime = QMimeData()
    mime.setUrls([QUrl("file:///etc/hostname")])
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.accept()
    reader.view.dragEnterEvent(event)
    assert not event.isAccepted()
    assert not reader.view.acceptDrops()


# -- news


def test_what_stays_the_same_is_left_where_it_is(reader):
    reader.shows("<p>One.</p>", "<p>Two.</p>", "<p>Three.</p>")
    reader.does("document.querySelectorAll('.article-body p').forEach((p, at) => { p.dataset.was = at; });")
    reader.takes(patches=[[["keep", 1], ["drop", 1], ["insert", 9, "<p>New.</p>"], ["keep", 1]]])
    marks = "[...document.querySelectorAll('.article-body p')].map((p) => p.textContent + (p.dataset.was ?? '-'))"
    # The changed paragraph is made over as well: its attributes are those of the new one, its node is the old one.
    assert reader.sees(marks) == ["One.0", "New.-", "Three.2"]
    reader.takes(patches=[[["keep", 1], ["drop", 1], ["insert", 10, "<h2>Head</h2>"], ["insert", 11, "<p>Two.</p>"]]])
    assert (
        reader.sees("almost.bodyHtml()") == '<p data-was="0">One.</p><h2>Head</h2><p>Two.</p><p data-was="2">Three.</p>'
    )


def test_a_changed_caption_keeps_its_picture_and_a_selection_elsewhere_stays(reader):
    figure = '<figure><img src="assets/none.png" width="4" height="3" alt=""><figcaption>{}</figcaption></figure>'
    reader.shows(figure.format("Old."), "<p>Select me.</p>")
    reader.does(
        "globalThis.kept = document.querySelector('img');"
        "getSelection().selectAllChildren(document.querySelector('.article-body p'));"
    )
    reader.takes(patches=[[["drop", 1], ["insert", 7, figure.format("New <em>words</em>.")]]])
    assert reader.sees("document.querySelector('img') === kept") is True
    assert reader.sees("getSelection().toString()") == "Select me."
    assert reader.sees("document.querySelector('figcaption').innerHTML") == "New <em>words</em>."


def test_a_long_text_is_laid_out_in_parts_that_nobody_sees(reader):
    """The row of blocks stays as it is exported; only what a browser lays out at once is small."""
    reader.shows(*(f"<p>{number}</p>\n" for number in range(300)))
    row = [str(number) for number in range(300)]
    shown = "[...document.querySelectorAll('.article-body > p')].map((p) => p.textContent)"

    def takes(index, dropped, *fresh):
        row[index : index + dropped] = fresh
        inserts = [["insert", 1000 + len(row) + at, f"<p>{text}</p>\n"] for at, text in enumerate(fresh)]
        reader.takes(patches=[[["keep", index], ["drop", dropped], *inserts]])
        assert reader.sees(shown) == row
        assert sum(reader.sees("almostSections.counts()")) == len(row)
        heights = (
            "[...document.querySelectorAll('.article-body > p')].every((p) => p.getBoundingClientRect().height > 0)"
        )
        assert reader.sees(heights) is True, "a block that no part has is not shown"
        tops = reader.sees(
            "[...document.querySelectorAll('.article-body > p')].map((p) => p.getBoundingClientRect().top)"
        )
        assert tops == sorted(tops)

    assert max(reader.sees("almostSections.counts()")) <= 80
    takes(150, 1, "changed")
    takes(10, 200, "one", "two")
    takes(0, 0, *(f"front {number}" for number in range(120)))
    takes(5, 1)
    takes(len(row) - 1, 1)
    takes(0, len(row) - 1)
    takes(0, 1, "last")
    takes(1, 0, *(f"end {number}" for number in range(90)))
    assert max(reader.sees("almostSections.counts()")) <= 80


def test_the_parts_of_a_long_text_are_layers_and_nothing_stands_elsewhere_for_it(reader):
    """What is below a change moves as it was painted; a short text stays one plane, with the finest letters."""
    layers = "[...document.querySelector('.article-body').almostRoot.children].map((slot) => slot.style.willChange)"
    places = (
        "[...document.querySelectorAll('.article-body > *')].map((one) => JSON.stringify(one.getBoundingClientRect()))"
    )
    block = (
        "<h2>{0}</h2>\n<p>{0}</p>\n<aside class='pull-quote'><p>{0}</p></aside>\n<blockquote><p>{0}</p></blockquote>\n"
    )
    reader.shows(*(block.format(number) for number in range(100)))
    assert set(reader.sees(layers)) == {""}
    reader.takes(patches=[[["keep", 100], *(["insert", 500 + number, block.format(number)] for number in range(200))]])
    assert len(reader.sees(layers)) > 4
    assert set(reader.sees(layers)) == {"transform"}
    layered = reader.sees(places)
    reader.does(
        "for (const slot of document.querySelector('.article-body').almostRoot.children) slot.style.willChange = '';"
    )
    assert reader.sees(places) == layered
    reader.takes(patches=[[["keep", 100], ["drop", 200]]])
    assert set(reader.sees(layers)) == {""}


def test_another_frame_keeps_the_text_and_its_nodes(reader):
    reader.shows("<p>Words.</p>", frame="<main><h1>Old</h1><div class='article-body'></div></main>")
    reader.does("document.querySelector('.article-body p').dataset.was = 'here';")
    attributes = {"html": {"lang": "fr"}, "body": {"class": "layout-feature"}}
    reader.takes(
        frame={
            "html": "<article><h1>New</h1><div class='article-body'></div><footer>End</footer></article>",
            "attributes": attributes,
            "style": "",
        }
    )
    assert reader.sees("document.body.innerText.replace(/\\s+/g, ' ').trim()") == "New Words. End"
    assert reader.sees("document.querySelector('.article-body p').dataset.was") == "here"
    assert reader.sees("[document.documentElement.lang, document.body.className]") == ["fr", "layout-feature"]


def test_a_separator_of_lines_in_the_news_breaks_nothing(reader):
    text = "a\u2028b\u2029c --> \\ \"'`${x} \u00a0\U0001f600"
    reader.shows(f"<p>{text}</p>")
    assert reader.sees("document.querySelector('.article-body p').textContent") == text


def test_the_mark_is_beside_its_block_and_outside_the_text(reader):
    reader.shows("<p>One.</p>", "<p>Two.</p>", "")
    reader.takes(mark=1)
    reader.waits(lambda: reader.sees("document.getElementById('almost-mark') !== null"))
    assert reader.sees("document.getElementById('almost-mark').closest('.article-body')") is None
    tops = "[document.getElementById('almost-mark').getBoundingClientRect().top,"
    tops += "document.querySelectorAll('.article-body p')[1].getBoundingClientRect().top].map(Math.round)"
    reader.waits(lambda: len(set(reader.sees(tops))) == 1)
    for nothing in (2, 99, None):
        reader.takes(mark=1)
        reader.waits(lambda: reader.sees("document.getElementById('almost-mark') !== null"))
        reader.takes(mark=nothing)
        reader.waits(lambda: reader.sees("document.getElementById('almost-mark')") is None)
    assert reader.sees("almost.bodyHtml()") == "<p>One.</p><p>Two.</p>"


def test_the_block_that_is_written_comes_into_view_and_no_further(reader):
    reader.shows("<p>First.</p>", "<div style='height: 5000px'></div>", "<p id=last>Last.</p>")
    line = {"from": {"key": 2, "edge": "top"}, "to": None, "into": 0, "at": 0.5}
    reader.takes(reveal=line)
    seen = "(() => { const r = document.getElementById('last').getBoundingClientRect();"
    reader.waits(lambda: reader.sees(seen + "return r.top >= 0 && r.bottom <= innerHeight; })()") is True)
    where = reader.sees("scrollY")
    reader.takes(reveal=line)
    reader.does("")
    assert reader.sees("scrollY") == where


def test_the_readers_scheme_is_an_attribute(reader):
    reader.takes(scheme="dark")
    assert reader.sees("document.documentElement.getAttribute('data-scheme')") == "dark"
    reader.takes(scheme="")
    assert reader.sees("document.documentElement.hasAttribute('data-scheme')") is False


# -- the end of a renderer


def is_gone(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def test_no_process_is_left_when_the_page_is_closed(qapp, tmp_path, patience):
    with opened_page(tmp_path, patience) as reader:
        renderer = reader.page.renderProcessPid()
        assert not is_gone(renderer)
    patience(lambda: is_gone(renderer), 30_000)
