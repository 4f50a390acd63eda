import type { Finding } from '@tertulia/voice';
import { useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { Underlined } from './underlined.tsx';

/** The field one writes in. It grows with the words; the guard's lines stand under them. */
export function WritingField({
  ref,
  text,
  name,
  placeholder,
  disabled,
  findings,
  selected,
  onWrite,
  onPress,
  onCaret,
  onFiles,
}: {
  ref: RefObject<HTMLTextAreaElement | null>;
  text: string;
  name: string;
  placeholder: string;
  disabled: boolean;
  findings: readonly Finding[];
  selected: number;
  onWrite: (text: string, caret: number) => void;
  onPress: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  onCaret: (caret: number) => void;
  onFiles: ((files: readonly File[]) => void) | null;
}) {
  const under = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const area = ref.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${Math.min(area.scrollHeight, Math.max(180, innerHeight * 0.4))}px`;
    if (under.current) under.current.scrollTop = area.scrollTop;
  }, [ref, text]);
  return (
    <div className="relative">
      <Underlined ref={under} text={text} findings={findings} selected={selected} />
      <textarea
        ref={ref}
        value={text}
        rows={1}
        disabled={disabled}
        spellCheck
        aria-label={name}
        placeholder={placeholder}
        aria-describedby={findings.length > 0 ? 'finding' : undefined}
        onChange={(event) => onWrite(event.target.value, event.target.selectionStart)}
        onKeyDown={onPress}
        onSelect={(event) => onCaret(event.currentTarget.selectionStart)}
        onScroll={(event) => {
          if (under.current) under.current.scrollTop = event.currentTarget.scrollTop;
        }}
        onPaste={(event) => {
          const files = [...event.clipboardData.files];
          if (files.length === 0 || onFiles === null) return;
          event.preventDefault();
          onFiles(files);
        }}
        className="relative block max-h-[40dvh] min-h-18 [@media(max-height:560px)]:min-h-12 w-full resize-none bg-transparent px-4 pt-2.5 pb-1.5 text-[1rem]/[1.6] [unicode-bidi:plaintext] [overflow-wrap:break-word] outline-none"
      />
    </div>
  );
}
