export const en = {
  'label.name_taken': 'There is a label with that name already.',
  'label.changed_meanwhile': 'Somebody changed this label while you were editing it. Look at it again, then save.',
} as const;
