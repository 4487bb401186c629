"""Replaces a builtin for the length of a block."""

import builtins
from contextlib import contextmanager


@contextmanager
def patched(name, replacement):
    missing = object()
    before = getattr(builtins, name, missing)
    setattr(builtins, name, replacement)
    try:
        yield before
    finally:
        if before is missing:
            delattr(builtins, name)
        else:
            setattr(builtins, name, before)
