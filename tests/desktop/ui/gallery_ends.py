"""Pictures of what comes before and after a test: who sits here, checks, statement, tryout, receipt, result."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from desktop.errors import DiskFull
from desktop.presenters.check_facts import CheckKind, CheckRow, CheckStatus
from desktop.presenters.facts import HELD, Screen, SendFacts, SendState, SignInRefusal, SignInRefused
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.views.column_screen import ColumnScreen
from desktop.ui.views.instructions_view import InstructionsView
from desktop.ui.views.submitted_view import SubmittedView
from desktop.ui.views.tryout_view import TryoutView
from desktop.ui.widgets.segments import Segments
from tests.fakes.attempt import CANDIDATE, NOW
from tests.fakes.presenters import FakeRoom

Scene = Callable[[FakeRoom, KioskWindow], None]
STATEMENT = (
    "I am the person whose name is shown above.\n"
    "I work alone, and I use no help but what is allowed.\n"
    "I know that giving or taking help can make this test void."
)


def portrait(width: int = 240, height: int = 300, kind: str = "PNG") -> bytes:
    """Return a drawn portrait."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#C9D6DF"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#30475E"))
    painter.drawEllipse(QRectF(width * 0.08, height * 0.66, width * 0.84, height * 0.7))
    painter.setBrush(QColor("#D9A679"))
    painter.drawEllipse(QRectF(width * 0.27, height * 0.18, width * 0.46, height * 0.5))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)  # type: ignore[call-overload]  # Qt's stubs know paths alone
    return bytes(buffer.data().data())


def _identity(room: FakeRoom, window: KioskWindow) -> None:
    room.show(Screen.IDENTITY)


def _identity_photo(room: FakeRoom, window: KioskWindow) -> None:
    room.identity.photo = portrait()
    room.show(Screen.IDENTITY)


def _identity_long(room: FakeRoom, window: KioskWindow) -> None:
    room.identity.photo = portrait(300, 180)
    room.identity.candidate = replace(
        CANDIDATE,
        name="Maria Anastasia Konstantinopoulou-Wolfeschlegelsteinhausenbergerdorff",
        sitting_title="Certificate of advanced reading and writing, second sitting of the autumn term",
    )
    room.show(Screen.IDENTITY)


def _not_me(room: FakeRoom, window: KioskWindow) -> None:
    room.show(Screen.SIGN_IN)
    room.sign_in.refused.emit(SignInRefused(SignInRefusal.ANOTHER_PERSON))


def _checks(*rows: CheckRow) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        room.check.needs_code = False
        room.check.rows = rows
        room.show(Screen.CHECK)

    return scene


_FAILED = _checks(
    CheckRow(CheckKind.PACK, CheckStatus.FAILED, reason="missing"),
    CheckRow(CheckKind.STORAGE, CheckStatus.FAILED, "OSError: [Errno 28] No space left on device", "full"),
    CheckRow(CheckKind.DISPLAY, CheckStatus.WARNING, reason="several"),
    CheckRow(CheckKind.LOCKDOWN, CheckStatus.WARNING, "C"),
    CheckRow(CheckKind.LOUDSPEAKER, CheckStatus.WARNING),
    CheckRow(CheckKind.MICROPHONE, CheckStatus.WARNING),
    CheckRow(CheckKind.SERVER, CheckStatus.WARNING, reason=SendState.REFUSED.value),
)
_WARNED = _checks(
    CheckRow(CheckKind.PACK, CheckStatus.OK, "Academic Reading"),
    CheckRow(CheckKind.STORAGE, CheckStatus.WARNING, "0.1 GB"),
    CheckRow(CheckKind.KEY_STORE, CheckStatus.WARNING),
    CheckRow(CheckKind.DISPLAY, CheckStatus.WARNING, "800 × 600"),
    CheckRow(CheckKind.AWAKE, CheckStatus.WARNING),
    CheckRow(CheckKind.CLOCK, CheckStatus.OK, "10:42"),
    CheckRow(CheckKind.SERVER, CheckStatus.WARNING, reason=SendState.NO_NETWORK.value),
)

