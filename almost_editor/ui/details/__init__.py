"""The details pane: everything about an article that is not its headline, dek, address and text.

Here must not live: the pane's place in the window, saving, or what a page makes of a field. Each group of fields
shows the open draft and changes it through `OpenDraft.change`, never past it.

Reading order: telling · form · moments · series_group · byline_group · filing_group · pictures · thumbnail ·
aims · hero_group · dates_group · planning_group · page_group · pane.
"""
