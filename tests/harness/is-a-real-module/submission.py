import dataclasses
import inspect
import pickle
import sys
import typing


@dataclasses.dataclass
class Point:
    x: "int" = 1
    where: "typing.ClassVar[int]" = 2


def source():
    return inspect.getsource(source)


def copied():
    return pickle.loads(pickle.dumps(Point(3)))


def names():
    return __name__, __file__, sys.modules[__name__].Point is Point
