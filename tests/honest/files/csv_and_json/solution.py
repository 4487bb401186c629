"""Turns CSV into JSON and back, beside the program."""

import csv
import json


def to_json(source, target):
    with open(source, newline="") as read, open(target, "w") as write:
        rows = list(csv.DictReader(read))
        json.dump(rows, write, indent=1)
    return len(rows)


def to_csv(source, target):
    with open(source) as read, open(target, "w", newline="") as write:
        rows = json.load(read)
        writer = csv.DictWriter(write, fieldnames=list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
