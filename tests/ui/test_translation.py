"""Translation: the language that is spoken, and that the German is whole and says what the English says."""

import importlib.util
import re
import string
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from almost_editor.errors import AlmostError
from almost_editor.ui.actions import MENUS
from almost_editor.ui.translation import NAMES, language_for, language_of, speak_as
from almost_editor.ui.worker import Worker
from almost_editor.wording import ENGLISH, later, speak, spoken, tr
from tests.ui.opened import opened

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def english_again(qapp):
    yield
    speak(ENGLISH)
    for one in qapp.findChildren(QTranslator):
        qapp.removeTranslator(one)
        one.setParent(None)


@pytest.mark.parametrize(
    ("setting", "system", "spoken_then"),
    [
        ("", ("de-AT", "en-US"), "de"),
        ("", ("fr-FR", "de"), "de"),
        ("", ("fr-FR", "ja"), "en"),
        ("", (), "en"),
        ("", ("C",), "en"),
        ("en", ("de-DE",), "en"),
        ("de", ("en-GB",), "de"),
        ("xx", ("de-DE",), "en"),
    ],
)
def test_the_chosen_language_is_spoken_or_the_first_of_the_systems_that_there_is(setting, system, spoken_then):
    assert language_for(setting, system) == spoken_then


def test_german_is_spoken_with_its_numbers_and_qts_own_words(qapp, english_again):
    language = speak_as(qapp, "de")
    assert spoken() is language
    assert (language.tag, language.point, language.group) == ("de", ",", ".")
    assert tr("Save") == "Speichern"
    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    speak_as(qapp, "en")
    assert tr("Save") == "Save"
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert qapp.findChildren(QTranslator) == []


def test_a_translation_that_is_missing_leaves_the_window_english(qapp, english_again, tmp_path, monkeypatch):
    monkeypatch.setattr("almost_editor.ui.translation.resources_folder", lambda: tmp_path)
    assert language_of("de") is ENGLISH
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "almost_de.qm").write_bytes(b"not a translation")
    assert language_of("de") is ENGLISH


def refuse(progress, cancelled):
    raise AlmostError(later("There is no text in it."))


def test_what_goes_wrong_in_a_process_is_told_in_the_windows_language(qapp, english_again, wait_until):
    speak_as(qapp, "de")
    workers, told = Worker(), []
    workers.run(refuse, (), failed=told.append)
    wait_until(lambda: told)
    workers.close()
    assert str(told[0]) == tr("There is no text in it.") != "There is no text in it."


def translated():
    for message in ET.parse(ROOT / "resources" / "translations" / "almost_de.ts").iter("message"):  # noqa: S314 - our own
        translation = message.find("translation")
        forms = [one.text or "" for one in translation.findall("numerusform")] or [translation.text or ""]
        yield message.findtext("source"), forms, translation.get("type"), message.findtext("extracomment", "")


def named(text):
    if not re.search(r"{[a-z_]\w*[^{}]*}", text):
        return set()
    return {(name, spec, how) for _, name, spec, how in string.Formatter().parse(text) if name}


def test_every_sentence_is_translated_with_the_same_values():
    found = list(translated())
    assert len(found) > 1000
    wrong = []
    for source, forms, state, one in found:
        if state or not all(forms):
            wrong.append(f"not translated: {source}")
            continue
        for number, form in enumerate(forms):
            more = named(form) - named(source) - (named(one) if number == 0 else set())
            missing = {name for name, *_ in named(source) - named(form)}
            # "Reading “{name}”…" says which one, "Reading {n} files…" how many.
            may_miss = {"n"} if len(forms) > 1 and number == 0 else set()
            if more or missing - may_miss:
                wrong.append(f"{source!r} → {form!r}")
    assert not wrong, "\n".join(wrong)


def test_what_surrounds_a_sentence_surrounds_its_translation():
    """A mnemonic stays in a menu, a question stays a question, and pieces that are joined keep their blanks."""
    wrong = []
    for source, forms, _state, _one in translated():
        for form in forms:
            for edge in (len(source) - len(source.lstrip()), len(source) - len(source.rstrip())):
                if edge and form == form.strip():
                    wrong.append(f"{source!r} → {form!r}")
            if source.endswith("…") != form.endswith("…"):
                wrong.append(f"{source!r} → {form!r}")
    assert not wrong, "\n".join(wrong)


def test_the_files_are_those_that_the_source_makes(capsys, monkeypatch):
    spec = importlib.util.spec_from_file_location("almost_translations", ROOT / "packaging" / "translations.py")
    translations = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, spec.name, translations)
    spec.loader.exec_module(translations)
    monkeypatch.setattr(sys, "argv", ["translations.py", "--check"])
    assert translations.main() == 0, capsys.readouterr().out


def test_mnemonics_differ_within_each_menu(qapp, english_again, tmp_path):
    speak_as(qapp, "de")
    with opened(tmp_path) as newsroom:
        menus = [one for one in newsroom.window.menuBar().actions() if one.menu() and one.text()]
        assert len(menus) == len(MENUS)
        for menu in (None, *menus):
            lines = menus if menu is None else menu.menu().actions()
            letters = [one.text().replace("&&", "").partition("&")[2][:1].lower() for one in lines]
            letters = [one for one in letters if one]
            assert len(letters) == len(set(letters)), (menu and menu.text(), letters)


def test_a_mac_finds_quit_about_and_preferences_in_any_language(qapp, tmp_path):
    with opened(tmp_path) as newsroom:
        roles = {spec.id: newsroom.actions[spec.id].menuRole().name for spec in newsroom.actions.specs()}
    moved = {name: role for name, role in roles.items() if role != "NoRole"}
    assert moved == {"app.quit": "QuitRole", "app.preferences": "PreferencesRole", "help.about": "AboutRole"}


def test_another_language_is_offered_with_a_window_that_speaks_it(qapp, tmp_path):
    with opened(tmp_path) as newsroom:
        newsroom.settings.set("appearance/language", "de")
        assert "Deutsch" in newsroom.notices.banner.sentence
        newsroom.settings.set("appearance/language", "en")
        newsroom.changing_language._libraries.reopen()
        assert newsroom.libraries.chosen == newsroom.lanes.folder


def test_a_language_that_is_offered_has_its_file_and_the_other_way_round():
    files = {one.stem.removeprefix("almost_") for one in (ROOT / "resources" / "translations").glob("*.ts")}
    assert set(NAMES) == {"", "en", *files}
