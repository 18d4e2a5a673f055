import type { MessageTable } from './translate'
import { charts } from './zh-Hans/charts'
import { exportTexts } from './zh-Hans/exports'
import { pages } from './zh-Hans/pages'
import { terms } from './zh-Hans/terms'

export const messages: MessageTable = { ...charts, ...exportTexts, ...pages, ...terms }
