"""A module that knows its own name, place and public names."""

import pathlib
import sys

__all__ = ["where", "public", "me"]

_hidden = 1


def where():
    path = pathlib.Path(__file__)
    return path.name, path.is_file(), path.parent == pathlib.Path.cwd()


def public():
    return [name for name in __all__ if name in globals()]


def me():
    return sys.modules[__name__]
