import os
import socket
import subprocess
import urllib.request


def command():
    subprocess.run(["ls"])


def shell():
    os.system("ls")


def connect():
    socket.create_connection(("localhost", 80))


def fetch():
    urllib.request.urlopen("http://example.com")
