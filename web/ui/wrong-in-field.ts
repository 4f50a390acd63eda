/** What a form control tells of itself; every input, choice and text area has these. */
export type Checked = {
  readonly type: string;
  readonly value: string;
  readonly title?: string;
  readonly min?: string;
  readonly max?: string;
  readonly minLength?: number;
  readonly validationMessage?: string;
  readonly validity: Readonly<
    Partial<
      Record<
        | 'valueMissing'
        | 'badInput'
        | 'tooShort'
        | 'rangeUnderflow'
        | 'rangeOverflow'
        | 'typeMismatch'
        | 'patternMismatch'
        | 'customError',
        boolean
      >
    >
  >;
};

export type Wrong =
  | { readonly key: 'empty' | 'noNumber' | 'noDate' | 'email' | 'url' | 'other' }
  | { readonly key: 'short'; readonly values: { readonly least: number; readonly typed: number } }
  | { readonly key: 'least' | 'most'; readonly values: { readonly limit: string } }
  /** The form itself says what the field takes, or what is wrong in it. */
  | { readonly key: 'said'; readonly words: string };

/** What the browser found wrong, as something we can say: its own bubble speaks the system's language, and goes before it is read. */
export function wrongInField({ type, value, title, min, max, minLength, validationMessage, validity }: Checked): Wrong {
  if (validity.customError && validationMessage) return { key: 'said', words: validationMessage };
  if (validity.badInput) return { key: type === 'number' ? 'noNumber' : 'noDate' };
  if (validity.valueMissing) return { key: 'empty' };
  if (validity.tooShort) return { key: 'short', values: { least: minLength ?? 0, typed: value.length } };
  if (validity.rangeUnderflow) return { key: 'least', values: { limit: min ?? '' } };
  if (validity.rangeOverflow) return { key: 'most', values: { limit: max ?? '' } };
  if (validity.typeMismatch && type === 'email') return { key: 'email' };
  if (validity.typeMismatch && type === 'url') return { key: 'url' };
  return title ? { key: 'said', words: title } : { key: 'other' };
}
