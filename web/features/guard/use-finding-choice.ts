import type { Finding, Fix } from '@tertulia/voice';
import { useState, type KeyboardEvent } from 'react';
import { heaviest } from './guard-watch.ts';
import { takeFix } from './take-fix.ts';
import type { useGuard } from './use-guard.ts';

type Guarding = Pick<ReturnType<typeof useGuard>, 'findings' | 'take' | 'dismiss'>;

/** Longer than a few words, a finding is about the sentence: the caret is always in it and says nothing. */
const longestWords = 60;

/** Which of the findings is looked at, and the keys that take it or leave it. */
export function useFindingChoice(guard: Guarding, text: string, onText: (text: string) => void) {
  const { findings } = guard;
  const [chosen, setChosen] = useState<number | null>(null);
  const [isSelecting, setSelecting] = useState(false);
  // until somebody chooses, what weighs most is shown
  const at = Math.min(chosen ?? heaviest(findings), Math.max(0, findings.length - 1));

  const take = (finding: Finding, fix: Fix): void => {
    guard.take(finding);
    onText(takeFix(text, fix));
  };
  const leave = (finding: Finding | undefined): void => {
    setSelecting(false);
    if (finding) guard.dismiss(finding);
  };
  const choose = (next: number): void => {
    setChosen(next);
    setSelecting(true);
  };
  /** Answers whether the key was for the findings. */
  const press = (event: KeyboardEvent): boolean => {
    const [finding] = findings.slice(at);
    if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp') && findings.length > 0) {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      choose(isSelecting ? (at + step + findings.length) % findings.length : at);
    } else if (isSelecting && event.key === 't' && !event.metaKey && !event.ctrlKey && !event.altKey) {
      const fix = finding?.fixes[0];
      if (finding && fix) take(finding, fix);
      setSelecting(findings.length > 1);
    } else if (isSelecting && event.key === 'Escape') {
      event.stopPropagation();
      leave(finding);
    } else return false;
    event.preventDefault();
    return true;
  };
  return {
    at,
    isSelecting,
    choose,
    take,
    leave,
    press,
    /** The words changed under it. */
    forget: () => {
      setSelecting(false);
      setChosen(null);
    },
    /** A tap inside underlined words shows what they are underlined for; at their end one is only writing. */
    touch: (caret: number) => {
      if (isSelecting) return;
      const under = findings.findIndex(
        ({ span }) => span.start < caret && caret < span.end && span.end - span.start < longestWords,
      );
      if (under >= 0) setChosen(under);
    },
  };
}
