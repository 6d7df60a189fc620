"""What can be asked and done about customers."""

from app.schema.parties.customer import PERMISSIONS, Customer, Mutation, Query

__all__ = ["PERMISSIONS", "Customer", "Mutation", "Query"]
