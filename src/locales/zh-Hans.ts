import type { MessageTable } from './translate'
import { chain } from './zh-Hans/chain'
import { charts } from './zh-Hans/charts'
import { compare } from './zh-Hans/compare'
import { exportTexts } from './zh-Hans/exports'
import { lists } from './zh-Hans/lists'
import { pages } from './zh-Hans/pages'
import { terms } from './zh-Hans/terms'

export const messages: MessageTable = { ...chain, ...charts, ...compare, ...exportTexts, ...lists, ...pages, ...terms }
