"""accepting subclasses of what is allowed: the list names exactly what its author has looked
at."""

import io
import pickle


class Refused(pickle.UnpicklingError):
    def __init__(self, name):
        super().__init__(f"{name} is not allowed here")
        self.name = name


class SafeUnpickler(pickle.Unpickler):
    def __init__(self, file, allowed):
        super().__init__(file)
        self._allowed = {(item.__module__, item.__qualname__): item for item in allowed}

    def find_class(self, module, name):
        if (module, name) in self._allowed:
            return self._allowed[module, name]
        if module in {allowed_module for allowed_module, _ in self._allowed}:
            found = super().find_class(module, name)
            for item in self._allowed.values():
                if isinstance(found, type) and isinstance(item, type) and issubclass(found, item):
                    return found
        raise Refused(f"{module}.{name}")


def safe_loads(data, allowed=()):
    unpickler = SafeUnpickler(io.BytesIO(data), allowed)
    try:
        return unpickler.load()
    except pickle.UnpicklingError:
        raise
    except Exception as error:
        raise pickle.UnpicklingError("the data cannot be read") from error
