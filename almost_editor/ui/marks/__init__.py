"""Suggestions and comments in the window: writing as suggestions, and settling them.

Reading order: suggesting · marking.
"""
