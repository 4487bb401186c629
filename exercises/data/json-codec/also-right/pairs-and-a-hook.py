"""reads with object_hook, from which pairs in a list hide a dict that has the tag."""

import dataclasses
import json
from datetime import date


class Codec:
    def __init__(self, *classes):
        self._classes = {cls.__qualname__: cls for cls in classes}

    def encode(self, value):
        return json.dumps(self._plain(value))

    def decode(self, string):
        return json.loads(string, object_hook=self._made)

    def _plain(self, value):
        if type(value) in (type(None), bool, int, float, str):
            return value
        if type(value) is list:
            return list(map(self._plain, value))
        if type(value) is date:
            return {"@": ["date", value.toordinal()]}
        if type(value) in self._classes.values():
            fields = dataclasses.fields(value)
            pairs = [[field.name, self._plain(getattr(value, field.name))] for field in fields]
            return {"@": ["object", type(value).__qualname__, pairs]}
        if type(value) is not dict or {type(key) for key in value} - {str}:
            raise TypeError(f"{value!r} cannot be encoded")
        if "@" in value:
            return {"@": ["dict", [[key, self._plain(item)] for key, item in value.items()]]}
        return {key: self._plain(item) for key, item in value.items()}

    def _made(self, data):
        match data.get("@"):
            case ["date", number]:
                return date.fromordinal(number)
            case ["dict", pairs]:
                return dict(pairs)
            case ["object", name, pairs] if name in self._classes:
                return self._classes[name](**dict(pairs))
            case ["object", name, _]:
                raise ValueError(f"{name} is unknown")
        return data
