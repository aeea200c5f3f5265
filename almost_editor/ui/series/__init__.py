"""Series as a whole: making, naming, merging, ordering and deleting them, and starting their next part.

Here must not live: which series the open article is in (that is `details`), or the shelf's list of series.

Reading order: joining · parts_view · colour_row · question · series_form · series_panel · series_desk.
"""
