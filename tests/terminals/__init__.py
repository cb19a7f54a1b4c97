"""The program as it is reached in earnest: over SSH, in tmux, in terminals of every kind."""
