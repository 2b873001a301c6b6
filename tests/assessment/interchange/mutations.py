"""Files changed a little, as damage and other programs change them: elements and attributes lost, doubled, renamed."""

import copy
import random

from lxml import etree

_NAMES = ("item", "flow", "and", "not", "material", "response_lid", "mattext", "customInteraction", "x")
_VALUES = (
    "",
    "Multiple",
    "Ordered",
    "-1",
    "1e999",
    "nothing",
    "\u00e9 \u4e2d",
    "0,0",
    "yes",
    "data:;base64,!",
)
_GARBAGE = (b"\0", b"<", b"&", b"]]>", b"\xff\xfe", b"<item>", b"&#x0;", b"\xe2\x80")


def mutated(data: bytes, chance: random.Random, changes: int = 6) -> bytes:
    """Return a well-formed file with a few changes to its tree; one that cannot be parsed gets garbage bytes."""
    try:
        root = etree.fromstring(data)
    except etree.XMLSyntaxError:
        return with_garbage(data, chance)
    for _ in range(chance.randint(1, changes)):
        _change(root, chance)
    return bytes(etree.tostring(root))


def with_garbage(data: bytes, chance: random.Random) -> bytes:
    """Return a file with some bytes put in, taken out, or cut off."""
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(data) + 1)
        match chance.randrange(3):
            case 0:
                data = data[:at] + chance.choice(_GARBAGE) + data[at:]
            case 1:
                data = data[:at] + data[at + chance.randint(1, 40) :]
            case _:
                data = data[:at] if chance.random() < 0.2 else data
    return data


def _change(root: etree._Element, chance: random.Random) -> None:
    elements = [one for one in root.iterdescendants() if isinstance(one.tag, str)]
    if not elements:
        return
    one = chance.choice(elements)
    parent = one.getparent()
    assert parent is not None  # one below the root
    attributes = list(one.attrib)
    match chance.randrange(8):
        case 0:
            parent.remove(one)
        case 1:
            parent.insert(chance.randint(0, len(parent)), copy.deepcopy(one))
        case 2:
            one.tag = chance.choice(_NAMES)
        case 3:
            one.text = chance.choice(_VALUES)
        case 4:
            chance.choice(elements).append(copy.deepcopy(one))
        case _ if not attributes:
            one.set("ident", chance.choice(_VALUES))
        case 5:
            del one.attrib[chance.choice(attributes)]
        case 6:
            one.set(str(chance.choice(attributes)), chance.choice(_VALUES))
        case _:
            other = chance.choice(elements)
            name = chance.choice(attributes)
            other.set(str(name), one.get(name) or "")
