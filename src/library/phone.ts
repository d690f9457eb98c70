/** Below this width a table gives way to a list. */
export const phone = '(width < 40rem)'
