import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { beginEdition, follow, isBehind, saved, takeNow, touch } from './edition.ts';

/** One record being edited: what the fields show, whether somebody else was faster, and a question before typing is lost. */
export function useEdition<T extends { readonly version: number }>(now: T) {
  const [edition, setEdition] = useState(() => beginEdition(now));
  const current = follow(edition, now);
  if (current !== edition) setEdition(current);
  useUnsaved(current.isTouched);
  return {
    record: current.begun,
    round: current.round,
    isTouched: current.isTouched,
    isBehind: isBehind(current, now),
    touch: () => setEdition(touch),
    saved: (answer: T) => setEdition((before) => saved(before, answer)),
    takeNow: () => setEdition((before) => takeNow(before, now)),
  };
}

/** Asks before what was typed is left behind, by a link or by closing the page. */
export function useUnsaved(isTouched: boolean): void {
  const t = useText();
  useBlocker({
    disabled: !isTouched,
    enableBeforeUnload: isTouched,
    // the browser's own question: it stops everything, and so does the loss
    shouldBlockFn: ({ current, next }) =>
      (current.pathname !== next.pathname || openIn(current.search) !== openIn(next.search)) &&
      !confirm(t('settings.leaveUnsaved')),
  });
}

/** Another thing opened on the same page closes the form too. */
const openIn = (search: object): unknown => ('open' in search ? search.open : undefined);
