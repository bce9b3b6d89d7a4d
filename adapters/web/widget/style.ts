/** Where the panel takes the whole window: phones, and windows that are low or zoomed in a lot. */
export const SMALL_WINDOW = '(max-width: 480px), (max-height: 480px)'

/** Sides are logical, so that the same rules serve right-to-left scripts. Pixels, since a shop may set any root size. */
export const STYLE = `
:host { all: initial; }
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
.parley {
  --accent: var(--parley-accent, #0b6e66);
  --surface: #fff; --ink: #1a2027; --muted: #5a6571; --soft: #f1f4f6; --hair: #e2e7eb; --edge: #848e98;
  --danger: #b3261e; --shadow: 0 12px 48px rgb(16 24 32 / .18), 0 2px 8px rgb(16 24 32 / .1);
  color: var(--ink); color-scheme: light dark; font: 400 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto,
  "Helvetica Neue", "Noto Sans", "PingFang SC", "Microsoft YaHei", sans-serif; text-align: start;
  -webkit-text-size-adjust: 100%;
}
@media (prefers-color-scheme: dark) {
  .parley {
    --surface: #171b20; --ink: #edf0f3; --muted: #a6b0ba; --soft: #252b32; --hair: #2f363e; --edge: #7d8893;
    --danger: #ffb4ab; --shadow: 0 12px 48px rgb(0 0 0 / .6), 0 0 0 1px #2f363e;
  }
}
button, textarea { font: inherit; color: inherit; margin: 0; border: 0; background: none; }
button { cursor: pointer; padding: 0; touch-action: manipulation; -webkit-tap-highlight-color: transparent; }
p, h2, dl, dd { margin: 0; }
a { color: inherit; text-underline-offset: 2px; }
:focus { outline: none; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
.icon { width: 24px; height: 24px; fill: none; stroke: currentColor; stroke-width: 1.9; stroke-linecap: round;
  stroke-linejoin: round; display: block; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }

.launcher, .panel { position: fixed; inset-inline-end: max(20px, env(safe-area-inset-right)); z-index: 2147483000; }
.launcher { inset-block-end: max(20px, env(safe-area-inset-bottom)); width: 60px; height: 60px; border-radius: 50%;
  background: var(--accent); color: var(--on-accent, #fff); display: grid; place-items: center;
  box-shadow: 0 6px 20px rgb(16 24 32 / .26), 0 1px 4px rgb(16 24 32 / .2); transition: transform .16s ease; }
.launcher:hover { transform: scale(1.05); }
.launcher:active { transform: scale(.97); }
.launcher:focus-visible { outline: 3px solid #fff; outline-offset: 0; box-shadow: 0 0 0 6px #1a2027; }
.launcher .icon { width: 30px; height: 30px; }
.launcher[aria-expanded=true] .chat, .launcher[aria-expanded=false] .chevron { display: none; }
.badge { position: absolute; inset-block-start: -3px; inset-inline-end: -3px; min-width: 24px; height: 24px;
  padding: 0 6px; border-radius: 12px; background: #b3261e; color: #fff; font-size: 13px; font-weight: 600;
  line-height: 20px; border: 2px solid var(--surface); text-align: center; }

.panel { inset-block-end: calc(max(20px, env(safe-area-inset-bottom)) + 76px); width: min(392px, calc(100vw - 40px));
  height: min(660px, calc(100vh - 120px)); height: min(660px, calc(100dvh - 120px)); display: flex;
  flex-direction: column; background: var(--surface); border-radius: 20px; box-shadow: var(--shadow);
  overflow: hidden; animation: rise .2s cubic-bezier(.2, .8, .3, 1); }
@keyframes rise { from { opacity: 0; transform: translateY(12px) scale(.985); } }
.head { display: flex; align-items: center; gap: 12px; padding: 12px 12px 12px 20px; border-block-end: 1px solid var(--hair); }
[dir=rtl] .head { padding: 12px 20px 12px 12px; }
.mark { flex: none; width: 36px; height: 36px; border-radius: 50%; background: var(--accent);
  color: var(--on-accent, #fff); display: grid; place-items: center; }
.mark .icon { width: 20px; height: 20px; }
h2 { flex: 1; text-align: -webkit-match-parent; text-align: match-parent; min-width: 0; font-size: 17px; font-weight: 650; line-height: 1.3; letter-spacing: -.005em; }
.close { flex: none; width: 44px; height: 44px; border-radius: 50%; display: grid; place-items: center; color: var(--muted); }
.close:hover { background: var(--soft); color: var(--ink); }
.close:focus-visible { outline-offset: -3px; }
.connection { padding: 6px 20px; font-size: 13px; color: var(--muted); background: var(--soft); text-align: center; }

@media ${SMALL_WINDOW} {
  .panel { inset: var(--window-top, 0) 0 auto 0; width: 100%; height: 100vh; height: 100dvh;
    height: var(--window-height, 100dvh); border-radius: 0; padding-block-end: env(safe-area-inset-bottom); }
  .launcher[aria-expanded=true] { display: none; }
}
@media (prefers-reduced-motion: reduce) {
  *, *::before, *::after { animation-duration: .01ms !important; animation-iteration-count: 1 !important;
    transition: none !important; }
}
@media (forced-colors: active) {
  .launcher, .panel, .choice, .send, .bubble { border: 1px solid CanvasText; }
}
@media print { :host { display: none; } }
`
