import { readSettings, type Settings } from './settings';

/** What a link carries: the text and the settings for it. */
export interface Shared {
  readonly text: string;
  readonly settings: Settings;
}

/** The most bytes that a link may unpack to, since a short one could unpack to gigabytes. */
export const MOST_SHARED: number = 8 * 1024 * 1024;

const PREFIX = '#m1=';

/** Packs a text and its settings into the part of an address after `#`, which browsers don't send to servers: deflated JSON as base64url. */
export async function packFragment({ text, settings }: Shared): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify({ text, ...settings }));
  const packed = await through(json, new CompressionStream('deflate-raw'));
  let binary = '';
  for (let i = 0; i < packed.length; i += 8192) binary += String.fromCharCode(...packed.subarray(i, i + 8192));
  return PREFIX + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Unpacks what `packFragment` has packed; `null` for anything else. */
export async function unpackFragment(fragment: string): Promise<Shared | null> {
  if (!fragment.startsWith(PREFIX)) return null;
  try {
    const binary = atob(fragment.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    const json = await through(packed, new DecompressionStream('deflate-raw'));
    const sent: unknown = JSON.parse(new TextDecoder().decode(json));
    if (typeof sent !== 'object' || sent === null || !('text' in sent) || typeof sent.text !== 'string') return null;
    return { text: sent.text, settings: readSettings(sent) };
  } catch {
    return null;
  }
}

/** Passes bytes through a stream that packs or unpacks them, and throws if that gives too many. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  by: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(by);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MOST_SHARED) {
      await reader.cancel();
      throw new RangeError('more than a link may hold');
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
