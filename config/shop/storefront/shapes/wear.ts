/** Drawings on 200 x 200, standing on y = 158, by the noun that ends an English product name. */

const boot = `
<path fill="main" d="M64 42h50v56c6 8 40 8 46 40H58c2-36 12-48 6-96z"/>
<path fill="light" d="M122 106c18 4 36 12 38 32h-30c-4-10-6-20-8-32z"/>
<rect fill="shade" x="60" y="38" width="58" height="14" rx="7"/>
<path fill="ink" d="M56 138h106v10c0 6-4 10-10 10H96l-6-6H60c-4 0-4-8-4-14z"/>`

const laces = `
<path fill="none" stroke="paper" stroke-width="4" stroke-linecap="round" d="M96 66h18M96 80h18M98 94l20-2M104 108l20-6"/>`

const coat = `
<path fill="main" d="M72 46l16-6h24l16 6c14 4 18 14 22 28l12 54-22 8-10-34v56H70v-56l-10 34-22-8 12-54c4-14 8-24 22-28z"/>
<path fill="shade" d="M84 42c2 14 30 14 32 0l-6-8H90z"/>`

const shirt = `
<path fill="main" d="M70 50l18-8c4 10 20 10 24 0l18 8 30 34-20 18-12-12v66H72V90l-12 12-20-18z"/>
<path fill="shade" d="M88 42c4 10 20 10 24 0l5 2c-4 18-30 18-34 0z"/>`

const satchel = `
<path fill="none" stroke="shade" stroke-width="7" d="M66 92C60 30 140 30 134 92"/>
<rect fill="main" x="44" y="86" width="112" height="72" rx="16"/>
<path fill="light" d="M44 102c0-10 6-16 16-16h80c10 0 16 6 16 16 0 14-26 24-56 24s-56-10-56-24z"/>
<rect fill="ink" x="93" y="116" width="14" height="18" rx="4"/>`

