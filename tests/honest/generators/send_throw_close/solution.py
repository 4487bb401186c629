"""Generators that are talked to: an average, a lexer with a memory, a resource."""


def averager():
    total = count = 0
    average = None
    while True:
        try:
            value = yield average
        except ValueError:
            total = count = 0
            average = None
            continue
        total += value
        count += 1
        average = total / count


def resource(log):
    log.append("open")
    try:
        while True:
            log.append((yield len(log)))
    except GeneratorExit:
        log.append("closing")
        raise
    finally:
        log.append("closed")


def delegated(parts):
    counts = []
    for part in parts:
        counts.append((yield from counted(part)))
    return counts


def counted(values):
    number = 0
    for number, value in enumerate(values, 1):
        yield value
    return number
