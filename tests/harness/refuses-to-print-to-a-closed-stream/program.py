import sys

try:
    print("\ud800")
except UnicodeEncodeError as error:
    print(error)
sys.stdout.close()
print("nobody sees this")
