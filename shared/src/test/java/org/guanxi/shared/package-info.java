/** What holds for the module as a whole. */
@NullMarked
package org.guanxi.shared;

import org.jspecify.annotations.NullMarked;
