"""Compiles the learner's text and executes it as a module."""

import ast
import builtins
import importlib
import importlib.util
import sys
import types

from . import finder, syntax, tracebacks
from .compiler import with_room
from .files import place

_compile, _exec = with_room(builtins.compile), builtins.exec


def compiled(text, filename):
    """(code, None), or (None, the SyntaxProblem's exception, ready to be printed).

    `filename` is the path inside the learner's directory.
    """
    path = place(filename)
    try:
        return _compile(_source(text), path, "exec", dont_inherit=True), None
    except SyntaxError as error:
        by_compiler = _parses(text, path)
        return None, syntax.repaired(error, text, path, by_compiler)
    except (ValueError, MemoryError, RecursionError) as error:
        return None, syntax.unreadable(error, text, path)


def parsed(text):
    """The syntax tree of a text that compiles."""
    return _compile(_source(text), "<unknown>", "exec", ast.PyCF_ONLY_AST, dont_inherit=True)


def compiled_tree(tree, filename):
    """The code of a syntax tree, of a text that compiles."""
    return _compile(tree, place(filename), "exec", dont_inherit=True)


def _source(text):
    """What Python would read from a file: in bytes, a mark and a comment tell their encoding."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text


def _parses(text, path):
    try:
        _compile(_source(text), path, "exec", ast.PyCF_ONLY_AST, dont_inherit=True)
    except SyntaxError:
        return False
    return True


def new_module(name, filename):
    """An empty module of that name in `sys.modules`, with its parents imported."""
    path = place(filename)
    if name == "__main__":
        module = types.ModuleType(name)
        module.__file__, module.__cached__ = path, None
        module.__loader__ = finder.Loader(name, path)
        module.__builtins__ = builtins
    else:
        loader = finder.Loader(name, path)
        spec = importlib.util.spec_from_file_location(name, path, loader=loader)
        module = importlib.util.module_from_spec(spec)
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
