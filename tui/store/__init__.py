"""Durable TinyDB storage: loading and saving a dossier, its history."""
