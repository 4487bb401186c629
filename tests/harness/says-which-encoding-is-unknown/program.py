# coding: nonsense
print("é")
