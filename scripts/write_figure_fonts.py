"""Write the fonts of figures, DejaVu Sans cut to the alphabets that names are written in, and the widths of letters.

Usage: python scripts/write_figure_fonts.py FOLDER, where FOLDER holds DejaVuSans.ttf and DejaVuSans-Bold.ttf (2.37).
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

TARGET = Path(__file__).parents[1] / "graph" / "export" / "fonts"
FACES = ("DejaVuSans", "DejaVuSans-Bold")
ALPHABETS = (
    "U+20-7E,U+A0-2AF,U+2B0-36F,U+370-52F,U+531-58F,U+5B0-5FF,U+600-6FF,U+10A0-10FF,U+1E00-1FFF,"
    "U+2000-206F,U+20A0-20BF,U+2100-2150,U+2190-21FF,U+2212,U+25CF,U+FB1D-FDFF,U+FE70-FEFF,U+FFFD"
)


def widths(font: TTFont) -> dict[str, str]:
    """Return the letters of the font by their width, in thousandths of the size."""
    em = font["head"].unitsPerEm
    found: defaultdict[int, list[str]] = defaultdict(list)
    for code, glyph in font.getBestCmap().items():
        found[round(1000 * font["hmtx"][glyph][0] / em)].append(chr(code))
    return {str(width): "".join(sorted(letters)) for width, letters in sorted(found.items())}


def main() -> None:
    """Cut both faces and write them with the widths of their letters."""
    source = Path(sys.argv[1])
    TARGET.mkdir(exist_ok=True)
    tables = []
    for face in FACES:
        options = subset.Options(
            hinting=False, layout_features=["*"], drop_tables=[*subset.Options().drop_tables, "FFTM"]
        )
        font = subset.load_font(str(source / f"{face}.ttf"), options)
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=subset.parse_unicodes(ALPHABETS))
        cutter.subset(font)
        subset.save_font(font, str(TARGET / f"{face}.ttf"), options)
        tables.append(widths(font))
    text = json.dumps(tables, ensure_ascii=True, separators=(",", ":"))
    (TARGET / "widths.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
