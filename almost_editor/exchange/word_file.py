"""Word documents (`.docx`), read by way of HTML: what Word's own clipboard gives and its files give become the same."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Mapping
from typing import Any
from xml.parsers.expat import ExpatError

from almost_editor.errors import ImportRefused
from almost_editor.exchange.rich.pasted import read_rich
from almost_editor.exchange.rich.remarks import Remarks
from almost_editor.exchange.taken_in import TakenIn
from almost_editor.exchange.zip_door import read_parts
from almost_editor.media.reading import MAX_PICTURE_BYTES
from almost_editor.wording import later

MAX_WORD_BYTES = 100_000_000
_BODY = "word/document.xml"
_STYLES = """
p[style-name='Title'] => h1.title:fresh
p[style-name='Subtitle'] => p.subtitle:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='Quotations'] => blockquote > p:fresh
p[style-name='HTML Preformatted'] => pre:separator('\\n')
p[style-name='Preformatted Text'] => pre:separator('\\n')
u => u
strike => s
highlight => mark
"""
_DAMAGE = (OSError, ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError, EOFError, ExpatError)
_LOST = (
    (rb"<m:oMath[ >]", later("An equation was left out.", "{n} equations were left out.")),
    (
        rb"<wps:txbx[ >]",
        later("A text box came as text of the article.", "{n} text boxes came as text of the article."),
    ),
    (rb"<c:chart[ >]", later("A chart was left out.", "{n} charts were left out.")),
    (rb"<dgm:relIds[ >]", later("A diagram was left out.", "{n} diagrams were left out.")),
    (rb"<w:object[ >]", later("An embedded object was left out.", "{n} embedded objects were left out.")),
)


def read_word(data: bytes, name: str) -> TakenIn:
    """Read a Word document: its title, its text, its pictures, its notes; what could not be kept is in the notes.

    Raises: ImportRefused. Cost: about two seconds for a hundred pages.
    """
    parts = read_parts(data, name)
    if _BODY not in parts:
        raise ImportRefused(
            later("“{name}” is no Word document.", name=name), later("Open it in its own program and save it as .docx.")
        )
    html, pictures = _converted(data, name)
    remarks = _remarks(parts)
    rich = read_rich(html, inside=pictures, with_title=True)
    if not rich.text and not rich.title:
        raise ImportRefused(
            later("There is no text in “{name}”.", name=name), later("Check that it is the right document.")
        )
    return TakenIn(
        rich.title,
        rich.dek,
        f"{rich.text}\n\n{rich.notes}".strip(),
        pictures=rich.pictures,
        notes=(*remarks, *rich.remarks),
    )


def _converted(data: bytes, name: str) -> tuple[str, Mapping[str, bytes]]:
    """Return a document as HTML, and its pictures by what the HTML calls them; files beside it are never opened."""
    import mammoth  # noqa: PLC0415

    pictures: dict[str, bytes] = {}

    def keep(image: Any) -> dict[str, str]:
        address = f"word-picture:{len(pictures)}"
        pictures[address] = _picture(image.open)
        return {"src": address}

    try:
        made = mammoth.convert_to_html(
            io.BytesIO(data),
            style_map=_STYLES,
            include_embedded_style_map=False,
            external_file_access=False,
            convert_image=mammoth.images.img_element(keep),
        )
    except _DAMAGE as error:
        raise ImportRefused(
            later("“{name}” cannot be read as a Word document.", name=name),
            later("Open it in its own program and save it anew."),
        ) from error
    return str(made.value), pictures


def _picture(opened: Callable[[], Any]) -> bytes:
    try:
        with opened() as file:
            return bytes(file.read(MAX_PICTURE_BYTES + 1))
    except (OSError, KeyError, ValueError):
        # It lies beside the document, or on another host.
        return b""


def _remarks(parts: Mapping[str, bytes]) -> tuple[str, ...]:
    """Return remarks on what a document has and its text as HTML does not show."""
    remarks = Remarks()
    body = parts[_BODY]
    for pattern, remark in _LOST:
        if count := len(re.findall(pattern, body)):
            remarks.add(remark, count)
    if re.search(rb"<w:(?:ins|del|moveFrom|moveTo) ", body):
        remarks.once(later("Tracked changes were taken as accepted."))
    if count := len(re.findall(rb"<w:comment ", parts.get("word/comments.xml", b""))):
        remarks.add(later("A comment was left out.", "{n} comments were left out."), count)
    colours = set(re.findall(rb'<w:color w:val="([0-9A-Fa-f]{6})"', body)) - {b"000000"}
    if len(colours) > 1:
        remarks.once(later("Colours of words were left out."))
    return remarks.sentences()
