"""HTML files: a page as a browser saved it, or a document as a word processor exported it."""

from __future__ import annotations

import re
from html import unescape

from almost_editor.document.text import clean_line
from almost_editor.errors import ImportRefused
from almost_editor.exchange.rich.pasted import read_rich
from almost_editor.exchange.taken_in import TakenIn
from almost_editor.wording import later

_TITLE = re.compile(r"<title[^>]{0,200}>([^<]{1,500})</title", re.I)


def read_page_file(html: str, name: str) -> TakenIn:
    """Read an HTML file: of a page that marks its article, that alone.

    Pictures are named as the file names them, to be found beside it; those on other hosts are not fetched.
    Raises: ImportRefused where it has no words.
    """
    rich = read_rich(html, beside=True, with_title=True, only_article=True)
    if not rich.text and not rich.title:
        raise ImportRefused(
            later("There is no text in “{name}”.", name=name),
            later("Open it in a browser, copy the page and paste it."),
        )
    named = _TITLE.search(html[:20_000])
    title = rich.title or (clean_line(" ".join(unescape(named[1]).split())) if named else "")
    return TakenIn(
        title,
        rich.dek,
        f"{rich.text}\n\n{rich.notes}".strip(),
        pictures=rich.pictures,
        notes=rich.remarks,
    )
