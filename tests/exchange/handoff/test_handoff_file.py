"""The hand-off file: what is put in comes out, the same bytes each time, and whatever was done to it is refused."""

from __future__ import annotations

import io
import json
import stat
import zipfile
from dataclasses import fields, replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from almost_editor.document.draft import Draft
from almost_editor.errors import ImportRefused
from almost_editor.exchange.file_kinds import Kind, is_handoff, kind_of
from almost_editor.exchange.handoff import unpacking
from almost_editor.exchange.handoff.carried import CarriedDraft, Handoff
from almost_editor.exchange.handoff.unpacking import HandoffFile
from tests.exchange.handoff.hostile import (
    DRAFT,
    HANDOFF,
    PHOTO,
    PICTURE,
    packed,
    parts_of,
    resealed,
    with_draft,
    zipped,
)


def opened(data: bytes) -> Handoff:
    with HandoffFile(io.BytesIO(data), "ferry.almost") as file:
        return file.handoff


def refusal(data: bytes) -> str:
    with pytest.raises(ImportRefused) as refused:
        opened(data)
    assert refused.value.remedy
    return refused.value.message


def test_what_is_put_in_comes_out() -> None:
    with HandoffFile(io.BytesIO(packed()), "ferry.almost") as file:
        assert file.handoff == HANDOFF
        assert file.has_picture(PICTURE)
        assert file.picture(PICTURE) == PHOTO


def test_the_same_articles_give_the_same_bytes() -> None:
    assert packed() == packed()
    assert packed() != packed(Handoff((CarriedDraft(replace(DRAFT, dek="New.")),), HANDOFF.series))


def test_the_file_tells_what_it_is_by_its_name() -> None:
    assert is_handoff("storm.ALMOST")
    assert kind_of("storm.almost", packed()) is Kind.HANDOFF


@pytest.mark.parametrize(
    ("name", "said"),
    [("../evil.json", "lead out"), ("/etc/passwd", "lead out"), ("drafts\\..\\x", "lead out"), ("drafts/", "links")],
)
def test_names_that_lead_out_of_it(name: str, said: str) -> None:
    assert said in refusal(zipped({**parts_of(packed()), name: b"x" if not name.endswith("/") else b""}))


def test_a_link_in_it() -> None:
    stream = io.BytesIO(packed())
    with zipfile.ZipFile(stream, "a") as archive:
        link = zipfile.ZipInfo("drafts/link.json")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    assert "links or folders" in refusal(stream.getvalue())


def test_two_parts_of_one_name() -> None:
    stream = io.BytesIO(packed())
    with zipfile.ZipFile(stream, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("manifest.json", "{}")
    assert "two parts of one name" in refusal(stream.getvalue())


def test_a_bomb() -> None:
    bomb = {**parts_of(packed()), "drafts/bomb.json": b" " * 10_000_000}
    assert "unpacks to more" in refusal(zipped(bomb, zipfile.ZIP_DEFLATED))


def test_a_part_that_unpacks_to_more_than_it_says() -> None:
    data = bytearray(zipped({**parts_of(packed()), "drafts/bomb.json": b" " * 50_000}, zipfile.ZIP_DEFLATED))
    at = data.rfind(b"PK\x01\x02", 0, data.rfind(b"drafts/bomb.json"))
    data[at + 24 : at + 28] = (10).to_bytes(4, "little")
    assert refusal(bytes(data))


@pytest.mark.parametrize(("limit", "value"), [("MAX_PARTS", 2), ("MAX_WHOLE_BYTES", 100), ("MAX_TEXT_BYTES", 100)])
def test_too_much_of_anything(limit: str, value: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, limit, value)
    assert "unpacks to more" in refusal(packed())


def test_a_picture_that_is_another() -> None:
    parts = parts_of(packed())
    name = next(name for name in parts if name.startswith("pictures/"))
    assert "was changed on its way" in refusal(zipped({**parts, name: b"another"}))
    assert "no article has" in refusal(resealed({**parts, name: b"another"})), "with the hash put right"


def test_a_text_that_was_changed() -> None:
    parts = parts_of(packed())
    name = f"drafts/{'a' * 32}.json"
    assert "was changed on its way" in refusal(zipped({**parts, name: parts[name].replace(b"Late", b"Soon")}))


@pytest.mark.parametrize("more", [{"pictures/x.exe": b"MZ"}, {"notes.txt": b""}])
def test_parts_that_it_does_not_say(more: dict[str, bytes]) -> None:
    parts = parts_of(packed())
    assert "does not have the parts" in refusal(zipped(parts | more))
    assert "no article has" in refusal(resealed(parts | more))


def test_a_part_that_is_missing() -> None:
    parts = parts_of(packed())
    del parts[f"drafts/{'a' * 32}.json"]
    assert "does not have the parts" in refusal(zipped(parts))


@pytest.mark.parametrize("version", [0, 2, "1", None, [1]])
def test_another_version(version: object) -> None:
    assert "another version" in refusal(resealed(parts_of(packed()), version=version))


@pytest.mark.parametrize(
    "manifest",
    [b"", b"[]", b"{}", b"\xff", b"[" * 100_000, b'{"format": "almost-handoff", "version": 1}', b'{"format": 1e999}'],
)
def test_a_manifest_that_is_none(manifest: bytes) -> None:
    assert refusal(zipped({**parts_of(packed()), "manifest.json": manifest}))


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"words", packed()[:-30], packed()[:400], b"x" * 500 + packed()])
def test_what_is_no_zip_or_half_of_one(data: bytes) -> None:
    if data.startswith(b"xxx"):
        # Something may stand before a zip: it is read from its end.
        assert opened(data) == HANDOFF
    else:
        assert "is damaged" in refusal(data)


