"""Tests of app/schema and the kits."""
