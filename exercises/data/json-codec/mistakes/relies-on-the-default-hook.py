"""leaving everything to the `default` hook of `json.dumps`: tuples, numbers as keys and enums never
get there, and come back as something else."""

import dataclasses
import json
from datetime import date, datetime


class Codec:
    def __init__(self):
        self._classes = {}

    def register(self, cls):
        if not isinstance(cls, type) or not dataclasses.is_dataclass(cls):
            raise TypeError(f"{cls!r} is not a dataclass")
        if self._classes.setdefault(cls.__name__, cls) is not cls:
            raise ValueError(f"there is a class {cls.__name__} already")
        return cls

    def encode(self, value):
        return json.dumps(value, default=self._packed, allow_nan=False)

    def decode(self, text):
        return json.loads(text, object_hook=self._unpacked)

    def _packed(self, value):
        kind = type(value)
        if kind in (date, datetime):
            return {"$": kind.__name__, "value": value.isoformat()}
        if kind is set:
            key = lambda item: json.dumps(item, default=self._packed)
            return {"$": "set", "value": sorted(value, key=key)}
        if self._classes.get(kind.__name__) is kind:
            names = [field.name for field in dataclasses.fields(kind)]
            packed = {name: getattr(value, name) for name in names}
            return {"$": "object", "class": kind.__name__, "value": packed}
        raise TypeError(f"a {kind.__name__} cannot be encoded")

    def _unpacked(self, data):
        match data.get("$"):
            case "date":
                return date.fromisoformat(data["value"])
            case "datetime":
                return datetime.fromisoformat(data["value"])
            case "set":
                return set(data["value"])
            case "object":
                if data["class"] not in self._classes:
                    raise ValueError(f"there is no class {data['class']!r}")
                return self._classes[data["class"]](**data["value"])
        return data
