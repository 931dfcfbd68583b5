"""Trains, measures and exports onrecord's reader: one encoder that reads an article once, and small heads over it."""
