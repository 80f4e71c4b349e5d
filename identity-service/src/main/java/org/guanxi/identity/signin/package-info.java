/** The page where people sign in, what protects it from guessing, and the protocol endpoints behind it. */
@NullMarked
package org.guanxi.identity.signin;

import org.jspecify.annotations.NullMarked;
