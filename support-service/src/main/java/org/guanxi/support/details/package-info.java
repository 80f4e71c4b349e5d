/** What people write down about a case. */
@NullMarked
package org.guanxi.support.details;

import org.jspecify.annotations.NullMarked;
