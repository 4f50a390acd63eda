/** `Re:` once, whatever the mail programs on both sides have piled up: it is the same in Spanish and in English (RFC 5322, 3.6.5). */
export function answerSubject(subject: string | null, isAnswer: boolean, otherwise: string): string {
  const bare = withoutPrefixes(subject ?? '');
  if (bare === '') return isAnswer ? `Re: ${otherwise}` : otherwise;
  return isAnswer ? `Re: ${bare}` : bare;
}

const withoutPrefixes = (subject: string): string => {
  let bare = subject.replace(/[\r\n\t]+/g, ' ').trim();
  // "Fwd:" stays: it says what the mail is.
  for (let next = bare.replace(prefix, ''); next !== bare; next = bare.replace(prefix, '')) bare = next;
  return bare;
};

const prefix = /^(re|r|aw|sv|antw|resp|rif|odp|vs)(\[\d{1,3}\])?\s{0,3}:\s{0,5}/i;
