"""Pictures in a text: `<figure>` for one that stands alone, and words where a picture is missing."""

from __future__ import annotations

from html import escape
from urllib.parse import unquote

from markdown_it.token import Token

from almost_editor.render.options import ImageSet, RenderOptions
from almost_editor.render.typography import set_text

_FALLBACK_TYPES = {"jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "gif": "image/gif"}
_SHOWN_NAME = 80
NONE = "-"
"""Written instead of a caption or a credit that the picture has and the page shall not show."""


def find(name: str, options: RenderOptions) -> ImageSet | None:
    """Return the image set of a name as the text writes it, percent-encoded or not."""
    return options.images.get(name) or options.images.get(unquote(name))


def figure(name: str, alt: str, title: str, options: RenderOptions) -> str:
    """Return the `<figure>` of a picture that stands alone.

    Shapes: `title` is `Caption.`, `Caption. | Credit` or `| Credit`; its quotes are set in the text's language. What it
    leaves out, and alt text that is left out, is what the picture says of itself; a hyphen says that there is none.
    """
    found = find(name, options)
    caption = _caption(title, found, options.language)
    if found is None:
        return f'<figure class="missing-picture"><p>{_missing(name, alt)}</p>{caption}</figure>'
    return f"<figure>{_picture(found, set_text(alt or found.alt, options.language))}{caption}</figure>"


def inline(name: str, alt: str, options: RenderOptions) -> str:
    """Return a picture that stands among words."""
    found = find(name, options)
    if found is None:
        return f'<span class="missing-picture">{_missing(name, alt)}</span>'
    return _picture(found, set_text(alt or found.alt, options.language))


def _missing(name: str, alt: str) -> str:
    name = unquote(name)
    shown = name if len(name) <= _SHOWN_NAME else name[:_SHOWN_NAME] + "…"
    return escape(f"Missing picture: {shown}" + (f" ({alt})" if alt else ""), quote=False)


def _caption(title: str, found: ImageSet | None, language: str) -> str:
    caption, bar, credit = title.rpartition("|")
    if not bar:
        caption, credit = credit, ""
    caption = _said(caption, found.caption if found else "", language)
    credit = _said(credit, found.credit if found else "", language)
    parts = [caption] if caption else []
    if credit:
        parts.append(f'<span class="credit">{credit}</span>')
    return f"<figcaption>{' '.join(parts)}</figcaption>" if parts else ""


def _said(here: str, otherwise: str, language: str) -> str:
    """Return one part of a caption: as it stands here, or as the picture has it."""
    said = here.strip() or otherwise.strip()
    return "" if here.strip() == NONE else escape(set_text(said, language), quote=False)


def _picture(found: ImageSet, alt: str) -> str:
    own_type = _FALLBACK_TYPES.get(found.src.rpartition(".")[2].lower(), "")
    sizes = f' sizes="{escape(found.sizes or "100vw")}"'
    sources: list[str] = []
    own_set = ""
    for source in found.sources:
        srcset = f' srcset="{escape(source.srcset)}"{sizes}'
        if source.type == own_type:
            own_set = srcset
        else:
            sources.append(f'<source type="{escape(source.type)}"{srcset}>')
    image = (
        f'<img src="{escape(found.src)}"{own_set} width="{found.width_px}" height="{found.height_px}"'
        f' alt="{escape(alt)}" loading="lazy" decoding="async">'
    )
    return f"<picture>{''.join(sources)}{image}</picture>" if sources else image


def mark_figures(tokens: list[Token]) -> None:
    """Mark paragraphs that hold pictures and nothing else."""
    for index, token in enumerate(tokens):
        if token.type != "paragraph_open":
            continue
        children = tokens[index + 1].children or []
        images = [child for child in children if child.type == "image"]
        blank = all(
            child.type in ("image", "softbreak", "hardbreak") or (child.type == "text" and not child.content.strip())
            for child in children
        )
        alone = bool(images) and blank
        token.meta["figures"] = tokens[index + 2].meta["figures"] = alone
        for image in images:
            image.meta["figure"] = alone
        if alone:
            tokens[index + 1].children = [child for child in children if child.type != "hardbreak"]
