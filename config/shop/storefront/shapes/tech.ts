/** Drawings on 200 x 200, standing on y = 158, by the noun that ends an English product name. */

const speaker = (x: number, width: number): string => {
  const middle = x + width / 2
  return `
<rect fill="main" x="${x}" y="44" width="${width}" height="114" rx="14"/>
<circle fill="shade" cx="${middle}" cy="74" r="${width * 0.2}"/><circle fill="ink" cx="${middle}" cy="74" r="${width * 0.1}"/>
<circle fill="shade" cx="${middle}" cy="120" r="${width * 0.36}"/><circle fill="ink" cx="${middle}" cy="120" r="${width * 0.26}"/>
<circle fill="light" cx="${middle}" cy="120" r="${width * 0.09}"/>`
}

export const tech: Readonly<Record<string, string>> = {
  audio: speaker(62, 76),
  Headphones: `
<path fill="none" stroke="shade" stroke-width="12" d="M46 122V98a54 54 0 01108 0v24"/>
<path fill="none" stroke="light" stroke-width="4" stroke-linecap="round" d="M58 74a48 48 0 0184 0"/>
<rect fill="main" x="34" y="100" width="32" height="58" rx="14"/><rect fill="main" x="134" y="100" width="32" height="58" rx="14"/>
<rect fill="ink" x="58" y="106" width="12" height="46" rx="6"/><rect fill="ink" x="130" y="106" width="12" height="46" rx="6"/>`,
  Earbuds: `
<g fill="light"><rect x="62" y="44" width="15" height="58" rx="7.500"/><circle cx="76" cy="57" r="17"/><rect x="123" y="44" width="15" height="58" rx="7.500"/><circle cx="124" cy="57" r="17"/></g>
<g fill="paper"><ellipse cx="92" cy="63" rx="6" ry="11" transform="rotate(-22 92 63)"/><ellipse cx="108" cy="63" rx="6" ry="11" transform="rotate(22 108 63)"/></g><g fill="ink"><rect x="67" y="84" width="5" height="12" rx="2.500"/><rect x="128" y="84" width="5" height="12" rx="2.500"/></g>
<rect fill="main" x="44" y="96" width="112" height="62" rx="27"/>
<path fill="shade" d="M44 119h112v6H44z"/><circle fill="paper" cx="100" cy="138" r="4"/>`,
  Soundbar: `
<rect fill="ink" x="40" y="44" width="120" height="70" rx="6"/><rect fill="light" x="46" y="50" width="108" height="58" rx="3" opacity=".35"/>
<rect fill="main" x="22" y="126" width="156" height="32" rx="14"/>
<g fill="shade"><rect x="36" y="136" width="56" height="12" rx="6"/><rect x="108" y="136" width="56" height="12" rx="6"/></g>
<circle fill="paper" cx="100" cy="142" r="3"/>`,
  Turntable: `
<rect fill="main" x="28" y="56" width="144" height="96" rx="12"/><path fill="shade" d="M28 130h144v14c0 6-4 8-10 8H38c-6 0-10-2-10-8z"/>
<circle fill="ink" cx="88" cy="98" r="38"/><circle fill="none" stroke="shade" stroke-width="2" cx="88" cy="98" r="27"/>
<circle fill="light" cx="88" cy="98" r="13"/><circle fill="ink" cx="88" cy="98" r="3"/>
<path fill="none" stroke="paper" stroke-width="5" stroke-linecap="round" stroke-linejoin="round" d="M150 72v36l-26 14"/><circle fill="paper" cx="150" cy="72" r="8"/>
<path fill="ink" d="M40 152h16v6H40zM144 152h16v6h-16z"/>`,
  Radio: `
<path fill="none" stroke="ink" stroke-width="4" stroke-linecap="round" d="M132 72l26-34"/>
<rect fill="main" x="32" y="70" width="136" height="84" rx="18"/><rect fill="ink" x="92" y="84" width="64" height="34" rx="6"/>
<path fill="none" stroke="light" stroke-width="5" stroke-linecap="round" d="M104 94v14M116 94v14M132 94h12v7h-12v7h12"/>
<circle fill="shade" cx="64" cy="112" r="24"/><circle fill="light" cx="64" cy="112" r="9"/>
<circle fill="light" cx="104" cy="136" r="7"/><circle fill="light" cx="126" cy="136" r="7"/><path fill="ink" d="M50 154h18v4H50zM132 154h18v4h-18z"/>`,
  Microphone: `
<path fill="none" stroke="ink" stroke-width="6" stroke-linecap="round" d="M64 84v10a36 36 0 0072 0V84M100 130v22"/>
<rect fill="main" x="76" y="34" width="48" height="82" rx="24"/><path fill="shade" d="M76 84h48v8a24 24 0 01-48 0z"/>
<path fill="none" stroke="light" stroke-width="4" stroke-linecap="round" d="M88 52h24M88 63h24M88 74h24"/>
<rect fill="ink" x="68" y="148" width="64" height="10" rx="5"/>`,
  Speakers: speaker(34, 60) + speaker(106, 60),
  photo: `
<path fill="shade" d="M78 76l10-20c2-4 4-6 8-6h20c4 0 6 2 8 6l10 20z"/>
<rect fill="main" x="30" y="72" width="140" height="86" rx="16"/><path fill="ink" d="M30 94h140v46H30z" opacity=".55"/>
<circle fill="paper" cx="100" cy="116" r="38"/><circle fill="ink" cx="100" cy="116" r="32"/><circle fill="glass" cx="100" cy="116" r="20"/>
<circle fill="paper" cx="92" cy="108" r="6" opacity=".8"/>
<rect fill="ink" x="42" y="62" width="24" height="10" rx="4"/><circle fill="light" cx="152" cy="84" r="5"/>`,
  'Instant Camera': `
<path fill="main" d="M52 50h96c8 0 14 6 14 14v62H38V64c0-8 6-14 14-14z"/><rect fill="light" x="30" y="116" width="140" height="42" rx="12"/>
<rect fill="ink" x="56" y="134" width="88" height="8" rx="4"/><circle fill="paper" cx="100" cy="88" r="30"/><circle fill="ink" cx="100" cy="88" r="23"/>
<circle fill="glass" cx="100" cy="88" r="13"/><rect fill="paper" x="132" y="58" width="20" height="14" rx="4"/><circle fill="shade" cx="54" cy="66" r="7"/>`,
  'Action Camera': `
<rect fill="main" x="40" y="62" width="120" height="84" rx="18"/><rect fill="ink" x="52" y="74" width="42" height="30" rx="6"/>
<circle fill="shade" cx="126" cy="98" r="28"/><circle fill="ink" cx="126" cy="98" r="22"/><circle fill="glass" cx="126" cy="98" r="12"/><circle fill="paper" cx="121" cy="93" r="4"/>
<path fill="light" d="M54 118h32v6H54z"/><path fill="ink" d="M86 146h28v12H86z"/>`,
  Lens: `
<path fill="ink" d="M62 44h76l6 20H56z"/><rect fill="main" x="52" y="60" width="96" height="82" rx="8"/>
<path fill="shade" d="M52 82h96v26H52z"/><path fill="none" stroke="light" stroke-width="3" d="M62 84v22M74 84v22M86 84v22M98 84v22M110 84v22M122 84v22M134 84v22"/>
<path fill="light" d="M52 118h96v6H52z"/><path fill="ink" d="M60 142h80v10c0 4-2 6-6 6H66c-4 0-6-2-6-6z"/><ellipse fill="glass" cx="100" cy="45" rx="30" ry="6"/>`,
  Tripod: `
<path fill="none" stroke="ink" stroke-width="8" stroke-linecap="round" d="M94 84L58 154M106 84l36 70M100 84v68"/><path fill="none" stroke="main" stroke-width="11" stroke-linecap="round" d="M94 86l-18 34M106 86l18 34M100 86v34"/>
<rect fill="main" x="78" y="64" width="44" height="24" rx="8"/><rect fill="shade" x="72" y="48" width="56" height="12" rx="5"/><path fill="ink" d="M94 58h12v8H94z"/>
<path fill="none" stroke="shade" stroke-width="6" stroke-linecap="round" d="M120 76l30 12"/>`,
  'Ring Light': `
<path fill="none" stroke="ink" stroke-width="6" d="M100 124v28"/><rect fill="ink" x="66" y="150" width="68" height="8" rx="4"/>
<circle fill="none" stroke="main" stroke-width="20" cx="100" cy="80" r="40"/><circle fill="none" stroke="paper" stroke-width="8" cx="100" cy="80" r="40"/>`,
  'Memory Card': `
<path fill="main" d="M58 50c0-6 4-10 10-10h50l26 26v82c0 6-4 10-10 10H68c-6 0-10-4-10-10z"/><path fill="paper" d="M72 92h58v46H72z"/>
<path fill="shade" d="M72 48h8v20h-8zM86 48h8v20h-8zM100 48h8v20h-8z"/><path fill="none" stroke="main" stroke-width="5" stroke-linecap="round" d="M82 108h38M82 122h24"/>`,
  computers: `
<rect fill="ink" x="44" y="54" width="112" height="82" rx="8"/><rect fill="main" x="51" y="61" width="98" height="68" rx="3"/>
<path fill="light" d="M51 129l56-68h42v68z" opacity=".55"/><path fill="shade" d="M32 138h136l8 12c2 4 0 8-6 8H30c-6 0-8-4-6-8z"/><path fill="ink" d="M84 138h32l-4 6H88z"/>`,
  Keyboard: `
<rect fill="shade" x="20" y="92" width="160" height="66" rx="12"/><rect fill="main" x="20" y="86" width="160" height="64" rx="12"/>
<path fill="none" stroke="paper" stroke-width="11" stroke-linecap="round" stroke-dasharray=".1 16.6" d="M36 102h138M36 134h12M156 134h20"/>
<path fill="none" stroke="light" stroke-width="11" stroke-linecap="round" stroke-dasharray=".1 16.6" d="M42 118h128"/><path fill="none" stroke="paper" stroke-width="11" stroke-linecap="round" d="M72 134h58"/>`,
  Mouse: `
<path fill="main" d="M100 48c30 0 42 22 42 54s-16 56-42 56-42-24-42-56 12-54 42-54z"/><path fill="light" d="M100 48c-30 0-42 20-42 48h42z"/>
<path fill="none" stroke="ink" stroke-width="3" d="M58 98c24 6 60 6 84 0M100 48v52"/><rect fill="ink" x="94" y="62" width="12" height="24" rx="6"/>`,
  Monitor: `
<path fill="shade" d="M88 124h24l4 28H84z"/><rect fill="shade" x="66" y="148" width="68" height="10" rx="5"/>
<rect fill="ink" x="24" y="42" width="152" height="92" rx="9"/><rect fill="main" x="31" y="49" width="138" height="76" rx="3"/><path fill="light" d="M31 125l66-76h72v76z" opacity=".5"/>`,
  Webcam: `
<path fill="ink" d="M84 118h32l10 34H74z"/><rect fill="ink" x="62" y="148" width="76" height="10" rx="5"/>
<rect fill="main" x="38" y="50" width="124" height="72" rx="36"/><circle fill="ink" cx="100" cy="86" r="28"/><circle fill="glass" cx="100" cy="86" r="16"/><circle fill="paper" cx="93" cy="79" r="5"/><circle fill="paper" cx="146" cy="86" r="4"/>`,
  Drive: `
<path fill="none" stroke="ink" stroke-width="5" d="M100 64c0-24 44-8 40-34"/><rect fill="main" x="52" y="62" width="96" height="96" rx="16"/>
<path fill="light" d="M52 78c0-10 6-16 16-16h64c10 0 16 6 16 16l-96 44z" opacity=".6"/><circle fill="paper" cx="128" cy="140" r="5"/>`,
  Hub: `
<path fill="none" stroke="ink" stroke-width="7" d="M44 120C10 120 26 62 60 66"/><rect fill="shade" x="56" y="56" width="26" height="20" rx="4"/><path fill="ink" d="M82 60h14v12H82z"/>
<rect fill="main" x="40" y="98" width="136" height="50" rx="14"/><path fill="shade" d="M40 134h136c0 10-4 14-14 14H54c-10 0-14-4-14-14z"/>
<g fill="ink"><rect x="58" y="112" width="26" height="12" rx="3"/><rect x="92" y="112" width="26" height="12" rx="3"/><rect x="126" y="112" width="34" height="12" rx="6"/></g>`,
}
