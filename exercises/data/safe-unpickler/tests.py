import operator
import pickle
import sys
import unittest
from collections import OrderedDict
from datetime import date, timedelta
from fractions import Fraction

from solution import Refused, safe_loads

CALLS = []


def alarm(*arguments):
    """What a harmful pickle would call."""
    CALLS.append(arguments)
    return "harm"


class Hero:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return type(other) is Hero and other.name == self.name

    class Sword:
        sharp = True


class Villain(Hero):
    pass


class Strict:
    """Something whose state cannot be set."""

    def __reduce__(self):
        return Strict, (), {"level": 1}

    def __setstate__(self, state):
        raise KeyError("level")


def loads_another():
    """Loads another pickle, which may name nothing."""
    return safe_loads(pickle.dumps("another"))


class Calls:
    """Pickles as a call of a function."""

    def __init__(self, function, *arguments):
        self.call = function, arguments

    def __reduce__(self):
        return self.call


def named(module, name):
    """A pickle that consists of one name."""
    parts = [bytes([0x8C, len(part)]) + part.encode() for part in (module, name)]
    return b"\x80\x04" + b"".join(parts) + b"\x93."


def there_and_back(value, *allowed):
    """What safe_loads makes of the pickle of a value."""
    return safe_loads(pickle.dumps(value), allowed)


def refused_name(data, *allowed):
    """The name that safe_loads refuses, or None if it refuses nothing."""
    try:
        safe_loads(data, allowed)
    except Refused as refused:
        return refused.name
    return None


def outcome(data, *allowed):
    """ "refuses …" or "loads a …": what becomes of the data."""
    name = refused_name(data, *allowed)
    if name is not None:
        return f"refuses {name}"
    return f"loads a {type(safe_loads(data, allowed)).__name__}"


def kind_of_error(data, *allowed):
    """The name of the exception that safe_loads raises, "UnpicklingError" for its subclasses."""
    error = error_of(data, *allowed)
    for kind in (Refused, pickle.UnpicklingError):
        if isinstance(error, kind):
            return kind.__name__
    return type(error).__name__ if error else "no exception"


def error_of(data, *allowed):
    """The exception that safe_loads raises, or None."""
    try:
        safe_loads(data, allowed)
    except BaseException as error:
        return error
    return None


