"""The one Markdown dialect of page and preview: CommonMark and what a newsroom needs beside it.

Tables, strikethrough, definition lists, pull quotes and asides, embeds, figures, typographic marks, suggestions.
A top-level block's tokens go in and its HTML comes out, not yet sanitised. Whatever a block's HTML depends on beside
its own text (link definitions, footnotes, pictures, articles) is recorded on the way, so that a change re-renders
just its users.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from html import escape
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.common.utils import unescapeAll
from markdown_it.renderer import RendererHTML
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_core.text_join import text_join
from markdown_it.token import Token
from markdown_it.utils import OptionsDict
from mdit_py_plugins.deflist import deflist_plugin

from almost_editor.render import figures, footnotes, suggestions
from almost_editor.render.anchors import slug_of
from almost_editor.render.containers import containers_plugin
from almost_editor.render.embeds import with_cards
from almost_editor.render.highlight import highlighted
from almost_editor.render.home_links import lead_home
from almost_editor.render.marks import Mark, sealed
from almost_editor.render.options import RenderOptions
from almost_editor.render.typography import set_inline

MAX_NESTING = 100
"""Deeper text would be left out silently by the parser; such a block is shown as it was typed instead."""
MAX_BRACKETS = 60
"""The same for brackets within brackets, which the parser reads by recursion."""
MAX_RAW_TAGS = 2_000
"""The same for raw tags in one block: tree building takes square time in their depth."""

PLAIN = "plain"
"""Said in the meta of a fence whose code is shown without colours."""

TOP_HEADING = 2
"""The page's h1 is the headline."""
SCROLLED_FROM = 3
"""Columns from which a table may be too wide for a phone."""

Definition = Mapping[str, Any]
"""A link definition: `href`, `title`."""


class References(MutableMapping[str, Definition]):
    """Definitions by label, remembering which labels were asked for, found or not."""

    def __init__(self, known: Mapping[str, Definition]) -> None:
        self._known = known
        self.asked: set[str] = set()

    def __getitem__(self, label: str) -> Definition:
        self.asked.add(label)
        return self._known[label]

    def __iter__(self) -> Any:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)

    def __setitem__(self, label: str, definition: Definition) -> None:
        raise TypeError("Definitions are made by the block parser, not while rendering.")

    def __delitem__(self, label: str) -> None:
        raise TypeError("Definitions are made by the block parser, not while rendering.")


@dataclass(frozen=True, slots=True)
class Rendered:
    """A block's HTML, not yet sanitised, and what else it depends on."""

    html: str
    labels: frozenset[str] = frozenset()
    """Link labels that were looked up, defined or not."""
    pictures: frozenset[str] = frozenset()
    """Picture names as the text writes them."""
    articles: frozenset[str] = frozenset()
    """Ids of our own articles that it leads to, there or not."""
    notes: frozenset[str] = frozenset()
    """Footnote labels that were looked up, defined or not."""
    marks: tuple[Mark, ...] = ()
    """What is sealed into the HTML, by its number there."""


@dataclass(slots=True)
class _Context:
    options: RenderOptions
    pictures: set[str] = field(default_factory=set)
    articles: set[str] = field(default_factory=set)
    marks: list[Mark] = field(default_factory=list)


