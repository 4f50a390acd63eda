import type { Settings } from '@tertulia/channel-kit';

export type Asked = 'no' | 'optional' | 'required';

/** What the brand chose for this widget, with every gap filled. */
export type WidgetSettings = {
  readonly site: string;
  readonly colour: string;
  readonly theme: 'system' | 'light' | 'dark';
  readonly language: 'page' | 'es' | 'en';
  readonly welcome: string;
  /** Empty: any page may carry the widget. */
  readonly origins: readonly string[];
  readonly askName: Asked;
  readonly askEmail: Asked;
  /** A question of the brand's own in the form before the chat; empty: none. */
  readonly question: string;
  readonly questionRequired: boolean;
};

export const initialColour = '#ab4a2b';

export const widgetSettings = (settings: Settings): WidgetSettings => ({
  site: text(settings['site']),
  colour: /^#[0-9a-f]{6}$/iu.test(text(settings['colour'])) ? text(settings['colour']) : initialColour,
  theme: oneOf(['system', 'light', 'dark'], settings['theme'], 'system'),
  language: oneOf(['page', 'es', 'en'], settings['language'], 'page'),
  welcome: text(settings['welcome']),
  origins: text(settings['origins'])
    .split(/[\s,]+/u)
    .flatMap((written) => originOf(written) ?? []),
  askName: oneOf(['no', 'optional', 'required'], settings['askName'], 'no'),
  askEmail: oneOf(['no', 'optional', 'required'], settings['askEmail'], 'no'),
  question: text(settings['question']),
  questionRequired: settings['questionRequired'] === true,
});

/** `cafe.example`, `https://cafe.example/` and `HTTPS://cafe.example` mean one origin; null: not an address. */
export function originOf(written: string): string | null {
  if (written === '') return null;
  const url = URL.parse(/^https?:\/\//iu.test(written) ? written : `https://${written}`);
  return url === null ? null : url.origin;
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function oneOf<const T extends string>(allowed: readonly T[], value: unknown, otherwise: T): T {
  return allowed.find((one) => one === value) ?? otherwise;
}
