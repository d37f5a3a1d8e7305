/** Thrown for a record that can't be worked on; the message is the reason. Other records are not affected. */
export class BrokenRecord extends Error {
  override readonly name = 'BrokenRecord';
  /** The fields that the record has, if it lacks the one that was asked for. */
  readonly present: string | undefined;

  constructor(reason: string, present?: string) {
    super(reason);
    this.present = present;
  }
}

/** Edits one record: returns what replaces `text`, the very same string when nothing changes. */
export type EditRecord = (text: string) => string;
