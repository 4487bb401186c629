"""Builds forms: a class names a table of its module, and the form is read from there."""

import sys
from typing import get_type_hints


def table_of(cls):
    return getattr(sys.modules[cls.__module__], cls.table)


def fields(cls):
    return {name: hint for name, hint in get_type_hints(cls).items() if name != "table"}


def load(cls):
    hints = fields(cls)
    result = []
    for row in table_of(cls):
        item = cls()
        for (name, _), value in zip(hints.items(), row):
            setattr(item, name, value)
        result.append(item)
    return result
