"""looking for the type among the bases of the default's class: a list is an instance of the abstract
class `Sequence` as well, which is not one of its bases."""

MISSING = object()


class Field:
    """What a record declares: the type of a value, and its default unless that is MISSING."""

    def __init__(self, kind, default=MISSING):
        self.kind = kind
        self.default = default


class RecordMeta(type):
    """Collects the fields of a class and checks them when the class is defined."""

    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        own = {key: value for key, value in namespace.items() if isinstance(value, Field)}
        for key, field in own.items():
            cls._check(f"{name}.{key}", field)
            delattr(cls, key)
        cls.fields = {**getattr(cls, "fields", {}), **own}

    def _check(cls, where, field):
        if field.default is MISSING:
            return
        if field.kind not in type(field.default).__mro__:
            raise TypeError(f"{where}: {field.default!r} is not of type {field.kind.__name__}")


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
