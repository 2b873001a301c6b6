"""Native interactions as elements of QTI. What QTI has no attribute for becomes a class ``carrel-NAME-VALUE``."""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import Any
from urllib.parse import quote

from assessment.content.interaction import (
    Area,
    AssociableChoice,
    Associate,
    AudioRecording,
    Choice,
    Cloze,
    Essay,
    Gap,
    GapMatch,
    GraphicGapMatch,
    Hotspot,
    Hottext,
    Interaction,
    Matching,
    Matrix,
    MultipleChoice,
    Numeric,
    Order,
    Picture,
    Region,
    SelectGap,
    SelectPoint,
    ShortText,
    SingleChoice,
    Slider,
    TextGap,
    TrueFalseNotGiven,
    Upload,
)
from assessment.interchange.qti.interactions import TRUE_FALSE
from assessment.interchange.qti.write.html import Xhtml
from assessment.interchange.qti.write.markup import Content, Tag, Version, tag

Told = dict[str, str | None]


class Bodies:
    """Writes interactions. ``files`` maps media names to paths beside the item."""

    def __init__(self, xhtml: Xhtml, files: dict[str, str], version: Version) -> None:
        self._xhtml, self._files, self._version = xhtml, files, version
        self._writers: dict[type, Callable[[Any], Tag]] = {
            SingleChoice: self._single,
            MultipleChoice: self._multiple,
            TrueFalseNotGiven: self._judged,
            ShortText: self._short_text,
            Numeric: self._numeric,
            Essay: self._essay,
            Cloze: self._cloze,
            GapMatch: self._gap_match,
            Hottext: self._hottext,
            Matching: self._matching,
            Matrix: self._matrix,
            Associate: self._associate,
            Order: self._order,
            Hotspot: self._hotspot,
            SelectPoint: self._select_point,
            GraphicGapMatch: self._graphic_gap_match,
            Slider: self._slider,
            Upload: self._upload,
            AudioRecording: self._audio,
        }

    def element(self, interaction: Interaction) -> Tag:
        """Return the element, or for text fields the block that holds it."""
        return self._writers[type(interaction)](interaction)

    def gap(self, gap: Gap) -> Tag:
        """Return the inline interaction of a gap."""
        if isinstance(gap, SelectGap):
            choices = (tag("inlineChoice", _fixed(one), [self._xhtml.body(one.text)]) for one in gap.choices)
            return tag("inlineChoiceInteraction", _asked(gap, shuffle=gap.shuffle), choices)
        told: Told = {"responseIdentifier": gap.response_id, "expectedLength": str(gap.expected_length)}
        if isinstance(gap, TextGap):
            return tag("textEntryInteraction", told | classes(max_words=gap.max_words))
        return tag("textEntryInteraction", told | classes(unit=(gap.unit,) if gap.unit else ()))

    def _single(self, asked: SingleChoice) -> Tag:
        return self._choices("choiceInteraction", asked, asked.choices, maxChoices=1)

    def _multiple(self, asked: MultipleChoice) -> Tag:
        bounds = {"minChoices": asked.min_choices, "maxChoices": asked.max_choices}
        return self._choices("choiceInteraction", asked, asked.choices, **bounds)

    def _judged(self, asked: TrueFalseNotGiven) -> Tag:
        names = dict(TRUE_FALSE)
        told = _asked(asked, shuffle=False, maxChoices=1)
        choices = (tag("simpleChoice", _fixed(one), [names[one.id]]) for one in asked.choices)
        return tag("choiceInteraction", told, choices)

    def _order(self, asked: Order) -> Tag:
        bounds = {"minChoices": asked.min_choices, "maxChoices": asked.max_choices}
        return self._choices("orderInteraction", asked, asked.choices, **bounds if asked.max_choices else {})

    def _short_text(self, asked: ShortText) -> Tag:
        told: Told = {"responseIdentifier": asked.response_id, "expectedLength": str(asked.expected_length)}
        return _paragraph(tag("textEntryInteraction", told | classes(max_words=asked.max_words)))

    def _numeric(self, asked: Numeric) -> Tag:
        told: Told = {"responseIdentifier": asked.response_id, "expectedLength": str(asked.expected_length)}
        return _paragraph(tag("textEntryInteraction", told | classes(unit=asked.units)))

    def _essay(self, asked: Essay) -> Tag:
        told = _asked(asked, expectedLines=asked.expected_lines or None)
        told |= {"format": "preFormatted" if asked.syntax else "xhtml" if asked.rich else "plain"}
        syntax = (asked.syntax,) if asked.syntax else ()
        own = classes(min_words=asked.min_words, max_words=asked.max_words, syntax=syntax)
        return tag("extendedTextInteraction", told | own)

    def _cloze(self, asked: Cloze) -> Tag:
        gaps: dict[str, Gap] = {gap.response_id: gap for gap in asked.gaps}
        text = self._xhtml.body(asked.text, lambda id: self.gap(gaps[id]))
        return Tag("div", (("class", "carrel-cloze"),), (text,), html=True)

    def _gap_match(self, asked: GapMatch) -> Tag:
        words = (self._associable("gapText", one) for one in asked.words)
        text = self._xhtml.body(asked.text, lambda id: tag("gap", {"identifier": id}))
        return tag("gapMatchInteraction", _asked(asked, shuffle=asked.shuffle), [*words, text])

    def _hottext(self, asked: Hottext) -> Tag:
        told = _asked(asked, minChoices=asked.min_choices, maxChoices=asked.max_choices)
        return tag("hottextInteraction", told, [self._xhtml.body(asked.text)])

    def _matching(self, asked: Matching) -> Tag:
        told = _asked(
            asked,
            shuffle=asked.shuffle,
            minAssociations=asked.min_associations,
            maxAssociations=asked.max_associations,
        )
        told |= {"class": "carrel-matching"}
        return tag("matchInteraction", told, self._sets(asked.sources, asked.targets))

    def _matrix(self, asked: Matrix) -> Tag:
        told = _asked(asked, shuffle=asked.shuffle, maxAssociations=0) | {"class": "qti-match-tabular"}
        return tag("matchInteraction", told, self._sets(asked.rows, asked.columns))

    def _associate(self, asked: Associate) -> Tag:
        told = _asked(
            asked,
            shuffle=asked.shuffle,
            minAssociations=asked.min_associations,
            maxAssociations=asked.max_associations,
        )
        choices = (self._associable("simpleAssociableChoice", one) for one in asked.choices)
        return tag("associateInteraction", told, choices)

    def _hotspot(self, asked: Hotspot) -> Tag:
        told = _asked(asked, minChoices=asked.min_choices, maxChoices=asked.max_choices)
        areas = (tag("hotspotChoice", _area(area)) for area in asked.areas)
        return tag("hotspotInteraction", told, [self._picture(asked.picture), *areas])

    def _select_point(self, asked: SelectPoint) -> Tag:
        told = _asked(asked, minChoices=asked.min_choices, maxChoices=asked.max_choices)
        return tag("selectPointInteraction", told, [self._picture(asked.picture)])

    def _graphic_gap_match(self, asked: GraphicGapMatch) -> Tag:
        labels = (self._associable("gapText", label) for label in asked.labels)
        areas = (
            tag("associableHotspot", _area(area) | {"matchMax": str(area.match_max)}) for area in asked.areas
        )
        content = [self._picture(asked.picture), *labels, *areas]
        return tag("graphicGapMatchInteraction", _asked(asked, shuffle=asked.shuffle), content)

    def _slider(self, asked: Slider) -> Tag:
        told = _asked(asked) | {
            "lowerBound": _digits(asked.lower),
            "upperBound": _digits(asked.upper),
            "step": _digits(asked.step),
            "orientation": "vertical" if asked.vertical else "horizontal",
            "reverse": "true" if asked.reverse else "false",
        }
        return tag("sliderInteraction", told)

    def _upload(self, asked: Upload) -> Tag:
        told = _asked(asked) | {"type": " ".join(asked.kinds) or None}
        return tag("uploadInteraction", told | classes(max_bytes=asked.max_bytes, max_files=asked.max_files))

    def _audio(self, asked: AudioRecording) -> Tag:
        told = _asked(asked) | {"type": "audio/*"}
        return tag("uploadInteraction", told | classes(max_seconds=asked.max_seconds))

    def _choices(
        self,
        name: str,
        asked: Any,
        choices: Iterable[Choice],
        **bounds: int,  # any interaction with choices
    ) -> Tag:
        content = (tag("simpleChoice", _fixed(one), [self._xhtml.body(one.text)]) for one in choices)
        return tag(name, _asked(asked, shuffle=asked.shuffle, **bounds), content)

    def _sets(self, *sets: tuple[AssociableChoice, ...]) -> Iterator[Tag]:
        for choices in sets:
            content = (self._associable("simpleAssociableChoice", one) for one in choices)
            yield tag("simpleMatchSet", None, content)

    def _associable(self, name: str, choice: AssociableChoice) -> Tag:
        told = _fixed(choice) | {"matchMax": str(choice.match_max)}
        return tag(name, told, [self._xhtml.body(choice.text)])

    def _picture(self, picture: Picture) -> Tag:
        path = self._files[picture.media]
        size = (("width", str(picture.width)), ("height", str(picture.height)))
        if self._version is Version.V3_0:
            return Tag("img", (("src", path), ("alt", picture.alt), *size), html=True)
        kind = _KINDS.get(path.rpartition(".")[2], "image/png")
        content: tuple[Content, ...] = (picture.alt,) if picture.alt else ()
        return Tag("object", (("data", path), ("type", kind), *size), content, html=True)


