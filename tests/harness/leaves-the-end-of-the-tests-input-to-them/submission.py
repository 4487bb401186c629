def ask():
    return input("How many? ")
