"""All layers together: the whole corpus in drafts, opened one after the other in the real window."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import QWebEngineUrlRequestInfo

from almost_editor.document.draft import Draft
from almost_editor.library.store import Library
from almost_editor.media.reading import read_facts
from almost_editor.ui.page import view as view_module
from almost_editor.ui.page.engine import SCHEME, SHELL_URL
from almost_editor.ui.page.serving import OnlyOurScheme
from almost_editor.ui.page.view import LockedPage
from tests.attacks import documents
from tests.attacks.corpus import FIELDS, Attack, Places, attacks, filled
from tests.attacks.listener import Listener
from tests.attacks.scenes import TOGETHER, furniture_names, lay_out_files
from tests.attacks.stage import ASSETS_MS
from tests.journeys.driver import Writer
from tests.ui.details.desk import picture_bytes

pytestmark = [pytest.mark.window, pytest.mark.slow]
WATCH = (Path(__file__).parent / "watch.js").read_text(encoding="utf-8")


@dataclass
class Witness:
    """What the window's page was heard to say, to ask for and to go to."""

    said: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    went: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    """How the page's process ended, where it did."""


@pytest.fixture
def witness(monkeypatch: pytest.MonkeyPatch) -> Witness:
    """Stand beside the page's own guards and note what comes to them."""
    heard = Witness()

    class HeardPage(LockedPage):
        def __init__(self, *arguments: object) -> None:
            super().__init__(*arguments)
            self.renderProcessTerminated.connect(lambda how, code: heard.lost.append(f"{how.name} {code}"))

        def javaScriptConsoleMessage(self, _level: object, message: str, *_where: object) -> None:  # noqa: N802
            heard.said.append(message)

        def acceptNavigationRequest(self, url, kind, is_main_frame):  # noqa: N802 - Qt's name
            accepted = super().acceptNavigationRequest(url, kind, is_main_frame)
            if accepted:
                heard.went.append(QUrl(url).toString())
            return accepted

    class HeardInterceptor(OnlyOurScheme):
        def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:  # noqa: N802 - Qt's name
            heard.asked.append(info.requestUrl().toString())
            super().interceptRequest(info)

    monkeypatch.setattr(view_module, "LockedPage", HeardPage)
    monkeypatch.setattr(view_module, "OnlyOurScheme", HeardInterceptor)
    return heard


@pytest.fixture
def listener() -> Iterator[Listener]:
    host = Listener()
    yield host
    host.close()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A draft of the corpus, and the slug of the plain one whose page has the same shape."""

    draft: Draft
    like: str


PLAIN, PLAIN_FIELDS = "attack-000", "attack-001"


def sheets_of(places: Places) -> list[Sheet]:
    """Return the corpus as drafts: those on the text by the dozen, those on fields in every field that takes one."""
    ready = [filled(attack, places) for attack in attacks()]
    texts = [one for one in ready if one.given not in FIELDS]
    apart = [one for one in texts if not documents.ends(one.text)]
    rest = [one for one in texts if one not in apart]
    groups = [[one] for one in apart] + [rest[at : at + TOGETHER] for at in range(0, len(rest), TOGETHER)]
    plain_words = Attack("plain", "", "", "words", documents.PLAIN_WORDS)
    around = [documents.plain_around(), documents.with_fields(plain_words)]
    around += [documents.with_bodies(one.text for one in group) for group in groups]
    bodies = [Sheet(draft, PLAIN) for draft, _surroundings in around]
    return bodies + [
        Sheet(documents.with_fields(one)[0], PLAIN_FIELDS if one.given == "words" else PLAIN)
        for one in ready
        if one.given in FIELDS
    ]


def fill_library(folder: Path, sheets: list[Sheet]) -> dict[str, str]:
    """Make a library of the corpus; return for each slug the one whose page has the same shape."""
    slugs: dict[str, str] = {}
    with Library.open(folder) as library:
        data = picture_bytes()
        facts = read_facts(data)
        picture = library.pictures.add(
            data, "harbor.jpg", width_px=facts.width_px, height_px=facts.height_px, format=facts.format
        )
        for sheet in sheets:
            fresh = library.drafts.new(headline="x")
            slug = f"attack-{len(slugs):03}"
            hero = replace(sheet.draft.hero, picture=picture.name)
            words = sheet.draft.pictures[0]
            shown = replace(picture, alt=words.alt, caption=words.caption, credit=words.credit)
            own = replace(sheet.draft, id=fresh.id, slug=slug, slug_by_hand=True, created=fresh.created)
            library.drafts.save(replace(own, revision=fresh.revision, pictures=(shown,), hero=hero))
            slugs[slug] = PLAIN_FIELDS if slug == PLAIN_FIELDS else sheet.like
    return slugs


def looks(writer: Writer, witness: Witness, name: str) -> str:
    """Do with the page what hands could do, as the stages do; return the shape of what stands around the text."""
    options = {"id": name, "furniture": furniture_names(), "patience": ASSETS_MS}
    view = writer.app.page.view
    assert view is not None
    view.ask(WATCH.replace("OPTIONS", json.dumps(options)), lambda _answer: None)
    writer.waits(lambda: f"settled-{name}" in witness.said)
    shape = next(said for said in witness.said if said.startswith(f"shape-{name} "))
    return shape.partition(" ")[2]


def test_no_attack_does_anything_in_the_window(
    writer: Writer, witness: Witness, listener: Listener, tmp_path: Path
) -> None:
    places = Places("window", listener.port, tmp_path / "files")
    lay_out_files(places.folder)
    slugs = fill_library(writer.library_folder, sheets_of(places))
    writer.starts()
    writer.waits(lambda: len(writer.lists()) == len(slugs))
    writer.waits(lambda: writer.page("typeof almost") == "object")
    writer.page("globalThis.here = 'the page that was loaded first'")
    shapes = {}
    for slug in slugs:
        writer.opens(slug)
        writer.waits(lambda slug=slug: slug in (writer.page("document.querySelector('.address')?.textContent") or ""))
        shapes[slug] = looks(writer, witness, slug)
    assert {slug for slug, like in slugs.items() if shapes[slug] != shapes[like]} == set()
    assert [said for said in witness.said if said.startswith(("/ran", "/read", "ran", "read", "imitated"))] == []
    assert (listener.connections, listener.asked) == (0, set())
    assert [url for url in witness.asked if not url.startswith(f"{SCHEME}:")] == []
    assert witness.lost == []
    assert witness.went == [SHELL_URL]
    assert writer.page("globalThis.here") == "the page that was loaded first"
