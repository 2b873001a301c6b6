"""Graphic gap match: labels from a bank are put on areas of a picture, or on their names where it cannot be shown."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessment.content.interaction import Area, AssociableChoice, GraphicGapMatch
from desktop.ui.focus import arrow_steps, bring_up
from desktop.ui.interactions.label_canvas import LabelCanvas
from desktop.ui.interactions.option_card import OUTSET
from desktop.ui.interactions.pair_board import PairBoard
from desktop.ui.interactions.pairing import Pairing
from desktop.ui.interactions.pick_and_place import BANK, Held
from desktop.ui.interactions.slot import Slot
from desktop.ui.interactions.without_picture import area_name, picture_notice
from desktop.ui.pictures.area_mark import PlaceMark
from desktop.ui.pictures.board import PictureBoard
from desktop.ui.pictures.label import PictureLabel
from desktop.ui.pictures.shapes import in_reading_order, outline
from desktop.ui.pictures.stored import StoredPicture
from desktop.ui.rich_text import Media, no_media
from desktop.ui.theme import px
from desktop.ui.widgets.text import Label
from desktop.ui.words import counted, listed


class LabelBoard(PairBoard):
    """What both ways to show the places share. Things are the labels' ids, places the areas'."""

    def __init__(
        self,
        interaction: GraphicGapMatch,
        labels: tuple[AssociableChoice, ...],
        media: Media,
        hint: str,
        parent: QWidget | None,
    ) -> None:
        mirrored = parent is not None and parent.isRightToLeft()
        self.areas = in_reading_order(interaction.areas, interaction.picture, rtl=mirrored)
        limits: dict[str, int] = {area.id: area.match_max for area in self.areas}
        super().__init__(
            interaction.response_id,
            labels,
            Pairing(interaction.check, limits, labels, place_first=False),
            media,
            lettered=True,
            name="",
            hint=hint,
            parent=parent,
        )
        self.bank.setAccessibleName(self.tr("Labels to choose from"))
        self.names: Mapping[str, str] = {area.id: area_name(self.areas, area) for area in self.areas}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(OUTSET, OUTSET, OUTSET, 0)
        self.column.setSpacing(px(8))
        self.column.addWidget(self.sticky.holder)

    def place_name(self, place: str) -> str:
        return self.names[place] if place != BANK else self.tr("the labels")


class GraphicGapMatchWidget(LabelBoard):
    """The bank above the picture; each area is a Tab stop."""

    def __init__(
        self,
        interaction: GraphicGapMatch,
        labels: tuple[AssociableChoice, ...],
        stored: StoredPicture,
        media: Media = no_media,
        parent: QWidget | None = None,
    ) -> None:
        hint = self.tr("Press a label, then its place on the picture.")
        super().__init__(interaction, labels, media, hint, parent)
        self.canvas = LabelCanvas(stored)
        self.marks: dict[str, PlaceMark] = {
            area.id: self._make_mark(area, interaction) for area in self.areas
        }
        self.canvas.prepare(self.hand, self.marks, interaction.areas, self._make_label)
        self.board = PictureBoard(self.canvas)
        self.column.addWidget(self.board)
        self.bank.raise_()
        self.show_all()

    def use_spare(self, height: int) -> None:
        self.board.use_spare(height)

    def focus_first(self, reason: Qt.FocusReason) -> None:
        empty = [mark for place, mark in self.marks.items() if not self.pairing.things_at(place)]
        (empty or list(self.marks.values()))[0].setFocus(reason)

    def show_places(self) -> None:
        self.canvas.show_lying({place: self.pairing.things_at(place) for place in self.marks})
        for place, mark in self.marks.items():
            things = self.pairing.things_at(place)
            lying = listed(self.thing_name(thing) for thing in things) or self.tr("empty")
            mark.setAccessibleName(f"{self.names[place]}: {lying}")
            mark.setAccessibleDescription(
                self.tr("Space picks it up, Delete takes it away.")
                if things
                else self.tr("Space chooses what goes here.")
            )
        filled = sum(bool(self.pairing.things_at(place)) for place in self.marks)
        told = self.tr("{filled} of {places} labelled")
        self.board.note.say(told.format(filled=filled, places=counted(len(self.marks), "place", "places")))

    def place_in_focus(self) -> str | None:
        return next((place for place, mark in self.marks.items() if mark.hasFocus()), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With nothing in the hand the arrows go from area to area."""
        here, places = self.place_in_focus(), list(self.marks)
        steps = arrow_steps(event.key(), self)
        if here is not None and steps and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.go_to_place(places[(places.index(here) + steps) % len(places)])
        else:
            super().keyPressEvent(event)

    def go_to_place(self, place: str) -> None:
        mark = self.marks[place]
        mark.setFocus(Qt.FocusReason.TabFocusReason)
        self.board.reveal(mark.geometry())
        bring_up(mark)

    def _make_mark(self, area: Area, asked: GraphicGapMatch) -> PlaceMark:
        mark = PlaceMark(self.canvas)
        mark.lie_on(area, outline(area.region, asked.picture))
        self.hand.watch(mark, thing=lambda _: self._on(area.id), place=area.id)
        return mark

    def _on(self, place: str) -> Held | None:
        """Return what Space picks up at a place: the last that was put there."""
        things = self.pairing.things_at(place)
        return Held(things[-1], place) if things else None

    def _make_label(self, thing: str) -> PictureLabel:
        return PictureLabel(self._things[thing].text, self._letters[thing], self._media)


class LabelList(LabelBoard):
    """The picture cannot be shown: the same labels are put beside the names of its areas."""

    def __init__(
        self,
        interaction: GraphicGapMatch,
        labels: tuple[AssociableChoice, ...],
        media: Media = no_media,
        parent: QWidget | None = None,
    ) -> None:
        hint = self.tr("Press a label, then its place.")
        super().__init__(interaction, labels, media, hint, parent)
        remedy = self.tr("You can still answer: put the labels beside the names of its areas.")
        self.column.insertWidget(0, picture_notice(interaction.picture, remedy, self))
        self.slots: dict[str, Slot] = {}
        for area in self.areas:
            self.column.addWidget(Label(self.names[area.id], "body"))
            self.column.addWidget(self._slot(area))
        self.bank.raise_()
        self.show_all()

    def focus_first(self, reason: Qt.FocusReason) -> None:
        next(iter(self.slots.values())).setFocus(reason)

    def show_places(self) -> None:
        for place, slot in self.slots.items():
            slot.show_things(self.pairing.things_at(place))

    def place_in_focus(self) -> str | None:
        return next((place for place, slot in self.slots.items() if slot.has_keyboard()), None)

    def go_to_place(self, place: str) -> None:
        self.slots[place].setFocus(Qt.FocusReason.TabFocusReason)
        bring_up(self.slots[place])

    def _slot(self, area: Area) -> Slot:
        slot = Slot(
            area.id,
            self.names[area.id],
            self.tr("Put a label here"),
            self.hand,
            lambda thing: self.make_chip(thing, placed=True),
            most=area.match_max,
        )
        slot.taken_away.connect(self.take_away)
        self.slots[area.id] = slot
        return slot
