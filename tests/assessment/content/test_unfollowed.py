"""What a test says that nothing follows is named, so that an author learns of it when a pack is built."""

from dataclasses import replace

from assessment.content.test import ItemRef, Navigation, Part, Section, TimeLimits
from assessment.content.test import Test as ExamTest
from assessment.content.unfollowed import unfollowed
from assessment.ids import ItemId, PartId, SectionId, TestId


def _test(
    *, tools: tuple[str, ...] = (), section: tuple[str, ...] = (), item: tuple[str, ...] = ()
) -> ExamTest:
    ref = ItemRef(ItemId("q1"), tools=item)
    inner = Section(SectionId("s1"), "S", items=(ref,), tools=section)
    return ExamTest(TestId("t"), "T", (Part(PartId("p"), "P", Navigation.FREE, (inner,)),), tools=tools)


def test_tools_that_are_not_known_are_named_with_their_place() -> None:
    """A slip of the pen in a tool's name is told, on the test, a section and an item; known words are not."""
    test = _test(
        tools=("calculator", "calculator_basic"),
        section=("-notpad", "sheet:formulas", "-highlighter"),
        item=("sheet:", "masking"),
    )

    assert (
        "the tool 'calculator', which is not known",
        "section s1: the tool '-notpad', which is not known",
        "item q1: the tool 'sheet:', which is not known",
    ) == unfollowed(test)


def test_a_plain_test_is_followed_whole() -> None:
    """Nothing is named where everything is followed."""
    assert () == unfollowed(_test(tools=("notepad",)))


def test_a_setting_is_named_once() -> None:
    """What stands in a test and is not followed is told by its name."""
    test = replace(_test(), time=TimeLimits(min_ms=60_000))

    assert () == unfollowed(test)
