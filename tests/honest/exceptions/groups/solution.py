"""Runs all checks and raises their errors together."""


class CheckErrors(ExceptionGroup):
    def derive(self, errors):
        return CheckErrors(self.message, errors)


def run_checks(value, *checks):
    errors = []
    for check in checks:
        try:
            check(value)
        except Exception as error:
            errors.append(error)
    if errors:
        raise CheckErrors(f"{len(errors)} checks failed", errors)
    return value


def classify(value, *checks):
    found = []
    try:
        run_checks(value, *checks)
    except* ValueError as group:
        found += [f"value: {e}" for e in group.exceptions]
    except* TypeError as group:
        found += [f"type: {e}" for e in group.exceptions]
    return found
