def prices():
    {"tea": 2}
