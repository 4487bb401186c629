def parse(text):
    try:
        number = int(text)
    except ValueError as error:
        problem = str(error)
        return None
    else:
        return number
    finally:
        done = True


good = parse("12")
bad = parse("x1")
