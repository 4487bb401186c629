"""A context manager that does not restore the builtin when the block raises."""

import builtins
from contextlib import contextmanager


@contextmanager
def patched(name, value):
    before = getattr(builtins, name)
    setattr(builtins, name, value)
    yield
    setattr(builtins, name, before)
