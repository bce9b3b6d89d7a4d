/** The messages and the box to write in. */
export const LOG_STYLE = `
.log { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 8px 16px 16px; scrollbar-width: thin; }
.log:focus-visible { outline-offset: -3px; }
.list { display: flex; flex-direction: column; }
.list:has(> .welcome:not([hidden])) { min-height: 100%; justify-content: center; }
.welcome { padding: 8px 20px 40px; text-align: center; font-size: 16px; color: var(--muted); text-wrap: balance; }
.welcome .icon { width: 44px; height: 44px; margin: 0 auto 14px; stroke-width: 1.2; }
.line { display: flex; flex-direction: column; align-items: flex-start; margin-block-start: 10px; max-width: 100%; }
.line.customer { align-items: flex-end; }
.line.bot + .line.bot, .line.customer + .line.customer { margin-block-start: 4px; }
.line:has(> .waiting) { animation: appear .16s ease; }
@keyframes appear { from { opacity: 0; transform: translateY(6px); } }
time, .notice, .state span { unicode-bidi: plaintext; }
time { align-self: center; margin-block: 12px 10px; font-size: 12px; line-height: 1.4; color: var(--muted); }
.blocks { display: flex; flex-direction: column; align-items: flex-start; gap: 6px; width: 100%; }
.bubble { max-width: 85%; padding: 10px 14px; border-radius: 18px; background: var(--soft); white-space: pre-wrap;
  overflow-wrap: anywhere; unicode-bidi: plaintext; }
.bot .bubble:first-child { border-start-start-radius: 6px; }
.customer .bubble { background: var(--accent); color: var(--on-accent, #fff); border-end-end-radius: 6px; }
.customer .bubble a:focus-visible { outline-color: currentColor; }
.notice { align-self: stretch; margin: 10px 12px; text-align: center; font-size: 13px; color: var(--muted); }
.state { display: flex; flex-wrap: wrap; justify-content: flex-end; align-items: center; column-gap: 8px;
  margin-block-start: 3px; max-width: 85%; font-size: 12px; color: var(--muted); text-align: end; }
.state.waiting { animation: late .2s ease .7s backwards; }
@keyframes late { from { opacity: 0; } }
.state.refused { color: var(--danger); font-size: 13px; }
.retry { min-width: 44px; min-height: 44px; padding: 0 6px; font-weight: 600; text-decoration: underline; text-underline-offset: 2px; }

.choices { display: flex; flex-wrap: wrap; gap: 8px; padding-block: 4px; max-width: 100%; }
.choice { min-height: 44px; min-width: 44px; max-width: 100%; padding: 8px 16px; border: 1px solid var(--edge);
  border-radius: 22px; background: var(--surface); font-weight: 500; line-height: 1.35; text-align: start;
  overflow-wrap: anywhere; transition: background .12s ease; }
.choice:hover { background: var(--soft); }
.choice[aria-pressed=true] { background: var(--accent); border-color: var(--accent); color: var(--on-accent, #fff); }
.card { position: relative; display: flex; gap: 14px; width: min(100%, 320px); padding: 14px; border: 1px solid var(--hair);
  border-radius: 16px; background: var(--surface); box-shadow: 0 1px 3px rgb(16 24 32 / .06); }
.card:has(a):hover { border-color: var(--edge); }
.thumb { flex: none; width: 76px; height: 76px; border-radius: 10px; overflow: hidden; background: var(--soft); }
.thumb img { display: block; width: 100%; height: 100%; object-fit: cover; }
.facts { flex: 1; min-width: 0; }
.facts [dir=auto] { text-align: -webkit-match-parent; text-align: match-parent; }
.name { font-weight: 650; line-height: 1.35; overflow-wrap: anywhere; }
.name a { text-decoration: none; }
.name a:hover { text-decoration: underline; }
.name a::after { content: ""; position: absolute; inset: 0; border-radius: 16px; }
.name a:focus-visible { outline: none; }
.name a:focus-visible::after { outline: 2px solid var(--ink); outline-offset: 2px; }
.subtitle { margin-block-start: 1px; font-size: 14px; color: var(--muted); overflow-wrap: anywhere; }
dl { margin-block-start: 8px; font-size: 14px; }
.field { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 16px; padding-block: 4px; }
.field + .field { border-block-start: 1px solid var(--hair); }
dt { color: var(--muted); }
dd { font-weight: 550; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.picture { width: min(85%, 280px); border-radius: 16px; overflow: hidden; background: var(--soft); }
.picture img { display: block; width: 100%; min-height: 80px; max-height: 320px; object-fit: cover; }
.alt { display: block; padding: 10px 14px; color: var(--muted); font-style: italic; overflow-wrap: anywhere; }

.typing { display: inline-flex; gap: 5px; margin-block-start: 10px; padding: 15px 16px; border-radius: 6px 18px 18px 18px;
  background: var(--soft); }
[dir=rtl] .typing { border-radius: 18px 6px 18px 18px; }
.typing i { width: 7px; height: 7px; border-radius: 50%; background: var(--muted); animation: breathe 1.2s ease-in-out infinite; }
.typing i:nth-child(2) { animation-delay: .16s; }
.typing i:nth-child(3) { animation-delay: .32s; }
@keyframes breathe { 0%, 60%, 100% { opacity: .35; } 30% { opacity: 1; transform: translateY(-2px); } }
.pill-place { position: relative; height: 0; }
.pill { position: absolute; inset-block-end: 10px; inset-inline: 0; margin-inline: auto; width: fit-content; min-height: 44px;
  padding: 0 18px 0 14px; display: flex; align-items: center; gap: 6px; border-radius: 22px; background: var(--ink);
  color: var(--surface); font-size: 14px; font-weight: 600; box-shadow: 0 4px 16px rgb(16 24 32 / .28); }
[dir=rtl] .pill { padding: 0 14px 0 18px; }
.pill[hidden] { display: none; }
.pill .icon { width: 18px; height: 18px; }

.composer { padding: 10px 12px 12px; border-block-start: 1px solid var(--hair); }
.counter { padding: 0 8px 6px; font-size: 13px; color: var(--muted); text-align: end; font-variant-numeric: tabular-nums; }
.counter[data-over] { color: var(--danger); font-weight: 600; }
.field-row { display: flex; align-items: flex-end; gap: 4px; padding: 3px; border: 1px solid var(--edge); border-radius: 26px;
  background: var(--surface); }
.field-row:focus-within { border-color: var(--ink); box-shadow: 0 0 0 1px var(--ink); }
textarea { flex: 1; min-width: 0; min-height: 44px; padding: 10px 6px 10px 15px; font-size: 16px; line-height: 24px; resize: none;
  overflow-y: auto; scrollbar-width: thin; }
[dir=rtl] textarea { padding: 10px 15px 10px 6px; }
textarea:focus-visible { outline: none; }
textarea::placeholder { color: var(--muted); opacity: 1; }
.send { flex: none; width: 44px; height: 44px; border-radius: 50%; display: grid; place-items: center;
  background: var(--accent); color: var(--on-accent, #fff); transition: background .12s ease; }
.send:disabled { background: var(--soft); color: var(--muted); cursor: default; }
`
