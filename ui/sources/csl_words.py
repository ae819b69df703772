"""What the interface calls types and variables of CSL that no form is made for, but files bring."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.i18n import translate

_TYPES = {
    "classic": QT_TRANSLATE_NOOP("Sources", "Classical work"),
    "collection": QT_TRANSLATE_NOOP("Sources", "Collection"),
    "entry": QT_TRANSLATE_NOOP("Sources", "Entry of a reference work"),
    "entry-dictionary": QT_TRANSLATE_NOOP("Sources", "Entry of a dictionary"),
    "entry-encyclopedia": QT_TRANSLATE_NOOP("Sources", "Entry of an encyclopedia"),
    "event": QT_TRANSLATE_NOOP("Sources", "Event"),
    "figure": QT_TRANSLATE_NOOP("Sources", "Figure"),
    "musical_score": QT_TRANSLATE_NOOP("Sources", "Musical score"),
    "pamphlet": QT_TRANSLATE_NOOP("Sources", "Pamphlet"),
    "patent": QT_TRANSLATE_NOOP("Sources", "Patent"),
    "performance": QT_TRANSLATE_NOOP("Sources", "Performance"),
    "periodical": QT_TRANSLATE_NOOP("Sources", "Periodical"),
    "regulation": QT_TRANSLATE_NOOP("Sources", "Regulation"),
    "review": QT_TRANSLATE_NOOP("Sources", "Review"),
    "review-book": QT_TRANSLATE_NOOP("Sources", "Book review"),
    "software": QT_TRANSLATE_NOOP("Sources", "Software"),
    "standard": QT_TRANSLATE_NOOP("Sources", "Standard"),
}
_VARIABLES = {
    "annote": QT_TRANSLATE_NOOP("Sources", "Annotation"),
    "archive-place": QT_TRANSLATE_NOOP("Sources", "Place of the archive"),
    "archive_collection": QT_TRANSLATE_NOOP("Sources", "Archive collection"),
    "authority": QT_TRANSLATE_NOOP("Sources", "Authority"),
    "available-date": QT_TRANSLATE_NOOP("Sources", "Available since"),
    "call-number": QT_TRANSLATE_NOOP("Sources", "Call number"),
    "chair": QT_TRANSLATE_NOOP("Sources", "Chair"),
    "chapter-number": QT_TRANSLATE_NOOP("Sources", "Chapter number"),
    "collection-editor": QT_TRANSLATE_NOOP("Sources", "Series editor"),
    "collection-number": QT_TRANSLATE_NOOP("Sources", "Number in the series"),
    "composer": QT_TRANSLATE_NOOP("Sources", "Composer"),
    "container-author": QT_TRANSLATE_NOOP("Sources", "Author of the whole"),
    "container-title-short": QT_TRANSLATE_NOOP("Sources", "Published in (short)"),
    "contributor": QT_TRANSLATE_NOOP("Sources", "Contributor"),
    "curator": QT_TRANSLATE_NOOP("Sources", "Curator"),
    "dimensions": QT_TRANSLATE_NOOP("Sources", "Size"),
    "director": QT_TRANSLATE_NOOP("Sources", "Director"),
    "division": QT_TRANSLATE_NOOP("Sources", "Division"),
    "editorial-director": QT_TRANSLATE_NOOP("Sources", "Editorial director"),
    "editor-translator": QT_TRANSLATE_NOOP("Sources", "Editor and translator"),
    "event-date": QT_TRANSLATE_NOOP("Sources", "Date of the occasion"),
    "executive-producer": QT_TRANSLATE_NOOP("Sources", "Executive producer"),
    "guest": QT_TRANSLATE_NOOP("Sources", "Guest"),
    "host": QT_TRANSLATE_NOOP("Sources", "Host"),
    "illustrator": QT_TRANSLATE_NOOP("Sources", "Illustrator"),
    "jurisdiction": QT_TRANSLATE_NOOP("Sources", "Jurisdiction"),
    "narrator": QT_TRANSLATE_NOOP("Sources", "Narrator"),
    "number-of-pages": QT_TRANSLATE_NOOP("Sources", "Number of pages"),
    "number-of-volumes": QT_TRANSLATE_NOOP("Sources", "Number of volumes"),
    "organizer": QT_TRANSLATE_NOOP("Sources", "Organiser"),
    "original-author": QT_TRANSLATE_NOOP("Sources", "Author of the original"),
    "original-date": QT_TRANSLATE_NOOP("Sources", "Date of the original"),
    "original-publisher": QT_TRANSLATE_NOOP("Sources", "Publisher of the original"),
    "original-publisher-place": QT_TRANSLATE_NOOP("Sources", "Place of the original"),
    "original-title": QT_TRANSLATE_NOOP("Sources", "Title of the original"),
    "part-number": QT_TRANSLATE_NOOP("Sources", "Part number"),
    "part-title": QT_TRANSLATE_NOOP("Sources", "Title of the part"),
    "performer": QT_TRANSLATE_NOOP("Sources", "Performer"),
    "PMCID": QT_TRANSLATE_NOOP("Sources", "PMCID"),
    "PMID": QT_TRANSLATE_NOOP("Sources", "PMID"),
    "printing-number": QT_TRANSLATE_NOOP("Sources", "Printing"),
    "producer": QT_TRANSLATE_NOOP("Sources", "Producer"),
    "references": QT_TRANSLATE_NOOP("Sources", "References"),
    "reviewed-author": QT_TRANSLATE_NOOP("Sources", "Author reviewed"),
    "reviewed-genre": QT_TRANSLATE_NOOP("Sources", "Kind of work reviewed"),
    "reviewed-title": QT_TRANSLATE_NOOP("Sources", "Title reviewed"),
    "scale": QT_TRANSLATE_NOOP("Sources", "Scale"),
    "script-writer": QT_TRANSLATE_NOOP("Sources", "Script writer"),
    "series-creator": QT_TRANSLATE_NOOP("Sources", "Creator of the series"),
    "source": QT_TRANSLATE_NOOP("Sources", "Found in"),
    "status": QT_TRANSLATE_NOOP("Sources", "Status"),
    "submitted": QT_TRANSLATE_NOOP("Sources", "Submitted"),
    "supplement-number": QT_TRANSLATE_NOOP("Sources", "Supplement"),
    "version": QT_TRANSLATE_NOOP("Sources", "Version"),
    "volume-title": QT_TRANSLATE_NOOP("Sources", "Title of the volume"),
    "year-suffix": QT_TRANSLATE_NOOP("Sources", "Letter of the year"),
}


def csl_type_label(code: str) -> str:
    """The words for a type; the code itself of what is no type of CSL."""
    return _worded(_TYPES, code)


def csl_variable_label(name: str) -> str:
    """The words for a variable; the name itself of what is none, such as a field of another program."""
    return _worded(_VARIABLES, name)


def _worded(words: dict[str, str], code: str) -> str:
    text = words.get(code)
    return code if text is None else translate("Sources", text)
