import { applyFix, defaultProtocol, lint, type Finding, type Protocol } from '@tertulia/voice';
import { texts, tries } from './texts.ts';

const asked = new URLSearchParams(location.search).get('lang') ?? navigator.language;
const language = asked.startsWith('en') ? 'en' : 'es';
const words = texts[language];
const one = <T extends Element>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`playground.missing ${selector}`);
  return found;
};
const draft = one<HTMLTextAreaElement>('#draft');
const marks = one<HTMLElement>('.marks');
const state = one<HTMLElement>('.state');
const list = one<HTMLOListElement>('.findings');

const protocol = (): Protocol => {
  const locale = one<HTMLSelectElement>('#locale').value;
  const known = (['es-ES', 'es-MX', 'es-AR', 'es-CO', 'en'] as const).find((it) => it === locale) ?? 'es-ES';
  const address =
    (['tu', 'usted', 'vos'] as const).find((it) => it === one<HTMLSelectElement>('#address').value) ?? 'any';
  const ceiling = Number(one<HTMLInputElement>('#ceiling').value);
  return { ...defaultProtocol(known), address, emoji: { palette: 'any', ceiling } };
};

const look = (): void => {
  const isPost = one<HTMLSelectElement>('#surface').value.startsWith('post');
  const isPrivate = one<HTMLSelectElement>('#surface').value.endsWith('private');
  const started = performance.now();
  const review = lint(
    { text: draft.value, surface: isPost ? 'post' : 'reply', reach: isPrivate ? 'private' : 'public' },
    protocol(),
  );
  const took = performance.now() - started;
  underline(draft.value, review.findings);
  const count = review.findings.length;
  const said = review.isSilent
    ? words.silent
    : count === 0
      ? words.clean
      : `${count} ${count === 1 ? words.finding : (words['findings'] ?? '').toLowerCase()}`;
  state.textContent = `${said} · ${took.toFixed(2)} ms`;
  list.replaceChildren(...review.findings.map(item));
};

const underline = (text: string, findings: readonly Finding[]): void => {
  const pieces: Node[] = [];
  let at = 0;
  for (const { span, severity } of findings) {
    if (span.start < at) continue;
    const mark = document.createElement('mark');
    mark.dataset['severity'] = severity;
    mark.textContent = text.slice(span.start, span.end);
    pieces.push(document.createTextNode(text.slice(at, span.start)), mark);
    at = span.end;
  }
  marks.replaceChildren(...pieces, document.createTextNode(`${text.slice(at)}\n`));
};

const item = (finding: Finding): HTMLLIElement => {
  const row = document.createElement('li');
  const why = document.createElement('p');
  why.textContent = finding.why[language];
  const rule = document.createElement('small');
  const severity = document.createElement('b');
  severity.dataset['severity'] = finding.severity;
  severity.textContent = words[finding.severity] ?? finding.severity;
  rule.append(severity, ` · ${finding.rule}`);
  const fixes = document.createElement('div');
  fixes.className = 'fixes';
  for (const fix of finding.fixes) {
    const button = document.createElement('button');
    button.textContent = fix.label[language];
    button.addEventListener('click', () => {
      draft.value = applyFix(draft.value, fix);
      look();
      draft.focus();
    });
    fixes.append(button);
  }
  row.append(why, rule, fixes);
  return row;
};

document.documentElement.lang = language;
for (const element of document.querySelectorAll<HTMLElement>('[data-text]'))
  element.textContent = words[element.dataset['text'] ?? ''] ?? '';
for (const text of tries) {
  const row = document.createElement('li');
  const button = document.createElement('button');
  button.textContent = text;
  button.addEventListener('click', () => {
    draft.value = text;
    look();
  });
  row.append(button);
  one('.tries').append(row);
}
draft.value = tries[0] ?? '';
look(); // reads the tables, so that the time shown is that of a keystroke
draft.addEventListener('input', look);
draft.addEventListener('scroll', () => (marks.scrollTop = draft.scrollTop));
for (const control of document.querySelectorAll('select, input')) control.addEventListener('input', look);
look();
