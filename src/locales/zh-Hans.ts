import type { MessageTable } from './translate'
import { charts } from './zh-Hans/charts'
import { compare } from './zh-Hans/compare'
import { pages } from './zh-Hans/pages'
import { terms } from './zh-Hans/terms'

export const messages: MessageTable = { ...charts, ...compare, ...pages, ...terms }
