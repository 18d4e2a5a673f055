import type { MessageTable } from './translate'
import { charts } from './en/charts'
import { exportTexts } from './en/exports'
import { pages } from './en/pages'
import { terms } from './en/terms'

export const messages: MessageTable = { ...charts, ...exportTexts, ...pages, ...terms }
