"""BibLaTeX and BibTeX fields and entry types as CSL has them: the tables of `bibtex`."""

from __future__ import annotations

from models.formats.bibliography.rules import (
    BOOKS,
    IN_BOOK,
    PERIODICAL,
    TYPES,
    Rule,
    Rules,
)

_THESIS = frozenset({"thesis"})
_REPORT = frozenset({"report"})
_ELSEWHERE = TYPES - PERIODICAL - IN_BOOK

TEXTS = Rules(
    (
        Rule("title", ("title",)),
        Rule("title-short", ("shorttitle",)),
        Rule("container-title", ("journaltitle", "journal"), PERIODICAL, "journal"),
        Rule("container-title", ("booktitle",), IN_BOOK),
        Rule("container-title", ("titleaddon",), _ELSEWHERE),
        Rule("container-title", ("journaltitle", "journal", "booktitle")),
        Rule("container-title-short", ("shortjournal",)),
        Rule("collection-title", ("series",)),
        Rule("volume", ("volume",)),
        Rule("issue", ("number", "issue"), PERIODICAL),
        Rule("issue", ("issue",)),
        Rule("collection-number", ("number",), BOOKS),
        Rule("number", ("number",)),
        Rule("page", ("pages",)),
        Rule("edition", ("edition",)),
        Rule("section", ("chapter",), PERIODICAL),
        Rule("chapter-number", ("chapter",)),
        Rule("publisher", ("institution", "school", "publisher", "organization"), _THESIS, "school"),
        Rule("publisher", ("institution", "publisher", "school", "organization"), _REPORT),
        Rule("publisher", ("publisher", "organization", "institution", "school")),
        Rule("publisher-place", ("location", "address"), TYPES, "address"),
        Rule("genre", ("type", "howpublished")),
        Rule("medium", ("medium",)),
        Rule("event-title", ("eventtitle",)),
        Rule("event-place", ("venue",)),
        Rule("URL", ("url",)),
        Rule("archived-URL", ("archivedurl",)),
        Rule("archive", ("archive",)),
        Rule("archive_location", ("archivelocation",)),
        Rule("DOI", ("doi",)),
        Rule("ISBN", ("isbn",)),
        Rule("ISSN", ("issn",)),
        Rule("language", ("langid",)),
        Rule("abstract", ("abstract",)),
        Rule("keyword", ("keywords",)),
        Rule("note", ("note",)),
        Rule("side", ("side",)),
        Rule("version", ("version",)),
        Rule("status", ("pubstate",)),
        Rule("number-of-pages", ("pagetotal",)),
        Rule("number-of-volumes", ("volumes",)),
        Rule("call-number", ("lccn",)),
        Rule("PMID", ("pmid",)),
        Rule("PMCID", ("pmcid",)),
        Rule("original-title", ("origtitle",)),
        Rule("original-publisher", ("origpublisher",)),
        Rule("original-publisher-place", ("origlocation",)),
    )
)
NAMES = Rules(
    (
        Rule("author", ("author",)),
        Rule("editor", ("editor",)),
        Rule("translator", ("translator",)),
        Rule("interviewer", ("interviewer",)),
        Rule("recipient", ("recipient",)),
        Rule("container-author", ("bookauthor",)),
        Rule("director", ("director",)),
    )
)
DATES = Rules(
    (
        Rule("issued", ("date",)),
        Rule("accessed", ("urldate",)),
        Rule("original-date", ("origdate",)),
        Rule("event-date", ("eventdate",)),
    )
)

_VERBATIM_WORDS = """
url doi file eprint pdf verba verbb verbc archivedurl localfile entrevue crossref xdata
"""
VERBATIM = frozenset(_VERBATIM_WORDS.split())
"""Fields that are no LaTeX, as BibLaTeX and Zotero have it."""
_PARAGRAPHS_WORDS = """
abstract note annotation annote review comment
"""
PARAGRAPHS = frozenset(_PARAGRAPHS_WORDS.split())
"""Fields in which a line end that no indentation follows is one."""

_NOT_INHERITED_WORDS = """
crossref xref xdata ids label options related relatedtype relatedoptions sortkey presort keywords
file entrysubtype entrevue execute entryset shorthand
"""
NOT_INHERITED = frozenset(_NOT_INHERITED_WORDS.split())
INHERITED_AS = {"title": "booktitle", "subtitle": "booksubtitle", "titleaddon": "booktitleaddon"}
"""Of a book by its chapters."""
PARENTS_TITLE = {"article": "journaltitle"}

