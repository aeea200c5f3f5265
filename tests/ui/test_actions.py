"""Actions: one table, without a clash, of everything that the window can do."""

import re
from collections import defaultdict

import pytest
from PySide6.QtWidgets import QMenuBar, QWidget

from almost_editor.ui.actions import MENUS, ActionTable, action, keys_of, menu_name, specs_of
from almost_editor.ui.icons import names as icon_names
from almost_editor.wording import Language, speak
from tests.ui.opened import opened


@pytest.fixture(scope="module")
def newsroom(qapp, tmp_path_factory):
    """The window as it is composed, with every feature's actions; without its page, which none of them needs."""
    with opened(tmp_path_factory.mktemp("actions")) as made:
        yield made


@pytest.fixture
def specs(newsroom):
    return newsroom.actions.specs()


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_no_two_actions_share_a_shortcut(specs, platform):
    users = defaultdict(list)
    for spec in specs:
        for key in keys_of(spec, platform):
            users[key.toString()].append(spec.id)
    assert {key: ids for key, ids in users.items() if len(ids) > 1} == {}


def test_every_shortcut_is_one_that_qt_understands(specs):
    for spec in specs:
        for key in keys_of(spec):
            assert key.count() == 1, spec.id
            assert key.toString(), spec.id


def test_no_shortcut_takes_a_plain_letter_or_what_the_text_needs(specs):
    kept = {"Return", "Tab", "Backspace", "Del", "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Shift+Return", "Esc"}
    for spec in specs:
        for key in keys_of(spec):
            written = key.toString()
            assert written not in kept, spec.id
            assert "+" in written or re.fullmatch(r"F\d+", written), spec.id


def test_no_shortcut_takes_a_sign_that_option_writes_on_a_mac(specs):
    """In Germany Option and digits write brackets."""
    for spec in specs:
        for key in keys_of(spec, "darwin"):
            assert not re.fullmatch(r"(Alt|Alt\+Shift)\+.", key.toString()), f"{spec.id}: {key.toString()}"


def test_ids_say_thing_and_verb_and_are_named_once(newsroom, specs):
    assert len({spec.id for spec in specs}) == len(specs)
    for spec in specs:
        assert re.fullmatch(r"[a-z]+\.[a-z_]+", spec.id)
        assert newsroom.actions[spec.id].objectName() == spec.id


def test_every_action_has_a_label_and_a_menu(specs):
    for spec in specs:
        assert spec.plain_label.strip(), spec.id
        assert spec.plain_label[0].isupper(), spec.id
        assert spec.label.count("&") <= 1, spec.id
        assert spec.menu in MENUS, spec.id


def test_every_icon_that_is_named_exists(newsroom, specs):
    for spec in specs:
        if spec.icon:
            assert spec.icon in icon_names(), spec.id
            assert not newsroom.actions[spec.id].icon().isNull(), spec.id


def test_mnemonics_of_one_menu_differ(specs):
    users = defaultdict(list)
    for spec in specs:
        before, mark, after = spec.label.partition("&")
        assert mark or len([one for one in specs if one.menu == spec.menu]) == 1, f"{spec.id} needs a mnemonic"
        users[spec.menu, spec.submenu, (after or before)[0].lower()].append(spec.id)
    assert {where: ids for where, ids in users.items() if len(ids) > 1} == {}


def test_mnemonics_of_the_menus_differ(newsroom):
    titles = [one.menu().title() for one in newsroom.window.menuBar().actions()]
    letters = [title[title.index("&") + 1].lower() for title in titles]
    assert len(set(letters)) == len(titles)


def features(newsroom):
    return [
        feature
        for feature in (*vars(newsroom).values(), *newsroom.findChildren(object))
        if any(True for _ in specs_of(feature))
    ]


def test_every_action_is_told_of_in_its_methods_docstring(newsroom):
    found = {}
    for feature in features(newsroom):
        for spec, name in specs_of(feature):
            found[spec.id] = getattr(type(feature), name).__doc__
    assert all((sentence or "").strip().endswith(".") for sentence in found.values())


def test_every_feature_that_declares_actions_is_gathered(newsroom, specs):
    """An action that is declared and not gathered is in no menu, and nobody misses it."""
    gathered = {spec.id for spec in specs}
    for feature in features(newsroom):
        for spec, _name in specs_of(feature):
            assert spec.id in gathered, f"{spec.id} of {type(feature).__name__}"


