"""Writing in Markdown, as an article in the app: each construct as one types it, and as the page shows it.

The article is `resources/help/markdown.md`, the guide's own page; it is rendered by the code that renders drafts, in a
page of its own, and is no draft: no library knows of it.

Reading order: article (no Qt) · markdown_help.
"""
