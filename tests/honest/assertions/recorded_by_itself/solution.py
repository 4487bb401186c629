"""A small test framework with unittest inside: runs checks and reports."""

import io
import unittest


def suite_of(**checks):
    methods = {f"test_{name}": check for name, check in checks.items()}
    case = type("Checks", (unittest.TestCase,), methods)
    return unittest.defaultTestLoader.loadTestsFromTestCase(case)


def report(**checks):
    runner = unittest.TextTestRunner(stream=io.StringIO(), verbosity=0)
    result = runner.run(suite_of(**checks))
    return {
        "run": result.testsRun,
        "failures": [case._testMethodName for case, _ in result.failures],
        "errors": [case._testMethodName for case, _ in result.errors],
        "skipped": [reason for _, reason in result.skipped],
    }
