"""Full screens and dialogs of the explorer."""
