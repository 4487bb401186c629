"""Words in capitals, in a file with the name of a library module."""


def capwords(text, sep=" "):
    return sep.join(word[:1].upper() + word[1:].lower() for word in text.split(sep))


def is_palindrome(text):
    letters = [c for c in text.lower() if c.isalpha()]
    return letters == letters[::-1]
