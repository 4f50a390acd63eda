import { useId, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';

/** Something to paste elsewhere: read it, copy it. */
export function CopyLines({ label, text }: { label: string; text: string }) {
  const t = useText();
  const id = useId();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      setTimeout(() => setCopied(false), 2000);
    } catch {
      setCopied(false); // the browser keeps its clipboard closed: the lines can still be selected by hand
    }
  };
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-center justify-between gap-3">
        <span id={id} className="text-sm font-medium text-ink-2">
          {label}
        </span>
        <Button look="quiet" icon={copied ? 'check' : 'copy'} onClick={() => void copy()}>
          <span role="status">{copied ? t('ui.copied') : t('ui.copy')}</span>
          <span className="unseen">{label}</span>
        </Button>
      </div>
      <pre
        tabIndex={0}
        role="region"
        aria-labelledby={id}
        className="overflow-auto rounded-1 border border-line bg-paper px-3 py-2 text-sm whitespace-pre-wrap break-all select-all"
      >
        {text}
      </pre>
    </div>
  );
}
