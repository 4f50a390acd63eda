export const en = {
  'protocol.changed_meanwhile': 'Somebody changed the protocol while you were editing it. Look at it again, then save.',
  'protocol.wrong': 'This in the protocol does not fit, or we do not know it: {{where}}.',
  'protocol.unreadable':
    'We cannot read line {{line}} of that file. It has to be YAML, JSON, or Markdown that begins with YAML.',
  'protocol.too_few_answers':
    'So few answers do not show how the brand speaks. Paste at least ten, or come back when there are more.',
} as const;
