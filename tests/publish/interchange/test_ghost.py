from __future__ import annotations

import json
from typing import Any

from almost_editor.document.draft import Author, Hero
from almost_editor.publish.interchange.ghost import ghost, ghost_json

from .conftest import Tell
from .kit import KIT, words, words_of_html

NODES = {
    "root", "paragraph", "extended-heading", "extended-quote", "list", "listitem", "extended-text", "link", "linebreak",
    "image", "horizontalrule", "html", "aside",
}  # fmt: skip
"""What we use of the nodes that Ghost's editor knows."""


def read(data: bytes) -> dict[str, Any]:
    database = json.loads(data)["db"][0]
    assert database["meta"]["version"].split(".")[0] == "5"
    return database["data"]


def nodes(node: dict[str, Any]) -> list[dict[str, Any]]:
    return [node, *(inner for child in node.get("children", ()) for inner in nodes(child))]


def shown(post: dict[str, Any]) -> str:
    """Return the HTML that stands for what Ghost would show."""
    parts = []
    for node in nodes(json.loads(post["lexical"])["root"]):
        parts += [node.get("html") or "", node.get("caption") or ""]
        parts += [node["text"].replace("&", "&amp;").replace("<", "&lt;")] if "text" in node else []
        parts += [" "] if node["type"] not in ("extended-text", "link") else []
    return "".join(parts)


def test_ghost_takes_what_the_page_says(tell: Tell) -> None:
    data = read(ghost_json([tell(KIT)]))
    [post], [meta] = data["posts"], data["posts_meta"]
    assert post["title"] == "County Delays Vote On Harbor Bridge As Costs Climb"
    assert post["canonical_url"] == "https://almost.example/2022/11/county-delays-vote/"
    assert (post["slug"], post["status"], post["type"]) == ("county-delays-vote", "published", "post")
    assert post["published_at"] == "2022-11-09T13:30:15.000Z"
    assert post["custom_excerpt"].startswith("Commissioners")
    assert post["feature_image"].endswith(".jpg")
    assert meta["post_id"] == post["id"]
    assert meta["feature_image_alt"] == "A long bridge at dusk."
    assert meta["feature_image_caption"] == "The bridge at dusk. Ines Moreno/Almost"
    by_id = {one["id"]: one["name"] for kind in ("tags", "users") for one in data[kind]}
    assert [by_id[one["tag_id"]] for one in data["posts_tags"]] == [
        "Politics", "The Crossing", "Rivers And Wells", "Bridges", "Bonds",
    ]  # fmt: skip
    assert [by_id[one["author_id"]] for one in data["posts_authors"]] == ["Mara Ellison", "Tom Okafor", "Ines Moreno"]
    assert [one["sort_order"] for one in data["posts_authors"]] == [0, 1, 2]
    assert {one["email"] for one in data["users"]} == {
        "mara-ellison@almost.example", "tom-okafor@almost.example", "ines-moreno@almost.example",
    }  # fmt: skip


def test_the_text_is_a_document_of_nodes_that_ghost_knows(tell: Tell) -> None:
    [post] = read(ghost_json([tell(KIT)]))["posts"]
    document = json.loads(post["lexical"])["root"]
    found = nodes(document)
    assert {node["type"] for node in found} == NODES
    assert all(node["version"] == 1 for node in found)
    lists = [node for node in found if node["type"] == "list"]
    assert {(one["listType"], one["tag"], one["start"]) for one in lists} >= {("bullet", "ul", 1), ("number", "ol", 3)}
    assert all(child["type"] == "listitem" for one in lists for child in one["children"])
    formats = {node["text"]: node["format"] for node in found if node["type"] == "extended-text"}
    assert (formats["para"], formats["code"], formats["words"], formats["1"]) == (2, 16, 1, 64)
    links = {node["url"] for node in found if node["type"] == "link"}
    assert "https://almost.example/about/" in links
    assert all(link.startswith("https://") for link in links)
    image = next(node for node in found if node["type"] == "image")
    assert image["src"].startswith("https://almost.example/2022/11/county-delays-vote/assets/")
    assert (image["alt"], image["caption"]) == ("Boat", "Caption here. Tom Okafor/Almost")
    code = next(node["html"] for node in found if node.get("html", "").startswith("<pre>"))
    assert code.startswith('<pre><code class="language-python">x = 1 # ]]&gt; &lt;/script&gt;')


def test_no_word_of_the_text_is_lost(tell: Tell) -> None:
    article, html = tell(KIT)
    [post] = read(ghost_json([(article, html)]))["posts"]
    assert words_of_html(html) <= words_of_html(shown(post))


def test_a_script_cannot_end_where_the_file_is_pasted(tell: Tell) -> None:
    data = ghost_json([tell("`</script><!--`", headline="</script><!-- Wells")])
    assert b"</script" not in data
    assert b"<!--" not in data
    assert read(data)["posts"][0]["title"] == "</script><!-- Wells"


def test_texts_fit_ghosts_columns(tell: Tell) -> None:
    told = tell(
        "Text.", headline="Wells " * 90, dek="Deep " * 200, description="Dry " * 300, tags=("Long " * 60, ", comma"),
        authors=(Author("Name " * 60),), hero=Hero("harbor-bridge.jpg", "Alt " * 90, "Cap <b> " * 20, "C"),
    )  # fmt: skip
    data = read(ghost_json([told]))
    [post], [meta] = data["posts"], data["posts_meta"]
    assert len(post["title"]) <= 255
    assert len(post["custom_excerpt"]) <= 300
    assert len(meta["feature_image_alt"]) <= 191
    assert len(meta["meta_description"]) <= 500
    assert "<b>" not in meta["feature_image_caption"]
    assert all(len(one["name"]) <= 191 and not one["name"].startswith(",") for one in data["tags"] + data["users"])


def test_many_articles_share_tags_and_authors(tell: Tell) -> None:
    told = [tell("One."), tell("Two.", slug="two", authors=(), hero=Hero())]
    data = read(ghost_json(told))
    assert [post["slug"] for post in data["posts"]] == ["county-delays-vote", "two"]
    assert len({post["id"] for post in data["posts"]}) == 2
    assert len(data["tags"]) == 5
    assert len(data["posts_tags"]) == 10
    assert {one["post_id"] for one in data["posts_authors"]} == {data["posts"][0]["id"]}
    assert data["posts"][1]["feature_image"] is None
    for kind in data:
        assert len({one["id"] for one in data[kind]}) == len(data[kind])


def test_a_text_from_right_to_left_says_so(tell: Tell) -> None:
    [post] = read(ghost_json([tell("שלום עולם.", language="he")]))["posts"]
    assert {node["direction"] for node in nodes(json.loads(post["lexical"])["root"]) if "direction" in node} == {"rtl"}


def test_a_package_has_it(tell: Tell) -> None:
    told = tell(KIT)
    assert ghost(*told) == {"interchange/ghost.json": ("interchange-ghost", ghost_json([told]))}
    assert words("x") == {"x"}
