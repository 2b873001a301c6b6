"""Texts that use all of restricted HTML, for pictures and tests; formulas typeset, one picture as media."""

from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF

from assessment.content.media import media_name
from assessment.interchange.markdown import html_of
from assessment.interchange.typeset import typeset

ENGLISH = r"""
## Melting ice

Let $a \ne 0$. The equation $ax^2 + bx + c = 0$ has the roots

$$x_{1,2} = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a},$$

and the area under the curve is $\int_0^\infty e^{-x^2}\,dx = \frac{\sqrt{\pi}}{2}$, which costs $5 or $6. A long line of
words follows so that one sees how formulas such as $\begin{pmatrix}a & b\\ c & d\end{pmatrix}$ sit among them, with H~2~O and
10^6^ besides.

1. First *thing*
   - nested **point**
   - another with `code` in it
2. Second thing: $\vec{v} = \dot{x}$

> A quotation that runs over more than a single line, to show how it stands off from the text around it on both sides.

```python
def area(radius: float) -> float:
    # the comment of this line is so long that it has to wrap at the end of the panel, whatever the width of the column
    return math.pi * radius**2
```

---

| Year | Extent (million km²) | Change |
|:-----|:--------------------:|-------:|
| 1980 | 7.8                  | –      |
| 2000 | 6.3                  | −19 %  |
| 2020 | 3.9                  | $-\frac{1}{2}$ |

![A chart](media/chart.png)

{漢字|かんじ}を{読|よ}む。{東京|とう|きょう}に{行|い}く。
"""
RIGHT_TO_LEFT = r"""
## المعادلة التربيعية

إذا كان $a \ne 0$ فإن للمعادلة $ax^2 + bx + c = 0$ جذرين، وعددهما 2 في سنة 2024 (CPU = 3.5 GHz).

1. الخطوة الأولى
2. الخطوة الثانية: $x = \frac{1}{2}$
   - نقطة فرعية

| السنة | القيمة |
|-------|-------:|
| 2020  | 3.9    |
| 2021  | 4.1    |

> اقتباس قصير.

שאלה 3: מהו הערך של $x^2$ כאשר $x = 4$? התשובה היא 16 (לא 8).

```python
print("left to right")
```
"""
WIDE = (
    "$$f(x) = a_0 + a_1 x + a_2 x^2 + a_3 x^3 + a_4 x^4 + a_5 x^5 + a_6 x^6 + a_7 x^7 + a_8 x^8 + a_9 x^9 + a_{10} x^{10} "
    "+ a_{11} x^{11} + a_{12} x^{12}$$\n\n![](media/chart.png) ![](media/chart.png) in a line.\n"
)
IMPORTED = (
    "<dl><dt>Albedo</dt><dd>The share of light that a surface throws back.</dd><dt>Firn</dt><dd>Old snow.</dd></dl>"
    '<table><caption>Rainfall in mm</caption><thead><tr><th rowspan="2">Place</th><th colspan="2">Season</th></tr>'
    '<tr><th>Summer</th><th>Winter</th></tr></thead><tbody><tr><td>Coast</td><td align="right">120</td>'
    '<td align="right">310</td></tr></tbody><tfoot><tr><td>Mean of a very long period of observation</td>'
    '<td colspan="2" align="center">215</td></tr></tfoot></table>'
    '<p><u>Underlined</u>, <s>struck</s>, <small>small</small>, <span dir="rtl">שלום (1)</span> in a line.</p>'
    '<p><img src="media:gone.png" alt="A map that is not there"></p><ol type="a" start="3"><li>c</li><li>d</li></ol>'
)


@cache
def samples() -> tuple[dict[str, str], dict[str, bytes]]:
    """Return the texts by name, and their media."""
    picture = chart()
    media = {media_name(picture): picture}
    names = {"chart.png": media_name(picture)}
    texts = {"imported": IMPORTED}
    for name, markdown in (("english", ENGLISH), ("right-to-left", RIGHT_TO_LEFT), ("wide", WIDE)):
        texts[name] = typeset(html_of(markdown, name, names), name, media)
    return texts, media


def chart() -> bytes:
    """Return a wide picture that lets the page through."""
    image = QImage(900, 200, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor("black"))
    painter.drawPolyline(QPolygonF([QPointF(x, 180 - x * x / 5000) for x in range(0, 900, 20)]))
    painter.drawRect(0, 0, 899, 199)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, format="PNG")  # type: ignore[call-overload]  # the stubs know files only, not buffers
    return bytes(data.data())
