"""Tests of app/resolvers."""
