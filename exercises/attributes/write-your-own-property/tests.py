import unittest

from solution import Property


def account_class():
    """A class with one property that has all three functions, and others with less."""

    class Account:
        def __init__(self, cents=0):
            self.cents = cents

        @Property
        def euros(self):
            """The balance in euros."""
            return self.cents / 100

        @euros.setter
        def euros(self, value):
            self.cents = round(value * 100)

        @euros.deleter
        def euros(self):
            self.cents = 0

    return Account


def account(cents=0):
    """An account that holds so many cents."""
    return account_class()(cents)


def safe_class():
    """A class with a property that can only be set, and one whose getter fails."""

    class Safe:
        def _set_pin(self, value):
            self.opened_with = value

        pin = Property(fset=_set_pin)

        @Property
        def owner(self):
            return self.missing_detail

    return Safe


def safe():
    """A safe, which has a property that can only be set, and one whose getter fails."""
    return safe_class()()


def sign_class():
    """A class with a property that can only be read."""

    class Sign:
        @Property
        def colour(self):
            return "red"

    return Sign


def sign():
    """A sign, which has a property that can only be read."""
    return sign_class()()


def empty():
    """An instance that counts as false."""

    class Empty:
        def __len__(self):
            return 0

        @Property
        def label(self):
            return "nothing in it"

    return Empty()


class LoudProperty(Property):
    """A subclass that adds nothing."""


def message_of(action):
    """The message of the AttributeError that the action raises."""
    try:
        action()
    except AttributeError as error:
        return str(error)
    raise AssertionError("expected an AttributeError, but nothing was raised")


def missing_in(message, *names):
    """Those of the names that the message does not contain."""
    return [name for name in names if name not in message]


def cents_after_setting(account, euros):
    """The account's cents after account.euros = euros."""
    account.euros = euros
    return account.cents


