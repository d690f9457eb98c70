/** Made by scripts/proof.ts when the page is built, and when it is first asked for while developing. */
declare module 'virtual:coexist-proof' {
  export const proof: import('./proof').Proof & {
    /** SHA-256 of the published knowledge without its `$schema`, as JSON without spaces, in hexadecimal. */
    readonly hash: string
  }
}
