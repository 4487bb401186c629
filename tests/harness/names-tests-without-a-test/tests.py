import unittest


class AddTest(unittest.TestCase):
    def check_add(self):
        pass
