import type { RuleExamples } from '../../rule.ts';

const none = { protocol: { emoji: { palette: 'any', ceiling: 0 } } } as const;
const two = { protocol: { emoji: { palette: 'any', ceiling: 2 } } } as const;
const palette = { protocol: { emoji: { palette: ['☕', '💛'], ceiling: 3 } } } as const;

export const emojiExamples: RuleExamples = {
  bad: [
    { country: 'ES', text: '¡Hola! 😊', ...none, fixed: '¡Hola!' },
    { country: 'MX', text: 'Listo 👍🏽', ...none, fixed: 'Listo' },
    { country: 'AR', text: 'Gracias 💛💛💛', ...two, fixed: 'Gracias 💛💛' },
    { country: 'CO', text: 'Feliz día ☀️🌻🌼', ...two, fixed: 'Feliz día ☀️🌻' },
    { country: 'ES', text: 'Va 👨‍👩‍👧‍👦', ...none, fixed: 'Va' },
    { country: 'ES', text: 'Café ☕ y fuego 🔥', ...palette, fixed: 'Café ☕ y fuego' },
    { country: 'MX', text: '🇲🇽 Viva', ...none, fixed: ' Viva' },
    { country: 'EN', text: 'Thanks 🙌', ...none, fixed: 'Thanks' },
    { country: 'EN', text: 'On it 🚀', ...palette, fixed: 'On it' },
    { country: 'AR', text: 'Dale 😉', ...palette, fixed: 'Dale' },
    { country: 'ES', text: 'Un 10 🔟', ...none, fixed: 'Un 10' },
    { country: 'CO', text: 'Uno ❤️ dos ❤️ tres ❤️ cuatro', ...two, fixed: 'Uno ❤️ dos ❤️ tres cuatro' },
  ],
  good: [
    { country: 'ES', text: '¡Hola! 😊' },
    { country: 'ES', text: 'Gracias ☕', ...palette },
    { country: 'ES', text: 'Gracias ☕️', ...palette },
    { country: 'MX', text: 'Marca registrada ® y © 2026', ...none },
    { country: 'AR', text: 'Precio: 20 €', ...none },
    { country: 'CO', text: 'Feliz día ☀️🌻', ...two },
    { country: 'EN', text: 'See you -> here', ...none },
    { country: 'ES', text: 'Flecha → aquí ↗', ...none },
    { country: 'MX', text: 'Número 1 y 2', ...none },
    { country: 'ES', text: 'Sin emojis.', ...none },
    { country: 'EN', text: '50 % #1', ...none },
    { country: 'AR', text: 'Dale ☕💛', ...palette },
  ],
};
