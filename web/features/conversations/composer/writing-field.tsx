import type { Finding } from '@tertulia/voice';
import type { KeyboardEvent, RefObject } from 'react';
import { UnderlinedArea } from '../../guard/underlined-area.tsx';

/** The field one writes in. */
export const WritingField = ({
  text,
  name,
  onPress,
  onFiles,
  ...rest
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
}) => (
  <UnderlinedArea
    {...rest}
    value={text}
    rows={1}
    aria-label={name}
    aria-describedby={rest.findings.length > 0 ? 'finding' : undefined}
    onKeyDown={onPress}
    onPaste={(event) => {
      const files = [...event.clipboardData.files];
      if (files.length === 0 || onFiles === null) return;
      event.preventDefault();
      onFiles(files);
    }}
    look="px-4 pt-2.5 pb-1.5 text-[1rem]/[1.6]"
    className="max-h-[40dvh] min-h-18 outline-none [@media(max-height:560px)]:min-h-12"
  />
);
