/** How a report looks, on the screen and on paper. Every rule stands under `.report`, so that it can also be part of a page. */
export const reportStyle = `
.report { color-scheme: light; color: #141922; background: #fff; font: 10pt/1.4 Inter, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; overflow-wrap: anywhere; max-width: 1009px; margin: 0 auto; padding: 24px; }
.report, .report * { box-sizing: border-box; }
.report h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 12pt; font-weight: 600; }
.report h2 { font-size: 14pt; margin: 22pt 0 6pt; font-weight: 600; border-bottom: 1px solid #c3ccd7; padding-bottom: 3pt; }
.report h3 { font-size: 10.5pt; margin: 12pt 0 4pt; font-weight: 600; }
.report h3.part { font-size: 12pt; }
.report p { margin: 0 0 6pt; }
.report a { color: #1f5fd0; text-decoration: none; }
.report .facts { margin: 0 0 8pt; border: 1px solid #c3ccd7; border-radius: 4px; }
.report .facts > div { display: flex; border-top: 1px solid #dfe4ea; }
.report .facts > div:first-child { border-top: 0; }
.report .facts dt { flex: 0 0 34mm; padding: 3pt 8pt; color: #505b6b; background: #f5f7fa; }
.report .facts dd { flex: 1; margin: 0; padding: 3pt 8pt; }
.report nav h2 { font-size: 11pt; border: 0; margin: 12pt 0 2pt; }
.report nav ul { margin: 0; padding: 0; list-style: none; columns: 2; }
.report table { width: 100%; border-collapse: collapse; font-size: 8.5pt; line-height: 1.35; margin: 0 0 8pt; table-layout: fixed; }
.report th { text-align: left; font-weight: 600; color: #505b6b; background: #f5f7fa; border-bottom: 1px solid #c3ccd7; }
.report th, .report td { padding: 2.5pt 4pt; vertical-align: top; }
.report td { border-bottom: 1px solid #dfe4ea; }
.report .rows th:nth-child(1) { width: 7mm; }
.report .rows th:nth-child(2), .report .rows th:nth-child(3) { width: 20%; }
.report .rows th:nth-child(4) { width: 15%; }
.report .rows th:nth-child(6) { width: 25mm; }
.report .flowrows th:nth-child(1), .report .flowrows th:nth-child(2) { width: 13%; }
.report .flowrows th:nth-child(3) { width: 19%; }
.report .flowrows th:nth-child(5) { width: 15%; }
.report .flowrows th:nth-child(6) { width: 10%; }
.report .printed th:nth-child(1) { width: 14mm; }
.report .printed th:nth-child(4) { width: 18%; }
.report .errata th:nth-child(1) { width: 18mm; }
.report .errata th:nth-child(2), .report .errata th:nth-child(3) { width: 19%; }
.report .errata th:nth-child(5) { width: 22%; }
.report .narrow th:nth-child(1) { width: 28%; }
.report .lines > div + div { margin-top: 1pt; }
.report .ports, .report .code { font-family: 'JetBrains Mono', Consolas, Menlo, 'DejaVu Sans Mono', 'Liberation Mono', monospace; font-size: 0.94em; font-variant-numeric: tabular-nums; }
.report .ports { font-weight: 600; }
.report .hint, .report .faint, .report .more { color: #505b6b; }
.report .more { font-weight: 400; }
.report .reviewed { color: #17693f; }
.report .rejected, .report .error { color: #b3261e; }
.report .open { color: #505b6b; }
.report .warn, .report .warning { color: #8a5000; }
.report ul.problems { margin: 0 0 8pt; padding-left: 14pt; list-style: disc; }
.report ul.problems li { margin-bottom: 3pt; }
.report figure { margin: 0 0 8pt; border: 1px solid #c3ccd7; }
.report figcaption { padding: 4pt 8pt; font-weight: 600; }
.report figure svg, .report figure img { display: block; width: auto; max-width: 100%; height: auto; max-height: 90vh; margin: 0 auto; }
@page { size: A4 portrait; margin: 14mm 15mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #505b6b; } }
@page across { size: A4 landscape; }
@media print {
  .report { max-width: none; padding: 0; font-size: 9pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .report section.changes, .report section.request, .report section.flows, .report section.sources { break-before: page; }
  .report h2 { margin-top: 0; }
  .report section.decisions h2, .report section.problems h2, .report section.machines h2, .report section.places h2 { margin-top: 22pt; }
  .report nav h2 { margin-top: 12pt; }
  .report h2, .report h3, .report figcaption { break-after: avoid; }
  .report table.short, .report tr, .report li, .report .facts > div { break-inside: avoid; }
  .report thead { display: table-header-group; }
  .report p { orphans: 3; widows: 3; }
  .report section.drawing { break-before: page; }
  .report section.drawing > h2 { display: none; }
  .report figure { break-before: page; break-inside: avoid; break-after: page; }
  .report figure svg, .report figure img { max-height: 245mm; }
  .report figure.across { page: across; }
  .report figure.across svg, .report figure.across img { max-height: 168mm; }
  .report a { color: inherit; }
}
`
