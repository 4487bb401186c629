import multiprocessing
import os
import threading
import time
import unittest
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.process import BaseProcess
from unittest import mock

from solution import compute_all

PATIENCE = 8  # seconds until a process that was started is there
TURNS = 200
SHORT = 0.005

loads = []  # of this process
boxes = []  # that this process has seen


class Model:
    """Large, and it cannot be pickled."""

    def __init__(self):
        self.lock = threading.Lock()
        self.factor = 10
        self.uses = 0


class Letter:
    """An item that is equal to no other one."""

    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return f"Letter({self.text!r})"


class Loader:
    """Loads the model from a file; an object, of which each message has a copy."""

    def __init__(self, name):
        self.name = name

    def __call__(self):
        return load()

    def __repr__(self):
        return f"Loader({self.name!r})"


class Rows:
    """A result like an array of NumPy: what == gives is no bool, and cannot be made one."""

    def __eq__(self, other):
        return Rows()

    def __bool__(self):
        raise ValueError("the truth value of Rows is ambiguous")


class Box:
    """Something that several items hold, which stays one object within a message."""


def load():
    """The model."""
    loads.append(os.getpid())
    return Model()


def times_ten(model, item):
    """Ten times the item."""
    return item * model.factor


def count_uses(model, item):
    """How often this model was used."""
    model.uses += 1
    return model.uses


def count_loads(model, item):
    """How often this process has loaded the model."""
    return len(loads)


def place(model, item):
    """Where it is called."""
    return "calling process" if multiprocessing.parent_process() is None else "another process"


def late(model, seconds):
    """Ten times the item, after so many seconds."""
    time.sleep(seconds)
    return seconds * model.factor


def message_of(model, item):
    """The number of the message that brought the item to this process."""
    box, _ = item
    if not any(box is each for each in boxes):
        boxes.append(box)
    return [box is each for each in boxes].index(True)


def divide(model, item):
    """The model's factor divided by the item."""
    return model.factor // item


def fail(model, item):
    """Raises an item that is an exception, and returns any other."""
    if isinstance(item, Exception):
        raise item
    return item


def get(model, item):
    """The item's text or what it is looked up as."""
    return {"none": None, "zero": 0, "error": ValueError("returned"), "list": []}[item]


def rows(model, item):
    """Rows, which are like an array of NumPy: == between them and anything else is no bool."""
    return Rows()


def text_of(model, letter):
    """The text of a letter."""
    return letter.text


def die(model, item):
    """Ten times the item; at "die" its process ends."""
    if item == "die":
        time.sleep(0.3)
        os._exit(1)
    return item * model.factor


def die_later(model, item):
    """The name of the item; at "die" its process ends once "c" has come."""
    name, event = item
    if name == "die":
        event.wait(PATIENCE)
        os._exit(1)
    if name == "c":
        event.set()
    return name * 2


def meet(model, barrier):
    """Whether another process comes to the barrier too, within some seconds."""
    if multiprocessing.parent_process() is None:
        return "alone"
    try:
        barrier.wait(PATIENCE)
    except threading.BrokenBarrierError:
        return "alone"
    return "met"


def results(done_and_failed):
    """The results alone, and the classes of the exceptions."""
    done, failed = done_and_failed
    return [result for _, result in done] + [type(error).__name__ for _, error in failed]


def shown(done_and_failed):
    """Both lists, exceptions in words."""
    done, failed = done_and_failed
    return done, [(item, repr(error)) for item, error in failed]


def fates(done_and_failed, *items):
    """What has become of each item: its result, or the class of its exception."""
    done, failed = done_and_failed
    found = [*done] + [(item, type(error).__name__) for item, error in failed]
    return {item: [fate for each, fate in found if each == item] for item in items}


def started(items, processes, size=1):
    """How many processes compute_all starts."""
    started = []
    start = BaseProcess.start

    def count(self):
        started.append(self)
        start(self)

    BaseProcess.start = count
    try:
        compute_all(load, late, items, processes, size)
    finally:
        BaseProcess.start = start
    return len(started) if len(started) <= processes else "too many"


def left(load, compute, items, processes, size):
    """How many threads and how many processes a call leaves, those that nobody joined too."""
    with mock.patch.object(
        BaseProcess, "start", autospec=True, side_effect=BaseProcess.start
    ) as start:
        compute_all(load, compute, items, processes, size)
    started = [call.args[0] for call in start.call_args_list]
    return threading.active_count() - 1, sum(not is_joined(process) for process in started)


