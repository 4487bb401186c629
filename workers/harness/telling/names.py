"""A name that the tests want and the solution lacks: what its author may have called it."""

import difflib
import sys
import types

_ENOUGH = 0.7
_matches = difflib.get_close_matches


def nearest(wanted, module, taken=()):
    """The name nearest to a wanted one that a module defines itself, or None; `taken` ones apart."""
    try:
        space = vars(module)
        own = [name for name in space if name not in taken and _is_own(name, space, module)]
        looks = {_look(name): name for name in own}
        found = _matches(_look(wanted), list(looks), 1, _ENOUGH)
        return looks[found[0]] if found else None
    except BaseException:
        return None  # It may be anything that stands in place of a module.


def _is_own(name, space, module):
    if name.startswith("__") or isinstance(space[name], types.ModuleType):
        return False
    return getattr(space[name], "__module__", module.__name__) == module.__name__


def _look(name):
    return name.replace("_", "").casefold()


def missing(error, tests, sources):
    """A sentence on a name that the solution lacks, where an exception of the tests' is about one."""
    module, name = _sought(error, tests, sources)
    if name is None:
        return None
    near = nearest(name, module)
    also = f"; you define {near}" if near else ""
    return f"Your code does not define {name}, which this test needs{also}."


def _sought(error, tests, sources):
    """(the module, the name that was looked for in it), or (None, None)."""
    if type(error) is AttributeError and isinstance(error.obj, types.ModuleType):
        return _of_learner(error.obj, error.name, sources)
    if type(error) is ImportError and error.name_from:
        return _of_learner(sys.modules.get(error.name), error.name_from, sources)
    if type(error) is NameError and tests.tree_index.imports_all:
        return _of_learner(sys.modules.get(tests.module), error.name, sources)
    return None, None


def _of_learner(module, name, sources):
    file = getattr(module, "__file__", None)
    return (module, name) if file and sources.shown(file) else (None, None)
