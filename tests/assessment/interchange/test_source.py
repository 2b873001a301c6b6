"""An author's folder is read whole, or refused with every mistake in it."""

from decimal import Decimal
from typing import Any

import pytest

from assessment.content.interaction import Choice, MultipleChoice, ShortText, SingleChoice, TrueFalseNotGiven
from assessment.content.media import media_name
from assessment.errors import ContentError
from assessment.ids import RESPONSE, ChoiceId, ItemId, StimulusId, TestId
from assessment.interchange.problems import Problems
from assessment.interchange.source import SourceInvalid, read_source
from assessment.interchange.table import read_table
from assessment.scoring.key import AcceptText, Manual, MapResponse, MatchCorrect, Rule

PICTURE = b"\x89PNG\r\n\x1a\n a map"
PACK = """
id = "sample"
version = 2
title = "Sample"
language = "en-GB"
author = "A. Author"
"""
TEST = """
id = "t1"
title = "Test"
time_limit_minutes = 12.5
instructions = "Read *well*."

[[parts]]
id = "p1"
navigation = "linear"

[[parts.sections]]
id = "s1"
title = "Reading"
stimulus = "harbour"
items = ["q1", "q2", "q3"]

[[parts.sections]]
id = "s2"
presentation = "single"
time_limit_minutes = 5

[[parts.sections.sections]]
id = "s3"
shuffle = true
items = ["q4", "q5"]
"""
ITEMS = """
[[items]]
id = "q1"
type = "single_choice"
stem = "Which?"
choices = [{ id = "A", text = "*a*" }, { id = "B", text = "b < c", fixed = true }]
correct = "B"
shuffle = true
explanation = "See **line 3**."

[[items]]
id = "q2"
type = "multiple_choice"
stem = "Which two?"
points = 2
scoring = "per_choice"
max_choices = 2
choices = [{ id = "A", text = "a" }, { id = "B", text = "b" }, { id = "C", text = "c" }]
correct = ["A", "C"]

[[items]]
id = "q3"
type = "true_false_not_given"
stem = "It is."
correct = ["not_given"]
"""
MORE = """
[[items]]
id = "q4"
type = "short_text"
stem = "What?"
accepted = ["oil", "the oil"]
max_words = 2
points = 0.5

[[items]]
id = "q5"
type = "essay"
stem = "Discuss."
min_words = 150
points = 9
rubric = "Nine bands."
"""
FOLDER = {
    "pack.toml": PACK,
    "tests/t1.toml": TEST,
    "items/a.toml": ITEMS,
    "items/b.toml": MORE,
    "stimuli/harbour.md": "# The *old* harbour\r\n\r\nA port.\r\n\r\n![Map](media/map.png)\r\n",
    "README.md": "For authors.",
}


def folder(**changes: Any) -> dict[str, bytes]:
    """Return the folder with some files changed, ``dir__name`` standing for ``dir/name``; None leaves one out."""
    texts: dict[str, Any] = FOLDER | {name.replace("__", "/"): text for name, text in changes.items()}
    files = {name: text.encode() if isinstance(text, str) else text for name, text in texts.items() if text}
    return files | {"media/map.png": PICTURE}


def problems(files: dict[str, bytes]) -> list[tuple[str, str]]:
    """Return every mistake as place and detail."""
    with pytest.raises(SourceInvalid) as caught:
        read_source(files)
    return [(problem.place, problem.detail) for problem in caught.value.problems]


def changed(name: str, old: str, new: str) -> dict[str, bytes]:
    """Return the folder with one text in one file replaced."""
    assert old in FOLDER[name]
    return folder(**{name: FOLDER[name].replace(old, new)})


def test_what_the_pack_is() -> None:
    """pack.toml says what the pack is."""
    meta = read_source(folder()).meta

    assert (meta.pack_id, meta.version, meta.title, meta.language, meta.author) == (
        "sample",
        2,
        "Sample",
        "en-GB",
        "A. Author",
    )


def test_the_tree_is_as_written() -> None:
    """Parts, sections, nesting, times and order come out as written; the language is the pack's."""
    test = read_source(folder()).pool.tests[TestId("t1")]
    first, second = test.parts[0].sections

    assert ["q1", "q2", "q3", "q4", "q5"] == list(test.all_items())
    assert (test.time_limit_ms, second.time.max_ms, test.language) == (750_000, 300_000, "en-GB")
    assert (first.stimulus, second.sections[0].shuffle) == ("harbour", True)
    assert test.instructions == "<p>Read <em>well</em>.</p>"


