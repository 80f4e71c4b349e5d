/** How people in browsers sign in through identity-service, and what protects their pages. */
@NullMarked
package org.guanxi.gateway.signin;

import org.jspecify.annotations.NullMarked;