class SafeLoadsTest(unittest.TestCase):
    def setUp(self):
        CALLS.clear()

    # rule: integers, floats, booleans, strings, bytes, lists, tuples, dicts and None are always fine
    # rule: it returns the object in the bytes data
    def test_plain_data(self):
        """loads plain data without any permission"""
        value = {"n": [1, -2.5, 10**20, True, None], ("a", 1): b"bytes", "": ({}, [])}
        self.assertEqual(there_and_back(value), value)

    # rule: any other name raises Refused
    # rule: the function safe_loads(data, allowed=())
    def test_default(self):
        """allows nothing unless it is told"""
        self.assertEqual(safe_loads(pickle.dumps([1, 2])), [1, 2])
        with self.assertRaises(Refused):
            safe_loads(pickle.dumps(timedelta(1)))

    # rule: allowed is an iterable of the classes … that the data may name
    def test_allowed_class(self):
        """loads objects of the allowed classes, inside others too"""
        value = {"days": [date(2025, 1, 2)], "half": Fraction(1, 2)}
        self.assertEqual(there_and_back(value, date, Fraction), value)

    # rule: the classes … that the data may name
    def test_own_class(self):
        """loads objects of ordinary Python classes"""
        self.assertEqual(there_and_back([Hero("Ada")], Hero), [Hero("Ada")])

    # rule: the classes and functions that the data may name
    def test_allowed_function(self):
        """calls an allowed function"""
        self.assertEqual(there_and_back(Calls(operator.add, 2, 3), operator.add), 5)

    # rule: the classes and functions that the data may name
    def test_two_of_one_module(self):
        """loads two allowed classes of the same module from one pickle"""
        value = [date(2025, 1, 2), timedelta(1), date(2025, 1, 3)]
        self.assertEqual(there_and_back(value, date, timedelta), value)

    # rule: the classes … that the data may name
    def test_class_itself(self):
        """loads an allowed class itself"""
        self.assertIs(there_and_back(OrderedDict, OrderedDict), OrderedDict)

    # rule: the classes … that the data may name
    def test_nested_class(self):
        """loads a class inside a class if that one is allowed"""
        self.assertIs(there_and_back(Hero.Sword, Hero.Sword), Hero.Sword)

    # rule: pickled with protocol 3 or later
    def test_protocols(self):
        """reads protocols 3, 4 and 5"""
        for protocol in (3, 4, 5):
            with self.subTest(protocol=protocol):
                data = pickle.dumps([date(2025, 1, 2), "x"], protocol)
                self.assertEqual(safe_loads(data, [date]), [date(2025, 1, 2), "x"])

    # rule: allowed is an iterable
    def test_any_collection(self):
        """takes the allowed ones as a set, a list or a generator"""
        data = pickle.dumps([date(2025, 1, 2), Hero("Bo"), date(2025, 1, 3)])
        for allowed in ({date, Hero}, [date, Hero], (item for item in (Hero, date))):
            self.assertEqual(safe_loads(data, allowed)[1], Hero("Bo"))

    # rule: any other name raises Refused, with the full name as its attribute name
    def test_refuses(self):
        """refuses a class that is not allowed, and says its full name"""
        self.assertEqual(refused_name(pickle.dumps(timedelta(1)), date), "datetime.timedelta")
        self.assertEqual(refused_name(pickle.dumps([1, Fraction(1, 3)])), "fractions.Fraction")

    # rule: with the full name … in its message
    def test_message(self):
        """names what it refuses in the message of the exception"""
        self.assertIn("fractions.Fraction", str(error_of(pickle.dumps(Fraction(1, 3)), date)))

    # rule: Refused, a subclass of pickle.UnpicklingError
    def test_kind_of_exception(self):
        """Refused is caught as pickle.UnpicklingError"""
        self.assertIsInstance(error_of(pickle.dumps(Fraction(1, 3))), pickle.UnpicklingError)

    # rule: any other name raises Refused
    def test_name_alone(self):
        """raises UnpicklingError for a name that nothing is done with"""
        self.assertIsInstance(error_of(named("builtins", "eval"), date), pickle.UnpicklingError)

    # rule: any other name raises Refused
    def test_dangerous(self):
        """refuses the functions that attackers like"""
        for module, name in (("builtins", "eval"), ("os", "system"), ("posix", "system")):
            with self.subTest(name=name):
                self.assertEqual(refused_name(named(module, name), date), f"{module}.{name}")

    # rule: any other name raises Refused
    def test_harmless_built_ins(self):
        """refuses built-in functions and classes too, as long as they are not allowed"""
        for name in ("getattr", "print", "object", "complex"):
            with self.subTest(name=name):
                self.assertEqual(refused_name(named("builtins", name), date), f"builtins.{name}")

    # rule: nothing must be called … because of a name that is refused
    def test_nothing_is_called(self):
        """calls nothing that is not allowed, wherever it stands"""
        bad = Calls(alarm, "boom")
        for value in (bad, [1, [bad]], {"a": bad}, (Hero("x"), bad)):
            self.assertIsInstance(error_of(pickle.dumps(value), Hero), Refused)
            self.assertEqual(CALLS, [])

    # rule: nothing must be … imported because of a name that is refused
    def test_nothing_is_imported(self):
        """does not import a module because of a name that is refused"""
        sys.modules.pop("__phello__", None)
        self.addCleanup(sys.modules.pop, "__phello__", None)
        self.assertEqual(refused_name(named("__phello__", "main")), "__phello__.main")
        self.assertEqual("__phello__" in sys.modules, False)

    # rule: not others from the same module
    def test_same_module(self):
        """refuses a neighbour of an allowed class in the same module"""
        data = [named(__name__, "alarm"), pickle.dumps(Fraction(1, 3))]
        found = [outcome(each, Hero) for each in data]
        self.assertEqual(found, [f"refuses {__name__}.alarm", "refuses fractions.Fraction"])

    # rule: not others … of the same name
    def test_same_name(self):
        """refuses something of the same name in another module"""
        self.assertEqual(outcome(named("calendar", "date"), date), "refuses calendar.date")

    # rule: not their subclasses
    def test_subclass(self):
        """refuses a subclass of an allowed class"""
        found = [outcome(pickle.dumps(value), Hero) for value in (Villain("x"), Fraction(1, 3))]
        self.assertEqual(found, [f"refuses {__name__}.Villain", "refuses fractions.Fraction"])

    # rule: nothing reached through them
    def test_through_an_allowed_class(self):
        """refuses what is reached through an allowed class"""
        for name in ("Hero.__init__", "Hero.__init__.__globals__", "Hero.Sword"):
            with self.subTest(name=name):
                found = [outcome(named(__name__, text), Hero) for text in (name, "alarm")]
                self.assertEqual(found, [f"refuses {__name__}.{name}", f"refuses {__name__}.alarm"])

    # rule: and of no others
    def test_each_call_on_its_own(self):
        """forgets what earlier calls were allowed"""
        half, day = pickle.dumps(Fraction(1, 2)), pickle.dumps(timedelta(1))
        self.assertEqual(safe_loads(half, [Fraction]), Fraction(1, 2))
        found = [outcome(data, date) for data in (half, day)]
        self.assertEqual(found, ["refuses fractions.Fraction", "refuses datetime.timedelta"])

    # rule: allowed is an iterable of the classes and functions that the data may name
    def test_loads_within(self):
        """keeps its own allowed names while an allowed function loads another pickle"""
        value = [Calls(loads_another), Fraction(1, 2)]
        loaded = there_and_back(value, loads_another, Fraction)
        self.assertEqual(loaded, ["another", Fraction(1, 2)])

    # rule: data that cannot be loaded for another reason raises pickle.UnpicklingError
    def test_damaged(self):
        """raises UnpicklingError for data that is empty, cut off or not a pickle"""
        good = pickle.dumps(["some", "text"])
        for data in (b"", good[:-3], good[:2], b"\x80\x63.", b"hello", b"0.", b"\x80\x04R."):
            with self.subTest(data=data):
                found = [kind_of_error(each, date) for each in (data, named("os", "abort"))]
                self.assertEqual(found, ["UnpicklingError", "Refused"])

    # rule: an exception of another type that showed it is its __cause__
    def test_cause(self):
        """keeps the exception that showed the damage as the cause"""
        error = error_of(pickle.dumps(Strict()), Strict)
        self.assertIs(type(error), pickle.UnpicklingError)
        self.assertIsInstance(error.__cause__, KeyError)

    # rule: data that cannot be loaded for another reason raises pickle.UnpicklingError
    # rule: an exception of another type that showed it is its __cause__
    def test_wrong_arguments(self):
        """raises UnpicklingError when an allowed function is given the wrong arguments"""
        error = error_of(pickle.dumps(Calls(operator.add, 1)), operator.add)
        self.assertIs(type(error), pickle.UnpicklingError)
        self.assertIsInstance(error.__cause__, TypeError)

    # rule: KeyboardInterrupt gets through
    def test_interrupt(self):
        """lets KeyboardInterrupt through"""
        stopping = pickle.dumps(Calls(stop))
        self.assertIsInstance(error_of(stopping, stop), KeyboardInterrupt)


def stop():
    """Interrupts the program, as Ctrl+C does."""
    raise KeyboardInterrupt


if __name__ == "__main__":
    unittest.main()
