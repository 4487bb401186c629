import unittest

from solution import Settings, SingletonMeta, singleton

# Every test asks for Settings(theme="dark") first, so that each one also holds after any other.


# given: interviewers like to see this done in more than one way
# given: write three of them
# given: subclasses of settings will not define __init__ or __new__, and singleton gets no class with a metaclass
class SettingsTest(unittest.TestCase):
    # rule: every later call returns that same instance
    def test_same_instance(self):
        """Settings: every call returns the same instance"""
        self.assertEqual(Settings(theme="dark") is Settings(theme="dark"), True)

    # rule: settings(theme="light") has an attribute theme
    # rule: the first call of a class makes its instance from the arguments
    def test_first_arguments(self):
        """Settings: the first call sets the theme"""
        self.assertEqual(Settings(theme="dark").theme, "dark")

    # rule: ignores its arguments
    def test_later_arguments(self):
        """Settings: the arguments of later calls change nothing"""
        one, two = Settings(theme="dark"), Settings(theme="light")
        self.assertEqual([one.theme, two.theme], ["dark", "dark"])
        self.assertEqual(Settings().theme, "dark")

    # rule: in its current state
    def test_changes_stay(self):
        """Settings: a change made through one name is seen through every other"""
        settings = Settings(theme="dark")
        self.addCleanup(setattr, settings, "theme", "dark")
        settings.theme = "sepia"
        self.assertEqual(Settings(theme="dark").theme, "sepia")

    # rule: settings(theme="light") has an attribute theme
    def test_default_theme(self):
        """Settings: the theme is light unless the first call says otherwise"""

        class Quiet(Settings):
            pass

        class Loud(Settings):
            pass

        self.assertEqual(Quiet().theme, "light")
        self.assertEqual(Loud("neon").theme, "neon")

    # rule: makes its instance from the arguments
    def test_falsy_theme(self):
        """Settings: a theme that is false, such as an empty string, is a theme too"""

        class Plain(Settings):
            pass

        self.assertEqual(Plain(theme="").theme, "")

    # rule: a subclass of settings, or of a class made by singletonmeta, has its own
    def test_subclass(self):
        """Settings: a subclass has an instance of its own"""

        class WebSettings(Settings):
            pass

        Settings(theme="dark")
        self.assertEqual(type(WebSettings(theme="blue")).__name__, "WebSettings")
        self.assertEqual(WebSettings().theme, "blue")
        self.assertEqual(Settings().theme, "dark")

    # rule: settings, a class that does it with __new__
    def test_isinstance(self):
        """Settings: it is a class that its instance belongs to"""
        self.assertIsInstance(Settings(theme="dark"), Settings)

    # rule: if the first call raises, there is no instance yet, and the next call tries again
    def test_failed_start(self):
        """Settings: a first call that raises leaves no half-made instance behind"""

        class Fresh(Settings):
            pass

        with self.assertRaises(TypeError):
            Fresh(colour="red")
        self.assertEqual(Fresh(theme="dark").theme, "dark")


