export const en = {
  'protocol.changed_meanwhile': 'Somebody changed the protocol while you were editing it. Look at it again, then save.',
  'protocol.wrong': 'This part of the protocol does not fit, or we do not recognise it: {{where}}.',
  'protocol.unreadable':
    'We cannot read line {{line}} of that file. It has to be YAML, JSON, or Markdown that begins with YAML.',
  'protocol.too_few_answers':
    'That is too few answers to show how the brand speaks. Paste at least ten, or come back when there are more.',
} as const;
