/** A record that can't be worked on; the message is the reason. Only that record is left out. */
export class BrokenRecord extends Error {
  override readonly name = 'BrokenRecord';
}

/** Works on one record: the text that stands instead of `text`, the very same when nothing changes. */
export type EditRecord = (text: string) => string;
