"""`export --site` and `preview`: from the words to pages in a browser's hands."""

from __future__ import annotations

import http.client
import json
import threading
from collections.abc import Iterator

import pytest

from almost_editor.cli.entry import main
from almost_editor.cli.previewing import HOST, SiteServer, serving
from almost_editor.document.draft import Author, Stage
from almost_editor.errors import InvalidValue, NotFound
from almost_editor.library.store import Library


@pytest.fixture
def library_folder(tmp_path):
    with Library.open(tmp_path / "library") as library:
        series = library.series.create("The Crossing")
        for name in ("Night Ferry", "Day Ferry"):
            fields = {"stage": Stage.EXPORTED, "series": (series.id,), "authors": (Author("Mara Ellison"),)}
            library.drafts.save(library.drafts.new(headline=name, body="Words.\n", **fields))
    return tmp_path / "library"


@pytest.fixture
def site(library_folder, tmp_path):
    assert main(["--library", str(library_folder), "export", "--site", "--to", str(tmp_path / "site")]) == 0
    return tmp_path / "site"


@pytest.fixture
def server(site) -> Iterator[SiteServer]:
    with serving(site, 0) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield running
        running.shutdown()
        thread.join()


def asked(server, path, method="GET", **headers):
    connection = http.client.HTTPConnection(HOST, server.server_address[1], timeout=10)
    try:
        connection.request(method, path, headers=headers)
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read()
    finally:
        connection.close()


def test_the_site_is_exported_and_then_only_what_changed(library_folder, site, capsys):
    words = ["--library", str(library_folder), "export", "--site", "--to", str(site)]
    capsys.readouterr()
    assert main(words) == 0
    said = capsys.readouterr()
    assert said.out.strip() == str(site)
    assert "2 articles; nothing changed." in said.err
    with Library.open(library_folder) as library:
        library.drafts.trash(library.drafts.find("day-ferry").id)
    assert main(words) == 0
    err = capsys.readouterr().err
    assert "Remove from the server: " in err
    assert "day-ferry/index.html" in err


@pytest.mark.parametrize("more", [["night-ferry"], ["--zip"], ["--format", "html"], ["--override", "x"]])
def test_the_site_takes_nothing_that_one_article_takes(library_folder, tmp_path, more, capsys):
    words = ["--library", str(library_folder), "export", "--site", "--to", str(tmp_path / "out"), *more]
    assert main(words) == 2
    assert "Usage: almost-editor export" in capsys.readouterr().err


def test_an_export_without_a_name_is_wrongly_asked(library_folder, tmp_path, capsys):
    assert main(["--library", str(library_folder), "export", "--to", str(tmp_path)]) == 2
    assert "SLUG" in capsys.readouterr().err


def test_pages_come_with_their_types(server):
    status, headers, body = asked(server, "/series/the-crossing/")
    assert (status, headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert b"Night Ferry" in body
    assert asked(server, "/feed.xml")[1]["Content-Type"].startswith("application/xml")
    style = json.loads((server.folder / "site.json").read_text(encoding="utf-8"))["files"]
    for path in style:
        status, headers, body = asked(server, f"/{path}")
        assert (status, len(body)) == (200, int(headers["Content-Length"]))
        assert "octet-stream" not in headers["Content-Type"] or path == "_redirects"


def test_links_stay_in_what_is_shown_and_the_rest_is_as_exported(server):
    page = asked(server, "/")[2]
    assert b'<a href="/series/the-crossing/">' in page
    assert b'<link rel="canonical" href="https://almost.example/">' in page


def test_a_folder_is_shown_with_its_slash_and_what_is_missing_by_its_own_page(server):
    status, headers, _ = asked(server, "/series")
    assert (status, headers["Location"]) == (301, "/series/")
    status, _, body = asked(server, "/nowhere/")
    assert status == 404
    assert b"This Page Is Not Here" in body
    status, headers, body = asked(server, "/", "HEAD")
    assert (status, body) == (200, b"")
    assert int(headers["Content-Length"]) > 0


@pytest.mark.parametrize(
    "path", ["/../library/library.sqlite3", "/%2e%2e/library/library.sqlite3", "/%00", "//etc/passwd"]
)
def test_nothing_outside_is_shown(server, path):
    assert asked(server, path)[0] == 404


def test_another_name_for_this_machine_is_refused(server):
    assert asked(server, "/", Host="evil.example:80")[0] == 403
    assert asked(server, "/", Host="localhost:1")[0] == 200


def test_it_listens_on_the_loopback_address_alone(server):
    assert server.server_address[0] == "127.0.0.1"


def test_what_cannot_be_shown_is_said(tmp_path, site, server):
    with pytest.raises(NotFound, match="no exported site"):
        serving(tmp_path, 0)
    with pytest.raises(InvalidValue, match="taken"):
        serving(site, server.server_address[1])


def test_what_changed_goes_up_and_is_on_record(library_folder, tmp_path, capsys):
    words = ["--library", str(library_folder), "export", "--changed"]
    assert main([*words, "--list"]) == 0
    listed = capsys.readouterr().out.splitlines()
    assert "new\tindex.html" in listed
    assert main([*words, "--to", str(tmp_path / "up")]) == 0
    said = capsys.readouterr()
    assert said.out.strip() == str(tmp_path / "up" / "almost-upload-1")
    assert (tmp_path / "up" / "almost-upload-1" / "files" / "index.html").is_file()
    with Library.open(library_folder) as library:
        library.drafts.trash(library.drafts.find("day-ferry").id)
    assert main([*words, "--list"]) == 0
    listed = capsys.readouterr().out.splitlines()
    assert [line for line in listed if line.startswith("remove") and "day-ferry" in line]
    assert "changed\tindex.html" in listed
    assert main([*words, "--to", str(tmp_path / "up")]) == 0
    assert "Remove from the server: " in capsys.readouterr().err
    assert main([*words, "--to", str(tmp_path / "up")]) == 0
    said = capsys.readouterr()
    assert (said.out, "Nothing has changed since the last upload." in said.err) == ("", True)


def test_where_to_or_a_list_is_asked_for(library_folder, tmp_path, capsys):
    words = ["--library", str(library_folder), "export", "--changed"]
    assert main(words) == 2
    assert main([*words, "--list", "--to", str(tmp_path)]) == 2
