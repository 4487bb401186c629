"""works in __init__ of the metaclass, and deletes the fields from the class."""

MISSING = object()


class Field:
    """What a record declares: the type of a value, and its default unless that is MISSING."""

    def __init__(self, kind, default=MISSING):
        self.kind = kind
        self.default = default


class RecordMeta(type):
    """Collects the fields of a class and checks them when the class is defined."""

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace, **options)
        cls.fields = dict(getattr(cls, "fields", {}))
        for key, value in namespace.items():
            if isinstance(value, Field):
                cls._check(key, value)
                cls.fields[key] = value
                delattr(cls, key)

    def _check(cls, key, field):
        if field.default is MISSING or isinstance(field.default, field.kind):
            return
        problem = f"the default {field.default!r} is not of type {field.kind.__name__}"
        raise TypeError(f"{cls.__name__}.{key}: {problem}")


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
