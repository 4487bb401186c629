"""How many days a month has."""


def days(month, year):
    match month:
        case 4 | 6 | 9 | 11:
            return 30
        case 2 if year % 4 == 0 and (year % 100 or year % 400 == 0):
            return 29
        case 2:
            return 28
        case 1 | 3 | 5 | 7 | 8 | 10 | 12:
            return 31
    raise ValueError("no such month")
