import inspect
import unittest

from solution import Pausable


def pausable_send():
    """A pausable function that returns "sent …", and the list of the arguments it has run with."""
    runs = []

    @Pausable
    def send(receipt, **options):
        runs.append((receipt, options))
        return "sent " + receipt

    return send, runs


def till_class():
    """A class of tills, whose method close is pausable."""

    class Till:
        """A till with a number."""

        def __init__(self, number):
            self.number = number

        @Pausable
        def close(self, total, currency="EUR"):
            """Close the till."""
            return f"{self.number}: {total} {currency}"

    return Till


# given: write a class Pausable, used as a decorator
class FunctionTest(unittest.TestCase):
    # rule: when it is not paused, a call runs the function with all its arguments and returns its result
    # rule: @Pausable above a function
    def test_call(self):
        """a function: runs at once while it is not paused, with all its arguments"""
        send, runs = pausable_send()
        self.assertEqual(send("x", copy=True), "sent x")
        self.assertEqual(runs, [("x", {"copy": True})])

    # rule: runs the function with all its arguments
    # rule: runs each kept call once
    def test_argument_called_self(self):
        """a function: gets a keyword argument of any name, even self, at once or later"""
        options = Pausable(lambda **given: given)
        self.assertEqual(options(self=1, function=2), {"self": 1, "function": 2})
        options.pause()
        options(self=3)
        self.assertEqual(options.resume(), [{"self": 3}])

    # rule: runs the function with all its arguments
    # rule: calls are then kept for later
    def test_same_objects(self):
        """a function: gets the very objects that the kept call was made with, not copies"""
        basket = []
        add = Pausable(list.append)
        add.pause()
        add(basket, "milk")
        add.resume()
        self.assertEqual(basket, ["milk"])

    # rule: calls are then kept for later, the function does not run, and the caller gets None
    def test_paused_call(self):
        """a function: does not run while it is paused, and the caller gets None"""
        send, runs = pausable_send()
        send.pause()
        self.assertIsNone(send("x"))
        self.assertEqual(runs, [])

    # rule: then runs each kept call once, in the order in which they came, and returns the list of their results
    def test_resume(self):
        """resume: runs the kept calls in order, with all their arguments"""
        send, runs = pausable_send()
        send.pause()
        send("first")
        send("second", copy=True)
        send("third")
        self.assertEqual(send.resume(), ["sent first", "sent second", "sent third"])
        self.assertEqual(runs, [("first", {}), ("second", {"copy": True}), ("third", {})])

    # rule: runs each kept call once
    def test_resume_once(self):
        """resume: runs each kept call only once"""
        send, runs = pausable_send()
        send.pause()
        send("x")
        send.resume()
        self.assertEqual(send.resume(), [])
        self.assertEqual(runs, [("x", {})])

    # rule: calls are then kept
    def test_equal_calls(self):
        """pause: keeps two equal calls as two"""
        send, runs = pausable_send()
        send.pause()
        send("x")
        send("x")
        self.assertEqual(send.resume(), ["sent x", "sent x"])

    # rule: returns the list of their results
    def test_results_that_are_none(self):
        """resume: returns a result for each kept call, None too"""
        tidy = Pausable([3, 1].sort)
        tidy.pause()
        tidy()
        tidy()
        self.assertEqual(tidy.resume(), [None, None])

    # rule: first ends the pause
    def test_after_resume(self):
        """resume: calls run at once again afterwards"""
        send, runs = pausable_send()
        send.pause()
        send("x")
        send.resume()
        self.assertEqual(send("y"), "sent y")

    # rule: first ends the pause, then runs each kept call once
    def test_kept_call_that_calls(self):
        """resume: a kept call can call the function again, which is no longer paused"""
        runs = []

        @Pausable
        def count(number):
            runs.append(number)
            if number > 0:
                count(number - 1)

        count.pause()
        count(2)
        count.resume()
        self.assertEqual(runs, [2, 1, 0])

    # rule: runs each kept call once
    def test_kept_call_that_resumes(self):
        """resume: runs each kept call once, even if one of them calls resume itself"""
        runs = []

        @Pausable
        def send(receipt):
            runs.append(receipt)
            if receipt == "first" and len(runs) < 9:
                send.resume()

        send.pause()
        send("first")
        send("second")
        send("third")
        send.resume()
        self.assertEqual(runs, ["first", "second", "third"])

    # rule: returns the list of their results
    # rule: first ends the pause
    def test_resume_without_calls(self):
        """resume: ends the pause and returns an empty list when nothing is kept"""
        send, runs = pausable_send()
        self.assertEqual(send.resume(), [])
        send.pause()
        self.assertEqual(send.resume(), [])
        self.assertEqual(send("x"), "sent x")

    # rule: send.paused is True or False
    # rule: send.pause() pauses
    def test_paused(self):
        """paused: says whether there is a pause"""
        send, runs = pausable_send()
        self.assertIs(send.paused, False)
        send.pause()
        self.assertIs(send.paused, True)
        send.pause()
        self.assertIs(send.paused, True)
        send.resume()
        self.assertIs(send.paused, False)

    # rule: len(send.waiting) is the number of kept calls
    def test_waiting(self):
        """waiting: has as many items as there are kept calls"""
        send, runs = pausable_send()
        send("x")
        self.assertEqual(len(send.waiting), 0)
        send.pause()
        send("y")
        send("z")
        self.assertEqual(len(send.waiting), 2)
        send.resume()
        self.assertEqual(len(send.waiting), 0)

    # rule: calls are then kept
    def test_pause_again(self):
        """pause: a second pause keeps the calls of the first"""
        send, runs = pausable_send()
        send.pause()
        send("x")
        send.pause()
        send("y")
        self.assertEqual(send.resume(), ["sent x", "sent y"])

    # rule: every decorated function has a pause of its own
    def test_independent(self):
        """a function: has a pause of its own"""
        one, one_runs = pausable_send()
        two, two_runs = pausable_send()
        one.pause()
        one("x")
        self.assertEqual(two("y"), "sent y")
        self.assertEqual(two.resume(), [])
        self.assertEqual(one.resume(), ["sent x"])

    # rule: a call runs the function … and returns its result
    def test_exception(self):
        """a function: lets its exceptions through"""
        with self.assertRaises(ValueError):
            Pausable(int)("not a number")

    # rule: if a kept call raises, so does resume()
    # rule: that call is gone
    # rule: those behind it are still kept
    def test_kept_call_that_raises(self):
        """resume: raises what a kept call raises, and keeps the calls behind it for the next time"""
        number = Pausable(int)
        number.pause()
        number("1")
        number("two")
        number("3")
        number("4")
        with self.assertRaises(ValueError):
            number.resume()
        self.assertEqual(len(number.waiting), 2)
        self.assertEqual(number.resume(), [3, 4])

    # rule: if a kept call raises, so does resume()
    # rule: those behind it are still kept
    def test_kept_call_that_is_interrupted(self):
        """resume: keeps the calls behind one that ends with KeyboardInterrupt"""

        @Pausable
        def send(receipt):
            if receipt == "stop":
                raise KeyboardInterrupt
            return receipt

        send.pause()
        send("stop")
        send("next")
        with self.assertRaises(KeyboardInterrupt):
            send.resume()
        self.assertEqual(send.resume(), ["next"])

    # rule: first ends the pause
    # rule: When it is not paused, a call runs
    def test_error_ends_the_pause(self):
        """resume: has ended the pause even when a kept call raises"""
        number = Pausable(int)
        number.pause()
        number("two")
        number("3")
        with self.assertRaises(ValueError):
            number.resume()
        self.assertIs(number.paused, False)
        self.assertEqual(number("5"), 5)

    # rule: they are also kept if a kept call pauses again
    def test_kept_call_that_pauses(self):
        """resume: keeps the calls behind one that pauses again"""
        runs = []

        @Pausable
        def send(receipt):
            runs.append(receipt)
            if receipt == "refused":
                send.pause()

        send.pause()
        send("refused")
        send("next")
        send.resume()
        self.assertEqual((runs, send.paused, len(send.waiting)), (["refused"], True, 1))
        send.resume()
        self.assertEqual(runs, ["refused", "next"])

    # rule: in the order in which they came
    # rule: they are also kept if a kept call pauses again, ahead of any new ones
    def test_order_after_another_pause(self):
        """resume: runs the calls that were left before those that were kept in the meantime"""

        @Pausable
        def send(receipt):
            if receipt == "first":
                send.pause()
                send("third")
            return receipt

        send.pause()
        send("first")
        send("second")
        self.assertEqual(send.resume(), ["first"])
        self.assertEqual(send.resume(), ["second", "third"])

    # rule: the function's __name__, __doc__ and signature stay visible
    def test_identity(self):
        """a function: keeps its name, docstring and signature"""

        @Pausable
        def send(receipt, copies=1):
            """Send a receipt."""

        self.assertEqual((send.__name__, send.__doc__), ("send", "Send a receipt."))
        self.assertEqual(str(inspect.signature(send)), "(receipt, copies=1)")

    # rule: every decorated function has a pause of its own
    def test_attributes_of_the_function(self):
        """a function: is not confused by an attribute of its own called paused"""

        def send():
            return "sent"

        send.paused = True
        mail = Pausable(send)
        self.assertEqual((mail.paused, mail()), (False, "sent"))

    # rule: decorating something that is not callable raises TypeError
    def test_not_callable(self):
        """a decorator: raises TypeError for something that is not callable"""
        with self.assertRaises(TypeError):
            Pausable("send")


