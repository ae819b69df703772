"""Languages of the interface: Qt Linguist catalogues, one for French, one for English plurals."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from models.records import LANGUAGES
from resources import FOLDER

translate = QCoreApplication.translate
"""translate(context, text, disambiguation=None, n=-1): for texts outside a QObject, where `self.tr` is."""


def system_language() -> str:
    """The shipped language nearest to the desktop's."""
    wanted = QLocale.system().name()[:2]
    return wanted if wanted in LANGUAGES else "en"


def current_language() -> str:
    """The language that the interface speaks now."""
    language = QLocale().name()[:2]
    return language if language in LANGUAGES else "en"


def install(application: QCoreApplication, language: str) -> None:
    """Translate Entrevue and Qt's own dialogs; call it before the first widget is made."""
    QLocale.setDefault(QLocale(language))
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    _load(application, f"entrevue_{language}", str(FOLDER / "i18n"))
    if language != "en":
        _load(application, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def _load(application: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    if translator.load(name, folder):
        application.installTranslator(translator)
