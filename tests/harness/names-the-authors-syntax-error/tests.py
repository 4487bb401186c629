import unittest

class AddTest(unittest.TestCase)
    pass
