"""Dataclasses with every option."""

from dataclasses import KW_ONLY, dataclass, field


@dataclass(order=True, frozen=True, slots=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)


@dataclass
class Options:
    path: str
    _: KW_ONLY
    verbose: bool = False
    tags: list[str] = field(default_factory=list, repr=False)
    cache: dict = field(default_factory=dict, init=False, repr=False, compare=False)


@dataclass(eq=False, unsafe_hash=False, repr=False)
class Node:
    value: int
