/** What one source of a page says of its article (JSON-LD, `meta`, `time`, a marked element): texts as they stand there. */
export interface SourceMetadata {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** In order of trust, since the first may say nothing: `0000-00-00`. */
  readonly published?: readonly string[];
  /** When the page was made, or what may be said of something else: for want of any `published`. */
  readonly created?: readonly string[];
  readonly updated?: readonly string[];
  /** Names that stand together, in order of trust. */
  readonly author?: readonly (readonly string[])[];
  /** In order of trust. */
  readonly agency?: readonly string[];
  /** Each may hold several, separated by commas. */
  readonly tags?: readonly string[] | undefined;
}
