import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IntakeStop } from '@/intake/intake-fault'
import { attributeOf, createXmlReader, unescapeXml } from '@/intake/xml/xml-reader'

/** What a handler is told, texts joined. */
function marksOf(pieces: readonly string[]): string {
  const told: string[] = []
  try {
    const reader = createXmlReader({ open: name => told.push(`<${name}>`), close: name => told.push(`</${name}>`), text: raw => told.push(raw) }, 'x')
    for (const piece of pieces) reader.push(piece)
    reader.end()
  } catch (error) {
    told.push(error instanceof IntakeStop ? error.fault.code : String(error))
  }
  return told.join('')
}

const sample = '<?xml version="1.0"?><!-- <no> --><w:a x=\'>\' y="/>"><b/>一&amp;<![CDATA[<c>&]]>二</w:a>'

describe('the XML reader', () => {
  it('tells of tags by their local names, of texts, and of nothing else', () => {
    expect(marksOf([sample])).toBe('<a><b></b>一&amp;<c>&amp;二</a>')
  })

  it('tells the same whatever the pieces', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: sample.length }), { maxLength: 12 }), (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), sample.length]
      expect(marksOf(places.slice(1).map((end, index) => sample.slice(places[index], end)))).toBe('<a><b></b>一&amp;<c>&amp;二</a>')
    }))
  })

  it.each([['<a>', 'IN150'], ['</a>', 'IN150'], ['<a', 'IN150'], ['<>', 'IN150'], ['<!DOCTYPE a>', 'IN151'], ['<!ENTITY a "b">', 'IN151'], ['<a/><!-- ', 'IN150'], [`<${'a'.repeat(1 << 21)}`, 'IN150']])('refuses %j', (text, code) => {
    expect(marksOf([text])).toContain(code)
  })

  it('finds attributes by their local names', () => {
    expect(attributeOf('sheet name="a&lt;b" sheetId=\'7\' r:id = "rId1"/', 'id')).toBe('rId1')
    expect(attributeOf('sheet name="a&lt;b" sheetId=\'7\'', 'name')).toBe('a<b')
    expect(attributeOf('sheet name="x"', 'state')).toBeNull()
  })

  it('knows the five entities and numbers, and leaves the rest', () => {
    expect(unescapeXml('&lt;&gt;&amp;&quot;&apos;&#65;&#x4e00;&nbsp;&#0;&#xd800;&#x110000;&')).toBe('<>&"\'A一&nbsp;&#0;&#xd800;&#x110000;&')
  })
})
