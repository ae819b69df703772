"""The French catalogue is complete and compiled, and says what the code says."""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / ".ci" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def updated(translations: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Fresh catalogues: today's, brought up to date with today's code."""
    folder = tmp_path_factory.mktemp("i18n")
    for path in translations.CATALOGUES.glob("*.ts"):
        shutil.copy(path, folder)
    translations.update(folder)
    return folder


def messages(path: Path) -> list[ElementTree.Element]:
    return list(ElementTree.parse(path).getroot().iter("message"))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_catalogue_is_up_to_date_and_compiled(translations: ModuleType, updated: Path, language: str) -> None:
    for suffix in (".ts", ".qm"):
        name = f"entrevue_{language}{suffix}"
        assert (updated / name).read_bytes() == (translations.CATALOGUES / name).read_bytes(), (
            f"{name} is out of date: run python .ci/translations.py"
        )


@pytest.mark.parametrize("language", ["fr", "en"])
def test_nothing_is_unfinished(updated: Path, language: str) -> None:
    unfinished = [
        message.findtext("source")
        for message in messages(updated / f"entrevue_{language}.ts")
        if (translation := message.find("translation")) is None
        or translation.get("type") == "unfinished"
        or not all(
            (form.text or "").strip() for form in (translation.findall("numerusform") or [translation])
        )
    ]
    assert unfinished == []


def test_placeholders_survive_translation(updated: Path) -> None:
    wrong = []
    for message in messages(updated / "entrevue_fr.ts"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        for form in translation.findall("numerusform") or [translation]:
            wanted, found = (set(re.findall(r"\{\w*\}", text)) for text in (source, form.text or ""))
            if wanted != found:
                wrong.append(source)
    assert wrong == []


def test_french_typography(updated: Path) -> None:
    """A no-break space stands before double punctuation, never a plain one or none."""
    wrong = []
    for message in messages(updated / "entrevue_fr.ts"):
        translation = message.find("translation")
        assert translation is not None
        for form in translation.findall("numerusform") or [translation]:
            text = form.text or ""
            if re.search(r" [:;!?»]|« (?! )|\w[;!?»](?=\s|$)|\w:(?=\s)", text):
                wrong.append(text)
    assert wrong == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_numbers_of_things_are_grouped(updated: Path, language: str) -> None:
    """`%Ln` writes 100,000 or 100 000 as the language does, `%n` writes 100000."""
    forms = [
        form.text or ""
        for message in messages(updated / f"entrevue_{language}.ts")
        for form in message.iter("numerusform")
    ]
    assert forms
    assert [text for text in forms if "%n" in text] == []


def test_every_literal_text_has_a_literal_context() -> None:
    """lupdate passes over `translate(CONTEXT, "text")`: the text would stay English."""
    missed = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in (ROOT / "ui").rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and getattr(call.func, "id", "") == "translate"
        and isinstance(call.args[1], ast.Constant)
        and not isinstance(call.args[0], ast.Constant)
    ]
    assert missed == []


def test_no_text_is_translated_inside_an_f_string() -> None:
    """lupdate passes over `f"{self.tr('text')}"`: the text would stay English."""
    missed = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in (ROOT / "ui").rglob("*.py")
        for string in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(string, ast.JoinedStr)
        for call in ast.walk(string)
        if isinstance(call, ast.Call)
        and (getattr(call.func, "attr", "") == "tr" or getattr(call.func, "id", "") == "translate")
        and any(isinstance(argument, ast.Constant) for argument in call.args[-1:])
    ]
    assert missed == []