def test_stimuli_and_media_come_along() -> None:
    """A stimulus has its first heading as title; pictures are renamed to their hash, here and in the text."""
    pool = read_source(folder()).pool
    stimulus = pool.stimuli[StimulusId("harbour")]

    assert stimulus.title == "The *old* harbour"
    assert stimulus.body == f'<p>A port.</p>\n<p><img src="media:{media_name(PICTURE)}" alt="Map"></p>'
    assert pool.media == {media_name(PICTURE): PICTURE}


def test_items_ask_as_written() -> None:
    """Each type of item becomes its interaction."""
    items = read_source(folder()).pool.items
    choices = (Choice(ChoiceId("A"), "<em>a</em>"), Choice(ChoiceId("B"), "b &lt; c", fixed=True))

    assert items[ItemId("q1")].interactions == (SingleChoice(choices, shuffle=True),)
    assert isinstance(items[ItemId("q2")].interactions[0], MultipleChoice)
    assert items[ItemId("q3")].interactions == (TrueFalseNotGiven(),)
    assert items[ItemId("q4")].interactions == (ShortText(2),)
    assert items[ItemId("q4")].points == Decimal("0.5")


def test_keys_judge_as_written() -> None:
    """Per choice: one up for right, one down for wrong, from zero to the points. The rest is all or nothing."""
    keys = read_source(folder()).keys
    one = Decimal(1)
    rules: dict[str, Rule] = {
        "q1": MatchCorrect(("B",), one),
        "q2": MapResponse((("A", one), ("B", -one), ("C", one)), Decimal(0), Decimal(2)),
        "q3": MatchCorrect(("not_given",), one),
        "q4": AcceptText(("oil", "the oil"), Decimal("0.5"), max_words=2),
        "q5": Manual(Decimal(9), "<p>Nine bands.</p>"),
    }

    assert rules == {item_id: key.rules[RESPONSE] for item_id, key in keys.items()}
    assert keys[ItemId("q1")].explanation == "<p>See <strong>line 3</strong>.</p>"


def test_all_or_nothing_is_the_default_for_several_choices() -> None:
    """Without a word on scoring a multiple choice counts all or nothing."""
    keys = read_source(changed("items/a.toml", 'scoring = "per_choice"\n', "")).keys

    assert keys[ItemId("q2")].rules[RESPONSE] == MatchCorrect(("A", "C"), Decimal(2))


@pytest.mark.parametrize(
    ("name", "old", "new", "place"),
    [
        ("pack.toml", 'title = "Sample"', "", "pack.toml"),
        ("pack.toml", "version = 2", "version = 0", "pack.toml"),
        ("pack.toml", "version = 2", 'version = "2"', "pack.toml"),
        ("pack.toml", "author", "auther", "pack.toml"),
        ("pack.toml", '"sample"', '"sam/ple"', "pack.toml"),
        ("pack.toml", '"Sample"', '"two\\nlines"', "pack.toml"),
        ("tests/t1.toml", "linear", "sideways", "tests/t1.toml, part p1"),
        ("tests/t1.toml", "12.5", "-1", "tests/t1.toml"),
        ("tests/t1.toml", "12.5", "inf", "tests/t1.toml"),
        ("tests/t1.toml", '"q1", ', '"q1", "q9", ', "tests/t1.toml, part p1, section s1"),
        ("tests/t1.toml", '"q1", ', '"q1", "q4", ', "tests/t1.toml"),
        ("tests/t1.toml", '"harbour"', '"desert"', "tests/t1.toml, part p1, section s1"),
        ("tests/t1.toml", 'items = ["q4", "q5"]', "", "tests/t1.toml, part p1, section s2, section s3"),
        ("tests/t1.toml", "*well*", "<b>well</b>", "tests/t1.toml"),
        ("items/a.toml", '"single_choice"', '"guess"', "items/a.toml, item q1"),
        ("items/a.toml", 'correct = "B"', 'correct = "Z"', "items/a.toml, item q1"),
        ("items/a.toml", 'correct = "B"', 'correct = ["A", "B"]', "items/a.toml, item q1"),
        ("items/a.toml", 'correct = "B"', "", "items/a.toml, item q1"),
        ("items/a.toml", 'id = "B", text = "b < c"', 'id = "A", text = "b < c"', "items/a.toml, item q1"),
        ("items/a.toml", '"*a*"', '"[a](https://example.org)"', "items/a.toml, item q1, choice A"),
        ("items/a.toml", 'correct = ["A", "C"]', 'correct = ["A", "Z"]', "items/a.toml, item q2"),
        ("items/a.toml", 'correct = ["A", "C"]', 'correct = ["A", "B", "C"]', "items/a.toml, item q2"),
        ("items/a.toml", "points = 2", "points = 3", "items/a.toml, item q2"),
        ("items/a.toml", "per_choice", "by_weight", "items/a.toml, item q2"),
        ("items/a.toml", '"not_given"', '"maybe"', "items/a.toml, item q3"),
        ("items/b.toml", '["oil", "the oil"]', "[]", "items/b.toml, item q4"),
        ("items/b.toml", '["oil", "the oil"]', '["oil", " "]', "items/b.toml, item q4"),
        ("items/b.toml", "points = 0.5", "points = -1", "items/b.toml, item q4"),
        ("items/b.toml", "points = 0.5", "points = nan", "items/b.toml, item q4"),
        ("items/b.toml", "min_words", "minimum_words", "items/b.toml, item q5"),
        ("items/b.toml", 'stem = "Discuss."', "", "items/b.toml, item q5"),
        ("stimuli/harbour.md", "# The", "The", "stimuli/harbour.md"),
        ("stimuli/harbour.md", "map.png", "plan.png", "stimuli/harbour.md"),
    ],
)
def test_one_mistake_is_named_once_with_its_place(name: str, old: str, new: str, place: str) -> None:
    """A mistake anywhere gives one line that names the file and the item."""
    found = problems(changed(name, old, new))

    assert [place] == [where for where, _ in found], found


