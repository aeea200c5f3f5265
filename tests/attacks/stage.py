"""A stage: real pages that load every attack of the corpus, with one layer of the guard in place and all others away.

Chromium's flags belong to a process, so stages run in processes of their own; `python -m tests.attacks.stage` gets a
JSON object of what to do on its command line and writes what it saw into a file. Three witnesses are heard: the page
itself (what its console was told, by whom ever), the listener that the attacks lead to, and Chromium's own log of the
names that it resolved.
"""

from __future__ import annotations

import json
import os
import re
import sys
import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import shiboken6
from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QEventLoop, QIODevice, QUrl
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
    QWebEngineUrlRequestJob,
    QWebEngineUrlSchemeHandler,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication

from almost_editor.ui.page import engine
from almost_editor.ui.page.serving import OnlyOurScheme, guard
from almost_editor.ui.page.view import LockedPage
from tests.attacks.corpus import Places, attacks
from tests.attacks.listener import Listener
from tests.attacks.scenes import SETTINGS, Scene, Setting, furniture_names, lay_out_files, scenes_of

ROOT = Path(__file__).resolve().parents[2]
AT_ONCE = 10
"""Pages that load at the same time: most of a load is waiting."""
ASSETS_MS = 1_500
"""How long what a page asks for may take."""
PATIENCE_S = 20
FOLLOWED = ("http", "https", "mailto")
_WORLD = int(QWebEngineScript.ScriptWorldId.ApplicationWorld.value)
_TOLD = re.compile(r"/?(ran|read|imitated|settled|shape)-(a\d{3}|plain)(?: (.*))?/?", re.S)
_SENDER = re.compile(r"\ba\d{3}(?=-)")
_RESOLVED = re.compile(r'"host":"\w+://(a\d{3}-[a-z]+)\.localhost')
_SETTINGS = (
    QWebEngineSettings.WebAttribute.JavascriptCanOpenWindows,
    QWebEngineSettings.WebAttribute.JavascriptCanAccessClipboard,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessRemoteUrls,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessFileUrls,
    QWebEngineSettings.WebAttribute.AllowRunningInsecureContent,
    QWebEngineSettings.WebAttribute.PluginsEnabled,
    QWebEngineSettings.WebAttribute.DnsPrefetchEnabled,
    QWebEngineSettings.WebAttribute.HyperlinkAuditingEnabled,
)


@dataclass
class Log:
    """What was seen, by attack."""

    seen: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    shapes: dict[str, str] = field(default_factory=dict)


class Answers(QWebEngineUrlSchemeHandler):
    """Gives each scene its page, under the policy where the stage has one."""

    def __init__(self, pages: dict[str, str], policy: bool) -> None:
        super().__init__()
        self._pages, self._policy = pages, policy

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:  # noqa: N802 - Qt's name
        page = self._pages.get(job.requestUrl().path())
        if page is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        buffer = QBuffer(job)
        buffer.setData(page.encode("utf-8", "surrogatepass"))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        if self._policy:
            guard(job)
        job.reply(QByteArray(b"text/html;charset=utf-8"), buffer)


class Witness:
    """What every page of a stage does: it tells what it hears and where it is asked to go."""

    log: Log
    scene: Scene
    settled: bool

    def begin(self, log: Log) -> None:
        self.log, self.settled = log, True

    def javaScriptConsoleMessage(self, _level: object, message: str, _line: int, _source: str) -> None:  # noqa: N802
        told = _TOLD.fullmatch(message)
        if not told:
            return
        what, attack, rest = told.groups()
        if what == "settled":
            self.settled = attack == self.scene.name or self.settled
        elif what == "shape":
            if attack == self.scene.name:
                self.log.shapes[self.scene.body] = rest
        else:
            self.log.seen[attack].add({"ran": "script", "read": "file", "imitated": "furniture"}[what])

    def judge(self, url: QUrl, kind: QWebEnginePage.NavigationType, is_main_frame: bool) -> bool:
        """Tell whether a page may go there, and note it where nothing but an attack would have it go."""
        if not is_main_frame or kind is QWebEnginePage.NavigationType.NavigationTypeTyped:
            return True
        link = kind is QWebEnginePage.NavigationType.NavigationTypeLinkClicked
        own = url.scheme() == engine.SCHEME and url.host() == "stage"
        own = own or (self.scene.on_disk and url.scheme() == "file")
        if not own and not (link and url.scheme() in FOLLOWED):
            # It may come when the page is at the next attack already.
            sent_by = _SENDER.search(url.toString())
            self.log.seen[sent_by[0] if sent_by else self.scene.name].add("navigation")
        return False


