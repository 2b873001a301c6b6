"""G13: whether an item carries what is not text for a candidate: orders to a model, markup, links, signs nobody sees.

Orders are looked for in all languages, whatever the item's. Bare tags may stand where the source has
some, for it is on them.
"""

import re

from sync_server.ai.finding import Finding, Findings, Gate
from sync_server.ai.gates.source import Source
from sync_server.ai.proposed_item import ProposedItem

_PREVIOUS = r"(?:previous|prior|above|earlier|preceding|foregoing)"
_ORDERS = re.compile(
    rf"\b(?:ignore|disregard|forget|override|bypass)\b.{{0,40}}\b(?:{_PREVIOUS}|your|all|any|these|the)\b.{{0,20}}\b(?:instructions?|prompts?|rules|guidelines|directions)\b"
    r"|\b(?:system|developer) (?:prompt|message|instructions?)\b|\bmy (?:instructions|prompt|guidelines)\b"
    r"|\bas an? (?:ai|artificial intelligence|(?:large )?language model)\b|\bi(?: am|'m) an? (?:ai|language model)\b"
    r"|\b(?:note|message|instructions?|attention|to) (?:to |for )?(?:the |all )?(?:graders?|markers?|assessors?|llm|ai|model)\b ?:"
    r"|\b(?:award|give|grant|assign)\b.{0,30}\b(?:full|maximum|highest|all) (?:marks?|points?|scores?|credit|grade)\b"
    r"|\bmark (?:every|all|each|this|any)\b.{0,20}\b(?:correct|right)\b"
    r"|<\|[a-z_]{2,30}\|>|\[/?INST\]|<</?SYS>>|\bBEGIN (?:SYSTEM|PROMPT)\b|^[^\S\n]*(?:system|assistant|user)\s*:"
    r"|\bignor(?:e|ez|er)\b.{0,30}\b(?:instructions|consignes)\b|\bnote maximale\b|\btous les points\b"
    r"|\bignor(?:a|e|ar|en)\b.{0,30}\b(?:instrucciones|indicaciones)\b|\b(?:nota|puntuación) máxima\b"
    r"|bỏ qua.{0,30}(?:hướng dẫn|chỉ dẫn|chỉ thị|lệnh)|cho điểm tối đa"
    r"|(?:忽略|无视|不要理会|忘记).{0,15}(?:指令|指示|说明|提示|要求)|(?:给|打).{0,6}满分|系统提示"
    r"|(?:تجاهل|تجاوز|انس).{0,20}(?:التعليمات|الأوامر|الإرشادات)|(?:الدرجة|العلامة) الكاملة"
    r"|(?:निर्देशों|निर्देश|आदेशों).{0,20}(?:अनदेखा|नज़रअंदाज़|भूल)|पूरे अंक (?:दें|दीजिए|दो)",
    re.IGNORECASE | re.MULTILINE,
)
_LINKS = re.compile(
    r"\b(?:https?|ftp|file|data|javascript|vbscript|mailto)\s*:\s*(?:/|[a-z])\S*|\bwww\.[\w-]+\.\w+"
    r"|(?<![\w.+-])[\w.+-]+@[\w-]+\.[a-z]{2,}\b|(?<![\w.`(-])[\w-]+\.(?:com|org|net|io|info|ru|xyz|top)\b(?![`(])",
    re.IGNORECASE,
)
_NOT_A_LINK = re.compile(r"(?:file|data|javascript|mailto)\s*:\s+", re.IGNORECASE)
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9]*)((?:\s[^<>]*)?)/?>|<!--|<!\[CDATA|<!doctype", re.IGNORECASE)
_MARKDOWN = re.compile(
    r"!?\[[^\]\n]{1,200}\]\([^)\s][^)]*\)|\*\*[^*\s][^*\n]*\*\*|^#{1,6} \S|^```|^[^\S\n]*[-*] .*\n\s*[-*] |&(?:#\d+|#x[0-9a-f]+|nbsp|lt|gt|amp);",
    re.MULTILINE | re.IGNORECASE,
)
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f]"
)
_A_TAG = re.compile(r"</?[a-z][a-z0-9]*>")
_NEVER = frozenset(
    (
        "script",
        "style",
        "iframe",
        "object",
        "embed",
        "applet",
        "form",
        "input",
        "img",
        "svg",
        "link",
        "meta",
        "base",
        "frame",
        "math",
    )
)
_TYPES = frozenset(("int", "str", "float", "bool", "char", "double", "long", "string", "name", "value"))
_CODE = re.compile(r"`[^`\n]+`")


def check_hostile(item: ProposedItem, source: Source) -> Findings:
    """Return what of an item's texts is not for candidates. What is code in an item on code is left alone."""
    return tuple(
        Finding(Gate.HOSTILE, place, detail)
        for place, text in (*item.texts(), ("evidence.quote", item.evidence.quote))
        if (detail := hostile(text, source.text))
    )


def hostile(text: str, source: str = "") -> str:
    """Return what is hostile in a text: ``unseen``, ``order``, ``link`` or ``markup``; nothing where it is harmless."""
    if _UNSEEN.search(text):
        return "unseen"
    if _ORDERS.search(text):
        return "order"
    said = _CODE.sub(" ", text)
    if any(not _NOT_A_LINK.match(found[0]) for found in _LINKS.finditer(said)):
        return "link"
    if _MARKDOWN.search(said) or any(_is_markup(found, source) for found in _TAG.finditer(said)):
        return "markup"
    return ""


def _is_markup(found: re.Match[str], source: str) -> bool:
    """Say whether a tag is one: not a type as in List<String>, nor a bare one in an item on a source about tags."""
    if found[1] is None or "=" in found[2] or found[1].lower() in _NEVER:
        return True
    name = found[1]
    if found[2].strip(" /"):
        return False  # two comparisons, as in a<b and c>d
    return not (name[0].isupper() or name in _TYPES or _A_TAG.search(source))
