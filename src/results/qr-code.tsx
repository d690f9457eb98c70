/** Rows of squares, true where dark, with the quiet border around them. */
export type QrModules = readonly (readonly boolean[])[]

interface QrCodeProps {
  readonly modules: QrModules
  readonly label: string
  /** Sets its size. */
  readonly className: string
}

/** Dark on white in every theme: a camera reads nothing else. */
export function QrCode({ modules, label, className }: QrCodeProps) {
  const size = modules.length
  const dark = modules.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      aria-label={label}
      className={`shrink-0 bg-white forced-color-adjust-none ${className}`}
      role="img"
      shapeRendering="crispEdges"
      viewBox={`0 0 ${size} ${size}`}
    >
      <path d={dark.join('')} fill="#000" />
    </svg>
  )
}
