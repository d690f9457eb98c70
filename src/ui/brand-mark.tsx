/** A square, half of it filled: one tenant, two places. */
export function BrandMark() {
  return (
    <svg aria-hidden="true" className="size-4 shrink-0" focusable="false" viewBox="0 0 16 16">
      <path d="M1 1h7v14H1z" fill="currentColor" />
      <path d="M1.75 1.75h12.5v12.5H1.75z" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}
