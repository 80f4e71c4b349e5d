/** People: who may sign in, what they may do, how they want to see things. */
@NullMarked
package org.guanxi.identity.user;

import org.jspecify.annotations.NullMarked;
