/** What is there by the way it was made, though its type cannot say so. */
export function certain<T>(value: T | null | undefined): T {
  if (value === undefined || value === null) throw new Error('What is always there is missing.')
  return value
}
