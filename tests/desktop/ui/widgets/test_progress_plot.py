"""The line of progress: points in order, higher for more, and the other way round where reading is."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.progress_plot import PlotPoint, ProgressPlot

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def points(shares: list[float]) -> list[PlotPoint]:
    """Return a point a day."""
    return [PlotPoint(NOON + timedelta(days=day), share) for day, share in enumerate(shares)]


@given(shares=st.lists(st.floats(0, 1), max_size=80), mirrored=st.booleans())
@pytest.mark.usefixtures("qapp")
def test_points_lie_inside_and_in_order(shares: list[float], mirrored: bool) -> None:
    """Every point is within the widget, later ones further on as reading goes, higher ones for more points."""
    plot = ProgressPlot()
    plot.resize(500, 220)
    direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    plot.setLayoutDirection(direction)
    plot.show_points(points(shares))

    places = plot.places()

    assert len(shares) == len(places)
    assert all(plot.rect().contains(place.toPoint()) for place in places)
    along = [place.x() for place in places]
    assert sorted(along, reverse=mirrored) == along
    for (one, low), (other, high) in zip(
        zip(shares, places, strict=True), zip(shares[1:], places[1:], strict=True), strict=False
    ):
        assert (one <= other) is (high.y() <= low.y()) or abs(one - other) < 1e-9


def test_it_paints_whatever_it_holds(qtbot: QtBot) -> None:
    """None, one and many points are painted, each another picture."""
    plot = ProgressPlot()
    qtbot.addWidget(plot)
    plot.resize(500, 220)
    pictures = []
    for shares in ([], [0.5], [0.2, 0.4, 0.9]):
        plot.show_points(points(shares))
        pictures.append(plot.grab().toImage())

    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_what_is_not_final_looks_otherwise(qtbot: QtBot) -> None:
    """A result with answers still to be marked is a hollow point."""
    plot = ProgressPlot()
    qtbot.addWidget(plot)
    plot.resize(500, 220)
    pictures = []
    for final in (True, False):
        plot.show_points([PlotPoint(NOON, 0.4), PlotPoint(NOON + timedelta(days=1), 0.8, final=final)])
        pictures.append(plot.grab().toImage())

    assert pictures[0] != pictures[1]


def test_it_tells_what_it_shows(qtbot: QtBot) -> None:
    """Its name says how many, from where to where, and the best."""
    plot = ProgressPlot()
    plot.show_points(points([0.4, 0.8, 0.75]))

    assert (
        "Progress over 3 attempts: 40 % on 21 November 2026, 75 % on 23 November 2026, the best 80 %"
        == plot.accessibleName()
    )
