"""Drafts reviewed by people, and a test built of those that were accepted."""

import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from assessment.ids import ItemId
from assessment.registry.entry import EntryKey
from sync_server.errors import BodyInvalid, DraftRefused, EditedMeanwhile, NameTaken, NotFound
from sync_server.services.build_test import TEST, PlannedTest, build_test
from sync_server.services.edit_draft import edit_draft
from sync_server.services.edit_test import one_test
from sync_server.services.judge_draft import judge_draft
from sync_server.services.list_drafts import DraftFacts, count_drafts, list_drafts, next_draft, view_draft
from sync_server.services.open_pack import open_pack
from sync_server.services.publish_pack import list_packs
from sync_server.services.publish_sitting import PlannedCandidate, SittingPlan, publish_sitting
from sync_server.services.review_draft import accept_draft, reject_draft, reopen_draft
from sync_server.storage.audit import recorded
from sync_server.storage.packs import newest_pack
from tests.fakes.author import Author
from tests.fakes.groq import Groq
from tests.sync_server.events import NOON
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.services.test_generate_items import done, invented, source, wanted
from tests.sync_server.services.test_run_task import asking

QUOTE = "Granite was carried from\ndistant quarries because softer limestone crumbled within twenty winters of storms."


@pytest.fixture(params=["sqlite", "postgresql"])
def drafted(request: pytest.FixtureRequest, tmp_path: Path, database: Callable[[str], str]) -> Iterator[Hall]:
    """Give a hall with four drafts of one task, on a database of each kind."""
    with opened_hall(tmp_path / "server", database(request.param)) as hall:
        with asking(hall, Groq(Author())):
            assert "completed" == done(hall, wanted(hall, count=4, language="en")).state
        yield hall


def waiting(hall: Hall, state: str = "draft") -> tuple[DraftFacts, ...]:
    """Return the drafts of a state."""
    return list_drafts(hall.server, hall.organisation, state=state).drafts


def accepted(hall: Hall, count: int) -> tuple[str, ...]:
    """Accept so many drafts; return their ids."""
    names = tuple(one.draft_id for one in waiting(hall)[:count])
    for name in names:
        accept_draft(hall.server, hall.organisation, name, 1, actor="ada")
    return names


def proposed(hall: Hall, draft_id: str) -> dict[str, Any]:
    """Return what was proposed."""
    told: dict[str, Any] = view_draft(hall.server, hall.organisation, draft_id).proposed
    return told


def actions(hall: Hall) -> list[tuple[str, str, str]]:
    """Return who did what last, and with what detail, the last first."""
    with hall.server.database.read() as session:
        return [(one.actor, one.action, one.detail) for one in recorded(session, hall.organisation, limit=5)]


def test_a_draft_is_accepted_and_stands_in_the_record(drafted: Hall) -> None:
    """Who accepts a draft is told in the record; it waits no more, and the next of its task is found."""
    first, second = waiting(drafted)[:2]
    view = accept_draft(drafted.server, drafted.organisation, first.draft_id, 1, actor="ada")

    assert ("accepted", "ada", 2) == (view.facts.state, view.facts.reviewed_by, view.facts.revision)
    assert {"draft": 3, "accepted": 1} == count_drafts(drafted.server, drafted.organisation)
    assert second.draft_id == next_draft(drafted.server, drafted.organisation, first.draft_id)
    assert ("ada", "draft_accepted", "") == actions(drafted)[0]


def test_a_draft_is_rejected_with_a_reason(drafted: Hall) -> None:
    """A rejected draft keeps the reason, needs one, and can be taken up again."""
    name = waiting(drafted)[0].draft_id
    with pytest.raises(BodyInvalid):
        reject_draft(drafted.server, drafted.organisation, name, 1, "  ", actor="ada")
    view = reject_draft(drafted.server, drafted.organisation, name, 1, "Too easy.", actor="ada")
    assert ("rejected", "Too easy.") == (view.facts.state, view.facts.reason)
    assert ("ada", "draft_rejected", "Too easy.") == actions(drafted)[0]
    with pytest.raises(DraftRefused):
        accept_draft(drafted.server, drafted.organisation, name, 2, actor="ada")

    again = reopen_draft(drafted.server, drafted.organisation, name, 2, actor="bo")
    assert ("draft", "") == (again.facts.state, again.facts.reason)


