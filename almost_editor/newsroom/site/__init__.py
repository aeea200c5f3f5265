"""The whole site, made of the library: planned, filled by several processes, and only what changed put into place.

Here live what there is and what each page depends on, what was made before and is remembered, and the renaming into
place. Here must not live: what a page looks like (publish), commands, widgets.

Reading order: exporting · gate · judging · plan · cache · plain · files · making · pool · remembered · filling ·
lists; upload, for what of it goes up.
"""
