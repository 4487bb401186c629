import logging
import unittest

from solution import make_logger


class LoggerTest(unittest.TestCase):
    def test_lines(self):
        logger, lines = make_logger("a.b")
        logger.info("user=%s password=%s", "ada", "x1")
        logger.debug("unseen")
        self.assertEqual(list(lines), ["INFO a.b: user=ada password=***"])

    def test_last_three(self):
        logger, lines = make_logger("c", logging.DEBUG)
        for n in range(5):
            logger.debug(n)
        self.assertEqual([line[-1] for line in lines], ["2", "3", "4"])

    def test_exception(self):
        logger, lines = make_logger("d")
        try:
            {}["k"]
        except KeyError:
            logger.exception("lost")
        self.assertIn("ERROR d: lost\nTraceback (most recent call last):", lines[0])
        self.assertTrue(lines[0].endswith("KeyError: 'k'"))
