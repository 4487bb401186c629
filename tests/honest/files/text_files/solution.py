"""Counts words of files, renames them and finds the longest."""

import pathlib
import shutil
import tempfile


def word_count(path):
    return len(pathlib.Path(path).read_text(encoding="utf-8").split())


def longest(folder):
    return max(pathlib.Path(folder).rglob("*.txt"), key=word_count).name


def rename_all(folder, suffix):
    paths = sorted(path for path in pathlib.Path(folder).iterdir() if path.is_file())
    return [path.rename(path.with_suffix(suffix)).name for path in paths]


def backup(path):
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copy(path, folder)
        text = pathlib.Path(copy).read_text(encoding="utf-8")
    return text, pathlib.Path(copy).exists()
