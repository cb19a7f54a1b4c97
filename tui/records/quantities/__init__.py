"""Amounts, dates and numbered names printed in running text, English and Indonesian.

`find` proposes, a person decides: it reads what is printed, and the rules below say how.

Separators. Two kinds in one number: the last is the decimal one ("1,234.5", "1.234,5"). One kind
with exactly three digits after it, one to three before and no leading zero groups thousands:
"8,000" and "8.000" are both eight thousand. Two exceptions: before a magnitude word the word's
language decides ("1.125 billion" is English, so a decimal; "1,125 miliar" likewise), and before a
percent sign it is a decimal. Any other number of digits is a decimal: "14.3", "14,3", "0,01".

Ranges share what stands once: "$14.3 to $15 billion", "$60-65 billion", "40% to 44%". "and" joins
only after "between" ("dan" after "antara"); "from A to B" is a change, not a range, except for
years. Vague amounts are whole multiples of what is named: "tens of millions" is 10 to 99 million,
"billions" 1 to 999 billion, "seven-figure" 1,000,000 to 9,999,999.

Bound words ("over", "hampir", "up to", "sekitar") give a hint and leave the printed number alone.
"$" and "dolar" mean US dollars unless another dollar is named; "m" glued to a number is million.

Numbers inside names are kind "name": glued to letters (MI450, v4, o1), behind a hyphen (GPT-4.5),
or a small number behind a capitalised word that is no function word (Llama 4).
"""

from __future__ import annotations

from tui.records.quantities.model import Kind, Quantity
from tui.records.quantities.reading import find

__all__ = ["Kind", "Quantity", "find"]
