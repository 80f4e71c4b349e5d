/** What is known of each account: the ledger of facts, and the profile that is computed from it. */
@NullMarked
package org.guanxi.analytics.fact;

import org.jspecify.annotations.NullMarked;
