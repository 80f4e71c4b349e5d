/** The people who are there from the start: the first administrator, or those of a demonstration. */
@NullMarked
package org.guanxi.identity.setup;

import org.jspecify.annotations.NullMarked;
