"""SQL by hand for the numbers, and the ids of the films for the rest."""

from datetime import date

from django.db import connection, models
from festival import Film, Genre, Hall, Screening, Ticket


def programme(day: date) -> list[tuple]:
    films = {
        film.pk: (film.title, getattr(film.director, "name", None), [], [])
        for film in Film.objects.select_related("director").order_by("title", "pk")
    }
    for genre in Genre.objects.order_by("name").annotate(film=models.F("films")):
        if genre.film in films:
            films[genre.film][2].append(genre.name)
    later = Screening.objects.exclude(day__lt=day).order_by("day", "pk")
    for film, shown, hall in later.values_list("film", "day", "hall__name"):
        films[film][3].append((shown, hall))
    return list(films.values())


def sales() -> list[tuple]:
    film, screening = Film._meta.db_table, Screening._meta.db_table
    hall, ticket = Hall._meta.db_table, Ticket._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute(
            f"""
            SELECT
                title,
                (SELECT TOTAL(seats) FROM {screening} JOIN {hall} ON {hall}.id = hall_id
                 WHERE film_id = {film}.id),
                (SELECT COUNT(*) FROM {screening} JOIN {ticket} ON {screening}.id = screening_id
                 WHERE film_id = {film}.id AND NOT returned)
            FROM {film}
            ORDER BY title, id
            """
        )
        return [(title, int(seats), sold) for title, seats, sold in cursor.fetchall()]
