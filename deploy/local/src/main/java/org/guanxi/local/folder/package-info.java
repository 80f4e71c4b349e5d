/**
 * The folder that holds {@code crm} and the places below it: made once or not at all, fingerprinted, looked through,
 * deleted.
 */
@NullMarked
package org.guanxi.local.folder;

import org.jspecify.annotations.NullMarked;
