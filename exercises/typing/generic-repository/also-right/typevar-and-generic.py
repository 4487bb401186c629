"""The form that every version before 3.12 needs."""

from typing import Callable, Dict, Generic, Hashable, List, Optional, Protocol, TypeVar

E = TypeVar("E")
K = TypeVar("K", bound=Hashable)
L = TypeVar("L", bound=Hashable)
K_co = TypeVar("K_co", covariant=True)


class Identified(Protocol[K_co]):
    @property
    def id(self) -> K_co: ...


def id_of(entity: Identified[K]) -> K:
    return entity.id


class Repository(Generic[E, K]):
    def __init__(self, key: Callable[[E], K]):
        self.key = key
        self.by_id: Dict[K, E] = {}

    def add(self, entity: E):
        id = self.key(entity)
        if id in self.by_id:
            raise ValueError(id)
        self.by_id[id] = entity

    def find(self, id: K) -> Optional[E]:
        return self.by_id.get(id)

    def get(self, id: K) -> E:
        if id not in self.by_id:
            raise KeyError(id)
        return self.by_id[id]

    def all(self) -> List[E]:
        return [*self.by_id.values()]

    def keyed(self, key: Callable[[E], L]) -> "Repository[E, L]":
        other: "Repository[E, L]" = Repository(key)
        for entity in self.by_id.values():
            other.add(entity)
        return other
