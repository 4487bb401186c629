"""pytest itself, without what looks at files or writes to a terminal: finds tests, and runs one at a time."""

import os
import pathlib
import unittest

from ..sources import files, tracebacks
from ..sources.files import UnusableTests
from ..telling import of_pytest
from . import pytest_cases

_SkipTest = unittest.SkipTest
_WITHOUT = """cacheprovider debugging doctest faulthandler junitxml pastebin setuponly setupplan stepwise
terminal threadexception unraisableexception"""
_OPTIONS = [
    *("--config-file", os.devnull),
    *("--rootdir", files.DIRECTORY),
    *("--assert", "plain"),
    *("--capture", "no"),
    "--noconftest",
    "--disable-plugin-autoload",
]
_NOT_ALLOWED = (
    "The tests skip their whole module outside of a test, which takes"
    " pytest.skip(…, allow_module_level=True)"
)


class Refused(UnusableTests):
    """pytest could not collect them, for that exception."""

    def __init__(self, reason, error):
        super().__init__(reason)
        self.error = error


class Session:
    """A session of pytest for one module of tests. Raises ImportError where there is no pytest."""

    def __init__(self):
        from _pytest import config
        from _pytest.main import Session as Native

        os.makedirs(files.DIRECTORY, exist_ok=True)
        without = [part for name in _WITHOUT.split() for part in ("-p", f"no:{name}")]
        stands_around = config.hookimpl(wrapper=True, tryfirst=True)
        stands_around(pytest_cases.Ears.pytest_runtest_makereport)
        config.hookimpl(tryfirst=True)(pytest_cases.Ears.pytest_pyfunc_call)
        self._ears = pytest_cases.Ears()
        made = config._prepareconfig([*_OPTIONS, *without], [self._ears])
        # Asked for by what stays, and set by `debugging`, which is left out.
        made.option.usepdb = made.option.trace = False
        made._do_configure()
        self._native = Native.from_config(made)
        made.hook.pytest_sessionstart(session=self._native)

    def cases(self, module, tests):
        """The cases of a module that was loaded. Raises UnusableTests where it has none that pytest takes, as Refused
        where that is for an exception.
        """
        collector = _module_of(module, self._native, tests)
        items = list(self._native.genitems(collector))
        for error in self._ears.refused:
            line = tracebacks.line_in(error, tests.filename)
            place = f" at line {line}" if line else ""
            raise Refused(f"{_reason(error)}{place}.", error)
        if not items:
            raise UnusableTests("The tests' text defines no test.")
        return [pytest_cases.Case(item, self._ears, tests) for item in items]


def _module_of(module, session, tests):
    from _pytest.python import Module

    class Tests(Module):
        """A module that is loaded already."""

        def _getobj(self):
            return module

    return Tests.from_parent(session, path=pathlib.Path(tests.filename))


def _reason(error):
    text = " ".join(str(getattr(error, "msg", None) or error).split()).removesuffix(".")
    kind = type(error).__name__
    return text if kind in ("Failed", "CollectError") else f"{kind}: {text}" if text else kind


def skipped(error, tests):
    """The cases of a module that skips itself while it is loaded; None for any other exception.

    Raises UnusableTests where pytest would not let it.
    """
    if not of_pytest.is_skipped(error) and not isinstance(error, _SkipTest):
        return None
    if not getattr(error, "allow_module_level", True):
        raise UnusableTests(f"{_NOT_ALLOWED}.")
    names = tests.names() or [{"name": "tests", "title": "all tests"}]
    return [pytest_cases.Skipped(name, str(error)) for name in names]
