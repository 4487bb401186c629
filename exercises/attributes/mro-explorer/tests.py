import unittest
from collections.abc import Sequence

from solution import next_provider, overridden, provider, providers


class Trap:
    """A descriptor that must not be called."""

    def __get__(self, instance, owner=None):
        raise RuntimeError("a descriptor was called")


class Meta(type):
    """A metaclass with an attribute, and with an answer for every other one."""

    colour = "meta"

    def __getattr__(cls, name):
        return f"{name} made up by the metaclass"


class Base:
    size = 1
    flag = True
    shape = "round"

    def save(self):
        return "base"

    def __repr__(self):
        return "a base"


class Left(Base):
    def save(self):
        return "left"

    def left_only(self): ...


class Right(Base):
    def save(self):
        return "right"

    size = 2


class Bottom(Left, Right):
    flag = None

    def __repr__(self):
        return "a bottom"


class Deep(Bottom):
    size = 3


class Backwards(type):
    """A metaclass that has the bases of its classes asked in the opposite order."""

    def mro(cls):
        own, *bases, root = super().mro()
        return [own, *reversed(bases), root]


class Trapped(metaclass=Meta):
    trap = Trap()

    @property
    def area(self):
        raise RuntimeError("a property was read")


class TrappedChild(Trapped):
    trap = Trap()

    @property
    def area(self):
        raise RuntimeError("a property was read")


def answer(function, *arguments):
    """The names in a result, or the name of the error that the caller deserves."""
    try:
        return named(function(*arguments))
    except (AttributeError, TypeError) as error:
        return type(error).__name__


def named(classes):
    """The names of the classes in a result."""
    if isinstance(classes, dict):
        return {name: named(each) for name, each in classes.items()}
    if isinstance(classes, list):
        return [named(each) for each in classes]
    return type.__getattribute__(classes, "__name__") if isinstance(classes, type) else classes


