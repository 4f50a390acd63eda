import { splitLinks } from './split-links.ts';

/** Words as they were written, from the side each line is written from, with their line breaks, and addresses one can follow. */
export const TalkText = ({ text }: { text: string }) => (
  <p className="[overflow-wrap:anywhere] whitespace-pre-wrap [unicode-bidi:plaintext]">
    {splitLinks(text).map((piece, at) =>
      piece.href === null ? (
        piece.text
      ) : (
        <a
          key={at}
          href={piece.href}
          target="_blank"
          rel="noreferrer noopener nofollow"
          className="text-voice underline decoration-voice/40 underline-offset-2"
        >
          {piece.text}
        </a>
      ),
    )}
  </p>
);
