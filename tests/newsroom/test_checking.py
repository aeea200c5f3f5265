"""Checking a library: each article against the rules and the others, and nothing twice that has not changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from almost_editor.document.draft import Draft, Stage
from almost_editor.document.inner_links import inner_address
from almost_editor.errors import Cancelled
from almost_editor.library.store import Library
from almost_editor.newsroom import checking
from almost_editor.newsroom.checking import check_all, check_article

NOW = datetime(2023, 3, 1, tzinfo=UTC)
Write = Callable[..., Draft]


def silent(_done: int, _total: int, _what: str) -> None:
    """Tell nobody."""


def rules_of(library: Library, now: datetime = NOW) -> dict[str, list[str]]:
    checked = check_all(library, progress=silent, cancelled=lambda: False, now=now)
    return {one.slug: [finding.rule for finding in one.findings] for one in checked}


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Tell the slugs of those that were judged."""
    told: list[str] = []
    real = checking.judge

    def judge(draft: Draft, *more: object) -> object:
        told.append(draft.slug)
        return real(draft, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(checking, "judge", judge)
    return told


def test_all_are_checked_as_each_is(library: Library, write: Write) -> None:
    write("Boats", body="The boat left left.\n")
    write("Bread", body="It cost TK.\n", stage=Stage.DRAFT)
    one, other = check_all(library, progress=silent, cancelled=lambda: False, now=NOW)
    assert (one.slug, other.headline) == ("boats", "Bread")
    for found in (one, other):
        assert found.findings == check_article(library, library.drafts.find(found.slug), NOW)
    assert other.findings[0].rule == "stage"


def test_only_what_has_changed_is_judged_again(library: Library, write: Write, judged: list[str]) -> None:
    boats, _ = write("Boats", body="The boat left left.\n"), write("Bread")
    first = rules_of(library)
    assert sorted(judged) == ["boats", "bread"]
    judged.clear()
    assert rules_of(library) == first
    assert judged == []
    library.drafts.save(replace(boats, body="The boat left.\n"))
    second = rules_of(library)
    assert judged == ["boats"]
    assert "double-word" in first["boats"]
    assert "double-word" not in second["boats"]


def test_what_other_articles_and_the_clock_decide_is_asked_anew(
    library: Library, write: Write, judged: list[str]
) -> None:
    target = write("Bread")
    write("Boats", body=f"See [the bakery’s plan]({inner_address(target.id)}) for it.\n")
    write("Secret", embargo=datetime(2023, 3, 2, tzinfo=UTC))
    first = rules_of(library)
    assert "link-not-out" not in first["boats"]
    assert "embargo" in first["secret"]
    library.drafts.save(replace(target, stage=Stage.DRAFT))
    judged.clear()
    later = rules_of(library, datetime(2023, 3, 3, tzinfo=UTC))
    assert sorted(judged) == ["bread", "secret"]
    assert "link-not-out" in later["boats"]
    assert "embargo" not in later["secret"]


def test_another_publication_is_judged_anew(library: Library, write: Write, judged: list[str]) -> None:
    write("A White Boat for the Harbor Town")
    rules_of(library)
    library.publication.save(replace(library.publication.load(), headline_case="sentence"))
    judged.clear()
    assert "headline-case" in rules_of(library)["a-white-boat-for-the-harbor-town"]
    assert len(judged) == 1


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"version": 1, "stamp": "x", "articles": {}}'])
def test_what_was_kept_is_believed_only_where_it_is_whole(library: Library, write: Write, kept: str) -> None:
    write("Boats", body="The boat left left.\n")
    first = rules_of(library)
    (library.folder / "cache" / "checks.json").write_text(kept, encoding="utf-8")
    assert rules_of(library) == first


def test_it_stops_when_asked_and_keeps_what_it_has(library: Library, write: Write, judged: list[str]) -> None:
    for number in range(3):
        write(f"Boat {number}")
    asked = iter((False, False, False, True, True, True, True))
    with pytest.raises(Cancelled):
        check_all(library, progress=silent, cancelled=lambda: next(asked), now=NOW)
    assert 0 < len(judged) < 3
    rules_of(library)
    assert sorted(judged) == ["boat-0", "boat-1", "boat-2"]
