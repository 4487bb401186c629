

def load_tests(loader, tests, pattern):
    """Appended to an exercise's tests: only those that `declared.json` names are run, or all if it names none."""
    import json

    with open("declared.json") as file:
        declared = set(json.load(file))

    def flat(suite):
        for item in suite:
            if isinstance(item, unittest.TestCase):
                yield item
            else:
                yield from flat(item)

    def name(case):
        return f"{type(case).__name__}.{case._testMethodName}"

    return unittest.TestSuite([case for case in flat(tests) if name(case) in declared] or tests)
