/** Drawn on a canvas, because a page's policy may forbid pictures from `blob:` addresses. */
export async function preview(file: Blob): Promise<HTMLCanvasElement | null> {
  const bitmap = await bitmapOf(file);
  if (bitmap === null) return null;
  const canvas = document.createElement('canvas');
  const side = Math.min(bitmap.width, bitmap.height);
  [canvas.width, canvas.height] = [104, 104];
  canvas
    .getContext('2d')
    ?.drawImage(bitmap, (bitmap.width - side) / 2, (bitmap.height - side) / 2, side, side, 0, 0, 104, 104);
  bitmap.close();
  return canvas;
}

/** A photo of a new phone may be larger than we take: at 2560 pixels it still shows everything. */
export async function smaller(file: File): Promise<Blob> {
  const bitmap = await bitmapOf(file);
  if (bitmap === null) return file;
  const share = Math.min(1, 2560 / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(bitmap.width * share), Math.round(bitmap.height * share)];
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return new Promise((done) => canvas.toBlob((blob) => done(blob ?? file), 'image/jpeg', 0.85));
}

async function bitmapOf(file: Blob): Promise<ImageBitmap | null> {
  if (!file.type.startsWith('image/')) return null;
  try {
    return await createImageBitmap(file);
  } catch {
    // Not a picture after all; the desk will say so.
    return null;
  }
}
