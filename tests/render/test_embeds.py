"""Addresses alone in a paragraph: cards for known sites, links for others."""

from __future__ import annotations

import re

import pytest

from almost_editor.document.addresses import is_allowed
from almost_editor.render.embed_sites import FORMS, place_of
from almost_editor.render.embed_words import KINDS, kind_word
from almost_editor.render.full import render
from almost_editor.render.options import RenderOptions

YOUTUBE = "https://www.youtube.com/watch?v=dQw4w9WgXcQ"
PLACES = [
    ("https://www.youtube.com/watch?v=dQw4w9WgXcQ&feature=share&si=x", "YouTube", YOUTUBE),
    ("http://m.youtube.com/watch?list=PL1&v=dQw4w9WgXcQ", "YouTube", YOUTUBE),
    ("https://youtu.be/dQw4w9WgXcQ?si=abc&t=42", "YouTube", f"{YOUTUBE}&t=42"),
    ("https://youtube.com/shorts/dQw4w9WgXcQ?feature=share", "YouTube", YOUTUBE),
    ("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ", "YouTube", YOUTUBE),
    ("https://www.youtube.com/live/dQw4w9WgXcQ", "YouTube", YOUTUBE),
    ("https://www.youtube.com/playlist?list=PLab-1", "YouTube", "https://www.youtube.com/playlist?list=PLab-1"),
    ("https://vimeo.com/76979871?share=copy", "Vimeo", "https://vimeo.com/76979871"),
    ("https://vimeo.com/76979871/8272103f6e", "Vimeo", "https://vimeo.com/76979871/8272103f6e"),
    ("https://player.vimeo.com/video/76979871?h=8272103f6e", "Vimeo", "https://vimeo.com/76979871/8272103f6e"),
    ("https://www.dailymotion.com/video/x8abcd", "Dailymotion", "https://www.dailymotion.com/video/x8abcd"),
    ("https://dai.ly/x8abcd", "Dailymotion", "https://www.dailymotion.com/video/x8abcd"),
    ("https://www.twitch.tv/videos/12345?t=1h2m", "Twitch", "https://www.twitch.tv/videos/12345?t=1h2m"),
    ("https://www.tiktok.com/@a.b/video/7123?is_from_webapp=1", "TikTok", "https://www.tiktok.com/@a.b/video/7123"),
    ("https://vm.tiktok.com/ZMabc/", "TikTok", "https://vm.tiktok.com/ZMabc/"),
    ("https://twitter.com/almost/status/123?s=20&t=x", "X", "https://x.com/almost/status/123"),
    ("https://mobile.twitter.com/almost/status/123/photo/1", "X", "https://x.com/almost/status/123"),
    ("https://x.com/i/web/status/123", "X", "https://x.com/i/web/status/123"),
    ("https://bsky.app/profile/a.example/post/3kabc", "Bluesky", "https://bsky.app/profile/a.example/post/3kabc"),
    ("https://www.threads.net/@ada/post/Cab-1?xmt=1", "Threads", "https://www.threads.com/@ada/post/Cab-1"),
    ("https://www.instagram.com/ada/p/Cab-1/?igsh=x", "Instagram", "https://www.instagram.com/p/Cab-1/"),
    ("https://www.instagram.com/reels/Cab-1/", "Instagram", "https://www.instagram.com/reel/Cab-1/"),
    ("https://www.facebook.com/ada/posts/1?__cft__=x", "Facebook", "https://www.facebook.com/ada/posts/1"),
    ("https://www.facebook.com/watch/?v=12", "Facebook", "https://www.facebook.com/watch/?v=12"),
    ("https://fb.watch/ab-1/", "Facebook", "https://fb.watch/ab-1/"),
    ("https://www.linkedin.com/posts/ada_1?utm_source=x", "LinkedIn", "https://www.linkedin.com/posts/ada_1"),
    ("https://old.reddit.com/r/a/comments/b/title/?utm_x=1", "Reddit", "https://www.reddit.com/r/a/comments/b"),
    ("https://t.me/s/almost/12?single", "Telegram", "https://t.me/almost/12"),
    ("https://open.spotify.com/intl-de/track/4abc?si=x", "Spotify", "https://open.spotify.com/track/4abc"),
    ("https://open.spotify.com/episode/4abc?si=x", "Spotify", "https://open.spotify.com/episode/4abc"),
    ("https://soundcloud.com/ada/sea?utm_source=x", "SoundCloud", "https://soundcloud.com/ada/sea"),
    (
        "https://podcasts.apple.com/us/podcast/the-sea/id123?i=45&uo=4",
        "Apple Podcasts",
        "https://podcasts.apple.com/us/podcast/id123?i=45",
    ),
    ("https://datawrapper.dwcdn.net/AbC12/3/", "Datawrapper", "https://datawrapper.dwcdn.net/AbC12/"),
    ("https://www.datawrapper.de/_/AbC12/", "Datawrapper", "https://datawrapper.dwcdn.net/AbC12/"),
    ("https://flo.uri.sh/visualisation/12/embed", "Flourish", "https://public.flourish.studio/visualisation/12/"),
    (
        "https://www.documentcloud.org/documents/1-a-b/?x=1",
        "DocumentCloud",
        "https://www.documentcloud.org/documents/1-a-b",
    ),
    (
        "https://www.google.co.uk/maps/place/Dover/@51.1,1.3,14z?entry=ttu",
        "Google Maps",
        "https://www.google.com/maps/place/Dover/@51.1,1.3,14z",
    ),
    (
        "https://maps.google.com/?q=Dover%20Harbour&z=3",
        "Google Maps",
        "https://www.google.com/maps/search/?api=1&query=Dover%20Harbour",
    ),
    ("https://maps.app.goo.gl/abc12", "Google Maps", "https://maps.app.goo.gl/abc12"),
    (
        "https://www.openstreetmap.org/#map=12/51.5/-0.1",
        "OpenStreetMap",
        "https://www.openstreetmap.org/#map=12/51.5/-0.1",
    ),
    (
        "https://www.openstreetmap.org/way/12?locale=de#map=1/2/3",
        "OpenStreetMap",
        "https://www.openstreetmap.org/way/12#map=1/2/3",
    ),
    ("https://sea.example/@ada/112345678901234567", "Mastodon", "https://sea.example/@ada/112345678901234567"),
]


