"""Results over HTTP: shown to who may read them, as far as they reach."""

import csv
import io
import zipfile

import pytest

from assessment.interchange.tables.workbook import read_workbook
from sync_server.services.export_results import ResultFormat
from sync_server.services.roles import Role
from sync_server.storage.audit import recorded
from tests.sync_server.events import initiated
from tests.sync_server.hall import Hall
from tests.sync_server.services.test_decide_attempt import sat
from tests.sync_server.services.test_results import WITHOUT_ESSAY


def test_results_are_shown(hall: Hall) -> None:
    """A viewer sees the sum of a sitting, its attempts, items and centres, scores as text so that no digit is lost."""
    hall.publish()
    hall.sitting()
    sat(hall, hall.desk(), initiated(), *WITHOUT_ESSAY)
    viewer = hall.staff(Role.VIEWER)

    summed = viewer("GET", "/api/v1/results/sittings/morning").json()
    page = viewer("GET", "/api/v1/results/sittings/morning/attempts?limit=1").json()
    items = viewer("GET", "/api/v1/results/sittings/morning/items").json()
    one = viewer("GET", f"/api/v1/results/attempts/{hall.attempt()}").json()
    centres = viewer("GET", "/api/v1/results/centres?sitting_id=morning").json()

    assert (1, 1) == (summed["attempts"], summed["spread"]["n"])
    assert [one] == page["results"]
    assert isinstance(one["score"], str)
    assert ["q1", "q2", "q3", "q4", "q5"] == [item["item_id"] for item in items]
    assert [("", 1)] == [(centre["centre"], centre["attempts"]) for centre in centres]
    assert 422 == viewer("GET", "/api/v1/results/centres").status_code
    assert 404 == viewer("GET", "/api/v1/results/sittings/none").status_code


def test_a_centre_compares_its_own_alone(hall: Hall) -> None:
    """Staff of a centre who compare centres by a test are shown their own sittings' results and no others."""
    hall.publish()
    for number, centre in enumerate(("North", "South"), 1):
        hall.sitting(sitting_id=centre.lower(), centre=centre)
        sat(
            hall,
            hall.desk(centre),
            initiated(sitting=centre.lower()),
            *WITHOUT_ESSAY,
            attempt_id=hall.attempt(number),
        )

    path = "/api/v1/results/centres?test_id=t1"
    ours = hall.staff_of("North", Role.VIEWER)("GET", path).json()
    whole = hall.staff(Role.VIEWER)("GET", path).json()

    assert ["North"] == [one["centre"] for one in ours]
    assert ["North", "South"] == [one["centre"] for one in whole]


@pytest.mark.parametrize("to", ResultFormat)
def test_results_are_carried_away(hall: Hall, to: ResultFormat) -> None:
    """A sitting is written in every format, twice the same bytes, and each time stands in the record of staff."""
    hall.publish()
    hall.sitting()
    for number in (1, 2):
        sat(
            hall,
            hall.desk(),
            initiated(f"candidate-{number}"),
            *WITHOUT_ESSAY,
            attempt_id=hall.attempt(number),
        )
    viewer = hall.staff(Role.VIEWER)
    path = f"/api/v1/results/sittings/morning/export?format={to.value}"

    first, second = viewer("GET", path), viewer("GET", path)

    assert (200, first.content) == (first.status_code, second.content)
    assert "attachment" in first.headers["Content-Disposition"]
    match to:
        case ResultFormat.CSV:
            rows = list(csv.DictReader(io.StringIO(first.content.decode("utf-8-sig"))))
            assert ["C-1", "C-2"] == sorted(row["number"] for row in rows)
            assert b"number" == viewer("GET", f"{path}&bom=false").content[:6]
        case ResultFormat.XLSX:
            ((_, sheet),) = read_workbook(first.content, "r.xlsx")
            assert ["C-1", "C-2", "number"] == sorted(row[0] for row in sheet)
        case ResultFormat.QTI22 | ResultFormat.QTI30:
            with zipfile.ZipFile(io.BytesIO(first.content)) as archive:
                assert archive.testzip() is None
                assert {f"{hall.attempt(n)}.xml" for n in (1, 2)} == set(archive.namelist())
        case ResultFormat.XAPI:
            actors = {one["actor"]["account"]["name"] for one in first.json()}
            assert {"candidate-1", "candidate-2"} == actors
    with hall.server.database.read() as session:
        last = recorded(session, hall.organisation, limit=1)[0]
    assert ("results_exported", "morning", to.value, "viewer") == (
        last.action,
        last.subject,
        last.detail,
        last.actor,
    )
    assert 404 == viewer("GET", "/api/v1/results/sittings/none/export").status_code
