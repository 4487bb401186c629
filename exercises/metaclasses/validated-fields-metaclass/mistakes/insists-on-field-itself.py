"""comparing the type with `Field`: an instance of a subclass is a `Field` object too."""

MISSING = object()


class Field:
    """What a record declares: the type of a value, and its default unless that is MISSING."""

    def __init__(self, kind, default=MISSING):
        self.kind = kind
        self.default = default


class RecordMeta(type):
    """Collects the fields of a class and checks them when the class is defined."""

    def __new__(meta, name, bases, namespace):
        own = {key: value for key, value in namespace.items() if type(value) is Field}
        rest = {key: value for key, value in namespace.items() if key not in own}
        for key, field in own.items():
            kind, default = field.kind, field.default
            if default is not MISSING and not isinstance(default, kind):
                raise TypeError(f"{name}.{key}: {default!r} is not of type {kind.__name__}")
        cls = super().__new__(meta, name, bases, rest)
        cls.fields = getattr(cls, "fields", {}) | own
        return cls


class Record(metaclass=RecordMeta):
    """Values by name, as the fields of the class describe them."""

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
