"""Lays out the learner's files and executes the solution, the program and the tests as modules."""

import ast
import builtins
import importlib
import importlib.util
import linecache
import os
import sys
import types
from importlib.machinery import SourceFileLoader

from ..honesty import equality, frames
from . import tracebacks
from ..report import cap

DIRECTORY = "/home/learner"
"""Where the learner's files lie while their code runs; on `sys.path`."""

_compile, _exec = builtins.compile, builtins.exec


class Sources:
    """The learner's own files: their text by the name that is shown."""

    directory = DIRECTORY

    def __init__(self):
        self._texts = {}
        self._shown = {}

    def add(self, name, text):
        self._texts[name] = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self._shown[name] = self._shown[f"{DIRECTORY}/{name}"] = name

    def shown(self, filename):
        """The name shown for a code object's file name; None when it is not the learner's."""
        return self._shown.get(filename)

    def line(self, name, number):
        """A line of a file, counted from 1; empty where there is none."""
        lines = self._texts.get(name, ())
        return lines[number - 1] if 0 < number <= len(lines) else ""

    def modules(self):
        """Names under which the learner's files can be imported."""
        stems = (name.removesuffix(".py") for name in self._texts if name.endswith(".py"))
        return {stem.replace("/", ".") for stem in stems} | {"__main__"}

    def remember(self):
        """Feeds linecache, so that native tracebacks and inspect find each line."""
        for shown, name in self._shown.items():
            lines = [f"{line}\n" for line in self._texts[name]]
            # No time stamp: linecache then never looks at the disk, whatever changes there.
            linecache.cache[shown] = (sum(map(len, lines)), None, lines, shown)


class UnusableTests(Exception):
    """The tests cannot be loaded, through no fault of the learner.

    `error` is what ended their loading, where something was raised there.
    """

    error = sources = None


def file_name(module):
    """The path, inside the directory, of a module of that name."""
    return f"{module.replace('.', '/')}.py"


def prepare(files, main, text):
    """Writes the files and the main one into the directory, and makes it current.

    Returns their `Sources`. Raises UnusableTests for a path outside the directory.
    """
    sources = Sources()
    for name, content in [*files.items(), (main, text)]:
        path = os.path.normpath(name)
        if os.path.isabs(path) or path.startswith(".."):
            raise UnusableTests(f"The file name {name!r} leaves the folder of the exercise.")
        target = os.path.join(DIRECTORY, path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "w", encoding="utf-8", errors="surrogatepass", newline="") as file:
            file.write(content)
        if path.endswith(".py"):
            sources.add(path, content)
    os.chdir(DIRECTORY)
    sys.path[:] = [DIRECTORY, *(entry for entry in sys.path if entry not in ("", DIRECTORY))]
    sys.argv = [main]
    sys.dont_write_bytecode = True
    # Not importlib.invalidate_caches: it would read the standard library's archive anew.
    for path in [path for path in sys.path_importer_cache if path.startswith(DIRECTORY)]:
        del sys.path_importer_cache[path]
    sources.remember()
    return sources


def compiled(text, filename):
    """(code, None), or (None, the SyntaxProblem's exception, ready to be printed)."""
    try:
        return _compile(_source(text), filename, "exec", dont_inherit=True), None
    except SyntaxError as error:
        by_compiler = _parses(text, filename)
        return None, tracebacks.repaired_syntax_error(error, text, filename, by_compiler)
    except (ValueError, MemoryError, RecursionError) as error:
        return None, tracebacks.unreadable(error, text, filename)


def _source(text):
    """What Python would read from a file: in bytes, a mark and a comment tell their encoding."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text


def _parses(text, filename):
    try:
        _compile(_source(text), filename, "exec", ast.PyCF_ONLY_AST, dont_inherit=True)
    except SyntaxError:
        return False
    return True


def new_module(name, filename):
    """An empty module of that name in `sys.modules`, with its parents imported."""
    path = f"{DIRECTORY}/{filename}"
    if name == "__main__":
        module = types.ModuleType(name)
        module.__file__, module.__cached__ = path, None
        module.__loader__ = SourceFileLoader(name, path)
        module.__builtins__ = builtins
    else:
        module = importlib.util.module_from_spec(importlib.util.spec_from_file_location(name, path))
    sys.modules[name] = module
    parent, _, child = name.rpartition(".")
    if parent:
        setattr(importlib.import_module(parent), child, module)
    return module


def execute(code, module):
    """Executes a module's code; returns the exception that ended it, or None.

    Its traceback starts with that code, as where Python itself runs a module.
    """
    try:
        _exec(code, module.__dict__)
    except BaseException as error:
        return tracebacks.without_caller(error)
    return None


def load_solution(name, text, sources):
    """(module, None), or (None, a `Broken`)."""
    filename = file_name(name)
    code, problem = compiled(text, filename)
    if problem is not None:
        return None, {"kind": "syntax", "problem": tracebacks.syntax_problem(problem, sources)}
    module = new_module(name, filename)
    error = execute(code, module)
    if error is not None:
        return None, raised(error, sources)
    # Where the code has put something else there, that is what the tests import, as ever.
    sys.modules.setdefault(name, module)
    return module, None


def raised(error, sources):
    """The `Broken` of an exception that ended the loading of the learner's code."""
    kind = "exited" if isinstance(error, SystemExit) else "raised"
    return {"kind": kind, "traceback": tracebacks.structured(error, sources)}


def missing_names(wanted, module):
    """Those names that a module does not define, in order."""
    return [name for name in wanted if not _defines(module, name)]


def _defines(module, name):
    try:
        return name in module.__dict__ or hasattr(module, name)
    except BaseException:
        return False


def load_tests(name, tests, sources):
    """(module, None), or (None, a `Broken`) where the learner's code ended it.

    Raises UnusableTests where the tests themselves are to blame.
    """
    # Not a file that exists, and in no cache: the tests' text is nowhere for learner code to read.
    module = types.ModuleType(name)
    module.__file__ = f"{DIRECTORY}/{tests.filename}"
    # A copy, so that a `sum` which the learner puts in place is not what the tests call; but the
    # real one for those that mean to change it.
    module.__builtins__ = builtins if tests.name_builtins else dict(vars(builtins))
    vars(module).update(equality.FUNCTIONS)
    sys.modules[name] = module
    frames.close(vars(module))
    error = execute(tests.code, module)
    if error is None:
        return module, None
    if tracebacks.passes_through(error, sources):
        return None, raised(error, sources)
    line = tracebacks.line_in(error, tests.filename)
    place = f" at line {line}" if line else ""
    problem = UnusableTests(
        f"The tests cannot be loaded: {tracebacks.describe(error, sources)}{place}."
    )
    problem.error, problem.sources = error, sources
    raise problem


def reason(error):
    """The sentence of an UnusableTests."""
    return cap(str(error))
