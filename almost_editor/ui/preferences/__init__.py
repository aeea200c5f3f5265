"""Preferences: what this machine remembers of a person’s choices, as a form that one searches.

Here live the rows of the form and what each is set with. Here must not live: what a setting does; a row has the menu’s
action done where there is one, and else its feature hears `Settings.changed`. What changes a page is the publication’s.

Reading order: rows (no widgets) · marked_label · controls · preference_row · preferences_sheet · preferences.
"""
