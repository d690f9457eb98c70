/** Sentences for what from outside is not accepted: what was found, what is allowed. */
export interface RefusalWords {
  /** Where it stands, before the sentence: a file, a line and a path, of which some may be missing. */
  readonly at: (place: { readonly file?: string; readonly line?: number; readonly path?: string }) => string
  readonly notJson: string
  /** The end is missing, as after a download or a mail that was cut. */
  readonly cutShort: string
  /** JSON, but of something else. */
  readonly foreign: string
  /** What the page of all assessments exports, opened where one is expected. */
  readonly several: string
  readonly tooLarge: (found: number, limit: number) => string
  readonly missing: string
  readonly unknownKey: (found: string, allowed: readonly string[]) => string
  readonly notAllowed: (found: string, allowed: readonly string[]) => string
  readonly wrongType: (found: string, expected: 'object' | 'list' | 'text' | 'whole-number' | 'number') => string
  readonly outOfRange: (found: string, minimum: number, maximum: number) => string
  readonly wrongLength: (found: number, minimum: number, maximum: number) => string
  readonly wrongCount: (found: number, minimum: number, maximum: number) => string
  readonly notADay: (found: string) => string
  readonly tooEarly: (found: string, earliest: string) => string
  readonly notADnsName: (found: string) => string
  readonly notText: (found: string) => string
  readonly repeated: (found: string) => string
  readonly contradiction: (found: string, needs: string) => string
  readonly newerFile: (found: string) => string
  readonly unreadableFile: (file: string) => string
  readonly badOption: (found: string, allowed: string) => string
}
