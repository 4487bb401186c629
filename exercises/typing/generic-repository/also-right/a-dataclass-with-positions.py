"""A generic dataclass; entities in a list and an index of positions beside it."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Protocol


class HasId[K: Hashable](Protocol):
    @property
    def id(self) -> K: ...


def id_of[K: Hashable](entity: "HasId[K]") -> K:
    return entity.id


@dataclass
class Repository[E, K: Hashable]:
    key: Callable[[E], K]
    entities: list[E] = field(default_factory=list, init=False)
    positions: dict[K, int] = field(default_factory=dict, init=False)

    def add(self, entity: E) -> None:
        if (id := self.key(entity)) in self.positions:
            raise ValueError(f"{id} is taken")
        self.positions[id] = len(self.entities)
        self.entities.append(entity)

    def find(self, id: K) -> E | None:
        position = self.positions.get(id)
        return None if position is None else self.entities[position]

    def get(self, id: K) -> E:
        return self.entities[self.positions[id]]

    def all(self) -> list[E]:
        return self.entities.copy()

    def keyed[L: Hashable](self, key: Callable[[E], L]) -> "Repository[E, L]":
        if len({key(entity) for entity in self.entities}) < len(self.entities):
            raise ValueError("an id is taken twice")
        other = Repository[E, L](key)
        for entity in self.entities:
            other.add(entity)
        return other
