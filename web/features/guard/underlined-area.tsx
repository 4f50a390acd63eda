import type { Finding } from '@tertulia/voice';
import { useLayoutEffect, useRef, type RefObject, type TextareaHTMLAttributes } from 'react';
import { Underlined } from './underlined.tsx';

/** Both layers alike, or the lines do not stand under their words. */
const flow = '[unicode-bidi:plaintext] [overflow-wrap:break-word]';
const leastPx = 180;

/** A field that grows with its words; the guard's lines stand under them. */
export function UnderlinedArea({
  ref,
  value,
  findings,
  selected,
  onWrite,
  onCaret,
  look,
  className,
  ...rest
}: {
  ref: RefObject<HTMLTextAreaElement | null>;
  value: string;
  findings: readonly Finding[];
  /** Which of them is looked at; -1: none. */
  selected: number;
  onWrite: (text: string, caret: number) => void;
  onCaret: (caret: number) => void;
  /** Type, padding and the width of the border. */
  look: string;
  className: string;
} & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onChange' | 'onSelect' | 'onScroll' | 'spellCheck'>) {
  const under = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const area = ref.current;
    if (!area) return;
    area.style.height = 'auto';
    const borders = area.offsetHeight - area.clientHeight;
    area.style.height = `${Math.min(area.scrollHeight + borders, Math.max(leastPx, innerHeight * 0.4))}px`;
    if (under.current) under.current.scrollTop = area.scrollTop;
  }, [ref, value]);
  return (
    <div className="relative">
      <Underlined ref={under} text={value} findings={findings} selected={selected} look={`${flow} ${look}`} />
      <textarea
        {...rest}
        ref={ref}
        value={value}
        spellCheck
        onChange={(event) => onWrite(event.target.value, event.target.selectionStart)}
        onSelect={(event) => onCaret(event.currentTarget.selectionStart)}
        onScroll={(event) => {
          if (under.current) under.current.scrollTop = event.currentTarget.scrollTop;
        }}
        className={`relative block w-full resize-none bg-transparent ${flow} ${look} ${className}`}
      />
    </div>
  );
}
