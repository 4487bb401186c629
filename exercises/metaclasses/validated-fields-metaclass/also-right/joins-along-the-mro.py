"""keeps the own fields of each class, and joins them along the method resolution order."""

MISSING = object()


class Field:
    """What a record declares: the type of a value, and its default unless that is MISSING."""

    def __init__(self, kind, default=MISSING):
        self.kind = kind
        self.default = default


class RecordMeta(type):
    """Collects the fields of a class and checks them when the class is defined."""

    def __new__(mcs, name, bases, namespace):
        own = {}
        for key in [key for key in namespace if isinstance(namespace[key], Field)]:
            own[key] = field = namespace.pop(key)
            match field.default:
                case default if default is MISSING or isinstance(default, field.kind):
                    continue
            raise TypeError(f"{name}.{key} has the default {field.default!r}: not a {field.kind}")
        cls = super().__new__(mcs, name, bases, namespace | {"_own": own})
        cls.fields = {}
        for ancestor in reversed(cls.__mro__):
            cls.fields |= vars(ancestor).get("_own", {})
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
