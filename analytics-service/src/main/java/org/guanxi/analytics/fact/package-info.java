/** What is known of each account as single facts: a ledger in which only later news changes anything. */
@NullMarked
package org.guanxi.analytics.fact;

import org.jspecify.annotations.NullMarked;
