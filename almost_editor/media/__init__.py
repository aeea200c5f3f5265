"""What a picture is: reading one, and making the renditions that a page shows of it.

Here live formats, limits, captions, orientation, colour, crops, sizes and encoding. Here must not live: markup, where
pictures are kept (library), which of them a page needs (publish).

Reading order: captions · reading · profiles · colour · pixels · planning · renditions · cache · nameplate ·
nameplate_drawing.
"""
