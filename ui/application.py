"""The program with a window: languages, theme, the last resort for errors, recovery at the start."""

from __future__ import annotations

import gc
import logging
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication

from ui import i18n, theme
from ui import settings as remembered
from ui.first_frame import FirstFrame
from ui.icons import program_icon
from ui.main_window import MainWindow
from ui.settings import Settings

LOG_FILE = "entrevue.log"


def run_window(path: Path | None) -> int:
    """Open the window, with the project `path` if there is one, and run until it is closed."""
    settings = Settings()
    application = make_application(sys.argv, settings)
    window = MainWindow(settings)
    sys.excepthook = _last_resort(window)
    window.language_chosen.connect(lambda language: _choose_language(window, settings, language))
    window.theme_chosen.connect(lambda name: _choose_theme(application, window, settings, name))
    window.completed.connect(_keep_what_is_there)
    start(window, path)
    return application.exec()


def make_application(arguments: list[str], settings: Settings) -> QApplication:
    """The QApplication, named, translated and themed as the settings say."""
    application = QApplication(arguments)
    application.setApplicationName("Entrevue")
    application.setOrganizationName("Entrevue")
    application.setDesktopFileName("entrevue")
    i18n.install(application, settings.get(remembered.LANGUAGE) or i18n.system_language())
    theme.apply(application, theme.chosen(settings.get(remembered.THEME)))
    application.setWindowIcon(program_icon())
    if folders := settings.get(remembered.STYLE_FOLDERS):
        from models.citations import styles

        styles.set_folders(folders)
    return application


def start(window: MainWindow, path: Path | None) -> None:
    """Show the window with what was asked for; without that, offer what an earlier run could not save.

    Opening a project offers the lost work on it, and that on others can wait.
    """
    if path is not None:
        # Before the first frame, which then shows it.
        window.files.open(path)
    else:
        FirstFrame(window).shown.connect(window.files.offer_recovery)
    window.show()


def _keep_what_is_there() -> None:
    """The start is over: collect garbage from now on, and never look at what the start has made."""
    gc.freeze()
    gc.enable()


def _choose_theme(application: QApplication, window: MainWindow, settings: Settings, name: str) -> None:
    settings.set(remembered.THEME, name)
    theme.apply(application, theme.chosen(name))
    window.follow_theme()


def _choose_language(window: MainWindow, settings: Settings, language: str) -> None:
    settings.set(remembered.LANGUAGE, language)
    if (language or i18n.system_language()) != i18n.current_language():
        window.files.questions.tell(window.tr("Entrevue will use this language the next time it starts."), "")


def _last_resort(
    window: MainWindow,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """What no one caught: kept in a log, told in a sentence, and what was typed is in the recovery copy."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
        log = folder / LOG_FILE
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with log.open("a", encoding="utf-8") as file:
                file.write("".join(traceback.format_exception(kind, error, trace)))
        except OSError:
            logging.getLogger(__name__).exception("The log %s cannot be written", log)
        window.files.recovery.write()
        window.files.questions.tell(
            window.tr("Something went wrong inside Entrevue."),
            window.tr(
                "Your work is kept in a recovery copy. Save it under a new name, then start Entrevue again.\n"
                "What happened is written in {log}."
            ).format(log=log),
        )

    return hook
