"""The sheets of the proctor's panel, one at a time: what each asks for, and what is wished with it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.ui.contract import ProctorPanel
from desktop.ui.mirrored import isolate_ltr
from desktop.ui.proctor.grant_sheet import GrantSheet
from desktop.ui.proctor.note_sheet import NoteSheet
from desktop.ui.proctor.sheet import ReasonSheet, Sheet
from desktop.ui.proctor.time_sheet import TimeSheet
from desktop.ui.widgets.folder_panel import FolderPanel


class Sheets(QObject):
    """Opens them over ``host``, which is the panel itself: they go with it."""

    def __init__(self, host: QWidget, panel: ProctorPanel) -> None:
        super().__init__(host)
        self._host, self._panel = host, panel
        self.open: Sheet | None = None
        self.folders: FolderPanel | None = None

    def pause(self) -> None:
        """Ask why the test is to rest."""
        sheet = ReasonSheet(
            self._host,
            self.tr("Pause the test"),
            self.tr("It rests until a proctor lets it go on. Whether the clock stops was agreed before."),
            self.tr("Pause it"),
            hint=self.tr("The candidate reads it, and it stands in the log."),
        )
        sheet.wished.connect(lambda: self._panel.pause(sheet.why))
        self._begin(sheet)

    def extend(self) -> None:
        """Ask how much time is to be given."""
        sheet = TimeSheet(self._host)
        sheet.wished.connect(lambda: self._panel.extend(sheet.extension_ms, sheet.why))
        self._begin(sheet)

    def grant(self) -> None:
        """Ask what the candidate is to sit with."""
        facts = self._panel.facts
        if facts is not None:
            sheet = GrantSheet(self._host, facts.granted)
            sheet.wished.connect(lambda: self._panel.accommodate(sheet.granted, sheet.why))
            self._begin(sheet)

    def note(self) -> None:
        """Ask what happened."""
        sheet = NoteSheet(self._host)
        sheet.wished.connect(lambda: self._panel.note(sheet.reason, sheet.note))
        self._begin(sheet)

    def give(self) -> None:
        """Ask for a folder, then why the test is to go on elsewhere."""
        self.close_any()
        folders = FolderPanel(
            self._host,
            title=self.tr("Hand over to another computer"),
            action=self.tr("Use this folder"),
            hint=self.tr(
                "The test goes into a file here. Take a stick that can be carried to the other computer."
            ),
        )
        self.folders = folders
        folders.folder_chosen.connect(self._ask_why)
        folders.closed.connect(self._folder_closed)
        folders.open_files()

    def _folder_closed(self) -> None:
        folders, self.folders = self.folders, None
        if folders is not None:
            folders.deleteLater()

    def _ask_why(self, folder: str) -> None:
        sheet = ReasonSheet(
            self._host,
            self.tr("Hand over to another computer"),
            self.tr(
                "The test ends on this computer: what was answered goes along, and nothing more is taken here. The file is "
                "written into {folder}"
            ).format(folder=isolate_ltr(folder)),
            self.tr("Hand over"),
        )
        sheet.wished.connect(lambda: self._panel.hand_over(sheet.why, folder))
        self._begin(sheet)

    def end(self) -> None:
        """Ask why the test is to end."""
        sheet = ReasonSheet(
            self._host,
            self.tr("End the test"),
            self.tr("It is submitted as it is, with all that was answered. It cannot be opened again."),
            self.tr("End it now"),
        )
        sheet.wished.connect(lambda: self._panel.end(sheet.why))
        self._begin(sheet)

    def leave(self) -> None:
        """Ask whether to leave."""
        sheet = Sheet(
            self._host,
            self.tr("Leave the test"),
            self.tr("The computer is free again. The answers are kept, and the test can go on later."),
            self.tr("Leave"),
        )
        sheet.wished.connect(self._panel.leave)
        self._begin(sheet)

    def close_any(self) -> None:
        """Take away what is open; nothing of it is wished."""
        for panel in (self.open, self.folders):
            if panel is not None:
                panel.close_panel()

    def _begin(self, sheet: Sheet) -> None:
        self.close_any()
        self.open = sheet
        sheet.closed.connect(lambda: self._closed(sheet))
        sheet.begin()

    def _closed(self, sheet: Sheet) -> None:
        if self.open is sheet:
            self.open = None
        sheet.deleteLater()
