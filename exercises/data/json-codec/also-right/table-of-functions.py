"""a table from exact types to writers and one from tags to readers."""

import json
from dataclasses import fields
from datetime import date


class Codec:
    def __init__(self, *classes):
        self._writers = dict.fromkeys((type(None), bool, int, float, str), lambda value: value)
        self._writers[list] = lambda items: [self._write(item) for item in items]
        self._writers[dict] = self._write_dict
        self._writers[date] = lambda day: {"type": ["date", day.year, day.month, day.day]}
        self._readers = {"date": date, "dict": lambda items: self._values(items)}
        for cls in classes:
            self._add(cls, f"object {cls.__name__}")

    def _add(self, cls, tag):
        def write(value):
            items = {field.name: getattr(value, field.name) for field in fields(cls)}
            return {"type": [tag, {name: self._write(item) for name, item in items.items()}]}

        self._writers[cls] = write
        self._readers[tag] = lambda items: cls(**self._values(items))

    def _write(self, value):
        if type(value) not in self._writers:
            raise TypeError(f"a {type(value).__name__} cannot be encoded")
        return self._writers[type(value)](value)

    def _write_dict(self, items):
        for key in items:
            if type(key) is not str:
                raise TypeError(f"the key {key!r} cannot be encoded")
        written = {key: self._write(item) for key, item in items.items()}
        return {"type": ["dict", written]} if "type" in items else written

    def _values(self, items):
        return {key: self._read(item) for key, item in items.items()}

    def _read(self, data):
        match data:
            case {"type": [tag, *arguments]}:
                if tag not in self._readers:
                    raise ValueError(f"this codec has no {tag}")
                return self._readers[tag](*arguments)
            case dict():
                return self._values(data)
            case list():
                return [self._read(item) for item in data]
        return data

    def encode(self, value):
        return json.dumps(self._write(value))

    def decode(self, string):
        return self._read(json.loads(string))
