import unittest

from solution import Account, doors, once


class House:
    def __init__(self):
        self.open = []


def fresh(key):
    return [key]


class Others(unittest.TestCase):
    def test_another_object(self):
        ann, bob = Account(), Account()
        ann.pay(5)
        bob.pay(1)
        self.assertEqual(bob.balance(), 1)

    def test_what_is_found_by_a_key(self):
        house = House()
        opened = doors(house)
        opened["front"]()
        opened["back"]()
        self.assertEqual(house.open, ["front", "back"])

    def test_a_value_of_before(self):
        one, two = once(fresh), once(fresh)
        kept = two("a")
        one.forget()
        self.assertIs(two("a"), kept)
