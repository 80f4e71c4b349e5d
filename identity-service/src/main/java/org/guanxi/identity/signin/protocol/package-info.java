/** The endpoints of OAuth 2.1 and OpenID Connect: who may ask, and what they hear. */
@NullMarked
package org.guanxi.identity.signin.protocol;

import org.jspecify.annotations.NullMarked;