class DecoratorTest(unittest.TestCase):
    # rule: every later call returns that same instance
    def test_same_instance(self):
        """singleton: every call returns the same instance, whatever its arguments"""

        @singleton
        class Pool:
            def __init__(self, hosts, size=1):
                self.hosts = hosts
                self.size = size

        self.assertEqual(Pool(["a"], size=5) is Pool(["b"]), True)
        self.assertEqual((Pool(["c"]).hosts, Pool(["d"], 9).size), (["a"], 5))

    # rule: __init__ runs once, at the first call
    def test_init_runs_once(self):
        """singleton: __init__ runs once, at the first call and not before"""
        started = []

        @singleton
        class Service:
            def __init__(self):
                started.append("started")

        self.assertEqual(started, [])
        Service()
        Service()
        self.assertEqual(started, ["started"])

    # rule: different classes have different instances
    def test_separate_classes(self):
        """singleton: two classes share nothing, not even when they have the same name"""

        def make():
            @singleton
            class Queue:
                pass

            return Queue

        one, two = make(), make()
        first = one()
        self.assertEqual(first is two(), False)
        self.assertEqual(one() is first, True)

    # rule: the result of singleton is still a class
    # rule: and isinstance works
    def test_isinstance(self):
        """singleton: isinstance works with the decorated class"""

        @singleton
        class Clock:
            pass

        self.assertIsInstance(Clock, type)
        self.assertIsInstance(Clock(), Clock)

    # rule: its attributes
    def test_class_attributes(self):
        """singleton: class attributes and class methods are reached through the class"""

        @singleton
        class Palette:
            colours = 16

            @classmethod
            def describe(cls):
                return f"{cls.colours} colours"

        self.assertEqual(Palette.describe(), "16 colours")
        palette = Palette()
        Palette.colours = 256
        self.assertEqual(palette.colours, 256)

    # rule: it keeps its name, its docstring
    def test_name(self):
        """singleton: the class keeps its name and its docstring"""

        @singleton
        class Tracker:
            """Tracks things."""

        self.assertEqual((Tracker.__name__, Tracker.__doc__), ("Tracker", "Tracks things."))
        self.assertEqual(type(Tracker()).__name__, "Tracker")

    # rule: if the first call raises, there is no instance yet, and the next call tries again
    def test_failed_start(self):
        """singleton: after a first call that raises, the next call tries again"""

        @singleton
        class Port:
            def __init__(self, number):
                self.number = int(number)

        with self.assertRaises(ValueError):
            Port("eighty")
        self.assertEqual(Port("80").number, 80)

    # rule: if the first call raises, there is no instance yet
    def test_starts_afresh(self):
        """singleton: nothing of a first call that raises is left in the instance of the next"""

        @singleton
        class Port:
            def __init__(self, number):
                self.asked = [*getattr(self, "asked", []), number]
                self.number = int(number)

        with self.assertRaises(ValueError):
            Port("eighty")
        self.assertEqual(Port("80").asked, ["80"])

    # rule: which do it for any class
    def test_own_new(self):
        """singleton: works for a class with a __new__ of its own"""

        @singleton
        class Version(tuple):
            def __new__(cls, *parts):
                return super().__new__(cls, parts)

        self.assertEqual([tuple(Version(3, 14)), tuple(Version(2))], [(3, 14), (3, 14)])

    # rule: which do it for any class
    def test_slots(self):
        """singleton: works for a class with __slots__"""

        @singleton
        class Cell:
            __slots__ = ("value",)

            def __init__(self, value):
                self.value = value

        self.assertEqual([Cell(1).value, Cell(2).value], [1, 1])

    # rule: which do it for any class
    def test_super(self):
        """singleton: works for a class that inherits and calls super()"""

        class Base:
            def __init__(self, path):
                self.path = path

        @singleton
        class Log(Base):
            def __init__(self, path):
                super().__init__(path + ".log")

        self.assertEqual([Log("app").path, Log("web").path], ["app.log", "app.log"])

    # rule: in its current state
    def test_changes_stay(self):
        """singleton: a change made through one name is seen through every other"""

        @singleton
        class Counter:
            def __init__(self, count=0):
                self.count = count

        Counter(5).count += 1
        self.assertEqual(Counter(5).count, 6)

    # rule: every later call returns that same instance
    def test_falsy_instance(self):
        """singleton: an instance that is false, such as an empty collection, is kept too"""

        @singleton
        class Basket:
            def __len__(self):
                return 0

        self.assertEqual(Basket() is Basket(), True)


