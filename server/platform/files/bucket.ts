import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { AwsClient } from 'aws4fetch';

/** A bucket of any store that speaks S3: of a cloud, or MinIO, Garage and Ceph on machines of one's own. */
export type BucketAddress = {
  /** Its root, without a slash at the end: `https://s3.eu-west-1.amazonaws.com/bucket` or `https://bucket.example.org`. */
  readonly url: string;
  readonly region: string;
  readonly keyId: string;
  readonly secret: string;
};

/** One sentence for whoever operates the desk. */
export class BucketTrouble extends Error {
  override readonly name = 'BucketTrouble';
}

export type Listed = { readonly key: string; readonly at: Date };

/** Until an answer begins; its bytes may then take as long as their reader does. */
const ANSWER_MS = 30_000;

/**
 * The few requests the desk needs, signed with AWS Signature Version 4 (Amazon S3 API reference, *Authenticating Requests*). A store
 * that is busy (429, 5xx) is asked again up to four times.
 */
export class Bucket {
  readonly #client: AwsClient;
  readonly #address: BucketAddress;

  constructor(address: BucketAddress) {
    this.#address = address;
    this.#client = new AwsClient({
      accessKeyId: address.keyId,
      secretAccessKey: address.secret,
      region: address.region,
      service: 's3',
      retries: 4,
      initRetryMs: 100,
    });
  }

  /** @param sha256 in hexadecimal; the store refuses other bytes. @param only when nothing has this key yet; answers whether it was so */
  async put(key: string, body: Uint8Array, sha256: string, only?: 'when-new'): Promise<boolean> {
    const headers = { 'x-amz-content-sha256': sha256, ...(only === 'when-new' ? { 'if-none-match': '*' } : {}) };
    // A view of the same bytes whose buffer the types know to be no shared one.
    const response = await this.#ask('PUT', key, { headers, body: new Uint8Array(body) });
    if (only === 'when-new' && (response.status === 412 || response.status === 409)) return false;
    // Some stores know no conditions.
    if (only === 'when-new' && response.status === 501) return this.put(key, body, sha256);
    await this.#assertFine(response);
    return true;
  }

  /** Null when nothing has this key. */
  async get(key: string, range?: { from: number; to: number }): Promise<Response | null> {
    const headers: Record<string, string> = range === undefined ? {} : { range: `bytes=${range.from}-${range.to}` };
    const response = await this.#ask('GET', key, { headers });
    return (await this.#isMissing(response)) ? null : this.#assertFine(response);
  }

  async size(key: string): Promise<number | null> {
    const response = await this.#ask('HEAD', key);
    if (response.status === 404) return null;
    return Number((await this.#assertFine(response)).headers.get('content-length'));
  }

  async remove(key: string): Promise<void> {
    const response = await this.#ask('DELETE', key);
    if (response.status !== 404) await this.#assertFine(response);
  }

  /** Everything, a page of the store's at a time. */
  async *list(): AsyncGenerator<Listed> {
    let next: string | undefined;
    do {
      const asked = new URLSearchParams({
        'list-type': '2',
        ...(next === undefined ? {} : { 'continuation-token': next }),
      });
      const response = await this.#assertFine(await this.#ask('GET', `?${asked.toString()}`));
      const { root } = parseXml(await response.text());
      if (root === null) throw new Error('The list of the bucket is empty.');
      for (const entry of childrenOf(root, 'Contents'))
        yield { key: textOf(entry, 'Key') ?? '', at: new Date(textOf(entry, 'LastModified') ?? 0) };
      next = textOf(root, 'NextContinuationToken');
    } while (next !== undefined);
  }

  async #ask(method: string, key: string, init: RequestInit = {}): Promise<Response> {
    const waiting = new AbortController();
    const timer = setTimeout(() => waiting.abort(new Error(`no answer in ${ANSWER_MS / 1000} s`)), ANSWER_MS);
    try {
      // A signed request goes where it was signed for, or nowhere.
      return await this.#client.fetch(`${this.#address.url}/${key}`, {
        ...init,
        method,
        redirect: 'manual',
        signal: waiting.signal,
      });
    } catch (error) {
      throw new BucketTrouble(`The bucket ${this.#address.url} does not answer: ${reasonOf(error)}.`);
    } finally {
      clearTimeout(timer);
    }
  }

  /** @throws BucketTrouble when there is no such bucket: that is not a file which lacks */
  async #isMissing(response: Response): Promise<boolean> {
    if (response.status !== 404) return false;
    if ((await codeOf(response)) === 'NoSuchBucket')
      throw new BucketTrouble(`There is no bucket at ${this.#address.url}: make it, or mend TERTULIA_S3_URL.`);
    return true;
  }

  async #assertFine(response: Response): Promise<Response> {
    if (response.ok) return response;
    const code = (await codeOf(response)) ?? response.status;
    const advice =
      response.status === 403
        ? ': the key needs to list, read, write and delete (TERTULIA_S3_KEY_ID, TERTULIA_S3_SECRET)'
        : response.status === 301 || response.status === 307
          ? ': TERTULIA_S3_REGION and TERTULIA_S3_URL have to name its region'
          : '';
    throw new BucketTrouble(`The bucket ${this.#address.url} refuses with ${code}${advice}.`);
  }
}

const codeOf = async (response: Response): Promise<string | undefined> => {
  try {
    const { root } = parseXml(await response.text());
    return root === null ? undefined : textOf(root, 'Code');
  } catch {
    return undefined; // an answer without a body, or of something that is no store
  }
};

const childrenOf = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.filter((it): it is XmlElement => it instanceof XmlElement && it.name === name);

const textOf = (parent: XmlElement, name: string): string | undefined => childrenOf(parent, name)[0]?.text;

/** What `fetch` hides in the cause: a refused connection, a name nobody knows. */
const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return cause instanceof Error ? cause.message : String(cause);
};