# given: the rest of the wording is up to you
# given: a setter is added in the usual way
class PropertyTest(unittest.TestCase):
    # rule: reading, setting and deleting the attribute of an instance calls fget
    # rule: or used as a decorator
    def test_get(self):
        """reading calls the getter with the instance"""
        self.assertEqual(account(1250).euros, 12.5)

    # rule: reading … calls fget
    def test_get_is_fresh(self):
        """every reading calls the getter again"""
        savings = account(100)
        first = savings.euros
        savings.cents = 300
        self.assertEqual((first, savings.euros), (1.0, 3.0))

    # rule: setting … calls fget, fset
    def test_set(self):
        """setting calls the setter with the instance and the value"""
        self.assertEqual(cents_after_setting(account(), 7.25), 725)

    # rule: deleting the attribute of an instance calls fget, fset or fdel
    def test_delete(self):
        """deleting calls the deleter with the instance"""
        savings = account(900)
        del savings.euros
        self.assertEqual(savings.cents, 0)

    # rule: reading the attribute on the class returns the property itself
    # rule: which has fget, fset and fdel
    def test_on_the_class(self):
        """reading it on the class gives the property, with its three functions"""
        self.assertEqual(type(account_class().euros).__name__, "Property")
        self.assertEqual(account_class().euros.fget(account(200)), 2.0)
        self.assertEqual(safe_class().pin.fget, None)

    # rule: can be called with any of the four
    def test_called_with_functions(self):
        """can be called with three functions, like any class"""
        log = []

        class Tap:
            flow = Property(
                lambda self: "open",
                lambda self, value: log.append(value),
                lambda self: log.append("deleted"),
            )

        tap = Tap()
        tap.flow = "slow"
        del tap.flow
        self.assertEqual((tap.flow, log), ("open", ["slow", "deleted"]))

    # rule: reading … the attribute of an instance calls fget
    def test_false_instance(self):
        """an instance that counts as false is still an instance"""
        self.assertEqual((sign().colour, empty().label), ("red", "nothing in it"))

    # rule: an entry in the instance's __dict__ never gets in the way
    def test_entry_in_the_dict(self):
        """goes before an entry of the same name in the instance's __dict__"""
        thing = sign()
        thing.__dict__["colour"] = "blue"
        self.assertEqual(thing.colour, "red")

    # rule: if a function is missing, the operation raises attributeerror
    def test_no_setter(self):
        """without a setter, setting raises AttributeError and changes nothing"""
        thing = sign()
        with self.assertRaises(AttributeError):
            thing.colour = "blue"
        self.assertEqual((thing.colour, thing.__dict__), ("red", {}))

    # rule: if a function is missing, the operation raises attributeerror
    # rule: an entry in the instance's __dict__ never gets in the way
    def test_no_deleter(self):
        """without a deleter, deleting raises AttributeError, whatever the __dict__ holds"""
        thing = sign()
        thing.__dict__["colour"] = "blue"
        with self.assertRaises(AttributeError):
            del thing.colour

    # rule: if a function is missing, the operation raises attributeerror
    # rule: can be called with any of the four
    def test_no_getter(self):
        """without a getter it can be set, and reading raises AttributeError"""
        strongbox = safe()
        strongbox.pin = 42
        self.assertEqual(strongbox.opened_with, 42)
        with self.assertRaises(AttributeError):
            strongbox.pin

    # rule: its message contains the attribute's name and the name of the instance's class
    def test_messages(self):
        """the message holds the attribute's name and the name of the instance's class"""
        self.assertEqual(
            missing_in(message_of(lambda: setattr(sign(), "colour", 1)), "colour", "Sign"), []
        )
        self.assertEqual(
            missing_in(message_of(lambda: delattr(sign(), "colour")), "colour", "Sign"), []
        )
        self.assertEqual(missing_in(message_of(lambda: getattr(safe(), "pin")), "pin", "Safe"), [])

    # rule: the name of the instance's class
    def test_message_in_a_subclass(self):
        """the message names the class of the instance, also where the property is inherited"""

        class Vault(safe_class()):
            pass

        self.assertEqual(missing_in(message_of(lambda: Vault().pin), "pin", "Vault"), [])

    # rule: its message contains the attribute's name
    def test_name_in_the_class(self):
        """the message uses the name in the class, and not that of the function"""

        class Tap:
            flow = Property(lambda self: "open")

        self.assertEqual(
            missing_in(message_of(lambda: setattr(Tap(), "flow", 1)), "flow", "Tap"), []
        )

    # rule: its message contains the attribute's name
    # rule: each returns a new property
    def test_new_name(self):
        """a property that setter made has the name under which it stands, not the first one's"""

        class Painted(sign_class()):
            paint = sign_class().colour.setter(print)

        self.assertEqual(
            missing_in(message_of(lambda: delattr(Painted(), "paint")), "paint", "Painted"), []
        )

    # rule: a property that is assigned to the class later need not know its name
    def test_added_later(self):
        """a property that is assigned to the class later works, and its message names the class"""

        class Tap:
            pass

        Tap.flow = Property(lambda self: "open")
        self.assertEqual(Tap().flow, "open")
        self.assertEqual(
            missing_in(message_of(lambda: setattr(Tap(), "flow", "closed")), "Tap"), []
        )

    # rule: reading … the attribute of an instance calls fget
    def test_getter_fails(self):
        """an AttributeError raised inside the getter reaches the caller as it is"""
        self.assertEqual(missing_in(message_of(lambda: safe().owner), "missing_detail"), [])

    # rule: reading … the attribute of an instance calls fget
    def test_getter_raises_typeerror(self):
        """a TypeError raised inside the getter reaches the caller as it is"""

        class Scale:
            @Property
            def total(self):
                return "1" + 2

        with self.assertRaises(TypeError):
            Scale().total

    # rule: each returns a new property
    # rule: getter, setter and deleter leave the property that they are called on as it was
    def test_setter_makes_a_new_one(self):
        """setter, getter and deleter leave the property they are called on as it was"""
        first = Property(lambda self: 1)
        results = [first.setter(print), first.deleter(print), first.getter(print)]
        self.assertEqual([result is first for result in results], [False, False, False])
        self.assertEqual((first.fset, first.fdel, first.fget is print), (None, None, False))

    # rule: getter, setter and deleter are decorators
    # rule: with that one function replaced
    def test_replaces_one(self):
        """setter, getter and deleter replace one function and keep the other two"""
        full = Property(len, repr, str)
        replaced = [full.getter(print), full.setter(print), full.deleter(print)]
        self.assertEqual(
            [(each.fget, each.fset, each.fdel) for each in replaced],
            [(print, repr, str), (len, print, str), (len, repr, print)],
        )

    # rule: leave the property that they are called on as it was
    def test_subclass_overrides(self):
        """a subclass gives itself a setter without giving one to its parent"""
        Sign = sign_class()

        class Painted(Sign):
            @Sign.colour.setter
            def colour(self, value):
                self.painted = value

        wall = Painted()
        wall.colour = "green"
        self.assertEqual((wall.painted, wall.colour), ("green", "red"))
        self.assertEqual(Sign.colour.fset, None)

    # rule: a subclass of property makes properties of the subclass
    def test_subclass_of_property(self):
        """the decorators of a subclass of Property make properties of the subclass"""
        loud = LoudProperty(len)
        made = [loud.getter(len), loud.setter(len), loud.deleter(len)]
        self.assertEqual([type(each).__name__ for each in made], ["LoudProperty"] * 3)

    # rule: otherwise the docstring of the current getter
    def test_docstring(self):
        """__doc__ is the getter's docstring, and stays when a setter and a deleter join"""
        self.assertEqual(account_class().euros.__doc__, "The balance in euros.")

    # rule: __doc__ is doc if that was given
    def test_given_docstring(self):
        """a doc that is given goes before the getter's, even an empty one, and stays"""
        given = Property(account_class().euros.fget, doc="Money.")
        self.assertEqual(given.__doc__, "Money.")
        made = [given.getter(len), given.setter(print), given.deleter(print)]
        self.assertEqual([each.__doc__ for each in made], ["Money.", "Money.", "Money."])
        self.assertEqual(Property(len, doc="").__doc__, "")

    # rule: otherwise the docstring of the current getter
    def test_docstring_of_a_new_getter(self):
        """another getter brings its own docstring"""

        def other(self):
            """Other."""

        self.assertEqual(account_class().euros.getter(other).__doc__, "Other.")

    # rule: otherwise the docstring of the current getter
    def test_no_docstring(self):
        """__doc__ is None where the getter has no docstring"""
        self.assertEqual(sign_class().colour.__doc__, None)

    # rule: without the built-in one
    def test_written_by_hand(self):
        """does not inherit from the built-in property"""
        self.assertEqual(issubclass(Property, property), False)


if __name__ == "__main__":
    unittest.main()
