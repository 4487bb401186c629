import functools
import gc
import unittest
import weakref

from solution import Signal


class Diary:
    """Writes down what it is told."""

    def __init__(self, name="diary", pages=None):
        self.name = name
        self.pages = [] if pages is None else pages

    def __repr__(self):
        return f"Diary({self.name!r})"

    def write(self, *args):
        self.pages.append((self.name, *args))


class Note:
    """Can be called and compared, but not hashed."""

    def __init__(self):
        self.heard = []

    def __eq__(self, other):
        return self is other

    __hash__ = None

    def __call__(self, news):
        self.heard.append(news)


class Inbox(list):
    """Collects what it is called with: false while it is empty, and equal to any other empty one."""

    def __call__(self, news):
        self.append(news)


def signal_to(*subscribers, weakly=()):
    """A signal with these subscribers, and then some that it refers to weakly."""
    signal = Signal()
    for subscriber in subscribers:
        signal.subscribe(subscriber)
    for subscriber in weakly:
        signal.subscribe(subscriber, weak=True)
    return signal


def writer(name, pages):
    """A function that writes its name on the pages when it is called."""
    return lambda: pages.append(name)


def failing(error):
    """A function that raises an exception."""

    def fail():
        raise error

    return fail


def outcome(action, *arguments):
    """What a call returns, or the exception that it raises."""
    try:
        return action(*arguments)
    except BaseException as error:
        return error


