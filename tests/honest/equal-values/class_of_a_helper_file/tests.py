import unittest

from solution import playing_time

SONGS = [("Intro", "1:30"), ("Hit", "3:45")]


class PlayingTimeTest(unittest.TestCase):
    def test_text(self):
        self.assertEqual(playing_time(SONGS), "5:15")

    def test_seconds(self):
        self.assertEqual(playing_time(SONGS), 315)

    def test_shown(self):
        self.assertEqual(repr(playing_time([])), "0:00")
