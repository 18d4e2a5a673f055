import type { Bulletin, BulletinRecord, BulletinWarning } from './bulletin'

/** The public form of what was read of one file. Offsets are UTF-16 code units of the text of the file. */
export interface BulletinJson {
  file: string
  records: BulletinRecord[]
  warnings: BulletinWarning[]
}

/** The records of one file as they are written by `npm run bulletin -- --json`. */
export function toJson(file: string, { records, warnings }: Bulletin): BulletinJson {
  return { file, records, warnings }
}
