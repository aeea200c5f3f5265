"""Replacing words in an article: all of them, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from almost_editor.document.draft import Draft, Hero, Picture
from almost_editor.document.replacing import (
    Wanted,
    changed,
    changes_in,
    name_of,
    still_stand,
    texts_digest,
    texts_of,
    with_texts,
)

BRIDGE = Draft(
    id="0" * 32,
    slug="bridge",
    created=datetime(2026, 3, 4, tzinfo=UTC),
    headline="The Harbor Bridge",
    dek="About a bridge.",
    body="A bridge, `bridge`, a [bridge](https://bridge.example)\nand bridges.",
    hero=Hero(picture="bridge.jpg", caption="The bridge.", alt="A bridge"),
    pictures=(Picture("bridge.jpg", "d", "jpeg", 1, 1, alt="bridge", caption="Old bridge"),),
    notes="Call the bridge’s keeper.",
)


def made(find: str, replacement: str, **how: bool) -> Draft:
    return changed(BRIDGE, changes_in(BRIDGE, Wanted(find, replacement, **how)))


def test_every_text_of_an_article_is_looked_through() -> None:
    ferry = made("bridge", "ferry")
    assert "ridge" not in "".join(texts_of(ferry).values())
    assert ferry.headline == "The Harbor ferry"
    assert ferry.pictures[0].name == "bridge.jpg"
    assert ferry.hero.picture == "bridge.jpg"
    assert len(changes_in(BRIDGE, Wanted("bridge", "ferry"))) == 12


@pytest.mark.parametrize(
    ("text", "wanted", "after"),
    [
        ("Bridge bridge", Wanted("bridge", "ferry", match_case=True), "Bridge ferry"),
        ("bridge bridges abridged", Wanted("bridge", "ferry", whole_words=True), "ferry bridges abridged"),
        ("don’t don't", Wanted("don't", "do not"), "do not do not"),
        ("café cafe\u0301", Wanted("café", "bar"), "bar bar"),
        ("$5 (a.b)", Wanted("(a.b)", r"\1 \g<0>"), r"$5 \1 \g<0>"),
        ("a  b", Wanted("  ", " "), "a b"),
        ("aaa", Wanted("aa", "b"), "ba"),
        ("one two", Wanted(" two", ""), "one"),
        ("x", Wanted("", "y"), "x"),
        ("a b", Wanted("a", "one\ntwo"), "one two b"),
    ],
)
def test_words_are_what_finding_takes_for_them(text: str, wanted: Wanted, after: str) -> None:
    draft = replace(BRIDGE, body=text)
    found = [one for one in changes_in(draft, wanted) if one.where == "body"]
    assert changed(draft, found).body == after


def test_what_would_be_as_it_was_is_no_change() -> None:
    assert changes_in(BRIDGE, Wanted("Harbor", "Harbor")) == ()
    assert len(changes_in(BRIDGE, Wanted("harbor", "harbor"))) == 1


def test_a_change_is_shown_in_its_line() -> None:
    draft = replace(BRIDGE, body=f"before\n{'x' * 200} ferry {'y' * 200}\nbehind")
    (one,) = changes_in(draft, Wanted("ferry", "boat"))
    assert one.before.startswith("…x")
    assert one.before.endswith("x ")
    assert one.after.endswith("y…")
    assert len(one.before) < 70


def test_what_moved_stands_no_longer() -> None:
    found = changes_in(BRIDGE, Wanted("keeper", "guard"))
    assert still_stand(BRIDGE, found)
    assert still_stand(replace(BRIDGE, headline="Other"), found)
    assert not still_stand(replace(BRIDGE, notes="Now call the bridge’s keeper."), found)
    assert not still_stand(replace(BRIDGE, notes=""), found)


def test_every_text_has_a_name_and_counts_for_the_digest() -> None:
    digests = {texts_digest(BRIDGE)}
    for where, text in texts_of(BRIDGE).items():
        assert name_of(where)
        other = with_texts(BRIDGE, {where: f"{text}!"})
        assert texts_of(other)[where] == f"{text}!"
        digests.add(texts_digest(other))
    assert len(digests) == len(texts_of(BRIDGE)) + 1
    assert texts_digest(replace(BRIDGE, section="News", revision=9)) == texts_digest(BRIDGE)


TEXT = st.text(alphabet="ab \n’'é", max_size=30)


@given(TEXT, TEXT, st.text(alphabet="ab '", min_size=1, max_size=3), st.text(alphabet="abx", max_size=3), st.data())
def test_some_of_the_changes_change_just_those(body: str, notes: str, find: str, new: str, data: st.DataObject) -> None:
    draft = replace(BRIDGE, body=body, notes=notes)
    found = changes_in(draft, Wanted(find, new))
    chosen = [one for one in found if data.draw(st.booleans())]
    after = changed(draft, chosen)
    assert len(after.body) == len(body) + sum(len(o.new) - len(o.old) for o in chosen if o.where == "body")
    back = sorted((one for one in chosen if one.where == "body"), key=lambda one: one.start)
    at, made_of = 0, []
    for one in back:
        made_of += [body[at : one.start], one.new]
        at = one.end
    assert after.body == "".join((*made_of, body[at:]))
    assert (after.headline == draft.headline) == (not any(one.where == "headline" for one in chosen))
    assert (texts_digest(after) == texts_digest(draft)) == (not chosen)
