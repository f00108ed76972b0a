import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { siteNavigationKey } from '../../components/siteNavigation'
import Layout from './Layout.vue'
import { announceRouteChanges, createNavigation } from './navigation'
import './style.css'

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app, router }) {
    app.provide(siteNavigationKey, createNavigation(router))
    announceRouteChanges(router)
  },
} satisfies Theme
