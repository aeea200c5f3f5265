"""What an export of the site keeps for the next one."""

from __future__ import annotations

import json

import pytest

from almost_editor.newsroom.site.cache import CACHE, Entry, Gated, SiteCache


@pytest.fixture
def kept(tmp_path):
    """Return a cache that kept two texts."""
    cache = SiteCache.load(tmp_path)
    cache.keep_text("a", "key of a", "<p>A “text”</p>")
    cache.keep_text("b", "key of b", "<p>B</p>")
    cache.keep_gated({"a": Gated("k", "It has no byline.", (("slug", "https://a.example/", "words"),))})
    cache.save("digest", {"article a": Entry("key", (("a.html", "0" * 64, 3),), "own")}, {"a", "b"})
    return tmp_path


def packs(folder):
    return sorted(path.name for path in (folder / CACHE).glob("texts-*"))


def test_what_was_kept_comes_back(kept):
    cache = SiteCache.load(kept)
    assert cache.digest == "digest"
    assert cache.entries == {"article a": Entry("key", (("a.html", "0" * 64, 3),), "own")}
    assert cache.gated == {"a": Gated("k", "It has no byline.", (("slug", "https://a.example/", "words"),))}
    assert (cache.text("a"), cache.text("b")) == (("key of a", "<p>A “text”</p>"), ("key of b", "<p>B</p>"))
    assert cache.text("c") == ("", "")


def test_texts_of_articles_that_are_gone_are_not_named_any_more(kept):
    cache = SiteCache.load(kept)
    cache.keep_text("b", "another key", "<p>B, anew</p>")
    cache.save("digest", {}, {"b"})
    again = SiteCache.load(kept)
    assert (again.text("a"), again.text("b")) == (("", ""), ("another key", "<p>B, anew</p>"))


def test_a_pack_that_is_mostly_waste_is_written_anew(kept):
    cache = SiteCache.load(kept)
    for number in range(3):
        cache.keep_text("b", f"key {number}", f"<p>{number}</p>" + "x" * 50_000)
    cache.keep_text("b", "last", "<p>Last</p>")
    cache.save("digest", {}, {"a", "b"})
    assert packs(kept) == ["texts-2"]
    again = SiteCache.load(kept)
    assert (again.text("a")[1], again.text("b")) == ("<p>A “text”</p>", ("last", "<p>Last</p>"))


def test_what_was_written_before_a_stop_is_waste_and_harms_nothing(kept):
    cache = SiteCache.load(kept)
    cache.keep_text("a", "never indexed", "<p>Never</p>")
    cache.close()
    again = SiteCache.load(kept)
    assert again.text("a") == ("key of a", "<p>A “text”</p>")
    again.keep_text("b", "after it", "<p>After</p>")
    again.save("digest", {}, {"a", "b"})
    assert SiteCache.load(kept).text("b") == ("after it", "<p>After</p>")


@pytest.mark.parametrize("pack", ["../../escape", "texts-x", 7, "texts-9"])
def test_an_index_that_names_another_pack_is_not_believed(kept, pack):
    index = kept / CACHE / "index.json"
    index.write_text(json.dumps(json.loads(index.read_bytes()) | {"pack": pack}), encoding="utf-8")
    assert SiteCache.load(kept).text("a") == ("", "")


def test_a_damaged_pack_gives_no_text(kept):
    [name] = packs(kept)
    (kept / CACHE / name).write_bytes(b"x" * 100)
    assert SiteCache.load(kept).text("a") == ("", "")


def test_a_folder_that_cannot_be_written_is_no_matter(tmp_path):
    (tmp_path / "cache").write_text("in the way", encoding="utf-8")
    cache = SiteCache.load(tmp_path)
    cache.keep_text("a", "key", "<p>A</p>")
    cache.save("digest", {}, {"a"})
    assert SiteCache.load(tmp_path).digest == ""
