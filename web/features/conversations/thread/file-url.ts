/** Where the bytes of a kept file are. */
export const fileUrl = (fileId: string): string => `/api/v1/files/${fileId}`;
