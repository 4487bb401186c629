"""turning every exception into an `UnpicklingError`: the refusal, with its name, is among
them."""

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
        if (module, name) not in self._allowed:
            raise Refused(f"{module}.{name}")
        return self._allowed[module, name]


def safe_loads(data, allowed=()):
    unpickler = SafeUnpickler(io.BytesIO(data), allowed)
    try:
        return unpickler.load()

    except Exception as error:
        raise pickle.UnpicklingError("the data cannot be read") from error
