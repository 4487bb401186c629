from collections import Counter


def word_counts(text):
    """How often each word occurs, the most frequent first, equals in order of appearance."""
    words = text.lower().split()
    return Counter(words).most_common()
