"""From a command line to an exit status; whatever goes wrong is one message, never a traceback."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication

from models.citations import styles
from ui import i18n
from ui.commandline import draws, output
from ui.commandline.failure import CommandError, complain
from ui.commandline.parser import make_parser
from ui.i18n import translate
from ui.settings import LANGUAGE, STYLE_FOLDERS, Settings

FAILED = 1
INTERRUPTED = 130
"""The shell's status for a program that Ctrl+C ended."""


def run(arguments: list[str]) -> int:
    """See `ui.commandline.run`."""
    # Held for the whole run: Qt's fonts and translations live and die with it.
    application = _application(arguments)
    settings = Settings()
    i18n.install(application, settings.get(LANGUAGE) or i18n.system_language())
    styles.set_folders(settings.get(STYLE_FOLDERS))
    if sys.stdout is None:
        sys.stdout = output.Closed()
    try:
        status = _carry_out(arguments)
        print(end="", flush=True)
    except BrokenPipeError:
        # Whoever was reading has gone, as `head` does: there is nobody left to tell.
        _discard_output()
        return FAILED
    except OSError as error:
        _discard_output()
        complain(_system_error_text(error))
        return FAILED
    return status


def _carry_out(arguments: list[str]) -> int:
    try:
        options = make_parser().parse_args(arguments)
        return options.carry_out(options)
    except SystemExit as end:
        # argparse has said its word: 0 after help, 2 after a usage error.
        return end.code if isinstance(end.code, int) else FAILED
    except CommandError as error:
        complain(str(error))
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError:
        raise
    except Exception as error:
        what = f"{type(error).__name__}: {error}"
        complain(translate("CommandLine", "This is a fault of Entrevue: {what}").format(what=what))
    return FAILED


def _application(arguments: list[str]) -> QCoreApplication:
    """The application that the command needs: only `export` draws, and loads what drawing takes."""
    existing = QCoreApplication.instance()
    if existing is not None:
        return existing
    if draws(arguments):
        from PySide6.QtGui import QGuiApplication

        return QGuiApplication(["entrevue"])
    return QCoreApplication(["entrevue"])


def _system_error_text(error: OSError) -> str:
    reason = error.strerror or str(error)
    if error.filename is None:
        return translate("CommandLine", "The output cannot be written: {reason}.").format(reason=reason)
    return f"{error.filename}: {reason}."


def _discard_output() -> None:
    """Send what is still buffered nowhere, or Python complains about it when it ends."""
    if isinstance(sys.stdout, output.Closed):
        sys.stdout = None
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
