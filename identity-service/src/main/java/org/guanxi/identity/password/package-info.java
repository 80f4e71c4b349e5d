/** How passwords are kept and compared, and how guessing them is slowed down. */
@NullMarked
package org.guanxi.identity.password;

import org.jspecify.annotations.NullMarked;
