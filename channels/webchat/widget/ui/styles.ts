import { brandColour } from '../colour.ts';
import { palettes, type Palette } from '../palette.ts';

/** A constructed sheet: pages whose policy forbids inline styles show the chat too. */
export function sheetFor(colour: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const dark = variables(palettes.dark, colour, true);
  sheet.replaceSync(
    `:host{${variables(palettes.light, colour, false)};color-scheme:light}` +
      `:host([data-theme=dark]){${dark};color-scheme:dark}` +
      `@media(prefers-color-scheme:dark){:host([data-theme=system]){${dark};color-scheme:dark}}${rules}`,
  );
  return sheet;
}

function variables(palette: Palette, colour: string, isDark: boolean): string {
  const brand = brandColour(colour, [palette.sheet, palette.paper, palette.raised], isDark);
  return [...Object.entries(palette), ...Object.entries(brand)].map(([name, value]) => `--${name}:${value}`).join(';');
}

const rules = `
:host{all:initial;position:fixed;inset:auto;z-index:2147483000;font:400 15px/1.45 ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:var(--ink)}
*,*::before,*::after{box-sizing:border-box}
[hidden]{display:none!important}
button,textarea,input{font:inherit;color:inherit;margin:0}
button{cursor:pointer;border:0;background:none;padding:0;border-radius:10px}
:focus{outline:none}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.icon{width:22px;height:22px;fill:none;stroke:currentColor;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round;display:block}
.icon-play{fill:currentColor}
.off{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.launch{position:fixed;right:max(20px,env(safe-area-inset-right));bottom:max(20px,env(safe-area-inset-bottom));width:56px;height:56px;border-radius:50%;display:grid;place-items:center;background:var(--fill);color:var(--onFill);box-shadow:0 0 0 1.5px var(--sheet),0 6px 20px #0004}
.launch .icon{width:26px;height:26px}
.count{position:absolute;top:-3px;right:-3px;min-width:22px;height:22px;padding:0 6px;border-radius:11px;background:var(--sheet);color:var(--ink);font:600 12px/22px inherit;font-family:inherit;text-align:center;box-shadow:0 0 0 1.5px var(--ink);font-variant-numeric:tabular-nums}
.panel{position:fixed;right:max(20px,env(safe-area-inset-right));bottom:max(20px,env(safe-area-inset-bottom));width:min(390px,calc(100vw - 40px));height:min(640px,calc(100vh - 40px));display:flex;flex-direction:column;background:var(--sheet);border-radius:16px;overflow:hidden;box-shadow:0 0 0 1px var(--line),0 16px 48px #0000003d}
.head{display:flex;align-items:center;gap:4px;padding:14px 10px 13px 20px;border-bottom:1px solid var(--line)}
.head::before{content:"";width:10px;height:10px;border-radius:50%;background:var(--fill);box-shadow:inset 0 0 0 1px #0002;margin-right:8px;flex:none}
.head h2{flex:1;min-width:0;margin:0;font:500 19px/1.25 Newsreader,"Iowan Old Style",Georgia,serif;letter-spacing:-.005em;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.round{width:40px;height:40px;flex:none;display:grid;place-items:center;border-radius:50%;color:var(--ink2)}
.round:hover{background:var(--paper);color:var(--ink)}
.state{padding:8px 20px;background:var(--paper);border-bottom:1px solid var(--line);color:var(--ink2);font-size:13px}
.log{flex:1;overflow-y:auto;overscroll-behavior:contain;padding:16px 16px 8px;display:flex;flex-direction:column;scrollbar-width:thin}
.log>:first-child{margin-top:auto}
.day{align-self:center;color:var(--ink3);font-size:13px;margin:14px 0 4px}
.row{display:flex;flex-direction:column;align-items:flex-start;gap:3px;margin-top:3px;max-width:86%}
.row.first{margin-top:12px}
.row.mine{align-self:flex-end;align-items:flex-end}
.who,.meta{font-size:12.5px;color:var(--ink3);font-variant-numeric:tabular-nums;padding:0 4px}
.meta{display:flex;gap:8px;align-items:center;flex-wrap:wrap}
.dots{font-style:normal;letter-spacing:2px;margin-right:6px}
.meta.bad{color:var(--bad)}
.meta button{color:var(--ink);text-decoration:underline;text-underline-offset:2px;padding:4px 2px;font-size:13px;min-height:24px}
.bubble{border:1px solid var(--line);background:var(--raised);border-radius:14px;padding:9px 13px;white-space:pre-wrap;unicode-bidi:plaintext;overflow-wrap:anywhere;max-width:100%}
.first:not(.mine) .bubble:first-of-type{border-top-left-radius:4px}
.mine .bubble{background:var(--soft);border-color:transparent}
.first.mine .bubble:first-of-type{border-top-right-radius:4px}
.bubble a{color:var(--ink);text-underline-offset:2px}
.bubble.large{font-size:34px;line-height:1.2;background:none;border-color:transparent;padding:2px 4px}
.bubble.quiet{color:var(--ink3);font-style:italic}
.quote{border-left:2px solid var(--control);padding-left:8px;margin-bottom:6px;color:var(--ink2);font-size:13px;display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}
.reactions{display:flex;gap:4px;margin-top:-8px;padding-left:8px;z-index:1}
.reactions span{background:var(--raised);border:1px solid var(--line);border-radius:12px;padding:0 7px;font-size:14px;line-height:22px}
.picture{display:block;border-radius:14px;overflow:hidden;border:1px solid var(--line);background:var(--paper);max-width:100%}
.picture img,.picture video{display:block;max-width:100%;max-height:280px;width:auto;height:auto}
.sticker img{display:block;width:140px;height:auto}
.file{display:flex;align-items:center;gap:10px;text-decoration:none;color:var(--ink);white-space:normal}
.file .icon{color:var(--ink2);flex:none}
.file b{font-weight:500;display:block;overflow-wrap:anywhere}
.file small{color:var(--ink3);font-size:12.5px}
.voice{display:flex;align-items:center;gap:10px;width:250px;max-width:100%;padding-right:14px}
.voice .go{width:34px;height:34px;border-radius:50%;background:var(--ink);color:var(--sheet);display:grid;place-items:center;flex:none}
.voice .go .icon{width:18px;height:18px}
.wave{position:relative;flex:1;height:28px;min-width:0;border-radius:6px}
.wave:focus-within{outline:2px solid var(--focus);outline-offset:2px}
.wave svg{width:100%;height:100%;display:block;fill:var(--control);opacity:.75}
.wave svg+svg{position:absolute;inset:0}
.wave svg+svg,.wave.live svg{fill:var(--accent);opacity:1}
.wave input{position:absolute;inset:0;width:100%;height:100%;opacity:0;cursor:pointer}
.time{font-size:13px;color:var(--ink2);font-variant-numeric:tabular-nums;flex:none;min-width:32px;text-align:right}
.newer{align-self:center;position:sticky;bottom:4px;background:var(--ink);color:var(--sheet);border-radius:16px;padding:6px 14px;font-size:13px;margin-top:-32px;min-height:32px}
.foot{position:relative;border-top:1px solid var(--line);padding:10px 12px max(10px,env(safe-area-inset-bottom));background:var(--sheet)}
.box{border:1px solid var(--control);border-radius:14px;background:var(--raised);padding:2px}
.box:focus-within{outline:2px solid var(--focus);outline-offset:-1px}
.box textarea{display:block;unicode-bidi:plaintext;width:100%;border:0;background:none;resize:none;padding:9px 12px 3px;min-height:40px;max-height:136px;line-height:1.45;outline:none}
.box textarea::placeholder{color:var(--ink3);opacity:1}
.tools{display:flex;align-items:center;gap:0}
.tools .send{margin-left:auto;background:var(--fill);color:var(--onFill);border-radius:11px;width:44px;height:36px;margin-right:4px;margin-bottom:4px}
.tools .send:hover{background:var(--fill);color:var(--onFill);filter:brightness(1.06)}
.tools .send[aria-disabled=true]{background:var(--paper);color:var(--ink3)}
.tools .send .icon{width:20px;height:20px}
.note{font-size:13px;color:var(--bad);padding:6px 6px 0}
.chips{display:flex;flex-wrap:wrap;gap:8px;padding:8px 8px 2px}
.chips:empty{display:none}
.chip{position:relative;border:1px solid var(--line);border-radius:10px;background:var(--paper);overflow:hidden;display:flex;align-items:center;gap:8px;max-width:100%;padding-right:4px;font-size:13px}
.chip canvas{display:block;width:52px;height:52px;object-fit:cover}
.chip .name{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;max-width:130px;padding-left:10px;line-height:44px}
.chip canvas+.name{display:none}
.chip.bad{border-color:var(--bad)}
.chip .again{text-decoration:underline;text-underline-offset:2px;min-height:32px;padding:0 6px}
.chip .round{width:32px;height:32px}
.chip .round .icon{width:16px;height:16px}
.chip progress{position:absolute;left:0;right:0;bottom:0;width:100%;height:3px;appearance:none;border:0;background:transparent}
.chip progress::-webkit-progress-bar{background:transparent}
.chip progress::-webkit-progress-value{background:var(--fill)}
.chip progress::-moz-progress-bar{background:var(--fill)}
.rec{display:flex;align-items:center;gap:8px;padding:6px 4px 6px 14px;min-height:52px}
.rec .dot{width:10px;height:10px;border-radius:50%;background:var(--bad);flex:none}
.rec .send{background:var(--fill);color:var(--onFill);border-radius:11px;width:44px;height:36px}
.emojis{position:absolute;left:12px;bottom:calc(100% - 4px);background:var(--raised);border-radius:14px;box-shadow:0 0 0 1px var(--line),0 8px 24px #0003;padding:8px;display:grid;grid-template-columns:repeat(8,36px);z-index:2}
.emojis button{width:36px;height:36px;font-size:20px;line-height:36px}
.emojis button:hover{background:var(--paper)}
form{padding:20px;display:flex;flex-direction:column;gap:16px;overflow-y:auto;flex:1}
form p{margin:0;font-size:16px;white-space:pre-wrap}
form label{display:block;font-size:14px;margin-bottom:5px}
form label small{color:var(--ink3);font-size:13px}
form input{width:100%;border:1px solid var(--control);border-radius:10px;background:var(--raised);padding:10px 12px;min-height:44px}
form input[aria-invalid=true]{border-color:var(--bad)}
form .wrong{color:var(--bad);font-size:13px;margin-top:4px}
.go-on{background:var(--fill);color:var(--onFill);border-radius:10px;min-height:44px;font-weight:500;padding:0 20px;align-self:flex-start}
.drop{position:absolute;inset:8px;border:2px dashed var(--control);border-radius:12px;background:var(--sheet);display:grid;place-items:center;color:var(--ink2);z-index:3;opacity:.96}
@media(max-width:520px),(max-height:420px){
.panel{inset:0;width:100%;height:100%;height:100dvh;border-radius:0}
.head{padding-top:max(14px,env(safe-area-inset-top))}
.round{width:44px;height:44px}
.box textarea,form input{font-size:16px}
.emojis{right:12px;grid-template-columns:repeat(auto-fill,44px);justify-content:center}
.emojis button{width:44px;height:44px}
.tools .send,.rec .send{height:44px}
}
@media(prefers-reduced-motion:no-preference){
.panel{animation:rise .16s cubic-bezier(.2,0,0,1)}
.row.new{animation:rise .15s cubic-bezier(.2,0,0,1)}
.launch{transition:transform .15s}
.launch:hover{transform:translateY(-1px)}
.rec .dot,.dots{animation:beat 1.2s infinite}
@keyframes rise{from{opacity:0;transform:translateY(8px)}}
@keyframes beat{50%{opacity:.35}}
}
@media(forced-colors:active){.bubble,.launch,.panel,.send{border:1px solid}}
@media print{:host{display:none}}
`;