class OpenPage(Witness, QWebEnginePage):
    """A page with no guard at all."""

    def acceptNavigationRequest(  # noqa: N802 - Qt's name
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        return self.judge(QUrl(url), kind, is_main_frame)


class GuardedPage(Witness, LockedPage):
    """A page that goes where the program's own lets it."""

    def acceptNavigationRequest(  # noqa: N802 - Qt's name
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        if kind is QWebEnginePage.NavigationType.NavigationTypeTyped:
            return True
        return super().acceptNavigationRequest(url, kind, is_main_frame) and self.judge(QUrl(url), kind, is_main_frame)


class Stage:
    """Pages with one setting, and what was seen on them."""

    def __init__(self, setting: Setting, places: Places, furniture: list[str]) -> None:
        self.setting, self.places, self.log = setting, places, Log()
        self._furniture = furniture
        self._pages_by_path: dict[str, str] = {}
        self._profile = QWebEngineProfile()
        self._answers = Answers(self._pages_by_path, setting.policy)
        self._profile.installUrlSchemeHandler(engine.SCHEME.encode(), self._answers)
        self._profile.downloadRequested.connect(self._refuse_download)
        self._interceptor = OnlyOurScheme()
        if setting.intercepts:
            self._profile.setUrlRequestInterceptor(self._interceptor)
        self._watch = (Path(__file__).parent / "watch.js").read_text(encoding="utf-8")

    def _refuse_download(self, request: QWebEngineDownloadRequest) -> None:
        page = request.page()
        if isinstance(page, Witness):
            self.log.seen[page.scene.name].add("navigation")
        request.cancel()

    def _page(self) -> tuple[QWebEngineView, OpenPage | GuardedPage]:
        view = QWebEngineView()
        page = GuardedPage(self._profile, view) if self.setting.locked else OpenPage(self._profile, view)
        page.begin(self.log)
        for attribute in _SETTINGS:
            page.settings().setAttribute(attribute, True)
        page.settings().setAttribute(QWebEngineSettings.WebAttribute.JavascriptEnabled, self.setting.scripts)
        view.setPage(page)
        view.resize(400, 300)
        view.show()
        page.loadFinished.connect(lambda _fine, page=page: self._look(page))
        return view, page

    def _look(self, page: OpenPage | GuardedPage) -> None:
        options = {"id": page.scene.name, "furniture": self._furniture, "patience": ASSETS_MS}
        page.runJavaScript(self._watch.replace("OPTIONS", json.dumps(options)), _WORLD)

    def _load(self, page: OpenPage | GuardedPage, scene: Scene, number: int) -> None:
        page.scene, page.settled = scene, False
        if scene.on_disk:
            file = self.places.folder / "page" / f"{self.setting.name}-{number}.html"
            file.write_text(scene.body, encoding="utf-8", errors="surrogatepass")
            page.load(QUrl.fromLocalFile(str(file)))
        else:
            self._pages_by_path[f"/{number}"] = scene.body
            page.load(QUrl(f"{engine.SCHEME}://stage/{number}"))

    def play(self, scenes: list[Scene], *, again: bool = True) -> None:
        """Load every scene, some at a time, each for as long as it takes; those that look otherwise once more."""
        pages = [self._page() for _ in range(AT_ONCE)]
        waiting, number = iter(scenes), 0
        deadlines = [0.0] * AT_ONCE
        busy = True
        played: list[Scene] = []
        while busy:
            busy = False
            for index, (_view, page) in enumerate(pages):
                if not page.settled and time.monotonic() < deadlines[index]:
                    busy = True
                    continue
                if not page.settled:
                    # A page that an attack held up is itself something that was seen.
                    self.log.seen[page.scene.name].add("stuck")
                scene = next(waiting, None)
                if scene is None:
                    page.settled = True
                    continue
                number, busy = number + 1, True
                self._load(page, scene, number)
                deadlines[index] = time.monotonic() + PATIENCE_S
                played.append(scene)
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        for view, page in pages:
            shiboken6.delete(page)
            shiboken6.delete(view)
        differing = [scene for scene in played if scene.plain and not self._keeps_shape(scene)]
        if differing and again:
            # On a busy machine a page may be looked at before its style sheet came: an attack does it both times.
            for scene in differing:
                self.log.seen[scene.name].discard("stuck")
            self.play([*(Scene(("plain",), scene.plain) for scene in differing), *differing], again=False)
            differing = [scene for scene in differing if not self._keeps_shape(scene)]
        for scene in differing:
            self.log.seen[scene.name].add("furniture")
        if self.setting.name != "bare":  # there they are to do what they can
            self._play_apart(played)

    def _keeps_shape(self, scene: Scene) -> bool:
        shapes = self.log.shapes
        return scene.body in shapes and shapes[scene.body] == shapes.get(scene.plain)

    def _play_apart(self, played: list[Scene]) -> None:
        """Play the attacks of a page that did not stay as it was one by one, to know whose doing it was."""
        concern = {"furniture", "navigation", "stuck"} & {*self.setting.aims, "stuck"}
        changed = [scene for scene in played if self.log.seen.get(scene.name, set()) & concern]
        parts = [part for scene in changed for part in scene.parts]
        if parts:
            for part in parts:
                self.log.seen[part.name] -= concern
            plain = [Scene(("plain",), body) for body in {part.plain for part in parts if part.plain}]
            self.play([*plain, *parts])

    def close(self) -> None:
        """Let the profile go, after its pages."""
        shiboken6.delete(self._profile)


def _not_seen(scenes: list[Scene], log: Log, listener: Listener) -> list[Scene]:
    """Return the scenes of attacks that did nothing: on a busy machine some come too late, and are shown once more."""
    asked = {one.partition("-")[0] for one in listener.asked}
    missing = {
        one.id
        for one in attacks()
        if not one.harmless and one.aim not in log.seen[one.id] and not (one.aim == "request" and one.id in asked)
    }
    return [scene for scene in scenes if missing & set(scene.attacks)]


def _run(wanted: list[str], flags: tuple[str, ...], folder: Path, answer: Path) -> None:
    net_log = folder / "net.json"
    engine.FLAGS = (*flags, f"--log-net-log={net_log}", "--log-level=3")
    os.environ.pop("QTWEBENGINE_CHROMIUM_FLAGS", None)
    engine.prepare_engine()
    application = QApplication(["stage"])
    listener = Listener()
    lay_out_files(folder)
    names = furniture_names()
    seen: dict[str, dict[str, list[str]]] = {}
    took: dict[str, float] = {}
    for setting in SETTINGS:
        if setting.name not in wanted:
            continue
        began = time.monotonic()
        stage = Stage(setting, Places(setting.name, listener.port, folder), names)
        scenes = scenes_of(setting, stage.places)
        stage.play(scenes)
        if setting.name == "bare":
            stage.play(_not_seen(scenes, stage.log, listener))
        stage.close()
        seen[setting.name] = {attack: sorted(kinds) for attack, kinds in stage.log.seen.items() if attack != "plain"}
        took[setting.name] = round(time.monotonic() - began, 2)
    application.processEvents()
    listener.close()
    answer.write_text(
        json.dumps({"seen": seen, "asked": sorted(listener.asked), "connections": listener.connections, "took": took})
    )


def resolved(net_log: Path) -> set[str]:
    """Return whose names Chromium resolved, `attack-stage` each; its log is whole once its process has ended."""
    return set(_RESOLVED.findall(net_log.read_text(encoding="utf-8", errors="replace")))


if __name__ == "__main__":
    task = json.loads(sys.argv[1])
    _run(task["stages"], tuple(task["flags"]), Path(task["folder"]), Path(task["answer"]))
