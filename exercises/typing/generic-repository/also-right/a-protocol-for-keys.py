"""A protocol for the key as well, which is called; find asks get."""

from collections.abc import Hashable
from typing import Protocol


class Key[E, K](Protocol):
    def __call__(self, entity: E, /) -> K: ...


class HasId[K](Protocol):
    @property
    def id(self) -> K: ...


def id_of[K](entity: HasId[K], /) -> K:
    return entity.id


class Repository[E, K: Hashable]:
    def __init__(self, key: Key[E, K]) -> None:
        self._key: Key[E, K] = key
        self._entities: dict[K, E] = dict()

    def add(self, entity: E) -> None:
        try:
            self.get(self._key(entity))
        except KeyError:
            self._entities |= {self._key(entity): entity}
        else:
            raise ValueError(f"taken: {self._key(entity)}")

    def find(self, id: K) -> E | None:
        try:
            return self.get(id)
        except KeyError:
            return None

    def get(self, id: K) -> E:
        return self._entities[id]

    def all(self) -> list[E]:
        return [entity for entity in self._entities.values()]

    def keyed[K2: Hashable](self, key: Key[E, K2]) -> "Repository[E, K2]":
        other: Repository[E, K2] = Repository(key)
        for entity in self.all():
            other.add(entity)
        return other
