import type { RefObject } from 'react';
import { FindingBar } from './finding-bar.tsx';
import type { useFindingChoice } from './use-finding-choice.ts';
import type { useGuard } from './use-guard.ts';

/** The finding that is looked at, under its field. Whatever is done about it, one goes on writing there. */
export function FindingsUnder({
  field,
  text,
  guard: { findings, isOnlyThere },
  choice,
}: {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  guard: Pick<ReturnType<typeof useGuard>, 'findings' | 'isOnlyThere'>;
  choice: ReturnType<typeof useFindingChoice>;
}) {
  const back =
    <T extends readonly unknown[]>(act: (...all: T) => void) =>
    (...all: T): void => {
      act(...all);
      field.current?.focus();
    };
  return (
    <FindingBar
      findings={findings}
      selected={choice.at}
      isSelecting={choice.isSelecting}
      text={text}
      onSelect={back(choice.choose)}
      isOnlyThere={isOnlyThere}
      onTake={back(choice.take)}
      onDismiss={back(choice.leave)}
    />
  );
}
