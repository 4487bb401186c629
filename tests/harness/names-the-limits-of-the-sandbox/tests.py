import unittest

import solution


class LimitsTest(unittest.TestCase):
    def test_command(self):
        solution.command()

    def test_shell(self):
        solution.shell()

    def test_connect(self):
        solution.connect()

    def test_fetch(self):
        solution.fetch()
