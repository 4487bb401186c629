"""Warns of its own line instead of the caller's."""

import warnings


def old(n):
    warnings.warn("old", DeprecationWarning)
    return n
