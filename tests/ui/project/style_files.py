"""Styles written for tests, and what a dialog shows of them."""

from __future__ import annotations

import html
from pathlib import Path

from ui.project.styles_dialog import StylesDialog

STYLE = (
    '<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"><info><title>{title}</title>'
    '<id>{id}</id></info><citation><layout prefix="Mine: "><text variable="title"/></layout></citation>'
    "</style>"
)


BUILT_IN = ["Press note (Entrevue)", "Author-date (Entrevue)", "Numbered (Entrevue)"]


def write(folder: Path, style_id: str, title: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{style_id}.csl"
    path.write_text(STYLE.format(id=style_id, title=html.escape(title)), encoding="utf-8")
    return path


def titles(dialog: StylesDialog) -> list[str]:
    model = dialog.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]
