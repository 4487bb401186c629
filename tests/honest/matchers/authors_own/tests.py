import unittest

from matchers import AnyInt, Containing
from solution import Register


class RegisterTest(unittest.TestCase):
    def test_user(self):
        user = Register().add("Ada")
        self.assertEqual(user, {"id": AnyInt(), "name": "Ada", "slug": "ada"})

    def test_slug(self):
        self.assertEqual(Register().add("Ada Love")["slug"], Containing("love"))

    def test_all(self):
        register = Register()
        register.add("A")
        register.add("B")
        self.assertEqual([user["id"] for user in register.users], [AnyInt(), AnyInt()])
