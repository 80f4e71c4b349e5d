/** What a segment's rule says and how it is answered: of one account in memory, of all by SQL, and when time will tell. */
@NullMarked
package org.guanxi.analytics.rule;

import org.jspecify.annotations.NullMarked;