def test_the_menus_hold_every_action_once_and_in_groups(newsroom, specs):
    menus = {
        menu.title().replace("&", ""): menu for menu in (one.menu() for one in newsroom.window.menuBar().actions())
    }
    assert list(menus) == [title for title in MENUS if any(spec.menu == title for spec in specs)]
    for title, menu in menus.items():
        shown = [one for one in menu.actions() if not one.isSeparator()]
        within = [one.menu().actions() if one.menu() else [one] for one in shown]
        entries = [one.objectName() for part in within for one in part]
        assert sorted(entries) == sorted(spec.id for spec in specs if spec.menu == title)
        groups = [spec.group for entry in entries for spec in specs if spec.id == entry]
        assert groups == sorted(groups)
        assert sum(one.isSeparator() for one in menu.actions()) == len(set(groups)) - 1


def test_tool_tips_name_the_shortcut(newsroom, specs):
    for spec in specs:
        tip = newsroom.actions[spec.id].toolTip()
        assert tip.startswith(spec.tip or spec.plain_label)
        assert tip.endswith(")") or not spec.shortcut


# -- the table itself


class Feature:
    def __init__(self):
        self.calls = []

    @action("thing.do", "&Do it…", "Ctrl+D|F5", menu="Tools", group=1, tip="Do the thing", on_draft=True)
    def do(self):
        """Do it."""
        self.calls.append("do")

    @action("thing.on", "&On", menu="Tools", checkable=True)
    def on(self, is_on):
        """Switch it."""
        self.calls.append(is_on)

    @action("thing.left", "&Left", menu="View", choice="side")
    def left(self, is_on):
        """Go left."""
        self.calls.append(("left", is_on))

    @action("thing.right", "&Right", menu="View", choice="side")
    def right(self, is_on):
        """Go right."""
        self.calls.append(("right", is_on))


class NarrowFeature(Feature):
    """Inherits its actions."""


@pytest.fixture
def table(qapp):
    window = QWidget()
    made = ActionTable(window, lambda _made, _icon: None)
    yield made
    window.deleteLater()


def test_an_action_calls_its_method_plain_and_a_checkable_one_with_its_state(table):
    feature = Feature()
    table.gather(feature)
    table["thing.do"].trigger()
    table["thing.on"].trigger()
    table["thing.on"].trigger()
    assert feature.calls == ["do", True, False]


def test_choices_exclude_each_other(table):
    feature = Feature()
    table.gather(feature)
    table["thing.left"].trigger()
    table["thing.right"].trigger()
    assert (table["thing.left"].isChecked(), table["thing.right"].isChecked()) == (False, True)
    assert feature.calls == [("left", True), ("right", True)]


def test_an_action_may_have_several_shortcuts_and_shows_the_first(table):
    table.gather(Feature())
    assert [key.toString() for key in table["thing.do"].shortcuts()] == ["Ctrl+D", "F5"]
    assert table["thing.do"].toolTip() == "Do the thing (Ctrl+D)"


def test_the_table_says_what_is_shown_in_the_language_that_is_spoken(table):
    words = {"&Do it…": "&Tun…", "Do the thing": "Das Ding tun", "&Tools": "E&xtras"}
    before = speak(Language("de", lambda text, _number: words.get(text, "")))
    try:
        table.gather(Feature())
        bar = QMenuBar()
        table.fill(bar)
        assert [one.menu().title() for one in bar.actions()] == ["&View", "E&xtras"]
        assert menu_name("Tools") == "Extras"
    finally:
        speak(before)
    assert (table["thing.do"].text(), table["thing.do"].toolTip()) == ("&Tun…", "Das Ding tun (Ctrl+D)")
    assert [spec.plain_label for spec in table.specs()] == ["Tun", "On", "Left", "Right"]
    assert {spec.menu for spec in table.specs()} == {"Tools", "View"}, "menus keep the names that actions give them"


def test_inherited_actions_are_found_on_the_class_and_on_the_object():
    names = ["do", "on", "left", "right"]
    assert [name for _spec, name in specs_of(NarrowFeature)] == names
    assert [name for _spec, name in specs_of(NarrowFeature())] == names


def test_what_acts_on_the_open_draft_is_off_while_none_is_open(table):
    table.gather(Feature())
    table.follow(None)
    assert [table[one].isEnabled() for one in ("thing.do", "thing.on")] == [False, True]
    table.follow(object())
    assert table["thing.do"].isEnabled()


def test_menus_without_entries_are_left_out(table):
    table.gather(Feature())
    bar = QMenuBar()
    table.fill(bar)
    assert [one.text() for one in bar.actions()] == ["&View", "&Tools"]
    bar.deleteLater()