_UNFIT = _checks(
    CheckRow(CheckKind.PACK, CheckStatus.OK, "Academic Reading"),
    CheckRow(CheckKind.DISPLAY, CheckStatus.FAILED, reason="too_many_displays", found=("2 (eDP-1, HDMI-1)",)),
    CheckRow(
        CheckKind.PROGRAMS,
        CheckStatus.FAILED,
        reason="program_denied",
        found=("obs (/usr/bin/obs)", "Discord (/opt/discord/Discord)"),
    ),
    CheckRow(
        CheckKind.REMOTE_SESSION,
        CheckStatus.FAILED,
        reason="remote_program",
        found=("x11vnc (/usr/bin/x11vnc)", "port 5900 (VNC) open from everywhere"),
    ),
    CheckRow(
        CheckKind.VIRTUAL_MACHINE,
        CheckStatus.WARNING,
        reason="virtual_machine",
        found=("the processor tells of a hypervisor; sys_vendor is QEMU; systemd-detect-virt says kvm",),
    ),
    CheckRow(
        CheckKind.INTEGRITY,
        CheckStatus.FAILED,
        reason="program_changed",
        found=("desktop/lockdown/guard.py differs; desktop/extra.py was added",),
    ),
)
_BESIDES = _checks(
    CheckRow(CheckKind.PACK, CheckStatus.OK, "Academic Reading"),
    CheckRow(CheckKind.DISPLAY, CheckStatus.FAILED, reason="external_display", found=("HDMI-1",)),
    CheckRow(
        CheckKind.PROGRAMS,
        CheckStatus.WARNING,
        reason="program_not_allowed",
        found=("gedit (/usr/bin/gedit)",),
    ),
    CheckRow(CheckKind.REMOTE_SESSION, CheckStatus.OK),
    CheckRow(CheckKind.VIRTUAL_MACHINE, CheckStatus.OK),
    CheckRow(CheckKind.INTEGRITY, CheckStatus.FAILED, reason="log_changed"),
)


def _fine(room: FakeRoom, window: KioskWindow) -> None:
    room.check.can_go_on = True
    details = {CheckKind.DISPLAY: "1366 × 768", CheckKind.CLOCK: "10:42", CheckKind.STORAGE: "182.4 GB"}
    _checks(*(CheckRow(kind, CheckStatus.OK, details.get(kind, "")) for kind in CheckKind))(room, window)


def _statement(room: FakeRoom, window: KioskWindow) -> None:
    room.start.candidate = replace(CANDIDATE, honour_statement=STATEMENT)
    room.show(Screen.INSTRUCTIONS)
    _bring_up(window, _instructions(window).agree)


def _statement_agreed(room: FakeRoom, window: KioskWindow) -> None:
    _statement(room, window)
    agree = _instructions(window).agree
    assert agree is not None
    agree.click()


def _instructions(window: KioskWindow) -> InstructionsView:
    view = window.stack.currentWidget()
    assert isinstance(view, InstructionsView)
    return view


def _tryout(room: FakeRoom, window: KioskWindow) -> None:
    room.show(Screen.TRYOUT)


def _tryout_review(room: FakeRoom, window: KioskWindow) -> None:
    room.show(Screen.TRYOUT)
    assert room.tryout is not None
    room.tryout.fill(2, flagged=(3,))
    room.tryout.review()
    assert isinstance(window.stack.currentWidget(), TryoutView)


def _submitted(window: KioskWindow) -> SubmittedView:
    view = window.stack.currentWidget()
    assert isinstance(view, SubmittedView)
    return view


def _receipt(room: FakeRoom, window: KioskWindow) -> None:
    room.sending.tell(SendFacts(SendState.SENT, 0, NOW))
    room.end.give_result()
    room.show(Screen.SUBMITTED)


def _receipt_apart(room: FakeRoom, window: KioskWindow) -> None:
    room.sending.tell(SendFacts(SendState.SENT, 0, NOW, "update_needed_device"))
    room.show(Screen.SUBMITTED)


def _receipt_shut_out(room: FakeRoom, window: KioskWindow) -> None:
    room.sending.tell(SendFacts(SendState.REFUSED, 0, NOW, HELD))
    room.show(Screen.SUBMITTED)


def _receipt_busy(room: FakeRoom, window: KioskWindow) -> None:
    room.sending.tell(SendFacts(SendState.BUSY, 3, NOW, "overloaded"))
    room.show(Screen.SUBMITTED)


def _receipt_folder(room: FakeRoom, window: KioskWindow) -> None:
    room.show(Screen.SUBMITTED)
    _submitted(window).save.click()


def _receipt_saved(room: FakeRoom, window: KioskWindow) -> None:
    room.show(Screen.SUBMITTED)
    room.end.receipt_saved.emit("/media/proctor/STICK/carrel-T4WE-DUD3-5BND-NHZM.pdf")


