/** What can come from a file. */
export const importable = ['accounts', 'contacts', 'orders'] as const;
export type Importable = (typeof importable)[number];

/** The system that our own sample data is said to come from; nobody's own customers are told by it. */
export const sampleSource = 'guanxi-sample';

const atWork = new Set(['CHECKING', 'QUEUED', 'RUNNING', 'UNDOING']);

/** Whether an import, or a change of many records, in this state goes on by itself. */
export function isAtWork(state: string | undefined): boolean {
  return state !== undefined && atWork.has(state);
}

/** Where their imports are: written out, so that the compiler and a test see each of them in the API. */
export const importPaths = {
  accounts: {
    all: '/api/accounts/imports',
    template: '/api/accounts/imports/template.csv',
    one: '/api/accounts/imports/{id}',
    preview: '/api/accounts/imports/{id}/preview',
    mapping: '/api/accounts/imports/{id}/mapping',
    state: '/api/accounts/imports/{id}/state',
    refused: '/api/accounts/imports/{id}/refused',
    refusedFile: '/api/accounts/imports/{id}/refused.csv',
    kept: '/api/accounts/imports/{id}/kept',
  },
  contacts: {
    all: '/api/contacts/imports',
    template: '/api/contacts/imports/template.csv',
    one: '/api/contacts/imports/{id}',
    preview: '/api/contacts/imports/{id}/preview',
    mapping: '/api/contacts/imports/{id}/mapping',
    state: '/api/contacts/imports/{id}/state',
    refused: '/api/contacts/imports/{id}/refused',
    refusedFile: '/api/contacts/imports/{id}/refused.csv',
    kept: '/api/contacts/imports/{id}/kept',
  },
  orders: {
    all: '/api/orders/imports',
    template: '/api/orders/imports/template.csv',
    one: '/api/orders/imports/{id}',
    preview: '/api/orders/imports/{id}/preview',
    mapping: '/api/orders/imports/{id}/mapping',
    state: '/api/orders/imports/{id}/state',
    refused: '/api/orders/imports/{id}/refused',
    refusedFile: '/api/orders/imports/{id}/refused.csv',
    kept: '/api/orders/imports/{id}/kept',
  },
} as const;
