/** What takes tokens out of force before they expire. */
@NullMarked
package org.guanxi.identity.revocation;

import org.jspecify.annotations.NullMarked;
