"""A dialogue that asks for a name and an age until both are right."""


def ask():
    name = input("Name? ").strip()
    while True:
        try:
            age = int(input("Age? "))
        except ValueError:
            print("A number, please.")
        else:
            break
    print(f"Hello, {name} ({age}).")
    return name, age
