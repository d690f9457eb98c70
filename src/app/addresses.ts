/** The pages as the fragment names them; `#` and one of these is a link. */
export const addresses = {
  start: '/',
  wizard: '/assess',
  results: '/results',
  sharedLink: '/r/*?',
  library: '/knowledge',
} as const

/** The id of the main part. It is a fragment too once somebody follows the skip link before the script runs. */
export function mainId(language: string): string {
  return `main-${language}`
}

export function isStartFragment(fragment: string): boolean {
  return /^(#?\/?|#main-(en|fr))$/.test(fragment)
}

const stepPart = /\/step\/([a-z\d-]+)$/

/** The address of results, and the step of the runbook at which they open. */
export function splitStep(place: string): { readonly page: string; readonly step: string | null } {
  return { page: place.replace(stepPart, ''), step: stepPart.exec(place)?.[1] ?? null }
}

export const stepAddress = (page: string, step: string): string => `${page}/step/${step}`
