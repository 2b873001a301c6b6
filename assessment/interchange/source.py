"""An author's folder (TOML and Markdown) to content, keys and what the pack says of itself.

The folder comes as a mapping from path to bytes; nothing here touches a disk.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from assessment.content.item import Item
from assessment.content.media import media_name
from assessment.content.meta import PackMeta
from assessment.content.pool import ContentPool
from assessment.content.test import Stimulus, Test
from assessment.errors import AssessmentError
from assessment.ids import ItemId, PackId, StimulusId, TestId
from assessment.interchange.items import read_item
from assessment.interchange.problems import Problems, SourceInvalid
from assessment.interchange.stimuli import read_stimulus
from assessment.interchange.table import read_table
from assessment.interchange.tree import Reference, read_test
from assessment.interchange.written.read_sheet import read_sheet
from assessment.pack.convert import stimulus_of, test_of
from assessment.pack.schema import StimulusFile
from assessment.pack.shape import ShapeError, parse
from assessment.pack.test_shapes import TestFile
from assessment.scoring.key import ItemKey, Keys

__all__ = ["Source", "SourceInvalid", "read_source"]

PACK = "pack.toml"
_KNOWN = re.compile(
    r"pack\.toml|tests/[^/]+\.(?:toml|json)|items/[^/]+\.(?:toml|md)|stimuli/[^/]+\.(?:md|json)|media/[^/]+"
)
_FOR_PEOPLE = re.compile(r"(.*/)?(readme|licen[cs]e|notes|changelog)[^/]*", re.IGNORECASE)
_NOWHERE = PackMeta(PackId(""), 1, "")


@dataclass(frozen=True, slots=True)
class Source:
    """What a source folder says."""

    pool: ContentPool
    keys: Keys
    meta: PackMeta


def read_source(files: Mapping[str, bytes]) -> Source:
    """Return what the files of a source folder say.

    Raises:
        SourceInvalid: with every mistake found, each by file and item.
    """
    return _Reader(files).read()


class _Reader:
    """Reads file after file, noting mistakes, and refuses at the end if there was one."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = files
        self._problems = Problems()
        self._seen: dict[tuple[str, str], str] = {}

    def read(self) -> Source:
        for path in self._files:
            if not _KNOWN.fullmatch(path) and not _FOR_PEOPLE.fullmatch(path):
                self._problems.add(path, "no such file belongs in a pack's folder")
        meta = self._meta()
        names, media = self._media()
        stimuli = self._stimuli(names)
        items, keys = self._items(names, media)
        tests = self._tests(meta.language, names)
        self._problems.refuse()
        return Source(ContentPool(tests, items, stimuli, media), keys, meta)

    def _meta(self) -> PackMeta:
        if PACK not in self._files:
            self._problems.add(PACK, "is missing")
            return _NOWHERE
        table = read_table(self._files[PACK], PACK, self._problems)
        if table is None:
            return _NOWHERE
        meta = PackMeta(
            PackId(table.identifier("id")),
            table.whole("version", 1, 1),
            table.line("title"),
            table.text("language", "en"),
            table.line("organisation", ""),
            table.text("description", ""),
            table.line("author", ""),
            table.line("licence", ""),
        )
        table.done()
        return meta

    def _media(self) -> tuple[dict[str, str], dict[str, bytes]]:
        names: dict[str, str] = {}
        media: dict[str, bytes] = {}
        for path, data in self._below("media/"):
            with self._problems.noted(path):
                name = media_name(data, path)
                names[path.removeprefix("media/")] = name
                media[name] = data
        return names, media

    def _stimuli(self, names: Mapping[str, str]) -> dict[StimulusId, Stimulus]:
        found: dict[StimulusId, Stimulus] = {}
        for path, data in self._below("stimuli/"):
            self._new("stimulus", path.removeprefix("stimuli/").rpartition(".")[0], path)
            exact = path.endswith(".json")
            stimulus = (
                self._exact_stimulus(path, data)
                if exact
                else read_stimulus(path, data, names, self._problems)
            )
            if stimulus is not None:
                found[stimulus.id] = stimulus
        return found

    def _items(
        self, names: Mapping[str, str], media: Mapping[str, bytes]
    ) -> tuple[dict[ItemId, Item], dict[ItemId, ItemKey]]:
        items: dict[ItemId, Item] = {}
        keys: dict[ItemId, ItemKey] = {}
        for path, data in self._below("items/"):
            if path.endswith(".md"):
                found, named = read_sheet(path, data, names, media, self._problems)
                for id, line in named:
                    self._new("item", id, f"{path}:{line}")
                items |= {one.item.id: one.item for one in found}
                keys |= {one.item.id: one.key for one in found if one.key is not None}
                continue
            table = read_table(data, path, self._problems)
            for entry in [] if table is None else table.tables("items", _item_place(path)):
                self._new("item", str(entry.raw("id") or ""), entry.place)
                read = read_item(entry, names)
                if read is not None:
                    item, keys[item.id] = read
                    items[item.id] = item
            if table is not None:
                table.done()
        return items, keys

    def _tests(self, language: str, names: Mapping[str, str]) -> dict[TestId, Test]:
        found: dict[TestId, Test] = {}
        for path, data in self._below("tests/"):
            if path.endswith(".json"):
                exact = self._exact_test(path, data)
                found |= {exact.id: exact} if exact else {}
                continue
            table = read_table(data, path, self._problems)
            if table is None:
                continue
            self._new("test", str(table.raw("id") or ""), path)
            test, named = read_test(table, language, names)
            self._check_named(named)
            if test is not None:
                found[test.id] = test
        if not any(kind == "test" for kind, _ in self._seen):
            self._problems.add("tests", "there is no test")
        return found

    def _exact_test(self, path: str, data: bytes) -> Test | None:
        try:
            test = test_of(parse(TestFile, data))
        except (ShapeError, AssessmentError) as error:
            self._problems.add(path, str(error))
            return None
        self._new("test", test.id, path)
        shown = (section.stimulus for section in test.all_sections() if section.stimulus)
        self._check_named([Reference(path, "item", id) for id in test.all_items()])
        self._check_named([Reference(path, "stimulus", id) for id in shown])
        return test

    def _exact_stimulus(self, path: str, data: bytes) -> Stimulus | None:
        try:
            stimulus = stimulus_of(parse(StimulusFile, data))
        except (ShapeError, AssessmentError) as error:
            self._problems.add(path, str(error))
            return None
        if path != f"stimuli/{stimulus.id}.json":
            self._problems.add(
                path, f"the file of the stimulus {stimulus.id} must be stimuli/{stimulus.id}.json"
            )
        return stimulus

    def _check_named(self, named: Sequence[Reference]) -> None:
        for reference in named:
            if (reference.kind, reference.id) not in self._seen:
                self._problems.add(reference.place, f"no {reference.kind} {reference.id}")

    def _new(self, kind: str, id: str, place: str) -> None:
        if (kind, id) in self._seen:
            self._problems.add(place, f"the {kind} {id} stands in {self._seen[kind, id]} already")
        elif id:
            self._seen[kind, id] = place

    def _below(self, folder: str) -> Iterator[tuple[str, bytes]]:
        for path in sorted(self._files):
            if path.startswith(folder) and _KNOWN.fullmatch(path) and not _FOR_PEOPLE.fullmatch(path):
                yield path, self._files[path]


def _item_place(path: str) -> Callable[[int, Mapping[str, Any]], str]:
    return lambda position, fields: f"{path}, item {fields.get('id', position)}"
