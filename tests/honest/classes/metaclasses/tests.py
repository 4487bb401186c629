import unittest

from solution import Plugin, Registry, Singleton


class Upper(Plugin):
    def run(self, text):
        return text.upper()

    version = 2


class Lower(Plugin, key="small"):
    def run(self, text):
        return text.lower()


class Config(metaclass=Singleton):
    def __init__(self, path):
        self.path = path


class RegistryTest(unittest.TestCase):
    def test_registered(self):
        self.assertEqual(Registry.classes, {"upper": Upper, "small": Lower})

    def test_run(self):
        self.assertEqual([cls().run("Ab") for cls in Registry.classes.values()], ["AB", "ab"])

    def test_order(self):
        self.assertEqual(Upper.order, ["run", "version"])
        self.assertEqual(len(Upper), 2)

    def test_singleton(self):
        self.assertIs(Config("a"), Config("b"))
        self.assertEqual(Config("c").path, "a")
