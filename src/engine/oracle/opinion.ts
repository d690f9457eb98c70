/** Tenant and group answers in one flat record, by question id. */
export type Answers = Readonly<Record<string, string | undefined>>

/** What the sources say, before anybody looks whether the work is done. */
export type Opinion =
  | { readonly says: 'retired' | 'unsupported' | 'undocumented' }
  | { readonly says: 'contested' | 'limited' | 'supported'; readonly needs: readonly string[] }
