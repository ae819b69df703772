"""Nothing overlaps, nothing leaves the page, whatever its size."""

from __future__ import annotations

import datetime
import re
from itertools import combinations
from pathlib import Path

import msgspec
import pytest

from models.project import Change, Project
from models.records import Citation, Name, Source
from models.statistics import compute
from models.storage import loads
from models.timeline import Rect
from ui.figure.blocks import NOTE
from ui.figure.elements import Composition, Sample, Text
from ui.figure.figure import FigureOptions, composition

EXAMPLE = Path(__file__).resolve().parents[3] / "resources/examples/trump-putin-2025.entrevue"
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
pytestmark = pytest.mark.usefixtures("qapp")

SIZES = [
    (1600, 900), (800, 500), (1200, 675), (1200, 1200), (1080, 1350), (4000, 1200), (1754, 1240), (320, 320),
    (500, 320), (320, 2000), (8000, 320), (640, 480), (3200, 1800),
]  # fmt: skip


def composed(project: Project, width: int = 1600, height: int = 900, **options: object) -> Composition:
    measure = project.measures["direct"]
    statistics = compute(project, measure, datetime.date(2026, 1, 15))
    return composition(project, statistics, FigureOptions(width=width, height=height, **options))


def boxes(figure: Composition) -> list[Rect]:
    """The room that everything takes, the timeline included."""
    rects = [element.rect for element in figure.elements]
    if figure.timeline is not None:
        layout = figure.timeline
        rects.append(Rect(figure.timeline_x, figure.timeline_y, layout.width, layout.height))
    return rects


@pytest.fixture
def wordy(project: Project) -> Project:
    """Texts and sources far too long for any figure."""
    long = {f"figure_{name}": f"{name} and more " * 60 for name in ("title", "subtitle", "note", "credit")}
    sources = [
        Source(id=f"s{n}", title="What was said that day " * 3, author=(Name(literal=f"Author {n}"),))
        for n in range(50)
    ]
    call = project.events["call-1"]
    cited = msgspec.structs.replace(call, citations=tuple(Citation(source=s.id) for s in sources))
    kinds = [
        msgspec.structs.replace(project.kinds["call"], id=f"kind-{n}", name="A kind with a long name " * n)
        for n in range(1, 9)
    ]
    events = [msgspec.structs.replace(call, id=f"e-{kind.id}", kind=kind.id) for kind in kinds]
    project.apply([Change(None, record) for record in (*sources, *kinds, *events)])
    project.apply([Change(call, cited), Change(project.info, msgspec.structs.replace(project.info, **long))])
    return project


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_everything_stays_on_the_page_and_apart(
    project: Project, size: tuple[int, int], language: str
) -> None:
    check(composed(project, *size, language=language))


@pytest.mark.parametrize("size", SIZES)
def test_too_much_text_is_shortened_or_left_out(wordy: Project, size: tuple[int, int]) -> None:
    check(composed(wordy, *size, all_events=True))


def check(figure: Composition) -> None:
    rects = boxes(figure)
    for rect in rects:
        assert rect.x >= -0.01
        assert rect.y >= -0.01
        assert rect.right <= figure.width + 0.01
        assert rect.bottom <= figure.height + 0.01
    for first, second in combinations(rects, 2):
        overlap = min(first.bottom, second.bottom) - max(first.y, second.y)
        across = min(first.right, second.right) - max(first.x, second.x)
        assert overlap <= 0.01 or across <= 0.01, (first, second)


def test_the_target_size_has_every_part(project: Project) -> None:
    figure = composed(project)

    assert figure.unit == 1
    assert figure.timeline is not None
    assert len(figure.timeline.labels) == 10
    texts = [text.replace("\u00a0", " ") for text in figure.texts]
    for part in ("63 days", "9", "since the phone call of 16 October", "Call", "Made with Entrevue"):
        assert part in texts
    evidence = "Of 9 contacts: 8 confirmed by both sides, 1 confirmed by one side only."
    start = f"Sources: {evidence} 1. “Readout”, Kremlin. 2. "
    assert any(text.startswith(start) for text in texts)


def test_the_same_proportions_give_the_same_figure(project: Project) -> None:
    small, large = composed(project), composed(project, 3200, 1800)

    assert small.elements == large.elements
    assert large.unit == 2 * small.unit


def test_the_timeline_outlasts_everything_else(project: Project) -> None:
    figure = composed(project, 400, 320)

    assert figure.timeline is not None
    assert not any(isinstance(e, Sample) for e in figure.elements)


def test_sources_that_do_not_fit_are_counted(wordy: Project) -> None:
    texts = " ".join(composed(wordy).texts)
    left = int(texts.split("… and ")[1].split("more.")[0])
    named = len(re.findall(r"\d+\.\u00a0", texts))

    assert left + named == 52


def test_marks_refer_to_the_sources_that_are_listed(wordy: Project) -> None:
    figure = composed(wordy)
    assert figure.timeline is not None
    numbers = {int(number) for number in re.findall(r"(\d+)\.\u00a0", " ".join(figure.texts))}
    labels = {label.id: label.subtitle for label in figure.timeline.labels}

    assert numbers == set(range(1, len(numbers) + 1))
    readout, statement = (str(len(numbers) - before).translate(RAISED) for before in (1, 0))
    assert labels["call-1"].startswith("Call 1\u202f¹")
    assert labels["call-8"] == f"Call 8\u202f{readout}\u202f{statement}"
    assert labels["anchorage"] == f"Meeting, Anchorage\u202f{readout}"
    assert not any(str(len(numbers) + 1).translate(RAISED) in text for text in labels.values())


