"""Random pools with fitting keys, for hypothesis."""

from string import ascii_letters, digits

from hypothesis import strategies as st

from assessment.content import test as tree
from assessment.content.interaction import (
    Choice,
    Essay,
    Interaction,
    MultipleChoice,
    ShortText,
    SingleChoice,
    TrueFalseNotGiven,
)
from assessment.content.item import Item
from assessment.content.media import media_name
from assessment.content.meta import PackMeta
from assessment.content.pool import ContentPool
from assessment.ids import ChoiceId, ItemId, PackId, PartId, ResponseId, SectionId, StimulusId, TestId
from assessment.scoring.key import AcceptText, ItemKey, Keys, Manual, MapResponse, MatchCorrect, Rule

_FIRST = ascii_letters + digits + "_"

Source = tuple[ContentPool, Keys, PackMeta]

ids = st.builds(str.__add__, st.sampled_from(_FIRST), st.text(_FIRST + ".-", max_size=12))
plain = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=40)
points = st.decimals(0, 100, places=2)
durations = st.none() | st.integers(1, 10**9)
escaped = plain.map(lambda text: text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
html = st.builds(
    "<{0}>{1}<em>{2}</em></{0}>".format, st.sampled_from(["p", "h1", "blockquote"]), escaped, escaped
)
media = st.lists(st.binary(max_size=50).map(lambda tail: b"\x89PNG\r\n\x1a\n" + tail), max_size=3)


@st.composite
def choices(draw: st.DrawFn) -> tuple[Choice, ...]:
    """Two to five choices."""
    names = draw(st.lists(ids.map(ChoiceId), min_size=2, max_size=5, unique=True))
    return tuple(Choice(name, draw(html | escaped), draw(st.booleans())) for name in names)


@st.composite
def asked(draw: st.DrawFn, response_id: ResponseId) -> tuple[Interaction, Rule]:
    """One interaction with a rule that fits it."""
    match draw(st.integers(0, 4)):
        case 0:
            offered = draw(choices())
            correct = tuple(draw(st.sets(st.sampled_from([c.id for c in offered]), min_size=1)))
            return SingleChoice(offered, draw(st.booleans()), response_id), MatchCorrect(
                correct[:1], draw(points)
            )
        case 1:
            offered = draw(choices())
            entries = tuple((choice.id, draw(points)) for choice in offered)
            rule = MapResponse(entries, draw(st.none() | points), draw(st.none() | points), -draw(points))
            return MultipleChoice(offered, 0, 0, draw(st.booleans()), response_id), rule
        case 2:
            return TrueFalseNotGiven(draw(st.booleans()), response_id), MatchCorrect(("true",), draw(points))
        case 3:
            accepted = tuple(draw(st.lists(plain, min_size=1, max_size=3)))
            return ShortText(draw(st.integers(0, 9)), 24, response_id), AcceptText(
                accepted, draw(points), draw(st.booleans()), draw(st.integers(0, 9))
            )
        case _:
            return Essay(draw(st.integers(0, 500)), 0, response_id), Manual(draw(points), draw(html))


@st.composite
def sources(draw: st.DrawFn) -> Source:
    """A pool, its keys and what the pack says of itself."""
    items: dict[ItemId, Item] = {}
    keys: dict[ItemId, ItemKey] = {}
    for item_id in draw(st.lists(ids.map(ItemId), min_size=1, max_size=6, unique=True)):
        responses = draw(st.lists(ids.map(ResponseId), min_size=1, max_size=2, unique=True))
        both = {response_id: draw(asked(response_id)) for response_id in responses}
        interactions = tuple(interaction for interaction, _ in both.values())
        items[item_id] = Item(item_id, draw(html), interactions, draw(points), draw(plain))
        rules = {response_id: rule for response_id, (_, rule) in both.items()}
        keys[item_id] = ItemKey(item_id, rules, draw(html))
    pictures = {media_name(data): data for data in draw(media)}
    shown = "".join(f'<p><img src="media:{name}" alt=""></p>' for name in pictures)
    stimulus = tree.Stimulus(StimulusId(draw(ids)), draw(plain), draw(html) + shown)
    test = draw(tests(tuple(items), stimulus.id))
    meta = PackMeta(PackId(draw(ids)), draw(st.integers(1, 10**6)), draw(plain), organisation=draw(plain))
    return ContentPool({test.id: test}, items, {stimulus.id: stimulus}, pictures), keys, meta


@st.composite
def tests(draw: st.DrawFn, items: tuple[ItemId, ...], stimulus: StimulusId) -> tree.Test:
    """A test of these items, cut into sections at one random place, one of them nested."""
    cut = draw(st.integers(1, len(items)))
    sections = [
        tree.Section(
            SectionId(f"{number}.{draw(ids)}"[:100]),
            draw(plain),
            draw(html),
            draw(st.none() | st.just(stimulus)),
            tree.refs(*run),
            (),
            draw(st.booleans()),
            draw(st.sampled_from(tree.Presentation)),
            tree.TimeLimits(max_ms=draw(durations)),
        )
        for number, run in enumerate((items[:cut], items[cut:]))
        if run
    ]
    nested = tree.Section(SectionId("nested"), draw(plain), sections=tuple(sections))
    part = tree.Part(PartId(draw(ids)), draw(plain), draw(st.sampled_from(tree.Navigation)), (nested,))
    return tree.Test(
        TestId(draw(ids)),
        draw(plain),
        (part,),
        "en-GB",
        draw(html),
        tree.TimeLimits(max_ms=draw(durations)),
        draw(plain),
    )
