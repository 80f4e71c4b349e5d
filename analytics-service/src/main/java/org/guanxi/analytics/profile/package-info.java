/** The profile of each account: who it is, counted from its facts, scored; written under its row's lock. */
@NullMarked
package org.guanxi.analytics.profile;

import org.jspecify.annotations.NullMarked;
