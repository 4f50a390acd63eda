/** The text in lower case where every place stays what it was: "İ" has two letters there, and then it is left alone. */
export const lowerOf = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
};
