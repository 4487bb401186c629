import unittest
from contextlib import suppress

from solution import Format, PluginMeta


def family():
    """A new root class without plugins."""

    class Filter(metaclass=PluginMeta):
        pass

    return Filter


def define(base, key, name="Plugin"):
    """A subclass of base with this key, made as a class statement makes it."""
    return type(base)(name, (base,), {"key": key})


def keys_of(cls):
    return list(cls)


def found(cls, key):
    """The name of the plugin with a key, or "KeyError" if there is none."""
    try:
        return getattr(cls[key], "__name__", None)
    except KeyError:
        return "KeyError"


class PluginMetaTest(unittest.TestCase):
    def test_registers(self):
        """knows a plugin as soon as its class is defined"""

        class Tiff(Format):
            key = "tiff"

        self.assertIs(Format["tiff"], Tiff)

    def test_contains(self):
        """answers `in` for the keys there are, and for others"""
        Filter = family()
        define(Filter, "blur")
        self.assertEqual("blur" in Filter, True)
        self.assertEqual("sepia" in Filter, False)

    def test_order(self):
        """gives the keys in the order in which the plugins were defined"""
        Filter = family()
        for key in ("sharpen", "blur", "Ärger", "crop"):
            define(Filter, key)
        self.assertEqual(keys_of(Filter), ["sharpen", "blur", "Ärger", "crop"])

    def test_length(self):
        """counts the plugins"""
        Filter = family()
        self.assertEqual(len(Filter), 0)
        define(Filter, "blur")
        define(Filter, "crop")
        self.assertEqual(len(Filter), 2)

    def test_empty_family(self):
        """starts every family without plugins"""
        self.assertEqual(keys_of(family()), [])

    def test_unknown_key(self):
        """raises KeyError for a key that no plugin has"""
        Filter = family()
        define(Filter, "blur")
        self.assertEqual([found(Filter, key) for key in ("blur", "Blur")], ["Plugin", "KeyError"])

    def test_root_is_no_plugin(self):
        """does not take the root for a plugin, even when it sets a key"""

        class Effect(metaclass=PluginMeta):
            key = "none"

        self.assertEqual(keys_of(Effect), [])

    def test_separate_families(self):
        """keeps two families apart, even when they use the same key"""
        Filter, Brush = family(), family()
        soft_filter, soft_brush = define(Filter, "soft"), define(Brush, "soft")
        define(Brush, "hard")
        self.assertIs(Filter["soft"], soft_filter)
        self.assertIs(Brush["soft"], soft_brush)
        self.assertEqual(keys_of(Filter), ["soft"])

    def test_without_key(self):
        """takes a class without a key as a step between, and its subclasses as plugins"""
        Filter = family()

        class Colour(Filter):
            pass

        class Sepia(Colour):
            key = "sepia"

        self.assertEqual(keys_of(Filter), ["sepia"])
        self.assertIs(Filter["sepia"], Sepia)

    def test_inherited_key(self):
        """does not take a class that only inherits its key for a plugin"""
        Filter = family()
        Blur = define(Filter, "blur")

        class FastBlur(Blur):
            fast = True

        self.assertIs(Filter["blur"], Blur)
        self.assertEqual(keys_of(Filter), ["blur"])
        self.assertEqual(FastBlur.key, "blur")

    def test_plugin_of_a_plugin(self):
        """takes a subclass of a plugin with a key of its own for a plugin too"""
        Filter = family()
        blur = define(Filter, "blur")
        motion = define(blur, "motion-blur")
        self.assertEqual(keys_of(Filter), ["blur", "motion-blur"])
        self.assertIs(Filter["motion-blur"], motion)

    def test_ask_any_class(self):
        """gives the same answers through every class of the family"""
        Filter = family()
        blur = define(Filter, "blur")
        crop = define(Filter, "crop")
        self.assertIs(blur["crop"], crop)
        self.assertEqual(keys_of(crop), ["blur", "crop"])
        self.assertEqual("blur" in crop, True)
        self.assertEqual(len(blur), 2)

    def test_root_with_a_base(self):
        """accepts a root that inherits from an ordinary class"""

        class Named:
            key = "named"

        class Tool(Named, metaclass=PluginMeta):
            pass

        self.assertEqual(keys_of(Tool), [])
        define(Tool, "lasso")
        self.assertEqual(keys_of(Tool), ["lasso"])

    def test_mixin(self):
        """accepts a plugin whose first base is an ordinary class"""
        Filter = family()

        class Loud:
            def describe(self):
                return f"THE {self.key.upper()}"

        class Blur(Loud, Filter):
            key = "blur"

        self.assertEqual(Filter["blur"]().describe(), "THE BLUR")

    def test_key_of_a_mixin(self):
        """does not take a key that comes from a mixed-in class for one of the class body"""
        Filter = family()

        class Keyed:
            key = "keyed"

        class Both(Keyed, Filter):
            pass

        self.assertEqual(keys_of(Filter), [])

    def test_ordinary_instances(self):
        """leaves calling a class as it is"""
        Filter = family()

        class Crop(Filter):
            key = "crop"

            def __init__(self, width, *, height):
                self.size = (width, height)

        self.assertEqual(Filter["crop"](30, height=20).size, (30, 20))
        self.assertEqual(keys_of(Filter), ["crop"])

    def test_is_a_metaclass(self):
        """makes classes, which are instances of PluginMeta"""
        self.assertIsInstance(Format, type)
        self.assertIs(type(define(Format, "webp")), PluginMeta)

    def test_taken_key(self):
        """raises TypeError that names the key and its owner when a key is taken"""
        Filter = family()
        define(Filter, "blur", name="GaussianBlur")
        with self.assertRaisesRegex(TypeError, "blur.*GaussianBlur|GaussianBlur.*blur"):
            define(Filter, "blur", name="Other")

    def test_taken_key_changes_nothing(self):
        """keeps the first owner of a key that somebody else wants"""
        Filter = family()
        define(Filter, "blur", name="First")
        define(Filter, "crop")
        with suppress(TypeError):
            define(Filter, "blur", name="Second")
        self.assertEqual(found(Filter, "blur"), "First")
        self.assertEqual(keys_of(Filter), ["blur", "crop"])

    def test_bad_keys(self):
        """raises TypeError that shows the key when it is no text or an empty one"""
        Filter = family()
        for key in (7, "", None, b"blur"):
            with self.subTest(key=key):
                with self.assertRaisesRegex(TypeError, repr(key)):
                    define(Filter, key)
        self.assertEqual(keys_of(Filter), [])


if __name__ == "__main__":
    unittest.main()
