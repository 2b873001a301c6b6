"""The sheet of unlock codes holds each candidate's codes once, where a proctor looks for them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from assessment.attempt.unlock_code import grouped, sheet_code
from assessment.errors import UnlockKeyMissing
from assessment.ids import CandidateId
from desktop.services.code_sheet import make_code_sheet
from tests.builders import UNLOCK_KEY, make_entry, make_policy, make_sitting


def test_each_candidate_has_a_row_of_codes() -> None:
    """The n-th code of a row is the one that the lock screen asks for as code n; no code stands twice."""
    sitting = make_sitting(candidates=40)

    sheet = make_code_sheet(sitting, 6)

    told = {row.number: row.codes for row in sheet.rows}
    assert {entry.number for entry in sitting.roster} == set(told)
    expected = tuple(grouped(sheet_code(UNLOCK_KEY, sitting.id, "C-7", place)) for place in range(1, 7))
    assert expected == told["C-7"]
    every = [code for codes in told.values() for code in codes]
    assert 240 == len(set(every)) == len(every)


def test_it_says_what_a_proctor_must_know() -> None:
    """Title, place, window, and until when its codes open anything."""
    sitting = make_sitting()

    sheet = make_code_sheet(sitting)

    assert ("Morning", "Centre", "Room 1") == (sheet.title, sheet.centre, sheet.room)
    assert (sitting.opens_at, sitting.closes_at) == (sheet.opens_at, sheet.closes_at)
    assert sitting.closes_at + timedelta(days=1) == sheet.good_until


def test_rows_stand_in_the_order_of_the_numbers() -> None:
    """2 comes before 10, figures before letters, and A-2 before A-10."""
    numbers = ["A-10", "10", "a-2", "2", "B", "0003"]
    roster = tuple(
        replace(make_entry(place), candidate_id=CandidateId(number), number=number)
        for place, number in enumerate(numbers, 1)
    )

    rows = make_code_sheet(make_sitting(roster=roster)).rows

    assert ["2", "0003", "10", "a-2", "A-10", "B"] == [row.number for row in rows]


def test_without_a_key_there_is_no_sheet() -> None:
    """A sitting that was published without codes is refused by name."""
    with pytest.raises(UnlockKeyMissing, match="sitting-1"):
        make_code_sheet(make_sitting(policy=make_policy(unlock_key="")))


def test_codes_do_not_show_in_a_log() -> None:
    """What is written of a row into a log names the candidate and no code."""
    (row, *_) = make_code_sheet(make_sitting()).rows

    assert row.number in repr(row)
    assert row.codes[0] not in repr(row)
