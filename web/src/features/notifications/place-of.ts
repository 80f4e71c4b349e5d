import type { Notification } from '@/api/types';
import { type ObjectName, objects, pageOf } from '@/lib/objects';

/** Where what a notification is about is shown. */
export function placeOf({ object, objectId }: Notification): string {
  return object in objects ? pageOf(object as ObjectName, objectId) : '/';
}
