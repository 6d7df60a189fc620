// What is sold: products with their prices, barcodes and stock, and the tree of categories they are sorted into.
import { FolderTree, Package } from 'lucide-react'
import { defineModule, lazyRef } from '@/platform/module/manifest'

export default defineModule({
  name: 'catalog',
  nav: [
    { id: 'products', to: 'products', icon: Package, can: 'catalog.product:read', order: 50, onPhone: true },
    { id: 'categories', to: 'categories', icon: FolderTree, can: 'catalog.category:read', order: 55 },
  ],
  routes: [
    {
      path: 'products',
      lazy: async () => ({ Component: (await import('./product/ProductList')).ProductList }),
    },
    {
      path: 'products/:id',
      lazy: async () => {
        const [{ formRoute }, { product }] = await Promise.all([
          import('@/platform/form/formRoute'),
          import('./product/product.form'),
        ])
        return formRoute(product)
      },
    },
    {
      path: 'categories',
      lazy: async () => {
        const [{ listRoute }, { categoryList }] = await Promise.all([
          import('@/platform/list/listRoute'),
          import('./category/category.list'),
        ])
        return listRoute(categoryList)
      },
    },
    {
      path: 'categories/:id',
      lazy: async () => {
        const [{ formRoute }, { category }] = await Promise.all([
          import('@/platform/form/formRoute'),
          import('./category/category.form'),
        ])
        return formRoute(category)
      },
    },
  ],
  commands: [
    { id: 'newProduct', to: 'products/new', can: 'catalog.product:create' },
    { id: 'newCategory', to: 'categories/new', can: 'catalog.category:create' },
  ],
  find: [
    {
      id: 'products',
      prefix: '+',
      can: 'catalog.product:read',
      load: () => import('./product/product.find').then((m) => m.findProducts),
    },
  ],
  refs: {
    Product: lazyRef(() => import('./product/product.find').then((m) => m.productRef)),
    ProductCategory: lazyRef(() => import('./category/category.find').then((m) => m.categoryRef)),
  },
  addresses: { PRODUCT: (id) => `products/${id}` },
})