def is_joined(process):
    """Whether the end of a process has been waited for; killing it is not enough for that."""
    return process._popen is None or process._popen.returncode is not None


def slow_letters(*letters):
    """Letters, each of which comes once no process is left for those before it."""
    for letter in letters:
        for _ in range(TURNS):
            if not multiprocessing.active_children():
                break
            threading.Event().wait(SHORT)
        threading.Event().wait(0.1)
        yield letter


# given: write a function compute_all(load, compute, items, processes, size)
class ComputeAllTest(unittest.TestCase):
    # rule: It calls compute(load(), item) for every item
    # rule: in the order of items: pairs (item, result)
    # rule: what load returns need not be
    def test_results(self):
        """returns a pair of item and result for every item, in the order of the items"""
        self.assertEqual(
            compute_all(load, times_ten, [3, 1, 2, 5], 2, 1),
            ([(3, 30), (1, 10), (2, 20), (5, 50)], []),
        )

    # rule: It returns two lists in the order of items
    def test_order_of_ends(self):
        """returns the results in the order of the items, though the first ends last"""
        self.assertEqual(
            compute_all(load, late, [0.4, 0, 0.1], 2, 1), ([(0.4, 4.0), (0, 0), (0.1, 1.0)], [])
        )

    # rule: It returns two lists
    def test_lists(self):
        """returns a tuple of two lists"""
        self.assertEqual(
            [type(each).__name__ for each in compute_all(load, divide, [5, 0], 1, 1)],
            ["list", "list"],
        )

    # rule: in at most processes other processes
    def test_place(self):
        """computes every item in another process"""
        self.assertEqual(results(compute_all(load, place, "abcd", 2, 2)), ["another process"] * 4)

    # rule: in at most processes other processes
    def test_place_of_one_chunk(self):
        """computes in another process too when there is a single chunk, or a single item"""
        self.assertEqual(results(compute_all(load, place, "abc", 2, 4)), ["another process"] * 3)
        self.assertEqual(results(compute_all(load, place, "a", 1, 1)), ["another process"])

    # rule: and as many at the same time
    def test_at_the_same_time(self):
        """has as many processes at work at the same time as are allowed"""
        with multiprocessing.Manager() as manager:
            barrier = manager.Barrier(2)
            self.assertEqual(results(compute_all(load, meet, [barrier] * 2, 2, 1)), ["met", "met"])

    # rule: in at most processes other processes
    def test_one_process(self):
        """starts one process for all items when one is allowed"""
        self.assertEqual(started([0.05, 0.05, 0.05, 0.05], 1), 1)

    # rule: in at most processes other processes
    def test_two_processes(self):
        """starts no more processes than are allowed, however many chunks there are"""
        self.assertIn(started([0.05] * 6, 2), (1, 2))

    # rule: load() is called at most once in each of these
    def test_loads_once(self):
        """loads the model once in a process that computes several chunks"""
        self.assertEqual(results(compute_all(load, count_loads, "abcde", 1, 2)), [1] * 5)

    # rule: load() is called at most once in each of these
    def test_loads_once_in_each(self):
        """loads the model once in each of two processes"""
        self.assertEqual(results(compute_all(load, count_loads, "abcdef", 2, 1)), [1] * 6)

    # rule: load() is called at most once in each of these
    # rule: load, compute, items, results and exceptions can be pickled
    def test_loads_once_from_an_object(self):
        """loads the model once when load is an object, of which each message has a copy"""
        self.assertEqual(
            results(compute_all(Loader("letters"), count_loads, "abcde", 1, 2)), [1] * 5
        )

    # rule: load() is called at most once in each of these
    def test_same_model(self):
        """passes the same model for all items of a process"""
        self.assertEqual(results(compute_all(load, count_uses, "abcde", 1, 2)), [1, 2, 3, 4, 5])

    # rule: and never in the calling process
    def test_never_loads_here(self):
        """never loads the model in the calling process"""
        compute_all(load, times_ten, [1, 2], 1, 1)
        self.assertEqual(len(loads), 0)

    # rule: load() is called at most once in each of these
    def test_another_load(self):
        """loads another model when it is called again with another function"""
        compute_all(list, fail, [1], 1, 1)
        self.assertEqual(results(compute_all(load, times_ten, [4], 1, 1)), [40])

    # rule: The items are sent in chunks of size, in order: each chunk is one message
    def test_chunks(self):
        """sends as many items in one message as the size says, and the rest in a last one"""
        box = Box()
        items = [(box, number) for number in range(7)]
        self.assertEqual(results(compute_all(load, message_of, items, 1, 3)), [0, 0, 0, 1, 1, 1, 2])

    # rule: The items are sent in chunks of size
    def test_chunks_of_one(self):
        """sends each item in a message of its own for a size of 1"""
        box = Box()
        items = [(box, number) for number in range(3)]
        self.assertEqual(results(compute_all(load, message_of, items, 1, 1)), [0, 1, 2])

    # rule: The items are sent in chunks of size
    def test_one_chunk(self):
        """sends all items in one message when there are no more of them than the size says"""
        box = Box()
        items = [(box, number) for number in range(4)]
        self.assertEqual(results(compute_all(load, message_of, items, 1, 4)), [0, 0, 0, 0])

    # rule: and pairs (item, exception) for items that have no result
    # rule: If compute raises an exception, that is the item's
    def test_exception(self):
        """returns a pair of item and exception where compute raises"""
        self.assertEqual(
            shown(compute_all(load, divide, [2, 0, 5], 2, 1)),
            (
                [(2, 5), (5, 2)],
                [(0, "ZeroDivisionError('division by zero')")],
            ),
        )

    # rule: the rest of its chunk is computed
    def test_rest_of_the_chunk(self):
        """computes the items before and behind one that raises in the same chunk"""
        self.assertEqual(
            fates(compute_all(load, divide, [2, 0, 5, 10, 1], 1, 5), 2, 0, 5, 10, 1),
            {2: [5], 0: ["ZeroDivisionError"], 5: [2], 10: [1], 1: [10]},
        )

    # rule: two lists in the order of items
    # rule: If compute raises an exception, that is the item's
    def test_exceptions(self):
        """returns exceptions of any class, in the order of the items"""
        items = [KeyError("b"), 1, OSError("no"), ValueError("a"), 2, LookupError("c")]
        self.assertEqual(
            [repr(error) for _, error in compute_all(load, fail, items, 2, 2)[1]],
            ["KeyError('b')", "OSError('no')", "ValueError('a')", "LookupError('c')"],
        )

    # rule: If compute raises an exception, that is the item's
    def test_all_fail(self):
        """returns an empty list of results when every item fails"""
        self.assertEqual(
            results(compute_all(load, divide, [0, 0, 0], 1, 2)), ["ZeroDivisionError"] * 3
        )

    # rule: Any object may be a result
    def test_any_result(self):
        """takes None, 0, a list and an exception that is returned for results like any others"""
        done, failed = compute_all(load, get, ["none", "zero", "error", "list"], 1, 2)
        self.assertEqual(
            [repr(result) for _, result in done], ["None", "0", "ValueError('returned')", "[]"]
        )
        self.assertEqual(failed, [])

    # rule: Any object may be a result
    def test_results_like_arrays(self):
        """takes results that cannot be compared with == nor tested for truth, such as arrays"""
        done, failed = compute_all(load, rows, "abc", 1, 2)
        self.assertEqual(
            [(item, type(result).__name__) for item, result in done],
            [("a", "Rows"), ("b", "Rows"), ("c", "Rows")],
        )
        self.assertEqual(failed, [])

    # rule: If a process dies, compute_all still returns
    # rule: Results that have come back are kept
    # rule: is a concurrent.futures.process.BrokenProcessPool
    def test_dies(self):
        """keeps the results of before when a process dies, and tells which item has none"""
        self.assertEqual(
            fates(compute_all(load, die, ["a", "b", "die", "c"], 1, 1), "a", "b", "die"),
            {"a": ["a" * 10], "b": ["b" * 10], "die": ["BrokenProcessPool"]},
        )

    # rule: If a process dies, compute_all still returns
    # rule: the exception of all other items is a concurrent.futures.process.BrokenProcessPool
    def test_dies_in_a_chunk(self):
        """has each item in one of the lists, once, when a process dies within a chunk"""
        items = ["a", "die", "b", "c", "d"]
        found = fates(compute_all(load, die, items, 1, 2), *items)
        self.assertEqual({item: len(each) for item, each in found.items()}, dict.fromkeys(items, 1))
        self.assertEqual(
            {fate for each in found.values() for fate in each} - {each * 10 for each in items},
            {"BrokenProcessPool"},
        )

    # rule: Results that have come back are kept
    def test_others_have_ended(self):
        """keeps the results that other processes have given before one dies"""
        with multiprocessing.Manager() as manager:
            event = manager.Event()
            items = [(name, event) for name in ("die", "a", "b", "c")]
            done, _ = compute_all(load, die_later, items, 2, 1)
        self.assertEqual([result for _, result in done if result in ("aa", "bb")], ["aa", "bb"])

    # rule: If a process dies, compute_all still returns
    # rule: items is any iterable
    def test_dies_before_the_next(self):
        """returns when a process dies before the next item has come"""
        found = fates(compute_all(load, die, slow_letters("die", "a", "b"), 1, 1), "die", "a", "b")
        self.assertEqual(found["die"], ["BrokenProcessPool"])
        self.assertEqual([len(each) for each in found.values()], [1, 1, 1])

    # rule: When compute_all returns, its processes and threads have ended and been joined
    def test_nothing_left(self):
        """leaves no process and no thread"""
        self.assertEqual(left(load, divide, [1, 0, 2], 2, 1), (0, 0))

    # rule: When compute_all returns, its processes and threads have ended and been joined
    def test_nothing_left_of_the_dead(self):
        """leaves no process and no thread when a process has died"""
        self.assertEqual(left(load, die, ["a", "die", "b"], 2, 1), (0, 0))

    # rule: The pairs hold the caller's own items, not copies
    def test_own_items(self):
        """returns the caller's own items in the pairs"""
        letters = [Letter("a"), Letter("b"), Letter("c")]
        done, _ = compute_all(load, text_of, letters, 1, 2)
        self.assertEqual([item is own for (item, _), own in zip(done, letters)], [True] * 3)

    # rule: The pairs hold the caller's own items, not copies
    def test_own_items_that_fail(self):
        """returns the caller's own items beside the exceptions"""
        letters = [Letter("a"), Letter("b")]
        _, failed = compute_all(load, divide, letters, 1, 2)
        self.assertEqual([item is own for (item, _), own in zip(failed, letters)], [True] * 2)

    # rule: for every item
    def test_repeats(self):
        """computes equal items each, and takes items that cannot be hashed"""
        self.assertEqual(
            compute_all(load, fail, [[1], [2], [1]], 1, 2),
            ([([1], [1]), ([2], [2]), ([1], [1])], []),
        )

    # rule: for every item
    def test_none_is_an_item(self):
        """computes items that are None or false like any others"""
        self.assertEqual(
            compute_all(load, fail, [None, 0, "", None], 1, 3),
            ([(None, None), (0, 0), ("", ""), (None, None)], []),
        )

    # rule: items is any iterable
    def test_iterator(self):
        """takes an iterator, which allows a single pass"""
        self.assertEqual(
            compute_all(load, times_ten, iter([1, 2, 3]), 1, 2), ([(1, 10), (2, 20), (3, 30)], [])
        )

    # rule: and may be empty
    def test_empty(self):
        """returns two empty lists for no items"""
        self.assertEqual(compute_all(load, times_ten, [], 2, 3), ([], []))

    # rule: Then no process is started
    def test_empty_starts_nothing(self):
        """starts no process for no items"""
        self.assertEqual(started([], 2), 0)

    # rule: processes or size less than 1 raises ValueError
    def test_no_processes(self):
        """raises ValueError for less than one process"""
        with self.assertRaises(ValueError):
            compute_all(load, times_ten, [1, 2], 0, 1)
        with self.assertRaises(ValueError):
            compute_all(load, times_ten, [], -1, 1)

    # rule: processes or size less than 1 raises ValueError
    def test_no_size(self):
        """raises ValueError for chunks of less than one item"""
        with self.assertRaises(ValueError):
            compute_all(load, times_ten, [1, 2], 1, 0)
        with self.assertRaises(ValueError):
            compute_all(load, times_ten, [], 1, -1)


if __name__ == "__main__":
    unittest.main()
