"""How a record looks in a browser and on paper. `$…` are strings of a style sheet."""

from __future__ import annotations

STYLE = """\
@page {
  size: $size;
  margin: 18mm 13mm 18mm 13mm;
  @top-left { content: $event; font: 8pt sans-serif; color: #3a3a3a; }
  @top-center { content: $marking; font: bold 9pt sans-serif; }
  @bottom-left { content: $head; font: 8pt sans-serif; color: #3a3a3a; }
  @bottom-center { content: $marking; font: bold 9pt sans-serif; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt sans-serif; }
}
* { box-sizing: border-box; }
html { color: #000; background: #fff; color-scheme: light; }
body {
  margin: 0;
  font: 15px/1.45 Inter, "Segoe UI", "Helvetica Neue", Arial, "Noto Sans", sans-serif;
}
main { max-width: 1160px; margin: 0 auto; padding: 24px; }
h1 { margin: 0 0 2px; font-size: 28px; line-height: 1.2; }
h2 { margin: 32px 0 8px; font-size: 18px; }
p { margin: 0 0 4px; }
.marking { margin-bottom: 16px; font-weight: bold; text-align: center; }
.event { font-size: 18px; font-weight: 600; }
.made { color: #3a3a3a; font-size: 13px; overflow-wrap: anywhere; }
code { font: 12px ui-monospace, Consolas, monospace; }
.sums { margin-top: 16px; }
.sums span { display: inline-block; margin-right: 24px; color: #3a3a3a; }
.sums b { color: #000; font-size: 20px; font-variant-numeric: tabular-nums; }
figure { margin: 24px 0 0; break-inside: avoid; }
figure svg { display: block; width: 100%; height: auto; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td {
  padding: 5px 8px 5px 0;
  border-bottom: 1px solid #d9d9d9;
  text-align: start;
  vertical-align: top;
  overflow-wrap: anywhere;
  white-space: pre-line;
  unicode-bidi: plaintext;
}
th { border-bottom: 1.5px solid #000; color: #3a3a3a; font-size: 12px; overflow-wrap: normal; }
.figure { padding-right: 16px; text-align: right; }
.figure, .time { font-variant-numeric: tabular-nums; }
.paper { display: none; }
@media print {
  body { font-size: 8.5pt; line-height: 1.35; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 18pt; }
  h2 { margin-top: 14pt; font-size: 12pt; break-after: avoid; }
  .event { font-size: 12pt; }
  .made, code { font-size: 7.5pt; }
  .sums b { font-size: 12pt; }
  th { font-size: 7.5pt; }
  th, td { padding: 2.5pt 6pt 2.5pt 0; }
  thead { display: table-header-group; }
  tfoot { display: table-footer-group; }
  tr { break-inside: avoid; }
  .paper { display: table-row; }
  .paper td { border: 0; color: #3a3a3a; font-size: 7.5pt; text-align: center; }
}
"""
