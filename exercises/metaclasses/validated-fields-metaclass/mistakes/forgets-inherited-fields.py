"""collecting from the body alone: the fields that the base declares are missing."""

MISSING = object()


class Field:
    def __init__(self, kind, default=MISSING):
        self.kind = kind
        self.default = default


class RecordMeta(type):
    def __new__(meta, name, bases, namespace):
        own = {key: value for key, value in namespace.items() if isinstance(value, Field)}
        rest = {key: value for key, value in namespace.items() if key not in own}
        for key, field in own.items():
            kind, default = field.kind, field.default
            if default is not MISSING and not isinstance(default, kind):
                raise TypeError(f"{name}.{key}: {default!r} is not of type {kind.__name__}")
        cls = super().__new__(meta, name, bases, rest)
        cls.fields = own
        return cls


class Record(metaclass=RecordMeta):
    def __init__(self, **values):
        for name, field in self.fields.items():
            value = values.pop(name, field.default)
            if value is MISSING:
                raise TypeError(f"{name} is missing")
            if not isinstance(value, field.kind):
                raise TypeError(f"{name}: {value!r} is not of type {field.kind.__name__}")
            setattr(self, name, value)
        if values:
            raise TypeError(f"no field is called {', '.join(values)}")
