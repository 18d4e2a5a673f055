import type { MessageTable } from './translate'
import { charts } from './en/charts'
import { pages } from './en/pages'
import { terms } from './en/terms'

export const messages: MessageTable = { ...charts, ...pages, ...terms }
