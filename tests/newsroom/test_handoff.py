"""From hand to hand: an article goes to another library, is worked on in both, and comes back with nothing lost."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from almost_editor.document.draft import Draft, Hero, Picture, Stage
from almost_editor.document.two_versions import settled, versions_in
from almost_editor.errors import Cancelled, ImportRefused, InvalidValue, NotFound
from almost_editor.library.store import Library
from almost_editor.newsroom.gate import findings
from almost_editor.newsroom.handing_off import HANDED_OFF, hand_off, handed_ids
from almost_editor.newsroom.taking_back import Came, TakenBack, take_back
from tests.exchange.handoff.hostile import parts_of, resealed
from tests.newsroom.conftest import Clock, picture

BODY = "The ferry left at seven.\n\nTwelve people were aboard.\n\n![](pier.png)\n\nNobody was hurt."
Write = Callable[..., Draft]


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "other", clock=Clock()) as opened:
        yield opened


def add_picture(library: Library, colour: str = "#3a6e8f", name: str = "pier.png") -> Picture:
    return library.pictures.add(picture(colour), name, width_px=64, height_px=48, format="png", alt="A pier.")


@pytest.fixture
def draft(library: Library, write: Write) -> Draft:
    series = library.series.create("Harbor")
    fields = {"body": BODY, "series": (series.id,), "pictures": (add_picture(library),), "hero": Hero("pier.png")}
    return write("Ferry Runs Late", **fields)


def send(library: Library, target: Library, draft_id: str, tmp_path: Path, name: str = "ferry.almost") -> TakenBack:
    path = tmp_path / name
    hand_off(library, [draft_id], path, replace=True)
    (one,) = take_back(target, path)
    return one


def change(library: Library, draft_id: str, **fields: object) -> Draft:
    draft = library.drafts.get(draft_id)
    body = fields.pop("body", None)
    changed = replace(draft, **fields, body=body(draft.body) if callable(body) else draft.body)
    library.drafts.save(changed)
    return library.drafts.get(draft_id)


def test_an_article_arrives_whole(library: Library, other: Library, draft: Draft, tmp_path: Path) -> None:
    arrived = send(library, other, draft.id, tmp_path)
    assert arrived.came is Came.NEW
    assert replace(other.drafts.get(draft.id), revision=0) == replace(draft, revision=0)
    assert other.pictures.read(draft.pictures[0]) == picture()
    assert other.series.get(draft.series[0]).name == "Harbor"
    assert [one.name for one in other.history.of(draft.id)] == [HANDED_OFF]
    assert other.condition().sound


def test_the_same_article_gives_the_same_bytes(library: Library, draft: Draft, tmp_path: Path) -> None:
    one, two = tmp_path / "one.almost", tmp_path / "two.almost"
    hand_off(library, [draft.id], one)
    library.drafts.save(library.drafts.get(draft.id))
    hand_off(library, [draft.id], two)
    assert hashlib.sha256(one.read_bytes()).digest() == hashlib.sha256(two.read_bytes()).digest()
    hand_off(library, [draft.id], one)


def test_both_sides_are_in_it_when_it_comes_back(
    library: Library, other: Library, draft: Draft, tmp_path: Path
) -> None:
    send(library, other, draft.id, tmp_path)
    change(other, draft.id, body=lambda text: text.replace("seven", "seven sharp"), tags=("night",))
    ours = change(library, draft.id, body=lambda text: text.replace("Twelve", "Nine"), headline="Ferry Runs Very Late")
    back = send(other, library, draft.id, tmp_path)
    assert (back.came, back.clashes) == (Came.MERGED, 0)
    merged = library.drafts.get(draft.id)
    assert merged.body == BODY.replace("seven", "seven sharp").replace("Twelve", "Nine")
    assert (merged.headline, merged.tags) == ("Ferry Runs Very Late", ("night",))
    history = library.history.of(draft.id)
    assert [one.name for one in history] == [
        "Merged with “ferry.almost”", "From the hand-off “ferry.almost”", "", HANDED_OFF,
    ]  # fmt: skip
    assert library.history.draft(history[2].id).body == ours.body, "what it was here can be put back"
    assert back.before is not None
    assert back.before.body == ours.body


def test_what_both_changed_stands_twice_and_stops_the_gate(
    library: Library, other: Library, draft: Draft, tmp_path: Path
) -> None:
    send(library, other, draft.id, tmp_path)
    change(other, draft.id, body=lambda text: text.replace("Twelve", "Ten"), section="Sea", dek="Theirs.")
    change(library, draft.id, body=lambda text: text.replace("Twelve", "Nine"), section="World", dek="Ours.")
    back = send(other, library, draft.id, tmp_path)
    merged = library.drafts.get(draft.id)
    assert back.clashes == 3
    assert (merged.section, merged.dek) == ("World", "Ours.")
    (passage,) = versions_in(merged.body)
    assert (passage.ours, passage.theirs) == ("Nine people were aboard.", "Ten people were aboard.")
    assert {(one.field, one.ours, one.theirs) for one in versions_in(merged.notes)} == {
        ("section", "World", "Sea"),
        ("dek", "Ours.", "Theirs."),
    }
    found = [one for one in findings(merged, library.publication.load()) if one.rule == "two-versions"]
    assert [(one.field, one.line, one.words) for one in found] == [
        ("body", 2, "⟦Two versions: here⟧"),
        ("notes", None, ""),
    ]
    with pytest.raises(InvalidValue, match="two versions"):
        hand_off(library, [draft.id], tmp_path / "again.almost")
    change(other, draft.id, dateline="Selby")
    hand_off(other, [draft.id], tmp_path / "more.almost")
    with pytest.raises(ImportRefused, match="two versions already"):
        take_back(library, tmp_path / "more.almost")
    settle = {0: passage.theirs}
    change(library, draft.id, body=lambda text: settled(text, settle), notes="")
    assert not [one for one in findings(library.drafts.get(draft.id), library.publication.load()) if "two" in one.rule]
    assert send(other, library, draft.id, tmp_path, "more.almost").clashes == 0
    assert library.drafts.get(draft.id).dateline == "Selby"


def test_it_goes_back_and_forth(library: Library, other: Library, draft: Draft, tmp_path: Path) -> None:
    desks, words = [library, other], ("ferry", "Twelve", "aboard", "hurt")
    send(library, other, draft.id, tmp_path)
    for turn in range(1, 5):
        here, there = desks[turn % 2], desks[(turn + 1) % 2]
        change(here, draft.id, body=lambda text, turn=turn: f"{text}\n\nTurn {turn}.")
        word = words[turn - 1]
        change(there, draft.id, body=lambda text, word=word: text.replace(word, word.upper()))
        back = send(here, there, draft.id, tmp_path, f"{turn}.almost")
        assert (back.came, back.clashes) == (Came.MERGED, 0)
    body = (library if turn % 2 else other).drafts.get(draft.id).body
    assert all(f"Turn {turn}." in body for turn in range(1, 5))
    assert all(word.upper() in body for word in words)


def test_what_is_known_changes_nothing(library: Library, other: Library, draft: Draft, tmp_path: Path) -> None:
    send(library, other, draft.id, tmp_path)
    change(library, draft.id, body=lambda text: text.replace("Twelve", "Nine"))
    assert send(other, library, draft.id, tmp_path).came is Came.UNCHANGED
    assert "Nine" in library.drafts.get(draft.id).body


def test_going_back_to_what_it_was_is_a_change(library: Library, other: Library, draft: Draft, tmp_path: Path) -> None:
    send(library, other, draft.id, tmp_path)
    change(other, draft.id, body=lambda text: text.replace("Twelve", "Ten"))
    send(other, library, draft.id, tmp_path)
    assert "Ten" in library.drafts.get(draft.id).body
    change(other, draft.id, body=lambda text: text.replace("Ten", "Twelve"))
    assert send(other, library, draft.id, tmp_path, "two.almost").came is Came.MERGED
    assert "Twelve" in library.drafts.get(draft.id).body


def test_without_a_common_history_nothing_is_dropped(
    library: Library, other: Library, draft: Draft, tmp_path: Path
) -> None:
    other.drafts.save(replace(draft, series=(), pictures=(), hero=Hero(), body="Twelve people.\n\nMore."))
    back = send(library, other, draft.id, tmp_path)
    body = other.drafts.get(draft.id).body
    assert back.came is Came.MERGED
    assert all(words in body for words in ("The ferry left at seven.", "Nobody was hurt.", "More.", "Twelve people"))


def test_pictures_of_both_come_together(library: Library, other: Library, draft: Draft, tmp_path: Path) -> None:
    send(library, other, draft.id, tmp_path)
    red, blue = add_picture(other, "#aa0000"), add_picture(library, "#0000aa")
    change(other, draft.id, pictures=(red,))
    change(library, draft.id, pictures=(blue, add_picture(library, "#00aa00", "boat.png")))
    send(other, library, draft.id, tmp_path)
    merged = library.drafts.get(draft.id)
    assert {one.name: one.digest for one in merged.pictures} == {
        "pier.png": blue.digest, "pier-2.png": red.digest, "boat.png": merged.pictures[-1].digest,
    }  # fmt: skip
    assert library.pictures.read(red) == picture("#aa0000")
    assert [one.field for one in versions_in(merged.notes)] == ["picture pier.png"]


def test_a_series_comes_in_the_order_of_its_parts(
    library: Library, other: Library, write: Write, tmp_path: Path
) -> None:
    series = library.series.create("Harbor")
    ids = [write(f"Part {number}", series=(series.id,)).id for number in range(4)]
    library.series.order(series.id, ids[::-1])
    target = tmp_path / "harbor.almost"
    assert handed_ids(library, (), "harbor") == tuple(ids[::-1])
    there = other.series.create("harbor")
    hand_off(library, [ids[3], ids[0]], target)
    take_back(other, target)
    hand_off(library, handed_ids(library, (), "harbor"), target, replace=True)
    took = take_back(other, target)
    assert [one.came for one in took] == [Came.UNCHANGED, Came.NEW, Came.NEW, Came.UNCHANGED]
    assert other.series.get(there.id).parts == tuple(ids[::-1])


def test_a_slug_and_a_stage_of_there_do_not_come_back(
    library: Library, other: Library, write: Write, draft: Draft, tmp_path: Path
) -> None:
    other.drafts.save(other.drafts.new(headline="Ferry Runs Late"))
    change(library, draft.id, stage=Stage.EXPORTED)
    arrived = send(library, other, draft.id, tmp_path)
    assert other.drafts.get(draft.id).slug == "ferry-runs-late-2"
    assert other.drafts.get(draft.id).stage is Stage.READY
    assert any("is taken" in str(note) for note in arrived.notes)
    change(other, draft.id, dek="Another.")
    send(other, library, draft.id, tmp_path)
    back = library.drafts.get(draft.id)
    assert (back.slug, back.stage, back.dek) == ("ferry-runs-late", Stage.EXPORTED, "Another.")


def test_one_in_the_trash_comes_out_of_it(library: Library, other: Library, draft: Draft, tmp_path: Path) -> None:
    send(library, other, draft.id, tmp_path)
    library.drafts.trash(draft.id)
    change(other, draft.id, dek="Another.")
    send(other, library, draft.id, tmp_path)
    assert library.drafts.summary(draft.id).trashed is None


def test_a_picture_that_is_none_is_refused_before_anything_is_written(
    library: Library, other: Library, draft: Draft, tmp_path: Path
) -> None:
    path = tmp_path / "ferry.almost"
    hand_off(library, [draft.id], path)
    parts = parts_of(path.read_bytes())
    digest = draft.pictures[0].digest
    fake = hashlib.sha256(b"no picture").hexdigest()
    del parts[f"pictures/{digest}.png"]
    name = f"drafts/{draft.id}.json"
    parts |= {name: parts[name].replace(digest.encode(), fake.encode()), f"pictures/{fake}.png": b"no picture"}
    path.write_bytes(resealed(parts))
    with pytest.raises(ImportRefused, match="cannot be used"):
        take_back(other, path)
    assert other.drafts.is_empty()
    assert not (other.folder / "pictures").exists()
    assert not other.series.all()


def test_stopped_in_between_nothing_is_there(library: Library, other: Library, draft: Draft, tmp_path: Path) -> None:
    path = tmp_path / "ferry.almost"
    with pytest.raises(Cancelled):
        hand_off(library, [draft.id], path, cancelled=lambda: True)
    assert list(tmp_path.glob("*.almost")) == []
    hand_off(library, [draft.id], path)
    with pytest.raises(Cancelled):
        take_back(other, path, cancelled=lambda: True)
    assert other.drafts.is_empty()


def test_what_is_there_already_is_left_alone(library: Library, draft: Draft, tmp_path: Path) -> None:
    path = tmp_path / "ferry.almost"
    path.write_bytes(b"another")
    with pytest.raises(InvalidValue, match="already there"):
        hand_off(library, [draft.id], path)
    assert path.read_bytes() == b"another"
    with pytest.raises(InvalidValue, match=r"ends in \.almost"):
        hand_off(library, [draft.id], tmp_path / "ferry.zip")
    with pytest.raises(InvalidValue, match="could not be written"):
        hand_off(library, [draft.id], tmp_path / "no" / "ferry.almost")
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".new")] == []


def test_a_file_that_is_not_there(library: Library, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        take_back(library, tmp_path / "none.almost")
    with pytest.raises(ImportRefused, match="cannot be read"):
        take_back(library, tmp_path)
