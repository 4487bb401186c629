"""asking find whether there is an entity: None says that there is none, and may be the entity as well."""

from collections.abc import Callable, Hashable
from typing import Protocol


class HasId[K](Protocol):
    """Whatever has an `id` that can be read."""

    @property
    def id(self) -> K: ...


def id_of[K](entity: HasId[K]) -> K:
    """Return the id of an entity."""
    return entity.id


class Repository[E, K: Hashable]:
    """Entities of one type, each under an id of its own."""

    def __init__(self, key: Callable[[E], K]) -> None:
        """Start empty; `key` returns the id of an entity."""
        self._key = key
        self._entities: dict[K, E] = {}

    def add(self, entity: E) -> None:
        """Store an entity whose id is not taken."""
        id = self._key(entity)
        if id in self._entities:
            raise ValueError(f"there is an entity with the id {id!r}")
        self._entities[id] = entity

    def find(self, id: K) -> E | None:
        """Return the entity with this id, or None."""
        return self._entities.get(id)

    def get(self, id: K) -> E:
        """Return the entity with this id, or raise KeyError."""
        entity = self.find(id)
        if entity is None:
            raise KeyError(id)
        return entity

    def all(self) -> list[E]:
        """Return the entities as a list."""
        return list(self._entities.values())

    def keyed[L: Hashable](self, key: Callable[[E], L]) -> Repository[E, L]:
        """Return a new repository of the same entities by another id."""
        other = Repository(key)
        for entity in self.all():
            other.add(entity)
        return other
