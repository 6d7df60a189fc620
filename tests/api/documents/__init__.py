"""Tests of the api of files."""
