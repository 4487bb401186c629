import unittest

from solution import connect


class SetUp(unittest.TestCase):
    def setUp(self):
        self.connection = connect()

    def test_query(self):
        pass


class SetUpClass(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.connection = connect()

    def test_query(self):
        pass


class TearDown(unittest.TestCase):
    def tearDown(self):
        connect()

    def test_query(self):
        pass


class CleanUp(unittest.TestCase):
    def test_query(self):
        self.addCleanup(connect)
        self.addClassCleanup(connect)


class AuthorsMistake(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rows = [][1]

    def test_query(self):
        pass
