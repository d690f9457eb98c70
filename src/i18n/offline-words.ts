/** What becomes of the page without a network, and of a newer version of it. */
export interface OfflineWords {
  readonly kept: string
  /** The address is plain http: no worker, no clipboard. */
  readonly plainHttp: string
  /** The browser keeps nothing. */
  readonly notKept: string
  /** The page is the single file. */
  readonly singleFile: string
  readonly update: {
    readonly ready: string
    readonly use: string
    /** Where a reload would lose what the browser does not keep. */
    readonly later: string
  }
  readonly missing: {
    readonly title: string
    readonly text: string
    /** Where a reload would lose what the browser does not keep. */
    readonly saveFirst: string
    readonly reload: string
    readonly close: string
  }
}
