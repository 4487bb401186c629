"""People as named tuples, films as typed dicts."""

from typing import NamedTuple, NotRequired, TypedDict


class Person(NamedTuple):
    name: str
    age: int = 0

    @property
    def initials(self):
        return "".join(word[0] for word in self.name.split())


class Film(TypedDict):
    title: str
    year: NotRequired[int]


def film(line) -> Film:
    title, _, year = line.partition(";")
    return Film(title=title, year=int(year)) if year else Film(title=title)


def check(cls, data):
    return cls.__required_keys__ <= data.keys() <= cls.__required_keys__ | cls.__optional_keys__
