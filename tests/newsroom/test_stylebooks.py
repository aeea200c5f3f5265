"""A library's style book: read whatever is wrong with it, changed a rule at a time, shared, and heard at the gate."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from almost_editor.desk.checks.finding import Level
from almost_editor.desk.stylebook.entries import Entry
from almost_editor.document.draft import Draft
from almost_editor.errors import ImportRefused, InvalidValue, LibraryUnwritable
from almost_editor.library.store import Library
from almost_editor.newsroom import checking
from almost_editor.newsroom.checking import check_all, check_article
from almost_editor.newsroom.exporting import what_is_found
from almost_editor.newsroom.site.judging import judged
from almost_editor.newsroom.stylebooks import (
    DAMAGED,
    bring_in,
    house_book,
    remove_entry,
    save_entry,
    save_text,
    send_out,
)
from almost_editor.paths import starter_stylebook

NOW = datetime(2023, 3, 1, tzinfo=UTC)
Write = Callable[..., Draft]
EMAIL = Entry("email", ("e-mail",), use=("email",), level=Level.BLOCK)
BROKEN = '[[rule]]\nwords = "a"\nuse = "b"\n[[rule]]\nwords = "c"\n'


def names(library: Library) -> list[str]:
    return [one.name for one in house_book(library).book.entries]


def test_a_library_without_a_book_has_no_rules(library: Library) -> None:
    assert house_book(library).book.entries == ()
    assert house_book(library).problem == ""
    assert library.stylebook.digest() == ""


def test_rules_come_go_and_get_other_names(library: Library) -> None:
    save_entry(library, EMAIL)
    save_entry(library, Entry("ok", ("okay",), use=("OK",)))
    assert names(library) == ["email", "ok"]
    with pytest.raises(InvalidValue, match="a rule called “ok” already"):
        save_entry(library, Entry("ok", ("O.K.",), use=("OK",)), "email")
    save_entry(library, Entry("mail", ("e-mail",), use=("mail",)), "email")
    assert names(library) == ["mail", "ok"]
    remove_entry(library, "mail")
    assert names(library) == ["ok"]
    save_text(library, "# Nothing.\n")
    assert names(library) == []
    with pytest.raises(ImportRefused, match="line 4"):
        save_text(library, BROKEN)
    assert library.stylebook.text() == "# Nothing.\n"


def test_a_new_library_begins_with_one_and_an_old_book_stays(library: Library) -> None:
    library.stylebook.begin(starter_stylebook())
    assert len(names(library)) > 40
    save_text(library, "# Nothing.\n")
    library.stylebook.begin(starter_stylebook())
    assert names(library) == []


def test_who_only_reads_changes_nothing(library: Library) -> None:
    with Library.open(library.folder, writing=False) as reader:
        reader.stylebook.begin(starter_stylebook())
        assert not reader.stylebook.path.exists()
        with pytest.raises(LibraryUnwritable):
            save_entry(reader, EMAIL)


def test_another_book_comes_in_and_the_old_one_is_kept(library: Library, tmp_path: Path) -> None:
    save_entry(library, EMAIL)
    save_entry(library, Entry("ok", ("okay",), use=("OK",)))
    before = library.stylebook.text()
    other = tmp_path / "other.toml"
    other.write_bytes(b'\xef\xbb\xbf# Theirs.\r\n[[rule]]\r\nname = "ok"\r\nwords = "okay"\r\nuse = "all right"\r\n'
                      b'[[rule]]\r\nwords = "alot"\r\nuse = "a lot"\r\n')  # fmt: skip
    joined = bring_in(library, other)
    assert (joined.added, joined.changed) == (("alot",), ("ok",))
    assert names(library) == ["email", "ok", "alot"]
    assert library.stylebook.path.with_name("stylebook.before.toml").read_text(encoding="utf-8") == before
    assert bring_in(library, other).changed == ()
    bring_in(library, other, replace=True)
    assert names(library) == ["ok", "alot"]
    assert library.stylebook.text().startswith("# Theirs.\n")


@pytest.mark.parametrize("data", [BROKEN.encode(), b"\xff\xfe\x00", b'[[rule]]\npattern = "(a+)+b"\nadvice = "No."\n'])
def test_what_is_no_book_is_refused_whole(library: Library, tmp_path: Path, data: bytes) -> None:
    save_entry(library, EMAIL)
    path = tmp_path / "other.toml"
    path.write_bytes(data)
    with pytest.raises(ImportRefused, match=r"other\.toml"):
        bring_in(library, path)
    with pytest.raises(ImportRefused):
        bring_in(library, tmp_path / "missing.toml")
    assert names(library) == ["email"]


def test_it_goes_out_as_it_is_written(library: Library, tmp_path: Path) -> None:
    text = '# Ours.\n[[rule]]\nwords = "e-mail"\nuse = "email"\n'
    save_text(library, text)
    assert send_out(library, tmp_path / "ours.toml") == 1
    assert (tmp_path / "ours.toml").read_text(encoding="utf-8") == text
    with pytest.raises(InvalidValue, match="could not be written"):
        send_out(library, tmp_path / "nowhere" / "ours.toml")


def test_a_damaged_one_is_told_and_its_other_rules_hold(library: Library, write: Write) -> None:
    library.stylebook.write(BROKEN)
    house = house_book(library)
    assert [one.name for one in house.book.entries] == ["a"]
    assert house.problem.startswith("“stylebook.toml”, line 4: The rule “c”")
    draft = write("Boats", body="It cost a mark.\n")
    told = {one.rule: one for one in what_is_found(library, draft, NOW)}
    assert told[DAMAGED].level is Level.NOTE
    assert "style:a" in told
    library.stylebook.path.write_bytes(b"\x00" * 5_000_000)
    assert "is too large" in house_book(library).problem
    assert house_book(library).book.entries == ()


def test_the_gate_the_site_and_every_check_hear_it(library: Library, write: Write) -> None:
    draft = write("Boats", body="Send an e-mail.\n")
    assert "style:email" not in [one.rule for one in what_is_found(library, draft, NOW)]
    save_entry(library, EMAIL)
    for found in (what_is_found(library, draft, NOW), check_article(library, draft, NOW)):
        assert [(one.words, one.message) for one in found if one.rule == "style:email"] == [
            ("e-mail", "Write “email” instead of “e-mail”.")
        ]
    assert judged(library, draft.id, "key", NOW).message == "Write “email” instead of “e-mail”."


def test_another_book_is_another_check(library: Library, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    write("Boats", body="Send an e-mail.\n")

    def rules() -> list[str]:
        checked = check_all(library, progress=lambda *_told: None, cancelled=lambda: False, now=NOW)
        return [one.rule for one in checked[0].findings]

    assert "style:email" not in rules()
    save_entry(library, EMAIL)
    assert rules()[0] == "style:email"
    monkeypatch.setattr(checking, "judge", None)
    assert rules()[0] == "style:email", "what was found is kept"
