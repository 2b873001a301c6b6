"""Gap match: words of a bank are put into the gaps of a text that flows around them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessment.content.interaction import AssociableChoice, GapMatch
from desktop.ui.flow.flow_text import FIELD, FlowText
from desktop.ui.flow.spoken import around
from desktop.ui.focus import bring_up
from desktop.ui.interactions.option_card import OUTSET
from desktop.ui.interactions.pair_board import PairBoard
from desktop.ui.interactions.pairing import Pairing
from desktop.ui.interactions.pick_and_place import BANK, Held
from desktop.ui.interactions.pressable import Pressable
from desktop.ui.rich_text import Media, no_media
from desktop.ui.theme import RADIUS, colour, px

LEAST, WIDEST = 88, 300


class GapMatchWidget(PairBoard):
    """Things are the words' ids, places the gaps'."""

    def __init__(
        self,
        interaction: GapMatch,
        words: tuple[AssociableChoice, ...],
        media: Media = no_media,
        parent: QWidget | None = None,
    ) -> None:
        limits: dict[str, int] = dict.fromkeys(interaction.gaps, 1)
        super().__init__(
            interaction.response_id,
            words,
            Pairing(interaction.check, limits, words, place_first=False),
            media,
            lettered=False,
            name=self.tr("Words to choose from"),
            hint=self.tr("Press a word, then its gap."),
            parent=parent,
        )
        self.text = FlowText(interaction.text, media=media)
        count = len(interaction.gaps)
        self._names: dict[str, str] = {
            gap: self.tr("gap {n} of {all}").format(n=at, all=count)
            for at, gap in enumerate(interaction.gaps, start=1)
        }
        self.gaps: dict[str, GapPlace] = {}
        for at, gap in enumerate(interaction.gaps):
            self.gaps[gap] = self._gap(gap, around(self.text.words[at], self.text.words[at + 1], "[…]"))
        self.text.fill(self.gaps)
        column = QVBoxLayout(self)
        column.setContentsMargins(OUTSET, OUTSET, OUTSET, 0)
        column.setSpacing(px(10))
        column.addWidget(self.sticky.holder)
        column.addWidget(self.text)
        self.bank.raise_()
        self.show_all()

    def focus_first(self, reason: Qt.FocusReason) -> None:
        places = list(self.gaps.values())
        next((gap for gap in places if gap.thing is None), places[0]).setFocus(reason)

    def show_places(self) -> None:
        changed = []
        for place, gap in self.gaps.items():
            thing = next(iter(self.pairing.things_at(place)), None)
            if thing != gap.thing:
                gap.show_thing(thing, self._things[thing].text if thing is not None else "", self._media)
                self._name(gap, place)
                changed.append(gap)
        if changed:
            self.text.refit(*changed)

    def place_in_focus(self) -> str | None:
        return next((place for place, gap in self.gaps.items() if gap.hasFocus()), None)

    def place_name(self, place: str) -> str:
        return self._names[place] if place != BANK else self.tr("the words")

    def go_to_place(self, place: str) -> None:
        self.gaps[place].setFocus(Qt.FocusReason.TabFocusReason)
        bring_up(self.gaps[place])

    def _name(self, gap: "GapPlace", place: str) -> None:
        word = self.thing_name(gap.thing) if gap.thing is not None else self.tr("empty")
        gap.setAccessibleName(f"{self._names[place]}: {word}")

    def _gap(self, id: str, description: str) -> "GapPlace":
        gap = GapPlace()
        self._name(gap, id)
        gap.setAccessibleDescription(description)
        self.hand.watch(gap, thing=lambda _: Held(gap.thing, id) if gap.thing is not None else None, place=id)
        self.hand.changed.connect(lambda: gap.show_goal(self.hand.aimed == id, self.hand.over == id))
        return gap


class GapPlace(Pressable):
    """One gap: an empty place in the line, or the word that lies in it."""

    def __init__(self) -> None:
        super().__init__("")
        self.thing: str | None = None
        self.least, self.pad = px(FIELD), px(5)
        self._aimed = self._over = False

    def show_thing(self, thing: str | None, html: str, media: Media) -> None:
        """Show a word, or none."""
        self.thing = thing
        self.set_words(html, media)

    def show_goal(self, aimed: bool, over: bool) -> None:
        """Show whether a word is awaited here, or would be put down here."""
        if (aimed, over) != (self._aimed, self._over):
            self._aimed, self._over = aimed, over
            self.update()

    def start_room(self) -> int:
        return px(13)

    def end_room(self) -> int:
        return px(13)

    def sizeHint(self) -> QSize:
        wide = max(px(LEAST), min(self.natural_width(), px(WIDEST)))
        return QSize(wide, self.heightForWidth(wide))

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ring(painter)
        hover, goal = self.underMouse() and self.isEnabled(), self._aimed or self._over
        if goal or self.thing is not None:
            pen, fill = QPen(colour("accent"), 2 if goal else 1), "soft"
        else:
            pen, fill = QPen(colour("muted" if hover else "edge"), 1), "hover" if hover else "surface"
        if self._aimed or (self.thing is None and not self._over):
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(colour(fill if self.isEnabled() else "sunk"))
        inset = pen.widthF() / 2  # so that the line fills whole pixels
        painter.drawRoundedRect(self.box().adjusted(inset, inset, -inset, -inset), RADIUS - 2, RADIUS - 2)
        self.paint_words(painter, "ink" if self.isEnabled() else "muted")
        painter.end()
