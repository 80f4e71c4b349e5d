/** Partners' programs: what they are called, what they may do, and the secret they sign in with. */
@NullMarked
package org.guanxi.identity.application;

import org.jspecify.annotations.NullMarked;
