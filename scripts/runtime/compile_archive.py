"""Turn Python sources into a zip archive of compiled modules, run with Pyodide's own CPython."""

import importlib.util
import zipfile
from importlib import _bootstrap_external
from pathlib import Path

_EPOCH = (2026, 1, 1, 0, 0, 0)
# As native Python names the files of its library: by what modules have in `__path__`.
_PLACE = "/lib/python314.zip/"
# What runs Python: `warnings.warn` passes over frames with these words in their file's name.
_INTERNAL = "importlib/_bootstrap/"
_ADVICE = b""". \\n"
                " On Pyodide you must do pyodide.loadPackage('tzdata')"
                " package before you use zoneinfo."""


def compile_sources(sources, target, place=""):
    """Write `sources`, pairs of archive name and bytes, to the zip file `target`.

    `place` is where the archive will lie: what goes in front of each name in a traceback.

    Modules become `.pyc` files that are never checked against a source; one that does not
    compile (the standard library ships a few on purpose) is kept as it is.
    """
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in sources:
            if name.endswith(".py"):
                try:
                    code = compile(content, place + name, "exec", dont_inherit=True, optimize=0)
                except SyntaxError:
                    pass
                else:
                    checksum = importlib.util.source_hash(content)
                    content = bytes(_bootstrap_external._code_to_hash_pyc(code, checksum, False))
                    name += "c"
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content, compresslevel=9)


def compile_zip(source, target):
    """Compile every module of the zip file `source`, Pyodide's standard library."""
    with zipfile.ZipFile(source) as archive:
        names = [info.filename for info in archive.infolist() if not info.is_dir()]
        sources = ((name, _in_our_words(archive.read(name))) for name in names)
        compile_sources(sources, target, _PLACE)


def _in_our_words(content):
    """What Pyodide advises to do in JavaScript, nobody can do here."""
    return content.replace(_ADVICE, b" (it is not available here; datetime.timezone is).")


def compile_package(folder, target):
    """Compile the package in `folder`; the archive holds it under the folder's own name."""
    root = Path(folder)
    modules = sorted(root.rglob("*.py"))
    sources = ((str(path.relative_to(root.parent)), path.read_bytes()) for path in modules)
    compile_sources(sources, target, _INTERNAL)
