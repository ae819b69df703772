"""Bring the catalogues up to date with the code: `python .ci/translations.py` after adding a text.

New texts come as unfinished in resources/i18n/entrevue_fr.ts: translate them there (Qt Linguist or an
editor), then run this again. tests/test_translations.py fails while anything is unfinished or out of date.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"


def tool(name: str) -> str:
    """The Qt Linguist tool that comes with PySide6, beside this Python."""
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


def sources() -> list[str]:
    """Files with texts; lupdate finds nothing when given folders."""
    return [str(path.relative_to(ROOT)) for path in (ROOT / "main.py", *sorted((ROOT / "ui").rglob("*.py")))]


def update(folder: Path = CATALOGUES) -> None:
    """Collect texts into the two .ts files of `folder` (English holds plurals only) and compile them."""
    for language, extra in (("fr", ()), ("en", ("-pluralonly",))):
        ts = folder / f"entrevue_{language}.ts"
        options = (
            "-no-obsolete",
            "-locations",
            "none",
            "-source-language",
            "en",
            "-target-language",
            language,
        )
        _run(tool("lupdate"), *sources(), *options, *extra, "-ts", str(ts))
        _run(tool("lrelease"), str(ts), "-qm", str(ts.with_suffix(".qm")))


def _run(*command: str) -> None:
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    update()
