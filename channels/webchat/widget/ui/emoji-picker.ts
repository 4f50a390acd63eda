import type { Words } from '../words.ts';
import { h } from './dom.ts';

const emojis = '😀 😂 😊 😍 😘 😉 😎 🤔 😅 😢 😭 😡 😴 🙄 🥳 🤗 👍 👎 👏 🙏 💪 👋 👌 🤞 ❤️ 🔥 🎉 ✨ ☕ 🍰 🌹 ✅'.split(
  ' ',
);

/** The common ones, one key or one tap away; the keyboard of each system has the rest. */
export function emojiPicker(words: Words, pick: (emoji: string) => void, close: () => void): HTMLElement {
  const buttons = emojis.map((emoji) => h('button', { type: 'button', click: () => pick(emoji) }, emoji));
  const grid = h('div', { class: 'emojis', role: 'group', 'aria-label': words.emoji, hidden: true }, ...buttons);
  const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 8, ArrowUp: -8 };
  grid.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    const at = buttons.findIndex((button) => button === event.target);
    if (event.key === 'Escape') close();
    else if (step !== undefined) buttons[(at + step + buttons.length) % buttons.length]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return grid;
}
