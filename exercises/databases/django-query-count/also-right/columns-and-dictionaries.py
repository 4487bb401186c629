"""columns of each table, gathered in dictionaries by the id of the film."""

from collections import defaultdict
from datetime import date

from django.db.models import Count, Sum
from festival import Film, Screening, Ticket


def programme(day: date) -> list[tuple]:
    genres, screenings = defaultdict(list), defaultdict(list)
    links = Film.genres.through.objects.order_by("genre__name")
    for film, name in links.values_list("film_id", "genre__name"):
        genres[film].append(name)
    to_come = Screening.objects.filter(day__gte=day).order_by("day", "id")
    for film, *row in to_come.values_list("film_id", "day", "hall__name"):
        screenings[film].append(tuple(row))
    films = Film.objects.order_by("title", "id").values_list("id", "title", "director__name")
    return [(title, name, genres[id], screenings[id]) for id, title, name in films]


def sales() -> list[tuple]:
    halls = Screening.objects.values("film").annotate(seats=Sum("hall__seats"))
    seats = {row["film"]: row["seats"] for row in halls}
    tickets = Ticket.objects.filter(returned=False).values("screening__film")
    sold = dict(tickets.annotate(n=Count("*")).values_list("screening__film", "n"))
    return [
        (film.title, seats.get(film.id, 0), sold.get(film.id, 0))
        for film in Film.objects.only("title").order_by("title", "id")
    ]
