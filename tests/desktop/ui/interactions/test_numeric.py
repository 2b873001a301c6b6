"""Numbers with and without units: kept as typed, shown as kept."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assessment.content.interaction import Numeric
from assessment.content.response import Response, single
from desktop.ui.interactions.numeric import NumericWidget
from desktop.ui.widgets.text import Label
from tests.desktop.ui.interactions.held import Told

UNITS = Numeric(("km", "m", "mi"))


def test_a_number_is_told_raw(qtbot: QtBot) -> None:
    """Blanks, commas and letters are kept; nothing is tidied."""
    widget = NumericWidget(Numeric(("km",)))
    told = Told(qtbot, widget)

    QTest.keyClicks(widget.field, " 1 200,50x")

    assert single(" 1 200,50x") == told.last
    assert "km" in [label.text() for label in widget.findChildren(Label)]
    assert widget.field.accessibleName() == "Your answer, km"


def test_the_unit_stands_behind_the_number(qtbot: QtBot) -> None:
    """With several units the value is number, blank and unit, in whatever order they were given."""
    widget = NumericWidget(UNITS)
    told = Told(qtbot, widget)
    assert widget.unit is not None

    widget.unit.pick("m")
    assert Response() == told.last
    QTest.keyClicks(widget.field, "12.5")
    assert single("12.5 m") == told.last
    widget.unit.pick("km")

    assert single("12.5 km") == told.last


def test_a_unit_alone_is_kept_in_view(qtbot: QtBot) -> None:
    """A unit without a number is no answer, and showing no answer again does not take it away."""
    widget = NumericWidget(UNITS)
    Told(qtbot, widget)
    assert widget.unit is not None
    widget.unit.pick("m")

    widget.set_response(Response())

    assert widget.unit.chosen == "m"


def test_an_answer_is_shown_in_its_parts(qtbot: QtBot) -> None:
    """A stored number is shown in the field and its unit on the button; nobody is told."""
    widget = NumericWidget(UNITS)
    told = Told(qtbot, widget)

    widget.set_response(single("1 200 mi"))

    assert widget.unit is not None
    assert ("1 200", "mi") == (widget.field.text(), widget.unit.chosen)
    assert [] == told.responses
    assert ("1 200 mi",) == widget.values()


@pytest.mark.parametrize("value", ["12.5", "12 furlongs", "km", "about 3", " ", "3  km"])
def test_a_value_of_another_form_is_shown_whole(qtbot: QtBot, value: str) -> None:
    """What is not number, blank and known unit is shown as it is and stays what it is."""
    widget = NumericWidget(UNITS)
    qtbot.addWidget(widget)

    widget.set_response(single(value))

    assert (value,) == widget.values()


def test_what_is_no_number_is_said_on_leaving(qtbot: QtBot) -> None:
    """While typing nothing is said; on leaving, a calm line, and the answer stays."""
    widget = NumericWidget(Numeric())
    told = Told(qtbot, widget)
    widget.field.setFocus()
    QTest.keyClicks(widget.field, "about ten")
    assert widget.note.isHidden()

    QTest.keyClick(widget.field, Qt.Key.Key_Return)

    assert widget.note.text() == "This does not read as a number. It is kept as you typed it."
    assert single("about ten") == told.last


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(
        st.one_of(st.sampled_from(["km", "m", ""]), st.text("12., kmx", max_size=4).map("type:".__add__)),
        max_size=8,
    )
)
def test_whatever_is_done_is_shown_and_may_be_stored(qtbot: QtBot, steps: list[str]) -> None:
    """After any typing and picking, what was told last is what is shown, fits, and comes back the same."""
    widget = NumericWidget(UNITS)
    qtbot.addWidget(widget)
    told: list[Response] = []
    widget.chosen.connect(told.append)
    widget.typed.connect(told.append)
    assert widget.unit is not None

    for step in steps:
        if step.startswith("type:"):
            QTest.keyClicks(widget.field, step.removeprefix("type:"))
        else:
            widget.unit.pick(step)
        if told:
            assert widget.response(widget.values()) == told[-1]
            UNITS.check(told[-1].values())

    again = NumericWidget(UNITS)
    qtbot.addWidget(again)
    again.set_values(widget.values())
    assert widget.values() == again.values()
    QApplication.processEvents()
