"""Going through a page by the keyboard where there is more to read than to press."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QScrollArea

_PAGES = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


def page_by(event: QKeyEvent, scroller: QScrollArea) -> bool:
    """Scroll as a key asks; False: it is none of these keys."""
    action = _PAGES.get(Qt.Key(event.key()))
    if action is not None:
        scroller.verticalScrollBar().triggerAction(action)
    return action is not None
