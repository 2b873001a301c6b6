"""A sheet of questions is read whole, or refused with every mistake by its line."""

import re
from decimal import Decimal

import pytest

from assessment.content.interaction import Matching, MultipleChoice, SingleChoice
from assessment.content.media import media_name
from assessment.ids import RESPONSE
from assessment.interchange.problems import Problems
from assessment.interchange.written.read_sheet import Read, read_sheet
from assessment.scoring.apply import points_of
from assessment.scoring.rules import MapResponse
from tests.architecture.sources import ROOT
from tests.every_type import PNG

_FENCE = re.compile(r"^(`{3,})markdown\n(.*?)^\1$", re.MULTILINE | re.DOTALL)
EXAMPLES = [
    found[2] for found in _FENCE.finditer((ROOT / "docs" / "writing-questions.md").read_text("utf-8"))
]


def read(text: str) -> tuple[list[Read], list[str]]:
    """Return what a sheet holds, and its mistakes."""
    problems = Problems()
    names = {"map.png": media_name(PNG)}
    found, _ = read_sheet("items/a.md", text.encode(), names, {media_name(PNG): PNG}, problems)
    return found, [f"{one.place}: {one.detail}" for one in problems.found]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda text: text.partition("##")[2].split()[0])
def test_every_example_is_read(example: str) -> None:
    """Every example on the teachers' page is read without a mistake."""
    found, mistakes = read(example)

    assert [] == mistakes
    assert len(re.findall(r"^## ", example, re.MULTILINE)) == len(found)


def test_the_page_shows_every_type() -> None:
    """The teachers' page has an example of each of the nineteen ways of asking, and a page that asks nothing."""
    asked = {
        type(one).__name__
        for text in EXAMPLES
        for item in read(text)[0]
        for one in item.item.interactions or (None,)
    }

    assert 20 == len(asked)


def test_points_in_braces() -> None:
    """Points in braces make each answer count by itself."""
    found, _ = read("## q\n\nWhich?\n\n[x] {+1} a\n[x] {+1} b\n[ ] {-0.5} c\n")
    rule = found[0].key.rules[RESPONSE] if found[0].key else None

    assert isinstance(rule, MapResponse)
    assert Decimal("1.5") == points_of(rule, ("A", "B", "C"))
    assert 2 == found[0].item.points


def test_targets_are_shared() -> None:
    """A target that is right for several sources may be used again."""
    found, _ = read("## q\n\nWhich?\n\n- a -> X\n- b -> X\n- c -> Y\n")
    asked = found[0].item.interactions[0]

    assert isinstance(asked, Matching)
    assert [0, 1] == [target.match_max for target in asked.targets]


def test_long_answers_are_paragraphs() -> None:
    """An answer goes on in indented lines, with all that Markdown has."""
    found, _ = read("## q\n\nWhich?\n\n(x) one\n\n    ```python\n    x = 1\n    ```\n\n( ) two\n")
    asked = found[0].item.interactions[0]

    assert isinstance(asked, SingleChoice)
    assert '<p>one</p>\n<pre><code class="language-python">x = 1\n</code></pre>' == asked.choices[0].text


def test_signs_in_code_are_no_answers() -> None:
    """What stands in a fenced block belongs to the text, whatever it looks like."""
    found, mistakes = read("## q\n\n```\n[x] no\n## no\n```\n\n[x] a\n[ ] b\n")
    asked = found[0].item.interactions[0]

    assert [] == mistakes
    assert isinstance(asked, MultipleChoice)
    assert 2 == len(asked.choices)


WRONG = [
    ("text\n\n## q\n\nW?\n\n(x) a\n( ) b\n", "items/a.md:1: stands before"),
    ("## q\npionts: 2\n\nW?\n\n(x) a\n( ) b\n", "items/a.md:2: no setting “pionts”"),
    ("## q\n\nW?\n\n( ) a\n( ) b\n", "items/a.md:1: no answer is marked"),
    ("## q\n\nW?\n\n(x) a\n(x) b\n", "items/a.md:1: several answers are marked"),
    ("## q\n\nW?\n\n(x) a\n[ ] b\n", "items/a.md:6: all answers of this question"),
    ("## q\n\nW?\n\n(x) a\nb\n", "items/a.md:6: is no answer"),
    ("## q\n\nW?\n", "items/a.md:1: has no answers"),
    ("## q\n\nOne.\n\nA [link](x) here.\n\n(x) a\n( ) b\n", "items/a.md:5: a link leads out"),
    ("## q\ntype: numeric\n\nW?\n\n= twelve\n", "items/a.md:6: “twelve” is no number"),
    (
        '## q\nimage: media/x.png "x"\ntype: points\n\nW?\n\n- circle 1,2,3\n',
        "items/a.md:2: there is no media/x.png",
    ),
    (
        '## q\nimage: media/map.png "x"\ntype: points\n\nW?\n\n- circle 1,2\n',
        "items/a.md:7: the numbers do not fit",
    ),
    ("## q\ntype: matrix\n\nW?\n\n| | a |\n|---|---|\n| 1 | yes |\n", "items/a.md:8: a cell holds x"),
    ("## q\n\nW?\n\n(x) a\n( ) b\n\n### Explnation\nx\n", "items/a.md:8: “### Explnation” is no part"),
    ("## q\npoints: two\n\nW?\n\n(x) a\n( ) b\n", "items/a.md:2: points must be a number"),
    ("## q\n\nA [[one]] and [[*two]] or [[a|b]].\n", "items/a.md:3: [[one]]: write"),
    ("## q\npoints: 5\n\nA [[=one]].\n\n[[=two]]\n", "items/a.md:2: points is 5, but the gaps"),
    ("## q\n### Exact\n```json\n{}\n```\n", "items/a.md:2: the JSON is no question"),
    ("## q\n\n<b>W?</b>\n\n(x) a\n( ) b\n", "items/a.md:3: HTML is not read"),
]


@pytest.mark.parametrize(("text", "told"), WRONG)
def test_mistakes_are_told_by_line(text: str, told: str) -> None:
    """A mistake is told with its line and what to do, and the question is not half read."""
    found, mistakes = read(text)

    assert [] == found
    assert any(one.startswith(told) for one in mistakes), mistakes


def test_all_mistakes_at_once() -> None:
    """Every mistake is told at once in the order of the file, and sound questions beside them are known."""
    found, mistakes = read("## a\nx: 1\n\nW?\n\n(x) a\n( ) b\n\n## b\n\nW?\n\n(x) a\n( ) b\n\n## c\n\nW?\n")

    assert ["b"] == [one.item.id for one in found]
    assert [2, 16] == [int(one.split(":")[1]) for one in mistakes]


def test_code_stands_in_a_fence() -> None:
    """A template of code may hold what looks like a heading or a setting; its fence is no part of it."""
    found, mistakes = read(
        "## a\ntype: essay\nsyntax: SQL\n\nWrite.\n\n### Template\n```sql\n## no heading\nname: x\n```\n"
    )

    assert [] == mistakes
    (essay,) = found[0].item.interactions
    assert ("sql", "## no heading\nname: x") == (essay.syntax, essay.template)  # type: ignore[union-attr]  # the test has made it, and knows its kind


@pytest.mark.parametrize("told", ["syntax: a b", "syntax: sql\nrich: yes"])
def test_a_wrong_syntax_is_told(told: str) -> None:
    """What is no language, or stands with rich text, is a mistake of the sheet."""
    _, mistakes = read(f"## a\ntype: essay\n{told}\n\nWrite.\n")

    assert 1 == len(mistakes)
    assert "syntax" in mistakes[0]
