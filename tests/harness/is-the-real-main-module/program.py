import dataclasses
import inspect
import pickle
import sys


@dataclasses.dataclass
class Point:
    x: "int" = 1


print(pickle.loads(pickle.dumps(Point(2))), sys.modules["__main__"].Point is Point)
print(inspect.getsource(Point), end="")
