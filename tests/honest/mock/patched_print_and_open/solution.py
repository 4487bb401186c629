"""Prints the lines of a file with their numbers."""


def show(path):
    with open(path) as file:
        for number, line in enumerate(file, 1):
            print(f"{number:>3}", line.rstrip())


def save(path, lines):
    with open(path, "w") as file:
        file.writelines(f"{line}\n" for line in lines)
