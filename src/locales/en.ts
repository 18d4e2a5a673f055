import type { MessageTable } from './translate'
import { charts } from './en/charts'
import { compare } from './en/compare'
import { pages } from './en/pages'
import { terms } from './en/terms'

export const messages: MessageTable = { ...charts, ...compare, ...pages, ...terms }
