import { describe, expect, it } from 'vitest'
import { BitReader, BitWriter } from './bits'
import { checksum } from './checksum'

describe('BitWriter and BitReader', () => {
  it('carry whole numbers of any size at any width', () => {
    const numbers = [0, 1, 2, 3, 14, 15, 16, 254, 255, 4094, 4095, 65_535, 16_777_215, 16_777_216, 99_999_999]
    const widths = Array.from({ length: 24 }, (_, index) => index + 1)
    const offenders = widths.filter((width) => {
      const writer = new BitWriter()
      for (const number of numbers) writer.number(number, width)
      const reader = new BitReader(writer.text())
      return !numbers.every((number) => reader.number(width) === number) || reader.failure !== null
    })
    expect(offenders).toEqual([])
  })

  it('write the examples of the specification', () => {
    const bits = (number: number, width: number) => {
      const writer = new BitWriter()
      writer.number(number, width)
      return writer.text()
    }
    expect([2, 3, 17, 18].map((number) => bits(number, 2))).toEqual(['g', 'w', '-', '_AA'])
  })
})

describe('BitReader', () => {
  it('reads zeros past the end and says so', () => {
    const reader = new BitReader('_')
    expect([reader.bits(6), reader.bits(1), reader.number(4)]).toEqual([63, 0, 0])
    expect(reader.failure).toBe('damaged')
  })

  it('keeps the first failure', () => {
    const reader = new BitReader('')
    reader.fail('newer')
    reader.bits(1)
    expect(reader.failure).toBe('newer')
  })
})

describe('checksum', () => {
  it('is the CRC-32 of the text in base64url', () => {
    // The check value that every description of CRC-32 gives: cbf43926.
    expect(checksum('123456789')).toBe(Buffer.from('cbf43926', 'hex').toString('base64url'))
  })
})
