"""How the page of a talk looks, and the keys that lead through it.

Both stand in the page itself; their hashes in its policy allow them and nothing else.
"""

from __future__ import annotations

from typing import Final

STYLE: Final = """
:root { color-scheme: light dark; --ground: #fff; --ink: #111; --soft: #555; --line: #bbb;
  --mark: #ffe08a; --mark-ink: #111; --accent: #0b4f8a; --dispute: #a3170f; }
@media (prefers-color-scheme: dark) { :root { --ground: #0b0d10; --ink: #f4f4f4; --soft: #a8b0ba;
  --line: #4a535e; --mark: #e5bd63; --mark-ink: #111; --accent: #8cc4ee; --dispute: #ff9d8f; } }
* { box-sizing: border-box; }
html { scroll-snap-type: y proximity; scroll-behavior: auto; }
body { margin: 0; background: var(--ground); color: var(--ink); line-height: 1.4;
  font-family: Georgia, 'Times New Roman', serif; font-size: clamp(1rem, 0.6rem + 1.1vw, 1.6rem); }
.slide { min-height: 100vh; padding: 5vh max(4vw, calc((100vw - 72rem) / 2)) 4vh;
  display: flex; flex-direction: column; gap: 1.1em; scroll-snap-align: start;
  border-bottom: 1px solid var(--line); }
h1, h2 { font-family: system-ui, 'Segoe UI', Arial, sans-serif; line-height: 1.15; margin: 0;
  text-wrap: balance; }
h1 { font-size: 2.6em; } h2 { font-size: 1.9em; }
.duel h2 { text-transform: uppercase; letter-spacing: 0.01em; }
h3 { font: 700 0.9em system-ui, Arial, sans-serif; text-transform: uppercase; margin: 0 0 0.4em;
  letter-spacing: 0.06em; color: var(--accent); }
a { color: var(--accent); text-underline-offset: 0.15em; }
p { margin: 0; } .about, figcaption, .foot, .soft { color: var(--soft); font-size: 0.72em;
  font-family: system-ui, Arial, sans-serif; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22em, 100%), 1fr));
  gap: 1.2em 2em; }
figure { margin: 0 0 0.8em; } blockquote { margin: 0 0 0.3em; padding-left: 0.7em;
  border-left: 4px solid var(--mark); }
blockquote.gone { border-left-style: dotted; color: var(--soft); }
mark { background: var(--mark); color: var(--mark-ink); padding: 0 0.15em;
  -webkit-box-decoration-break: clone; box-decoration-break: clone; }
table { border-collapse: collapse; font: 0.85em system-ui, Arial, sans-serif; width: 100%;
  table-layout: fixed; }
th, td { text-align: left; vertical-align: top; padding: 0.25em 1em 0.25em 0;
  border-top: 1px solid var(--line); }
th { font-weight: 400; color: var(--soft); } th:first-child { width: 6.5em; }
.verdict { font-weight: 700; border-top: 3px solid var(--ink); padding-top: 0.6em; }
.aside { color: var(--dispute); font-size: 0.85em; }
.soft, .aside { margin-bottom: 0.6em; } ul { margin: 0; padding-left: 1.1em; }
details { font-size: 0.8em; } summary { cursor: pointer; color: var(--accent); }
.foot { margin-top: auto; display: flex; justify-content: space-between; gap: 1em; }
code { font-size: 0.95em; overflow-wrap: anywhere; }
@media print { body { font-size: 11pt; } .slide { min-height: 0; padding: 0; border: 0;
  break-after: page; } .slide:last-child { break-after: auto; } figure, tr { break-inside: avoid; }
  mark { background: none; font-weight: 700; text-decoration: underline; color: inherit; }
  @page { size: A4 landscape; margin: 14mm; } }
"""

SCRIPT: Final = """
addEventListener('keydown', function (event) {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  var slides = Array.prototype.slice.call(document.querySelectorAll('.slide'));
  var here = 0;
  slides.forEach(function (slide, number) {
    if (slide.getBoundingClientRect().top < innerHeight / 2) here = number;
  });
  var on = ['ArrowRight', 'PageDown'], back = ['ArrowLeft', 'PageUp', 'Backspace'];
  var to = on.indexOf(event.key) >= 0 ? here + 1 : back.indexOf(event.key) >= 0 ? here - 1 : -1;
  if (event.key === 'n') {
    var note = slides[here].querySelector('details.note');
    if (note) note.open = !note.open;
  } else if (slides[to]) {
    slides[to].scrollIntoView();
    event.preventDefault();
  }
});
"""
