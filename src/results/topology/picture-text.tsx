import { type PlacedText, type TextStyle, textStyles } from './typeset'

interface PictureTextProps {
  readonly lines: readonly PlacedText[]
  readonly tone: string
}

const quiet: readonly TextStyle[] = ['note']

/** Words at the places that the layout gave them. */
export function PictureText({ lines, tone }: PictureTextProps) {
  return lines.map(({ text, style, x, baseline }) => (
    <text
      className={quiet.includes(style) ? 'fill-muted' : tone}
      fontSize={textStyles[style].size}
      fontWeight={textStyles[style].weight}
      key={`${baseline} ${text}`}
      x={x}
      y={baseline}
    >
      {text}
    </text>
  ))
}
