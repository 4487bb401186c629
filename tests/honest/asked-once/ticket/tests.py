import unittest

from solution import Token, redeem


class TokenTest(unittest.TestCase):
    def test_once(self):
        token = Token()
        self.assertEqual(token, token.text)
        self.assertNotEqual(token, token.text)

    def test_redeem(self):
        tokens = [Token(), Token()]
        self.assertTrue(redeem(tokens, tokens[1].text))
        self.assertFalse(redeem(tokens, tokens[1].text))
        self.assertFalse(tokens[0].used)
