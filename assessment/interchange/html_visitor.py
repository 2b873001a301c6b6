"""What becomes of each element of foreign HTML: kept under our name, dissolved, or left out with a note."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from assessment.interchange.html_attributes import block_attributes, code_attributes, direction_of
from assessment.interchange.html_events import VOID, Closed, Event, Opened, Said
from assessment.interchange.html_formulas import (
    FormulaReader,
    Found,
    find_tex,
    is_formula,
    mathml_of_picture,
    tex_of_picture,
)
from assessment.interchange.html_pictures import Pictures, is_picture
from assessment.interchange.html_ruby import Ruby
from assessment.interchange.html_tags import (
    ACTIVE,
    APART,
    AROUND_CELLS,
    BLOCKS,
    CELLS,
    COLOURED,
    CONTROLS,
    DEEPEST,
    DISSOLVED,
    HIDDEN,
    INLINE,
    SILENT,
    SOUND,
    STYLES,
)
from assessment.interchange.html_writer import Frame, Inline, Writer
from assessment.interchange.report import Note
from assessment.interchange.report_codes import Code


@dataclass(eq=False, slots=True)
class _Open:
    """An element of the source that is open."""

    name: str
    frame: Frame | None = None
    inlines: tuple[Inline, ...] = ()
    skipped: bool = False
    after: str = ""


class Visitor:
    """Takes events, writes restricted HTML, notes what it had to change."""

    def __init__(self, media: Callable[[str], str | None], *, paragraphs: bool) -> None:
        self.notes: list[Note] = []
        self._pictures = Pictures(media, self.notes)
        self._writer = Writer(paragraphs=paragraphs)
        self._open: list[_Open] = []
        self._formula: FormulaReader | None = None
        self._ruby: Ruby | None = None
        self._skipping = 0

    def take(self, event: Event) -> None:
        """Take the next event."""
        if self._formula is not None:
            self._formula.take(event)
            if self._formula.complete:
                self._end_formula(self._formula)
            return
        match event:
            case Said(text):
                self._say(text)
            case Opened(name, attributes):
                self._begin(name, attributes)
            case Closed(name):
                self._end(name)

    def finish(self) -> str:
        """Return the restricted HTML."""
        if self._formula is not None:
            self._end_formula(self._formula)
        self._end_ruby()
        for tag in sorted(self._writer.flattened):
            self._note("nested_table_flattened" if tag == "table" else "structure_flattened", tag)
        return self._writer.finish()

    def _note(self, what: str, detail: str) -> None:
        self.notes.append(Note(Code.HTML_CHANGED, f"{what}: {detail}"[:500] if detail else what))

    def _say(self, text: str) -> None:
        if self._skipping:
            self._skip_words(text)
        elif self._ruby is not None:
            self._ruby.say(text)
        elif self._writer.within("code") or self._writer.verbatim:
            self._writer.words(text)
        else:
            for tex, words, block in find_tex(text):
                if tex:
                    self._write(Found(tex, words, block=block))
                else:
                    self._writer.words(words)

    def _skip_words(self, text: str) -> None:
        hidden = next(one for one in self._open if one.skipped)
        if hidden.name not in SILENT and text.strip():
            self._note("hidden_text_removed", " ".join(text.split()))

    def _begin(self, name: str, attributes: Mapping[str, str]) -> None:
        if self._skipping:
            if name not in VOID and len(self._open) < DEEPEST:
                self._open.append(_Open(name))
        elif name in VOID:
            self._void(name, attributes)
        elif name in ("math", "tex") or (name == "script" and is_formula(attributes)):
            self._formula = FormulaReader(name, attributes)
        elif name in SILENT or self._is_hidden(attributes):
            self._leave_out(name, attributes)
        elif len(self._open) < DEEPEST:
            self._open.append(self._entered(name, attributes))

    def _entered(self, name: str, attributes: Mapping[str, str]) -> _Open:
        if name in ("ruby", "rt", "rp", "rb", "rtc"):
            return self._open_ruby(name)
        if name in BLOCKS:
            return self._open_block(name, attributes)
        if self._ruby is not None:
            return _Open(name)
        if name == "object" and is_picture(attributes):
            return self._open_picture_object(attributes)
        self._note_unusual(name, attributes)
        inlines = []
        tags = [INLINE[name]] if name in INLINE else []
        tags += [tag for style, tag in STYLES if style.search(attributes.get("style", ""))]
        if COLOURED.search(attributes.get("style", "")) or (name == "font" and "color" in attributes):
            self._note("colour_removed", "")
        for tag in tags:
            one = self._writer.want(tag, code_attributes(attributes) if tag == "code" else {})
            inlines += [one] if one else []
        direction = direction_of("span", attributes)
        if direction:
            one = self._writer.want("span", direction)
            inlines += [one] if one else []
        if name == "q":
            self._writer.words("“")
        if name in APART:
            self._writer.separate()
        after = "”" if name == "q" else " " if name in APART else ""
        return _Open(name, inlines=tuple(inlines), after=after)

    def _note_unusual(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "a":
            address = attributes.get("href", "").strip()
            if address and not address.startswith("#"):
                self._note("link_removed", address)
        elif name in SOUND:
            self._note("media_not_shown", attributes.get("src", name))
        elif name in ACTIVE:
            self._note(
                "active_content_removed",
                f"{name} {attributes.get('src') or attributes.get('data', '')}".strip(),
            )
        elif name in CONTROLS:
            self._note("control_removed", f"{name} {attributes.get('name', '')}".strip())
        elif name == "svg":
            self._note("media_not_shown", "svg")
        elif name not in INLINE and name not in DISSOLVED:
            self._note("tag_unknown", name)

    def _open_block(self, name: str, attributes: Mapping[str, str]) -> _Open:
        self._end_ruby()
        tag = BLOCKS[name]
        if tag in ("tr", "td", "th", "caption", "thead", "tbody", "tfoot") and self._in_flattened_table():
            if tag in ("td", "th"):
                self._writer.separate()
            else:
                self._writer.end_line()
            return _Open(name)
        frame = self._writer.open(tag, block_attributes(tag, attributes))
        inlines: tuple[Inline | None, ...] = ()
        if COLOURED.search(attributes.get("style", "")) or "bgcolor" in attributes:
            self._note("colour_removed", "")
        if tag != "table":
            style = attributes.get("style", "")
            inlines = tuple(self._writer.want(tag, {}) for found, tag in STYLES[:4] if found.search(style))
        return _Open(name, frame, tuple(one for one in inlines if one))

    def _in_flattened_table(self) -> bool:
        table = next((one for one in reversed(self._open) if one.name == "table"), None)
        return table is not None and table.frame is None

    def _open_picture_object(self, attributes: Mapping[str, str]) -> _Open:
        markup = self._pictures.image(attributes.get("data", ""), attributes)
        self._place(markup)
        return _Open("object")

    def _void(self, name: str, attributes: Mapping[str, str]) -> None:
        if self._is_hidden(attributes):
            return
        elif name == "br":
            self._break()
        elif name == "hr":
            self._end_ruby()
            self._writer.rule()
        elif name == "img":
            self._image(attributes)
        elif name == "input" and attributes.get("type", "").lower() != "hidden":
            self._note("control_removed", f"input {attributes.get('name', '')}".strip())
        elif name == "embed":
            self._note("active_content_removed", f"embed {attributes.get('src', '')}".strip())
        elif name == "source" and any(one.name in SOUND for one in self._open):
            self._note("media_not_shown", attributes.get("src", "source"))

    def _break(self) -> None:
        if self._ruby is not None:
            self._ruby.say(" ")
        elif self._writer.verbatim:
            self._writer.words("\n")
        else:
            self._writer.line()

    def _image(self, attributes: Mapping[str, str]) -> None:
        self._end_ruby()
        tex, mathml = tex_of_picture(attributes), mathml_of_picture(attributes)
        if tex or mathml:
            self._write(Found(tex or mathml, attributes.get("alt", "") or tex, mathml=not tex))
            return
        self._place(self._pictures.image(attributes.get("src", ""), attributes))

    def _place(self, picture: str) -> None:
        if picture.startswith("<"):
            self._writer.inline(picture)
        else:
            self._writer.words(picture)

    def _is_hidden(self, attributes: Mapping[str, str]) -> bool:
        return "hidden" in attributes or bool(HIDDEN.search(attributes.get("style", "")))

    def _leave_out(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "script":
            self._note("active_content_removed", f"script {attributes.get('src', '')}".strip())
        elif name == "style":
            self._note("style_removed", "")
        self._open.append(_Open(name, skipped=True))
        self._skipping += 1

    def _open_ruby(self, name: str) -> _Open:
        if name == "ruby":
            self._end_ruby()
            self._ruby = Ruby()
        elif self._ruby is not None:
            self._ruby.into(name)
        return _Open(name)

    def _end_ruby(self) -> None:
        ruby, self._ruby = self._ruby, None
        if ruby is not None:
            if ruby.markup:
                self._writer.inline(ruby.markup)
            else:
                self._writer.words(ruby.words)

    def _end(self, name: str) -> None:
        index = self._index_of(name)
        if index is None:
            return
        if self._skipping and not any(one.skipped for one in self._open[: index + 1]):
            return  # what is left out ends by its own end alone
        ended = (
            self._open[index:] if self._skipping or self._open[index].name in BLOCKS else [self._open[index]]
        )
        for one in reversed(ended):
            self._skipping -= one.skipped
            self._open.remove(one)
            self._leave(one)

    def _index_of(self, name: str) -> int | None:
        for index in range(len(self._open) - 1, -1, -1):
            one = self._open[index]
            if one.name == name:
                return index
            if one.name in CELLS and BLOCKS.get(name) not in AROUND_CELLS:
                return None
        return None

    def _leave(self, one: _Open) -> None:
        if one.name == "ruby":
            self._end_ruby()
        elif one.name in ("rt", "rp") and self._ruby is not None:
            self._ruby.into("rb")
        if one.after.strip():
            self._writer.words(one.after)
        elif one.after:
            self._writer.separate()
        for inline in reversed(one.inlines):
            self._writer.unwant(inline)
        if one.frame is not None:
            self._writer.close(one.frame)
        elif one.name in ("td", "th", "li"):
            self._writer.separate()
        elif one.name in BLOCKS:
            self._writer.end_line()

    def _end_formula(self, formula: FormulaReader) -> None:
        self._formula = None
        self._end_ruby()
        self._write(formula.found())

    def _write(self, formula: Found) -> None:
        markup = formula.written(self._note)
        if markup:
            self._writer.inline(markup)
            return
        code = None if formula.mathml else self._writer.want("code", {})
        self._writer.words(formula.words)
        if code is not None:
            self._writer.unwant(code)
