"""The sites whose addresses become cards: one line for each form of address, and the canonical form of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qsl, quote, urlencode, urlsplit


@dataclass(frozen=True, slots=True)
class Place:
    """Something on a known site. Shapes: `kind` is one of `embed_words.KINDS`; `address` is canonical, https."""

    site: str
    kind: str
    address: str


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a site's addresses.

    Shapes: `hosts` without `www.`, `m.` or `mobile.`, none meaning any; `pattern` matches the path, and behind a `?`
    those of the parameters `needed` that are there; `address` is what becomes of it. `also` are parameters that are
    kept where they are there, such as the second at which to begin.
    """

    site: str
    kind: str
    hosts: str
    pattern: str
    address: str
    needed: str = ""
    also: str = ""


_VIDEO_ID = r"([\w-]{11})"
FORMS: tuple[Form, ...] = (
    Form("YouTube", "video", "youtube.com music.youtube.com", rf"/watch\?v={_VIDEO_ID}",
         r"https://www.youtube.com/watch?v=\1", "v", "t"),
    Form("YouTube", "video", "youtube.com youtube-nocookie.com", rf"/(?:shorts|live|embed|v)/{_VIDEO_ID}",
         r"https://www.youtube.com/watch?v=\1", also="t"),
    Form("YouTube", "video", "youtu.be", rf"/{_VIDEO_ID}", r"https://www.youtube.com/watch?v=\1", also="t"),
    Form("YouTube", "video", "youtube.com", r"/playlist\?list=([\w-]+)",
         r"https://www.youtube.com/playlist?list=\1", "list"),
    Form("Vimeo", "video", "vimeo.com", r"/(?:channels/\w+/)?(\d+(?:/\w+)?)", r"https://vimeo.com/\1"),
    Form("Vimeo", "video", "player.vimeo.com", r"/video/(\d+)\?h=(\w+)", r"https://vimeo.com/\1/\2", "h"),
    Form("Vimeo", "video", "player.vimeo.com", r"/video/(\d+)", r"https://vimeo.com/\1"),
    Form("Dailymotion", "video", "dailymotion.com", r"/(?:embed/)?video/(\w+)",
         r"https://www.dailymotion.com/video/\1"),
    Form("Dailymotion", "video", "dai.ly", r"/(\w+)", r"https://www.dailymotion.com/video/\1"),
    Form("Twitch", "video", "twitch.tv", r"/videos/(\d+)", r"https://www.twitch.tv/videos/\1", also="t"),
    Form("TikTok", "video", "tiktok.com", r"/@([\w.-]+)/(video|photo)/(\d+)", r"https://www.tiktok.com/@\1/\2/\3"),
    Form("TikTok", "video", "vm.tiktok.com vt.tiktok.com", r"/(\w+)", r"https://vm.tiktok.com/\1/"),
    Form("X", "post", "x.com twitter.com", r"/(\w{1,15}|i/web)/status(?:es)?/(\d+)(?:/(?:photo|video)/\d)?",
         r"https://x.com/\1/status/\2"),
    Form("Bluesky", "post", "bsky.app", r"/profile/([\w.:-]+)/post/(\w+)", r"https://bsky.app/profile/\1/post/\2"),
    Form("Threads", "post", "threads.net threads.com", r"/@([\w.]+)/post/([\w-]+)",
         r"https://www.threads.com/@\1/post/\2"),
    Form("Instagram", "post", "instagram.com", r"/(?:[\w.]+/)?(p|tv)/([\w-]+)", r"https://www.instagram.com/\1/\2/"),
    Form("Instagram", "video", "instagram.com", r"/(?:[\w.]+/)?reels?/([\w-]+)",
         r"https://www.instagram.com/reel/\1/"),
    Form("Facebook", "post", "facebook.com", r"/([\w.-]+)/posts/([\w.%-]+/)?(\w+)",
         r"https://www.facebook.com/\1/posts/\3"),
    Form("Facebook", "post", "facebook.com", r"/permalink\.php\?story_fbid=(\w+)&id=(\d+)",
         r"https://www.facebook.com/permalink.php?story_fbid=\1&id=\2", "story_fbid id"),
    Form("Facebook", "post", "facebook.com", r"/share/(?:p/)?(\w+)", r"https://www.facebook.com/share/p/\1/"),
    Form("Facebook", "video", "facebook.com", r"/(?:watch|watch/live)\?v=(\d+)",
         r"https://www.facebook.com/watch/?v=\1", "v"),
    Form("Facebook", "video", "facebook.com", r"/([\w.-]+)/videos/(?:[\w.%-]+/)?(\d+)",
         r"https://www.facebook.com/\1/videos/\2"),
    Form("Facebook", "video", "facebook.com", r"/(reel|share/[vr])/(\w+)", r"https://www.facebook.com/\1/\2"),
    Form("Facebook", "video", "fb.watch", r"/([\w-]+)", r"https://fb.watch/\1/"),
    Form("LinkedIn", "post", "linkedin.com", r"/(posts/[\w%-]+|feed/update/urn:li:\w+:\d+)",
         r"https://www.linkedin.com/\1"),
    Form("Reddit", "post", "reddit.com old.reddit.com new.reddit.com",
         r"/(r|user)/([\w-]+)/comments/(\w+)(?:/[^/?]*(/\w+)?)?", r"https://www.reddit.com/\1/\2/comments/\3"),
    Form("Reddit", "post", "redd.it", r"/(\w+)", r"https://redd.it/\1"),
    Form("Telegram", "post", "t.me telegram.me", r"/(?:s/)?(\w{4,}|c/\d+)/(\d+)", r"https://t.me/\1/\2"),
    Form("Spotify", "audio", "open.spotify.com", r"(?:/intl-[\w-]+|/embed)?/(track|album|playlist|artist)/(\w+)",
         r"https://open.spotify.com/\1/\2"),
    Form("Spotify", "podcast", "open.spotify.com", r"(?:/intl-[\w-]+|/embed|/embed-podcast)?/(episode|show)/(\w+)",
         r"https://open.spotify.com/\1/\2", also="t"),
    Form("SoundCloud", "audio", "soundcloud.com", r"/([\w-]+/(?:sets/)?[\w-]+)", r"https://soundcloud.com/\1"),
    Form("SoundCloud", "audio", "on.soundcloud.com", r"/(\w+)", r"https://on.soundcloud.com/\1"),
    Form("Apple Podcasts", "podcast", "podcasts.apple.com", r"/(\w\w)/podcast/(?:[^/?]+/)?(id\d+)",
         r"https://podcasts.apple.com/\1/podcast/\2", also="i"),
    Form("Datawrapper", "chart", "datawrapper.dwcdn.net", r"/(\w{5})(?:/\d+)?", r"https://datawrapper.dwcdn.net/\1/"),
    Form("Datawrapper", "chart", "datawrapper.de", r"/_/(\w{5})", r"https://datawrapper.dwcdn.net/\1/"),
    Form("Flourish", "chart", "public.flourish.studio flo.uri.sh", r"/(visualisation|story)/(\d+)(?:/embed)?",
         r"https://public.flourish.studio/\1/\2/"),
    Form("DocumentCloud", "document", "documentcloud.org embed.documentcloud.org", r"/documents/([\w%-]+)",
         r"https://www.documentcloud.org/documents/\1"),
    Form("Google Maps", "map", "google.*", r"/maps(?:/search)?\?(?:q|query)=(.+)",
         r"https://www.google.com/maps/search/?api=1&query=\1", "q query"),
    Form("Google Maps", "map", "google.*", r"/maps/((?:place|search|dir|@)[^?]*)", r"https://www.google.com/maps/\1"),
    Form("Google Maps", "map", "maps.google.*", r"\?q=(.+)",
         r"https://www.google.com/maps/search/?api=1&query=\1", "q"),
    Form("Google Maps", "map", "maps.app.goo.gl", r"/(\w+)", r"https://maps.app.goo.gl/\1"),
    Form("Google Maps", "map", "goo.gl", r"/maps/(\w+)", r"https://goo.gl/maps/\1"),
    Form("OpenStreetMap", "map", "openstreetmap.org", r"/(node|way|relation)/(\d+)",
         r"https://www.openstreetmap.org/\1/\2", also="#"),
    Form("OpenStreetMap", "map", "openstreetmap.org", r"\?mlat=([\d.-]+)&mlon=([\d.-]+)",
         r"https://www.openstreetmap.org/?mlat=\1&mlon=\2", "mlat mlon", "#"),
    Form("OpenStreetMap", "map", "openstreetmap.org", r"#(map=[\d./-]+)", r"https://www.openstreetmap.org/#\1", "#"),
    Form("OpenStreetMap", "map", "osm.org", r"/go/([\w~@=-]+)", r"https://osm.org/go/\1"),
    # A server of its own for each newsroom: known by its form alone.
    Form("Mastodon", "post", "", r"/@([\w.]+(?:@[\w.-]+)?)/(\d{15,20})", r"https://{host}/@\1/\2"),
    Form("Mastodon", "post", "", r"/users/([\w.]+)/statuses/(\d{15,20})", r"https://{host}/@\1/\2"),
)  # fmt: skip

