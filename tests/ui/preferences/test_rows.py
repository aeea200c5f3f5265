"""The table behind the form: every setting is in it or nobody’s to set, and every action that it names is there."""

import pytest

from almost_editor.ui.preferences.marked_label import spans
from almost_editor.ui.preferences.rows import OWN_BUSINESS, ROWS, Kind
from almost_editor.ui.settings import TABLE

SETTINGS = {setting.key: setting for setting in TABLE}


def test_every_setting_is_in_the_form_or_the_windows_own_business():
    in_form = [row.key for row in ROWS]
    assert len(set(in_form)) == len(in_form)
    assert set(in_form) | OWN_BUSINESS == set(SETTINGS), "say it in ui/preferences/rows.py"
    assert not set(in_form) & OWN_BUSINESS


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.key)
def test_a_row_has_what_its_kind_needs(row):
    start = SETTINGS[row.key].start
    kinds = {
        Kind.SWITCH: bool,
        Kind.CHOICE: str,
        Kind.NUMBER: int,
        Kind.LINE: str,
        Kind.FOLDER: str,
        Kind.MEMORY: list | dict,
    }
    assert isinstance(start, kinds[row.kind])
    if row.kind is Kind.CHOICE:
        values = [value for value, _label in row.choices]
        assert start in values
        assert set(row.actions) <= set(values)
    elif row.kind is Kind.SWITCH:
        assert set(row.actions) == {""}
    else:
        assert not row.actions


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Check spelling", ["spell"], [(6, 11)]),
        ("Whether misspelled", ["SPELL".casefold()], [(11, 16)]),
        ("The reader’s text", ["reader's"], [(4, 12)]),
        ("Café", ["cafe"], [(0, 4)]),
        ("folder of folders", ["folder"], [(0, 6), (10, 16)]),
        ("spelling", ["spell", "ling"], [(0, 8)]),
        ("Straße", ["str"], [(0, 3)]),
        ("nothing", ["absent", ""], []),
    ],
)
def test_what_is_looked_for_is_marked_where_it_stands(text, words, found):
    assert spans(text, words) == found
