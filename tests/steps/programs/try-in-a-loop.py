results = []
for divisor in [2, 0, 4]:
    try:
        results.append(8 / divisor)
    except ZeroDivisionError:
        results.append(None)
        continue
    finally:
        last = divisor
