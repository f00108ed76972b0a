import type { Theme } from 'vitepress'
import { siteNavigationKey } from '../../components/siteNavigation'
import { keepScrollPosition } from './appStart'
import Layout from './Layout.vue'
import { connectRouter, siteNavigation } from './navigation'
import './style.css'

export default {
  Layout,
  enhanceApp({ app, router }) {
    app.provide(siteNavigationKey, siteNavigation)
    // The server's rendering routes too, without a window.
    if (import.meta.env.SSR) return
    connectRouter(router)
    if (import.meta.env.PROD) keepScrollPosition(router)
  },
} satisfies Theme
