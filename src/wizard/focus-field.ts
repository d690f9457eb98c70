/** Gives the focus to a field of the page by its key, or to the first field of a question. */
export function focusField(key: string): void {
  const name = CSS.escape(key)
  const fields = [...document.querySelectorAll<HTMLElement>(`[name="${name}"], [name^="${name}@"]`)]
  const field = fields.find((one) => one.matches(':checked')) ?? fields[0]
  if (!field) return
  field.closest('fieldset')?.scrollIntoView({ block: 'nearest' })
  field.focus()
}
