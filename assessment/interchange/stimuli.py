"""One ``stimuli/*.md`` to a stimulus: its id is the file's name, its title the first heading."""

import re
from collections.abc import Mapping

from assessment.content.test import Stimulus
from assessment.ids import StimulusId
from assessment.interchange.markdown import html_of
from assessment.interchange.problems import Problems
from assessment.interchange.table import IDENTIFIER, read_text

_TITLE = re.compile(r"\s*#[ \t]+([^\n]+?)[ \t#]*(?:\n|$)")


def read_stimulus(path: str, data: bytes, media: Mapping[str, str], problems: Problems) -> Stimulus | None:
    """Return a stimulus; what is wrong is noted, and then there is none."""
    text = read_text(data, path, problems)
    if text is None:
        return None
    title = _TITLE.match(text)
    if title is None:
        problems.add(path, "does not begin with its title as a heading (# Title)")
        return None
    body = text[title.end() :]
    if not body.strip():
        problems.add(path, "holds nothing but its title")
    name = path.rpartition("/")[2].removesuffix(".md")
    if not IDENTIFIER.fullmatch(name):
        problems.add(path, "the name may hold only letters, digits, _, . and -")
    with problems.noted(path):
        return Stimulus(StimulusId(name), title[1], html_of(body, path, media))
    return None
