"""From a document to released results: a model writes and judges, people decide, and a candidate sits in between."""

import json
import re
from pathlib import Path

from playwright.sync_api import Page, expect
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assessment.ids import ItemId
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.theme import LIGHT, apply_theme
from sync_server.services.final_score import final_score
from sync_server.services.import_roster import import_roster
from sync_server.services.make_enrolment_code import make_enrolment_code
from tests.end_to_end.model_exam import ExamComputer, console, opened_exam
from tests.sync_server.services.test_generate_items import TEXT, drafts

LOOKS, LOOK_MS, ACCEPTED = 60, 500, 4
NUMBER, SECRET = "C-1", "a secret of hers"
ESSAY = "It keeps ships safe while they wait, so that trade can go on through the winter."
PROGRAM = "total = sum(berths)\nreturn total"
"""As it is typed: the sheet begins with the head of the function, and puts the blanks before a line."""


def test_from_a_document_to_released_results(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """A document becomes questions, people accept them, a candidate sits them, a model proposes, a person marks and releases."""
    apply_theme(qapp, LIGHT)
    with opened_exam(tmp_path) as exam, console(exam.url, tmp_path) as (page, picture):
        hall = exam.hall
        roster = f"number,name,secret\n{NUMBER},Amina Rahal,{SECRET}\n"
        import_roster(hall.server, hall.organisation, "Harbours", roster.encode(), actor="admin")

        page.goto("/console/material")
        document = {"name": "harbours.md", "mimeType": "text/markdown", "buffer": TEXT.encode()}
        page.get_by_label("Document").set_input_files(document)  # type: ignore[arg-type]  # as Playwright says it
        page.get_by_role("button", name="Upload").click()
        picture("material")
        page.goto("/console/material")
        page.get_by_role("link", name="Ask for questions").last.click()
        page.get_by_label("How many questions").fill("6")
        page.get_by_label("Percent of the text to use").fill("100")
        for kind in ("One right option", "Essay with a rubric", "Code challenge with tests"):
            page.get_by_label(kind).check()
        picture("the wish")
        page.get_by_role("button", name="Ask for them").click()
        until(page, "Done")
        picture("drafts")
        asked = page.url.partition("?")[0]
        page.locator("tr", has_text="Essay with a rubric").last.get_by_role("link").click()
        page.get_by_label("Why it is rejected").fill("Too much like the first.")
        page.get_by_role("button", name="Reject").click()
        for _ in range(ACCEPTED):
            page.goto(asked)
            page.locator("tr", has_text="Waits for review").first.get_by_role("link").click()
            picture("a draft")
            page.get_by_role("button", name="Accept").click()
            expect(page.get_by_text("It is recorded").or_(page.get_by_text("Accepted."))).to_be_visible()
        page.goto("/console/build")
        for box in page.get_by_role("checkbox", name=re.compile("Take question")).all():
            box.check()
        page.get_by_label("Title").fill("Harbours")
        page.get_by_label("Id of the pack").fill("harbours")
        picture("the test")
        page.get_by_role("button", name="Build and publish").click()
        page.goto("/console/packs")
        page.on("dialog", lambda dialog: dialog.accept())
        page.get_by_role("button", name="Release now").click()
        picture("pack released")
        page.goto("/console/sittings/new")
        page.get_by_label("Title").fill("Harbours in the morning")
        page.get_by_label("Opens (UTC)").fill("2030-05-06T11:00")
        page.get_by_label("Closes (UTC)").fill("2030-05-06T18:00")
        page.get_by_role("button", name="Publish").click()
        picture("sitting")
        sitting = page.url.rpartition("/")[2].partition("?")[0]

        code = make_enrolment_code(
            hall.server, hall.organisation, centre="", url="", days=1, actor="admin"
        ).code
        computer = ExamComputer(exam, tmp_path / "computer", code, qtbot)

        proposed = drafts(hall, "accepted")

        def answer(item_id: ItemId) -> str:
            told = json.loads(next(one.proposed for one in proposed if one.draft_id == item_id))
            return {"extended_text": ESSAY, "code": PROGRAM}.get(told["kind"], "A")

        def grab(window: KioskWindow, name: str) -> None:
            window.grab().save(str(tmp_path / f"desktop {name}.png"))

        attempt = computer.sit(NUMBER, SECRET, answer, grab)
        attempt_id = attempt.attempt.attempt_id
        computer.close()

        page.goto(f"/console/marking/{sitting}")
        picture("answers wait")
        page.get_by_role("button", name="Ask for proposals").click()
        expect(page.get_by_text("The answers are being looked at")).to_be_visible()
        until(page, "2 answers have a proposal")
        picture("proposals")
        page.get_by_role("button", name="Mark the next").click()
        held = 0
        for _ in range(2):
            expect(page.get_by_text("Proposed by openai/gpt-oss-120b").first).to_be_visible()
            picture("a script")
            held += page.get_by_text("4 of 4 tests hold.").count()
            points = page.get_by_label("Points", exact=True)
            if points.count():
                points.fill("1")
            for group in page.locator("fieldset.field").all():
                group.locator("input[type=radio]").last.check()
            page.get_by_label("Comment").fill("Marked by a person.")
            page.get_by_role("button", name="Give the mark, and go on").click()
        expect(page.get_by_text("Nothing is left for you to mark here.")).to_be_visible()
        assert 1 == held
        page.get_by_role("button", name="Release the results").click()
        picture("released")
        page.goto(f"/console/results/{sitting}")
        picture("results")
        expect(page.locator(".tile").filter(has_text="released")).to_contain_text("1")
        expect(page.locator(".tile").filter(has_text="wait to be marked")).to_contain_text("0")
        page.goto(f"/console/attempts/{attempt_id}/score")
        picture("score")
        score = final_score(hall.server, hall.organisation, attempt_id)
        assert score is not None


def until(page: Page, words: str) -> None:
    """Look at a page anew until it says this."""
    for _ in range(LOOKS):
        if page.get_by_text(words).count():
            return
        page.wait_for_timeout(LOOK_MS)
        page.reload()
    raise AssertionError(page.locator("main").inner_text())