def test_what_an_author_changes_is_kept_beside_what_came(drafted: Hall) -> None:
    """An edit keeps what was proposed, is judged by the gates again, and stands in the bank once it is accepted."""
    name = waiting(drafted)[0].draft_id
    came = proposed(drafted, name)
    new = came | {"stem": "Which of these words fills the gap in that sentence about the old harbour?"}
    view = edit_draft(drafted.server, drafted.organisation, name, 1, new, actor="ada")

    assert (came, new["stem"], True) == (view.proposed, view.facts.stem, view.facts.edited)
    assert "draft_edited" == actions(drafted)[0][1]
    same = edit_draft(drafted.server, drafted.organisation, name, 2, new, actor="ada")
    assert 2 == same.facts.revision


def test_soft_findings_are_no_bar_to_a_person(drafted: Hall) -> None:
    """What the gates find in an edit is told, and a person may accept it all the same."""
    name = waiting(drafted)[0].draft_id
    came = proposed(drafted, name)
    options = [*came["options"]]
    options[1] = options[1] | {"text": "None of the above"}
    view = edit_draft(drafted.server, drafted.organisation, name, 1, came | {"options": options}, actor="ada")

    assert "G4" in view.facts.codes
    assert {"edited"} == {one.of for one in view.findings if one.code == "G4"}
    accept_draft(drafted.server, drafted.organisation, name, 2, actor="ada")


@pytest.mark.parametrize(
    "broken",
    [
        {"stem": ""},
        {"options": []},
        {"answer_index": 7},
        {"kind": "code"},
        {"more": 1},
        {"evidence": None},
    ],
)
def test_a_broken_shape_is_kept_by_nobody(drafted: Hall, broken: dict[str, Any]) -> None:
    """What cannot stand in a test is refused, with the gate that says so, and nothing is changed."""
    name = waiting(drafted)[0].draft_id
    document = proposed(drafted, name) | broken

    with pytest.raises(DraftRefused):
        edit_draft(drafted.server, drafted.organisation, name, 1, document, actor="ada")
    assert judge_draft(drafted.server, drafted.organisation, name, document).findings
    assert 1 == view_draft(drafted.server, drafted.organisation, name).facts.revision


def test_of_two_who_edit_the_second_is_told(drafted: Hall) -> None:
    """Who edits or decides on what somebody else has changed meanwhile is told, and changes nothing."""
    name = waiting(drafted)[0].draft_id
    came = proposed(drafted, name)
    edit_draft(
        drafted.server,
        drafted.organisation,
        name,
        1,
        came | {"explanation": "So it is said there."},
        actor="ada",
    )
    with pytest.raises(EditedMeanwhile):
        edit_draft(drafted.server, drafted.organisation, name, 1, came | {"skill": "Other"}, actor="bo")
    for decide in (accept_draft, reopen_draft):
        with pytest.raises(EditedMeanwhile):
            decide(drafted.server, drafted.organisation, name, 1, actor="bo")
    with pytest.raises(EditedMeanwhile):
        reject_draft(drafted.server, drafted.organisation, name, 1, "No.", actor="bo")
    assert (
        "So it is said there."
        == view_draft(drafted.server, drafted.organisation, name).document["explanation"]
    )


