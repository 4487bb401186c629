"""keeping what was written for an object: the object may have changed when it is encoded again."""

import dataclasses
import json
from datetime import date

TAG = "$"


class Codec:
    def __init__(self, *classes):
        self._classes = {cls.__name__: cls for cls in classes}
        self._known = {}

    def encode(self, value):
        return json.dumps(self._packed(value))

    def decode(self, string):
        return self._unpacked(json.loads(string))

    def _packed(self, value):
        kind = type(value)
        if value is None or kind in (bool, int, float, str):
            return value
        if kind is list:
            return [self._packed(item) for item in value]
        if kind is dict and all(type(key) is str for key in value):
            packed = {key: self._packed(item) for key, item in value.items()}
            return {TAG: "dict", "value": packed} if TAG in value else packed
        if kind is date:
            return {TAG: "date", "value": value.isoformat()}
        if self._classes.get(kind.__name__) is kind:
            if id(value) in self._known:
                return self._known[id(value)][1]
            names = [field.name for field in dataclasses.fields(kind)]
            packed = {name: self._packed(getattr(value, name)) for name in names}
            packed = {TAG: "object", "class": kind.__name__, "value": packed}
            self._known[id(value)] = value, packed
            return packed
        raise TypeError(f"a {kind.__name__} cannot be encoded")

    def _unpacked(self, data):
        if isinstance(data, list):
            return [self._unpacked(item) for item in data]
        if not isinstance(data, dict):
            return data
        tag = data.get(TAG, "dict")
        content = data["value"] if TAG in data else data
        if tag == "date":
            return date.fromisoformat(content)
        values = {key: self._unpacked(item) for key, item in content.items()}
        if tag == "dict":
            return values
        if data["class"] not in self._classes:
            raise ValueError(f"this codec has no class {data['class']!r}")
        return self._classes[data["class"]](**values)
