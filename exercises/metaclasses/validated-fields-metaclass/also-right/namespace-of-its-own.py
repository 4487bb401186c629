"""a namespace from __prepare__ that keeps fields and other names apart."""

MISSING = object()


class Field:
    """What a record declares: the type of a value, and its default unless that is MISSING."""

    def __init__(self, kind, default=MISSING):
        self.kind = kind
        self.default = default


class Body(dict):
    def __init__(self):
        super().__init__()
        self.declared = {}

    def __setitem__(self, name, value):
        if isinstance(value, Field):
            self.declared[name] = value
            self.pop(name, None)
        else:
            self.declared.pop(name, None)
            super().__setitem__(name, value)

    def __getitem__(self, name):
        return self.declared[name] if name in self.declared else super().__getitem__(name)

    def __delitem__(self, name):
        if name in self.declared:
            del self.declared[name]
        else:
            super().__delitem__(name)


class RecordMeta(type):
    """Collects the fields of a class and checks them when the class is defined."""

    @classmethod
    def __prepare__(meta, name, bases, **kwargs):
        return Body()

    def __new__(meta, name, bases, body, **kwargs):
        cls = super().__new__(meta, name, bases, dict(body), **kwargs)
        cls.fields = {**getattr(cls, "fields", {}), **body.declared}
        for label, field in body.declared.items():
            if not (field.default is MISSING or isinstance(field.default, field.kind)):
                kind = field.kind.__name__
                raise TypeError(f"{name}.{label}: {field.default!r} is not of type {kind}")
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
