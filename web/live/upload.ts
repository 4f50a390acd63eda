import type { StoredFile } from '@tertulia/contract';
import { failureIn, Unreached } from './refused.ts';

export type Upload = { readonly done: Promise<StoredFile>; readonly cancel: () => void };

/** Sends the bytes of one file and tells how far it is. XMLHttpRequest, because fetch cannot say what has left. */
export function upload(file: Blob, name: string, voice: boolean, onProgress: (share: number) => void): Upload {
  const request = new XMLHttpRequest();
  const done = new Promise<StoredFile>((resolve, reject) => {
    request.open('POST', `/api/v1/files?voice=${voice}`);
    request.setRequestHeader('content-type', file.type || 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(name));
    request.setRequestHeader('x-tertulia-csrf', '1');
    request.setRequestHeader('accept-language', document.documentElement.lang);
    request.responseType = 'json';
    request.upload.addEventListener(
      'progress',
      (event) => event.lengthComputable && onProgress(event.loaded / event.total),
    );
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300) resolve(request.response);
      else reject(failureIn(request.response, request.status));
    });
    request.addEventListener('error', () => reject(new Unreached()));
    request.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    request.send(file);
  });
  return { done, cancel: () => request.abort() };
}
