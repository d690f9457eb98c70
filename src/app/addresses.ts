/** The pages as the fragment names them; `#` and one of these is a link. */
export const addresses = {
  start: '/',
  wizard: '/assess',
  /** What the script in the head of index.html shows to whoever starts before the app runs. */
  firstStep: '/assess/scope',
  results: '/results',
  compare: '/compare',
  sharedLink: '/r/*?',
  library: '/knowledge',
  assessments: '/assessments',
  accessibility: '/accessibility',
} as const

/** The id of the main part: the document has one in each language. */
export function mainId(language: string): string {
  return `main-${language}`
}

export function isStartFragment(fragment: string): boolean {
  return /^#?\/?$/.test(fragment)
}
