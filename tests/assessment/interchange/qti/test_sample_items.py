"""Every QTI item of the public sample banks: outcomes or a refusal by code, never a crash."""

import io
import zipfile
from collections import Counter
from collections.abc import Iterator

from assessment.errors import AssessmentError
from assessment.expression.refusal import ExpressionRefused
from assessment.expression.run import prepare
from assessment.interchange.qti.names import name_of
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.qti.standalone import read_program
from assessment.interchange.xml import XmlRefused, read_document
from tests.samples import SAMPLES, needs_samples

FEWEST_ITEMS = 200


def xml_files() -> Iterator[tuple[str, bytes]]:
    """Return all XML files of the samples, those in archives too."""
    for path in sorted(SAMPLES.rglob("*")):
        place = str(path.relative_to(SAMPLES))
        if path.suffix == ".xml":
            yield place, path.read_bytes()
        elif path.suffix == ".zip" and zipfile.is_zipfile(path):
            with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
                for name in archive.namelist():
                    if name.endswith(".xml") and not name.startswith("__MACOSX"):
                        yield f"{place}!{name}", archive.read(name)


def ended(place: str, data: bytes) -> str:
    """Return how scoring a file's item without responses ends: ``scored``, a code, or "" for other files."""
    try:
        root = read_document(data, place).root
        if name_of(root) != "assessmentItem":
            return ""
        prepare(read_program(root, place).program).run({}).plain()
    except (XmlRefused, QtiRefused, ExpressionRefused) as error:
        return str(error.code)
    except AssessmentError as error:
        return f"{type(error).__name__} without a code"
    return "scored"


@needs_samples
def test_every_sample_item_is_scored_or_refused() -> None:
    """Without any response each item comes to outcomes or is refused by code; nearly all are scored."""
    counts = Counter(ended(place, data) for place, data in xml_files())
    refused = {code: count for code, count in counts.items() if code not in ("", "scored")}

    assert counts["scored"] >= FEWEST_ITEMS
    assert {"xml_malformed", "needs_test", "unknown_operator"} == set(refused)