def _receipt_refused(room: FakeRoom, window: KioskWindow) -> None:
    room.show(Screen.SUBMITTED)
    room.end.receipt_refused.emit(DiskFull())


def _receipt_locked(room: FakeRoom, window: KioskWindow) -> None:
    room.show(Screen.SUBMITTED)
    view = _submitted(window)
    view._locked = lambda: True
    view.save.click()


def _result(room: FakeRoom, window: KioskWindow) -> None:
    room.end.give_result(pending=0)
    room.show(Screen.RESULT)


def _result_pending(room: FakeRoom, window: KioskWindow) -> None:
    room.end.give_result()
    room.show(Screen.RESULT)


def _result_failed(room: FakeRoom, window: KioskWindow) -> None:
    room.end.give_result(pending=0)
    assert room.end.result is not None
    room.end.result = replace(room.end.result, score="9", passed=False, grade="")
    room.show(Screen.RESULT)


def _result_lower(at: int, shape: int) -> Scene:
    """Show a lower part of a result: the switch ``at`` turned to ``shape``, and in view."""

    def scene(room: FakeRoom, window: KioskWindow) -> None:
        room.end.give_result(pending=1, told=True)
        room.show(Screen.RESULT)
        view = window.stack.currentWidget()
        assert isinstance(view, ColumnScreen)
        window.repaint()
        switch = view.findChildren(Segments)[at]
        switch.parts[shape].click()
        _bring_up(window, switch.parentWidget())

    return scene


def _result_told(room: FakeRoom, window: KioskWindow) -> None:
    _result_lower(1, 0)(room, window)
    view = window.stack.currentWidget()
    assert isinstance(view, ColumnScreen)
    from tests.desktop.ui.gallery import settle  # it imports this file

    settle(50)
    bar = view.scroller.verticalScrollBar()
    bar.setValue(bar.maximum())


def _bring_up(window: KioskWindow, widget: QWidget | None) -> None:
    from tests.desktop.ui.gallery import settle  # it imports this file

    settle(50)
    view = window.stack.currentWidget()
    assert isinstance(view, ColumnScreen)
    if widget is not None:
        view.scroller.ensureWidgetVisible(widget, 0, 40)


def _turned(scene: Scene) -> Scene:
    """Show a scene from right to left."""

    def turned(room: FakeRoom, window: KioskWindow) -> None:
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        scene(room, window)

    return turned


_BEFORE: Mapping[str, Scene] = {
    "ends-01-identity": _identity,
    "ends-02-identity-photo": _identity_photo,
    "ends-03-identity-long": _identity_long,
    "ends-04-not-me": _not_me,
    "ends-05-check-failed": _FAILED,
    "ends-06-check-warned": _WARNED,
    "ends-07-check-fine": _fine,
    "ends-08-statement": _statement,
    "ends-09-statement-agreed": _statement_agreed,
    "ends-10-tryout": _tryout,
    "ends-11-tryout-review": _tryout_review,
    "ends-12-check-unfit": _UNFIT,
    "ends-13-check-besides": _BESIDES,
}
_AFTER: Mapping[str, Scene] = {
    "ends-20-receipt": _receipt,
    "ends-21-receipt-folder": _receipt_folder,
    "ends-22-receipt-saved": _receipt_saved,
    "ends-23-receipt-refused": _receipt_refused,
    "ends-24-receipt-locked": _receipt_locked,
    "ends-25-receipt-apart": _receipt_apart,
    "ends-26-receipt-shut-out": _receipt_shut_out,
    "ends-27-receipt-busy": _receipt_busy,
    "ends-30-result": _result,
    "ends-31-result-pending": _result_pending,
    "ends-32-result-not-passed": _result_failed,
    "ends-33-result-points-table": _result_lower(0, 1),
    "ends-34-result-time-sections": _result_lower(1, 0),
    "ends-35-result-time-questions": _result_lower(1, 1),
    "ends-36-result-time-table": _result_lower(1, 2),
    "ends-37-result-told": _result_told,
}
SCENES: dict[str, Scene] = {
    **_BEFORE,
    **_AFTER,
    **{
        f"{name}-rtl": _turned(scene)
        for name, scene in {**_BEFORE, **_AFTER}.items()
        if name[5:7] in ("02", "05", "08", "10", "20", "31", "34", "35")
    },
}
