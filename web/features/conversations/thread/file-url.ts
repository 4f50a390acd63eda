/** Where the bytes of a kept file are. */
export const fileUrl = (fileId: string): string => `/files/${fileId}`;
