"""A ``presentation`` of QTI 1.2 taken apart: runs of text, and between them what is asked."""

from collections.abc import Iterator

from assessment.expression.values import Cardinality
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.qti12.material import Materials, composed, plain_of
from assessment.interchange.qti12.tree import BREAK, Ask, Kind, Label, Part, Scale
from assessment.interchange.xml import Element, elements, line_of, local_attributes, local_name

_KINDS = {f"response_{kind.value}": kind for kind in Kind if kind is not Kind.FILE}
_RENDERS = frozenset({"render_choice", "render_fib", "render_hotspot", "render_slider", "render_extension"})
_NUMERIC = frozenset({"integer", "decimal", "scientific"})
_CARDINALITIES = {
    "single": Cardinality.SINGLE,
    "multiple": Cardinality.MULTIPLE,
    "ordered": Cardinality.ORDERED,
}
_LONGEST_COUNT = 6


class Presentation:
    """What a ``presentation`` holds. ``right_column`` are the texts that Blackboard sets beside those to be matched."""

    def __init__(self, element: Element | None, place: str, materials: Materials) -> None:
        self._place, self._materials = place, materials
        self._run: list[str] = []
        self.parts: list[Part] = []
        self.right_column: list[str] = []
        if element is not None:
            for child in elements(element):
                self._take(child)
        self._flush()

    def _take(self, element: Element) -> None:
        name = local_name(element)
        kind = _KINDS.get(name)
        if kind is not None:
            self._flush()
            self.parts.append(self._ask(element, kind))
        elif name == "flow":
            self._flow(element)
        elif name.startswith(("response_", "render_")):
            raise QtiRefused("unsupported_interaction", line_of(element, self._place), name)
        else:
            self._run += self._materials.pieces(element)

    def _flow(self, element: Element) -> None:
        kind = local_attributes(element).get("class", "").upper()
        if kind == "RIGHT_MATCH_BLOCK":
            self.right_column += [self._materials.within(child) for child in elements(element)]
            return
        self._run.append(BREAK)
        for child in elements(element):
            if kind == "RESPONSE_BLOCK" and local_name(child) == "flow":
                self._row(child)
            else:
                self._take(child)
        self._run.append(BREAK)

    def _row(self, element: Element) -> None:
        """Take a row of Blackboard's matching: a text and the choice that belongs to it."""
        responses = [child for child in elements(element) if local_name(child) in _KINDS]
        if len(responses) != 1:
            self._flow(element)
            return
        self._flush()
        before = self._materials.within(element, lambda name: name in _KINDS)
        self.parts.append(self._ask(responses[0], _KINDS[local_name(responses[0])], before))

    def _flush(self) -> None:
        html = "".join(self._run)
        self._run = []
        if html.replace(BREAK, "").strip():
            self.parts.append(html)

    def _ask(self, element: Element, kind: Kind, before: str = "") -> Ask:
        told = local_attributes(element)
        line = line_of(element, self._place)
        renders = [child for child in elements(element) if local_name(child) in _RENDERS]
        if len(renders) > 1:
            raise QtiRefused("unsupported_interaction", line, f"{len(renders)} renderings of one response")
        ident = told.get("ident", "").strip()
        cardinality = _CARDINALITIES.get(told.get("rcardinality", "Single").strip().lower())
        if not ident or cardinality is None:
            raise QtiRefused("syntax", line, "a response without ident" if not ident else "rcardinality")
        own = before + self._materials.within(element, lambda name: name in _RENDERS)
        ask = {
            "html": own,
            "line": line,
            "min_words": _count(told.get("word_limit_min")) if _yes(told.get("word_limit_enabled")) else 0,
            "max_words": _count(told.get("word_limit_max")) if _yes(told.get("word_limit_enabled")) else 0,
            "rich": _yes(told.get("rce")),
        }
        if renders:
            return self._rendered(ident, kind, cardinality, renders[0], ask)
        return Ask(ident, kind, cardinality, **ask)  # type: ignore[arg-type]  # each under its own name

    def _rendered(
        self, ident: str, kind: Kind, cardinality: Cardinality, render: Element, ask: dict[str, object]
    ) -> Ask:
        told = local_attributes(render)
        name = local_name(render)
        inner = next((one for one in render.iter() if local_name(one) == "ims_render_object"), None)
        objects = {} if inner is None else local_attributes(inner)
        labels = [one for one in render.iter() if local_name(one) == "response_label"]
        shown = [child for child in elements(render) if local_name(child) == "material"]
        ask |= {
            "labels": tuple(self._label(one) for one in labels),
            "shuffle": _yes(told.get("shuffle")) or _yes(objects.get("shuffle")),
            "rows": _count(told.get("rows")) or 1,
            "length": _count(told.get("maxchars")) or _count(told.get("columns")),
            "numeric": told.get("fibtype", "").strip().lower() in _NUMERIC,
            "ordered": cardinality is Cardinality.ORDERED,
            "most": _count(told.get("maxnumber")),
        }
        if name == "render_slider":
            vertical = told.get("orientation", "").lower() == "vertical"
            ask["scale"] = Scale(
                told.get("lowerbound", "0"), told.get("upperbound", "100"), told.get("step", "1"), vertical
            )
        if name == "render_hotspot" or kind is Kind.POINT:
            ask["image"] = next(self._images(render), "")
        elif shown:
            ask["html"] = str(ask["html"]) + composed(
                BREAK.join("".join(self._materials.pieces(one)) for one in shown)
            )
        return Ask(ident, kind, cardinality, **ask)  # type: ignore[arg-type]  # each under its own name

    def _images(self, render: Element) -> Iterator[str]:
        for one in render.iter():
            if local_name(one) == "matimage":
                yield self._materials.image(one)

    def _label(self, element: Element) -> Label:
        told = local_attributes(element)
        html = self._materials.within(element)
        return Label(
            told.get("ident", "").strip(),
            html,
            plain_of(html),
            not _yes(told.get("rshuffle", told.get("shuffle", "Yes"))),
            told.get("rarea", "").strip().lower(),
            " ".join((element.text or "").split()),
            told.get("match_group", "").strip(),
            _count(told.get("match_max")) or (0 if "match_max" in told else 1),
            line_of(element, self._place),
        )


def _yes(text: str | None) -> bool:
    return (text or "").strip().lower() == "yes"


def _count(text: str | None) -> int:
    digits = (text or "").strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= _LONGEST_COUNT else 0
