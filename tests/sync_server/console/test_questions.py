"""From a document to a test on the console's pages: material, the wish, drafts reviewed, a pack built."""

import json
import re
from functools import partial
from html import unescape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Page, expect

from sync_server.ai.finding import Gate
from sync_server.ai.material.injection import Trick
from sync_server.ai.material.model import Kind as MaterialKind
from sync_server.ai.material.refusals import Refusal
from sync_server.ai.proposed_item import FIELDS, Bloom, Difficulty, Kind
from sync_server.ai.wish import Profile
from sync_server.console.draft_forms import document_of, fields_of
from sync_server.console.finding_words import found
from sync_server.console.item_words import ITEM_WORDS
from sync_server.console.material import PAGE
from sync_server.services.add_source import add_source
from sync_server.services.ask_models import AskModels
from sync_server.services.edit_draft import edit_draft
from sync_server.services.list_drafts import DraftFacts, list_drafts, view_draft
from sync_server.services.review_draft import accept_draft
from sync_server.services.steps_of_tasks import STEPS
from sync_server.storage.ai_sources import draft
from sync_server.storage.engine import Session
from tests.fakes.author import Author
from tests.fakes.groq import Groq
from tests.sync_server.console.clerk import Clerk
from tests.sync_server.hall import Hall
from tests.sync_server.services.test_generate_items import TEXT, done, source, wanted
from tests.sync_server.services.test_run_task import asking

DROP = """(text) => {
  const data = new DataTransfer();
  data.items.add(new File([text], "harbours.md", { type: "text/markdown" }));
  const place = document.querySelector("[data-drop]");
  place.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
}"""


@pytest.fixture
def drafted(hall: Hall) -> Hall:
    """Give a hall with three drafts."""
    with asking(hall, Groq(Author())):
        assert "completed" == done(hall, wanted(hall, count=3, language="en")).state
    return hall


def waiting(hall: Hall, state: str = "draft") -> tuple[DraftFacts, ...]:
    """Return the drafts of a state."""
    return list_drafts(hall.server, hall.organisation, state=state).drafts


def fields(hall: Hall, draft_id: str, **changed: str) -> dict[str, Any]:
    """Return what the form of a draft sends as it is filled, but for what is changed."""
    told = fields_of(view_draft(hall.server, hall.organisation, draft_id).document)
    sent = {
        name: told[name]
        for name in ("kind", "stem", "explanation", "skill", "bloom", "difficulty", "source_id", "quote")
    }
    for at, one in enumerate(told["options"]):
        sent |= {f"option-{at}": one["text"], f"why-{at}": one["why"]}
        if one["right"]:
            sent["right"] = str(at)
    return sent | changed


def test_a_document_is_uploaded_and_retired(hall: Hall, clerk: Clerk) -> None:
    """What was read is shown after an upload; what is retired is in the list no more."""
    clerk.go("/material")
    assert "No material is here yet" in clerk.words
    assert "No provider of a language model is set" in clerk.words
    clerk.send("/material", files={"file": ("harbours.md", TEXT.encode(), "text/markdown")})
    assert "Markdown" in clerk.follow().text
    assert "Breakwaters protect a harbour" in clerk.words
    name = source(hall)
    clerk.send(f"/material/{name}/retire")
    clerk.follow()
    assert "No material is here yet" in clerk.words
    assert "This material is retired" in clerk.go(f"/material/{name}").text


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("empty.md", b" ", "no_text"),
        ("film.mp4", b"\0\1\2", "unknown_kind"),
        ("broken.pdf", b"%PDF-1.4 rubbish", "not_readable"),
    ],
)
def test_a_refused_document_is_told_in_a_sentence(clerk: Clerk, name: str, data: bytes, code: str) -> None:
    """Why a document is refused stands on the page as a sentence, and nothing is kept."""
    clerk.go("/material")
    reply = clerk.send("/material", files={"file": (name, data, "application/octet-stream")})
    assert 422 == reply.status_code
    assert " ".join(ITEM_WORDS["refusal"][code].split()) in clerk.words
    assert "No material is here yet" in clerk.words


