import { Fragment } from 'react';

/** An address or a name that may be one: where it does not fit its line, it breaks after a sign and not within a word. */
export const Address = ({ text }: { text: string }) =>
  text.split(/(?<=[@.])(?=.)/u).map((part, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ));
