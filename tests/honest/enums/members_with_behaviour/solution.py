"""Planets and operations: members that carry values and do things."""

from enum import Enum, nonmember, member, property as enum_property
import operator


class Operation(Enum):
    ADD = "+", operator.add
    SUB = "-", operator.sub
    POW = "**", operator.pow

    def __new__(cls, sign, function):
        obj = object.__new__(cls)
        obj._value_ = sign
        obj.function = function
        return obj

    def __call__(self, a, b):
        return self.function(a, b)

    @enum_property
    def title(self):
        return self.name.title()


class Strategy(Enum):
    LIMIT = nonmember(3)

    @member
    def shout(text):
        return text.upper()

    @member
    def whisper(text):
        return text.lower()


def evaluate(text):
    a, sign, b = text.split()
    return Operation(sign)(int(a), int(b))
