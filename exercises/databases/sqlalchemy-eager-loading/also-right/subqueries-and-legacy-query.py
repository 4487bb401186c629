"""the `Query` of SQLAlchemy 1, which still works, `subqueryload`, and a join made distinct."""

from cookbook import Ingredient, Recipe, Tag
from sqlalchemy.orm import Session, joinedload, raiseload, subqueryload


def everything(session):
    return session.query(Recipe).options(
        joinedload(Recipe.author),
        subqueryload(Recipe.tags),
        subqueryload(Recipe.ingredients).joinedload(Ingredient.food, innerjoin=True),
        raiseload("*"),
    )


def newest(engine, count):
    session = Session(bind=engine)
    try:
        return everything(session).order_by(Recipe.added.desc(), Recipe.id).limit(count).all()
    finally:
        session.close()


def tagged(engine, names):
    session = Session(bind=engine)
    try:
        query = everything(session).join(Recipe.tags).filter(Tag.name.in_(names)).distinct()
        return query.order_by(Recipe.title, Recipe.id).all()
    finally:
        session.close()
