"""What our Markdown adds to CommonMark, as rules for markdown-it-py: powers, indices, formulas, readings."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from assessment.content.markup import escaped

_FORMULA = re.compile(r"\$(?![\s$])((?:[^$\\\n]|\\[^\n])*?)(?<!\s)\$(?!\d)")
_DISPLAYED = re.compile(r"\$\$((?:[^$\\]|\\.)+?)\$\$", re.DOTALL)
_READING = re.compile(r"\{([^{}|\n<>]{1,60})\|([^{}\n<>]{1,120})\}")
_EAST_ASIAN = re.compile(
    "[\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3100-\u312f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
)

Rule = Callable[[StateInline, bool], bool]


def add_signs(parser: MarkdownIt) -> None:
    """Teach a parser our additions."""
    parser.inline.ruler.before("escape", "formula", _formula)
    parser.inline.ruler.push("reading", _reading)
    parser.inline.ruler.push("sup", _script("^", "sup"))
    parser.inline.ruler.push("sub", _script("~", "sub"))
    parser.block.ruler.before(
        "fence", "formula_block", _formula_block, {"alt": ["paragraph", "reference", "blockquote", "list"]}
    )
    parser.add_render_rule("formula", _render_formula)
    parser.add_render_rule("formula_block", _render_formula_block)
    parser.add_render_rule("reading", _render_reading)


def _formula(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "$":
        return False
    displayed = _DISPLAYED.match(state.src, state.pos, state.posMax)
    before = state.src[state.pos - 1] if state.pos else " "
    found = displayed or (
        None if before.isalnum() or before == "$" else _FORMULA.match(state.src, state.pos, state.posMax)
    )
    if found is None or not found[1].strip():
        return False
    if not silent:
        token = state.push("formula", "math", 0)
        token.content = found[1].strip()
        token.meta = {"block": displayed is not None}
    state.pos = found.end()
    return True


def _formula_block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Read ``$$`` at the start of a line up to ``$$`` at the end of a line, whatever stands between."""
    if state.is_code_block(start):
        return False
    lines: list[str] = []
    for line in range(start, end):
        text = state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]].rstrip()
        if line == start:
            if not text.startswith("$$"):
                return False
            text = text[2:]
        elif not text or state.sCount[line] < state.blkIndent:
            return False
        if text.endswith("$$"):
            lines.append(text[:-2])
            break
        if "$$" in text:
            return False
        lines.append(text)
    else:
        return False
    content = "\n".join(lines).strip()
    if not content or "$" in content.replace("\\$", ""):
        return False
    if not silent:
        state.line = line + 1
        token = state.push("formula_block", "math", 0)
        token.content = content
        token.map = [start, state.line]
    return True


def _reading(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "{":
        return False
    found = _READING.match(state.src, state.pos, state.posMax)
    if found is None or not _EAST_ASIAN.search(found[1]) or not found[2].strip():
        return False
    if not silent:
        state.push("reading", "ruby", 0).meta = {"base": found[1], "readings": found[2].split("|")}
    state.pos = found.end()
    return True


def _script(marker: str, tag: str) -> Rule:
    """Return a rule that reads ``^x^`` or ``~x~``: no white space inside, nothing nested."""

    def rule(state: StateInline, silent: bool) -> bool:
        start = state.pos
        if state.src[start] != marker:
            return False
        end = state.src.find(marker, start + 1, state.posMax)
        inside = state.src[start + 1 : end]
        if end < 0 or not inside or any(character.isspace() for character in inside):
            return False
        if not silent:
            state.push(f"{tag}_open", tag, 1)
            state.push("text", "", 0).content = inside
            state.push(f"{tag}_close", tag, -1)
        state.pos = end + 1
        return True

    return rule


def _render_formula(_: object, tokens: Sequence[Token], index: int, *__: Any) -> str:
    token = tokens[index]
    display = ' display="block"' if token.meta.get("block") else ""
    return f'<math tex="{escaped(token.content)}"{display}>'


def _render_formula_block(_: object, tokens: Sequence[Token], index: int, *__: Any) -> str:
    return f'<p><math tex="{escaped(tokens[index].content)}" display="block"></p>\n'


def _render_reading(_: object, tokens: Sequence[Token], index: int, *__: Any) -> str:
    base, readings = tokens[index].meta["base"], tokens[index].meta["readings"]
    if len(readings) == len(base) > 1:
        pairs = zip(base, readings, strict=True)
    else:
        pairs = zip((base,), ("".join(readings),), strict=True)
    return f"<ruby>{''.join(f'{escaped(sign)}<rt>{escaped(read)}</rt>' for sign, read in pairs)}</ruby>"
