/** What customers ask of us, from the first word to the closed file. */
@NullMarked
package org.guanxi.support.cases;

import org.jspecify.annotations.NullMarked;
