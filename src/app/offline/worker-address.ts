/** The part of Trusted Types we use; not every browser has them, and the compiler knows none. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => unknown }
}

/** Named in the content security policy. */
const policyName = 'coexist-worker'

/** The address of the site's own worker, and of no other script, as the browser wants it. */
export function workerAddress(): string {
  const own = new URL('./service-worker.js', document.baseURI).href
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy(policyName, {
    createScriptURL: (address) => {
      if (address === own) return address
      throw new TypeError(`${address} is not the worker of this site.`)
    },
  })
  // What the policy makes is taken where a text is.
  return policy ? (policy.createScriptURL(own) as string) : own
}
