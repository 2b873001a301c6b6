"""A paper to write on: long essays, their spelling checked or not, in several scripts, and code."""

from assessment.content.interaction import Essay
from assessment.content.item import Item
from assessment.content.test import Navigation, Part, Presentation, Section, Stimulus, Test, refs
from assessment.ids import ItemId, PartId, SectionId, StimulusId, TestId

CODE = '''"""Rain that falls on a roof."""

LOSS = 0.1  # a tenth is lost


class Roof:
    """A roof and its area in square metres."""

    def __init__(self, area: float) -> None:
        self.area = area

    def litres(self, months: list[float]) -> float:
        """Return the litres of a year; `months` are millimetres."""
        if not months:
            return 0.0
        return sum(self.area * rain for rain in months) * (1 - LOSS)


print(Roof(80).litres([62, 41, 55]), "litres", 'a line that is so long that it does not fit the width of the sheet')
'''
SQL = "-- Who has not paid?\nSELECT name, sum(amount) AS open\nFROM bill\nWHERE paid IS NULL AND issued < '2026-01-01'\nGROUP BY name;\n"


def writing_paper() -> tuple[Test, dict[ItemId, Item], dict[StimulusId, Stimulus]]:
    """Return a test with a page for each item."""
    made = (
        _item("plain", "<p>Describe how salt is made, and who makes it.</p>", Essay(250, 400)),
        _item("rich", "<p>Describe how salt is made, and who makes it.</p>", Essay(0, 300, rich=True)),
        _item("spelling", "<p>Write to a friend about the works.</p>", Essay(20, 200)),
        _item("foreign", "<p>Schreiben Sie an einen Freund.</p>", Essay(20, 200)),
        _item("arabic", '<p dir="rtl">اكتب رسالة إلى صديق.</p>', Essay(20, 200)),
        _item("chinese", "<p>写一封信。</p>", Essay(0, 200)),
        _item("code", "<p>Write a class that says how many litres a roof gives.</p>", Essay(syntax="python")),
        _item("sql", "<p>Who has not paid?</p>", Essay(syntax="sql", expected_lines=8)),
    )
    section = Section(
        SectionId("s"), "Writing", items=refs(*(item.id for item in made)), presentation=Presentation.SINGLE
    )
    part = Part(PartId("p"), "", Navigation.FREE, (section,))
    test = Test(TestId("writing"), "Writing", (part,), tools=("spell_check",))
    return test, {item.id: item for item in made}, {}


def _item(id: str, stem: str, essay: Essay) -> Item:
    return Item(ItemId(id), stem, (essay,))
