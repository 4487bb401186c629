"""a dict only for the classes that declare fields: the others find the one of their base, and share
it."""

MISSING = object()


class Field:
    """What a record declares: the type of a value, and its default unless that is MISSING."""

    def __init__(self, kind, default=MISSING):
        self.kind = kind
        self.default = default


def _own_fields(name, namespace):
    """Take the fields out of the body, one after another."""
    for key in [key for key in namespace if isinstance(namespace[key], Field)]:
        field = namespace.pop(key)
        if not (field.default is MISSING or isinstance(field.default, field.kind)):
            raise TypeError(f"{name}.{key}: {field.default!r} is not of type {field.kind.__name__}")
        yield key, field


class RecordMeta(type):
    """Collects the fields of a class and checks them when the class is defined."""

    _declared = ()

    def __new__(mcls, name, bases, namespace):
        namespace = dict(namespace)
        declared = tuple(_own_fields(name, namespace))
        cls = super().__new__(mcls, name, bases, namespace)
        cls._declared = declared
        if declared or not bases:
            lineage = [c for c in reversed(cls.__mro__) if isinstance(c, RecordMeta)]
            cls.fields = dict(pair for c in lineage for pair in c._declared)
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
