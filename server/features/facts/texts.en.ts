export const en = {
  'fact.changed_meanwhile': 'Somebody changed this fact while you were editing it. Look at it again, then save.',
  'fact.details_do_not_fit': 'These figures do not fit what the fact is about. Look at them again, then save.',
  'fact.unknown_owner': 'The owner of a fact has to be in this workspace. Choose somebody else.',
} as const;
