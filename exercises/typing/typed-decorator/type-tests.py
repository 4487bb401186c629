# pyright: reportExplicitAny=error
from typing import assert_type

from solution import fallback, logged

# rule: Pyright accepts your code in its standard mode
# rule: every parameter has a type, *args and **kwargs too, and nothing is Any
# rule: # type: ignore has no effect
# test: passes the type checker by itself

# rule: Its result has the type that it had
# test: logged: keeps the type of the result
@logged
def age(text: str) -> int: ...
assert_type(age("41"), int)

# rule: a decorated function has the parameters that it had, with their names, types and defaults
# test: logged: accepts arguments by position and by name, and leaves defaults out
@logged
def read(text: str, base: int = 10, *, strict: bool = True) -> int: ...
read("41")
read("41", 16)
read(base=16, text="41", strict=False)

# rule: a decorated function has the parameters that it had, with their names, types and defaults
# test: logged: refuses a misspelt name
@logged
def read(text: str, base: int = 10) -> int: ...
read("41", bse=16)  # refused: reportCallIssue

# rule: a decorated function has the parameters that it had, with their names, types and defaults
# test: logged: refuses an argument of another type
@logged
def read(text: str, base: int = 10) -> int: ...
read(41)  # refused: reportArgumentType

# rule: a decorated function has the parameters that it had, with their names, types and defaults
# test: logged: refuses a call without a required argument
@logged
def read(text: str, base: int = 10) -> int: ...
read(base=16)  # refused: reportCallIssue

# rule: a decorated function has the parameters that it had, with their names, types and defaults
# test: logged: refuses one argument too many
@logged
def read(text: str, base: int = 10) -> int: ...
read("41", 16, True)  # refused: reportCallIssue

# rule: a decorated function has the parameters that it had
# test: logged: accepts a function without parameters
@logged
def today() -> str: ...
assert_type(today(), str)

# rule: a decorated function has the parameters that it had
# rule: Its result has the type that it had
# test: logged: keeps what a generic function knows
@logged
def first[T](items: list[T]) -> T: ...
assert_type(first(["a", "b"]), str)
assert_type(first([3, 4]), int)

# rule: All this holds for methods too
# test: logged: works on a method
class Form:
    @logged
    def age(self, text: str) -> int: ...
assert_type(Form().age("41"), int)
assert_type(Form().age(text="41"), int)

# rule: All this holds for methods too
# test: logged: refuses an argument of another type for a method
class Form:
    @logged
    def age(self, text: str) -> int: ...
Form().age(41)  # refused: reportArgumentType

# rule: decorating what cannot be called
# test: logged: refuses what cannot be called
logged("age")  # refused: reportArgumentType

# rule: under fallback, it may also have the type of the default
# test: fallback: adds None to the result
@fallback(None, ValueError)
def age(text: str) -> int: ...
assert_type(age("41"), int | None)

# rule: under fallback, it may also have the type of the default
# test: fallback: adds the type of the default to the result
@fallback("unknown", ValueError)
def age(text: str) -> int: ...
assert_type(age("41"), int | str)

# rule: under fallback, it may also have the type of the default
# test: fallback: leaves the result as it is when the default has the same type
@fallback(-1, ValueError)
def age(text: str) -> int: ...
assert_type(age("41"), int)

# rule: under fallback, it may also have the type of the default
# test: fallback: refuses the result as an int when it may be None
@fallback(None, on=ValueError)
def age(text: str) -> int: ...
age("41") + 1  # refused: reportOptionalOperand

# rule: a decorated function has the parameters that it had, with their names, types and defaults
# test: fallback: accepts arguments by position and by name, and leaves defaults out
@fallback(None, ValueError)
def read(text: str, base: int = 10, *, strict: bool = True) -> int: ...
read("41")
read("41", 16)
read(base=16, text="41", strict=False)

# rule: a decorated function has the parameters that it had, with their names, types and defaults
# test: fallback: refuses a misspelt name
@fallback(None, ValueError)
def read(text: str, base: int = 10) -> int: ...
read("41", bse=16)  # refused: reportCallIssue

# rule: a decorated function has the parameters that it had, with their names, types and defaults
# test: fallback: refuses an argument of another type
@fallback(None, ValueError)
def read(text: str, base: int = 10) -> int: ...
read(41)  # refused: reportArgumentType

# rule: a decorated function has the parameters that it had, with their names, types and defaults
# test: fallback: refuses a call without a required argument
@fallback(None, ValueError)
def read(text: str, base: int = 10) -> int: ...
read(base=16)  # refused: reportCallIssue

# rule: All this holds for methods too
# test: fallback: works on a method
class Form:
    @fallback(None, ValueError)
    def age(self, text: str) -> int: ...
assert_type(Form().age("41"), int | None)
assert_type(Form().age(text="41"), int | None)

# rule: All this holds for methods too
# test: fallback: refuses an argument of another type for a method
class Form:
    @fallback(None, ValueError)
    def age(self, text: str) -> int: ...
Form().age(41)  # refused: reportArgumentType

# rule: returns default when the function raises an exception of the type on
# test: fallback: makes a decorator for any number of functions
or_nothing = fallback(None, ValueError)
@or_nothing
def age(text: str) -> int: ...
@or_nothing
def share(part: float, whole: float) -> float: ...
assert_type(age("41"), int | None)
assert_type(share(1.0, 3.0), float | None)

# rule: or of one of the types if on is a tuple
# test: fallback: accepts a tuple of exception types
@fallback(None, (ValueError, KeyError, OSError))
def age(text: str) -> int: ...
assert_type(age("41"), int | None)

# rule: or of one of the types if on is a tuple
# test: fallback: accepts a tuple of one exception type
@fallback(None, (ValueError,))
def age(text: str) -> int: ...
assert_type(age("41"), int | None)

# rule: Pyright refuses … an on that is not an exception type
# test: fallback: refuses another type than that of an exception
fallback(None, str)  # refused: reportArgumentType

# rule: Pyright refuses … an on that is not an exception type
# test: fallback: refuses None in place of an exception type
fallback(None, None)  # refused: reportArgumentType

# rule: Pyright refuses … an on that is not an exception type
# test: fallback: refuses the name of an exception type
fallback(None, "ValueError")  # refused: reportArgumentType

# rule: Pyright refuses … an on that is not an exception type
# test: fallback: refuses an exception in place of its type
fallback(None, ValueError("no age"))  # refused: reportArgumentType

# rule: or of one of the types if on is a tuple
# test: fallback: refuses a tuple in which one is not an exception type
fallback(None, (ValueError, str))  # refused: reportArgumentType

# rule: Pyright refuses … an on that is not an exception type
# test: fallback: refuses a list of exception types
fallback(None, [ValueError, KeyError])  # refused: reportArgumentType

# rule: Pyright refuses @fallback without its arguments
# test: fallback: refuses to decorate without its arguments
@fallback  # refused: reportCallIssue | reportArgumentType
def age(text: str) -> int: ...

# rule: Pyright refuses … decorating what cannot be called
# test: fallback: refuses to decorate what cannot be called
or_nothing = fallback(None, ValueError)
or_nothing("age")  # refused: reportArgumentType

# rule: a decorated function has the parameters that it had, with their names, types and defaults
# test: logged, fallback: keep the parameters when one decorates the other
@logged
@fallback(None, ValueError)
def read(text: str, base: int = 10) -> int: ...
assert_type(read("41", base=16), int | None)
read("41", bse=16)  # refused: reportCallIssue
