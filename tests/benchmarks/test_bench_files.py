"""Opening, saving and exporting against the bare library calls that they cannot do without."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from many_events import AS_OF, project_with
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage
from ratios import ratio

from models import storage
from models.statistics import compute
from ui.figure.figure import FigureOptions, render_png

EVENTS = 100_000


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bench") / "many.entrevue"
    storage.save(project_with(EVENTS), path)
    return path


def test_opening_takes_at_most_twice_a_bare_parse(saved: Path) -> None:
    data = saved.read_bytes()
    times = ratio(lambda: storage.load(saved), lambda: json.loads(data))
    print(f"opening: {times:.2f} times a bare parse")
    assert times <= 2.0


def test_saving_takes_no_longer_than_a_bare_dump(saved: Path) -> None:
    project, tree = storage.load(saved), json.loads(saved.read_bytes())
    times = ratio(lambda: storage.dumps(project), lambda: json.dumps(tree))
    print(f"saving: {times:.2f} times a bare dump")
    assert times <= 1.0


def test_memory_at_most_half_more_than_a_bare_parse(saved: Path) -> None:
    bare = _peak("import json", f"json.loads(open({str(saved)!r}, 'rb').read())")
    ours = _peak("from models import storage", f"storage.load(Path({str(saved)!r}))")
    print(f"memory: {ours / bare:.2f} times that of a bare parse, {ours >> 10} MB")
    assert ours / bare <= 1.5


def _peak(imports: str, work: str) -> int:
    """Peak memory, in kilobytes, of work in a process of its own beyond that of its imports (Linux)."""
    code = (
        f"import re\n{imports}\nfrom pathlib import Path\n"
        "status = Path('/proc/self/status')\n"
        "peak = lambda: int(re.search(r'VmHWM:\\s+(\\d+)', status.read_text())[1])\n"
        f"before = peak()\nkept = {work}\nprint(peak() - before)"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return int(found.stdout)


def test_a_figure_takes_at_most_twice_a_bare_png(qapp: object) -> None:
    project = project_with(1_000)
    statistics = compute(project, project.measures["m"], AS_OF)
    image = QImage(4000, 1200, QImage.Format.Format_RGB32)
    image.loadFromData(render_png(project, statistics, FigureOptions(width=4000, height=1200)))

    def bare() -> None:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG", 80)

    def ours() -> bytes:
        return render_png(project, statistics, FigureOptions(width=4000, height=1200))

    assert ratio(ours, bare) <= 2.0
