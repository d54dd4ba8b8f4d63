"""Streams under load for a long time, with connections that are broken again and again."""