_PREFIX = re.compile(r"^(?:www|m|mobile)\.")
_PATTERNS = tuple(re.compile(form.pattern, re.A) for form in FORMS)
_NATIONAL = re.compile(r"(?<=google)\.(?:[a-z]{2,3}|com?\.[a-z]{2})$")
_FRAGMENT = re.compile(r"map=[\d./-]+")
_MAX_LENGTH = 2_000


def place_of(address: str) -> Place | None:
    """Return what an address leads to on a known site, by its canonical address; nothing for any other."""
    try:
        parts = urlsplit(address)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        return None
    if len(address) > _MAX_LENGTH or not host or port or parts.username or not address.isascii():
        return None
    bare = _NATIONAL.sub(".*", _PREFIX.sub("", host))
    for form, pattern in zip(FORMS, _PATTERNS, strict=True):
        if form.hosts and bare not in form.hosts.split():
            continue
        match = pattern.fullmatch(_wanted(parts, form))
        if match:
            canonical = match.expand(form.address).replace("{host}", host)
            return Place(form.site, form.kind, _with(canonical, parts, form))
    return None


def _wanted(parts: SplitResult, form: Form) -> str:
    """Return path, needed parameters and needed fragment, as patterns are written for."""
    given = dict(parse_qsl(parts.query))
    query = urlencode([(name, given[name]) for name in form.needed.split() if name in given], quote_via=quote)
    fragment = f"#{parts.fragment}" if form.needed == "#" and parts.fragment else ""
    return parts.path.rstrip("/") + (f"?{query}" if query else "") + fragment


def _with(canonical: str, parts: SplitResult, form: Form) -> str:
    """Return the address with what it may keep beside."""
    if form.also == "#":
        return canonical + (f"#{parts.fragment}" if _FRAGMENT.fullmatch(parts.fragment) else "")
    given = dict(parse_qsl(parts.query))
    kept = {name: given[name] for name in form.also.split() if re.fullmatch(r"\w{1,20}", given.get(name, ""), re.A)}
    return canonical + (("&" if "?" in canonical else "?") + urlencode(kept) if kept else "")
