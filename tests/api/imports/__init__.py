"""Tests of the api of imports."""
