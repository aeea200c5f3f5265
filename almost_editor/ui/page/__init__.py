"""The page: what readers will see, live, beside the text.

Here live Qt WebEngine, locked down, and the feed that carries patches into it. Here must not live: rendering and
layouts; what the page shows is the same markup that `publish` exports. The page is loaded once and never reloaded;
the script that takes patches in is `resources/preview/preview.js`.

Reading order: engine · serving · view · rendering · large_job · outlet · stone · feed · pane · link_sheet.
"""
