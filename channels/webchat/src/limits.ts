/** Our own bounds: the network is ours, so these lines are where its numbers come from. */
export const maxTextLength = 10_000;
export const maxMessageBytes = 64 * 1024;
export const maxFileBytes = 10 * 1024 * 1024;
export const maxFilesPerMessage = 10;
export const maxThreadMessages = 200;
export const maxFieldLength = 500;
export const fileLinkHours = 24;
export const streamTicketMinutes = 60;
