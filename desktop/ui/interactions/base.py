"""What every interaction widget is to the item around it: a response in, responses out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from assessment.content.interaction import Values
from assessment.content.response import Response, response_of
from assessment.ids import ItemId, ResponseId
from desktop.presenters.aids import Aids
from desktop.ui.attachments import Tools
from desktop.ui.interactions.drag import Drag


class InteractionWidget(QWidget):
    """Speaks of the response variables named in ``response_ids``: mostly of one, a cloze of one a gap.

    ``struck`` tells all options that are ruled out now, where there are options to rule out.
    What it emits is a response with these variables alone: ``chosen`` is meant at once, ``typed`` is still being typed.
    A long text is not told with every key: ``writing`` says that it changes, and ``written`` is asked when it is stored.
    """

    chosen = Signal(object)
    typed = Signal(object)
    writing = Signal()
    settled = Signal()
    struck = Signal(object)

    def __init__(self, response_id: ResponseId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.response_id = response_id
        self.response_ids: tuple[ResponseId, ...] = (response_id,)
        self.holds_text = False
        """Whether it begins with words of its own, which may stand beside the number where there is no stem."""

    def set_response(self, response: Response) -> None:
        """Show this response. Tells nobody."""
        self.set_values(response.values(self.response_id))

    def set_values(self, values: Values) -> None:
        """Show these values of the variable. Tells nobody."""
        raise NotImplementedError

    def focus_first(self, reason: Qt.FocusReason) -> None:
        """Put the focus where answering begins."""
        raise NotImplementedError

    def use_spare(self, height: int) -> None:
        """Use so much more height (less, where negative) on a page of its own; most need no more than they have."""

    def use_tools(self, item_id: ItemId, tools: Tools) -> None:
        """Take what stores files and records sound for an item's answers; most answers are words and need neither."""

    def use_aids(self, aids: Aids) -> None:
        """Take what is at hand for writing; most answers have no use for it."""

    def written(self) -> Response:
        """Return the text that ``writing`` told of, as it stands now."""
        raise NotImplementedError

    def offer_strike_out(self, offered: bool) -> None:
        """Let options be ruled out, or no longer; most ways of asking have none that stand in a list."""

    def show_struck(self, choices: Values) -> None:
        """Show these options as ruled out. Tells nobody."""

    def forbid_drag(self) -> None:
        """Take dragging away where pressing does the same."""
        for drag in self.findChildren(Drag):
            drag.forbid()

    def response(self, values: Values) -> Response:
        """Return a response with these values alone."""
        return response_of({self.response_id: values})
