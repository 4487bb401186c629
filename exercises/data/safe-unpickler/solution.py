import io
import pickle


class Refused(pickle.UnpicklingError):
    """The data names something that is not allowed."""

    def __init__(self, name):
        super().__init__(f"{name} is not allowed here")
        self.name = name


class SafeUnpickler(pickle.Unpickler):
    """Finds the allowed classes and functions, and no others."""

    def __init__(self, file, allowed):
        super().__init__(file)
        self._allowed = {(item.__module__, item.__qualname__): item for item in allowed}

    def find_class(self, module, name):
        """The allowed class or function of that name, or Refused."""
        if (module, name) not in self._allowed:
            raise Refused(f"{module}.{name}")
        return self._allowed[module, name]


def safe_loads(data, allowed=()):
    """The pickled object; only what is in allowed may be named in the data."""
    unpickler = SafeUnpickler(io.BytesIO(data), allowed)
    try:
        return unpickler.load()
    except pickle.UnpicklingError:
        raise
    except Exception as error:
        raise pickle.UnpicklingError("the data cannot be read") from error