class MetaclassTest(unittest.TestCase):
    # rule: every later call returns that same instance
    def test_same_instance(self):
        """SingletonMeta: every call returns the same instance, whatever its arguments"""

        class Pool(metaclass=SingletonMeta):
            def __init__(self, hosts, size=1):
                self.hosts = hosts
                self.size = size

        self.assertEqual(Pool(["a"], size=5) is Pool(["b"]), True)
        self.assertEqual((Pool(["c"]).hosts, Pool(["d"], 9).size), (["a"], 5))

    # rule: __init__ runs once, at the first call
    def test_init_runs_once(self):
        """SingletonMeta: __init__ runs once, at the first call and not before"""
        started = []

        class Service(metaclass=SingletonMeta):
            def __init__(self):
                started.append("started")

        self.assertEqual(started, [])
        Service()
        Service()
        self.assertEqual(started, ["started"])

    # rule: different classes have different instances
    def test_separate_classes(self):
        """SingletonMeta: two classes share nothing, not even when they have the same name"""

        def make(colour):
            class Queue(metaclass=SingletonMeta):
                label = colour

            return Queue

        one, two = make("red"), make("blue")
        first = one()
        self.assertEqual([one().label, two().label], ["red", "blue"])
        self.assertEqual(one() is first, True)

    # rule: a subclass of settings, or of a class made by singletonmeta, has its own
    def test_subclass(self):
        """SingletonMeta: a subclass has an instance of its own"""

        class Store(metaclass=SingletonMeta):
            pass

        class DiskStore(Store):
            pass

        Store()
        self.assertEqual(type(DiskStore()).__name__, "DiskStore")
        self.assertEqual(DiskStore() is DiskStore(), True)
        self.assertEqual(type(Store()).__name__, "Store")

    # rule: a subclass of settings, or of a class made by singletonmeta, has its own
    # rule: the first call of a class makes its instance from the arguments
    def test_subclass_arguments(self):
        """SingletonMeta: a subclass makes its instance from its own arguments"""

        class Store(metaclass=SingletonMeta):
            def __init__(self, path):
                self.path = path

        class DiskStore(Store):
            pass

        self.assertEqual([Store("here").path, DiskStore("there").path], ["here", "there"])

    # rule: which do it for any class
    def test_own_new(self):
        """SingletonMeta: works for a class with a __new__ of its own"""

        class Version(tuple, metaclass=SingletonMeta):
            def __new__(cls, *parts):
                return super().__new__(cls, parts)

        self.assertEqual([tuple(Version(3, 14)), tuple(Version(2))], [(3, 14), (3, 14)])

    # rule: a subclass of settings, or of a class made by singletonmeta, has its own
    def test_subclass_first(self):
        """SingletonMeta: a class has an instance of its own, also when a subclass came first"""

        class Store(metaclass=SingletonMeta):
            pass

        class DiskStore(Store):
            pass

        DiskStore()
        self.assertEqual(type(Store()).__name__, "Store")

    # rule: a metaclass
    def test_isinstance(self):
        """SingletonMeta: it makes classes, and isinstance works with them"""

        class Clock(metaclass=SingletonMeta):
            ticks = 60

        self.assertIsInstance(Clock(), Clock)
        self.assertEqual(Clock.ticks, 60)

    # rule: in its current state
    def test_changes_stay(self):
        """SingletonMeta: a change made through one name is seen through every other"""

        class Counter(metaclass=SingletonMeta):
            def __init__(self, count=0):
                self.count = count

        Counter(5).count += 1
        self.assertEqual(Counter(5).count, 6)

    # rule: if the first call raises, there is no instance yet, and the next call tries again
    def test_failed_start(self):
        """SingletonMeta: after a first call that raises, the next call tries again"""

        class Port(metaclass=SingletonMeta):
            def __init__(self, number):
                self.number = int(number)

        with self.assertRaises(ValueError):
            Port("eighty")
        self.assertEqual(Port("80").number, 80)

    # rule: every later call returns that same instance
    def test_falsy_instance(self):
        """SingletonMeta: an instance that is false, such as an empty collection, is kept too"""

        class Basket(metaclass=SingletonMeta):
            def __len__(self):
                return 0

        self.assertEqual(Basket() is Basket(), True)


if __name__ == "__main__":
    unittest.main()
