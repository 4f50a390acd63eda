/** Two numbers as people paste them: with decimal points or commas, from a map's address or its label. */
export function readCoordinates(text: string): { latitude: number; longitude: number } | null {
  const found = /(-?\d{1,2}(?:[.,]\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:[.,]\d+)?)\s*$/u.exec(text.trim().replaceAll('°', ''));
  if (!found) return null;
  const [latitude, longitude] = [found[1], found[2]].map((each) => Number(each?.replace(',', '.')));
  if (latitude === undefined || longitude === undefined || Math.abs(latitude) > 90 || Math.abs(longitude) > 180)
    return null;
  return { latitude, longitude };
}