class MethodTest(unittest.TestCase):
    # rule: @Pausable above a function or a method
    # rule: a method … runs on the object it was called on
    def test_method(self):
        """a method: gets its object and all arguments"""
        till = till_class()(7)
        self.assertEqual(till.close(30), "7: 30 EUR")
        self.assertEqual(till.close(total=8, currency="CHF"), "7: 8 CHF")

    # rule: runs on the object it was called on, even if the call was kept
    def test_kept_for_each_object(self):
        """a method: kept calls run on the objects they were made on"""
        Till = till_class()
        first, second = Till(1), Till(2)
        Till.close.pause()
        first.close(10)
        second.close(20)
        first.close(30)
        self.assertEqual(Till.close.resume(), ["1: 10 EUR", "2: 20 EUR", "1: 30 EUR"])

    # rule: a method has one pause for all objects, reached through the class, Till.close.pause(), or through any object, till.close.pause()
    def test_pause_through_an_object(self):
        """a method: can be paused and resumed through any object, for all objects"""
        Till = till_class()
        first, second = Till(1), Till(2)
        first.close.pause()
        self.assertIsNone(second.close(5))
        self.assertEqual((first.close.paused, len(second.close.waiting)), (True, 1))
        self.assertEqual(second.close.resume(), ["2: 5 EUR"])

    # rule: through any object
    def test_state_through_an_object(self):
        """a method: shows paused and waiting through an object too"""
        till = till_class()(1)
        self.assertEqual((till.close.paused, len(till.close.waiting)), (False, 0))

    # rule: a method has one pause for all objects
    def test_looked_up_before_the_pause(self):
        """a method: sees a pause that began after it was looked up"""
        Till = till_class()
        close = Till(1).close
        Till.close.pause()
        self.assertIs(close.paused, True)
        self.assertIsNone(close(5))

    # rule: a method … runs on the object it was called on
    def test_empty_object(self):
        """a method: gets its object even if that object is false"""

        class Queue:
            def __len__(self):
                return 0

            @Pausable
            def close(self, total):
                return f"closed with {total}"

        self.assertEqual(Queue().close(5), "closed with 5")

    # rule: a method … runs on the object it was called on
    def test_equal_objects(self):
        """a method: gets its own object, even if another one is equal"""

        class Slip(str):
            @Pausable
            def owner(self):
                return id(self)

        one, other = Slip("milk"), Slip("milk")
        self.assertEqual([one.owner() == id(one), other.owner() == id(other)], [True, True])

    # rule: a method … runs on the object it was called on
    def test_method_kept_under_a_name(self):
        """a method: remembers its object when it is passed around"""
        Till = till_class()
        close_first, close_second = Till(1).close, Till(2).close
        self.assertEqual([close_first(3), close_second(4)], ["1: 3 EUR", "2: 4 EUR"])

    # rule: reached through the class
    def test_through_the_class(self):
        """a method: looked up through the class, takes the object as its first argument"""
        Till = till_class()
        self.assertEqual(Till.close(Till(6), 1), "6: 1 EUR")

    # rule: a method, inherited or called through super() too, runs on the object it was called on
    def test_subclass(self):
        """a method: works when it is inherited and through super()"""
        Till = till_class()

        class Express(Till):
            def close(self, total):
                return "fast " + super().close(total)

        class Plain(Till):
            pass

        self.assertEqual(Express(3).close(9), "fast 3: 9 EUR")
        self.assertEqual(Plain(5).close(2), "5: 2 EUR")

    # rule: a method, inherited or called through super() too, runs on the object it was called on, even if the call was kept
    def test_kept_super_call(self):
        """a method: a kept call through super() runs the method of the parent"""
        Till = till_class()

        class Express(Till):
            def close(self, total):
                return ["fast", super().close(total)]

        Till.close.pause()
        self.assertEqual(Express(3).close(9), ["fast", None])
        self.assertEqual(Till.close.resume(), ["3: 9 EUR"])

    # rule: the function's __name__, __doc__ … stay visible
    def test_method_identity(self):
        """a method: keeps its name and docstring"""
        till = till_class()(1)
        self.assertEqual((till.close.__name__, till.close.__doc__), ("close", "Close the till."))


if __name__ == "__main__":
    unittest.main()
