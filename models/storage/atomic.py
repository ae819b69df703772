"""Writing a file so that at every moment the disk holds the old one or the new one, whole."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

from models.storage.problems import SaveError

_CODES = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EACCES: "no_permission",
    errno.EPERM: "no_permission",
    errno.ENOENT: "no_folder",
    errno.ENOTDIR: "no_folder",
    errno.EROFS: "read_only",
    errno.EISDIR: "is_directory",
    errno.ENAMETOOLONG: "name_too_long",
    errno.ELOOP: "link_loop",
}


def write_atomically(path: Path, data: bytes) -> None:
    """Write beside the file, flush to the disk, and rename over it; raises SaveError.

    A symbolic link is followed, permissions and owner are kept as far as the system lets us. A hard link is
    cut: its other names keep the old content.
    """
    try:
        target = Path(os.path.realpath(path))
        _check_target(target, path)
        _replace(target, data)
    except OSError as error:
        code = _CODES.get(error.errno or 0, "other")
        raise SaveError(code, path, error.strerror or str(error)) from error
    except ValueError as error:  # a NUL character in the path
        raise SaveError("other", path, str(error)) from error
    _sync_folder(target.parent)


def _check_target(target: Path, path: Path) -> None:
    """Refuse what a rename would replace although writing into it would fail."""
    if target.is_symlink():  # where links are followed, one is left only by a circle
        raise SaveError("link_loop", path)
    if target.is_dir():
        raise SaveError("is_directory", path)
    if target.exists():
        if not target.is_file():
            raise SaveError("not_a_file", path)
        if not os.access(target, os.W_OK):
            raise SaveError("no_permission", path)


def _replace(target: Path, data: bytes) -> None:
    import secrets

    # A short name of its own: the target's may already be as long as the system allows.
    beside = target.with_name(f".entrevue-{secrets.token_hex(6)}.tmp")
    try:
        with open(beside, "xb") as file:
            _copy_permissions(target, beside)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, target)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def _copy_permissions(target: Path, beside: Path) -> None:
    """As the former file had them; a new file has those of any new file."""
    try:
        former = target.stat()
    except FileNotFoundError:
        return
    with suppress(OSError, AttributeError):  # only the owner may, and Windows has no chown
        os.chown(beside, former.st_uid, former.st_gid)
    with suppress(OSError):
        beside.chmod(stat.S_IMODE(former.st_mode))


def _sync_folder(folder: Path) -> None:
    """Make the rename last through a power cut; where a folder cannot be synchronised, nothing is lost."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
