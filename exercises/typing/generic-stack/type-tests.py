# pyright: reportExplicitAny=error
from typing import assert_type

from solution import Stack

# rule: Pyright accepts your code in its standard mode
# rule: every parameter has a type, and none is Any
# rule: # type: ignore has no effect
# test: passes the type checker by itself

# rule: Stack([3, 4]) is a Stack[int] without saying so
# test: knows its type from the items it starts with
assert_type(Stack([3, 4]), Stack[int])

# rule: of an iterable
# test: takes its items from any iterable
words = (word for word in ("a", "b"))
assert_type(Stack(words), Stack[str])

# rule: an empty one takes its type from an annotation
# test: is a stack of whatever the annotation says when empty
numbers: Stack[int] = Stack()
numbers.push(1)

# rule: of what pop and peek return
# test: pop: returns an item of the stack's type
assert_type(Stack([3, 4]).pop(), int)

# rule: of what pop and peek return
# test: pop: returns what it holds, whatever that is
pairs: Stack[tuple[str, float]] = Stack()
assert_type(pairs.pop(), tuple[str, float])

# rule: of what pop and peek return
# test: peek: may return None
assert_type(Stack(["a"]).peek(), str | None)

# rule: of what pop and peek return
# test: peek: refuses to be used as an item before None is ruled out
total = Stack([3]).peek() + 1  # refused: reportOptionalOperand

# rule: A stack of ints refuses any other item
# test: push: refuses a string in a stack of ints
numbers: Stack[int] = Stack([3])
numbers.push("three")  # refused: reportArgumentType

# rule: A stack of ints refuses any other item
# test: push: refuses None in a stack of ints
numbers: Stack[int] = Stack([3])
numbers.push(None)  # refused: reportArgumentType

# rule: A stack of ints refuses any other item
# test: refuses to start a stack of ints with strings
numbers: Stack[int] = Stack(["three"])  # refused

# rule: of a mapped stack
# test: map: returns a stack of the function's results
assert_type(Stack([3, 4]).map(str), Stack[str])

# rule: of a mapped stack
# test: map: keeps track of types through several steps
assert_type(Stack(["a", "bc"]).map(len).map(float).pop(), float)

# rule: map refuses a function that does not take the stack's items
# test: map: refuses a function of strings on a stack of ints
Stack([3, 4]).map(str.upper)  # refused: reportArgumentType

# rule: A stack of ints refuses any other item
# test: refuses a stack of strings where one of ints is asked for
def add_up(numbers: Stack[int]) -> None: ...
add_up(Stack([3]))
words: Stack[str] = Stack()
add_up(words)  # refused: reportArgumentType
