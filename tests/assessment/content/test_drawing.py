"""The SVG that a test may show is plain black paths; what is written is read again, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.content.drawing import LARGEST, Drawing, is_drawing, read_drawing, write_drawing
from assessment.content.media import media_name

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10">'
NUMBERS = st.integers(-999_999_000, 999_999_000).map(lambda thousandths: thousandths / 1000)


def steps() -> st.SearchStrategy[tuple[tuple[str, tuple[float, ...]], ...]]:
    """Any path."""
    sizes = {"M": 2, "L": 2, "Q": 4, "C": 6, "Z": 0}
    step = st.sampled_from("MLQCZ").flatmap(
        lambda command: st.tuples(st.just(command), st.tuples(*[NUMBERS] * sizes[command]))
    )
    return st.lists(step, max_size=8).map(tuple)


@given(
    NUMBERS, NUMBERS, st.integers(1, 99999), st.integers(1, 99999), st.lists(steps(), max_size=3).map(tuple)
)
def test_what_is_written_is_read_again(
    x: float,
    y: float,
    width: float,
    height: float,
    paths: tuple[tuple[tuple[str, tuple[float, ...]], ...], ...],
) -> None:
    """Every drawing comes back as it was, to the thousandth."""
    drawing = Drawing(x, y, width, height, paths)
    data = write_drawing(drawing)

    assert is_drawing(data)
    assert drawing == read_drawing(data)
    assert media_name(data).endswith(".svg")


@pytest.mark.parametrize(
    "svg",
    [
        "",
        "<svg/>",
        f"{HEAD}<script>alert(1)</script></svg>",
        f'{HEAD}<path d="M0 0" onclick="x"/></svg>',
        f'{HEAD}<path d="M0 0" style="fill:red"/></svg>',
        f'{HEAD}<path d="M0 0" fill="url(#a)"/></svg>',
        f'{HEAD}<image href="https://example.org/a.png"/></svg>',
        f"{HEAD}<text>answer</text></svg>",
        f"{HEAD}<title>answer</title></svg>",
        f"{HEAD}<!-- hidden --></svg>",
        f"<!DOCTYPE svg>{HEAD}</svg>",
        f'<?xml version="1.0"?>{HEAD}</svg>',
        f'{HEAD}<path d="M0"/></svg>',
        f'{HEAD}<path d="m0 0"/></svg>',
        f'{HEAD}<path d="A1 1 0 0 0 1 1"/></svg>',
        f'{HEAD}<path d="M1e9 0"/></svg>',
        f'{HEAD}<path d="M9999999 0"/></svg>',
        f'{HEAD}<path d="M0 0"></path></svg>',
        f"{HEAD}</svg>\n",
        HEAD,
        HEAD.replace("0 0 10 10", "0 0 0 10") + "</svg>",
        HEAD.replace("0 0 10 10", "0 0 10 -1") + "</svg>",
        f'{HEAD}<path d="M٣ 0"/></svg>',
    ],
)
def test_anything_else_is_refused(svg: str) -> None:
    """Scripts, styles, links, words, comments, entities, other commands and sizes that are none: no drawing."""
    assert not is_drawing(svg.encode())
    assert read_drawing(svg.encode()) is None


def test_a_drawing_has_a_largest_size() -> None:
    """What would take long to draw is refused."""
    path = '<path d="M0 0"/>'

    assert not is_drawing(f"{HEAD}{path * (LARGEST // len(path) + 1)}</svg>".encode())
