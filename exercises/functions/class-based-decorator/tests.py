import inspect
import unittest

from solution import Pausable


def recorder():
    """A pausable function and the list of the arguments it has run with."""
    runs = []

    @Pausable
    def send(*args, **kwargs):
        runs.append((args, kwargs))
        return len(runs)

    return send, runs


def till_class():
    class Till:
        """A till with a number."""

        def __init__(self, number):
            self.number = number

        @Pausable
        def close(self, total, currency="EUR"):
            """Close the till."""
            return f"{self.number}: {total} {currency}"

    return Till


class FunctionTest(unittest.TestCase):
    def test_call(self):
        """a function: runs at once while it is not paused, with all its arguments"""
        send, runs = recorder()
        self.assertEqual(send("x", 2, copy=True), 1)
        self.assertEqual(runs, [(("x", 2), {"copy": True})])

    def test_paused_call(self):
        """a function: does not run while it is paused, and the caller gets None"""
        send, runs = recorder()
        send.pause()
        self.assertIsNone(send("x"))
        self.assertEqual(runs, [])

    def test_resume(self):
        """resume: runs the kept calls in order, with all their arguments"""
        send, runs = recorder()
        send.pause()
        send("first")
        send("second", copy=True)
        send("third")
        self.assertEqual(send.resume(), [1, 2, 3])
        self.assertEqual(
            runs, [(("first",), {}), (("second",), {"copy": True}), (("third",), {})]
        )

    def test_resume_once(self):
        """resume: runs each kept call only once"""
        send, runs = recorder()
        send.pause()
        send("x")
        send.resume()
        self.assertEqual(send.resume(), [])
        self.assertEqual(len(runs), 1)

    def test_after_resume(self):
        """resume: calls run at once again afterwards"""
        send, runs = recorder()
        send.pause()
        send("x")
        send.resume()
        self.assertEqual(send("y"), 2)

    def test_resume_without_pause(self):
        """resume: returns an empty list when nothing is kept"""
        send, runs = recorder()
        self.assertEqual(send.resume(), [])
        send.pause()
        self.assertEqual(send.resume(), [])
        self.assertEqual(runs, [])

    def test_paused(self):
        """paused: says whether there is a pause"""
        send, runs = recorder()
        self.assertIs(send.paused, False)
        send.pause()
        self.assertIs(send.paused, True)
        send.pause()
        self.assertIs(send.paused, True)
        send.resume()
        self.assertIs(send.paused, False)

    def test_waiting(self):
        """waiting: has as many items as there are kept calls"""
        send, runs = recorder()
        send("x")
        self.assertEqual(len(send.waiting), 0)
        send.pause()
        send("y")
        send("z")
        self.assertEqual(len(send.waiting), 2)
        send.resume()
        self.assertEqual(len(send.waiting), 0)

    def test_pause_again(self):
        """pause: a second pause keeps the calls of the first"""
        send, runs = recorder()
        send.pause()
        send("x")
        send.pause()
        send("y")
        self.assertEqual(send.resume(), [1, 2])

    def test_independent(self):
        """a function: has a pause of its own"""
        one, one_runs = recorder()
        two, two_runs = recorder()
        one.pause()
        one("x")
        self.assertEqual(two("y"), 1)
        self.assertEqual(two.resume(), [])
        self.assertEqual(one.resume(), [1])

    def test_exception(self):
        """a function: lets its exceptions through"""
        with self.assertRaises(ValueError):
            Pausable(int)("no number")

    def test_identity(self):
        """a function: keeps its name, docstring and signature"""

        @Pausable
        def send(receipt, copies=1):
            """Send a receipt."""

        self.assertEqual((send.__name__, send.__doc__), ("send", "Send a receipt."))
        self.assertEqual(str(inspect.signature(send)), "(receipt, copies=1)")

    def test_attributes_of_the_function(self):
        """a function: is not confused by an attribute of its own called paused"""

        def send():
            return "sent"

        send.paused = True
        mail = Pausable(send)
        self.assertEqual((mail.paused, mail()), (False, "sent"))

    def test_not_callable(self):
        """a decorator: raises TypeError for something that cannot be called"""
        with self.assertRaises(TypeError):
            Pausable("send")


class MethodTest(unittest.TestCase):
    def test_method(self):
        """a method: gets its object and all arguments"""
        till = till_class()(7)
        self.assertEqual(till.close(30), "7: 30 EUR")
        self.assertEqual(till.close(total=8, currency="CHF"), "7: 8 CHF")

    def test_kept_for_each_object(self):
        """a method: kept calls run on the objects they were made on"""
        Till = till_class()
        first, second = Till(1), Till(2)
        Till.close.pause()
        first.close(10)
        second.close(20)
        first.close(30)
        self.assertEqual(Till.close.resume(), ["1: 10 EUR", "2: 20 EUR", "1: 30 EUR"])

    def test_pause_through_an_object(self):
        """a method: can be paused and resumed through any object, for all objects"""
        Till = till_class()
        first, second = Till(1), Till(2)
        first.close.pause()
        self.assertIsNone(second.close(5))
        self.assertEqual((first.close.paused, len(second.close.waiting)), (True, 1))
        self.assertEqual(second.close.resume(), ["2: 5 EUR"])

    def test_state_through_an_object(self):
        """a method: shows paused and waiting through an object too"""
        till = till_class()(1)
        self.assertEqual((till.close.paused, len(till.close.waiting)), (False, 0))

    def test_method_kept_under_a_name(self):
        """a method: remembers its object when it is passed around"""
        Till = till_class()
        close_first, close_second = Till(1).close, Till(2).close
        self.assertEqual([close_first(3), close_second(4)], ["1: 3 EUR", "2: 4 EUR"])

    def test_through_the_class(self):
        """a method: looked up through the class, takes the object as its first argument"""
        Till = till_class()
        self.assertIsInstance(Till.close, Pausable)
        self.assertEqual(Till.close(Till(6), 1), "6: 1 EUR")

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

    def test_method_identity(self):
        """a method: keeps its name and docstring"""
        till = till_class()(1)
        self.assertEqual((till.close.__name__, till.close.__doc__), ("close", "Close the till."))


if __name__ == "__main__":
    unittest.main()
