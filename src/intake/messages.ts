import type { MessageCatalogue } from '@/datapackage/diagnostic'
import { archiveMessages } from './messages/archive-messages'
import { fileMessages } from './messages/file-messages'
import { mappingMessages } from './messages/mapping-messages'
import { textMessages } from './messages/text-messages'
import { workbookMessages } from './messages/workbook-messages'

/** What, why and how to mend, for every code of this folder (IN1xx files, IN2xx columns), in Chinese and English. */
export const intakeMessages: MessageCatalogue = {
  ...fileMessages,
  ...textMessages,
  ...archiveMessages,
  ...workbookMessages,
  ...mappingMessages,
}
