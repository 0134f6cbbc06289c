/**
 * How a page looks: on light and dark ground, on narrow windows and on paper. It names no file, font
 * server or picture: a page is one file and asks for nothing.
 */
export const pageStyle = `
:root {
	color-scheme: light dark;
	--ground: #fbfaf7; --card: #ffffff; --text: #22262b; --faint: #6a7078; --line: #dcd9d2;
	--band1: #11766b; --band2: #a15c00; --band3: #2a62a8; --band4: #87439a;
	--difference: #b3261e; --differenceGround: #fbe9e7; --own: #f1ead6;
}
@media (prefers-color-scheme: dark) {
	:root {
		--ground: #17191c; --card: #1e2125; --text: #dcdfe3; --faint: #979da6; --line: #363a40;
		--band1: #7fcfbf; --band2: #dcab72; --band3: #8fb8e6; --band4: #cfa3dd;
		--difference: #ff8b80; --differenceGround: #40211f; --own: #38341f;
	}
}
* { box-sizing: border-box; }
body {
	margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 78rem;
	background: var(--ground); color: var(--text);
	font: 1.0625rem/1.9 "Noto Naskh Arabic", "Geeza Pro", "Segoe UI", Tahoma, system-ui, "DejaVu Sans", sans-serif;
	overflow-wrap: break-word;
}
h1, h2, h3, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
h2 { margin: 2.5rem 0 .75rem; font-size: .9rem; font-weight: 600; color: var(--faint); }
[lang=en] { font-family: system-ui, "Segoe UI", "DejaVu Sans", sans-serif; line-height: 1.6; }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .25em; }
table { width: 100%; border-collapse: collapse; font-size: .95em; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
th { font-size: .85em; font-weight: 600; color: var(--faint); }
.actors { table-layout: fixed; }
.actors th:first-child, .actors td:first-child { width: 8rem; }
.faint { color: var(--faint); font-size: .875em; }
.verdict { font-size: 1.15rem; font-weight: 600; }
.reasons { padding-inline-start: 1.25rem; font-size: .9rem; color: var(--faint); }
.pair { display: grid; grid-template-columns: minmax(0, 1fr) 5.5rem minmax(0, 1fr); }
.letter { font: 700 .9rem system-ui, "DejaVu Sans", sans-serif; color: var(--faint); }
.reports h1 { font-size: 1.35rem; line-height: 1.6; font-weight: 700; }
.reports { margin: 1.5rem 0; align-items: start; }
.band { margin: .9rem 0; break-inside: avoid; scroll-margin-top: 1rem; }
.side { padding-inline-start: .9rem; border-inline-start: .3rem solid var(--band); }
.side:empty { border-color: transparent; }
.side .letter { display: none; }
.side p + p { margin-top: .35rem; }
.place { margin-inline-end: .4em; font-size: .7em; color: var(--faint); font-variant-numeric: tabular-nums; user-select: none; }
.joint {
	display: flex; align-items: center; align-self: start; gap: .35rem; height: 2em;
	padding: 0 .6rem; color: var(--band); font-weight: 700; font-variant-numeric: tabular-nums;
}
.joint::before, .joint::after { content: ""; order: 1; flex: 1; border-top: 2px solid var(--band); }
.joint::after { order: 3; }
.joint b { order: 0; } .joint i { order: 2; font-style: normal; } .joint b + i + b { order: 4; }
.band1 { --band: var(--band1); } .band2 { --band: var(--band2); }
.band3 { --band: var(--band3); } .band4 { --band: var(--band4); }
.different { --band: var(--difference); }
.related .joint::before, .related .joint::after { border-top-style: dashed; }
.only { --band: var(--line); color: var(--faint); }
.only .side { border-inline-start-style: dotted; }
mark { background: none; color: inherit; }
mark.difference {
	background: var(--differenceGround); color: var(--difference); padding: .05em 0;
	text-decoration: underline 2px; text-underline-offset: .3em;
}
mark.spelling { text-decoration: underline dotted; text-underline-offset: .3em; }
mark.own {
	background: var(--own); border-radius: .2em;
	text-decoration: underline 1px var(--faint); text-underline-offset: .4em;
}
.map { width: 100%; height: auto; }
.map line { stroke: var(--band); stroke-width: 2; }
.map .related line { stroke-dasharray: 5 4; }
.map .different line { stroke-width: 4; }
.map rect { fill: var(--band); }
.map .whole { fill: var(--line); }
.map text { fill: var(--text); font: 700 13px system-ui, "DejaVu Sans", sans-serif; text-anchor: middle; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
@media screen and (max-width: 46rem) {
	body { padding: 1rem .75rem 3rem; }
	.pair { display: flex; flex-direction: column; }
	.band { margin: 1.6rem 0; }
	.joint { order: -1; align-self: stretch; padding: 0; }
	.joint::before { display: none; }
	.side .letter { display: inline; margin-inline-end: .4em; }
	.side + .side, .joint + .side, .reports > * + * { margin-top: .5rem; }
	table, tbody, tr, td, th[scope=row] { display: block; width: auto; }
	thead, td:empty { display: none; }
	tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
	td, th { padding: 0; border: 0; }
	.actors th:first-child, .actors td:first-child { width: auto; }
	td[data-name]::before { content: attr(data-name) ": "; font-size: .8em; color: var(--faint); }
	.map text { font-size: 26px; }
}
@media print {
	@page { margin: 16mm 14mm; }
	:root {
		color-scheme: light;
		--ground: #fff; --card: #fff; --text: #000; --faint: #555; --line: #bbb;
		--band1: #11766b; --band2: #a15c00; --band3: #2a62a8; --band4: #87439a;
		--difference: #b3261e; --differenceGround: #fbe9e7; --own: #f1ead6;
	}
	body { padding: 0; max-width: none; font-size: 10.5pt; line-height: 1.75; }
	.pair { grid-template-columns: minmax(0, 1fr) 4.6rem minmax(0, 1fr); }
	.band { margin: .6rem 0; }
	.only { break-inside: auto; }
	h2 { break-after: avoid; }
	tr, figure, .reports, .summary { break-inside: avoid; }
	a { text-decoration: none; }
	.side, .joint, mark, .map { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

/**
 * The hash by which the page's policy lets this style and no other in: SHA-256 of it, in Base64. A test
 * holds the two together and says the right one.
 */
export const pageStyleHash = 'sha256-iCsHvg/RR06KKB62Hi57vMF6zoZw4WV6s+Ko3dB8WMM=';
