"""Formulas become drawings when a pack is built: the same bytes each time, or a refusal with the source."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.content.drawing import is_drawing
from assessment.content.markup import Start, parts_of, start_tag
from assessment.content.media import media_name
from assessment.content.text import check_html, media_in
from assessment.errors import ContentError
from assessment.interchange.typeset import bare, formula_of, typeset


@pytest.mark.parametrize(
    "tex",
    [
        r"\frac{a}{b}",
        r"x^2 + y_1^{n+1} < 3 \& 4",
        r"\sqrt[3]{1-x} \cdot \left( \sum_{i=1}^{n} i \right)",
        r"\begin{pmatrix}a&b\\c&d\end{pmatrix}",
        r"\int_0^\infty e^{-x^2}\,dx = \frac{\sqrt{\pi}}{2}",
        r"\text{if } x \ne 0, \vec{v}, \overline{AB}, \hat{y}",
        r"\begin{cases}1&x>0\\0&\text{else}\end{cases}",
        r"\begin{aligned}a&=b\\&=c\end{aligned}",
        r"\color{red}{x} + \boxed{y} + \cancel{z}",
        r"E = mc^2 \tag{3}",
        r"\mathbb{R} \mathcal{L} \alpha \Omega \rightarrow \infty",
    ],
)
def test_what_schools_write_is_drawn(tex: str) -> None:
    """Fractions, roots, sums, matrices, cases, accents and boxes come out as drawings on their baseline."""
    formula = formula_of(tex, "x")

    assert is_drawing(formula.svg)
    assert formula.name == media_name(formula.svg)
    assert 0 <= formula.depth < formula.height < 10
    assert 0 < formula.width < 30


@pytest.mark.parametrize(
    "tex", ["", r"\frac{a}", r"\left\{ x", r"\unknown x", "漢", r"\quad", "&", "{" * 100, "x_", "^"]
)
def test_what_cannot_be_drawn_is_refused_with_its_source(tex: str) -> None:
    """Broken LaTeX, unknown commands and signs that the typeface lacks are refused, not drawn as boxes."""
    with pytest.raises(ContentError) as caught:
        formula_of(tex, "item q1")

    assert caught.value.place == "item q1"
    assert repr(tex)[:40] in str(caught.value)


def test_mathml_is_drawn_and_said() -> None:
    """A MathML formula is drawn without annotations and colours; its alt says it in one line."""
    mathml = (
        '<m:math xmlns:m="http://www.w3.org/1998/Math/MathML"><m:semantics><m:mrow><m:mfrac><m:mrow><m:mi>a</m:mi>'
        '<m:mo>+</m:mo><m:mi mathcolor="#f00">b</m:mi></m:mrow><m:mn>2</m:mn></m:mfrac></m:mrow>'
        '<m:annotation encoding="TeX">x</m:annotation></m:semantics></m:math>'
    )
    media: dict[str, bytes] = {}

    text = typeset(start_tag("math", {"mathml": mathml}), "x", media)

    (part,) = parts_of(text)
    assert isinstance(part, Start)
    assert "(a + b)/2" == part.attributes["alt"]
    assert mathml == part.attributes["mathml"]


@pytest.mark.parametrize(
    "mathml",
    [
        "<p>x</p>",
        "<math><mi>x</math>",
        "<math><script>x</script></math>",
        '<!DOCTYPE m [<!ENTITY a "b">]><math><mi>&a;</mi></math>',
        "<math>" + "<mrow>" * 100 + "<mi>x</mi>" + "</mrow>" * 100 + "</math>",
        "<math>" + "<mi>x</mi>" * 4000 + "</math>",
        '<math><mi mathsize="9999999em">x</mi></math>',
    ],
)
def test_mathml_that_is_none_is_refused(mathml: str) -> None:
    """Other elements, entities, and what is too deep or too large are refused."""
    with pytest.raises(ContentError):
        formula_of(mathml, "x", mathml=True)


def test_a_text_is_typeset_once() -> None:
    """Each formula gets its drawing and its size; a second time changes nothing, and the source can be had again."""
    source = (
        '<p>A <math tex="a &lt; \\frac{1}{2}"> b <math tex="x" alt="ex" display="block"> <math tex="x"></p>'
    )
    media: dict[str, bytes] = {}

    text = typeset(source, "x", media)

    check_html(text, "x")
    assert list(media) == list(dict.fromkeys(media_in(text)))
    assert 2 == len(media)
    assert text == typeset(text, "x", media)
    assert source == bare(text)


def test_a_drawing_that_is_missing_is_drawn_again() -> None:
    """A text that names a drawing which is not among the media gets it."""
    media: dict[str, bytes] = {}
    text = typeset('<math tex="x">', "x", {})

    assert text == typeset(text, "x", media)
    assert list(media) == list(media_in(text))


def test_a_text_without_formulas_is_left_alone() -> None:
    """Nothing is added, nothing is drawn."""
    media: dict[str, bytes] = {}

    assert "<p>$x$ &lt;math tex</p>" == typeset("<p>$x$ &lt;math tex</p>", "x", media)
    assert {} == media


@settings(deadline=None, max_examples=150)
@given(
    st.lists(
        st.sampled_from(
            [
                r"x",
                r"2",
                r"{",
                r"}",
                r"_",
                r"^",
                r"&",
                r"\\",
                r"\frac",
                r"\sqrt",
                r"\left(",
                r"\right)",
                r"\begin{matrix}",
                r"\end{matrix}",
                r"\text{a}",
                r"\sum",
                r"\limits",
                r"+",
                r"é",
                r"\,",
                r"$",
                r"%",
                r"'",
                r"|",
                r"[",
                r"]",
            ]
        ),
        max_size=12,
    ).map(" ".join)
    | st.text(max_size=20)
)
def test_any_source_is_drawn_or_refused(tex: str) -> None:
    """Whatever is given as LaTeX, there is a drawing or a refusal."""
    try:
        formula = formula_of(tex, "x")
    except ContentError:
        return
    assert is_drawing(formula.svg)
