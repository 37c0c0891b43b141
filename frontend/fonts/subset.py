"""Makes the small font files that every page loads first. Run with Debian's python3-fonttools and python3-brotli, in this folder.

The letters of Finnish, Swedish and English and their punctuation go into the core files; every other letter of the full
file is fetched only by a page that shows it (unicode-range in styles/tokens.css). Weights: text 400 to 700, headings 700.
"""
import os

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

TEXT = "atkinson-hyperlegible-next-latin-wght-normal.woff2"
HEAD = "schibsted-grotesk-latin-wght-normal.woff2"
CORE = ("ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖabcdefghijklmnopqrstuvwxyzåäöé"
        "0123456789 !\"%&'()+,-./:;?@_\u00a0·×–’”…−€")


def make(source, target, weights, letters):
    font = TTFont(source)
    if "gvar" in font:
        for glyph in font.getGlyphOrder():
            font["gvar"].variations.setdefault(glyph, [])
    font = instancer.instantiateVariableFont(font, {"wght": weights})
    font.flavor = None
    font.save("/tmp/instance.ttf")
    font = TTFont("/tmp/instance.ttf")
    options = subset.Options()
    options.layout_features = ["kern"]
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=letters)
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(target)
    print(target, os.path.getsize(target))


make(TEXT, "atkinson-core.woff2", (400, 700), CORE)
make(HEAD, "schibsted-core-700.woff2", 700, CORE)
make(HEAD, "schibsted-digits.woff2", (400, 700), "0123456789")
