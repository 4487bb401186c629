name = input("Name: ")


def greet():
    return f"Hello {name}"
