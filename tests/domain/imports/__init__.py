"""Tests of the rules of data from outside."""
