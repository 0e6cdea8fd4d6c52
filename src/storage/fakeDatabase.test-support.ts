type Row = { readonly id: string }
type Tables = Record<'plans' | 'restorePoints', Map<string, Row>>

/** What of a browser's database the storage uses, in memory; `refuses` makes every write fail, as a full one does. */
export function fakeDatabase() {
  const tables: Tables = { plans: new Map(), restorePoints: new Map() }
  const state = { refuses: false }
  const ofIndex = (name: keyof Tables, field: string, value: string) =>
    [...tables[name].values()].filter((row) => Reflect.get(row, field) === value)

  function storeOf(name: keyof Tables, failed: (fault: unknown) => void) {
    return {
      get: async (key: string) => tables[name].get(key),
      put: async (row: Row) => {
        if (state.refuses) {
          const fault = new DOMException('full', 'QuotaExceededError')
          failed(fault)
          throw fault
        }
        tables[name].set(row.id, row)
      },
      delete: async (key: string) => void tables[name].delete(key),
      index: (field: string) => ({
        getAll: async (value: string) => ofIndex(name, field, value),
        getAllKeys: async (value: string) => ofIndex(name, field, value).map(({ id }) => id),
      }),
    }
  }

  const db = {
    get: async (name: keyof Tables, key: string) => tables[name].get(key),
    getAll: async (name: keyof Tables) => [...tables[name].values()],
    getAllFromIndex: async (name: keyof Tables, field: string, value: string) => ofIndex(name, field, value),
    delete: async (name: keyof Tables, key: string) => void tables[name].delete(key),
    transaction: (names: keyof Tables | readonly (keyof Tables)[]) => {
      let failed: (fault: unknown) => void = () => {}
      const done = new Promise<void>((resolve, reject) => {
        failed = reject
        setTimeout(resolve)
      })
      const objectStore = (name: keyof Tables) => storeOf(name, (fault) => failed(fault))
      return { store: typeof names === 'string' ? objectStore(names) : undefined, objectStore, done }
    },
  }
  // The library's type has all that a browser can do.
  return { tables, state, database: async () => db as never }
}
