/** How the report looks. In it, since it is one file to send to somebody. */
export const reportStyle = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#1d1b18, #e9e5dc);
  --soft: light-dark(#645f57, #a49e93);
  --line: light-dark(#ddd6c9, #423e37);
  --paper: light-dark(#fffdf8, #191713);
}
body {
  max-inline-size: 46rem;
  margin: 3rem auto 6rem;
  padding-inline: 1.25rem;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem / 1.55 Georgia, 'Times New Roman', serif;
}
h1, h2, h3 { line-height: 1.25; font-weight: 400; text-wrap: balance; }
h1 { font-size: 2rem; margin: 0; }
h2 { font-size: 1.5rem; margin: 3.5rem 0 1rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); }
h3 { font-size: 1.0625rem; font-style: italic; margin: 1.75rem 0 0.5rem; }
header p, .place { color: var(--soft); }
.place, code { font-family: ui-monospace, 'DejaVu Sans Mono', monospace; font-size: 0.8125rem; overflow-wrap: anywhere; }
a { color: inherit; }
ul { margin: 0; padding-inline-start: 1.1rem; }
li { margin-block: 0.45rem; overflow-wrap: anywhere; }
.wide { overflow-x: auto; margin-block: 2rem; }
table { border-collapse: collapse; inline-size: 100%; font-size: 0.9375rem; font-variant-numeric: tabular-nums lining-nums; }
th, td { padding: 0.4rem 0.6rem; border-block-end: 1px solid var(--line); vertical-align: bottom; }
thead th, td { text-align: end; }
th { font-weight: 400; }
thead th { color: var(--soft); font-size: 0.8125rem; }
th:first-child { text-align: start; padding-inline-start: 0; min-inline-size: 11rem; }
dl { margin: 0; }
dl div { display: grid; grid-template-columns: 12rem 1fr; gap: 0 1rem; padding-block: 0.15rem; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
@media (width < 34rem) { dl div { grid-template-columns: 1fr; padding-block: 0.35rem; } }
@media print { body { margin: 0; max-inline-size: none; font-size: 10.5pt; } section { break-inside: avoid-page; } }
`.trim();
