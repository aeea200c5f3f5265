"""The picture at the head of the page, and its words."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from almost_editor.document.draft import Draft, FocalPoint, Hero, Picture
from almost_editor.document.text import clean_line
from almost_editor.errors import AlmostError
from almost_editor.library.store import Library
from almost_editor.media.planning import plan
from almost_editor.media.renditions import quick
from almost_editor.ui.details.aims import AIMS, Aim
from almost_editor.ui.details.form import Counter, Group, GrowingText, Reflow, hint_label
from almost_editor.ui.details.pictures import PictureDesk
from almost_editor.ui.details.telling import Telling
from almost_editor.ui.details.thumbnail import Thumbnail
from almost_editor.ui.icons import dress
from almost_editor.ui.lanes import Lanes
from almost_editor.ui.open_draft import OpenDraft
from almost_editor.ui.theme import Theme
from almost_editor.ui.widgets.plain import mark
from almost_editor.ui.widgets.segments import Segments
from almost_editor.wording import later, tr

# Lengths that fit: what a screen reader says in one breath, two lines under the picture, one line of credit.
_WORDS = (("alt", later("Alt text"), 150), ("caption", later("Caption"), 220), ("credit", later("Credit"), 80))


def read_thumbnail(library: Library, picture: Picture) -> bytes:
    """Return a small form of a picture, ready for the screen; a job."""
    smallest = plan(picture.digest, picture.width_px, picture.height_px, formats=("jpeg",))[0]
    return quick(library.pictures.read(picture), smallest)[1]


def _as_hero(picture: Picture, before: Hero) -> Hero:
    """Return a picture as the hero; words that were written while it was on its way to an empty place are its own."""
    written = Hero() if before.picture else before
    words = {name: getattr(written, name) or getattr(picture, name) for name, _label, _count in _WORDS}
    return Hero(picture.name, **words)


class HeroGroup(Group):
    """Choose the hero, its focal point and its words."""

    follows = frozenset({"hero", "pictures"})

    def __init__(
        self, theme: Theme, open_draft: OpenDraft, lanes: Lanes, pictures: PictureDesk, notices: Telling
    ) -> None:
        super().__init__(tr("Hero picture"), theme, open_draft)
        self._lanes = lanes
        self._pictures = pictures
        self._notices = notices
        self._shown = ""
        self._thumbnail = Thumbnail(theme)
        self._thumbnail.focal_moved.connect(self._move_point)
        self._thumbnail.offered.connect(self._take)
        self._thumbnail.removed.connect(self.remove)
        self._thumbnail.chosen.connect(self.choose)
        self._aims = Segments(
            theme, [(one.name, tr(one.label)) for one in AIMS.values()], name=tr("Whose point of interest")
        )
        self._aims.set_tips({one.name: tr(one.tip) for one in AIMS.values()})
        self._aims.chosen.connect(lambda _name: self._take_aim())
        self.form.addWidget(self._aims, 0, Qt.AlignmentFlag.AlignLeft)
        self.form.addWidget(self._thumbnail)
        self._choose = QPushButton(tr("Choose…"))
        dress(self._choose, "image", theme)
        self._choose.clicked.connect(self.choose)
        self._remove = QPushButton(tr("Remove"))
        self._remove.clicked.connect(self.remove)
        self.form.addWidget(Reflow(theme, self._choose, self._remove, stretch=True))
        self._hint = hint_label()
        self._as_the_hero = QPushButton(tr("As the hero"))
        self._as_the_hero.clicked.connect(self._drop_point)
        told = QHBoxLayout()
        told.setSpacing(theme.px(8))
        told.addWidget(self._hint, 1)
        told.addWidget(self._as_the_hero, 0, Qt.AlignmentFlag.AlignTop)
        self.form.addLayout(told)
        self._texts: dict[str, tuple[GrowingText, Counter]] = {}
        self._add_words(theme)
        self.fields = {"hero": self._thumbnail}

    def _add_words(self, theme: Theme) -> None:
        for name, label, most in _WORDS:
            counter = Counter(most)
            text = GrowingText(tr(label), least=1 if name == "credit" else 2)
            text.edited.connect(partial(self._word_edited, name))
            self.form.field(tr(label), text, counter=counter)
            self._texts[name] = (text, counter)
        self._texts["alt"][0].setPlaceholderText(tr("What the picture shows, for those who do not see it"))
        self._texts["credit"][0].setPlaceholderText(tr("Name/Source"))

    def show_draft(self, draft: Draft) -> None:
        """Show the hero."""
        hero = draft.hero
        picture = draft.picture(hero.picture)
        self._choose.setText(tr("Replace…") if picture else tr("Choose…"))
        self._remove.setVisible(bool(hero.picture))
        for name, (text, counter) in self._texts.items():
            value = getattr(hero, name)
            if clean_line(text.text()) != value:
                text.set_text(value)
            counter.count(value)
        digest = picture.digest if picture else hero.picture
        if digest != self._shown:
            self._shown = digest
            self._aims.choose("hero")
            self._show_picture(picture, hero)
        self._tell(hero, picture)
        self._show_point(hero, picture)

    def _tell(self, hero: Hero, picture: Picture | None) -> None:
        aim, own = self._aim, self._aim.own_point(hero) is not None
        wants_alt = not aim.crops and not hero.alt.strip()
        self._hint.setText(tr("It has no alt text yet.") if wants_alt else tr(aim.own_hint if own else aim.hint))
        mark(self._hint, wrong=wants_alt, quiet=not wants_alt)
        self._hint.setVisible(picture is not None)
        self._aims.setVisible(picture is not None)
        self._as_the_hero.setVisible(own and picture is not None)

    def _show_point(self, hero: Hero, picture: Picture | None) -> None:
        point = self._aim.point(hero)
        self._thumbnail.show_crops(self._aim.frames(picture, point) if picture else (), tr(self._aim.called))
        self._thumbnail.show_focal(*point)

    def _show_picture(self, picture: Picture | None, hero: Hero) -> None:
        if picture is None:
            if hero.picture:
                self._thumbnail.show_note(tr("“{picture}” is not among this article’s pictures.", picture=hero.picture))
            else:
                self._thumbnail.show_empty()
            return
        self._thumbnail.show_note(tr("Reading the picture…"))
        self._lanes.reading.send(
            lambda library: read_thumbnail(library, picture),
            partial(self._show_image, picture.digest),
            partial(self._show_problem, picture.digest),
        )

    def _show_image(self, digest: str, data: bytes) -> None:
        if digest == self._shown:
            self._thumbnail.show_image(QImage.fromData(data))

    def _show_problem(self, digest: str, error: AlmostError) -> None:
        if digest == self._shown:
            self._thumbnail.show_note(str(error))

    # -- changing

    def choose(self) -> None:
        """Have a picture's file chosen."""
        if self.open_draft.is_open:
            self._pictures.choose(self._use)

    def remove(self) -> None:
        """Take the hero away; the notice puts it back."""
        before = self.open_draft.draft
        if not before.hero.picture:
            return
        self.change(hero=Hero())
        self._choose.setFocus()
        self._notices.say(tr("Hero picture removed."), tr("Undo"), partial(self._put_back, before.id, before.hero))

    def _put_back(self, draft_id: str, hero: Hero) -> None:
        if self.open_draft.is_open and self.open_draft.draft.id == draft_id:
            self.change(hero=hero)

    def _take(self, mime: QMimeData) -> None:
        if not self._pictures.take(mime, self._use, most=1) and self.open_draft.is_open:
            self._notices.say(tr("There is no picture in what was pasted or dropped."))

    def _use(self, picture: Picture) -> None:
        # The words described the picture that was there before; its credit most of all must not move on to another.
        old = self.open_draft.draft.hero
        self.change(hero=old if picture.name == old.picture else _as_hero(picture, old))
        if old.picture and old.picture != picture.name:
            undo = partial(self._put_back, self.open_draft.draft.id, old)
            self._notices.say(tr("Hero picture replaced. Its words went with the old one."), tr("Undo"), undo)

    @property
    def _aim(self) -> Aim:
        return AIMS[self._aims.value()]

    def _take_aim(self) -> None:
        if self.open_draft.is_open:
            self.show_draft(self.open_draft.draft)

    def _move_point(self, x: float, y: float) -> None:
        if self.open_draft.is_open:
            self.change(hero=self._aim.aimed(self.open_draft.draft.hero, (x, y)))

    def _drop_point(self) -> None:
        """Let a crop go by the hero's point again; the notice gives it its own back."""
        aim, draft = self._aim, self.open_draft.draft
        undo = partial(self._put_back_point, draft.id, aim, aim.own_point(draft.hero))
        self.change(hero=aim.aimed(draft.hero, None))
        self._thumbnail.setFocus()
        self._notices.say(tr(aim.dropped), tr("Undo"), undo)

    def _put_back_point(self, draft_id: str, aim: Aim, point: FocalPoint | None) -> None:
        if self.open_draft.is_open and self.open_draft.draft.id == draft_id:
            self.change(hero=aim.aimed(self.open_draft.draft.hero, point))

    def _word_edited(self, name: str, text: str) -> None:
        self._texts[name][1].count(text)
        self._set(**{name: clean_line(text)})

    def _set(self, **fields: Any) -> None:
        if self.open_draft.is_open:
            self.change(hero=replace(self.open_draft.draft.hero, **fields))
