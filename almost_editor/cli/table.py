"""The table of commands: the word that is typed, where its command lives, and what the help says of it."""

from __future__ import annotations

from typing import NamedTuple


class Entry(NamedTuple):
    """One command; `place` is `module:name`, imported only when the command is asked for."""

    place: str
    says: str


COMMANDS: dict[str, Entry] = {
    "new": Entry("almost_editor.cli.making:new", "Start a new article."),
    "import": Entry("almost_editor.cli.taking_in:take_in_files", "Take files in as new articles."),
    "list": Entry("almost_editor.cli.listing:list_articles", "List the articles of the library."),
    "show": Entry("almost_editor.cli.showing:show", "Show an article as Markdown."),
    "search": Entry("almost_editor.cli.searching:search", "Search the words of all articles."),
    "history": Entry("almost_editor.cli.searching:history", "Show what an article was before."),
    "series": Entry("almost_editor.cli.series:series", "Make, order and fill series."),
    "trending": Entry("almost_editor.cli.trending:trending", "Choose the articles of the Trending block."),
    "correct": Entry("almost_editor.cli.correcting:correct", "Add a dated correction to an article."),
    "corrections": Entry("almost_editor.cli.correcting:corrections", "List the corrections of all articles."),
    "check": Entry("almost_editor.cli.checking:check", "Hold articles against the rules of the house."),
    "stylebook": Entry("almost_editor.cli.stylebook:stylebook", "Share the style book of the newsroom as a file."),
    "export": Entry("almost_editor.cli.exporting:export", "Export articles as packages that can be uploaded."),
    "proof": Entry("almost_editor.cli.proofing:proof", "Write an article's page as a proof for a reader."),
    "preview": Entry("almost_editor.cli.previewing:preview", "Show an exported site in a browser."),
    "handoff": Entry("almost_editor.cli.handing_off:handoff", "Write articles to one file for another desk."),
    "withdraw": Entry("almost_editor.cli.withdrawing:withdraw", "Take a published article down."),
    "put-back": Entry("almost_editor.cli.withdrawing:put_back", "Put a withdrawn article back."),
    "verify": Entry("almost_editor.cli.verifying:verify", "Read written packages again and say what is wrong."),
    "library": Entry("almost_editor.cli.library:library", "Check, back up, restore and compact the library."),
    "sample": Entry("almost_editor.cli.taking_in:sample", "Fill an empty library with the sample articles."),
}
WITH: dict[tuple[str, str], str] = {
    ("export", "--site"): "almost_editor.cli.site:export_whole",
    ("export", "--changed"): "almost_editor.cli.uploading:export_changed",
}
"""Words that are a command of their own where an option stands with them: loaded without what the word alone needs."""
HIDDEN: dict[str, Entry] = {
    "walk": Entry("almost_editor.cli.walking:walk", "Walk the whole path without a person."),
}
"""Words for machines and tests: they work, and the help does not list them."""
HANDED: dict[str, Entry] = {
    "tell": Entry("almost_editor.cli.exporting:tell", "Set the Updated date before an export."),
    "record": Entry("almost_editor.cli.exporting:record", "Put an export on record."),
    "uploaded": Entry("almost_editor.cli.uploading:uploaded", "Put an upload package on record."),
}
"""Words that a command says to the open window in its own place, and nobody types."""
HAND = "almost_editor.cli.handing:hand"
"""What hands words to the window that has the library open."""
LISTENS = "almost_editor.cli.handing:listens"
"""What tells whether there is such a window."""
WINDOW = "almost_editor.cli.window:open_window"
"""What opens the window; it is no word of its own: `almost-editor` and `almost-editor FILE.md` call it."""
