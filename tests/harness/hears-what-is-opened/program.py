import os
import sys

heard = []
sys.addaudithook(lambda event, arguments: heard.append((event, arguments[:1])))
with open("note.txt", "w") as file:
    file.write("text")
with open(0, closefd=False):
    pass
os.listdir(".")
print("printing is heard by nobody")
input()
print(*heard, sep="\n")
