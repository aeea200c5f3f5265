"""What a stage loads: the attacks it is for, as its setting leaves them, in the company that each can be in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.attacks import documents
from tests.attacks.corpus import AIMS, FIELDS, Attack, Places, attacks, filled

TOGETHER = 15
"""Attacks on one page where each is cleaned."""
_PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000070000000101000000003a7089630000000a49444154"
    "789c636000000002000148afa4710000000049454e44ae426082"
)
"""Black, 7 by 1."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a stage leaves in place, and the aims of the attacks it is for."""

    name: str
    aims: tuple[str, ...] = AIMS
    cleans: bool = False
    exports: bool = False
    policy: bool = False
    scripts: bool = True
    intercepts: bool = False
    locked: bool = False
    from_disk: bool = False
    """Whether attacks on files are loaded from the disk, where a page may see its neighbours."""


SETTINGS = (
    Setting("bare", from_disk=True),
    Setting("scheme", aims=("file",)),
    Setting("sanitiser", cleans=True, from_disk=True),
    Setting("export", cleans=True, exports=True, from_disk=True),
    Setting("policy", aims=("script", "request"), policy=True),
    Setting("scripts", aims=("script",), scripts=False),
    Setting("interceptor", aims=("request",), intercepts=True),
    Setting("navigation", aims=("navigation",), locked=True),
    Setting("resolver", aims=("request",)),
)
"""`bare` has nothing left: what bites there is what the others must hold. `resolver` is a flag of Chromium's."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One load: the attacks that are on it."""

    attacks: tuple[str, ...]
    body: str
    on_disk: bool = False
    plain: str = ""
    """The page whose shape this one's must have, where it has one."""
    parts: tuple[Scene, ...] = ()
    """The same attacks one by one, for when something is seen."""

    @property
    def name(self) -> str:
        """What the page calls itself."""
        return self.attacks[0]


def scenes_of(setting: Setting, places: Places) -> list[Scene]:
    """Return what a stage loads: the attacks it is for, as its setting leaves them."""
    plain = documents.document("<p>Words.</p>")
    scenes = [Scene(("plain",), plain), *([Scene(("plain",), plain, True)] if setting.from_disk else [])]
    ready = [filled(one, places) for one in attacks() if one.aim in setting.aims]
    if not setting.cleans:
        bite = [one for one in ready if setting.name == "bare" or not one.harmless]
        return scenes + [_raw_scene(setting, group, plain) for group in _grouped(bite)]
    if not setting.exports:
        scenes += [Scene(("plain",), _plain_fields(given)) for given in FIELDS]
    fields = [one for one in ready if one.given in FIELDS]
    texts = [one for one in ready if one.given not in FIELDS]
    on_pages = [one for one in texts if one.aim != "file"], [one for one in texts if one.aim == "file"]
    for on_disk, group in enumerate(on_pages):
        alone = [one for one in group if setting.exports and not documents.ends(one.text)]
        scenes += [_text_scene(setting, [one], bool(on_disk), plain) for one in alone]
        rest = [one for one in group if one not in alone]
        for start in range(0, len(rest), TOGETHER):
            scenes.append(_text_scene(setting, rest[start : start + TOGETHER], bool(on_disk), plain))
    return scenes + [_fields_scene(setting, one) for one in fields]


def _grouped(ready: list[Attack]) -> list[list[Attack]]:
    """Return attacks in the company in which each still does what it is for: the bare stage shows that it does."""
    groups = []
    for kind in {(one.aim, one.given, one.harmless != ""): None for one in ready}:
        alike = [one for one in ready if (one.aim, one.given, one.harmless != "") == kind]
        alone = [one for one in alike if one.alone or one.aim not in ("script", "request")]
        rest = [one for one in alike if one not in alone]
        groups += [[one] for one in alone] + [rest[at : at + TOGETHER] for at in range(0, len(rest), TOGETHER)]
    return groups


def _raw_scene(setting: Setting, group: list[Attack], plain: str) -> Scene:
    body = "".join(f"<div>{documents.unguarded(one)}</div>" for one in group)
    on_disk = setting.from_disk and group[0].aim == "file"
    parts = tuple(_raw_scene(setting, [one], plain) for one in group) if len(group) > 1 else ()
    return Scene(tuple(one.id for one in group), documents.document(body), on_disk, plain, parts)


def _text_scene(setting: Setting, group: list[Attack], on_disk: bool, plain: str) -> Scene:
    """Return several attacks on the text on one page: cleaned, none of them can reach into the next."""
    ids = tuple(one.id for one in group)
    parts = tuple(_text_scene(setting, [one], on_disk, plain) for one in group) if len(group) > 1 else ()
    if setting.exports:
        return Scene(ids, documents.exported(documents.with_bodies(one.text for one in group)), True, parts=parts)
    body = "".join(documents.cleaned(one) for one in group)
    return Scene(ids, documents.document(body), on_disk, plain, parts)


@cache
def _plain_fields(given: str) -> str:
    text = documents.PLAIN_WORDS if given == "words" else documents.PLAIN_ADDRESS
    return documents.whole(documents.frame_of(documents.with_fields(Attack("plain", "", "", given, text))))


def _fields_scene(setting: Setting, attack: Attack) -> Scene:
    around = documents.with_fields(attack)
    if setting.exports:
        return Scene((attack.id,), documents.exported(around), True)
    # A link that may lead nowhere is left out whole, so only fields of words keep the page's shape.
    plain = _plain_fields(attack.given) if attack.given == "words" else ""
    return Scene((attack.id,), documents.whole(documents.frame_of(around)), False, plain)


def furniture_names() -> list[str]:
    """Return the ids and classes that our layouts and our script give to what stands around the text."""
    names = {"article-body", "almost-mark", "layout-style", "layout-article", "layout-feature"}
    for _name, _path, source in documents.LAYOUT.templates:
        for value in re.findall(r'(?:class|id)="([^"{]*)"', source):
            names |= set(value.split())
    return sorted(names - {"credit"})


def lay_out_files(folder: Path) -> None:
    """Put beside the pages what gives itself away when it is read: picture (7 wide), script, page, style sheet."""
    (folder / "page").mkdir(parents=True)
    (folder / "page" / "x").write_bytes(b"")
    for attack in attacks():
        if attack.aim == "file":
            place = folder / attack.id
            place.mkdir()
            told = f"console.log(/read-{attack.id}/)"
            (place / "x.png").write_bytes(_PICTURE)
            (place / "x.js").write_text(told)
            (place / "x.html").write_text(f"<!doctype html><script>{told}</script>")
            (place / "x.css").write_text(":root { --read: 1 }")
