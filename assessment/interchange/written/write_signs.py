"""A sheet that is being written, and the small signs in it. What has no words here is refused."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from assessment.content.interaction import AssociableChoice, Choice
from assessment.interchange.markdown_write import inline_markdown_of, markdown_of
from assessment.pack.plain import decimal_text
from assessment.scoring.rules import MapResponse, Rule


class Unsaid(Exception):
    """This format has no words for it."""


@dataclass(slots=True)
class Sheet:
    """What is written of one way of asking. ``media`` maps names in the pack to those in the folder."""

    rule: Rule
    points: Decimal
    media: Mapping[str, str]
    settings: list[tuple[str, str]] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    blocks: list[str] = field(default_factory=list)

    def set(self, name: str, value: str, default: str = "") -> None:
        """Write a setting unless it says what holds anyway."""
        if value != default:
            self.settings.append((name, value))

    def worth(self) -> dict[str, Decimal]:
        """Return the points of single answers, where they count by themselves."""
        return dict(self.rule.entries) if isinstance(self.rule, MapResponse) else {}

    def correct(self) -> tuple[str, ...]:
        """Return what is marked as right."""
        if isinstance(self.rule, MapResponse):
            return tuple(value for value, points in self.rule.entries if points > 0)
        return getattr(self.rule, "correct", ())

    def text(self, sign: str, html: str) -> str:
        """Return an answer's line, or lines where its text needs more than one."""
        line = inline_markdown_of(html, self.media)
        if line is not None:
            return f"{sign} {line}".rstrip()
        below = markdown_of(html, self.media).split("\n")
        return "\n".join((sign, *(f"    {one}".rstrip() for one in below)))


def span(least: int, most: int) -> str:
    """Return the setting for a least and a most."""
    if not least:
        return str(most) if most else "any"
    return f"{least}..{most or ''}"


def braces(id: str, usual: str, *more: str) -> str:
    """Return what stands in braces before an answer, with a blank behind it; nothing if all is as usual."""
    signs = [*([f"#{id}"] if id != usual else []), *filter(None, more)]
    return f"{{{' '.join(signs)}}} " if signs else ""


def points_sign(points: Decimal | None) -> str:
    """Return points for braces, with their sign."""
    if points is None:
        return ""
    return decimal_text(points) if points < 0 else f"+{decimal_text(points)}"


def quoted(text: str) -> str:
    """Return a plain text in quotation marks."""
    said = json.dumps(text, ensure_ascii=False)
    for sign in "|{}[]":
        said = said.replace(sign, f"\\u{ord(sign):04x}")
    return said


def plain_sign(text: str) -> str:
    """Return a plain text, in quotation marks only where it needs them."""
    needs = text != text.strip() or not text or any(sign in text for sign in '|{}[]"\\\n')
    return quoted(text) if needs else text


def stock(sheet: Sheet, name: str, things: tuple[AssociableChoice, ...]) -> None:
    """Write a list of things in their order, with their ids."""
    lines = [
        sheet.text(f"- {{#{one.id}{' !' if one.fixed else ''} max {one.match_max}}}", one.text)
        for one in things
    ]
    sheet.blocks.append("\n".join((f"### {name}", *lines)))


def line_of(sheet: Sheet, html: str) -> str:
    """Return a text that must stand in one line.

    Raises:
        Unsaid: if it cannot.
    """
    line = inline_markdown_of(html, sheet.media)
    if line is None:
        raise Unsaid
    return line


def letters() -> list[str]:
    """Return the customary names of the first choices."""
    return [chr(65 + number) for number in range(26)] + [f"A{chr(65 + number)}" for number in range(26)]


def choice_sign(choice: Choice, usual: str, *, right: bool, sheet: Sheet) -> str:
    """Return a choice of a gap: a star before the right one."""
    return (
        ("*" if right else "")
        + braces(choice.id, usual, "!" if choice.fixed else "")
        + line_of(sheet, choice.text)
    )
