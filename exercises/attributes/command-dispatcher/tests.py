import unittest

from solution import Console, UnknownCommand


class Shop(Console):
    """A console with commands, and with attributes that are not commands."""

    do_not_disturb = True

    def __init__(self):
        self.basket = []

    def do_add(self, item, count="1"):
        """Put something into the basket.

        The count is one if it is left out.
        """
        self.basket.append((item, count))
        return len(self.basket)

    def do_status(self):
        """
        Show what is in the basket.
        """
        return self.basket

    def do_clear(self):
        self.basket = []

    def do_break(self):
        """Fail, in one way or another."""
        return self.part_that_is_missing

    def do_explode(self):
        raise LookupError("no fuse")

    def do__reset(self):
        return "reset"

    @property
    def do_count(self):
        raise RuntimeError("a property was read")

    def secret(self):
        return "told"


class Kiosk(Shop):
    """Inherits commands, overrides one, removes one and adds one."""

    do_explode = None

    def do_status(self):
        return "open"

    @staticmethod
    def do_ping():
        """Answer."""
        return "pong"

    @classmethod
    def do_who(cls):
        return cls.__name__

    do_size = len


class Crowded(Console):
    """Has many commands with similar names."""

    def do_item_a(self): ...
    def do_item_b(self): ...
    def do_item_c(self): ...
    def do_item_d(self): ...
    def do_item_e(self): ...


def unknown(action, *arguments):
    """The UnknownCommand that the action raises."""
    try:
        result = action(*arguments)
    except UnknownCommand as error:
        return error
    raise AssertionError(f"expected UnknownCommand, but got {result!r}")


