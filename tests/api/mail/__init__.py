"""Tests of the api of mail."""
