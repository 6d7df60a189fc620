"""Signing up, in and out, staying signed in, and who one is, over the API."""
