"""going through ranges of ids up to the last one: where customers were deleted the ids have gaps,
and the number of queries follows the ids, not the customers."""

from collections import defaultdict
from itertools import batched

import django
from django.conf import settings
from django.db import connection, migrations, models
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
)
django.setup()


# The models of today, as they are after the last migration.
class Customer(models.Model):
    name = models.CharField(max_length=100)

    class Meta:
        app_label = "shop"


class Phone(models.Model):
    customer = models.ForeignKey(Customer, models.CASCADE)
    number = models.CharField(max_length=30)
    label = models.CharField(max_length=20, default="")

    class Meta:
        app_label = "shop"


# In a project each of these is a file of the folder shop/migrations, with a class Migration.
class Initial(migrations.Migration):
    operations = [
        migrations.CreateModel(
            "Customer",
            [
                ("id", models.AutoField(primary_key=True)),
                ("name", models.CharField(max_length=100)),
                ("phones", models.TextField(blank=True)),
            ],
        ),
    ]


class AddPhone(migrations.Migration):
    dependencies = [("shop", "0001_initial")]
    operations = [
        migrations.CreateModel(
            "Phone",
            [
                ("id", models.AutoField(primary_key=True)),
                ("customer", models.ForeignKey("shop.Customer", models.CASCADE)),
                ("number", models.CharField(max_length=30)),
            ],
        ),
    ]


def split_phones(apps, schema_editor):
    """Make a Phone of each number in Customer.phones."""
    Customer, Phone = apps.get_model("shop", "Customer"), apps.get_model("shop", "Phone")
    last = Customer.objects.aggregate(last=models.Max("pk", default=0))["last"]
    for first in range(1, last + 1, 500):
        customers = Customer.objects.filter(pk__range=(first, first + 499))
        Phone.objects.bulk_create(
            Phone(customer_id=customer, number=number.strip())
            for customer, numbers in customers.values_list("pk", "phones")
            for number in numbers.split(",")
            if number.strip()
        )


def join_phones(apps, schema_editor):
    """Write the numbers back to Customer.phones, and delete the phones."""
    Customer, Phone = apps.get_model("shop", "Customer"), apps.get_model("shop", "Phone")
    for customers in batched(Customer.objects.order_by("pk").iterator(), 500):
        numbers = defaultdict(list)
        phones = Phone.objects.filter(customer__in=customers).order_by("pk")
        for customer, number in phones.values_list("customer", "number"):
            numbers[customer].append(number)
        for customer in customers:
            customer.phones = ", ".join(numbers[customer.pk])
        Customer.objects.bulk_update(customers, ["phones"])
    Phone.objects.all().delete()


class SplitPhones(migrations.Migration):
    dependencies = [("shop", "0002_phone")]
    operations = [migrations.RunPython(split_phones, join_phones)]


class CleanUp(migrations.Migration):
    dependencies = [("shop", "0003_split_phones")]
    operations = [
        migrations.RemoveField("Customer", "phones"),
        migrations.AddField("Phone", "label", models.CharField(max_length=20, default="")),
    ]


MIGRATIONS = {
    "0001_initial": Initial,
    "0002_phone": AddPhone,
    "0003_split_phones": SplitPhones,
    "0004_clean_up": CleanUp,
}


class Loader(MigrationLoader):
    """Takes the migrations from MIGRATIONS, not from files in a folder."""

    def load_disk(self):
        self.migrated_apps, self.unmigrated_apps = {"shop"}, set()
        self.disk_migrations = {
            ("shop", name): migration(name, "shop") for name, migration in MIGRATIONS.items()
        }


def migrate(name):
    """Do what `manage.py migrate shop <name>` does, forwards or backwards."""
    executor = MigrationExecutor(connection)
    executor.loader = Loader(connection)
    executor.migrate([("shop", name)])
