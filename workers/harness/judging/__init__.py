"""Loads a suite with a solution, and judges it test by test, as unittest does.

`collect` reads the tests' text, `listing` names its tests before anything runs, `loading` makes
modules of solution and tests, `execute` runs one test, and `testing_nothing` refuses those that
would test nothing.
"""
