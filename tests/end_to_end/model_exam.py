"""What a whole exam on questions of a model needs: a server with a model, a console in Chromium, and an exam computer."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assessment.ids import ItemId
from assessment.pack.seal import SealIdentity
from desktop.background import Background
from desktop.paths import Paths
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.facts import SendState
from desktop.presenters.room import RoomPresenter
from desktop.secrets import KeyFile
from desktop.services.device import SEAL_KEY, TOKEN
from desktop.services.enrol import enrolment_request, keep_enrolment
from desktop.services.open_device import close_device, open_device
from desktop.sync.client import ServerClient
from desktop.ui.candidate_room import build_window
from desktop.ui.kiosk_window import KioskWindow
from sync_server.ai.client import ModelClient
from sync_server.services.ask_models import AskModels
from sync_server.services.roles import Role
from sync_server.services.steps_of_tasks import STEPS
from tests.builders import Draw
from tests.contract.line import Line
from tests.contract.loopback import serving
from tests.desktop.presenters.helpers import drain
from tests.desktop.ui.conftest import activate
from tests.end_to_end.by_keyboard import Candidate
from tests.fakes.author import Author
from tests.fakes.clock import FakeClock
from tests.fakes.examiner import Examiner
from tests.fakes.groq import KEY, Groq, serving_groq
from tests.fakes.lock import FakeLock
from tests.sync_server.console.clerk import Watched
from tests.sync_server.hall import PASSWORD, Hall, opened_hall

PATIENCE_MS = 30_000


@dataclass
class Both:
    """A model that writes questions and judges answers."""

    author: Author
    examiner: Examiner

    def __call__(self, body: dict[str, Any]) -> Any:
        judges = body["response_format"]["json_schema"]["name"] == "evaluation"
        return self.examiner(body) if judges else self.author(body)


@dataclass
class Exam:
    """The server with its model, and the address of its console."""

    hall: Hall
    url: str
    groq: Groq


@contextmanager
def opened_exam(folder: Path) -> Iterator[Exam]:
    """Serve an organisation whose server asks a model, on loopback, with its background work on tasks."""
    groq = Groq(Both(Author(), Examiner(level=1)))
    with (
        opened_hall(folder / "server") as hall,
        serving_groq(groq),
        closing(ModelClient("groq", groq.url, KEY, longest=10.0)) as client,
    ):
        hall.server.model = client
        work = AskModels(hall.server, STEPS)
        work.start()
        try:
            with serving(hall.app) as url:
                yield Exam(hall, url, groq)
        finally:
            work.stop()


@contextmanager
def console(url: str, pictures: Path) -> Iterator[tuple[Page, Callable[[str], None]]]:
    """Give the console in Chromium, signed in as an administrator, and what takes a picture of it."""
    taken = 0

    def picture(name: str) -> None:
        nonlocal taken
        taken += 1
        page.screenshot(full_page=True, path=pictures / f"{taken:02} {name}.png")

    with sync_playwright() as playwright:
        browser: Browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        page = browser.new_context(base_url=url, viewport={"width": 1366, "height": 768}).new_page()
        watched = Watched(page)
        page.goto("/")
        page.get_by_label("Name").fill(Role.ADMIN.value)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        yield page, picture
        browser.close()
        assert [] == watched.complaints


class ExamComputer:
    """An exam computer that has joined by a code, and its window."""

    def __init__(self, exam: Exam, home: Path, code: str, qtbot: QtBot) -> None:
        clock = FakeClock()
        Paths(home).make()
        KeyFile(Paths(home).key_file).put(SEAL_KEY, SealIdentity.generate().secret)
        device = open_device(Paths(home), clock, Draw("device"))
        newcomer = ServerClient(exam.url)
        reply = newcomer.enrol(enrolment_request(device, code=code, name="desk", app_version="0.1.0"))
        newcomer.close()
        keep_enrolment(device, exam.url, reply)
        client = ServerClient(exam.url, device.secrets.get(TOKEN) or "")
        self.line = Line(exam.hall.server, exam.hall.organisation, device, client, clock, home)
        self.qtbot = qtbot
        self.background = Background()

    def sit(
        self,
        number: str,
        secret: str,
        answers: Callable[[ItemId], str],
        picture: Callable[[KioskWindow, str], None],
    ) -> AttemptPresenter:
        """Let a candidate sit in the window by keyboard alone: sign in, confirm, begin, type every answer, submit."""
        self.line.pull()
        room = RoomPresenter(self.line.device, self.background, FakeLock(), "1.0")
        window = build_window(room, media=room.media)
        self.qtbot.addWidget(window, before_close_func=lambda window: window.disengage())
        window.resize(1366, 768)
        activate(self.qtbot, window)
        room.open()
        who = Candidate(room, window, self.qtbot, number=number, secret=secret)
        who.begin()
        attempt = who.attempt
        for entry in attempt.running.paper.exam.form.entries:
            name = who.arrive()
            who.write(answers(name))
            who.saved()
            drain(self.qtbot, self.background)
            picture(window, f"question {entry.number}")
            if attempt.can_next:
                who.press(Qt.Key.Key_N, with_=Qt.KeyboardModifier.AltModifier)
                who.until(lambda name=name: attempt.current != name)  # type: ignore[misc]  # mypy infers no type of a lambda with a default
        who.hand_in()
        self.qtbot.waitUntil(lambda: room.sending.facts.state is SendState.SENT, timeout=PATIENCE_MS)
        picture(window, "receipt")
        drain(self.qtbot, self.background)
        window.close_for_good()
        room.close()
        return attempt

    def close(self) -> None:
        """Turn it off."""
        self.background.drain()
        self.line.client.close()
        close_device(self.line.device)
