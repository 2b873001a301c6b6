"""Embedded answers: Moodle's own file, every kind and its short names, escapes, faults, random texts."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.interchange.decode import decode
from assessment.interchange.moodle.cloze import Answer, Fault, Gap, Kind, Layout, Number, parse_cloze
from tests.samples import SAMPLES, needs_samples

_PARTS = st.sampled_from(
    ["{1:SA:", "{:MC:", "{2:NUMERICAL:", "{1:X:", "}", "~", "=", "#", "%50%", "\\", "&#125;", "3.5:0.1"]
)


@given(st.lists(_PARTS | st.text(max_size=4)).map("".join))
def test_any_text_has_parts_and_loses_nothing_outside_its_gaps(text: str) -> None:
    """No text stops the reader, and what lies between gaps stands in the parts as written, in order."""
    place = 0
    for part in parse_cloze(text).parts:
        if isinstance(part, str):
            place = text.index(part, place) + len(part)

    if "{" not in text:
        assert "".join(part for part in parse_cloze(text).parts if isinstance(part, str)) == text


@needs_samples
def test_moodles_own_file_is_read() -> None:
    """Moodle's sample has five gaps: four to choose and one to type, with weights, feedback and lines."""
    (path,) = SAMPLES.glob("legacy-formats/multianswer/**/*.txt")
    cloze = parse_cloze(decode(path.read_bytes()).text)

    assert () == cloze.faults
    assert [Kind.CHOICE] * 4 + [Kind.SHORT] == [gap.kind for gap in cloze.gaps]
    assert [2, 3, 4, 5, 6] == [gap.line for gap in cloze.gaps]
    assert [[100, 0], [0, 100], [100, 0], [0, 100], [100, 50, 0]] == [
        [answer.percent for answer in gap.answers] for gap in cloze.gaps
    ]
    assert [
        ("Paris", "Congratulations!"),
        ("*", "Wrong answer. The capital of France is Paris, of course."),
    ] == [(answer.text, answer.feedback) for answer in (cloze.gaps[4].answers[0], cloze.gaps[4].answers[2])]
    assert ".\n" == cloze.parts[-1]


@pytest.mark.parametrize(
    ("names", "kind", "layout", "shuffle", "case_sensitive"),
    [
        ("SHORTANSWER SA MW", Kind.SHORT, Layout.INLINE, False, False),
        ("SHORTANSWER_C SAC MWC", Kind.SHORT, Layout.INLINE, False, True),
        ("NUMERICAL NM", Kind.NUMERICAL, Layout.INLINE, False, False),
        ("MULTICHOICE MC", Kind.CHOICE, Layout.INLINE, False, False),
        ("MULTICHOICE_S MCS", Kind.CHOICE, Layout.INLINE, True, False),
        ("MULTICHOICE_V MCV", Kind.CHOICE, Layout.VERTICAL, False, False),
        ("MULTICHOICE_VS MCVS", Kind.CHOICE, Layout.VERTICAL, True, False),
        ("MULTICHOICE_H MCH", Kind.CHOICE, Layout.HORIZONTAL, False, False),
        ("MULTICHOICE_HS MCHS", Kind.CHOICE, Layout.HORIZONTAL, True, False),
        ("MULTIRESPONSE MR", Kind.RESPONSE, Layout.VERTICAL, False, False),
        ("MULTIRESPONSE_S MRS", Kind.RESPONSE, Layout.VERTICAL, True, False),
        ("MULTIRESPONSE_H MRH", Kind.RESPONSE, Layout.HORIZONTAL, False, False),
        ("MULTIRESPONSE_HS MRHS", Kind.RESPONSE, Layout.HORIZONTAL, True, False),
    ],
)
def test_each_kind_has_its_names(
    names: str, kind: Kind, layout: Layout, shuffle: bool, case_sensitive: bool
) -> None:
    """Every kind of gap is known by its long and its short names."""
    for name in names.split():
        (gap,) = parse_cloze(f"{{2:{name}:=1}}").parts
        assert (
            Gap(
                kind,
                (Answer("1", Decimal(100), "", Number(Decimal(1))),),
                Decimal(2),
                case_sensitive,
                layout,
                shuffle,
            )
            == gap
        )


def test_escapes_entities_and_braces_of_the_text_are_no_marks() -> None:
    """Escaped marks and the entities an editor writes belong to the answers; braces that begin no gap are text."""
    cloze = parse_cloze(r"\(\frac{1}{2}\) {:SA:=a\}b#c\~d~%50,5%&#123;&amp;\#&#125;}")

    assert r"\(\frac{1}{2}\) " == cloze.parts[0]
    assert (
        Answer("a}b", Decimal(100), "c~d"),
        Answer("&#123;&amp;#&#125;", Decimal("50.5")),
    ) == cloze.gaps[0].answers


def test_numbers_have_tolerances() -> None:
    """A numerical gap compares numbers, with a point or a comma, and a star for any other."""
    (gap,) = parse_cloze("{1:NM:=3,14:0.01#ok~%50%-1e3~*#no}").gaps

    assert [Number(Decimal("3.14"), Decimal("0.01")), Number(Decimal("-1e3")), None] == [
        answer.number for answer in gap.answers
    ]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("{1:ESSAY:=a}", Fault.KIND_UNKNOWN),
        ("{1:SA:=a", Fault.GAP_UNCLOSED),
        ("{1:SA:=a {1:SA:=b}", Fault.GAP_UNCLOSED),
        ("{1:SA:}", Fault.ANSWERS_MISSING),
        ("{1:NM:=one}", Fault.NUMBER_INVALID),
    ],
)
def test_a_broken_gap_names_its_fault(text: str, fault: Fault) -> None:
    """Each way to break a gap is named at its line."""
    (faulty,) = parse_cloze(f"x\n{text}").faults

    assert (fault, 2) == (faulty.fault, faulty.line)
