import type { SetUpStep } from '@tertulia/contract';
import type { Values } from './set-up-fields.tsx';

/** What is sent: every field of the steps with its value, or the one it begins with; nothing for what was left empty. */
export const filled = (steps: readonly SetUpStep[], values: Values): Record<string, string | number | boolean> =>
  Object.fromEntries(
    steps
      .flatMap((step) => step.fields)
      .flatMap((field) => {
        const value = values[field.key] ?? field.initial;
        return value === undefined || value === '' ? [] : [[field.key, value]];
      }),
  );
