"""changing how the models load their relationships: every other query of recipes then loads all of it,
too. An option belongs to one query."""

from cookbook import Author, Food, Ingredient, Recipe, Tag, recipe_tags
from sqlalchemy import select
from sqlalchemy.orm import Session, relationship

Ingredient.__mapper__.add_property("food", relationship(Food, lazy="joined"))
Recipe.__mapper__.add_property("author", relationship(Author, lazy="joined"))
Recipe.__mapper__.add_property(
    "tags", relationship(Tag, secondary=recipe_tags, order_by=Tag.name, lazy="selectin")
)
Recipe.__mapper__.add_property(
    "ingredients", relationship(Ingredient, order_by=Ingredient.id, lazy="selectin")
)


def load(engine, query):
    with Session(engine) as session:
        return session.scalars(query).all()


def newest(engine, count):
    return load(engine, select(Recipe).order_by(Recipe.added.desc(), Recipe.id).limit(count))


def tagged(engine, names):
    query = select(Recipe).where(Recipe.tags.any(Tag.name.in_(names)))
    return load(engine, query.order_by(Recipe.title, Recipe.id))
