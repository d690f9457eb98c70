/** Points at what a click unfolds. */
export function Chevron({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <svg
      aria-hidden="true"
      className={`mt-1.5 size-3 shrink-0 fill-muted ${isOpen ? 'rotate-90' : ''}`}
      focusable="false"
      viewBox="0 0 12 12"
    >
      <path d="M3 1l6 5l-6 5z" />
    </svg>
  )
}
