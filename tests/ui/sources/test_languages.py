"""Languages of sources by name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.sources import languages


@pytest.mark.parametrize(
    ("typed", "code"),
    [("French", "fr"), ("french", "fr"), ("fr", "fr"), ("fr-CA", "fr-CA"), ("French (fr-CA)", "fr-CA"),
     ("Klingon", "Klingon"), ("", ""), (" ru ", "ru")],
)  # fmt: skip
def test_names_and_codes_are_read(typed: str, code: str) -> None:
    assert languages.read_language(typed) == code


@pytest.mark.parametrize(
    ("code", "text"), [("fr", "French"), ("fr-CA", "French (fr-CA)"), ("tlh", "tlh"), ("", "")]
)
def test_codes_are_shown_as_names(code: str, text: str) -> None:
    assert languages.language_text(code) == text


@given(st.sampled_from([*languages._NAMES]) | st.from_regex(r"[a-z]{2,3}(-[A-Z]{2})?", fullmatch=True))
def test_every_code_comes_back(code: str) -> None:
    assert languages.read_language(languages.language_text(code)) == code


def test_names_to_complete_from_are_in_order() -> None:
    names = languages.language_names()
    assert names[0] == "Arabic"
    assert names == sorted(names)
