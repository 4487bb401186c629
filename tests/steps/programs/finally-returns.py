log = []


def work(n):
    try:
        log.append("try")
        return 10 // n
    except ZeroDivisionError:
        log.append("except")
        return 0
    finally:
        log.append("finally")


a = work(2)
b = work(0)
