import unittest

from solution import log


def setUpModule():
    log.append("setUpModule")
    unittest.addModuleCleanup(lambda: print("module cleanup", log))


def tearDownModule():
    log.append("tearDownModule")


class FixtureTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        log.append("setUpClass")
        cls.addClassCleanup(log.append, "class cleanup")

    @classmethod
    def tearDownClass(cls):
        log.append("tearDownClass")

    def setUp(self):
        log.append("setUp")
        self.addCleanup(log.append, "cleanup")

    def tearDown(self):
        log.append("tearDown")

    def test_one(self):
        log.append("test_one")

    def test_two(self):
        log.append("test_two")
        self.assertEqual(log, ["setUpModule", "setUpClass", "setUp", "test_two"])