def test_another_quote_has_its_place_in_the_source(drafted: Hall) -> None:
    """Evidence that a person quotes is found in the source; what does not stand there is told and shows no passage."""
    name = waiting(drafted)[0].draft_id
    came = proposed(drafted, name)
    other = came | {"evidence": came["evidence"] | {"quote": " ".join(QUOTE.split())}}
    view = edit_draft(drafted.server, drafted.organisation, name, 1, other, actor="ada")
    assert QUOTE.replace("\n", " ").rstrip(".") == " ".join(view.passage.quote.split())
    invented = came | {
        "evidence": came["evidence"] | {"quote": "Nobody ever wrote this sentence in any source at all."}
    }
    view = edit_draft(drafted.server, drafted.organisation, name, 2, invented, actor="ada")

    assert ("", True) == (view.passage.quote, "G2" in view.facts.codes)


def test_what_the_gates_dropped_can_be_taken_up(hall: Hall) -> None:
    """A person may accept what the gates dropped, if its shape holds."""
    with asking(hall, Groq(Author(lambda item, number: invented(item, 2)))):
        done(hall, wanted(hall, count=2))
    dropped = waiting(hall, "dropped")
    name = dropped[0].draft_id if dropped else waiting(hall)[0].draft_id
    accept_draft(hall.server, hall.organisation, name, 1, actor="ada")
    assert [name] == [one.draft_id for one in waiting(hall, "accepted")]


def test_drafts_come_page_by_page(drafted: Hall) -> None:
    """Every draft stands on one page, by state, task and source; what comes from no page of ours is refused."""
    task, home = waiting(drafted)[0].task_id, source(drafted)
    first = list_drafts(drafted.server, drafted.organisation, task_id=task, source_id=home, limit=3)
    rest = list_drafts(drafted.server, drafted.organisation, task_id=task, after=first.after, limit=3)

    assert (3, 1, "") == (len(first.drafts), len(rest.drafts), rest.after)
    assert 4 == len({one.draft_id for one in (*first.drafts, *rest.drafts)})
    assert () == list_drafts(drafted.server, drafted.organisation, source_id="none").drafts
    with pytest.raises(BodyInvalid):
        list_drafts(drafted.server, drafted.organisation, after="rubbish")
    with pytest.raises(NotFound):
        view_draft(drafted.server, drafted.organisation, "none")


def test_a_test_is_built_of_accepted_drafts(drafted: Hall) -> None:
    """The pack opens here, holds these questions with their keys in this order, is registered, and a sitting can have it."""
    names = accepted(drafted, 3)
    plan = PlannedTest("harbour-words", "Words of the harbour", names[::-1], minutes=20)
    facts = build_test(drafted.server, drafted.organisation, plan, actor="ada")
    with drafted.server.database.read() as session:
        row = newest_pack(session, drafted.organisation, "harbour-words")
    assert row is not None
    opened = open_pack(drafted.server, row)
    test = opened.content.tests[TEST]

    assert (1, True, False) == (facts.version, facts.scorable, facts.already_here)
    assert list(names[::-1]) == list(test.all_items())
    assert 1_200_000 == test.time_limit_ms
    assert set(names) == set(opened.keys)
    assert ("pack_published", "version 1, of 3 drafts") == actions(drafted)[0][1:]
    key = EntryKey(facts.pack_id, TEST)  # type: ignore[arg-type]  # a name for a pack
    assert "Words of the harbour" == one_test(drafted.server, drafted.organisation, key).name
    assert (
        "evening" == publish_sitting(drafted.server, drafted.organisation, evening(), actor="ada").sitting_id
    )


def evening() -> SittingPlan:
    """Return a plan for a sitting of that pack."""
    return SittingPlan(
        title="Evening",
        pack_id="harbour-words",
        opens_at=NOON,
        closes_at=NOON + timedelta(hours=1),
        candidates=(PlannedCandidate("C-1", "Amina", "open sesame", "candidate-1"),),
        sitting_id="evening",
        leave_pin="4711",
    )


