const longest = 32;

/** A name as the empty field speaks to it: in whole words, so that it stays on its line in a low window. */
export function shortName(name: string): string {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest);
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}
