"""Abstract base classes, with virtual subclasses and a subclass hook."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence


class Storage(ABC):
    @abstractmethod
    def load(self, key): ...

    @property
    @abstractmethod
    def size(self): ...

    @classmethod
    def __subclasshook__(cls, other):
        if cls is Storage and all(hasattr(other, n) for n in ("load", "size")):
            return True
        return NotImplemented


class Reverse(Sequence):
    def __init__(self, items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        return self.items[-1 - index] if -len(self) <= index < len(self) else self.items[len(self)]


class Upper(Mapping):
    def __init__(self, data):
        self._data = {k.upper(): v for k, v in data.items()}

    def __getitem__(self, key):
        return self._data[key.upper()]

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)