def test_the_same_test_is_built_once(drafted: Hall) -> None:
    """Asked again it is here already; another test under its id is refused, or is a new version where that is wanted."""
    names = accepted(drafted, 3)
    plan = PlannedTest("words", "Words", names[:2])
    first = build_test(drafted.server, drafted.organisation, plan, actor="ada")
    again = build_test(drafted.server, drafted.organisation, plan, actor="bo")
    assert (first.sha256, True) == (again.sha256, again.already_here)
    other = replace(plan, drafts=names)
    with pytest.raises(NameTaken):
        build_test(drafted.server, drafted.organisation, other, actor="ada")
    second = build_test(drafted.server, drafted.organisation, replace(other, again=True), actor="ada")
    assert (2, False) == (second.version, second.already_here)
    assert build_test(
        drafted.server, drafted.organisation, replace(other, again=True), actor="ada"
    ).already_here
    assert 2 == len(list_packs(drafted.server, drafted.organisation))


def test_two_who_build_at_once_build_one(drafted: Hall) -> None:
    """Of those who build the same test at the same moment one publishes it, and the others find it here."""
    plan = PlannedTest("words", "Words", accepted(drafted, 2))

    def build(actor: str) -> bool:
        return build_test(drafted.server, drafted.organisation, plan, actor=actor).already_here

    with ThreadPoolExecutor(4) as pool:
        found = sorted(pool.map(build, ("ada", "bo", "cy", "di")))

    assert [False, True, True, True] == found
    assert 1 == len(list_packs(drafted.server, drafted.organisation))


def test_a_test_with_another_key_is_another_test(drafted: Hall) -> None:
    """Where only the right answer was changed it is not taken for the pack that is here."""
    (name,) = accepted(drafted, 1)
    plan = PlannedTest("words", "Words", (name,))
    build_test(drafted.server, drafted.organisation, plan, actor="ada")
    reopen_draft(drafted.server, drafted.organisation, name, 2, actor="ada")
    came = proposed(drafted, name)
    options = [
        came["options"][0] | {"why_wrong": "No."},
        came["options"][1] | {"why_wrong": ""},
        *came["options"][2:],
    ]
    edit_draft(
        drafted.server,
        drafted.organisation,
        name,
        3,
        came | {"answer_index": 1, "options": options},
        actor="ada",
    )
    accept_draft(drafted.server, drafted.organisation, name, 4, actor="ada")

    with pytest.raises(NameTaken):
        build_test(drafted.server, drafted.organisation, plan, actor="ada")
    second = build_test(drafted.server, drafted.organisation, replace(plan, again=True), actor="ada")
    with drafted.server.database.read() as session:
        row = newest_pack(session, drafted.organisation, "words")
    assert row is not None
    assert 2 == second.version == row.version
    key = open_pack(drafted.server, row).keys[ItemId(name)]
    assert json.dumps(str(key)).count("No.") == 1


def test_what_is_not_accepted_is_in_no_test(drafted: Hall) -> None:
    """A draft that waits, was rejected or is not there is refused, and no pack is made."""
    (name,) = accepted(drafted, 1)
    waits = waiting(drafted)[0].draft_id
    for drafts, error in (
        ((name, waits), DraftRefused),
        ((name, "none"), NotFound),
        ((name, name), BodyInvalid),
    ):
        with pytest.raises(error):
            build_test(drafted.server, drafted.organisation, PlannedTest("w", "W", drafts), actor="ada")
    assert [] == list_packs(drafted.server, drafted.organisation)


@pytest.mark.parametrize(
    "wrong",
    [
        {"title": " "},
        {"title": "a\nb"},
        {"pack_id": "no spaces"},
        {"pack_id": "../up"},
        {"language": "english language"},
        {"minutes": 0},
        {"drafts": ()},
        {"target_band": "very high"},
        {"category": "x" * 101},
    ],
)
def test_what_a_test_cannot_be_is_refused(hall: Hall, wrong: dict[str, Any]) -> None:
    """A title, id, language, time or level that cannot be is refused before anything is read."""
    plan = replace(PlannedTest("words", "Words", ("d",)), **wrong)
    with pytest.raises(BodyInvalid):
        build_test(hall.server, hall.organisation, plan, actor="ada")