def test_much_material_comes_a_page_at_a_time(hall: Hall, clerk: Clerk) -> None:
    """The last added first, so many on a page; a title is found among all of them, by letters of either case."""
    for number in range(PAGE + 3):
        told = (
            f"# Ärmel {number:02}\n\nSleeves of kind {number} are sewn by hand in the harbour town.".encode()
        )
        add_source(hall.server, hall.organisation, f"{number}.md", told, actor="ada")
        hall.clock.now += 1
    clerk.go("/material")
    assert f"1 to {PAGE} of {PAGE + 3}" in clerk.words
    assert f"Ärmel {PAGE + 2}" in clerk.words
    assert "Ärmel 02" not in clerk.words
    clerk.go("/material?page=2")
    assert "Ärmel 02" in clerk.words
    clerk.go("/material?q=ärmel 07")
    assert ("Ärmel 07" in clerk.words, "Ärmel 08" in clerk.words) == (True, False)
    clerk.go("/material?q=100%25")
    assert "No title holds that." in clerk.words


def test_every_code_has_its_words() -> None:
    """No page shows a code of drafts, material or wishes where a person reads."""
    kinds = {
        "kind": Kind,
        "bloom": Bloom,
        "difficulty": Difficulty,
        "profile": Profile,
        "refusal": Refusal,
        "source_kind": MaterialKind,
        "trick": Trick,
    }
    assert [] == [
        (kind, one.value)
        for kind, codes in kinds.items()
        for one in codes
        if one.value not in ITEM_WORDS[kind]
    ]
    for gate in Gate:
        sentence = found(gate.value, "options[1].text", "what:3")
        assert sentence.endswith(".")
        assert not re.search(r"[_{}\[\]]", sentence), sentence


def test_without_material_one_is_led_to_it(clerk: Clerk) -> None:
    """Where nothing is uploaded the wish leads to the upload."""
    clerk.go("/ask")
    assert "none is here yet" in clerk.words


def test_a_wish_is_asked_once(hall: Hall, clerk: Clerk) -> None:
    """The form sent twice is one task, which the page follows; without a provider it says so in a sentence."""
    name = source(hall)
    clerk.go(f"/ask?source={name}")
    wish = clerk.value("wish")
    told = {
        "source": name,
        "kind": "single",
        "size": "3",
        "percent": "50",
        "profile": "general",
        "wish": wish,
    }
    first = clerk.send("/ask", **told).headers["location"]
    clerk.go("/ask")
    assert first == clerk.send("/ask", **told).headers["location"]
    clerk.follow()
    assert "Waits its turn" in clerk.words
    task_id = first.partition("/ask/")[2].partition("?")[0]
    done(hall, task_id)
    assert "No provider of a language model is set on this server." in clerk.go(f"/ask/{task_id}").text
    clerk.send(f"/ask/{task_id}/retry")
    assert "Waits its turn" in clerk.follow().text
    clerk.send(f"/ask/{task_id}/cancel")
    assert "Cancelled" in clerk.follow().text


@pytest.mark.parametrize(
    "wrong",
    [{"size": "0"}, {"size": "x"}, {"percent": "101"}, {"source": ""}, {"language": "?"}, {"source": "none"}],
)
def test_a_wish_that_cannot_be_keeps_what_was_typed(hall: Hall, clerk: Clerk, wrong: dict[str, str]) -> None:
    """A wish that cannot be is told, and nothing that was typed is lost."""
    told = {"source": source(hall), "size": "3", "percent": "50", "goals": "Keep me", "topics": "harbours"}
    clerk.go("/ask")
    assert clerk.send("/ask", **told | wrong).status_code in (404, 422)
    assert "Keep me" == clerk.value("goals")


