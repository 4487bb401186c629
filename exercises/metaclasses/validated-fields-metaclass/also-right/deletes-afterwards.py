"""makes the class from the whole body, and deletes the fields from it."""

MISSING = object()


class Field:
    """What a record declares: the type of a value, and its default unless that is MISSING."""

    def __init__(self, kind, default=MISSING):
        self.kind = kind
        self.default = default


class RecordMeta(type):
    def __new__(meta, name, bases, namespace):
        fields = {}
        for base in bases:
            fields.update(getattr(base, "fields", {}))
        own = {n: v for n, v in namespace.items() if isinstance(v, Field)}
        for n, field in own.items():
            default, kind = field.default, field.kind
            if default is not MISSING and not isinstance(default, kind):
                raise TypeError(f"{name}.{n}: {default!r} is not of type {kind.__name__}")
        cls = super().__new__(meta, name, bases, namespace)
        for n in own:
            delattr(cls, n)
        cls.fields = fields | own
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
