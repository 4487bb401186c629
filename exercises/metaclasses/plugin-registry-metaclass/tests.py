import gc
import types
import unittest
from contextlib import suppress
from enum import StrEnum

from solution import Format, PluginMeta


def family():
    """A new root class without plugins."""

    class Filter(metaclass=PluginMeta):
        pass

    return Filter


def define(base, key, name="Plugin"):
    """A subclass of base with this key, made as a class statement makes it."""
    return types.new_class(name, (base,), exec_body=lambda body: body.update(key=key))


def keys_of(cls):
    """What iterating over the class gives, as a list."""
    return list(cls)


def found(cls, key):
    """The name of the plugin with a key, or "KeyError" if there is none."""
    try:
        return getattr(cls[key], "__name__", None)
    except KeyError:
        return "KeyError"


# given: so may any other class
class PluginMetaTest(unittest.TestCase):
    # rule: a plugin, and belongs to the family as soon as it is defined
    # rule: Format["png"] is the plugin with that key
    def test_registers(self):
        """knows a plugin as soon as its class is defined"""

        class Tiff(Format):
            key = "tiff"

        self.assertIs(Format["tiff"], Tiff)

    # rule: belongs to the family as soon as it is defined
    def test_kept(self):
        """knows a plugin that nothing else refers to any more"""
        Filter = family()
        define(Filter, "blur")
        gc.collect()
        self.assertEqual(found(Filter, "blur"), "Plugin")

    # rule: "png" in Format
    def test_contains(self):
        """answers `in` for the keys there are, and for nothing else"""
        Filter = family()
        Blur = define(Filter, "blur")
        self.assertEqual("blur" in Filter, True)
        self.assertEqual("sepia" in Filter, False)
        self.assertEqual(Blur in Filter, False)

    # rule: iterating work as for a dict, in the order of definition
    def test_order(self):
        """gives the keys in the order in which the plugins were defined"""
        Filter = family()
        for key in ("sharpen", "blur", "Ärger", "crop"):
            define(Filter, key)
        self.assertEqual(keys_of(Filter), ["sharpen", "blur", "Ärger", "crop"])
        define(Filter["sharpen"], "unsharp")
        self.assertEqual(keys_of(Filter), ["sharpen", "blur", "Ärger", "crop", "unsharp"])

    # rule: len(Format)
    def test_length(self):
        """counts the plugins"""
        Filter = family()
        self.assertEqual(len(Filter), 0)
        define(Filter, "blur")
        define(Filter, "crop")
        self.assertEqual(len(Filter), 2)

    # rule: every family is on its own
    def test_empty_family(self):
        """starts every family without plugins"""
        self.assertEqual(keys_of(family()), [])

    # rule: an unknown key raises KeyError
    def test_unknown_key(self):
        """raises KeyError for a key that no plugin has"""
        Filter = family()
        define(Filter, "blur")
        self.assertEqual(found(Filter, "blur"), "Plugin")
        self.assertEqual(found(Filter, "Blur"), "KeyError")

    # rule: the root is not a plugin
    def test_root_is_no_plugin(self):
        """does not register the root, even when it sets a key"""

        class Effect(metaclass=PluginMeta):
            key = "none"

        self.assertEqual(keys_of(Effect), [])

    # rule: without inheriting from another such class is the root of a family
    # rule: every family is on its own
    def test_separate_families(self):
        """keeps two families apart, even when they use the same key"""
        Filter, Brush = family(), family()
        soft_filter, soft_brush = define(Filter, "soft"), define(Brush, "soft")
        define(Brush, "hard")
        self.assertIs(Filter["soft"], soft_filter)
        self.assertIs(Brush["soft"], soft_brush)
        self.assertEqual(keys_of(Filter), ["soft"])

    # rule: a class below the root whose body sets key is a plugin
    def test_without_key(self):
        """accepts a class without a key between the root and a plugin"""
        Filter = family()

        class Colour(Filter):
            pass

        class Sepia(Colour):
            key = "sepia"

        self.assertEqual(keys_of(Filter), ["sepia"])
        self.assertIs(Filter["sepia"], Sepia)

    # rule: neither is a class that only inherits its key
    def test_inherited_key(self):
        """does not register a class that only inherits its key"""
        Filter = family()
        Blur = define(Filter, "blur")

        class FastBlur(Blur):
            fast = True

        self.assertIs(Filter["blur"], Blur)
        self.assertEqual(keys_of(Filter), ["blur"])
        self.assertEqual(FastBlur.key, "blur")

    # rule: a class below the root whose body sets key is a plugin
    def test_plugin_of_a_plugin(self):
        """registers a subclass of a plugin with a key of its own too"""
        Filter = family()
        blur = define(Filter, "blur")
        motion = define(blur, "motion-blur")
        self.assertEqual(keys_of(Filter), ["blur", "motion-blur"])
        self.assertIs(Filter["motion-blur"], motion)

    # rule: any class of a family gives the same answers as its root
    def test_ask_any_class(self):
        """gives the same answers through every class of the family"""
        Filter = family()
        blur = define(Filter, "blur")
        crop = define(Filter, "crop")
        self.assertIs(blur["crop"], crop)
        self.assertEqual(keys_of(crop), ["blur", "crop"])
        self.assertEqual("blur" in crop, True)
        self.assertEqual(len(blur), 2)

    # rule: ordinary classes may stand among the bases
    def test_root_with_a_base(self):
        """accepts a root that inherits from an ordinary class"""

        class Named:
            key = "named"

        class Tool(Named, metaclass=PluginMeta):
            pass

        self.assertEqual(keys_of(Tool), [])
        define(Tool, "lasso")
        self.assertEqual(keys_of(Tool), ["lasso"])

    # rule: ordinary classes may stand among the bases
    def test_mixin(self):
        """accepts a plugin whose first base is an ordinary class"""
        Filter = family()

        class Loud:
            def describe(self):
                return f"THE {self.key.upper()}"

        class Blur(Loud, Filter):
            key = "blur"

        self.assertEqual(Filter["blur"]().describe(), "THE BLUR")

    # rule: neither is a class that only inherits its key
    def test_key_of_a_mixin(self):
        """does not register a class whose key comes from an ordinary base"""
        Filter = family()

        class Keyed:
            key = "keyed"

        class Both(Keyed, Filter):
            pass

        self.assertEqual(keys_of(Filter), [])

    # rule: calling a class makes a new instance, as usual
    def test_ordinary_instances(self):
        """makes a new instance at each call of a plugin"""
        Filter = family()

        class Crop(Filter):
            key = "crop"

            def __init__(self, width, *, height):
                self.size = (width, height)

        self.assertEqual(Filter["crop"](30, height=20).size, (30, 20))
        self.assertEqual(Filter["crop"](8, height=9).size, (8, 9))
        self.assertEqual(Filter["crop"](8, height=9) is Filter["crop"](8, height=9), False)
        self.assertEqual(keys_of(Filter), ["crop"])

    # rule: write the metaclass PluginMeta
    # rule: the starter has a class Format that uses it
    def test_is_a_metaclass(self):
        """makes classes, which are instances of PluginMeta"""
        self.assertIsInstance(Format, PluginMeta)
        self.assertIsInstance(define(Format, "webp"), PluginMeta)

    # rule: the message contains the key, and for one that is taken, the name of the class that has it
    # rule: a key that is taken
    def test_taken_key(self):
        """raises TypeError that names the key and the class that has it when a key is taken"""
        Filter = family()
        define(Filter, "blur", name="GaussianBlur")
        with self.assertRaisesRegex(TypeError, "blur.*GaussianBlur|GaussianBlur.*blur"):
            define(Filter, "blur", name="Other")

    # rule: the family stays as it was
    def test_taken_key_changes_nothing(self):
        """keeps the first plugin with a key when a second one is refused"""
        Filter = family()
        define(Filter, "blur", name="First")
        define(Filter, "crop")
        with suppress(TypeError):
            define(Filter, "blur", name="Second")
        self.assertEqual(found(Filter, "blur"), "First")
        self.assertEqual(keys_of(Filter), ["blur", "crop"])

    # rule: empty or not a string raises TypeError
    def test_string_subclass(self):
        """accepts a key whose type is a subclass of str, such as a member of a StrEnum"""

        class Kind(StrEnum):
            SOFT = "soft"

        Filter = family()
        define(Filter, Kind.SOFT)
        self.assertEqual(found(Filter, "soft"), "Plugin")

    # rule: empty or not a string raises TypeError in the class statement
    # rule: the message contains the key
    def test_bad_keys(self):
        """raises TypeError with the key in its message when the key is empty or not a string"""
        Filter = family()
        for key in (7, "", None, b"blur"):
            with self.subTest(key=key):
                with self.assertRaisesRegex(TypeError, repr(key)):
                    define(Filter, key)
        self.assertEqual(keys_of(Filter), [])


if __name__ == "__main__":
    unittest.main()
