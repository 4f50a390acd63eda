import { useState } from 'react';
import { TextField } from '../../../ui/field.tsx';

const partsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];

/** Several words in one line, with commas between them. A comma just typed waits for what follows. */
export function CommasField({
  label,
  help,
  values,
  onChange,
}: {
  label: string;
  help: string;
  values: readonly string[];
  onChange: (values: string[]) => void;
}) {
  const [text, setText] = useState(values.join(', '));
  if (partsOf(text).join(', ') !== values.join(', ')) setText(values.join(', '));
  return (
    <TextField
      label={label}
      help={help}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        onChange(partsOf(event.target.value));
      }}
    />
  );
}
