"""A container that builds objects from the annotations of their constructors."""

from typing import get_type_hints


class Container:
    def __init__(self):
        self._instances = {}

    def get(self, cls):
        if cls not in self._instances:
            needed = {}
            if "__init__" in vars(cls):
                needed = get_type_hints(cls.__init__)
                needed.pop("return", None)
            self._instances[cls] = cls(**{name: self.get(kind) for name, kind in needed.items()})
        return self._instances[cls]
