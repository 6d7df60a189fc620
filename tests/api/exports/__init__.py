"""Tests of the api of exports."""
