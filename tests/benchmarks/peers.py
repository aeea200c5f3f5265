"""The same articles for other makers of sites: what each is given, and how it is called.

Each gets the front matter and templates that its own documentation begins with: a page for each article with what else
is in its series and what is newest, lists of tags and series, a feed and a sitemap where it makes one by itself.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import venv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from almost_editor.document.draft import Draft


@dataclass(frozen=True, slots=True)
class Peer:
    """Another maker of sites, ready to be measured. Shapes: `made` is the folder that it writes."""

    name: str
    folder: Path
    command: tuple[str, ...]
    made: Path
    leftovers: tuple[Path, ...] = ()
    """What it keeps between two runs."""

    def clear(self) -> None:
        """Take away what it made, so that it starts cold."""
        for folder in (self.made, *self.leftovers):
            shutil.rmtree(folder, ignore_errors=True)


def front_matter(draft: Draft, series: str, more: str = "") -> str:
    """Return an article as Markdown with YAML (JSON is YAML, too)."""
    fields = {
        "title": draft.headline,
        "description": draft.dek,
        "date": draft.dated.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "slug": draft.slug,
        "tags": list(draft.tags),
    }
    lines = [f"{name}: {json.dumps(value)}" for name, value in fields.items()]
    return (
        "---\n"
        + "\n".join([*lines, f"series: [{json.dumps(series)}]", *([more] if more else [])])
        + "\n---\n"
        + draft.body
    )


HUGO = {
    "config.toml": 'baseURL = "https://almost.example/"\ntitle = "Almost"\ndisableKinds = []\n'
    '[taxonomies]\ntag = "tags"\nseries = "series"\n[pagination]\n',
    "layouts/_default/single.html": """<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>
{{ .Title }}</title><meta name="description" content="{{ .Description }}">
<link rel="canonical" href="{{ .Permalink }}"></head><body>
<main><article><h1>{{ .Title }}</h1><p>{{ .Description }}</p>
<time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">
{{ .Date.Format "Monday, Jan. 2, 2006" }}</time>{{ .Content }}
{{ range .Params.series }}{{ with index $.Site.Taxonomies.series (. | urlize) }}<ol>{{ range .Pages }}
<li><a href="{{ .Permalink }}">{{ .Title }}</a></li>{{ end }}</ol>{{ end }}{{ end }}</article></main>
<ol>{{ range first 5 .Site.RegularPages }}<li><a href="{{ .Permalink }}">{{ .Title }}</a></li>{{ end }}
</ol></body></html>""",
    "layouts/_default/list.html": """<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>{{ .Title }}</title></head>
<body><h1>{{ .Title }}</h1><ol>{{ range first 50 .Pages }}<li><a href="{{ .Permalink }}">{{ .Title }}</a>
{{ .Description }}</li>{{ end }}</ol></body></html>""",
}  # fmt: skip
ELEVENTY = {
    "eleventy.config.js": """module.exports = (config) => {
  config.addCollection("newest", (api) => api.getFilteredByTag("all").reverse().slice(0, 5));
  return { dir: { input: "content", includes: "../layouts", output: "made" } };
};""",
    "layouts/article.njk": """<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>{{ title }}</title>
<meta name="description" content="{{ description }}"></head>
<body><main><article><h1>{{ title }}</h1><p>{{ description }}</p>
<time>{{ date }}</time>{{ content | safe }}<ol>{% for one in collections[series[0]] %}
<li><a href="{{ one.url }}">{{ one.data.title }}</a></li>{% endfor %}</ol></article></main>
<ol>{% for one in collections.newest %}<li><a href="{{ one.url }}">{{ one.data.title }}</a></li>{% endfor %}
</ol></body></html>""",
    "content/lists.njk": """---
pagination: { data: collections, size: 1, alias: tag }
permalink: "/lists/{{ tag | slugify }}/"
---
<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>{{ tag }}</title></head><body><h1>{{ tag }}</h1>
<ol>{% for one in collections[tag] %}<li><a href="{{ one.url }}">{{ one.data.title }}</a></li>{% endfor %}
</ol></body></html>""",
}  # fmt: skip
PELICAN = {
    "pelicanconf.py": 'SITENAME = "Almost"\nSITEURL = "https://almost.example"\nPATH = "content"\nTIMEZONE = "UTC"\n'
    'DEFAULT_LANG = "en"\nFEED_ALL_ATOM = "feeds/all.atom.xml"\nTHEME = "simple"\nDEFAULT_PAGINATION = 50\n',
}


def prepare(root: Path, drafts: Sequence[Draft], series: dict[str, str]) -> list[Peer]:
    """Install the peers that can be had into a folder, and give each its articles."""
    peers = [make(root, drafts, series) for make in (_hugo, _eleventy, _pelican)]
    return [peer for peer in peers if peer is not None]


def _hugo(root: Path, drafts: Sequence[Draft], series: dict[str, str]) -> Peer | None:
    hugo = shutil.which("hugo")
    if hugo is None:
        sys.stdout.write("Hugo is left out: it is Debian’s package `hugo`.\n")
        return None
    folder = _files(root / "hugo", HUGO)
    for draft in drafts:
        _file(folder / "content" / "posts" / f"{draft.slug}.md", front_matter(draft, series[draft.id]))
    return Peer("Hugo", folder, (hugo, "--quiet"), folder / "public", (folder / "resources",))


def _eleventy(root: Path, drafts: Sequence[Draft], series: dict[str, str]) -> Peer | None:
    npm = shutil.which("npm")
    if npm is None:
        sys.stdout.write("Eleventy is left out: it needs Node and npm.\n")
        return None
    folder = _files(root / "eleventy", ELEVENTY)
    _run(npm, "install", "--no-audit", "--no-fund", "--silent", "@11ty/eleventy@3", folder=folder)
    for draft in drafts:
        tags = json.dumps(["all", series[draft.id], *draft.tags])
        text = front_matter(draft, series[draft.id], "layout: article.njk").replace(
            f"tags: {json.dumps(list(draft.tags))}", f"tags: {tags}"
        )
        _file(folder / "content" / "posts" / f"{draft.slug}.md", text)
    program = folder / "node_modules" / "@11ty" / "eleventy" / "cmd.cjs"
    return Peer("Eleventy", folder, (shutil.which("node") or "node", str(program), "--quiet"), folder / "made")


def _pelican(root: Path, drafts: Sequence[Draft], series: dict[str, str]) -> Peer | None:
    folder = _files(root / "pelican", PELICAN)
    venv.create(folder / "venv", with_pip=True)
    python = folder / "venv" / "bin" / "python"
    _run(str(python), "-m", "pip", "install", "-q", "pelican[markdown]", folder=folder)
    for draft in drafts:
        text = (
            f"Title: {draft.headline}\nDate: {draft.dated:%Y-%m-%d %H:%M}\nSlug: {draft.slug}\nSummary: {draft.dek}\n"
            f"Tags: {', '.join(draft.tags)}\nCategory: {series[draft.id]}\n\n{draft.body}"
        )
        _file(folder / "content" / f"{draft.slug}.md", text)
    command = (str(python), "-m", "pelican", "-q", "content", "-s", "pelicanconf.py")
    return Peer("Pelican", folder, command, folder / "output", (folder / "__pycache__",))


def _files(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        _file(folder / name, text)
    return folder


def _file(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _run(*command: str, folder: Path) -> None:
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