@pytest.mark.parametrize("measure", ["calls", "direct"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_contact_of_the_example_looks_unsourced(measure: str, language: str) -> None:
    example = loads(EXAMPLE.read_bytes())
    found = compute(
        example, example.measures[measure], datetime.date(2026, 1, 15), datetime.date(2025, 12, 17)
    )
    figure = composition(example, found, FigureOptions(language=language))
    assert figure.timeline is not None
    labels = {label.id: label.subtitle for label in figure.timeline.labels}

    assert all(re.search(r"\u202f[⁰¹²³⁴-⁹]", labels[event]) for event in found.counted)
    assert not any("Barak Ravid" in text for text in figure.texts)


def test_a_figure_without_sources_has_no_marks(project: Project) -> None:
    figure = composed(project, sources=False)
    assert figure.timeline is not None

    assert not any("\u202f" in label.subtitle for label in figure.timeline.labels)


def test_parts_that_are_left_out_give_their_room_away(project: Project) -> None:
    bare = composed(
        project, key_figures=False, legend=False, sources=False, show_note=False, show_credit=False
    )

    assert [type(element) for element in bare.elements] == [Text, Text]


def test_longer_labels_at_the_right_edge_have_room(project: Project) -> None:
    figure = composed(project)
    assert figure.timeline is not None
    miami = next(label for label in figure.timeline.labels if label.id == "miami")

    assert miami.subtitle == "Envoys, Miami"
    assert miami.rect.right <= figure.timeline.width


def test_an_empty_project_has_a_figure() -> None:
    figure = composition(Project(), None, FigureOptions())

    assert figure.texts == ("Timeline", "Made with Entrevue")
    check(figure)


def test_no_contact_shows_the_whole_window(project: Project) -> None:
    project.apply([Change(event, None) for event in list(project.events.values())])
    figure = composed(project)
    assert figure.timeline is not None

    (silence,) = figure.timeline.silences
    assert 0 < silence.rect.x < silence.rect.right < figure.timeline.width


@pytest.mark.parametrize("style", ["entrevue-note", "entrevue-author-date", "entrevue-numeric"])
@pytest.mark.parametrize("measure", ["calls", "direct"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_event_of_the_example_has_a_note_whatever_the_style(
    style: str, measure: str, language: str
) -> None:
    example = loads(EXAMPLE.read_bytes())
    example = example.copy(msgspec.structs.replace(example.info, citation_style=style))
    found = compute(example, example.measures[measure], datetime.date(2026, 1, 15))
    figure = composition(example, found, FigureOptions(language=language))

    assert figure.timeline is not None
    assert figure.labels_left_out == 0
    assert all(re.search(r"\u202f[⁰¹²³⁴-⁹]", label.subtitle) for label in figure.timeline.labels)
    assert not any(re.search(r"%[0-9A-F]{2}|https?://", text) for text in figure.texts)
    assert re.search(r"… (and \d+ more|et \d+ autres)\.", " ".join(figure.texts))


def test_notes_stand_in_columns_of_equal_height(wordy: Project) -> None:
    figure = composed(wordy, height=1500)
    texts = [e for e in figure.elements if isinstance(e, Text) and e.size == NOTE]
    lefts = sorted({text.rect.x for text in texts})
    columns = [[text for text in texts if text.rect.x == left] for left in lefts]

    assert len(columns) == 2
    assert columns[0][0].text.startswith("Sources: ")
    assert {text.rect.y for text in columns[1]} <= {text.rect.y for text in columns[0]}
    assert max(text.rect.right for text in columns[0][:-3]) < lefts[1]


def test_few_sources_stand_in_one_column(project: Project) -> None:
    texts = [e for e in composed(project).elements if isinstance(e, Text) and e.size == NOTE]

    assert len({text.rect.x for text in texts}) == 1


def test_titles_in_notes_are_italic(project: Project) -> None:
    texts = [e for e in composed(project).elements if isinstance(e, Text)]
    italic = [piece for text in texts for piece, formats in text.runs if "i" in formats]

    assert " ".join(italic) == "Kremlin White House"
    numbers = [piece for text in texts for piece, formats in text.runs if "b" in formats]
    assert numbers == ["1.", "2."]
    assert not any(re.search("[\ue000-\ue0ff]", text.text) for text in texts)
    for text in texts:
        assert "".join(piece for piece, _ in text.runs) in ("", text.text)


@pytest.mark.parametrize("lanes", ["kind", "side", "status"])
@pytest.mark.parametrize("all_events", [True, False])
def test_lanes_of_the_example_leave_room_for_legend_and_sources(lanes: str, all_events: bool) -> None:
    example = loads(EXAMPLE.read_bytes())
    found = compute(example, example.measures["direct"], datetime.date(2026, 1, 15))
    figure = composition(example, found, FigureOptions(lanes=lanes, all_events=all_events, language="en"))

    check(figure)
    assert figure.lanes_left_out == 0
    assert any(isinstance(element, Sample) for element in figure.elements)
    assert any(text.startswith("Sources: Each contact is confirmed") for text in figure.texts)
    assert figure.timeline is not None
    assert all(box.rect.height >= 36 for box in figure.timeline.lanes.boxes)