# given: Write Console
# given: Its subclasses have methods such as do_go
# given: Keep the UnknownCommand of the starter
class ConsoleTest(unittest.TestCase):
    # rule: calls the method of the first word with the other words as arguments
    # rule: and returns its result
    def test_run(self):
        """calls the method and returns its result"""
        self.assertEqual(Kiosk().run("ping"), "pong")

    # rule: A command is a callable attribute of the class or its bases
    def test_callables(self):
        """runs class methods and other callable attributes too"""
        self.assertEqual((Kiosk().run("who"), Kiosk().run("size four")), ("Kiosk", 4))

    # rule: calls the method of the first word with the other words as arguments
    def test_arguments(self):
        """passes the other words on as arguments"""
        shop = Shop()
        shop.run("add apple 3")
        shop.run("add pear")
        self.assertEqual(shop.basket, [("apple", "3"), ("pear", "1")])

    # rule: returns its result
    def test_result(self):
        """returns what the method returns, whatever it is"""
        self.assertEqual(Shop().run("add apple"), 1)
        self.assertEqual(Shop().run("clear"), None)
        self.assertEqual(Shop().run("status"), [])

    # rule: splits the line at whitespace
    def test_quotation_marks(self):
        """gives quotation marks and backslashes no meaning"""
        shop = Shop()
        shop.run("add don't \"3")
        shop.run("add a\\b")
        self.assertEqual(shop.basket, [("don't", '"3'), ("a\\b", "1")])

    # rule: splits the line at whitespace
    def test_whitespace(self):
        """splits at any amount of whitespace"""
        shop = Shop()
        shop.run("  add \t apple   3\n")
        self.assertEqual(shop.basket, [("apple", "3")])

    # rule: For an empty line, run does nothing and returns None
    def test_empty(self):
        """does nothing for an empty line"""
        self.assertEqual(Shop().run(""), None)
        self.assertEqual(Shop().run("   "), None)

    # rule: including inherited ones
    def test_inherited(self):
        """runs inherited commands, and the overriding ones"""
        self.assertEqual((Kiosk().run("add tea"), Kiosk().run("status")), (1, "open"))

    # rule: returns a sorted list of the names of all commands, including inherited ones
    def test_commands(self):
        """commands: lists all commands in order, including inherited ones"""
        self.assertEqual(Shop().commands(), ["add", "break", "clear", "explode", "status"])
        self.assertEqual(Kiosk().commands(), ["add", "break", "clear", "ping", "size", "status", "who"])
        self.assertEqual(Console().commands(), [])

    # rule: A command is a callable attribute of the class or its bases
    def test_mixin(self):
        """runs what a base that is not a Console defines"""

        class Loud:
            def do_shout(self, word):
                return word.upper()

        class Speaker(Loud, Console):
            pass

        self.assertEqual((Speaker().commands(), Speaker().run("shout hey")), (["shout"], "HEY"))

    # rule: A command is a callable attribute of the class or its bases
    def test_added_later(self):
        """knows a method that was added to the class later"""

        class Lamp(Console):
            def do_light(self):
                return "on"

        lamp = Lamp()
        lamp.commands()
        Lamp.do_dim = lambda self: "dim"
        self.assertEqual((lamp.commands(), lamp.run("dim")), (["dim", "light"], "dim"))

    # rule: returns a sorted list of the names of all commands
    def test_new_list(self):
        """commands: returns a new list each time"""
        shop = Shop()
        shop.commands().clear()
        self.assertEqual(shop.commands(), ["add", "break", "clear", "explode", "status"])

    # rule: Names that do not start with a letter
    def test_letters(self):
        """accepts any letter at the start of a name, and digits after it"""

        class Droid(Console):
            def do_r2d2(self):
                return "beep"

            def do_Über(self):
                return "hop"

        self.assertEqual((Droid().commands(), Droid().run("r2d2")), (["r2d2", "Über"], "beep"))

    # rule: For a word that is not a command, run and help raise UnknownCommand
    def test_capitals(self):
        """takes a word as it is written, capitals included"""
        with self.assertRaises(UnknownCommand):
            Shop().run("Clear")

    # rule: For a word that is not a command, run and help raise UnknownCommand
    def test_unknown(self):
        """raises UnknownCommand with the word for a word that is not a command"""
        self.assertIn("dance", str(unknown(Shop().run, "dance wildly")))

    # rule: For a word that is not a command, run and help raise UnknownCommand
    def test_other_methods(self):
        """raises UnknownCommand for methods without the prefix"""
        for line in ("secret", "run", "commands", "__init__", "do_add x"):
            with self.subTest(line=line):
                with self.assertRaises(UnknownCommand):
                    Shop().run(line)

    # rule: Names that do not start with a letter, as in do__reset, are private, not commands
    def test_private(self):
        """raises UnknownCommand for private names"""
        for line in ("_reset", "_", "__class__"):
            with self.subTest(line=line):
                with self.assertRaises(UnknownCommand):
                    Shop().run(line)

    # rule: A command is a callable attribute of the class or its bases
    # rule: nor is a property, which is never read
    def test_not_callable(self):
        """raises UnknownCommand for an attribute that is not callable"""
        for line in ("not_disturb", "count"):
            with self.subTest(line=line):
                with self.assertRaises(UnknownCommand):
                    Shop().run(line)

    # rule: Names that do not start with a letter
    def test_digit_first(self):
        """treats a name that starts with a digit as private"""

        class Printer(Console):
            def do_3d(self):
                return "printed"

            def do_print(self):
                return "flat"

        self.assertEqual(Printer().commands(), ["print"])
        with self.assertRaises(UnknownCommand):
            Printer().run("3d")

    # rule: What only the instance has is not one
    def test_instance_attribute(self):
        """ignores what only the instance has"""
        shop = Shop()
        shop.do_sing = len
        self.assertEqual(shop.commands(), ["add", "break", "clear", "explode", "status"])
        with self.assertRaises(UnknownCommand):
            shop.run("sing loudly")

    # rule: A command is a callable attribute of the class or its bases
    def test_two_consoles(self):
        """has no commands of another console"""

        class Lamp(Console):
            def do_light(self):
                return "on"

        self.assertEqual(Lamp().commands(), ["light"])

    # rule: A subclass removes a command with do_go = None
    def test_removed(self):
        """removes a command that a subclass sets to None, in that subclass only"""
        self.assertEqual(unknown(Kiosk().run, "explode").args, ("unknown command 'explode'",))
        self.assertEqual("explode" in Shop().commands(), True)

    # rule: For a word that is not a command, run and help raise UnknownCommand
    def test_expressions(self):
        """reads the first word as a name, never as Python code"""
        for line in ("status.__name__", "status()", "clear,1"):
            with self.subTest(line=line):
                with self.assertRaises(UnknownCommand):
                    Shop().run(line)

    # rule: What a command raises reaches the caller unchanged
    def test_error_inside(self):
        """lets an AttributeError from inside a command reach the caller"""
        with self.assertRaisesRegex(AttributeError, "part_that_is_missing"):
            Shop().run("break")

    # rule: What a command raises reaches the caller unchanged
    def test_lookup_error_inside(self):
        """lets a LookupError from inside a command reach the caller"""
        with self.assertRaisesRegex(LookupError, "no fuse"):
            Shop().run("explode")

    # rule: What a command raises reaches the caller unchanged
    def test_wrong_arguments(self):
        """lets the TypeError for too few or too many words reach the caller"""
        with self.assertRaises(TypeError):
            Shop().run("add")
        with self.assertRaises(TypeError):
            Shop().run("clear all of it")

    # rule: as difflib.get_close_matches finds them
    def test_suggestions(self):
        """suggests similar commands, the best first"""
        self.assertEqual(unknown(Shop().run, "statsu").suggestions, ["status"])
        self.assertEqual(unknown(Shop().run, "ad").suggestions, ["add"])
        self.assertEqual(
            unknown(Crowded().run, "itm_e").suggestions, ["item_e", "item_d", "item_c"]
        )

    # rule: as difflib.get_close_matches finds them
    def test_no_suggestions(self):
        """suggests nothing if nothing is similar"""
        self.assertEqual(unknown(Shop().run, "xylophone").suggestions, [])

    # rule: Its suggestions are up to three commands
    def test_three_suggestions(self):
        """suggests at most three commands"""
        self.assertEqual(len(unknown(Crowded().run, "item_x").suggestions), 3)

    # rule: Its suggestions are up to three commands
    def test_suggests_commands_only(self):
        """suggests nothing but commands"""
        self.assertEqual(unknown(Shop().run, "_rese").suggestions, [])
        self.assertEqual(unknown(Shop().run, "do_not_disturb").suggestions, [])
        self.assertEqual(unknown(Shop().run, "secre").suggestions, [])

    # rule: returns the first non-empty line of the command's docstring
    def test_help(self):
        """help: returns the first line of the docstring"""
        self.assertEqual(Shop().help("add"), "Put something into the basket.")

    # rule: the first non-empty line
    def test_help_with_empty_first_line(self):
        """help: skips an empty first line"""
        self.assertEqual(Shop().help("status"), "Show what is in the basket.")

    # rule: or an empty string if there is none
    def test_help_without_docstring(self):
        """help: returns an empty string if there is no docstring"""
        self.assertEqual(Shop().help("clear"), "")

    # rule: For a word that is not a command, run and help raise UnknownCommand
    def test_help_unknown(self):
        """help: raises UnknownCommand for an unknown or private name"""
        self.assertEqual(unknown(Shop().help, "statsu").suggestions, ["status"])
        self.assertEqual(unknown(Shop().help, "_reset").suggestions, [])


if __name__ == "__main__":
    unittest.main()
