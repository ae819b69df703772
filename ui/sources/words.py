"""What the interface calls types of source, and their fields in each type."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from models.project import Project
from models.sources.types import SOURCE_TYPES, SourceType, type_code
from ui.i18n import translate
from ui.sources.csl_words import csl_type_label, csl_variable_label

_TYPES = {
    "article-newspaper": QT_TRANSLATE_NOOP("Sources", "Newspaper article"),
    "article-magazine": QT_TRANSLATE_NOOP("Sources", "Magazine article"),
    "article-journal": QT_TRANSLATE_NOOP("Sources", "Journal article"),
    "article": QT_TRANSLATE_NOOP("Sources", "Preprint"),
    "webpage": QT_TRANSLATE_NOOP("Sources", "Web page"),
    "post": QT_TRANSLATE_NOOP("Sources", "Post on a network"),
    "post-weblog": QT_TRANSLATE_NOOP("Sources", "Blog post"),
    "press-release": QT_TRANSLATE_NOOP("Sources", "Press release"),
    "interview": QT_TRANSLATE_NOOP("Sources", "Interview"),
    "speech": QT_TRANSLATE_NOOP("Sources", "Speech"),
    "broadcast": QT_TRANSLATE_NOOP("Sources", "Broadcast"),
    "motion_picture": QT_TRANSLATE_NOOP("Sources", "Film or video"),
    "song": QT_TRANSLATE_NOOP("Sources", "Audio recording"),
    "graphic": QT_TRANSLATE_NOOP("Sources", "Picture"),
    "report": QT_TRANSLATE_NOOP("Sources", "Report"),
    "book": QT_TRANSLATE_NOOP("Sources", "Book"),
    "chapter": QT_TRANSLATE_NOOP("Sources", "Chapter of a book"),
    "paper-conference": QT_TRANSLATE_NOOP("Sources", "Conference paper"),
    "thesis": QT_TRANSLATE_NOOP("Sources", "Thesis"),
    "legislation": QT_TRANSLATE_NOOP("Sources", "Law or decree"),
    "bill": QT_TRANSLATE_NOOP("Sources", "Bill"),
    "legal_case": QT_TRANSLATE_NOOP("Sources", "Court decision"),
    "hearing": QT_TRANSLATE_NOOP("Sources", "Hearing"),
    "treaty": QT_TRANSLATE_NOOP("Sources", "Treaty"),
    "manuscript": QT_TRANSLATE_NOOP("Sources", "Manuscript"),
    "personal_communication": QT_TRANSLATE_NOOP("Sources", "Letter or message"),
    "dataset": QT_TRANSLATE_NOOP("Sources", "Data set"),
    "map": QT_TRANSLATE_NOOP("Sources", "Map"),
    "document": QT_TRANSLATE_NOOP("Sources", "Document"),
}
_FIELDS = {
    "title": QT_TRANSLATE_NOOP("Sources", "Title"),
    "title_short": QT_TRANSLATE_NOOP("Sources", "Short title"),
    "author": QT_TRANSLATE_NOOP("Sources", "Authors"),
    "editor": QT_TRANSLATE_NOOP("Sources", "Editors"),
    "interviewer": QT_TRANSLATE_NOOP("Sources", "Interviewer"),
    "translator": QT_TRANSLATE_NOOP("Sources", "Translator"),
    "recipient": QT_TRANSLATE_NOOP("Sources", "Recipient"),
    "container_title": QT_TRANSLATE_NOOP("Sources", "Published in"),
    "collection_title": QT_TRANSLATE_NOOP("Sources", "Series"),
    "publisher": QT_TRANSLATE_NOOP("Sources", "Publisher"),
    "publisher_place": QT_TRANSLATE_NOOP("Sources", "Place"),
    "genre": QT_TRANSLATE_NOOP("Sources", "Kind"),
    "medium": QT_TRANSLATE_NOOP("Sources", "Medium"),
    "event_title": QT_TRANSLATE_NOOP("Sources", "Occasion"),
    "event_place": QT_TRANSLATE_NOOP("Sources", "Held in"),
    "volume": QT_TRANSLATE_NOOP("Sources", "Volume"),
    "issue": QT_TRANSLATE_NOOP("Sources", "Issue"),
    "number": QT_TRANSLATE_NOOP("Sources", "Number"),
    "page": QT_TRANSLATE_NOOP("Sources", "Pages"),
    "edition": QT_TRANSLATE_NOOP("Sources", "Edition"),
    "section": QT_TRANSLATE_NOOP("Sources", "Section"),
    "issued": QT_TRANSLATE_NOOP("Sources", "Date"),
    "accessed": QT_TRANSLATE_NOOP("Sources", "Accessed"),
    "url": QT_TRANSLATE_NOOP("Sources", "Link"),
    "archived_url": QT_TRANSLATE_NOOP("Sources", "Archived copy"),
    "archive": QT_TRANSLATE_NOOP("Sources", "Archive"),
    "archive_location": QT_TRANSLATE_NOOP("Sources", "Shelf mark"),
    "doi": QT_TRANSLATE_NOOP("Sources", "DOI"),
    "isbn": QT_TRANSLATE_NOOP("Sources", "ISBN"),
    "issn": QT_TRANSLATE_NOOP("Sources", "ISSN"),
    "language": QT_TRANSLATE_NOOP("Sources", "Language"),
    "abstract": QT_TRANSLATE_NOOP("Sources", "Abstract"),
    "keyword": QT_TRANSLATE_NOOP("Sources", "Keywords"),
    "note": QT_TRANSLATE_NOOP("Sources", "Note"),
    "attachment": QT_TRANSLATE_NOOP("Sources", "File"),
    "side": QT_TRANSLATE_NOOP("Sources", "Speaks for"),
    "citation_key": QT_TRANSLATE_NOOP("Sources", "Citation key"),
    "newspaper": QT_TRANSLATE_NOOP("Sources", "Newspaper"),
    "magazine": QT_TRANSLATE_NOOP("Sources", "Magazine"),
    "journal": QT_TRANSLATE_NOOP("Sources", "Journal"),
    "website": QT_TRANSLATE_NOOP("Sources", "Website"),
    "network": QT_TRANSLATE_NOOP("Sources", "Network"),
    "blog": QT_TRANSLATE_NOOP("Sources", "Blog"),
    "book": QT_TRANSLATE_NOOP("Sources", "Book"),
    "proceedings": QT_TRANSLATE_NOOP("Sources", "Proceedings"),
    "programme": QT_TRANSLATE_NOOP("Sources", "Programme"),
    "channel": QT_TRANSLATE_NOOP("Sources", "Channel"),
    "episode": QT_TRANSLATE_NOOP("Sources", "Episode"),
    "gazette": QT_TRANSLATE_NOOP("Sources", "Gazette or code"),
    "reports": QT_TRANSLATE_NOOP("Sources", "Law reports"),
    "repository": QT_TRANSLATE_NOOP("Sources", "Repository"),
    "institution": QT_TRANSLATE_NOOP("Sources", "Institution"),
    "university": QT_TRANSLATE_NOOP("Sources", "University"),
    "studio": QT_TRANSLATE_NOOP("Sources", "Studio"),
    "director": QT_TRANSLATE_NOOP("Sources", "Director"),
    "speaker": QT_TRANSLATE_NOOP("Sources", "Speaker"),
    "sender": QT_TRANSLATE_NOOP("Sources", "Sender"),
    "interviewee": QT_TRANSLATE_NOOP("Sources", "Interviewee"),
    "parties": QT_TRANSLATE_NOOP("Sources", "Parties"),
    "conference": QT_TRANSLATE_NOOP("Sources", "Conference"),
    "version": QT_TRANSLATE_NOOP("Sources", "Version"),
    "kind_of_post": QT_TRANSLATE_NOOP("Sources", "Kind of post"),
    "kind_of_speech": QT_TRANSLATE_NOOP("Sources", "Kind of speech"),
    "kind_of_report": QT_TRANSLATE_NOOP("Sources", "Kind of report"),
    "kind_of_thesis": QT_TRANSLATE_NOOP("Sources", "Kind of thesis"),
}


def type_label(code: str) -> str:
    """`Press release`; the code itself of a type that is none of CSL."""
    text = _TYPES.get(code)
    return csl_type_label(code) if text is None else translate("Sources", text)


def field_label(source_type: SourceType, name: str) -> str:
    """What a field is called in a source of the type: the container of an article is its newspaper."""
    return translate("Sources", _FIELDS[source_type.word(name)])


def source_field_name(name: str) -> str:
    """The same in general, for sources of any type; a field without words has its own name."""
    text = _FIELDS.get(name)
    return csl_variable_label(name) if text is None else translate("Sources", text)


def offered_types(project: Project) -> list[tuple[str, str]]:
    """(code, label) of every type to choose from, those that only files have brought last."""
    own = [source_type.code for source_type in SOURCE_TYPES]
    others = sorted({type_code(source) for source in project.sources.values()}.difference(own))
    return [(code, type_label(code)) for code in (*own, *others)]
