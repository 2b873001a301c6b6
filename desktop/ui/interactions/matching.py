"""Matching: to each source its target, from a bank of lettered targets that stays in view."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from assessment.content.interaction import AssociableChoice, Matching
from desktop.ui.focus import bring_up
from desktop.ui.interactions.option_card import OUTSET
from desktop.ui.interactions.pair_board import PairBoard
from desktop.ui.interactions.pairing import Pairing
from desktop.ui.interactions.pick_and_place import BANK
from desktop.ui.interactions.slot import Slot
from desktop.ui.rich_text import Media, no_media, plain_text
from desktop.ui.theme import px
from desktop.ui.widgets.text import RichText

SIDE_BY_SIDE = 440


class MatchingWidget(PairBoard):
    """Rows of a source and its place. Things are the targets' ids, places the sources'."""

    def __init__(
        self,
        interaction: Matching,
        targets: tuple[AssociableChoice, ...],
        media: Media = no_media,
        parent: QWidget | None = None,
    ) -> None:
        limits: dict[str, int] = {source.id: source.match_max for source in interaction.sources}
        super().__init__(
            interaction.response_id,
            targets,
            Pairing(interaction.check, limits, targets, place_first=True),
            media,
            lettered=True,
            name=self.tr("Answers to choose from"),
            hint=self.tr("Press an answer, then its place."),
            parent=parent,
        )
        self._names: dict[str, str] = {source.id: plain_text(source.text) for source in interaction.sources}
        self.slots: dict[str, Slot] = {}
        self._rows: list[QBoxLayout] = []
        self._texts: list[RichText] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(OUTSET, OUTSET, OUTSET, OUTSET)
        column.setSpacing(px(10))
        column.addWidget(self.sticky.holder)
        column.addSpacing(px(4))
        for source in interaction.sources:
            column.addLayout(self._row(source))
        self._widest = max(text.natural_width() for text in self._texts)
        self.bank.raise_()
        self.show_all()

    def focus_first(self, reason: Qt.FocusReason) -> None:
        slots = list(self.slots.values())
        next((slot for slot in slots if not slot.things), slots[0]).setFocus(reason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() >= px(SIDE_BY_SIDE)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        share = max(px(72), min(self._widest + 1, event.size().width() // 2 - px(16)))
        rest = event.size().width() - 2 * OUTSET - px(16) - share
        for row, text, slot in zip(self._rows, self._texts, self.slots.values(), strict=True):
            row.setStretchFactor(text, share if wide else 0)
            row.setStretchFactor(slot, rest if wide else 0)
            if row.direction() != direction:
                row.setDirection(direction)
                row.setSpacing(px(16 if wide else 2))
        super().resizeEvent(event)

    def show_places(self) -> None:
        for place, slot in self.slots.items():
            slot.show_things(self.pairing.things_at(place))

    def place_in_focus(self) -> str | None:
        return next((place for place, slot in self.slots.items() if slot.has_keyboard()), None)

    def place_name(self, place: str) -> str:
        return self._names[place] if place != BANK else self.tr("the answers")

    def go_to_place(self, place: str) -> None:
        self.slots[place].setFocus(Qt.FocusReason.TabFocusReason)
        bring_up(self.slots[place])

    def _row(self, source: AssociableChoice) -> QBoxLayout:
        slot = Slot(
            source.id,
            self._names[source.id],
            self.tr("Put an answer here"),
            self.hand,
            lambda thing: self.make_chip(thing, placed=True),
            most=source.match_max,
        )
        slot.taken_away.connect(self.take_away)
        self.slots[source.id] = slot
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(px(16))
        text = RichText(source.text, media=self._media, line_px=px(22))
        row.addWidget(text, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(slot)
        self._texts.append(text)
        self._rows.append(row)
        return row
