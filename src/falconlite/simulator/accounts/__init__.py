"""The state of a customer and of its accounts, and how it is saved and restored."""
