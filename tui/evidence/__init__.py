"""From article text to sections and passages; from a quote to its place and back."""
