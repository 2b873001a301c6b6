"""An interaction element of QTI with the questions that are asked of it: attributes, choices, pictures, texts."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from assessment.content.interaction import Area, AssociableChoice, Choice, Picture, Region, Shape
from assessment.expression.declaration import Declaration
from assessment.expression.values import BaseType
from assessment.ids import ChoiceId, ResponseId
from assessment.interchange.media_files import MediaFiles
from assessment.interchange.picture_size import picture_size
from assessment.interchange.qti.body import Clean, html_within, marked, prompt_of
from assessment.interchange.qti.names import attribute, attributes_of, child, children, name_of
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.report_codes import Code
from assessment.interchange.xml import Element, line_of, text_within

_SHAPES = {"circle": Shape.CIRCLE, "rect": Shape.RECT, "poly": Shape.POLY, "ellipse": Shape.ELLIPSE}
_FEEDBACK = frozenset({"feedbackInline", "feedbackBlock"})


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an interaction is read with: its file, the files beside it, the declarations, and where notes go."""

    place: str
    path: str
    files: MediaFiles
    declared: dict[str, Declaration]
    clean: Clean
    clean_inline: Clean
    note: Callable[[Code, str], None]


class Source:
    """An element with the questions that are asked of it."""

    def __init__(self, element: Element, around: Surroundings) -> None:
        self.element = element
        self.around = around
        self._said = attributes_of(element)

    @property
    def response_id(self) -> ResponseId:
        """The response variable, which must be declared."""
        found = self.said("responseIdentifier")
        if found not in self.around.declared:
            raise QtiRefused("key_invalid", self.line, f"responseIdentifier {found!r} is not declared")
        return ResponseId(found)

    @property
    def line(self) -> str:
        """Where the element stands."""
        return line_of(self.element, self.around.place)

    @property
    def declaration(self) -> Declaration:
        """What is declared of the variable."""
        return self.around.declared[self.response_id]

    @property
    def base_type(self) -> BaseType | None:
        """The variable's base type."""
        return self.declaration.base_type

    @property
    def prompt(self) -> str:
        """The interaction's prompt, clean."""
        return self.around.clean(prompt_of(self.element, self.around.place))

    def said(self, name: str, default: str = "") -> str:
        """Return an attribute without the space around it."""
        return self._said.get(name, default).strip()

    def flag(self, name: str) -> bool:
        """Return whether an attribute is true."""
        return self.said(name) in ("true", "1")

    def count(self, name: str, default: int) -> int:
        """Return an attribute as a whole number."""
        text = self.said(name)
        return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else default

    def most(self, name: str, default: int, there: int) -> int:
        """Return a limit, 0 for none: one that exceeds what there is limits nothing."""
        most = self.count(name, default)
        return most if most <= there else 0

    def least(self, name: str, most: int) -> int:
        """Return a lower limit; one that cannot be met is noted and dropped."""
        least = self.count(name, 0)
        if least > most:
            self.around.note(Code.SETTING_DROPPED, f"{name} {least}")
            return 0
        return least

    def html(self, element: Element) -> str:
        """Return the content of an element as a text within a line."""
        return self.around.clean_inline(html_within(element, self.around.place, skip=_FEEDBACK))

    def choices(self, name: str, parent: Element | None = None) -> tuple[Choice, ...]:
        """Return the choices of one element name."""
        found = children(self.element if parent is None else parent, name)
        return tuple(Choice(_id(one), self.html(one), attribute(one, "fixed") == "true") for one in found)

    def associable(self, *names: str, parent: Element | None = None) -> tuple[AssociableChoice, ...]:
        """Return the associable choices of some element names."""
        found = children(self.element if parent is None else parent, *names)
        return tuple(
            AssociableChoice(
                _id(one), self._label(one), attribute(one, "fixed") == "true", _count(one, "matchMax", 1)
            )
            for one in found
        )

    def own(self, name: str) -> tuple[str, ...]:
        """Return what our own writer says in classes ``carrel-NAME-VALUE``."""
        start = f"carrel-{name}-"
        words = self.said("class").split()
        return tuple(unquote(word.removeprefix(start)) for word in words if word.startswith(start))

    def own_count(self, name: str, default: int = 0) -> int:
        """Return a count that our own writer says."""
        found = self.own(name)
        return int(found[0]) if found and found[0].isascii() and found[0].isdigit() else default

    def length(self, default: int) -> int:
        """Return the expected length of a field."""
        return min(self.count("expectedLength", default) or default, 500)

    def no_mask(self) -> None:
        """Note a pattern that is not checked here."""
        if self.said("patternMask"):
            self.around.note(Code.SETTING_DROPPED, "patternMask")

    def picture(self) -> Picture:
        """Return the picture of a graphic interaction."""
        image = child(self.element, "object", "img", "picture")
        if image is not None and name_of(image) == "picture":
            image = child(image, "img")
        if image is None:
            raise QtiRefused("media_missing", self.line, "no picture")
        href = attribute(image, "data") or attribute(image, "src")
        media = self.around.files.use(href, self.around.path)
        if media is None:
            raise QtiRefused("media_missing", self.line, href)
        alt = attribute(image, "alt") or " ".join(text_within(image).split())
        width, height = _count(image, "width", 0), _count(image, "height", 0)
        if not width or not height:
            width, height = picture_size(self.around.files.media[media]) or (width, height)
        return Picture(media, alt[:2_000], width, height)

    def areas(self, name: str) -> tuple[Area, ...]:
        """Return the areas of one element name."""
        return tuple(
            Area(
                _id(one), _region(one, self.line), attribute(one, "hotspotLabel"), _count(one, "matchMax", 1)
            )
            for one in children(self.element, name)
        )

    def marked_text(self, skip: frozenset[str]) -> str:
        """Return the content with its gaps or hot words marked."""
        return marked(self.around.clean(html_within(self.element, self.around.place, skip=skip)))

    def _label(self, element: Element) -> str:
        if name_of(element) != "gapImg":
            return self.html(element)
        label = attribute(element, "objectLabel")
        return self.html(element) or self.around.clean_inline(label)


def _id(element: Element) -> ChoiceId:
    return ChoiceId(attribute(element, "identifier"))


def _count(element: Element, name: str, default: int) -> int:
    text = attribute(element, name).removesuffix("px").partition(".")[0]
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else default


def _region(element: Element, line: str) -> Region:
    name = attribute(element, "shape")
    coords = tuple(_coordinates(attribute(element, "coords"), line))
    if name == "default":
        return Region(Shape.DEFAULT)
    if name not in _SHAPES:
        raise QtiRefused("syntax", line, f"shape {name!r}")
    return Region(_SHAPES[name], coords)


def _coordinates(text: str, line: str) -> Iterator[int]:
    for part in text.replace(",", " ").split():
        try:
            yield round(float(part))
        except (ValueError, OverflowError):
            raise QtiRefused("syntax", line, f"coords {text[:80]!r}") from None