def test_a_draft_is_seen_beside_its_passage(drafted: Hall, clerk: Clerk) -> None:
    """A draft shows the question, its options, and its evidence marked in the source."""
    one = waiting(drafted)[0]
    page = clerk.go(f"/drafts/{one.draft_id}").text
    marked = re.search(r"<mark>([^<]+)</mark>", page)
    assert marked is not None
    assert unescape(marked[1]) in TEXT
    assert "No gate found anything." in clerk.words
    assert 3 == clerk.go("/drafts").text.count("Which word fills the gap")


def test_drafts_are_decided_one_after_another(drafted: Hall, clerk: Clerk) -> None:
    """After each decision the next that waits is shown, and at the end it is said that none waits."""
    first, second, third = (one.draft_id for one in waiting(drafted))
    clerk.go(f"/drafts/{first}")
    assert second in clerk.send(f"/drafts/{first}/accept", revision="1").headers["location"]
    clerk.follow()
    assert third in clerk.send(f"/drafts/{second}/reject", revision="1", reason="Dull").headers["location"]
    clerk.follow()
    clerk.send(f"/drafts/{third}/accept", revision="1")
    clerk.follow()
    assert "No draft waits" in clerk.words
    clerk.go(f"/drafts/{second}")
    assert "Dull" in clerk.words
    clerk.send(f"/drafts/{second}/reopen", revision="2")
    assert "Waits for review" in clerk.follow().text


def test_an_edit_keeps_both(drafted: Hall, clerk: Clerk) -> None:
    """What an author writes is kept and judged; what was proposed is shown beside it."""
    name = waiting(drafted)[0].draft_id
    clerk.go(f"/drafts/{name}")
    new = fields(drafted, name, **{"option-1": "None of the above", "explanation": "Read it again."})
    clerk.send(f"/drafts/{name}", revision="1", wish="save", **new)
    clerk.follow()
    assert "wording" in clerk.words
    assert "What was proposed" in clerk.words
    view = view_draft(drafted.server, drafted.organisation, name)
    assert "Read it again." == view.document["explanation"] != view.proposed["explanation"]
    clerk.send(f"/drafts/{name}", revision="2", wish="accept", **new)
    assert "accepted" == view_draft(drafted.server, drafted.organisation, name).facts.state


def test_the_second_editor_loses_nothing(drafted: Hall, clerk: Clerk) -> None:
    """Who was overtaken is told, keeps what they typed, and sees what is there now; sent again, theirs is kept."""
    name = waiting(drafted)[0].draft_id
    clerk.go(f"/drafts/{name}")
    came = view_draft(drafted.server, drafted.organisation, name).proposed
    mine = fields(drafted, name, explanation="Mine.")
    edit_draft(drafted.server, drafted.organisation, name, 1, came | {"explanation": "Theirs."}, actor="bo")
    reply = clerk.send(f"/drafts/{name}", revision="1", wish="save", **mine)

    assert (409, True, True) == (reply.status_code, "Mine." in reply.text, "Theirs." in reply.text)
    clerk.send(f"/drafts/{name}", revision=clerk.value("revision"), wish="save", **mine)
    assert "Mine." == view_draft(drafted.server, drafted.organisation, name).document["explanation"]


def test_a_broken_edit_is_told_in_sentences(drafted: Hall, clerk: Clerk) -> None:
    """What cannot stand in a test is not kept; each reason is a sentence, and what was typed stays."""
    name = waiting(drafted)[0].draft_id
    clerk.go(f"/drafts/{name}")
    sent = fields(drafted, name, stem="", explanation="Still here.")
    sent.pop("right")
    reply = clerk.send(f"/drafts/{name}", revision="1", wish="save", **sent)
    assert 409 == reply.status_code
    assert "The question is empty." in clerk.words
    assert "The right answer is not of the form it must have." in clerk.words
    assert "Still here." in clerk.words


