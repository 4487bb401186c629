level = "module"


def outer():
    level = "outer"

    def inner():
        nonlocal level
        level = "inner"

    def shout():
        global level
        level = "changed"

    inner()
    shout()
    return level


answer = outer()
