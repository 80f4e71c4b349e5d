import accounts from './accounts.csv?raw';
import contacts from './contacts.csv?raw';

/** Companies and people that nobody knows: their addresses and numbers can belong to no one. */
export const files = { accounts, contacts };
