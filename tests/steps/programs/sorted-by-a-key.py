people = [("Bob", 30), ("Ada", 25)]


def age(person):
    return person[1]


by_age = sorted(people, key=age)
people.sort()
