"""Roles, members and invitations, from outside."""
