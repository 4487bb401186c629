"""Loads a suite with a solution, and judges it test by test, as unittest or pytest does.

`collect` reads the tests' text, `styles` says in which style it is written, `listing` names its
tests before anything runs, `loading` makes modules of solution and tests, `execute` runs one test,
and `testing_nothing` refuses those that would test nothing.

What a test is and how it runs differs from style to style: `unittest_cases`, `function_cases`, and
`pytest_cases` out of a `pytest_session`. A case of each has a `name`, a `title()`, `run(recorder)`
and `nothing()`.
"""
