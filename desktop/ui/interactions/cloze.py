"""Cloze: a text with gaps to type into and to choose in, each gap a response variable, all of them in the lines."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessment.content.form import choices_in_order
from assessment.content.interaction import Cloze, Gap, NumberGap, SelectGap, TextGap, Values
from assessment.content.item import Item
from assessment.content.markup import escaped
from assessment.content.response import Response, response_of
from assessment.scoring.words import words
from desktop.ui.announce import announce
from desktop.ui.flow.flow_text import FlowText
from desktop.ui.flow.spoken import around
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.gap_line import GapLine
from desktop.ui.interactions.option_card import OUTSET
from desktop.ui.rich_text import Media, no_media
from desktop.ui.theme import px
from desktop.ui.widgets.field import nothing_pasted
from desktop.ui.widgets.select_button import SelectButton
from desktop.ui.widgets.text import Label
from desktop.ui.words import counted

Field = GapLine | SelectButton


class ClozeWidget(InteractionWidget):
    """Shows the text; what it emits names the values of all its gaps."""

    def __init__(
        self,
        item: Item,
        interaction: Cloze,
        seed: bytes,
        media: Media = no_media,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(interaction.gaps[0].response_id, parent)
        self.holds_text = True
        self.gaps = interaction.gaps
        self.response_ids = tuple(gap.response_id for gap in self.gaps)
        self.text = FlowText(_with_units(interaction), media=media)
        self.fields: list[Field] = []
        for index, gap in enumerate(self.gaps):
            self.fields.append(self._field(index, gap, item, seed, media))
        self.text.fill(dict(zip(self.response_ids, self.fields, strict=True)))
        self.note = Label("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(OUTSET, px(6), OUTSET, 0)
        column.setSpacing(px(4))
        column.addWidget(self.text)
        column.addWidget(self.note)
        self._count()

    def set_response(self, response: Response) -> None:
        for gap, field in zip(self.gaps, self.fields, strict=True):
            _show(field, response.values(gap.response_id))
        self._count()

    def set_values(self, values: Values) -> None:
        """Show these values of the first gap."""
        _show(self.fields[0], values)

    def response(self, _: Values = ()) -> Response:
        """Return what all gaps hold."""
        pairs = zip(self.response_ids, self.fields, strict=True)
        return response_of({response_id: _values(field) for response_id, field in pairs})

    def focus_first(self, reason: Qt.FocusReason) -> None:
        """Begin at the first gap that is empty."""
        empty = (field for field in self.fields if not _values(field))
        next(empty, self.fields[0]).setFocus(reason)

    def _field(self, index: int, gap: Gap, item: Item, seed: bytes, media: Media) -> Field:
        name = self.tr("Gap {n} of {all}").format(n=index + 1, all=len(self.gaps))
        short = self.tr("gap {n}").format(n=index + 1)
        place = around(self.text.words[index], self.text.words[index + 1], f"[{short}]")
        if isinstance(gap, SelectGap):
            choices = choices_in_order(item, gap, gap.choices, seed)
            button = SelectButton(name, choices, media=media)
            button.setAccessibleDescription(place)
            button.picked.connect(lambda _: self.chosen.emit(self.response()))
            return button
        if isinstance(gap, NumberGap) and gap.unit:
            name = self.tr("{name}, {unit}").format(name=name, unit=gap.unit)
        line = GapLine(name, gap.expected_length)
        if isinstance(gap, NumberGap):
            line.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        line.setAccessibleDescription(place)
        line.textEdited.connect(lambda _: self._typed())
        line.editingFinished.connect(self.settled)
        line.overfull.connect(self._refuse_paste)
        line.resized.connect(lambda: self.text.refit(line))
        return line

    def _typed(self) -> None:
        self._count()
        self.typed.emit(self.response())

    def _count(self) -> None:
        """Say how many words a gap may have, and where there are too many."""
        limits = {gap.max_words for gap in self.gaps if isinstance(gap, TextGap)}
        told = ""
        for number, (gap, field) in enumerate(zip(self.gaps, self.fields, strict=True), start=1):
            if not isinstance(gap, TextGap) or not isinstance(field, GapLine) or not gap.max_words:
                continue
            count = len(words(field.text()))
            field.mark_wrong(count > gap.max_words)
            if count > gap.max_words and not told:
                told = self.tr("Gap {n}: {count}. The limit is {most}.").format(
                    n=number, count=_words(count), most=_words(gap.max_words)
                )
        if told:
            self.note.say(told, "warn")
        elif len(limits) == 1 and len(self.gaps) > 1 and (most := max(limits)):
            self.note.say(self.tr("No more than {most} in each gap.").format(most=_words(most)), "")
        else:
            self.note.say(self._own_limits(), "")
        self.note.setVisible(bool(self.note.text()))

    def _refuse_paste(self) -> None:
        self.note.say(nothing_pasted(), "warn")
        self.note.show()
        announce(self, self.note.text())

    def _own_limits(self) -> str:
        told = self.tr("Gap {n}: no more than {most}.")
        return " ".join(
            told.format(n=number, most=_words(gap.max_words))
            for number, gap in enumerate(self.gaps, start=1)
            if isinstance(gap, TextGap) and gap.max_words
        )


def _values(field: Field) -> Values:
    if isinstance(field, GapLine):
        return field.values()
    return (field.chosen,) if field.chosen else ()


def _show(field: Field, values: Values) -> None:
    if isinstance(field, GapLine):
        field.show_values(values)
    else:
        field.choose(values[0] if values else "")


def _words(count: int) -> str:
    return counted(count, "word", "words")


def _with_units(interaction: Cloze) -> str:
    """Return the text with the unit of each number behind its gap, on the same line."""
    text = interaction.text
    for gap in interaction.gaps:
        if isinstance(gap, NumberGap) and gap.unit:
            mark = f'<gap id="{gap.response_id}">'
            text = text.replace(mark, f"{mark}\u00a0{escaped(gap.unit)}")
    return text
