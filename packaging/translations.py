"""Bring the translations up to date with the program: every sentence of the source, and what Qt reads.

    python packaging/translations.py            write `resources/translations/*.ts`, and compile them
    python packaging/translations.py --check    write nothing; exit code 1 where one is out of date

A translator opens a `.ts` file in Qt Linguist, or any editor; `pyside6-lupdate` is not used, since it takes no plural
from a function of ours. A new language is an empty file `almost_LANGUAGE.ts`, its name in `ui/translation.py`, and this
command.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "almost_editor"
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "almost_editor"
"""All sentences share it: the same words are the same button, wherever it stands."""
FORMS = {"ar": 6, "cs": 3, "ja": 1, "ko": 1, "pl": 3, "ru": 3, "uk": 3, "zh": 1}
"""How many forms a language has for numbers, where it is not two (Qt's rules)."""
SHOWN_OF_ACTIONS = frozenset({"tip", "submenu"})
"""What the table of actions looks up by itself, beside their labels; the form of preferences does so with settings."""


@dataclass(slots=True)
class Sentence:
    """A text of the source. Shapes: `one` is its form for one thing where it goes with a number; `rooms` are files."""

    source: str
    one: str
    rooms: list[str]


def sentences(package: Path = PACKAGE) -> dict[str, Sentence]:
    """Return every text that the program says, in order of files. Raises: ValueError where one is no literal."""
    found: dict[str, Sentence] = {}
    for path in sorted(package.rglob("*.py")):
        room = path.relative_to(package.parent).as_posix()
        for source, one in _said(ast.parse(path.read_text(encoding="utf-8")), room):
            sentence = found.setdefault(source, Sentence(source, one, []))
            if bool(sentence.one) != bool(one):
                raise ValueError(f"{room}: “{source}” goes with a number in one place only.")
            if room not in sentence.rooms:
                sentence.rooms.append(room)
    return found


def _said(tree: ast.Module, room: str) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(
                func=ast.Name(id="later"), args=[ast.Constant(value=str(one)), ast.Constant(value=str(many)), *_]
            ):
                yield many, one
            case ast.Call(func=ast.Name(id="later"), args=[ast.Constant(value=str(text)), *_]):
                yield text, ""
            case ast.Call(func=ast.Name(id="tr"), args=[first, *_]):
                for part in _literals(first):
                    yield part, ""
            case ast.Call(func=ast.Name(id="count"), args=[one, many, *_]) if room != "almost_editor/wording.py":
                if not (isinstance(one, ast.Constant) and isinstance(many, ast.Constant)):
                    raise ValueError(f"{room}, line {node.lineno}: count takes two literals.")
                yield str(many.value), str(one.value)
            case ast.Call(func=ast.Name(id="Setting"), args=[_, _, ast.Constant(value=str(sentence))]):
                yield sentence, ""
            case ast.Call(func=ast.Name(id="action"), args=[_, ast.Constant(value=str(label)), *_], keywords=named):
                yield label, ""
                for one in named:
                    if one.arg in SHOWN_OF_ACTIONS and isinstance(one.value, ast.Constant) and one.value.value:
                        yield str(one.value.value), ""


def _literals(node: ast.expr) -> Iterator[str]:
    """Give the texts that `tr` may be called with: one, or one of two; a name stands for what `later` has marked."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def updated(old: str, language: str, found: dict[str, Sentence]) -> str:
    """Return a `.ts` file with what was translated kept, what is new open, and what is gone left out."""
    known = _translated(old) if old.strip() else {}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for sentence in found.values():
        message = ET.SubElement(context, "message", {"numerus": "yes"} if sentence.one else {})
        for room in sentence.rooms:
            ET.SubElement(message, "location", filename=f"../../{room}")
        ET.SubElement(message, "source").text = sentence.source
        if sentence.one:
            ET.SubElement(message, "extracomment").text = f"For one: {sentence.one}"
        forms = known.get(sentence.source, [])
        is_done = len(forms) == (FORMS.get(language, 2) if sentence.one else 1) and all(forms)
        translation = ET.SubElement(message, "translation", {} if is_done else {"type": "unfinished"})
        if not sentence.one:
            translation.text = forms[0] if is_done else ""
        for at in range(FORMS.get(language, 2) if sentence.one else 0):
            ET.SubElement(translation, "numerusform").text = forms[at] if is_done else ""
    ET.indent(root, "    ")
    written = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{written}\n'


def _translated(text: str) -> dict[str, list[str]]:
    known: dict[str, list[str]] = {}
    for message in ET.fromstring(text).iter("message"):  # noqa: S314  (a file of this project)
        translation = message.find("translation")
        if translation is not None and translation.get("type") != "unfinished":
            forms = [form.text or "" for form in translation.findall("numerusform")]
            known[message.findtext("source", "")] = forms or [translation.text or ""]
    return known


def compiled(ts: str) -> bytes:
    """Return what Qt reads of a `.ts` file. Raises: CalledProcessError."""
    release = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "almost.qm"
        (Path(folder) / "almost.ts").write_text(ts, encoding="utf-8")
        command = [str(release), "-silent", str(Path(folder) / "almost.ts"), "-qm", str(made)]
        subprocess.run(command, check=True, capture_output=True)
        return made.read_bytes()


def main() -> int:
    """Write the files, or say which are out of date; return the exit code."""
    reader = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    reader.add_argument("--check", action="store_true", help="write nothing; exit code 1 where a file is out of date")
    only_look = reader.parse_args().check
    found, stale = sentences(), []
    for path in sorted(FOLDER.glob("almost_*.ts")):
        language = path.stem.removeprefix("almost_")
        before = path.read_text(encoding="utf-8")
        after = updated(before, language, found)
        ready, compiled_now = path.with_suffix(".qm"), compiled(after)
        if before != after or not ready.is_file() or ready.read_bytes() != compiled_now:
            stale.append(path.name)
            if not only_look:
                path.write_text(after, encoding="utf-8")
                ready.write_bytes(compiled_now)
        left = after.count(' type="unfinished"')
        print(f"{path.name}: {left} of {len(found)} sentences are open")
    if only_look and stale:
        print(f"Out of date: {', '.join(stale)}. Run: python packaging/translations.py")
    return 1 if only_look and stale else 0


if __name__ == "__main__":
    sys.exit(main())
