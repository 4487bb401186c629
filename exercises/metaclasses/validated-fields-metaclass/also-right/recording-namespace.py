"""a namespace from __prepare__ that puts the fields aside while the body runs."""

MISSING = object()


class Field:
    """What a record declares: the type of a value, and its default unless that is MISSING."""

    def __init__(self, kind, default=MISSING):
        self.kind = kind
        self.default = default


class Body(dict):
    """A namespace that checks fields as soon as they are assigned, and does not keep them."""

    def __init__(self, owner):
        super().__init__()
        self.owner = owner
        self.declared = {}

    def __setitem__(self, key, value):
        if not isinstance(value, Field):
            super().__setitem__(key, value)
            return
        if value.default is not MISSING and not isinstance(value.default, value.kind):
            raise TypeError(f"{self.owner}.{key}: {value.default!r} is not a {value.kind}")
        self.declared[key] = value


class RecordMeta(type):
    """Collects the fields of a class and checks them when the class is defined."""

    @classmethod
    def __prepare__(mcs, name, bases, **options):
        return Body(name)

    def __new__(mcs, name, bases, body, **options):
        cls = super().__new__(mcs, name, bases, dict(body), **options)
        cls.fields = {}
        for base in reversed(bases):
            cls.fields.update(base.fields)
        cls.fields.update(body.declared)
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
