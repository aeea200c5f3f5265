"""The publication's settings: what all its pages share.

Here must not live: settings of this machine or window, which change no page.

Reading order: checking (without Qt) · nav_rows · trending_list · publication_form · publication_sheet.
"""
