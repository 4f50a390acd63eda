import { useRef } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { FindingsUnder } from '../../guard/findings-under.tsx';
import { UnderlinedArea } from '../../guard/underlined-area.tsx';
import { useFindingChoice } from '../../guard/use-finding-choice.ts';
import type { useReplyGuard } from './use-reply-guard.ts';

/** Left empty, the subject of the thread goes on. */
export function SubjectField({
  of: { value, set, guard },
  before,
  onWrite,
  onDone,
}: {
  of: ReturnType<typeof useReplyGuard>['subject'];
  before: string | null;
  onWrite: () => void;
  /** Enter: the letter itself comes next. */
  onDone: () => void;
}) {
  const t = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const write = (text: string) => {
    set(text.replaceAll(/[\r\n]+/gu, ' ')); // one line, however it was pasted
    onWrite();
  };
  const choice = useFindingChoice(guard, value, write);
  return (
    <div className="mx-4 mt-1.5">
      <UnderlinedArea
        ref={field}
        value={value}
        rows={1}
        aria-label={t('conversations.composer.subject')}
        placeholder={
          before === null ? t('conversations.composer.subject') : before.startsWith('Re:') ? before : `Re: ${before}`
        }
        maxLength={998}
        findings={guard.findings}
        selected={choice.isSelecting ? choice.at : -1}
        onWrite={(text) => {
          write(text);
          choice.forget();
        }}
        onCaret={choice.touch}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || choice.press(event) || event.key !== 'Enter') return;
          event.preventDefault();
          onDone();
        }}
        look="border-b pb-1 text-sm font-medium max-pane:py-3.5"
        className="border-line outline-none focus:border-line-control"
      />
      <div className="-mx-1 mt-1 empty:hidden">
        <FindingsUnder field={field} text={value} guard={guard} choice={choice} />
      </div>
    </div>
  );
}
