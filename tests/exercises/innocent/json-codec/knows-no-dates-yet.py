import dataclasses
import json
from datetime import date, datetime

TAG = "$"


class Codec:
    """Values as JSON text and back, with dates, sets and dataclasses."""

    def __init__(self):
        self._classes = {}

    def register(self, cls):
        """Make a dataclass known; return it."""
        if not isinstance(cls, type) or not dataclasses.is_dataclass(cls):
            raise TypeError(f"{cls!r} is not a dataclass")
        if self._classes.setdefault(cls.__name__, cls) is not cls:
            raise ValueError(f"there is a class {cls.__name__} already")
        return cls

    def encode(self, value):
        """The JSON text of a value."""
        return json.dumps(self._packed(value), allow_nan=False)

    def decode(self, text):
        """The value of a JSON text."""
        return self._unpacked(json.loads(text))

    def _packed(self, value):
        kind = type(value)
        if value is None or kind in (bool, int, float, str):
            return value
        if kind is list:
            return [self._packed(item) for item in value]
        if kind is dict and all(type(key) is str for key in value):
            packed = {key: self._packed(item) for key, item in value.items()}
            return {TAG: "dict", "value": packed} if TAG in value else packed
        if kind is set:
            return {TAG: "set", "value": sorted(map(self._packed, value), key=json.dumps)}
        if self._classes.get(kind.__name__) is kind:
            names = [field.name for field in dataclasses.fields(kind)]
            packed = {name: self._packed(getattr(value, name)) for name in names}
            return {TAG: "object", "class": kind.__name__, "value": packed}
        raise TypeError(f"a {kind.__name__} cannot be encoded")

    def _unpacked(self, data):
        if isinstance(data, list):
            return [self._unpacked(item) for item in data]
        if not isinstance(data, dict):
            return data
        tag, content = data.get(TAG, "dict"), data
        if TAG in data:
            content = data["value"]
        match tag:
            case "date":
                return date.fromisoformat(content)
            case "datetime":
                return datetime.fromisoformat(content)
            case "set":
                return set(map(self._unpacked, content))
        values = {key: self._unpacked(item) for key, item in content.items()}
        if tag == "dict":
            return values
        if data["class"] not in self._classes:
            raise ValueError(f"there is no class {data['class']!r}")
        return self._classes[data["class"]](**values)
