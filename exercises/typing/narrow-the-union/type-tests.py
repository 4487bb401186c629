# pyright: reportExplicitAny=error
from collections.abc import Iterable, Iterator
from typing import assert_type

from solution import Delivered, Event, Returned, Scanned, describe, ending, is_over, status

# rule: Pyright accepts your code in its standard mode
# rule: every parameter has a type, and none is Any
# rule: # type: ignore has no effect
# rule: so a new member of Event becomes a type error
# test: passes the type checker by itself

# rule: describe(event) returns a line for each kind
# test: describe: returns a string for any event
def show(event: Event) -> None:
    assert_type(describe(event), str)

# rule: The checker refuses None … as an event
# test: describe: refuses None
describe(Scanned("Turin"))
describe(None)  # refused: reportArgumentType

# rule: anything else that is not an event
# test: describe: refuses what is not an event
describe("seen in Turin")  # refused: reportArgumentType

# rule: In both branches of if is_over(event): the checker knows what the event can be
# test: is_over: tells the checker what an event is when it is over
def show(event: Event) -> None:
    if is_over(event):
        assert_type(event, Delivered | Returned)

# rule: In both branches of if is_over(event): the checker knows what the event can be
# test: is_over: tells the checker what an event is when it is not over
def show(event: Event) -> None:
    if not is_over(event):
        assert_type(event, Scanned)

# rule: In both branches of if is_over(event): the checker knows what the event can be
# test: is_over: leaves one kind where another is ruled out before
def show(event: Delivered | Scanned) -> str | None:
    return event.name if is_over(event) else event.depot

# rule: The checker refuses None … as an event
# test: is_over: refuses None
is_over(Scanned("Turin"))
is_over(None)  # refused: reportArgumentType

# rule: anything else that is not an event
# test: is_over: refuses what is not an event
is_over("delivered")  # refused: reportArgumentType

# rule: The checker knows that it is never Scanned
# rule: or None
# test: ending: may be None, and is never scanned
def show(events: Iterable[Event]) -> None:
    assert_type(ending(events), Delivered | Returned | None)

# rule: or None
# test: ending: refuses to be described before None is ruled out
describe(ending([Returned(480)]))  # refused: reportArgumentType

# rule: events is any iterable of events, even an iterator
# test: ending: takes any iterable of events
def show(events: Iterator[Event], few: tuple[Scanned, Returned], scans: list[Scanned]) -> None:
    ending(events)
    ending(few)
    ending(scans)

# rule: The checker refuses None … as an event
# test: ending: refuses None among the events
ending([Scanned("Turin"), None])  # refused: reportArgumentType

# rule: anything else that is not an event
# test: ending: refuses strings for events
ending(["delivered"])  # refused: reportArgumentType

# rule: status(events) describes that event
# test: status: returns a string
def show(events: Iterable[Event]) -> None:
    assert_type(status(events), str)

# rule: events is any iterable of events, even an iterator
# test: status: takes any iterable of events
def show(events: Iterator[Event], few: tuple[Scanned, Returned], scans: list[Scanned]) -> None:
    status(events)
    status(few)
    status(scans)

# rule: The checker refuses None … as an event
# test: status: refuses None among the events
status([Scanned("Turin"), None])  # refused: reportArgumentType

# rule: anything else that is not an event
# test: status: refuses strings for events
status(["delivered"])  # refused: reportArgumentType
