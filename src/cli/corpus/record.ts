/** A record that can't be worked on; the message is the reason. The other records are not affected. */
export class BrokenRecord extends Error {
  override readonly name = 'BrokenRecord';
}

/** Edits one record: returns the text that replaces `text`, the very same string when nothing changes. */
export type EditRecord = (text: string) => string;
