"""Finds the learner's files where they are imported, before a library module of the same name.

So does native Python, whose path starts with their folder; here most of the library was imported
long before, or is built in.
"""

import sys
from importlib.abc import MetaPathFinder
from importlib.machinery import FileFinder, SourceFileLoader

from .compiler import with_room
from .files import DIRECTORY

_ALWAYS_PYTHONS_OWN = frozenset(
    """__future__ _abc _ast _codecs _collections _collections_abc _functools _imp _io _locale
    _operator _signal _sitebuiltins _sre _stat _string _suggestions _symtable _sysconfig _thread
    _tokenize _tracemalloc _types _typing _warnings _weakref abc atexit builtins codecs encodings
    errno faulthandler gc genericpath importlib io itertools marshal ntpath os posix posixpath pwd
    site stat sys time zipimport""".split()
)
"""Built into native Python, frozen in it, or imported before it looks at any folder."""


class Loader(SourceFileLoader):
    """Loads a learner's file."""

    source_to_code = with_room(SourceFileLoader.source_to_code)


Loader.__module__, Loader.__qualname__ = SourceFileLoader.__module__, SourceFileLoader.__qualname__


class Finder(MetaPathFinder):
    """Looks into the learner's folder, as long as it is on the path."""

    def find_spec(self, fullname, path=None, target=None):
        if fullname.partition(".")[0] in _ALWAYS_PYTHONS_OWN:
            return None
        for entry in sys.path if path is None else path:
            if type(entry) is str and entry.startswith(DIRECTORY):
                spec = FileFinder(entry, (Loader, [".py"])).find_spec(fullname)
                if spec is not None and spec.loader is not None:
                    return spec
        return None


def uncover(names):
    """Has modules of these names imported anew: from the learner's files, which come first."""
    for name in names:
        if name != "__main__" and name.partition(".")[0] not in _ALWAYS_PYTHONS_OWN:
            sys.modules.pop(name, None)
