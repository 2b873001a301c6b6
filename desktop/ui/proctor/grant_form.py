"""What a candidate sits with besides time, to be changed: how the screen looks, tools, breaks, ways of working."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessment.attempt.accommodations import Accommodations, Display
from assessment.content.interaction import Choice
from assessment.content.tools import Tool
from assessment.ids import ChoiceId
from desktop.presenters.facts import ToolFacts
from desktop.presenters.looks import LINE_STEPS, TEXT_STEPS, THEMES, TYPEFACES
from desktop.ui.interactions.flow_layout import FlowLayout
from desktop.ui.language import NAMES
from desktop.ui.proctor.time_sheet import MINUTE_MS, read_number
from desktop.ui.theme import TARGET, bar_px
from desktop.ui.tools.looks import look_of
from desktop.ui.widgets.display_panel import theme_title, typeface_title
from desktop.ui.widgets.field import LabelledField
from desktop.ui.widgets.select_button import SelectButton
from desktop.ui.widgets.switch_button import SwitchButton
from desktop.ui.widgets.text import Label
from desktop.ui.words import percent

USUAL = "usual"
MOST_BREAKS, MOST_BREAK_MINUTES = 100, 24 * 60


class GrantForm(QWidget):
    """Stands in a sheet. It begins with what is in force; ``granted`` is that with what was changed, and what has no
    control here stays. ``changed``: something else is asked for.
    """

    changed = Signal()

    def __init__(self, before: Accommodations) -> None:
        super().__init__()
        self._in_force = before
        look = before.display
        self.text = _select(_tr("Text size"), _percents(TEXT_STEPS), str(look.text_percent))
        self.lines = _select(_tr("Line spacing"), _percents(LINE_STEPS), str(look.line_percent))
        self.theme = _select(_tr("Colours"), [(name, theme_title(name)) for name in THEMES], look.theme)
        self.typeface = _select(
            _tr("Typeface"), [(name, typeface_title(name)) for name in TYPEFACES], look.typeface
        )
        self.language = _select(_tr("Language"), list(NAMES.items()), look.language)
        self.column = SwitchButton(_tr("Passage above the questions"))
        self.no_drag = SwitchButton(_tr("Nothing has to be dragged"))
        self.keyboard_only = SwitchButton(_tr("Keyboard alone"))
        for switch, on in (
            (self.column, look.single_column),
            (self.no_drag, before.no_drag),
            (self.keyboard_only, before.keyboard_only),
        ):
            switch.setChecked(on)
        self.tools = {tool: SwitchButton(look_of(ToolFacts(tool.value)).name) for tool in Tool}
        for tool, switch in self.tools.items():
            switch.setChecked(tool.value in before.tools)
        self.breaks = _number(_tr("Breaks beside those of the sitting"), str(before.breaks))
        self.length = _number(
            _tr("Minutes of each break"),
            str(before.break_ms // MINUTE_MS),
            _tr("0: as long as wanted"),
        )
        self._lay_out()
        for field in (self.breaks.field, self.length.field):
            field.textChanged.connect(lambda _: self._look())
        for button in (self.text, self.lines, self.theme, self.typeface, self.language):
            button.picked.connect(lambda _: self.changed.emit())
        for switch in (self.column, self.no_drag, self.keyboard_only, *self.tools.values()):
            switch.toggled.connect(lambda _: self.changed.emit())

    @property
    def granted(self) -> Accommodations:
        """What is to be in force."""
        return Accommodations(
            display=self._display(),
            tools=self._tools(),
            breaks=_read(self.breaks, MOST_BREAKS) or 0,
            break_ms=self._break_ms(),
            no_drag=self.no_drag.isChecked(),
            keyboard_only=self.keyboard_only.isChecked(),
        )

    @property
    def known(self) -> bool:
        """Whether all that was typed can be read."""
        return None not in (_read(self.breaks, MOST_BREAKS), _read(self.length, MOST_BREAK_MINUTES))

    def _look(self) -> None:
        for field, most in ((self.breaks, MOST_BREAKS), (self.length, MOST_BREAK_MINUTES)):
            field.field.mark_wrong(_read(field, most) is None)
        self.changed.emit()

    def _display(self) -> Display:
        """Return the look; what was granted and is not among the choices here stays unless another is chosen."""
        look = self._in_force.display
        return replace(
            look,
            text_percent=int(_chosen(self.text, str(look.text_percent), "0")),
            line_percent=int(_chosen(self.lines, str(look.line_percent), "0")),
            theme=_chosen(self.theme, look.theme, ""),
            typeface=_chosen(self.typeface, look.typeface, ""),
            language=_chosen(self.language, look.language, ""),
            single_column=self.column.isChecked(),
        )

    def _tools(self) -> tuple[str, ...]:
        """Return the words that were there, but for tools that are switched off, then those that are switched on."""
        off = {tool.value for tool, switch in self.tools.items() if not switch.isChecked()}
        on = [tool.value for tool, switch in self.tools.items() if switch.isChecked()]
        barred = {f"-{word}" for word in on}
        kept = [word for word in self._in_force.tools if word not in off and word not in barred]
        return (*kept, *(word for word in on if word not in kept))

    def _break_ms(self) -> int:
        """Return the length; one that is no whole number of minutes stays while nobody types another."""
        before = self._in_force.break_ms
        minutes = _read(self.length, MOST_BREAK_MINUTES) or 0
        return before if minutes == before // MINUTE_MS else minutes * MINUTE_MS

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(bar_px(12))
        column.addWidget(_block(_tr("Text size"), self.text))
        column.addWidget(_block(_tr("Line spacing"), self.lines))
        column.addWidget(_block(_tr("Colours"), self.theme))
        column.addWidget(_block(_tr("Typeface"), self.typeface))
        column.addWidget(_block(_tr("Language"), self.language))
        column.addWidget(_block(_tr("Ways of working"), self.column, self.no_drag, self.keyboard_only))
        column.addWidget(_block(_tr("Tools beside those of the test"), *self.tools.values()))
        column.addWidget(self.breaks)
        column.addWidget(self.length)


def _block(name: str, *widgets: QWidget) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(bar_px(4))
    column.addWidget(Label(name, "strong"))
    flow = FlowLayout()
    for widget in widgets:
        flow.addWidget(widget)
    column.addLayout(flow)
    return block


def _select(name: str, choices: Sequence[tuple[str, str]], chosen: str) -> SelectButton:
    usual = (USUAL, _tr("As usual"))
    made = SelectButton(
        name,
        [Choice(ChoiceId(id), words) for id, words in (usual, *choices)],
        high=TARGET,
        in_sheet=True,
    )
    made.choose(chosen if any(chosen == id for id, _ in choices) else USUAL)
    return made


def _chosen(button: SelectButton, before: str, usual: str) -> str:
    """Return what a button says; where that is nothing in particular, what was before if no choice can say that."""
    if button.chosen not in ("", USUAL):
        return button.chosen
    known = before == usual or any(choice.id == before for choice in button.choices)
    return usual if known else before


def _percents(steps: Sequence[int]) -> list[tuple[str, str]]:
    return [(str(step), percent(step / 100)) for step in steps]


def _number(name: str, text: str, hint: str = "") -> LabelledField:
    made = LabelledField(name, hint=hint)
    made.field.setMaxLength(4)
    made.field.setText(text)
    return made


def _read(field: LabelledField, most: int) -> int | None:
    number = read_number(field.words())
    return number if number is not None and number <= most else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("GrantSheet", text)
