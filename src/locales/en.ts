import type { MessageTable } from './translate'
import { chain } from './en/chain'
import { charts } from './en/charts'
import { pages } from './en/pages'
import { terms } from './en/terms'

export const messages: MessageTable = { ...chain, ...charts, ...pages, ...terms }