# given: write four functions that tell, for any class cls
class ExplorerTest(unittest.TestCase):
    # rule: providers(cls, name) lists the classes that define name themselves
    def test_providers(self):
        """providers: lists every class that defines the name itself"""
        self.assertEqual(named(providers(Left, "save")), ["Left", "Base"])
        self.assertEqual(named(providers(Left, "size")), ["Base"])

    # rule: in the order in which Python asks them for an instance of cls
    def test_providers_of_a_diamond(self):
        """providers: asks a shared base once, and after all classes that inherit from it"""
        self.assertEqual(named(providers(Bottom, "save")), ["Left", "Right", "Base"])
        self.assertEqual(named(providers(Deep, "size")), ["Deep", "Right", "Base"])

    # rule: in the order in which Python asks them for an instance of cls
    def test_order_of_the_metaclass(self):
        """providers: a metaclass that orders the classes differently is right about its own"""

        class Turned(Left, Right, metaclass=Backwards):
            pass

        self.assertEqual(Turned().save(), "base")
        self.assertEqual(named(providers(Turned, "save")), ["Base", "Right", "Left"])

    # rule: the classes that define name themselves
    def test_later(self):
        """providers: knows what a class has defined since the last call"""

        class Plain: ...

        class Sub(Plain): ...

        before = providers(Sub, "size")
        Plain.size = 4
        self.assertEqual((named(before), named(providers(Sub, "size"))), ([], ["Plain"]))

    # rule: if there is no such class, providers returns an empty list
    def test_providers_none(self):
        """providers: gives an empty list for a name that nobody defines"""
        self.assertEqual(providers(Deep, "colour"), [])

    # rule: in the order in which Python asks them for an instance of cls
    def test_providers_below(self):
        """providers: leaves subclasses out"""
        self.assertEqual(providers(Base, "left_only"), [])

    # rule: the classes that define name themselves
    def test_false_values(self):
        """providers: a name that is set to None is provided"""
        self.assertEqual(named(providers(Bottom, "flag")), ["Bottom", "Base"])

    # rule: providers(cls, name) lists the classes that define name themselves
    def test_object(self):
        """providers: object counts like any other class"""
        self.assertEqual(named(providers(Bottom, "__repr__")), ["Bottom", "Base", "object"])
        self.assertEqual(named(providers(Base, "__hash__")), ["object"])

    # rule: providers(cls, name) lists the classes that define name themselves
    def test_built_in(self):
        """providers: works for built-in classes, type included"""
        self.assertEqual(named(providers(bool, "__and__")), ["bool", "int"])
        self.assertEqual(named(providers(type, "mro")), ["type"])

    # rule: provider(cls, name) is the one that wins
    def test_provider(self):
        """provider: gives the class that wins"""
        self.assertEqual(named(provider(Deep, "save")), "Left")
        self.assertEqual(named(provider(Deep, "size")), "Deep")
        self.assertEqual(named(provider(Deep, "shape")), "Base")

    # rule: the one that wins
    def test_provider_of_a_diamond(self):
        """provider: in a diamond, the right side goes before the shared base"""
        self.assertEqual(named(provider(Bottom, "size")), "Right")

    # rule: provider and next_provider raise an AttributeError whose message contains the name
    def test_provider_none(self):
        """provider: raises AttributeError, with the name in it, for a name that nobody defines"""
        found = [answer(provider, Deep, name) for name in ("size", "colour")]
        self.assertEqual(found, ["Deep", "AttributeError"])
        with self.assertRaisesRegex(AttributeError, "colour"):
            provider(Deep, "colour")

    # rule: what only the metaclass defines, such as mro, does not count
    def test_metaclass(self):
        """providers and provider: what only the metaclass has is not provided"""
        self.assertEqual(providers(Trapped, "colour"), [])
        self.assertEqual(providers(Base, "mro"), [])
        with self.assertRaises(AttributeError):
            provider(Trapped, "anything")

    # rule: no property, __get__ or __getattr__ is called
    def test_descriptors(self):
        """providers and provider: call no property and no descriptor"""
        self.assertEqual(named(providers(TrappedChild, "area")), ["TrappedChild", "Trapped"])
        self.assertEqual(named(providers(TrappedChild, "trap")), ["TrappedChild", "Trapped"])
        self.assertEqual(named(provider(TrappedChild, "trap")), "TrappedChild")

    # rule: a method written in the class current runs on an instance of cls and says super().name
    # rule: in which class is that found
    def test_next(self):
        """next_provider: gives the class in which super() finds the name"""
        self.assertEqual(named(next_provider(Left, Left, "save")), "Base")

    # rule: runs on an instance of cls
    def test_next_is_a_sibling(self):
        """next_provider: the order is that of the instance's class, so a sibling may be next"""
        self.assertEqual(named(next_provider(Bottom, Left, "save")), "Right")
        self.assertEqual(named(next_provider(Bottom, Left, "size")), "Right")

    # rule: in which class is that found
    # rule: current may be cls
    def test_next_skips(self):
        """next_provider: skips classes that do not define the name, and current itself"""
        self.assertEqual(named(next_provider(Deep, Bottom, "save")), "Left")
        self.assertEqual(named(next_provider(Deep, Deep, "size")), "Right")
        self.assertEqual(named(next_provider(Deep, Deep, "flag")), "Bottom")

    # rule: in which class is that found
    def test_next_from_a_class_without_the_name(self):
        """next_provider: current need not define the name itself"""
        self.assertEqual(named(next_provider(Deep, Left, "flag")), "Base")

    # rule: raise an AttributeError whose message contains the name
    def test_next_none(self):
        """next_provider: raises AttributeError, with the name in it, if no class is left"""
        with self.assertRaisesRegex(AttributeError, "save"):
            next_provider(Bottom, Base, "save")
        with self.assertRaises(AttributeError):
            next_provider(Bottom, Left, "left_only")

    # rule: no property, __get__ or __getattr__ is called
    def test_next_descriptors(self):
        """next_provider: calls no descriptor"""
        self.assertEqual(named(next_provider(TrappedChild, TrappedChild, "trap")), "Trapped")

    # rule: next_provider raises TypeError if cls does not inherit from current, as super would
    def test_next_stranger(self):
        """next_provider: raises TypeError if the class does not inherit from current"""
        with self.assertRaises(TypeError):
            next_provider(Left, Right, "save")
        with self.assertRaises(TypeError):
            next_provider(Base, Left, "save")
        with self.assertRaises(TypeError):
            next_provider(Left, "Base", "save")

    # rule: if cls does not inherit from current, as super would
    # rule: current may be cls
    def test_next_virtual(self):
        """next_provider: raises TypeError for an ABC that only counts the class as its subclass"""
        self.assertEqual(answer(next_provider, list, list, "index"), "AttributeError")
        self.assertEqual(answer(next_provider, list, Sequence, "index"), "TypeError")

    # rule: overridden(cls) is a dict of the names that at least two of the classes define, each with its list of providers
    def test_overridden(self):
        """overridden: gives every name that two classes define, with all its providers"""
        self.assertEqual(named(overridden(Left)), {"save": ["Left", "Base"]})
        self.assertEqual(
            named(overridden(Deep)),
            {
                "flag": ["Bottom", "Base"],
                "save": ["Left", "Right", "Base"],
                "size": ["Deep", "Right", "Base"],
            },
        )

    # rule: at least two of the classes define
    def test_overridden_same_name(self):
        """overridden: tells two classes of the same name from each other"""
        first = type("Page", (), {"save": 1})
        second = type("Page", (first,), {"save": 2})
        self.assertEqual(named(overridden(second)), {"save": ["Page", "Page"]})

    # rule: the names are sorted
    def test_overridden_sorted(self):
        """overridden: the names are sorted"""
        self.assertEqual(list(overridden(Deep)), ["flag", "save", "size"])

    # rule: overridden leaves out special names
    # rule: at least two of the classes define
    def test_overridden_nothing(self):
        """overridden: is empty if nothing but special names is overridden"""
        self.assertEqual(overridden(Base), {})
        self.assertEqual(overridden(object), {})

    # rule: two underscores on both sides
    def test_overridden_underscores(self):
        """overridden: names with underscores on one side only are ordinary names"""

        class Top:
            _key = __key = key__ = 1

        class Sub(Top):
            _key = key__ = 2
            _Top__key = 2

        self.assertEqual(list(overridden(Sub)), ["_Top__key", "_key", "key__"])

    # rule: no property, __get__ or __getattr__ is called
    def test_overridden_descriptors(self):
        """overridden: calls no property and no descriptor"""
        self.assertEqual(list(overridden(TrappedChild)), ["area", "trap"])

    # rule: two underscores on both sides
    def test_dunder_prefix(self):
        """overridden: a name that starts with two underscores and ends with none is ordinary"""
        first = type("First", (), {"__half": 1})
        second = type("Second", (first,), {"__half": 2})
        self.assertEqual(named(overridden(second)), {"__half": ["Second", "First"]})

    # rule: all four raise TypeError if cls is not a class
    def test_no_class(self):
        """all four raise TypeError for an instance, or list[int], which are not classes"""
        for value in (Bottom(), 5, None, list[int]):
            with self.subTest(value=type(value).__name__):
                self.assertEqual(answer(providers, value, "save"), "TypeError")
                self.assertEqual(answer(provider, value, "save"), "TypeError")
                self.assertEqual(answer(next_provider, value, Left, "save"), "TypeError")
                self.assertEqual(answer(overridden, value), "TypeError")


if __name__ == "__main__":
    unittest.main()
