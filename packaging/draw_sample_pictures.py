"""Draw the pictures of the sample library: `python packaging/draw_sample_pictures.py [NAME…]`.

The pictures are committed; run this only to change them. It needs Pillow and nothing else.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path

from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parent))

from sample_pictures import diagrams, ferry, hall, harbor, hearing, machinery, marsh, water
from sample_pictures.brushes import Canvas

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sample" / "pictures"
BUDGET_BYTES = 205_000
SCENES: dict[str, Callable[[], Canvas]] = {
    "harbor-bridge-dusk": harbor.harbor_bridge_dusk,
    "bridge-open": harbor.bridge_open,
    "bascule-gears": machinery.bascule_gears,
    "county-hall": hall.county_hall,
    "hearing-room": hearing.hearing_room,
    "night-ferry": ferry.night_ferry,
    "market-street-rain": ferry.market_street_rain,
    "marsh-birds": marsh.marsh_birds,
    "river-gauge": water.river_gauge,
    "well-field": water.well_field,
    "crossing-map": diagrams.crossing_map,
    "well-section": diagrams.well_section,
}


def encoded(picture: Image.Image) -> bytes:
    """Return the picture as a JPEG within the budget, at the best quality that fits."""
    for quality in range(84, 60, -3):
        out = io.BytesIO()
        picture.save(out, "JPEG", quality=quality, optimize=True, progressive=True, subsampling=2)
        if out.tell() <= BUDGET_BYTES:
            return out.getvalue()
    raise SystemExit("A picture does not fit its budget: give it less grain or fewer pixels.")


def main(names: list[str]) -> None:
    """Draw the named pictures, or all of them."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in names or SCENES:
        data = encoded(SCENES[name]().finished())
        (FOLDER / f"{name}.jpg").write_bytes(data)
        print(f"{name}.jpg  {len(data) // 1000} kB")


if __name__ == "__main__":
    main(sys.argv[1:])
