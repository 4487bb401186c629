"""works in __init__ of the metaclass, and joins what each class declares along the MRO."""

MISSING = object()


class Field:
    """What a record declares: the type of a value, and its default unless that is MISSING."""

    def __init__(self, kind, default=MISSING):
        self.kind = kind
        self.default = default


class RecordMeta(type):
    """Collects the fields of a class and checks them when the class is defined."""

    def __init__(cls, name, bases, body):
        super().__init__(name, bases, body)
        cls._declared = [(n, f) for n, f in body.items() if isinstance(f, Field)]
        for n, f in cls._declared:
            delattr(cls, n)
            match f.default:
                case d if d is MISSING or isinstance(d, f.kind):
                    pass
                case d:
                    raise TypeError(f"{cls.__qualname__}.{n}: {d!r} is no {f.kind.__name__}")
        cls.fields = {}
        for base in cls.__mro__[::-1]:
            cls.fields.update(base.__dict__.get("_declared", ()))


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
