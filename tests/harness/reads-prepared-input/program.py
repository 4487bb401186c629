name = input("Name? ")
print("Hi", name)
try:
    input("More? ")
except EOFError as e:
    print("\nEOF:", e)