_KINDS = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "gif": "image/gif",
    "webp": "image/webp",
    "svg": "image/svg+xml",
}


def classes(**told: int | tuple[str, ...]) -> Told:
    """Return a class attribute that says what QTI has no attribute for; zeros and empty tuples say nothing."""
    words = []
    for name, value in told.items():
        values = value if isinstance(value, tuple) else (str(value),) if value else ()
        words += [f"carrel-{name.replace('_', '-')}-{quote(one, safe='')}" for one in values]
    return {"class": " ".join(words)} if words else {}


def _asked(asked: Any, **told: int | bool | None) -> Told:  # any interaction
    """Return the attributes of an interaction; True and False as QTI writes them."""
    words: Told = {"responseIdentifier": asked.response_id}
    for name, value in told.items():
        if value is not None:
            words[name] = ("false", "true")[value] if isinstance(value, bool) else str(value)
    return words


def _fixed(choice: Choice | AssociableChoice) -> Told:
    return {"identifier": choice.id, "fixed": "true" if choice.fixed else None}


def _area(area: Area) -> Told:
    told = {"identifier": area.id, "hotspotLabel": area.label or None}
    return told | _region(area.region)


def _region(region: Region) -> Told:
    return {"shape": region.shape.value, "coords": ",".join(map(str, region.coords)) or None}


def _paragraph(element: Tag) -> Tag:
    return Tag("p", (), (element,), html=True)


def _digits(number: Decimal) -> str:
    return format(number, "f")
