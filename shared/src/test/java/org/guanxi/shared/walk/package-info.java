/** What the documents say about the code is so. */
@NullMarked
package org.guanxi.shared.walk;

import org.jspecify.annotations.NullMarked;
