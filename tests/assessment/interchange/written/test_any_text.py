"""Whatever a sheet holds, it is read or its mistakes are told; nothing breaks."""

from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.content.media import media_name
from assessment.interchange.problems import Problems
from assessment.interchange.written.read_sheet import read_sheet
from tests.every_type import PNG

_PIECES = st.sampled_from(
    [
        "## q", "## q Title", "## ", "### Part", "### Part R2", "### Gap G1", "### Answers", "### Text", "### Words",
        "### Targets", "### Points", "### Criteria", "### Feedback", "### Feedback for A = b", "### Exact", "### Nothing",
        "( ) a", "(x) b", "[ ] {-0.5} c", "[x] {#id ! max 2} d", "- a -> b", "- -> c", "- a + b", "- a", "1. a", "= 12..<13",
        "= 1 ± 2%", "= ..", "= a | b {0.5}", '= "x', "[[=a|b]] and [[#1 ± 2 km]] and [[*a|b]]", "[[a]]", "[[*a]] [[@x b]]",
        "| | a |", "|---|---|", "| b | x |", "| b | {2} |", "type: matrix", "type: hottext", "type: word bank", "type: pairs",
        "type: order", "type: points", "type: essay", "type: slider", "type: upload", "type: audio", "type: information",
        'image: media/map.png "x"', "image: media/none.png", "- [x] rect 1,2,3,4", "- circle 1,2,3 {1}", "- - A: 1", "- A: 1",
        "  - 5: text", "    more", "```", "```json", "{}", "slider: 0 to 10", "slider: 5 to 1", "scoring: manual",
        "scoring: per choice", "points: 2", "points: -1", "points: x", "choose: 9..1", "answer: true", "answer: B, A", "", "",
        "text", "$x$", "<b>", "words: a, b", "size: 0x0", "max size: 1.5 MB", "least: none",
    ]
)  # fmt: skip


def _read(text: str) -> tuple[int, int, int]:
    problems = Problems()
    names = {"map.png": media_name(PNG)}
    found, named = read_sheet(
        "items/a.md", text.encode("utf-8", "replace"), names, {media_name(PNG): PNG}, problems
    )
    return len(found), len(named), len(problems)


@settings(max_examples=400)
@given(st.lists(st.one_of(_PIECES, st.text(max_size=12)), max_size=14))
def test_any_lines(lines: list[str]) -> None:
    """Any lines give questions or mistakes, and never fewer of both than there are questions."""
    found, named, mistakes = _read("\n".join(["## q", *lines]))

    assert found == named or mistakes > 0


@given(st.text())
def test_any_text(text: str) -> None:
    """Any text at all is read or refused."""
    found, named, mistakes = _read(text)

    assert found == named or mistakes > 0
