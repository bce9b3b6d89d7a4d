/** Drawings on 200 x 200, standing on y = 158, by the noun that ends an English product name. */

export const play: Readonly<Record<string, string>> = {
  outdoor: `
<path fill="shade" d="M100 46l74 112H26z"/><path fill="main" d="M92 46h10l-30 112H22z"/><path fill="light" d="M98 46L66 158H46z" opacity=".45"/>
<path fill="ink" d="M106 82l38 76H88z"/><path fill="glow" d="M106 82l-10 76H88z" opacity=".8"/><path fill="none" stroke="ink" stroke-width="4" stroke-linecap="round" d="M96 42l8 12M104 42l-8 12"/>`,
  'Sleeping Bag': `
<rect fill="main" x="40" y="88" width="126" height="70" rx="35"/><circle fill="light" cx="74" cy="123" r="35"/><path fill="none" stroke="shade" stroke-width="6" stroke-linecap="round" d="M74 102a21 21 0 1021 21 12 12 0 10-12 12"/>
<path fill="ink" d="M112 88h10v70h-10zM140 88h10v70h-10z"/><path fill="none" stroke="ink" stroke-width="5" d="M117 88c0-26 28-26 28 0"/>`,
  Mat: `
<path fill="shade" d="M66 144h108c6 0 6 14 0 14H66z"/><rect fill="main" x="56" y="86" width="112" height="68" rx="12"/><circle fill="light" cx="66" cy="122" r="36"/><path fill="none" stroke="main" stroke-width="7" stroke-linecap="round" d="M66 98a24 24 0 1024 24 14 14 0 10-14 14"/><path fill="ink" d="M116 86h8v68h-8zM144 86h8v68h-8z"/>`,
  Poles: `
<g fill="none" stroke-linecap="round"><path stroke="ink" stroke-width="6" d="M66 156L96 42M134 156L104 42"/><path stroke="main" stroke-width="9" d="M75 122L92 58M125 122l-17-64"/><path stroke="ink" stroke-width="13" d="M93 56l4-18M107 56l-4-18"/><path stroke="shade" stroke-width="6" d="M58 140h24M118 140h24"/></g>`,
  Bottle: `
<rect fill="ink" x="82" y="34" width="36" height="20" rx="6"/><path fill="shade" d="M80 52h40l8 18H72z"/><rect fill="main" x="68" y="66" width="64" height="92" rx="14"/><path fill="light" d="M76 74h12v70H76z" opacity=".6"/><path fill="shade" d="M68 128h64v10H68z"/>
<path fill="none" stroke="paper" stroke-width="4" stroke-linecap="round" stroke-linejoin="round" d="M96 110l10-16 8 10 4-6 6 12z"/><path fill="none" stroke="ink" stroke-width="5" d="M118 42c16 0 16 18 4 22"/>`,
  Headlamp: `
<path fill="none" stroke="shade" stroke-width="14" d="M36 118c0-66 128-66 128 0"/><path fill="none" stroke="main" stroke-width="14" d="M40 122c30 26 90 26 120 0"/><path fill="glow" d="M84 140l-36 18h104l-36-18z" opacity=".6"/>
<rect fill="ink" x="68" y="106" width="64" height="44" rx="16"/><circle fill="light" cx="100" cy="128" r="16"/><circle fill="paper" cx="100" cy="128" r="9"/>`,
  Stove: `
<path fill="flame" d="M100 36c16 18 22 26 22 38 0 12-10 20-22 20s-22-8-22-20c0-12 6-20 22-38z"/><path fill="paper" d="M100 62c6 8 9 12 9 17 0 6-4 10-9 10s-9-4-9-10c0-5 3-9 9-17z"/><path fill="none" stroke="ink" stroke-width="7" stroke-linecap="round" stroke-linejoin="round" d="M54 74l14 28h64l14-28"/><path fill="ink" d="M92 100h16v14H92z"/>
<path fill="main" d="M66 124c0-8 8-12 34-12s34 4 34 12v24c0 6-4 10-10 10H76c-6 0-10-4-10-10z"/><path fill="shade" d="M66 134h68v12H66z"/>`,
  toys: `
<path fill="main" d="M34 94h72v46H34z"/><path fill="light" d="M50 58h18v36H50z"/><rect fill="shade" x="44" y="50" width="30" height="12" rx="4"/><path fill="shade" d="M96 62h62v78H96z"/><rect fill="glass" x="108" y="76" width="38" height="28" rx="4"/><rect fill="main" x="88" y="52" width="78" height="12" rx="6"/>
<path fill="ink" d="M26 136h142v8H26z"/><g fill="wood"><circle cx="54" cy="142" r="16"/><circle cx="94" cy="142" r="16"/><circle cx="142" cy="142" r="16"/></g><g fill="ink"><circle cx="54" cy="142" r="5"/><circle cx="94" cy="142" r="5"/><circle cx="142" cy="142" r="5"/></g>`,
  Puzzle: `
<path fill="main" d="M40 48h58v18c-8-4-16 0-16 9s8 13 16 9v18H40z"/><path fill="light" d="M98 48h62v54h-18c4 8 0 16-9 16s-13-8-9-16H98V84c-8 4-16 0-16-9s8-13 16-9z"/><path fill="shade" d="M40 102h18c-4 8 0 16 9 16s13-8 9-16h22v56H40z"/>
<path fill="main" d="M110 112h14c-4 8 0 16 9 16s13-8 9-16h28v54h-60v-18c8 4 16 0 16-9s-8-13-16-9z" transform="rotate(8 140 140) translate(4 -4)"/>`,
  Game: `
<path fill="shade" d="M36 112l64-34 64 34-64 34z"/><path fill="main" d="M36 104l64-34 64 34-64 34z"/><g fill="paper"><path d="M100 70l16 8.500-16 8.500-16-8.500zM68 87l16 8.500-16 8.500-16-8.500zM132 87l16 8.500-16 8.500-16-8.500zM100 104l16 8.500-16 8.500-16-8.500zM100 87l16 8.500-16 8.500-16-8.500z" opacity=".75"/></g><path fill="ink" d="M36 112l64 34v12L36 124zM164 112l-64 34v12l64-34z" opacity=".75"/>
<path fill="light" d="M92 84c0-10 4-16 8-22a14 14 0 118 0c4 6 8 12 8 22-6 5-18 5-24 0z"/><rect fill="paper" x="128" y="62" width="30" height="30" rx="6" transform="rotate(12 143 77)"/><g fill="ink"><circle cx="137" cy="70" r="3"/><circle cx="143" cy="77" r="3"/><circle cx="149" cy="84" r="3"/></g>`,
  Blocks: `
<rect fill="main" x="36" y="108" width="50" height="50" rx="6"/><rect fill="shade" x="92" y="108" width="72" height="50" rx="6"/><path fill="light" d="M62 104V64c0-4 2-6 6-6h48c4 0 6 2 6 6v40c0 2-1 4-4 4H66c-3 0-4-2-4-4z"/><path fill="main" d="M92 54l-28-0 28-28 28 28z"/>
<path fill="ink" d="M110 158v-14a18 18 0 0136 0v14z" opacity=".45"/><circle fill="paper" cx="61" cy="133" r="13"/><path fill="paper" d="M80 98l12-26 12 26z"/>`,
  Bear: `
<g fill="main"><circle cx="66" cy="54" r="17"/><circle cx="134" cy="54" r="17"/><ellipse cx="100" cy="130" rx="42" ry="36"/><circle cx="62" cy="148" r="17"/><circle cx="138" cy="148" r="17"/><ellipse cx="56" cy="116" rx="13" ry="20" transform="rotate(24 56 116)"/><ellipse cx="144" cy="116" rx="13" ry="20" transform="rotate(-24 144 116)"/></g><circle fill="main" cx="100" cy="76" r="42"/>
<g fill="light"><circle cx="66" cy="54" r="9"/><circle cx="134" cy="54" r="9"/><ellipse cx="100" cy="134" rx="24" ry="20"/><ellipse cx="100" cy="90" rx="20" ry="15"/><circle cx="60" cy="150" r="8"/><circle cx="140" cy="150" r="8"/></g>
<g fill="ink"><circle cx="84" cy="70" r="5"/><circle cx="116" cy="70" r="5"/><ellipse cx="100" cy="84" rx="7" ry="5"/></g><path fill="none" stroke="ink" stroke-width="3" stroke-linecap="round" d="M92 94c4 5 12 5 16 0"/><path fill="shade" d="M76 112l24 8 24-8v16l-24-8-24 8z"/>`,
  'Watercolour Set': `
<rect fill="main" x="26" y="84" width="148" height="74" rx="12"/><rect fill="paper" x="36" y="94" width="128" height="54" rx="6"/><g><circle fill="flame" cx="54" cy="110" r="9"/><circle fill="yolk" cx="78" cy="110" r="9"/><circle fill="stem" cx="102" cy="110" r="9"/><circle fill="glass" cx="126" cy="110" r="9"/><circle fill="shade" cx="148" cy="110" r="9"/><circle fill="ink" cx="54" cy="134" r="9"/><circle fill="light" cx="78" cy="134" r="9"/><circle fill="main" cx="102" cy="134" r="9"/><circle fill="wood" cx="126" cy="134" r="9"/><circle fill="steel" cx="148" cy="134" r="9"/></g>
<path fill="wood" d="M70 76l84-40 4 8-84 40z"/><path fill="steel" d="M58 78l14-7 5 10-14 7z"/><path fill="main" d="M36 92c2-10 10-16 22-14l5 10c-8 8-18 8-27 4z"/>`,
  Kite: `
<path fill="main" d="M112 30l44 52-70 50z"/><path fill="light" d="M112 30L64 68l22 64z"/><path fill="shade" d="M156 82l-70 50-9-26z"/><path fill="none" stroke="paper" stroke-width="3" d="M112 30L86 132M64 68l92 14"/>
<path fill="none" stroke="ink" stroke-width="3" stroke-linecap="round" d="M86 132c-12 14 6 14-8 24-8 6-22 0-34 2"/><path fill="main" d="M72 138l12-4-2 14zM82 148l-10 8 12 2zM50 150l-8 12-4-12z"/>`,
}
