import type { Severity } from './diagnostic'

/** The permanent code of every fault this folder can find. New faults take new numbers. */
export const fault = {
  fileAbsent: 'DP101',
  fileEmpty: 'DP102',
  byteOrderMark: 'DP103',
  utf16: 'DP104',
  gbk: 'DP105',
  notUtf8: 'DP106',
  binary: 'DP107',
  fileTooLarge: 'DP108',
  carriageReturnsOnly: 'DP109',
  workbook: 'DP110',

  unclosedQuote: 'DP120',
  strayQuote: 'DP121',
  textAfterQuote: 'DP122',
  blankLine: 'DP123',
  newlineInCell: 'DP124',
  hugeCell: 'DP125',

  descriptorAbsent: 'DP150',
  malformedJson: 'DP151',
  wrongShape: 'DP152',
  unsupportedType: 'DP153',
  nameTwice: 'DP154',
  unknownKeyField: 'DP155',
  badPattern: 'DP156',
  badForeignKey: 'DP157',
  unsafePath: 'DP158',

  resourceMissing: 'DP160',
  resourceExtra: 'DP161',
  fieldMissing: 'DP162',
  fieldExtra: 'DP163',
  fieldType: 'DP164',
  resourcePath: 'DP165',

  andMore: 'DP199',

  columnMissing: 'DP201',
  columnExtra: 'DP202',
  columnRenamed: 'DP203',
  columnsReordered: 'DP204',
  columnTwice: 'DP205',
  columnSpaces: 'DP206',
  wrongDelimiter: 'DP207',
  columnUnnamed: 'DP208',
  headerAbsent: 'DP209',

  rowTooShort: 'DP220',
  rowTooLong: 'DP221',

  invisibleCharacter: 'DP230',
  cellSpaces: 'DP231',
  required: 'DP232',
  notAllowedNear: 'DP233',
  notAllowed: 'DP234',
  placeholder: 'DP235',

  notInteger: 'DP240',
  messyNumber: 'DP241',
  groupedNumber: 'DP242',
  approximateNumber: 'DP243',
  exponent: 'DP244',
  decimalInInteger: 'DP245',
  unsafeNumber: 'DP246',
  notNumber: 'DP247',
  notBoolean: 'DP248',
  notDate: 'DP249',
  otherDateForm: 'DP250',
  impossibleDate: 'DP251',
  notYear: 'DP252',
  belowMinimum: 'DP253',
  aboveMaximum: 'DP254',
  patternUnmet: 'DP255',
  tooShort: 'DP256',
  tooLong: 'DP257',

  primaryKeyTwice: 'DP301',
  uniqueKeyTwice: 'DP302',
  danglingReference: 'DP303',
  danglingReferenceNear: 'DP304',
} as const

export type FaultCode = (typeof fault)[keyof typeof fault]

const warnings: ReadonlySet<FaultCode> = new Set<FaultCode>([
  fault.byteOrderMark,
  fault.blankLine,
  fault.newlineInCell,
  fault.descriptorAbsent,
  fault.columnsReordered,
  fault.columnSpaces,
  fault.cellSpaces,
])

/** A warning leaves the data readable as meant; an error does not. */
export function severityOf(code: FaultCode): Severity {
  return warnings.has(code) ? 'warning' : 'error'
}
