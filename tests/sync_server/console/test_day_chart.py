"""Pictures of days stand within their frame, and say in words what they show."""

from hypothesis import given
from hypothesis import strategies as st

from sync_server.console.day_chart import BASE, TOP, WIDTH, day_chart

DAY_MS = 24 * 60 * 60 * 1000


@given(st.lists(st.integers(0, 10**15), max_size=90))
def test_bars_stand_between_the_lines(numbers: list[int]) -> None:
    """Whatever the numbers, no bar leaves the picture, the highest reaches the upper line, and what is not nothing is seen."""
    chart = day_chart("Calls", [(at * DAY_MS, number) for at, number in enumerate(numbers)], str)

    assert len(numbers) == len(chart.bars)
    for bar, number in zip(chart.bars, numbers, strict=True):
        assert 0 <= bar.x < bar.x + bar.width <= WIDTH
        assert TOP <= bar.y <= BASE == bar.y + bar.height
        assert (number > 0) == (bar.height > 0)
    if any(numbers):
        assert (TOP, str(max(numbers))) == (min(bar.y for bar in chart.bars), chart.most)
    else:
        assert not chart.most


def test_days_are_told() -> None:
    """The first and the last day stand below, and each bar says its day and its number."""
    chart = day_chart("Calls", [(0, 3), (DAY_MS, 0), (2 * DAY_MS, 5)], "{} calls".format)

    assert ("1970-01-01", "1970-01-03", "5 calls") == (chart.first, chart.last, chart.most)
    assert ["1970-01-01: 3 calls", "1970-01-02: 0 calls", "1970-01-03: 5 calls"] == [
        bar.said for bar in chart.bars
    ]
