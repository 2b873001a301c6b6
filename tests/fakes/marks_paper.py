"""A paper to mark: a passage with questions to choose in, and one that is read from the right."""

from collections.abc import Mapping

from assessment.content.interaction import Essay, MultipleChoice, SingleChoice, TrueFalseNotGiven
from assessment.content.item import Item
from assessment.content.plain_words import stimulus_text
from assessment.content.test import Navigation, Part, Section, Stimulus, Test, refs
from assessment.ids import ItemId, PartId, SectionId, StimulusId, TestId
from tests.fakes.exam_paper import MUD, choices

_LAKE = Stimulus(StimulusId("lake"), "The slow clocks of lake mud", MUD)
_ARABIC = Stimulus(
    StimulusId("arabic"),
    "ساعات طين البحيرة البطيئة",
    '<p dir="rtl">في قاع بحيرة عميقة، حيث لا يصل أي تيار ولا يحفر أي حيوان، تضع كل سنة صفحة جديدة. '
    "في الربيع يحمل الثلج الذائب طمياً شاحباً، وفي الخريف تترك الطحالب الميتة طبقة أغمق.</p>"
    '<p dir="rtl">الشريط السميك يدل على سنة رطبة، والرقيق على سنة جافة، وتسلسل السميك والرقيق (De Geer, 1912) '
    "خاص مثل بصمة الإصبع. وحيث تتداخل عينتان يمكن وضع الطرف الأحدث بجانب الطرف الأقدم.</p>",
)
LAKE, ARABIC_PASSAGE = stimulus_text(_LAKE), stimulus_text(_ARABIC)
STEM = "Why can bands from different lakes be matched?"
_ITEMS = (
    Item(
        ItemId("why"),
        STEM,
        (
            SingleChoice(
                choices(
                    "The lakes share the same kinds of algae.",
                    "Wet and dry years leave a sequence that is hard to mistake.",
                    "De Geer drilled them at the same depth.",
                    "Each band is exactly one millimetre thick, whatever the season was like and however much snow "
                    "had melted before.",
                )
            ),
        ),
    ),
    Item(
        ItemId("two"),
        "Which <strong>two</strong> things can spoil a count?",
        (
            MultipleChoice(
                choices("Floods", "Droughts", "Earthquakes", "Animals that burrow"),
                min_choices=2,
                max_choices=2,
            ),
        ),
    ),
    Item(ItemId("true"), "De Geer worked alone.", (TrueFalseNotGiven(),)),
    Item(
        ItemId("essay"),
        "<p>Is a record that must be interpreted a record at all?</p>",
        (Essay(max_words=250),),
    ),
)
_FROM_RIGHT = Item(
    ItemId("arabic"),
    '<p dir="rtl">لماذا يمكن مطابقة الطبقات من بحيرات مختلفة؟</p>',
    (SingleChoice(choices('<p dir="rtl">لأن السنوات متشابهة.</p>', '<p dir="rtl">لأن التسلسل مميز.</p>')),),
)


def marks_paper() -> tuple[Test, Mapping[ItemId, Item], Mapping[StimulusId, Stimulus]]:
    """Return the test with its items and passages."""
    items = {item.id: item for item in (*_ITEMS, _FROM_RIGHT)}
    sections = (
        Section(SectionId("a"), "Passage 1", stimulus=_LAKE.id, items=refs(*(item.id for item in _ITEMS))),
        Section(SectionId("b"), "Passage 2", stimulus=_ARABIC.id, items=refs(_FROM_RIGHT.id)),
    )
    test = Test(TestId("marks"), "Marks", (Part(PartId("p"), "", Navigation.FREE, sections),))
    return test, items, {_LAKE.id: _LAKE, _ARABIC.id: _ARABIC}
