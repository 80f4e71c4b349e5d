/** Every service checks every request itself: signature, issuer, audience, expiry, and the right for the object. */
@NullMarked
package org.guanxi.shared.security;

import org.jspecify.annotations.NullMarked;
