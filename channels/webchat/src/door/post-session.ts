import type { DoorAnswer, DoorContext, RawRequest } from '@tertulia/channel-kit';
import { acceptedMimes } from '../accepted-mimes.ts';
import { parseObject, textOf } from '../json.ts';
import { maxFileBytes, maxFilesPerMessage, maxTextLength } from '../limits.ts';
import type { Asked, WidgetSettings } from '../settings.ts';
import { en } from '../texts.en.ts';
import { es } from '../texts.es.ts';
import { answer, refuse } from './refusals.ts';
import { rateLimit } from './rate-limit.ts';
import { newVisitor, visitorOf, visitorToken } from './visitor-token.ts';

/** A session costs nothing to make, so the limit only keeps one account from filling the others' processor. */
const perAccount = rateLimit(6000, 60_000, 1000);

/** Begins a visit or goes on with one, and says all the widget needs to show itself. Nothing is stored: that begins with a message. */
export async function postSession(
  request: RawRequest,
  context: DoorContext,
  settings: WidgetSettings,
): Promise<DoorAnswer> {
  const wait = perAccount(context.account.id, context.now());
  if (wait > 0) return refuse('too_fast', context.locale, wait);
  const body = request.body.length > 4096 ? null : parseObject(request.body);
  if (body === null) return refuse('unreadable', context.locale);
  const resumed = visitorOf(textOf(body['token']), context);
  const visitor = resumed ?? newVisitor();
  const locale = localeFor(settings, textOf(body['locale']), context.locale);
  const words = locale === 'es' ? es : en;
  return answer({
    token: visitorToken(visitor, context),
    isNew: resumed === null,
    brand: context.brandName,
    locale,
    welcome: settings.welcome === '' ? words.welcome : settings.welcome,
    theme: settings.theme,
    colour: settings.colour,
    form: [
      ...field('name', 'text', words.name, settings.askName),
      ...field('email', 'email', words.email, settings.askEmail),
      ...(settings.question === ''
        ? []
        : field('answer', 'text', settings.question, settings.questionRequired ? 'required' : 'optional')),
    ],
    limits: {
      text: maxTextLength,
      files: maxFilesPerMessage,
      fileBytes: maxFileBytes,
      accept: Object.values(acceptedMimes).flat(),
    },
  });
}

function localeFor(settings: WidgetSettings, asked: string, ofBrand: string): 'es' | 'en' {
  if (settings.language !== 'page') return settings.language;
  if (/^es\b/iu.test(asked)) return 'es';
  if (/^en\b/iu.test(asked)) return 'en';
  return ofBrand.startsWith('es') ? 'es' : 'en';
}

const field = (key: string, kind: 'text' | 'email', label: string, asked: Asked): readonly object[] =>
  asked === 'no' ? [] : [{ key, kind, label, required: asked === 'required' }];
