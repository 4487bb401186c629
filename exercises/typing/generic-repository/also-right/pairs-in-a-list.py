"""A list of pairs that is searched; get and find share a generator."""

from collections.abc import Callable, Hashable, Iterator
from typing import Protocol


class Identified[Id](Protocol):
    @property
    def id(self) -> Id: ...


def id_of[Id: Hashable](entity: Identified[Id]) -> Id:
    return entity.id


class Repository[Entity, Id: Hashable]:
    def __init__(self, key: Callable[[Entity], Id]) -> None:
        self._key = key
        self._pairs: list[tuple[Id, Entity]] = []

    def _with(self, id: Id) -> Iterator[Entity]:
        return (entity for other, entity in self._pairs if other == id)

    def add(self, entity: Entity) -> None:
        id = self._key(entity)
        for _ in self._with(id):
            raise ValueError(id)
        self._pairs.append((id, entity))

    def find(self, id: Id) -> Entity | None:
        return next(self._with(id), None)

    def get(self, id: Id) -> Entity:
        for entity in self._with(id):
            return entity
        raise KeyError(id)

    def all(self):
        return [entity for _, entity in self._pairs]

    def keyed[Other: Hashable](self, key: Callable[[Entity], Other]):
        other = Repository(key)
        for entity in self.all():
            other.add(entity)
        return other
