"""Formulas to drawings, when a pack is built. Home of ziamath, which brings the typeface (STIX Two Math) with it.

The same source gives the same bytes. A drawing is in thousandths of an em and stands on the baseline at ``y = 0``.
"""

import re
from collections.abc import MutableMapping
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from xml.etree.ElementTree import Element, tostring

from latex2mathml import exceptions as latex
from ziamath.config import config
from ziamath.tex import tex2mml
from ziamath.zmath import Math, loadedfonts

from assessment.content.drawing import LARGEST, Drawing, write_drawing
from assessment.content.grammar import TYPESET
from assessment.content.markup import Start as StartTag
from assessment.content.markup import parts_of, start_tag
from assessment.content.media import media_name
from assessment.content.text import MEDIA_SCHEME
from assessment.errors import ContentError
from assessment.interchange.formula import BadFormula, linear, read_mathml
from assessment.interchange.outlines import outlines

EM = 1000
WIDEST = 200
_BEARING = 30
"""Thousandths of an em kept free around a formula, so that no edge is cut."""

_SOURCES = ("tex", "mathml")
MATHML = "http://www.w3.org/1998/Math/MathML"
_TAG = re.compile(r"\\tag\*?\s*\{([^{}]*)\}")

config.svg2 = False  # plain paths, no symbols
config.precision = 1  # 0 takes the last noughts off whole numbers (ziafont 0.11)

_FAULTS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RecursionError,
    SyntaxError,
    TypeError,
    UnboundLocalError,
    ValueError,
    latex.NumeratorNotFoundError,
    latex.DenominatorNotFoundError,
    latex.ExtraLeftOrMissingRightError,
    latex.MissingSuperScriptOrSubscriptError,
    latex.DoubleSubscriptsError,
    latex.DoubleSuperscriptsError,
    latex.NoAvailableTokensError,
    latex.InvalidStyleForGenfracError,
    latex.MissingEndError,
    latex.InvalidAlignmentError,
    latex.InvalidWidthError,
    latex.LimitsMustFollowMathOperatorError,
)
"""What the library answers a formula with that it cannot read; it has no error of its own."""


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula as a drawing, measured in em of the text around it."""

    svg: bytes
    name: str
    width: float
    height: float
    depth: float
    words: str
    """The formula in one line, for those who hear it."""


def typeset(text: str, place: str, media: MutableMapping[str, bytes]) -> str:
    """Return a checked text with every formula drawn, and add the drawings to ``media``.

    A formula whose drawing is in ``media`` already is left as it is.

    Raises:
        ContentError: with ``place`` and the source of the first formula that cannot be drawn.
    """
    if "<math " not in text:
        return text
    for part in parts_of(text):
        if not isinstance(part, StartTag) or part.tag != "math":
            continue
        if part.attributes.get("src", "").removeprefix(MEDIA_SCHEME) not in media:
            text = text.replace(part.source, _typeset(part, place, media))
    return text


def bare(text: str) -> str:
    """Return a checked text as its author wrote it: formulas without their drawings."""
    if "<math " not in text:
        return text
    for part in parts_of(text):
        if isinstance(part, StartTag) and part.tag == "math" and "src" in part.attributes:
            kept = {name: value for name, value in part.attributes.items() if name not in TYPESET}
            text = text.replace(part.source, start_tag("math", kept))
    return text


def formula_of(source: str, place: str, *, mathml: bool = False, block: bool = False) -> Formula:
    """Return a LaTeX or MathML formula as a drawing.

    Raises:
        ContentError: with ``place`` and the source, where it cannot be drawn.
    """
    try:
        return _formula(source, mathml, block)
    except BadFormula as error:
        raise ContentError(place, f"formula {source[:200]!r}: {error}") from error


def mathml_of(tex: str, block: bool) -> str:
    """Return MathML for a LaTeX formula, with its source as an annotation; a formula that cannot be read as its letters."""
    try:
        root = read_mathml(_mathml(tex, block=block))
        inside = "".join(tostring(child, encoding="unicode") for child in root)
    except BadFormula:
        inside = f"<mtext>{escape(tex)}</mtext>"
    shown = ' display="block"' if block else ""
    return (
        f'<math xmlns="{MATHML}"{shown}><semantics><mrow>{inside}</mrow>'
        f'<annotation encoding="application/x-tex">{escape(tex)}</annotation></semantics></math>'
    )


def _typeset(part: StartTag, place: str, media: MutableMapping[str, bytes]) -> str:
    kind = next(name for name in _SOURCES if name in part.attributes)
    formula = formula_of(
        part.attributes[kind], place, mathml=kind == "mathml", block=part.attributes.get("display") == "block"
    )
    media[formula.name] = formula.svg
    kept = {name: value for name, value in part.attributes.items() if name not in TYPESET}
    if kind == "mathml" and "alt" not in kept and formula.words:
        kept["alt"] = formula.words
    drawn = {"src": f"{MEDIA_SCHEME}{formula.name}"} | {
        name: f"{getattr(formula, name):.3f}" for name in ("width", "height", "depth")
    }
    return start_tag("math", kept | drawn)


@lru_cache(maxsize=4096)
def _formula(source: str, mathml: bool, block: bool) -> Formula:
    root = read_mathml(source if mathml else _mathml(source, block=block))
    words = linear(root)
    try:
        _check_characters(root)
        math = Math(root, size=EM)
        left, right, bottom, top = math.node.bbox
        paths = tuple(outlines(math.svgxml()))
    except _FAULTS as error:
        raise BadFormula(f"cannot be drawn ({type(error).__name__})") from error
    width, depth, height = right - left, max(-bottom, 0), max(-bottom, 0) + max(top, 0)
    if not paths or not (0 < width <= WIDEST * EM and 0 < height <= WIDEST * EM):
        raise BadFormula("shows nothing" if not paths else "is too large")
    x, y = round(left) - _BEARING, -round(height - depth) - _BEARING
    box = round(width) + 2 * _BEARING, round(height) + 2 * _BEARING
    svg = write_drawing(Drawing(x, y, *box, paths))
    if len(svg) > LARGEST:
        raise BadFormula("is too large")
    below = box[1] + y  # from the baseline down to the lower edge
    return Formula(svg, media_name(svg), box[0] / EM, box[1] / EM, below / EM, words)


def _mathml(tex: str, *, block: bool) -> str:
    tex = _TAG.sub(lambda found: rf"\qquad({found[1]})", tex.strip())
    if tex.count("{") > 500 or _deepest(tex) > 60:
        raise BadFormula("is nested too deeply")
    try:
        return str(tex2mml(tex, inline=not block))
    except _FAULTS as error:
        raise BadFormula(f"is not LaTeX that Carrel knows ({type(error).__name__})") from error


def _deepest(tex: str) -> int:
    depth = deepest = 0
    for character in tex:
        depth += (character == "{") - (character == "}")
        deepest = max(deepest, depth)
    return deepest


def _check_characters(root: Element) -> None:
    font = loadedfonts["default"]
    for element in root.iter():
        for character in element.text or "":
            if not character.isspace() and font.glyphindex(character) == 0:
                raise BadFormula(f"no sign for {character!r} in the mathematical typeface")
