"""What rendering needs to know beside the text: its language, its pictures, and whose links are our own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar


@dataclass(frozen=True, slots=True)
class Source:
    """One format of a picture: a MIME type and its `srcset`."""

    type: str
    srcset: str


@dataclass(frozen=True, slots=True)
class ImageSet:
    """Where the renditions of one picture are.

    Shapes: addresses are `assets/<portable name>`; `sources` come best first, and the one of the type of `src`
    becomes the `srcset` of the `<img>` itself. Sizes are those of `src`.
    """

    src: str
    width_px: int
    height_px: int
    sources: tuple[Source, ...] = ()
    sizes: str = ""
    alt: str = ""
    """What the picture says where the text leaves it out; `caption` and `credit` likewise."""
    caption: str = ""
    credit: str = ""


_Value = TypeVar("_Value")


class Frozen(Mapping[str, _Value]):
    """A frozen mapping of what a text names to what that is: hashable, and it travels between processes."""

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[str, _Value] | None = None) -> None:
        self._items = dict(items or {})

    def __getitem__(self, name: str) -> _Value:
        return self._items[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __hash__(self) -> int:
        return hash(frozenset(self._items.items()))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Mapping) and self._items == dict(other)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._items!r})"


class Images(Frozen[ImageSet]):
    """Image sets by the names that a text uses."""

    __slots__ = ()


class Addresses(Frozen[str]):
    """Addresses of our own articles by their ids."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class RenderOptions:
    """Everything but the text that a body's HTML depends on; the same options and text give the same bytes.

    Shapes: `images` and `articles` take any mapping and keep a frozen copy of it.
    """

    language: str = "en-US"
    images: Mapping[str, ImageSet] = field(default_factory=Images)
    site: str = ""
    """The publication's root address; a link to another host than this one's is a foreign link."""
    articles: Mapping[str, str] = field(default_factory=Addresses)
    """Where the articles are that the text names by their ids; of others the words stay, and lead nowhere."""
    tracked: bool = False
    """Whether suggestions and comments are shown as such, and not as the clean result."""

    def __post_init__(self) -> None:
        if not isinstance(self.images, Images):
            object.__setattr__(self, "images", Images(self.images))
        if not isinstance(self.articles, Addresses):
            object.__setattr__(self, "articles", Addresses(self.articles))
