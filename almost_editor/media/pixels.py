"""Pixels on their way from an original to a rendition: modes, colour, and what an image remembers."""

from __future__ import annotations

import io

from PIL import Image, ImageChops, ImageCms

_SRGB = ImageCms.createProfile("sRGB")
_PROBE = Image.new("RGB", (8, 4))
_PROBE.putdata([(r, g, b) for r in (0, 90, 170, 255) for g in (20, 190) for b in (60, 130, 200, 255)])
_UNSEEN = 3
"""Levels of 255 by which a colour may differ before a profile counts as another one."""


def draft(image: Image.Image, scale: float, finer: int) -> None:
    """Let a JPEG be decoded at a half, a quarter or an eighth, as long as that is `finer` times what is wanted."""
    wanted = (int(image.width * scale * finer) + 1, int(image.height * scale * finer) + 1)
    if wanted[0] < image.width:
        image.draft(None, wanted)


def plain(image: Image.Image) -> Image.Image:
    """Return the image in one of the modes that can be resized and colour-managed: L, RGB, RGBA, CMYK."""
    if image.mode in ("L", "RGB", "RGBA", "CMYK"):
        return image if "transparency" not in image.info else image.convert("RGBA")
    if image.mode.startswith("I"):
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.mode in ("P", "PA", "LA", "La", "RGBa"):
        see_through = image.mode != "P" or "transparency" in image.info
        return image.convert("RGBA" if see_through else "RGB")
    return image.convert("RGB")


def in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Return the image in sRGB, RGB or RGBA; a profile that cannot be read or does not fit is left aside."""
    alpha = image.getchannel("A") if image.mode == "RGBA" else None
    colours = image.convert("RGB") if alpha else image
    if profile:
        try:
            own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            if colours.mode == "L" and own.profile.xcolor_space.strip() == "RGB":
                colours = colours.convert("RGB")
            if colours.mode != "RGB" or not _shows_as_srgb(own):
                converted = ImageCms.profileToProfile(colours, own, _SRGB, outputMode="RGB")
                colours = converted or colours
        except (ImageCms.PyCMSError, OSError, ValueError):
            pass
    colours = colours.convert("RGB")
    if alpha and alpha.getextrema() != (255, 255):
        colours.putalpha(alpha)
    return colours


def _shows_as_srgb(own: ImageCms.ImageCmsProfile) -> bool:
    """Tell whether a profile leaves colours as they are, whatever its name: linear ones have sRGB in theirs."""
    shown = ImageCms.profileToProfile(_PROBE, own, _SRGB, outputMode="RGB")
    return shown is not None and max(ImageChops.difference(shown, _PROBE).tobytes()) <= _UNSEEN


def bare(image: Image.Image) -> Image.Image:
    """Return the pixels alone: savers take comments, profiles and EXIF from what an image remembers."""
    return Image.frombytes(image.mode, image.size, image.tobytes())


def flat(image: Image.Image) -> Image.Image:
    """Return the image on white paper, for a format that lets nothing through."""
    if image.mode != "RGBA":
        return image
    paper = Image.new("RGB", image.size, "white")
    paper.paste(image, mask=image.getchannel("A"))
    return paper
