/** Drawings on 200 x 200, standing on y = 158, by the noun that ends an English product name. */

const folded = `
<rect fill="shade" x="36" y="126" width="128" height="32" rx="16"/><rect fill="main" x="40" y="98" width="120" height="32" rx="16"/>
<rect fill="light" x="36" y="68" width="128" height="34" rx="17"/>`

export const home: Readonly<Record<string, string>> = {
  kitchen: `
<path fill="glass" d="M66 40h68l-12 38H78z"/><path fill="ink" d="M62 34h76v8H62z"/><path fill="shade" d="M74 60h52l-6 18H80z"/>
<path fill="main" d="M74 76h52l10 76c0 4-2 6-6 6H70c-4 0-6-2-6-6z"/><path fill="light" d="M74 76h14l-4 82H70c-4 0-6-2-6-6z" opacity=".6"/>
<rect fill="ink" x="84" y="122" width="32" height="24" rx="4"/><circle fill="paper" cx="100" cy="98" r="8"/>
<path fill="none" stroke="ink" stroke-width="5" stroke-linecap="round" d="M128 90h26V66"/><circle fill="shade" cx="154" cy="62" r="7"/>`,
  'Espresso Machine': `
<rect fill="main" x="42" y="46" width="116" height="40" rx="12"/><path fill="shade" d="M42 80h40v66H42z"/><rect fill="ink" x="36" y="144" width="128" height="14" rx="6"/>
<path fill="ink" d="M106 86h32v12h-32z"/><path fill="none" stroke="ink" stroke-width="7" stroke-linecap="round" d="M136 92h32"/>
<path fill="paper" d="M106 116h32v16c0 8-6 12-16 12s-16-4-16-12z"/><path fill="none" stroke="paper" stroke-width="4" d="M138 120c10 0 10 14 0 14"/>
<g fill="paper"><circle cx="62" cy="66" r="7"/><circle cx="84" cy="66" r="4"/><circle cx="98" cy="66" r="4"/></g><path fill="none" stroke="light" stroke-width="4" stroke-linecap="round" d="M122 100v10"/>`,
  Knife: `
<rect fill="shade" x="26" y="120" width="148" height="38" rx="10"/><path fill="none" stroke="main" stroke-width="3" d="M36 132h70M50 144h100" opacity=".6"/>
<path fill="steel" d="M30 98C66 58 104 50 128 50v34C96 84 62 92 30 98z"/><path fill="paper" d="M30 98c34-14 66-20 98-20v6c-32 0-66 8-98 14z"/>
<path fill="main" d="M128 50h44c6 0 8 4 8 9s-4 11-10 11h-20l-6 14h-16z"/><g fill="paper"><circle cx="142" cy="60" r="3"/><circle cx="160" cy="60" r="3"/></g>`,
  Pan: `
<path fill="ink" d="M136 96l46-22c6-3 10 6 4 10l-46 24z"/><path fill="main" d="M24 104h120c0 38-20 54-60 54s-60-16-60-54z"/>
<ellipse fill="shade" cx="84" cy="104" rx="60" ry="14"/><ellipse fill="paper" cx="76" cy="104" rx="28" ry="7"/><ellipse fill="yolk" cx="76" cy="102" rx="10" ry="4"/>`,
  Kettle: `
<path fill="none" stroke="ink" stroke-width="9" stroke-linecap="round" d="M134 70c30 0 30 56 2 58"/><path fill="main" d="M66 58h68l12 82c0 6-2 8-8 8H62c-6 0-8-2-8-8z"/>
<path fill="shade" d="M66 66L40 80l20 20z"/><path fill="light" d="M76 74h12l-6 60H68z" opacity=".7"/><rect fill="ink" x="64" y="48" width="72" height="12" rx="6"/><circle fill="ink" cx="100" cy="44" r="7"/><rect fill="ink" x="48" y="146" width="104" height="12" rx="6"/>`,
  Bowls: `
<path fill="shade" d="M34 104h132c0 34-20 54-46 54H80c-26 0-46-20-46-54z"/><path fill="main" d="M42 80h116c0 30-16 48-40 48H82c-24 0-40-18-40-48z"/>
<path fill="light" d="M50 56h100c0 28-14 44-36 44H86c-22 0-36-16-36-44z"/><ellipse fill="paper" cx="100" cy="56" rx="50" ry="9"/>`,
  Blender: `
<rect fill="main" x="80" y="30" width="40" height="66" rx="18"/><rect fill="ink" x="92" y="44" width="16" height="24" rx="8"/><path fill="steel" d="M92 94h16v38H92z"/><path fill="shade" d="M78 144c0-10 8-16 22-16s22 6 22 16v14H78z"/>
<path fill="none" stroke="paper" stroke-width="4" d="M88 152h24"/><path fill="glass" d="M46 100h108l-10 52c-1 4-3 6-7 6H63c-4 0-6-2-7-6z" opacity=".45"/>`,
  Teapot: `
<path fill="none" stroke="main" stroke-width="9" d="M142 88c34-8 34 46-4 44"/><path fill="main" d="M60 108c-16 0-18-26-34-28l-4 10c14 2 12 40 42 40z"/><path fill="glass" d="M54 104c0-24 20-36 46-36s46 12 46 36c0 34-18 54-46 54s-46-20-46-54z"/>
<path fill="main" d="M58 116h84c-4 26-20 42-42 42s-38-16-42-42z" opacity=".75"/><path fill="shade" d="M72 70c4-12 52-12 56 0z"/><circle fill="shade" cx="100" cy="56" r="8"/><path fill="paper" d="M68 92c4-8 10-12 18-14-8 10-10 20-10 34-6-4-10-12-8-20z" opacity=".6"/>`,
  home: `
<path fill="ink" d="M97 84h6v68h-6z"/><rect fill="ink" x="68" y="150" width="64" height="8" rx="4"/><path fill="glow" d="M58 92h84l24 62H34z" opacity=".4"/>
<path fill="main" d="M78 36h44l24 56H54z"/><path fill="light" d="M78 36h16L78 92H54z" opacity=".6"/><path fill="none" stroke="ink" stroke-width="3" d="M120 92v20"/><circle fill="ink" cx="120" cy="114" r="3"/>`,
  Cover: `${folded}<path fill="none" stroke="paper" stroke-width="4" stroke-linecap="round" d="M52 86h96" opacity=".8"/><rect fill="paper" x="48" y="42" width="104" height="32" rx="16"/>`,
  Blanket: `${folded}<path fill="none" stroke="main" stroke-width="5" d="M60 70v30M72 70v30M128 70v30M140 70v30"/><path fill="none" stroke="light" stroke-width="4" stroke-linecap="round" d="M44 130v24M56 134v22M68 134v22"/>`,
  Towel: `
<rect fill="shade" x="38" y="128" width="124" height="30" rx="15"/><rect fill="main" x="38" y="98" width="124" height="32" rx="16"/><circle fill="light" cx="76" cy="74" r="27"/><path fill="light" d="M76 47h66a27 27 0 010 54H76z"/>
<path fill="none" stroke="main" stroke-width="5" d="M76 58a16 16 0 1016 16 9 9 0 10-9 9"/><path fill="none" stroke="paper" stroke-width="5" d="M126 48v52M136 48v52"/>`,
  Candle: `
<path fill="flame" d="M100 30c12 16 16 22 16 31a16 16 0 01-32 0c0-9 4-15 16-31z"/><path fill="paper" d="M100 50c5 7 7 10 7 14a7 7 0 01-14 0c0-4 2-7 7-14z"/><path fill="ink" d="M98 72h4v18h-4z"/>
<path fill="main" d="M54 90h92v58c0 6-4 10-10 10H64c-6 0-10-4-10-10z"/><ellipse fill="light" cx="100" cy="90" rx="46" ry="9"/><rect fill="paper" x="72" y="112" width="56" height="30" rx="4"/><path fill="none" stroke="shade" stroke-width="4" stroke-linecap="round" d="M82 122h36M90 132h20"/>`,
  Vase: `
<path fill="none" stroke="stem" stroke-width="4" stroke-linecap="round" d="M98 92c-2-24-18-34-26-50M102 92c0-26 6-40 14-58M104 92c6-18 20-24 32-30"/>
<g fill="stem"><ellipse cx="78" cy="58" rx="12" ry="6" transform="rotate(40 78 58)"/><ellipse cx="120" cy="44" rx="12" ry="6" transform="rotate(-50 120 44)"/><ellipse cx="128" cy="72" rx="12" ry="6" transform="rotate(-20 128 72)"/><ellipse cx="88" cy="76" rx="11" ry="5" transform="rotate(20 88 76)"/></g>
<circle fill="light" cx="70" cy="38" r="9"/><circle fill="light" cx="118" cy="30" r="9"/><circle fill="light" cx="140" cy="58" r="8"/>
<path fill="main" d="M84 86h32c0 12 22 20 22 42 0 18-12 30-26 30H88c-14 0-26-12-26-30 0-22 22-30 22-42z"/><path fill="light" d="M76 118c4-6 8-10 12-14-4 16-2 34 4 50-16-2-24-20-16-36z" opacity=".55"/>`,
  Clock: `
<circle fill="main" cx="100" cy="98" r="60"/><circle fill="paper" cx="100" cy="98" r="47"/><g fill="shade"><circle cx="100" cy="60" r="4"/><circle cx="138" cy="98" r="4"/><circle cx="100" cy="136" r="4"/><circle cx="62" cy="98" r="4"/></g>
<path fill="none" stroke="ink" stroke-width="6" stroke-linecap="round" stroke-linejoin="round" d="M100 70v28l20 14"/><circle fill="main" cx="100" cy="98" r="5"/>`,
}
