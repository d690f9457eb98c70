/** Fetches what the first answer could do without. A failure is left to the moment when the part is asked for. */
export function fetchTheRest(): void {
  const parts = [
    import('./mailboxes-body'),
    import('./step-resolver'),
    import('./check-page'),
    import('./look-up-content'),
  ]
  Promise.all(parts).catch(() => undefined)
}