class HouseRenderer(RendererHTML):
    """Tokens to HTML where the house differs from CommonMark's bare output."""

    def heading_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        """Shift `#` to the page's second level and give it an anchor; an empty heading is none."""
        if not tokens[idx + 1].content:
            return ""
        marks = env["house"].marks
        marks.append(Mark("anchor", slug_of(words_of(tokens[idx + 1].children or []))))
        return f'<{_heading_tag(tokens[idx])} class="{sealed(len(marks) - 1)}">'

    def heading_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        """Close what `heading_open` opened."""
        return "" if not tokens[idx - 1].content else f"</{_heading_tag(tokens[idx])}>\n"

    def paragraph_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        """Leave out the `<p>` around figures."""
        return "" if tokens[idx].meta.get("figures") else self.renderToken(tokens, idx, options, env)

    def paragraph_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        """Leave out the `</p>` around figures."""
        return "\n" if tokens[idx].meta.get("figures") else self.renderToken(tokens, idx, options, env)

    def table_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        """Let the keyboard reach a table that a narrow page may have to scroll."""
        row = [token.type for token in tokens[idx : idx + 4 * SCROLLED_FROM]]
        return '<table tabindex="0">\n' if row.count("th_open") >= SCROLLED_FROM else "<table>\n"

    def th_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        """Name a heading cell's columns; an empty one heads nothing and is a plain cell."""
        return f"<td{_alignment(tokens[idx])}>" if _empty(tokens, idx) else f'<th scope="col"{_alignment(tokens[idx])}>'

    def th_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        """Close what `th_open` opened."""
        return "</td>\n" if _empty(tokens, idx - 2) else "</th>\n"

    def td_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        """Say a cell's alignment as a class: `style` never passes."""
        return f"<td{_alignment(tokens[idx])}>"

    def fence(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        """Colour fenced code by the language it names."""
        token = tokens[idx]
        language = next(iter(unescapeAll(token.info).split()), "")
        coloured = "" if token.meta.get(PLAIN) else highlighted(token.content, language)
        body = coloured or escape(token.content, quote=False)
        named = f' class="language-{escape(language)}"' if language else ""
        return f"<pre><code{named}>{body}</code></pre>\n"

    def footnote_ref(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        """Leave the place of a note's number."""
        marks = env["house"].marks
        marks.append(Mark("note", tokens[idx].meta["label"]))
        return f'<sup class="{sealed(len(marks) - 1)}"></sup>'

    def comment(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        """Show a comment where it stands."""
        return suggestions.comment_element(escape(tokens[idx].content, quote=False))

    def image(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        """Show a picture of the draft: a figure where it stands alone."""
        token, context = tokens[idx], env["house"]
        name, title = str(token.attrs["src"]), str(token.attrs.get("title", ""))
        alt = words_of(token.children or [])
        context.pictures.add(name)
        if token.meta.get("figure"):
            return figures.figure(name, alt, title, context.options)
        return figures.inline(name, alt, context.options)


def words_of(tokens: Sequence[Token]) -> str:
    """Return the words of inline tokens, without marks and tags, in one line."""
    words = []
    for token in suggestions.read_words(tokens):
        if token.type in ("text", "text_special", "code_inline"):
            words.append(token.content)
        elif token.type in ("softbreak", "hardbreak"):
            words.append(" ")
        elif token.type == "image":
            words.append(words_of(token.children or []))
    return "".join(words)


def _heading_tag(token: Token) -> str:
    return f"h{max(TOP_HEADING, int(token.tag[1:]))}"


def _empty(tokens: Sequence[Token], opening: int) -> bool:
    return not tokens[opening + 1].content.strip()


def _alignment(token: Token) -> str:
    style = str(token.attrs.get("style", ""))
    return f' class="align-{style.rpartition(":")[2].strip()}"' if style else ""


@cache
def parser() -> MarkdownIt:
    """Return the dialect's parser, made once."""
    made = MarkdownIt(
        "commonmark", {"maxNesting": MAX_NESTING, "xhtmlOut": False, "html": True}, renderer_cls=HouseRenderer
    )
    made.block.ruler.before(
        "lheading", "deflist", _definition_list(), {"alt": ["paragraph", "reference", "blockquote"]}
    )
    footnotes.install(made)
    suggestions.install(made)
    return made.enable(["table", "strikethrough"]).use(containers_plugin)


def _definition_list() -> Callable[[StateBlock, int, int, bool], bool]:
    """Return the plug-in's rule alone. It puts it behind underlined headings, and these look past a list's end."""
    lender = MarkdownIt().use(deflist_plugin).block.ruler
    return dict(zip(lender.get_active_rules(), lender.getRules(""), strict=True))["deflist"]


def render_block(
    tokens: list[Token],
    source: str,
    definitions: Mapping[str, Definition],
    options: RenderOptions,
    notes: Collection[str] = (),
) -> Rendered:
    """Render one top-level block from its block tokens; `notes` are the labels of the footnotes that there are.

    Law: whatever the text, this raises nothing and loses no word: a block that nests too deep is shown as typed.
    """
    if _too_deep(tokens):
        return Rendered(as_typed(source))
    made = parser()
    tokens = with_cards(tokens, options.language)
    references = References(definitions)
    asked_notes = footnotes.Labels(notes)
    context = _Context(options)
    env: dict[str, Any] = {"references": references, "notes": asked_notes, "house": context}
    try:
        for token in tokens:
            if token.type == "inline":
                token.children = []
                made.inline.parse(token.content, made, env, token.children)
                set_inline(token.children, options.language)
                context.articles.update(lead_home(token.children, options.articles))
        state = StateCore("", made, env, tokens)
        text_join(state)
        figures.mark_figures(tokens)
        html = made.renderer.render(tokens, made.options, env)
    except RecursionError:
        return Rendered(as_typed(source), frozenset(references.asked), notes=frozenset(asked_notes.asked))
    return Rendered(
        html,
        frozenset(references.asked),
        frozenset(context.pictures),
        frozenset(context.articles),
        frozenset(asked_notes.asked),
        tuple(context.marks),
    )


def as_typed(source: str) -> str:
    """Return a block as its own Markdown, for text that cannot be rendered within reason."""
    return f'<pre class="as-typed"><code>{escape(source.rstrip(), quote=False)}</code></pre>\n'


def _too_deep(tokens: list[Token]) -> bool:
    raw_tags = 0
    for token in tokens:
        if token.level >= MAX_NESTING - 2:
            return True
        if token.type == "html_block":
            raw_tags += token.content.count("<")
        elif token.type == "inline":
            content = token.content
            if content.count("[") > MAX_BRACKETS and _bracket_depth(content) > MAX_BRACKETS:
                return True
            raw_tags += content.count("<")
    return raw_tags > MAX_RAW_TAGS


def _bracket_depth(content: str) -> int:
    depth = deepest = 0
    for character in content:
        if character == "[":
            depth += 1
            deepest = max(deepest, depth)
        elif character == "]" and depth:
            depth -= 1
    return deepest