def test_all_mistakes_are_told_together() -> None:
    """An author sees every mistake of the folder at once, not the first of each run."""
    files = folder(
        **{
            "items/a.toml": ITEMS.replace('correct = "B"', 'correct = "Z"\nfoo = 1'),
            "items/b.toml": MORE.replace('"q4"', '"q3"'),
            "tests/t2.toml": "junk = [",
            "stimuli/empty.md": "# Only a title",
            "tests/t1.toml": TEST.replace('title = "Test"', "").replace("linear", "x"),
        }
    )

    places = [place for place, _ in problems(files)]

    assert [
        "stimuli/empty.md",
        "items/a.toml, item q1",
        "items/a.toml, item q1",
        "items/b.toml, item q3",
        "tests/t1.toml",
        "tests/t1.toml, part p1",
        "tests/t1.toml, part p1, section s2, section s3",
        "tests/t2.toml",
    ] == places


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("items/a.toml", b"\xff\xfe"),
        ("items/c.toml", b"items = 3"),
        ("items/c.toml", b"items = [1]"),
        ("items/c.toml", b"item = []"),
        ("pack.toml", b"x = ["),
        ("pack.toml", None),
        ("stimuli/bad.md", b"# \xff"),
        ("stimuli/two words.md", b"# Two\n\nwords"),
        ("media/program.exe", b"MZ"),
        ("media/drawing.svg", b"<svg/>"),
        ("notes/../secret.toml", b"x"),
        ("items/deep/a.toml", b"x"),
        ("tests/t1.txt", b"x"),
    ],
)
def test_files_that_do_not_belong_or_cannot_be_read_are_named(name: str, data: bytes | None) -> None:
    """Unreadable, misplaced and missing files are named."""
    assert name in [place for place, _ in problems(folder(**{name: data}))]


def test_an_empty_folder_says_what_is_missing() -> None:
    """Nothing at all is refused by what should be there."""
    assert ["pack.toml", "tests"] == [place for place, _ in problems({})]


def test_an_id_stands_once_in_all_files() -> None:
    """The same item in two files, and the same test, are refused, naming where it stood first."""
    found = problems(folder(**{"items/c.toml": MORE, "tests/t2.toml": TEST}))

    assert ("items/c.toml, item q4", "the item q4 stands in items/b.toml, item q4 already") in found
    assert ("tests/t2.toml", "the test t1 stands in tests/t1.toml already") in found


def test_the_refusal_is_a_content_error() -> None:
    """Whoever only knows content errors still gets the first mistake."""
    with pytest.raises(ContentError) as caught:
        read_source({})

    assert caught.value.place == "pack.toml"


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 100_000,
        "a = " + "9" * 10_000,
        "a = 1e99999999999999999999999",
        "a." * 50_000 + "b = 1",
        '"a" . ' * 50_000 + "b = 1",
        "x = {" + "a." * 50_000 + "b = 1}",
    ],
)
def test_toml_that_cannot_be_read_in_time_or_at_all_is_named(text: str) -> None:
    """Depth, digits and dots without end are a mistake with a place, whatever the reader of TOML makes of them."""
    problems = Problems()

    assert read_table(text.encode(), "pack.toml", problems) is None
    assert 1 == len(problems)
