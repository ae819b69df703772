"""Pictures compared with references in `tests/data/pictures`, so that edges of letters may differ a little.

Both are shrunk, so that each pixel is the mean of a block of 3 x 3; blocks that differ visibly are counted.
What is meant to look otherwise from now on is taken over with

    RENEW_PICTURES=1 python -m pytest tests/ui -k pictures

and looked at before it is committed.
"""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

REFERENCES = Path(__file__).parent / "data/pictures"
_BLOCK = 3
_CLEAR, _FAINT = 24, 6
"""Difference of a block's mean in a channel, of 255, that is seen at once, or on looking for it."""
_MOST_CLEAR, _MOST_FAINT = 3, 0.012
"""So many blocks may differ clearly, fewer than where a circle becomes a square; and such a share of them
faintly, less than where a layer as pale as the hatching is missing."""
_EXACT = 64


class Difference(NamedTuple):
    """How far a picture is from its reference: columns and rows of the blocks that differ."""

    clear: frozenset[tuple[int, int]]
    faint: frozenset[tuple[int, int]]
    """Those that differ clearly among them."""
    share: float
    """Of the faint ones among all."""

    @property
    def is_small(self) -> bool:
        return len(self.clear) <= _MOST_CLEAR and self.share <= _MOST_FAINT

    @property
    def told(self) -> frozenset[tuple[int, int]]:
        """The blocks to show."""
        return self.clear if len(self.clear) > _MOST_CLEAR else self.faint

    @property
    def where(self) -> QRect:
        """In pixels of the pictures."""
        columns, rows = [column for column, _ in self.told], [row for _, row in self.told]
        if not columns:
            return QRect()
        left, top = min(columns), min(rows)
        size = (max(columns) - left + 1, max(rows) - top + 1)
        return QRect(left * _BLOCK, top * _BLOCK, size[0] * _BLOCK, size[1] * _BLOCK)


def difference(image: QImage, reference: QImage) -> Difference:
    """Of two images of one size."""
    first, second = _shrunk(image), _shrunk(reference)
    width = first.width()
    gaps = [abs(a - b) for a, b in zip(_channels(first), _channels(second), strict=True)]
    worst = [max(gaps[place : place + 3]) for place in range(0, len(gaps), 4)]

    def over(limit: int) -> frozenset[tuple[int, int]]:
        return frozenset((i % width, i // width) for i, gap in enumerate(worst) if gap > limit)

    faint = over(_FAINT)
    return Difference(over(_CLEAR), faint, len(faint) / len(worst))


def check_picture(name: str, image: QImage, folder: Path) -> None:
    """Fail where the image does not look like its reference; both, and where they differ, go to `folder`."""
    path = REFERENCES / f"{name}.png"
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    if os.environ.get("RENEW_PICTURES"):
        assert _of_few_colours(image).save(str(path), "PNG", 0)
    reference = QImage(str(path))
    new = folder / f"{name}.png"
    image.save(str(new))
    assert image.size() == reference.size(), (
        f"{name}: {image.size()} instead of {reference.size()}: see {new}"
    )
    found = difference(image, reference)
    if found.is_small:
        return
    shown = folder / f"{name}-difference.png"
    _marked(image, reference, found).save(str(shown))
    x, y, width, height = found.where.getRect()
    raise AssertionError(
        f"{name}: {len(found.told)} blocks of {_BLOCK} pixels differ within x {x}–{x + width}, "
        f"y {y}–{y + height}: see {new} and {shown}"
    )


def _of_few_colours(image: QImage) -> QImage:
    """In 256 colours at most, the commonest ones exactly: a quarter of the bytes, and it looks the same."""
    pixels = Counter(memoryview(bytes(image.constBits())).cast("I"))
    exact = [colour for colour, _ in pixels.most_common(_EXACT)]
    rough: Counter[int] = Counter()
    for colour, count in pixels.items():
        rough[colour & 0xFFF0F0F0 | 0x00080808] += count
    table = [*exact, *(colour for colour, _ in rough.most_common(256 - _EXACT))]
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.AvoidDither)


def _shrunk(image: QImage) -> QImage:
    return image.convertToFormat(QImage.Format.Format_RGB32).scaled(
        image.width() // _BLOCK,
        image.height() // _BLOCK,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _channels(image: QImage) -> bytes:
    """Blue, green, red and nothing of each pixel: a line of 32-bit pixels is never padded."""
    return bytes(image.constBits())


def _marked(image: QImage, reference: QImage, found: Difference) -> QImage:
    """The reference above, the picture below, in both the blocks that differ framed."""
    marked = QImage(image.width(), 2 * image.height() + _BLOCK, QImage.Format.Format_RGB32)
    marked.fill(QColor("gray"))
    painter = QPainter(marked)
    for y, part in ((0, reference), (image.height() + _BLOCK, image)):
        painter.drawImage(0, y, part)
        painter.setPen(QColor("red"))
        for column, row in found.told:
            painter.drawRect(column * _BLOCK, y + row * _BLOCK, _BLOCK, _BLOCK)
    painter.end()
    return marked
