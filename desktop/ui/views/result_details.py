"""The parts of a result below its score: points and time as charts and tables, and what is told of each question."""

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.presenters.end_facts import ItemResult, ItemTime, SectionResult, SectionTime
from desktop.ui.mirrored import isolate
from desktop.ui.rich_text import Media
from desktop.ui.theme import TEXT, font, px
from desktop.ui.widgets.bar_chart import Bar, BarChart
from desktop.ui.widgets.card import card
from desktop.ui.widgets.column_chart import Column, ColumnChart, Group
from desktop.ui.widgets.figures import FigureTable
from desktop.ui.widgets.shown_twice import ShownTwice
from desktop.ui.widgets.text import Label, RichText, Rule
from desktop.ui.words import duration, listed

translate = QCoreApplication.translate


def points_card(sections: tuple[SectionResult, ...]) -> QFrame:
    """Return the points of each section, as bars or as a table."""
    name = translate("ResultDetails", "Points by section")
    bars = BarChart(
        name,
        tuple(
            Bar(section.title, _share(section.score, section.maximum), _points(section))
            for section in sections
        ),
    )
    heads = (
        translate("ResultDetails", "Section"),
        translate("ResultDetails", "Points"),
        translate("ResultDetails", "Out of"),
        translate("ResultDetails", "To be marked"),
    )
    rows = tuple((s.title, s.score, s.maximum, str(s.pending) if s.pending else "–") for s in sections)
    frame, column = card()
    shapes = (
        (translate("ResultDetails", "Chart"), bars),
        (translate("ResultDetails", "Table"), FigureTable(name, heads, rows)),
    )
    column.addWidget(ShownTwice(name, shapes))
    return frame


def time_card(sections: tuple[SectionTime, ...]) -> QFrame:
    """Return the time of each section and each question, as charts or as a table."""
    name = translate("ResultDetails", "Time spent")
    most = max((section.spent_ms for section in sections), default=0)
    bars = BarChart(
        translate("ResultDetails", "Time spent by section"),
        tuple(
            Bar(one.title, one.spent_ms / most if most else 0.0, duration(one.spent_ms)) for one in sections
        ),
    )
    longest = max((item.spent_ms for section in sections for item in section.items), default=0)
    columns = ColumnChart(
        translate("ResultDetails", "Time spent by question"),
        tuple(Group(one.title, tuple(map(_column, one.items))) for one in sections),
        duration(longest),
    )
    heads = (
        translate("ResultDetails", "Section"),
        translate("ResultDetails", "Question"),
        translate("ResultDetails", "Time"),
    )
    rows = tuple(
        (section.title, _name(item), duration(item.spent_ms))
        for section in sections
        for item in section.items
    )
    frame, column = card()
    shapes = (
        (translate("ResultDetails", "Sections"), bars),
        (translate("ResultDetails", "Questions"), columns),
        (translate("ResultDetails", "Table"), FigureTable(name, heads, rows)),
    )
    column.addWidget(ShownTwice(name, shapes))
    column.addWidget(Label(translate("ResultDetails", "Pauses are left out."), "small"))
    return frame


def feedback_card(items: tuple[ItemResult, ...], media: Media) -> QFrame:
    """Return each question with its points and what its author says of it."""
    frame, column = card()
    column.addWidget(Label(translate("ResultDetails", "Question by question"), "heading"))
    for place, item in enumerate(items):
        if place:
            column.addWidget(Rule())
        column.addLayout(_question(item, media))
    return frame


def _question(item: ItemResult, media: Media) -> QVBoxLayout:
    name = Label(translate("ResultDetails", "Question {n}").format(n=item.number), "strong", wrap=False)
    figure = Label(_earned(item), "body", wrap=False)
    figure.setFont(font(TEXT, QFont.Weight.Medium, tabular=True))
    top = QHBoxLayout()
    top.setSpacing(px(12))
    top.addWidget(name)
    if not item.answered:
        top.addWidget(Label(translate("ResultDetails", "not answered"), "small", wrap=False))
    top.addStretch(1)
    top.addWidget(figure)
    block = QVBoxLayout()
    block.setSpacing(px(6))
    block.addLayout(top)
    for told in item.feedback:
        if told.title:
            block.addWidget(Label(isolate(told.title), "strong"))
        block.addWidget(RichText(told.text, text_font=font(TEXT), media=media, line_px=px(23)))
    return block


def _earned(item: ItemResult) -> str:
    if not item.score:
        return translate("ResultDetails", "to be marked, of {maximum}").format(maximum=item.maximum)
    return translate("ResultDetails", "{score} of {maximum}").format(score=item.score, maximum=item.maximum)


def _points(section: SectionResult) -> str:
    told = translate("ResultDetails", "{score} of {maximum}").format(
        score=section.score, maximum=section.maximum
    )
    if section.pending:
        waiting = translate("ResultDetails", "{n} to be marked").format(n=section.pending)
        return listed([told, waiting])
    return told


def _column(item: ItemTime) -> Column:
    return Column("" if item.number is None else str(item.number), item.spent_ms, duration(item.spent_ms))


def _name(item: ItemTime) -> str:
    return translate("ResultDetails", "Information") if item.number is None else str(item.number)


def _share(score: str, maximum: str) -> float:
    """Return the part of all points that was earned; nothing where the figures are none."""
    try:
        most = Decimal(maximum)
        return float(min(max(Decimal(score) / most, Decimal(0)), Decimal(1))) if most else 0.0
    except InvalidOperation:
        return 0.0