def test_every_kind_comes_back_from_its_form() -> None:
    """An item of any kind is the same after it has been a form."""
    common = {
        "stem": "What?",
        "evidence": {"source_id": "s", "quote": "q"},
        "bloom": "apply",
        "difficulty": "hard",
        "skill": "k",
        "explanation": "e",
    }
    option = {"text": "a", "why_wrong": ""}
    for kind in (
        {"kind": "single", "options": [option, option, option], "answer_index": 1},
        {"kind": "multiple", "options": [option, option, option], "answer_index": [0, 2]},
        {"kind": "true_false", "answer": True},
        {"kind": "short_text", "accepted": ["one", "two"]},
        {
            "kind": "extended_text",
            "model_answer": "m",
            "rubric": [
                {"title": "t", "levels": [{"points": 0, "text": "none"}, {"points": 2, "text": "all: both"}]}
            ],
        },
        {
            "kind": "code",
            "language": "python",
            "signature": "f(a)",
            "solution": "def f(a):\n    return a\n",
            "tests": [{"input": "[1]", "expected": "1", "hidden": True}],
        },
    ):
        assert common | kind == document_of(fields_of(common | kind))
    junk: tuple[Any, ...] = (
        None,
        [],
        "x",
        {"options": 3},
        {"options": [1], "evidence": 7},
        {"rubric": [{"levels": 1}]},
    )
    for rubbish in junk:
        assert document_of(fields_of(rubbish))["stem"] == ""


PLAIN = st.none() | st.booleans() | st.integers() | st.text(max_size=5)
PARTS = st.sampled_from(
    ["text", "why_wrong", "title", "levels", "points", "input", "expected", "hidden", "quote"]
)
INNER = st.dictionaries(PARTS, PLAIN | st.lists(PLAIN | st.dictionaries(PARTS, PLAIN), max_size=3))
NAMES = st.sampled_from(sorted({name for kind in Kind for name in FIELDS[kind]}))
JSON = PLAIN | st.dictionaries(NAMES, PLAIN | INNER | st.lists(PLAIN | INNER, max_size=4))


@given(document=JSON, kind=st.sampled_from(Kind))
def test_whatever_a_model_wrote_has_a_form(document: object, kind: Kind) -> None:
    """Whatever stands where an item should can be shown in the form, and what comes back of it is shown the same."""
    if isinstance(document, dict):
        document["kind"] = kind.value
    once = document_of(fields_of(document))
    assert once == document_of(fields_of(once))


def test_a_dropped_item_of_any_shape_is_shown(drafted: Hall, clerk: Clerk) -> None:
    """Whatever a model wrote, its page opens, and says that it cannot stand in a test."""
    name = waiting(drafted)[0].draft_id
    for rubbish in ("null", "[]", '{"options": [1, {"text": 3}], "kind": 7}', json.dumps({"kind": "code"})):
        drafted.server.database.write(partial(drop, drafted, name, rubbish))
        assert 200 == clerk.go(f"/drafts/{name}").status_code
        assert "It has no shape that could stand in a test." in clerk.words
        assert 200 == clerk.go("/drafts?state=dropped").status_code


def drop(hall: Hall, name: str, text: str, session: Session) -> None:
    """Let a draft be what the gates dropped, as it came."""
    row = draft(session, hall.organisation, name)
    assert row is not None
    row.state, row.proposed = "dropped", text


def test_a_test_is_built_and_stands_among_packs_and_tests(drafted: Hall, clerk: Clerk) -> None:
    """Chosen drafts become a pack; an id that is taken is told, with what was chosen."""
    names = [one.draft_id for one in waiting(drafted)[:2]]
    clerk.go("/build")
    assert "No draft is accepted yet." in clerk.words
    for name in names:
        accept_draft(drafted.server, drafted.organisation, name, 1, actor="ada")
    clerk.go("/build")
    told = {"pack_id": "harbour", "title": "Harbour words", "minutes": "20", "language": "en"}
    clerk.send("/build", draft=names, **told)
    clerk.follow()
    assert "The test is built" in clerk.words
    assert "Harbour words" in clerk.go("/registry").text
    clerk.go("/build")
    clerk.send("/build", draft=names, **told)
    assert "built already" in clerk.follow().text
    clerk.go("/build")
    reply = clerk.send("/build", draft=names[:1], **told)
    assert (409, 1) == (
        reply.status_code,
        reply.text.count(" checked>") - reply.text.count("data-keys checked>"),
    )
    assert "Another pack has this id." in clerk.words
    assert 422 == clerk.send("/build", **told).status_code