export const wear: Readonly<Record<string, string>> = {
  shoes: `
<path fill="main" d="M36 96c2-8 10-16 20-22 6 8 14 12 24 10 6-1 12-4 16-10 12 16 24 28 42 34 16 5 28 12 27 30H36c-3-14-3-28 0-42z"/>
<path fill="light" d="M165 138c1-15-8-22-22-27-6 8-6 18-3 27z"/>
<path fill="shade" d="M34 112c14 0 24 10 24 26H36c-2-9-3-17-2-26z"/>
<path fill="none" stroke="paper" stroke-width="5" stroke-linecap="round" d="M98 92l12-9M108 102l12-9M118 111l12-8"/>
<path fill="none" stroke="light" stroke-width="5" stroke-linecap="round" d="M68 130c12-8 26-14 40-14"/>
<path fill="paper" d="M34 138h132c2 10-2 16-10 16H44c-6 0-11-6-10-16z"/>
<path fill="ink" d="M34 150h131c-2 5-5 8-9 8h-12l-6-4-8 4h-12l-6-4-8 4H82l-6-4-8 4H44c-5 0-8-3-10-8z"/>`,
  Sneakers: `
<path fill="main" d="M44 54h52c2 20 8 34 22 44 14 8 48 8 48 42H36c-2-30 2-58 8-86z"/>
<path fill="paper" d="M126 140c0-20 8-32 18-34 12 4 22 12 22 34z"/>
<path fill="light" d="M44 54h52l2 12H42z"/><circle fill="paper" cx="66" cy="88" r="13"/><circle fill="shade" cx="66" cy="88" r="7"/>
<path fill="none" stroke="paper" stroke-width="5" stroke-linecap="round" d="M86 76h14M90 90h14M98 104l14-4M110 116l12-6"/>
<path fill="paper" d="M32 138h136c2 12-2 20-10 20H42c-8 0-12-8-10-20z"/><path fill="none" stroke="shade" stroke-width="3" d="M34 147h132"/>`,
  Boots: boot + laces,
  'Rain Boots': boot + '<path fill="light" d="M72 60h12c2 26-2 40-4 58-4-8-6-38-8-58z" opacity=".6"/>',
  'Chelsea Boots': boot + '<path fill="shade" d="M82 52h20l-6 42H86z"/>',
  Loafers: `
<path fill="main" d="M36 108c8-12 22-14 32-6 16 12 32 6 46 10 26 6 50 8 50 28H38c-5-10-6-20-2-32z"/>
<path fill="ink" d="M40 104c8-6 20-6 28 0 14 10 26 8 36 8-14 8-46 8-64-8z"/>
<path fill="light" d="M92 116c10-6 26-8 36 2l-8 12c-10-8-22-8-32-4z"/>
<path fill="ink" d="M34 140h131c1 10-3 18-11 18h-12v-6H66v6H44c-7 0-11-8-10-18z"/>`,
  Slippers: `
<path fill="light" d="M34 132c16-12 34-8 60-8 34 0 70-2 72 14H36z"/>
<path fill="main" d="M84 136c0-26 14-40 34-38 28 2 48 20 48 40z"/>
<path fill="paper" d="M84 136c0-26 14-40 34-38-12 6-16 20-16 38z"/>
<path fill="shade" d="M32 136h135c1 12-3 22-13 22H46c-9 0-14-10-14-22z"/>`,
  Sandals: `
<path fill="shade" d="M34 140c20-12 34-2 64-4 34-2 54-10 70 2 0 12-4 20-14 20H48c-10 0-14-8-14-18z"/>
<path fill="ink" d="M36 150h130c-2 5-6 8-12 8H48c-6 0-10-3-12-8z"/>
<path fill="none" stroke="main" stroke-width="13" stroke-linecap="round" stroke-linejoin="round" d="M52 138l16-40c16 4 26 18 32 38M68 98c-12 4-20 20-22 36M118 136c2-18 12-28 26-30 8 6 12 14 12 26"/>
<circle fill="paper" cx="68" cy="98" r="5"/>`,
  clothing: `${coat}
<path fill="none" stroke="light" stroke-width="4" stroke-linecap="round" d="M100 54v102M80 126h10M110 126h10"/>`,
  'Down Jacket': `${coat}
<path fill="none" stroke="shade" stroke-width="4" stroke-linecap="round" d="M72 78h56M72 100h56M72 122h56M72 142h56M46 92l16 4M42 112l18 4M154 92l-16 4M158 112l-18 4"/>
<path fill="none" stroke="light" stroke-width="5" d="M100 52v106"/>`,
  Coat: `
<path fill="main" d="M74 42l16-6h20l16 6c12 4 16 14 19 28l11 50-20 6-10-30 10 62H64l10-62-10 30-20-6 11-50c3-14 7-24 19-28z"/>
<path fill="shade" d="M90 36l10 34 10-34 12 5-16 44h-12L78 41z"/>
<g fill="ink"><circle cx="92" cy="104" r="4"/><circle cx="92" cy="124" r="4"/><circle cx="110" cy="104" r="4"/><circle cx="110" cy="124" r="4"/></g>`,
  Sweater: `${coat}
<path fill="none" stroke="light" stroke-width="4" stroke-dasharray="2 7" stroke-linecap="round" d="M70 82h60M70 96h60M70 110h60"/>
<path fill="shade" d="M70 146h60v12H70zM39 124l22 7-2 6-22-8zM161 124l-22 7 2 6 22-8z"/>`,
  Hoodie: `${coat}
<path fill="shade" d="M76 44c4 22 44 22 48 0l-12-14H88z"/><path fill="ink" d="M86 42c4 12 24 12 28 0l-8-6H94z"/>
<path fill="none" stroke="paper" stroke-width="3" stroke-linecap="round" d="M92 58v18M108 58v18"/>
<path fill="shade" d="M82 112h36l10 24H72z"/>`,
  Shirt: `${shirt}
<path fill="light" d="M86 40l14 16 14-16 8 6-14 22-8-10-8 10-14-22z"/>
<path fill="none" stroke="shade" stroke-width="3" d="M100 62v94"/>
<g fill="paper"><circle cx="100" cy="80" r="3"/><circle cx="100" cy="102" r="3"/><circle cx="100" cy="124" r="3"/><circle cx="100" cy="146" r="3"/></g>`,
  'T-Shirt': shirt + '<circle fill="light" cx="100" cy="98" r="14"/>',
  Jeans: `
<path fill="main" d="M64 40h72l9 118h-33l-12-72-12 72H55z"/>
<path fill="shade" d="M64 40h72l1 13H63z"/>
<path fill="none" stroke="light" stroke-width="3" stroke-dasharray="5 4" d="M66 60c4 12 12 14 20 14M134 60c-4 12-12 14-20 14M100 54v30"/>
<path fill="light" d="M56 146h34l-2 12H55zM144 146h-34l2 12h33z"/>`,
  bags: satchel,
  Bag: satchel,
  Backpack: `
<path fill="none" stroke="ink" stroke-width="6" d="M84 48c0-20 32-20 32 0"/>
<rect fill="shade" x="44" y="96" width="112" height="50" rx="14"/>
<rect fill="main" x="56" y="44" width="88" height="114" rx="28"/>
<path fill="light" d="M56 84c0-28 14-40 28-40h32c14 0 28 12 28 40z"/>
<rect fill="shade" x="66" y="108" width="68" height="40" rx="12"/>
<path fill="none" stroke="paper" stroke-width="4" stroke-linecap="round" d="M76 120h48M100 84v12"/>`,
  Tote: `
<path fill="none" stroke="shade" stroke-width="7" stroke-linecap="round" d="M76 88c0-62 48-62 48 0"/>
<path fill="main" d="M50 82h100l8 70c0 4-2 6-6 6H48c-4 0-6-2-6-6z"/>
<path fill="light" d="M50 82h100l2 16H48z"/>
<path fill="none" stroke="shade" stroke-width="3" stroke-dasharray="6 5" d="M47 148h106"/>`,
  Suitcase: `
<path fill="none" stroke="ink" stroke-width="6" d="M86 62V36h28v26"/>
<rect fill="main" x="58" y="58" width="84" height="92" rx="12"/>
<path fill="none" stroke="shade" stroke-width="5" stroke-linecap="round" d="M78 72v64M100 72v64M122 72v64"/>
<path fill="light" d="M58 70c0-8 4-12 12-12h60c8 0 12 4 12 12z"/>
<g fill="ink"><circle cx="74" cy="152" r="6"/><circle cx="126" cy="152" r="6"/></g>`,
  Sleeve: `
<rect fill="main" x="34" y="74" width="132" height="84" rx="12"/>
<path fill="shade" d="M34 86c0-8 4-12 12-12h108c8 0 12 4 12 12l-54 26c-8 4-16 4-24 0z"/>
<circle fill="paper" cx="100" cy="110" r="6"/>`,
  Wallet: `
<path fill="shade" d="M52 74l84-16c6-1 10 2 10 8v20H52z"/>
<rect fill="main" x="40" y="76" width="120" height="82" rx="12"/>
<path fill="light" d="M120 104h40v28h-40c-18 0-18-28 0-28z"/><circle fill="ink" cx="122" cy="118" r="6"/>
<path fill="none" stroke="shade" stroke-width="3" stroke-dasharray="6 5" d="M48 86h102M48 148h102"/>`,
  'Weekend Bag': `
<path fill="none" stroke="ink" stroke-width="7" stroke-linecap="round" d="M72 92c0-48 56-48 56 0"/>
<rect fill="main" x="32" y="82" width="136" height="76" rx="26"/>
<path fill="light" d="M34 100c4-12 12-18 24-18h84c12 0 20 6 24 18z"/>
<path fill="shade" d="M64 82h12v76H64zM124 82h12v76h-12z"/>`,
}
