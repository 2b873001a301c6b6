"""Which language a text is in, as far as stems depend on it: by script, and by the small words of Latin scripts."""

import re
from collections import Counter

from sync_server.ai.material.listed import listed

_SAMPLE = 20_000
_WORDS = re.compile(r"[^\W\d_]+")
_SCRIPTS = (
    ("zh", "\u4e00", "\u9fff"),
    ("ja", "\u3040", "\u30ff"),
    ("ko", "\uac00", "\ud7af"),
    ("ar", "\u0600", "\u06ff"),
    ("hi", "\u0900", "\u097f"),
    ("ru", "\u0400", "\u04ff"),
    ("el", "\u0370", "\u03ff"),
    ("hy", "\u0530", "\u058f"),
    ("ta", "\u0b80", "\u0bff"),
    ("he", "\u0590", "\u05ff"),
    ("th", "\u0e00", "\u0e7f"),
)
_PERSIAN = frozenset("پچژگی")
SMALL_WORDS: dict[str, frozenset[str]] = {
    language: listed(words)
    for language, words in {
        "en": "the of and to in is that it for on as with are this be by was at from or an which not have has can its how what "
        "when where why who does do did their they these those will would should could about into than then there between",
        "fr": "le la les de des du et un une est dans que qui pour sur par avec au aux ce cette sont ne pas plus se son sa ses "
        "comment pourquoi quel quelle ou où il elle ils elles nous vous être",
        "es": "el la los las de del y un una es en que por para con su sus se al lo como más no son este esta entre cómo qué cuál "
        "por qué o donde dónde ser fue",
        "pt": "o a os as de do da dos das e um uma é em que por para com seu sua se ao como mais não são este esta entre no na",
        "it": "il lo la gli le di del della e un una è in che per con su si al come più non sono questo questa tra nel dei",
        "de": "der die das und ist in zu den von mit ein eine nicht auf für als im dem des sich auch an werden wird sind bei wie "
        "was oder es er sie wir welche warum",
        "nl": "de het een en van in is dat op te zijn voor met niet die aan er om ook als bij wordt door naar of hoe wat",
        "sv": "och att det i en är som på för av med den till inte ett om har de från eller hur vad",
        "pl": "i w nie na się z że do jest to jak po co od za przez dla są oraz który która",
        "tr": "ve bir bu da de için ile olarak olan gibi daha çok ne mi olduğu",
        "id": "yang dan di dari untuk dengan pada ini itu adalah tidak dalam ke oleh atau sebagai",
        "vi": "và của là có các cho trong một được những với không người này khi đã từ đến như ở gì thế nào",
        "ru": "и в не на что с по это как из к у за от для о его а но или при",
        "ar": "في من على إلى عن أن هذا هذه التي الذي هو هي و ما كيف لماذا أو مع كان",
        "hi": "का के की में है और से को पर एक यह कि ने हैं था नहीं क्या कैसे वह लिए भी",
    }.items()
}
_LATIN = ("en", "fr", "es", "pt", "it", "de", "nl", "sv", "pl", "tr", "id", "vi")


def language_of(text: str) -> str:
    """Return the code of a text's language; ``en`` where nothing tells."""
    sample = text[:_SAMPLE]
    letters = Counter(character for character in sample if character.isalpha())
    whole = sum(letters.values()) or 1
    shares = {
        code: sum(count for letter, count in letters.items() if first <= letter <= last) / whole
        for code, first, last in _SCRIPTS
    }
    if shares["ja"] > 0.1:
        return "ja"
    script = max(shares, key=lambda code: shares[code])
    if shares[script] > 0.4:
        persian = sum(letters[letter] for letter in _PERSIAN) / whole
        return "fa" if script == "ar" and persian > 0.03 else script
    words = Counter(_WORDS.findall(sample.casefold()))
    return max(_LATIN, key=lambda code: (sum(words[word] for word in SMALL_WORDS[code]), code == "en"))
