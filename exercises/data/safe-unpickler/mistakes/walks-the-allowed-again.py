"""going through `allowed` for every name: a generator is used up after the first."""

import io
import pickle


class Refused(pickle.UnpicklingError):
    def __init__(self, name):
        super().__init__(f"{name} is not allowed here")
        self.name = name


class SafeUnpickler(pickle.Unpickler):
    def __init__(self, file, allowed):
        super().__init__(file)
        self._allowed = allowed

    def find_class(self, module, name):
        for item in self._allowed:
            if (item.__module__, item.__qualname__) == (module, name):
                return item
        raise Refused(f"{module}.{name}")


def safe_loads(data, allowed=()):
    unpickler = SafeUnpickler(io.BytesIO(data), allowed)
    try:
        return unpickler.load()
    except pickle.UnpicklingError:
        raise
    except Exception as error:
        raise pickle.UnpicklingError("the data cannot be read") from error
