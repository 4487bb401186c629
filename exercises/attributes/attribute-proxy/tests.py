import functools
import unittest
from types import SimpleNamespace

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


class Burnt(AttributeError):
    """An error of the target's own."""


class Broken:
    """A target that refuses every attribute with an error of its own."""

    def __getattr__(self, name):
        raise Burnt(name)

    def __setattr__(self, name, value):
        raise Burnt(name)

    def __delattr__(self, name):
        raise Burnt(name)


class Pages:
    """A target that can be iterated by its positions alone."""

    def __getitem__(self, position):
        return ("cover", "index")[position]


class Metered(Proxy):
    """A proxy with things of its own."""

    limit = 100

    @property
    def volts(self):
        return self.__wrapped__.watts / 2

    @volts.setter
    def volts(self, value):
        self.__wrapped__.watts = value * 2

    @property
    def fuse(self):
        raise AttributeError("no fuse in the proxy")

    def report(self):
        return f"{self.__wrapped__.watts} of {self.limit}"


class Counted(Metered):
    """A subclass that adds nothing."""


def message_of(action):
    """The message of the AttributeError that the action raises."""
    try:
        action()
    except AttributeError as error:
        return str(error)
    raise AssertionError("expected an AttributeError, but nothing was raised")


class ProxyTest(unittest.TestCase):
    # rule: reading … an attribute happens on the target
    def test_read(self):
        """reads attributes, properties and methods of the target"""
        proxy = Proxy(Lamp(40))
        self.assertEqual((proxy.watts, proxy.label), (40, "40 W"))
        self.assertEqual(proxy.dim(by=15), 25)

    # rule: private and special names included
    def test_read_private(self):
        """reads names with a leading underscore too"""
        self.assertEqual(Proxy(Lamp())._serial, "L-1")

    # rule: private and special names included
    def test_names_of_its_own(self):
        """has no attribute of its own that could hide the target's, such as _target"""
        names = ["_target", "target", "_wrapped", "wrapped", "_obj", "obj", "_object", "_subject"]
        target = SimpleNamespace(**dict.fromkeys(names, "read"))
        proxy = Proxy(target)
        self.assertEqual([name for name in names if getattr(proxy, name) != "read"], [])
        for name in names:
            setattr(proxy, name, "set")
        self.assertEqual([name for name in names if getattr(target, name) != "set"], [])

    # rule: private and special names included
    def test_read_special(self):
        """reads special names that only the target has"""

        def light():
            pass

        self.assertEqual(Proxy(light).__name__, "light")

    # rule: reading … an attribute happens on the target
    def test_read_later(self):
        """sees what happens to the target later"""
        lamp = Lamp(40)
        proxy = Proxy(lamp)
        lamp.watts = 60
        lamp.colour = "warm"
        self.assertEqual((proxy.watts, proxy.colour), (60, "warm"))

    # rule: reading, setting … an attribute happens on the target
    def test_set(self):
        """sets attributes on the target, old ones and new ones"""
        lamp = Lamp(40)
        proxy = Proxy(lamp)
        proxy.watts = 60
        proxy.colour = "warm"
        self.assertEqual(vars(lamp), {"watts": 60, "_serial": "L-1", "colour": "warm"})

    # rule: setting … an attribute happens on the target, private and special names included
    def test_set_special(self):
        """sets special names that only the target has, such as the name of a function"""

        def light(level):
            pass

        proxy = Proxy(light)
        proxy.__name__, proxy.__defaults__ = "lamp", (3,)
        self.assertEqual((light.__name__, light.__defaults__), ("lamp", (3,)))

    # rule: setting … an attribute happens on the target
    def test_set_property(self):
        """calls the setter of a property of the target"""
        lamp = Lamp(40)
        Proxy(lamp).label = "75"
        self.assertEqual(lamp.watts, 75)

    # rule: setting … an attribute happens on the target
    def test_set_keeps_nothing(self):
        """keeps no value of its own: what the target forgets is gone"""
        lamp = Lamp()
        proxy = Proxy(lamp)
        proxy.colour = "warm"
        vars(lamp).pop("colour", None)
        self.assertEqual(hasattr(proxy, "colour"), False)

    # rule: deleting an attribute happens on the target
    def test_delete(self):
        """deletes attributes of the target"""
        lamp = Lamp()
        proxy = Proxy(lamp)
        proxy.colour = "warm"
        del proxy.colour
        self.assertEqual(hasattr(lamp, "colour"), False)
        del proxy.watts
        self.assertEqual(hasattr(lamp, "watts"), False)

    # rule: an exception that the target raises reaches the caller unchanged
    def test_missing(self):
        """a missing attribute raises the target's own AttributeError"""
        proxy = Proxy(Lamp(40))
        self.assertEqual(
            (proxy.watts, message_of(lambda: proxy.volume)),
            (40, "'Lamp' object has no attribute 'volume'"),
        )
        self.assertEqual(hasattr(proxy, "volume"), False)

    # rule: an exception that the target raises reaches the caller unchanged
    def test_refused(self):
        """setting or deleting what the target refuses raises the target's own AttributeError"""
        self.assertRegex(message_of(lambda: setattr(Proxy(5), "colour", "warm")), "'int' object")
        self.assertRegex(
            message_of(lambda: delattr(Proxy(Lamp()), "volume")), "'Lamp' object|volume"
        )

    # rule: an exception that the target raises reaches the caller unchanged
    def test_error_class(self):
        """passes on an exception of whatever class the target raises"""
        proxy = Proxy(Broken())
        with self.assertRaises(Burnt):
            proxy.watts
        with self.assertRaises(Burnt):
            proxy.watts = 60
        with self.assertRaises(Burnt):
            del proxy.watts

    # rule: __wrapped__ belongs to the proxy too
    # rule: it is the target
    def test_target(self):
        """__wrapped__ is the target"""
        lamp = Lamp()
        self.assertIs(Proxy(lamp).__wrapped__, lamp)

    # rule: __wrapped__ belongs to the proxy too
    def test_target_with_the_same_name(self):
        """__wrapped__ is the target also where the target has a __wrapped__ itself"""

        def light():
            """Switch it on."""

        wrapper = functools.wraps(light)(lambda: None)
        self.assertIs(Proxy(wrapper).__wrapped__, wrapper)

    # rule: assigning to it replaces the target
    def test_exchange(self):
        """assigning to __wrapped__ replaces the target and leaves the old one alone"""
        lamp = Lamp(40)
        proxy = Proxy(lamp)
        proxy.dim(0)
        proxy.__wrapped__ = Lamp(5)
        self.assertEqual((proxy.watts, lamp.watts), (5, 40))
        self.assertEqual(proxy.dim(1), 4)
        self.assertEqual(sorted(vars(lamp)), ["_serial", "watts"])

    # rule: it is the target
    def test_two_proxies(self):
        """two proxies have targets of their own"""
        first, second = Proxy(Lamp(1)), Proxy(Lamp(2))
        self.assertEqual((first.watts, second.watts), (1, 2))

    # rule: Proxy(target) is used like its target
    def test_proxy_of_a_proxy(self):
        """a proxy can stand for a proxy"""
        lamp = Lamp(40)
        outer = Proxy(Proxy(lamp))
        outer.watts = 11
        self.assertEqual((lamp.watts, outer.watts), (11, 11))

    # rule: it is the target
    def test_inner_target_replaced(self):
        """a proxy for a proxy sees that the inner target is replaced"""
        inner = Proxy(Lamp(40))
        outer = Proxy(inner)
        inner.__wrapped__ = Lamp(5)
        self.assertEqual(outer.watts, 5)

    # rule: methods … of a subclass are read … on the proxy
    # rule: what the class of the proxy defines or inherits belongs to the proxy
    def test_own_methods(self):
        """a subclass's methods and class attributes belong to the proxy"""
        self.assertEqual(Metered(Lamp(40)).report(), "40 of 100")

    # rule: properties … of a subclass are read, set … on the proxy
    def test_own_property(self):
        """a property of a subclass is set on the proxy, through its setter"""
        lamp = Lamp(40)
        Metered(lamp).volts = 30
        self.assertEqual((lamp.watts, hasattr(lamp, "volts")), (60, False))

    # rule: class attributes of a subclass are read, set … on the proxy
    def test_own_attribute(self):
        """an attribute that a subclass defines is set on the proxy alone"""
        lamp = Lamp(40)
        proxy, other = Metered(lamp), Metered(lamp)
        proxy.limit = 50
        self.assertEqual((proxy.report(), other.report()), ("40 of 50", "40 of 100"))
        self.assertEqual(hasattr(lamp, "limit"), False)

    # rule: what the class of the proxy defines or inherits belongs to the proxy
    def test_inherited_attribute(self):
        """an attribute that a subclass inherits from another is set on the proxy alone"""
        lamp = Lamp(40)
        proxy = Counted(lamp)
        proxy.limit = 50
        self.assertEqual((proxy.report(), hasattr(lamp, "limit")), ("40 of 50", False))

    # rule: what the class of the proxy defines or inherits belongs to the proxy
    def test_own_class(self):
        """__class__, which every class inherits, is the proxy's own"""
        self.assertEqual(Proxy(Lamp()).__class__.__name__, "Proxy")

    # rule: properties … of a subclass are read, set and deleted on the proxy
    def test_own_property_without_setter(self):
        """a property of a subclass that cannot be set is not set on the target instead"""
        lamp = Lamp(40)
        with self.assertRaises(AttributeError):
            Metered(lamp).fuse = 3
        self.assertEqual(hasattr(lamp, "fuse"), False)

    # rule: properties … of a subclass are read
    def test_own_property_fails(self):
        """a property of a subclass that raises AttributeError is not read on the target instead"""
        lamp = Lamp(40)
        lamp.fuse = "the target's"
        self.assertEqual(message_of(lambda: Metered(lamp).fuse), "no fuse in the proxy")

    # rule: class attributes of a subclass are … deleted on the proxy
    def test_own_delete(self):
        """an attribute that a subclass defines is deleted on the proxy alone"""
        lamp = Lamp(40)
        proxy = Metered(lamp)
        proxy.limit = 50
        lamp.limit = 7
        del proxy.limit
        self.assertEqual((proxy.report(), lamp.limit), ("40 of 100", 7))

    # rule: class attributes of a subclass are … deleted on the proxy
    def test_own_delete_unset(self):
        """an attribute that a subclass defines is not deleted on the target instead"""
        lamp = Lamp(40)
        lamp.limit = 7
        with self.assertRaises(AttributeError):
            del Metered(lamp).limit
        self.assertEqual(lamp.limit, 7)

    # rule: len(proxy), … iter(proxy) and proxy[key] give what the target would
    def test_length_and_items(self):
        """len, brackets and loops ask the target"""
        proxy = Proxy("abc")
        self.assertEqual((proxy.upper(), len(proxy)), ("ABC", 3))
        self.assertEqual(Proxy({"a": 1})["a"], 1)
        self.assertEqual(list(Proxy({"a": 1, "b": 2})), ["a", "b"])
        self.assertEqual([x for x in Proxy(iter([1, 2]))], [1, 2])

    # rule: proxy[key] give what the target would
    def test_missing_item(self):
        """brackets raise what the target raises for a key that it does not have"""
        with self.assertRaises(IndexError):
            Proxy([1])[5]
        with self.assertRaises(KeyError):
            Proxy({"a": 1})["b"]

    # rule: iter(proxy) … give what the target would
    def test_iterates_by_positions(self):
        """iterates over whatever the target lets one iterate over, with or without __iter__"""
        self.assertEqual(list(Proxy(Pages())), ["cover", "index"])

    # rule: bool(proxy) … give what the target would
    def test_truth(self):
        """the proxy is true or false as its target is, with or without a length"""
        self.assertEqual(bool(Proxy([])), False)
        self.assertEqual(bool(Proxy([0])), True)
        self.assertEqual(bool(Proxy(0)), False)
        self.assertEqual(bool(Proxy(Lamp())), True)

    # rule: raise TypeError where it would
    def test_no_length(self):
        """len, brackets and loops raise TypeError where the target would"""
        with self.assertRaises(TypeError):
            len(Proxy(5))
        with self.assertRaises(TypeError):
            iter(Proxy(5))
        with self.assertRaises(TypeError):
            Proxy(5)[0]

    # rule: repr(proxy) shows the proxy's class around the target, as in the starter
    def test_repr(self):
        """repr shows the proxy's class around the target"""
        self.assertEqual(repr(Proxy([1])), "Proxy([1])")
        self.assertEqual(repr(Metered("x")), "Metered('x')")

    # rule: a proxy made with __new__ alone has no target yet: reading an attribute … raises AttributeError
    def test_without_a_target(self):
        """a proxy without a target raises AttributeError instead of searching forever"""
        with self.assertRaises(AttributeError):
            Proxy.__new__(Proxy).watts
        with self.assertRaises(AttributeError):
            Proxy.__new__(Proxy).__wrapped__


if __name__ == "__main__":
    unittest.main()
