/** The pages as the fragment names them; `#` and one of these is a link. */
export const addresses = {
  start: '/',
  wizard: '/assess',
  results: '/results',
  compare: '/compare',
  sharedLink: '/r/*?',
  library: '/knowledge',
  assessments: '/assessments',
  accessibility: '/accessibility',
} as const

/** The id of the main part. It is a fragment too once somebody follows the skip link before the script runs. */
export function mainId(language: string): string {
  return `main-${language}`
}

export function isStartFragment(fragment: string): boolean {
  return /^(#?\/?|#main-(en|fr))$/.test(fragment)
}
