/** What one source of a page says of its article (JSON-LD, `meta`, `time`, a marked element): texts as they stand there. */
export interface SourceMetadata {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** In order of trust, since the first may say nothing: `0000-00-00`. */
  readonly published?: readonly string[];
  readonly updated?: readonly string[];
  readonly author?: string | undefined;
  readonly agency?: string | undefined;
  /** Each may hold several, separated by commas. */
  readonly tags?: readonly string[] | undefined;
}
