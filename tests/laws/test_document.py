"""Laws of text that hold whatever people type."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import example, given
from hypothesis import strategies as st

from almost_editor.document.addresses import article_address
from almost_editor.document.counts import word_count
from almost_editor.document.dates import display_date, local, machine_date
from almost_editor.document.positions import from_utf16, to_utf16, utf16_length
from almost_editor.document.publication import Publication
from almost_editor.document.slugs import is_slug, make_slug, unique_slug
from almost_editor.document.text import clean, clean_line, squash

# Everything that Python can hold, lone surrogates among it; and what has come through the door.
ANYTHING = st.text(st.characters(), max_size=200)
CLEAN = ANYTHING.map(clean)
SLUGS = st.from_regex(r"[a-z0-9]{1,30}(-[a-z0-9]{1,10}){0,4}", fullmatch=True)
MOMENTS = st.datetimes(datetime(1900, 1, 2), datetime(2999, 12, 30), timezones=st.just(UTC))  # noqa: DTZ001
ZONES = st.sampled_from(["America/New_York", "Europe/Kyiv", "Asia/Kolkata", "Pacific/Apia", "UTC", "Africa/Monrovia"])


@given(ANYTHING)
@example("\r\x00\n")
@example("\ud83c\udf09")
def test_cleaning_twice_is_cleaning_once(text):
    once = clean(text)
    assert clean(once) == once
    assert once.encode("utf-8").decode("utf-8") == once


@given(ANYTHING)
def test_a_line_is_one_line_and_clean(text):
    line = clean_line(text)
    assert "\n" not in line
    assert clean_line(line) == line == clean(line)
    assert line.splitlines() in ([], [line])


@given(CLEAN)
def test_squashing_is_stable(text):
    once = squash(text)
    assert squash(once) == once
    assert squash(f"\n {text}\t") == once


@given(CLEAN)
def test_every_position_comes_back(text):
    for offset in range(len(text) + 1):
        assert from_utf16(text, to_utf16(text, offset)) == offset


@given(CLEAN, st.integers(0, 450))
def test_every_unit_leads_to_the_character_it_belongs_to(text, offset_utf16):
    offset = from_utf16(text, offset_utf16)
    start = to_utf16(text, offset)
    assert 0 <= offset <= len(text)
    assert start <= offset_utf16
    if offset < len(text):
        assert offset_utf16 < start + utf16_length(text[offset])


@given(CLEAN, CLEAN)
def test_lengths_add_up(left, right):
    assert utf16_length(left + right) == utf16_length(left) + utf16_length(right)
    assert 2 * utf16_length(left) == len(left.encode("utf-16-le"))


@given(ANYTHING)
def test_a_slug_can_always_stand_in_an_address(text):
    slug = make_slug(text)
    assert is_slug(slug)
    assert make_slug(slug) == slug


@given(SLUGS, st.integers(0, 12))
def test_unique_slugs_are_slugs_and_unique(wanted, rivals):
    taken: set[str] = set()
    for _ in range(rivals + 1):
        found = unique_slug(wanted, taken)
        assert is_slug(found)
        assert found not in taken
        taken.add(found)


@given(CLEAN, CLEAN)
def test_paragraphs_add_up(left, right):
    """What stands inside no code, tag or address is counted once, wherever it stands."""
    left, right = (text.translate(dict.fromkeys(map(ord, "`~[]()<>"), " ")) for text in (left, right))
    together = word_count(f"{left}\n\n{right}")
    # Half words of scripts without spaces round up once instead of twice.
    assert 0 <= word_count(left) + word_count(right) - together <= 1


@given(CLEAN)
def test_counting_never_fails_and_never_exceeds_the_characters(text):
    assert 0 <= word_count(text) <= len(text)


@given(MOMENTS, ZONES)
def test_a_machine_date_is_the_same_moment(moment, zone):
    publication = Publication(time_zone=zone)
    assert datetime.fromisoformat(machine_date(moment, publication)) == moment.replace(microsecond=0)


@given(MOMENTS, ZONES, st.sampled_from(["ap", "long", "day-first", "iso"]))
def test_what_is_shown_depends_on_the_day_alone(moment, zone, style):
    publication = Publication(time_zone=zone, date_style=style)
    day = local(moment, publication)
    same_day = replace(publication, date_style=style)
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=ZoneInfo(zone))
    assert display_date(moment, publication) == display_date(noon, same_day)
    assert str(day.year) in display_date(moment, publication)


@given(SLUGS, MOMENTS, st.timedeltas(timedelta(0), timedelta(seconds=59)))
def test_addresses_are_ascii_and_whole(slug, moment, later):
    publication = Publication(time_zone="UTC")
    address = article_address(slug, moment.replace(second=0, microsecond=0), publication)
    assert address.isascii()
    assert address.startswith(publication.address)
    assert address.endswith(f"/{slug}/")
    assert article_address(slug, moment.replace(second=0, microsecond=0) + later, publication) == address
