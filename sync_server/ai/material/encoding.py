"""Bytes of a text file of unknown encoding to text: by mark, by what the file says, else by which letters make sense.

UTF-8 proves itself. Of the older encodings each is tried that can hold the bytes; it is believed by the words that
come out: letters of one script beside one another, small letters behind large ones, the signs that its languages use.
"""

import codecs
import re
import unicodedata
from collections import Counter
from functools import cache
from itertools import pairwise

from assessment.interchange.decode import decode

_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9._:-]{2,40})""", re.IGNORECASE)
_HEAD = 4_096
_SAMPLE = 20_000
_WIDE = ("gb18030", "big5", "shift_jis", "euc_jp", "euc_kr")
_NARROW = (
    "cp1252",
    "cp1250",
    "cp1251",
    "koi8-r",
    "cp1253",
    "cp1255",
    "cp1256",
    "iso8859-5",
    "cp1254",
    "cp1258",
)
_LATER = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "latin-1": "cp1252",
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
}
_SAFE = re.compile(
    r"(utf|iso8859|cp[0-9]|mac|koi8|gb|big5|shift|euc|iso2022|ascii|latin|tis|johab|hz|kz1048)"
)
_COMMON = frozenset(
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运"
    "這個們來為國說時會對著過發後裡種經麼學現當沒動還樣開從實軍無與長機關點業將兩間問應戰體見產話氣題變總電數報結統區隊決節讓識導爭運樂寫讀書場東車馬魚鳥頭張達難權許記該認論設課講題願類顯風飛"
    "日一大年中会人本月長国出上十生子分東三行同今高金時手見市力米自前円合立内二事社者地京間田体学下目五後新明方部女八心四民対主正代言九小思七山実入回場野開万全定家北六問話文動度県水安氏和政保表道相意発不党"
)
_GOOD_SIGNS = frozenset(" \n\t.,;:!?-–—'\"()«»“”‘’…、。，；：！？「」（）　%/·¿¡°")


def text_of(data: bytes) -> str:
    """Return the text in ``data``; any bytes have one. Line ends are ``\\n``."""
    known = decode(data)
    if not known.guessed or known.encoding.startswith("utf-16"):
        return known.text
    for name in (_declared(data), _likeliest(data)):
        try:
            if name:
                return decode(data.decode(name).encode("utf-8", "replace")).text
        except (UnicodeDecodeError, LookupError):
            continue
    return known.text


def encoding_named(told: str) -> str:
    """Return the encoding of text that a name stands for; empty for any other, of which some take the square of the length."""
    try:
        name = codecs.lookup(told).name
    except (LookupError, ValueError):
        return ""
    return _LATER.get(name, name) if _SAFE.match(name.replace("-", "")) else ""


def _declared(data: bytes) -> str:
    """Return the encoding that a page names itself, where it is one of text."""
    found = _DECLARED.search(data[:_HEAD])
    name = encoding_named(found.group(1).decode("ascii")) if found else ""
    return "" if name.startswith("utf") else name


def _likeliest(data: bytes) -> str:
    sample = data[:_SAMPLE]
    scores = {name: score for name in (*_WIDE, *_NARROW) if (score := _score(sample, name)) is not None}
    return max(scores, key=lambda name: scores[name], default="")


def _score(sample: bytes, name: str) -> float | None:
    """Return how much a text looks like one in this encoding, per byte that is not ASCII; None where it cannot be."""
    decoder = codecs.getincrementaldecoder(name)("strict")
    try:
        text = decoder.decode(sample)
    except UnicodeDecodeError:
        return None
    foreign = sum(byte > 0x7F for byte in sample)
    if not foreign:
        return 0.0
    counts = Counter(text)
    signs = sum(_worth(character) * count for character, count in counts.items() if character > "\x7f")
    pairs = Counter(pairwise(text))
    beside = sum(_fit(*pair) * count for pair, count in pairs.items() if max(pair) > "\x7f")
    return (signs + beside) / foreign


@cache
def _worth(character: str) -> float:
    if character in _COMMON:
        return 4.0
    script = _script(character)
    if script in ("HIRAGANA", "KATAKANA"):
        return 3.0
    if script == "HANGUL":
        return 2.4
    if script == "CJK":
        return -0.5
    if character in _GOOD_SIGNS:
        return 0.5
    return 0.0 if character.isalpha() else -2.0


@cache
def _fit(before: str, behind: str) -> float:
    """Return what two characters side by side say: letters of one script, and of which case."""
    if not (before.isalpha() and behind.isalpha()):
        return 0.0
    if _script(before) != _script(behind):
        return -1.0
    if _script(before) in ("CJK", "HIRAGANA", "KATAKANA", "HANGUL"):
        return 0.0
    if behind.isupper() and before.islower():
        return -1.5
    latin = _script(before) == "LATIN"
    rare = (before + behind).isupper() or (latin and _odd(before) and _odd(behind))
    return -0.3 if rare else 0.6 if not latin else 0.5


def _odd(letter: str) -> bool:
    """Say whether a letter is beyond the usual ones of the West."""
    return letter > "\x7f"


@cache
def _script(character: str) -> str:
    name = unicodedata.name(character, "")
    return name.partition(" ")[0].partition("-")[0]
