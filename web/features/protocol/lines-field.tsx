import { useState } from 'react';
import { TextArea } from '../../ui/field.tsx';
import { linesIn } from '../workspaces/lines-in.ts';

/** One thing a line. What is typed stays as it is typed: an empty line on its way is no mistake. */
export function LinesField({
  label,
  help,
  lines,
  onChange,
}: {
  label: string;
  help: string;
  lines: readonly string[];
  onChange: (lines: string[]) => void;
}) {
  const [text, setText] = useState(lines.join('\n'));
  // taken from elsewhere (a template, another version): show that
  if (linesIn(text).join('\n') !== lines.join('\n')) setText(lines.join('\n'));
  return (
    <TextArea
      label={label}
      help={help}
      rows={Math.min(10, Math.max(3, lines.length + 1))}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        onChange(linesIn(event.target.value));
      }}
    />
  );
}
