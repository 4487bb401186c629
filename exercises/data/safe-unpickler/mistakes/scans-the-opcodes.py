"""reading the names out of the opcodes before loading: the last two strings are not always the
name, since a string can come out of the memo."""

import pickle
import pickletools


class Refused(pickle.UnpicklingError):
    """The data names something that is not allowed."""

    def __init__(self, name):
        super().__init__(f"{name} is not allowed")
        self.name = name


def _names(data):
    texts = []
    for opcode, argument, _ in pickletools.genops(data):
        if "UNICODE" in opcode.name:
            texts.append(argument)
        elif opcode.name == "GLOBAL":
            yield argument.replace(" ", ".")
        elif opcode.name == "STACK_GLOBAL":
            yield ".".join(texts[-2:])


def safe_loads(data, allowed=()):
    data = bytes(memoryview(data))
    names = {f"{kind.__module__}.{kind.__qualname__}" for kind in allowed}
    try:
        for name in _names(data):
            if name not in names:
                raise Refused(name)
        return pickle.loads(data)
    except pickle.UnpicklingError:
        raise
    except Exception as error:
        raise pickle.UnpicklingError("the data cannot be read") from error
