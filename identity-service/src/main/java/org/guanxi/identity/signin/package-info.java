/** The page where people sign in and out; the endpoints of the protocol behind it are in {@code protocol}. */
@NullMarked
package org.guanxi.identity.signin;

import org.jspecify.annotations.NullMarked;
