import unittest

CASES = [1, 2][5]
