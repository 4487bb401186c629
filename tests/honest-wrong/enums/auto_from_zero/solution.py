"""Permissions with values that are no powers of two."""

from enum import Enum, Flag


class Permission(Flag):
    READ = 1
    WRITE = 2
    RUN = 3


class Colour(Enum):
    RED = 1
    CRIMSON = 1
