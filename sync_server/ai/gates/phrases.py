"""Words of each language that options and stems should do without, for G4."""

import re
from collections.abc import Mapping

ALL_OR_NONE: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:all|none|any|both|neither|either)(?: \w+)? (?:of )?(?:the )?(?:above|below|these|those|preceding|others?\b(?= (?:options|answers)))"
        r"|\b(?:all|none|both|neither) of (?:these|them|the (?:options|answers|others))\b"
        r"|^(?:[Bb]oth )?(?:[Oo]ptions? |[Aa]nswers? )?\(?[A-F]\)?(?: and |, | or | nor | & )(?:option )?\(?[A-F]\)?(?: only)?$"
        r"|\b(?:both|neither|options?|answers?) \(?[a-f1-6]\)? (?:and|or|nor) (?:option )?\(?[a-f1-6]\)?(?: only)?$",
    ),
    "fr": re.compile(
        r"(?:toutes?|tous|aucune?)\b[^.]{0,30}\b(?:ci-dessus|précédente?s?|proposée?s|réponses)|\bni l'un ni l'autre\b"
        r"|^(?:les )?(?:réponses )?[A-F] et [A-F]$",
    ),
    "es": re.compile(
        r"(?:tod[ao]s|ningun[ao]|ningún)\b[^.]{0,30}\b(?:anteriores?|arriba|opciones|respuestas)|^[A-F] y [A-F]$",
    ),
    "vi": re.compile(
        r"(?:tất cả|cả (?:ba|hai|bốn)|không có)\b.{0,20}\b(?:đáp án|phương án|ý|câu|ở trên|trên|nào đúng)\b|^(?:[Cc]ả )?[A-F] và [A-F]$"
    ),
    "ar": re.compile(
        r"(?:جميع|كل|لا شيء|ليس أي|أي)(?: من)? ?(?:مما|ما) (?:سبق|ذكر|ورد)|كل الإجابات|\bأ و ?ب$"
    ),
    "hi": re.compile(
        r"(?:उपरोक्त|उपर्युक्त|ऊपर|इनमें)[^.]{0,15}(?:सभी|कोई)|(?:सभी|कोई) (?:उपरोक्त|उपर्युक्त|विकल्प)|ये सभी"
    ),
    "zh": re.compile(r"(?:以上|上述|前面)[^。]{0,6}(?:都|皆|均|全|任)|都[不]?[对是]$|[A-D][和与][A-D]"),
}
"""Options that speak of other options. They are looked for in small letters, but for Chinese and letters of options."""

ABSOLUTE: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:always|never|every|everyone|everybody|nobody|completely|entirely|totally|absolutely|exclusively|impossible|without exception|"
        r"in (?:all|every|no) cases?|under no circumstances|invariably|solely)\b"
    ),
    "fr": re.compile(r"\b(?:toujours|jamais|absolument|totalement|exclusivement|uniquement|en aucun cas)\b"),
    "es": re.compile(r"\b(?:siempre|nunca|jamás|absolutamente|totalmente|exclusivamente|en ningún caso)\b"),
    "vi": re.compile(r"\b(?:luôn luôn|không bao giờ|tuyệt đối|hoàn toàn|mọi trường hợp)\b"),
    "ar": re.compile(r"(?:دائما|أبدا|مطلقا|حصرا|إطلاقا)"),
    "hi": re.compile(r"(?:हमेशा|कभी नहीं|सदैव|बिल्कुल नहीं|पूर्णतः)"),
    "zh": re.compile(r"(?:总是|永远|从不|绝对|一定|必定|毫无例外)"),
}
"""Words that make a statement so strong that who knows nothing takes it for wrong."""

QUIET_NOT: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:[Ww]hich|[Ww]hat|[Ww]ho)\b(?:(?!\b(?:if|when|because|although|since|that|who|whose)\b)[^,;.?])*?"
        r"(?:\b(?:is|are|was|were|do|does|did|has|have|can|could|would|should|will|must|may|might) not\b|n['’]t\b|\bcannot\b|\bnever\b"
        r"|\b(?:false|incorrect|untrue)\b)"
        r"|\bexcept\b|\b[Ww]hich (?:one |of [\w ]+? )?(?:is|are|was|were) (?:the )?(?:least|false|incorrect)\b"
    ),
    "fr": re.compile(
        r"\b(?:[Ll]equel|[Ll]aquelle|[Ll]esquel(?:le)?s|[Qq]uel(?:le)?s?)\b[^.;?]*?\b(?:ne|n['’])\s*\w[\w'’ ]*? pas\b|\bsauf\b|\bexcepté\b"
    ),
    "es": re.compile(
        r"(?:[Cc]uál|[Cc]uáles|[Qq]ué)\b(?:(?!\b(?:si|cuando|porque)\b)[^.;,?])*? no (?:es|son|fue|está|pertenece|corresponde|se)\b|\bexcepto\b|\bsalvo\b"
    ),
    "vi": re.compile(
        r"\bnào\b[^.,;?]*? không (?:phải|đúng|thuộc|có|được|là)\b|\bngoại trừ\b|\btrừ\b(?= \w+ nào)"
    ),
}
"""Stems that ask for what does not hold, without the capitals that would make it seen."""
