"""checking nothing when the class is defined: a wrong default shows when somebody makes the first
instance."""

MISSING = object()


class Field:
    def __init__(self, kind, default=MISSING):
        self.kind = kind
        self.default = default


class RecordMeta(type):
    def __new__(meta, name, bases, namespace):
        own = {key: value for key, value in namespace.items() if isinstance(value, Field)}
        rest = {key: value for key, value in namespace.items() if key not in own}
        cls = super().__new__(meta, name, bases, rest)

        fields = {}
        for base in reversed(cls.__mro__[1:]):
            fields |= vars(base).get("_own", {})

        cls._own = own
        cls.fields = fields | own
        return cls


def problem_with(field):
    if not isinstance(field.kind, type):
        return f"{field.kind!r} is not a class"
    if field.default is MISSING:
        return None
    if not isinstance(field.default, field.kind):
        return f"the default {field.default!r} is not of type {field.kind.__name__}"
    try:
        hash(field.default)
    except TypeError:
        return f"the default {field.default!r} would be shared by all records"
    return None


class Record(metaclass=RecordMeta):
    fields = {}

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