def test_looking_for_more_questions_loses_no_tick(drafted: Hall, clerk: Clerk) -> None:
    """Whoever searches while a test is being put together keeps what is typed and ticked, shown or not."""
    names = [one.draft_id for one in waiting(drafted)[:2]]
    for name in names:
        accept_draft(drafted.server, drafted.organisation, name, 1, actor="ada")
    told = {"pack_id": "harbour", "title": "Harbour words", "q": "no such words", "look": ""}
    clerk.go("/build")
    text = clerk.send("/build", draft=[names[0], "of-another-page"], **told).text

    assert re.search(rf'name="draft" value="{re.escape(names[0])}"[^>]* checked', text)
    assert 'type="hidden" name="draft" value="of-another-page"' in text
    assert "1 question that is ticked is not shown here" in clerk.words
    assert names[1] not in text
    assert "Harbour words" == clerk.value("title")
    assert "Harbour words" not in clerk.go("/registry").text


@pytest.mark.timeout(300)
def test_from_a_document_to_a_test(hall: Hall, page: Page) -> None:
    """Drop a document, ask, watch drafts come, review them with keys, reject one, build: the test stands in Packs and Tests."""
    work = AskModels(hall.server, STEPS)
    with asking(hall, Groq(Author())):
        work.start()
        try:
            walk(page)
        finally:
            work.stop()
    page.get_by_role("link", name="Tests").click()
    expect(page.locator("tbody")).to_contain_text("Words of the harbour")
    assert 2 == len(waiting(hall, "accepted"))


def walk(page: Page) -> None:
    """Go from the upload to the pack."""
    page.get_by_role("link", name="Material").click()
    page.evaluate(DROP, TEXT)
    page.get_by_role("button", name="Upload").click()
    expect(page.get_by_role("heading", name="Harbours")).to_be_visible()
    page.get_by_role("link", name="Ask for questions").last.click()
    page.get_by_label("How many questions").fill("3")
    page.get_by_label("Percent of the text").fill("100")
    page.get_by_label("Language of the questions").fill("en")
    page.get_by_role("button", name="Ask for them").click()
    expect(page.locator(".badge", has_text="Done")).to_be_visible(timeout=60_000)
    expect(page.locator("tbody tr")).to_have_count(3)
    page.locator("tbody a").first.click()
    expect(page.locator("mark")).to_be_visible()
    with page.expect_navigation():
        page.keyboard.press("a")
    expect(page.get_by_role("status")).to_contain_text("Accepted.")
    page.keyboard.press("r")
    expect(page.get_by_label("Why it is rejected")).to_be_focused()
    page.keyboard.type("a dull one")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    page.keyboard.press("e")
    page.get_by_label("Explanation").fill("So the passage says, word for word.")
    page.get_by_role("button", name="Keep it and accept").click()
    expect(page.get_by_role("status")).to_contain_text("No draft waits any more")
    page.get_by_role("link", name="Build a test", exact=True).click()
    for box in page.locator("tbody input[type=checkbox]").all():
        box.check()
    page.get_by_label("Title").fill("Words of the harbour")
    page.get_by_label("Id of the pack").fill("harbour-words")
    page.get_by_role("button", name="Build and publish").click()
    expect(page.get_by_role("status")).to_contain_text("The test is built")
    expect(page.locator("tbody")).to_contain_text("harbour-words")
