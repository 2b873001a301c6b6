"""Several banks as one: whatever bears the same id twice gets another, and all that refers to it follows."""

from collections.abc import Iterable
from dataclasses import replace

from assessment.content.item import Item
from assessment.content.test import ItemRef, Section, Stimulus, Test
from assessment.content.tools import moved_word
from assessment.ids import ItemId, StimulusId, TestId
from assessment.interchange.bank import Bank
from assessment.interchange.identifiers import Identifiers
from assessment.scoring.key import ItemKey


def merged_banks(banks: Iterable[Bank]) -> Bank:
    """Return one bank with everything; the first with a name gives it. One bank alone comes back as it is."""
    listed = [bank for bank in banks if bank.items or bank.tests or bank.stimuli]
    if len(listed) == 1:
        return listed[0]
    ids, tests, stimuli = Identifiers(), Identifiers(), Identifiers()
    whole = Bank({}, {})
    items: dict[ItemId, Item] = {}
    keys: dict[ItemId, ItemKey] = {}
    found: dict[TestId, Test] = {}
    shown: dict[StimulusId, Stimulus] = {}
    media: dict[str, bytes] = {}
    for bank in listed:
        new = {old: ItemId(ids.take(old)) for old in bank.items}
        moved = {old: StimulusId(stimuli.take(old)) for old in bank.stimuli}
        items |= {new[old]: replace(item, id=new[old]) for old, item in bank.items.items()}
        keys |= {new[old]: replace(key, item_id=new[old]) for old, key in bank.keys.items()}
        shown |= {moved[old]: replace(one, id=moved[old]) for old, one in bank.stimuli.items()}
        for test in bank.tests.values():
            id = TestId(tests.take(test.id))
            found[id] = replace(_renamed(test, new, moved), id=id)
        media |= bank.media
        whole = whole if whole.meta.title else replace(whole, meta=bank.meta)
    return Bank(items, keys, found, shown, media, whole.meta)


def _renamed(test: Test, items: dict[ItemId, ItemId], stimuli: dict[StimulusId, StimulusId]) -> Test:
    def section(one: Section) -> Section:
        return replace(
            one,
            items=tuple(ref(each) for each in one.items),
            sections=tuple(section(child) for child in one.sections),
            stimulus=None if one.stimulus is None else stimuli[one.stimulus],
            tools=tools(one.tools),
        )

    def ref(one: ItemRef) -> ItemRef:
        return replace(one, item_id=items[one.item_id], tools=tools(one.tools))

    def tools(words: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(moved_word(word, stimuli) for word in words)

    parts = tuple(replace(part, sections=tuple(map(section, part.sections))) for part in test.parts)
    return replace(test, parts=parts, tools=tools(test.tools))
