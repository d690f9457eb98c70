import { describe, expect, it } from 'vitest'
import { BitReader, BitWriter } from './bits'
import { readText, writeText } from './text'

function written(text: string): string {
  const writer = new BitWriter()
  writeText(writer, text)
  return writer.text()
}

function comesBack(text: string): boolean {
  const reader = new BitReader(written(text))
  return readText(reader) === text && reader.failure === null && reader.remainingBits < 6
}

const isSurrogate = (point: number) => point >= 0xd800 && point <= 0xdfff

describe('writeText and readText', () => {
  it('carry every character of the Basic Multilingual Plane and the first and last beyond', () => {
    const points = Array.from({ length: 0x10000 }, (_, point) => point).filter((point) => !isSurrogate(point))
    expect([...points, 0x10000, 0x10ffff].filter((point) => !comesBack(String.fromCodePoint(point)))).toEqual([])
  })

  it('carry texts of any length', () => {
    const lengths = [0, 1, 30, 31, 32, 1053, 1054, 1055, 5000]
    expect(lengths.filter((length) => !comesBack('é'.repeat(length)))).toEqual([])
  })

  it('spend less than a character of the link on a letter, two on a capital or a digit', () => {
    expect(written('e'.repeat(24)).length).toBe(21)
    expect(written('E'.repeat(24)).length).toBe(49)
  })
})

describe('readText', () => {
  it('refuses a length that the rest cannot hold', () => {
    const writer = new BitWriter()
    writer.number(1_000_000, 5)
    const reader = new BitReader(writer.text())
    expect([readText(reader), reader.failure]).toEqual(['', 'damaged'])
  })

  it.each([0xd800, 0xdfff, 0x110000])('refuses number %i, which no character has', (point) => {
    const writer = new BitWriter()
    writer.number(1, 5)
    writer.bits(31, 5)
    writer.bits(127, 7)
    writer.number(point, 16)
    const reader = new BitReader(writer.text())
    readText(reader)
    expect(reader.failure).toBe('damaged')
  })
})
