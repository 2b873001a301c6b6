"""Who is marked blind is not named by the files that they gave."""

from dataclasses import replace
from hashlib import sha256

from assessment.content.blob import BlobRef
from assessment.content.interactions.other import Upload
from assessment.ids import ItemId
from sync_server.services.roles import Role
from tests.assessment.pack.examples import keys, pool
from tests.sync_server.console.clerk import Clerk
from tests.sync_server.hall import Hall
from tests.sync_server.marked import ESSAY, SITTING, other_pack, scheme, take, view, write_essay

FILE = BlobRef(sha256(b"essay").hexdigest(), 5, "application/pdf", "Amina Ould.pdf")


def sat(hall: Hall) -> None:
    """Let Amina hand in a file."""
    plain = pool()
    item = replace(plain.items[ItemId(ESSAY)], interactions=(Upload(),))
    pack = other_pack(hall, replace(plain, items={**plain.items, item.id: item}), keys())
    hall.publish(pack)
    hall.sitting()
    write_essay(hall, 1, FILE.value, pack=pack)


def test_a_file_is_named_by_the_code_alone(hall: Hall) -> None:
    """Neither a task nor its page says what a candidate called their file; where marking is not blind the file's own entry does."""
    sat(hall)
    task = take(hall, Role.MARKER.value)
    seen = view(hall, task, Role.MARKER.value)
    assert [f"{seen.code}-1.pdf"] == [file.name for file in seen.items[0].files]
    assert "Amina" not in repr(seen)
    marker = Clerk(hall.caller()).sign_in(Role.MARKER.value)
    page = marker.go(f"/marking/{SITTING}/tasks/{task}").text
    assert f"{seen.code}-1.pdf" in page
    assert "Amina" not in page
    assert "blob:" not in page

    scheme(hall, blind=False)
    assert ["Amina Ould.pdf"] == [file.name for file in view(hall, task, Role.MARKER.value).items[0].files]
