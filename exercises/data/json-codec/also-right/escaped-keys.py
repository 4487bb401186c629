"""a reserved first character of keys, doubled in the keys of ordinary dicts."""

import json
from dataclasses import fields
from datetime import date


class Codec:
    def __init__(self, *classes):
        self._classes = classes

    def encode(self, value):
        return json.dumps(self._to_json(value))

    def decode(self, string):
        return self._from_json(json.loads(string))

    def _to_json(self, value):
        match value:
            case None | bool() | int() | float() | str() if type(value).__module__ == "builtins":
                return value
            case list() if type(value) is list:
                return [self._to_json(item) for item in value]
            case dict() if type(value) is dict:
                return {self._escaped(key): self._to_json(item) for key, item in value.items()}
            case date() if type(value) is date:
                return {"$date": str(value)}
        for cls in self._classes:
            if type(value) is cls:
                items = {f.name: self._to_json(getattr(value, f.name)) for f in fields(cls)}
                return {f"${cls.__name__}()": items}
        raise TypeError(f"no way to encode {value!r}")

    def _escaped(self, key):
        if type(key) is not str:
            raise TypeError(f"{key!r} is not a string")
        return "$" + key if key.startswith("$") else key

    def _from_json(self, data):
        if isinstance(data, list):
            return [self._from_json(item) for item in data]
        if not isinstance(data, dict):
            return data
        for key in data:
            if key == "$date":
                return date.fromisoformat(data[key])
            if key.startswith("$") and not key.startswith("$$"):
                for cls in self._classes:
                    if key == f"${cls.__name__}()":
                        return cls(**self._from_json(data[key]))
                raise ValueError(f"{key[1:]} is unknown")
        return {key.removeprefix("$"): self._from_json(item) for key, item in data.items()}
