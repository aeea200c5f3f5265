"""The brushes and scenes behind `packaging/draw_sample_pictures.py`; nothing of the application imports them.

Reading order: brushes · harbor · machinery · ferry · hall · hearing · marsh · water · diagrams.
"""
