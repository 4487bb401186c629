"""Turn wheels into one archive of compiled modules, run with Pyodide's own CPython."""

import re
import zipfile
from pathlib import Path

from compile_archive import compile_sources

_COMPILED_FOR_ELSEWHERE = re.compile(r"\.(so|pyd|c|h|pyx|pxd|pyi|po|exe)$")
# Of what pip notes: the version, who may be asked for plugins, and the licences.
_NOTED = re.compile(r"\.dist-info/(METADATA|entry_points\.txt|.*(LICEN[CS]E|COPYING|NOTICE|AUTHORS).*)$")


def pack(wheels, target, place, unused):
    """Write what the wheels in a folder hold to the zip file `target`.

    `place` goes in front of each name in a traceback. `unused` is a regular expression of the paths
    that are left out; empty for none.
    """
    leave_out = re.compile(unused) if unused else None
    found = {}
    for wheel in sorted(Path(wheels).glob("*.whl")):
        with zipfile.ZipFile(wheel) as archive:
            for info in archive.infolist():
                if not info.is_dir() and _is_used(info.filename, leave_out):
                    found[info.filename] = archive.read(info)
    compile_sources(sorted(found.items()), target, place)


def _is_used(name, leave_out):
    if ".dist-info/" in name:
        return _NOTED.search(name) is not None
    return not _COMPILED_FOR_ELSEWHERE.search(name) and not (leave_out and leave_out.search(name))
