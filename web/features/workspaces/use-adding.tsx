import { useRef, useState, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { onceDrawn } from './once-drawn.ts';

/** The button that opens a form for one more, and takes the focus again when the form goes. */
export function useAdding(words: string, may: boolean, look: 'solid' | 'plain' = 'solid') {
  const [adding, setAdding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAdding(false);
    onceDrawn(() => button.current?.focus());
  };
  const addButton: ReactNode = may && !adding && (
    <Button ref={button} look={look} icon="plus" onClick={() => setAdding(true)}>
      {words}
    </Button>
  );
  return { adding, addButton, close };
}
