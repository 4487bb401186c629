"""Modules of ours that the tests can import, and nobody else."""

import contextlib
import sys


@contextlib.contextmanager
def offered(modules, learners):
    """While the tests are loaded, these are there; a file of the exercise with such a name comes first."""
    given = {module.__name__: module for module in modules if module.__name__ not in learners}
    sys.modules.update(given)
    try:
        yield
    finally:
        for name in given:
            sys.modules.pop(name, None)