# given: write a class Signal
class SignalTest(unittest.TestCase):
    # rule: calls the subscribers … in the order in which they subscribed
    def test_calls(self):
        """calls every subscriber once, in the order in which they subscribed"""
        pages = []
        signal_to(writer("a", pages), writer("b", pages), writer("c", pages)).notify()
        self.assertEqual(pages, ["a", "b", "c"])

    # rule: notify(*args, **kwargs) calls the subscribers with these arguments
    def test_arguments(self):
        """passes positional and keyword arguments on to all"""
        heard = []
        one = lambda *args, **kwargs: heard.append((args, kwargs))
        two = lambda *args, three: heard.append((*args, three))
        signal_to(one, two).notify(1, "two", three=[3])
        self.assertEqual(heard, [((1, "two"), {"three": [3]}), (1, "two", [3])])

    # rule: len(signal) is the number of subscribers
    # rule: calls the subscribers
    def test_nobody(self):
        """does nothing when nobody has subscribed"""
        self.assertIsNone(Signal().notify("anything"))
        self.assertEqual(len(Signal()), 0)

    # rule: notify(*args, **kwargs) calls the subscribers
    def test_again(self):
        """calls the subscribers in every notify"""
        pages = []
        signal = signal_to(writer("a", pages))
        signal.notify()
        signal.notify()
        self.assertEqual((pages, len(signal)), (["a", "a"], 1))

    # rule: subscribe(callback, weak=False) adds any callable
    def test_separate(self):
        """two signals have different subscribers"""
        pages = []
        first, second = signal_to(writer("a", pages)), signal_to(writer("b", pages))
        second.notify()
        self.assertEqual((pages, len(first)), (["b"], 1))

    # rule: equal callbacks, such as log.write read twice, count as one, which keeps its place
    def test_equal_callbacks(self):
        """counts equal callbacks once, and keeps the first place"""
        pages = []
        diary, last = Diary("diary", pages), writer("last", pages)
        signal = signal_to(diary.write, last, diary.write, last, weakly=[diary.write])
        signal.notify()
        self.assertEqual((pages, len(signal)), ([("diary",), "last"], 2))

    # rule: adds any callable
    def test_any_callable(self):
        """calls partials, methods of builtins and objects that are not hashable too"""
        pages, note = [], Note()
        signal = signal_to(functools.partial(pages.insert, 0), pages.append, note)
        signal.notify("sun")
        self.assertEqual((pages, note.heard, len(signal)), (["sun", "sun"], ["sun"], 3))
        signal.unsubscribe(note)
        self.assertEqual(len(signal), 2)

    # rule: equal callbacks, … count as one, which keeps its place
    def test_equal_objects(self):
        """counts equal objects once, even if they are not the same object"""
        first, second = Inbox(), Inbox()
        signal = signal_to(first, second)
        signal.notify("sun")
        self.assertEqual((first + second, len(signal)), (["sun"], 1))

    # rule: subscribe(callback, weak=False) adds any callable
    def test_false_callback(self):
        """calls an object that is false, such as an empty list that can be called, weak or not"""
        inbox, weak_inbox = Inbox(), Inbox(["old"])
        signal = signal_to(inbox, weakly=[weak_inbox])
        weak_inbox.clear()
        self.assertEqual(len(signal), 2)
        signal.notify("sun")
        self.assertEqual((inbox, weak_inbox), (["sun"], ["sun"]))

    # rule: equal callbacks … count as one
    def test_two_objects(self):
        """tells the same method of two objects apart"""
        pages = []
        signal_to(Diary("one", pages).write, Diary("two", pages).write).notify("rain")
        self.assertEqual(pages, [("one", "rain"), ("two", "rain")])

    # rule: unsubscribe(callback) removes a callback
    def test_unsubscribe(self):
        """unsubscribe: the others are still called"""
        pages = []
        a, b, c = writer("a", pages), writer("b", pages), writer("c", pages)
        signal = signal_to(a, b, c)
        signal.unsubscribe(b)
        signal.notify()
        self.assertEqual((pages, len(signal)), (["a", "c"], 2))

    # rule: unsubscribe(callback) removes a callback, weak or not
    def test_unsubscribe_method(self):
        """unsubscribe: ends the subscription of a method, weak or not"""
        diary, weak_diary = Diary(), Diary()
        signal = signal_to(diary.write, weakly=[weak_diary.write])
        signal.unsubscribe(diary.write)
        signal.unsubscribe(weak_diary.write)
        signal.notify()
        self.assertEqual((diary.pages, weak_diary.pages, len(signal)), ([], [], 0))

    # rule: in the order in which they subscribed
    def test_subscribe_again(self):
        """unsubscribe: a callback that subscribes again stands at the end"""
        pages = []
        a, b = writer("a", pages), writer("b", pages)
        signal = signal_to(a, b)
        signal.unsubscribe(a)
        signal.subscribe(a)
        signal.notify()
        self.assertEqual((pages, len(signal)), (["b", "a"], 2))

    # rule: unsubscribe(callback) removes a callback
    # rule: calls the subscribers … in the order in which they subscribed
    def test_unsubscribes_itself(self):
        """a subscriber that unsubscribes itself in a notify does not make others miss it"""
        pages = []

        def once():
            pages.append("once")
            signal.unsubscribe(once)

        signal = signal_to(once, writer("b", pages), writer("c", pages))
        signal.notify()
        signal.notify()
        self.assertEqual((pages, len(signal)), (["once", "b", "c", "b", "c"], 2))

    # rule: a subscriber that is removed … before its turn in notify is not called
    def test_unsubscribes_another(self):
        """a subscriber removed during a notify, before its turn, is not called"""
        pages = []
        late = writer("late", pages)
        signal = signal_to(lambda: signal.unsubscribe(late), late, writer("end", pages))
        signal.notify()
        self.assertEqual((pages, len(signal)), (["end"], 2))

    # rule: one added during notify is called from the next notify on
    def test_subscribes_another(self):
        """a subscriber added during a notify is called from the next one on"""
        pages = []
        new = writer("new", pages)
        signal = signal_to(lambda: signal.subscribe(new), writer("old", pages))
        signal.notify()
        self.assertEqual((pages, len(signal)), (["old"], 3))
        signal.notify()
        self.assertEqual((pages, len(signal)), (["old", "old", "new"], 3))

    # rule: one added during notify is called from the next notify on
    # rule: a subscriber that is removed … before its turn in notify is not called
    def test_comes_back(self):
        """a subscriber removed and added again during a notify is called from the next one on"""
        pages = []
        late = writer("late", pages)

        def swap():
            signal.unsubscribe(late)
            signal.subscribe(late)

        signal = signal_to(swap, late, writer("end", pages))
        signal.notify()
        self.assertEqual((pages, len(signal)), (["end"], 3))
        signal.unsubscribe(swap)
        signal.notify()
        self.assertEqual((pages, len(signal)), (["end", "end", "late"], 2))

    # rule: notify(*args, **kwargs) calls the subscribers
    def test_notify_in_notify(self):
        """a subscriber may notify again"""
        heard = []

        def count_down(number):
            heard.append(number)
            if number:
                signal.notify(number - 1)

        signal = signal_to(count_down, lambda number: heard.append(f"and {number}"))
        signal.notify(1)
        self.assertEqual(heard, [1, 0, "and 0", "and 1"])

    # rule: a subscriber that is removed … before its turn in notify is not called
    def test_removed_before_another_notify(self):
        """a subscriber removed before its turn is not called, even if a second notify comes between"""
        pages = []
        late = writer("late", pages)

        def leave():
            signal.unsubscribe(leave)
            signal.unsubscribe(late)
            signal.notify()

        signal = signal_to(leave, late, writer("end", pages))
        signal.notify()
        self.assertEqual((pages, len(signal)), (["end", "end"], 1))

    # rule: subscribe(callback, weak=False) adds any callable
    def test_strong(self):
        """keeps subscribers alive unless they are weak"""
        pages = []
        signal = signal_to(Diary("kept", pages).write)
        gc.collect()
        signal.notify()
        self.assertEqual((pages, len(signal)), ([("kept",)], 1))

    # rule: the signal keeps neither … nor the object that a method is bound to
    def test_weak_method(self):
        """weak: calls a method as long as its object exists"""
        diary = Diary()
        signal = signal_to(weakly=[diary.write])
        gc.collect()
        signal.notify("sun")
        self.assertEqual((diary.pages, len(signal)), ([("diary", "sun")], 1))

    # rule: calls the subscribers
    def test_weak_method_hidden(self):
        """weak: calls the method that was subscribed, whatever its name stands for by then"""
        diary = Diary()
        signal = signal_to(weakly=[diary.write])
        diary.write = None
        signal.notify("sun")
        self.assertEqual(diary.pages, [("diary", "sun")])

    # rule: once that is gone, so is the subscriber
    def test_weak_method_gone(self):
        """weak: forgets a method whose object is gone, even if it was subscribed twice"""
        pages = []
        diary = Diary("diary", pages)
        signal = signal_to(writer("other", pages), weakly=[diary.write, diary.write])
        signal.notify()
        del diary
        gc.collect()
        signal.notify()
        self.assertEqual((pages, len(signal)), (["other", ("diary",), "other"], 1))

    # rule: once that is gone, so is the subscriber
    # rule: the signal keeps neither a function alive
    def test_weak_function(self):
        """weak: calls a function as long as it exists, like a method"""
        pages = []
        function, diary = writer("f", pages), Diary("diary", pages)
        signal = signal_to(weakly=[function, diary.write])
        signal.notify()
        del function, diary
        gc.collect()
        signal.notify()
        self.assertEqual((pages, len(signal)), (["f", ("diary",)], 0))

    # rule: a subscriber that is … gone before its turn in notify is not called
    def test_gone_before_its_turn(self):
        """weak: does not call a subscriber that goes during a notify, before its turn"""
        pages = []
        diaries = [Diary("diary", pages)]
        signal = signal_to(diaries.clear, gc.collect, weakly=[diaries[0].write])
        signal.subscribe(writer("end", pages))
        signal.notify()
        self.assertEqual((pages, len(signal)), (["end"], 3))

    # rule: once that is gone, so is the subscriber
    def test_weak_not_counted(self):
        """weak: does not count a subscriber that is gone"""
        diary = Diary()
        signal = signal_to(print, weakly=[diary.write])
        del diary
        gc.collect()
        self.assertEqual(len(signal), 1)

    # rule: the signal keeps neither … nor the object that a method is bound to
    def test_weak_object_goes(self):
        """weak: lets the object of a method go at once"""
        diary = Diary()
        watch = weakref.ref(diary)
        signal = signal_to(weakly=[diary.write])
        del diary
        gc.collect()
        self.assertIsNone(watch())

    # rule: the signal keeps neither a function alive
    def test_weak_failure_goes(self):
        """weak: lets a function go that has raised an exception"""
        fail = failing(OSError("broken"))
        signal = signal_to(weakly=[fail])
        self.assertIsInstance(outcome(signal.notify), ExceptionGroup)
        del fail
        gc.collect()
        self.assertEqual(len(signal), 0)

    # rule: in the order in which they subscribed
    def test_weak_order(self):
        """weak: keeps the order of weak and other subscribers"""
        pages = []
        functions = [writer(name, pages) for name in "abcdef"]
        signal = Signal()
        for place, function in enumerate(functions):
            signal.subscribe(function, weak=place % 2 == 0)
        signal.notify()
        self.assertEqual((pages, len(signal)), (["a", "b", "c", "d", "e", "f"], 6))

    # rule: when subscribers raise, the others are called all the same
    def test_others_are_called(self):
        """an exception of one subscriber does not keep the others from being called"""
        pages = []
        b, d = writer("b", pages), writer("d", pages)
        outcome(signal_to(failing(OSError()), b, failing(KeyError()), d).notify)
        self.assertEqual(pages, ["b", "d"])

    # rule: at the end, notify raises one ExceptionGroup
    def test_not_silent(self):
        """does not keep quiet about an exception of a subscriber"""
        pages = []
        signal = signal_to(writer("a", pages), failing(OSError("broken")))
        raised = isinstance(outcome(signal.notify), Exception)
        self.assertEqual((pages, raised), (["a"], True))

    # rule: notify raises one ExceptionGroup of all the exceptions, in order
    def test_errors(self):
        """raises one group with all exceptions, in order"""
        first, second = ExceptionGroup("first", [ValueError()]), OSError("second")
        error = outcome(signal_to(failing(first), lambda: None, failing(second)).notify)
        self.assertIsInstance(error, ExceptionGroup)
        self.assertEqual(error.exceptions, (first, second))

    # rule: even if there is only one
    def test_single_error(self):
        """raises a group for a single exception too, and keeps the subscriber"""
        signal = signal_to(failing(only := ValueError("only")))
        error = outcome(signal.notify)
        self.assertIsInstance(error, ExceptionGroup)
        self.assertEqual(error.exceptions, (only,))
        self.assertEqual(len(signal), 1)

    # rule: KeyboardInterrupt … propagates at once
    def test_interrupt(self):
        """lets KeyboardInterrupt through at once, whoever failed before"""
        pages = []
        stop = KeyboardInterrupt()
        signal = signal_to(failing(OSError()), failing(stop), writer("b", pages))
        self.assertIs(outcome(signal.notify), stop)
        self.assertEqual(pages, [])

    # rule: like anything that is not an Exception, propagates at once
    def test_other_base_exception(self):
        """lets any other exception through at once that is not an Exception"""
        pages = []
        stop = GeneratorExit()
        signal = signal_to(failing(stop), writer("b", pages))
        self.assertIs(outcome(signal.notify), stop)
        self.assertEqual(pages, [])

    # rule: unsubscribe raises ValueError for a callback that is not subscribed
    def test_unknown(self):
        """unsubscribe: raises ValueError for a callback that is not subscribed"""
        signal = signal_to(print)
        error = type(outcome(signal.unsubscribe, len)).__name__
        self.assertEqual((error, len(signal)), ("ValueError", 1))
        signal.unsubscribe(print)
        with self.assertRaises(ValueError):
            signal.unsubscribe(print)

    # rule: subscribe raises TypeError for anything that is not callable
    def test_not_callable(self):
        """subscribe: raises TypeError at once for anything that is not callable"""
        signal = Signal()
        for wrong in (None, "write", 3):
            with self.subTest(wrong=wrong):
                with self.assertRaises(TypeError):
                    signal.subscribe(wrong)
        self.assertEqual(len(signal), 0)


if __name__ == "__main__":
    unittest.main()
