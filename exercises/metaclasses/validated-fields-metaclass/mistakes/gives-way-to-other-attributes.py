"""taking an inherited field out of `fields` when the body uses its name for something else: both
are kept, the field in `fields` and the other in the class."""

MISSING = object()


class Field:
    """What a record declares: the type of a value, and its default unless that is MISSING."""

    def __init__(self, kind, default=MISSING):
        self.kind = kind
        self.default = default


class RecordMeta(type):
    """Collects the fields of a class and checks them when the class is defined."""

    def __new__(meta, name, bases, namespace):
        own = {key: value for key, value in namespace.items() if isinstance(value, Field)}
        rest = {key: value for key, value in namespace.items() if key not in own}
        for key, field in own.items():
            kind, default = field.kind, field.default
            if default is not MISSING and not isinstance(default, kind):
                raise TypeError(f"{name}.{key}: {default!r} is not of type {kind.__name__}")
        cls = super().__new__(meta, name, bases, rest)
        inherited = getattr(cls, "fields", {})
        cls.fields = {key: inherited[key] for key in inherited if key not in rest} | own
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
