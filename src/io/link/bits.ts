/** The base64url alphabet: each character stands for six bits. */
export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

// Wider fields would not fit the 32-bit integers that shifts work on, with up to five bits waiting before them.
const widest = 24

/** Packs values one after the other, most significant bit first. */
export class BitWriter {
  private written = ''
  private pending = 0
  private pendingBits = 0

  /** Writes the `width` low bits of a value; at most 24. */
  bits(value: number, width: number): void {
    this.pending = (this.pending << width) | value
    this.pendingBits += width
    while (this.pendingBits >= 6) {
      this.pendingBits -= 6
      this.written += alphabet.charAt(this.pending >>> this.pendingBits)
      this.pending &= (1 << this.pendingBits) - 1
    }
  }

  flag(value: boolean): void {
    this.bits(value ? 1 : 0, 1)
  }

  /** Writes a whole number of any size: in `width` bits, or all ones and then the rest at double width. */
  number(value: number, width: number): void {
    if (!Number.isSafeInteger(value) || value < 0) throw new Error(`A link cannot carry the number ${value}`)
    const allOnes = (1 << width) - 1
    if (value < allOnes) {
      this.bits(value, width)
      return
    }
    this.bits(allOnes, width)
    this.number(value - allOnes, doubled(width))
  }

  /** Everything written, with zero bits to fill the last character. */
  text(): string {
    return this.pendingBits === 0
      ? this.written
      : this.written + alphabet.charAt(this.pending << (6 - this.pendingBits))
  }
}

/** Why a text cannot be read: it breaks the format, or it uses numbers that are not registered here. */
export type ReadFailure = 'damaged' | 'newer'

/**
 * Reads what a BitWriter wrote.
 *
 * It never throws: the first failure is kept, and whatever is read after it means nothing.
 */
export class BitReader {
  private readonly source: string
  private position = 0
  private pending = 0
  private pendingBits = 0
  private firstFailure: ReadFailure | null = null

  /** Takes characters of the alphabet only. */
  constructor(source: string) {
    this.source = source
  }

  get failure(): ReadFailure | null {
    return this.firstFailure
  }

  get remainingBits(): number {
    return (this.source.length - this.position) * 6 + this.pendingBits
  }

  fail(failure: ReadFailure): void {
    this.firstFailure ??= failure
  }

  /** Reads `width` bits, at most 24; zero past the end. */
  bits(width: number): number {
    if (width > this.remainingBits) {
      this.fail('damaged')
      return 0
    }
    while (this.pendingBits < width) {
      this.pending = (this.pending << 6) | alphabet.indexOf(this.source.charAt(this.position))
      this.position += 1
      this.pendingBits += 6
    }
    this.pendingBits -= width
    const value = this.pending >>> this.pendingBits
    this.pending &= (1 << this.pendingBits) - 1
    return value
  }

  flag(): boolean {
    return this.bits(1) === 1
  }

  /** Reads a number written at this width. */
  number(width: number): number {
    const allOnes = (1 << width) - 1
    const value = this.bits(width)
    return value < allOnes ? value : allOnes + this.number(doubled(width))
  }
}

const doubled = (width: number) => Math.min(width * 2, widest)
