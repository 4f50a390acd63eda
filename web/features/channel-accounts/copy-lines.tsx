import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';

/** Something to paste elsewhere: read it, copy it. */
export function CopyLines({ label, text }: { label: string; text: string }) {
  const t = useText();
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
        <span className="text-sm font-medium text-ink-2">{label}</span>
        <Button look="quiet" icon={copied ? 'check' : 'copy'} onClick={() => void copy()}>
          {copied ? t('ui.copied') : t('ui.copy')}
        </Button>
      </div>
      <pre
        tabIndex={0}
        className="overflow-auto rounded-1 border border-line bg-paper px-3 py-2 text-sm whitespace-pre-wrap break-all select-all"
      >
        {text}
      </pre>
    </div>
  );
}
