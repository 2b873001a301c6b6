"""Whether a text speaks to a language model instead of to a reader: a flag with its place, for a person to look at.

It is one defence of several and never the only one: material goes to the model as marked data, and what comes back is
checked by code. What is flagged is not cut out, since a lesson on the subject says the same words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from sync_server.ai.material.model import Material


class Trick(StrEnum):
    """What a passage tries."""

    OVERRIDE = "override"
    """To undo what the model was told before."""
    ROLE = "role"
    """To make it somebody else, or free of rules."""
    REVEAL = "reveal"
    """To have it tell what it was told."""
    GRADE = "grade"
    """To have points given, or an answer taken as right."""
    OUTPUT = "output"
    """To say what it must write."""
    ADDRESSED = "addressed"
    """To give it orders by name."""
    CHAT_MARKS = "chat_marks"
    """To look like another turn of a conversation."""
    FETCH = "fetch"
    """To have it send or fetch something."""
    ENCODED = "encoded"
    """To have it decode and follow what a person cannot read."""
    HIDDEN = "hidden"
    """Characters or words that a reader does not see."""


@dataclass(frozen=True, slots=True)
class Flag:
    """A passage that is to be looked at: ``text[start:end]``."""

    trick: Trick
    start: int
    end: int


_GAP = r"[^\n.!?。]{0,40}?"
_SELF = r"(?:ai (?:grader|marker|examiner|evaluator|judge|language model)s?|ai|a\.i\.|llm|chat ?gpt|gpt(?:-?\d)?|claude|gemini|language models?|ai models?|ai assistants?|assistant|chat ?bot|grader|auto ?grader|evaluator|examiner model|the model)"
_RULES = r"(?:instructions?|prompts?|directions?|directives?|rules?|guidelines?|commands?|guardrails?|restrictions?|safety|context|messages?|training|orders)"
_UNDO = r"\b(?:ignore|disregard|forget|override|bypass|discard|skip|neglect|cancel|do not follow|don't follow|stop following)\b"
_WEAK = r"(?:all|any|of|the|my|these|those|its|other|everything)"
_STRONG = r"(?:previous(?:ly)?|prior|above|earlier|preceding|foregoing|your|system|existing|original|initial|current|given)"

_PATTERNS: tuple[tuple[Trick, str], ...] = (
    (Trick.OVERRIDE, rf"{_UNDO}(?:\s+{_WEAK}\b){{0,4}}\s+{_STRONG}(?:\s+(?:{_WEAK}|{_STRONG})\b){{0,3}}\s+(?:\w+\s+)?{_RULES}\b"),
    (Trick.OVERRIDE, rf"{_UNDO}(?:\s+{_WEAK}\b){{1,4}}\s+(?:\w+\s+)?(?:instructions?|prompts?|guidelines?|directives?|guardrails?)\b"),
    (Trick.OVERRIDE, r"\b(?:ignore|disregard|forget)\s+(?:everything|anything|all(?: of (?:that|this|it))?)\s+(?:(?:you\s+(?:were|have been|was|are)|i)\s+(?:told|said)|above|before|previous|prior|that came before)"),
    (Trick.OVERRIDE, r"\b(?:new|updated|real|actual|revised)\s+(?:system\s+)?(?:instructions?|prompt|directive|task)\s*(?::|follows?\b|supersedes?|begins?\b)"),
    (Trick.OVERRIDE, r"\b(?:instructions?|prompt|rules)\s+(?:above|before|so far)\s+(?:are|is|were)\s+(?:void|cancelled|canceled|obsolete|outdated|a test|no longer)"),
    (Trick.OVERRIDE, r"ignore[rz]?\s+(?:toutes?\s+)?(?:les|tes|vos)\s+(?:instructions?|consignes|directives|règles)|oublie[rz]?\s+(?:toutes?\s+)?(?:les|tes|vos)\s+(?:instructions?|consignes|règles)"),
    (Trick.OVERRIDE, r"\b(?:ignora|ignore|olvida|olvide|descarta)\s+(?:todas?\s+)?(?:las|tus|sus)\s+(?:instrucciones|reglas|indicaciones|órdenes)"),
    (Trick.OVERRIDE, r"\b(?:ignorier\w*|vergiss|vergessen sie|missachte)\s+(?:alle\s+|sämtliche\s+)?(?:vorherigen\s+|bisherigen\s+|obigen\s+|deine\s+|ihre\s+|die\s+)*(?:anweisungen|instruktionen|regeln|vorgaben)"),
    (Trick.OVERRIDE, r"(?:تجاهل|انس|انسى)\s+(?:كل\s+|جميع\s+)?(?:ال)?(?:تعليمات|أوامر|قواعد|توجيهات)"),
    (Trick.OVERRIDE, r"(?:पिछले|पिछली|ऊपर के|पूर्व|सभी)\s+(?:सभी\s+|दिए गए\s+)?(?:निर्देश\w*|नियम\w*|आदेश\w*)(?:[ों]*)\s*(?:को|की)?\s*(?:अनदेखा|भूल|नज़रअंदाज़|उपेक्षा)"),
    (Trick.OVERRIDE, r"(?:忽略|无视|忘记|忘掉|不要理会|無視|忽視)(?:你)?(?:之前|以前|上面|以上|前面|先前|所有|一切|的|全部|之前的){1,4}(?:指令|指示|提示|规则|命令|要求|指令)"),
    (Trick.OVERRIDE, r"(?:bỏ qua|phớt lờ|quên)\s+(?:tất cả\s+|mọi\s+|hết\s+)?(?:các\s+|những\s+)?(?:hướng dẫn|chỉ dẫn|chỉ thị|lệnh|quy tắc)"),
    (Trick.OVERRIDE, r"(?:игнорируй\w*|забудь\w*|не обращай внимания на)\s+(?:все\s+|всё\s+)?(?:предыдущие\s+|прежние\s+|вышеуказанные\s+|свои\s+)*(?:инструкции|указания|правила|команды)"),
    (Trick.ROLE, r"\b(?:you are now (?:an? |the |dan\b|in \w+ mode|free (?:of|from)|unrestricted|no longer|acting|going to (?:act|be))|from now on,? you (?:are|will|must)|you will now (?:be|act)|act as (?:if you (?:are|were)|an? (?:unrestricted|unfiltered|different|evil))|pretend (?:to be|that you are|you are) (?:an? |the )?(?:unrestricted|unfiltered|dan\b|ai|language model|system|admin|developer|different|jailbroken))"),
    (Trick.ROLE, r"\b(?:jail ?break(?:en|ed)? (?:mode|the)|developer mode (?:enabled|on|activated)|dan mode|do anything now|god mode (?:enabled|on)|without (?:any )?(?:restrictions|filters|guardrails) (?:or|and) )"),
    (Trick.REVEAL, r"\b(?:reveal|print|show|repeat|output|display|tell me|leak|disclose|recite|summari[sz]e)\b\s+(?:me\s+|us\s+)?(?:the|your|all|any|its)\s+(?:\w+\s+){0,2}(?:system prompt|system message|hidden (?:prompt|instructions)|initial (?:prompt|instructions)|prompt verbatim|answer key|instructions (?:verbatim|above|you were given)|api key|rubric)"),
    (Trick.GRADE, r"\b(?:give|award|assign|grant|mark)\b" + _GAP + r"\b(?:full|maximum|top|perfect|highest|max|100 ?%|10/10|5/5)\s*(?:marks?|points?|scores?|grades?|credits?|out of|possible|level|band)?\b" + _GAP + r"\b(?:marks?|points?|scores?|grades?|credits?|answer|student|candidate|response|submission|essay|regardless)\b"),
    (Trick.GRADE, r"\b(?:give|award|assign|grant)\s+(?:\w+\s+){0,4}(?:full|maximum|perfect|highest|max)\s+(?:marks?|points?|scores?|grades?|credits?)\b"),
    (Trick.GRADE, r"\b(?:mark|grade|rate|score|treat|accept|consider)\s+(?:this|my|the following|every|all|any|each)\s+(?:answers?|responses?|essays?|submissions?|options?)\s+(?:\w+\s+){0,2}(?:as\s+)?(?:correct|right|excellent|perfect|full|a\+?\b|outstanding)"),
    (Trick.GRADE, r"\b(?:the correct answer (?:is|must be) always|always (?:choose|select|pick|mark|answer)\s+(?:(?:option|answer|choice)\s+[a-e]\b|[a-e](?=\s*(?:[.,;!)]|$))))"),
    (Trick.OUTPUT, r"\b(?:respond|reply|answer|output|write|return)\s+(?:only|solely|exclusively|exactly|just|nothing but)\s+(?:with|in|the (?:word|text|phrase|following)|this)\b|\b(?:your|the)\s+(?:next\s+)?(?:response|output|reply)\s+must\s+(?:be|begin|start|contain|include|only)\b|\b(?:begin|start|end)\s+your\s+(?:response|reply|output|answer)\s+with\b|\boutput the following (?:json|text|question)"),
    (Trick.ADDRESSED, rf"\b(?:attention|note(?: to)?|important(?: note)?(?: (?:for|to))?|message (?:to|for)|instructions? (?:to|for)|hey|dear|hello)[,:]?\s+(?:the\s+|all\s+|any\s+|every\s+)*{_SELF}\b\s*(?:s\b)?(?:[,:!.\u2014-]|\s+(?:reading|processing|that|who|which|you|must|should|grading))"),
    (Trick.ADDRESSED, r"\b(?:if you are|as)\s+(?:an?\s+)(?:ai|llm|large language model|language model|ai (?:language )?(?:model|assistant))\b(?:\s+(?:reading|processing|grading|model|assistant))*[,:]?\s*(?:reading|processing|grading|then|you|please|ignore|do|write|say|output|include|must|generate|create|add)\b"),
    (Trick.ADDRESSED, r"\b(?:ai|llm|language model)s?\s+(?:reading|processing|grading|evaluating|summari[sz]ing|parsing)\s+(?:this|the)\b|\b(?:do not|don't|never)\s+(?:tell|inform|mention (?:this|it|that) to|alert)\s+(?:the\s+)?(?:user|teacher|author|human|examiner|marker)\b"),
    (Trick.CHAT_MARKS, r"<\|\s*/?\s*(?:im_start|im_end|system|assistant|user|endoftext|start_header_id|end_header_id|eot_id|channel|message)\s*\|>|</?(?:system|im_start|im_end|endoftext)>|</(?:answer|response|submission|student_answer|user_input|candidate)>|\[/?inst\]|<</?sys>>|^[^\S\n]*#{2,}\s*(?:system|assistant|instruction)s?\s*(?:prompt|message)?\s*:|^[^\S\n]*(?:system|assistant|developer)\s*(?:prompt|message)?\s*:\s*(?:you|ignore|from now|please|do|always|never|the following|new|override|give|mark)\b|\b(?:begin|end|start of|end of)\s+(?:system|hidden|secret)\s+(?:prompt|message|instructions?)\b|^-{3,}\s*(?:end|begin) of (?:document|source|data|context|text|material)s?\b"),
    (Trick.FETCH, r"\b(?:send|post|forward|email|upload|exfiltrate|transmit|leak)\b" + _GAP + r"\b(?:conversation|system prompt|api key|credentials?|passwords?|answer key|chat history|user data|secrets?)\b" + _GAP + r"\bto\b|!\[[^\]\n]{0,80}\]\(https?://[^)\s]{0,200}(?:\?|=)[^)\s]{0,200}(?:\{|prompt|secret|key|data)"),
    (Trick.ENCODED, r"\b(?:decode|decrypt|base64|rot13|hex)\b" + _GAP + r"\b(?:and|then)\b" + _GAP + r"\b(?:follow|execute|obey|run|do (?:what|as)|comply|carry out)\b"),
)  # fmt: skip
_FOUND = tuple((trick, re.compile(pattern, re.MULTILINE)) for trick, pattern in _PATTERNS)
_HINTS = re.compile(
    r"instruc|prompt|ignor|disreg|forget|overrid|bypass|rule|direct|guid|you are|you will|from now|pretend|act as|mode|anything now|without"
    r"|reveal|print|repeat|answer key|rubric|mark|points|score|grade|credit|answer|option|respon|reply|output|\bai\b|llm|gpt|claude|model|assistant|chat"
    r"|<|\[/?inst|system|send|post|upload|decod|base64|rot13|hex|user|teacher|human|oubl|olvid|consigne|vergi|regeln|anweis|تجاهل|انس|निर्देश|नियम|忽|无视|忘|無視|理会|bỏ qua|phớt|quên|игнор|забуд|вниман|eot|---"
)
_LOOK_ALIKE = dict(
    zip(
        map(ord, "аеорсухіјѕԁɡһӏｌ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ" + "АВЕКМНОРСТХ" + "οινρ"),
        "aeopcyxijsdghll" + "abezhikmnoptyx" + "abekmhopctx" + "oivp",
        strict=True,
    )
)
_SHAPES: dict[int, int] = {
    **{0xFF01 + sign: 0x21 + sign for sign in range(94)},
    **{0x1D400 + letter: ord("a") + letter % 26 for letter in range(26 * 26)},
    0x2018: 0x27,
    0x2019: 0x27,
    0x201C: 0x22,
    0x201D: 0x22,
    0xA0: 0x20,
}
"""Wide and mathematical letters, and typographic quotes, to plain ones."""
_MARKED_LINE = re.compile(r"^[^\S\n]*(?:#|system|assistant|developer|-{3})", re.MULTILINE | re.IGNORECASE)
_SPACED = re.compile(r"(?<!\w)(?:\w[ .\-_*]){5,}\w(?!\w)")
_SPACED_WORDS = re.compile(r"ignore|instructions?|prompt|system|disregard|override")


def scan(material: Material) -> tuple[Flag, ...]:
    """Return the passages of a material that speak to a model, in order, and where something is hidden."""
    hidden = [Flag(Trick.HIDDEN, one.start, one.end) for one in material.concealed]
    return tuple(
        sorted({*hidden, *scan_text(material.text)}, key=lambda flag: (flag.start, flag.end, flag.trick))
    )


def scan_text(text: str) -> tuple[Flag, ...]:
    """Return the passages of a text that speak to a model, in order."""
    found: list[Flag] = []
    at = 0
    for block in text.split("\n\n"):
        found += [Flag(flag.trick, at + flag.start, at + flag.end) for flag in _in_block(block)]
        at += len(block) + 2
    return tuple(sorted(found, key=lambda flag: (flag.start, flag.end, flag.trick)))


def _in_block(text: str) -> Iterator[Flag]:
    folded = _folded(text)
    variants = {folded, folded.translate(_LOOK_ALIKE)} if not folded.isascii() else {folded}
    told: set[tuple[Trick, int]] = set()
    for variant in sorted(variants):
        if not _HINTS.search(variant):
            continue
        for trick, pattern in _FOUND:
            for found in pattern.finditer(variant):
                if (trick, found.start()) not in told:
                    told.add((trick, found.start()))
                    yield Flag(trick, found.start(), found.end())
    for spaced in _SPACED.finditer(folded):
        if _SPACED_WORDS.search(re.sub(r"[\W_]", "", spaced.group())):
            yield Flag(Trick.OVERRIDE, spaced.start(), spaced.end())


def _folded(text: str) -> str:
    """Return a text in small letters of one shape, each at its own place; as one line where no line marks a turn."""
    if "\n" in text and not _MARKED_LINE.search(text):
        text = text.replace("\n", " ")
    small = text.lower()
    if len(small) != len(text):
        small = "".join(one.lower() if len(one.lower()) == 1 else one for one in text)
    return small if small.isascii() else small.translate(_SHAPES)
