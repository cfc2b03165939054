"""Answer the operations that no collection handles: checked by their declarations, with made-up records, no effects."""
