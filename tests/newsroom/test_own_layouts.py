"""A newsroom's own layouts: folders in its library, changed with an editor and no Python."""

from __future__ import annotations

import shutil

import pytest

from almost_editor.errors import LayoutBroken
from almost_editor.newsroom.exporting import export
from almost_editor.newsroom.layouts import layout_folders
from almost_editor.paths import resources_folder
from almost_editor.publish.layouts import OWN_LAYOUTS, available


@pytest.fixture(params=OWN_LAYOUTS)
def own(library, request):
    """A copy of one of ours under a name of the house."""
    folder = library.folder / "layouts" / "house"
    shutil.copytree(resources_folder() / "layouts" / request.param, folder)
    return folder


def test_a_copy_is_changed_and_goes_out(library, write, own, tmp_path):
    page, style, settings = own / "page.html.jinja", own / "style.css", own / "layout.toml"
    page.write_text('<p class="slogan">{{ words.slogan }}</p>\n' + page.read_text("utf-8"), "utf-8")
    style.write_text(style.read_text("utf-8") + "\n.slogan { letter-spacing: 0.2em; }\n", "utf-8")
    settings.write_text(settings.read_text("utf-8") + 'slogan = "Alden’s Own"\n', "utf-8")
    folders = layout_folders(library, resources_folder())
    assert "house" in available(folders)
    draft = write("Ferry Stops", layout="house")
    data = export(library, draft.slug, tmp_path / "out", layouts=folders).path / "data"
    html = (data / "index.html").read_text("utf-8")
    assert '<p class="slogan">Alden’s Own</p>' in html
    assert 'class="layout-house"' in html
    assert "letter-spacing: 0.2em" in next((data / "assets").glob("style-*.css")).read_text("utf-8")


def test_a_broken_copy_is_named_with_its_line_and_nothing_is_written(library, write, own, tmp_path):
    page = own / "page.html.jinja"
    page.write_text(page.read_text("utf-8") + "{% for one in article.nobody %}{% endfor %}\n", "utf-8")
    draft = write("Ferry Stops", layout="house")
    line = len(page.read_text("utf-8").splitlines())
    with pytest.raises(LayoutBroken, match=rf"page\.html\.jinja, line {line}: .*nobody") as caught:
        export(library, draft.slug, tmp_path / "out", layouts=layout_folders(library, resources_folder()))
    assert str(page) in caught.value.message
    assert not (tmp_path / "out").exists()
