"""A question of QTI 1.2 laid out: its stem, its interactions with their prompts, and where each response went."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from assessment.content.interaction import Cloze, Gap, Interaction, NumberGap, SelectGap, TextGap
from assessment.content.text import marks_in
from assessment.expression.values import Cardinality
from assessment.interchange.qti.body import END, GAP, marked
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.qti12.material import composed
from assessment.interchange.qti12.shape import Tools, asked, choices_of, length
from assessment.interchange.qti12.slots import Form, Slot, Slots
from assessment.interchange.qti12.tables import is_matching, matched, sorted_into
from assessment.interchange.qti12.tree import BREAK, Ask, Kind, Question
from assessment.interchange.report_codes import Code

_TAG = re.compile(r"(<[^>]*>)")
_PREFIX = "response_"


@dataclass(frozen=True, slots=True)
class LaidOut:
    """The native body of a question."""

    stem: str
    interactions: tuple[Interaction, ...]
    slots: Slots


def laid_out(question: Question, tools: Tools) -> LaidOut:
    """Return what a question shows and asks.

    Raises:
        QtiRefused: for what has no counterpart, or shows nothing.
    """
    asks = question.asks()
    if len({ask.ident for ask in asks}) != len(asks):
        raise QtiRefused("duplicate_id", question.line, "two responses of one ident")
    if question.information or not asks:
        return LaidOut(tools.clean(_whole(question)), (), {})
    if question.sorting or is_matching(question):
        table = sorted_into(question, tools) if question.sorting else matched(question, tools)
        return LaidOut(tools.clean(_whole(question)), (table.interaction,), table.slots)
    if (places := _placeholders(question)) is not None:
        return _cloze(places, asks, tools)
    if question.gapped:
        raise QtiRefused("key_invalid", question.line, "a gap that the text does not name")
    if _is_inline(question):
        return _cloze(_inline(question), asks, tools)
    return _one_by_one(question, tools)


def _whole(question: Question) -> str:
    return composed("".join(part for part in question.parts if isinstance(part, str)))


def _one_by_one(question: Question, tools: Tools) -> LaidOut:
    """Return each response as an interaction of its own, with the text before it as its prompt, the first as the stem."""
    found: list[Interaction] = []
    slots: dict[str, Slot] = {}
    stem, lead = "", ""
    alone = len(question.asks()) == 1
    for part in question.parts:
        if isinstance(part, str):
            lead += part
            continue
        shaped = asked(part, tools, alone=alone)
        text = tools.clean(composed(BREAK.join((lead, part.html))))
        if found:
            found.append(replace(shaped.interaction, prompt=text))
        else:
            stem = text
            found.append(shaped.interaction)
        slots |= shaped.slots
        lead = ""
    if behind := tools.clean(composed(lead)):
        tools.note(Code.TEXT_MOVED, "text behind the last question stands before it")
        if len(found) == 1:
            stem += behind
        else:
            found[-1] = replace(found[-1], prompt=found[-1].prompt + behind)
    return LaidOut(stem, tuple(found), slots)


def _is_gap(ask: Ask) -> bool:
    typed = ask.kind in (Kind.TEXT, Kind.NUMBER) and not ask.essay and ask.scale is None
    chosen = ask.kind is Kind.CHOICE and ask.cardinality is Cardinality.SINGLE
    return typed or chosen


def _is_inline(question: Question) -> bool:
    """Say whether fields to type in stand within a text: several of them, or text behind the one."""
    asks = question.asks()
    if any(ask.kind is Kind.CHOICE or not _is_gap(ask) for ask in asks):
        return False
    return len(asks) > 1 or isinstance(question.parts[-1], str)


def _inline(question: Question) -> str:
    return composed(
        "".join(
            part if isinstance(part, str) else f"{part.html}{GAP}{part.ident}{END}" for part in question.parts
        )
    )


def _placeholders(question: Question) -> str | None:
    """Return the text with gaps for ``[name]``, if it names each of the responses."""
    asks = question.asks()
    if not all(map(_is_gap, asks)):
        return None
    if not question.gapped and not all(ask.ident.startswith(_PREFIX) for ask in asks):
        return None
    text = _whole(question)
    idents = {f"[{ask.ident.removeprefix(_PREFIX)}]": ask.ident for ask in asks}
    if not all(name in text for name in idents) or len(idents) != len(asks):
        return None
    wanted = re.compile("|".join(map(re.escape, idents)))
    left = dict(idents)

    def gap(found: re.Match[str]) -> str:
        ident = left.pop(found[0], None)
        return found[0] if ident is None else f"{GAP}{ident}{END}"

    pieces = _TAG.split(text)
    placed = "".join(piece if number % 2 else wanted.sub(gap, piece) for number, piece in enumerate(pieces))
    return None if left else placed


def _cloze(html: str, asks: tuple[Ask, ...], tools: Tools) -> LaidOut:
    """Return a text with gaps, its gaps in the order in which the text has them."""
    by_ident = {ask.ident: ask for ask in asks}
    idents = re.findall(f"{GAP}([^{END}]*){END}", html)
    gaps: dict[str, Gap] = {}
    slots: dict[str, Slot] = {}
    for ident in idents:
        gap, slot = _gap(by_ident[ident], tools)
        html = html.replace(f"{GAP}{ident}{END}", f"{GAP}{gap.response_id}{END}")
        gaps[gap.response_id] = gap
        slots[ident] = slot
    text = marked(tools.clean(html))
    order = [id for tag, id in marks_in(text) if tag == "gap"]
    if sorted(order) != sorted(gaps):
        raise QtiRefused("content_refused", asks[0].line, "gaps that the text cannot hold")
    return LaidOut("", (Cloze(text, tuple(gaps[id] for id in order)),), slots)


def _gap(ask: Ask, tools: Tools) -> tuple[Gap, Slot]:
    id = tools.response_id(ask, alone=False)
    if ask.kind is Kind.CHOICE:
        choices, values = choices_of(ask, tools)
        if len(choices) < 2:
            raise QtiRefused("too_few_choices", ask.line, f"{len(choices)}")
        return SelectGap(id, choices, ask.shuffle), Slot(id, Form.ONE, values)
    if ask.kind is Kind.NUMBER or ask.numeric:
        return NumberGap(id, "", length(ask, 8)), Slot(id, Form.NUMBER)
    return TextGap(id, 0, length(ask, 15)), Slot(id, Form.TEXT)


def shown_texts(laid: LaidOut) -> Iterator[str]:
    """Yield the texts that put a question: without any there is none."""
    yield laid.stem
    for interaction in laid.interactions:
        yield interaction.prompt
        if isinstance(interaction, Cloze):
            yield interaction.text
