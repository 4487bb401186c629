"""Builds nested dataclasses from dicts by their annotations, written as strings."""

from __future__ import annotations

import dataclasses
from typing import get_args, get_origin, get_type_hints


def build(cls, data):
    if dataclasses.is_dataclass(cls):
        hints = get_type_hints(cls)
        known = {f.name for f in dataclasses.fields(cls)}
        if unknown := data.keys() - known:
            raise TypeError(f"unknown: {', '.join(sorted(unknown))}")
        return cls(**{name: build(hints[name], value) for name, value in data.items()})
    if get_origin(cls) is list:
        return [build(get_args(cls)[0], item) for item in data]
    return cls(data)
