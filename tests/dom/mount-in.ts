import type { Locale } from '@/locales/translate'
import type { VueWrapper } from '@vue/test-utils'
import type { Component } from 'vue'
import { mount } from '@vue/test-utils'
import { translateKey } from '@/composables/use-locale'
import { messages as en } from '@/locales/en'
import { createTranslate } from '@/locales/translate'
import { messages as zhHans } from '@/locales/zh-Hans'

export const translates = { 'zh-Hans': createTranslate('zh-Hans', zhHans), 'en': createTranslate('en', en) }

interface Options {
  locale?: Locale
  slots?: Record<string, string>
  provide?: Record<symbol, unknown>
}

/** Mounts a component that needs nothing but the messages of a language. */
export function mountIn(component: Component, props: Record<string, unknown>, { locale = 'zh-Hans', slots = {}, provide = {} }: Options = {}): VueWrapper {
  return mount(component, {
    props,
    slots,
    attachTo: document.body,
    global: { provide: { [translateKey as symbol]: translates[locale], ...provide } },
  })
}