def test_a_zip_of_something_else() -> None:
    assert "no hand-off file" in refusal(zipped({"word/document.xml": b"<w/>"}))


@pytest.mark.parametrize(
    "fields",
    [
        {"id": "b" * 32},
        {"id": "../../x"},
        {"slug": "../index"},
        {"slug": "Ferry Runs"},
        {"body": 5},
        {"body": None},
        {"stage": "gone"},
        {"created": "yesterday"},
        {"created": "2026-03-01T09:00:00"},
        {"created": "0001-01-01T00:00:00+14:00"},
        {"published": "9999-12-31T23:59:59-12:00"},
        {"commissioned_words": "600"},
        {"commissioned_words": 10**40},
        {"legal": 1},
        {"revision": -1},
        {"language": "../en"},
        {"unknown": "field"},
        {"authors": [{"name": "Ann", "__class__": "x"}]},
        {"tags": "abc"},
        {"hero": {"focal_x": 7}},
        {"hero": {"focal_card": [0.1, 0.2, 0.3]}},
        {"pictures": []},
    ],
)
def test_an_article_that_is_none(fields: dict[str, object]) -> None:
    assert "no article has" in refusal(with_draft(**fields))


@pytest.mark.parametrize("name", ["../pier.jpg", "a/b.jpg", "", ".", "C:x.jpg", "x" * 300 + ".jpg", "a\nb.jpg"])
def test_a_picture_whose_name_is_a_path(name: str) -> None:
    picture = json.loads(parts_of(packed())[f"drafts/{'a' * 32}.json"])["draft"]["pictures"][0]
    assert "no article has" in refusal(with_draft(pictures=[{**picture, "name": name}]))


def test_signs_that_no_text_holds_are_taken_out() -> None:
    assert opened(with_draft(headline="Fer\x00ry\x07")).drafts[0].draft.headline == "Ferry"


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(1, 255)), min_size=1, max_size=4))
def test_whatever_happens_to_its_bytes_it_is_refused_or_the_same(changes: list[tuple[float, int]]) -> None:
    data = bytearray(packed())
    for where, by in changes:
        data[int(where * len(data))] ^= by
    try:
        assert opened(bytes(data)) == HANDOFF
    except ImportRefused as refused:
        assert refused.message  # noqa: PT017


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from([one.name for one in fields(Draft)]), values)
def test_whatever_a_field_says_it_is_refused_or_an_article(name: str, value: object) -> None:
    try:
        draft = opened(with_draft(**{name: value})).drafts[0].draft
        assert draft.id == DRAFT.id
    except ImportRefused as refused:
        assert refused.message  # noqa: PT017
