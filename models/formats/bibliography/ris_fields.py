"""RIS tags and types as CSL has them: the tables of `ris`. The type of a record says what a tag means."""

from __future__ import annotations

from models.formats.bibliography.rules import BOOKS, IN_BOOK, LEGAL, PERIODICAL, TYPES, Rule, Rules

_SERIES = frozenset({"book", "report", "map", "software", "thesis", "dataset"})
_SPEECH = frozenset({"speech"})
_NUMBERED_BY_SN = frozenset({"report"})
_WITH_RECIPIENT = frozenset({"personal_communication"})
_WITH_ISSN = PERIODICAL | {"article", "periodical"}
_CONFERENCE = frozenset({"paper-conference"})
_COUNTED_PAGES = frozenset({"book", "thesis", "manuscript"})

TEXTS = Rules(
    (
        Rule("title", ("TI", "T1", "CT")),
        Rule("title-short", ("ST",)),
        Rule("event-title", ("T2",), _SPEECH),
        Rule("event-title", ("T2",), _CONFERENCE),
        Rule("container-title", ("C3",), _CONFERENCE),
        Rule("collection-title", ("T2",), _SERIES),
        Rule("container-title", ("T2", "JF", "JO", "BT")),
        Rule("container-title", ("JF", "JO", "BT")),
        Rule("authority", ("T3",), LEGAL),
        Rule("collection-title", ("T3",), TYPES - LEGAL),
        Rule("container-title-short", ("J2", "JA")),
        Rule("publisher", ("PB",)),
        Rule("publisher-place", ("C1",), _CONFERENCE),
        Rule("event-place", ("CY",), _CONFERENCE),
        Rule("publisher-place", ("CY", "PP")),
        Rule("genre", ("M3",)),
        Rule("volume", ("VL",)),
        Rule("issue", ("IS",), PERIODICAL),
        Rule("collection-number", ("IS",), BOOKS),
        Rule("number", ("SN",), _NUMBERED_BY_SN),
        Rule("number", ("M1", "IS")),
        Rule("edition", ("ET",)),
        Rule("section", ("SE",)),
        Rule("number-of-pages", ("SP",), _COUNTED_PAGES),
        Rule("page", ("SP",)),
        Rule("number-of-volumes", ("NV",)),
        Rule("URL", ("UR", "LK")),
        Rule("archive", ("DB",)),
        Rule("archive_location", ("AN",)),
        Rule("source", ("DP",)),
        Rule("call-number", ("CN",)),
        Rule("DOI", ("DO",)),
        Rule("ISSN", ("SN",), _WITH_ISSN),
        Rule("ISBN", ("SN",), TYPES - _WITH_ISSN - _NUMBERED_BY_SN),
        Rule("language", ("LA",)),
        Rule("abstract", ("AB", "N2")),
        Rule("note", ("N1", "M2")),
        Rule("attachment", ("L1",)),
        Rule("reviewed-title", ("RI",)),
    )
)
"""Tags that stand once, or of which the first counts."""

NAMES = Rules(
    (
        Rule("author", ("AU", "A1")),
        Rule("interviewer", ("A2",), frozenset({"interview"})),
        Rule("recipient", ("A2",), _WITH_RECIPIENT),
        Rule("collection-editor", ("A2",), frozenset({"book"})),
        Rule("editor", ("A3", "ED"), frozenset({"book"})),
        Rule("editor", ("A2", "ED"), TYPES - {"interview", "book", *_WITH_RECIPIENT}),
        Rule("editor", ("ED",)),
        Rule("collection-editor", ("A3",), IN_BOOK),
        Rule("translator", ("A4",)),
    )
)

DATES = ("DA", "PY", "Y1", "Y2")
PARAGRAPHS = frozenset({"AB", "N1", "N2", "M2", "RN"})
"""Tags whose further lines are lines; those of others are one line that was too long."""
CARRIER_TAG = "U5"

TYPES_READ = {
    "ABST": "article-journal", "ADVS": "motion_picture", "AGGR": "dataset", "ANCIENT": "classic",
    "ART": "graphic", "BILL": "bill", "BLOG": "post-weblog", "BOOK": "book", "CASE": "legal_case",
    "CHAP": "chapter", "CHART": "figure", "CLSWK": "classic", "COMP": "software",
    "CONF": "paper-conference", "CPAPER": "paper-conference", "CTLG": "article-magazine",
    "DATA": "dataset", "DBASE": "dataset", "DICT": "entry-dictionary", "EBOOK": "book",
    "ECHAP": "chapter", "EDBOOK": "book", "EJOUR": "article-journal", "ELEC": "webpage",
    "ENCYC": "entry-encyclopedia", "FIGURE": "figure", "GEN": "document", "GOVDOC": "report",
    "GRANT": "document", "GRNT": "document", "HEAR": "hearing", "ICOMM": "post", "INPR": "manuscript",
    "JFULL": "periodical", "JOUR": "article-journal", "LEGAL": "regulation", "MANSCPT": "manuscript",
    "MAP": "map", "MGZN": "article-magazine", "MPCT": "motion_picture", "MULTI": "motion_picture",
    "MUSIC": "musical_score", "NEWS": "article-newspaper", "PAMP": "pamphlet", "PAT": "patent",
    "PCOMM": "personal_communication", "RPRT": "report", "SER": "periodical", "SLIDE": "speech",
    "SOUND": "song", "STAND": "standard", "STAT": "legislation", "STD": "document", "THES": "thesis",
    "UNBILL": "bill", "UNPB": "manuscript", "UNPD": "manuscript", "VIDEO": "motion_picture",
    "WEB": "webpage", "DEFAULT": "document",
}  # fmt: skip

TYPES_WRITTEN = {
    "article-journal": "JOUR", "article-newspaper": "NEWS", "article-magazine": "MGZN", "article": "JOUR",
    "bill": "BILL", "book": "BOOK", "broadcast": "MPCT", "chapter": "CHAP", "classic": "CLSWK",
    "dataset": "DATA", "entry-dictionary": "DICT", "entry-encyclopedia": "ENCYC", "figure": "FIGURE",
    "graphic": "ART", "hearing": "HEAR", "interview": "PCOMM", "legal_case": "CASE",
    "legislation": "STAT", "manuscript": "MANSCPT", "map": "MAP", "motion_picture": "VIDEO",
    "musical_score": "MUSIC", "pamphlet": "PAMP", "paper-conference": "CONF", "patent": "PAT",
    "periodical": "SER", "personal_communication": "PCOMM", "post": "ICOMM", "post-weblog": "BLOG",
    "regulation": "LEGAL", "report": "RPRT", "review": "JOUR", "review-book": "JOUR", "software": "COMP",
    "song": "SOUND", "speech": "SLIDE", "standard": "STAND", "thesis": "THES", "webpage": "ELEC",
}  # fmt: skip
"""Any other is `GEN`."""
