/**
 * What one source on a page (JSON-LD, `meta`, `time`, a marked element) says of its article; texts are as they stand
 * there.
 */
export interface SourceMetadata {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** In order of trust: the first may say nothing, such as `0000-00-00`. */
  readonly published?: readonly string[];
  /** When the page was made, or what may be said of something else; used where no source has `published`. */
  readonly created?: readonly string[];
  readonly updated?: readonly string[];
  /** Lists of names that stand together, in order of trust. */
  readonly author?: readonly (readonly string[])[];
  /** In order of trust. */
  readonly agency?: readonly string[];
  /** Each text may hold several, separated by commas. */
  readonly tags?: readonly string[] | undefined;
}
