import type { Theme } from 'vitepress'
import { siteNavigationKey } from '../../components/siteNavigation'
import Layout from './Layout.vue'
import { announceRouteChanges, createNavigation } from './navigation'
import './style.css'

export default {
  Layout,
  enhanceApp({ app, router }) {
    app.provide(siteNavigationKey, createNavigation(router))
    announceRouteChanges(router)
  },
} satisfies Theme
