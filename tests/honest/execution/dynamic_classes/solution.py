"""Objects that answer for attributes they do not have."""

import types


class Record:
    def __init__(self, **values):
        object.__setattr__(self, "_values", values)

    def __getattr__(self, name):
        try:
            return self._values[name]
        except KeyError:
            raise AttributeError(name, name=name, obj=self) from None

    def __setattr__(self, name, value):
        self._values[name] = value

    def __dir__(self):
        return sorted(self._values)


class Chain:
    def __init__(self, path=""):
        self._path = path

    def __getattr__(self, name):
        return Chain(f"{self._path}/{name}")

    def __call__(self, *parts):
        return "/".join([self._path, *map(str, parts)])


def make_class(name, *fields):
    def body(namespace):
        namespace["__slots__"] = fields
        namespace["__init__"] = lambda self, *values: [
            setattr(self, field, value) for field, value in zip(fields, values, strict=True)
        ] and None

    return types.new_class(name, (), {}, body)
