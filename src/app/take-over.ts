/** Does what was done on a page before it was alive: its fields tell, and the button pressed last. */
export function takeOver(page: HTMLElement, pressed: Element | undefined): void {
  const inputs = [...page.querySelectorAll('input')]
  const chosen = inputs.filter(({ checked, defaultChecked }) => checked !== defaultChecked)
  // React makes a part of the page work at once where an event waits for it.
  inputs[0]?.dispatchEvent(new Event('reset', { bubbles: true }))
  for (const input of chosen) {
    input.checked = input.defaultChecked
    input.click()
  }
  for (const details of page.querySelectorAll('details[open]')) details.dispatchEvent(new Event('toggle'))
  if (pressed instanceof HTMLButtonElement && page.contains(pressed)) pressed.click()
}
