import type { Answers, Field, Session } from '../wire.ts';
import type { Words } from '../words.ts';
import { h } from './dom.ts';

/** The brand's questions before the first message. What is missing is said beside its field and read out with it. */
export function preChatForm(session: Session, words: Words, done: (answers: Answers) => void): HTMLFormElement {
  const fields = session.form.map((field) => fieldView(field, words));
  const form = h(
    'form',
    { novalidate: true, 'aria-label': words.beforeStart },
    h('p', {}, session.welcome),
    ...fields.map((field) => field.element),
    h('button', { type: 'submit', class: 'go-on' }, words.start),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wrong = fields.filter((field) => !field.check());
    if (wrong.length > 0) wrong[0]?.input.focus();
    else done(Object.fromEntries(fields.map(({ key, input }) => [key, input.value.trim()])));
  });
  return form;
}

function fieldView(field: Field, words: Words) {
  const id = `field-${field.key}`;
  const complete = field.key === 'answer' ? 'off' : field.key;
  const input = h('input', {
    id,
    type: field.kind,
    name: field.key,
    autocomplete: complete,
    maxlength: 300,
    'aria-required': field.required,
    'aria-describedby': `${id}-wrong`,
  });
  const wrong = h('div', { class: 'wrong', id: `${id}-wrong` });
  const check = (): boolean => {
    const value = input.value.trim();
    const why =
      value === ''
        ? field.required
          ? words.missing
          : ''
        : field.kind === 'email' && !/^\S+@\S+\.\S+$/u.test(value)
          ? words.wrongEmail
          : '';
    wrong.textContent = why;
    input.setAttribute('aria-invalid', String(why !== ''));
    return why === '';
  };
  input.addEventListener('change', check);
  const label = h(
    'label',
    { for: id },
    field.label,
    !field.required && ' ',
    !field.required && h('small', {}, words.optional),
  );
  return { key: field.key, input, check, element: h('div', {}, label, input, wrong) };
}
