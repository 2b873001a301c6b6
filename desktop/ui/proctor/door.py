"""Where the proctor's shortcut leads: to the panel while a test is sat, to the desk where nobody sits, else to leaving."""

from desktop.ui.contract import Room
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.proctor.sign_in_sheet import SignInSheet
from desktop.ui.widgets.held_panel import HeldPanel
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.proctor_panel import ProctorPanel


class ProctorDoor:
    """Owns the sheets; made anew with each look."""

    def __init__(self, window: KioskWindow, room: Room) -> None:
        self._room = room
        self.leave = ProctorPanel(window, room.leave)
        self.held = HeldPanel(window, room.leave)
        self.sign_in = SignInSheet(window, room.panel, room.leave)
        self.sign_in.leave_wished.connect(self.leave.ask)
        self.leave.panel_needed.connect(self.ask)

    @property
    def sheets(self) -> tuple[Panel, ...]:
        """All of them."""
        return self.leave, self.held, self.sign_in

    def ask(self) -> None:
        """Ask who is there, unless that is being asked, or they are there already."""
        if self._room.desk_offered:
            self._room.open_desk()
            return
        panel = self._room.panel
        if panel.is_open or not all(sheet.isHidden() for sheet in self.sheets):
            return
        if panel.offered and not self._room.leave.waiting:
            self.sign_in.ask()
        else:
            self.leave.ask()

    def close(self) -> None:
        """The test is over, or left."""
        for sheet in self.sheets:
            sheet.close_panel()