@pytest.mark.parametrize(("address", "site", "canonical"), PLACES, ids=[place[0] for place in PLACES])
def test_a_known_address_is_made_canonical(address: str, site: str, canonical: str) -> None:
    place = place_of(address)
    assert place is not None
    assert (place.site, place.address) == (site, canonical)
    assert place_of(canonical) == place


def test_the_table_is_whole() -> None:
    assert {form.kind for form in FORMS} <= set(KINDS)
    assert all(form.address.startswith("https://") for form in FORMS)
    assert {form.site for form in FORMS} == {site for _, site, _ in PLACES}
    assert all(kind_word(kind, language) for kind in KINDS for language in ("en-US", "de", "ar", "xx"))


@pytest.mark.parametrize(
    "address",
    [
        "https://www.youtube.com/",
        "https://www.youtube.com/@channel",
        "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
        "https://youtube.com@evil.example/watch?v=dQw4w9WgXcQ",
        "https://x.com/almost",
        "https://www.google.com/search?q=x",
        "https://notgoogle.com/maps/place/x",
        "https://unknown.example/a_b_c?utm_source=x",
        "https://[/",
        "https://youtu.be:8443/dQw4w9WgXcQ",
        "https://youtu.be/" + "a" * 5000,
    ],
)
def test_any_other_address_alone_is_a_plain_link_as_it_was_written(address: str) -> None:
    html = render(address)
    assert "embed" not in html
    if is_allowed(address):
        assert html.startswith('<p><a href="https://')
        assert re.sub("<[^>]*>", "", html).strip() == address


@pytest.mark.parametrize("markdown", [YOUTUBE, f"<{YOUTUBE}>", f"  {YOUTUBE}  ", f"> {YOUTUBE}", f"- a\n\n  {YOUTUBE}"])
def test_an_address_alone_in_its_paragraph_is_a_card(markdown: str) -> None:
    assert (
        f'<p class="embed"><a href="{YOUTUBE}" rel="noopener noreferrer nofollow">'
        '<span class="embed-site">YouTube</span> <span class="embed-kind">Video</span>'
        ' <span class="embed-address" dir="ltr">youtube.com/watch?v=dQw4w9WgXcQ</span></a></p>'
    ) in render(markdown)


@pytest.mark.parametrize(
    "markdown", [f"See {YOUTUBE}", f"[Film]({YOUTUBE})", f"a\n{YOUTUBE}", f"- {YOUTUBE}", f"    {YOUTUBE}"]
)
def test_an_address_among_words_is_no_card(markdown: str) -> None:
    assert "embed" not in render(markdown)


def test_a_card_speaks_the_language_of_the_text() -> None:
    assert ">Відео</span>" in render(YOUTUBE, RenderOptions(language="uk"))


def test_a_long_address_is_shown_whole() -> None:
    html = render("https://www.google.com/maps/place/" + "Dover+" * 30)
    assert html.count("Dover+" * 30) == 2
