import copy
import pickle
import unittest

from solution import Proxy


class Lamp:
    """A target with attributes, a property and a method."""

    def __init__(self, watts=40):
        self.watts = watts
        self._serial = "L-1"

    @property
    def label(self):
        return f"{self.watts} W"

    @label.setter
    def label(self, text):
        self.watts = int(text)

    def dim(self, by):
        self.watts -= by
        return self.watts


class Metered(Proxy):
    """A proxy with things of its own."""

    limit = 100

    @property
    def volts(self):
        return self.__wrapped__.watts / 2

    @volts.setter
    def volts(self, value):
        self.__wrapped__.watts = value * 2

    def report(self):
        return f"{self.watts} of {self.limit}"


def message_of(action):
    """The message of the AttributeError that the action raises."""
    try:
        action()
    except AttributeError as error:
        return str(error)
    raise AssertionError("expected an AttributeError, but nothing was raised")


class ProxyTest(unittest.TestCase):
    def test_read(self):
        """reads attributes, properties and methods of the target"""
        proxy = Proxy(Lamp(40))
        self.assertEqual((proxy.watts, proxy.label), (40, "40 W"))
        self.assertEqual(proxy.dim(by=15), 25)

    def test_read_private(self):
        """reads names with a leading underscore too"""
        self.assertEqual(Proxy(Lamp())._serial, "L-1")

    def test_read_special(self):
        """reads special names that only the target has"""

        def light():
            pass

        self.assertEqual(Proxy(light).__name__, "light")

    def test_read_later(self):
        """sees what happens to the target later"""
        lamp = Lamp(40)
        proxy = Proxy(lamp)
        lamp.watts = 60
        lamp.colour = "warm"
        self.assertEqual((proxy.watts, proxy.colour), (60, "warm"))

    def test_set(self):
        """sets attributes on the target, old ones and new ones"""
        lamp = Lamp(40)
        proxy = Proxy(lamp)
        proxy.watts = 60
        proxy.colour = "warm"
        self.assertEqual((lamp.watts, lamp.colour), (60, "warm"))

    def test_set_special(self):
        """sets special names that only the target has, such as the name of a function"""

        def light(level):
            pass

        proxy = Proxy(light)
        proxy.__name__, proxy.__defaults__ = "lamp", (3,)
        self.assertEqual((light.__name__, light.__defaults__), ("lamp", (3,)))

    def test_set_property(self):
        """calls the setter of a property of the target"""
        lamp = Lamp(40)
        Proxy(lamp).label = "75"
        self.assertEqual(lamp.watts, 75)

    def test_set_keeps_nothing(self):
        """keeps no value of its own: what the target forgets is gone"""
        lamp = Lamp()
        proxy = Proxy(lamp)
        proxy.colour = "warm"
        del lamp.colour
        self.assertEqual(hasattr(proxy, "colour"), False)

    def test_delete(self):
        """deletes attributes of the target"""
        lamp = Lamp()
        proxy = Proxy(lamp)
        proxy.colour = "warm"
        del proxy.colour
        self.assertEqual(hasattr(lamp, "colour"), False)
        del proxy.watts
        self.assertEqual(hasattr(lamp, "watts"), False)

    def test_missing(self):
        """a missing attribute raises the target's own AttributeError"""
        proxy = Proxy(Lamp(40))
        self.assertEqual(
            (proxy.watts, message_of(lambda: proxy.volume)),
            (40, "'Lamp' object has no attribute 'volume'"),
        )
        self.assertEqual(hasattr(proxy, "volume"), False)

    def test_refused(self):
        """setting or deleting what the target refuses raises the target's own AttributeError"""
        self.assertRegex(message_of(lambda: setattr(Proxy(5), "colour", "warm")), "'int' object")
        self.assertRegex(message_of(lambda: delattr(Proxy(Lamp()), "volume")), "'Lamp' object|volume")

    def test_target(self):
        """__wrapped__ is the target"""
        lamp = Lamp()
        self.assertIs(Proxy(lamp).__wrapped__, lamp)

    def test_exchange(self):
        """assigning to __wrapped__ exchanges the target and leaves the old one alone"""
        lamp = Lamp(40)
        proxy = Proxy(lamp)
        proxy.__wrapped__ = Lamp(5)
        self.assertEqual((proxy.watts, lamp.watts), (5, 40))
        self.assertEqual(sorted(vars(lamp)), ["_serial", "watts"])

    def test_two_proxies(self):
        """two proxies have targets of their own"""
        first, second = Proxy(Lamp(1)), Proxy(Lamp(2))
        self.assertEqual((first.watts, second.watts), (1, 2))

    def test_proxy_of_a_proxy(self):
        """a proxy can stand for a proxy"""
        lamp = Lamp(40)
        outer = Proxy(Proxy(lamp))
        outer.watts = 11
        self.assertEqual((lamp.watts, outer.watts), (11, 11))

    def test_own_methods(self):
        """a subclass's methods and class attributes belong to the proxy"""
        self.assertEqual(Metered(Lamp(40)).report(), "40 of 100")

    def test_own_property(self):
        """a property of a subclass is set on the proxy, through its setter"""
        lamp = Lamp(40)
        Metered(lamp).volts = 30
        self.assertEqual((lamp.watts, hasattr(lamp, "volts")), (60, False))

    def test_own_attribute(self):
        """an attribute that a subclass defines is set on the proxy alone"""
        lamp = Lamp(40)
        proxy, other = Metered(lamp), Metered(lamp)
        proxy.limit = 50
        self.assertEqual((proxy.report(), other.report()), ("40 of 50", "40 of 100"))
        self.assertEqual(hasattr(lamp, "limit"), False)

    def test_own_delete(self):
        """an attribute that a subclass defines is deleted on the proxy alone"""
        lamp = Lamp(40)
        proxy = Metered(lamp)
        proxy.limit = 50
        lamp.limit = 7
        del proxy.limit
        self.assertEqual((proxy.report(), lamp.limit), ("40 of 100", 7))

    def test_length_and_items(self):
        """len, brackets and loops ask the target"""
        proxy = Proxy("abc")
        self.assertEqual((proxy.upper(), len(proxy)), ("ABC", 3))
        self.assertEqual(Proxy({"a": 1})["a"], 1)
        self.assertEqual(list(Proxy({"a": 1, "b": 2})), ["a", "b"])
        self.assertEqual([x for x in Proxy(iter([1, 2]))], [1, 2])

    def test_truth(self):
        """the proxy is true or false as its target is, with or without a length"""
        self.assertEqual(bool(Proxy([])), False)
        self.assertEqual(bool(Proxy([0])), True)
        self.assertEqual(bool(Proxy(0)), False)
        self.assertEqual(bool(Proxy(Lamp())), True)

    def test_no_length(self):
        """len, brackets and loops raise TypeError where the target would"""
        with self.assertRaises(TypeError):
            len(Proxy(5))
        with self.assertRaises(TypeError):
            iter(Proxy(5))
        with self.assertRaises(TypeError):
            Proxy(5)[0]

    def test_repr(self):
        """repr shows the proxy's class round the target"""
        self.assertEqual(repr(Proxy([1])), "Proxy([1])")
        self.assertEqual(repr(Metered("x")), "Metered('x')")

    def test_copy(self):
        """copy.copy makes another proxy for the same target"""
        lamp = Lamp()
        proxy = Proxy(lamp)
        second = copy.copy(proxy)
        self.assertIs(second.__wrapped__, lamp)
        self.assertEqual((type(second).__name__, second is proxy), ("Proxy", False))

    def test_deepcopy(self):
        """copy.deepcopy makes a proxy for a copy of the target"""
        lamp = Lamp(40)
        second = copy.deepcopy(Proxy(lamp))
        second.watts = 1
        self.assertEqual((type(second).__name__, lamp.watts), ("Proxy", 40))

    def test_pickle(self):
        """a pickle gives back a proxy for an equal target"""
        second = pickle.loads(pickle.dumps(Proxy([1, 2])))
        self.assertEqual((type(second).__name__, second.__wrapped__), ("Proxy", [1, 2]))

    def test_without_a_target(self):
        """a proxy without a target raises AttributeError for any attribute, and does not run in circles"""
        with self.assertRaises(AttributeError):
            Proxy.__new__(Proxy).watts
        with self.assertRaises(AttributeError):
            Proxy.__new__(Proxy).__wrapped__


if __name__ == "__main__":
    unittest.main()