ENTRY_TYPES = {
    "article": "article-journal", "suppperiodical": "article-journal", "periodical": "periodical",
    "book": "book", "mvbook": "book", "collection": "book", "mvcollection": "book", "booklet": "pamphlet",
    "proceedings": "book", "mvproceedings": "book", "manual": "book", "reference": "book",
    "mvreference": "book", "inbook": "chapter", "bookinbook": "chapter", "suppbook": "chapter",
    "incollection": "chapter", "suppcollection": "chapter", "inproceedings": "paper-conference",
    "conference": "paper-conference", "inreference": "entry-encyclopedia", "online": "webpage",
    "electronic": "webpage", "www": "webpage", "report": "report", "techreport": "report",
    "thesis": "thesis", "phdthesis": "thesis", "mastersthesis": "thesis", "unpublished": "manuscript",
    "misc": "document", "letter": "personal_communication", "movie": "motion_picture",
    "video": "motion_picture", "audio": "song", "music": "song", "patent": "patent",
    "software": "software", "dataset": "dataset", "artwork": "graphic", "image": "figure",
    "legislation": "legislation", "legal": "treaty", "jurisdiction": "legal_case", "review": "review",
    "performance": "performance", "standard": "standard", "commentary": "chapter", "speech": "speech",
    "interview": "interview",
}  # fmt: skip

WRITTEN_TYPES = {
    "article-journal": ("article", "article"), "article-newspaper": ("article", "article"),
    "article-magazine": ("article", "article"), "book": ("book", "book"),
    "chapter": ("incollection", "incollection"), "paper-conference": ("inproceedings", "inproceedings"),
    "entry": ("inreference", "incollection"), "entry-encyclopedia": ("inreference", "incollection"),
    "entry-dictionary": ("inreference", "incollection"), "webpage": ("online", "misc"),
    "post": ("online", "misc"), "post-weblog": ("online", "misc"), "report": ("report", "techreport"),
    "thesis": ("thesis", "phdthesis"), "manuscript": ("unpublished", "unpublished"),
    "speech": ("unpublished", "unpublished"), "personal_communication": ("letter", "misc"),
    "motion_picture": ("video", "misc"), "song": ("audio", "misc"), "patent": ("patent", "misc"),
    "software": ("software", "misc"), "dataset": ("dataset", "misc"), "graphic": ("artwork", "misc"),
    "figure": ("image", "misc"), "legislation": ("legislation", "misc"), "bill": ("legislation", "misc"),
    "treaty": ("legal", "misc"), "legal_case": ("jurisdiction", "misc"),
    "hearing": ("jurisdiction", "misc"), "pamphlet": ("booklet", "booklet"),
    "periodical": ("periodical", "misc"), "standard": ("standard", "misc"),
}  # fmt: skip
"""CSL type -> entry type in BibLaTeX and in BibTeX; any other is `misc`. `entrysubtype` tells them apart."""

SUBTYPES = {"newspaper": "article-newspaper", "magazine": "article-magazine"}
POSTS = {
    "blog": "post-weblog", "blog post": "post-weblog", "weblog": "post-weblog", "blogue": "post-weblog",
    "billet de blog": "post-weblog", "post": "post", "forum post": "post", "tweet": "post",
    "social media post": "post",
}  # fmt: skip
"""What the `type` of an online entry says of it, in lower case."""
IMPLIED_GENRES = {"phdthesis": "PhD thesis", "mastersthesis": "Master's thesis"}
GENRES = {
    "phdthesis": "PhD thesis", "mathesis": "Master's thesis", "mastersthesis": "Master's thesis",
    "bathesis": "Bachelor's thesis", "techreport": "Technical report", "resreport": "Research report",
}  # fmt: skip
"""What BibLaTeX writes for the keys in `type`."""
NO_SOURCES = frozenset({"set", "control", "bibnote", "jabref-meta"})
BIBLATEX_ONLY = ("journaltitle", "date", "location")

LANGUAGES = {
    "english": "en", "american": "en-US", "usenglish": "en-US", "british": "en-GB", "ukenglish": "en-GB",
    "canadian": "en-CA", "australian": "en-AU", "newzealand": "en-NZ", "french": "fr", "francais": "fr",
    "canadien": "fr-CA", "german": "de", "ngerman": "de", "austrian": "de-AT", "spanish": "es",
    "italian": "it", "portuguese": "pt", "brazil": "pt-BR", "brazilian": "pt-BR", "dutch": "nl",
    "russian": "ru", "ukrainian": "uk", "polish": "pl", "czech": "cs", "slovak": "sk", "slovene": "sl",
    "croatian": "hr", "serbian": "sr", "bulgarian": "bg", "romanian": "ro", "magyar": "hu",
    "hungarian": "hu", "greek": "el", "turkish": "tr", "arabic": "ar", "hebrew": "he", "farsi": "fa",
    "persian": "fa", "hindi": "hi", "japanese": "ja", "korean": "ko", "chinese": "zh", "pinyin": "zh",
    "swedish": "sv", "danish": "da", "norwegian": "no", "norsk": "nb", "nynorsk": "nn", "finnish": "fi",
    "estonian": "et", "latvian": "lv", "lithuanian": "lt", "catalan": "ca", "basque": "eu",
    "galician": "gl", "latin": "la", "vietnamese": "vi", "thai": "th", "indonesian": "id", "malay": "ms",
    "welsh": "cy", "irish": "ga", "icelandic": "is", "afrikaans": "af",
}  # fmt: skip
"""Languages of babel, which BibLaTeX goes by, as codes."""
BABEL = {code: name for name, code in reversed(LANGUAGES.items())} | {"de-DE": "ngerman", "fr-FR": "french"}
